# The ask itself: its post, its form, and what people read right after they did something about it.

ask-may-not-write = You can't write in this channel, so I can't post a question for you here. Ask in one where you can.
# In a choice, at most 100 characters: what somebody types, what it means on the clock of $zone ("Friday 6 March, 17:00"; "Europe/Berlin").
ask-need-by-choice = { $typed } ({ $time }, { $zone })

# What one may choose there instead of typing; a semicolon between two. Each is read as if it were typed.
ask-need-by-offers = in 4h; today 17:00; tomorrow 12:00; tomorrow 17:00; friday 17:00; monday 12:00

## How an ask was closed, and when: $ago such as "two hours ago". More may follow, or a full stop.

ask-closed-withdrawn = Withdrawn { $ago }
ask-closed-deleted = The message was deleted { $ago }
ask-closed-solved = Marked as solved { $ago }
ask-closed-locked = The thread was closed { $ago }
ask-closed-not-posted = It could not be posted { $ago }
ask-closed-edited = Its message was edited and asks nothing any more { $ago }
ask-closed-out-of-reach = I no longer see where it stands { $ago }

## The post in the channel. $owners are people or roles by name; the question follows on its own lines.

ask-post-head = { $asker } asks { $owners }:
ask-post-owners-any = { $owners } (one answer is enough)
ask-post-owners-all = { $owners } (each of them)
ask-post-context = **Context**
ask-post-answered-by = ✅ Answered by { $names } { $ago }
ask-post-answered = ✅ Answered { $ago }
ask-post-nobody-left = Nobody owes a reply any more. Whoever knows the answer can still give it here.
ask-post-urgent = **Urgent.**
ask-post-low = This can wait.
ask-post-needed-by = Needed by { $time } ({ $ago }).
ask-post-due-by = Reply due by { $time } ({ $ago }).
# $target: such as "4 h of working time".
ask-post-due-within = Reply due within { $target }, counted on the owner's own clock.
ask-post-no-due-time = No due time: nobody who was asked has working hours.
ask-post-answered-so-far = Answered by { $names }.
ask-post-promised = { $owner } replies by { $time }.
ask-post-reply-in-thread = Reply in this thread.
ask-post-reply-or-thread = Reply to this message or in its thread.
ask-post-reply = Reply to this message.

## What the asker reads at once: a line for each owner.

ask-made-posted = Asked. Your question stands in { $channel }.
ask-made-marked = Noted: that message needs a reply.
# $stands is one of the texts "ask-stands-…", $due one of the two after it.
ask-made-owner = { $stands }; { $due }.
ask-made-due = due { $time }
ask-made-due-within = due within { $target }
ask-made-never = { $owner } has no working hours, so I can't remind them.
ask-made-no-due-time = { $owner }: no due time, since there are no working hours.
ask-made-stopped = { $owner } has switched my reminders off, so nothing but your message reaches them; { $due }.
ask-made-room = Anybody here can answer; { $due }.
ask-made-role = Anybody with { $role } can take it or answer; nobody is reminded before; { $due }.

## How somebody stands at this moment, within a longer sentence or list.

ask-stands-at-work = { $person } is at work now
ask-stands-next = { $person } is next at work { $time }
ask-stands-not-now = { $person } is not at work now
ask-stands-never = { $person } has no working hours, so I can't remind them
ask-stands-guess = { $stands } (by the server's hours: they have set none)

## Whose reply a message needs.

ask-whose = Whose reply does this message need? One of those you choose is enough.
ask-whose-perhaps = Perhaps that of { $names }?
ask-whose-placeholder = Choose people or roles

## After a button.

ask-done = Done.
ask-said = Good: noted as your answer.
ask-not-yet = All right, you still owe { $asker } the reply. I'll go on reminding you.
ask-declined = Noted: it's not yours, and I won't remind you of it.
ask-declined-told = I'll tell { $asker }, since nobody else owes the reply.
ask-undone = Undone: the ask is as it was before.
ask-taken = It's yours: you owe { $asker } the reply. I'll remind you in your own hours.
ask-snoozed = Snoozed. I'll bring it back { $time } ({ $ago }).
ask-waiting = All right, we keep waiting. I'll tell you again if no answer comes.
ask-kept-between-us = All right: I tell nobody else about this ask.
ask-may-escalate = All right: if no answer comes, I tell { $lead } about it.
ask-may-escalate-to-nobody = All right: if no answer comes, I tell whom this server names for it.
ask-withdrawn = Withdrawn. Nobody will be reminded of it.
ask-noted = Noted.
ask-still-owed =
    { $count ->
        [one] 1 reply is still owed: { $names }.
       *[other] { $count } replies are still owed: { $names }.
    }
ask-no-more-reminders = No more reminders about it.
ask-handed-over = Handed over: { $person } owes the reply now.
ask-handed-over-told-from = I tell them when they are at work, from { $time }.
ask-handed-over-told-later = I tell them when they are back at work.
ask-handed-over-may-decline = They can say that it is not theirs.
ask-promised = Promised: { $asker } sees that you reply by { $time } ({ $ago }). I remind you then, and not before.
ask-promised-others-wait = Nor are the others reminded before.

## Until when a reminder can be put off.

ask-snooze-nothing = There is nothing to put off: you have no working hours ahead. `/hours set` sets them.
ask-snooze-when = When shall I bring it back?
ask-snooze-placeholder = Choose a time
ask-snooze-hour = In 1 hour of working time
ask-snooze-later-today = Later today
ask-snooze-next-morning = Next working morning
ask-snooze-day = In a working day, at this time

## Buttons, also of other messages: short.

button-its-answered = It's answered
button-take = I'll take it
button-not-mine = Not mine
button-withdraw = Withdraw
button-my-asks = My asks
button-undo = Undo
button-tell-them = Tell them after all
button-theirs = Yes, theirs
button-one-of-these = Yes, one of these
button-open = Open
button-why = Why?
button-done = Done
button-hand-over = Hand over
button-promise = I'll reply by…
button-snooze = Snooze

## Forms. Titles and labels have at most 45 characters, examples at most 100.

ask-form-title = Ask for a reply
ask-form-question = What do you need to know?
ask-form-question-example = One question, so that one answer settles it
ask-form-context = What must one know to answer?
ask-form-context-example = What you tried, what it is for, links
ask-promise-form-title = I'll reply by
ask-promise-form-time = By when will you reply?
# What people can type: each must be readable, in the words of this language.
ask-promise-form-time-example = today 17:00, tomorrow 12:00, fri 15:00, in 2h

## In the place of a post, and the name of a thread whose ask has no words.

ask-post-gone = This ask is gone.
ask-thread-name = Ask #{ $number }
