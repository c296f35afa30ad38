# Time off and focus: for who is away, and for who waits for them.

## `/away set`

away-set-now = Sua ausência começa agora e vai até { $until }.
away-set = Sua ausência vai de { $from } até { $until }.
away-set-together = Somada ao que você já tinha marcado, ela vai de { $from } até { $until }.
away-set-means = Nesse período não mando nada a você, e os prazos do que você deve ficam parados.
away-set-ends-earlier = `/away end` termina antes.
# What others read.
away-told-dates = Quem espera sua resposta lê que você está ausente até { $until }.
away-told-dates-and-delegate = Quem espera sua resposta lê que você está ausente até { $until } e pode pedir a { $delegate }.
away-told = Quem espera sua resposta lê que você está ausente, mas não até quando.
away-told-and-delegate = Quem espera sua resposta lê que você está ausente, mas não até quando, e pode pedir a { $delegate }.
away-owed-nothing = Agora você não deve nenhuma resposta.
away-owed =
    { $count ->
        [one] Você deve 1 resposta, agora com este prazo:
       *[other] Você deve { $count } respostas, agora com estes prazos:
    }
# $number is that of the ask, $url its address.
away-owed-line = #{ $number } para { $person }: { $time } { $url }
away-owed-line-no-due-time = #{ $number } para { $person }: sem prazo { $url }
away-owed-more = … e mais { $count }: `/asks` mostra tudo.
away-more-lines =
    { $count ->
        [one] … e mais 1 linha
       *[other] … e mais { $count } linhas
    }

## `/away list` and `/away end`

away-list-empty = Você não tem ausências pela frente. `/away set` marca uma.
away-list-head = Suas ausências:
# $number by which it can be ended; $reads is one of the four texts after these.
away-list-line = **{ $number }**: de { $from } até { $until }; { $reads }
away-list-line-now = **{ $number }** (agora): de { $from } até { $until }; { $reads }
# Time off that comes from a calendar of one's own.
away-list-line-of-calendar = da sua agenda: de { $from } até { $until }; outras pessoas leem que você está ausente, mas não até quando
away-list-line-of-calendar-now = da sua agenda (agora): de { $from } até { $until }; outras pessoas leem que você está ausente, mas não até quando
away-list-more-of-calendars = { $n ->
    [one] … e mais 1 da sua agenda
   *[other] … e mais { $n } da sua agenda
}
away-list-of-calendars = Ausências da sua agenda você muda por lá: `/calendar list` mostra suas agendas.
# $list is names of calendars.
away-stale-calendars = Não consigo ler { $list } há mais de uma semana, então suas ausências de lá podem estar desatualizadas: `/calendar list` diz por quê.
away-reads-dates = outras pessoas leem até quando
away-reads-dates-and-delegate = outras pessoas leem até quando; { $delegate } responde nesse período
away-reads = outras pessoas leem que você está ausente, mas não até quando
away-reads-and-delegate = outras pessoas leem que você está ausente, mas não até quando; { $delegate } responde nesse período
# In a choice, at most 100 characters; times such as "Mon 2 Mar 2026, 09:00".
away-label = { $number }: de { $from } até { $until }
away-end-choice = { $typed } (até { $time }, { $zone })
away-ended = Que bom ter você de volta: sua ausência terminou, e os prazos do que você deve voltam a correr no seu horário.
away-ended-still = Encerrada, mas você continua ausente até { $until }: havia outra ausência marcada. `/away list` mostra qual.
away-removed = Removida: sua ausência de { $from } até { $until }.

## `/focus`, `/hours urgent`, `/stop`, `/resume`

away-focus = Foco até { $until } ({ $ago }). Minhas mensagens para você esperam, menos as urgentes; os prazos do que você deve continuam correndo.
away-focus-ends = Ele termina sozinho.
away-focus-comes-then = O que ficou esperando chega nessa hora, em uma só mensagem.
away-focus-comes-later = Nessa hora você já não está trabalhando, então o que ficou esperando chega em { $time }, em uma só mensagem.
away-focus-off-hint = `/focus off` termina antes.
away-focus-over = O foco terminou. O que ficou esperando chega agora, em uma só mensagem, se você estiver trabalhando.
away-focus-was-not = Você não estava em foco, então nada mudou.
away-urgent-allowed = Permitido: o que pedirem a você com urgência chega na hora, também à noite e nas folgas; nunca durante uma ausência. Todo o resto espera o seu horário. `/hours urgent allow:false` volta atrás.
away-urgent-not-allowed = Não permitido: fora do seu horário de trabalho nada chega a você, nem o que é urgente.
away-stopped = Parei: não mando mais lembretes deste servidor. O que você deve continua valendo, e quem pedir algo a você lê que meus lembretes estão desligados. `/resume` liga de novo.
away-stopped-there = Parei: não mando mais lembretes daquele servidor. `/resume` liga de novo, se usado lá.
away-resumed = Ligados de novo: você recebe os lembretes deste servidor no seu horário de trabalho.
away-resumed-were-on = Já estavam ligados: você recebe os lembretes deste servidor no seu horário de trabalho.

## Under one's own hours

away-standing-focus = Você está em foco até { $until }. `/focus off` termina antes.
away-standing-away = Você está ausente até { $until }.
away-standing-next = Sua próxima ausência: de { $from } até { $until }.
away-standing-more = `/away list` mostra todas as suas ausências.
away-standing-urgent = O que é urgente pode chegar a qualquer hora, menos durante uma ausência: `/hours urgent` muda isso.
away-standing-not-urgent = Fora desse horário nada chega a você, nem o que é urgente: `/hours urgent` muda isso.

## To who waits for somebody: $person is who is away

away-now-for = Sua pergunta em { $place } agora espera a resposta de { $people }.
away-is-back = { $person }, de quem você espera uma resposta em { $place }, estava ausente e voltou.
away-owner = { $person }, de quem você espera uma resposta em { $place }, está ausente.
away-owner-until = { $person }, de quem você espera uma resposta em { $place }, está ausente até { $until }.
away-owner-until-at-work = { $person }, de quem você espera uma resposta em { $place }, está ausente até { $until } e volta a trabalhar em { $time }.
away-delegate-answers = Nesse período, quem responde é { $delegate }.
away-wait-or-hand-over = Você pode esperar ou repassar a outra pessoa.
# Within a longer sentence or list.
away-is-away = { $person } está ausente
away-is-away-until = { $person } está ausente até { $until }
away-is-away-until-at-work = { $person } está ausente até { $until } e volta a trabalhar em { $time }
# $stands is one of the three texts before.
away-is-away-and-delegate = { $stands }; nesse período, quem responde é { $delegate }
away-delegate-button = Pedir a quem substitui
# In a list; $stands is one of the texts "away-is-…" and "away-is-away…".
away-stands = { $stands }.
away-is-at-work = { $person } está trabalhando agora
away-is-not-until = { $person } está fora do expediente até { $time }
away-is-not-now = { $person } está fora do expediente agora
