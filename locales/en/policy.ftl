# `/policy`: what a server agreed on.

# Where a setting comes from; it stands in parentheses after the setting. $channel also is a category.
policy-source-default = by default
policy-source-server = by this server's policy
policy-source-channel = because { $channel } says so
policy-source-role = because the policy of { $role } says so
policy-source-ask = because it was set for this ask

# Where a policy holds. It is put as $place into the lines below.
policy-place-server = in this server
policy-place-channel = in { $channel }
policy-place-role = for questions to { $role }
policy-place-role-in-channel = for questions to { $role } in { $channel }
policy-place-ask = for ask #{ $number }

# Heads over the lines of what holds.
policy-holds = **What holds { $place }**
policy-holds-ask = **What holds { $place }**: { $url }
policy-unchanged = Nothing changed: it was so already.
policy-set = Set { $place }. { $due }
policy-removed = Removed what was set { $place }. { $due }
policy-removed-now = What holds { $place } now:
policy-due-as-before = Whatever is open is due when it was.
policy-due-otherwise = { $count ->
    [one] { $count } open ask is due at another time now.
   *[other] { $count } open asks are due at another time now.
    }
# $why is one of the policy-contradiction lines.
policy-contradicts = Nothing was changed, since { $place } the policy would contradict itself. { $why }
policy-contradiction-tells-without-reminding = With every reminder off, the asker would be told of a silence that nobody was reminded to break. Leave one reminder on, or switch `tell-asker` off too.
policy-contradiction-follows-nothing = Follow-ups come after the reminder at the due time, and that one is off. Switch `due` on, or set `follow-ups` to 0.
policy-contradiction-lead-without-asker = The lead is told after the asker, and the asker is not told. Switch `tell-asker` on, or set `no-lead`.
policy-contradiction-always-quiet = Then every hour of the week is quiet and no reminder could ever go out. To send none, switch the reminders off.
policy-contradiction-urgent-is-slower = Urgent asks would be due later than others. Choose a shorter `urgent` target.
policy-contradiction-low-is-faster = Asks that can wait would be due sooner than others. Choose a longer `low` target.

# The lines of what holds. $source, $urgent_source and $low_source say where a setting comes from.
policy-target = - A reply is owed within **{ $target }** on the owner's own clock ({ $source }).
policy-other-targets = - An urgent one within **{ $urgent }** ({ $urgent_source }), one that can wait within **{ $low }** ({ $low_source }).
policy-asker-is-told = - If no answer comes, I tell the asker, who chooses what to do ({ $source }).
policy-asker-is-not-told = - If no answer comes, I tell nobody ({ $source }).
policy-no-lead = - Nobody else is told ({ $source }).
policy-lead = - If nothing comes of that, I tell { $lead } one of the asker's working days later, unless the asker keeps it between them and the owner ({ $source }).
policy-no-quiet = - No quiet hours: reminders come at any time of the owner's working hours ({ $source }).
# $hours is like "Fri 13:00–18:00".
policy-quiet = - Quiet hours: { $hours }, on the clock of whoever would be reminded; reminders wait ({ $source }).
policy-hours = - Working hours of anyone who has set none: { $hours }.
policy-hours-guess = - Working hours of anyone who has set none: { $hours } (a guess: nobody has set them; `/policy set zone:` does).
policy-closed-dms = - { $what }

# The reminders, which are put into a list: "a notice …, a nudge … and one at the due time".
policy-reminders = - Reminders: { $reminders } ({ $source }).
policy-reminders-none = - Reminders: none ({ $source }).
# Here each reminder of the list has its own source: "no nudge (by default)".
policy-reminders-each = - Reminders: { $reminders }.
policy-reminder-and-source = { $reminder } ({ $source })
policy-notice = a notice when the owner is at work
policy-notice-off = no notice
policy-nudge = a nudge when a quarter of the time is left
policy-nudge-off = no nudge
policy-due = one at the due time
policy-due-off = none at the due time
policy-follow-ups = { $count ->
    [one] one on the next working day
   *[other] one on each of the next { $count } working days
    }
