# letter: Deutsch

## The letter as a whole

letter-title = Antwort auf Ihren Antrag auf Auskunft (Artikel 15 DSGVO)
letter-title-parties = Welche Stellen haben Zugang zu Ihren personenbezogenen Daten?
letter-title-sources = Woher stammen Ihre personenbezogenen Daten?
letter-dpo-banner = Exemplar des Datenschutzbeauftragten – nicht für die betroffene Person
letter-footer = Zeichen { $reference } – gilt am { $on } – Verzeichnis von Verarbeitungstätigkeiten, Revision { $revision }
letter-page = Seite
letter-not-stated = nicht angegeben
letter-stated-none = angegeben: keine
letter-not-applicable = nicht zutreffend
letter-undetermined = nicht bestimmt

## 1: the controller

letter-sender = 1. Wer antwortet
letter-on-behalf = ist keine juristische Person. Geantwortet wird im Namen von:
letter-nobody-behind = Das Verzeichnis gibt hinter diesem Namen keine juristische Person an.
letter-which-answers = Welche dieser Organisationen Ihren Antrag bearbeitet und ob sie gemeinsam Verantwortliche sind, ist nicht angegeben.
letter-name = Verantwortlicher
letter-enterprise-number = Unternehmensnummer (ZDU)
letter-address = Anschrift
letter-contact = Kontakt
letter-website = Website
letter-dpo = Datenschutzbeauftragter
letter-blank-dpo = Kontaktdaten

## 2: the request

letter-request = 2. Ihr Antrag
letter-requester = Antragsteller
letter-blank-requester = Name und Anschrift
letter-reference = Unser Zeichen
letter-blank-reference = Zeichen
letter-received = Eingegangen am
letter-blank-date = Datum
letter-due = Zu beantworten bis zum
letter-due-rule = unverzüglich, in jedem Fall innerhalb eines Monats nach Eingang, um zwei Monate verlängerbar (Artikel 12 Absatz 3 DSGVO)
letter-extension = Verlängerung
letter-extended = um zwei Monate verlängert, mitgeteilt am { $on }
letter-not-extended = keine
letter-blank-extension = keine, oder Datum und Grund
letter-reason = Grund

## 3: what the answer covers

letter-scope = 3. Worauf sich diese Antwort bezieht
letter-capacities = Durchsuchte Eigenschaften (Kategorien betroffener Personen)
letter-all-capacities = alle
letter-regions = Regionen
letter-all-regions = alle
letter-facts = Was Sie uns mitgeteilt haben
letter-no-facts = nichts, was die Antwort eingrenzt
letter-fact-denied = nicht
letter-fact-unused = keine Bedingung im Verzeichnis betrifft dies
letter-period = Zeitraum
letter-whole-period = alles, was das Verzeichnis weiß, auch über die Vergangenheit
letter-on = Die Antwort gilt am
letter-register = Verzeichnis
letter-revision = Verzeichnis von Verarbeitungstätigkeiten, Revision { $revision }, zuletzt geändert am { $date } um { $time } Uhr (UTC)
letter-no-persons = Das Verzeichnis von Verarbeitungstätigkeiten enthält keine Daten von Personen. Diese Antwort gilt daher für die oben genannten Eigenschaften und Angaben zum genannten Datum; was auf Sie persönlich zutrifft, ermittelt der Verantwortliche.
letter-open = Was das Verzeichnis nicht angibt, steht unten als „nicht angegeben“. Eine Zeile, die nur unter einer Bedingung gilt, nennt diese Bedingung und ob sie für Sie gilt.

## 4: confirmation

letter-confirmation = 4. Verarbeiten wir personenbezogene Daten von Ihnen?
letter-activities-found = { $count ->
        [one] Im Verzeichnis steht eine Verarbeitungstätigkeit, die Personen mit diesen Eigenschaften betrifft oder betreffen kann (siehe Punkt 8).
       *[other] Im Verzeichnis stehen { $count } Verarbeitungstätigkeiten, die Personen mit diesen Eigenschaften betreffen oder betreffen können (siehe Punkt 8).
    }
letter-your-own-data = Bestätigung nach Ermittlung Ihrer eigenen Daten:
letter-blank-confirm = wir verarbeiten personenbezogene Daten / keine personenbezogenen Daten von Ihnen

