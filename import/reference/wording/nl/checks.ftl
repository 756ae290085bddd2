# Wat de controles zeggen: per regel waarover ze gaat (title), waarom het ertoe doet (why), wat te
# doen (help), en een zin voor elke manier om ze te schenden. Zinnen over een bevinding zijn
# zinsdelen zonder hoofdletter en zonder punt.

checks-and-more = { $count ->
    [one] {" "}en nog { $count }
   *[other] {" "}en nog { $count }
}
checks-label-field = veld
checks-label-controllers = verwerkingsverantwoordelijken
checks-label-waived = aanvaard
checks-label-until = tot en met
checks-label-why = waarom
checks-label-help = wat te doen
checks-count-errors = fouten
checks-count-warnings = waarschuwingen
checks-count-notes = opmerkingen
checks-count-waived = aanvaard
checks-count-total = alle bevindingen
checks-count-no-controller = (geen verwerkingsverantwoordelijke)
checks-count-of = Het register op { $day }, revisie { $revision }. Wat verschillende verwerkingsverantwoordelijken aangaat, telt bij elk van hen.

checks-sign-special = bijzondere categorieën van persoonsgegevens of gegevens over strafrechtelijke veroordelingen
checks-sign-exchange = uitwisseling van gegevens met andere verwerkingsverantwoordelijken
checks-sign-vulnerable = kwetsbare betrokkenen
checks-sign-large = een groot aantal betrokkenen
checks-sign-automated = geautomatiseerde individuele besluitvorming
checks-sign-profiling = profilering

checks-controller-not-identified-title = de verwerkingsverantwoordelijke is niet volledig geïdentificeerd
checks-controller-not-identified-why = Het register vermeldt de naam en de contactgegevens van de verwerkingsverantwoordelijke, zodat een betrokkene of de toezichthoudende autoriteit weet tot wie zich te richten.
checks-controller-not-identified-help = Vul een adres of contactpunt in, en het ondernemingsnummer of een ander identificatienummer.
checks-controller-not-identified-no-contact = er is geen adres, contactpunt of website vermeld
checks-controller-not-identified-no-identifier = er is geen ondernemingsnummer of ander identificatienummer vermeld

checks-data-protection-officer-missing-title = het contactpunt van de functionaris voor gegevensbescherming ontbreekt
checks-data-protection-officer-missing-why = Een overheidsinstantie, en wie als kernactiviteit op grote schaal bijzondere categorieën van persoonsgegevens verwerkt, wijst een functionaris voor gegevensbescherming aan en maakt bekend hoe die te bereiken is.
checks-data-protection-officer-missing-help = Vul het contactpunt van de functionaris voor gegevensbescherming in, van een functie en niet van een persoon. Is er geen nodig, vermeld dan dat er geen is en bewaar de reden.
checks-data-protection-officer-missing-public-body = de verwerkingsverantwoordelijke is een overheidsinstantie en er is geen contactpunt van een functionaris voor gegevensbescherming vermeld
checks-data-protection-officer-missing-special-data = er is geen contactpunt van een functionaris voor gegevensbescherming vermeld, terwijl { $activity } bijzondere categorieën van persoonsgegevens of gegevens over strafrechtelijke veroordelingen gebruikt
checks-data-protection-officer-missing-stated-none = de verwerkingsverantwoordelijke is een overheidsinstantie, en er is vermeld dat er geen functionaris voor gegevensbescherming is

checks-purpose-not-stated-title = het doeleinde is niet vermeld
checks-purpose-not-stated-why = Gegevens mogen enkel voor welbepaalde en uitdrukkelijk omschreven doeleinden worden verzameld, en het register vermeldt die. Een doeleinde dat bij elke verwerkingsactiviteit zou passen, omschrijft niets.
checks-purpose-not-stated-help = Koppel de activiteit aan de doeleinden waarvoor de gegevens worden gebruikt, en beschrijf elk doeleinde zo dat een betrokkene begrijpt wat er gebeurt en waarom.
checks-purpose-not-stated-missing = er is geen doeleinde vermeld
checks-purpose-not-stated-only-a-title = het doeleinde { $purpose } herhaalt enkel een titel en is niet beschreven

checks-subjects-not-stated-title = de categorieën van betrokkenen zijn niet vermeld
checks-subjects-not-stated-why = Het register beschrijft de categorieën van betrokkenen.
checks-subjects-not-stated-help = Koppel de activiteit aan de categorieën van personen van wie ze gegevens gebruikt.
checks-subjects-not-stated-found = er is geen categorie van betrokkenen vermeld

checks-data-not-stated-title = de categorieën van persoonsgegevens zijn niet volledig vermeld
checks-data-not-stated-why = Het register beschrijft de categorieën van persoonsgegevens. Een lijst die op “enz.” eindigt, zegt niet wat wordt gebruikt, en evenmin of dat nodig is.
checks-data-not-stated-help = Vermeld welke categorieën of afzonderlijke gegevens de activiteit gebruikt; vul een open lijst aan en sluit ze af.
checks-data-not-stated-missing = er is geen categorie van persoonsgegevens vermeld
checks-data-not-stated-open-ended = { $count ->
    [one] de lijst van gegevens is open (“enz.”), en één activiteit gebruikt ze
   *[other] de lijst van gegevens is open (“enz.”), en { $count } gegevensgebruiken van activiteiten steunen erop
}

checks-recipients-not-stated-title = de ontvangers zijn niet vermeld
checks-recipients-not-stated-why = Het register vermeldt de categorieën van ontvangers aan wie gegevens zijn of zullen worden verstrekt, ook die van vroeger; een betrokkene heeft recht op hun naam.
checks-recipients-not-stated-help = Voeg een gegevensstroom toe naar elke ontvanger, ook verwerkers en overheidsinstanties, of vermeld dat er geen zijn.
checks-recipients-not-stated-missing = er is geen gegevensstroom naar een ontvanger, en er is niet vermeld dat er geen zijn

