# Ce que disent les contrôles : pour chaque règle son objet (title), sa raison (why), ce qu'il faut
# faire (help), et une phrase pour chaque manière de l'enfreindre. Les phrases sur un constat sont
# des propositions sans majuscule ni point.

checks-and-more = { $count ->
    [one] {" "}et { $count } autre
   *[other] {" "}et { $count } autres
}
checks-label-field = champ
checks-label-controllers = responsables du traitement
checks-label-waived = accepté
checks-label-until = jusqu’au
checks-label-why = pourquoi
checks-label-help = que faire
checks-count-errors = erreurs
checks-count-warnings = avertissements
checks-count-notes = remarques
checks-count-waived = acceptés
checks-count-total = tous les constats
checks-count-no-controller = (aucun responsable du traitement)
checks-count-of = Le registre au { $day }, révision { $revision }. Ce qui concerne plusieurs responsables du traitement compte pour chacun d’eux.

checks-sign-special = catégories particulières de données ou données relatives aux condamnations pénales
checks-sign-exchange = échange de données avec d’autres responsables du traitement
checks-sign-vulnerable = personnes concernées vulnérables
checks-sign-large = un grand nombre de personnes concernées
checks-sign-automated = décisions individuelles automatisées
checks-sign-profiling = profilage

checks-controller-not-identified-title = le responsable du traitement n’est pas entièrement identifié
checks-controller-not-identified-why = Le registre indique le nom et les coordonnées du responsable du traitement, afin qu’une personne ou l’autorité de contrôle sache à qui s’adresser.
checks-controller-not-identified-help = Indiquez une adresse ou un point de contact de l’organisme, ainsi que son numéro d’entreprise ou un autre identifiant.
checks-controller-not-identified-no-contact = ni adresse, ni point de contact, ni site web n’est indiqué
checks-controller-not-identified-no-identifier = ni numéro d’entreprise ni autre identifiant n’est indiqué

checks-data-protection-officer-missing-title = le point de contact du délégué à la protection des données manque
checks-data-protection-officer-missing-why = Un organisme public, et quiconque traite à grande échelle, comme activité de base, des catégories particulières de données, désigne un délégué à la protection des données et publie ses coordonnées.
checks-data-protection-officer-missing-help = Indiquez le point de contact du délégué à la protection des données, d’une fonction et non d’une personne. Si aucun n’est requis, indiquez qu’il n’y en a pas et conservez-en la raison.
checks-data-protection-officer-missing-public-body = le responsable du traitement est un organisme public et aucun point de contact d’un délégué à la protection des données n’est indiqué
checks-data-protection-officer-missing-special-data = aucun point de contact d’un délégué à la protection des données n’est indiqué, alors que { $activity } utilise des catégories particulières de données ou des données relatives aux condamnations pénales
checks-data-protection-officer-missing-stated-none = le responsable du traitement est un organisme public, et il est indiqué qu’il n’a pas de délégué à la protection des données

checks-purpose-not-stated-title = la finalité n’est pas indiquée
checks-purpose-not-stated-why = Les données ne peuvent être collectées que pour des finalités déterminées et explicites, et le registre les indique. Une finalité qui conviendrait à toute activité de traitement ne détermine rien.
checks-purpose-not-stated-help = Reliez l’activité aux finalités pour lesquelles les données sont utilisées, et décrivez chacune de sorte qu’une personne comprenne ce qui est fait et pourquoi.
checks-purpose-not-stated-missing = aucune finalité n’est indiquée
checks-purpose-not-stated-only-a-title = la finalité { $purpose } ne fait que répéter un titre et n’est pas décrite

checks-subjects-not-stated-title = les catégories de personnes concernées ne sont pas indiquées
checks-subjects-not-stated-why = Le registre décrit les catégories de personnes concernées.
checks-subjects-not-stated-help = Reliez l’activité aux catégories de personnes dont elle utilise les données.
checks-subjects-not-stated-found = aucune catégorie de personnes concernées n’est indiquée

checks-data-not-stated-title = les catégories de données à caractère personnel ne sont pas indiquées complètement
checks-data-not-stated-why = Le registre décrit les catégories de données à caractère personnel. Une liste qui se termine par « etc. » ne dit ni ce qui est utilisé, ni si c’est nécessaire.
checks-data-not-stated-help = Indiquez les catégories ou les données que l’activité utilise ; complétez une liste ouverte et fermez-la.
checks-data-not-stated-missing = aucune catégorie de données à caractère personnel n’est indiquée
checks-data-not-stated-open-ended = { $count ->
    [one] la liste de ses données est ouverte (« etc. »), et une activité l’utilise
   *[other] la liste de ses données est ouverte (« etc. »), et { $count } utilisations de données d’activités en dépendent
}

checks-recipients-not-stated-title = les destinataires ne sont pas indiqués
checks-recipients-not-stated-why = Le registre indique les catégories de destinataires auxquels les données ont été ou seront communiquées, y compris ceux du passé ; la personne a droit à leur nom.
checks-recipients-not-stated-help = Ajoutez un flux vers chaque destinataire, sous-traitants et autorités compris, ou indiquez qu’il n’y en a pas.
checks-recipients-not-stated-missing = il n’y a aucun flux vers un destinataire, et il n’est pas indiqué qu’il n’y en a pas

