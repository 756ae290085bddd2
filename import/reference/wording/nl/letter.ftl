# letter: Nederlands

## The letter as a whole

letter-title = Antwoord op uw verzoek om inzage (artikel 15 AVG)
letter-title-parties = Welke partijen hebben toegang tot uw persoonsgegevens?
letter-title-sources = Waar komen uw persoonsgegevens vandaan?
letter-dpo-banner = Exemplaar van de functionaris voor gegevensbescherming – niet voor de betrokkene
letter-footer = Kenmerk { $reference } – geldt op { $on } – register van de verwerkingsactiviteiten, revisie { $revision }
letter-page = blz.
letter-not-stated = niet vermeld
letter-stated-none = vermeld: geen
letter-not-applicable = niet van toepassing
letter-undetermined = niet bepaald

## 1: the controller

letter-sender = 1. Wie antwoordt
letter-on-behalf = is geen rechtspersoon. Namens deze organisatie(s) wordt geantwoord:
letter-nobody-behind = Het register vermeldt achter deze naam geen rechtspersoon.
letter-which-answers = Welke van deze organisaties uw verzoek behandelt, en of zij gezamenlijke verwerkingsverantwoordelijken zijn, is niet vermeld.
letter-name = Verwerkingsverantwoordelijke
letter-enterprise-number = Ondernemingsnummer (KBO)
letter-address = Adres
letter-contact = Contact
letter-website = Website
letter-dpo = Functionaris voor gegevensbescherming
letter-blank-dpo = contactgegevens

## 2: the request

letter-request = 2. Uw verzoek
letter-requester = Verzoeker
letter-blank-requester = naam en adres
letter-reference = Ons kenmerk
letter-blank-reference = kenmerk
letter-received = Ontvangen op
letter-blank-date = datum
letter-due = Te beantwoorden uiterlijk op
letter-due-rule = onverwijld en in ieder geval binnen één maand na ontvangst, verlengbaar met twee maanden (artikel 12, lid 3, AVG)
letter-extension = Verlenging
letter-extended = met twee maanden verlengd, meegedeeld op { $on }
letter-not-extended = geen
letter-blank-extension = geen, of datum en reden
letter-reason = reden

## 3: what the answer covers

letter-scope = 3. Waarop dit antwoord betrekking heeft
letter-capacities = Doorzochte hoedanigheden (categorieën van betrokkenen)
letter-all-capacities = alle
letter-regions = Gewesten
letter-all-regions = alle
letter-facts = Wat u ons meedeelde
letter-no-facts = niets dat het antwoord beperkt
letter-fact-denied = niet
letter-fact-unused = geen enkele voorwaarde in het register gaat hierover
letter-period = Periode
letter-whole-period = alles wat het register weet, ook over het verleden
letter-on = Het antwoord geldt op
letter-register = Register
letter-revision = register van de verwerkingsactiviteiten, revisie { $revision }, laatst gewijzigd op { $date } om { $time } uur (UTC)
letter-no-persons = Het register van de verwerkingsactiviteiten bevat geen gegevens van personen. Dit antwoord geldt daarom voor de hoedanigheden en feiten hierboven, op de vermelde datum; wat op u persoonlijk van toepassing is, zoekt de verwerkingsverantwoordelijke op.
letter-open = Wat het register niet vermeldt, staat hieronder als „niet vermeld”. Een rij die alleen onder een voorwaarde geldt, vermeldt die voorwaarde en of zij op u van toepassing is.

## 4: confirmation

letter-confirmation = 4. Verwerken wij persoonsgegevens van u?
letter-activities-found = { $count ->
        [one] In het register staat één verwerkingsactiviteit die personen in deze hoedanigheden betreft of kan betreffen (zie punt 8).
       *[other] In het register staan { $count } verwerkingsactiviteiten die personen in deze hoedanigheden betreffen of kunnen betreffen (zie punt 8).
    }
