# Was die Prüfungen sagen: zu jeder Regel, worum es geht (title), warum es wichtig ist (why), was zu
# tun ist (help), und ein Satz für jede Art, sie zu verletzen. Sätze über einen Befund sind
# Satzteile ohne Großschreibung am Anfang und ohne Punkt.

checks-and-more = { $count ->
    [one] {" "}und { $count } weiterer
   *[other] {" "}und { $count } weitere
}
checks-label-field = Feld
checks-label-controllers = Verantwortliche
checks-label-waived = hingenommen
checks-label-until = bis
checks-label-why = warum
checks-label-help = was tun
checks-count-errors = Fehler
checks-count-warnings = Warnungen
checks-count-notes = Hinweise
checks-count-waived = hingenommen
checks-count-total = alle Befunde
checks-count-no-controller = (kein Verantwortlicher)
checks-count-of = Das Verzeichnis am { $day }, Revision { $revision }. Was mehrere Verantwortliche betrifft, zählt bei jedem von ihnen.

checks-sign-special = besondere Kategorien personenbezogener Daten oder Daten über strafrechtliche Verurteilungen
checks-sign-exchange = Austausch von Daten mit anderen Verantwortlichen
checks-sign-vulnerable = schutzbedürftige betroffene Personen
checks-sign-large = eine große Zahl betroffener Personen
checks-sign-automated = automatisierte Entscheidungen im Einzelfall
checks-sign-profiling = Profiling

checks-controller-not-identified-title = der Verantwortliche ist nicht vollständig bezeichnet
checks-controller-not-identified-why = Das Verzeichnis enthält Namen und Kontaktdaten des Verantwortlichen, damit eine Person oder die Aufsichtsbehörde weiß, an wen sie sich wendet.
checks-controller-not-identified-help = Tragen Sie eine Anschrift oder Kontaktstelle und die Unternehmensnummer oder eine andere Kennung ein.
checks-controller-not-identified-no-contact = weder Anschrift noch Kontaktstelle noch Website ist angegeben
checks-controller-not-identified-no-identifier = weder Unternehmensnummer noch eine andere Kennung ist angegeben

checks-data-protection-officer-missing-title = die Kontaktstelle des Datenschutzbeauftragten fehlt
checks-data-protection-officer-missing-why = Eine öffentliche Stelle, und wer als Kerntätigkeit in großem Umfang besondere Kategorien personenbezogener Daten verarbeitet, benennt einen Datenschutzbeauftragten und veröffentlicht dessen Kontaktdaten.
checks-data-protection-officer-missing-help = Tragen Sie die Kontaktstelle des Datenschutzbeauftragten ein, die einer Funktion und nicht einer Person. Ist keiner erforderlich, geben Sie an, dass es keinen gibt, und bewahren Sie den Grund auf.
checks-data-protection-officer-missing-public-body = der Verantwortliche ist eine öffentliche Stelle, und keine Kontaktstelle eines Datenschutzbeauftragten ist angegeben
checks-data-protection-officer-missing-special-data = keine Kontaktstelle eines Datenschutzbeauftragten ist angegeben, während { $activity } besondere Kategorien personenbezogener Daten oder Daten über strafrechtliche Verurteilungen verwendet
checks-data-protection-officer-missing-stated-none = der Verantwortliche ist eine öffentliche Stelle, und es ist angegeben, dass er keinen Datenschutzbeauftragten hat

checks-purpose-not-stated-title = der Zweck ist nicht angegeben
checks-purpose-not-stated-why = Daten dürfen nur für festgelegte und eindeutige Zwecke erhoben werden, und das Verzeichnis nennt sie. Ein Zweck, der zu jeder Verarbeitungstätigkeit passen würde, legt nichts fest.
checks-purpose-not-stated-help = Verknüpfen Sie die Tätigkeit mit den Zwecken, für die die Daten verwendet werden, und beschreiben Sie jeden so, dass eine Person versteht, was geschieht und warum.
checks-purpose-not-stated-missing = kein Zweck ist angegeben
checks-purpose-not-stated-only-a-title = der Zweck { $purpose } wiederholt nur einen Titel und ist nicht beschrieben

checks-subjects-not-stated-title = die Kategorien betroffener Personen sind nicht angegeben
checks-subjects-not-stated-why = Das Verzeichnis beschreibt die Kategorien betroffener Personen.
checks-subjects-not-stated-help = Verknüpfen Sie die Tätigkeit mit den Kategorien von Personen, deren Daten sie verwendet.
checks-subjects-not-stated-found = keine Kategorie betroffener Personen ist angegeben

checks-data-not-stated-title = die Kategorien personenbezogener Daten sind nicht vollständig angegeben
checks-data-not-stated-why = Das Verzeichnis beschreibt die Kategorien personenbezogener Daten. Eine Liste, die mit „usw.“ endet, sagt weder, was verwendet wird, noch, ob es erforderlich ist.
checks-data-not-stated-help = Geben Sie an, welche Kategorien oder einzelnen Daten die Tätigkeit verwendet; vervollständigen Sie eine offene Liste und schließen Sie sie ab.
checks-data-not-stated-missing = keine Kategorie personenbezogener Daten ist angegeben
checks-data-not-stated-open-ended = { $count ->
    [one] die Liste ihrer Daten ist offen („usw.“), und eine Tätigkeit verwendet sie
   *[other] die Liste ihrer Daten ist offen („usw.“), und { $count } Datennutzungen von Tätigkeiten stützen sich darauf
}

checks-recipients-not-stated-title = die Empfänger sind nicht angegeben
checks-recipients-not-stated-why = Das Verzeichnis nennt die Kategorien von Empfängern, gegenüber denen Daten offengelegt worden sind oder noch werden, auch die früheren; die Person hat Anspruch auf ihre Namen.
checks-recipients-not-stated-help = Fügen Sie einen Datenfluss zu jedem Empfänger hinzu, auch zu Auftragsverarbeitern und Behörden, oder geben Sie an, dass es keine gibt.
checks-recipients-not-stated-missing = es gibt keinen Datenfluss zu einem Empfänger, und es ist nicht angegeben, dass es keine gibt