checks-recipient-class-not-resolved-title = une catégorie de destinataires n’a aucun membre nommé
checks-recipient-class-not-resolved-why = Sur demande, la personne a droit à l’identité même des destinataires ; les catégories ne suffisent que s’il est impossible de les identifier ou si la demande est manifestement infondée ou excessive.
checks-recipient-class-not-resolved-help = Ajoutez les membres de la catégorie avec les dates de leur appartenance, ou indiquez pourquoi elle n’en a pas.
checks-recipient-class-not-resolved-class = { $count ->
    [one] la catégorie reçoit des données dans un flux et n’a aucun membre ce jour-là
   *[other] la catégorie reçoit des données dans { $count } flux et n’a aucun membre ce jour-là
}
checks-recipient-class-not-resolved-trade-name = { $count ->
    [one] le nom commercial reçoit des données dans un flux, et aucune personne morale ne se trouve derrière
   *[other] le nom commercial reçoit des données dans { $count } flux, et aucune personne morale ne se trouve derrière
}

checks-legal-basis-not-stated-title = la base juridique n’est pas indiquée
checks-legal-basis-not-stated-why = Un traitement n’est licite que sur l’une des six bases juridiques, et la personne est informée de laquelle il s’agit.
checks-legal-basis-not-stated-help = Indiquez la base juridique de l’activité, par finalité si elles diffèrent.
checks-legal-basis-not-stated-missing = aucune base juridique ne vaut ce jour-là
checks-legal-basis-not-stated-undetermined = la base juridique est enregistrée comme indéterminée

checks-legal-basis-without-law-title = une obligation légale ou une mission d’intérêt public ne cite aucune loi
checks-legal-basis-without-law-why = Une obligation légale et une mission d’intérêt public doivent être définies par le droit de l’Union ou le droit national.
checks-legal-basis-without-law-help = Reliez la base juridique à la loi, au décret ou à l’ordonnance, avec l’article qui définit l’obligation ou la mission.
checks-legal-basis-without-law-no-law = la base juridique est « { $basis } », et aucune loi n’est citée
checks-legal-basis-without-law-no-article = la base juridique est « { $basis } », et { $law } est cité sans article

checks-special-data-without-condition-title = catégories particulières de données sans condition valable de l’art. 9(2)
checks-special-data-without-condition-why = Les catégories particulières de données ne peuvent être traitées que si une condition de l’art. 9(2) est remplie. Le consentement n’est pas libre lorsqu’une loi impose le traitement.
checks-special-data-without-condition-help = Indiquez pour ces données la condition de l’art. 9(2). Lorsqu’une loi impose le traitement, fondez-le sur cette loi et non sur le consentement explicite.
checks-special-data-without-condition-missing = { $data } est utilisé, et aucune condition de l’art. 9(2) n’est indiquée
checks-special-data-without-condition-consent-beside-law = le consentement explicite est invoqué, alors que la même activité a pour ces données une condition prévue par la loi (« { $condition } »)

checks-convictions-without-law-title = données relatives aux condamnations pénales sans loi ou sans liste d’accès
checks-convictions-without-law-why = Les données relatives aux condamnations pénales et aux infractions ne sont traitées que sous le contrôle de l’autorité publique ou si une loi l’autorise ; le responsable du traitement tient une liste des catégories de personnes ayant accès.
checks-convictions-without-law-help = Indiquez la loi qui autorise le traitement, et ajoutez des flux vers les rôles internes qui ont accès.
checks-convictions-without-law-no-law = { $data } est utilisé, et aucune loi qui l’autorise n’est indiquée
checks-convictions-without-law-no-access-list = { $data } est utilisé, et aucun rôle interne ayant accès n’est indiqué

checks-public-authority-legitimate-interests-title = intérêts légitimes invoqués pour une mission publique
checks-public-authority-legitimate-interests-why = Les autorités publiques ne peuvent pas invoquer les intérêts légitimes dans l’exécution de leurs missions.
checks-public-authority-legitimate-interests-help = Fondez le traitement sur la mission d’intérêt public et sa loi, ou montrez qu’il ne relève pas des missions. Indiquez si le responsable du traitement est une autorité publique.
checks-public-authority-legitimate-interests-public-authority = { $controller } est une autorité publique et invoque les intérêts légitimes
checks-public-authority-legitimate-interests-public-task-beside = les intérêts légitimes sont invoqués à côté d’une mission d’intérêt public, et il n’est pas indiqué si { $controller } est une autorité publique

checks-balancing-not-recorded-title = la mise en balance des intérêts n’est pas consignée
checks-balancing-not-recorded-why = Les intérêts légitimes ne valent que si les intérêts et droits de la personne ne prévalent pas, et la personne est informée des intérêts poursuivis.
checks-balancing-not-recorded-help = Consignez les intérêts poursuivis, pourquoi le traitement est nécessaire à ces intérêts, et comment ceux de la personne ont été pesés.
checks-balancing-not-recorded-found = l’activité invoque les intérêts légitimes sans mise en balance consignée

checks-consent-without-withdrawal-title = le consentement ne peut être démontré ou retiré
checks-consent-without-withdrawal-why = Le responsable du traitement doit pouvoir démontrer le consentement, et il doit être aussi simple de le retirer que de le donner.
checks-consent-without-withdrawal-help = Indiquez comment le consentement est retiré et où les preuves de consentement sont conservées (jamais les consentements eux-mêmes).
checks-consent-without-withdrawal-no-withdrawal = la manière de retirer le consentement n’est pas indiquée
checks-consent-without-withdrawal-no-record = il n’est pas indiqué où se trouvent les preuves de consentement

