# The picture of somebody's own next seven days, and pieces that other pictures share. There is little room: short words.

# A day in a picture: $weekday is 1 for Monday to 7 for Sunday, $month 1 to 12.
week-date = { $weekday ->
        [1] Mo
        [2] Di
        [3] Mi
        [4] Do
        [5] Fr
        [6] Sa
       *[7] So
    } { $day }. { $month ->
        [1] Jan
        [2] Feb
        [3] März
        [4] Apr
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug
        [9] Sept
        [10] Okt
        [11] Nov
       *[12] Dez
    }
week-title = Deine nächsten sieben Tage
# Of a colleague, who shares their hours; $name is as people write it.
week-title-of = Die nächsten sieben Tage von { $name }
week-title-colleague = Die nächsten sieben Tage einer anderen Person
# Under the title: whose clock the hours are read on.
week-subtitle = Zeit in { $city }
week-subtitle-guess = Zeit in { $city }. Eine Annahme: die Zeiten des Servers, eigene hast du keine.
# Under the title where the days ahead are in different places: each day then names its city.
week-subtitle-travel = Jeder Tag nach der Uhr der Stadt, die daneben steht
week-today = heute
# Of today, where days name their city: "today, Lisbon".
week-today-place = heute, { $city }
# Where the clocks change: $before and $after are readings such as 02:00 and 03:00.
week-change = { $before } wird { $after }
# The same where days name their city. At most 20 characters beside the city, so an arrow.
week-place-change = { $city }, { $before } → { $after }
week-now = jetzt
week-at-work = Arbeitszeit
week-guess = Annahme
week-time-off = abwesend
week-day-off = freier Tag
week-closed = arbeitsfrei
# For who cannot see the picture: a line for each day. $hours are such as "09:00–17:00", or one of the words above.
# $date is followed by the city, where days are in different places: "Mon 9 Mar (Lisbon)".
week-alt-date-place = { $date } ({ $city })
week-alt-day = { $date }: { $hours }.
week-alt-day-change = { $date }: { $hours }. Die Uhr wird umgestellt: Aus { $before } wird { $after }.
week-alt-time-off = abwesend { $hours }
