# `/policy`: what a server agreed on.

# Where a setting comes from; it stands in parentheses after the setting. $channel also is a category.
policy-source-default = Voreinstellung
policy-source-server = Regelung dieses Servers
policy-source-channel = Regelung von { $channel }
policy-source-role = Regelung von { $role }
policy-source-ask = eigens für diese Anfrage

# Where a policy holds. It is put as $place into the lines below.
policy-place-server = auf diesem Server
policy-place-channel = in { $channel }
policy-place-role = für Anfragen an { $role }
policy-place-role-in-channel = für Anfragen an { $role } in { $channel }
policy-place-ask = für Anfrage #{ $number }

# Heads over the lines of what holds.
policy-holds = **Was { $place } gilt**
policy-holds-ask = **Was { $place } gilt**: { $url }
policy-unchanged = Nichts geändert: Es war schon so.
policy-set = Geändert, was { $place } gilt. { $due }
policy-removed = Gelöscht, was { $place } eingestellt war. { $due }
policy-removed-now = Was { $place } jetzt gilt:
policy-due-as-before = Für offene Anfragen bleibt es bei ihrer Frist.
policy-due-otherwise = { $count ->
    [one] { $count } offene Anfrage hat jetzt eine andere Frist.
   *[other] { $count } offene Anfragen haben jetzt eine andere Frist.
    }
# $why is one of the policy-contradiction lines.
policy-contradicts = Nichts geändert, denn die Regelung würde sich { $place } selbst widersprechen. { $why }
policy-contradiction-tells-without-reminding = Ohne Erinnerungen würde ich der Person, die gefragt hat, ein Schweigen melden, an das niemand erinnert wurde. Lass eine Erinnerung an, oder schalte auch `tell-asker` ab.
policy-contradiction-follows-nothing = Weitere Erinnerungen folgen auf die bei Fälligkeit, und die ist abgeschaltet. Schalte `due` ein, oder setz `follow-ups` auf 0.
policy-contradiction-lead-without-asker = Die Leitung bekommt erst nach der Person Bescheid, die gefragt hat, und die bekommt keinen. Schalte `tell-asker` ein, oder setz `no-lead`.
policy-contradiction-always-quiet = Dann wäre jede Stunde der Woche ruhig, und keine Erinnerung käme je an. Wenn du keine willst, schalte die Erinnerungen ab.
policy-contradiction-urgent-is-slower = Dringende Anfragen wären später fällig als andere. Wähle für `urgent` eine kürzere Zeit.
policy-contradiction-low-is-faster = Anfragen, die warten können, wären früher fällig als andere. Wähle für `low` eine längere Zeit.

# The lines of what holds. $source, $urgent_source and $low_source say where a setting comes from.
policy-target = - Eine Antwort ist innerhalb von **{ $target }** fällig, nach der Uhr der Person, die sie schuldet ({ $source }).
policy-other-targets = - Auf Dringendes innerhalb von **{ $urgent }** ({ $urgent_source }), auf das, was warten kann, innerhalb von **{ $low }** ({ $low_source }).
policy-asker-is-told = - Kommt keine Antwort, sage ich der Person Bescheid, die gefragt hat; sie wählt, wie es weitergeht ({ $source }).
policy-asker-is-not-told = - Kommt keine Antwort, sage ich niemandem Bescheid ({ $source }).
policy-no-lead = - Sonst bekommt niemand Bescheid ({ $source }).
policy-lead = - Wird daraus nichts, sage ich einen ihrer Arbeitstage später { $lead } Bescheid, außer es soll unter den Beteiligten bleiben ({ $source }).
policy-no-quiet = - Keine ruhigen Zeiten: Erinnerungen kommen jederzeit während der Arbeitszeit ({ $source }).
# $hours is like "Fri 13:00–18:00".
policy-quiet = - Ruhige Zeiten: { $hours }, nach der Uhr der Person, die erinnert würde; Erinnerungen warten ({ $source }).
policy-hours = - Arbeitszeiten für alle, die keine eingestellt haben: { $hours }.
policy-hours-guess = - Arbeitszeiten für alle, die keine eingestellt haben: { $hours } (eine Annahme: Niemand hat sie eingestellt; das geht mit `/policy set zone:`).
policy-closed-dms = - { $what }

# The reminders, which are put into a list: "a notice …, a nudge … and one at the due time".
policy-reminders = - Erinnerungen: { $reminders } ({ $source }).
policy-reminders-none = - Erinnerungen: keine ({ $source }).
# Here each reminder of the list has its own source: "no nudge (by default)".
policy-reminders-each = - Erinnerungen: { $reminders }.
policy-reminder-and-source = { $reminder } ({ $source })
policy-notice = ein Hinweis in der Arbeitszeit
policy-notice-off = kein Hinweis
policy-nudge = ein Anstupser im letzten Viertel der Zeit
policy-nudge-off = kein Anstupser
policy-due = eine Erinnerung bei Fälligkeit
policy-due-off = keine Erinnerung bei Fälligkeit
policy-follow-ups = { $count ->
    [one] eine am nächsten Arbeitstag
   *[other] je eine an den nächsten { $count } Arbeitstagen
    }
policy-follow-ups-off = keine danach

