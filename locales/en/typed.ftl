# What a person reads who typed something that I cannot use: what is wrong with it, and examples of what I can read.
# The examples can be typed as they stand here: `tests/languages/examples.rs` reads them. Some schedules are read in English only.
# $text is what was typed, cut to a short piece.

# A time by which a reply is needed or promised.
typed-when-unreadable = I can't read "{ $text }" as a time. Try `tomorrow 15:00`, `fri 12:00`, `in 4h` or `2026-03-05 17:00`.
typed-when-past = That time is past. Choose a later one, such as `tomorrow 15:00`.
typed-when-too-far = That is more than a year ahead. Choose an earlier time.

# Time off.
typed-absence-unreadable = I can't read "{ $text }" as a day. Try `friday`, `20 March`, `2026-03-20`, or with a time `fri 12:00`.
typed-absence-ends-first = That would end before it begins. A day alone counts as a whole: from Friday until Friday is one day off.
typed-absence-past = That is over already. Choose an end that is still to come, such as `friday` or `2026-03-20`.
typed-absence-too-far = That begins more than a year ahead. Set it when it is nearer.
typed-absence-too-long = That lasts more than a year. Choose an earlier end; you can prolong it later.

# Focus: a pause from my messages inside working hours.
typed-focus-length = I can't read "{ $text }" as a length of time. Try `90m`, `2h` or `1h30`.
typed-focus-time = I can't read "{ $text }" as a time. Try `15:00`.
typed-focus-past = That time is past. Choose a later one, such as `17:00`.
typed-focus-too-long = Focus lasts { $hours } hours at most. For longer there is `/away set`.
typed-focus-not-at-work = You are not at work now, so nothing reaches you anyway. For focus later today, say until when.

# A response time.
typed-target-unreadable = I can't read "{ $text }" as a response time. Try `4h`, `90m` or `2d` (working days).
typed-target-out-of-range = A response time is between 1 minute and { $hours } hours, or between 1 and { $days } working days.

# Weekdays, and a time of day.
typed-days = I could not read the days in “{ $text }”; try “weekdays”, “daily” or “Mon, Wed, Fri”.
typed-time = I could not read the time “{ $text }”; try “9:00”, “17:30” or “5pm”.

# A schedule: when something comes again and again.
typed-schedule-unreadable = I could not read “{ $text }” as a schedule; try “weekdays 9:00”, “every 2 weeks on Mon at 10:00” or “last working day 16:00”.
typed-schedule-days = I could not read the days in “{ $text }”; try “weekdays”, “Mon, Thu”, “every 2 weeks on Mon” or “last working day”.
typed-schedule-no-time = “{ $text }” lacks a time; try “weekdays 9:00” or “first Mon at 5pm”.
typed-schedule-two-times = “{ $text }” has more than one time; a schedule has one, such as “weekdays 9:00” or “Mon, Thu at 5pm”.
typed-schedule-no-day = “{ $text }” does not say on which day; try “every 2 weeks on Mon at 10:00” or “monthly on the 15th 9:00”.
typed-schedule-which-second = “{ $text }” can mean two things; write “every 2 weeks on Fri at 10:00” or “second Fri of the month 10:00”.
typed-schedule-which-of-the-month = “{ $text }” does not say which one of the month; try “first Mon 10:00” or “last Fri of the month 16:00”.
typed-schedule-never = That schedule never comes; try another day, such as “last day of the month 9:00” or “weekdays 9:00”.
typed-schedule-interval = I count from one to { $weeks } weeks or { $months } months; try “every 2 weeks on Mon at 10:00” or “every 3 months on the 1st at 9:00”.
typed-schedule-no-such-day = A month has 31 days and at most five of each weekday; try “15th 9:00” or “last Fri 16:00”.
# $first and $last are dates.
typed-schedule-ends-first = That ends on { $last }, before it begins on { $first }; turn the two dates around.
typed-schedule-far-date = { $date } is too far off; choose a date from 1970 to 2199, such as “1 March 2030”.
typed-schedule-no-first-day = A schedule of every few weeks or months needs a day from which it counts, such as “from 2 March 2026”.
typed-schedule-weekly-or-monthly = A schedule goes by the week or by the month, such as “weekdays 9:00” or “15th 9:00”.
typed-schedule-too-many-skipped = A schedule can leave out { $most } single dates at most; pause it for longer.

# A digest.
typed-digest-over = That schedule does not come any more. Choose later days.
typed-digest-tells-nothing = A digest needs at least one section that tells of asks: what waits, what is due soon, or what was answered.