## 5: the parties

letter-parties = 5. Welche Stellen haben Zugang zu Ihren personenbezogenen Daten
letter-parties-intro = Sie haben Anspruch auf die Identität der Empfänger selbst, nicht nur auf Kategorien von Empfängern (Artikel 15 Absatz 1 Buchstabe c DSGVO; Gerichtshof, C-154/21). Auch frühere Empfänger zählen (C-553/07).
letter-inside-note = Beschäftigte, die unter unserer Aufsicht und auf unsere Weisung handeln, sind keine Empfänger (C-579/21): Genannt werden Rollen und Dienststellen, keine Namen.
letter-group-inside = (a) Innerhalb unserer Organisation, nach Rolle
letter-group-joint-controllers = (b) Gemeinsam Verantwortliche
letter-group-processors = (c) Auftragsverarbeiter und weitere Auftragsverarbeiter
letter-group-other-controllers = (d) Andere Verantwortliche
letter-group-authorities = (e) Behörden kraft Gesetzes
letter-group-capacity-not-stated = Stellen, deren Eigenschaft nicht angegeben ist
letter-group-passes-on = Integratoren, die die Daten weiterleiten
letter-group-future = Künftige Offenlegungen
letter-group-ended = (f) Beendete Offenlegungen
letter-group-unresolved = (g) Kategorien von Empfängern, die nicht namentlich genannt werden können
letter-group-passed-on = Bei wem die Daten letztlich ankommen
letter-group-empty = Das Verzeichnis gibt keine an.
letter-all-named = Keine Kategorie bleibt ohne Namen.
letter-unresolved-note = Für diese Kategorien kennt das Verzeichnis die Empfänger selbst nicht, aus dem angegebenen Grund.
letter-nobody-further = Das Verzeichnis gibt keine Stellen an, an die ein Empfänger die Daten weitergibt.
letter-by-way-of = über
letter-uncertain = ob es dieselben Daten sind, ist nicht angegeben
letter-between-others = In denselben Tätigkeiten gehen Daten auch zwischen anderen über:
letter-sender-not-stated = Absender nicht angegeben
letter-recipients-not-stated = Für diese Tätigkeiten sind die Empfänger nicht angegeben:
letter-recipients-none = Für diese Tätigkeiten ist angegeben, dass es keine Empfänger gibt:
letter-as-processor = Als Auftragsverarbeiter für andere, die dafür verantwortlich sind, führen wir aus:
letter-outside-period = { $count ->
        [one] Ein Datenfluss liegt außerhalb des angefragten Zeitraums und wird nicht genannt.
       *[other] { $count } Datenflüsse liegen außerhalb des angefragten Zeitraums und werden nicht genannt.
    }
letter-column-party = Stelle
letter-column-data = Personenbezogene Daten
letter-column-purpose = Zweck und Rechtsgrundlage
letter-column-instrument = Instrument
letter-column-when = Seit wann und wie
letter-capacity = Eigenschaft
letter-country-not-stated = Land nicht angegeben
letter-member-of = Mitglied von
letter-sent-by = gesendet von
letter-through = über
letter-operates = betreibt
letter-from-register = aus dem Register
letter-withheld-mark = DER BETROFFENEN PERSON NICHT MITTEILEN (Artikel 23 DSGVO)
letter-may-include = nicht angegeben; dies alles nutzt die Tätigkeit und kann dazugehören:
letter-purpose = Zweck
letter-purpose-of-activity = Zweck (der Tätigkeit)
letter-basis = Rechtsgrundlage
letter-law = Rechtsvorschrift
letter-ground = Grund
letter-activity = Tätigkeit
letter-convictions = Daten über strafrechtliche Verurteilungen kraft Gesetzes, Artikel 10 DSGVO
letter-for-purpose = für
letter-number = Nummer
letter-concluded = geschlossen am
letter-amended = geändert am
letter-published = veröffentlicht
letter-not-in-force = an diesem Tag NICHT in Kraft
letter-received-not-stated = ob die Stelle Daten erhalten hat oder erhalten kann, ist nicht angegeben
letter-since-not-stated = seit wann: nicht angegeben
letter-from-to = vom { $from } bis einschließlich { $to }
letter-since = seit dem { $from }
letter-until = bis einschließlich { $to }
letter-ended-undated = beendet, Datum nicht angegeben
letter-only = nur
letter-subject-not-stated = wessen Daten es sind, ist nicht angegeben
letter-inferred = abgeleitet; kein Dokument gibt es an
letter-expected = nach dem Gesetz zu erwarten; nicht angegeben

