# Pieces that several messages share.

owner-room = cualquiera del canal
list-nobody = nadie
# "A and B", "A, B and C": $rest are all but the last, joined by list-comma.
list-and = { $rest } y { $last }
list-or = { $rest } o { $last }
list-comma = { $before }, { $next }
# Whole sentences that follow each other.
sentences = { $before } { $next }
# An ask in a list, of which no words are known. $message opens with [ and ends with ](address).
subject-message = [un mensaje]({ $url }) del { $date }
and-more = … y { $count } más

# Words within “”, as people wrote them.
words-quoted = «{ $words }»

## Days and times where Discord shows no timestamps: in choices, within 100 characters. $time is such as 09:00.

clock = { $weekday } { $day } de { $month }, { $time }
clock-with-year = { $weekday } { $day } { $month } { $year }, { $time }
clock-utc = { $day } { $month }, { $time } UTC
weekday =
    { $day ->
        [mon] lunes
        [tue] martes
        [wed] miércoles
        [thu] jueves
        [fri] viernes
        [sat] sábado
       *[sun] domingo
    }
weekday-short =
    { $day ->
        [mon] lun
        [tue] mar
        [wed] mié
        [thu] jue
        [fri] vie
        [sat] sáb
       *[sun] dom
    }
month =
    { $month ->
        [m1] enero
        [m2] febrero
        [m3] marzo
        [m4] abril
        [m5] mayo
        [m6] junio
        [m7] julio
        [m8] agosto
        [m9] septiembre
        [m10] octubre
        [m11] noviembre
       *[m12] diciembre
    }
month-short =
    { $month ->
        [m1] ene
        [m2] feb
        [m3] mar
        [m4] abr
        [m5] may
        [m6] jun
        [m7] jul
        [m8] ago
        [m9] sep
        [m10] oct
        [m11] nov
       *[m12] dic
    }

## Lengths of time and response times.

length-short = menos de un minuto
length-minutes = { $minutes } min
length-hours = { $hours } h
length = { $hours } h { $minutes } min
# A response time; $length is one of the lengths above, of time in which the owner is at work.
target = { $length } de horario laboral
target-days = { $days ->
    [one] 1 día laborable
   *[other] { $days } días laborables
    }