checks-recipient-class-not-resolved-title = eine Kategorie von Empfängern hat kein namentlich genanntes Mitglied
checks-recipient-class-not-resolved-why = Auf Antrag hat die Person Anspruch auf die Identität der Empfänger; Kategorien genügen nur, wenn sie nicht zu ermitteln sind oder der Antrag offenkundig unbegründet oder exzessiv ist.
checks-recipient-class-not-resolved-help = Fügen Sie die Mitglieder der Kategorie mit den Daten ihrer Zugehörigkeit hinzu, oder geben Sie an, warum sie keine hat.
checks-recipient-class-not-resolved-class = { $count ->
    [one] die Kategorie erhält Daten in einem Datenfluss und hat an diesem Tag kein Mitglied
   *[other] die Kategorie erhält Daten in { $count } Datenflüssen und hat an diesem Tag kein Mitglied
}
checks-recipient-class-not-resolved-trade-name = { $count ->
    [one] der Handelsname erhält Daten in einem Datenfluss, und keine juristische Person steht dahinter
   *[other] der Handelsname erhält Daten in { $count } Datenflüssen, und keine juristische Person steht dahinter
}

checks-legal-basis-not-stated-title = die Rechtsgrundlage ist nicht angegeben
checks-legal-basis-not-stated-why = Eine Verarbeitung ist nur auf einer der sechs Rechtsgrundlagen rechtmäßig, und der Person wird mitgeteilt, auf welcher.
checks-legal-basis-not-stated-help = Geben Sie die Rechtsgrundlage der Tätigkeit an, für jeden Zweck, wenn sie sich unterscheiden.
checks-legal-basis-not-stated-missing = an diesem Tag gilt keine Rechtsgrundlage
checks-legal-basis-not-stated-undetermined = die Rechtsgrundlage ist als unbestimmt eingetragen

checks-legal-basis-without-law-title = eine rechtliche Verpflichtung oder öffentliche Aufgabe nennt kein Gesetz
checks-legal-basis-without-law-why = Eine rechtliche Verpflichtung und eine Aufgabe im öffentlichen Interesse müssen durch Unionsrecht oder nationales Recht festgelegt sein.
checks-legal-basis-without-law-help = Verknüpfen Sie die Rechtsgrundlage mit dem Gesetz, dem Dekret oder der Ordonnanz und dem Artikel, der die Verpflichtung oder die Aufgabe festlegt.
checks-legal-basis-without-law-no-law = die Rechtsgrundlage ist „{ $basis }“, und kein Gesetz ist genannt
checks-legal-basis-without-law-no-article = die Rechtsgrundlage ist „{ $basis }“, und { $law } ist ohne Artikel genannt

checks-special-data-without-condition-title = besondere Kategorien personenbezogener Daten ohne tragfähige Bedingung nach Art. 9(2)
checks-special-data-without-condition-why = Besondere Kategorien personenbezogener Daten dürfen nur verarbeitet werden, wenn eine Bedingung des Art. 9(2) erfüllt ist. Eine Einwilligung ist nicht frei, wo ein Gesetz die Verarbeitung anordnet.
checks-special-data-without-condition-help = Geben Sie für diese Daten die Bedingung des Art. 9(2) an. Ordnet ein Gesetz die Verarbeitung an, stützen Sie sich darauf und nicht auf die ausdrückliche Einwilligung.
checks-special-data-without-condition-missing = { $data } wird verwendet, und keine Bedingung des Art. 9(2) ist dafür angegeben
checks-special-data-without-condition-consent-beside-law = ausdrückliche Einwilligung wird in Anspruch genommen, während dieselbe Tätigkeit für diese Daten eine gesetzliche Bedingung hat („{ $condition }“)

checks-convictions-without-law-title = Daten über strafrechtliche Verurteilungen ohne Gesetz oder Zugangsliste
checks-convictions-without-law-why = Daten über strafrechtliche Verurteilungen und Straftaten dürfen nur unter behördlicher Aufsicht oder aufgrund eines Gesetzes verarbeitet werden; der Verantwortliche führt eine Liste der Kategorien von Personen mit Zugang.
checks-convictions-without-law-help = Geben Sie das Gesetz an, das die Verarbeitung erlaubt, und fügen Sie Datenflüsse zu den internen Rollen mit Zugang hinzu.
checks-convictions-without-law-no-law = { $data } wird verwendet, und kein Gesetz, das dies erlaubt, ist angegeben
checks-convictions-without-law-no-access-list = { $data } wird verwendet, und keine interne Rolle mit Zugang ist angegeben

checks-public-authority-legitimate-interests-title = berechtigte Interessen für eine öffentliche Aufgabe in Anspruch genommen
checks-public-authority-legitimate-interests-why = Behörden dürfen sich in Erfüllung ihrer Aufgaben nicht auf berechtigte Interessen stützen.
checks-public-authority-legitimate-interests-help = Stützen Sie sich auf die Aufgabe im öffentlichen Interesse und ihr Gesetz, oder zeigen Sie, dass diese Verarbeitung nicht zu den Aufgaben gehört. Geben Sie an, ob der Verantwortliche eine Behörde ist.
checks-public-authority-legitimate-interests-public-authority = { $controller } ist eine Behörde und stützt sich auf berechtigte Interessen
checks-public-authority-legitimate-interests-public-task-beside = berechtigte Interessen werden neben einer Aufgabe im öffentlichen Interesse in Anspruch genommen, und ob { $controller } eine Behörde ist, ist nicht angegeben

checks-balancing-not-recorded-title = die Interessenabwägung ist nicht festgehalten
checks-balancing-not-recorded-why = Berechtigte Interessen tragen nur, wenn die Interessen und Rechte der Person nicht überwiegen, und der Person werden die verfolgten Interessen mitgeteilt.
checks-balancing-not-recorded-help = Halten Sie fest, welche Interessen verfolgt werden, warum die Verarbeitung dafür erforderlich ist und wie die Interessen der Person abgewogen wurden.
checks-balancing-not-recorded-found = die Tätigkeit stützt sich auf berechtigte Interessen ohne festgehaltene Abwägung

checks-consent-without-withdrawal-title = die Einwilligung kann nicht nachgewiesen oder widerrufen werden
checks-consent-without-withdrawal-why = Der Verantwortliche muss die Einwilligung nachweisen können, und ihr Widerruf muss so einfach sein wie ihre Erteilung.
checks-consent-without-withdrawal-help = Geben Sie an, wie die Einwilligung widerrufen wird und wo die Nachweise der Einwilligung aufbewahrt werden (nie die Einwilligungen selbst).
checks-consent-without-withdrawal-no-withdrawal = wie die Einwilligung widerrufen wird, ist nicht angegeben
checks-consent-without-withdrawal-no-record = wo die Nachweise der Einwilligung sind, ist nicht angegeben

