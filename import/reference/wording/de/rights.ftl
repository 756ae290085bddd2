# rights: Deutsch

# An article, as the table writes it: `17(3)(b)`.
rights-article = Art. { $article } DSGVO

# A right over one or several activities.
rights-overall = { $right } ({ $article }): { $outcome }
# Where it applies, or does not, and why.
rights-explained = { $outcome } ({ $article }): { $reason }
rights-explained-plain = { $outcome } ({ $article })
rights-stated = { $outcome } ({ $article }), wie das Verzeichnis angibt: { $reason }
rights-stated-condition = { $outcome } ({ $article }), wie das Verzeichnis angibt: { $reason } Bedingung: { $condition }
rights-stated-contradiction = { $outcome } ({ $article }): das Verzeichnis gibt es auf zwei Weisen an, die sich widersprechen

# What a part of an activity rests on.
rights-ground-explicit-consent = { $basis }, mit ausdrücklicher Einwilligung
rights-ground-direct-marketing = { $basis }, für Direktwerbung
rights-ground-both = { $basis }, mit ausdrücklicher Einwilligung, für Direktwerbung
rights-basis-not-stated = Rechtsgrundlage nicht angegeben
rights-grounds = Rechtsgrundlage: { $bases }
# What stands between two of them.
rights-between = { "; " }
rights-activities = { $count ->
    [one] { $count } Verarbeitungstätigkeit
   *[other] { $count } Verarbeitungstätigkeiten
 }: { $activities }

# The heading of a table of rights.
rights-heading = Rechte bei { $count ->
    [one] { $count } Verarbeitungstätigkeit
   *[other] { $count } Verarbeitungstätigkeiten
 } am { $date }
rights-none = Es wurde keine Verarbeitungstätigkeit gefunden; über die Rechte kann nichts gesagt werden.
