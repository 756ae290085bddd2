# letter: Français

## The letter as a whole

letter-title = Réponse à votre demande d’accès (article 15 du RGPD)
letter-title-parties = Quelles parties ont accès à vos données à caractère personnel ?
letter-title-sources = D’où proviennent vos données à caractère personnel ?
letter-dpo-banner = Exemplaire du délégué à la protection des données – non destiné à la personne concernée
letter-footer = Référence { $reference } – valable au { $on } – registre des activités de traitement, révision { $revision }
letter-page = page
letter-not-stated = non indiqué
letter-stated-none = indiqué : aucun
letter-not-applicable = sans objet
letter-undetermined = indéterminé

## 1: the controller

letter-sender = 1. Qui répond
letter-on-behalf = n’est pas une personne morale. La réponse est donnée au nom de :
letter-nobody-behind = Le registre n’indique aucune personne morale derrière ce nom.
letter-which-answers = Laquelle de ces organisations traite votre demande, et si elles sont responsables conjoints du traitement, n’est pas indiqué.
letter-name = Responsable du traitement
letter-enterprise-number = Numéro d’entreprise (BCE)
letter-address = Adresse
letter-contact = Contact
letter-website = Site web
letter-dpo = Délégué à la protection des données
letter-blank-dpo = coordonnées

## 2: the request

letter-request = 2. Votre demande
letter-requester = Demandeur
letter-blank-requester = nom et adresse
letter-reference = Notre référence
letter-blank-reference = référence
letter-received = Reçue le
letter-blank-date = date
letter-due = À traiter au plus tard le
letter-due-rule = dans les meilleurs délais et en tout cas dans un délai d’un mois à compter de la réception, prolongeable de deux mois (article 12, paragraphe 3, du RGPD)
letter-extension = Prolongation
letter-extended = prolongé de deux mois, communiqué le { $on }
letter-not-extended = aucune
letter-blank-extension = aucune, ou date et motif
letter-reason = motif

## 3: what the answer covers

letter-scope = 3. Portée de cette réponse
letter-capacities = Qualités recherchées (catégories de personnes concernées)
letter-all-capacities = toutes
letter-regions = Régions
letter-all-regions = toutes
letter-facts = Ce que vous nous avez indiqué
letter-no-facts = rien qui limite la réponse
letter-fact-denied = pas
letter-fact-unused = aucune condition du registre ne s’y rapporte
letter-period = Période
letter-whole-period = tout ce que le registre sait, y compris du passé
letter-on = La réponse vaut au
letter-register = Registre
letter-revision = registre des activités de traitement, révision { $revision }, dernière modification le { $date } à { $time } (UTC)
letter-no-persons = Le registre des activités de traitement ne contient aucune donnée de personnes. Cette réponse vaut donc pour les qualités et les faits ci-dessus, à la date indiquée ; ce qui s’applique à vous personnellement est recherché par le responsable du traitement.
letter-open = Ce que le registre n’indique pas figure ci-dessous comme « non indiqué ». Une ligne qui ne vaut que sous une condition mentionne cette condition et si elle s’applique à vous.

## 4: confirmation

letter-confirmation = 4. Traitons-nous des données à caractère personnel vous concernant ?
letter-activities-found = { $count ->
        [one] Le registre contient { $count } activité de traitement qui concerne ou peut concerner des personnes en ces qualités (voir point 8).
       *[other] Le registre contient { $count } activités de traitement qui concernent ou peuvent concerner des personnes en ces qualités (voir point 8).
    }
letter-your-own-data = Confirmation après recherche de vos propres données :
letter-blank-confirm = nous traitons / ne traitons pas de données à caractère personnel vous concernant

## 5: the parties