checks-source-not-stated-title = die Herkunft der Daten ist nicht angegeben
checks-source-not-stated-why = Bei Daten, die nicht von der Person stammen, sind die Herkunft und ihre öffentliche Zugänglichkeit mitzuteilen.
checks-source-not-stated-help = Fügen Sie einen Datenfluss aus jeder Quelle hinzu (der Person, einem Register, einem anderen Beteiligten), oder geben Sie an, dass es keine gibt.
checks-source-not-stated-missing = Daten werden verwendet, und weder ein Datenfluss, der sie einbringt, ist angegeben, noch, dass es keinen gibt

checks-flow-without-instrument-title = ein Datenfluss ohne das erforderliche Instrument
checks-flow-without-instrument-why = Eine föderale oder flämische Stelle gibt Daten nur aufgrund eines Protokolls, eines Beschlusses oder eines Gesetzes weiter, das den Austausch regelt.
checks-flow-without-instrument-help = Nennen Sie das Protokoll, den Beschluss, die Ermächtigung oder das Gesetz, das den Datenfluss erlaubt; gibt es keines, schließen Sie eines oder stellen Sie den Datenfluss ein.
checks-flow-without-instrument-missing = der Datenfluss braucht ein Instrument ({ $rule }) und nennt keines
checks-flow-without-instrument-wrong-kind = der Datenfluss braucht ein Instrument ({ $rule }), und { $instrument } ist von anderer Art
checks-flow-without-instrument-undecided = ob der Datenfluss ein Instrument braucht, lässt sich nicht sagen: nicht angegeben ist, { $unstated }

checks-flow-beyond-instrument-title = ein Datenfluss geht über sein Instrument hinaus
checks-flow-beyond-instrument-why = Ein Instrument erlaubt nur die Daten, Zwecke und Beteiligten, die es aufzählt; was darüber hinausgeht, ist weder erlaubt noch auf das Notwendige beschränkt.
checks-flow-beyond-instrument-help = Beschränken Sie den Datenfluss auf das, was das Instrument aufzählt, oder lassen Sie das Instrument ändern.
checks-flow-beyond-instrument-found = über { $instrument } hinaus ({ $aspects }): { $records }
checks-flow-beyond-instrument-days = der Datenfluss besteht an Tagen, an denen { $instrument } nicht in Kraft ist ({ $aspects })

checks-instrument-ended-title = ein verwendetes Instrument ist nicht in Kraft oder endet bald
checks-instrument-ended-why = Was nach dem Ende des Instruments oder vor seinem Beginn weitergegeben wird, ist nicht erlaubt.
checks-instrument-ended-help = Erneuern oder ersetzen Sie das Instrument rechtzeitig, nennen Sie seinen Nachfolger in den Datenflüssen, oder beenden Sie die Datenflüsse.
checks-instrument-ended-ended = { $count ->
    [one] es endete am { $day }, und ein Datenfluss stützt sich noch darauf
   *[other] es endete am { $day }, und { $count } Datenflüsse stützen sich noch darauf
}
checks-instrument-ended-not-begun = { $count ->
    [one] es ist erst ab dem { $day } in Kraft, und ein Datenfluss stützt sich schon darauf
   *[other] es ist erst ab dem { $day } in Kraft, und { $count } Datenflüsse stützen sich schon darauf
}
checks-instrument-ended-replaced = { $count ->
    [one] es wurde durch { $successor } ersetzt, und ein Datenfluss stützt sich noch darauf
   *[other] es wurde durch { $successor } ersetzt, und { $count } Datenflüsse stützen sich noch darauf
}
checks-instrument-ended-ending = { $count ->
    [one] es endet am { $day }, und ein Datenfluss stützt sich darauf
   *[other] es endet am { $day }, und { $count } Datenflüsse stützen sich darauf
}

checks-protocol-advice-or-publication-missing-title = einem Protokoll fehlt eine Stellungnahme oder die Veröffentlichung
checks-protocol-advice-or-publication-missing-why = Die Datenschutzbeauftragten beider Beteiligten nehmen zu einem Protokoll Stellung, und es wird auf der Website der Beteiligten veröffentlicht.
checks-protocol-advice-or-publication-missing-help = Fügen Sie die Stellungnahmen beider Datenschutzbeauftragten mit ihrem Datum sowie Adresse und Tag der Veröffentlichung hinzu.
checks-protocol-advice-or-publication-missing-advices = { $count ->
    [0] keine Stellungnahme eines Datenschutzbeauftragten ist eingetragen
   *[other] nur von einem Datenschutzbeauftragten ist eine Stellungnahme eingetragen
}
checks-protocol-advice-or-publication-missing-not-published = Adresse und Tag der Veröffentlichung sind nicht beide angegeben

checks-instrument-newer-than-notice-title = ein Instrument ist neuer als die Datenschutzerklärung, die es nennt
checks-instrument-newer-than-notice-why = Eine Datenschutzerklärung unterrichtet nur dann wahrheitsgemäß, wenn sie später datiert ist als das, was sie mitteilt; sonst ist nicht zu sehen, seit wann die Personen unterrichtet sind.
checks-instrument-newer-than-notice-help = Veröffentlichen Sie die Datenschutzerklärung neu mit ihrem wirklichen Datum, und bewahren Sie die frühere Fassung auf.
checks-instrument-newer-than-notice-concluded = die Datenschutzerklärung trägt das Datum { $day } und nennt { $instrument }, geschlossen am { $later }
checks-instrument-newer-than-notice-amended = die Datenschutzerklärung trägt das Datum { $day } und nennt { $instrument }, geändert am { $later }

checks-national-number-without-authorisation-title = Daten des Nationalregisters ohne Ermächtigung oder Gesetz
checks-national-number-without-authorisation-why = Die Daten und die Nummer des Nationalregisters dürfen nur mit einer Ermächtigung oder aufgrund eines Gesetzes verwendet werden. Das Gesetz über das Register sagt nur, wer ermächtigt.
checks-national-number-without-authorisation-help = Nennen Sie die Ermächtigung, den Beschluss oder das Gesetz im Datenfluss, der die Daten einbringt, oder in der Rechtsgrundlage der Datennutzung; verwenden Sie die Daten sonst nicht mehr.
checks-national-number-without-authorisation-found = { $data } enthält eine nationale Kennziffer, und weder Ermächtigung noch Gesetz ist dafür genannt
checks-national-number-without-authorisation-register = Daten stammen aus dem Nationalregister, und keine Ermächtigung ist genannt

