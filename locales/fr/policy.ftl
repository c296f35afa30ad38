# `/policy`: what a server agreed on.

# Where a setting comes from; it stands in parentheses after the setting. $channel also is a category.
policy-source-default = par défaut
policy-source-server = réglé pour ce serveur
policy-source-channel = réglé pour { $channel }
policy-source-role = réglé pour { $role }
policy-source-ask = réglé pour cette demande

# Where a policy holds. It is put as $place into the lines below.
policy-place-server = sur ce serveur
policy-place-channel = dans { $channel }
policy-place-role = pour les questions à { $role }
policy-place-role-in-channel = pour les questions à { $role } dans { $channel }
policy-place-ask = pour la demande #{ $number }

# Heads over the lines of what holds.
policy-holds = **Ce qui vaut { $place }**
policy-holds-ask = **Ce qui vaut { $place }** : { $url }
policy-unchanged = Rien n’a changé : c’était déjà réglé ainsi.
policy-set = C’est réglé { $place }. { $due }
policy-removed = J’ai supprimé ce qui était réglé { $place }. { $due }
policy-removed-now = Ce qui vaut maintenant { $place } :
policy-due-as-before = Les échéances de ce qui est ouvert ne changent pas.
policy-due-otherwise = { $count ->
    [one] { $count } demande ouverte a maintenant une autre échéance.
   *[other] { $count } demandes ouvertes ont maintenant une autre échéance.
    }
# $why is one of the policy-contradiction lines.
policy-contradicts = Rien n’a changé, car { $place } la règle se contredirait. { $why }
policy-contradiction-tells-without-reminding = Sans aucun rappel, je signalerais à la personne qui demande un silence que rien n’a cherché à rompre. Laisse un rappel actif, ou désactive aussi `tell-asker`.
policy-contradiction-follows-nothing = Les relances viennent après le rappel à l’échéance, et celui-ci est désactivé. Active `due`, ou mets `follow-ups` à 0.
policy-contradiction-lead-without-asker = Je préviens la personne référente après celle qui demande, et celle-ci n’est pas à prévenir. Active `tell-asker`, ou mets `no-lead`.
policy-contradiction-always-quiet = Toutes les heures de la semaine seraient calmes, et aucun rappel ne pourrait jamais partir. Pour n’en envoyer aucun, désactive les rappels.
policy-contradiction-urgent-is-slower = Les demandes urgentes auraient une échéance plus lointaine que les autres. Choisis un délai `urgent` plus court.
policy-contradiction-low-is-faster = Les demandes qui peuvent attendre auraient une échéance plus proche que les autres. Choisis un délai `low` plus long.

# The lines of what holds. $source, $urgent_source and $low_source say where a setting comes from.
policy-target = - Une réponse est due sous **{ $target }**, selon les heures de la personne qui la doit ({ $source }).
policy-other-targets = - Si c’est urgent, sous **{ $urgent }** ({ $urgent_source }) ; si ça peut attendre, sous **{ $low }** ({ $low_source }).
policy-asker-is-told = - Sans réponse, je préviens la personne qui demande, et elle choisit la suite ({ $source }).
policy-asker-is-not-told = - Sans réponse, je ne préviens personne ({ $source }).
policy-no-lead = - Je ne préviens personne d’autre ({ $source }).
policy-lead = - Si cela ne donne rien, je préviens { $lead } un jour ouvré plus tard, selon les jours de la personne qui demande, sauf si elle garde cela entre elle et la personne qui doit la réponse ({ $source }).
policy-no-quiet = - Pas d’heures calmes : les rappels arrivent à toute heure de travail de la personne qui doit la réponse ({ $source }).
# $hours is like "Fri 13:00–18:00".
policy-quiet = - Heures calmes : { $hours }, à l’heure de la personne concernée ; les rappels attendent ({ $source }).
policy-hours = - Heures de travail des membres qui n’en ont pas défini : { $hours }.
policy-hours-guess = - Heures de travail des membres qui n’en ont pas défini : { $hours } (supposition : personne ne les a définies ; `/policy set zone:` permet de le faire).
policy-closed-dms = - { $what }

# The reminders, which are put into a list: "a notice …, a nudge … and one at the due time".
policy-reminders = - Rappels : { $reminders } ({ $source }).
policy-reminders-none = - Rappels : aucun ({ $source }).
# Here each reminder of the list has its own source: "no nudge (by default)".
policy-reminders-each = - Rappels : { $reminders }.
policy-reminder-and-source = { $reminder } ({ $source })
policy-notice = un premier message quand la personne est au travail
policy-notice-off = pas de premier message
policy-nudge = un rappel anticipé quand il reste un quart du temps
policy-nudge-off = pas de rappel anticipé
policy-due = un rappel à l’échéance
policy-due-off = pas de rappel à l’échéance
policy-follow-ups = { $count ->
    [one] une relance le jour ouvré suivant
   *[other] une relance chacun des { $count } jours ouvrés suivants
    }
