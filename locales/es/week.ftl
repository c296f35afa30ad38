# The picture of somebody's own next seven days, and pieces that other pictures share. There is little room: short words.

# A day in a picture: $weekday is 1 for Monday to 7 for Sunday, $month 1 to 12.
week-date = { $weekday ->
        [1] lun
        [2] mar
        [3] mié
        [4] jue
        [5] vie
        [6] sáb
       *[7] dom
    } { $day } { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sep
        [10] oct
        [11] nov
       *[12] dic
    }
week-title = Tus próximos siete días
# Of a colleague, who shares their hours; $name is as people write it.
week-title-of = Los próximos siete días de { $name }
week-title-colleague = Los próximos siete días de alguien de tu equipo
# Under the title: whose clock the hours are read on.
week-subtitle = Hora de { $city }
week-subtitle-guess = Hora de { $city }. No tienes horario propio: se supone el del servidor.
# Under the title where the days ahead are in different places: each day then names its city.
week-subtitle-travel = Cada día, en la hora de la ciudad indicada al lado
week-today = hoy
# Of today, where days name their city: "today, Lisbon".
week-today-place = hoy, { $city }
# Where the clocks change: $before and $after are readings such as 02:00 and 03:00.
week-change = { $before } pasa a { $after }
# The same where days name their city. At most 20 characters beside the city, so an arrow.
week-place-change = { $city }, { $before } → { $after }
week-now = ahora
week-at-work = horario laboral
week-guess = suposición
week-time-off = ausencia
week-day-off = día libre
week-closed = no laborable
# For who cannot see the picture: a line for each day. $hours are such as "09:00–17:00", or one of the words above.
# $date is followed by the city, where days are in different places: "Mon 9 Mar (Lisbon)".
week-alt-date-place = { $date } ({ $city })
week-alt-day = { $date }: { $hours }.
week-alt-day-change = { $date }: { $hours }. Cambia la hora: { $before } pasa a { $after }.
week-alt-time-off = ausencia { $hours }