checks-transfer-without-tool-title = eine Übermittlung in ein Drittland ohne Grundlage
checks-transfer-without-tool-why = Daten verlassen den Europäischen Wirtschaftsraum nur aufgrund eines Angemessenheitsbeschlusses, geeigneter Garantien oder einer Ausnahme, und das Verzeichnis nennt das Land und die Garantien.
checks-transfer-without-tool-help = Nennen Sie den Angemessenheitsbeschluss, die Garantien nach Art. 46 oder die Ausnahme nach Art. 49, auf der die Übermittlung beruht, oder beenden Sie sie.
checks-transfer-without-tool-found = Daten gehen an { $party } (Land: { $country }), und kein Übermittlungsinstrument ist genannt

checks-transfer-tool-not-valid-title = das Übermittlungsinstrument deckt die Übermittlung nicht
checks-transfer-tool-not-valid-why = Ein Angemessenheitsbeschluss zählt nur, solange er in Kraft ist, und für die Empfänger, die er erfasst; jedes andere Übermittlungsinstrument nur, solange es gilt.
checks-transfer-tool-not-valid-help = Prüfen Sie das Übermittlungsinstrument am Beschluss an diesem Tag; nehmen Sie ein anderes, oder beenden Sie die Übermittlung.
checks-transfer-tool-not-valid-ended = { $tool }, für { $party } (Land: { $country }), endete am { $day }
checks-transfer-tool-not-valid-no-decision = an diesem Tag ist kein Angemessenheitsbeschluss in Kraft (Land: { $country }), obwohl { $tool } sich auf einen beruft
checks-transfer-tool-not-valid-other-country = { $tool } gilt für ein anderes Land als das, in das die Daten gehen ({ $country })
checks-transfer-tool-not-valid-recipient-not-covered = der Angemessenheitsbeschluss (Land: { $country }) erfasst { $party } nicht
checks-transfer-tool-not-valid-listing-not-shown = der Angemessenheitsbeschluss (Land: { $country }) erfasst nur gelistete Organisationen, und { $tool } gibt keinen Eintrag von { $party } in der Liste an
checks-transfer-tool-not-valid-coverage-unknown = ob der Angemessenheitsbeschluss (Land: { $country }) { $party } erfasst, lässt sich nicht sagen: ob es eine private, kommerzielle Organisation ist, ist nicht angegeben

checks-derogation-misused-title = eine Ausnahme nach Art. 49, wo sie nicht zulässig ist
checks-derogation-misused-why = Ausnahmen gelten für bestimmte Fälle, nicht für regelmäßige Übermittlungen; manche stehen Behörden nicht offen, und zwingende berechtigte Interessen verlangen dokumentierte Garantien.
checks-derogation-misused-help = Stützen Sie die Übermittlung auf einen Angemessenheitsbeschluss oder geeignete Garantien; dokumentieren Sie die Garantien, wo zwingende Interessen in Anspruch genommen werden.
checks-derogation-misused-repeated = „{ $kind }“ wird für eine wiederholte Übermittlung ({ $frequency }) an { $party } verwendet (Land: { $country })
checks-derogation-misused-public-authority = „{ $kind }“ steht Behörden nicht offen, und der Verantwortliche ist eine
checks-derogation-misused-no-safeguards = „{ $kind }“ wird ohne dokumentierte Garantien verwendet

checks-retention-not-stated-title = die Speicherdauer ist nicht vollständig angegeben
checks-retention-not-stated-why = Das Verzeichnis nennt, wenn möglich, die Löschfristen, und der Person werden die Dauer oder die Kriterien für die Festlegung dieser Dauer mitgeteilt. „Solange erforderlich“ ist, was das Gesetz verlangt, keine Frist.
checks-retention-not-stated-help = Geben Sie die Dauer an, das Ereignis, ab dem sie läuft, und was am Ende mit den Daten geschieht, für jede Datenkategorie, wenn sie sich unterscheiden.
checks-retention-not-stated-missing = keine Aufbewahrungsregel ist angegeben
checks-retention-not-stated-only-as-long-as-necessary = keine Dauer ist angegeben, nur: „{ $criterion }“
checks-retention-not-stated-no-period = weder Dauer noch Kriterium ist angegeben
checks-retention-not-stated-no-trigger = das Ereignis, ab dem die Dauer läuft, ist nicht angegeben
checks-retention-not-stated-no-final-action = was am Ende mit den Daten geschieht, ist nicht angegeben

checks-retention-below-minimum-title = die Aufbewahrung widerspricht einem Minimum oder hat keine Auswahlregel
checks-retention-below-minimum-why = Was das Gesetz aufzubewahren anordnet, darf nicht früher gelöscht werden, und öffentliche Stellen vernichten nur nach einer veröffentlichten Auswahlregel oder mit Zustimmung des Generalstaatsarchivars.
checks-retention-below-minimum-help = Verlängern Sie die Dauer bis zum gesetzlichen Minimum; nennen Sie die Auswahlliste oder -regel, nach der eine öffentliche Stelle aufbewahrt und vernichtet.
checks-retention-below-minimum-too-short = die Dauer { $period } ist kürzer als das Minimum { $minimum } aus { $law }
checks-retention-below-minimum-no-selection-rule = eine öffentliche Stelle bewahrt Daten nach einer Regel auf, die keine Rechtsquelle nennt

checks-security-not-described-title = die Sicherheitsmaßnahmen sind nicht vollständig beschrieben
checks-security-not-described-why = Das Verzeichnis enthält, wenn möglich, eine allgemeine Beschreibung der technischen und organisatorischen Maßnahmen. Ein Zertifikat beweist nur mit Nummer, Geltungsbereich und Ende etwas.
checks-security-not-described-help = Verknüpfen Sie die Tätigkeit mit ihren Sicherheitsmaßnahmen; tragen Sie Nummer und Ende von Zertifikaten ein, und erneuern Sie, was abgelaufen ist.
checks-security-not-described-missing = keine Sicherheitsmaßnahme ist angegeben
checks-security-not-described-certificate-ended = das Zertifikat endete am { $day } und wird noch in Anspruch genommen
checks-security-not-described-no-number = die Nummer des Zertifikats ist nicht angegeben
checks-security-not-described-no-end = das Ende des Zertifikats ist nicht angegeben

