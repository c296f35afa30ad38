# When something comes again and again, and dates.

# Several days in a row: "Mon–Thu".
schedules-weekday-range = { $first }–{ $last }
schedules-every-day = every day
schedules-weekdays = weekdays
schedules-weekends = weekends

# A date: "2 March 2026".
schedules-date = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[12] { $day } December { $year }
    }

# On which days it comes. $days are weekdays: "weekdays", "Mon, Thu".
schedules-every-weeks = every { $weeks } weeks on { $days }
# $day is a day of the month: "15th", "last working day".
schedules-monthly = on the { $day } of the month
schedules-every-months = every { $months } months on the { $day }
# A day of the month by its number.
schedules-day-by-number = { $day ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
   *[other] { $day }th
    }
# A day of the month by its weekday: "first Mon". $nth is first, second, third, fourth, fifth or last; $day is mon to sun.
schedules-day-by-weekday = { $nth ->
    [first] first
    [second] second
    [third] third
    [fourth] fourth
    [fifth] fifth
   *[last] last
    } { $day ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
    }
schedules-last-day = last day
schedules-first-working-day = first working day
schedules-last-working-day = last working day

# The whole schedule. $days is one of the lines above, $time is like 09:00, $zone like Europe/Berlin.
schedules-at = { $days } at { $time } ({ $zone })
# The same for the 29th and 30th, which not every month has, and for a fifth weekday.
schedules-at-shorter-month = { $days }, in a shorter month on its last day, at { $time } ({ $zone })
schedules-at-if-there-is-one = { $days }, if there is one, at { $time } ({ $zone })
# What is added to the schedule, one after the other; $schedule is what was said so far.
schedules-from = { $schedule }, from { $date }
schedules-until = { $schedule }, until { $date }
schedules-except-holidays = { $schedule }, except holidays
# $dates are dates with commas between them.
schedules-not-on = { $schedule }, not on { $dates }
schedules-paused = { $schedule }, paused from { $date } until further notice
schedules-paused-to = { $schedule }, paused from { $first } to { $last }
