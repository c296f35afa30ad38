# The digest that is posted to a channel. $subject is an ask: a link, or its address.

# $date is the day.
digest-title = **En espera de respuesta** · { $date }
# In place of a digest that was removed while it was on its way.
digest-removed = Este resumen se eliminó.
digest-empty = Esta vez no hay nada que contar. A disfrutar de la calma.
digest-waiting = **Lo que más tiempo lleva en espera**
digest-due-soon = **Vence en menos de un día**
digest-answered = **Con respuesta desde el último resumen**
digest-away = **Ausencias**
# Only who asked for a preview sees this; "-# " makes it small.
digest-preview = -# Solo tú ves esto: lo que ahora leería { $channel }.
digest-my-asks = Mis peticiones
digest-missed = { $count ->
    [one] -# El resumen del { $time } no se pudo publicar; este incluye también ese tiempo.
   *[other] -# No se pudieron publicar { $count } resúmenes, el primero el { $time }; este incluye también ese tiempo.
    }

# One ask in a line. $age and $took are lengths such as "4 h 30 min"; $due is like "in 3 hours".
digest-thread-waits = - { $subject } de { $asker }: { $age } de horario laboral sin respuesta
digest-nobody-owes = - { $subject } de { $asker }: ya nadie debe una respuesta
digest-waits = - { $subject } de { $asker } para { $owners }: { $age } en espera
digest-thread-due = - { $subject } de { $asker }: primera respuesta, fecha límite { $due }
digest-due = - { $subject } de { $asker } para { $owners }: fecha límite { $due }
digest-answered-in = - { $subject } de { $asker }: respuesta en { $took } de horario laboral

# Who is away. $until and $from are dates and times; $delegate is who answers meanwhile.
digest-away-until = - { $person } hasta el { $until }
digest-away-until-delegate = - { $person } hasta el { $until }; mientras tanto responde { $delegate }
digest-away-from = - { $person } del { $from } al { $until }
digest-away-from-delegate = - { $person } del { $from } al { $until }; mientras tanto responde { $delegate }

# What of a section is not shown.
digest-rest = … y { $count } más
digest-rest-of-asks = … y { $count } más: `/asks channel:` muestra las de un canal
