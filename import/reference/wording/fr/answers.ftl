# answers: Français

## Labels at the head

answers-everybody = toutes les personnes
answers-named = Qui
answers-not-named = Sans nom
answers-all-named = aucune catégorie ne reste sans nom
answers-what = Quoi
answers-no-data-stated = aucun flux n’indique quelles données sont transmises
answers-why = Pourquoi
answers-no-purpose-stated = aucune finalité indiquée
answers-under-what = En vertu de
answers-no-instrument-stated = aucun protocole, contrat ou autre instrument indiqué
answers-outside-eea = Hors EEE
answers-not-stated = Non indiqué
answers-no-country = pays non indiqué
answers-why-names = Une personne a droit aux destinataires par leur nom (CJUE C-154/21). Le registre n’a que ces catégories :

## Labels of what one party gets

answers-gets = reçoit
answers-for = pour
answers-basis = base
answers-under = selon
answers-transfer = dehors
answers-when = quand
answers-note = note
answers-unknown = ouvert
answers-data = quelles données
answers-the-purpose = finalité
answers-the-basis = base juridique
answers-instrument = instrument
answers-since-when = depuis quand
answers-has-or-may = si des données ont été ou peuvent être reçues
answers-subject-not-stated = les personnes concernées ne sont pas indiquées
answers-confidential = CONFIDENTIEL : non communiqué à la personne concernée (art. 23)
answers-inferred = déduit ; la source ne le dit pas
answers-expected = attendu en vertu de la loi ; non indiqué

## Headings of the groups

answers-group-inside = EN INTERNE, PAR RÔLE
answers-group-joint-controllers = RESPONSABLES CONJOINTS DU TRAITEMENT
answers-group-processors = SOUS-TRAITANTS ET SOUS-TRAITANTS ULTÉRIEURS
answers-group-other-controllers = AUTRES RESPONSABLES DU TRAITEMENT
answers-group-authorities = AUTORITÉS PUBLIQUES EN VERTU DE LA LOI
answers-group-capacity-not-stated = EN UNE QUALITÉ NON INDIQUÉE
answers-group-passes-on = QUI TRANSMETTENT LES DONNÉES
answers-group-future = COMMUNICATIONS À VENIR
answers-group-ended = COMMUNICATIONS TERMINÉES
answers-group-unresolved = CATÉGORIES NON ENCORE NOMMÉES
answers-group-passed-on = TRANSMIS ENSUITE PAR DES DESTINATAIRES
answers-group-beside = ENTRE D’AUTRES, DANS LES MÊMES ACTIVITÉS
answers-group-recipients-none = DESTINATAIRES : INDIQUÉ QU’IL N’Y EN A PAS
answers-group-recipients-not-stated = DESTINATAIRES : NON INDIQUÉS

## Sentences

answers-and = { $first } et { $last }
answers-and-more = { $list } ; et { $rest } de plus
answers-question = Quelles parties ont accès aux données de { $subjects } détenues par { $controllers } ?
answers-nobody-behind = aucune personne morale n’est indiquée derrière
answers-not-in-force = , PAS en vigueur à cette date
answers-may-include = non indiqué ; peut comprendre ce que l’activité utilise : { $data }
answers-number = { "" } n° { $number }
answers-of-day = { "" } du { $day }
answers-outside = { $country }, hors de l’Espace économique européen
answers-tool-not-valid = , PAS valable à cette date
answers-tool-open = , s’il couvre ce destinataire ne peut être dit
answers-tool-none = indiqué : rien ne permet ce transfert
answers-tool-not-stated = ce qui permet le transfert n’est pas indiqué
answers-adequacy = la décision d’adéquation { $decision } couvre { $test }
answers-from-to = du { $from } au { $to }
answers-since = depuis le { $from }
answers-until = jusqu’au { $to }
answers-ended-undated = terminé, le jour n’est pas indiqué
answers-only = uniquement : { $only }
answers-will-be = sera parmi { $capacity }
answers-was = était parmi { $capacity }
answers-operates = exploite { $system }
answers-as-member = en tant que membre de { $classes }
answers-from = de { $sender }, non du responsable du traitement lui-même
answers-through = par { $integrator }
answers-passed-on = { $party } : de { $way }
answers-then = , puis { "" }
answers-doubt = s’il s’agit des mêmes données n’est pas indiqué
answers-beside = { $from } à { $to } [{ $activity }]
answers-beside-unknown = à { $to }, d’un registre dont le gestionnaire n’est pas indiqué [{ $activity }]
answers-as-processor = En tant que sous-traitant pour d’autres, qui en répondent : { $activities }.
answers-withheld = { $count ->
        [one] { $count } communication n’est pas mentionnée dans cette réponse (art. 23)
       *[other] { $count } communications ne sont pas mentionnées dans cette réponse (art. 23)
    }
