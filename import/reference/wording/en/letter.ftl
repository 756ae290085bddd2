# letter: English

## The letter as a whole

letter-title = Answer to your request for access (Article 15 GDPR)
letter-title-parties = Which parties have access to your personal data?
letter-title-sources = Where do your personal data come from?
letter-dpo-banner = Copy of the data protection officer – not for the data subject
letter-footer = Reference { $reference } – holds on { $on } – record of processing activities, revision { $revision }
letter-page = page
letter-not-stated = not stated
letter-stated-none = stated: none
letter-not-applicable = not applicable
letter-undetermined = undetermined

## 1: the controller

letter-sender = 1. Who answers
letter-on-behalf = is not a legal person. The answer is given in the name of:
letter-nobody-behind = The register states no legal person behind this name.
letter-which-answers = Which of these organisations handles your request, and whether they are joint controllers, is not stated.
letter-name = Controller
letter-enterprise-number = Enterprise number (CBE)
letter-address = Address
letter-contact = Contact
letter-website = Website
letter-dpo = Data protection officer
letter-blank-dpo = contact details

## 2: the request

letter-request = 2. Your request
letter-requester = Requester
letter-blank-requester = name and address
letter-reference = Our reference
letter-blank-reference = reference
letter-received = Received on
letter-blank-date = date
letter-due = To be answered by
letter-due-rule = without undue delay and in any event within one month of receipt, which may be extended by two months (Article 12(3) GDPR)
letter-extension = Extension
letter-extended = extended by two months, told on { $on }
letter-not-extended = none
letter-blank-extension = none, or date and reason
letter-reason = reason

## 3: what the answer covers

letter-scope = 3. What this answer covers
letter-capacities = Capacities searched (categories of data subjects)
letter-all-capacities = all
letter-regions = Regions
letter-all-regions = all
letter-facts = What you told us
letter-no-facts = nothing that narrows the answer
letter-fact-denied = not
letter-fact-unused = no condition in the register is about it
letter-period = Period
letter-whole-period = all that the register knows, the past too
letter-on = The answer holds on
letter-register = Register
letter-revision = record of processing activities, revision { $revision }, last changed on { $date } at { $time } (UTC)
letter-no-persons = The record of processing activities holds no data of persons. This answer therefore holds for the capacities and facts above, on the date stated; what applies to you personally is looked up by the controller.
letter-open = What the register does not state is shown below as “not stated”. A row that holds only under a condition names the condition and says whether it applies to you.

## 4: confirmation

letter-confirmation = 4. Do we process personal data concerning you?
letter-activities-found = { $count ->
        [one] The register has one processing activity that concerns or may concern persons in these capacities (see point 8).
       *[other] The register has { $count } processing activities that concern or may concern persons in these capacities (see point 8).
    }
letter-your-own-data = Confirmation after looking up your own data:
letter-blank-confirm = we do / do not process personal data concerning you

## 5: the parties

letter-parties = 5. Which parties have access to your personal data
letter-parties-intro = You are owed the identity of the recipients themselves, not only categories of recipients (Article 15(1)(c) GDPR; Court of Justice, C-154/21). Recipients of the past count too (C-553/07).
letter-inside-note = Staff who act under our authority and on our instructions are not recipients (C-579/21): roles and departments are given, not names.
letter-group-inside = (a) Inside our organisation, by role
letter-group-joint-controllers = (b) Joint controllers
letter-group-processors = (c) Processors and sub-processors
letter-group-other-controllers = (d) Other controllers
letter-group-authorities = (e) Public authorities by law
letter-group-capacity-not-stated = Parties whose capacity is not stated
letter-group-passes-on = Integrators that pass the data on
letter-group-future = Future disclosures
letter-group-ended = (f) Ended disclosures
letter-group-unresolved = (g) Categories of recipients that cannot be named
letter-group-passed-on = Who ends up with the data
letter-group-empty = The register states none.
letter-all-named = No category is left without names.
letter-unresolved-note = For these categories the register does not know the recipients themselves, for the reason given.
letter-nobody-further = The register states no parties to whom a recipient passes the data on.
letter-by-way-of = by way of
letter-uncertain = whether these are the same data is not stated
letter-between-others = In the same activities, data also go between others:
letter-sender-not-stated = sender not stated
letter-recipients-not-stated = For these activities the recipients are not stated:
letter-recipients-none = For these activities it is stated that there are no recipients:
letter-as-processor = As processor for others, who answer for it, we carry out:
letter-outside-period = { $count ->
        [one] One flow of data falls outside the period asked about and is not told.
       *[other] { $count } flows of data fall outside the period asked about and are not told.
    }
letter-column-party = Party
letter-column-data = Personal data
letter-column-purpose = Purpose and legal basis
letter-column-instrument = Instrument
letter-column-when = Since when, and how
letter-capacity = capacity
letter-country-not-stated = country not stated
letter-member-of = member of
letter-sent-by = sent by
letter-through = through
letter-operates = operates
letter-from-register = from the register
letter-withheld-mark = WITHHELD FROM THE DATA SUBJECT (Article 23 GDPR)
letter-may-include = not stated; this is all that the activity uses and may be included:
letter-purpose = purpose
letter-purpose-of-activity = purpose (of the activity)
letter-basis = legal basis
letter-law = law
letter-ground = ground
letter-activity = activity
letter-convictions = data on criminal convictions by law, Article 10 GDPR
letter-for-purpose = for
letter-number = number
letter-concluded = concluded on
letter-amended = amended on
letter-published = published
letter-not-in-force = NOT in force on this date
letter-received-not-stated = whether the party has received or may receive data is not stated
letter-since-not-stated = since when: not stated
letter-from-to = from { $from } to { $to }, both included
letter-since = since { $from }
letter-until = until { $to }
letter-ended-undated = ended, the day is not stated
letter-only = only
letter-subject-not-stated = whose data they are is not stated
letter-inferred = inferred; no document states it
letter-expected = to be expected by law; not stated

