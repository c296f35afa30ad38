# "Why?": why a reminder came, or will.

## Who asked, how, and where. $who is "you" or "other"; $url is the address of the message.

why-asked-form =
    { $who ->
        [you] Tu as demandé avec `/ask` dans { $channel } le { $time } : { $url }
       *[other] { $person } a demandé avec `/ask` dans { $channel } le { $time } : { $url }
    }
why-asked-marked =
    { $who ->
        [you] Tu as marqué un message avec « Réponse attendue » dans { $channel } le { $time } : { $url }
       *[other] { $person } a marqué un message avec « Réponse attendue » dans { $channel } le { $time } : { $url }
    }
why-asked-mention =
    { $who ->
        [you] Tu as mentionné des personnes dans un salon suivi, { $channel }, le { $time } : { $url }
       *[other] { $person } a mentionné des personnes dans un salon suivi, { $channel }, le { $time } : { $url }
    }
why-asked-thread =
    { $who ->
        [you] Tu as ouvert un fil dans un salon suivi, { $channel }, le { $time } : { $url }
       *[other] { $person } a ouvert un fil dans un salon suivi, { $channel }, le { $time } : { $url }
    }
why-asked-question =
    { $who ->
        [you] Tu as posé une question à tout le monde dans un salon suivi, { $channel }, le { $time } : { $url }
       *[other] { $person } a posé une question à tout le monde dans un salon suivi, { $channel }, le { $time } : { $url }
    }
why-asked-reaction =
    { $who ->
        [you] Tu as marqué un message avec une réaction dans { $channel } le { $time } : { $url }
       *[other] { $person } a marqué un message avec une réaction dans { $channel } le { $time } : { $url }
    }

## By when. $target is such as "4 h of working time", $source such as "by this server's policy".

why-needed-by = Il faut une réponse avant le { $time } : la personne qui demande a choisi ce moment.
why-target = Une réponse est due sous { $target } ({ $source }).
why-target-urgent = C’est urgent : une réponse est due sous { $target } ({ $source }).
why-target-low = Ça peut attendre : une réponse est due sous { $target } ({ $source }).
why-due = L’échéance est donc le { $time } ({ $ago }).
why-quiet = Pendant les heures calmes { $hours }, à ton heure, les rappels attendent ({ $source }).
why-tells-you = Sans réponse, je te préviens, et tu choisis la suite ({ $source }).
why-tells-asker = Sans réponse, je préviens { $asker }, qui choisit la suite ({ $source }).
why-no-lead = Je ne préviens personne d’autre : la personne qui demande garde cela entre vous.
# To the asker; the working day is the asker's.
why-lead-to-asker = Si cela ne donne rien, je préviens { $lead } un de tes jours ouvrés plus tard ({ $source }).
# To others; the working day is the asker's.
why-lead = Si cela ne donne rien, je préviens { $lead } un jour ouvré plus tard, selon les jours de la personne qui demande ({ $source }).

## The reader's clock. $hours are working hours with their zone.

why-clock-never-starts = Ton compteur ne démarre jamais : { $hours } (tes heures).
why-clock-never-starts-guess = Ton compteur ne démarre jamais : { $hours } (les heures du serveur, car tu n’en as pas défini).
why-clock = Ton compteur ne tourne que pendant tes heures : { $hours }. L’échéance est donc le { $time } ({ $ago }).
why-clock-guess = Ton compteur ne tourne que pendant les heures du serveur, car tu n’en as pas défini : { $hours }. L’échéance est donc le { $time } ({ $ago }).
# Lines follow that tell when the clock ran and stood.
why-clock-so-far = Dans le détail, ce compteur :
why-travel = Tu es en déplacement : jusqu’au { $until }, tu es à l’heure de { $city }.
why-travel-later = Tu seras en déplacement : du { $from } au { $until }, tu seras à l’heure de { $city }.
why-day-off = Ton compteur est en pause le { $day }.
why-day-off-guess = Ton compteur est en pause le { $day } (une supposition : les jours fériés du serveur, car tu n’as pas défini d’heures).

## What was sent, each after its time.

why-sent-before =
    { $count ->
        [one] { $count } rappel avant cela
       *[other] { $count } rappels avant cela
    }
why-sent = { $time } : { $what }
why-sent-notice = je t’en ai parlé
why-sent-nudge = rappel anticipé : il restait un quart du temps
why-sent-due = rappel à l’échéance
why-sent-follow-up = relance, le jour ouvré suivant
why-sent-snooze = rappel que tu avais reporté
why-sent-unanswered = je t’ai dit qu’il n’y avait pas eu de réponse
why-sent-nobody-left = je t’ai dit que plus personne ne devait la réponse
why-sent-promise = rappel au moment que tu avais promis
why-sent-role-call = je t’ai demandé si tu t’en chargeais, car personne du rôle ne l’avait fait
why-sent-nobody-hears = je t’ai dit que mes rappels étaient désactivés chez toutes les personnes concernées
why-sent-owner-away = je t’ai dit que la personne qui doit la réponse n’était pas là
why-sent-closed-dms = je t’ai dit que la personne qui doit la réponse n’accepte pas les messages privés
why-sent-promised-later = je t’ai parlé d’une réponse promise pour après l’échéance
why-sent-others-word = je t’ai dit que quelqu’un d’autre avait peut-être répondu
why-sent-out-of-reach = je t’ai dit que j’avais perdu l’accès à son salon
why-sent-escalated = je me suis adressé à toi, car aucune réponse n’était venue
why-sent-not-posted = je t’ai dit que la publication avait échoué

## What comes next.

why-over-answered = Réponse reçue { $ago } : il n’y aura plus rien.
# $closed is one of the texts "ask-closed-…".
why-over-closed = { $closed } : il n’y aura plus rien.
why-next-stopped = Tu as désactivé les rappels de ce serveur. `/resume` les réactive.
why-next-if-no-answer = Ensuite : je te préviens si aucune réponse ne vient, une fois l’échéance passée et quand tu es au travail.
why-next-not-before = Ensuite : un rappel, pas avant le { $time }, si c’est encore ouvert et que tu es au travail.
why-next-none-open = Il n’y aura plus de rappel ; la demande reste ouverte jusqu’à une réponse.
why-next-none = Tu ne recevras plus rien à ce sujet.
