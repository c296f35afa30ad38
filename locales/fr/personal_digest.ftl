# A digest of one's own: one message at the start of somebody's day, and the answers to `/digest me`.

# $date is the day.
personal-digest-title = **Ta journée** · { $date }
# "-# " makes it small.
personal-digest-silent-servers = -# En ce moment, je n’ai pas accès à { $count } de tes serveurs : ce qu’on y demande manque ici.
personal-digest-owe-nothing = **Tu ne dois plus aucune réponse**
personal-digest-owe = { $count ->
    [one] **Tu dois { $count } réponse**
   *[other] **Tu dois { $count } réponses**
    }
personal-digest-wait-for-nothing = **Tu n’attends plus aucune réponse**
personal-digest-wait-for = { $count ->
    [one] **Tu attends { $count } réponse**
   *[other] **Tu attends { $count } réponses**
    }
personal-digest-others = **Demandé à ton équipe**
personal-digest-changed = **Pendant ton absence**
personal-digest-rest = … et { $count } de plus : `/asks` montre tout

# One line that is made elsewhere: what is said of an ask in a reminder.
personal-digest-line = - { $said }

# What somebody owes. $subject is a link, $told one or more of the pieces below with " · " between them.
personal-digest-owed = - { $subject } de { $asker } dans { $channel } : { $told }
personal-digest-owed-urgent = - Urgent : { $subject } de { $asker } dans { $channel } : { $told }
# $ago is like "in 3 hours", $time a date and time.
personal-digest-due = échéance { $ago }
personal-digest-no-due-time = sans échéance
personal-digest-new = nouvelle
personal-digest-back = rappel reporté, de retour
personal-digest-handed-over = transmise par { $person }
personal-digest-promised = réponse promise avant le { $time }
personal-digest-snoozed = rappel reporté au { $time }
# The word in [ ] is a link to the message.
personal-digest-unsure = était-ce [ta réponse]({ $url }) ?

# What somebody waits for; $told is when it is due and how each owner stands, with " · " between them.
personal-digest-waits = - { $subject } à { $owners } dans { $channel }
personal-digest-waits-told = - { $subject } à { $owners } dans { $channel } : { $told }
personal-digest-waits-for-nobody = - { $subject } dans { $channel } : plus personne ne doit répondre
personal-digest-waits-for-nobody-told = - { $subject } dans { $channel } : plus personne ne doit répondre · { $told }

# What changed while somebody was away. $ago is like "3 hours ago".
personal-digest-answered = - ✅ { $subject } dans { $channel } : réponse reçue { $ago }
personal-digest-settled = - { $subject } de { $asker } dans { $channel } n’attend plus rien de toi ({ $ago })
personal-digest-deleted = - Ton message dans { $channel } a été supprimé { $ago }
personal-digest-withdrawn = - { $subject } dans { $channel } : demande retirée { $ago }
personal-digest-solved = - { $subject } dans { $channel } : demande marquée comme résolue { $ago }
personal-digest-locked = - { $subject } dans { $channel } : fil fermé { $ago }
personal-digest-not-posted = - { $subject } dans { $channel } : la publication a échoué { $ago }
personal-digest-edited = - { $subject } dans { $channel } : le message a été modifié { $ago } et ne demande plus rien
personal-digest-out-of-reach = - { $subject } dans { $channel } : j’ai perdu l’accès à son salon { $ago }

# The answers to `/digest me`.
personal-digest-on = C’est activé : au début de ta journée de travail, je t’envoie un seul message avec ce que tu dois, ce que tu attends et ce qui a changé pendant ton absence ; rien s’il n’y a rien à dire. `/digest me off` y met fin.
# $hours is like "Mon–Fri 09:00–17:00 (Europe/Berlin)".
personal-digest-guess = Tes heures ici sont une supposition : { $hours }. `/hours set` dit quand tu travailles vraiment.
personal-digest-dms-closed = Mais mon dernier message privé pour toi a été refusé : autorise-les dans les paramètres de confidentialité de ce serveur, sinon le récapitulatif ne pourra pas t’arriver.
personal-digest-stopped = Mais tu as désactivé les rappels de ce serveur, donc le récapitulatif n’en dit rien. `/resume` les réactive.
personal-digest-off = C’est désactivé : tu ne reçois plus de récapitulatif personnel. Les rappels continuent. `/digest me on` le réactive.
personal-digest-was-off = Il était déjà désactivé. `/digest me on` l’active.
personal-digest-every-day = C’est réglé : il arrive chaque jour où tu travailles.
personal-digest-days = C’est réglé : il arrive ces jours-là ({ $days }), si tu travailles.
# $sections is a list of the three below.
personal-digest-sections = C’est réglé : il dit { $sections }.
personal-digest-section-owed = ce que tu dois
personal-digest-section-waiting = ce que tu attends
personal-digest-section-changed = ce qui a changé pendant ton absence
personal-digest-comes = Le prochain arrive le { $time } ({ $ago }).
personal-digest-never-comes = D’après tes heures, tu ne travailles aucun de ces jours, donc il n’en viendra pas. `/digest me days` ou `/hours set` permet de changer cela.
