# deadlines: Nederlands

# How long a time limit is. The numbers are at least one.
deadlines-years = { $count ->
    [one] { $count } jaar
   *[other] { $count } jaar
 }
deadlines-months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
 }
deadlines-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weken
 }
deadlines-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
 }
deadlines-no-length = 0 dagen

# A day with its weekday.
deadlines-date = { $weekday } { $date }
deadlines-weekday-1 = maandag
deadlines-weekday-2 = dinsdag
deadlines-weekday-3 = woensdag
deadlines-weekday-4 = donderdag
deadlines-weekday-5 = vrijdag
deadlines-weekday-6 = zaterdag
deadlines-weekday-7 = zondag
deadlines-holiday = feestdag: { $name }

# How the time limit was counted. Each line begins with its day.
deadlines-step-event = { $day }: { $event }; deze dag telt niet mee (Verordening (EEG, Euratom) nr. 1182/71, art. 3, lid 1).
deadlines-step-event-not-stated = { $day }: de gebeurtenis. Het register vermeldt niet welke gebeurtenis het moet zijn; deze dag telt niet mee.
deadlines-step-passed-over = { $day }: telt niet mee ({ $why }).
deadlines-step-runs-from-calendar-days = { $day }: { $count ->
    [one] { $count } kalenderdag
   *[other] { $count } kalenderdagen
 } na de gebeurtenis; vanaf deze dag loopt de termijn.
deadlines-step-runs-from-working-days = { $day }: { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
 } na de gebeurtenis; vanaf deze dag loopt de termijn.
deadlines-step-ends = { $day }: laatste dag van de termijn ({ $length }, te rekenen vanaf { $from }).
deadlines-step-ends-short = { $day }: laatste dag van de termijn ({ $length }, te rekenen vanaf { $from }); deze maand heeft geen dag { $number }, dus geldt de laatste dag van de maand (Verordening (EEG, Euratom) nr. 1182/71, art. 3, lid 2, onder c)).
deadlines-step-stood-still = { $day }: de termijn was geschorst van { $asked } tot { $proved }, in afwachting van het bewijs van de identiteit, en eindigt evenveel dagen later ({ $count }).
deadlines-step-closed = { $day }: geen werkdag ({ $why }).
deadlines-step-moves-to = { $day }: de eerstvolgende werkdag; op die dag eindigt de termijn (Verordening (EEG, Euratom) nr. 1182/71, art. 3, lid 4).
deadlines-step-stays = { $day }: de termijn eindigt toch op deze dag, want zo luidt de regel.
deadlines-step-move-not-stated = { $day }: het register vermeldt niet of het einde verschuift naar { $next }. De vroegste dag is gegeven, want die is in elk geval veilig.

# By when a request must be answered.
deadlines-request-due = Uiterlijk te beantwoorden op { $day } (AVG, art. 12, lid 3): { $length } na ontvangst.
deadlines-request-extended = Uiterlijk te beantwoorden op { $day } (AVG, art. 12, lid 3): { $length } na ontvangst, met de verlenging van twee maanden wegens de complexiteit van de verzoeken of het aantal ervan.
deadlines-request-tell-by = Een verlenging met de redenen ervan, of een weigering met de redenen ervan en de klachtmogelijkheden, moet uiterlijk op { $day } worden meegedeeld (AVG, art. 12, leden 3 en 4).
deadlines-request-tell-extension-by = De verlenging en de redenen ervan moeten uiterlijk op { $day } zijn meegedeeld (AVG, art. 12, lid 3).
deadlines-request-still = De termijn is geschorst sinds { $day }: het bewijs van de identiteit is gevraagd en nog niet geleverd. De dagen hier zijn berekend alsof het niet was gevraagd.
deadlines-counting = Zo is geteld:

# By when a person must act.
deadlines-remedy-due = Uiterlijk te handelen op { $day }.
deadlines-remedy-facts = De feiten zijn niet te oud tot en met { $day }.
deadlines-remedy-sense-not-stated = Laatste dag van de termijn: { $day }.
deadlines-remedy-no-limit = Er is geen termijn.
deadlines-remedy-not-stated = Het register vermeldt geen termijn.
deadlines-remedy-incomplete = Het register vermeldt de termijn maar gedeeltelijk, zodat geen dag kan worden gegeven.
deadlines-remedy-beyond-calendar = De termijn eindigt buiten de kalender.
deadlines-parts-not-stated = Het register vermeldt niet: { $parts }.
# What stands between two of them.
deadlines-between = { "; " }
deadlines-offset-negative = Volgens het register begint de termijn vóór de gebeurtenis; dat kan niet worden geteld.
deadlines-reservation-decisions-from = Alleen tegen beslissingen die op of na { $day } zijn genomen.
deadlines-reservation-decision-too-early = Niet mogelijk: deze weg staat alleen open tegen beslissingen die op of na { $day } zijn genomen.
deadlines-reservation-not-yet-open = Niet mogelijk: deze weg staat pas open vanaf { $day }.
deadlines-reservation-closed = Niet meer mogelijk: deze weg stond open tot en met { $day }.

# The rule of a time limit in a sentence or two, without the day of an event.
deadlines-rule-act = U moet handelen binnen { $length }, te rekenen vanaf { $start }.
deadlines-rule-facts = De feiten mogen niet ouder zijn dan { $length }.
deadlines-rule-sense-not-stated = Er geldt een termijn van { $length }, te rekenen vanaf { $start }; het register vermeldt niet of u binnen die termijn moet handelen, dan wel of de feiten niet ouder mogen zijn.
deadlines-rule-length-not-stated = Er geldt een termijn; het register vermeldt niet hoe lang die is.
deadlines-rule-next-working-day = Is de laatste dag een zaterdag, een zondag of een feestdag, dan eindigt de termijn op de eerstvolgende werkdag.
deadlines-rule-as-is = De termijn eindigt op de laatste dag, ook als die een zaterdag, een zondag of een feestdag is.
deadlines-rule-end-not-stated = Het register vermeldt niet wat geldt als de laatste dag een zaterdag, een zondag of een feestdag is: handel vóór die dag.

# The event, as it stands after "counted from".
deadlines-start-informed = de dag waarop u van de beslissing in kennis werd gesteld
deadlines-start-notification = de kennisgeving van de beslissing
deadlines-start-facts = de dag van de feiten
deadlines-start-receipt = de ontvangst van uw verzoek
deadlines-start-not-stated = een gebeurtenis die het register niet vermeldt
# The day from which it is counted, when that comes some days after the event.
deadlines-start-calendar-days = { $count ->
    [1] de eerste kalenderdag
    [2] de tweede kalenderdag
    [3] de derde kalenderdag
    [4] de vierde kalenderdag
    [5] de vijfde kalenderdag
   *[other] de { $count }e kalenderdag
 } { $after }
deadlines-start-working-days = { $count ->
    [1] de eerste werkdag
    [2] de tweede werkdag
    [3] de derde werkdag
    [4] de vierde werkdag
    [5] de vijfde werkdag
   *[other] de { $count }e werkdag
 } { $after }
deadlines-start-some-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
 } (het register vermeldt niet of het kalenderdagen of werkdagen zijn) { $after }
deadlines-after-informed = na de dag waarop u van de beslissing in kennis werd gesteld
deadlines-after-notification = na de kennisgeving van de beslissing
deadlines-after-facts = na de dag van de feiten
deadlines-after-receipt = na de ontvangst van uw verzoek
deadlines-after-not-stated = na een gebeurtenis die het register niet vermeldt