# How people are reminded whose direct messages are closed.
policy-closed-dms-mention = Wer keine Direktnachrichten von mir annimmt, wird dort erwähnt, wo die Frage steht, ohne ihren Wortlaut.
policy-closed-dms-private-thread = Wer keine Direktnachrichten von mir annimmt, wird in einem privaten Thread erinnert (wo ich einen öffnen darf; sonst dort erwähnt, wo die Frage steht, ohne ihren Wortlaut).
policy-closed-dms-nothing = Wer keine Direktnachrichten von mir annimmt, wird nicht erinnert; die Person, die gefragt hat, erfährt es.
# $what is one of the three lines above.
policy-closed-dms-set = Eingestellt. { $what }

# `/policy list`: a line for each scope.
policy-list-nothing = Hier ist nichts eingestellt: Es gilt die Voreinstellung, `/policy show` zeigt sie. Mit `/policy set` änderst du sie, für den ganzen Server oder für einen Kanal, eine Rolle oder eine Anfrage.
policy-list = **Was hier eingestellt ist**, vom Weitesten zum Nächsten. Das Nächste gewinnt, Einstellung für Einstellung.
policy-list-rest = { $count ->
    [one] … und { $count } weitere Zeile
   *[other] … und { $count } weitere Zeilen
    }
# $rules are what was set there, with policy-also between them.
policy-list-server = - Dieser Server: { $rules }.
policy-list-category = - Die Kategorie { $channel }: { $rules }.
policy-list-channel = - { $channel }: { $rules }.
policy-list-role = - Anfragen an { $role }: { $rules }.
policy-list-ask = - Anfrage #{ $number } ({ $url }): { $rules }.
policy-list-managers = - { $role } darf diese Einstellungen auch ändern.

## `/policy managers`

policy-managers-set = Eingestellt: Wer { $role } hat, darf meine Einstellungen hier ändern, wie alle mit „Server verwalten“. Löschen, was ich über diesen Server speichere, können weiterhin nur Letztere. Discord zeigt der Rolle `/setup` und `/watch`, sobald du das unter Servereinstellungen > Integrationen erlaubst.
policy-managers-none = Eingestellt: Nur wer „Server verwalten“ hat, darf meine Einstellungen hier ändern.
policy-managers-everyone = Das sind alle. Wähle eine Rolle, die nur einige haben.
policy-also = { $before }; { $next }
policy-rule-target = eine Antwort innerhalb von { $target }
policy-rule-urgent = Dringendes innerhalb von { $target }
policy-rule-low = was warten kann, innerhalb von { $target }
policy-rule-notice = Hinweis
policy-rule-no-notice = kein Hinweis
policy-rule-nudge = Anstupser
policy-rule-no-nudge = kein Anstupser
policy-rule-due = Erinnerung bei Fälligkeit
policy-rule-no-due = keine Erinnerung bei Fälligkeit
policy-rule-follow-ups = { $count ->
    [one] { $count } Erinnerung nach der Fälligkeit
   *[other] { $count } Erinnerungen nach der Fälligkeit
    }
policy-rule-no-follow-ups = keine Erinnerung nach der Fälligkeit
policy-rule-asker-is-told = die fragende Person bekommt Bescheid
policy-rule-asker-is-not-told = die fragende Person bekommt keinen Bescheid
policy-rule-lead = nach der fragenden Person bekommt { $lead } Bescheid
policy-rule-no-lead = nach der fragenden Person bekommt niemand Bescheid
policy-rule-quiet = ruhige Zeiten: { $hours }
policy-rule-no-quiet = keine ruhigen Zeiten

# One ask in a list to choose from: its words, or when it was asked (UTC).
policy-ask-label = #{ $number } { $words }
policy-ask-label-of = #{ $number } vom { $date }

# What was wrong with a command. What is in `…` are names of options.
policy-nothing-to-set = Sag, was sich ändern soll. Antwortzeiten: `target`, `urgent`, `low`. Erinnerungen: `notice`, `nudge`, `due`, `follow-ups`. Wer Bescheid bekommt, wenn keine Antwort kommt: `tell-asker`, `lead`, `no-lead`. Wann Erinnerungen warten: `quiet`. Für den ganzen Server auch `zone` und `hours`.
policy-one-scope = Das ist mehr als ein Bereich. Wähle `channel`, `role` oder `ask`: Jeder Bereich hat seine eigene Regelung, und die einer Anfrage geht vor der einer Rolle, dann kommen Kanal, Kategorie, Server.
policy-hours-are-the-servers = `zone` und `hours` gelten für den ganzen Server. Setz sie ohne `channel`, `role` oder `ask`.
policy-everyone-is-the-server = @everyone ist der ganze Server: Lass `role` weg.
policy-nothing-to-remove = Sag, wessen Regelung gelöscht werden soll: mit `channel`, `role` oder `ask`, oder mit `server: True`, was für den ganzen Server eingestellt wurde.
policy-was-not-set-server = Für den ganzen Server ist nichts eingestellt. `/policy list` zeigt, was eingestellt ist.
policy-was-not-set-channel = Für { $channel } ist nichts eingestellt. `/policy list` zeigt, was eingestellt ist.
policy-was-not-set-role = Für { $role } ist nichts eingestellt. `/policy list` zeigt, was eingestellt ist.
policy-was-not-set-ask = Für Anfrage #{ $number } ist nichts eingestellt. `/policy list` zeigt, was eingestellt ist.
