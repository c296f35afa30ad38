# A server's norms: what was agreed on there, in plain words for somebody new. Each line is one whole sentence or two.

norms-title = **How we work here**
norms-small-print = -# From this server's real settings; this message changes with them.
norms-targets = - **Replies:** a question gets its reply within **{ $target }**. What is urgent within { $urgent }, what can wait within { $low }. The time runs only while whoever owes the reply is at work.
norms-quiet = - **Quiet:** nobody gets a message from me outside their own working hours, or while they are away. `/hours set` tells me yours; for anyone who has set none I take { $hours }.
# The same where nobody has chosen the server's hours.
norms-quiet-guess = - **Quiet:** nobody gets a message from me outside their own working hours, or while they are away. `/hours set` tells me yours; for anyone who has set none I guess { $hours }.
# $place is a country or a region with its country, as "Bavaria, Germany".
norms-holidays = - **Public holidays:** those of { $place }, for anyone who has set neither hours nor holidays, and for questions to a role or to everybody. `/holidays set` chooses yours.
norms-quiet-hours = - **Quiet hours:** { $hours }, on everybody's own clock. Reminders wait until they are over.
# $reminders is a list of norms-reminder-…
norms-reminders = - **Reminders** to whoever owes a reply: { $reminders }.
norms-no-reminders = - **Reminders:** I send none.
norms-reminder-notice = a note once they are at work
norms-reminder-nudge = a nudge when a quarter of the time is left
norms-reminder-due = one when it is due
norms-reminder-after =
    { $days ->
        [one] one on the working day after
        *[other] one on each of the { $days } working days after
    }
norms-asker-told = - **No answer?** Then I tell the person who asked, and they choose what to do.
norms-lead-told = - **No answer?** Then I tell the person who asked, and they choose what to do. If nothing comes of that, I tell { $lead }.
norms-nobody-told = - **No answer?** Then I tell nobody: look at `/asks`.
norms-ask = - **To ask:** `/ask` anywhere, or on a message the menu Apps → Needs a reply.
norms-ask-reaction = - **To ask:** `/ask` anywhere; or on a message the reaction { $emoji }, or the menu Apps → Needs a reply.
norms-closed-mention = - **Closed direct messages?** Then I mention you where the question stands, without its words.
norms-closed-thread = - **Closed direct messages?** Then I write to you in a private thread.
norms-closed-nothing = - **Closed direct messages?** Then I can't remind you, and tell who asked.
# Of all sentences below: $kind is "role" where $place names a role, else $place names a channel or category.
norms-where-targets =
    { $kind ->
        [role] - Questions to { $place }: a reply within **{ $target }**, what is urgent within { $urgent }, what can wait within { $low }.
        *[place] - In { $place }: a reply within **{ $target }**, what is urgent within { $urgent }, what can wait within { $low }.
    }
norms-where-reminders =
    { $kind ->
        [role] - Reminders about questions to { $place }: { $reminders }.
        *[place] - Reminders in { $place }: { $reminders }.
    }
norms-where-no-reminders =
    { $kind ->
        [role] - I send no reminders about questions to { $place }.
        *[place] - In { $place } I send no reminders.
    }
norms-where-asker-told =
    { $kind ->
        [role] - Questions to { $place }: if no answer comes, I tell the person who asked, and nobody else.
        *[place] - In { $place }: if no answer comes, I tell the person who asked, and nobody else.
    }
norms-where-lead-told =
    { $kind ->
        [role] - Questions to { $place }: if no answer comes, I tell the person who asked, then { $lead }.
        *[place] - In { $place }: if no answer comes, I tell the person who asked, then { $lead }.
    }
norms-where-nobody-told =
    { $kind ->
        [role] - Questions to { $place }: if no answer comes, I tell nobody.
        *[place] - In { $place }: if no answer comes, I tell nobody.
    }
norms-where-quiet =
    { $kind ->
        [role] - Reminders about questions to { $place } wait during these quiet hours: { $hours }.
        *[place] - In { $place }, reminders wait during these quiet hours: { $hours }.
    }
norms-where-no-quiet =
    { $kind ->
        [role] - Questions to { $place } have no quiet hours.
        *[place] - In { $place } there are no quiet hours.
    }
# $what is a list of norms-watch-…
norms-watched = - I listen in { $place }: { $what }.
norms-watch-mentions = whoever is mentioned in a question owes a reply
# Where I may not read what messages say.
norms-watch-all-mentions = whoever is mentioned owes a reply, unless the message is itself a reply
norms-watch-nothing = for now nothing, since I may not read what messages say
norms-watch-posts = every new thread or post needs a first reply
norms-watch-asking-posts = a new thread or post that asks something needs a first reply
norms-watch-questions = a question to nobody in particular needs an answer from anyone
norms-digest = - { $place } gets a digest of what waits: { $when }.
norms-more =
    { $count ->
        [one] … and { $count } more line: `/policy list` and `/watch list` show it.
        *[other] … and { $count } more lines: `/policy list` and `/watch list` show them.
    }
norms-hours-button = Set my hours
norms-asks-button = My asks

# What is left in place of a post of the norms that was posted elsewhere since.
norms-moved = How we work here now stands in { $place }.
# What is left in place of a post that was ended.
norms-left = What stood here is no longer kept up to date. The button shows what holds now.
# What is left in place of the post when all settings of the server were deleted.
norms-ended = What stood here no longer holds: all settings of this server were deleted. The button shows what holds now.
norms-button = How we work here

# Answers to commands; only for who runs them.
norms-on-its-way = On its way to { $place }: one message with what holds here. It changes by itself when a setting does; pin it, so that everybody finds it.
norms-posted-at = -# Posted in { $place }, where it is kept up to date.
norms-posted-nowhere = -# Only you see this. `/norms post` puts it in a channel, where it is kept up to date.
norms-post-gone = -# The message in { $place } is gone, so I don't keep it up to date any more. `/norms post` posts it again.
norms-post-refused = -# I can't keep the message in { $place } up to date: Discord refuses it there. Give me "View Channel", "Send Messages" and "Read Message History" in that channel, or choose another by `/norms post`.
norms-removed = The message in { $place } is deleted. `/norms post` posts it again.
norms-removed-stands = I no longer keep the message in { $place } up to date, but Discord does not let me delete it: delete it yourself, so that nobody reads what no longer holds.
norms-removed-unposted = What was on its way to { $place } is not posted any more.
norms-removed-nothing = I keep no message with these norms up to date: there is nothing to remove. `/norms post` posts one.
norms-not-there = You are not in that server any more, so I can't show you how people work there.
