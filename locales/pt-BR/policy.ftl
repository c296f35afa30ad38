# `/policy`: what a server agreed on.

# Where a setting comes from; it stands in parentheses after the setting. $channel also is a category.
policy-source-default = padrão
policy-source-server = regra deste servidor
policy-source-channel = regra de { $channel }
policy-source-role = regra de { $role }
policy-source-ask = regra deste pedido

# Where a policy holds. It is put as $place into the lines below.
policy-place-server = neste servidor
policy-place-channel = em { $channel }
policy-place-role = para pedidos a { $role }
policy-place-role-in-channel = para pedidos a { $role } em { $channel }
policy-place-ask = para o pedido #{ $number }

# Heads over the lines of what holds.
policy-holds = **O que vale { $place }**
policy-holds-ask = **O que vale { $place }**: { $url }
policy-unchanged = Nada mudou: já era assim.
policy-set = Definido { $place }. { $due }
policy-removed = Removido o que estava definido { $place }. { $due }
policy-removed-now = O que vale agora { $place }:
policy-due-as-before = Os prazos do que está em aberto continuam os mesmos.
policy-due-otherwise = { $count ->
    [one] { $count } pedido em aberto mudou de prazo.
   *[other] { $count } pedidos em aberto mudaram de prazo.
    }
# $why is one of the policy-contradiction lines.
policy-contradicts = Nada mudou, porque { $place } a regra se contradiria. { $why }
policy-contradiction-tells-without-reminding = Com todos os lembretes desligados, eu avisaria quem pediu sem antes ter lembrado ninguém de responder. Deixe um lembrete ligado, ou desligue também `tell-asker`.
policy-contradiction-follows-nothing = Os lembretes seguintes vêm depois do lembrete no fim do prazo, e esse está desligado. Ligue `due`, ou ponha `follow-ups` em 0.
policy-contradiction-lead-without-asker = A liderança recebe aviso depois de quem pediu, e o aviso a quem pediu está desligado. Ligue `tell-asker`, ou use `no-lead`.
policy-contradiction-always-quiet = Aí todas as horas da semana seriam de silêncio, e nenhum lembrete sairia nunca. Para não mandar nenhum, desligue os lembretes.
policy-contradiction-urgent-is-slower = O prazo dos pedidos urgentes ficaria mais longo que o dos outros. Escolha um `urgent` mais curto.
policy-contradiction-low-is-faster = O prazo dos pedidos que podem esperar ficaria mais curto que o dos outros. Escolha um `low` mais longo.

# The lines of what holds. $source, $urgent_source and $low_source say where a setting comes from.
policy-target = - A resposta deve vir em até **{ $target }**, no horário de quem responde ({ $source }).
policy-other-targets = - A urgente, em até **{ $urgent }** ({ $urgent_source }); a que pode esperar, em até **{ $low }** ({ $low_source }).
policy-asker-is-told = - Se a resposta não vem, aviso quem pediu, e essa pessoa escolhe o que fazer ({ $source }).
policy-asker-is-not-told = - Se a resposta não vem, não aviso ninguém ({ $source }).
policy-no-lead = - Não aviso mais ninguém ({ $source }).
policy-lead = - Se isso não der em nada, aviso { $lead } depois de mais um dia útil de quem pediu, a menos que essa pessoa prefira que fique só com quem deve a resposta ({ $source }).
policy-no-quiet = - Sem horas de silêncio: os lembretes vêm a qualquer momento do horário de quem deve a resposta ({ $source }).
# $hours is like "Fri 13:00–18:00".
policy-quiet = - Horas de silêncio: { $hours }, no fuso de quem receberia o lembrete; nelas os lembretes esperam ({ $source }).
policy-hours = - Horário de trabalho de quem não definiu o próprio: { $hours }.
policy-hours-guess = - Horário de trabalho de quem não definiu o próprio: { $hours } (suposição: ninguém definiu; `/policy set zone:` define).
policy-closed-dms = - { $what }

# The reminders, which are put into a list: "a notice …, a nudge … and one at the due time".
policy-reminders = - Lembretes: { $reminders } ({ $source }).
policy-reminders-none = - Lembretes: nenhum ({ $source }).
# Here each reminder of the list has its own source: "no nudge (by default)".
policy-reminders-each = - Lembretes: { $reminders }.
policy-reminder-and-source = { $reminder } ({ $source })
policy-notice = um aviso assim que quem deve a resposta estiver trabalhando
policy-notice-off = nenhum aviso
policy-nudge = um lembrete antecipado quando resta um quarto do tempo
policy-nudge-off = nenhum lembrete antecipado
policy-due = um no fim do prazo
policy-due-off = nenhum no fim do prazo
policy-follow-ups = { $count ->
    [one] um no dia útil seguinte
   *[other] um em cada um dos { $count } dias úteis seguintes
    }
