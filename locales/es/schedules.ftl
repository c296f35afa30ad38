# When something comes again and again, and dates.

# Several days in a row: "Mon–Thu".
schedules-weekday-range = { $first }–{ $last }
schedules-every-day = todos los días
schedules-weekdays = de lunes a viernes
schedules-weekends = sábados y domingos

# A date: "2 March 2026".
schedules-date = { $month ->
    [1] { $day } de enero de { $year }
    [2] { $day } de febrero de { $year }
    [3] { $day } de marzo de { $year }
    [4] { $day } de abril de { $year }
    [5] { $day } de mayo de { $year }
    [6] { $day } de junio de { $year }
    [7] { $day } de julio de { $year }
    [8] { $day } de agosto de { $year }
    [9] { $day } de septiembre de { $year }
    [10] { $day } de octubre de { $year }
    [11] { $day } de noviembre de { $year }
   *[12] { $day } de diciembre de { $year }
    }

# On which days it comes. $days are weekdays: "weekdays", "Mon, Thu".
schedules-every-weeks = cada { $weeks } semanas ({ $days })
# $day is a day of the month: "15th", "last working day".
schedules-monthly = el { $day } de cada mes
schedules-every-months = el { $day } cada { $months } meses
# A day of the month by its number.
schedules-day-by-number = { $day ->
    [1] día 1
    [2] día 2
    [3] día 3
    [21] día 21
    [22] día 22
    [23] día 23
   *[other] día { $day }
    }
# A day of the month by its weekday: "first Mon". $nth is first, second, third, fourth, fifth or last; $day is mon to sun.
schedules-day-by-weekday = { $nth ->
    [first] primer
    [second] segundo
    [third] tercer
    [fourth] cuarto
    [fifth] quinto
   *[last] último
    } { $day ->
    [mon] lunes
    [tue] martes
    [wed] miércoles
    [thu] jueves
    [fri] viernes
    [sat] sábado
   *[sun] domingo
    }
schedules-last-day = último día
schedules-first-working-day = primer día laborable
schedules-last-working-day = último día laborable

# The whole schedule. $days is one of the lines above, $time is like 09:00, $zone like Europe/Berlin.
schedules-at = { $days } a las { $time } ({ $zone })
# The same for the 29th and 30th, which not every month has, and for a fifth weekday.
schedules-at-shorter-month = { $days } (en los meses más cortos, el último día) a las { $time } ({ $zone })
schedules-at-if-there-is-one = { $days } (si lo hay) a las { $time } ({ $zone })
# What is added to the schedule, one after the other; $schedule is what was said so far.
schedules-from = { $schedule }, desde el { $date }
schedules-until = { $schedule }, hasta el { $date }
schedules-except-holidays = { $schedule }, salvo festivos
# $dates are dates with commas between them.
schedules-not-on = { $schedule }, excepto el { $dates }
schedules-paused = { $schedule }, en pausa desde el { $date } hasta nuevo aviso
schedules-paused-to = { $schedule }, en pausa del { $first } al { $last }
