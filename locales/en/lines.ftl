# Pieces that several messages share.

owner-room = anybody here
list-nobody = nobody
# "A and B", "A, B and C": $rest are all but the last, joined by list-comma.
list-and = { $rest } and { $last }
list-or = { $rest } or { $last }
list-comma = { $before }, { $next }
# An ask in a list, of which no words are known. $message opens with [ and ends with ](address).
subject-message = [a message]({ $url }) of { $date }
and-more = … and { $count } more

# Lengths of time.
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