checks-source-not-stated-title = la source des données n’est pas indiquée
checks-source-not-stated-why = Pour les données qui ne proviennent pas de la personne, la source doit être communiquée, et si elle est accessible au public.
checks-source-not-stated-help = Ajoutez un flux depuis chaque source (la personne, un registre, une autre partie), ou indiquez qu’il n’y en a pas.
checks-source-not-stated-missing = des données sont utilisées, et aucun flux entrant n’est indiqué, ni qu’il n’y en a pas

checks-flow-without-instrument-title = un flux sans l’instrument requis
checks-flow-without-instrument-why = Une instance fédérale ou flamande ne transmet des données qu’en vertu d’un protocole, d’une délibération ou d’une loi qui règle l’échange.
checks-flow-without-instrument-help = Citez le protocole, la délibération, l’autorisation ou la loi qui permet le flux ; s’il n’y en a pas, concluez-en un ou arrêtez le flux.
checks-flow-without-instrument-missing = le flux requiert un instrument ({ $rule }) et n’en cite aucun
checks-flow-without-instrument-wrong-kind = le flux requiert un instrument ({ $rule }), et { $instrument } est d’un autre type
checks-flow-without-instrument-undecided = on ne peut dire si le flux requiert un instrument : n’est pas indiqué { $unstated }

checks-flow-beyond-instrument-title = un flux dépasse son instrument
checks-flow-beyond-instrument-why = Un instrument ne permet que les données, finalités et parties qu’il énumère ; ce qui va au-delà n’est ni permis ni minimal.
checks-flow-beyond-instrument-help = Limitez le flux à ce que l’instrument énumère, ou faites modifier l’instrument.
checks-flow-beyond-instrument-found = au-delà de { $instrument } ({ $aspects }) : { $records }
checks-flow-beyond-instrument-days = le flux a lieu des jours où { $instrument } n’est pas en vigueur ({ $aspects })

checks-instrument-ended-title = un instrument utilisé n’est pas en vigueur, ou prend bientôt fin
checks-instrument-ended-why = Ce qui est transmis après la fin de l’instrument, ou avant son début, n’est pas permis.
checks-instrument-ended-help = Renouvelez ou remplacez l’instrument à temps, citez son successeur dans les flux, ou mettez fin aux flux.
checks-instrument-ended-ended = { $count ->
    [one] il a pris fin le { $day }, et un flux s’appuie encore sur lui
   *[other] il a pris fin le { $day }, et { $count } flux s’appuient encore sur lui
}
checks-instrument-ended-not-begun = { $count ->
    [one] il n’est en vigueur qu’à partir du { $day }, et un flux s’appuie déjà sur lui
   *[other] il n’est en vigueur qu’à partir du { $day }, et { $count } flux s’appuient déjà sur lui
}
checks-instrument-ended-replaced = { $count ->
    [one] il a été remplacé par { $successor }, et un flux s’appuie encore sur lui
   *[other] il a été remplacé par { $successor }, et { $count } flux s’appuient encore sur lui
}
checks-instrument-ended-ending = { $count ->
    [one] il prend fin le { $day }, et un flux s’appuie sur lui
   *[other] il prend fin le { $day }, et { $count } flux s’appuient sur lui
}

checks-protocol-advice-or-publication-missing-title = il manque à un protocole un avis ou sa publication
checks-protocol-advice-or-publication-missing-why = Les délégués à la protection des données des deux parties rendent un avis sur un protocole, et celui-ci est publié sur le site web des parties.
checks-protocol-advice-or-publication-missing-help = Ajoutez les avis des deux délégués avec leur date, ainsi que l’adresse et le jour de publication.
checks-protocol-advice-or-publication-missing-advices = { $count ->
    [0] aucun avis d’un délégué à la protection des données n’est enregistré
   *[other] l’avis d’un seul délégué à la protection des données est enregistré
}
checks-protocol-advice-or-publication-missing-not-published = l’adresse et le jour de publication ne sont pas tous deux indiqués

checks-instrument-newer-than-notice-title = un instrument est plus récent que la déclaration qui le mentionne
checks-instrument-newer-than-notice-why = Une déclaration de confidentialité n’informe fidèlement que si elle est postérieure à ce qu’elle annonce ; sinon nul ne voit depuis quand les personnes sont informées.
checks-instrument-newer-than-notice-help = Publiez à nouveau la déclaration avec sa vraie date, et conservez la version antérieure.
checks-instrument-newer-than-notice-concluded = la déclaration est datée du { $day } et mentionne { $instrument }, conclu le { $later }
checks-instrument-newer-than-notice-amended = la déclaration est datée du { $day } et mentionne { $instrument }, modifié le { $later }

checks-national-number-without-authorisation-title = données du Registre national sans autorisation ni loi
checks-national-number-without-authorisation-why = Les données et le numéro du Registre national ne peuvent être utilisés qu’avec une autorisation ou si une loi le permet. La loi elle-même dit seulement qui autorise.
checks-national-number-without-authorisation-help = Citez l’autorisation, la délibération ou la loi dans le flux qui apporte les données, ou dans la base juridique de leur utilisation ; sinon, cessez de les utiliser.
checks-national-number-without-authorisation-found = { $data } contient un numéro d’identification national, et ni autorisation ni loi n’est citée
checks-national-number-without-authorisation-register = des données proviennent du Registre national, et aucune autorisation n’est citée