policy-follow-ups-off = none after that

# How people are reminded whose direct messages are closed.
policy-closed-dms-mention = Anyone whose direct messages are closed to me is mentioned where the question stands, without its words.
policy-closed-dms-private-thread = Anyone whose direct messages are closed to me is reminded in a private thread (where I may open one; else mentioned where the question stands, without its words).
policy-closed-dms-nothing = Anyone whose direct messages are closed to me is not reminded; whoever asked them is told.
# $what is one of the three lines above.
policy-closed-dms-set = Set. { $what }

# `/policy list`: a line for each scope.
policy-list-nothing = Nothing is set here: the defaults hold, which `/policy show` shows. `/policy set` changes them, for all of the server or for one channel, role or ask.
policy-list = **What is set here**, from the widest to the nearest. The nearest wins, setting by setting.
policy-list-rest = { $count ->
    [one] … and { $count } more line
   *[other] … and { $count } more lines
    }
# $rules are what was set there, with policy-also between them.
policy-list-server = - This server: { $rules }.
policy-list-category = - The category { $channel }: { $rules }.
policy-list-channel = - { $channel }: { $rules }.
policy-list-role = - Questions to { $role }: { $rules }.
policy-list-ask = - Ask #{ $number } ({ $url }): { $rules }.
policy-list-managers = - { $role } may change these settings, too.

## `/policy managers`

policy-managers-set = Set: whoever has { $role } may change my settings here, as those with "Manage Server" may. Deleting what I store of this server stays with the latter. Discord shows `/setup` and `/watch` to that role once you allow it under Server Settings > Integrations.
policy-managers-none = Set: only those with "Manage Server" may change my settings here.
policy-managers-everyone = That is everybody. Choose a role that only some have.
policy-also = { $before }; { $next }
policy-rule-target = a reply within { $target }
policy-rule-urgent = urgent within { $target }
policy-rule-low = what can wait within { $target }
policy-rule-notice = notice
policy-rule-no-notice = no notice
policy-rule-nudge = nudge
policy-rule-no-nudge = no nudge
policy-rule-due = reminder at the due time
policy-rule-no-due = no reminder at the due time
policy-rule-follow-ups = { $count ->
    [one] { $count } follow-up
   *[other] { $count } follow-ups
    }
policy-rule-no-follow-ups = no follow-up
policy-rule-asker-is-told = the asker is told
policy-rule-asker-is-not-told = the asker is not told
policy-rule-lead = { $lead } is told after the asker
policy-rule-no-lead = nobody is told after the asker
policy-rule-quiet = quiet hours: { $hours }
policy-rule-no-quiet = no quiet hours

# One ask in a list to choose from: its words, or when it was asked (UTC).
policy-ask-label = #{ $number } { $words }
policy-ask-label-of = #{ $number } of { $date }

# What was wrong with a command. What is in `…` are names of options.
policy-nothing-to-set = Say what to change. Response times: `target`, `urgent`, `low`. Reminders: `notice`, `nudge`, `due`, `follow-ups`. Who is told when no answer comes: `tell-asker`, `lead`, `no-lead`. When reminders wait: `quiet`. For all of the server also `zone` and `hours`.
policy-one-scope = That is more than one place. Choose a `channel`, a `role` or an `ask`: each has a policy of its own, and what is set for an ask wins over that of a role, then channel, category, server.
policy-hours-are-the-servers = `zone` and `hours` are those of the whole server. Set them without `channel`, `role` or `ask`.
policy-everyone-is-the-server = @everyone is the whole server: leave `role` out.
policy-nothing-to-remove = Say whose policy to remove: that of a `channel`, a `role` or an `ask`, or with `server: True` what was set for all of the server.
policy-was-not-set-server = Nothing is set for all of this server. `/policy list` shows what is set.
policy-was-not-set-channel = Nothing is set for { $channel }. `/policy list` shows what is set.
policy-was-not-set-role = Nothing is set for { $role }. `/policy list` shows what is set.
policy-was-not-set-ask = Nothing is set for ask #{ $number }. `/policy list` shows what is set.
