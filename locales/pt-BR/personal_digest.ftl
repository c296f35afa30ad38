# A digest of one's own: one message at the start of somebody's day, and the answers to `/digest me`.

# $date is the day.
personal-digest-title = **Seu dia** · { $date }
# "-# " makes it small.
personal-digest-silent-servers = -# Servidores seus que não consigo acompanhar agora: { $count }. O que se pergunta lá não está aqui.
personal-digest-owe-nothing = **Você não deve mais nenhuma resposta**
personal-digest-owe = { $count ->
    [one] **Você deve { $count } resposta**
   *[other] **Você deve { $count } respostas**
    }
personal-digest-wait-for-nothing = **Você não espera mais nenhuma resposta**
personal-digest-wait-for = { $count ->
    [one] **Você espera { $count } resposta**
   *[other] **Você espera { $count } respostas**
    }
personal-digest-others = **Pedido à sua equipe**
personal-digest-changed = **Enquanto você não estava**
personal-digest-rest = … e mais { $count }: `/asks` mostra tudo

# One line that is made elsewhere: what is said of an ask in a reminder.
personal-digest-line = - { $said }

# What somebody owes. $subject is a link, $told one or more of the pieces below with " · " between them.
personal-digest-owed = - { $subject } · de { $asker } em { $channel } · { $told }
personal-digest-owed-urgent = - Urgente: { $subject } · de { $asker } em { $channel } · { $told }
# $ago is like "in 3 hours", $time a date and time.
personal-digest-due = prazo: { $ago }
personal-digest-no-due-time = sem prazo
personal-digest-new = novo
personal-digest-back = de volta, como você pediu
personal-digest-handed-over = repassado por { $person }
personal-digest-promised = você prometeu responder até { $time }
personal-digest-snoozed = adiado até { $time }
# The word in [ ] is a link to the message.
personal-digest-unsure = [esta]({ $url }) era sua resposta?

# What somebody waits for; $told is when it is due and how each owner stands, with " · " between them.
personal-digest-waits = - { $subject } · para { $owners } em { $channel }
personal-digest-waits-told = - { $subject } · para { $owners } em { $channel } · { $told }
personal-digest-waits-for-nobody = - { $subject } em { $channel } · ninguém mais deve a resposta
personal-digest-waits-for-nobody-told = - { $subject } em { $channel } · ninguém mais deve a resposta · { $told }

# What changed while somebody was away. $ago is like "3 hours ago".
personal-digest-answered = - ✅ { $subject } em { $channel }: respondido { $ago }
personal-digest-settled = - { $subject } · de { $asker } em { $channel }: não precisa mais de nada seu ({ $ago })
personal-digest-deleted = - Sua mensagem em { $channel } foi excluída { $ago }
personal-digest-withdrawn = - { $subject } em { $channel }: retirado { $ago }
personal-digest-solved = - { $subject } em { $channel }: marcado como resolvido { $ago }
personal-digest-locked = - { $subject } em { $channel }: o tópico foi fechado { $ago }
personal-digest-not-posted = - { $subject } em { $channel }: não foi possível publicar { $ago }
personal-digest-edited = - { $subject } em { $channel }: a mensagem foi editada { $ago } e não pergunta mais nada
personal-digest-out-of-reach = - { $subject } em { $channel }: deixei de ver o lugar da pergunta { $ago }

# The answers to `/digest me`.
personal-digest-on = Ligado: no começo do seu dia de trabalho mando uma mensagem com o que você deve, o que espera e o que mudou enquanto você não estava; se não houver nada a contar, não mando. `/digest me off` desliga.
# $hours is like "Mon–Fri 09:00–17:00 (Europe/Berlin)".
personal-digest-guess = Seu horário aqui é uma suposição: { $hours }. `/hours set` diz quando você trabalha de verdade.
personal-digest-dms-closed = Mas minha última mensagem direta para você foi recusada: permita mensagens diretas nas configurações de privacidade deste servidor, senão o resumo não chega.
personal-digest-stopped = Mas você desligou os lembretes deste servidor, então o resumo não conta nada dele. `/resume` liga de novo.
personal-digest-off = Desligado: você não recebe mais seu resumo. Os lembretes vêm como antes. `/digest me on` liga de novo.
personal-digest-was-off = Já estava desligado. `/digest me on` liga.
personal-digest-every-day = Definido: ele vem em todos os dias em que você trabalha.
personal-digest-days = Definido. Ele vem nestes dias, se você trabalhar neles: { $days }.
# $sections is a list of the three below.
personal-digest-sections = Definido: ele traz { $sections }.
personal-digest-section-owed = o que você deve
personal-digest-section-waiting = o que você espera
personal-digest-section-changed = o que mudou enquanto você não estava
personal-digest-comes = O próximo vem em { $time } ({ $ago }).
personal-digest-never-comes = Pelo seu horário, você não trabalha em nenhum desses dias, então ele não vem. `/digest me days` ou `/hours set` muda isso.
