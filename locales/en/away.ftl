# Time off and focus: for who is away, and for who waits for them.

## `/away set`

away-set-now = You are away from now until { $until }.
away-set = You are away from { $from } until { $until }.
away-set-together = Together with what you had set before, that is from { $from } until { $until }.
away-set-means = Nothing from me reaches you in that time, and the clocks of what you owe stand still.
away-set-ends-earlier = `/away end` ends it earlier.
# What others read.
away-told-dates = Who waits for your reply reads that you are away until { $until }.
away-told-dates-and-delegate = Who waits for your reply reads that you are away until { $until }, and can ask { $delegate } instead.
away-told = Who waits for your reply reads that you are away, not until when.
away-told-and-delegate = Who waits for your reply reads that you are away, not until when, and can ask { $delegate } instead.
away-owed-nothing = You owe no reply now.
away-owed =
    { $count ->
        [one] You owe 1 reply, now with these due times:
       *[other] You owe { $count } replies, now with these due times:
    }
# $number is that of the ask, $url its address.
away-owed-line = #{ $number } to { $person }: { $time } { $url }
away-owed-line-no-due-time = #{ $number } to { $person }: no due time { $url }
away-owed-more = … and { $count } more: `/asks` shows all.
away-more-lines =
    { $count ->
        [one] … and 1 more line
       *[other] … and { $count } more lines
    }

## `/away list` and `/away end`

away-list-empty = You have no time off ahead. `/away set` tells me of some.
away-list-head = Your time off:
# $number by which it can be ended; $reads is one of the four texts after these.
away-list-line = **{ $number }**: { $from } to { $until }; { $reads }
away-list-line-now = **{ $number }** (now): { $from } to { $until }; { $reads }
# Time off that comes from a calendar of one's own.
away-list-line-of-calendar = from your calendar: { $from } to { $until }; others read that you are away, not until when
away-list-line-of-calendar-now = from your calendar (now): { $from } to { $until }; others read that you are away, not until when
away-list-more-of-calendars = { $n ->
    [one] … and 1 more from your calendar
   *[other] … and { $n } more from your calendar
}
away-list-of-calendars = Time off from your calendar is changed there: `/calendar list` shows your calendars.
# $list is names of calendars.
away-stale-calendars = I could not read { $list } for more than a week, so your time off from there may be old: `/calendar list` says why.
away-reads-dates = others read until when
away-reads-dates-and-delegate = others read until when; { $delegate } answers meanwhile
away-reads = others read that you are away, not until when
away-reads-and-delegate = others read that you are away, not until when; { $delegate } answers meanwhile
# In a choice, at most 100 characters; times such as "Mon 2 Mar 2026, 09:00".
away-label = { $number }: { $from } to { $until }
# In a choice, at most 100 characters: what somebody types, what it means on the clock of $zone ("Friday 6 March, 17:00"; "Europe/Berlin").
away-end-choice = { $typed } (until { $time }, { $zone })
away-ended = Welcome back: you are away no longer, and the clocks of what you owe run again in your hours.
away-ended-still = Ended, but you are still away until { $until }: you had set more time off. `/away list` shows it.
away-removed = Removed: your time off from { $from } to { $until }.

## `/focus`, `/hours urgent`, `/stop`, `/resume`

away-focus = Focus until { $until } ({ $ago }). My messages to you wait, except about what is urgent; the clocks of what you owe run on.
away-focus-ends = It ends by itself.
away-focus-comes-then = What waits comes then, in one message.
away-focus-comes-later = You are not at work then, so what waits comes { $time }, in one message.
away-focus-off-hint = `/focus off` ends it sooner.
away-focus-over = Focus is over. What waited comes now, in one message, if you are at work.
away-focus-was-not = You were not in focus, so nothing was changed.
away-urgent-allowed = Allowed: what somebody asks you as urgent reaches you at once, also at night and on days off; never while you are away. Everything else waits for your hours. `/hours urgent allow:false` takes it back.
away-urgent-not-allowed = Not allowed: outside your working hours nothing reaches you, not even what is urgent.
away-stopped = Stopped: no more reminders from this server. What you owe stays owed, and who asks you reads that my reminders are off. `/resume` switches them on again.
away-stopped-there = Stopped: no more reminders from that server. `/resume` there switches them on again.
away-resumed = On again: you get this server's reminders, in your working hours.
away-resumed-were-on = They were on already: you get this server's reminders, in your working hours.

## Under one's own hours

away-standing-focus = You are in focus until { $until }. `/focus off` ends it.
away-standing-away = You are away until { $until }.
away-standing-next = Your next time off: { $from } to { $until }.
away-standing-more = `/away list` shows all of your time off.
away-standing-urgent = What is urgent may reach you at any time but while you are away: `/hours urgent` changes that.
away-standing-not-urgent = Outside of these hours nothing reaches you, not even what is urgent: `/hours urgent` changes that.

## To who waits for somebody: $person is who is away

away-now-for = Your question in { $place } is now for { $people } to answer.
away-is-back = { $person }, whose reply you wait for in { $place }, was away and is back.
away-owner = { $person }, whose reply you wait for in { $place }, is away.
away-owner-until = { $person }, whose reply you wait for in { $place }, is away until { $until }.
away-owner-until-at-work = { $person }, whose reply you wait for in { $place }, is away until { $until } and next at work { $time }.
away-delegate-answers = Meanwhile { $delegate } answers for them.
away-wait-or-hand-over = Wait for them, or hand it over to somebody else.
# Within a longer sentence or list.
away-is-away = { $person } is away
away-is-away-until = { $person } is away until { $until }
away-is-away-until-at-work = { $person } is away until { $until } and next at work { $time }
# $stands is one of the three texts before.
away-is-away-and-delegate = { $stands }; meanwhile { $delegate } answers for them
away-delegate-button = Ask the delegate instead
# In a list; $stands is one of the texts "away-is-…" and "away-is-away…".
away-stands = { $stands }.
away-is-at-work = { $person } is at work now
away-is-not-until = { $person } is not at work until { $time }
away-is-not-now = { $person } is not at work now