checks-processor-without-contract-title = ein Auftragsverarbeiter ohne Vertrag
checks-processor-without-contract-why = Ein Auftragsverarbeiter arbeitet nur aufgrund eines Vertrags oder eines anderen Rechtsinstruments; einen weiteren Auftragsverarbeiter nimmt er nur mit Genehmigung und unter denselben Pflichten in Anspruch.
checks-processor-without-contract-help = Nennen Sie den Vertrag nach Art. 28 im Datenfluss, oder tragen Sie ihn mit beiden als Beteiligten ein; tragen Sie bei einem weiteren Auftragsverarbeiter den Datenfluss zu dem ein, der ihn in Anspruch nimmt.
checks-processor-without-contract-no-contract = kein Vertrag mit { $party } ist eingetragen
checks-processor-without-contract-contract-not-in-force = { $instrument } mit { $party } ist an diesem Tag nicht in Kraft
checks-processor-without-contract-sub-processor-without-parent = { $party } ist weiterer Auftragsverarbeiter, und kein Auftragsverarbeiter, der ihm die Daten weitergibt, ist angegeben

checks-joint-controllers-without-arrangement-title = gemeinsam Verantwortliche ohne Vereinbarung
checks-joint-controllers-without-arrangement-why = Gemeinsam Verantwortliche legen in einer Vereinbarung fest, wer welche Pflicht erfüllt, und stellen das Wesentliche daraus der betroffenen Person zur Verfügung.
checks-joint-controllers-without-arrangement-help = Tragen Sie die Vereinbarung nach Art. 26 mit beiden als Beteiligten ein.
checks-joint-controllers-without-arrangement-found = keine Vereinbarung mit { $party } ist eingetragen

checks-impact-assessment-missing-title = die Datenschutz-Folgenabschätzung fehlt oder ist nicht begründet
checks-impact-assessment-missing-why = Ein voraussichtlich hohes Risiko verlangt vorab eine Datenschutz-Folgenabschätzung. Zwei Anzeichen aus den Leitlinien der Aufsichtsbehörden genügen in der Regel; die Liste der belgischen Datenschutzbehörde nennt den Austausch besonderer Daten zwischen Verantwortlichen.
checks-impact-assessment-missing-help = Führen Sie die Abschätzung durch und geben Sie an, wo sie ist, oder halten Sie fest, warum sie nicht erforderlich ist.
checks-impact-assessment-missing-not-stated = zu einer Datenschutz-Folgenabschätzung ist nichts angegeben, obwohl es Anzeichen gibt, dass sie erforderlich ist: { $signs }
checks-impact-assessment-missing-not-done = eine Datenschutz-Folgenabschätzung ist erforderlich und nicht durchgeführt
checks-impact-assessment-missing-no-reason = warum keine Datenschutz-Folgenabschätzung erforderlich ist, ist nicht angegeben
checks-impact-assessment-missing-no-reference = wo die Datenschutz-Folgenabschätzung ist, ist nicht angegeben

checks-rights-promised-wrongly-title = eine Datenschutzerklärung verspricht andere Rechte, als das Gesetz gibt
checks-rights-promised-wrongly-why = Der Person wird mitgeteilt, welche Rechte bestehen. Welche das sind, folgt aus den Rechtsgrundlagen: Datenübertragbarkeit etwa nur bei Einwilligung oder Vertrag.
checks-rights-promised-wrongly-help = Berichtigen Sie die Datenschutzerklärung: Sagen Sie, für welche Verarbeitung das Recht besteht, und ergänzen Sie die Rechte, die bestehen. Wo das Gesetz anderes bestimmt, tragen Sie es als Ausnahme mit Begründung ein.
checks-rights-promised-wrongly-offered-not-owed = { $count ->
    [one] „{ $right }“ wird ohne Bedingung angeboten und besteht in einer Tätigkeit nicht: { $activities }
   *[other] „{ $right }“ wird ohne Bedingung angeboten und besteht in { $count } Tätigkeiten nicht: { $activities }
}
checks-rights-promised-wrongly-owed-not-offered = { $count ->
    [one] „{ $right }“ wird nicht angeboten und besteht in einer Tätigkeit: { $activities }
   *[other] „{ $right }“ wird nicht angeboten und besteht in { $count } Tätigkeiten: { $activities }
}

checks-enterprise-number-unsound-title = eine Unternehmensnummer kann nicht stimmen
checks-enterprise-number-unsound-why = Eine falsche Nummer verweist auf eine andere Stelle oder auf keine. Jede Nummer hat Prüfziffern und gehört zu einem Unternehmen.
checks-enterprise-number-unsound-help = Schlagen Sie die Nummer in der Zentralen Datenbank der Unternehmen nach; führen Sie Beteiligte zusammen, die eins sind.
checks-enterprise-number-unsound-placeholder = { $number } wurde eingetragen, um das Feld zu füllen
checks-enterprise-number-unsound-check-digits = die Prüfziffern von { $number } stimmen nicht
checks-enterprise-number-unsound-shared = { $number } ist auch die Nummer von { $other }

checks-personal-data-in-text-title = ein Text scheint Daten einer Person zu enthalten
checks-personal-data-in-text-why = Das Verzeichnis beschreibt Verarbeitungen und braucht keine Daten von Personen; eine Nationalregisternummer darf nicht ohne Ermächtigung verwendet werden.
checks-personal-data-in-text-help = Entfernen Sie die Daten aus dem Text. Ist es eine Nummer oder Adresse einer Stelle, nehmen Sie den Befund mit diesem Grund hin.
checks-personal-data-in-text-found = dies sieht aus wie: { $kind } – { $text }

checks-not-reviewed-title = die Eintragung wird nicht auf dem Stand gehalten
checks-not-reviewed-why = Der Verantwortliche muss jederzeit nachweisen können, dass das Verzeichnis stimmt; es wird mindestens jährlich überprüft, und jemand steht dafür ein.
checks-not-reviewed-help = Überprüfen Sie die Tätigkeit mit der Stelle, die dafür einsteht, und tragen Sie den Tag ein; beenden Sie, was vorbei ist.
checks-not-reviewed-never = keine Überprüfung ist eingetragen
checks-not-reviewed-long-ago = die letzte Überprüfung war am { $day }, vor mehr als zwölf Monaten
checks-not-reviewed-due = die nächste Überprüfung war am { $day } fällig
checks-not-reviewed-end-passed = der letzte Tag der Tätigkeit war der { $day }, und ihr Status sagt nicht, dass sie beendet ist
checks-not-reviewed-replaced-in-force = die Tätigkeit wurde durch { $successor } ersetzt und ist noch in Kraft
checks-not-reviewed-no-owner = weder eine Abteilung noch eine Rolle, die dafür einsteht, ist angegeben
checks-not-reviewed-ended-without-date = die Tätigkeit ist beendet, und ihr letzter Tag ist nicht angegeben

