# requests: Nederlands
requests-head = Verzoeken op { $date }, volgens het register in revisie { $revision }: { $counts }
requests-none = geen
requests-open = ontvangen op { $received }, te beantwoorden uiterlijk op { $due }: { $days ->
        [0] vandaag is de laatste dag
        [one] nog 1 dag
       *[other] nog { $days } dagen
    }
requests-overdue = ontvangen op { $received }, te beantwoorden uiterlijk op { $due }: { $days ->
        [one] 1 dag te laat
       *[other] { $days } dagen te laat
    }
requests-waiting = ontvangen op { $received }; wacht sinds { $since } op het bewijs van de identiteit, de termijn is geschorst (art. 12, lid 6); zonder die vraag zou hij eindigen op { $due }
requests-answered = ontvangen op { $received }, beantwoord op { $answered }, binnen de termijn ({ $due })
requests-answered-late = ontvangen op { $received }, beantwoord op { $answered }, na de termijn ({ $due })
requests-day-not-stated = ontvangen op { $received }, te beantwoorden uiterlijk op { $due }; het verzoek is afgehandeld, maar de datum van het antwoord is niet vermeld
requests-still-to-tell = nog in kennis te stellen (art. 19): { $parties }
requests-data-not-stated = ontvangers moeten in kennis worden gesteld (art. 19), maar het verzoek vermeldt niet om welke gegevens het gaat
requests-not-intact = het bewaarde antwoord is niet het antwoord waarvan de hash gemaakt is
requests-personal-data = `{ $field }` lijkt gegevens van een persoon te bevatten ({ $kind }); het logboek mag er geen bevatten
requests-tell-head = Wie in kennis te stellen van een rectificatie, gegevenswissing of beperking van de verwerking: { $data }, bij { $controller }, op { $date }, volgens het register in revisie { $revision }
requests-tell-law = Iedere ontvanger wordt in kennis gesteld, tenzij dit onmogelijk blijkt of onevenredig veel inspanning vergt; de betrokkene verneemt op verzoek wie zij zijn (AVG art. 19).
requests-tell-all-data = alle persoonsgegevens
requests-tell-classes = categorieën van ontvangers die nog geen naam hebben, eerst uit te zoeken
requests-tell-onward = doorgegeven door een ontvanger, die hen op zijn beurt in kennis stelt
requests-tell-passed-on = { $party }, via { $from }
requests-tell-not-stated = verwerkingsactiviteiten die hun ontvangers niet vermelden
requests-tell-nobody = Het register noemt geen ontvanger.
requests-tell-confidential = niet meegedeeld aan de betrokkene (art. 23)
requests-tell-no-contact = contactgegevens niet vermeld
requests-kept = bewaard: antwoord van { $date } op { $reference }, revisie { $revision }, SHA-256 { $hash }
requests-extended = verlengd: { $reference } is te beantwoorden uiterlijk op { $due }
requests-extended-late = de betrokkene werd in kennis gesteld op { $told }, nadat de eerste maand op { $tell-by } was verstreken: de termijn blijft { $due } (art. 12, lid 3)
requests-added = toegevoegd: { $code }, te beantwoorden uiterlijk op { $due }
requests-blanks = het bewaarde antwoord heeft nog plaatsen tussen [haken] die moeten worden ingevuld; bewaar met --replace --file wat u werkelijk verstuurt
