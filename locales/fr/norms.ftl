# A server's norms: what was agreed on there, in plain words for somebody new. Each line is one whole sentence or two.

norms-title = **Comment on travaille ici**
norms-small-print = -# D’après les réglages réels de ce serveur ; ce message change avec eux.
norms-targets = - **Réponses :** une question reçoit sa réponse sous **{ $target }** ; ce qui est urgent, sous { $urgent } ; ce qui peut attendre, sous { $low }. Le temps ne compte que lorsque la personne qui doit la réponse est au travail.
norms-quiet = - **Tranquillité :** personne ne reçoit de message de ma part hors de ses heures de travail ni pendant une absence. `/hours set` me donne les tiennes ; pour qui n’en a pas défini, je prends { $hours }.
# The same where nobody has chosen the server's hours.
norms-quiet-guess = - **Tranquillité :** personne ne reçoit de message de ma part hors de ses heures de travail ni pendant une absence. `/hours set` me donne les tiennes ; pour qui n’en a pas défini, je suppose { $hours }.
# $place is a country or a region with its country, as "Bavaria, Germany".
norms-holidays = - **Jours fériés** ({ $place }) : ils valent pour qui n’a défini ni heures ni jours fériés, et pour les questions à un rôle ou à tout le monde. `/holidays set` choisit les tiens.
norms-quiet-hours = - **Heures calmes :** { $hours }, à l’heure de chaque personne. Les rappels attendent qu’elles soient passées.
# $reminders is a list of norms-reminder-…
norms-reminders = - **Rappels** à qui doit une réponse : { $reminders }.
norms-no-reminders = - **Rappels :** je n’en envoie pas.
norms-reminder-notice = un premier message dès que la personne est au travail
norms-reminder-nudge = un rappel anticipé quand il reste un quart du temps
norms-reminder-due = un rappel à l’échéance
norms-reminder-after =
    { $days ->
        [one] une relance le jour ouvré suivant
        *[other] une relance chacun des { $days } jours ouvrés suivants
    }
norms-asker-told = - **Pas de réponse ?** Je préviens alors la personne qui a demandé, et elle choisit la suite.
norms-lead-told = - **Pas de réponse ?** Je préviens alors la personne qui a demandé, et elle choisit la suite. Si cela ne donne rien, je préviens { $lead }.
norms-nobody-told = - **Pas de réponse ?** Je ne préviens alors personne : regarde `/asks`.
norms-ask = - **Pour demander :** `/ask` partout ou, sur un message, le menu Applications → Réponse attendue.
norms-ask-reaction = - **Pour demander :** `/ask` partout ou, sur un message, la réaction { $emoji } ou le menu Applications → Réponse attendue.
norms-closed-mention = - **Messages privés fermés ?** Je te mentionne alors là où se trouve la question, sans la citer.
norms-closed-thread = - **Messages privés fermés ?** Je t’écris alors dans un fil privé.
norms-closed-nothing = - **Messages privés fermés ?** Je ne peux alors pas t’envoyer de rappel, et je le dis à la personne qui a demandé.
# Of all sentences below: $kind is "role" where $place names a role, else $place names a channel or category.
norms-where-targets =
    { $kind ->
        [role] - Questions à { $place } : réponse sous **{ $target }** ; ce qui est urgent, sous { $urgent } ; ce qui peut attendre, sous { $low }.
        *[place] - Dans { $place } : réponse sous **{ $target }** ; ce qui est urgent, sous { $urgent } ; ce qui peut attendre, sous { $low }.
    }
norms-where-reminders =
    { $kind ->
        [role] - Rappels pour les questions à { $place } : { $reminders }.
        *[place] - Rappels dans { $place } : { $reminders }.
    }
norms-where-no-reminders =
    { $kind ->
        [role] - Je n’envoie pas de rappels pour les questions à { $place }.
        *[place] - Dans { $place }, je n’envoie pas de rappels.
    }
norms-where-asker-told =
    { $kind ->
        [role] - Questions à { $place } : sans réponse, je préviens la personne qui a demandé, et personne d’autre.
        *[place] - Dans { $place } : sans réponse, je préviens la personne qui a demandé, et personne d’autre.
    }