checks-party-names-unclear-title = es ist unklar, welcher Beteiligte gemeint ist
checks-party-names-unclear-why = Die Person hat Anspruch auf die Identität der Empfänger. Ein Beteiligter unter zwei Namen sieht wie zwei aus, und ein Name für zwei Beteiligte verbirgt einen.
checks-party-names-unclear-help = Führen Sie Beteiligte zusammen, die eins sind, und behalten Sie die anderen Namen als frühere oder andere Namen; tragen Sie ein, was einen Beteiligten bezeichnet, oder entfernen Sie ihn, wenn er irrtümlich genannt ist.
checks-party-names-unclear-shared-name = { $other } trägt denselben Namen
checks-party-names-unclear-unknown-party = der Beteiligte nimmt an einem Datenfluss teil, und nichts bezeichnet ihn: weder Land noch Nummer noch Anschrift noch Kontaktstelle
checks-party-names-unclear-two-names = Dokumente nennen den Beteiligten auch anders: { $names }

checks-remedy-missing-title = Beschwerdewege fehlen oder sind unvollständig
checks-remedy-missing-why = Der Person wird das Recht auf Beschwerde bei der Aufsichtsbehörde mitgeteilt, und sie muss wissen, wohin sie sich sonst wenden kann und in welcher Frist.
checks-remedy-missing-help = Fügen Sie die Aufsichtsbehörde mit ihren Daten hinzu, und für jede Region die Beschwerde- und Rechtsbehelfsstellen mit ihren Fristen.
checks-remedy-missing-no-authority = die Aufsichtsbehörde des Verantwortlichen ist nicht angegeben
checks-remedy-missing-authority-not-valid = keine der angegebenen Aufsichtsbehörden ist an diesem Tag zuständig
checks-remedy-missing-no-authority-remedy = keine Beschwerde bei einer Aufsichtsbehörde ist eingetragen (Region: { $region })
checks-remedy-missing-other-authority = die an diesem Tag für { $controller } zuständige Behörde ist { $authority }, nicht die hier genannte
checks-remedy-missing-no-complaint-body = neben dem Datenschutzbeauftragten und der Aufsichtsbehörde ist keine Beschwerde- oder Rechtsbehelfsstelle eingetragen (Region: { $region })
checks-remedy-missing-no-deadline = in welcher Frist man sich an diese Stelle wenden kann, ist nicht angegeben

checks-damaged-text-title = ein Text wurde unterwegs beschädigt
checks-damaged-text-why = Beschädigte Buchstaben und Verweise ohne Ziel geraten in Antworten an Personen.
checks-damaged-text-help = Stellen Sie den Text aus seiner Quelle wieder her; ergänzen Sie den Verweis oder die Adresse, wo der Satz abbricht.
checks-damaged-text-letters = Buchstaben wurden in der falschen Kodierung gelesen: „{ $text }“
checks-damaged-text-broken-off = der Satz bricht ab, wo ein Verweis oder eine Adresse stehen sollte: „{ $text }“

checks-identity-copy-demanded-title = von allen wird eine Kopie des Personalausweises verlangt
checks-identity-copy-demanded-why = Weitere Angaben zur Feststellung der Identität dürfen nur bei begründeten Zweifeln im Einzelfall verlangt werden; die allgemeine Forderung eines Personalausweises ist unverhältnismäßig (Entscheidung 40/2022 der belgischen Datenschutzbehörde).
checks-identity-copy-demanded-help = Fragen Sie zuerst nach Angaben aus der Akte, und nur bei begründeten Zweifeln nach einem Dokument; berichtigen Sie die Datenschutzerklärung.
checks-identity-copy-demanded-front = die Datenschutzerklärung verlangt von allen eine { $demand }
checks-identity-copy-demanded-both-sides = die Datenschutzerklärung verlangt von allen eine { $demand }; die Rückseite trägt die Nationalregisternummer

checks-controller-is-no-person-title = der Verantwortliche ist keine Stelle, die für die Verarbeitung einstehen kann
checks-controller-is-no-person-why = Ein Verantwortlicher ist eine natürliche oder juristische Person, Behörde, Einrichtung oder andere Stelle. Ein Handelsname, eine Klasse von Beteiligten oder eine Rolle kann keine Rechenschaft ablegen.
checks-controller-is-no-person-help = Nennen Sie die juristische Person, die dahintersteht, und tragen Sie für jeden von mehreren Verantwortlichen eine eigene Tätigkeit ein.
checks-controller-is-no-person-found = der Verantwortliche ist als „{ $kind }“ eingetragen

checks-processor-record-without-controllers-title = das Verzeichnis eines Auftragsverarbeiters nennt keinen Verantwortlichen
checks-processor-record-without-controllers-why = Das Verzeichnis eines Auftragsverarbeiters nennt jeden Verantwortlichen, in dessen Auftrag er tätig ist.
checks-processor-record-without-controllers-help = Fügen Sie die Verantwortlichen hinzu, in deren Auftrag verarbeitet wird.
checks-processor-record-without-controllers-found = kein Verantwortlicher, in dessen Auftrag verarbeitet wird, ist angegeben

checks-recipient-role-not-stated-title = die Eigenschaft eines Empfängers ist nicht angegeben
checks-recipient-role-not-stated-why = Ob ein Empfänger Auftragsverarbeiter, gemeinsam Verantwortlicher, anderer Verantwortlicher oder Behörde ist, entscheidet, welcher Vertrag, welche Rechtsgrundlage und welche Information nötig ist.
checks-recipient-role-not-stated-help = Geben Sie an, in welcher Eigenschaft der Beteiligte die Daten erhält; ist er irrtümlich genannt, entfernen Sie den Datenfluss.
checks-recipient-role-not-stated-found = in welcher Eigenschaft { $party } die Daten erhält, ist nicht angegeben

checks-flow-without-data-title = ein Datenfluss nennt keine Daten
checks-flow-without-data-why = Ohne die Daten jedes Flusses kann niemand sagen, wer was erhalten hat, wem eine Berichtigung oder Löschung mitzuteilen ist oder ob die Offenlegung auf das Notwendige beschränkt ist.
checks-flow-without-data-help = Geben Sie die Kategorien oder einzelnen Daten an, die weitergegeben werden.
checks-flow-without-data-found = welche Daten weitergegeben werden, ist nicht angegeben ({ $party })

