# Time off and focus: for who is away, and for who waits for them.

## `/away set`

away-set-now = Tu t’absentes dès maintenant, jusqu’au { $until }.
away-set = Tu t’absentes du { $from } au { $until }.
away-set-together = Avec ce que tu avais déjà prévu, cela fait du { $from } au { $until }.
away-set-means = Pendant ce temps, je ne t’envoie rien et le compteur de ce que tu dois est en pause.
away-set-ends-earlier = `/away end` y met fin plus tôt.
# What others read.
away-told-dates = Les personnes qui attendent ta réponse lisent que tu t’absentes jusqu’au { $until }.
away-told-dates-and-delegate = Les personnes qui attendent ta réponse lisent que tu t’absentes jusqu’au { $until }, et peuvent demander à { $delegate } à ta place.
away-told = Les personnes qui attendent ta réponse lisent que tu n’es pas là, sans la date de retour.
away-told-and-delegate = Les personnes qui attendent ta réponse lisent que tu n’es pas là, sans la date de retour, et peuvent demander à { $delegate } à ta place.
away-owed-nothing = Tu ne dois aucune réponse pour l’instant.
away-owed =
    { $count ->
        [one] Tu dois { $count } réponse, désormais avec cette échéance :
       *[other] Tu dois { $count } réponses, désormais avec ces échéances :
    }
# $number is that of the ask, $url its address.
away-owed-line = #{ $number } à { $person } : { $time } { $url }
away-owed-line-no-due-time = #{ $number } à { $person } : sans échéance { $url }
away-owed-more = … et { $count } de plus : `/asks` montre tout.
away-more-lines =
    { $count ->
        [one] … et { $count } ligne de plus
       *[other] … et { $count } lignes de plus
    }

## `/away list` and `/away end`

away-list-empty = Tu n’as aucune absence à venir. `/away set` en ajoute une.
away-list-head = Tes absences :
# $number by which it can be ended; $reads is one of the four texts after these.
away-list-line = **{ $number }** : du { $from } au { $until } ; { $reads }
away-list-line-now = **{ $number }** (en cours) : du { $from } au { $until } ; { $reads }
# Time off that comes from a calendar of one's own.
away-list-line-of-calendar = de ton agenda : du { $from } au { $until } ; les autres voient que tu n’es pas là, sans la date de retour
away-list-line-of-calendar-now = de ton agenda (en cours) : du { $from } au { $until } ; les autres voient que tu n’es pas là, sans la date de retour
away-list-more-of-calendars = { $n ->
    [one] … et { $n } autre de ton agenda
   *[other] … et { $n } autres de ton agenda
}
away-list-of-calendars = Les absences de ton agenda se changent là-bas : `/calendar list` montre tes agendas.
# $list is names of calendars.
away-stale-calendars = Je n’ai pas pu lire { $list } depuis plus d’une semaine : les absences qui en viennent ne sont peut-être plus à jour. `/calendar list` dit pourquoi.
away-reads-dates = les autres voient la date de retour
away-reads-dates-and-delegate = les autres voient la date de retour ; { $delegate } répond en attendant
away-reads = les autres voient que tu n’es pas là, sans la date de retour
away-reads-and-delegate = les autres voient que tu n’es pas là, sans la date de retour ; { $delegate } répond en attendant
# In a choice, at most 100 characters; times such as "Mon 2 Mar 2026, 09:00".
away-label = { $number } : du { $from } au { $until }
away-end-choice = { $typed } (jusqu’au { $time }, { $zone })
away-ended = Bon retour : ton absence est finie, et le compteur de ce que tu dois tourne à nouveau pendant tes heures.
away-ended-still = C’est fini, mais tu t’absentes encore jusqu’au { $until } : tu avais prévu une autre absence. `/away list` la montre.
away-removed = Supprimée : ton absence du { $from } au { $until }.

## `/focus`, `/hours urgent`, `/stop`, `/resume`

away-focus = Concentration jusqu’au { $until } ({ $ago }). Mes messages attendent, sauf ce qui est urgent ; le compteur de ce que tu dois continue de tourner.
away-focus-ends = Elle se termine d’elle-même.
away-focus-comes-then = Ce qui attend t’arrivera alors, en un seul message.
away-focus-comes-later = Tu ne seras plus au travail à ce moment-là : ce qui attend t’arrivera le { $time }, en un seul message.
away-focus-off-hint = `/focus off` y met fin plus tôt.
away-focus-over = La concentration est finie. Ce qui attendait t’arrive maintenant, en un seul message, si tu es au travail.
away-focus-was-not = Tu n’étais pas en mode concentration : rien n’a changé.
away-urgent-allowed = C’est permis : ce qu’on te demande en urgence t’arrive tout de suite, même la nuit et les jours de congé, mais jamais pendant tes absences. Le reste attend tes heures. `/hours urgent allow:false` annule ce choix.
away-urgent-not-allowed = Ce n’est pas permis : hors de tes heures de travail, rien ne t’arrive, pas même ce qui est urgent.
away-stopped = C’est arrêté : plus de rappels de ce serveur. Ce que tu dois reste dû, et qui te demande quelque chose lit que mes rappels sont désactivés. `/resume` les réactive.
away-stopped-there = C’est arrêté : plus de rappels de ce serveur-là. `/resume`, lancé là-bas, les réactive.
away-resumed = C’est réactivé : tu reçois les rappels de ce serveur, pendant tes heures de travail.
away-resumed-were-on = Ils étaient déjà actifs : tu reçois les rappels de ce serveur, pendant tes heures de travail.

## Under one's own hours

away-standing-focus = Tu es en mode concentration jusqu’au { $until }. `/focus off` y met fin.
away-standing-away = Tu t’absentes jusqu’au { $until }.
away-standing-next = Ta prochaine absence : du { $from } au { $until }.
away-standing-more = `/away list` montre toutes tes absences.
away-standing-urgent = Ce qui est urgent peut t’arriver à tout moment, sauf pendant tes absences : `/hours urgent` permet de changer cela.
away-standing-not-urgent = Hors de ces heures, rien ne t’arrive, pas même ce qui est urgent : `/hours urgent` permet de changer cela.

## To who waits for somebody: $person is who is away

away-now-for = Ta question dans { $place } attend maintenant la réponse de { $people }.
away-is-back = { $person }, dont tu attends la réponse dans { $place }, est de retour après une absence.
away-owner = { $person }, dont tu attends la réponse dans { $place }, n’est pas là.
away-owner-until = { $person }, dont tu attends la réponse dans { $place }, s’absente jusqu’au { $until }.
away-owner-until-at-work = { $person }, dont tu attends la réponse dans { $place }, s’absente jusqu’au { $until } et sera au travail le { $time }.
away-delegate-answers = En attendant, { $delegate } répond à sa place.
away-wait-or-hand-over = Attends son retour, ou transmets la demande à quelqu’un d’autre.
# Within a longer sentence or list.
away-is-away = { $person } n’est pas là
away-is-away-until = { $person } s’absente jusqu’au { $until }
away-is-away-until-at-work = { $person } s’absente jusqu’au { $until } et sera au travail le { $time }
# $stands is one of the three texts before.
away-is-away-and-delegate = { $stands } ; en attendant, { $delegate } répond à sa place
away-delegate-button = Demander à la relève
# In a list; $stands is one of the texts "away-is-…" and "away-is-away…".
away-stands = { $stands }.
away-is-at-work = { $person } est au travail en ce moment
away-is-not-until = { $person } n’est pas au travail avant le { $time }
away-is-not-now = { $person } n’est pas au travail en ce moment