checks-transfer-without-tool-title = un transfert vers un pays tiers sans outil
checks-transfer-without-tool-why = Des données ne quittent l’Espace économique européen qu’en vertu d’une décision d’adéquation, de garanties appropriées ou d’une dérogation, et le registre indique le pays et les garanties.
checks-transfer-without-tool-help = Citez la décision d’adéquation, les garanties de l’art. 46 ou la dérogation de l’art. 49 sur laquelle repose le transfert, ou mettez-y fin.
checks-transfer-without-tool-found = des données vont à { $party } (pays : { $country }), et aucun outil de transfert n’est cité

checks-transfer-tool-not-valid-title = l’outil de transfert ne couvre pas le transfert
checks-transfer-tool-not-valid-why = Une décision d’adéquation ne vaut que tant qu’elle est en vigueur et pour les destinataires qu’elle couvre ; tout autre outil, que tant qu’il vaut.
checks-transfer-tool-not-valid-help = Vérifiez l’outil au regard de la décision à ce jour ; prenez un autre outil, ou mettez fin au transfert.
checks-transfer-tool-not-valid-ended = { $tool }, pour { $party } (pays : { $country }), a pris fin le { $day }
checks-transfer-tool-not-valid-no-decision = aucune décision d’adéquation n’est en vigueur ce jour-là (pays : { $country }), alors que { $tool } en invoque une
checks-transfer-tool-not-valid-other-country = { $tool } vise un autre pays que celui où vont les données ({ $country })
checks-transfer-tool-not-valid-recipient-not-covered = la décision d’adéquation (pays : { $country }) ne couvre pas { $party }
checks-transfer-tool-not-valid-listing-not-shown = la décision d’adéquation (pays : { $country }) ne couvre que les organisations inscrites sur la liste, et { $tool } n’indique aucune inscription de { $party }
checks-transfer-tool-not-valid-coverage-unknown = on ne peut dire si la décision d’adéquation (pays : { $country }) couvre { $party } : il n’est pas indiqué s’il s’agit d’une organisation privée et commerciale

checks-derogation-misused-title = une dérogation de l’art. 49 utilisée là où elle ne peut l’être
checks-derogation-misused-why = Les dérogations valent pour des situations particulières, non pour des transferts réguliers ; certaines sont fermées aux autorités publiques, et les intérêts légitimes impérieux exigent des garanties documentées.
checks-derogation-misused-help = Fondez le transfert sur une décision d’adéquation ou des garanties appropriées ; documentez les garanties lorsque des intérêts impérieux sont invoqués.
checks-derogation-misused-repeated = « { $kind } » est utilisé pour un transfert répété ({ $frequency }) à { $party } (pays : { $country })
checks-derogation-misused-public-authority = « { $kind } » est fermé aux autorités publiques, et le responsable du traitement en est une
checks-derogation-misused-no-safeguards = « { $kind } » est utilisé sans garanties documentées

checks-retention-not-stated-title = la durée de conservation n’est pas indiquée complètement
checks-retention-not-stated-why = Le registre indique, dans la mesure du possible, les délais d’effacement, et la personne est informée de la durée ou des critères utilisés pour la déterminer. « Aussi longtemps que nécessaire » est ce que la loi exige, non une durée.
checks-retention-not-stated-help = Indiquez la durée, l’événement à partir duquel elle court et ce que deviennent les données à la fin, par catégorie de données si elles diffèrent.
checks-retention-not-stated-missing = aucune règle de conservation n’est indiquée
checks-retention-not-stated-only-as-long-as-necessary = aucune durée n’est indiquée, seulement : « { $criterion } »
checks-retention-not-stated-no-period = ni durée ni critère n’est indiqué
checks-retention-not-stated-no-trigger = l’événement à partir duquel la durée court n’est pas indiqué
checks-retention-not-stated-no-final-action = il n’est pas indiqué ce que deviennent les données à la fin

checks-retention-below-minimum-title = la conservation est contraire à un minimum ou n’a pas de règle de tri
checks-retention-below-minimum-why = Ce que la loi fait conserver ne peut être effacé plus tôt, et les organismes publics ne détruisent qu’en vertu d’une règle de tri publiée ou avec l’accord de l’Archiviste général du Royaume.
checks-retention-below-minimum-help = Allongez la durée jusqu’au minimum légal ; citez le tableau de tri ou la règle en vertu duquel un organisme public conserve et détruit.
checks-retention-below-minimum-too-short = la durée { $period } est inférieure au minimum { $minimum } de { $law }
checks-retention-below-minimum-no-selection-rule = un organisme public conserve des données selon une règle qui ne cite aucune source légale

checks-security-not-described-title = les mesures de sécurité ne sont pas décrites complètement
checks-security-not-described-why = Le registre contient, dans la mesure du possible, une description générale des mesures techniques et organisationnelles. Un certificat ne prouve quelque chose qu’avec son numéro, sa portée et sa fin.
checks-security-not-described-help = Reliez l’activité à ses mesures de sécurité ; indiquez le numéro et la fin des certificats, et renouvelez ceux qui ont pris fin.
checks-security-not-described-missing = aucune mesure de sécurité n’est indiquée
checks-security-not-described-certificate-ended = le certificat a pris fin le { $day } et est encore invoqué
checks-security-not-described-no-number = le numéro du certificat n’est pas indiqué
checks-security-not-described-no-end = la fin du certificat n’est pas indiquée

