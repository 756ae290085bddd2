# requests: English
requests-head = Requests on { $date }, by the register at revision { $revision }: { $counts }
requests-none = none
requests-open = received { $received }, to be answered by { $due }: { $days ->
        [0] today is the last day
        [one] 1 day left
       *[other] { $days } days left
    }
requests-overdue = received { $received }, had to be answered by { $due }: { $days ->
        [one] 1 day over time
       *[other] { $days } days over time
    }
requests-waiting = received { $received }; waiting for proof of identity since { $since }, the time limit stands still (Art. 12(6)); without that question it would end on { $due }
requests-answered = received { $received }, answered { $answered }, in time ({ $due })
requests-answered-late = received { $received }, answered { $answered }, after its time ({ $due })
requests-day-not-stated = received { $received }, to be answered by { $due }; it has an outcome, and the day of the answer is not stated
requests-still-to-tell = still to be told (Art. 19): { $parties }
requests-data-not-stated = recipients must be told (Art. 19), and the request does not state of which data
requests-not-intact = the answer that is kept is not the one its hash was made of
requests-personal-data = `{ $field }` seems to hold data of a person ({ $kind }); the log must hold none
requests-tell-head = Whom to tell of a rectification, erasure or restriction: { $data }, held by { $controller }, on { $date }, by the register at revision { $revision }
requests-tell-law = Each recipient is told, unless that is impossible or involves disproportionate effort; the data subject is told who they are on request (GDPR Art. 19).
requests-tell-all-data = all personal data
requests-tell-classes = categories of recipients that cannot be named, to be found out first
requests-tell-onward = passed on by a recipient, which tells them in turn
requests-tell-passed-on = { $party }, through { $from }
requests-tell-not-stated = activities that do not state their recipients
requests-tell-nobody = The register names no recipient.
requests-tell-confidential = withheld from the data subject (Art. 23)
requests-tell-no-contact = contact not stated
requests-kept = kept: answer of { $date } to { $reference }, revision { $revision }, SHA-256 { $hash }
requests-extended = extended: { $reference } is to be answered by { $due }
requests-extended-late = the data subject was told on { $told }, after the first month ended on { $tell-by }: the time limit stays { $due } (Art. 12(3))
requests-added = added: { $code }, to be answered by { $due }
requests-blanks = the answer that was kept still has places in [brackets] to fill in; keep what you really send with --replace --file