checks-recipient-class-not-resolved-title = een categorie van ontvangers heeft geen lid met naam
checks-recipient-class-not-resolved-why = Op verzoek heeft een betrokkene recht op de concrete identiteit van de ontvangers; categorieën volstaan enkel wanneer zij onmogelijk te identificeren zijn of het verzoek kennelijk ongegrond of buitensporig is.
checks-recipient-class-not-resolved-help = Voeg de leden van de categorie toe, met de datums waarop zij ertoe behoren, of vermeld waarom er geen zijn.
checks-recipient-class-not-resolved-class = { $count ->
    [one] de categorie ontvangt gegevens in één gegevensstroom en heeft op deze dag geen lid
   *[other] de categorie ontvangt gegevens in { $count } gegevensstromen en heeft op deze dag geen lid
}
checks-recipient-class-not-resolved-trade-name = { $count ->
    [one] de handelsnaam ontvangt gegevens in één gegevensstroom, en er staat geen rechtspersoon achter
   *[other] de handelsnaam ontvangt gegevens in { $count } gegevensstromen, en er staat geen rechtspersoon achter
}

checks-legal-basis-not-stated-title = de rechtsgrond is niet vermeld
checks-legal-basis-not-stated-why = Een verwerking is enkel rechtmatig op een van de zes rechtsgronden, en de betrokkene krijgt te horen op welke.
checks-legal-basis-not-stated-help = Vermeld de rechtsgrond van de activiteit, per doeleinde als die verschillen.
checks-legal-basis-not-stated-missing = er geldt op deze dag geen rechtsgrond
checks-legal-basis-not-stated-undetermined = de rechtsgrond is als onbepaald opgenomen

checks-legal-basis-without-law-title = een wettelijke verplichting of taak van algemeen belang noemt geen wet
checks-legal-basis-without-law-why = Een wettelijke verplichting en een taak van algemeen belang moeten in Unierecht of nationaal recht zijn vastgelegd.
checks-legal-basis-without-law-help = Koppel de rechtsgrond aan de wet, het decreet of de ordonnantie, met het artikel dat de verplichting of de taak vastlegt.
checks-legal-basis-without-law-no-law = de rechtsgrond is “{ $basis }”, en er is geen wet genoemd
checks-legal-basis-without-law-no-article = de rechtsgrond is “{ $basis }”, en { $law } is zonder artikel genoemd

checks-special-data-without-condition-title = bijzondere categorieën van persoonsgegevens zonder deugdelijke voorwaarde van art. 9(2)
checks-special-data-without-condition-why = Bijzondere categorieën van persoonsgegevens mogen niet worden verwerkt tenzij aan een voorwaarde van art. 9(2) is voldaan. Toestemming is niet vrij waar een wet de verwerking oplegt.
checks-special-data-without-condition-help = Vermeld voor deze gegevens de voorwaarde van art. 9(2). Waar een wet de verwerking oplegt, steun op die wet en niet op uitdrukkelijke toestemming.
checks-special-data-without-condition-missing = { $data } wordt gebruikt, en er is geen voorwaarde van art. 9(2) voor vermeld
checks-special-data-without-condition-consent-beside-law = er wordt uitdrukkelijke toestemming ingeroepen, terwijl dezelfde activiteit voor deze gegevens een voorwaarde bij wet heeft (“{ $condition }”)

checks-convictions-without-law-title = gegevens over strafrechtelijke veroordelingen zonder wet of lijst van toegang
checks-convictions-without-law-why = Gegevens over strafrechtelijke veroordelingen en strafbare feiten mogen enkel onder toezicht van de overheid of krachtens een wet worden verwerkt; de verwerkingsverantwoordelijke houdt een lijst bij van de categorieën van personen met toegang.
checks-convictions-without-law-help = Vermeld de wet die de verwerking toestaat, en voeg gegevensstromen toe naar de interne rollen met toegang.
checks-convictions-without-law-no-law = { $data } wordt gebruikt, en er is geen wet vermeld die dat toestaat
checks-convictions-without-law-no-access-list = { $data } wordt gebruikt, en er is geen interne rol met toegang vermeld

checks-public-authority-legitimate-interests-title = gerechtvaardigde belangen ingeroepen voor een overheidstaak
checks-public-authority-legitimate-interests-why = Overheidsinstanties mogen zich bij de uitoefening van hun taken niet op gerechtvaardigde belangen beroepen.
checks-public-authority-legitimate-interests-help = Steun op de taak van algemeen belang en de wet daarvan, of toon aan dat deze verwerking niet tot de taken behoort. Vermeld van de verwerkingsverantwoordelijke of het een overheidsinstantie is.
checks-public-authority-legitimate-interests-public-authority = { $controller } is een overheidsinstantie en beroept zich op gerechtvaardigde belangen
checks-public-authority-legitimate-interests-public-task-beside = gerechtvaardigde belangen worden naast een taak van algemeen belang ingeroepen, en er is niet vermeld of { $controller } een overheidsinstantie is

checks-balancing-not-recorded-title = de belangenafweging is niet vastgelegd
checks-balancing-not-recorded-why = Gerechtvaardigde belangen gelden enkel als de belangen en rechten van de betrokkene niet zwaarder wegen, en de betrokkene krijgt te horen welke belangen worden nagestreefd.
checks-balancing-not-recorded-help = Leg vast welke belangen worden nagestreefd, waarom de verwerking daarvoor nodig is, en hoe de belangen van de betrokkene zijn afgewogen.
checks-balancing-not-recorded-found = de activiteit beroept zich op gerechtvaardigde belangen zonder vastgelegde afweging

checks-consent-without-withdrawal-title = toestemming kan niet worden aangetoond of ingetrokken
checks-consent-without-withdrawal-why = De verwerkingsverantwoordelijke moet de toestemming kunnen aantonen, en ze intrekken moet even eenvoudig zijn als ze geven.
checks-consent-without-withdrawal-help = Vermeld hoe de toestemming wordt ingetrokken en waar de bewijzen van toestemming worden bewaard (nooit de toestemmingen zelf).
checks-consent-without-withdrawal-no-withdrawal = er is niet vermeld hoe de toestemming wordt ingetrokken
checks-consent-without-withdrawal-no-record = er is niet vermeld waar de bewijzen van toestemming zijn

