//! How sensitive data are, as far as their name says it.

use std::sync::LazyLock;

use super::spoken::{Hit, Phrases, Spoken};
use crate::domain::codes::Sensitivity;

/// Names of data and what they are. `None` stands for names in which such a word means something
/// else: a health insurance fund is a body, and its name no data on health.
const NAMES: [(Option<Sensitivity>, &str); 4] = [
    (
        None,
        "gezondheidszorginstelling; gezondheidsinstelling; zorginstelling; gezondheidszorgverlener
        ziektekosten*; ziekteverzeker*; health insurance fund; health insurance; health insurer; health care provider
        healthcare provider; health institution; health fund; health and safety; healthcare worker
        health professional; health professionals; ziekenfonds; mutualiteit; ziekteverzekering
        caisse de maladie; assurance maladie; établissement de santé; professionnel de santé
        professionnels de santé; mutuelle santé; complémentaire santé; carte vitale; mutuelle
        krankenkasse; krankenkassen*; krankenversicherung; krankenversicherungs*; gesundheitsamt
        gesundheitseinrichtung; gesundheitsdienstleister; krankenhaus; ziekenhuis; hôpital
        public health authority; service de santé; ministère de la santé
        medische instelling; medizinische einrichtung; medical institution
        racial equality; political party name of recipient
        origine des données; herkomst gegevens; country of origin; pays d'origine; land van herkomst
        union européenne; european union; europäische union; europese unie
        union libre; syndic; syndicat d'initiative; syndicat des eaux; syndicat de copropriété; credit union
        date de condamnation du bien; judicial district
        religious holiday calendar; sexe; sex; geslacht; geschlecht; gender; genre
        genetic algorithm; biometric lock",
    ),
    (
        Some(Sensitivity::Special),
        "gezondheid; gezondheids*; medisch; medische; medicatie; ziekte*; handicap
        arbeidsongeschiktheid; diagnose; diagnoses; bloedgroep; vaccinatie
        santé; médical; médicale; médicales; médicaux; maladie; pathologie; pathologies
        invalidité; diagnostic médical; groupe sanguin; vaccination; vaccinations; allergies; allergie
        gesundheit; gesundheits*; medizinisch*; krankheit; krankheiten; krankheits*; behinderung
        schwerbehinderung; schwerbehindert*; diagnosen; blutgruppe; impfung; impfstatus
        krankheitstage; arbeitsunfähigkeit; arbeitsunfähigkeits*; allergien
        health; medical; disease; diseases; illness; disability; disabilities; diagnosis
        blood type; blood group; medication; healthdata; salud; médicos; saúde; salute; salut
        ras; raciale; rasofetniciteit; etniciteit; etnische; etnisch; race; raciales; racial
        origine ethnique; ethnique; ethniques; origine raciale; rassisch*; ethnisch*; ethnie
        ethnische herkunft; rassische herkunft; ethnic; ethnicity; racialdata; étnico; etnica
        politieke; politiek; convictions politiques; affiliation politique; politisch*; political; politicaldata; politicas
        opinion politique; opinions politiques; appartenance politique; partijlidmaatschap
        levensbeschouwing; levensbeschouwelijke; levensbeschouwelijk; godsdienst; godsdienstige
        religie; religieuze; geloofsovertuiging; religion; religieuse; religieuses; religieux
        convictions religieuses; convictions philosophiques; philosophique; philosophiques
        konfession; religionszugehörigkeit; weltanschaulich*; weltanschauung; religiös*
        glaubensrichtung; religious; religiousdata; philosophical; belief; beliefs; religiosas
        vakbond; vakbonds*; vakbondslidmaatschap; lidmaatschap van een vakbond; syndical; syndicale
        syndicales; syndicat; appartenance syndicale; gewerkschaft; gewerkschafts*; trade union
        trade unions; union membership; trade-union membership; uniondata; sindical; sindacale
        genetisch*; genetische; génétique; génétiques; genetic; geneticdata; dna; adn; dns-profil
        genetica; genéticos
        biometrisch*; biometrische; biometrie; biométrique; biométriques; biométrie; biometric
        biometrics; biometricdata; biometricos; vingerafdruk; vingerafdrukken; fingerabdruck
        fingerabdrücke; fingerprint; fingerprints; empreinte digitale; empreintes digitales
        gesichtserkennung; gezichtsherkenning; reconnaissance faciale; facial recognition
        seksuele; seksueel; seksueel gedrag; seksuele gerichtheid; seksuele geaardheid
        vie sexuelle; sexuelle; sexuelles; orientation sexuelle; sexualleben; sexuelle orientierung
        sex life; sexual; sexual orientation; sexualdata; vida sexual; vita sessuale
        bijzondere categorieën; bijzondere persoonsgegevens; gevoelige persoonsgegevens
        catégories particulières; données sensibles; besondere kategorien; special categories
        special category",
    ),
    (
        Some(Sensitivity::Criminal),
        "strafblad; strafrechtelijk*; strafrechtelijke veroordelingen; gerechtelijke antecedenten
        veroordelingen; veroordeling; strafbare feiten; strafbare*; uittreksel strafregister
        strafregister; criminele; misdrijven; inbreuken en misdrijven; verdenkingen
        casier judiciaire; condamnation; condamnations; condamnations pénales; infraction pénale
        infractions; infractions pénales; pénal; pénales; antécédents judiciaires
        strafrechtliche*; strafrechtlich*; strafregister*; vorstrafen; vorstrafe; straftaten
        straftat; führungszeugnis; verurteilung; verurteilungen
        criminal; criminal record; criminal records; previous convictions; prior convictions; offences; offenses
        criminaldata; condenas; antecedentes penales; condanne penali; casellario giudiziale",
    ),
    (
        Some(Sensitivity::NationalNumber),
        "rijksregisternummer; rijksregisternr; insz; insz-nummer; bis-nummer; bisnummer
        bis-registernummer; identificatienummer van de sociale zekerheid; burgerservicenummer; bsn
        sofinummer; rrn; rijksregister- en bis-nummer; kszb-nummer
        numéro de registre national; numéro de registre nationale; numéro du registre national
        niss; numéro national; nir; numéro de sécurité sociale; n° de sécurité sociale
        numéro de sécu; n° national; no registre national; numéro bis; numéro d'inscription au répertoire
        numéro d'identification national; n° sécurité sociale; num sécurité sociale
        n° de registre national; numéro registre national; matricule national
        nationalregisternummer; sozialversicherungsnummer; steuer-id; steueridentifikationsnummer
        steuerliche identifikationsnummer; nationale kennziffer; ahv-nummer; rentenversicherungsnummer
        national number; national register number; national identification number
        national id number; national identifier; social security number; social security numbers; ssn; national id
        national insurance number; nino; codice fiscale; dni; national registry number",
    ),
];

