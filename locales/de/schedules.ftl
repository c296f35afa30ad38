# When something comes again and again, and dates.

# Several days in a row: "Mon–Thu".
schedules-weekday-range = { $first }–{ $last }
schedules-every-day = täglich
schedules-weekdays = Mo–Fr
schedules-weekends = Sa, So

# A date: "2 March 2026".
schedules-date = { $month ->
    [1] { $day }. Januar { $year }
    [2] { $day }. Februar { $year }
    [3] { $day }. März { $year }
    [4] { $day }. April { $year }
    [5] { $day }. Mai { $year }
    [6] { $day }. Juni { $year }
    [7] { $day }. Juli { $year }
    [8] { $day }. August { $year }
    [9] { $day }. September { $year }
    [10] { $day }. Oktober { $year }
    [11] { $day }. November { $year }
   *[12] { $day }. Dezember { $year }
    }

# On which days it comes. $days are weekdays: "weekdays", "Mon, Thu".
schedules-every-weeks = alle { $weeks } Wochen { $days }
# $day is a day of the month: "15th", "last working day".
schedules-monthly = am { $day } des Monats
schedules-every-months = alle { $months } Monate am { $day }
# A day of the month by its number.
schedules-day-by-number = { $day }.
# A day of the month by its weekday: "first Mon". $nth is first, second, third, fourth, fifth or last; $day is mon to sun.
schedules-day-by-weekday = { $nth ->
    [first] ersten
    [second] zweiten
    [third] dritten
    [fourth] vierten
    [fifth] fünften
   *[last] letzten
    } { $day ->
    [mon] Mo
    [tue] Di
    [wed] Mi
    [thu] Do
    [fri] Fr
    [sat] Sa
   *[sun] So
    }
schedules-last-day = letzten Tag
schedules-first-working-day = ersten Arbeitstag
schedules-last-working-day = letzten Arbeitstag

# The whole schedule. $days is one of the lines above, $time is like 09:00, $zone like Europe/Berlin.
schedules-at = { $days } um { $time } ({ $zone })
# The same for the 29th and 30th, which not every month has, and for a fifth weekday.
schedules-at-shorter-month = { $days }, in kürzeren Monaten am letzten Tag, um { $time } ({ $zone })
schedules-at-if-there-is-one = { $days }, falls es ihn gibt, um { $time } ({ $zone })
# What is added to the schedule, one after the other; $schedule is what was said so far.
schedules-from = { $schedule }, ab { $date }
schedules-until = { $schedule }, bis { $date }
schedules-except-holidays = { $schedule }, außer an Feiertagen
# $dates are dates with commas between them.
schedules-not-on = { $schedule }, nicht am { $dates }
schedules-paused = { $schedule }, pausiert ab { $date } bis auf Weiteres
schedules-paused-to = { $schedule }, pausiert vom { $first } bis { $last }