checks-source-not-stated-title = de bron van de gegevens is niet vermeld
checks-source-not-stated-why = Van gegevens die niet van de betrokkene komen, moet de bron worden meegedeeld, en of die openbaar is.
checks-source-not-stated-help = Voeg een gegevensstroom toe van elke bron (de betrokkene, een register, een andere partij), of vermeld dat er geen is.
checks-source-not-stated-missing = er worden gegevens gebruikt, en er is geen gegevensstroom vermeld die ze binnenbrengt, en evenmin dat er geen is

checks-flow-without-instrument-title = een gegevensstroom zonder het instrument dat nodig is
checks-flow-without-instrument-why = Een federale of Vlaamse instantie verstrekt gegevens enkel op grond van een protocol, een beraadslaging of een wet die de uitwisseling regelt.
checks-flow-without-instrument-help = Noem het protocol, de beraadslaging, de machtiging of de wet die de gegevensstroom toestaat; is er geen, sluit er dan een of stop de gegevensstroom.
checks-flow-without-instrument-missing = de gegevensstroom heeft een instrument nodig ({ $rule }) en noemt er geen
checks-flow-without-instrument-wrong-kind = de gegevensstroom heeft een instrument nodig ({ $rule }), en { $instrument } is van een andere soort
checks-flow-without-instrument-undecided = of de gegevensstroom een instrument nodig heeft, valt niet uit te maken: niet vermeld is { $unstated }

checks-flow-beyond-instrument-title = een gegevensstroom gaat verder dan zijn instrument
checks-flow-beyond-instrument-why = Een instrument staat enkel de gegevens, doeleinden en partijen toe die het opsomt; wat verder gaat is niet toegestaan en niet minimaal.
checks-flow-beyond-instrument-help = Beperk de gegevensstroom tot wat het instrument opsomt, of laat het instrument wijzigen.
checks-flow-beyond-instrument-found = buiten { $instrument } ({ $aspects }): { $records }
checks-flow-beyond-instrument-days = de gegevensstroom loopt op dagen waarop { $instrument } niet van kracht is ({ $aspects })

checks-instrument-ended-title = een gebruikt instrument is niet van kracht, of loopt binnenkort af
checks-instrument-ended-why = Wat na het einde of voor het begin van het instrument wordt verstrekt, is niet toegestaan.
checks-instrument-ended-help = Verleng of vervang het instrument op tijd, noem de opvolger in de gegevensstromen, of beëindig de gegevensstromen.
checks-instrument-ended-ended = { $count ->
    [one] het is op { $day } afgelopen, en één gegevensstroom steunt er nog op
   *[other] het is op { $day } afgelopen, en { $count } gegevensstromen steunen er nog op
}
checks-instrument-ended-not-begun = { $count ->
    [one] het is pas vanaf { $day } van kracht, en één gegevensstroom steunt er al op
   *[other] het is pas vanaf { $day } van kracht, en { $count } gegevensstromen steunen er al op
}
checks-instrument-ended-replaced = { $count ->
    [one] het is vervangen door { $successor }, en één gegevensstroom steunt er nog op
   *[other] het is vervangen door { $successor }, en { $count } gegevensstromen steunen er nog op
}
checks-instrument-ended-ending = { $count ->
    [one] het loopt af op { $day }, en één gegevensstroom steunt erop
   *[other] het loopt af op { $day }, en { $count } gegevensstromen steunen erop
}

checks-protocol-advice-or-publication-missing-title = bij een protocol ontbreekt een advies of de bekendmaking
checks-protocol-advice-or-publication-missing-why = De functionarissen voor gegevensbescherming van beide partijen geven advies over een protocol, en het wordt bekendgemaakt op de website van de partijen.
checks-protocol-advice-or-publication-missing-help = Voeg de adviezen van beide functionarissen toe met hun datum, en het adres en de dag van bekendmaking.
checks-protocol-advice-or-publication-missing-advices = { $count ->
    [0] er is geen advies van een functionaris voor gegevensbescherming opgenomen
   *[other] er is maar van één functionaris voor gegevensbescherming een advies opgenomen
}
checks-protocol-advice-or-publication-missing-not-published = adres en dag van bekendmaking zijn niet beide vermeld

checks-instrument-newer-than-notice-title = een instrument is nieuwer dan de privacyverklaring die het vermeldt
checks-instrument-newer-than-notice-why = Een privacyverklaring informeert enkel naar waarheid als ze later gedateerd is dan wat ze meedeelt; anders is niet te zien sinds wanneer de betrokkenen zijn ingelicht.
checks-instrument-newer-than-notice-help = Maak de privacyverklaring opnieuw bekend met haar werkelijke datum, en bewaar de vorige versie.
checks-instrument-newer-than-notice-concluded = de privacyverklaring is gedateerd { $day } en vermeldt { $instrument }, gesloten op { $later }
checks-instrument-newer-than-notice-amended = de privacyverklaring is gedateerd { $day } en vermeldt { $instrument }, gewijzigd op { $later }

checks-national-number-without-authorisation-title = gegevens van het Rijksregister zonder machtiging of wet
checks-national-number-without-authorisation-why = De gegevens en het nummer van het Rijksregister mogen enkel worden gebruikt met een machtiging of waar een wet het toestaat. De wet zelf zegt enkel wie machtigt.
checks-national-number-without-authorisation-help = Noem de machtiging, de beraadslaging of de wet in de gegevensstroom die de gegevens binnenbrengt, of in de rechtsgrond van het gegevensgebruik; stop anders het gebruik.
checks-national-number-without-authorisation-found = { $data } bevat een nationaal identificatienummer, en er is geen machtiging of wet voor genoemd
checks-national-number-without-authorisation-register = er komen gegevens uit het Rijksregister, en er is geen machtiging genoemd

