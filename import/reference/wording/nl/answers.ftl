# answers: Nederlands

## Labels at the head

answers-everybody = alle personen
answers-named = Wie
answers-not-named = Zonder naam
answers-all-named = geen enkele categorie blijft zonder naam
answers-what = Wat
answers-no-data-stated = geen enkele stroom vermeldt welke gegevens overgaan
answers-why = Waarom
answers-no-purpose-stated = geen doeleinde vermeld
answers-under-what = Krachtens
answers-no-instrument-stated = geen protocol, overeenkomst of ander instrument vermeld
answers-outside-eea = Buiten EER
answers-not-stated = Onvermeld
answers-no-country = land niet vermeld
answers-why-names = Iemand heeft recht op de ontvangers bij naam (HvJ C-154/21). Het register heeft alleen deze categorieën:

## Labels of what one party gets

answers-gets = krijgt
answers-for = voor
answers-basis = grond
answers-under = volgens
answers-transfer = elders
answers-when = wanneer
answers-note = noot
answers-unknown = open
answers-data = welke gegevens
answers-the-purpose = doeleinde
answers-the-basis = rechtsgrond
answers-instrument = instrument
answers-since-when = sinds wanneer
answers-has-or-may = of gegevens ontvangen zijn of kunnen worden
answers-subject-not-stated = wiens gegevens het zijn, is niet vermeld
answers-confidential = VERTROUWELIJK: niet mee te delen aan de betrokkene (art. 23)
answers-inferred = afgeleid; de bron vermeldt het niet
answers-expected = te verwachten op grond van de wet; niet vermeld

## Headings of the groups

answers-group-inside = BINNEN DE ORGANISATIE, PER ROL
answers-group-joint-controllers = GEZAMENLIJKE VERWERKINGSVERANTWOORDELIJKEN
answers-group-processors = VERWERKERS EN SUBVERWERKERS
answers-group-other-controllers = ANDERE VERWERKINGSVERANTWOORDELIJKEN
answers-group-authorities = OVERHEIDSINSTANTIES KRACHTENS DE WET
answers-group-capacity-not-stated = IN EEN HOEDANIGHEID DIE NIET VERMELD IS
answers-group-passes-on = DIE DE GEGEVENS DOORGEVEN
answers-group-future = TOEKOMSTIGE VERSTREKKINGEN
answers-group-ended = BEËINDIGDE VERSTREKKINGEN
answers-group-unresolved = CATEGORIEËN DIE NOG GEEN NAAM HEBBEN
answers-group-passed-on = VERDER DOORGEGEVEN DOOR ONTVANGERS
answers-group-beside = TUSSEN ANDEREN, IN DEZELFDE ACTIVITEITEN
answers-group-recipients-none = ONTVANGERS: VERMELD DAT ER GEEN ZIJN
answers-group-recipients-not-stated = ONTVANGERS: NIET VERMELD

## Sentences

answers-and = { $first } en { $last }
answers-and-more = { $list }; en nog { $rest }
answers-question = Welke partijen hebben toegang tot de gegevens van { $subjects } bij { $controllers }?
answers-nobody-behind = er is geen rechtspersoon achter vermeld
answers-not-in-force = , NIET van kracht op deze datum
answers-may-include = niet vermeld; kan omvatten wat de activiteit gebruikt: { $data }
answers-number = { "" } nr. { $number }
answers-of-day = { "" } van { $day }
answers-outside = { $country }, buiten de Europese Economische Ruimte
answers-tool-not-valid = , NIET geldig op deze datum
answers-tool-open = , of het deze ontvanger dekt, is niet te zeggen
answers-tool-none = vermeld: niets staat deze doorgifte toe
answers-tool-not-stated = wat de doorgifte toestaat, is niet vermeld
answers-adequacy = adequaatheidsbesluit { $decision } dekt { $test }
answers-from-to = van { $from } tot en met { $to }
answers-since = sinds { $from }
answers-until = tot en met { $to }
answers-ended-undated = beëindigd, de dag is niet vermeld
answers-only = alleen: { $only }
answers-will-be = komt bij { $capacity }
answers-was = was bij { $capacity }
answers-operates = beheert { $system }
answers-as-member = als lid van { $classes }
answers-from = van { $sender }, niet van de verwerkingsverantwoordelijke zelf
answers-through = via { $integrator }
answers-passed-on = { $party }: van { $way }
answers-then = , daarna { "" }
answers-doubt = of het om dezelfde gegevens gaat, is niet vermeld
answers-beside = { $from } aan { $to } [{ $activity }]
answers-beside-unknown = aan { $to }, uit een register waarvan de beheerder niet vermeld is [{ $activity }]
answers-as-processor = Als verwerker voor anderen, die er zelf voor instaan: { $activities }.
answers-withheld = { $count ->
        [one] 1 verstrekking wordt in dit antwoord niet meegedeeld (art. 23)
       *[other] { $count } verstrekkingen worden in dit antwoord niet meegedeeld (art. 23)
    }
