# coverage: français

## Ce qu’exige un flux, et ce qui existe

coverage-needed = nécessaire : { $rule } ({ $article })
coverage-needed-cited = nécessaire : { $rule } ({ $article }), parce que le flux repose sur { $law }
coverage-exempt = aucun instrument nécessaire : { $why }
coverage-exempt-rule = { $rule } : pas nécessaire, { $why }
coverage-undecided = impossible de décider si un protocole est nécessaire
coverage-undecided-rule = impossible de décider si ceci est nécessaire : { $rule } ({ $article })
coverage-not-stated = non indiqué : { $what }
coverage-no-instrument = aucun instrument approprié n’est enregistré
coverage-instrument = { $instrument } ({ $kind })
coverage-uncited-used = { $instrument } ({ $kind }), trouvé entre ces parties ; le flux ne le cite pas
coverage-wrong-kind = { $instrument } est du type « { $kind } » et ne répond pas à ce qu’exige le flux
coverage-not-yet = { $instrument } n’est en vigueur qu’à partir du { $from }
coverage-expired = { $instrument } a pris fin le { $until }
coverage-replaced = { $instrument } a été remplacé par { $next } le { $from }
coverage-replaced-undated = { $instrument } est remplacé par { $next } ; depuis quand n’est pas indiqué
coverage-amended = modifié pour la dernière fois le { $on }
coverage-amended-after = modifié depuis lors ; le registre indique ce qui vaut aujourd’hui
coverage-ends = prend fin le { $until }
coverage-uncited = { $instrument } est en vigueur entre ces parties, mais le flux ne le cite pas
coverage-beyond-category = catégorie qui n’en relève pas : { $name }
coverage-beyond-category-part = catégorie qui n’en relève pas : { $name } ; l’instrument ne mentionne que { $listed }
coverage-beyond-category-open = catégorie qui n’en relève pas : { $name } ; l’instrument mentionne { $listed }, mais il n’est pas indiqué que la catégorie soit une liste complète
coverage-beyond-element = donnée qui n’en relève pas : { $name }
coverage-beyond-purpose = finalité qui n’en relève pas : { $name }
coverage-beyond-sender = instance qui transmet et qu’il ne nomme pas : { $name }
coverage-beyond-recipient = destinataire qu’il ne nomme pas : { $name }
coverage-beyond-integrator = intégrateur qu’il ne nomme pas : { $name }
coverage-beyond-days = jours qui n’en relèvent pas : du { $from } au { $to }
coverage-through-open = couvert par une catégorie dont il n’est pas indiqué qu’elle soit une liste complète : { $name }

## Le rapport

coverage-title = Les flux et les instruments qui les autorisent
coverage-holds = Valable au { $on }, révision { $revision } du registre.
coverage-counts = { $number ->
    [one] { $status } : { $number } flux
   *[other] { $status } : { $number } flux
}
coverage-none = Il n’y a aucun flux ce jour-là.
coverage-column-flow = Flux
coverage-column-why = Pourquoi
coverage-column-activity = Activité de traitement
coverage-from-to = { $from } → { $to }
coverage-sender-not-stated = (instance qui transmet non indiquée)
coverage-ending-title = Instruments qui prennent fin dans les { $days } jours
coverage-ending = { $instrument } prend fin le { $until } ; { $number ->
    [0] aucun flux n’en dépend
    [one] { $number } flux en dépend
   *[other] { $number } flux en dépendent
}
coverage-ending-next = remplacé par { $next }
coverage-unused-title = Instruments sur lesquels ne repose aucun flux
coverage-unused = { $instrument } ({ $kind }), { $state }
coverage-not-needed-hidden = { $number ->
    [one] { $number } flux ne nécessite aucun instrument et ne figure pas dans la liste.
   *[other] { $number } flux ne nécessitent aucun instrument et ne figurent pas dans la liste.
}
coverage-footer = Registre des activités de traitement, révision { $revision }, { $on }
coverage-page = page

## La liste de contrôle

coverage-checklist-title = Ce que contient l’instrument : { $instrument }
coverage-checklist-of = { $kind }, { $article }
coverage-checklist-unknown = On ne connaît ni loi ni usage qui dise ce que contient un instrument de ce type.
coverage-checklist-point = Point
coverage-checklist-place = Référence
coverage-checklist-force = Exigence
coverage-checklist-state = État
coverage-checklist-lacks = Manque
coverage-checklist-source = Source : { $source }
coverage-checklist-confidence-medium = de mémoire, à vérifier
coverage-field = champ `{ $name }`
coverage-no-party = aucune partie en qualité de « { $role } »
coverage-advices = Avis des délégués à la protection des données
coverage-advice-none = aucun avis enregistré
coverage-advice = avis du { $on }
coverage-advice-undated = avis sans date
coverage-favourable = favorable
coverage-unfavourable = défavorable
coverage-officer = délégué à la protection des données : { $contact }
coverage-officer-none = délégué à la protection des données : point de contact non indiqué

## La liste publique

coverage-protocols-title = Protocoles, délibérations et autorisations
coverage-protocols-intro = En vertu de ces instruments, des données à caractère personnel passent d’un organisme à un autre. Pour chacun d’eux, cette liste indique qui communique quelles données à qui, pour quelle finalité, en vertu de quelle loi, depuis quand, et où le texte peut être lu. Elle est valable au { $on }.
coverage-protocols-none = Aucun protocole, aucune délibération ni aucune autorisation en vigueur ce jour-là n’est enregistré.
coverage-protocols-provider = Qui communique les données
coverage-protocols-receiver = Qui les reçoit
coverage-protocols-integrator = Transmises par
coverage-protocols-other = Également nommé
coverage-protocols-data = Quelles données
coverage-protocols-purposes = Pour quelle finalité
coverage-protocols-law = En vertu de quelle loi
coverage-protocols-concluded = Conclu le
coverage-protocols-in-force = En vigueur
coverage-protocols-amended = Modifié le
coverage-protocols-periodicity = Périodicité
coverage-protocols-retention = Durée de conservation chez le destinataire
coverage-protocols-advices = Avis
coverage-protocols-link = Texte
coverage-protocols-published = Publié le
coverage-protocols-activities = Utilisé pour
coverage-protocols-number = Numéro
coverage-protocols-members = { $name }, ce jour-là : { $members }
coverage-protocols-not-stated = non indiqué
coverage-protocols-advice-of = { $party } : { $advice }
coverage-protocols-from = à partir du { $from }
coverage-protocols-until = jusqu’au { $until } inclus
coverage-protocols-from-until = du { $from } au { $until } inclus
coverage-protocols-stated-none = néant

## Where the rules stand

coverage-article-federal-protocol = loi du 30 juillet 2018, art. 20
coverage-article-flemish-protocol = décret du 18 juillet 2008, art. 8
coverage-article-deliberation = loi BCSS du 15 janvier 1990, art. 15 et 46
coverage-article-national-register = loi du 8 août 1983, art. 5 et 8
coverage-article-processor-contract = art. 28, paragraphe 3, du RGPD
coverage-article-joint-arrangement = art. 26 du RGPD
coverage-article-law = art. 6, paragraphe 3, du RGPD
coverage-article-bilateral-agreement = art. 46, paragraphes 1 et 2, a), du RGPD