static KNOWN: LazyLock<Phrases<Option<Sensitivity>>> = LazyLock::new(|| Phrases::new(&NAMES));

/// How sensitive data are that bear this name, when the name says it; `None` when it does not.
/// Nothing is ever called ordinary: a name cannot tell that.
pub fn sensitivity(name: &str) -> Option<Sensitivity> {
    let spoken = Spoken::new(&apart(name));
    let hits = KNOWN.all(&spoken);
    let negated = |hit: &Hit<Option<Sensitivity>>| {
        (hit.words.start.saturating_sub(3)..hit.words.start)
            .any(|at| NEGATIONS.contains(&spoken.word(at)))
    };
    // `convictions religieuses` are beliefs, although `convictions` alone are criminal: the longest
    // phrase is found first. Of several the one under the strictest article counts.
    let found: Vec<Sensitivity> = hits
        .iter()
        .filter(|hit| !negated(hit))
        .filter_map(|hit| hit.means)
        .collect();
    let strictest = [
        Sensitivity::Special,
        Sensitivity::Criminal,
        Sensitivity::NationalNumber,
    ];
    strictest
        .into_iter()
        .find(|sensitivity| found.contains(sensitivity))
}

const NEGATIONS: [&str; 12] = [
    "geen", "niet", "zonder", "sans", "pas", "hors", "keine", "ohne", "kein", "no", "not",
    "without",
];

/// Words of a name that is written together: `HealthData`, `RasOfEtniciteit`.
fn apart(name: &str) -> String {
    let mut apart = String::with_capacity(name.len() + 4);
    let mut before = ' ';
    for character in name.chars() {
        if character.is_uppercase() && before.is_lowercase() {
            apart.push(' ');
        }
        apart.push(character);
        before = character;
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(names: &str, expected: Option<Sensitivity>) {
        for name in names.split('|').map(str::trim) {
            assert_eq!(sensitivity(name), expected, "{name}");
        }
    }

    #[test]
    fn special_categories_are_known_by_name() {
        check(
            "HealthData | Données de santé | gezondheidsgegevens | Gesundheitsdaten | medische \
             gegevens | RacialData | RasOfEtniciteit | ethnische Herkunft | opinions politiques | \
             Politische Meinungen | religion | Religionszugehörigkeit | lidmaatschap van een \
             vakbond | appartenance syndicale | Gewerkschaftszugehörigkeit | trade union \
             membership | genetic data | données biométriques | Biometrische Daten | \
             vingerafdrukken | vie sexuelle | seksuele geaardheid | convictions religieuses | \
             sexual orientation | Krankheitstage | handicap | GeneticData | Gezondheid | ziekteattesten",
            Some(Sensitivity::Special),
        );
    }

    #[test]
    fn convictions_and_national_numbers_are_known_by_name() {
        check(
            "strafblad | gerechtelijke antecedenten | casier judiciaire | Condamnations pénales | \
             criminal convictions and offences | Vorstrafen | Führungszeugnis | strafrechtelijke \
             gegevens | Infractions",
            Some(Sensitivity::Criminal),
        );
        check(
            "rijksregisternummer | Rijksregisternummer (INSZ) | NISS | NIR | BIS-nummer | numéro \
             de registre national | social security number | BSN | Steuer-ID | Numéro de sécurité \
             sociale (NIR) | Sozialversicherungsnummer | national number",
            Some(Sensitivity::NationalNumber),
        );
    }

    #[test]
    fn what_only_sounds_sensitive_is_left_open() {
        check(
            "health insurance fund name | gezondheidszorginstelling | naam ziekenfonds | ziektekostenverzekering | \
             Krankenkasse | naam | adresse | sexe | geslacht | union européenne | mutuelle | \
             geen gezondheidsgegevens | IBAN | IBAN | \
             nationality | rasterdata | syndic | date de naissance | nom",
            None,
        );
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*") {
            proptest::prop_assert_ne!(sensitivity(&text), Some(Sensitivity::Ordinary));
        }
    }
}
