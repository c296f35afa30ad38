# The digest that is posted to a channel. $subject is an ask: a link, or its address.

# $date is the day.
digest-title = **What waits for a reply** · { $date }
# In place of a digest that was removed while it was on its way.
digest-removed = This digest was removed.
digest-empty = Nothing to tell this time. Enjoy the quiet.
digest-waiting = **Waiting longest**
digest-due-soon = **Due within a day**
digest-answered = **Answered since the last digest**
digest-away = **Away**
# Only who asked for a preview sees this; "-# " makes it small.
digest-preview = -# Only you see this: what { $channel } would read now.
digest-my-asks = My asks
digest-missed = { $count ->
    [one] -# The digest of { $time } could not be posted; this one tells of that time, too.
   *[other] -# { $count } digests could not be posted, the first one { $time }; this one tells of that time, too.
    }

# One ask in a line. $age and $took are lengths such as "4 h 30 min"; $due is like "in 3 hours".
digest-thread-waits = - { $subject } by { $asker }: no reply for { $age } of working time
digest-nobody-owes = - { $subject } by { $asker }: nobody owes a reply any more
digest-waits = - { $subject } from { $asker } to { $owners }: waits { $age }
digest-thread-due = - { $subject } by { $asker }: first reply due { $due }
digest-due = - { $subject } from { $asker } to { $owners }: due { $due }
digest-answered-in = - { $subject } by { $asker }: answered in { $took } of working time

# Who is away. $until and $from are dates and times; $delegate is who answers meanwhile.
digest-away-until = - { $person } until { $until }
digest-away-until-delegate = - { $person } until { $until }; { $delegate } answers meanwhile
digest-away-from = - { $person } from { $from } until { $until }
digest-away-from-delegate = - { $person } from { $from } until { $until }; { $delegate } answers meanwhile

# What of a section is not shown.
digest-rest = … and { $count } more
digest-rest-of-asks = … and { $count } more: `/asks channel:` lists those of a channel
