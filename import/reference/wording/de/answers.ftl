# answers: Deutsch

## Labels at the head

answers-everybody = allen Personen
answers-named = Wer
answers-not-named = Ohne Namen
answers-all-named = keine Kategorie bleibt ohne Namen
answers-what = Was
answers-no-data-stated = kein Fluss gibt an, welche Daten übergehen
answers-why = Warum
answers-no-purpose-stated = kein Zweck angegeben
answers-under-what = Aufgrund
answers-no-instrument-stated = kein Protokoll, Vertrag oder anderes Instrument angegeben
answers-outside-eea = Außerh. EWR
answers-not-stated = Unbekannt
answers-no-country = Land nicht angegeben
answers-why-names = Eine Person hat Anspruch auf die Empfänger beim Namen (EuGH C-154/21). Das Verzeichnis hat nur diese Kategorien:

## Labels of what one party gets

answers-gets = erhält
answers-for = für
answers-basis = Grund
answers-under = gemäß
answers-transfer = Ausland
answers-when = wann
answers-note = Notiz
answers-unknown = offen
answers-data = welche Daten
answers-the-purpose = Zweck
answers-the-basis = Rechtsgrundlage
answers-instrument = Instrument
answers-since-when = seit wann
answers-has-or-may = ob Daten erhalten wurden oder werden können
answers-subject-not-stated = wessen Daten es sind, ist nicht angegeben
answers-confidential = VERTRAULICH: der betroffenen Person nicht mitzuteilen (Art. 23)
answers-inferred = abgeleitet; die Quelle sagt es nicht
answers-expected = nach dem Gesetz zu erwarten; nicht angegeben

## Headings of the groups

answers-group-inside = INTERN, NACH ROLLE
answers-group-joint-controllers = GEMEINSAM VERANTWORTLICHE
answers-group-processors = AUFTRAGSVERARBEITER UND WEITERE AUFTRAGSVERARBEITER
answers-group-other-controllers = ANDERE VERANTWORTLICHE
answers-group-authorities = BEHÖRDEN KRAFT GESETZES
answers-group-capacity-not-stated = IN EINER NICHT ANGEGEBENEN EIGENSCHAFT
answers-group-passes-on = DIE DIE DATEN WEITERLEITEN
answers-group-future = KÜNFTIGE OFFENLEGUNGEN
answers-group-ended = BEENDETE OFFENLEGUNGEN
answers-group-unresolved = NOCH NICHT BENANNTE KATEGORIEN
answers-group-passed-on = VON EMPFÄNGERN WEITERGEGEBEN
answers-group-beside = ZWISCHEN ANDEREN, IN DENSELBEN TÄTIGKEITEN
answers-group-recipients-none = EMPFÄNGER: ANGEGEBEN, DASS ES KEINE GIBT
answers-group-recipients-not-stated = EMPFÄNGER: NICHT ANGEGEBEN

## Sentences

answers-and = { $first } und { $last }
answers-and-more = { $list }; und { $rest } weitere
answers-question = Welche Stellen haben Zugang zu den Daten von { $subjects } bei { $controllers }?
answers-nobody-behind = keine juristische Person ist dahinter angegeben
answers-not-in-force = , an diesem Tag NICHT in Kraft
answers-may-include = nicht angegeben; kann umfassen, was die Tätigkeit nutzt: { $data }
answers-number = { "" } Nr. { $number }
answers-of-day = { "" } vom { $day }
answers-outside = { $country }, außerhalb des Europäischen Wirtschaftsraums
answers-tool-not-valid = , an diesem Tag NICHT gültig
answers-tool-open = , ob es diesen Empfänger deckt, lässt sich nicht sagen
answers-tool-none = angegeben: Nichts erlaubt diese Übermittlung
answers-tool-not-stated = was die Übermittlung erlaubt, ist nicht angegeben
answers-adequacy = Angemessenheitsbeschluss { $decision } deckt { $test }
answers-from-to = vom { $from } bis zum { $to }
answers-since = seit dem { $from }
answers-until = bis zum { $to }
answers-ended-undated = beendet, der Tag ist nicht angegeben
answers-only = nur: { $only }
answers-will-be = wird gehören zu: { $capacity }
answers-was = gehörte zu: { $capacity }
answers-operates = betreibt { $system }
answers-as-member = als Mitglied von { $classes }
answers-from = von { $sender }, nicht vom Verantwortlichen selbst
answers-through = über { $integrator }
answers-passed-on = { $party }: von { $way }
answers-then = , dann { "" }
answers-doubt = ob es dieselben Daten sind, ist nicht angegeben
answers-beside = { $from } an { $to } [{ $activity }]
answers-beside-unknown = an { $to }, aus einem Register, dessen Betreiber nicht angegeben ist [{ $activity }]
answers-as-processor = Als Auftragsverarbeiter für andere, die dafür verantwortlich sind: { $activities }.
answers-withheld = { $count ->
        [one] 1 Offenlegung wird in dieser Antwort nicht mitgeteilt (Art. 23)
       *[other] { $count } Offenlegungen werden in dieser Antwort nicht mitgeteilt (Art. 23)
    }