## 6: the sources

letter-sources = 6. Herkunft der Daten
letter-no-source-named = Das Verzeichnis gibt keine Quelle namentlich an.
letter-sources-unresolved = Quellen, die nicht namentlich genannt werden können
letter-sources-not-stated = Für diese Tätigkeiten ist die Herkunft der Daten nicht angegeben:
letter-sources-none = Für diese Tätigkeiten ist angegeben, dass es keine Quellen gibt:
letter-column-source = Quelle
letter-column-law = Rechtsvorschrift und Instrument
letter-column-way = Weg der Daten
letter-authentic = authentische Quelle
letter-run-by = geführt von
letter-public = öffentlich zugänglich
letter-instrument = Instrument
letter-before = die diese Daten laut Verzeichnis selbst erhält von

## 7: outside the European Economic Area

letter-abroad = 7. Übermittlung außerhalb des Europäischen Wirtschaftsraums (EWR)
letter-abroad-none = Das Verzeichnis gibt für keine der oben genannten Stellen eine Übermittlung an ein Drittland oder eine internationale Organisation an.
letter-country-unknown = { $count ->
        [one] Für eine Stelle oder Kategorie oben ist das Land nicht angegeben: Eine Übermittlung ist dort nicht auszuschließen.
       *[other] Für { $count } Stellen oder Kategorien oben ist das Land nicht angegeben: Eine Übermittlung ist dort nicht auszuschließen.
    }
letter-systems-abroad = Diese Systeme speichern Daten außerhalb des EWR:
letter-column-country = Land oder Organisation
letter-column-tool = Grundlage der Übermittlung
letter-column-copy = Wie Sie die geeigneten Garantien erhalten
letter-valid-on = gültig am { $on }
letter-tool-none = angegeben: Nichts erlaubt diese Übermittlung
letter-adequacy = Angemessenheitsbeschluss
letter-safeguards = Garantien
letter-copy-ask = fragen Sie den Datenschutzbeauftragten danach (Artikel 15 Absatz 2 DSGVO)
letter-is-over = beendet

## 8: activity by activity

letter-activities = 8. Je Verarbeitungstätigkeit: Zweck, Rechtsgrundlage, Daten und Speicherdauer
letter-no-activity = Das Verzeichnis gibt keine Verarbeitungstätigkeit an, die Personen mit diesen Eigenschaften betrifft.
letter-description = Was geschieht
letter-standing = Rahmen
letter-controller = Verantwortlicher
letter-region = Region
letter-activity-ended = beendet; das Folgende galt am letzten Tag
letter-purposes = Zwecke
letter-bases = Rechtsgrundlage
letter-balancing = Interessenabwägung
letter-withdrawal = wie Sie Ihre Einwilligung widerrufen
letter-original = im Wortlaut der Quelle
letter-data = Kategorien personenbezogener Daten
letter-data-of = von
letter-open-ended = usw. (die Liste ist nicht vollständig)
letter-retention = Speicherdauer oder Kriterien für die Festlegung dieser Dauer
letter-trigger = ab
letter-criterion = Kriterien
letter-no-period = weder Dauer noch Kriterien angegeben
letter-archive = danach im Archiv
letter-final = danach
letter-systems = Wo die Daten sind

## 9: automated decisions

letter-automated = 9. Automatisierte Entscheidungen im Einzelfall
letter-automated-yes = In diesen Tätigkeiten werden Entscheidungen ausschließlich automatisiert getroffen (Artikel 22 DSGVO):
letter-automated-no = In diesen Tätigkeiten werden keine Entscheidungen ausschließlich automatisiert getroffen:
letter-automated-not-stated = Für diese Tätigkeiten ist es nicht angegeben:
letter-logic = involvierte Logik, Tragweite und Auswirkungen für Sie
letter-profiling = mit Profiling

