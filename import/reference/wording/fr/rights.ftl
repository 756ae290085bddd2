# rights: français

# An article, as the table writes it: `17(3)(b)`.
rights-article = art. { $article } du RGPD

# A right over one or several activities.
rights-overall = { $right } ({ $article }) : { $outcome }
# Where it applies, or does not, and why.
rights-explained = { $outcome } ({ $article }) : { $reason }
rights-explained-plain = { $outcome } ({ $article })
rights-stated = { $outcome } ({ $article }), comme l’indique le registre : { $reason }
rights-stated-condition = { $outcome } ({ $article }), comme l’indique le registre : { $reason } Condition : { $condition }
rights-stated-contradiction = { $outcome } ({ $article }) : le registre l’indique de deux façons qui se contredisent

# What a part of an activity rests on.
rights-ground-explicit-consent = { $basis }, avec consentement explicite
rights-ground-direct-marketing = { $basis }, à des fins de prospection
rights-ground-both = { $basis }, avec consentement explicite, à des fins de prospection
rights-basis-not-stated = base juridique non indiquée
rights-grounds = base juridique : { $bases }
# What stands between two of them.
rights-between = { " ; " }
rights-activities = { $count ->
    [one] { $count } activité de traitement
   *[other] { $count } activités de traitement
 } : { $activities }

# The heading of a table of rights.
rights-heading = Droits concernant { $count ->
    [one] { $count } activité de traitement
   *[other] { $count } activités de traitement
 } au { $date }
rights-none = Aucune activité de traitement n’a été trouvée ; rien ne peut être dit des droits.
