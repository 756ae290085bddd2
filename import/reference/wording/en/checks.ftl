# What the checks say: for each rule what it is about (title), why it matters (why), what to do
# (help), and one sentence for each way of breaking it. Sentences about a finding are clauses in
# lower case without a full stop.

checks-and-more = { $count ->
    [one] {" "}and { $count } more
   *[other] {" "}and { $count } more
}
checks-label-field = field
checks-label-controllers = controllers
checks-label-waived = waived
checks-label-until = until
checks-label-why = why
checks-label-help = help
checks-count-errors = errors
checks-count-warnings = warnings
checks-count-notes = notes
checks-count-waived = waived
checks-count-total = all findings
checks-count-no-controller = (no controller)
checks-count-of = The register on { $day }, revision { $revision }. What concerns several controllers counts for each of them.

checks-sign-special = special categories of personal data or data on criminal convictions
checks-sign-exchange = data exchanged with other controllers
checks-sign-vulnerable = vulnerable data subjects
checks-sign-large = a large number of data subjects
checks-sign-automated = automated individual decisions
checks-sign-profiling = profiling

checks-controller-not-identified-title = the controller is not fully identified
checks-controller-not-identified-why = The record names the controller and its contact details, so that a person or the authority knows whom to address.
checks-controller-not-identified-help = Fill in an address or contact point of the body, and its enterprise number or another identifier.
checks-controller-not-identified-no-contact = neither an address, a contact point nor a website is stated
checks-controller-not-identified-no-identifier = neither an enterprise number nor another identifier is stated

checks-data-protection-officer-missing-title = the contact point of the data protection officer is missing
checks-data-protection-officer-missing-why = A public body, and whoever processes special categories of personal data on a large scale as a core activity, designates a data protection officer and publishes how to reach it.
checks-data-protection-officer-missing-help = Fill in the contact point of the data protection officer, of a function rather than of a person. If none is needed, state that there is none and keep the reason.
checks-data-protection-officer-missing-public-body = the controller is a public body and no contact point of a data protection officer is stated
checks-data-protection-officer-missing-special-data = no contact point of a data protection officer is stated, while { $activity } uses special categories of personal data or data on criminal convictions
checks-data-protection-officer-missing-stated-none = the controller is a public body, and it is stated that it has no data protection officer

checks-purpose-not-stated-title = the purpose is not stated
checks-purpose-not-stated-why = Data may be collected only for specified and explicit purposes, and the record states them. A purpose that would fit every processing activity specifies nothing.
checks-purpose-not-stated-help = Link the activity to the purposes for which the data are used, and describe each so that a person understands what is done and why.
checks-purpose-not-stated-missing = no purpose is stated
checks-purpose-not-stated-only-a-title = the purpose { $purpose } only repeats a title and is not described

checks-subjects-not-stated-title = the categories of data subjects are not stated
checks-subjects-not-stated-why = The record describes the categories of data subjects.
checks-subjects-not-stated-help = Link the activity to the categories of persons whose data it uses.
checks-subjects-not-stated-found = no category of data subjects is stated

checks-data-not-stated-title = the categories of personal data are not stated in full
checks-data-not-stated-why = The record describes the categories of personal data. A list that ends in “etc.” does not tell what is used, nor whether it is necessary.
checks-data-not-stated-help = State which categories or single data the activity uses; complete an open-ended list and mark it as closed.
checks-data-not-stated-missing = no category of personal data is stated
checks-data-not-stated-open-ended = { $count ->
    [one] the list of its data is open-ended (“etc.”), and one activity uses it
   *[other] the list of its data is open-ended (“etc.”), and { $count } data uses of activities rest on it
}

checks-recipients-not-stated-title = the recipients are not stated
checks-recipients-not-stated-why = The record states the categories of recipients to whom data have been or will be disclosed, also those of the past; a person is owed their names.
checks-recipients-not-stated-help = Add a flow to each recipient, processors and authorities included, or state that there are none.
checks-recipients-not-stated-missing = there is no flow to a recipient, and it is not stated that there are none

