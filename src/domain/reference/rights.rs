//! Which right a person has, by the legal basis on which processing rests: the table as data.
//!
//! What an activity rests on, and what follows from it, is worked out in `domain::rights`.

use serde::Deserialize;
use toml::Spanned;

use super::{Inbox, Source, TomlDate, coded};
use crate::{
    code_list,
    domain::{
        code_list::Coded,
        codes::{Article6, PersonRight, RightState},
        problem::ProblemCode,
    },
};

code_list! {
    /// Under what condition a right is owed, or why it is not.
    RightReason {
        /// Once the data are no longer needed for their purpose.
        NoLongerNeeded = "no-longer-needed" ["GDPR Art. 17(1)(a)"] "zodra de gegevens niet langer nodig zijn voor de doeleinden waarvoor ze zijn verzameld of verwerkt", "dès que les données ne sont plus nécessaires au regard des finalités pour lesquelles elles ont été collectées ou traitées", "sobald die Daten für die Zwecke, für die sie erhoben oder verarbeitet wurden, nicht mehr notwendig sind", "once the data are no longer necessary for the purposes for which they were collected or processed";
        /// After an objection that holds.
        AfterObjection = "after-objection" ["GDPR Art. 17(1)(c)"] "na een gegrond bezwaar tegen de verwerking", "après une opposition fondée au traitement", "nach einem begründeten Widerspruch gegen die Verarbeitung", "after a successful objection to the processing";
        /// After consent was withdrawn, where nothing else permits the processing.
        AfterWithdrawal = "after-withdrawal" ["GDPR Art. 17(1)(b)"] "na intrekking van de toestemming, als er geen andere rechtsgrond voor de verwerking is", "après le retrait du consentement, s'il n'existe pas d'autre fondement juridique au traitement", "nach Widerruf der Einwilligung, wenn es an einer anderweitigen Rechtsgrundlage für die Verarbeitung fehlt", "after consent is withdrawn, where there is no other legal basis for the processing";
        /// For data that the person provided and that are processed by automated means.
        AutomatedMeans = "automated-means" ["GDPR Art. 20(1)"] "voor gegevens die u zelf hebt verstrekt en die via geautomatiseerde procedés worden verwerkt", "pour les données que vous avez fournies et qui sont traitées à l'aide de procédés automatisés", "für Daten, die Sie selbst bereitgestellt haben und die mithilfe automatisierter Verfahren verarbeitet werden", "for data that you provided and that are processed by automated means";
        /// On grounds relating to the person's particular situation, unless compelling grounds prevail.
        OwnSituation = "own-situation" ["GDPR Art. 21(1)"] "vanwege met uw specifieke situatie verband houdende redenen, tenzij dwingende gerechtvaardigde gronden zwaarder wegen", "pour des raisons tenant à votre situation particulière, à moins que des motifs légitimes et impérieux ne prévalent", "aus Gründen, die sich aus Ihrer besonderen Situation ergeben, sofern nicht zwingende schutzwürdige Gründe überwiegen", "on grounds relating to your particular situation, unless compelling legitimate grounds prevail";
        /// At any time and without a reason, for it is direct marketing.
        AlwaysAgainstMarketing = "always-against-marketing" ["GDPR Art. 21(2)-(3)"] "te allen tijde en zonder opgave van redenen, want het gaat om direct marketing", "à tout moment et sans motif, car il s'agit de prospection", "jederzeit und ohne Angabe von Gründen, denn es handelt sich um Direktwerbung", "at any time and without giving a reason, because it is direct marketing";
        /// A person can have a human look at the decision, give a view and contest it.
        HumanIntervention = "human-intervention" ["GDPR Art. 22(3)"] "u kunt menselijke tussenkomst vragen, uw standpunt kenbaar maken en het besluit aanvechten", "vous pouvez obtenir une intervention humaine, exprimer votre point de vue et contester la décision", "Sie können das Eingreifen einer Person erwirken, Ihren eigenen Standpunkt darlegen und die Entscheidung anfechten", "you can obtain human intervention, express your point of view and contest the decision";
        /// Unless a law that protects the person authorises the decision.
        UnlessLawAuthorises = "unless-law-authorises" ["GDPR Art. 22(2)(b)"] "tenzij een wet die passende maatregelen bevat ter bescherming van uw rechten, het besluit toestaat", "sauf si une loi qui prévoit des mesures appropriées pour la sauvegarde de vos droits autorise la décision", "es sei denn, ein Gesetz mit angemessenen Maßnahmen zur Wahrung Ihrer Rechte lässt die Entscheidung zu", "unless a law that lays down suitable measures to safeguard your rights authorises the decision";
        /// The processing is needed for a legal obligation or a task in the public interest.
        NeededByLaw = "needed-by-law" ["GDPR Art. 17(3)(b)"] "de verwerking is nodig voor een wettelijke verplichting of een taak van algemeen belang", "le traitement est nécessaire pour respecter une obligation légale ou exécuter une mission d'intérêt public", "die Verarbeitung ist zur Erfüllung einer rechtlichen Verpflichtung oder einer Aufgabe im öffentlichen Interesse erforderlich", "the processing is necessary for a legal obligation or a task in the public interest";
        /// The processing rests neither on consent nor on a contract.
        NoConsentOrContract = "no-consent-or-contract" ["GDPR Art. 20(1)(a)"] "de verwerking berust niet op toestemming of op een overeenkomst", "le traitement n'est fondé ni sur le consentement ni sur un contrat", "die Verarbeitung beruht weder auf einer Einwilligung noch auf einem Vertrag", "the processing rests neither on consent nor on a contract";
        /// The processing serves a task in the public interest or official authority.
        PublicTask = "public-task" ["GDPR Art. 20(3)"] "de verwerking is nodig voor een taak van algemeen belang of de uitoefening van het openbaar gezag", "le traitement est nécessaire à l'exécution d'une mission d'intérêt public ou relevant de l'exercice de l'autorité publique", "die Verarbeitung ist für eine Aufgabe im öffentlichen Interesse oder in Ausübung öffentlicher Gewalt erforderlich", "the processing is necessary for a task in the public interest or in the exercise of official authority";
        /// Consent is withdrawn instead.
        WithdrawInstead = "withdraw-instead" ["GDPR Art. 7(3), 21(1)"] "de verwerking berust op toestemming: u kunt uw toestemming intrekken", "le traitement est fondé sur le consentement : vous pouvez retirer votre consentement", "die Verarbeitung beruht auf einer Einwilligung: Sie können Ihre Einwilligung widerrufen", "the processing rests on consent: you can withdraw your consent";
        /// The processing rests neither on a public task nor on legitimate interests.
        NoTaskOrInterest = "no-task-or-interest" ["GDPR Art. 21(1)"] "de verwerking berust niet op een taak van algemeen belang of op gerechtvaardigde belangen", "le traitement n'est fondé ni sur une mission d'intérêt public ni sur des intérêts légitimes", "die Verarbeitung beruht weder auf einer Aufgabe im öffentlichen Interesse noch auf berechtigten Interessen", "the processing rests neither on a task in the public interest nor on legitimate interests";
        /// The processing does not rest on consent.
        NoConsent = "no-consent" ["GDPR Art. 7(3)"] "de verwerking berust niet op toestemming", "le traitement n'est pas fondé sur le consentement", "die Verarbeitung beruht nicht auf einer Einwilligung", "the processing does not rest on consent";
        /// It is stated that no decisions are taken by automated means alone.
        NoAutomatedDecisions = "no-automated-decisions" ["GDPR Art. 22(1)"] "er is geen geautomatiseerde individuele besluitvorming", "il n'y a pas de décision individuelle automatisée", "es gibt keine automatisierte Entscheidung im Einzelfall", "there is no automated individual decision";
        /// The record does not state on what the processing rests.
        BasisNotStated = "basis-not-stated" ["GDPR Art. 6(1)"] "het register vermeldt de rechtsgrond niet", "le registre n'indique pas la base juridique", "das Verzeichnis gibt die Rechtsgrundlage nicht an", "the register does not state the legal basis";
        /// The record does not state whether decisions are taken by automated means alone.
        AutomatedDecisionsNotStated = "automated-decisions-not-stated" ["GDPR Art. 13(2)(f), 15(1)(h)"] "het register vermeldt niet of er geautomatiseerde individuele besluitvorming is", "le registre n'indique pas s'il y a une décision individuelle automatisée", "das Verzeichnis gibt nicht an, ob es eine automatisierte Entscheidung im Einzelfall gibt", "the register does not state whether there is an automated individual decision";
        /// The body is a processor: the controllers for which it acts owe the right.
        AskTheController = "ask-the-controller" ["GDPR Art. 28(3)(e)"] "de verwerking gebeurt voor een andere verwerkingsverantwoordelijke: richt u tot die verwerkingsverantwoordelijke", "le traitement est effectué pour le compte d'un autre responsable du traitement : adressez-vous à ce responsable", "die Verarbeitung erfolgt im Auftrag eines anderen Verantwortlichen: wenden Sie sich an diesen Verantwortlichen", "the processing is done on behalf of another controller: turn to that controller";
    }
}