## 10: rights

letter-rights = 10. Ihre Rechte
letter-rights-how = Sie üben diese Rechte unentgeltlich beim Verantwortlichen oder beim Datenschutzbeauftragten aus (Punkt 1). Sie erhalten innerhalb eines Monats Antwort. Eine Kopie Ihres Personalausweises darf nicht von jedem verlangt werden; nur bei begründeten Zweifeln an Ihrer Identität dürfen zusätzliche Angaben verlangt werden (Artikel 12 Absatz 6 DSGVO).
letter-column-right = Recht
letter-column-owed = Gilt es hier?
letter-column-activities = Tätigkeiten (Punkt 8)
letter-condition = wie oder unter welcher Bedingung

## 11: complaints

letter-complaints = 11. Wo Sie sich beschweren können
letter-complaints-intro = Sie können sich an den Datenschutzbeauftragten, an die Aufsichtsbehörde, an die Gerichte und, bei anderen Streitigkeiten mit uns, an die unten genannten Stellen wenden.
letter-complain-to-dpo = Datenschutzbeauftragter
letter-authority = Sie haben das Recht auf Beschwerde bei der Aufsichtsbehörde (Artikel 77 DSGVO). Für diese Beschwerde gibt das Verzeichnis keine Frist an.
letter-authority-not-stated = Welche Aufsichtsbehörde zuständig ist, ist nicht angegeben.
letter-court = Sie haben auch das Recht auf einen wirksamen gerichtlichen Rechtsbehelf (Artikel 79 DSGVO).
letter-column-body = Stelle
letter-column-competence = Zuständig für
letter-column-reach = Wie erreichbar
letter-column-deadline = Frist
letter-step = Schritt { $number }
letter-exclusions = nicht zuständig für
letter-decisions-from = nur für Entscheidungen ab dem
letter-cost = Kosten
letter-no-deadline = keine Frist angegeben

## 12: where else to look

letter-elsewhere = 12. Wo Sie noch nachsehen können
letter-elsewhere-intro = Diese öffentlichen Dienste zeigen Ihnen selbst, wer Ihre Daten abgefragt hat; wir können dort nicht für Sie nachsehen.

## 13: what is refused or limited

letter-withheld = 13. Was verweigert oder eingeschränkt ist und warum
letter-nothing-withheld = Das Verzeichnis gibt nichts an, was Ihnen vorenthalten wird.
letter-withheld-shown = Dieses Exemplar nennt auch, was der betroffenen Person vorenthalten wird, jeweils gekennzeichnet. Geben Sie es nicht weiter.
letter-withheld-recipients = { $count ->
        [one] eine Offenlegung an einen Empfänger wird Ihnen nicht mitgeteilt
       *[other] { $count } Offenlegungen an Empfänger werden Ihnen nicht mitgeteilt
    }
letter-withheld-sources = { $count ->
        [one] eine Quelle wird Ihnen nicht mitgeteilt
       *[other] { $count } Quellen werden Ihnen nicht mitgeteilt
    }
letter-review = erneut zu prüfen bis zum
letter-limited-unresolved = { $count ->
        [one] Eine Kategorie von Empfängern kann noch nicht namentlich genannt werden (Punkt 5, g); Sie können eine Ergänzung verlangen.
       *[other] { $count } Kategorien von Empfängern können noch nicht namentlich genannt werden (Punkt 5, g); Sie können eine Ergänzung verlangen.
    }

## Annex

letter-annex = Anlage: Kopie Ihrer personenbezogenen Daten
letter-annex-note = Der Verantwortliche fügt die Kopie Ihrer personenbezogenen Daten bei (Artikel 15 Absatz 3 DSGVO).
letter-blank-signature = Ort, Datum, Funktion und Unterschrift
letter-withheld-unseen = Was Ihnen gegebenenfalls vorenthalten wird, kann hier nicht angegeben werden: Diese Antwort wurde von jemandem erstellt, der es nicht sehen kann. Der Datenschutzbeauftragte ergänzt diesen Punkt vor dem Versand.
letter-extended-late = Diese Verlängerung wurde nach dem ersten Monat mitgeteilt: Es bleibt bei der Frist von einem Monat.
