# When something comes again and again, and dates.

# Several days in a row: "Mon–Thu".
schedules-weekday-range = { $first }–{ $last }
schedules-every-day = tous les jours
schedules-weekdays = du lundi au vendredi
schedules-weekends = le week-end

# A date: "2 March 2026".
schedules-date = { $day ->
    [1] 1er
   *[other] { $day }
    } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
    } { $year }

# On which days it comes. $days are weekdays: "weekdays", "Mon, Thu".
schedules-every-weeks = toutes les { $weeks } semaines, { $days }
# $day is a day of the month: "15th", "last working day".
schedules-monthly = le { $day } du mois
schedules-every-months = tous les { $months } mois, le { $day }
# A day of the month by its number.
schedules-day-by-number = { $day ->
    [1] 1er
   *[other] { $day }
    }
# A day of the month by its weekday: "first Mon". $nth is first, second, third, fourth, fifth or last; $day is mon to sun.
schedules-day-by-weekday = { $nth ->
    [first] premier
    [second] deuxième
    [third] troisième
    [fourth] quatrième
    [fifth] cinquième
   *[last] dernier
    } { $day ->
    [mon] lundi
    [tue] mardi
    [wed] mercredi
    [thu] jeudi
    [fri] vendredi
    [sat] samedi
   *[sun] dimanche
    }
schedules-last-day = dernier jour
schedules-first-working-day = premier jour ouvré
schedules-last-working-day = dernier jour ouvré

# The whole schedule. $days is one of the lines above, $time is like 09:00, $zone like Europe/Berlin.
schedules-at = { $days } à { $time } ({ $zone })
# The same for the 29th and 30th, which not every month has, and for a fifth weekday.
schedules-at-shorter-month = { $days }, ou le dernier jour d’un mois plus court, à { $time } ({ $zone })
schedules-at-if-there-is-one = { $days }, s’il y en a un, à { $time } ({ $zone })
# What is added to the schedule, one after the other; $schedule is what was said so far.
schedules-from = { $schedule }, à partir du { $date }
schedules-until = { $schedule }, jusqu’au { $date }
schedules-except-holidays = { $schedule }, sauf les jours fériés
# $dates are dates with commas between them.
schedules-not-on = { $schedule }, sauf le { $dates }
schedules-paused = { $schedule }, en pause à partir du { $date } jusqu’à nouvel ordre
schedules-paused-to = { $schedule }, en pause du { $first } au { $last }
