# The ask itself: its post, its form, and what people read right after they did something about it.

ask-may-not-write = Tu ne peux pas écrire dans ce salon, donc je ne peux pas y publier de question pour toi. Pose-la dans un salon où tu peux écrire.
ask-need-by-choice = { $typed } ({ $time }, { $zone })

# What one may choose there instead of typing; a semicolon between two. Each is read as if it were typed.
ask-need-by-offers = dans 4h; aujourd’hui 17:00; demain 12:00; demain 17:00; vendredi 17:00; lundi 12:00

## How an ask was closed, and when: $ago such as "two hours ago". More may follow, or a full stop.

ask-closed-withdrawn = Demande retirée { $ago }
ask-closed-deleted = Message supprimé { $ago }
ask-closed-solved = Demande marquée comme résolue { $ago }
ask-closed-locked = Fil fermé { $ago }
ask-closed-not-posted = La publication a échoué { $ago }
ask-closed-edited = Le message a été modifié { $ago } et ne demande plus rien
ask-closed-out-of-reach = J’ai perdu l’accès à son salon { $ago }

## The post in the channel. $owners are people or roles by name; the question follows on its own lines.

ask-post-head = { $asker } demande à { $owners } :
ask-post-owners-any = { $owners } (une seule réponse suffit)
ask-post-owners-all = { $owners } (toutes les réponses sont attendues)
ask-post-context = **Contexte**
ask-post-answered-by = ✅ Réponse de { $names } { $ago }
ask-post-answered = ✅ Réponse reçue { $ago }
ask-post-nobody-left = Plus personne ne doit de réponse. Qui la connaît peut encore la donner ici.
ask-post-urgent = **Urgent.**
ask-post-low = Ça peut attendre.
ask-post-needed-by = Il faut une réponse avant le { $time } ({ $ago }).
ask-post-due-by = Réponse attendue avant le { $time } ({ $ago }).
# $target: such as "4 h of working time".
ask-post-due-within = Réponse attendue sous { $target }, selon les heures de la personne qui répond.
ask-post-no-due-time = Sans échéance : parmi les destinataires, personne n’a d’heures de travail.
ask-post-answered-so-far = Réponse déjà reçue de { $names }.
ask-post-promised = { $owner } répondra avant le { $time }.
ask-post-reply-in-thread = Réponds dans ce fil.
ask-post-reply-or-thread = Réponds à ce message ou dans son fil.
ask-post-reply = Réponds à ce message.

## What the asker reads at once: a line for each owner.

ask-made-posted = C’est demandé. Ta question est dans { $channel }.
ask-made-marked = C’est noté : ce message attend une réponse.
# $stands is one of the texts "ask-stands-…", $due one of the two after it.
ask-made-owner = { $stands } ; { $due }.
ask-made-due = échéance le { $time }
ask-made-due-within = réponse attendue sous { $target }
ask-made-never = { $owner } n’a pas d’heures de travail : je ne peux pas lui envoyer de rappel.
ask-made-no-due-time = { $owner } : pas d’échéance, faute d’heures de travail.
ask-made-stopped = { $owner } a désactivé mes rappels et ne verra que ton message ; { $due }.
ask-made-room = Tout le monde ici peut répondre ; { $due }.
ask-made-role = Toute personne qui a { $role } peut s’en charger ou répondre ; d’ici là, pas de rappel ; { $due }.

## How somebody stands at this moment, within a longer sentence or list.

ask-stands-at-work = { $person } est au travail en ce moment
ask-stands-next = { $person } sera au travail le { $time }
ask-stands-not-now = { $person } n’est pas au travail en ce moment
ask-stands-never = { $person } n’a pas d’heures de travail : je ne peux pas lui envoyer de rappel
ask-stands-guess = { $stands } (selon les heures du serveur : les siennes ne sont pas définies)

## Whose reply a message needs.

ask-whose = De qui ce message attend-il une réponse ? Si tu choisis plusieurs noms, une seule réponse suffit.
ask-whose-perhaps = Peut-être de { $names } ?
ask-whose-placeholder = Choisis des personnes ou des rôles

