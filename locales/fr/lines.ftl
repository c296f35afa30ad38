# Pieces that several messages share.

owner-room = quelqu’un ici
list-nobody = personne
# "A and B", "A, B and C": $rest are all but the last, joined by list-comma.
list-and = { $rest } et { $last }
list-or = { $rest } ou { $last }
list-comma = { $before }, { $next }
# Whole sentences that follow each other.
sentences = { $before } { $next }
# An ask in a list, of which no words are known. $message opens with [ and ends with ](address).
subject-message = [un message]({ $url }) du { $date }
and-more = … et { $count } de plus

# Words within “”, as people wrote them.
words-quoted = « { $words } »

## Days and times where Discord shows no timestamps: in choices, within 100 characters. $time is such as 09:00.

clock = { $weekday } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } à { $time }
clock-with-year = { $weekday } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year } à { $time }
clock-utc = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } à { $time } UTC
weekday =
    { $day ->
        [mon] lundi
        [tue] mardi
        [wed] mercredi
        [thu] jeudi
        [fri] vendredi
        [sat] samedi
       *[sun] dimanche
    }
weekday-short =
    { $day ->
        [mon] lun.
        [tue] mar.
        [wed] mer.
        [thu] jeu.
        [fri] ven.
        [sat] sam.
       *[sun] dim.
    }
month =
    { $month ->
        [m1] janvier
        [m2] février
        [m3] mars
        [m4] avril
        [m5] mai
        [m6] juin
        [m7] juillet
        [m8] août
        [m9] septembre
        [m10] octobre
        [m11] novembre
       *[m12] décembre
    }
month-short =
    { $month ->
        [m1] janv.
        [m2] févr.
        [m3] mars
        [m4] avr.
        [m5] mai
        [m6] juin
        [m7] juil.
        [m8] août
        [m9] sept.
        [m10] oct.
        [m11] nov.
       *[m12] déc.
    }

## Lengths of time and response times.

length-short = moins d’une minute
length-minutes = { $minutes } min
length-hours = { $hours } h
length = { $hours } h { $minutes } min
# A response time; $length is one of the lengths above, of time in which the owner is at work.
target = { $length } de temps de travail
target-days = { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
    }