checks-transfer-without-tool-title = een doorgifte aan een derde land zonder grondslag
checks-transfer-without-tool-why = Gegevens verlaten de Europese Economische Ruimte enkel op grond van een adequaatheidsbesluit, passende waarborgen of een afwijking, en het register vermeldt het land en de waarborgen.
checks-transfer-without-tool-help = Noem het adequaatheidsbesluit, de waarborgen van art. 46 of de afwijking van art. 49 waarop de doorgifte steunt, of beëindig ze.
checks-transfer-without-tool-found = er gaan gegevens naar { $party } in { $country }, en er is geen doorgifte-instrument genoemd

checks-transfer-tool-not-valid-title = het doorgifte-instrument dekt de doorgifte niet
checks-transfer-tool-not-valid-why = Een adequaatheidsbesluit telt enkel zolang het van kracht is en voor de ontvangers die het dekt; elk ander doorgifte-instrument enkel zolang het geldt.
checks-transfer-tool-not-valid-help = Toets het doorgifte-instrument aan het besluit op deze dag; neem een ander, of beëindig de doorgifte.
checks-transfer-tool-not-valid-ended = { $tool }, voor { $party } in { $country }, is op { $day } afgelopen
checks-transfer-tool-not-valid-no-decision = er is op deze dag geen adequaatheidsbesluit voor { $country } van kracht, hoewel { $tool } er een inroept
checks-transfer-tool-not-valid-other-country = { $tool } is voor een ander land dan { $country }, waarheen de gegevens gaan
checks-transfer-tool-not-valid-recipient-not-covered = het adequaatheidsbesluit voor { $country } dekt { $party } niet
checks-transfer-tool-not-valid-listing-not-shown = het adequaatheidsbesluit voor { $country } dekt enkel organisaties op de lijst, en { $tool } vermeldt geen inschrijving van { $party } op die lijst
checks-transfer-tool-not-valid-coverage-unknown = of het adequaatheidsbesluit voor { $country } { $party } dekt, valt niet uit te maken: er is niet vermeld of het een private, commerciële organisatie is

checks-derogation-misused-title = een afwijking van art. 49 gebruikt waar dat niet mag
checks-derogation-misused-why = Afwijkingen zijn voor specifieke situaties, niet voor regelmatige doorgiften; sommige staan niet open voor overheidsinstanties, en dwingende gerechtvaardigde belangen vragen gedocumenteerde waarborgen.
checks-derogation-misused-help = Laat de doorgifte steunen op een adequaatheidsbesluit of passende waarborgen; documenteer de waarborgen waar dwingende belangen worden ingeroepen.
checks-derogation-misused-repeated = “{ $kind }” wordt gebruikt voor een herhaalde doorgifte ({ $frequency }) aan { $party } in { $country }
checks-derogation-misused-public-authority = “{ $kind }” staat niet open voor overheidsinstanties, en de verwerkingsverantwoordelijke is er een
checks-derogation-misused-no-safeguards = “{ $kind }” wordt gebruikt zonder gedocumenteerde waarborgen

checks-retention-not-stated-title = de bewaartermijn is niet volledig vermeld
checks-retention-not-stated-why = Het register vermeldt indien mogelijk de wistermijnen, en de betrokkene krijgt de termijn te horen of de criteria om die te bepalen. “Zolang als nodig” is wat de wet vraagt, geen termijn.
checks-retention-not-stated-help = Vermeld de termijn, de gebeurtenis vanaf wanneer die loopt en wat aan het einde met de gegevens gebeurt, per categorie van gegevens als ze verschillen.
checks-retention-not-stated-missing = er is geen bewaarregel vermeld
checks-retention-not-stated-only-as-long-as-necessary = er is geen termijn vermeld, enkel: “{ $criterion }”
checks-retention-not-stated-no-period = er is geen termijn en geen criterium vermeld
checks-retention-not-stated-no-trigger = de gebeurtenis vanaf wanneer de termijn loopt, is niet vermeld
checks-retention-not-stated-no-final-action = wat aan het einde met de gegevens gebeurt, is niet vermeld

checks-retention-below-minimum-title = de bewaring botst met een minimum of mist een selectieregel
checks-retention-below-minimum-why = Wat de wet doet bewaren, mag niet vroeger worden gewist, en overheden vernietigen enkel op grond van een bekendgemaakte selectieregel of met toestemming van de Rijksarchivaris.
checks-retention-below-minimum-help = Verleng de termijn tot het wettelijke minimum; noem de selectielijst of -regel op grond waarvan een overheid bewaart en vernietigt.
checks-retention-below-minimum-too-short = de termijn { $period } is korter dan het minimum { $minimum } van { $law }
checks-retention-below-minimum-no-selection-rule = een overheid bewaart gegevens volgens een regel die geen juridische bron noemt

checks-security-not-described-title = de beveiligingsmaatregelen zijn niet volledig beschreven
checks-security-not-described-why = Het register bevat indien mogelijk een algemene beschrijving van de technische en organisatorische maatregelen. Een certificaat bewijst enkel iets met zijn nummer, toepassingsgebied en einde.
checks-security-not-described-help = Koppel de activiteit aan haar beveiligingsmaatregelen; vul nummer en einde van certificaten in, en vernieuw wat is afgelopen.
checks-security-not-described-missing = er is geen beveiligingsmaatregel vermeld
checks-security-not-described-certificate-ended = het certificaat is op { $day } afgelopen en wordt nog ingeroepen
checks-security-not-described-no-number = het nummer van het certificaat is niet vermeld
checks-security-not-described-no-end = het einde van het certificaat is niet vermeld