policy-follow-ups-off = pas de relance

# How people are reminded whose direct messages are closed.
policy-closed-dms-mention = Messages privés fermés : une mention là où se trouve la question, sans la citer.
policy-closed-dms-private-thread = Messages privés fermés : les rappels passent par un fil privé (là où je peux en ouvrir un ; sinon par une mention là où se trouve la question, sans la citer).
policy-closed-dms-nothing = Messages privés fermés : pas de rappel ; je le dis à la personne qui demande.
# $what is one of the three lines above.
policy-closed-dms-set = C’est réglé. { $what }

# `/policy list`: a line for each scope.
policy-list-nothing = Rien n’est réglé ici : les valeurs par défaut s’appliquent, `/policy show` les montre. `/policy set` les change, pour tout le serveur ou pour un salon, un rôle ou une demande.
policy-list = **Ce qui est réglé ici**, du plus général au plus précis. Le plus précis l’emporte, réglage par réglage.
policy-list-rest = { $count ->
    [one] … et { $count } ligne de plus
   *[other] … et { $count } lignes de plus
    }
# $rules are what was set there, with policy-also between them.
policy-list-server = - Ce serveur : { $rules }.
policy-list-category = - La catégorie { $channel } : { $rules }.
policy-list-channel = - { $channel } : { $rules }.
policy-list-role = - Questions à { $role } : { $rules }.
policy-list-ask = - Demande #{ $number } ({ $url }) : { $rules }.
policy-list-managers = - { $role } peut aussi changer ces réglages.

## `/policy managers`

policy-managers-set = C’est réglé : qui a { $role } peut changer mes réglages ici, tout comme les personnes qui ont « Gérer le serveur ». Supprimer ce que je conserve de ce serveur reste réservé à ces dernières. Discord montrera `/setup` et `/watch` à ce rôle une fois que tu l’auras autorisé dans Paramètres du serveur > Intégrations.
policy-managers-none = C’est réglé : seules les personnes qui ont « Gérer le serveur » peuvent changer mes réglages ici.
policy-managers-everyone = Tout le monde a ce rôle. Choisis-en un que seules certaines personnes ont.
policy-also = { $before } ; { $next }
policy-rule-target = réponse sous { $target }
policy-rule-urgent = urgent sous { $target }
policy-rule-low = ce qui peut attendre sous { $target }
policy-rule-notice = premier message
policy-rule-no-notice = pas de premier message
policy-rule-nudge = rappel anticipé
policy-rule-no-nudge = pas de rappel anticipé
policy-rule-due = rappel à l’échéance
policy-rule-no-due = pas de rappel à l’échéance
policy-rule-follow-ups = { $count ->
    [one] { $count } relance
   *[other] { $count } relances
    }
policy-rule-no-follow-ups = pas de relance
policy-rule-asker-is-told = je préviens la personne qui demande
policy-rule-asker-is-not-told = je ne préviens pas la personne qui demande
policy-rule-lead = je préviens ensuite { $lead }
policy-rule-no-lead = je ne préviens ensuite personne d’autre
policy-rule-quiet = heures calmes : { $hours }
policy-rule-no-quiet = pas d’heures calmes

# One ask in a list to choose from: its words, or when it was asked (UTC).
policy-ask-label = #{ $number } { $words }
policy-ask-label-of = #{ $number } du { $date }

# What was wrong with a command. What is in `…` are names of options.
policy-nothing-to-set = Dis ce qu’il faut changer. Délais de réponse : `target`, `urgent`, `low`. Rappels : `notice`, `nudge`, `due`, `follow-ups`. Qui prévenir sans réponse : `tell-asker`, `lead`, `no-lead`. Quand les rappels attendent : `quiet`. Pour tout le serveur, aussi `zone` et `hours`.
policy-one-scope = Cela fait plus d’un endroit. Choisis un `channel`, un `role` ou une `ask` : chacun a sa propre règle, et ce qui est réglé pour une demande l’emporte sur le rôle, puis le salon, la catégorie et le serveur.
policy-hours-are-the-servers = `zone` et `hours` valent pour tout le serveur. Règle-les sans `channel`, `role` ni `ask`.
policy-everyone-is-the-server = @everyone, c’est tout le serveur : laisse `role` de côté.
policy-nothing-to-remove = Dis quelle règle supprimer : celle d’un `channel`, d’un `role` ou d’une `ask`, ou, avec `server: True`, ce qui est réglé pour tout le serveur.
policy-was-not-set-server = Rien n’est réglé pour tout ce serveur. `/policy list` montre ce qui est réglé.
policy-was-not-set-channel = Rien n’est réglé pour { $channel }. `/policy list` montre ce qui est réglé.
policy-was-not-set-role = Rien n’est réglé pour { $role }. `/policy list` montre ce qui est réglé.
policy-was-not-set-ask = Rien n’est réglé pour la demande #{ $number }. `/policy list` montre ce qui est réglé.
