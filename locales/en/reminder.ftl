# Reminders: the direct message to an owner, a bundle of several, and what is edited into them later.
# $place is a channel or thread; $asker, $by, $people are people or roles by name.

## The first message to somebody

reminder-hello = Hello, I'm Meantime. I tell you which replies people are waiting for, and only while you are at work.
reminder-hello-hours = For you that is { $hours }, as you set them.
reminder-hello-guess = For you that is { $hours }, your server's hours: a guess, until you set yours.
reminder-set-hours-button = Set my hours
reminder-stop-button = Stop these reminders

## Why now. Each ends with a full stop or question mark.

# $what is one of the texts below.
reminder-urgent = Urgent: { $what }
reminder-notice = { $asker } needs a reply from you in { $place }.
reminder-notice-handed-over = { $by } handed an ask over to you: { $asker } needs a reply in { $place }.
reminder-nudge = Your reply to { $asker } in { $place } is due soon.
reminder-due = Your reply to { $asker } in { $place } is due now.
reminder-was-due = Your reply to { $asker } in { $place } was due.
reminder-follow-up = { $asker } is still waiting for your reply in { $place }.
reminder-snooze = Back from snooze: { $asker } waits for your reply in { $place }.
reminder-promise = You promised { $asker } a reply in { $place } by now.
reminder-role-call = { $asker } needs a reply in { $place } from your team, and nobody has taken it yet. Will you?
reminder-escalated = { $asker } has got no reply from { $people } in { $place }, and this server names you for such a case: take it, hand it over, or ask what holds it up.
reminder-waits-for-you = { $asker } waits for your reply in { $place }.
reminder-you-wait = You wait for a reply from { $people } in { $place }.
# Two lines; $url is the address of that message.
reminder-was-it-this =
    Was this your answer to { $asker } in { $place }? { $url }
    If not, they still wait for your reply.
reminder-asked = Asked { $asked }
# $asked such as "two hours ago", $due a date and time, $ago such as "in an hour".
reminder-asked-due = Asked { $asked } · due { $due } ({ $ago })

## Several in one message

reminder-nothing-waits = **Nothing is waiting for you any more**
reminder-waiting =
    { $count ->
        [one] **1 thing waits for you**
       *[other] **{ $count } things wait for you**
    }
reminder-more = … and { $count } more: `/asks` shows all.
reminder-more-notes = … and { $count } more: `/digest list` and `/watch list` show all.
reminder-placeholder = Choose one to act on
# An ask without words, in the choice: $time such as "2 Mar, 14:10 UTC".
reminder-number-of = Ask #{ $number } of { $time }
# $lead is one of the reminders above without its full stop; then the question, in quotation marks.
reminder-line-words = { $lead }: { $words }
# After it, with · between.
reminder-line-due = due { $ago }

## When it is over

# $what is one of the texts after these, without a full stop.
reminder-over-asker = ✅ { $what }. Your question in { $place } needs nothing more.
reminder-over = ✅ { $what }. You owe { $asker } nothing more in { $place }.
reminder-over-lead = ✅ { $what }.
reminder-over-answered = Answered { $ago }
reminder-over-others-answered = Somebody else answered
reminder-over-declined = You said that it is not yours
reminder-over-left = You left the server
reminder-over-taken = Somebody else took it
reminder-over-role-taken = Somebody took it
reminder-over-between-them = { $asker } keeps this between them and who owes it.

## Buttons: short

reminder-was-it-button = Yes, that was it
reminder-not-yet-button = Not yet
