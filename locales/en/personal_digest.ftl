# A digest of one's own: one message at the start of somebody's day, and the answers to `/digest me`.

# $date is the day.
personal-digest-title = **Your day** · { $date }
# "-# " makes it small.
personal-digest-silent-servers = -# I can't hear { $count } of your servers just now: what is asked there is not in here.
personal-digest-owe-nothing = **You owe no reply any more**
personal-digest-owe = { $count ->
    [one] **You owe { $count } reply**
   *[other] **You owe { $count } replies**
    }
personal-digest-wait-for-nothing = **You wait for no reply any more**
personal-digest-wait-for = { $count ->
    [one] **You wait for { $count } reply**
   *[other] **You wait for { $count } replies**
    }
personal-digest-others = **Asked of your team**
personal-digest-changed = **While you were away**
personal-digest-rest = … and { $count } more: `/asks` shows all

# One line that is made elsewhere: what is said of an ask in a reminder.
personal-digest-line = - { $said }

# What somebody owes. $subject is a link, $told one or more of the pieces below with " · " between them.
personal-digest-owed = - { $subject } from { $asker } in { $channel }: { $told }
personal-digest-owed-urgent = - Urgent: { $subject } from { $asker } in { $channel }: { $told }
# $ago is like "in 3 hours", $time a date and time.
personal-digest-due = due { $ago }
personal-digest-no-due-time = no due time
personal-digest-new = new
personal-digest-back = back from snooze
personal-digest-handed-over = handed over by { $person }
personal-digest-promised = you promised a reply by { $time }
personal-digest-snoozed = snoozed until { $time }
# The word in [ ] is a link to the message.
personal-digest-unsure = was [this]({ $url }) your answer?

# What somebody waits for; $told is when it is due and how each owner stands, with " · " between them.
personal-digest-waits = - { $subject } to { $owners } in { $channel }
personal-digest-waits-told = - { $subject } to { $owners } in { $channel }: { $told }
personal-digest-waits-for-nobody = - { $subject } to nobody any more in { $channel }
personal-digest-waits-for-nobody-told = - { $subject } to nobody any more in { $channel }: { $told }

# What changed while somebody was away. $ago is like "3 hours ago".
personal-digest-answered = - ✅ { $subject } in { $channel }: answered { $ago }
personal-digest-settled = - { $subject } from { $asker } in { $channel } needs nothing more from you ({ $ago })
personal-digest-deleted = - Your message in { $channel } was deleted { $ago }
personal-digest-withdrawn = - { $subject } in { $channel }: withdrawn { $ago }
personal-digest-solved = - { $subject } in { $channel }: marked as solved { $ago }
personal-digest-locked = - { $subject } in { $channel }: the thread was closed { $ago }
personal-digest-not-posted = - { $subject } in { $channel }: it could not be posted { $ago }
personal-digest-edited = - { $subject } in { $channel }: its message was edited and asks nothing any more { $ago }
personal-digest-out-of-reach = - { $subject } in { $channel }: I no longer see where it stands { $ago }

# The answers to `/digest me`.
personal-digest-on = On: at the start of your working day I send you one message with what you owe, what you wait for, and what changed while you were away; nothing when there is nothing to tell. `/digest me off` ends it.
# $hours is like "Mon–Fri 09:00–17:00 (Europe/Berlin)".
personal-digest-guess = Your hours here are a guess: { $hours }. `/hours set` says when you really work.
personal-digest-dms-closed = But the last direct message from me to you was refused: allow them in this server's privacy settings, or it can't reach you.
personal-digest-stopped = But you stopped this server's reminders, so it tells nothing of it. `/resume` switches them on again.
personal-digest-off = Off: you get no digest of your own any more. Reminders come as before. `/digest me on` switches it on again.
personal-digest-was-off = It was off already. `/digest me on` switches it on.
personal-digest-every-day = Set: it comes on each day on which you work.
personal-digest-days = Set: it comes on { $days }, if you work then.
# $sections is a list of the three below.
personal-digest-sections = Set: it tells { $sections }.
personal-digest-section-owed = what you owe
personal-digest-section-waiting = what you wait for
personal-digest-section-changed = what changed while you were away
personal-digest-comes = The next one comes { $time } ({ $ago }).
personal-digest-never-comes = By your hours you work on none of these days, so none will come. `/digest me days` or `/hours set` changes that.