norms-where-lead-told =
    { $kind ->
        [role] - Questions à { $place } : sans réponse, je préviens la personne qui a demandé, puis { $lead }.
        *[place] - Dans { $place } : sans réponse, je préviens la personne qui a demandé, puis { $lead }.
    }
norms-where-nobody-told =
    { $kind ->
        [role] - Questions à { $place } : sans réponse, je ne préviens personne.
        *[place] - Dans { $place } : sans réponse, je ne préviens personne.
    }
norms-where-quiet =
    { $kind ->
        [role] - Les rappels pour les questions à { $place } attendent pendant ces heures calmes : { $hours }.
        *[place] - Dans { $place }, les rappels attendent pendant ces heures calmes : { $hours }.
    }
norms-where-no-quiet =
    { $kind ->
        [role] - Pour les questions à { $place }, il n’y a pas d’heures calmes.
        *[place] - Dans { $place }, il n’y a pas d’heures calmes.
    }
# $what is a list of norms-watch-…
norms-watched = - Suivi dans { $place } : { $what }.
norms-watch-mentions = toute personne mentionnée dans une question doit une réponse
# Where I may not read what messages say.
norms-watch-all-mentions = toute personne mentionnée doit une réponse, sauf si le message est lui-même une réponse
norms-watch-nothing = rien pour l’instant, car je n’ai pas le droit de lire le contenu des messages
norms-watch-posts = chaque nouveau fil ou post attend une première réponse
norms-watch-asking-posts = un nouveau fil ou post qui demande quelque chose attend une première réponse
norms-watch-questions = une question qui ne s’adresse à personne en particulier attend la réponse de quelqu’un
norms-digest = - { $place } reçoit un récapitulatif de ce qui attend : { $when }.
norms-more =
    { $count ->
        [one] … et { $count } ligne de plus : `/policy list` et `/watch list` la montrent.
        *[other] … et { $count } lignes de plus : `/policy list` et `/watch list` les montrent.
    }
norms-hours-button = Définir mes heures
norms-asks-button = Mes demandes

# What is left in place of a post of the norms that was posted elsewhere since.
norms-moved = « Comment on travaille ici » se trouve maintenant dans { $place }.
norms-left = Ce qui se trouvait ici n’est plus tenu à jour. Le bouton montre ce qui vaut maintenant.
# What is left in place of the post when all settings of the server were deleted.
norms-ended = Ce qui se trouvait ici ne vaut plus : tous les réglages de ce serveur ont été supprimés. Le bouton montre ce qui vaut maintenant.
norms-button = Comment on travaille ici

# Answers to commands; only for who runs them.
norms-on-its-way = En route vers { $place } : un message avec ce qui vaut ici. Il suit tout seul les changements de réglages ; épingle-le pour que tout le monde le trouve.
norms-posted-at = -# Publié dans { $place }, où le message est tenu à jour.
norms-posted-nowhere = -# Visible uniquement par toi. `/norms post` le publie dans un salon, où il est tenu à jour.
norms-post-gone = -# Le message dans { $place } n’existe plus, donc je ne le tiens plus à jour. `/norms post` le publie à nouveau.
norms-post-refused = -# Je ne peux pas tenir à jour le message dans { $place } : Discord le refuse. Donne-moi « Voir le salon », « Envoyer des messages » et « Voir les anciens messages » dans ce salon, ou choisis-en un autre avec `/norms post`.
norms-removed = Le message dans { $place } est supprimé. `/norms post` le publie à nouveau.
norms-removed-stands = Je ne tiens plus à jour le message dans { $place }, mais Discord ne me laisse pas le supprimer : supprime-le toi-même, pour que personne ne lise ce qui ne vaut plus.
norms-removed-unposted = Ce qui devait être publié dans { $place } ne le sera plus.
norms-removed-nothing = Je ne tiens à jour aucun message sur ce qui a été convenu : il n’y a rien à retirer. `/norms post` en publie un.
norms-not-there = Tu n’es plus sur ce serveur, donc je ne peux pas te montrer comment on y travaille.