checks-processor-without-contract-title = un sous-traitant sans contrat
checks-processor-without-contract-why = Un sous-traitant n’agit qu’en vertu d’un contrat ou d’un autre acte juridique ; il ne recrute un sous-traitant ultérieur qu’avec autorisation et sous les mêmes obligations.
checks-processor-without-contract-help = Citez le contrat de l’art. 28 dans le flux, ou enregistrez-le avec les deux comme parties ; pour un sous-traitant ultérieur, enregistrez le flux vers le sous-traitant qui le recrute.
checks-processor-without-contract-no-contract = aucun contrat avec { $party } n’est enregistré
checks-processor-without-contract-contract-not-in-force = { $instrument }, avec { $party }, n’est pas en vigueur ce jour-là
checks-processor-without-contract-sub-processor-without-parent = { $party } est un sous-traitant ultérieur, et aucun sous-traitant qui lui transmet les données n’est indiqué

checks-joint-controllers-without-arrangement-title = responsables conjoints du traitement sans accord
checks-joint-controllers-without-arrangement-why = Les responsables conjoints du traitement définissent leurs obligations par voie d’accord et en mettent les grandes lignes à la disposition de la personne concernée.
checks-joint-controllers-without-arrangement-help = Enregistrez l’accord de l’art. 26 avec les deux comme parties.
checks-joint-controllers-without-arrangement-found = aucun accord avec { $party } n’est enregistré

checks-impact-assessment-missing-title = l’analyse d’impact relative à la protection des données manque ou n’est pas justifiée
checks-impact-assessment-missing-why = Un risque probablement élevé exige une analyse d’impact préalable. Deux signes des lignes directrices des autorités de contrôle suffisent en règle générale ; la liste de l’Autorité de protection des données cite l’échange de données particulières entre responsables du traitement.
checks-impact-assessment-missing-help = Réalisez l’analyse et indiquez où elle se trouve, ou consignez pourquoi elle n’est pas nécessaire.
checks-impact-assessment-missing-not-stated = rien n’est indiqué sur une analyse d’impact, alors que des signes montrent qu’elle est nécessaire : { $signs }
checks-impact-assessment-missing-not-done = une analyse d’impact est nécessaire et n’est pas réalisée
checks-impact-assessment-missing-no-reason = il n’est pas indiqué pourquoi aucune analyse d’impact n’est nécessaire
checks-impact-assessment-missing-no-reference = il n’est pas indiqué où se trouve l’analyse d’impact

checks-rights-promised-wrongly-title = une déclaration promet d’autres droits que ceux que donne la loi
checks-rights-promised-wrongly-why = La personne est informée des droits qui existent. Ceux-ci découlent des bases juridiques : la portabilité, par exemple, seulement en cas de consentement ou de contrat.
checks-rights-promised-wrongly-help = Corrigez la déclaration : dites pour quel traitement le droit existe, et ajoutez les droits qui sont dus. Si la loi en dispose autrement, enregistrez-le comme exception avec sa raison.
checks-rights-promised-wrongly-offered-not-owed = { $count ->
    [one] « { $right } » est offert sans condition et n’est pas dû dans une activité : { $activities }
   *[other] « { $right } » est offert sans condition et n’est pas dû dans { $count } activités : { $activities }
}
checks-rights-promised-wrongly-owed-not-offered = { $count ->
    [one] « { $right } » n’est pas offert et est dû dans une activité : { $activities }
   *[other] « { $right } » n’est pas offert et est dû dans { $count } activités : { $activities }
}

checks-enterprise-number-unsound-title = un numéro d’entreprise ne peut être exact
checks-enterprise-number-unsound-why = Un numéro erroné désigne un autre organisme, ou aucun. Chaque numéro a des chiffres de contrôle et appartient à une seule entreprise.
checks-enterprise-number-unsound-help = Cherchez le numéro dans la Banque-Carrefour des Entreprises ; fusionnez les parties qui n’en font qu’une.
checks-enterprise-number-unsound-placeholder = { $number } a été saisi pour remplir le champ
checks-enterprise-number-unsound-check-digits = les chiffres de contrôle de { $number } sont erronés
checks-enterprise-number-unsound-shared = { $number } est aussi le numéro de { $other }

checks-personal-data-in-text-title = un texte semble contenir des données d’une personne
checks-personal-data-in-text-why = Le registre décrit des traitements et n’a besoin d’aucune donnée de personnes ; un numéro de registre national ne peut être utilisé sans autorisation.
checks-personal-data-in-text-help = Retirez les données du texte. S’il s’agit d’un numéro ou d’une adresse d’un organisme, acceptez le constat avec cette raison.
checks-personal-data-in-text-found = ceci ressemble à : { $kind } – { $text }

checks-not-reviewed-title = l’inscription n’est pas tenue à jour
checks-not-reviewed-why = Le responsable du traitement doit pouvoir démontrer à tout moment que le registre est exact ; il est revu au moins une fois par an et quelqu’un en répond.
checks-not-reviewed-help = Revoyez l’activité avec qui en répond, et indiquez le jour ; mettez fin à ce qui est révolu.
checks-not-reviewed-never = aucune révision n’est enregistrée
checks-not-reviewed-long-ago = la dernière révision date du { $day }, il y a plus de douze mois
checks-not-reviewed-due = la prochaine révision était prévue pour le { $day }
checks-not-reviewed-end-passed = le dernier jour de l’activité était le { $day }, et son statut ne dit pas qu’elle est terminée
checks-not-reviewed-replaced-in-force = l’activité a été remplacée par { $successor } et est encore en vigueur
checks-not-reviewed-no-owner = ni service ni rôle qui en répond n’est indiqué
checks-not-reviewed-ended-without-date = l’activité est terminée, et son dernier jour n’est pas indiqué