checks-recipient-class-not-resolved-title = a class of recipients has no named member
checks-recipient-class-not-resolved-why = On request a person is owed the actual identity of the recipients; categories suffice only where it is impossible to identify them or the request is manifestly unfounded or excessive.
checks-recipient-class-not-resolved-help = Add the members of the class with the dates on which they belong to it, or state why it has none.
checks-recipient-class-not-resolved-class = { $count ->
    [one] the class receives data in one flow and has no member on this day
   *[other] the class receives data in { $count } flows and has no member on this day
}
checks-recipient-class-not-resolved-trade-name = { $count ->
    [one] the trade name receives data in one flow, and no legal person stands behind it
   *[other] the trade name receives data in { $count } flows, and no legal person stands behind it
}

checks-legal-basis-not-stated-title = the legal basis is not stated
checks-legal-basis-not-stated-why = Processing is lawful only on one of the six legal bases, and the person is told which.
checks-legal-basis-not-stated-help = State the legal basis of the activity, for each purpose if they differ.
checks-legal-basis-not-stated-missing = no legal basis holds on this day
checks-legal-basis-not-stated-undetermined = the legal basis is recorded as undetermined

checks-legal-basis-without-law-title = a legal obligation or public task names no law
checks-legal-basis-without-law-why = A legal obligation and a task in the public interest must be laid down by Union or national law.
checks-legal-basis-without-law-help = Link the legal basis to the law, decree or ordinance, with the article that lays down the obligation or the task.
checks-legal-basis-without-law-no-law = the legal basis is “{ $basis }”, and no law is named
checks-legal-basis-without-law-no-article = the legal basis is “{ $basis }”, and { $law } is named without an article

checks-special-data-without-condition-title = special categories of personal data without a sound condition of Art. 9(2)
checks-special-data-without-condition-why = Special categories of personal data may not be processed unless a condition of Art. 9(2) is met. Consent is not free where a law orders the processing.
checks-special-data-without-condition-help = State the condition of Art. 9(2) for these data. Where a law orders the processing, rely on that law and not on explicit consent.
checks-special-data-without-condition-missing = { $data } is used, and no condition of Art. 9(2) is stated for it
checks-special-data-without-condition-consent-beside-law = explicit consent is claimed, while the same activity has a condition by law for these data (“{ $condition }”)

checks-convictions-without-law-title = data on criminal convictions without law or list of access
checks-convictions-without-law-why = Data on criminal convictions and offences are processed only under official authority or where a law authorises it; the controller keeps a list of the categories of persons with access.
checks-convictions-without-law-help = State the law that authorises the processing, and add flows to the internal roles that have access.
checks-convictions-without-law-no-law = { $data } is used, and no law is stated that authorises it
checks-convictions-without-law-no-access-list = { $data } is used, and no internal role with access is stated

checks-public-authority-legitimate-interests-title = legitimate interests relied on for a public task
checks-public-authority-legitimate-interests-why = Public authorities may not rely on legitimate interests in the performance of their tasks.
checks-public-authority-legitimate-interests-help = Rely on the task in the public interest and its law, or show that this processing is not part of the tasks. State of the controller whether it is a public authority.
checks-public-authority-legitimate-interests-public-authority = { $controller } is a public authority and relies on legitimate interests
checks-public-authority-legitimate-interests-public-task-beside = legitimate interests are relied on beside a task in the public interest, and whether { $controller } is a public authority is not stated

checks-balancing-not-recorded-title = the balancing of interests is not recorded
checks-balancing-not-recorded-why = Legitimate interests hold only where the interests and rights of the person do not override them, and the person is told which interests are pursued.
checks-balancing-not-recorded-help = Record which interests are pursued, why the processing is necessary for them, and how the interests of the person were weighed.
checks-balancing-not-recorded-found = the activity relies on legitimate interests without a recorded balancing

checks-consent-without-withdrawal-title = consent cannot be shown or withdrawn
checks-consent-without-withdrawal-why = The controller must be able to demonstrate consent, and it must be as easy to withdraw as to give.
checks-consent-without-withdrawal-help = State how consent is withdrawn, and where the records of consent are kept (never the consents themselves).
checks-consent-without-withdrawal-no-withdrawal = the way to withdraw consent is not stated
checks-consent-without-withdrawal-no-record = where the records of consent are is not stated

