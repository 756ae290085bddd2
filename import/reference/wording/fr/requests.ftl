# requests: français
requests-head = Demandes au { $date }, selon le registre à la révision { $revision } : { $counts }
requests-none = aucune
requests-open = reçue le { $received }, à traiter au plus tard le { $due } : { $days ->
        [0] aujourd'hui est le dernier jour
        [one] reste { $days } jour
       *[other] restent { $days } jours
    }
requests-overdue = reçue le { $received }, à traiter au plus tard le { $due } : { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
requests-waiting = reçue le { $received } ; en attente d'une preuve d'identité depuis le { $since }, le délai est suspendu (art. 12, § 6) ; sans cette question, il expirerait le { $due }
requests-answered = reçue le { $received }, réponse donnée le { $answered }, dans le délai ({ $due })
requests-answered-late = reçue le { $received }, réponse donnée le { $answered }, hors délai ({ $due })
requests-day-not-stated = reçue le { $received }, à traiter au plus tard le { $due } ; elle est clôturée, mais la date de la réponse n'est pas indiquée
requests-still-to-tell = encore à informer (art. 19) : { $parties }
requests-data-not-stated = des destinataires doivent être informés (art. 19), mais la demande n'indique pas de quelles données il s'agit
requests-not-intact = la réponse conservée n'est pas celle dont l'empreinte a été calculée
requests-personal-data = `{ $field }` semble contenir des données d'une personne ({ $kind }) ; le journal ne doit en contenir aucune
requests-tell-head = Qui informer d'une rectification, d'un effacement ou d'une limitation du traitement : { $data }, chez { $controller }, au { $date }, selon le registre à la révision { $revision }
requests-tell-law = Chaque destinataire est informé, à moins que cela se révèle impossible ou exige des efforts disproportionnés ; la personne concernée apprend, si elle le demande, qui ils sont (RGPD, art. 19).
requests-tell-all-data = toutes les données à caractère personnel
requests-tell-classes = catégories de destinataires non encore nommées, à identifier d'abord
requests-tell-onward = transmis par un destinataire, qui les informe à son tour
requests-tell-passed-on = { $party }, par { $from }
requests-tell-not-stated = activités de traitement qui n'indiquent pas leurs destinataires
requests-tell-nobody = Le registre ne nomme aucun destinataire.
requests-tell-confidential = non communiqué à la personne concernée (art. 23)
requests-tell-no-contact = coordonnées non indiquées
requests-kept = conservée : réponse du { $date } à { $reference }, révision { $revision }, SHA-256 { $hash }
requests-extended = prolongée : { $reference } est à traiter au plus tard le { $due }
requests-extended-late = la personne concernée a été informée le { $told }, après la fin du premier mois le { $tell-by } : le délai reste fixé au { $due } (art. 12, § 3)
requests-added = ajoutée : { $code }, à traiter au plus tard le { $due }
requests-blanks = la réponse conservée a encore des endroits entre [crochets] à compléter ; conservez avec --replace --file ce que vous envoyez réellement
