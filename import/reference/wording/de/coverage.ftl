# coverage: Deutsch

## Was ein Datenfluss braucht, und was es gibt

coverage-needed = erforderlich: { $rule } ({ $article })
coverage-needed-cited = erforderlich: { $rule } ({ $article }), weil der Datenfluss auf Folgendem beruht: { $law }
coverage-exempt = kein Instrument erforderlich: { $why }
coverage-exempt-rule = { $rule } nicht erforderlich: { $why }
coverage-undecided = es lässt sich nicht entscheiden, ob ein Protokoll erforderlich ist
coverage-undecided-rule = es lässt sich nicht entscheiden, ob dies erforderlich ist: { $rule } ({ $article })
coverage-not-stated = nicht angegeben: { $what }
coverage-no-instrument = kein geeignetes Instrument ist eingetragen
coverage-instrument = { $instrument } ({ $kind })
coverage-uncited-used = { $instrument } ({ $kind }), zwischen diesen Beteiligten gefunden; der Datenfluss nennt es nicht
coverage-wrong-kind = { $instrument } ist von der Art „{ $kind }“ und genügt nicht für das, was der Datenfluss erfordert
coverage-not-yet = { $instrument } ist erst ab dem { $from } in Kraft
coverage-expired = { $instrument } endete am { $until }
coverage-replaced = { $instrument } wurde am { $from } durch { $next } ersetzt
coverage-replaced-undated = { $instrument } ist durch { $next } ersetzt; seit wann, ist nicht angegeben
coverage-amended = zuletzt geändert am { $on }
coverage-amended-after = seither geändert; das Verzeichnis gibt an, was jetzt gilt
coverage-ends = endet am { $until }
coverage-uncited = { $instrument } ist zwischen diesen Beteiligten in Kraft, aber der Datenfluss nennt es nicht
coverage-beyond-category = nicht erfasste Kategorie: { $name }
coverage-beyond-category-part = nicht erfasste Kategorie: { $name }; das Instrument nennt nur { $listed }
coverage-beyond-category-open = nicht erfasste Kategorie: { $name }; das Instrument nennt { $listed }, aber es ist nicht angegeben, dass die Kategorie eine vollständige Liste ist
coverage-beyond-element = nicht erfasstes Datum: { $name }
coverage-beyond-purpose = nicht erfasster Zweck: { $name }
coverage-beyond-sender = nicht genannte übermittelnde Stelle: { $name }
coverage-beyond-recipient = nicht genannter Empfänger: { $name }
coverage-beyond-integrator = nicht genannter Integrator: { $name }
coverage-beyond-days = nicht erfasste Tage: { $from } bis { $to }
coverage-through-open = gedeckt durch eine Kategorie, von der nicht angegeben ist, dass sie eine vollständige Liste ist: { $name }

## Der Bericht

coverage-title = Datenflüsse und die Instrumente, die sie erlauben
coverage-holds = Gilt am { $on }, Revision { $revision } des Verzeichnisses.
coverage-counts = { $number ->
    [one] { $status }: { $number } Datenfluss
   *[other] { $status }: { $number } Datenflüsse
}
coverage-none = An diesem Tag gibt es keinen Datenfluss.
coverage-column-flow = Datenfluss
coverage-column-why = Warum
coverage-column-activity = Verarbeitungstätigkeit
coverage-from-to = { $from } → { $to }
coverage-sender-not-stated = (übermittelnde Stelle nicht angegeben)
coverage-ending-title = Instrumente, die innerhalb von { $days } Tagen enden
coverage-ending = { $instrument } endet am { $until }; { $number ->
    [0] kein Datenfluss hängt davon ab
    [one] { $number } Datenfluss hängt davon ab
   *[other] { $number } Datenflüsse hängen davon ab
}
coverage-ending-next = ersetzt durch { $next }
coverage-unused-title = Instrumente, auf denen kein Datenfluss beruht
coverage-unused = { $instrument } ({ $kind }), { $state }
coverage-not-needed-hidden = { $number ->
    [one] { $number } Datenfluss erfordert kein Instrument und ist nicht aufgeführt.
   *[other] { $number } Datenflüsse erfordern kein Instrument und sind nicht aufgeführt.
}
coverage-footer = Verzeichnis von Verarbeitungstätigkeiten, Revision { $revision }, { $on }
coverage-page = Seite