checks-source-not-stated-title = the source of the data is not stated
checks-source-not-stated-why = Of data that do not come from the person, the source is owed, and whether it is publicly accessible.
checks-source-not-stated-help = Add a flow from each source (the person, a register, another party), or state that there is none.
checks-source-not-stated-missing = data are used, and neither a flow that brings them in is stated nor that there is none

checks-flow-without-instrument-title = a flow without the instrument it needs
checks-flow-without-instrument-why = A federal or Flemish body passes data on only under a protocol, a deliberation or a law that lays down the exchange.
checks-flow-without-instrument-help = Name the protocol, deliberation, authorisation or law that permits the flow; if there is none, conclude one or stop the flow.
checks-flow-without-instrument-missing = the flow needs an instrument ({ $rule }) and names none
checks-flow-without-instrument-wrong-kind = the flow needs an instrument ({ $rule }), and { $instrument } is of another kind
checks-flow-without-instrument-undecided = whether the flow needs an instrument cannot be told: not stated is { $unstated }

checks-flow-beyond-instrument-title = a flow goes beyond its instrument
checks-flow-beyond-instrument-why = An instrument permits only the data, purposes and parties that it lists; what goes further is not permitted and not minimal.
checks-flow-beyond-instrument-help = Limit the flow to what the instrument lists, or have the instrument amended.
checks-flow-beyond-instrument-found = beyond { $instrument } ({ $aspects }): { $records }
checks-flow-beyond-instrument-days = the flow goes on on days on which { $instrument } is not in force ({ $aspects })

checks-instrument-ended-title = an instrument in use is not in force, or ends soon
checks-instrument-ended-why = What flows after the end of its instrument, or before its beginning, is not permitted.
checks-instrument-ended-help = Renew or replace the instrument in time, name its successor in the flows, or end the flows.
checks-instrument-ended-ended = { $count ->
    [one] it ended on { $day }, and one flow still rests on it
   *[other] it ended on { $day }, and { $count } flows still rest on it
}
checks-instrument-ended-not-begun = { $count ->
    [one] it is in force only from { $day }, and one flow rests on it already
   *[other] it is in force only from { $day }, and { $count } flows rest on it already
}
checks-instrument-ended-replaced = { $count ->
    [one] it was replaced by { $successor }, and one flow still rests on it
   *[other] it was replaced by { $successor }, and { $count } flows still rest on it
}
checks-instrument-ended-ending = { $count ->
    [one] it ends on { $day }, and one flow rests on it
   *[other] it ends on { $day }, and { $count } flows rest on it
}

checks-protocol-advice-or-publication-missing-title = a protocol lacks an advice or its publication
checks-protocol-advice-or-publication-missing-why = The data protection officers of both parties advise on a protocol, and it is published on the websites of the parties.
checks-protocol-advice-or-publication-missing-help = Add the advices of both officers with their dates, and the address and day of publication.
checks-protocol-advice-or-publication-missing-advices = { $count ->
    [0] no advice of a data protection officer is recorded
   *[other] the advice of only one data protection officer is recorded
}
checks-protocol-advice-or-publication-missing-not-published = address and day of publication are not both stated

checks-instrument-newer-than-notice-title = an instrument is newer than the notice that lists it
checks-instrument-newer-than-notice-why = A notice informs truthfully only if it is dated after what it tells; otherwise nobody can see since when persons were informed.
checks-instrument-newer-than-notice-help = Publish the notice anew with its true date, and keep the earlier version.
checks-instrument-newer-than-notice-concluded = the notice is dated { $day } and lists { $instrument }, concluded on { $later }
checks-instrument-newer-than-notice-amended = the notice is dated { $day } and lists { $instrument }, amended on { $later }

checks-national-number-without-authorisation-title = National Register data without authorisation or law
checks-national-number-without-authorisation-why = The data and the number of the National Register may be used only with an authorisation or where a law permits it. The act itself only says who authorises.
checks-national-number-without-authorisation-help = Name the authorisation, the deliberation or the law in the flow that brings the data in, or in the legal basis of the data use; otherwise stop using the data.
checks-national-number-without-authorisation-found = { $data } holds a national identification number, and neither an authorisation nor a law for it is named
checks-national-number-without-authorisation-register = data come from the National Register, and no authorisation is named