checks-processor-without-contract-title = een verwerker zonder overeenkomst
checks-processor-without-contract-why = Een verwerker werkt enkel op grond van een overeenkomst of een andere rechtshandeling; een subverwerker neemt hij enkel met toestemming en onder dezelfde verplichtingen in dienst.
checks-processor-without-contract-help = Noem de overeenkomst van art. 28 in de gegevensstroom, of neem ze op met beide als partij; neem voor een subverwerker de gegevensstroom op naar de verwerker die hem in dienst neemt.
checks-processor-without-contract-no-contract = er is geen overeenkomst met { $party } opgenomen
checks-processor-without-contract-contract-not-in-force = { $instrument } met { $party } is op deze dag niet van kracht
checks-processor-without-contract-sub-processor-without-parent = { $party } is subverwerker, en er is geen verwerker vermeld die de gegevens aan hem doorgeeft

checks-joint-controllers-without-arrangement-title = gezamenlijke verwerkingsverantwoordelijken zonder onderlinge regeling
checks-joint-controllers-without-arrangement-why = Gezamenlijke verwerkingsverantwoordelijken stellen hun verantwoordelijkheden vast in een onderlinge regeling en stellen de wezenlijke inhoud daarvan beschikbaar aan de betrokkene.
checks-joint-controllers-without-arrangement-help = Neem de onderlinge regeling van art. 26 op met beide als partij.
checks-joint-controllers-without-arrangement-found = er is geen onderlinge regeling met { $party } opgenomen

checks-impact-assessment-missing-title = de gegevensbeschermingseffectbeoordeling ontbreekt of is niet verantwoord
checks-impact-assessment-missing-why = Een waarschijnlijk hoog risico vraagt vooraf een gegevensbeschermingseffectbeoordeling. Twee tekenen uit de richtsnoeren van de toezichthoudende autoriteiten volstaan in de regel; de lijst van de Gegevensbeschermingsautoriteit noemt de uitwisseling van bijzondere gegevens tussen verwerkingsverantwoordelijken.
checks-impact-assessment-missing-help = Voer de beoordeling uit en vermeld waar ze is, of leg vast waarom ze niet nodig is.
checks-impact-assessment-missing-not-stated = er is niets vermeld over een gegevensbeschermingseffectbeoordeling, hoewel er tekenen zijn dat ze nodig is: { $signs }
checks-impact-assessment-missing-not-done = een gegevensbeschermingseffectbeoordeling is nodig en niet uitgevoerd
checks-impact-assessment-missing-no-reason = er is niet vermeld waarom geen gegevensbeschermingseffectbeoordeling nodig is
checks-impact-assessment-missing-no-reference = er is niet vermeld waar de gegevensbeschermingseffectbeoordeling is

checks-rights-promised-wrongly-title = een privacyverklaring belooft andere rechten dan de wet geeft
checks-rights-promised-wrongly-why = De betrokkene krijgt te horen welke rechten er zijn. Welke dat zijn, volgt uit de rechtsgronden: overdraagbaarheid bijvoorbeeld enkel bij toestemming of een overeenkomst.
checks-rights-promised-wrongly-help = Verbeter de privacyverklaring: zeg voor welke verwerking het recht bestaat, en voeg de rechten toe die er zijn. Waar de wet anders bepaalt, neem dat op als uitzondering met reden.
checks-rights-promised-wrongly-offered-not-owed = { $count ->
    [one] “{ $right }” wordt zonder voorwaarde aangeboden en geldt niet in één activiteit: { $activities }
   *[other] “{ $right }” wordt zonder voorwaarde aangeboden en geldt niet in { $count } activiteiten: { $activities }
}
checks-rights-promised-wrongly-owed-not-offered = { $count ->
    [one] “{ $right }” wordt niet aangeboden en geldt in één activiteit: { $activities }
   *[other] “{ $right }” wordt niet aangeboden en geldt in { $count } activiteiten: { $activities }
}

checks-enterprise-number-unsound-title = een ondernemingsnummer kan niet juist zijn
checks-enterprise-number-unsound-why = Een fout nummer wijst naar een andere instantie, of naar geen. Elk nummer heeft controlecijfers en hoort bij één onderneming.
checks-enterprise-number-unsound-help = Zoek het nummer op in de Kruispuntbank van Ondernemingen; voeg partijen samen die één zijn.
checks-enterprise-number-unsound-placeholder = { $number } is ingevuld om het veld te vullen
checks-enterprise-number-unsound-check-digits = de controlecijfers van { $number } kloppen niet
checks-enterprise-number-unsound-shared = { $number } is ook het nummer van { $other }

checks-personal-data-in-text-title = een tekst lijkt gegevens van een persoon te bevatten
checks-personal-data-in-text-why = Het register beschrijft verwerkingen en heeft geen gegevens van personen nodig; een rijksregisternummer mag niet zonder machtiging worden gebruikt.
checks-personal-data-in-text-help = Verwijder de gegevens uit de tekst. Is het een nummer of adres van een instantie, aanvaard de bevinding dan met die reden.
checks-personal-data-in-text-found = dit lijkt op een { $kind }: { $text }

checks-not-reviewed-title = de inschrijving wordt niet bijgehouden
checks-not-reviewed-why = De verwerkingsverantwoordelijke moet te allen tijde kunnen aantonen dat het register klopt; het wordt minstens jaarlijks nagekeken en iemand staat ervoor in.
checks-not-reviewed-help = Kijk de activiteit na met wie ervoor instaat, en vul de dag in; beëindig wat voorbij is.
checks-not-reviewed-never = er is geen nazicht opgenomen
checks-not-reviewed-long-ago = het laatste nazicht was op { $day }, meer dan twaalf maanden geleden
checks-not-reviewed-due = het volgende nazicht moest op { $day } gebeuren
checks-not-reviewed-end-passed = de laatste dag van de activiteit was { $day }, en haar status zegt niet dat ze beëindigd is
checks-not-reviewed-replaced-in-force = de activiteit is vervangen door { $successor } en is nog van kracht
checks-not-reviewed-no-owner = er is geen dienst en geen rol vermeld die ervoor instaat
checks-not-reviewed-ended-without-date = de activiteit is beëindigd, en haar laatste dag is niet vermeld

