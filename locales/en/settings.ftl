# `/digest`: how the digests of a server's channels are set. $slots is when one comes: "weekdays at 09:00 (Europe/Berlin)".

settings-foreign-channel = That channel belongs to another server. Choose one of this server's.
settings-foreign-role = This server has no such role. Choose one that it has.

settings-digest-scheduled = Scheduled: { $channel } gets a digest, { $slots }.
settings-digest-silent = It arrives without a sound and pings nobody. `/digest preview` shows what it would tell now.
settings-digest-changed = Changed: { $channel } gets a digest, { $slots }.
settings-digest-paused = Paused: no digest comes in { $channel } until you use `/digest resume`.
settings-digest-paused-until = Paused: the next digest in { $channel } comes { $time }. `/digest resume` ends the pause earlier.
settings-digest-resumed = On again: { $channel } gets a digest, { $slots }.
settings-digest-not-paused = It was not paused: { $channel } gets a digest, { $slots }.
settings-digest-skipped = Skipped: { $channel } gets no digest on { $time }.
settings-digest-posted-now = On its way to { $channel }.
settings-digest-removed = Removed: the digest in { $channel }, { $slots }. It is posted no more.

# When it comes next. $time is a date and time, $ago is like "in 3 hours", $more are dates and times.
settings-next-none = It is paused; `/digest resume` ends that.
settings-next-last = It comes once more: { $time } ({ $ago }).
settings-next = It comes { $time } ({ $ago }), then { $more }.

# What it tells. $sections is a list of the four below.
settings-leaves-out = It leaves out { $sections }.
settings-section-waiting = what waits longest
settings-section-due-soon = what is due soon
settings-section-answered = what was answered
settings-section-away = who is away
settings-empty-skipped = When there is nothing to tell, it is skipped.
settings-empty-said = When there is nothing to tell, it says so in one line.

# A digest in a list to choose from.
settings-label = { $number }: #{ $channel }, { $slots }
settings-label-unseen = { $number }: a channel that I can't see, { $slots }

# `/digest list`: a line for each; "without", "also" and "not posted" stand at its end with " · " before each.
settings-list = Digests here:
settings-list-none = No digest is scheduled here. `/digest schedule` adds one.
settings-list-rest = … and { $count } more: `/digest list channel:` shows those of one
settings-list-next = - { $number }: { $channel }, { $slots }, next { $ago }
settings-list-paused = - { $number }: { $channel }, { $slots }, `/digest resume` ends the pause
settings-list-over = - { $number }: { $channel }, { $slots }, over: `/digest edit` gives it other days, `/digest remove` removes it
settings-list-without = without { $sections }
settings-list-also-empty = also when empty
settings-list-failing = ⚠ not posted since { $time }: let me post there, or move it with `/digest edit`

# To who scheduled a digest, or owns the server, when I cannot post it.
settings-mended = ✅ This is mended: the digest goes to { $channel }.
# The first part of the sentence; one of the three "why" follows after a colon.
settings-not-posted = { $what }: { $why }
settings-not-posted-yours = I could not post the digest that you scheduled in { $channel }, { $slots }
settings-not-posted-theirs = I could not post the digest that { $person } scheduled in { $channel }, { $slots }
settings-why-gone = the channel is gone, or I can't see it. Let me see it, or use `/digest edit` to choose another one or `/digest remove`. I try again at each of its times.
settings-why-refused = Discord refuses it. I try again at each of its times. `/digest edit` can move it, `/digest remove` ends it.
# $permissions is a list of one or more, each in quotation marks; $count is how many.
settings-why-lacks = { $count ->
    [one] I lack { $permissions } there. Give me that permission in the channel's settings. I try again at each of its times. `/digest edit` can move it, `/digest remove` ends it.
   *[other] I lack { $permissions } there. Give me these permissions in the channel's settings. I try again at each of its times. `/digest edit` can move it, `/digest remove` ends it.
    }