checks-transfer-without-tool-title = a transfer to a third country without a tool
checks-transfer-without-tool-why = Data leave the European Economic Area only under an adequacy decision, appropriate safeguards or a derogation, and the record names the country and the safeguards.
checks-transfer-without-tool-help = Name the adequacy decision, the safeguards of Art. 46 or the derogation of Art. 49 on which the transfer rests, or end it.
checks-transfer-without-tool-found = data go to { $party } in { $country }, and no transfer tool is named

checks-transfer-tool-not-valid-title = the transfer tool does not cover the transfer
checks-transfer-tool-not-valid-why = An adequacy decision counts only while it is in force and for the recipients that it covers; any other tool only while it holds.
checks-transfer-tool-not-valid-help = Check the tool against the decision on this day; take another tool, or end the transfer.
checks-transfer-tool-not-valid-ended = { $tool }, for { $party } in { $country }, ended on { $day }
checks-transfer-tool-not-valid-no-decision = no adequacy decision for { $country } is in force on this day, though { $tool } claims one
checks-transfer-tool-not-valid-other-country = { $tool } is for another country than { $country }, to which the data go
checks-transfer-tool-not-valid-recipient-not-covered = the adequacy decision for { $country } does not cover { $party }
checks-transfer-tool-not-valid-listing-not-shown = the adequacy decision for { $country } covers only listed organisations, and { $tool } states no entry of { $party } on the list
checks-transfer-tool-not-valid-coverage-unknown = whether the adequacy decision for { $country } covers { $party } cannot be told: it is not stated whether it is a private, commercial organisation

checks-derogation-misused-title = a derogation of Art. 49 used where it may not be
checks-derogation-misused-why = Derogations are for specific situations, not for regular transfers; some are closed to public authorities, and compelling legitimate interests need documented safeguards.
checks-derogation-misused-help = Put the transfer on an adequacy decision or appropriate safeguards; document the safeguards where compelling interests are relied on.
checks-derogation-misused-repeated = “{ $kind }” is used for a repeated transfer ({ $frequency }) to { $party } in { $country }
checks-derogation-misused-public-authority = “{ $kind }” is closed to public authorities, and the controller is one
checks-derogation-misused-no-safeguards = “{ $kind }” is used without documented safeguards

checks-retention-not-stated-title = the retention period is not stated in full
checks-retention-not-stated-why = The record states where possible the time limits for erasure, and the person is told the period or the criteria for it. “As long as necessary” is what the law demands, not a period.
checks-retention-not-stated-help = State the period, the event from which it runs and what becomes of the data at the end, for each category of data if they differ.
checks-retention-not-stated-missing = no retention rule is stated
checks-retention-not-stated-only-as-long-as-necessary = no period is stated, only: “{ $criterion }”
checks-retention-not-stated-no-period = neither a period nor a criterion is stated
checks-retention-not-stated-no-trigger = the event from which the period runs is not stated
checks-retention-not-stated-no-final-action = what becomes of the data at the end is not stated

checks-retention-below-minimum-title = retention conflicts with a minimum or lacks a selection rule
checks-retention-below-minimum-why = What the law orders to be kept may not be erased earlier, and public bodies destroy records only by a published selection rule or with the consent of the State Archivist.
checks-retention-below-minimum-help = Lengthen the period to the legal minimum; name the selection list or rule under which a public body keeps and destroys.
checks-retention-below-minimum-too-short = the period { $period } is shorter than the minimum { $minimum } of { $law }
checks-retention-below-minimum-no-selection-rule = a public body keeps data under a rule that names no legal source

checks-security-not-described-title = the security measures are not described in full
checks-security-not-described-why = The record holds where possible a general description of the technical and organisational security measures. A certificate proves something only with its number, scope and end.
checks-security-not-described-help = Link the activity to its security measures; fill in number and end of certificates, and renew those that ended.
checks-security-not-described-missing = no security measure is stated
checks-security-not-described-certificate-ended = the certificate ended on { $day } and is still relied on
checks-security-not-described-no-number = the number of the certificate is not stated
checks-security-not-described-no-end = the end of the certificate is not stated

