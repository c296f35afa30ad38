# Reminders: the direct message to an owner, a bundle of several, and what is edited into them later.
# $place is a channel or thread; $asker, $by, $people are people or roles by name.

## The first message to somebody

reminder-hello = Bonjour, je suis Meantime. Je te dis quelles réponses on attend de toi, et seulement quand tu es au travail.
reminder-hello-hours = Pour toi, c’est { $hours }, comme tu l’as défini.
reminder-hello-guess = Pour toi, c’est { $hours }, les heures de ton serveur : une supposition, tant que tu n’as pas défini les tiennes.
reminder-set-hours-button = Définir mes heures
reminder-stop-button = Arrêter ces rappels

## Why now. Each ends with a full stop or question mark.

# $what is one of the texts below.
reminder-urgent = Urgent : { $what }
reminder-notice = { $asker } attend une réponse de toi dans { $place }.
reminder-notice-handed-over = { $by } t’a transmis une demande : { $asker } attend une réponse dans { $place }.
reminder-nudge = Ta réponse à { $asker } dans { $place } arrive bientôt à échéance.
reminder-due = Ta réponse à { $asker } dans { $place } arrive à échéance.
reminder-was-due = L’échéance de ta réponse à { $asker } dans { $place } est passée.
reminder-follow-up = { $asker } attend toujours ta réponse dans { $place }.
reminder-snooze = Rappel reporté : { $asker } attend ta réponse dans { $place }.
reminder-promise = Tu avais promis à { $asker } une réponse dans { $place } pour maintenant.
reminder-role-call = { $asker } attend une réponse de ton équipe dans { $place }, et personne ne s’en est encore chargé. Tu t’en charges ?
reminder-escalated = { $asker } n’a pas eu de réponse de { $people } dans { $place }, et ce serveur te désigne pour ces cas-là : tu peux t’en charger, transmettre la demande, ou demander ce qui bloque.
reminder-waits-for-you = { $asker } attend ta réponse dans { $place }.
reminder-you-wait = Tu attends la réponse de { $people } dans { $place }.
# Two lines; $url is the address of that message.
reminder-was-it-this =
    Était-ce ta réponse à { $asker } dans { $place } ? { $url }
    Sinon, ta réponse est toujours attendue.
reminder-asked = Demandé { $asked }
# $asked such as "two hours ago", $due a date and time, $ago such as "in an hour".
reminder-asked-due = Demandé { $asked } · échéance le { $due } ({ $ago })

## Several in one message

reminder-nothing-waits = **Plus rien ne t’attend**
reminder-waiting =
    { $count ->
        [one] **{ $count } sujet t’attend**
       *[other] **{ $count } sujets t’attendent**
    }
reminder-more = … et { $count } de plus : `/asks` montre tout.
reminder-more-notes = … et { $count } de plus : `/digest list` et `/watch list` montrent tout.
reminder-placeholder = Choisis une demande pour agir
# An ask without words, in the choice: $time such as "2 Mar, 14:10 UTC".
reminder-number-of = Demande #{ $number } du { $time }
# $lead is one of the reminders above without its full stop; then the question, in quotation marks.
reminder-line-words = { $lead } : { $words }
# After it, with · between.
reminder-line-due = échéance { $ago }

## When it is over

# $what is one of the texts after these, without a full stop.
reminder-over-asker = ✅ { $what }. Ta question dans { $place } n’attend plus rien.
reminder-over = ✅ { $what }. Tu ne dois plus rien à { $asker } dans { $place }.
reminder-over-lead = ✅ { $what }.
reminder-over-answered = Réponse reçue { $ago }
reminder-over-others-answered = Quelqu’un d’autre a répondu
reminder-over-declined = Tu as dit que ce n’était pas pour toi
reminder-over-left = Tu as quitté le serveur
reminder-over-taken = Quelqu’un d’autre s’en charge
reminder-over-role-taken = Quelqu’un s’en charge
reminder-over-between-them = { $asker } préfère régler cela avec la personne qui doit la réponse.

## Buttons: short

reminder-was-it-button = Oui, c’était ça
reminder-not-yet-button = Pas encore
