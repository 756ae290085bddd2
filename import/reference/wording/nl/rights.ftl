# rights: Nederlands

# An article, as the table writes it: `17(3)(b)`.
rights-article = art. { $article } AVG

# A right over one or several activities.
rights-overall = { $right } ({ $article }): { $outcome }
# Where it applies, or does not, and why.
rights-explained = { $outcome } ({ $article }): { $reason }
rights-explained-plain = { $outcome } ({ $article })
rights-stated = { $outcome } ({ $article }), zoals het register vermeldt: { $reason }
rights-stated-condition = { $outcome } ({ $article }), zoals het register vermeldt: { $reason } Voorwaarde: { $condition }
rights-stated-contradiction = { $outcome } ({ $article }): het register vermeldt dit op twee manieren die elkaar tegenspreken

# What a part of an activity rests on.
rights-ground-explicit-consent = { $basis }, met uitdrukkelijke toestemming
rights-ground-direct-marketing = { $basis }, voor direct marketing
rights-ground-both = { $basis }, met uitdrukkelijke toestemming, voor direct marketing
rights-basis-not-stated = rechtsgrond niet vermeld
rights-grounds = rechtsgrond: { $bases }
# What stands between two of them.
rights-between = { "; " }
rights-activities = { $count ->
    [one] { $count } verwerkingsactiviteit
   *[other] { $count } verwerkingsactiviteiten
 }: { $activities }

# The heading of a table of rights.
rights-heading = Rechten bij { $count ->
    [one] { $count } verwerkingsactiviteit
   *[other] { $count } verwerkingsactiviteiten
 } op { $date }
rights-none = Er is geen verwerkingsactiviteit gevonden; over de rechten kan niets worden gezegd.
