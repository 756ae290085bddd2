# deadlines: English

# How long a time limit is. The numbers are at least one.
deadlines-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
 }
deadlines-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
 }
deadlines-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
 }
deadlines-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
deadlines-no-length = 0 days

# A day with its weekday.
deadlines-date = { $weekday } { $date }
deadlines-weekday-1 = Monday
deadlines-weekday-2 = Tuesday
deadlines-weekday-3 = Wednesday
deadlines-weekday-4 = Thursday
deadlines-weekday-5 = Friday
deadlines-weekday-6 = Saturday
deadlines-weekday-7 = Sunday
deadlines-holiday = public holiday: { $name }

# How the time limit was counted. Each line begins with its day.
deadlines-step-event = { $day }: { $event }; this day does not count (Regulation (EEC, Euratom) No 1182/71, Art. 3(1)).
deadlines-step-event-not-stated = { $day }: the event. The register does not state which event it must be; this day does not count.
deadlines-step-passed-over = { $day }: does not count ({ $why }).
deadlines-step-runs-from-calendar-days = { $day }: { $count ->
    [one] { $count } calendar day
   *[other] { $count } calendar days
 } after the event; the time limit runs from this day.
deadlines-step-runs-from-working-days = { $day }: { $count ->
    [one] { $count } working day
   *[other] { $count } working days
 } after the event; the time limit runs from this day.
deadlines-step-ends = { $day }: last day of the time limit ({ $length }, counted from { $from }).
deadlines-step-ends-short = { $day }: last day of the time limit ({ $length }, counted from { $from }); this month has no day { $number }, so its last day is taken (Regulation (EEC, Euratom) No 1182/71, Art. 3(2)(c)).
deadlines-step-stood-still = { $day }: the time limit stood still from { $asked } to { $proved }, while proof of identity was asked, and ends as many days later ({ $count }).
deadlines-step-closed = { $day }: not a working day ({ $why }).
deadlines-step-moves-to = { $day }: the next working day; the time limit ends on it (Regulation (EEC, Euratom) No 1182/71, Art. 3(4)).
deadlines-step-stays = { $day }: the time limit ends on this day all the same, for so the rule says.
deadlines-step-move-not-stated = { $day }: the register does not state whether the end moves to { $next }. The earlier day is given, because it is safe either way.

# By when a request must be answered.
deadlines-request-due = To be answered at the latest on { $day } (GDPR, Art. 12(3)): { $length } after receipt.
deadlines-request-extended = To be answered at the latest on { $day } (GDPR, Art. 12(3)): { $length } after receipt, with the extension of two months for the complexity or the number of requests.
deadlines-request-tell-by = An extension with its reasons, or a refusal with its reasons and the ways of complaint, must be told at the latest on { $day } (GDPR, Art. 12(3) and 12(4)).
deadlines-request-tell-extension-by = The extension and its reasons must have been told at the latest on { $day } (GDPR, Art. 12(3)).
deadlines-request-still = The time limit has stood still since { $day }: proof of identity was asked and is not given yet. The days here are counted as if it had not been asked.
deadlines-counting = How this was counted:

# By when a person must act.
deadlines-remedy-due = Act at the latest on { $day }.
deadlines-remedy-facts = The facts are not too old up to and including { $day }.
deadlines-remedy-sense-not-stated = Last day of the time limit: { $day }.
deadlines-remedy-no-limit = There is no time limit.
deadlines-remedy-not-stated = The register states no time limit.
deadlines-remedy-incomplete = The register states the time limit only in part, so that no day can be given.
deadlines-remedy-beyond-calendar = The time limit ends beyond the calendar.
deadlines-parts-not-stated = The register does not state: { $parts }.
# What stands between two of them.
deadlines-between = { "; " }
deadlines-offset-negative = The register states that the time limit begins before the event; that cannot be counted.
deadlines-reservation-decisions-from = Only against decisions taken on or after { $day }.
deadlines-reservation-decision-too-early = Not open: this way is only for decisions taken on or after { $day }.
deadlines-reservation-not-yet-open = Not open: this way opens only on { $day }.
deadlines-reservation-closed = No longer open: this way was open up to and including { $day }.

# The rule of a time limit in a sentence or two, without the day of an event.
deadlines-rule-act = You must act within { $length }, counted from { $start }.
deadlines-rule-facts = The facts must not be older than { $length }.
deadlines-rule-sense-not-stated = There is a time limit of { $length }, counted from { $start }; the register does not state whether you must act within it or the facts must not be older.
deadlines-rule-length-not-stated = There is a time limit; the register does not state how long it is.
deadlines-rule-next-working-day = If the last day is a Saturday, a Sunday or a public holiday, the time limit ends on the next working day.
deadlines-rule-as-is = The time limit ends on its last day, even if that is a Saturday, a Sunday or a public holiday.
deadlines-rule-end-not-stated = The register does not state what holds when the last day is a Saturday, a Sunday or a public holiday: act before then.

# The event, as it stands after "counted from".
deadlines-start-informed = the day on which you were informed of the decision
deadlines-start-notification = the notification of the decision
deadlines-start-facts = the day of the facts
deadlines-start-receipt = the receipt of your request
deadlines-start-not-stated = an event that the register does not state
# The day from which it is counted, when that comes some days after the event.
deadlines-start-calendar-days = { $count ->
    [1] the first calendar day
    [2] the second calendar day
    [3] the third calendar day
    [4] the fourth calendar day
    [5] the fifth calendar day
   *[other] calendar day { $count }
 } { $after }
deadlines-start-working-days = { $count ->
    [1] the first working day
    [2] the second working day
    [3] the third working day
    [4] the fourth working day
    [5] the fifth working day
   *[other] working day { $count }
 } { $after }
deadlines-start-some-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 } (the register does not state whether calendar days or working days) { $after }
deadlines-after-informed = after the day on which you were informed of the decision
deadlines-after-notification = after the notification of the decision
deadlines-after-facts = after the day of the facts
deadlines-after-receipt = after the receipt of your request
deadlines-after-not-stated = after an event that the register does not state
