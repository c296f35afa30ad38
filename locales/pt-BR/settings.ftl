# `/digest`: how the digests of a server's channels are set. $slots is when one comes: "weekdays at 09:00 (Europe/Berlin)".

settings-foreign-channel = Esse canal é de outro servidor. Escolha um deste.
settings-foreign-role = Este servidor não tem esse cargo. Escolha um que ele tenha.

settings-digest-scheduled = Programado: { $channel } recebe um resumo, { $slots }.
settings-digest-silent = Ele chega sem som e não notifica ninguém. `/digest preview` mostra o que ele traria agora.
settings-digest-changed = Alterado: { $channel } recebe um resumo, { $slots }.
settings-digest-paused = Em pausa: não vem nenhum resumo em { $channel } até você usar `/digest resume`.
settings-digest-paused-until = Em pausa: o próximo resumo em { $channel } vem em { $time }. `/digest resume` termina a pausa antes.
settings-digest-resumed = Ligado de novo: { $channel } recebe um resumo, { $slots }.
settings-digest-not-paused = Não estava em pausa: { $channel } recebe um resumo, { $slots }.
settings-digest-skipped = Pulado: { $channel } fica sem resumo em { $time }.
settings-digest-posted-now = A caminho de { $channel }.
settings-digest-removed = Removido: o resumo em { $channel }, { $slots }. Não é mais publicado.

# When it comes next. $time is a date and time, $ago is like "in 3 hours", $more are dates and times.
settings-next-none = Está em pausa; `/digest resume` termina a pausa.
settings-next-last = Vem só mais uma vez: em { $time } ({ $ago }).
settings-next = Vem em { $time } ({ $ago }), depois em { $more }.

# What it tells. $sections is a list of the four below.
settings-leaves-out = Ele não traz { $sections }.
settings-section-waiting = o que espera há mais tempo
settings-section-due-soon = o que está perto do prazo
settings-section-answered = o que foi respondido
settings-section-away = quem está ausente
settings-empty-skipped = Quando não há nada a contar, ele não vem.
settings-empty-said = Quando não há nada a contar, ele diz isso em uma linha.

# A digest in a list to choose from.
settings-label = { $number }: #{ $channel }, { $slots }
settings-label-unseen = { $number }: um canal que não vejo, { $slots }

# `/digest list`: a line for each; "without", "also" and "not posted" stand at its end with " · " before each.
settings-list = Resumos daqui:
settings-list-none = Nenhum resumo está programado aqui. `/digest schedule` programa um.
settings-list-rest = … e mais { $count }: `/digest list channel:` mostra os de um canal
settings-list-next = - { $number }: { $channel }, { $slots }, próximo: { $ago }
settings-list-paused = - { $number }: { $channel }, { $slots }, `/digest resume` termina a pausa
settings-list-over = - { $number }: { $channel }, { $slots }, acabou: `/digest edit` dá outros dias a ele, `/digest remove` remove
settings-list-without = sem { $sections }
settings-list-also-empty = também quando vazio
settings-list-failing = ⚠ sem sair desde { $time }: me deixe publicar lá, ou mude de canal com `/digest edit`

# To who scheduled a digest, or owns the server, when I cannot post it.
settings-mended = ✅ Resolvido: o resumo voltou a sair em { $channel }.
# The first part of the sentence; one of the three "why" follows after a colon.
settings-not-posted = { $what }: { $why }
settings-not-posted-yours = Não consegui publicar o resumo que você programou em { $channel }, { $slots }
settings-not-posted-theirs = Não consegui publicar o resumo que { $person } programou em { $channel }, { $slots }
settings-why-gone = o canal não existe mais, ou não o vejo. Me deixe ver o canal, escolha outro com `/digest edit` ou use `/digest remove`. Tento de novo em cada horário dele.
settings-why-refused = o Discord recusa. Tento de novo em cada horário dele. `/digest edit` muda o resumo de canal, `/digest remove` acaba com ele.
# $permissions is a list of one or more, each in quotation marks; $count is how many.
settings-why-lacks = { $count ->
    [one] lá me falta { $permissions }. Me dê essa permissão nas configurações do canal. Tento de novo em cada horário dele. `/digest edit` muda o resumo de canal, `/digest remove` acaba com ele.
   *[other] lá me faltam { $permissions }. Me dê essas permissões nas configurações do canal. Tento de novo em cada horário dele. `/digest edit` muda o resumo de canal, `/digest remove` acaba com ele.
    }