checks-party-names-unclear-title = het is onduidelijk welke partij bedoeld is
checks-party-names-unclear-why = Een betrokkene heeft recht op de identiteit van de ontvangers. Eén partij onder twee namen lijkt er twee, en één naam voor twee partijen verbergt er een.
checks-party-names-unclear-help = Voeg partijen samen die één zijn en bewaar de andere namen als vroegere of andere naam; vul in wat een partij identificeert, of verwijder haar als ze bij vergissing is genoemd.
checks-party-names-unclear-shared-name = { $other } draagt dezelfde naam
checks-party-names-unclear-unknown-party = de partij neemt deel aan een gegevensstroom en niets identificeert haar: geen land, nummer, adres of contactpunt
checks-party-names-unclear-two-names = documenten noemen de partij ook anders: { $names }

checks-remedy-missing-title = klachtmogelijkheden ontbreken of zijn onvolledig
checks-remedy-missing-why = De betrokkene krijgt te horen dat hij een klacht kan indienen bij de toezichthoudende autoriteit, en moet weten waar hij verder terechtkan en binnen welke termijn.
checks-remedy-missing-help = Voeg de toezichthoudende autoriteit toe met haar datums, en per regio de klachten- en beroepsinstanties met hun termijn.
checks-remedy-missing-no-authority = de toezichthoudende autoriteit van de verwerkingsverantwoordelijke is niet vermeld
checks-remedy-missing-authority-not-valid = geen van de vermelde toezichthoudende autoriteiten is op deze dag bevoegd
checks-remedy-missing-no-authority-remedy = er is geen klacht bij een toezichthoudende autoriteit opgenomen (regio: { $region })
checks-remedy-missing-other-authority = de autoriteit die op deze dag voor { $controller } bevoegd is, is { $authority }, niet degene die hier genoemd is
checks-remedy-missing-no-complaint-body = er is geen klachten- of beroepsinstantie opgenomen naast de functionaris voor gegevensbescherming en de toezichthoudende autoriteit (regio: { $region })
checks-remedy-missing-no-deadline = er is niet vermeld binnen welke termijn men zich tot deze instantie kan wenden

checks-damaged-text-title = een tekst is onderweg beschadigd
checks-damaged-text-why = Beschadigde letters en links die hun doel kwijt zijn, komen in antwoorden aan betrokkenen terecht.
checks-damaged-text-help = Herstel de tekst vanuit de bron; vul de link of het adres in waar de zin afbreekt.
checks-damaged-text-letters = er zijn letters in de verkeerde codering gelezen: “{ $text }”
checks-damaged-text-broken-off = de zin breekt af waar een link of adres hoort te staan: “{ $text }”

checks-identity-copy-demanded-title = van iedereen wordt een kopie van de identiteitskaart gevraagd
checks-identity-copy-demanded-why = Bijkomende gegevens om de identiteit vast te stellen mogen enkel bij redelijke twijfel in het concrete geval worden gevraagd; een algemene eis van een identiteitskaart is onevenredig (beslissing 40/2022 van de Gegevensbeschermingsautoriteit).
checks-identity-copy-demanded-help = Vraag eerst gegevens uit het dossier, en enkel bij redelijke twijfel een document; verbeter de privacyverklaring.
checks-identity-copy-demanded-front = de privacyverklaring vraagt van iedereen een { $demand }
checks-identity-copy-demanded-both-sides = de privacyverklaring vraagt van iedereen een { $demand }; op de achterkant staat het rijksregisternummer

checks-controller-is-no-person-title = de verwerkingsverantwoordelijke is geen instantie die voor de verwerking kan instaan
checks-controller-is-no-person-why = Een verwerkingsverantwoordelijke is een natuurlijke persoon of rechtspersoon, een overheidsinstantie, een dienst of een ander orgaan. Een handelsnaam, een categorie van partijen of een rol kan geen verantwoording afleggen.
checks-controller-is-no-person-help = Noem de rechtspersoon die erachter staat, en neem voor elk van verschillende verwerkingsverantwoordelijken een eigen activiteit op.
checks-controller-is-no-person-found = de verwerkingsverantwoordelijke is opgenomen als “{ $kind }”

checks-processor-record-without-controllers-title = het register van een verwerker noemt geen verwerkingsverantwoordelijke
checks-processor-record-without-controllers-why = Het register van een verwerker noemt elke verwerkingsverantwoordelijke voor wiens rekening hij handelt.
checks-processor-record-without-controllers-help = Voeg de verwerkingsverantwoordelijken toe voor wie wordt gewerkt.
checks-processor-record-without-controllers-found = er is geen verwerkingsverantwoordelijke vermeld voor wiens rekening de verwerking gebeurt

checks-recipient-role-not-stated-title = de hoedanigheid van een ontvanger is niet vermeld
checks-recipient-role-not-stated-why = Of een ontvanger verwerker, gezamenlijke verwerkingsverantwoordelijke, andere verwerkingsverantwoordelijke of overheidsinstantie is, bepaalt welke overeenkomst, welke rechtsgrond en welke informatie nodig is.
checks-recipient-role-not-stated-help = Vermeld in welke hoedanigheid de partij de gegevens ontvangt; is ze bij vergissing genoemd, verwijder dan de gegevensstroom.
checks-recipient-role-not-stated-found = er is niet vermeld in welke hoedanigheid { $party } de gegevens ontvangt

checks-flow-without-data-title = een gegevensstroom vermeldt geen gegevens
checks-flow-without-data-why = Zonder de gegevens van elke stroom kan niemand zeggen wie wat ontving, wie van een rectificatie of wissing in kennis moet worden gesteld, of de verstrekking minimaal is.
checks-flow-without-data-help = Vermeld de categorieën of afzonderlijke gegevens die worden verstrekt.
checks-flow-without-data-found = er is niet vermeld welke gegevens worden verstrekt ({ $party })

