# requests: Deutsch
requests-head = Anträge am { $date }, nach dem Register in Revision { $revision }: { $counts }
requests-none = keine
requests-open = eingegangen am { $received }, zu beantworten bis { $due }: { $days ->
        [0] heute ist der letzte Tag
        [one] noch 1 Tag
       *[other] noch { $days } Tage
    }
requests-overdue = eingegangen am { $received }, zu beantworten bis { $due }: { $days ->
        [one] 1 Tag überfällig
       *[other] { $days } Tage überfällig
    }
requests-waiting = eingegangen am { $received }; wartet seit dem { $since } auf den Identitätsnachweis, die Frist ruht (Art. 12 Abs. 6); ohne diese Rückfrage würde sie am { $due } enden
requests-answered = eingegangen am { $received }, beantwortet am { $answered }, fristgerecht ({ $due })
requests-answered-late = eingegangen am { $received }, beantwortet am { $answered }, nach Fristablauf ({ $due })
requests-day-not-stated = eingegangen am { $received }, zu beantworten bis { $due }; der Antrag ist erledigt, der Tag der Antwort ist nicht angegeben
requests-still-to-tell = noch mitzuteilen (Art. 19): { $parties }
requests-data-not-stated = Empfängern ist die Änderung mitzuteilen (Art. 19), und der Antrag gibt nicht an, um welche Daten es geht
requests-not-intact = die aufbewahrte Antwort ist nicht diejenige, deren Prüfsumme gebildet wurde
requests-personal-data = `{ $field }` scheint Daten einer Person zu enthalten ({ $kind }); das Protokoll darf keine enthalten
requests-tell-head = Wem eine Berichtigung, Löschung oder Einschränkung der Verarbeitung mitzuteilen ist: { $data }, bei { $controller }, am { $date }, nach dem Register in Revision { $revision }
requests-tell-law = Jedem Empfänger wird dies mitgeteilt, es sei denn, es erweist sich als unmöglich oder ist mit einem unverhältnismäßigen Aufwand verbunden; die betroffene Person erfährt auf Verlangen, wer sie sind (DSGVO Art. 19).
requests-tell-all-data = alle personenbezogenen Daten
requests-tell-classes = Kategorien von Empfängern, die noch nicht benannt werden können und zuerst zu ermitteln sind
requests-tell-onward = von einem Empfänger weitergegeben, der es ihnen seinerseits mitteilt
requests-tell-passed-on = { $party }, über { $from }
requests-tell-not-stated = Verarbeitungstätigkeiten, die ihre Empfänger nicht angeben
requests-tell-nobody = Das Register nennt keinen Empfänger.
requests-tell-confidential = der betroffenen Person nicht mitgeteilt (Art. 23)
requests-tell-no-contact = Kontakt nicht angegeben
requests-kept = aufbewahrt: Antwort vom { $date } auf { $reference }, Revision { $revision }, SHA-256 { $hash }
requests-extended = verlängert: { $reference } ist zu beantworten bis { $due }
requests-extended-late = die betroffene Person wurde am { $told } unterrichtet, nachdem der erste Monat am { $tell-by } abgelaufen war: die Frist bleibt der { $due } (Art. 12 Abs. 3)
requests-added = hinzugefügt: { $code }, zu beantworten bis { $due }
requests-blanks = die aufbewahrte Antwort hat noch Stellen in [Klammern], die auszufüllen sind; bewahren Sie mit --replace --file auf, was Sie wirklich versenden
