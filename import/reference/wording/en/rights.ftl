# rights: English

# An article, as the table writes it: `17(3)(b)`.
rights-article = Art. { $article } GDPR

# A right over one or several activities.
rights-overall = { $right } ({ $article }): { $outcome }
# Where it applies, or does not, and why.
rights-explained = { $outcome } ({ $article }): { $reason }
rights-explained-plain = { $outcome } ({ $article })
rights-stated = { $outcome } ({ $article }), as the register states: { $reason }
rights-stated-condition = { $outcome } ({ $article }), as the register states: { $reason } Condition: { $condition }
rights-stated-contradiction = { $outcome } ({ $article }): the register states it in two ways that contradict each other

# What a part of an activity rests on.
rights-ground-explicit-consent = { $basis }, with explicit consent
rights-ground-direct-marketing = { $basis }, for direct marketing
rights-ground-both = { $basis }, with explicit consent, for direct marketing
rights-basis-not-stated = legal basis not stated
rights-grounds = legal basis: { $bases }
# What stands between two of them.
rights-between = { "; " }
rights-activities = { $count ->
    [one] { $count } processing activity
   *[other] { $count } processing activities
 }: { $activities }

# The heading of a table of rights.
rights-heading = Rights in { $count ->
    [one] { $count } processing activity
   *[other] { $count } processing activities
 } on { $date }
rights-none = No processing activity was found; nothing can be said of the rights.
