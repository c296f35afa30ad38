# The digest that is posted to a channel. $subject is an ask: a link, or its address.

# $date is the day.
digest-title = **O que espera resposta** · { $date }
# In place of a digest that was removed while it was on its way.
digest-removed = Este resumo foi removido.
digest-empty = Desta vez não há nada a contar. Aproveitem o sossego.
digest-waiting = **Espera há mais tempo**
digest-due-soon = **Prazo em até um dia**
digest-answered = **Respondido desde o último resumo**
digest-away = **Ausências**
# Only who asked for a preview sees this; "-# " makes it small.
digest-preview = -# Só você vê isto: é o que { $channel } leria agora.
digest-my-asks = Minhas pendências
digest-missed = { $count ->
    [one] -# O resumo de { $time } não pôde ser publicado; este conta também daquele período.
   *[other] -# { $count } resumos não puderam ser publicados, o primeiro em { $time }; este conta também daquele período.
    }

# One ask in a line. $age and $took are lengths such as "4 h 30 min"; $due is like "in 3 hours".
digest-thread-waits = - { $subject } · de { $asker }: sem resposta há { $age } de trabalho
digest-nobody-owes = - { $subject } · de { $asker }: ninguém mais deve a resposta
digest-waits = - { $subject } · de { $asker } para { $owners }: espera há { $age }
digest-thread-due = - { $subject } · de { $asker } · prazo da primeira resposta: { $due }
digest-due = - { $subject } · de { $asker } para { $owners } · prazo: { $due }
digest-answered-in = - { $subject } · de { $asker }: resposta em { $took } de trabalho

# Who is away. $until and $from are dates and times; $delegate is who answers meanwhile.
digest-away-until = - { $person } até { $until }
digest-away-until-delegate = - { $person } até { $until }; nesse período, quem responde é { $delegate }
digest-away-from = - { $person } de { $from } até { $until }
digest-away-from-delegate = - { $person } de { $from } até { $until }; nesse período, quem responde é { $delegate }

# What of a section is not shown.
digest-rest = … e mais { $count }
digest-rest-of-asks = … e mais { $count }: `/asks channel:` lista os de um canal
