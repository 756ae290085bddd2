# deadlines: Deutsch

# How long a time limit is. The numbers are at least one.
deadlines-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
 }
deadlines-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
 }
deadlines-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
 }
deadlines-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
 }
deadlines-no-length = 0 Tage

# A day with its weekday.
deadlines-date = { $weekday }, { $date }
deadlines-weekday-1 = Montag
deadlines-weekday-2 = Dienstag
deadlines-weekday-3 = Mittwoch
deadlines-weekday-4 = Donnerstag
deadlines-weekday-5 = Freitag
deadlines-weekday-6 = Samstag
deadlines-weekday-7 = Sonntag
deadlines-holiday = Feiertag: { $name }

# How the time limit was counted. Each line begins with its day.
deadlines-step-event = { $day }: { $event }; dieser Tag wird nicht mitgezählt (Verordnung (EWG, Euratom) Nr. 1182/71, Art. 3 Abs. 1).
deadlines-step-event-not-stated = { $day }: das Ereignis. Das Verzeichnis gibt nicht an, welches Ereignis es sein muss; dieser Tag wird nicht mitgezählt.
deadlines-step-passed-over = { $day }: wird nicht mitgezählt ({ $why }).
deadlines-step-runs-from-calendar-days = { $day }: { $count ->
    [one] { $count } Kalendertag
   *[other] { $count } Kalendertage
 } nach dem Ereignis; ab diesem Tag läuft die Frist.
deadlines-step-runs-from-working-days = { $day }: { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
 } nach dem Ereignis; ab diesem Tag läuft die Frist.
deadlines-step-ends = { $day }: letzter Tag der Frist ({ $length }, gerechnet ab dem { $from }).
deadlines-step-ends-short = { $day }: letzter Tag der Frist ({ $length }, gerechnet ab dem { $from }); dieser Monat hat keinen Tag { $number }, daher gilt sein letzter Tag (Verordnung (EWG, Euratom) Nr. 1182/71, Art. 3 Abs. 2 Buchst. c).
deadlines-step-stood-still = { $day }: die Frist war vom { $asked } bis zum { $proved } gehemmt, weil der Nachweis der Identität verlangt war, und endet ebenso viele Tage später ({ $count }).
deadlines-step-closed = { $day }: kein Arbeitstag ({ $why }).
deadlines-step-moves-to = { $day }: der nächste Arbeitstag; an diesem Tag endet die Frist (Verordnung (EWG, Euratom) Nr. 1182/71, Art. 3 Abs. 4).
deadlines-step-stays = { $day }: die Frist endet trotzdem an diesem Tag, denn so lautet die Regel.
deadlines-step-move-not-stated = { $day }: das Verzeichnis gibt nicht an, ob sich das Ende auf den { $next } verschiebt. Angegeben ist der frühere Tag, denn er ist in jedem Fall sicher.

# By when a request must be answered.
deadlines-request-due = Spätester Tag der Antwort: { $day } (DSGVO, Art. 12 Abs. 3); Frist ab Eingang: { $length }.
deadlines-request-extended = Spätester Tag der Antwort: { $day } (DSGVO, Art. 12 Abs. 3); Frist ab Eingang: { $length }, einschließlich der Verlängerung um zwei Monate wegen der Komplexität oder der Anzahl von Anträgen.
deadlines-request-tell-by = Spätester Tag, um eine Verlängerung mit ihren Gründen oder eine Ablehnung mit ihren Gründen und den Beschwerdemöglichkeiten mitzuteilen: { $day } (DSGVO, Art. 12 Abs. 3 und 4).
deadlines-request-tell-extension-by = Spätester Tag, an dem die Verlängerung und ihre Gründe mitgeteilt sein müssen: { $day } (DSGVO, Art. 12 Abs. 3).
deadlines-request-still = Die Frist ist seit dem { $day } gehemmt: Der Nachweis der Identität wurde verlangt und ist noch nicht erbracht. Die Tage hier sind gerechnet, als wäre er nicht verlangt worden.
deadlines-counting = So wurde gezählt:

# By when a person must act.
deadlines-remedy-due = Spätester Tag zum Handeln: { $day }.
deadlines-remedy-facts = Die Tatsachen sind nicht zu alt bis einschließlich { $day }.
deadlines-remedy-sense-not-stated = Letzter Tag der Frist: { $day }.
deadlines-remedy-no-limit = Es gibt keine Frist.
deadlines-remedy-not-stated = Das Verzeichnis gibt keine Frist an.
deadlines-remedy-incomplete = Das Verzeichnis gibt die Frist nur teilweise an, sodass kein Tag genannt werden kann.
deadlines-remedy-beyond-calendar = Die Frist endet jenseits des Kalenders.
deadlines-parts-not-stated = Das Verzeichnis gibt nicht an: { $parts }.
# What stands between two of them.
deadlines-between = { "; " }
deadlines-offset-negative = Nach dem Verzeichnis beginnt die Frist vor dem Ereignis; das kann nicht gezählt werden.
deadlines-reservation-decisions-from = Nur gegen Entscheidungen, die ab dem { $day } getroffen wurden.
deadlines-reservation-decision-too-early = Nicht eröffnet: Dieser Weg besteht nur gegen Entscheidungen, die ab dem { $day } getroffen wurden.
deadlines-reservation-not-yet-open = Nicht eröffnet: Dieser Weg besteht erst ab dem { $day }.
deadlines-reservation-closed = Nicht mehr eröffnet: Dieser Weg bestand bis einschließlich { $day }.

# The rule of a time limit in a sentence or two, without the day of an event.
deadlines-rule-act = Sie müssen innerhalb der Frist handeln; sie beträgt { $length }, gerechnet ab { $start }.
deadlines-rule-facts = Die Tatsachen dürfen nicht weiter zurückliegen als { $length }.
deadlines-rule-sense-not-stated = Es gilt eine Frist: { $length }, gerechnet ab { $start }; das Verzeichnis gibt nicht an, ob Sie innerhalb dieser Frist handeln müssen oder ob die Tatsachen nicht weiter zurückliegen dürfen.
deadlines-rule-length-not-stated = Es gilt eine Frist; das Verzeichnis gibt nicht an, wie lang sie ist.
deadlines-rule-next-working-day = Ist der letzte Tag ein Samstag, ein Sonntag oder ein Feiertag, so endet die Frist am nächsten Arbeitstag.
deadlines-rule-as-is = Die Frist endet an ihrem letzten Tag, auch wenn dieser ein Samstag, ein Sonntag oder ein Feiertag ist.
deadlines-rule-end-not-stated = Das Verzeichnis gibt nicht an, was gilt, wenn der letzte Tag ein Samstag, ein Sonntag oder ein Feiertag ist: Handeln Sie vor diesem Tag.

# The event, as it stands after "counted from".
deadlines-start-informed = dem Tag, an dem Sie von der Entscheidung in Kenntnis gesetzt wurden
deadlines-start-notification = der Zustellung der Entscheidung
deadlines-start-facts = dem Tag der Tatsachen
deadlines-start-receipt = dem Eingang Ihres Antrags
deadlines-start-not-stated = einem Ereignis, das das Verzeichnis nicht angibt
# The day from which it is counted, when that comes some days after the event.
deadlines-start-calendar-days = { $count ->
    [1] dem ersten Kalendertag
    [2] dem zweiten Kalendertag
    [3] dem dritten Kalendertag
    [4] dem vierten Kalendertag
    [5] dem fünften Kalendertag
   *[other] dem { $count }. Kalendertag
 } { $after }
deadlines-start-working-days = { $count ->
    [1] dem ersten Arbeitstag
    [2] dem zweiten Arbeitstag
    [3] dem dritten Arbeitstag
    [4] dem vierten Arbeitstag
    [5] dem fünften Arbeitstag
   *[other] dem { $count }. Arbeitstag
 } { $after }
deadlines-start-some-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tagen
 } (das Verzeichnis gibt nicht an, ob Kalendertage oder Arbeitstage zählen) { $after }
deadlines-after-informed = nach dem Tag, an dem Sie von der Entscheidung in Kenntnis gesetzt wurden
deadlines-after-notification = nach der Zustellung der Entscheidung
deadlines-after-facts = nach dem Tag der Tatsachen
deadlines-after-receipt = nach dem Eingang Ihres Antrags
deadlines-after-not-stated = nach einem Ereignis, das das Verzeichnis nicht angibt