letter-your-own-data = Bevestiging na opzoeking van uw eigen gegevens:
letter-blank-confirm = wij verwerken wel / geen persoonsgegevens van u

## 5: the parties

letter-parties = 5. Welke partijen hebben toegang tot uw persoonsgegevens
letter-parties-intro = U heeft recht op de identiteit van de ontvangers zelf, niet alleen op categorieën van ontvangers (artikel 15, lid 1, c), AVG; Hof van Justitie, C-154/21). Ook ontvangers uit het verleden tellen (C-553/07).
letter-inside-note = Medewerkers die onder ons gezag en op onze instructie werken, zijn geen ontvangers (C-579/21): hieronder staan rollen en diensten, geen namen.
letter-group-inside = (a) Binnen onze organisatie, per rol
letter-group-joint-controllers = (b) Gezamenlijke verwerkingsverantwoordelijken
letter-group-processors = (c) Verwerkers en subverwerkers (andere verwerkers)
letter-group-other-controllers = (d) Andere verwerkingsverantwoordelijken
letter-group-authorities = (e) Overheidsinstanties krachtens de wet
letter-group-capacity-not-stated = Partijen waarvan de hoedanigheid niet vermeld is
letter-group-passes-on = Integratoren die de gegevens doorgeven
letter-group-future = Toekomstige verstrekkingen
letter-group-ended = (f) Beëindigde verstrekkingen
letter-group-unresolved = (g) Categorieën van ontvangers die niet bij naam genoemd kunnen worden
letter-group-passed-on = Bij wie de gegevens uiteindelijk terechtkomen
letter-group-empty = Het register vermeldt er geen.
letter-all-named = Geen enkele categorie blijft zonder naam.
letter-unresolved-note = Voor deze categorieën kent het register de ontvangers zelf niet, om de vermelde reden.
letter-nobody-further = Het register vermeldt geen partijen aan wie een ontvanger de gegevens verder doorgeeft.
letter-by-way-of = via
letter-uncertain = of het om dezelfde gegevens gaat, is niet vermeld
letter-between-others = In dezelfde activiteiten gaan gegevens ook tussen anderen over:
letter-sender-not-stated = verzender niet vermeld
letter-recipients-not-stated = Voor deze activiteiten is niet vermeld wie de ontvangers zijn:
letter-recipients-none = Voor deze activiteiten is vermeld dat er geen ontvangers zijn:
letter-as-processor = Als verwerker voor anderen, die er zelf voor instaan, voeren wij uit:
letter-outside-period = { $count ->
        [one] Eén gegevensstroom valt buiten de gevraagde periode en wordt niet vermeld.
       *[other] { $count } gegevensstromen vallen buiten de gevraagde periode en worden niet vermeld.
    }
letter-column-party = Partij
letter-column-data = Persoonsgegevens
letter-column-purpose = Doeleinde en rechtsgrond
letter-column-instrument = Instrument
letter-column-when = Sinds wanneer, en hoe
letter-capacity = hoedanigheid
letter-country-not-stated = land niet vermeld
letter-member-of = lid van
letter-sent-by = verstuurd door
letter-through = via
letter-operates = beheert
letter-from-register = uit het register
letter-withheld-mark = NIET MEEDELEN AAN DE BETROKKENE (artikel 23 AVG)
letter-may-include = niet vermeld; dit alles gebruikt de activiteit en kan erbij zijn:
letter-purpose = doeleinde
letter-purpose-of-activity = doeleinde (van de activiteit)
letter-basis = rechtsgrond
letter-law = wetgeving
letter-ground = grond
letter-activity = activiteit
letter-convictions = gegevens over strafrechtelijke veroordelingen krachtens de wet, artikel 10 AVG
letter-for-purpose = voor
letter-number = nummer
letter-concluded = gesloten op
letter-amended = gewijzigd op
letter-published = bekendgemaakt
letter-not-in-force = NIET van kracht op deze datum
letter-received-not-stated = of de partij gegevens heeft ontvangen of kan ontvangen, is niet vermeld
letter-since-not-stated = sinds wanneer: niet vermeld
letter-from-to = van { $from } tot en met { $to }
letter-since = sinds { $from }
letter-until = tot en met { $to }
letter-ended-undated = beëindigd, datum niet vermeld
letter-only = alleen
letter-subject-not-stated = wiens gegevens het zijn, is niet vermeld
letter-inferred = afgeleid; geen document vermeldt het
letter-expected = te verwachten op grond van de wet; niet vermeld

