# When something comes again and again, and dates.

# Several days in a row: "Mon–Thu".
schedules-weekday-range = { $first }–{ $last }
schedules-every-day = todos os dias
schedules-weekdays = de segunda a sexta
schedules-weekends = fins de semana

# A date: "2 March 2026".
schedules-date = { $month ->
    [1] { $day } de janeiro de { $year }
    [2] { $day } de fevereiro de { $year }
    [3] { $day } de março de { $year }
    [4] { $day } de abril de { $year }
    [5] { $day } de maio de { $year }
    [6] { $day } de junho de { $year }
    [7] { $day } de julho de { $year }
    [8] { $day } de agosto de { $year }
    [9] { $day } de setembro de { $year }
    [10] { $day } de outubro de { $year }
    [11] { $day } de novembro de { $year }
   *[12] { $day } de dezembro de { $year }
    }

# On which days it comes. $days are weekdays: "weekdays", "Mon, Thu".
schedules-every-weeks = a cada { $weeks } semanas, { $days }
# $day is a day of the month: "15th", "last working day".
schedules-monthly = { $day } de cada mês
schedules-every-months = a cada { $months } meses, { $day }
# A day of the month by its number.
schedules-day-by-number = { $day ->
    [1] no dia 1º
   *[other] no dia { $day }
    }
# A day of the month by its weekday: "first Mon". $nth is first, second, third, fourth, fifth or last; $day is mon to sun.
# The ending of the ordinal stands with the weekday, whose gender it follows: "últim" + "a sexta", "últim" + "o sábado".
schedules-day-by-weekday = { $day ->
    [mon] na
    [tue] na
    [wed] na
    [thu] na
    [fri] na
    [sat] no
   *[sun] no
    } { $nth ->
    [first] primeir
    [second] segund
    [third] terceir
    [fourth] quart
    [fifth] quint
   *[last] últim
    }{ $day ->
    [mon] a segunda-feira
    [tue] a terça-feira
    [wed] a quarta-feira
    [thu] a quinta-feira
    [fri] a sexta-feira
    [sat] o sábado
   *[sun] o domingo
    }
schedules-last-day = no último dia
schedules-first-working-day = no primeiro dia útil
schedules-last-working-day = no último dia útil

# The whole schedule. $days is one of the lines above, $time is like 09:00, $zone like Europe/Berlin.
schedules-at = { $days } às { $time } ({ $zone })
# The same for the 29th and 30th, which not every month has, and for a fifth weekday.
schedules-at-shorter-month = { $days }, em meses mais curtos no último dia, às { $time } ({ $zone })
schedules-at-if-there-is-one = { $days }, quando houver, às { $time } ({ $zone })
# What is added to the schedule, one after the other; $schedule is what was said so far.
schedules-from = { $schedule }, a partir de { $date }
schedules-until = { $schedule }, até { $date }
schedules-except-holidays = { $schedule }, exceto feriados
# $dates are dates with commas between them.
schedules-not-on = { $schedule }, menos em { $dates }
schedules-paused = { $schedule }, em pausa a partir de { $date }, sem data para voltar
schedules-paused-to = { $schedule }, em pausa de { $first } a { $last }
