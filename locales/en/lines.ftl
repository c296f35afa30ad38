# Pieces that several messages share.

owner-room = anybody here
list-nobody = nobody
# "A and B", "A, B and C": $rest are all but the last, joined by list-comma.
list-and = { $rest } and { $last }
list-or = { $rest } or { $last }
list-comma = { $before }, { $next }
# Whole sentences that follow each other.
sentences = { $before } { $next }
# An ask in a list, of which no words are known. $message opens with [ and ends with ](address).
subject-message = [a message]({ $url }) of { $date }
and-more = … and { $count } more

# Words within “”, as people wrote them.
words-quoted = “{ $words }”

## Days and times where Discord shows no timestamps: in choices, within 100 characters. $time is such as 09:00.

clock = { $weekday } { $day } { $month }, { $time }
clock-with-year = { $weekday } { $day } { $month } { $year }, { $time }
clock-utc = { $day } { $month }, { $time } UTC
weekday =
    { $day ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }
weekday-short =
    { $day ->
        [mon] Mon
        [tue] Tue
        [wed] Wed
        [thu] Thu
        [fri] Fri
        [sat] Sat
       *[sun] Sun
    }
month =
    { $month ->
        [m1] January
        [m2] February
        [m3] March
        [m4] April
        [m5] May
        [m6] June
        [m7] July
        [m8] August
        [m9] September
        [m10] October
        [m11] November
       *[m12] December
    }
month-short =
    { $month ->
        [m1] Jan
        [m2] Feb
        [m3] Mar
        [m4] Apr
        [m5] May
        [m6] Jun
        [m7] Jul
        [m8] Aug
        [m9] Sep
        [m10] Oct
        [m11] Nov
       *[m12] Dec
    }

## Lengths of time and response times.

length-short = under a minute
length-minutes = { $minutes } min
length-hours = { $hours } h
length = { $hours } h { $minutes } min
# A response time; $length is one of the lengths above, of time in which the owner is at work.
target = { $length } of working time
target-days = { $days ->
    [one] 1 working day
   *[other] { $days } working days
    }