checks-recipient-country-not-stated-title = das Land eines Empfängers ist nicht angegeben
checks-recipient-country-not-stated-why = Ohne das Land kann niemand sagen, ob Daten den Europäischen Wirtschaftsraum verlassen.
checks-recipient-country-not-stated-help = Tragen Sie das Land des Beteiligten ein, oder das des Datenflusses, wo es abweicht.
checks-recipient-country-not-stated-found = { $count ->
    [one] kein Land ist angegeben, und der Beteiligte erhält Daten in einem Datenfluss
   *[other] kein Land ist angegeben, und der Beteiligte erhält Daten in { $count } Datenflüssen
}
checks-recipient-country-not-stated-class = { $count ->
    [one] kein Land ist für diese Klasse angegeben, die Daten in einem Datenfluss erhält
   *[other] kein Land ist für diese Klasse angegeben, die Daten in { $count } Datenflüssen erhält
}

checks-withheld-without-ground-title = ein Empfänger wird ohne Grund oder Überprüfung verschwiegen
checks-withheld-without-ground-why = Ein Empfänger darf der Person nur verschwiegen werden, wo ein Gesetz das Auskunftsrecht beschränkt, und nicht länger, als dieser Grund besteht.
checks-withheld-without-ground-help = Geben Sie das Gesetz an, nach dem er verschwiegen wird, und den Tag, an dem das überprüft wird; legen Sie den Empfänger sonst offen.
checks-withheld-without-ground-no-ground = der Grund, aus dem der Empfänger verschwiegen wird, ist nicht angegeben
checks-withheld-without-ground-no-review = der Tag der Überprüfung ist nicht angegeben
checks-withheld-without-ground-review-passed = die Überprüfung war am { $day } fällig

checks-automated-decision-not-explained-title = automatisierte Entscheidungen im Einzelfall sind nicht erläutert
checks-automated-decision-not-explained-why = Der Person wird mitgeteilt, ob Entscheidungen ausschließlich automatisiert getroffen werden, nach welcher Logik und mit welchen Folgen.
checks-automated-decision-not-explained-help = Geben Sie an, ob es automatisierte Entscheidungen gibt; wenn ja, beschreiben Sie die Logik und die Folgen.
checks-automated-decision-not-explained-no-logic = Entscheidungen werden automatisiert getroffen, und die Logik ist nicht beschrieben
checks-automated-decision-not-explained-not-stated = ob Entscheidungen ausschließlich automatisiert getroffen werden, ist nicht angegeben

checks-representative-missing-title = ein Verantwortlicher außerhalb der Union ohne Vertreter
checks-representative-missing-why = Ein Verantwortlicher oder Auftragsverarbeiter, der nicht in der Union niedergelassen ist, benennt dort einen Vertreter.
checks-representative-missing-help = Nennen Sie den Vertreter in der Union.
checks-representative-missing-found = der Verantwortliche ist außerhalb der Union niedergelassen ({ $country }), und kein Vertreter ist angegeben

checks-ended-record-in-use-title = eine Tätigkeit stützt sich auf etwas, das geendet hat
checks-ended-record-in-use-why = Eine Rechtsgrundlage fällt mit ihrem Gesetz, und ein Verzeichnis, das auf nicht mehr Bestehendes verweist, ist nicht richtig.
checks-ended-record-in-use-help = Ersetzen Sie es durch das, was jetzt gilt, oder beenden Sie die Verknüpfung mit ihrem Datum.
checks-ended-record-in-use-law = { $record } gilt seit dem { $day } nicht mehr
checks-ended-record-in-use-record = { $record } endete am { $day }

checks-waiver-ended-title = eine Hinnahme ist abgelaufen, und ihr Befund besteht fort
checks-waiver-ended-why = Ein Befund wird für eine Zeit und aus einem Grund hingenommen; ist die Zeit vorbei, zählt er wieder.
checks-waiver-ended-help = Beheben Sie den Befund, oder entscheiden Sie neu und geben Sie der Hinnahme ein neues Ende.
checks-waiver-ended-found = die Hinnahme von { $rule } lief am { $day } ab

checks-waiver-unfounded-title = eine Hinnahme ohne Gegenstand
checks-waiver-unfounded-why = Eine Hinnahme ohne Befund verbirgt einen Befund, der unbemerkt wiederkehren kann.
checks-waiver-unfounded-help = Entfernen Sie die Hinnahme, oder berichtigen Sie Regel, Eintragung oder Feld.
checks-waiver-unfounded-nothing-to-waive = es gibt für diese Eintragung keinen Befund von { $rule }
checks-waiver-unfounded-no-such-rule = es gibt keine Regel „{ $rule }“

checks-provision-not-stated-title = ob Personen ihre Daten bereitstellen müssen, ist nicht angegeben
checks-provision-not-stated-why = Der Person wird mitgeteilt, ob die Bereitstellung gesetzlich oder vertraglich vorgeschrieben ist und was sonst folgt.
checks-provision-not-stated-help = Geben Sie für jede Datennutzung an, ob die Daten gesetzlich vorgeschrieben, vertraglich vorgeschrieben oder freiwillig sind.
checks-provision-not-stated-found = Daten stammen von der Person, und ob sie bereitgestellt werden müssen, ist nicht angegeben

checks-instrument-elements-missing-title = einem Instrument fehlt, was es enthalten muss
checks-instrument-elements-missing-why = Das Gesetz zählt auf, was ein Protokoll, ein Beschluss, ein Auftragsverarbeitungsvertrag oder eine Vereinbarung enthalten muss.
checks-instrument-elements-missing-help = Vervollständigen Sie das Instrument, oder tragen Sie ein, was es schon enthält.
checks-instrument-elements-missing-found = { $count ->
    [one] ein verpflichtender Punkt ist nicht angegeben: { $points } ({ $kind })
   *[other] { $count } verpflichtende Punkte sind nicht angegeben: { $points } ({ $kind })
}

checks-instrument-unused-title = ein Instrument, das niemand verwendet
checks-instrument-unused-why = Entweder fehlt ein Datenfluss im Verzeichnis, oder das Instrument wird nicht mehr gebraucht.
checks-instrument-unused-help = Fügen Sie die Datenflüsse hinzu, die auf dem Instrument beruhen, oder beenden Sie es.
checks-instrument-unused-found = das Instrument ist in Kraft, und kein Datenfluss, keine Übermittlung und keine Datenschutzerklärung nennt es