answers-ground-not-stated = de grond is niet vermeld
answers-review = opnieuw te bekijken uiterlijk op { $day }
answers-no-persons = Dit register bevat geen gegevens van personen. Het antwoord geldt voor { $subjects } in het algemeen, op { $on }, zoals het register stond bij revisie { $revision } ({ $date } { $time } UTC); wat op één persoon van toepassing is, zoekt de verwerkingsverantwoordelijke op.

## Counts at the head

answers-counts = Op { $on }, bij revisie { $revision }: { $parts }; { $searched }.
answers-parties-named = { $count ->
        [one] 1 partij bij naam
       *[other] { $count } partijen bij naam
    }
answers-stated = { $count } vermeld
answers-partly = { $count } deels afgeleid of verwacht
answers-weak = { $count } afgeleid of verwacht
answers-bare = { $count } zonder bewijsplaats
answers-repeated = { $count } onder meer dan één kop
answers-roles-inside = { $count ->
        [one] 1 interne rol
       *[other] { $count } interne rollen
    }
answers-classes-open = { $count ->
        [one] 1 categorie nog zonder naam
       *[other] { $count } categorieën nog zonder naam
    }
answers-ended = { $count } beëindigd
answers-to-come = { $count } toekomstig
answers-searched = { $count ->
        [one] 1 activiteit doorzocht
       *[other] { $count } activiteiten doorzocht
    }
answers-nobody = niemand: het register noemt geen partij
answers-nobody-outside = niemand daarbuiten op deze dag; { $parts }
answers-all-ended = Alles wat gevonden is, was vóór deze dag beëindigd; wat toen verstrekt is, moet toch meegedeeld worden (HvJ C-553/07).
answers-no-activity = Het register heeft op deze dag geen activiteit van { $controllers } over deze personen; dit is geen antwoord aan hen.
answers-no-first-day = { $count ->
        [one] Het register kent van 1 daarvan geen eerste dag; of het op { $on } gold, kan het niet zeggen.
       *[other] Het register kent van { $count } daarvan geen eerste dag; of ze op { $on } golden, kan het niet zeggen.
    }
answers-parties = { $count ->
        [one] 1 partij
       *[other] { $count } partijen
    }
answers-classes = { $count ->
        [one] 1 categorie
       *[other] { $count } categorieën
    }
answers-recipient-classes = { $count ->
        [one] 1 categorie van ontvangers
       *[other] { $count } categorieën van ontvangers
    }
answers-possible = mogelijk: { $who }, geen derde land genoemd; instrument: { $tools }
answers-none-recorded = geen opgetekend
answers-country-of = het land van { $who } is niet vermeld
answers-none = geen
answers-no-activity-current = geen activiteit loopt op deze dag
answers-all-say = elke activiteit vermeldt haar ontvangers, of dat er geen zijn
answers-some-do-not-say = { $count ->
        [one] 1 activiteit vermeldt haar ontvangers niet
       *[other] { $count } activiteiten vermelden hun ontvangers niet
    }

## Where the data come from

answers-sources = WAAR DE GEGEVENS VANDAAN KOMEN
answers-gives = geeft
answers-source-not-stated = een bron die niet vermeld is
answers-sources-not-stated = { $count ->
        [one] 1 activiteit vermeldt niet waar haar gegevens vandaan komen.
       *[other] { $count } activiteiten vermelden niet waar hun gegevens vandaan komen.
    }
answers-sources-ended = BRONNEN DIE BEËINDIGD ZIJN
answers-sources-unresolved = CATEGORIEËN VAN BRONNEN DIE NOG GEEN NAAM HEBBEN
answers-sources-none = BRONNEN: VERMELD DAT ER GEEN ZIJN
answers-sources-question = Waar komen de gegevens van { $subjects } bij { $controllers } vandaan?
answers-sources-named = { $count ->
        [one] 1 bron bij naam
       *[other] { $count } bronnen bij naam
    }
answers-source-counts = Op { $on }, bij revisie { $revision }: { $parts }.
answers-no-source = Het register heeft op deze dag geen activiteit van { $controllers } die zegt waar gegevens van deze personen vandaan komen; dit is geen antwoord aan hen.
