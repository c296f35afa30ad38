# "Why?": why a reminder came, or will.

## Who asked, how, and where. $who is "you" or "other"; $url is the address of the message.

why-asked-form =
    { $who ->
        [you] You asked with `/ask` in { $channel } on { $time }: { $url }
       *[other] { $person } asked with `/ask` in { $channel } on { $time }: { $url }
    }
why-asked-marked =
    { $who ->
        [you] You marked a message with "Needs a reply" in { $channel } on { $time }: { $url }
       *[other] { $person } marked a message with "Needs a reply" in { $channel } on { $time }: { $url }
    }
why-asked-mention =
    { $who ->
        [you] You mentioned people in a watched channel in { $channel } on { $time }: { $url }
       *[other] { $person } mentioned people in a watched channel in { $channel } on { $time }: { $url }
    }
why-asked-thread =
    { $who ->
        [you] You opened a thread in a watched channel in { $channel } on { $time }: { $url }
       *[other] { $person } opened a thread in a watched channel in { $channel } on { $time }: { $url }
    }
why-asked-question =
    { $who ->
        [you] You asked the room in a watched channel in { $channel } on { $time }: { $url }
       *[other] { $person } asked the room in a watched channel in { $channel } on { $time }: { $url }
    }
why-asked-reaction =
    { $who ->
        [you] You marked a message with a reaction in { $channel } on { $time }: { $url }
       *[other] { $person } marked a message with a reaction in { $channel } on { $time }: { $url }
    }

## By when. $target is such as "4 h of working time", $source such as "by this server's policy".

why-needed-by = A reply is needed by { $time }: the asker chose that time.
why-target = A reply is owed within { $target } ({ $source }).
why-target-urgent = It is urgent: a reply is owed within { $target } ({ $source }).
why-target-low = It can wait: a reply is owed within { $target } ({ $source }).
why-due = That is { $time } ({ $ago }).
why-quiet = In the quiet hours { $hours } on your clock reminders wait ({ $source }).
why-tells-you = If no answer comes, I tell you, and you choose what to do ({ $source }).
why-tells-asker = If no answer comes, I tell { $asker }, who chooses what to do ({ $source }).
why-no-lead = No lead is told: the asker keeps it between you.
# To the asker; the working day is the asker's.
why-lead-to-asker = If nothing comes of that, I tell { $lead } a working day of yours later ({ $source }).
# To others; the working day is the asker's.
why-lead = If nothing comes of that, I tell { $lead } a working day of theirs later ({ $source }).

## The reader's clock. $hours are working hours with their zone.

why-clock-never-starts = Your clock never starts: { $hours } (your hours).
why-clock-never-starts-guess = Your clock never starts: { $hours } (the server's hours, since you have set none).
why-clock = Your clock runs only in { $hours } (your hours). So the reply is due { $time } ({ $ago }).
why-clock-guess = Your clock runs only in { $hours } (the server's hours, since you have set none). So the reply is due { $time } ({ $ago }).
# Lines follow that tell when the clock ran and stood.
why-clock-so-far = It:
# $city is such as Tokyo: the reader set this by `/hours travel`.
why-travel = You are travelling: until { $until } you are on the clock of { $city }.
why-travel-later = You will travel: from { $from } until { $until } you are on the clock of { $city }.
# $day is such as "25 December 2026: Christmas Day".
why-day-off = Your clock stands on { $day }.
why-day-off-guess = Your clock stands on { $day } (a guess: the server's holidays, since you have set no hours).

## What was sent, each after its time.

why-sent-before =
    { $count ->
        [one] 1 reminder before that
       *[other] { $count } reminders before that
    }
why-sent = { $time }: { $what }
why-sent-notice = I told you of it
why-sent-nudge = I reminded you: a quarter of the time was left
why-sent-due = I reminded you at the due time
why-sent-follow-up = I reminded you once more on the working day after
why-sent-snooze = I reminded you after your snooze
why-sent-unanswered = I told you that no answer came
why-sent-nobody-left = I told you that nobody is left who owes the reply
why-sent-promise = I reminded you when the time came that you had promised
why-sent-role-call = I asked whether you take it, since nobody of the role had
why-sent-nobody-hears = I told you that nobody who owes it has my reminders on
why-sent-owner-away = I told you that the owner is away
why-sent-closed-dms = I told you that the owner takes no direct messages
why-sent-promised-later = I told you of a promise that is later than the due time
why-sent-others-word = I told you that somebody else may have answered
why-sent-out-of-reach = I told you that I no longer see it
why-sent-escalated = I told you, since no answer had come
why-sent-not-posted = I told you that I could not post it

## What comes next.

why-over-answered = It was answered { $ago }, so nothing more comes.
# $closed is one of the texts "ask-closed-…".
why-over-closed = { $closed }, so nothing more comes.
why-next-stopped = You switched this server's reminders off. `/resume` switches them on.
why-next-if-no-answer = Next: I tell you if no answer comes, once it is due and you are at work.
why-next-not-before = Next: a reminder not before { $time }, if it is still open then and you are at work.
why-next-none-open = No more reminders come; it stays open until somebody answers.
why-next-none = Nothing more comes to you about it.
