# The picture of somebody's own next seven days, and pieces that other pictures share. There is little room: short words.

# A day in a picture: $weekday is 1 for Monday to 7 for Sunday, $month 1 to 12.
week-date = { $weekday ->
        [1] seg
        [2] ter
        [3] qua
        [4] qui
        [5] sex
        [6] sáb
       *[7] dom
    }, { $day } { $month ->
        [1] jan
        [2] fev
        [3] mar
        [4] abr
        [5] mai
        [6] jun
        [7] jul
        [8] ago
        [9] set
        [10] out
        [11] nov
       *[12] dez
    }
week-title = Seus próximos sete dias
# Of a colleague, who shares their hours; $name is as people write it.
week-title-of = Próximos sete dias de { $name }
week-title-colleague = Próximos sete dias de alguém da equipe
# Under the title: whose clock the hours are read on.
week-subtitle = Horário de { $city }
week-subtitle-guess = Horário de { $city }. Você não definiu o seu: este é o do servidor, uma suposição.
# Under the title where the days ahead are in different places: each day then names its city.
week-subtitle-travel = Cada dia no horário da cidade ao lado
week-today = hoje
# Of today, where days name their city: "today, Lisbon".
week-today-place = hoje, { $city }
# Where the clocks change: $before and $after are readings such as 02:00 and 03:00.
week-change = { $before } vira { $after }
# The same where days name their city. At most 20 characters beside the city, so an arrow.
week-place-change = { $city }, { $before } → { $after }
week-now = agora
week-at-work = expediente
week-guess = suposição
week-time-off = ausência
week-day-off = folga
week-closed = sem expediente
# For who cannot see the picture: a line for each day. $hours are such as "09:00–17:00", or one of the words above.
# $date is followed by the city, where days are in different places: "Mon 9 Mar (Lisbon)".
week-alt-date-place = { $date } ({ $city })
week-alt-day = { $date }: { $hours }.
week-alt-day-change = { $date }: { $hours }. Os relógios mudam: { $before } vira { $after }.
week-alt-time-off = ausência { $hours }