checks-public-authority-not-stated-title = ob der Verantwortliche eine Behörde ist, ist nicht angegeben
checks-public-authority-not-stated-why = Davon hängt ab, ob berechtigte Interessen in Anspruch genommen werden dürfen, ob ein Datenschutzbeauftragter erforderlich ist und welche Ausnahmen nicht offenstehen.
checks-public-authority-not-stated-help = Geben Sie an, ob der Beteiligte eine Behörde oder öffentliche Stelle ist; eine private Stelle mit öffentlicher Aufgabe ist es dadurch allein nicht.
checks-public-authority-not-stated-found = es ist nicht angegeben, obwohl Tätigkeiten des Verantwortlichen davon abhängen

checks-access-list-missing-title = wer Zugang zu besonderen Kategorien personenbezogener Daten hat, ist nicht angegeben
checks-access-list-missing-why = Für genetische, biometrische und Gesundheitsdaten führt der Verantwortliche eine Liste der Kategorien von Personen mit Zugang, mit Beschreibung ihrer Eigenschaft, zur Verfügung der Aufsichtsbehörde.
checks-access-list-missing-help = Fügen Sie Datenflüsse zu den internen Rollen mit Zugang hinzu, nach Eigenschaft und nie mit Namen.
checks-access-list-missing-found = { $data } wird verwendet, und keine interne Rolle mit Zugang ist angegeben

checks-retention-rule-old-title = eine Aufbewahrungsregel einer öffentlichen Stelle ist mehr als fünf Jahre alt
checks-retention-rule-old-why = Eine veröffentlichte Regel einer flämischen Stelle gilt höchstens fünf Jahre, und jede Regel muss überprüft werden.
checks-retention-rule-old-help = Überprüfen Sie die Regel, veröffentlichen Sie sie neu, wo das nötig ist, und tragen Sie den neuen ersten Tag ein.
checks-retention-rule-old-found = die Regel gilt seit dem { $day }

checks-system-outside-eea-title = ein System außerhalb des Europäischen Wirtschaftsraums
checks-system-outside-eea-why = Daten, die dort aufbewahrt werden oder erreichbar sind, werden in ein Drittland übermittelt.
checks-system-outside-eea-help = Fügen Sie den Datenfluss zum Betreiber mit seinem Übermittlungsinstrument hinzu, oder berichtigen Sie das Land des Systems.
checks-system-outside-eea-found = { $system } ist außerhalb des Europäischen Wirtschaftsraums ({ $country }), und kein Datenfluss dorthin ist angegeben

checks-notice-missing-title = für einen Verantwortlichen ist keine Datenschutzerklärung eingetragen
checks-notice-missing-why = Der Verantwortliche unterrichtet die Personen in knapper, zugänglicher Form darüber, was er mit ihren Daten tut.
checks-notice-missing-help = Tragen Sie die veröffentlichte Datenschutzerklärung mit ihrem Datum und den Instrumenten ein, die sie nennt.
checks-notice-missing-found = an diesem Tag gilt keine Datenschutzerklärung dieses Verantwortlichen

checks-notice-without-date-title = eine Datenschutzerklärung ohne Datum
checks-notice-without-date-why = Ohne Datum kann niemand nachweisen, seit wann die Personen unterrichtet sind, oder sehen, was neuer ist als die Erklärung.
checks-notice-without-date-help = Geben Sie den Tag an, den die Erklärung selbst nennt, oder den ersten Tag ihrer Veröffentlichung.
checks-notice-without-date-found = weder der Tag der Erklärung noch der erste Tag ihrer Veröffentlichung ist angegeben

checks-inferred-not-confirmed-title = Teile der Eintragung sind abgeleitet und nicht bestätigt
checks-inferred-not-confirmed-why = Der Verantwortliche muss nachweisen können, dass das Verzeichnis stimmt; was nur abgeleitet oder erwartet ist, ist kein Nachweis.
checks-inferred-not-confirmed-help = Lassen Sie es von der Stelle bestätigen, die für die Tätigkeit einsteht, und tragen Sie ein, wo es angegeben ist.
checks-inferred-not-confirmed-found = { $count ->
    [one] eine Eintragung zu dieser Tätigkeit ist nur abgeleitet oder erwartet
   *[other] { $count } Eintragungen zu dieser Tätigkeit sind nur abgeleitet oder erwartet
}

checks-request-overdue-title = ein Antrag ist nicht rechtzeitig beantwortet
checks-request-overdue-why = Ein Antrag wird unverzüglich und innerhalb eines Monats nach Eingang beantwortet; nur eine Verlängerung, die innerhalb dieses Monats mit Gründen mitgeteilt wird, fügt zwei Monate hinzu.
checks-request-overdue-help = Beantworten Sie den Antrag, oder teilen Sie die Verlängerung mit Gründen mit, solange der erste Monat läuft.
checks-request-overdue-overdue = der letzte Tag für die Antwort war der { $day }
checks-request-overdue-due-soon = der letzte Tag für die Antwort ist der { $day }

checks-request-not-reasoned-title = eine Verlängerung oder Ablehnung ist verspätet oder ohne Grund
checks-request-not-reasoned-why = Eine Verlängerung wird innerhalb eines Monats nach Eingang mit den Gründen für die Verzögerung mitgeteilt; eine Ablehnung nennt ihre Gründe, die Beschwerde bei der Aufsichtsbehörde und den gerichtlichen Rechtsbehelf.
checks-request-not-reasoned-help = Tragen Sie den Grund ein, der genannt wurde; wurde keiner genannt, teilen Sie ihn der Person jetzt mit.
checks-request-not-reasoned-extension-told-late = die Verlängerung wurde am { $day } mitgeteilt, und der letzte Tag dafür war der { $last }
checks-request-not-reasoned-extension-without-reason = der Grund der Verlängerung ist nicht angegeben
checks-request-not-reasoned-refusal-without-reason = der Grund der Ablehnung ist nicht angegeben

checks-kept-answer-altered-title = eine aufbewahrte Antwort ist nicht die erteilte
checks-kept-answer-altered-why = Eine erteilte Antwort wird unverändert mit ihrem Hash aufbewahrt, damit der Verantwortliche nachweisen kann, was er gesagt hat.
checks-kept-answer-altered-help = Stellen Sie im Verlauf fest, wer sie wann geändert hat, und setzen Sie die Antwort so ein, wie sie erteilt wurde.
checks-kept-answer-altered-found = die aufbewahrten Worte sind nicht die, von denen der Hash genommen wurde
