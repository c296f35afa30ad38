# Pieces that several messages share.

owner-room = jemand hier
list-nobody = niemand
# "A and B", "A, B and C": $rest are all but the last, joined by list-comma.
list-and = { $rest } und { $last }
list-or = { $rest } oder { $last }
list-comma = { $before }, { $next }
# Whole sentences that follow each other.
sentences = { $before } { $next }
# An ask in a list, of which no words are known. $message opens with [ and ends with ](address).
subject-message = [Nachricht]({ $url }) vom { $date }
and-more = … und { $count } weitere

# Words within “”, as people wrote them.
words-quoted = „{ $words }“

## Days and times where Discord shows no timestamps: in choices, within 100 characters. $time is such as 09:00.

clock = { $weekday }, { $day }. { $month }, { $time }
clock-with-year = { $weekday } { $day }. { $month } { $year }, { $time }
clock-utc = { $day }. { $month }, { $time } UTC
weekday =
    { $day ->
        [mon] Montag
        [tue] Dienstag
        [wed] Mittwoch
        [thu] Donnerstag
        [fri] Freitag
        [sat] Samstag
       *[sun] Sonntag
    }
weekday-short =
    { $day ->
        [mon] Mo
        [tue] Di
        [wed] Mi
        [thu] Do
        [fri] Fr
        [sat] Sa
       *[sun] So
    }
month =
    { $month ->
        [m1] Januar
        [m2] Februar
        [m3] März
        [m4] April
        [m5] Mai
        [m6] Juni
        [m7] Juli
        [m8] August
        [m9] September
        [m10] Oktober
        [m11] November
       *[m12] Dezember
    }
month-short =
    { $month ->
        [m1] Jan
        [m2] Feb
        [m3] März
        [m4] Apr
        [m5] Mai
        [m6] Juni
        [m7] Juli
        [m8] Aug
        [m9] Sept
        [m10] Okt
        [m11] Nov
       *[m12] Dez
    }

## Lengths of time and response times.

length-short = weniger als 1 min
length-minutes = { $minutes } min
length-hours = { $hours } h
length = { $hours } h { $minutes } min
# A response time; $length is one of the lengths above, of time in which the owner is at work.
target = { $length } Arbeitszeit
target-days = { $days ->
    [one] 1 Arbeitstag
   *[other] { $days } Arbeitstagen
    }
