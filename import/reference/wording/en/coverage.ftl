# coverage: English

## What a flow needs, and what there is

coverage-needed = needs: { $rule } ({ $article })
coverage-needed-cited = needs: { $rule } ({ $article }), because the flow rests on { $law }
coverage-exempt = no instrument needed: { $why }
coverage-exempt-rule = { $rule } not needed: { $why }
coverage-undecided = cannot be decided whether a protocol is needed
coverage-undecided-rule = cannot be decided whether this is needed: { $rule } ({ $article })
coverage-not-stated = not stated: { $what }
coverage-no-instrument = no instrument that serves is recorded
coverage-instrument = { $instrument } ({ $kind })
coverage-uncited-used = { $instrument } ({ $kind }), found between these parties; the flow does not name it
coverage-wrong-kind = { $instrument } is of the kind { $kind }, which does not meet what the flow needs
coverage-not-yet = { $instrument } is not in force before { $from }
coverage-expired = { $instrument } ended on { $until }
coverage-replaced = { $instrument } was replaced by { $next } on { $from }
coverage-replaced-undated = { $instrument } is replaced by { $next }; since when is not stated
coverage-amended = last amended on { $on }
coverage-amended-after = amended since; the record says what holds now
coverage-ends = ends on { $until }
coverage-uncited = { $instrument } is in force between these parties, but the flow does not name it
coverage-beyond-category = category beyond it: { $name }
coverage-beyond-category-part = category beyond it: { $name }; it lists only { $listed }
coverage-beyond-category-open = category beyond it: { $name }; it lists { $listed }, but the category is not stated to be a complete list
coverage-beyond-element = element of data beyond it: { $name }
coverage-beyond-purpose = purpose beyond it: { $name }
coverage-beyond-sender = sender that it does not name: { $name }
coverage-beyond-recipient = recipient that it does not name: { $name }
coverage-beyond-integrator = integrator that it does not name: { $name }
coverage-beyond-days = days outside it: { $from } to { $to }
coverage-through-open = covered through a category that is not stated to be a complete list: { $name }

## The report

coverage-title = Flows and the instruments that permit them
coverage-holds = Holds on { $on }, revision { $revision } of the register.
coverage-counts = { $number ->
    [one] { $status }: { $number } flow
   *[other] { $status }: { $number } flows
}
coverage-none = No flow goes on on this day.
coverage-column-flow = Flow
coverage-column-why = Why
coverage-column-activity = Activity
coverage-from-to = { $from } → { $to }
coverage-sender-not-stated = (sender not stated)
coverage-ending-title = Instruments that end within { $days } days
coverage-ending = { $instrument } ends on { $until }; { $number ->
    [0] no flow depends on it
    [one] { $number } flow depends on it
   *[other] { $number } flows depend on it
}
coverage-ending-next = replaced by { $next }
coverage-unused-title = Instruments on which no flow rests
coverage-unused = { $instrument } ({ $kind }), { $state }
coverage-not-needed-hidden = { $number ->
    [one] { $number } flow needs no instrument and is not listed.
   *[other] { $number } flows need no instrument and are not listed.
}
coverage-footer = Record of processing activities, revision { $revision }, { $on }
coverage-page = page

## The checklist

coverage-checklist-title = What the instrument holds: { $instrument }
coverage-checklist-of = { $kind }, { $article }
coverage-checklist-unknown = No law or usage is known that says what an instrument of this kind holds.
coverage-checklist-point = Point
coverage-checklist-place = Where
coverage-checklist-force = Requirement
coverage-checklist-state = State
coverage-checklist-lacks = Lacking
coverage-checklist-source = Source: { $source }
coverage-checklist-confidence-medium = from memory, to be checked
coverage-field = field `{ $name }`
coverage-no-party = no party in the role “{ $role }”
coverage-advices = Advice of the data protection officers
coverage-advice-none = no advice recorded
coverage-advice = advice of { $on }
coverage-advice-undated = advice without a date
coverage-favourable = favourable
coverage-unfavourable = not favourable
coverage-officer = data protection officer: { $contact }
coverage-officer-none = data protection officer: contact point not stated

## The public list

coverage-protocols-title = Protocols, deliberations and authorisations
coverage-protocols-intro = Under these instruments personal data go from one body to another. For each of them this list says who gives which data to whom, for what, under which law, since when, and where the text can be read. It holds on { $on }.
coverage-protocols-none = No protocol, deliberation or authorisation in force on this day is recorded.
coverage-protocols-provider = Who gives the data
coverage-protocols-receiver = Who gets them
coverage-protocols-integrator = Passed on by
coverage-protocols-other = Also named
coverage-protocols-data = Which data
coverage-protocols-purposes = For what
coverage-protocols-law = Under which law
coverage-protocols-concluded = Concluded on
coverage-protocols-in-force = In force
coverage-protocols-amended = Amended on
coverage-protocols-periodicity = How often
coverage-protocols-retention = How long the recipient keeps them
coverage-protocols-advices = Advices
coverage-protocols-link = Text
coverage-protocols-published = Published on
coverage-protocols-activities = Used for
coverage-protocols-number = Number
coverage-protocols-members = { $name }, on this day: { $members }
coverage-protocols-not-stated = not stated
coverage-protocols-advice-of = { $party }: { $advice }
coverage-protocols-from = from { $from }
coverage-protocols-until = until { $until }
coverage-protocols-from-until = from { $from } until { $until }
coverage-protocols-stated-none = none

## Where the rules stand

coverage-article-federal-protocol = act of 30 July 2018, art. 20
coverage-article-flemish-protocol = decree of 18 July 2008, art. 8
coverage-article-deliberation = CBSS act of 15 January 1990, arts 15 and 46
coverage-article-national-register = act of 8 August 1983, arts 5 and 8
coverage-article-processor-contract = Art. 28(3) GDPR
coverage-article-joint-arrangement = Art. 26 GDPR
coverage-article-law = Art. 6(3) GDPR
coverage-article-bilateral-agreement = Art. 46(1) and 46(2)(a) GDPR
