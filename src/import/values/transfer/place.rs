//! Words about the place to which data go.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::super::spoken::Phrases;
use crate::domain::reference::{CountryCode, Reference};

/// What a word says about the place to which data go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    /// Inside the area.
    Inside,
    /// Outside the area.
    Outside,
    /// Opens a `no transfer`.
    NoTransfer,
    /// The writer does not know.
    Doubt,
    /// Takes back a `no` before it.
    Reservation,
    /// Says nothing of the place.
    Beside,
}

const WORDS: [(Word, &str); 6] = [
    (
        Word::NoTransfer,
        "geen doorgifte; geen doorgiften; geen overdracht; niet doorgegeven; geen transfer
        geen transfers; geen internationale doorgifte; er is geen doorgifte; er zijn geen doorgiften
        pas de transfert; aucun transfert; aucuns transferts; pas de transferts; sans transfert
        pas transférées; ne sont pas transférées; aucune donnée n'est transférée; non transférées
        keine übermittlung; keine übermittlungen; keine übertragung; kein drittlandtransfer
        keine drittlandübermittlung; kein transfer; keine weitergabe; findet nicht statt
        no transfer; no transfers; no international transfer; no international transfers
        not transferred; no data transfer; no data transfers; no third country transfer
        nessun trasferimento; ninguna transferencia; sin transferencias; no hay transferencias
        no se realizan transferencias; nenhuma transferência; cap transferència; no previstes",
    ),
    (
        Word::Outside,
        "hors ue; hors eee; hors de l'ue; hors de l'eee; hors union européenne
        en dehors de l'ue; en dehors de l'eee; en dehors de l'union européenne
        hors de l'union européenne; pays tiers; buiten de eu; buiten de eer; buiten eu; buiten eer
        buiten de europese unie; buiten de europese economische ruimte; derde land; derde landen
        außerhalb der eu; außerhalb des ewr; außerhalb eu; außerhalb ewr; drittland; drittländer
        drittstaat; drittstaaten; außerhalb der europäischen union; nicht-eu; non-eu; non eu; non-eea
        non ue; niet-eu; outside eu; outside the eu; outside eea; outside the eea; third country
        third countries; outside of the eu; outside of the eea; outside the european union
        worldwide; wereldwijd; weltweit; dans le monde entier; monde entier; mondial
        extra ue; extra-ue; fuera de la ue; fuori ue; fora de l'eee; fora de la ue",
    ),
    (
        Word::Inside,
        "eu; ue; eer; eee; eea; ewr; eu only; europese unie; union européenne; europäische union
        european union; union europea; unione europea; unió europea; união europeia; binnen de eu
        binnen de eer; europese economische ruimte; espace économique européen
        europäischer wirtschaftsraum; european economic area; eu/eer; eu/eea; eu/ewr; ue/eee
        eu intern; innerhalb der eu; innerhalb des ewr; au sein de l'ue; dans l'ue; within the eu
        within the eea; inside the eu; inside eu; de intern; binnenland; nationaal",
    ),
    (
        Word::Doubt,
        "possibly; maybe; perhaps; potentially; unclear; depends; to check; might; not sure
        peut-être; éventuellement; éventuel; possible; potentiellement; selon; à vérifier
        mogelijk; mogelijks; misschien; eventueel; afhankelijk; te controleren; onduidelijk
        möglicherweise; eventuell; evtl; vielleicht; unklar; ggf; gegebenenfalls; zu klären
        quizás; posiblemente; forse; talvez; potser",
    ),
    (
        Word::Reservation,
        "sauf; excepté; hormis; mais; behalve; tenzij; uitgezonderd; maar; außer; ausgenommen; aber
        except; unless; but; apart from; other than; salvo; tranne; excepto; excepte",
    ),
    (
        Word::Beside,
        "transfer; transfers; transfert; transferts; doorgifte; doorgiften; übermittlung; übertragung
        naar; vers; nach; to; in; aux; au; en; dans; de; la; le; les; the; die; der; das; den; a; à; and; et
        und; uniquement; only; enkel; alleen; nur; seulement; server; servers; serveur; serveurs; hosting
        hébergement; datenübermittlung; international organisation; internationale organisatie
        organisation internationale; internationale organisation; hosted; gehost; data; données; gegevens; daten; pays; land; country; countries; global",
    ),
];

pub(super) static PLACES: LazyLock<Phrases<Word>> = LazyLock::new(|| Phrases::new(&WORDS));

/// Whether the rules of the area apply in a country, on the day the reference data were checked:
/// a pure function knows no other today.
pub fn in_area(code: CountryCode) -> bool {
    let reference = Reference::embedded();
    let checked = reference
        .origins()
        .iter()
        .map(|origin| origin.checked_on)
        .max();
    checked.is_some_and(|day: NaiveDate| reference.is_in_eea(code, day))
}
