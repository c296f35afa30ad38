# Pieces that several messages share.

owner-room = qualquer pessoa aqui
list-nobody = ninguém
# "A and B", "A, B and C": $rest are all but the last, joined by list-comma.
list-and = { $rest } e { $last }
list-or = { $rest } ou { $last }
list-comma = { $before }, { $next }
# Whole sentences that follow each other.
sentences = { $before } { $next }
# An ask in a list, of which no words are known. $message opens with [ and ends with ](address).
subject-message = [uma mensagem]({ $url }) de { $date }
and-more = … e mais { $count }

# Words within “”, as people wrote them.
words-quoted = “{ $words }”

## Days and times where Discord shows no timestamps: in choices, within 100 characters. $time is such as 09:00.

clock = { $weekday }, { $day } de { $month }, { $time }
clock-with-year = { $weekday }, { $day } { $month } { $year }, { $time }
clock-utc = { $day } { $month }, { $time } UTC
weekday =
    { $day ->
        [mon] segunda-feira
        [tue] terça-feira
        [wed] quarta-feira
        [thu] quinta-feira
        [fri] sexta-feira
        [sat] sábado
       *[sun] domingo
    }
weekday-short =
    { $day ->
        [mon] seg
        [tue] ter
        [wed] qua
        [thu] qui
        [fri] sex
        [sat] sáb
       *[sun] dom
    }
month =
    { $month ->
        [m1] janeiro
        [m2] fevereiro
        [m3] março
        [m4] abril
        [m5] maio
        [m6] junho
        [m7] julho
        [m8] agosto
        [m9] setembro
        [m10] outubro
        [m11] novembro
       *[m12] dezembro
    }
month-short =
    { $month ->
        [m1] jan
        [m2] fev
        [m3] mar
        [m4] abr
        [m5] mai
        [m6] jun
        [m7] jul
        [m8] ago
        [m9] set
        [m10] out
        [m11] nov
       *[m12] dez
    }

## Lengths of time and response times.

length-short = menos de um minuto
length-minutes = { $minutes } min
length-hours = { $hours } h
length = { $hours } h { $minutes } min
# A response time; $length is one of the lengths above, of time in which the owner is at work.
target = { $length } de trabalho
target-days = { $days ->
    [one] 1 dia útil
   *[other] { $days } dias úteis
    }