## Die Prüfliste

coverage-checklist-title = Was das Instrument enthält: { $instrument }
coverage-checklist-of = { $kind }, { $article }
coverage-checklist-unknown = Kein Gesetz und kein Brauch ist bekannt, wonach sich richtet, was ein Instrument dieser Art enthält.
coverage-checklist-point = Punkt
coverage-checklist-place = Fundstelle
coverage-checklist-force = Verbindlichkeit
coverage-checklist-state = Stand
coverage-checklist-lacks = Es fehlt
coverage-checklist-source = Quelle: { $source }
coverage-checklist-confidence-medium = aus dem Gedächtnis, zu prüfen
coverage-field = Feld `{ $name }`
coverage-no-party = kein Beteiligter in der Rolle „{ $role }“
coverage-advices = Stellungnahme der Datenschutzbeauftragten
coverage-advice-none = keine Stellungnahme eingetragen
coverage-advice = Stellungnahme vom { $on }
coverage-advice-undated = Stellungnahme ohne Datum
coverage-favourable = befürwortend
coverage-unfavourable = nicht befürwortend
coverage-officer = Datenschutzbeauftragter: { $contact }
coverage-officer-none = Datenschutzbeauftragter: Kontaktstelle nicht angegeben

## Die öffentliche Liste

coverage-protocols-title = Protokolle, Beschlüsse und Ermächtigungen
coverage-protocols-intro = Aufgrund dieser Instrumente gehen personenbezogene Daten von einer Stelle an eine andere. Diese Liste gibt für jedes an, wer welche Daten wem übermittelt, zu welchem Zweck, nach welchem Gesetz, seit wann, und wo der Text zu lesen ist. Sie gilt am { $on }.
coverage-protocols-none = Kein Protokoll, kein Beschluss und keine Ermächtigung ist eingetragen, die an diesem Tag in Kraft ist.
coverage-protocols-provider = Wer die Daten übermittelt
coverage-protocols-receiver = Wer sie erhält
coverage-protocols-integrator = Weitergeleitet von
coverage-protocols-other = Ebenfalls genannt
coverage-protocols-data = Welche Daten
coverage-protocols-purposes = Wozu
coverage-protocols-law = Nach welchem Gesetz
coverage-protocols-concluded = Geschlossen am
coverage-protocols-in-force = In Kraft
coverage-protocols-amended = Geändert am
coverage-protocols-periodicity = Wie oft
coverage-protocols-retention = Wie lange der Empfänger sie speichert
coverage-protocols-advices = Stellungnahmen
coverage-protocols-link = Text
coverage-protocols-published = Veröffentlicht am
coverage-protocols-activities = Verwendet für
coverage-protocols-number = Nummer
coverage-protocols-members = { $name }, an diesem Tag: { $members }
coverage-protocols-not-stated = nicht angegeben
coverage-protocols-advice-of = { $party }: { $advice }
coverage-protocols-from = ab dem { $from }
coverage-protocols-until = bis zum { $until }
coverage-protocols-from-until = vom { $from } bis zum { $until }
coverage-protocols-stated-none = keine

## Where the rules stand

coverage-article-federal-protocol = Gesetz vom 30. Juli 2018, Art. 20
coverage-article-flemish-protocol = Dekret vom 18. Juli 2008, Art. 8
coverage-article-deliberation = ZDSS-Gesetz vom 15. Januar 1990, Art. 15 und 46
coverage-article-national-register = Gesetz vom 8. August 1983, Art. 5 und 8
coverage-article-processor-contract = Art. 28 Abs. 3 DSGVO
coverage-article-joint-arrangement = Art. 26 DSGVO
coverage-article-law = Art. 6 Abs. 3 DSGVO
coverage-article-bilateral-agreement = Art. 46 Abs. 1 und Abs. 2 Buchst. a DSGVO
