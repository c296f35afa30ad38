# The picture of somebody's own next seven days, and pieces that other pictures share. There is little room: short words.

# A day in a picture: $weekday is 1 for Monday to 7 for Sunday, $month 1 to 12.
week-date = { $weekday ->
        [1] lun.
        [2] mar.
        [3] mer.
        [4] jeu.
        [5] ven.
        [6] sam.
       *[7] dim.
    } { $day } { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
week-title = Tes sept prochains jours
# Of a colleague, who shares their hours; $name is as people write it.
week-title-of = { $name } : les sept prochains jours
week-title-colleague = Les sept prochains jours d’une autre personne
# Under the title: whose clock the hours are read on.
week-subtitle = Heure locale : { $city }
week-subtitle-guess = Heure locale : { $city }. Tu n’as pas défini d’heures : je suppose celles du serveur.
# Under the title where the days ahead are in different places: each day then names its city.
week-subtitle-travel = Chaque jour, à l’heure de la ville indiquée à côté
week-today = aujourd’hui
# Of today, where days name their city: "today, Lisbon".
week-today-place = aujourd’hui, { $city }
# Where the clocks change: $before and $after are readings such as 02:00 and 03:00.
week-change = { $before } devient { $after }
# The same where days name their city. At most 20 characters beside the city, so an arrow.
week-place-change = { $city }, { $before } → { $after }
week-now = maintenant
week-at-work = au travail
week-guess = supposition
week-time-off = absence
week-day-off = congé
week-closed = pas au travail
# For who cannot see the picture: a line for each day. $hours are such as "09:00–17:00", or one of the words above.
# $date is followed by the city, where days are in different places: "Mon 9 Mar (Lisbon)".
week-alt-date-place = { $date } ({ $city })
week-alt-day = { $date } : { $hours }.
week-alt-day-change = { $date } : { $hours }. L’heure change : { $before } devient { $after }.
week-alt-time-off = absence { $hours }
