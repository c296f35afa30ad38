# The digest that is posted to a channel. $subject is an ask: a link, or its address.

# $date is the day.
digest-title = **Ce qui attend une réponse** · { $date }
# In place of a digest that was removed while it was on its way.
digest-removed = Ce récapitulatif a été supprimé.
digest-empty = Rien à signaler cette fois. Profitez du calme.
digest-waiting = **En attente depuis le plus longtemps**
digest-due-soon = **Échéance d’ici un jour**
digest-answered = **Réponses depuis le dernier récapitulatif**
digest-away = **Absences**
# Only who asked for a preview sees this; "-# " makes it small.
digest-preview = -# Visible uniquement par toi : ce que { $channel } lirait maintenant.
digest-my-asks = Mes demandes
digest-missed = { $count ->
    [one] -# Le récapitulatif du { $time } n’a pas pu être publié ; celui-ci couvre aussi cette période.
   *[other] -# { $count } récapitulatifs n’ont pas pu être publiés, le premier le { $time } ; celui-ci couvre aussi cette période.
    }

# One ask in a line. $age and $took are lengths such as "4 h 30 min"; $due is like "in 3 hours".
digest-thread-waits = - { $subject } de { $asker } : sans réponse depuis { $age } de temps de travail
digest-nobody-owes = - { $subject } de { $asker } : plus personne ne doit de réponse
digest-waits = - { $subject } de { $asker } à { $owners } : en attente depuis { $age }
digest-thread-due = - { $subject } de { $asker } : première réponse, échéance { $due }
digest-due = - { $subject } de { $asker } à { $owners } : échéance { $due }
digest-answered-in = - { $subject } de { $asker } : réponse en { $took } de temps de travail

# Who is away. $until and $from are dates and times; $delegate is who answers meanwhile.
digest-away-until = - { $person } jusqu’au { $until }
digest-away-until-delegate = - { $person } jusqu’au { $until } ; { $delegate } répond en attendant
digest-away-from = - { $person } du { $from } au { $until }
digest-away-from-delegate = - { $person } du { $from } au { $until } ; { $delegate } répond en attendant

# What of a section is not shown.
digest-rest = … et { $count } de plus
digest-rest-of-asks = … et { $count } de plus : `/asks channel:` montre celles d’un salon
