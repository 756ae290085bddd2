# deadlines: français

# How long a time limit is. The numbers are at least one.
deadlines-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
 }
deadlines-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
 }
deadlines-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
 }
deadlines-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }
deadlines-no-length = 0 jour

# A day with its weekday.
deadlines-date = { $weekday } { $date }
deadlines-weekday-1 = lundi
deadlines-weekday-2 = mardi
deadlines-weekday-3 = mercredi
deadlines-weekday-4 = jeudi
deadlines-weekday-5 = vendredi
deadlines-weekday-6 = samedi
deadlines-weekday-7 = dimanche
deadlines-holiday = jour férié : { $name }

# How the time limit was counted. Each line begins with its day.
deadlines-step-event = { $day } : { $event } ; ce jour n’est pas compté (règlement (CEE, Euratom) n° 1182/71, art. 3, par. 1).
deadlines-step-event-not-stated = { $day } : l’événement. Le registre n’indique pas de quel événement il doit s’agir ; ce jour n’est pas compté.
deadlines-step-passed-over = { $day } : n’est pas compté ({ $why }).
deadlines-step-runs-from-calendar-days = { $day } : { $count ->
    [one] { $count } jour calendrier
   *[other] { $count } jours calendrier
 } après l’événement ; le délai court à compter de ce jour.
deadlines-step-runs-from-working-days = { $day } : { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
 } après l’événement ; le délai court à compter de ce jour.
deadlines-step-ends = { $day } : dernier jour du délai ({ $length }, à compter du { $from }).
deadlines-step-ends-short = { $day } : dernier jour du délai ({ $length }, à compter du { $from }) ; ce mois n’a pas de jour { $number }, le délai prend donc fin le dernier jour du mois (règlement (CEE, Euratom) n° 1182/71, art. 3, par. 2, point c)).
deadlines-step-stood-still = { $day } : le délai était suspendu du { $asked } au { $proved }, dans l’attente de la preuve de l’identité, et prend fin autant de jours plus tard ({ $count }).
deadlines-step-closed = { $day } : n’est pas un jour ouvrable ({ $why }).
deadlines-step-moves-to = { $day } : le jour ouvrable suivant ; le délai prend fin ce jour-là (règlement (CEE, Euratom) n° 1182/71, art. 3, par. 4).
deadlines-step-stays = { $day } : le délai prend fin ce jour-là malgré tout, car la règle le dit.
deadlines-step-move-not-stated = { $day } : le registre n’indique pas si la fin est reportée au { $next }. Le jour le plus proche est donné, car il est sûr dans tous les cas.

# By when a request must be answered.
deadlines-request-due = Réponse due au plus tard le { $day } (RGPD, art. 12, par. 3) : { $length } à compter de la réception.
deadlines-request-extended = Réponse due au plus tard le { $day } (RGPD, art. 12, par. 3) : { $length } à compter de la réception, y compris la prolongation de deux mois en raison de la complexité ou du nombre de demandes.
deadlines-request-tell-by = Une prolongation et ses motifs, ou un refus avec ses motifs et les voies de réclamation, doivent être communiqués au plus tard le { $day } (RGPD, art. 12, par. 3 et 4).
deadlines-request-tell-extension-by = La prolongation et ses motifs doivent avoir été communiqués au plus tard le { $day } (RGPD, art. 12, par. 3).
deadlines-request-still = Le délai est suspendu depuis le { $day } : la preuve de l’identité a été demandée et n’a pas encore été apportée. Les jours indiqués ici sont calculés comme si elle n’avait pas été demandée.
deadlines-counting = Voici comment le délai a été compté :

# By when a person must act.
deadlines-remedy-due = Agir au plus tard le { $day }.
deadlines-remedy-facts = Les faits ne sont pas trop anciens jusqu’au { $day } inclus.
deadlines-remedy-sense-not-stated = Dernier jour du délai : { $day }.
deadlines-remedy-no-limit = Il n’y a pas de délai.
deadlines-remedy-not-stated = Le registre n’indique pas de délai.
deadlines-remedy-incomplete = Le registre n’indique le délai qu’en partie, de sorte qu’aucun jour ne peut être donné.
deadlines-remedy-beyond-calendar = Le délai prend fin au-delà du calendrier.
deadlines-parts-not-stated = Le registre n’indique pas : { $parts }.
# What stands between two of them.
deadlines-between = { " ; " }
deadlines-offset-negative = Selon le registre, le délai commence avant l’événement ; cela ne peut être compté.
deadlines-reservation-decisions-from = Uniquement contre les décisions prises à partir du { $day }.
deadlines-reservation-decision-too-early = Pas possible : cette voie n’est ouverte que contre les décisions prises à partir du { $day }.
deadlines-reservation-not-yet-open = Pas possible : cette voie n’est ouverte qu’à partir du { $day }.
deadlines-reservation-closed = Plus possible : cette voie était ouverte jusqu’au { $day } inclus.

# The rule of a time limit in a sentence or two, without the day of an event.
deadlines-rule-act = Vous devez agir dans un délai de { $length }, à compter { $start }.
deadlines-rule-facts = Les faits ne peuvent remonter à plus de { $length }.
deadlines-rule-sense-not-stated = Un délai de { $length } court à compter { $start } ; le registre n’indique pas si vous devez agir dans ce délai ou si les faits ne peuvent être plus anciens.
deadlines-rule-length-not-stated = Il existe un délai ; le registre n’en indique pas la durée.
deadlines-rule-next-working-day = Si le dernier jour est un samedi, un dimanche ou un jour férié, le délai prend fin le jour ouvrable suivant.
deadlines-rule-as-is = Le délai prend fin le dernier jour, même si c’est un samedi, un dimanche ou un jour férié.
deadlines-rule-end-not-stated = Le registre n’indique pas ce qui vaut si le dernier jour est un samedi, un dimanche ou un jour férié : agissez avant ce jour.

# The event, as it stands after "counted from".
deadlines-start-informed = du jour où vous avez été informé de la décision
deadlines-start-notification = de la notification de la décision
deadlines-start-facts = du jour des faits
deadlines-start-receipt = de la réception de votre demande
deadlines-start-not-stated = d’un événement que le registre n’indique pas
# The day from which it is counted, when that comes some days after the event.
deadlines-start-calendar-days = { $count ->
    [1] du premier jour calendrier
    [2] du deuxième jour calendrier
    [3] du troisième jour calendrier
    [4] du quatrième jour calendrier
    [5] du cinquième jour calendrier
   *[other] du { $count }e jour calendrier
 } { $after }
deadlines-start-working-days = { $count ->
    [1] du premier jour ouvrable
    [2] du deuxième jour ouvrable
    [3] du troisième jour ouvrable
    [4] du quatrième jour ouvrable
    [5] du cinquième jour ouvrable
   *[other] du { $count }e jour ouvrable
 } { $after }
deadlines-start-some-days = { $count ->
    [one] de { $count } jour
   *[other] de { $count } jours
 } (le registre n’indique pas s’il s’agit de jours calendrier ou de jours ouvrables) { $after }
deadlines-after-informed = suivant le jour où vous avez été informé de la décision
deadlines-after-notification = suivant la notification de la décision
deadlines-after-facts = suivant le jour des faits
deadlines-after-receipt = suivant la réception de votre demande
deadlines-after-not-stated = suivant un événement que le registre n’indique pas