letter-parties = 5. Quelles parties ont accès à vos données à caractère personnel
letter-parties-intro = Vous avez droit à l’identité des destinataires eux-mêmes, et pas seulement à des catégories de destinataires (article 15, paragraphe 1, point c), du RGPD ; Cour de justice, C-154/21). Les destinataires du passé comptent aussi (C-553/07).
letter-inside-note = Les membres du personnel agissant sous notre autorité et sur nos instructions ne sont pas des destinataires (C-579/21) : voici des rôles et des services, sans noms.
letter-group-inside = (a) Au sein de notre organisation, par rôle
letter-group-joint-controllers = (b) Responsables conjoints du traitement
letter-group-processors = (c) Sous-traitants et sous-traitants ultérieurs
letter-group-other-controllers = (d) Autres responsables du traitement
letter-group-authorities = (e) Autorités publiques en vertu de la loi
letter-group-capacity-not-stated = Parties dont la qualité n’est pas indiquée
letter-group-passes-on = Intégrateurs qui transmettent les données
letter-group-future = Communications à venir
letter-group-ended = (f) Communications terminées
letter-group-unresolved = (g) Catégories de destinataires qui ne peuvent être nommés
letter-group-passed-on = Chez qui les données aboutissent
letter-group-empty = Le registre n’en indique aucun.
letter-all-named = Aucune catégorie ne reste sans nom.
letter-unresolved-note = Pour ces catégories, le registre ne connaît pas les destinataires eux-mêmes, pour la raison indiquée.
letter-nobody-further = Le registre n’indique aucune partie à qui un destinataire transmettrait ensuite les données.
letter-by-way-of = par
letter-uncertain = s’il s’agit des mêmes données n’est pas indiqué
letter-between-others = Dans les mêmes activités, des données circulent aussi entre d’autres :
letter-sender-not-stated = expéditeur non indiqué
letter-recipients-not-stated = Pour ces activités, les destinataires ne sont pas indiqués :
letter-recipients-none = Pour ces activités, il est indiqué qu’il n’y a aucun destinataire :
letter-as-processor = En tant que sous-traitant pour d’autres, qui en répondent, nous effectuons :
letter-outside-period = { $count ->
        [one] { $count } flux de données se situe en dehors de la période demandée et n’est pas mentionné.
       *[other] { $count } flux de données se situent en dehors de la période demandée et ne sont pas mentionnés.
    }
letter-column-party = Partie
letter-column-data = Données à caractère personnel
letter-column-purpose = Finalité et base juridique
letter-column-instrument = Instrument
letter-column-when = Depuis quand, et comment
letter-capacity = qualité
letter-country-not-stated = pays non indiqué
letter-member-of = membre de
letter-sent-by = envoyé par
letter-through = par l’intermédiaire de
letter-operates = exploite
letter-from-register = issu du registre
letter-withheld-mark = À NE PAS COMMUNIQUER À LA PERSONNE CONCERNÉE (article 23 du RGPD)
letter-may-include = non indiqué ; voici tout ce que l’activité utilise et qui peut en faire partie :
letter-purpose = finalité
letter-purpose-of-activity = finalité (de l’activité)
letter-basis = base juridique
letter-law = législation
letter-ground = motif
letter-activity = activité
letter-convictions = données relatives aux condamnations pénales en vertu de la loi, article 10 du RGPD
letter-for-purpose = pour
letter-number = numéro
letter-concluded = conclu le
letter-amended = modifié le
letter-published = publié
letter-not-in-force = PAS en vigueur à cette date
letter-received-not-stated = si la partie a reçu ou peut recevoir des données n’est pas indiqué
letter-since-not-stated = depuis quand : non indiqué
letter-from-to = du { $from } au { $to } inclus
letter-since = depuis le { $from }
letter-until = jusqu’au { $to } inclus
letter-ended-undated = terminé, date non indiquée
letter-only = uniquement
letter-subject-not-stated = les personnes concernées ne sont pas indiquées
letter-inferred = déduit ; aucun document ne l’indique
letter-expected = attendu en vertu de la loi ; non indiqué

## 6: the sources

letter-sources = 6. Source des données
letter-no-source-named = Le registre n’indique aucune source par son nom.
letter-sources-unresolved = Sources qui ne peuvent être nommées
letter-sources-not-stated = Pour ces activités, la source des données n’est pas indiquée :
letter-sources-none = Pour ces activités, il est indiqué qu’il n’y a aucune source :
letter-column-source = Source
letter-column-law = Législation et instrument
letter-column-way = Chemin des données
letter-authentic = source authentique
letter-run-by = géré par
letter-public = accessible au public
letter-instrument = instrument
letter-before = qui, selon le registre, reçoit elle-même ces données de

## 7: outside the European Economic Area

letter-abroad = 7. Transferts hors de l’Espace économique européen (EEE)
letter-abroad-none = Le registre n’indique, pour aucune des parties ci-dessus, de transfert vers un pays tiers ou une organisation internationale.
letter-country-unknown = { $count ->
        [one] Pour { $count } partie ou catégorie ci-dessus, le pays n’est pas indiqué : un transfert ne peut y être exclu.
       *[other] Pour { $count } parties ou catégories ci-dessus, le pays n’est pas indiqué : un transfert ne peut y être exclu.
    }
letter-systems-abroad = Ces systèmes conservent des données hors de l’EEE :
letter-column-country = Pays ou organisation
letter-column-tool = Fondement du transfert
letter-column-copy = Comment obtenir les garanties appropriées
letter-valid-on = valable au { $on }
letter-tool-none = indiqué : rien ne permet ce transfert
letter-adequacy = décision d’adéquation
letter-safeguards = garanties
letter-copy-ask = demandez-les au délégué à la protection des données (article 15, paragraphe 2, du RGPD)
letter-is-over = terminé

## 8: activity by activity

