# A digest of one's own: one message at the start of somebody's day, and the answers to `/digest me`.

# $date is the day.
personal-digest-title = **Dein Tag** · { $date }
# "-# " makes it small.
personal-digest-silent-servers = -# Von { $count } deiner Server höre ich gerade nichts: Was dort gefragt wird, fehlt hier.
personal-digest-owe-nothing = **Du schuldest keine Antwort mehr**
personal-digest-owe = { $count ->
    [one] **Du schuldest { $count } Antwort**
   *[other] **Du schuldest { $count } Antworten**
    }
personal-digest-wait-for-nothing = **Du wartest auf keine Antwort mehr**
personal-digest-wait-for = { $count ->
    [one] **Du wartest auf { $count } Antwort**
   *[other] **Du wartest auf { $count } Antworten**
    }
personal-digest-others = **An dein Team**
personal-digest-changed = **Während du weg warst**
personal-digest-rest = … und { $count } weitere: `/asks` zeigt alle

# One line that is made elsewhere: what is said of an ask in a reminder.
personal-digest-line = - { $said }

# What somebody owes. $subject is a link, $told one or more of the pieces below with " · " between them.
personal-digest-owed = - { $subject } von { $asker } in { $channel }: { $told }
personal-digest-owed-urgent = - Dringend: { $subject } von { $asker } in { $channel }: { $told }
# $ago is like "in 3 hours", $time a date and time.
personal-digest-due = fällig { $ago }
personal-digest-no-due-time = ohne Frist
personal-digest-new = neu
personal-digest-back = von dir verschoben
personal-digest-handed-over = übergeben von { $person }
personal-digest-promised = Antwort versprochen bis { $time }
personal-digest-snoozed = verschoben bis { $time }
# The word in [ ] is a link to the message.
personal-digest-unsure = war [das]({ $url }) deine Antwort?

# What somebody waits for; $told is when it is due and how each owner stands, with " · " between them.
personal-digest-waits = - { $subject } an { $owners } in { $channel }
personal-digest-waits-told = - { $subject } an { $owners } in { $channel }: { $told }
personal-digest-waits-for-nobody = - { $subject } in { $channel }, an niemanden mehr
personal-digest-waits-for-nobody-told = - { $subject } in { $channel }, an niemanden mehr: { $told }

# What changed while somebody was away. $ago is like "3 hours ago".
personal-digest-answered = - ✅ { $subject } in { $channel }: beantwortet { $ago }
personal-digest-settled = - { $subject } von { $asker } in { $channel } braucht nichts mehr von dir ({ $ago })
personal-digest-deleted = - Deine Nachricht in { $channel } wurde { $ago } gelöscht
personal-digest-withdrawn = - { $subject } in { $channel }: zurückgezogen { $ago }
personal-digest-solved = - { $subject } in { $channel }: als gelöst markiert { $ago }
personal-digest-locked = - { $subject } in { $channel }: Der Thread wurde { $ago } geschlossen
personal-digest-not-posted = - { $subject } in { $channel }: Das Posten ist { $ago } gescheitert
personal-digest-edited = - { $subject } in { $channel }: Die Nachricht wurde { $ago } bearbeitet und fragt nichts mehr
personal-digest-out-of-reach = - { $subject } in { $channel }: Die Frage ist { $ago } aus meinem Blickfeld verschwunden

# The answers to `/digest me`.
personal-digest-on = Eingeschaltet: Zu Beginn deines Arbeitstags schicke ich dir eine Nachricht mit dem, was du schuldest, worauf du wartest und was sich geändert hat, während du weg warst; gibt es nichts zu berichten, kommt nichts. `/digest me off` beendet das.
# $hours is like "Mon–Fri 09:00–17:00 (Europe/Berlin)".
personal-digest-guess = Deine Arbeitszeiten hier sind eine Annahme: { $hours }. Mit `/hours set` sagst du, wann du wirklich arbeitest.
personal-digest-dms-closed = Aber meine letzte Direktnachricht an dich wurde abgelehnt: Erlaube sie in den Privatsphäre-Einstellungen dieses Servers, sonst erreicht dich die Übersicht nicht.
personal-digest-stopped = Aber du hast die Erinnerungen dieses Servers abgeschaltet, deshalb zeigt sie nichts von hier. `/resume` schaltet sie wieder ein.
personal-digest-off = Abgeschaltet: Du bekommst keine eigene Übersicht mehr. Erinnerungen kommen wie vorher. `/digest me on` schaltet die Übersicht wieder ein.
personal-digest-was-off = Sie war schon abgeschaltet. `/digest me on` schaltet sie ein.
personal-digest-every-day = Eingestellt: Sie kommt an jedem Tag, an dem du arbeitest.
personal-digest-days = Eingestellt: Sie kommt an diesen Tagen, wenn du dann arbeitest: { $days }.
# $sections is a list of the three below.
personal-digest-sections = Eingestellt: Sie zeigt, { $sections }.
personal-digest-section-owed = was du schuldest
personal-digest-section-waiting = worauf du wartest
personal-digest-section-changed = was sich geändert hat, während du weg warst
personal-digest-comes = Die nächste kommt am { $time } ({ $ago }).
personal-digest-never-comes = Nach deinen Arbeitszeiten arbeitest du an keinem dieser Tage, also kommt keine. `/digest me days` oder `/hours set` ändert das.