checks-party-names-unclear-title = on ne sait pas clairement quelle partie est visée
checks-party-names-unclear-why = La personne a droit à l’identité des destinataires. Une partie sous deux noms en paraît deux, et un nom pour deux parties en cache une.
checks-party-names-unclear-help = Fusionnez les parties qui n’en font qu’une et conservez les autres noms comme anciens ou autres noms ; indiquez ce qui identifie une partie, ou retirez-la si elle a été citée par erreur.
checks-party-names-unclear-shared-name = { $other } porte le même nom
checks-party-names-unclear-unknown-party = la partie participe à un flux et rien ne l’identifie : ni pays, ni numéro, ni adresse, ni point de contact
checks-party-names-unclear-two-names = des documents nomment aussi la partie autrement : { $names }

checks-remedy-missing-title = des voies de réclamation manquent ou sont incomplètes
checks-remedy-missing-why = La personne est informée du droit d’introduire une réclamation auprès de l’autorité de contrôle, et doit savoir où s’adresser ailleurs et dans quel délai.
checks-remedy-missing-help = Ajoutez l’autorité de contrôle avec ses dates, et pour chaque région les organes de plainte et de recours avec leurs délais.
checks-remedy-missing-no-authority = l’autorité de contrôle du responsable du traitement n’est pas indiquée
checks-remedy-missing-authority-not-valid = aucune des autorités de contrôle indiquées n’est compétente ce jour-là
checks-remedy-missing-no-authority-remedy = aucune réclamation auprès d’une autorité de contrôle n’est enregistrée (région : { $region })
checks-remedy-missing-other-authority = l’autorité compétente ce jour-là pour { $controller } est { $authority }, et non celle citée ici
checks-remedy-missing-no-complaint-body = hormis le délégué à la protection des données et l’autorité de contrôle, aucun organe de plainte ou de recours n’est enregistré (région : { $region })
checks-remedy-missing-no-deadline = il n’est pas indiqué dans quel délai on peut s’adresser à cet organe

checks-damaged-text-title = un texte a été endommagé en chemin
checks-damaged-text-why = Des lettres endommagées et des liens sans cible se retrouvent dans les réponses aux personnes.
checks-damaged-text-help = Réparez le texte à partir de sa source ; ajoutez le lien ou l’adresse là où la phrase s’interrompt.
checks-damaged-text-letters = des lettres ont été lues dans un mauvais encodage : « { $text } »
checks-damaged-text-broken-off = la phrase s’interrompt là où un lien ou une adresse devrait se trouver : « { $text } »

checks-identity-copy-demanded-title = une copie de la carte d’identité est exigée de tous
checks-identity-copy-demanded-why = Des informations supplémentaires pour établir l’identité ne peuvent être demandées qu’en cas de doute raisonnable dans le cas d’espèce ; l’exigence générale d’une carte d’identité est disproportionnée (décision 40/2022 de l’Autorité de protection des données).
checks-identity-copy-demanded-help = Demandez d’abord des données du dossier, et un document seulement en cas de doute raisonnable ; corrigez la déclaration.
checks-identity-copy-demanded-front = la déclaration demande à tous une { $demand }
checks-identity-copy-demanded-both-sides = la déclaration demande à tous une { $demand } ; le verso porte le numéro de registre national

checks-controller-is-no-person-title = le responsable du traitement n’est pas un organisme qui puisse répondre du traitement
checks-controller-is-no-person-why = Un responsable du traitement est une personne physique ou morale, une autorité publique, un service ou un autre organisme. Un nom commercial, une catégorie de parties ou un rôle ne peut rendre de comptes.
checks-controller-is-no-person-help = Nommez la personne morale qui se trouve derrière, et enregistrez une activité propre pour chacun de plusieurs responsables du traitement.
checks-controller-is-no-person-found = le responsable du traitement est enregistré comme « { $kind } »

checks-processor-record-without-controllers-title = le registre d’un sous-traitant ne nomme aucun responsable du traitement
checks-processor-record-without-controllers-why = Le registre d’un sous-traitant nomme chaque responsable du traitement pour le compte duquel il agit.
checks-processor-record-without-controllers-help = Ajoutez les responsables du traitement servis.
checks-processor-record-without-controllers-found = aucun responsable du traitement pour le compte duquel le traitement a lieu n’est indiqué

checks-recipient-role-not-stated-title = la qualité d’un destinataire n’est pas indiquée
checks-recipient-role-not-stated-why = Selon qu’un destinataire est sous-traitant, responsable conjoint, autre responsable du traitement ou autorité, il faut un autre contrat, une autre base juridique et une autre information.
checks-recipient-role-not-stated-help = Indiquez en quelle qualité la partie reçoit les données ; si elle a été citée par erreur, retirez le flux.
checks-recipient-role-not-stated-found = il n’est pas indiqué en quelle qualité { $party } reçoit les données

checks-flow-without-data-title = un flux n’indique aucune donnée
checks-flow-without-data-why = Sans les données de chaque flux, nul ne peut dire qui a reçu quoi, à qui notifier une rectification ou un effacement, ni si la communication est minimale.
checks-flow-without-data-help = Indiquez les catégories ou les données communiquées.
checks-flow-without-data-found = il n’est pas indiqué quelles données sont communiquées ({ $party })