letter-activities = 8. Par activité de traitement : finalité, base juridique, données et durée de conservation
letter-no-activity = Le registre n’indique aucune activité de traitement concernant des personnes en ces qualités.
letter-description = Ce qui est fait
letter-standing = Cadre
letter-controller = responsable du traitement
letter-region = région
letter-activity-ended = terminée ; ce qui suit valait au dernier jour
letter-purposes = Finalités
letter-bases = Base juridique
letter-balancing = mise en balance des intérêts
letter-withdrawal = comment retirer votre consentement
letter-original = selon les termes de la source
letter-data = Catégories de données à caractère personnel
letter-data-of = de
letter-open-ended = etc. (la liste n’est pas complète)
letter-retention = Durée de conservation ou critères utilisés pour déterminer cette durée
letter-trigger = à partir de
letter-criterion = critères
letter-no-period = ni durée ni critères indiqués
letter-archive = ensuite aux archives
letter-final = ensuite
letter-systems = Où se trouvent les données

## 9: automated decisions

letter-automated = 9. Décisions individuelles automatisées
letter-automated-yes = Dans ces activités, des décisions sont prises exclusivement par des moyens automatisés (article 22 du RGPD) :
letter-automated-no = Dans ces activités, aucune décision n’est prise exclusivement par des moyens automatisés :
letter-automated-not-stated = Pour ces activités, cela n’est pas indiqué :
letter-logic = logique sous-jacente, importance et conséquences pour vous
letter-profiling = avec profilage

## 10: rights

letter-rights = 10. Vos droits
letter-rights-how = Vous exercez ces droits gratuitement auprès du responsable du traitement ou du délégué à la protection des données (point 1). Vous recevez une réponse dans un délai d’un mois. Une copie de votre carte d’identité ne peut être exigée de chacun ; seul un doute raisonnable quant à votre identité permet de demander des informations supplémentaires (article 12, paragraphe 6, du RGPD).
letter-column-right = Droit
letter-column-owed = S’applique-t-il ici ?
letter-column-activities = Activités (point 8)
letter-condition = comment ou à quelle condition

## 11: complaints

letter-complaints = 11. Où introduire une réclamation
letter-complaints-intro = Vous pouvez vous adresser au délégué à la protection des données, à l’autorité de contrôle, aux tribunaux et, pour d’autres litiges avec nous, aux instances ci-dessous.
letter-complain-to-dpo = Délégué à la protection des données
letter-authority = Vous avez le droit d’introduire une réclamation auprès de l’autorité de contrôle (article 77 du RGPD). Le registre n’indique aucun délai pour cette réclamation.
letter-authority-not-stated = L’autorité de contrôle compétente n’est pas indiquée.
letter-court = Vous avez également droit à un recours juridictionnel effectif (article 79 du RGPD).
letter-column-body = Instance
letter-column-competence = Compétente pour
letter-column-reach = Comment la joindre
letter-column-deadline = Délai
letter-step = Étape { $number }
letter-exclusions = non compétente pour
letter-decisions-from = uniquement pour les décisions à partir du
letter-cost = coût
letter-no-deadline = aucun délai indiqué

## 12: where else to look

letter-elsewhere = 12. Où vous pouvez encore regarder
letter-elsewhere-intro = Ces services publics vous montrent qui a consulté vos données ; nous ne pouvons pas y regarder à votre place.

## 13: what is refused or limited

letter-withheld = 13. Ce qui est refusé ou limité, et pourquoi
letter-nothing-withheld = Le registre n’indique rien qui vous soit refusé.
letter-withheld-shown = Cet exemplaire mentionne aussi ce qui n’est pas communiqué à la personne concernée, chaque fois marqué. Ne le transmettez pas.
letter-withheld-recipients = { $count ->
        [one] { $count } communication à un destinataire ne vous est pas mentionnée
       *[other] { $count } communications à des destinataires ne vous sont pas mentionnées
    }
letter-withheld-sources = { $count ->
        [one] { $count } source ne vous est pas mentionnée
       *[other] { $count } sources ne vous sont pas mentionnées
    }
letter-review = à réexaminer au plus tard le
letter-limited-unresolved = { $count ->
        [one] { $count } catégorie de destinataires ne peut encore être nommée (point 5, g) ; vous pouvez demander de compléter cette réponse.
       *[other] { $count } catégories de destinataires ne peuvent encore être nommées (point 5, g) ; vous pouvez demander de compléter cette réponse.
    }

## Annex

letter-annex = Annexe : copie de vos données à caractère personnel
letter-annex-note = Le responsable du traitement joint la copie de vos données à caractère personnel (article 15, paragraphe 3, du RGPD).
letter-blank-signature = lieu, date, fonction et signature
letter-withheld-unseen = Ce qui vous serait éventuellement refusé ne peut être indiqué : cette réponse a été établie par une personne qui ne peut le voir. Le délégué à la protection des données complète ce point avant l’envoi.
letter-extended-late = Cette prolongation a été communiquée après le premier mois : le délai d’un mois reste applicable.