checks-processor-without-contract-title = a processor without a contract
checks-processor-without-contract-why = A processor works only under a contract or another legal act; it engages a sub-processor only with authorisation and under the same duties.
checks-processor-without-contract-help = Name the contract of Art. 28 in the flow, or record it with both as its parties; for a sub-processor, record the flow to the processor that engages it.
checks-processor-without-contract-no-contract = no contract with { $party } is recorded
checks-processor-without-contract-contract-not-in-force = { $instrument } with { $party } is not in force on this day
checks-processor-without-contract-sub-processor-without-parent = { $party } is a sub-processor, and no processor is stated that passes the data on to it

checks-joint-controllers-without-arrangement-title = joint controllers without an arrangement
checks-joint-controllers-without-arrangement-why = Joint controllers determine their responsibilities in an arrangement and make its essence available to the person.
checks-joint-controllers-without-arrangement-help = Record the arrangement of Art. 26 with both as its parties.
checks-joint-controllers-without-arrangement-found = no arrangement with { $party } is recorded

checks-impact-assessment-missing-title = the impact assessment is missing or not accounted for
checks-impact-assessment-missing-why = A likely high risk needs an impact assessment beforehand. Two signs of the guidelines of the data protection authorities are as a rule enough; the list of the Belgian authority names the exchange of special data between controllers.
checks-impact-assessment-missing-help = Do the assessment and say where it is, or record why none is needed.
checks-impact-assessment-missing-not-stated = nothing is stated on an impact assessment, though there are signs that one is needed: { $signs }
checks-impact-assessment-missing-not-done = an impact assessment is needed and not done
checks-impact-assessment-missing-no-reason = why no impact assessment is needed is not stated
checks-impact-assessment-missing-no-reference = where the impact assessment is is not stated

checks-rights-promised-wrongly-title = a notice promises other rights than the law gives
checks-rights-promised-wrongly-why = A person is told which rights exist. Which ones do follows from the legal bases: portability, for instance, only for consent or a contract.
checks-rights-promised-wrongly-help = Correct the notice: say for which processing the right exists, and add the rights that are owed. Where the law provides otherwise, record it as an exception with its reason.
checks-rights-promised-wrongly-offered-not-owed = { $count ->
    [one] “{ $right }” is offered without a condition and not owed in one activity: { $activities }
   *[other] “{ $right }” is offered without a condition and not owed in { $count } activities: { $activities }
}
checks-rights-promised-wrongly-owed-not-offered = { $count ->
    [one] “{ $right }” is not offered and owed in one activity: { $activities }
   *[other] “{ $right }” is not offered and owed in { $count } activities: { $activities }
}

checks-enterprise-number-unsound-title = an enterprise number cannot be right
checks-enterprise-number-unsound-why = A wrong number points to another body, or to none. Each number has check digits and belongs to one enterprise.
checks-enterprise-number-unsound-help = Look the number up in the Crossroads Bank for Enterprises; merge parties that are one.
checks-enterprise-number-unsound-placeholder = { $number } was typed to fill the field
checks-enterprise-number-unsound-check-digits = { $number } fails the check digits
checks-enterprise-number-unsound-shared = { $number } is also the number of { $other }

checks-personal-data-in-text-title = a text seems to hold data of a person
checks-personal-data-in-text-why = The register describes processing and needs no data of persons; a National Register number may not be used without authorisation.
checks-personal-data-in-text-help = Remove the data from the text. If it is a number or address of a body, waive the finding with that reason.
checks-personal-data-in-text-found = this looks like a { $kind }: { $text }

checks-not-reviewed-title = the record is not kept up to date
checks-not-reviewed-why = The controller must be able to show at any time that the record is right; it is reviewed at least once a year and somebody answers for it.
checks-not-reviewed-help = Review the activity with whoever answers for it, and fill in the day; end what is over.
checks-not-reviewed-never = no review is recorded
checks-not-reviewed-long-ago = the last review was on { $day }, more than twelve months ago
checks-not-reviewed-due = the next review was due on { $day }
checks-not-reviewed-end-passed = the last day of the activity was { $day }, and its status does not say that it has ended
checks-not-reviewed-replaced-in-force = the activity was replaced by { $successor } and is still in force
checks-not-reviewed-no-owner = neither a department nor a role that answers for it is stated
checks-not-reviewed-ended-without-date = the activity has ended, and its last day is not stated