answers-ground-not-stated = der Grund ist nicht angegeben
answers-review = erneut zu prüfen bis zum { $day }
answers-no-persons = Dieses Verzeichnis enthält keine Daten von Personen. Die Antwort gilt für { $subjects } im Allgemeinen, am { $on }, nach dem Stand der Revision { $revision } ({ $date } { $time } UTC); was auf eine Person zutrifft, ermittelt der Verantwortliche.

## Counts at the head

answers-counts = Am { $on }, bei Revision { $revision }: { $parts }; { $searched }.
answers-parties-named = { $count ->
        [one] 1 Stelle benannt
       *[other] { $count } Stellen benannt
    }
answers-stated = { $count } angegeben
answers-partly = { $count } teils abgeleitet oder erwartet
answers-weak = { $count } abgeleitet oder erwartet
answers-bare = { $count } ohne Beleg
answers-repeated = { $count } unter mehr als einer Überschrift
answers-roles-inside = { $count ->
        [one] 1 interne Rolle
       *[other] { $count } interne Rollen
    }
answers-classes-open = { $count ->
        [one] 1 Kategorie noch ohne Namen
       *[other] { $count } Kategorien noch ohne Namen
    }
answers-ended = { $count } beendet
answers-to-come = { $count } künftig
answers-searched = { $count ->
        [one] 1 Tätigkeit durchsucht
       *[other] { $count } Tätigkeiten durchsucht
    }
answers-nobody = niemand: Das Verzeichnis nennt keine Stelle
answers-nobody-outside = niemand außerhalb an diesem Tag; { $parts }
answers-all-ended = Alles Gefundene war vor diesem Tag beendet; was damals offengelegt wurde, ist gleichwohl mitzuteilen (EuGH C-553/07).
answers-no-activity = Das Verzeichnis hat an diesem Tag keine Tätigkeit von { $controllers } über diese Personen; dies ist keine Antwort an sie.
answers-no-first-day = { $count ->
        [one] Das Verzeichnis kennt für 1 davon keinen ersten Tag; ob es am { $on } galt, kann es nicht sagen.
       *[other] Das Verzeichnis kennt für { $count } davon keinen ersten Tag; ob sie am { $on } galten, kann es nicht sagen.
    }
answers-parties = { $count ->
        [one] 1 Stelle
       *[other] { $count } Stellen
    }
answers-classes = { $count ->
        [one] 1 Kategorie
       *[other] { $count } Kategorien
    }
answers-recipient-classes = { $count ->
        [one] 1 Kategorie von Empfängern
       *[other] { $count } Kategorien von Empfängern
    }
answers-possible = möglich: { $who }, kein Drittland genannt; Instrument: { $tools }
answers-none-recorded = keine verzeichnet
answers-country-of = das Land von { $who } ist nicht angegeben
answers-none = keine
answers-no-activity-current = keine Tätigkeit läuft an diesem Tag
answers-all-say = jede Tätigkeit gibt ihre Empfänger an, oder dass es keine gibt
answers-some-do-not-say = { $count ->
        [one] 1 Tätigkeit gibt ihre Empfänger nicht an
       *[other] { $count } Tätigkeiten geben ihre Empfänger nicht an
    }

## Where the data come from

answers-sources = WOHER DIE DATEN STAMMEN
answers-gives = gibt
answers-source-not-stated = eine nicht angegebene Quelle
answers-sources-not-stated = { $count ->
        [one] 1 Tätigkeit gibt nicht an, woher ihre Daten stammen.
       *[other] { $count } Tätigkeiten geben nicht an, woher ihre Daten stammen.
    }
answers-sources-ended = BEENDETE QUELLEN
answers-sources-unresolved = NOCH NICHT BENANNTE KATEGORIEN VON QUELLEN
answers-sources-none = QUELLEN: ANGEGEBEN, DASS ES KEINE GIBT
answers-sources-question = Woher stammen die Daten von { $subjects } bei { $controllers }?
answers-sources-named = { $count ->
        [one] 1 Quelle benannt
       *[other] { $count } Quellen benannt
    }
answers-source-counts = Am { $on }, bei Revision { $revision }: { $parts }.
answers-no-source = Das Verzeichnis hat an diesem Tag keine Tätigkeit von { $controllers }, die sagt, woher Daten dieser Personen stammen; dies ist keine Antwort an sie.