policy-follow-ups-off = nenhum depois disso

# How people are reminded whose direct messages are closed.
policy-closed-dms-mention = Quem não aceita mensagens diretas minhas recebe uma menção onde está a pergunta, sem o texto dela.
policy-closed-dms-private-thread = Quem não aceita mensagens diretas minhas recebe os lembretes em um tópico privado (onde eu puder abrir um; senão, uma menção onde está a pergunta, sem o texto dela).
policy-closed-dms-nothing = Quem não aceita mensagens diretas minhas não recebe lembretes; quem pediu fica sabendo.
# $what is one of the three lines above.
policy-closed-dms-set = Definido. { $what }

# `/policy list`: a line for each scope.
policy-list-nothing = Nada está definido aqui: vale o padrão, que `/policy show` mostra. `/policy set` muda, para o servidor inteiro ou para um canal, cargo ou pedido.
policy-list = **O que está definido aqui**, do mais amplo ao mais próximo. Vale o mais próximo, item por item.
policy-list-rest = { $count ->
    [one] … e mais { $count } linha
   *[other] … e mais { $count } linhas
    }
# $rules are what was set there, with policy-also between them.
policy-list-server = - Este servidor: { $rules }.
policy-list-category = - A categoria { $channel }: { $rules }.
policy-list-channel = - { $channel }: { $rules }.
policy-list-role = - Pedidos a { $role }: { $rules }.
policy-list-ask = - Pedido #{ $number } ({ $url }): { $rules }.
policy-list-managers = - { $role } também pode mudar estas configurações.

## `/policy managers`

policy-managers-set = Definido: quem tem { $role } pode mudar minhas configurações aqui, como quem tem “Gerenciar servidor”. Apagar o que guardo deste servidor continua reservado a essa permissão. O Discord vai mostrar `/setup` e `/watch` a esse cargo quando você permitir em Configurações do servidor > Integrações.
policy-managers-none = Definido: só quem tem “Gerenciar servidor” pode mudar minhas configurações aqui.
policy-managers-everyone = Todo mundo tem esse cargo. Escolha um que só algumas pessoas tenham.
policy-also = { $before }; { $next }
policy-rule-target = resposta em até { $target }
policy-rule-urgent = urgente em até { $target }
policy-rule-low = o que pode esperar em até { $target }
policy-rule-notice = com aviso
policy-rule-no-notice = sem aviso
policy-rule-nudge = com lembrete antecipado
policy-rule-no-nudge = sem lembrete antecipado
policy-rule-due = com lembrete no fim do prazo
policy-rule-no-due = sem lembrete no fim do prazo
policy-rule-follow-ups = { $count ->
    [one] { $count } lembrete seguinte
   *[other] { $count } lembretes seguintes
    }
policy-rule-no-follow-ups = sem lembretes seguintes
policy-rule-asker-is-told = aviso quem pediu
policy-rule-asker-is-not-told = não aviso quem pediu
policy-rule-lead = depois de quem pediu, aviso { $lead }
policy-rule-no-lead = depois de quem pediu, não aviso ninguém
policy-rule-quiet = horas de silêncio: { $hours }
policy-rule-no-quiet = sem horas de silêncio

# One ask in a list to choose from: its words, or when it was asked (UTC).
policy-ask-label = #{ $number } { $words }
policy-ask-label-of = #{ $number } de { $date }

# What was wrong with a command. What is in `…` are names of options.
policy-nothing-to-set = Diga o que mudar. Prazos de resposta: `target`, `urgent`, `low`. Lembretes: `notice`, `nudge`, `due`, `follow-ups`. A quem aviso quando a resposta não vem: `tell-asker`, `lead`, `no-lead`. Quando os lembretes esperam: `quiet`. Para o servidor inteiro, também `zone` e `hours`.
policy-one-scope = Isso é mais de um lugar. Escolha um `channel`, um `role` ou um `ask`: cada um tem a própria regra, e a de um pedido vale mais que a de um cargo, depois canal, categoria e servidor.
policy-hours-are-the-servers = `zone` e `hours` são do servidor inteiro. Defina sem `channel`, `role` ou `ask`.
policy-everyone-is-the-server = @everyone é o servidor inteiro: deixe `role` de fora.
policy-nothing-to-remove = Diga que regra remover: a de um `channel`, um `role` ou um `ask`, ou, com `server: True`, o que foi definido para o servidor inteiro.
policy-was-not-set-server = Nada está definido para o servidor inteiro. `/policy list` mostra o que está.
policy-was-not-set-channel = Nada está definido para { $channel }. `/policy list` mostra o que está.
policy-was-not-set-role = Nada está definido para { $role }. `/policy list` mostra o que está.
policy-was-not-set-ask = Nada está definido para o pedido #{ $number }. `/policy list` mostra o que está.