checks-recipient-country-not-stated-title = het land van een ontvanger is niet vermeld
checks-recipient-country-not-stated-why = Zonder het land kan niemand zeggen of gegevens de Europese Economische Ruimte verlaten.
checks-recipient-country-not-stated-help = Vul het land van de partij in, of dat van de gegevensstroom waar het verschilt.
checks-recipient-country-not-stated-found = { $count ->
    [one] er is geen land vermeld, en de partij ontvangt gegevens in één gegevensstroom
   *[other] er is geen land vermeld, en de partij ontvangt gegevens in { $count } gegevensstromen
}
checks-recipient-country-not-stated-class = { $count ->
    [one] er is geen land vermeld voor deze categorie, die gegevens ontvangt in één gegevensstroom
   *[other] er is geen land vermeld voor deze categorie, die gegevens ontvangt in { $count } gegevensstromen
}

checks-withheld-without-ground-title = een ontvanger wordt verzwegen zonder grond of nazicht
checks-withheld-without-ground-why = Een ontvanger mag voor de betrokkene enkel worden verzwegen waar een wet het recht van inzage beperkt, en niet langer dan die grond geldt.
checks-withheld-without-ground-help = Vermeld de wet op grond waarvan hij wordt verzwegen en de dag waarop dat opnieuw wordt bekeken; deel de ontvanger anders mee.
checks-withheld-without-ground-no-ground = er is niet vermeld op welke grond de ontvanger wordt verzwegen
checks-withheld-without-ground-no-review = er is niet vermeld wanneer het verzwijgen opnieuw wordt bekeken
checks-withheld-without-ground-review-passed = het verzwijgen moest tegen { $day } opnieuw worden bekeken

checks-automated-decision-not-explained-title = geautomatiseerde individuele besluitvorming is niet toegelicht
checks-automated-decision-not-explained-why = De betrokkene krijgt te horen of besluiten uitsluitend geautomatiseerd worden genomen, volgens welke logica, en wat eruit volgt.
checks-automated-decision-not-explained-help = Vermeld of er geautomatiseerde besluiten zijn; zo ja, beschrijf de logica en de gevolgen.
checks-automated-decision-not-explained-no-logic = er worden geautomatiseerde besluiten genomen, en de logica is niet beschreven
checks-automated-decision-not-explained-not-stated = er is niet vermeld of besluiten uitsluitend geautomatiseerd worden genomen

checks-representative-missing-title = een verwerkingsverantwoordelijke buiten de Unie zonder vertegenwoordiger
checks-representative-missing-why = Een verwerkingsverantwoordelijke of verwerker die niet in de Unie gevestigd is, wijst er een vertegenwoordiger aan.
checks-representative-missing-help = Noem de vertegenwoordiger in de Unie.
checks-representative-missing-found = de verwerkingsverantwoordelijke is gevestigd in { $country }, en er is geen vertegenwoordiger vermeld

checks-ended-record-in-use-title = een activiteit steunt op iets dat beëindigd is
checks-ended-record-in-use-why = Een rechtsgrond valt weg met zijn wet, en een register dat verwijst naar wat niet meer bestaat, is niet juist.
checks-ended-record-in-use-help = Vervang het door wat nu geldt, of beëindig de koppeling met haar datum.
checks-ended-record-in-use-law = { $record } is sinds { $day } niet meer van toepassing
checks-ended-record-in-use-record = { $record } is op { $day } beëindigd

checks-waiver-ended-title = een aanvaarding is verlopen en de bevinding blijft
checks-waiver-ended-why = Een bevinding wordt voor een tijd en met een reden aanvaard; is die tijd voorbij, dan telt ze weer.
checks-waiver-ended-help = Zet de bevinding recht, of beslis opnieuw en geef de aanvaarding een nieuw einde.
checks-waiver-ended-found = de aanvaarding van { $rule } is op { $day } verlopen

checks-waiver-unfounded-title = een aanvaarding zonder voorwerp
checks-waiver-unfounded-why = Een aanvaarding zonder bevinding verbergt een bevinding die ongemerkt kan terugkomen.
checks-waiver-unfounded-help = Verwijder de aanvaarding, of verbeter de regel, de inschrijving of het veld.
checks-waiver-unfounded-nothing-to-waive = er is voor deze inschrijving geen bevinding van { $rule }
checks-waiver-unfounded-no-such-rule = er is geen regel “{ $rule }”

checks-provision-not-stated-title = er is niet vermeld of personen hun gegevens moeten verstrekken
checks-provision-not-stated-why = De betrokkene krijgt te horen of het verstrekken een wettelijke of contractuele verplichting is, en wat volgt als het niet gebeurt.
checks-provision-not-stated-help = Vermeld per gegevensgebruik of de gegevens wettelijk verplicht, contractueel verplicht of vrijwillig zijn.
checks-provision-not-stated-found = er komen gegevens van de betrokkene, en er is niet vermeld of die verplicht zijn

checks-instrument-elements-missing-title = in een instrument ontbreekt wat het moet bevatten
checks-instrument-elements-missing-why = De wet somt op wat een protocol, een beraadslaging, een verwerkersovereenkomst of een onderlinge regeling moet bevatten.
checks-instrument-elements-missing-help = Vul het instrument aan, of neem op wat het al bevat.
checks-instrument-elements-missing-found = { $count ->
    [one] één verplicht punt is niet vermeld: { $points } ({ $kind })
   *[other] { $count } verplichte punten zijn niet vermeld: { $points } ({ $kind })
}

checks-instrument-unused-title = een instrument dat niemand gebruikt
checks-instrument-unused-why = Ofwel ontbreekt een gegevensstroom in het register, ofwel is het instrument niet meer nodig.
checks-instrument-unused-help = Voeg de gegevensstromen toe die op het instrument steunen, of beëindig het.
checks-instrument-unused-found = het instrument is van kracht, en geen gegevensstroom, doorgifte of privacyverklaring noemt het

