# coverage: Nederlands

## Wat een gegevensstroom nodig heeft, en wat er is

coverage-needed = nodig: { $rule } ({ $article })
coverage-needed-cited = nodig: { $rule } ({ $article }), omdat de gegevensstroom berust op { $law }
coverage-exempt = geen instrument nodig: { $why }
coverage-exempt-rule = { $rule } niet nodig: { $why }
coverage-undecided = niet te beslissen of een protocol nodig is
coverage-undecided-rule = niet te beslissen of dit nodig is: { $rule } ({ $article })
coverage-not-stated = niet vermeld: { $what }
coverage-no-instrument = er is geen passend instrument geregistreerd
coverage-instrument = { $instrument } ({ $kind })
coverage-uncited-used = { $instrument } ({ $kind }), gevonden tussen deze partijen; de gegevensstroom vermeldt het niet
coverage-wrong-kind = { $instrument } is van de soort “{ $kind }” en volstaat niet voor wat de gegevensstroom nodig heeft
coverage-not-yet = { $instrument } is pas van kracht vanaf { $from }
coverage-expired = { $instrument } is geëindigd op { $until }
coverage-replaced = { $instrument } is op { $from } vervangen door { $next }
coverage-replaced-undated = { $instrument } is vervangen door { $next }; sinds wanneer is niet vermeld
coverage-amended = laatst gewijzigd op { $on }
coverage-amended-after = sindsdien gewijzigd; het register vermeldt wat nu geldt
coverage-ends = eindigt op { $until }
coverage-uncited = { $instrument } is van kracht tussen deze partijen, maar de gegevensstroom vermeldt het niet
coverage-beyond-category = categorie die er niet onder valt: { $name }
coverage-beyond-category-part = categorie die er niet onder valt: { $name }; het instrument noemt alleen { $listed }
coverage-beyond-category-open = categorie die er niet onder valt: { $name }; het instrument noemt { $listed }, maar er is niet vermeld dat de categorie een volledige lijst is
coverage-beyond-element = gegeven dat er niet onder valt: { $name }
coverage-beyond-purpose = doeleinde dat er niet onder valt: { $name }
coverage-beyond-sender = verstrekker die er niet in staat: { $name }
coverage-beyond-recipient = ontvanger die er niet in staat: { $name }
coverage-beyond-integrator = integrator die er niet in staat: { $name }
coverage-beyond-days = dagen die er niet onder vallen: { $from } tot en met { $to }
coverage-through-open = gedekt via een categorie waarvan niet is vermeld dat ze een volledige lijst is: { $name }

## Het verslag

coverage-title = Gegevensstromen en de instrumenten die ze toelaten
coverage-holds = Geldt op { $on }, revisie { $revision } van het register.
coverage-counts = { $number ->
    [one] { $status }: { $number } gegevensstroom
   *[other] { $status }: { $number } gegevensstromen
}
coverage-none = Er is op deze dag geen gegevensstroom.
coverage-column-flow = Gegevensstroom
coverage-column-why = Waarom
coverage-column-activity = Verwerkingsactiviteit
coverage-from-to = { $from } → { $to }
coverage-sender-not-stated = (verstrekker niet vermeld)
coverage-ending-title = Instrumenten die binnen { $days } dagen eindigen
coverage-ending = { $instrument } eindigt op { $until }; { $number ->
    [0] er hangt geen gegevensstroom van af
    [one] er hangt { $number } gegevensstroom van af
   *[other] er hangen { $number } gegevensstromen van af
}
coverage-ending-next = vervangen door { $next }
coverage-unused-title = Instrumenten waarop geen gegevensstroom berust
coverage-unused = { $instrument } ({ $kind }), { $state }
coverage-not-needed-hidden = { $number ->
    [one] { $number } gegevensstroom heeft geen instrument nodig en staat niet in de lijst.
   *[other] { $number } gegevensstromen hebben geen instrument nodig en staan niet in de lijst.
}
coverage-footer = Register van de verwerkingsactiviteiten, revisie { $revision }, { $on }
coverage-page = bladzijde

## De checklist

coverage-checklist-title = Wat het instrument bevat: { $instrument }
coverage-checklist-of = { $kind }, { $article }
coverage-checklist-unknown = Er is geen wet of gebruik bekend dat bepaalt wat een instrument van deze soort bevat.
coverage-checklist-point = Punt
coverage-checklist-place = Vindplaats
coverage-checklist-force = Vereist
coverage-checklist-state = Stand
coverage-checklist-lacks = Ontbreekt
coverage-checklist-source = Bron: { $source }
coverage-checklist-confidence-medium = uit het geheugen, te controleren
coverage-field = veld `{ $name }`
coverage-no-party = geen partij in de rol “{ $role }”
coverage-advices = Advies van de functionarissen voor gegevensbescherming
coverage-advice-none = geen advies geregistreerd
coverage-advice = advies van { $on }
coverage-advice-undated = advies zonder datum
coverage-favourable = gunstig
coverage-unfavourable = niet gunstig
coverage-officer = functionaris voor gegevensbescherming: { $contact }
coverage-officer-none = functionaris voor gegevensbescherming: contactpunt niet vermeld

## De openbare lijst

coverage-protocols-title = Protocollen, beraadslagingen en machtigingen
coverage-protocols-intro = Onder deze instrumenten gaan persoonsgegevens van de ene instantie naar de andere. Deze lijst zegt voor elk instrument wie welke gegevens aan wie verstrekt, waarvoor, krachtens welke wet, sinds wanneer, en waar de tekst te lezen is. Ze geldt op { $on }.
coverage-protocols-none = Er is geen protocol, beraadslaging of machtiging geregistreerd die op deze dag van kracht is.
coverage-protocols-provider = Wie de gegevens verstrekt
coverage-protocols-receiver = Wie ze ontvangt
coverage-protocols-integrator = Doorgegeven door
coverage-protocols-other = Ook genoemd
coverage-protocols-data = Welke gegevens
coverage-protocols-purposes = Waarvoor
coverage-protocols-law = Krachtens welke wet
coverage-protocols-concluded = Gesloten op
coverage-protocols-in-force = Van kracht
coverage-protocols-amended = Gewijzigd op
coverage-protocols-periodicity = Hoe vaak
coverage-protocols-retention = Hoelang de ontvanger ze bewaart
coverage-protocols-advices = Adviezen
coverage-protocols-link = Tekst
coverage-protocols-published = Bekendgemaakt op
coverage-protocols-activities = Gebruikt voor
coverage-protocols-number = Nummer
coverage-protocols-members = { $name }, op deze dag: { $members }
coverage-protocols-not-stated = niet vermeld
coverage-protocols-advice-of = { $party }: { $advice }
coverage-protocols-from = vanaf { $from }
coverage-protocols-until = tot en met { $until }
coverage-protocols-from-until = van { $from } tot en met { $until }
coverage-protocols-stated-none = geen

## Where the rules stand

coverage-article-federal-protocol = wet van 30 juli 2018, art. 20
coverage-article-flemish-protocol = decreet van 18 juli 2008, art. 8
coverage-article-deliberation = KSZ-wet van 15 januari 1990, art. 15 en 46
coverage-article-national-register = wet van 8 augustus 1983, art. 5 en 8
coverage-article-processor-contract = art. 28, lid 3, AVG
coverage-article-joint-arrangement = art. 26 AVG
coverage-article-law = art. 6, lid 3, AVG
coverage-article-bilateral-agreement = art. 46, lid 1 en lid 2, a), AVG