checks-recipient-country-not-stated-title = le pays d’un destinataire n’est pas indiqué
checks-recipient-country-not-stated-why = Sans le pays, nul ne peut dire si des données quittent l’Espace économique européen.
checks-recipient-country-not-stated-help = Indiquez le pays de la partie, ou celui du flux s’il diffère.
checks-recipient-country-not-stated-found = { $count ->
    [one] aucun pays n’est indiqué, et la partie reçoit des données dans un flux
   *[other] aucun pays n’est indiqué, et la partie reçoit des données dans { $count } flux
}
checks-recipient-country-not-stated-class = { $count ->
    [one] aucun pays n’est indiqué pour cette catégorie, qui reçoit des données dans un flux
   *[other] aucun pays n’est indiqué pour cette catégorie, qui reçoit des données dans { $count } flux
}

checks-withheld-without-ground-title = un destinataire est tu sans motif ou sans réexamen
checks-withheld-without-ground-why = Un destinataire ne peut être tu à la personne que si une loi limite le droit d’accès, et pas plus longtemps que ce motif ne vaut.
checks-withheld-without-ground-help = Indiquez la loi en vertu de laquelle il est tu et le jour où cela est réexaminé ; sinon, révélez le destinataire.
checks-withheld-without-ground-no-ground = le motif pour lequel le destinataire est tu n’est pas indiqué
checks-withheld-without-ground-no-review = le jour du réexamen n’est pas indiqué
checks-withheld-without-ground-review-passed = le réexamen était prévu pour le { $day }

checks-automated-decision-not-explained-title = les décisions individuelles automatisées ne sont pas expliquées
checks-automated-decision-not-explained-why = La personne est informée si des décisions sont prises de manière exclusivement automatisée, selon quelle logique, et avec quelles conséquences.
checks-automated-decision-not-explained-help = Indiquez s’il y a des décisions automatisées ; si oui, décrivez la logique et les conséquences.
checks-automated-decision-not-explained-no-logic = des décisions sont prises de manière automatisée, et la logique n’est pas décrite
checks-automated-decision-not-explained-not-stated = il n’est pas indiqué si des décisions sont prises de manière exclusivement automatisée

checks-representative-missing-title = un responsable du traitement hors de l’Union sans représentant
checks-representative-missing-why = Un responsable du traitement ou un sous-traitant qui n’est pas établi dans l’Union y désigne un représentant.
checks-representative-missing-help = Nommez le représentant dans l’Union.
checks-representative-missing-found = le responsable du traitement est établi hors de l’Union ({ $country }), et aucun représentant n’est indiqué

checks-ended-record-in-use-title = une activité repose sur ce qui a pris fin
checks-ended-record-in-use-why = Une base juridique tombe avec sa loi, et un registre qui renvoie à ce qui n’existe plus n’est pas exact.
checks-ended-record-in-use-help = Remplacez-le par ce qui vaut aujourd’hui, ou mettez fin au lien avec sa date.
checks-ended-record-in-use-law = { $record } n’est plus d’application depuis le { $day }
checks-ended-record-in-use-record = { $record } a pris fin le { $day }

checks-waiver-ended-title = une acceptation a pris fin et son constat subsiste
checks-waiver-ended-why = Un constat est accepté pour un temps et pour une raison ; ce temps écoulé, il compte à nouveau.
checks-waiver-ended-help = Corrigez le constat, ou décidez à nouveau et donnez à l’acceptation une nouvelle fin.
checks-waiver-ended-found = l’acceptation de { $rule } a pris fin le { $day }

checks-waiver-unfounded-title = une acceptation sans objet
checks-waiver-unfounded-why = Une acceptation sans constat cache un constat qui peut revenir inaperçu.
checks-waiver-unfounded-help = Retirez l’acceptation, ou corrigez sa règle, son inscription ou son champ.
checks-waiver-unfounded-nothing-to-waive = il n’y a pas de constat de { $rule } pour cette inscription
checks-waiver-unfounded-no-such-rule = il n’y a pas de règle « { $rule } »

checks-provision-not-stated-title = il n’est pas indiqué si les personnes doivent fournir leurs données
checks-provision-not-stated-why = La personne est informée si la fourniture des données est exigée par la loi ou par contrat, et de ce qui s’ensuit à défaut.
checks-provision-not-stated-help = Indiquez pour chaque utilisation de données si elles sont exigées par la loi, par contrat, ou facultatives.
checks-provision-not-stated-found = des données proviennent de la personne, et il n’est pas indiqué si elle doit les fournir

checks-instrument-elements-missing-title = il manque à un instrument ce qu’il doit contenir
checks-instrument-elements-missing-why = La loi énumère ce qu’un protocole, une délibération, un contrat de sous-traitance ou un accord doit contenir.
checks-instrument-elements-missing-help = Complétez l’instrument, ou enregistrez ce qu’il contient déjà.
checks-instrument-elements-missing-found = { $count ->
    [one] un point obligatoire n’est pas indiqué : { $points } ({ $kind })
   *[other] { $count } points obligatoires ne sont pas indiqués : { $points } ({ $kind })
}

checks-instrument-unused-title = un instrument que personne n’utilise
checks-instrument-unused-why = Soit un flux manque au registre, soit l’instrument n’est plus nécessaire.
checks-instrument-unused-help = Ajoutez les flux qui reposent sur l’instrument, ou mettez-y fin.
checks-instrument-unused-found = l’instrument est en vigueur, et aucun flux, transfert ou déclaration ne le cite