checks-party-names-unclear-title = it is unclear which party is meant
checks-party-names-unclear-why = A person is owed the identity of the recipients. One party under two names looks like two, and one name for two parties hides one of them.
checks-party-names-unclear-help = Merge parties that are one and keep the other names as former or other names; fill in what identifies a party, or remove it if it was named by mistake.
checks-party-names-unclear-shared-name = { $other } bears the same name
checks-party-names-unclear-unknown-party = the party takes part in a flow and nothing identifies it: no country, number, address or contact point
checks-party-names-unclear-two-names = documents name the party in other ways too: { $names }

checks-remedy-missing-title = complaint ways are missing or incomplete
checks-remedy-missing-why = A person is told of the right to lodge a complaint with the supervisory authority, and needs to know where else to turn and within what time.
checks-remedy-missing-help = Add the supervisory authority with its dates, and for each region the complaint and appeal bodies with their time limits.
checks-remedy-missing-no-authority = the supervisory authority of the controller is not stated
checks-remedy-missing-authority-not-valid = none of the supervisory authorities stated is competent on this day
checks-remedy-missing-no-authority-remedy = no complaint to a supervisory authority is recorded (region: { $region })
checks-remedy-missing-other-authority = the authority competent for { $controller } on this day is { $authority }, not the one named here
checks-remedy-missing-no-complaint-body = no complaint or appeal body is recorded beside the data protection officer and the supervisory authority (region: { $region })
checks-remedy-missing-no-deadline = within what time one can turn to this body is not stated

checks-damaged-text-title = a text was damaged on the way
checks-damaged-text-why = Damaged letters and links that lost their target end up in answers to persons.
checks-damaged-text-help = Mend the text from its source; fill in the link or address where the sentence breaks off.
checks-damaged-text-letters = letters were read in the wrong encoding: “{ $text }”
checks-damaged-text-broken-off = the sentence breaks off where a link or address should stand: “{ $text }”

checks-identity-copy-demanded-title = a copy of the identity card is demanded from everyone
checks-identity-copy-demanded-why = Further data to establish identity may be asked only on reasonable doubt in the particular case; a general demand for an identity card is disproportionate (decision 40/2022 of the Belgian authority).
checks-identity-copy-demanded-help = Ask for data that are on file first, and for a document only on reasonable doubt; correct the notice.
checks-identity-copy-demanded-front = the notice asks everyone for a { $demand }
checks-identity-copy-demanded-both-sides = the notice asks everyone for a { $demand }; the back carries the National Register number

checks-controller-is-no-person-title = the controller is no body that can answer for the processing
checks-controller-is-no-person-why = A controller is a natural or legal person, public authority, agency or other body. A trade name, a class of parties or a role cannot be held to account.
checks-controller-is-no-person-help = Name the legal person behind it, and record an activity of its own for each of several controllers.
checks-controller-is-no-person-found = the controller is recorded as “{ $kind }”

checks-processor-record-without-controllers-title = a processor's record names no controller
checks-processor-record-without-controllers-why = The record of a processor names each controller on whose behalf it acts.
checks-processor-record-without-controllers-help = Add the controllers served.
checks-processor-record-without-controllers-found = no controller is stated on whose behalf the processing takes place

checks-recipient-role-not-stated-title = the role of a recipient is not stated
checks-recipient-role-not-stated-why = Whether a recipient is a processor, a joint controller, a separate controller or an authority decides which contract, which basis and which information is needed.
checks-recipient-role-not-stated-help = State in which capacity the party receives the data; if it was named by mistake, remove the flow.
checks-recipient-role-not-stated-found = in which capacity { $party } receives the data is not stated

checks-flow-without-data-title = a flow states no data
checks-flow-without-data-why = Without the data of each flow nobody can say who received what, whom to tell of a rectification or erasure, or whether the disclosure is minimal.
checks-flow-without-data-help = State the categories or single data that go over.
checks-flow-without-data-found = which data go over is not stated ({ $party })