## 6: the sources

letter-sources = 6. Bron van de gegevens
letter-no-source-named = Het register vermeldt geen bron bij naam.
letter-sources-unresolved = Bronnen die niet bij naam genoemd kunnen worden
letter-sources-not-stated = Voor deze activiteiten is niet vermeld waar de gegevens vandaan komen:
letter-sources-none = Voor deze activiteiten is vermeld dat er geen bronnen zijn:
letter-column-source = Bron
letter-column-law = Wetgeving en instrument
letter-column-way = Weg van de gegevens
letter-authentic = authentieke gegevensbron
letter-run-by = beheerd door
letter-public = openbaar toegankelijk
letter-instrument = instrument
letter-before = die deze gegevens volgens het register zelf krijgt van

## 7: outside the European Economic Area

letter-abroad = 7. Doorgifte buiten de Europese Economische Ruimte (EER)
letter-abroad-none = Het register vermeldt voor geen enkele partij hierboven een doorgifte aan een derde land of internationale organisatie.
letter-country-unknown = { $count ->
        [one] Voor één partij of categorie hierboven is het land niet vermeld: een doorgifte is daar niet uit te sluiten.
       *[other] Voor { $count } partijen of categorieën hierboven is het land niet vermeld: een doorgifte is daar niet uit te sluiten.
    }
letter-systems-abroad = Deze systemen bewaren gegevens buiten de EER:
letter-column-country = Land of organisatie
letter-column-tool = Grondslag van de doorgifte
letter-column-copy = Hoe u de passende waarborgen krijgt
letter-valid-on = geldig op { $on }
letter-tool-none = vermeld: niets staat deze doorgifte toe
letter-adequacy = adequaatheidsbesluit
letter-safeguards = waarborgen
letter-copy-ask = vraag ze aan de functionaris voor gegevensbescherming (artikel 15, lid 2, AVG)
letter-is-over = beëindigd

## 8: activity by activity

letter-activities = 8. Per verwerkingsactiviteit: doeleinde, rechtsgrond, gegevens en bewaartermijn
letter-no-activity = Het register vermeldt geen verwerkingsactiviteit die personen in deze hoedanigheden betreft.
letter-description = Wat er gebeurt
letter-standing = Kader
letter-controller = verwerkingsverantwoordelijke
letter-region = gewest
letter-activity-ended = beëindigd; wat hieronder staat, gold op de laatste dag
letter-purposes = Doeleinden
letter-bases = Rechtsgrond
letter-balancing = afweging van belangen
letter-withdrawal = hoe u uw toestemming intrekt
letter-original = in de woorden van de bron
letter-data = Categorieën van persoonsgegevens
letter-data-of = van
letter-open-ended = enz. (de lijst is niet volledig)
letter-retention = Bewaartermijn (opslagtermijn) of criteria om die termijn te bepalen
letter-trigger = vanaf
letter-criterion = criteria
letter-no-period = geen termijn en geen criteria vermeld
letter-archive = daarna in het archief
letter-final = daarna
letter-systems = Waar de gegevens staan

## 9: automated decisions

letter-automated = 9. Geautomatiseerde individuele besluitvorming
letter-automated-yes = In deze activiteiten worden besluiten uitsluitend langs geautomatiseerde weg genomen (artikel 22 AVG):
letter-automated-no = In deze activiteiten worden geen besluiten uitsluitend langs geautomatiseerde weg genomen:
letter-automated-not-stated = Voor deze activiteiten is het niet vermeld:
letter-logic = onderliggende logica, belang en gevolgen voor u
letter-profiling = met profilering