## 6: the sources

letter-sources = 6. Source of the data
letter-no-source-named = The register names no source.
letter-sources-unresolved = Sources that cannot be named
letter-sources-not-stated = For these activities the source of the data is not stated:
letter-sources-none = For these activities it is stated that there are no sources:
letter-column-source = Source
letter-column-law = Law and instrument
letter-column-way = Way of the data
letter-authentic = authentic source
letter-run-by = run by
letter-public = publicly accessible
letter-instrument = instrument
letter-before = which, by the register, itself gets such data from

## 7: outside the European Economic Area

letter-abroad = 7. Transfers outside the European Economic Area (EEA)
letter-abroad-none = The register states no transfer to a third country or international organisation for any party above.
letter-country-unknown = { $count ->
        [one] For one party or category above the country is not stated: a transfer cannot be ruled out there.
       *[other] For { $count } parties or categories above the country is not stated: a transfer cannot be ruled out there.
    }
letter-systems-abroad = These systems keep data outside the EEA:
letter-column-country = Country or organisation
letter-column-tool = What permits the transfer
letter-column-copy = How to get the appropriate safeguards
letter-valid-on = valid on { $on }
letter-tool-none = stated: nothing permits this transfer
letter-adequacy = adequacy decision
letter-safeguards = safeguards
letter-copy-ask = ask the data protection officer for them (Article 15(2) GDPR)
letter-is-over = ended

## 8: activity by activity

letter-activities = 8. By processing activity: purpose, legal basis, data and retention
letter-no-activity = The register states no processing activity that concerns persons in these capacities.
letter-description = What is done
letter-standing = Setting
letter-controller = controller
letter-region = region
letter-activity-ended = ended; what follows held on its last day
letter-purposes = Purposes
letter-bases = Legal basis
letter-balancing = weighing of interests
letter-withdrawal = how to withdraw your consent
letter-original = in the words of the source
letter-data = Categories of personal data
letter-data-of = of
letter-open-ended = etc. (the list is not complete)
letter-retention = Retention (storage) period or criteria for the period
letter-trigger = from
letter-criterion = criteria
letter-no-period = neither period nor criteria stated
letter-archive = then in the archive
letter-final = then
letter-systems = Where the data are

## 9: automated decisions

letter-automated = 9. Automated individual decisions
letter-automated-yes = In these activities decisions are taken by automated means alone (Article 22 GDPR):
letter-automated-no = In these activities no decisions are taken by automated means alone:
letter-automated-not-stated = For these activities it is not stated:
letter-logic = logic involved, significance and consequences for you
letter-profiling = with profiling

## 10: rights

letter-rights = 10. Your rights
letter-rights-how = You exercise these rights free of charge with the controller or with the data protection officer (point 1). You get an answer within one month. A copy of your identity card may not be asked of everyone; only reasonable doubt about your identity permits asking for more (Article 12(6) GDPR).
letter-column-right = Right
letter-column-owed = Does it apply here?
letter-column-activities = Activities (point 8)
letter-condition = how, or under which condition

## 11: complaints

letter-complaints = 11. Where you can complain
letter-complaints-intro = You can turn to the data protection officer, to the supervisory authority, to the courts and, for other disputes with us, to the bodies below.
letter-complain-to-dpo = Data protection officer
letter-authority = You have the right to lodge a complaint with the supervisory authority (Article 77 GDPR). The register states no time limit for that complaint.
letter-authority-not-stated = Which supervisory authority is competent is not stated.
letter-court = You also have the right to an effective judicial remedy (Article 79 GDPR).
letter-column-body = Body
letter-column-competence = Competent for
letter-column-reach = How to reach it
letter-column-deadline = Time limit
letter-step = Step { $number }
letter-exclusions = not competent for
letter-decisions-from = only for decisions from
letter-cost = cost
letter-no-deadline = no time limit stated

## 12: where else to look

letter-elsewhere = 12. Where else you can look
letter-elsewhere-intro = These public services show you yourself who consulted your data; we cannot look there for you.

## 13: what is refused or limited

letter-withheld = 13. What is refused or limited, and why
letter-nothing-withheld = The register states nothing that is withheld from you.
letter-withheld-shown = This copy also names what is withheld from the data subject, marked each time. Do not pass it on.
letter-withheld-recipients = { $count ->
        [one] one disclosure to a recipient is not told to you
       *[other] { $count } disclosures to recipients are not told to you
    }
letter-withheld-sources = { $count ->
        [one] one source is not told to you
       *[other] { $count } sources are not told to you
    }
letter-review = to be looked at again by
letter-limited-unresolved = { $count ->
        [one] One category of recipients cannot be named yet (point 5, g); you can ask for this to be completed.
       *[other] { $count } categories of recipients cannot be named yet (point 5, g); you can ask for this to be completed.
    }

## Annex

letter-annex = Annex: copy of your personal data
letter-annex-note = The controller adds the copy of your personal data (Article 15(3) GDPR).
letter-blank-signature = place, date, function and signature
letter-withheld-unseen = What may be withheld from you cannot be stated: this answer was made by someone who cannot see it. The data protection officer completes this point before it is sent.
letter-extended-late = This extension was told after the first month: the time limit of one month stays.