/// One right, with what follows from each basis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightRule {
    /// The right.
    pub right: PersonRight,
    /// Where the law gives it.
    pub article: Box<str>,
    /// What follows from each basis, in the order of [`Article6::ALL`].
    cells: [RightCell; 6],
    /// What direct marketing adds (Art. 21(2)-(3)).
    pub direct_marketing: Option<Addition>,
    /// What explicit consent to special categories adds (Art. 9(2)(a)).
    pub explicit_consent: Option<Addition>,
    /// What holds when no decisions are taken by automated means alone. A right with this cell
    /// depends on whether there are such decisions.
    pub no_automated_decisions: Option<RightCell>,
}

/// What follows from one basis or circumstance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightCell {
    /// Whether the right is owed.
    pub state: RightState,
    /// The article that says so.
    pub article: Box<str>,
    /// Under what condition, or why not; absent only where the right is owed.
    pub reason: Option<RightReason>,
}

/// What a circumstance adds to the cell of a basis: the better of the two holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition {
    /// What it gives.
    pub cell: RightCell,
    /// The bases to which it adds nothing.
    pub except: Box<[Article6]>,
}

impl RightRule {
    /// What follows from a basis.
    pub fn cell(&self, basis: Article6) -> &RightCell {
        &self.cells[basis as usize]
    }