## 10: rights

letter-rights = 10. Uw rechten
letter-rights-how = U oefent deze rechten kosteloos uit bij de verwerkingsverantwoordelijke of bij de functionaris voor gegevensbescherming (punt 1). U krijgt antwoord binnen één maand. Een kopie van uw identiteitskaart mag niet van iedereen gevraagd worden; alleen bij redelijke twijfel over uw identiteit mogen aanvullende gegevens gevraagd worden (artikel 12, lid 6, AVG).
letter-column-right = Recht
letter-column-owed = Geldt het hier?
letter-column-activities = Activiteiten (punt 8)
letter-condition = hoe of onder welke voorwaarde

## 11: complaints

letter-complaints = 11. Waar u een klacht kunt indienen
letter-complaints-intro = U kunt zich wenden tot de functionaris voor gegevensbescherming, tot de toezichthoudende autoriteit, tot de rechter en, voor andere geschillen met ons, tot de instanties hieronder.
letter-complain-to-dpo = Functionaris voor gegevensbescherming
letter-authority = U heeft het recht een klacht in te dienen bij de toezichthoudende autoriteit (artikel 77 AVG). Voor die klacht is in het register geen termijn vermeld.
letter-authority-not-stated = Welke toezichthoudende autoriteit bevoegd is, is niet vermeld.
letter-court = U heeft ook recht op een doeltreffende voorziening in rechte (artikel 79 AVG).
letter-column-body = Instantie
letter-column-competence = Bevoegd voor
letter-column-reach = Hoe te bereiken
letter-column-deadline = Termijn
letter-step = Stap { $number }
letter-exclusions = niet bevoegd voor
letter-decisions-from = alleen voor besluiten vanaf
letter-cost = kosten
letter-no-deadline = geen termijn vermeld

## 12: where else to look

letter-elsewhere = 12. Waar u nog kunt kijken
letter-elsewhere-intro = Deze overheidsdiensten tonen u zelf wie uw gegevens raadpleegde; wij kunnen daar niet voor u kijken.

## 13: what is refused or limited

letter-withheld = 13. Wat geweigerd of beperkt is, en waarom
letter-nothing-withheld = Het register vermeldt niets dat u wordt onthouden.
letter-withheld-shown = Dit exemplaar noemt ook wat aan de betrokkene wordt onthouden, telkens gemarkeerd. Geef het niet door.
letter-withheld-recipients = { $count ->
        [one] één verstrekking aan een ontvanger wordt u niet meegedeeld
       *[other] { $count } verstrekkingen aan ontvangers worden u niet meegedeeld
    }
letter-withheld-sources = { $count ->
        [one] één bron wordt u niet meegedeeld
       *[other] { $count } bronnen worden u niet meegedeeld
    }
letter-review = opnieuw te bekijken uiterlijk op
letter-limited-unresolved = { $count ->
        [one] Eén categorie van ontvangers kan nog niet bij naam genoemd worden (punt 5, g); u kunt vragen dit aan te vullen.
       *[other] { $count } categorieën van ontvangers kunnen nog niet bij naam genoemd worden (punt 5, g); u kunt vragen dit aan te vullen.
    }

## Annex

letter-annex = Bijlage: kopie van uw persoonsgegevens
letter-annex-note = De verwerkingsverantwoordelijke voegt de kopie van uw persoonsgegevens toe (artikel 15, lid 3, AVG).
letter-blank-signature = plaats, datum, functie en handtekening
letter-withheld-unseen = Wat u eventueel wordt onthouden, kan niet worden vermeld: dit antwoord is gemaakt door iemand die dat niet kan zien. De functionaris voor gegevensbescherming vult dit punt aan vóór verzending.
letter-extended-late = Deze verlenging werd na de eerste maand meegedeeld: de termijn van één maand blijft gelden.