checks-recipient-country-not-stated-title = the country of a recipient is not stated
checks-recipient-country-not-stated-why = Without the country nobody can say whether data leave the European Economic Area.
checks-recipient-country-not-stated-help = Fill in the country of the party, or of the flow where it differs.
checks-recipient-country-not-stated-found = { $count ->
    [one] no country is stated, and the party receives data in one flow
   *[other] no country is stated, and the party receives data in { $count } flows
}
checks-recipient-country-not-stated-class = { $count ->
    [one] no country is stated for this class, which receives data in one flow
   *[other] no country is stated for this class, which receives data in { $count } flows
}

checks-withheld-without-ground-title = a recipient is withheld without a ground or review
checks-withheld-without-ground-why = A recipient may be withheld from the person only where a law restricts the right of access, and no longer than that ground holds.
checks-withheld-without-ground-help = State the law on which it is withheld and the day by which that is looked at again; otherwise disclose the recipient.
checks-withheld-without-ground-no-ground = the ground on which the recipient is withheld is not stated
checks-withheld-without-ground-no-review = the day by which the withholding is looked at again is not stated
checks-withheld-without-ground-review-passed = the withholding was to be looked at again by { $day }

checks-automated-decision-not-explained-title = automated individual decisions are not explained
checks-automated-decision-not-explained-why = A person is told whether decisions are taken by automated means alone, by what logic, and what follows from them.
checks-automated-decision-not-explained-help = State whether there are automated decisions; if so, describe the logic and the consequences.
checks-automated-decision-not-explained-no-logic = decisions are taken by automated means, and the logic is not described
checks-automated-decision-not-explained-not-stated = whether decisions are taken by automated means alone is not stated

checks-representative-missing-title = a controller outside the Union without a representative
checks-representative-missing-why = A controller or processor that is not established in the Union designates a representative in it.
checks-representative-missing-help = Name the representative in the Union.
checks-representative-missing-found = the controller is in { $country }, and no representative is stated

checks-ended-record-in-use-title = an activity rests on something that has ended
checks-ended-record-in-use-why = A legal basis falls with its law, and a record that points to what no longer exists is not accurate.
checks-ended-record-in-use-help = Replace it by what holds now, or end the link with its date.
checks-ended-record-in-use-law = { $record } has not applied since { $day }
checks-ended-record-in-use-record = { $record } ended on { $day }

checks-waiver-ended-title = a waiver has ended and its finding still stands
checks-waiver-ended-why = A finding is waived for a time and a reason; when the time is over, it counts again.
checks-waiver-ended-help = Put the finding right, or decide anew and give the waiver a new end.
checks-waiver-ended-found = the waiver of { $rule } ended on { $day }

checks-waiver-unfounded-title = a waiver is about nothing
checks-waiver-unfounded-why = A waiver without a finding hides a finding that may come back unnoticed.
checks-waiver-unfounded-help = Remove the waiver, or correct its rule, record or field.
checks-waiver-unfounded-nothing-to-waive = there is no finding of { $rule } for this record
checks-waiver-unfounded-no-such-rule = there is no rule “{ $rule }”

checks-provision-not-stated-title = whether persons must provide their data is not stated
checks-provision-not-stated-why = A person is told whether providing the data is required by law or contract, and what follows if it is not done.
checks-provision-not-stated-help = State for each data use whether the data are required by law, by contract, or optional.
checks-provision-not-stated-found = data come from the person, and whether they must be provided is not stated

checks-instrument-elements-missing-title = an instrument lacks what it must hold
checks-instrument-elements-missing-why = The law lists what a protocol, a deliberation, a processor contract or an arrangement must hold.
checks-instrument-elements-missing-help = Complete the instrument, or record what it holds already.
checks-instrument-elements-missing-found = { $count ->
    [one] one required point is not stated: { $points } ({ $kind })
   *[other] { $count } required points are not stated: { $points } ({ $kind })
}