    /// What follows from every basis alike; `None` when it depends on the basis.
    pub fn whatever_the_basis(&self) -> Option<RightState> {
        let [first, rest @ ..] = &self.cells;
        let alike = rest.iter().all(|cell| cell.state == first.state);
        alike.then_some(first.state)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    source: String,
    checked_on: TomlDate,
    #[serde(default, rename = "right")]
    rights: Vec<Spanned<RawRight>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawRight {
    right: String,
    article: Box<str>,
    consent: RawCell,
    contract: RawCell,
    legal_obligation: RawCell,
    vital_interests: RawCell,
    public_task: RawCell,
    legitimate_interests: RawCell,
    direct_marketing: Option<RawCell>,
    explicit_consent: Option<RawCell>,
    no_automated_decisions: Option<RawCell>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCell {
    state: String,
    article: Box<str>,
    reason: Option<String>,
    #[serde(default)]
    except: Vec<String>,
}

type Wrong = (ProblemCode, String);

/// Reads the table of rights.
pub(super) fn parse(source: Source<'_>, inbox: &mut Inbox<'_>) -> Vec<RightRule> {
    let Some(RawFile {
        source: from,
        checked_on,
        rights,
    }) = inbox.read(source)
    else {
        return Vec::new();
    };
    inbox.origin(source, from, checked_on);
    let mut parsed: Vec<RightRule> = Vec::with_capacity(rights.len());
    for raw in rights {
        let at = raw.span().start;
        match rule(raw.into_inner()) {
            Ok(rule) if parsed.iter().any(|old| old.right == rule.right) => {
                let message = format!("the right `{}` is listed twice", rule.right.code());
                inbox.report(source, at, ProblemCode::Duplicate, message);
            }
            Ok(rule) => parsed.push(rule),
            Err((code, message)) => inbox.report(source, at, code, message),
        }
    }
    let listed = |right: &&PersonRight| parsed.iter().any(|rule| rule.right == **right);
    for right in PersonRight::ALL.iter().filter(|right| !listed(right)) {
        let message = format!("the right `{}` is not listed", right.code());
        inbox.report(source, 0, ProblemCode::Missing, message);
    }
    parsed.sort_by_key(|rule| rule.right);
    parsed
}

/// One right, or the first thing that is wrong with it.
fn rule(raw: RawRight) -> Result<RightRule, Wrong> {
    let RawRight {
        right,
        article,
        consent,
        contract,
        legal_obligation,
        vital_interests,
        public_task,
        legitimate_interests,
        direct_marketing,
        explicit_consent,
        no_automated_decisions,
    } = raw;
    let right: PersonRight = code(&right, "right")?;
    Ok(RightRule {
        right,
        article,
        cells: [
            plain(consent)?,
            plain(contract)?,
            plain(legal_obligation)?,
            plain(vital_interests)?,
            plain(public_task)?,
            plain(legitimate_interests)?,
        ],
        direct_marketing: direct_marketing.map(addition).transpose()?,
        explicit_consent: explicit_consent.map(addition).transpose()?,
        no_automated_decisions: no_automated_decisions.map(plain).transpose()?,
    })
}

fn addition(raw: RawCell) -> Result<Addition, Wrong> {
    let except = raw.except.iter().map(|basis| code(basis, "except"));
    let except = except.collect::<Result<_, _>>()?;
    let cell = cell(raw)?;
    Ok(Addition { cell, except })
}

/// A cell that holds without exception.
fn plain(raw: RawCell) -> Result<RightCell, Wrong> {
    if raw.except.is_empty() {
        return cell(raw);
    }
    let message = "`except` is stated for a cell that adds nothing, expected it only with \
        `direct-marketing` and `explicit-consent`";
    Err((ProblemCode::Contradiction, message.to_owned()))
}

fn cell(raw: RawCell) -> Result<RightCell, Wrong> {
    let RawCell {
        state,
        article,
        reason,
        except: _,
    } = raw;
    let state: RightState = code(&state, "state")?;
    let reason = reason.map(|reason| code(&reason, "reason")).transpose()?;
    if reason.is_none() && state != RightState::Owed {
        let message = format!(
            "a right is `{}` without a reason, expected a `reason`",
            state.code()
        );
        return Err((ProblemCode::Missing, message));
    }
    Ok(RightCell {
        state,
        article,
        reason,
    })
}

fn code<T: Coded>(written: &str, key: &str) -> Result<T, Wrong> {
    coded(written, key).map_err(|why| (ProblemCode::UnknownCode, why))
}