## After a button.

ask-done = C’est fait.
ask-said = Bien : c’est noté comme ta réponse.
ask-not-yet = D’accord, tu dois toujours la réponse à { $asker }. Mes rappels continuent.
ask-declined = C’est noté : ce n’est pas pour toi, et tu n’auras plus de rappel à ce sujet.
ask-declined-told = Je préviens { $asker }, puisque personne d’autre ne doit la réponse.
ask-undone = Annulé : la demande est de nouveau comme avant.
ask-taken = C’est pour toi : tu dois la réponse à { $asker }. Je te la rappellerai pendant tes heures.
ask-snoozed = Rappel reporté : il reviendra le { $time } ({ $ago }).
ask-waiting = D’accord, on attend encore. Je te préviendrai à nouveau si rien ne vient.
ask-kept-between-us = D’accord : je ne parle de cette demande à personne d’autre.
ask-may-escalate = D’accord : sans réponse, je préviens { $lead }.
ask-may-escalate-to-nobody = D’accord : sans réponse, je préviens la personne que ce serveur désigne pour cela.
ask-withdrawn = Demande retirée. Personne n’aura de rappel à ce sujet.
ask-noted = C’est noté.
ask-still-owed =
    { $count ->
        [one] Il manque encore { $count } réponse : { $names }.
       *[other] Il manque encore { $count } réponses : { $names }.
    }
ask-no-more-reminders = Plus de rappel à ce sujet.
ask-handed-over = C’est transmis : la réponse revient maintenant à { $person }.
ask-handed-over-told-from = Je lui en parle pendant ses heures de travail, à partir du { $time }.
ask-handed-over-told-later = Je lui en parle à son retour au travail.
ask-handed-over-may-decline = Cette personne peut dire que ce n’est pas pour elle.
ask-promised = C’est promis : { $asker } voit que tu répondras avant le { $time } ({ $ago }). Je te le rappelle à ce moment-là, pas avant.
ask-promised-others-wait = Les autres n’ont pas de rappel avant non plus.

## Until when a reminder can be put off.

ask-snooze-nothing = Rien à reporter : tu n’as pas d’heures de travail à venir. `/hours set` permet de les définir.
ask-snooze-when = Quand veux-tu que je te le rappelle ?
ask-snooze-placeholder = Choisis un moment
ask-snooze-hour = Dans 1 heure de temps de travail
ask-snooze-later-today = Plus tard aujourd’hui
ask-snooze-next-morning = Au début du prochain jour ouvré
ask-snooze-day = Dans un jour ouvré, à la même heure

## Buttons, also of other messages: short.

button-its-answered = C’est répondu
button-take = Je m’en charge
button-not-mine = Pas pour moi
button-withdraw = Retirer
button-my-asks = Mes demandes
button-undo = Annuler
button-tell-them = Prévenir quand même
button-theirs = Oui, c’est ça
button-one-of-these = Oui, l’un de ces noms
button-open = Ouvrir
button-why = Pourquoi ?
button-done = C’est fait
button-hand-over = Transmettre
button-promise = Je réponds d’ici…
button-snooze = Rappeler plus tard

## Forms. Titles and labels have at most 45 characters, examples at most 100.

ask-form-title = Demander une réponse
ask-form-question = Qu’as-tu besoin de savoir ?
ask-form-question-example = Une seule question, pour qu’une seule réponse suffise
ask-form-context = Que faut-il savoir pour répondre ?
ask-form-context-example = Ce que tu as essayé, à quoi ça sert, des liens
ask-promise-form-title = Je réponds d’ici…
ask-promise-form-time = Quand répondras-tu au plus tard ?
# What people can type: each must be readable, in the words of this language.
ask-promise-form-time-example = aujourd’hui 17:00, demain 12:00, ven 15:00, dans 2h

## In the place of a post, and the name of a thread whose ask has no words.

ask-post-gone = Cette demande n’existe plus.
ask-thread-name = Demande #{ $number }