checks-instrument-unused-title = an instrument that nobody uses
checks-instrument-unused-why = Either a flow is missing in the record, or the instrument is no longer needed.
checks-instrument-unused-help = Add the flows that rest on the instrument, or end it.
checks-instrument-unused-found = the instrument is in force, and no flow, transfer or notice names it

checks-public-authority-not-stated-title = whether the controller is a public authority is not stated
checks-public-authority-not-stated-why = It decides whether legitimate interests may be relied on, whether a data protection officer is required, and which derogations are closed.
checks-public-authority-not-stated-help = State of the party whether it is a public authority or body; a private body with a public task is none by that alone.
checks-public-authority-not-stated-found = it is not stated, though activities of the controller turn on it

checks-access-list-missing-title = who has access to special categories of personal data is not stated
checks-access-list-missing-why = For genetic, biometric and health data the controller keeps a list of the categories of persons with access, described by their capacity, at the disposal of the authority.
checks-access-list-missing-help = Add flows to the internal roles that have access, by capacity and never by name.
checks-access-list-missing-found = { $data } is used, and no internal role with access is stated

checks-retention-rule-old-title = a retention rule of a public body is more than five years old
checks-retention-rule-old-why = A published rule of a Flemish body holds for five years at most, and any rule must be looked at again.
checks-retention-rule-old-help = Look at the rule again, publish it anew where that is required, and fill in the new first day.
checks-retention-rule-old-found = the rule has held since { $day }

checks-system-outside-eea-title = a system outside the European Economic Area
checks-system-outside-eea-why = Data that are kept or can be reached there are transferred to a third country.
checks-system-outside-eea-help = Add the flow to the operator with its transfer tool, or correct the country of the system.
checks-system-outside-eea-found = { $system } is in { $country }, and no flow there is stated

checks-notice-missing-title = no privacy notice is recorded for a controller
checks-notice-missing-why = The controller informs persons of what it does with their data in a concise, accessible notice.
checks-notice-missing-help = Record the published notice with its date and the instruments it lists.
checks-notice-missing-found = no notice of this controller is in force on this day

checks-notice-without-date-title = a privacy notice without a date
checks-notice-without-date-why = Without a date nobody can show since when persons were informed, or see what is newer than the notice.
checks-notice-without-date-help = State the day which the notice gives as its own, or the first day on which it was published.
checks-notice-without-date-found = neither the day of the notice nor the first day of its publication is stated

checks-inferred-not-confirmed-title = parts of the record are inferred and not confirmed
checks-inferred-not-confirmed-why = The controller must be able to show that the record is right; what was only concluded or expected is no proof.
checks-inferred-not-confirmed-help = Have it confirmed by whoever answers for the activity, and record where it is stated.
checks-inferred-not-confirmed-found = { $count ->
    [one] one record of this activity is known only by inference or expectation
   *[other] { $count } records of this activity are known only by inference or expectation
}

checks-request-overdue-title = a request is not answered in time
checks-request-overdue-why = A request is answered without undue delay and within one month of receipt; only an extension told with its reasons within that month adds two months.
checks-request-overdue-help = Answer the request, or tell the person of the extension with its reasons while the first month runs.
checks-request-overdue-overdue = the last day to answer was { $day }
checks-request-overdue-due-soon = the last day to answer is { $day }

checks-request-not-reasoned-title = an extension or refusal is late or gives no reason
checks-request-not-reasoned-why = An extension is told within one month of receipt, with the reasons for the delay; a refusal states its reasons, the complaint to the authority and the judicial remedy.
checks-request-not-reasoned-help = Record the reason that was given; if none was, tell the person now.
checks-request-not-reasoned-extension-told-late = the extension was told on { $day }, and the last day to do so was { $last }
checks-request-not-reasoned-extension-without-reason = the reason for the extension is not stated
checks-request-not-reasoned-refusal-without-reason = the reason for the refusal is not stated

checks-kept-answer-altered-title = a kept answer is not the one that was given
checks-kept-answer-altered-why = An answer that was given is kept unchanged, with its hash, so that the controller can show what it said.
checks-kept-answer-altered-help = Find out in the history who changed it and when, and put the answer back as it was given.
checks-kept-answer-altered-found = the words that are kept are not those of which the hash was taken
