# answers: English

## Labels at the head

answers-everybody = all persons
answers-named = Who
answers-not-named = Not named
answers-all-named = no class is left without names
answers-what = What
answers-no-data-stated = no flow states which data go over
answers-why = Why
answers-no-purpose-stated = no purpose is stated
answers-under-what = Under
answers-no-instrument-stated = no protocol, contract or other instrument is stated
answers-outside-eea = Outside EEA
answers-not-stated = Not stated
answers-no-country = country not stated
answers-why-names = A person is owed the recipients by name (CJEU C-154/21). The register has only these classes:

## Labels of what one party gets

answers-gets = gets
answers-for = for
answers-basis = basis
answers-under = under
answers-transfer = abroad
answers-when = when
answers-note = note
answers-unknown = unknown
answers-data = which data
answers-the-purpose = purpose
answers-the-basis = legal basis
answers-instrument = instrument
answers-since-when = since when
answers-has-or-may = whether it has received or may receive
answers-subject-not-stated = whose data is not stated
answers-confidential = CONFIDENTIAL: withheld from the person (Art. 23)
answers-inferred = inferred; the source does not say it
answers-expected = expected by law; not stated

## Headings of the groups

answers-group-inside = INSIDE, BY ROLE
answers-group-joint-controllers = JOINT CONTROLLERS
answers-group-processors = PROCESSORS AND SUB-PROCESSORS
answers-group-other-controllers = OTHER CONTROLLERS
answers-group-authorities = AUTHORITIES BY LAW
answers-group-capacity-not-stated = IN A CAPACITY THAT IS NOT STATED
answers-group-passes-on = PASSING THE DATA ON
answers-group-future = FUTURE DISCLOSURES
answers-group-ended = ENDED DISCLOSURES
answers-group-unresolved = CLASSES THAT CANNOT BE NAMED YET
answers-group-passed-on = PASSED ON BY RECIPIENTS
answers-group-beside = BETWEEN OTHERS, IN THE SAME ACTIVITIES
answers-group-recipients-none = RECIPIENTS: STATED AS NONE
answers-group-recipients-not-stated = RECIPIENTS: NOT STATED

## Sentences

answers-and = { $first } and { $last }
answers-and-more = { $list }; and { $rest } more
answers-question = Which parties have access to the data of { $subjects } held by { $controllers }?
answers-nobody-behind = no legal person is recorded behind it
answers-not-in-force = , NOT in force on this date
answers-may-include = not stated; may include what the activity uses: { $data }
answers-number = { "" } no. { $number }
answers-of-day = { "" } of { $day }
answers-outside = { $country }, outside the European Economic Area
answers-tool-not-valid = , NOT valid on this date
answers-tool-open = , whether it covers this recipient cannot be said
answers-tool-none = stated: nothing permits this transfer
answers-tool-not-stated = what permits the transfer is not stated
answers-adequacy = adequacy decision { $decision } covers { $test }
answers-from-to = from { $from } to { $to }
answers-since = since { $from }
answers-until = until { $to }
answers-ended-undated = ended, the day is not stated
answers-only = only: { $only }
answers-will-be = will be among { $capacity }
answers-was = was among { $capacity }
answers-operates = operates { $system }
answers-as-member = as a member of { $classes }
answers-from = from { $sender }, not from the controller itself
answers-through = through { $integrator }
answers-passed-on = { $party }: from { $way }
answers-then = , then { "" }
answers-doubt = whether these are the same data is not stated
answers-beside = { $from } to { $to } [{ $activity }]
answers-beside-unknown = to { $to }, from a register whose operator is not stated [{ $activity }]
answers-as-processor = As processor for others, who answer for it: { $activities }.
answers-withheld = { $count ->
        [one] 1 disclosure is withheld from this answer (Art. 23)
       *[other] { $count } disclosures are withheld from this answer (Art. 23)
    }
answers-ground-not-stated = the ground is not stated
answers-review = to be looked at again by { $day }
answers-no-persons = This register holds no data of persons. The answer holds for { $subjects } in general, on { $on }, as the register stood at revision { $revision } ({ $date } { $time } UTC); what applies to one person, the controller looks up.

## Counts at the head

answers-counts = On { $on }, at revision { $revision }: { $parts }; { $searched }.
answers-parties-named = { $count ->
        [one] 1 party named
       *[other] { $count } parties named
    }
answers-stated = { $count } stated
answers-partly = { $count } partly inferred or expected
answers-weak = { $count } inferred or expected
answers-bare = { $count } without evidence
answers-repeated = { $count } under more than one heading
answers-roles-inside = { $count ->
        [one] 1 role inside
       *[other] { $count } roles inside
    }
answers-classes-open = { $count ->
        [one] 1 class not yet named
       *[other] { $count } classes not yet named
    }
answers-ended = { $count } ended
answers-to-come = { $count } to come
answers-searched = { $count ->
        [one] 1 activity searched
       *[other] { $count } activities searched
    }
answers-nobody = nobody: the register names no party
answers-nobody-outside = nobody outside on this day; { $parts }
answers-all-ended = Everything found had ended before this day; what was disclosed then is owed all the same (CJEU C-553/07).
answers-no-activity = The register has no activity of { $controllers } about these persons on this day; this is not an answer to them.
answers-no-first-day = { $count ->
        [one] The register records no first day for 1 of these; whether it held on { $on } it cannot say.
       *[other] The register records no first day for { $count } of these; whether they held on { $on } it cannot say.
    }
answers-parties = { $count ->
        [one] 1 party
       *[other] { $count } parties
    }
answers-classes = { $count ->
        [one] 1 class
       *[other] { $count } classes
    }
answers-recipient-classes = { $count ->
        [one] 1 class of recipients
       *[other] { $count } classes of recipients
    }
answers-possible = possible: { $who }, no third country named; tool: { $tools }
answers-none-recorded = none recorded
answers-country-of = the country of { $who } is not stated
answers-none = none
answers-no-activity-current = no activity is current on this day
answers-all-say = every activity says who its recipients are, or that there are none
answers-some-do-not-say = { $count ->
        [one] 1 activity does not say who its recipients are
       *[other] { $count } activities do not say who their recipients are
    }

## Where the data come from

answers-sources = WHERE THE DATA COME FROM
answers-gives = gives
answers-source-not-stated = a source that is not stated
answers-sources-not-stated = { $count ->
        [one] 1 activity does not say where its data come from.
       *[other] { $count } activities do not say where their data come from.
    }
answers-sources-ended = SOURCES THAT HAVE ENDED
answers-sources-unresolved = CLASSES OF SOURCES THAT CANNOT BE NAMED YET
answers-sources-none = SOURCES: STATED AS NONE
answers-sources-question = Where do the data of { $subjects } held by { $controllers } come from?
answers-sources-named = { $count ->
        [one] 1 source named
       *[other] { $count } sources named
    }
answers-source-counts = On { $on }, at revision { $revision }: { $parts }.
answers-no-source = The register has no activity of { $controllers } that says where data of these persons come from on this day; this is not an answer to them.