checks-public-authority-not-stated-title = er is niet vermeld of de verwerkingsverantwoordelijke een overheidsinstantie is
checks-public-authority-not-stated-why = Dat bepaalt of gerechtvaardigde belangen kunnen worden ingeroepen, of een functionaris voor gegevensbescherming verplicht is, en welke afwijkingen niet openstaan.
checks-public-authority-not-stated-help = Vermeld van de partij of het een overheidsinstantie of -orgaan is; een private instantie met een taak van algemeen belang is dat daardoor alleen niet.
checks-public-authority-not-stated-found = het is niet vermeld, hoewel activiteiten van de verwerkingsverantwoordelijke ervan afhangen

checks-access-list-missing-title = er is niet vermeld wie toegang heeft tot bijzondere categorieën van persoonsgegevens
checks-access-list-missing-why = Voor genetische, biometrische en gezondheidsgegevens houdt de verwerkingsverantwoordelijke een lijst bij van de categorieën van personen met toegang, met een beschrijving van hun hoedanigheid, ter beschikking van de toezichthoudende autoriteit.
checks-access-list-missing-help = Voeg gegevensstromen toe naar de interne rollen met toegang, naar hoedanigheid en nooit met naam.
checks-access-list-missing-found = { $data } wordt gebruikt, en er is geen interne rol met toegang vermeld

checks-retention-rule-old-title = een bewaarregel van een overheid is meer dan vijf jaar oud
checks-retention-rule-old-why = Een bekendgemaakte regel van een Vlaamse instantie geldt hoogstens vijf jaar, en elke regel moet opnieuw worden bekeken.
checks-retention-rule-old-help = Bekijk de regel opnieuw, maak hem opnieuw bekend waar dat moet, en vul de nieuwe eerste dag in.
checks-retention-rule-old-found = de regel geldt sinds { $day }

checks-system-outside-eea-title = een systeem buiten de Europese Economische Ruimte
checks-system-outside-eea-why = Gegevens die daar worden bewaard of kunnen worden bereikt, worden doorgegeven aan een derde land.
checks-system-outside-eea-help = Voeg de gegevensstroom naar de beheerder toe met het doorgifte-instrument, of verbeter het land van het systeem.
checks-system-outside-eea-found = { $system } staat in { $country }, en er is geen gegevensstroom daarheen vermeld

checks-notice-missing-title = voor een verwerkingsverantwoordelijke is geen privacyverklaring opgenomen
checks-notice-missing-why = De verwerkingsverantwoordelijke licht betrokkenen in een beknopte, toegankelijke verklaring in over wat hij met hun gegevens doet.
checks-notice-missing-help = Neem de bekendgemaakte privacyverklaring op met haar datum en de instrumenten die ze vermeldt.
checks-notice-missing-found = op deze dag geldt geen privacyverklaring van deze verwerkingsverantwoordelijke

checks-notice-without-date-title = een privacyverklaring zonder datum
checks-notice-without-date-why = Zonder datum kan niemand aantonen sinds wanneer de betrokkenen zijn ingelicht, of zien wat nieuwer is dan de verklaring.
checks-notice-without-date-help = Vermeld de dag die de verklaring zelf opgeeft, of de eerste dag waarop ze bekendgemaakt was.
checks-notice-without-date-found = noch de dag van de verklaring, noch de eerste dag van haar bekendmaking is vermeld

checks-inferred-not-confirmed-title = delen van de inschrijving zijn afgeleid en niet bevestigd
checks-inferred-not-confirmed-why = De verwerkingsverantwoordelijke moet kunnen aantonen dat het register klopt; wat enkel is afgeleid of verwacht, is geen bewijs.
checks-inferred-not-confirmed-help = Laat het bevestigen door wie voor de activiteit instaat, en neem op waar het vermeld staat.
checks-inferred-not-confirmed-found = { $count ->
    [one] één inschrijving van deze activiteit is enkel afgeleid of verwacht
   *[other] { $count } inschrijvingen van deze activiteit zijn enkel afgeleid of verwacht
}

checks-request-overdue-title = een verzoek is niet tijdig beantwoord
checks-request-overdue-why = Een verzoek wordt onverwijld en binnen één maand na ontvangst beantwoord; enkel een verlenging die binnen die maand met redenen is meegedeeld, voegt twee maanden toe.
checks-request-overdue-help = Beantwoord het verzoek, of deel de verlenging met redenen mee zolang de eerste maand loopt.
checks-request-overdue-overdue = de laatste dag om te antwoorden was { $day }
checks-request-overdue-due-soon = de laatste dag om te antwoorden is { $day }

checks-request-not-reasoned-title = een verlenging of weigering is laat of zonder reden
checks-request-not-reasoned-why = Een verlenging wordt binnen één maand na ontvangst met redenen meegedeeld; een weigering vermeldt de redenen, de klacht bij de toezichthoudende autoriteit en de voorziening in rechte.
checks-request-not-reasoned-help = Neem de reden op die is gegeven; is er geen gegeven, deel ze dan nu aan de betrokkene mee.
checks-request-not-reasoned-extension-told-late = de verlenging is meegedeeld op { $day }, en de laatste dag daarvoor was { $last }
checks-request-not-reasoned-extension-without-reason = de reden van de verlenging is niet vermeld
checks-request-not-reasoned-refusal-without-reason = de reden van de weigering is niet vermeld

checks-kept-answer-altered-title = een bewaard antwoord is niet het gegeven antwoord
checks-kept-answer-altered-why = Een gegeven antwoord wordt ongewijzigd bewaard, met zijn hash, zodat de verwerkingsverantwoordelijke kan aantonen wat hij heeft gezegd.
checks-kept-answer-altered-help = Zoek in de geschiedenis op wie het wanneer heeft gewijzigd, en zet het antwoord terug zoals het gegeven is.
checks-kept-answer-altered-found = de bewaarde woorden zijn niet die waarvan de hash is genomen