checks-public-authority-not-stated-title = il n’est pas indiqué si le responsable du traitement est une autorité publique
checks-public-authority-not-stated-why = Il en dépend si les intérêts légitimes peuvent être invoqués, si un délégué à la protection des données est requis, et quelles dérogations sont fermées.
checks-public-authority-not-stated-help = Indiquez si la partie est une autorité ou un organisme public ; un organisme privé chargé d’une mission d’intérêt public ne l’est pas de ce seul fait.
checks-public-authority-not-stated-found = ce n’est pas indiqué, alors que des activités du responsable du traitement en dépendent

checks-access-list-missing-title = il n’est pas indiqué qui a accès aux catégories particulières de données
checks-access-list-missing-why = Pour les données génétiques, biométriques et de santé, le responsable du traitement tient une liste des catégories de personnes ayant accès, avec la description de leur fonction, à la disposition de l’autorité de contrôle.
checks-access-list-missing-help = Ajoutez des flux vers les rôles internes qui ont accès, par fonction et jamais par nom.
checks-access-list-missing-found = { $data } est utilisé, et aucun rôle interne ayant accès n’est indiqué

checks-retention-rule-old-title = une règle de conservation d’un organisme public a plus de cinq ans
checks-retention-rule-old-why = Une règle publiée d’un organisme flamand vaut cinq ans au plus, et toute règle doit être réexaminée.
checks-retention-rule-old-help = Réexaminez la règle, publiez-la à nouveau là où c’est requis, et indiquez le nouveau premier jour.
checks-retention-rule-old-found = la règle vaut depuis le { $day }

checks-system-outside-eea-title = un système hors de l’Espace économique européen
checks-system-outside-eea-why = Des données qui y sont conservées ou accessibles sont transférées vers un pays tiers.
checks-system-outside-eea-help = Ajoutez le flux vers l’exploitant avec son outil de transfert, ou corrigez le pays du système.
checks-system-outside-eea-found = { $system } se trouve hors de l’Espace économique européen ({ $country }), et aucun flux n’y est indiqué

checks-notice-missing-title = aucune déclaration de confidentialité n’est enregistrée pour un responsable du traitement
checks-notice-missing-why = Le responsable du traitement informe les personnes, de façon concise et accessible, de ce qu’il fait de leurs données.
checks-notice-missing-help = Enregistrez la déclaration publiée avec sa date et les instruments qu’elle mentionne.
checks-notice-missing-found = aucune déclaration de ce responsable du traitement n’est en vigueur ce jour-là

checks-notice-without-date-title = une déclaration de confidentialité sans date
checks-notice-without-date-why = Sans date, nul ne peut démontrer depuis quand les personnes sont informées, ni voir ce qui est plus récent que la déclaration.
checks-notice-without-date-help = Indiquez le jour que la déclaration donne elle-même, ou le premier jour de sa publication.
checks-notice-without-date-found = ni le jour de la déclaration ni le premier jour de sa publication n’est indiqué

checks-inferred-not-confirmed-title = des parties de l’inscription sont déduites et non confirmées
checks-inferred-not-confirmed-why = Le responsable du traitement doit pouvoir démontrer que le registre est exact ; ce qui n’est que déduit ou attendu n’est pas une preuve.
checks-inferred-not-confirmed-help = Faites-le confirmer par qui répond de l’activité, et enregistrez où c’est indiqué.
checks-inferred-not-confirmed-found = { $count ->
    [one] une inscription de cette activité n’est connue que par déduction ou attente
   *[other] { $count } inscriptions de cette activité ne sont connues que par déduction ou attente
}

checks-request-overdue-title = une demande n’a pas reçu de réponse à temps
checks-request-overdue-why = Il est répondu à une demande dans les meilleurs délais et dans un délai d’un mois à compter de sa réception ; seule une prolongation motivée, annoncée dans ce mois, ajoute deux mois.
checks-request-overdue-help = Répondez à la demande, ou annoncez la prolongation motivée tant que le premier mois court.
checks-request-overdue-overdue = le dernier jour pour répondre était le { $day }
checks-request-overdue-due-soon = le dernier jour pour répondre est le { $day }

checks-request-not-reasoned-title = une prolongation ou un refus est tardif ou sans motif
checks-request-not-reasoned-why = Une prolongation est annoncée dans un délai d’un mois à compter de la réception, avec les motifs du report ; un refus indique ses motifs, la réclamation auprès de l’autorité de contrôle et le recours juridictionnel.
checks-request-not-reasoned-help = Enregistrez le motif donné ; si aucun ne l’a été, communiquez-le maintenant à la personne.
checks-request-not-reasoned-extension-told-late = la prolongation a été annoncée le { $day }, et le dernier jour pour le faire était le { $last }
checks-request-not-reasoned-extension-without-reason = le motif de la prolongation n’est pas indiqué
checks-request-not-reasoned-refusal-without-reason = le motif du refus n’est pas indiqué

checks-kept-answer-altered-title = une réponse conservée n’est pas celle qui a été donnée
checks-kept-answer-altered-why = Une réponse donnée est conservée sans changement, avec son empreinte, afin que le responsable du traitement puisse démontrer ce qu’il a dit.
checks-kept-answer-altered-help = Cherchez dans l’historique qui l’a modifiée et quand, et rétablissez la réponse telle qu’elle a été donnée.
checks-kept-answer-altered-found = les mots conservés ne sont pas ceux dont l’empreinte a été prise