answers-ground-not-stated = le motif n’est pas indiqué
answers-review = à réexaminer au plus tard le { $day }
answers-no-persons = Ce registre ne contient aucune donnée de personnes. La réponse vaut pour { $subjects } en général, au { $on }, selon le registre à la révision { $revision } ({ $date } { $time } UTC) ; ce qui s’applique à une personne est recherché par le responsable du traitement.

## Counts at the head

answers-counts = Au { $on }, à la révision { $revision } : { $parts } ; { $searched }.
answers-parties-named = { $count ->
        [one] { $count } partie nommée
       *[other] { $count } parties nommées
    }
answers-stated = { $count } indiqués
answers-partly = { $count } en partie déduits ou attendus
answers-weak = { $count } déduits ou attendus
answers-bare = { $count } sans élément de preuve
answers-repeated = { $count } sous plus d’un titre
answers-roles-inside = { $count ->
        [one] { $count } rôle interne
       *[other] { $count } rôles internes
    }
answers-classes-open = { $count ->
        [one] { $count } catégorie non encore nommée
       *[other] { $count } catégories non encore nommées
    }
answers-ended = { $count } terminés
answers-to-come = { $count } à venir
answers-searched = { $count ->
        [one] { $count } activité recherchée
       *[other] { $count } activités recherchées
    }
answers-nobody = personne : le registre ne nomme aucune partie
answers-nobody-outside = personne à l’extérieur à cette date ; { $parts }
answers-all-ended = Tout ce qui a été trouvé avait pris fin avant ce jour ; ce qui a été communiqué alors est dû tout de même (CJUE C-553/07).
answers-no-activity = Le registre n’a, à cette date, aucune activité de { $controllers } concernant ces personnes ; ceci n’est pas une réponse à leur donner.
answers-no-first-day = { $count ->
        [one] Le registre n’indique pas de premier jour pour { $count } d’entre eux ; s’il valait le { $on }, il ne peut le dire.
       *[other] Le registre n’indique pas de premier jour pour { $count } d’entre eux ; s’ils valaient le { $on }, il ne peut le dire.
    }
answers-parties = { $count ->
        [one] { $count } partie
       *[other] { $count } parties
    }
answers-classes = { $count ->
        [one] { $count } catégorie
       *[other] { $count } catégories
    }
answers-recipient-classes = { $count ->
        [one] { $count } catégorie de destinataires
       *[other] { $count } catégories de destinataires
    }
answers-possible = possible : { $who }, aucun pays tiers nommé ; outil : { $tools }
answers-none-recorded = aucun enregistré
answers-country-of = le pays de { $who } n’est pas indiqué
answers-none = aucun
answers-no-activity-current = aucune activité n’est en cours à cette date
answers-all-say = chaque activité indique ses destinataires, ou qu’il n’y en a pas
answers-some-do-not-say = { $count ->
        [one] { $count } activité n’indique pas ses destinataires
       *[other] { $count } activités n’indiquent pas leurs destinataires
    }

## Where the data come from

answers-sources = D’OÙ PROVIENNENT LES DONNÉES
answers-gives = donne
answers-source-not-stated = une source non indiquée
answers-sources-not-stated = { $count ->
        [one] { $count } activité n’indique pas d’où proviennent ses données.
       *[other] { $count } activités n’indiquent pas d’où proviennent leurs données.
    }
answers-sources-ended = SOURCES TERMINÉES
answers-sources-unresolved = CATÉGORIES DE SOURCES NON ENCORE NOMMÉES
answers-sources-none = SOURCES : INDIQUÉ QU’IL N’Y EN A PAS
answers-sources-question = D’où proviennent les données de { $subjects } détenues par { $controllers } ?
answers-sources-named = { $count ->
        [one] { $count } source nommée
       *[other] { $count } sources nommées
    }
answers-source-counts = Au { $on }, à la révision { $revision } : { $parts }.
answers-no-source = Le registre n’a, à cette date, aucune activité de { $controllers } qui dise d’où proviennent les données de ces personnes ; ceci n’est pas une réponse à leur donner.
