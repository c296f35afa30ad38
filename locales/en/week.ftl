# The picture of somebody's own next seven days, and pieces that other pictures share. There is little room: short words.

# A day in a picture: $weekday is 1 for Monday to 7 for Sunday, $month 1 to 12.
week-date = { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    } { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
week-title = Your next seven days
# Of a colleague, who shares their hours; $name is as people write it.
week-title-of = The next seven days of { $name }
week-title-colleague = A colleague's next seven days
# Under the title: whose clock the hours are read on.
week-subtitle = { $city } time
week-subtitle-guess = { $city } time. You have set no hours: these are the server's, as a guess.
# Under the title where the days ahead are in different places: each day then names its city.
week-subtitle-travel = Each day on the clock of the city named beside it
week-today = today
# Of today, where days name their city: "today, Lisbon".
week-today-place = today, { $city }
# Where the clocks change: $before and $after are readings such as 02:00 and 03:00.
week-change = { $before } becomes { $after }
# The same where days name their city. At most 20 characters beside the city, so an arrow.
week-place-change = { $city }, { $before } → { $after }
week-now = now
week-at-work = at work
week-guess = a guess
week-time-off = time off
week-day-off = day off
week-closed = not at work
# For who cannot see the picture: a line for each day. $hours are such as "09:00–17:00", or one of the words above.
# $date is followed by the city, where days are in different places: "Mon 9 Mar (Lisbon)".
week-alt-date-place = { $date } ({ $city })
week-alt-day = { $date }: { $hours }.
week-alt-day-change = { $date }: { $hours }. The clocks change: { $before } becomes { $after }.
week-alt-time-off = time off { $hours }
