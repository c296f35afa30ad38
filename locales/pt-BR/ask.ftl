# The ask itself: its post, its form, and what people read right after they did something about it.

ask-may-not-write = Você não pode escrever neste canal, então não posso publicar uma pergunta sua aqui. Pergunte em um canal onde você possa.
ask-need-by-choice = { $typed } ({ $time }, { $zone })

# What one may choose there instead of typing; a semicolon between two. Each is read as if it were typed.
ask-need-by-offers = em 4h; hoje 17:00; amanhã 12:00; amanhã 17:00; sexta 17:00; segunda 12:00

## How an ask was closed, and when: $ago such as "two hours ago". More may follow, or a full stop.

ask-closed-withdrawn = Retirado { $ago }
ask-closed-deleted = A mensagem foi excluída { $ago }
ask-closed-solved = Marcado como resolvido { $ago }
ask-closed-locked = O tópico foi fechado { $ago }
ask-closed-not-posted = Não foi possível publicar { $ago }
ask-closed-edited = A mensagem foi editada { $ago } e não pergunta mais nada
ask-closed-out-of-reach = Deixei de ver o lugar da pergunta { $ago }

## The post in the channel. $owners are people or roles by name; the question follows on its own lines.

ask-post-head = { $asker } pergunta a { $owners }:
ask-post-owners-any = { $owners } (basta uma resposta)
ask-post-owners-all = { $owners } (uma resposta de cada)
ask-post-context = **Contexto**
ask-post-answered-by = ✅ Respondido por { $names } { $ago }
ask-post-answered = ✅ Respondido { $ago }
ask-post-nobody-left = Ninguém mais deve esta resposta. Quem souber ainda pode responder aqui.
ask-post-urgent = **Urgente.**
ask-post-low = Pode esperar.
ask-post-needed-by = A resposta precisa vir até { $time } ({ $ago }).
ask-post-due-by = Prazo da resposta: { $time } ({ $ago }).
# $target: such as "4 h of working time".
ask-post-due-within = Prazo da resposta: { $target }, no horário de quem responde.
ask-post-no-due-time = Sem prazo: quem recebeu a pergunta não tem horário de trabalho.
ask-post-answered-so-far = Já há resposta de { $names }.
ask-post-promised = { $owner } responde até { $time }.
ask-post-reply-in-thread = Responda neste tópico.
ask-post-reply-or-thread = Responda a esta mensagem ou no tópico dela.
ask-post-reply = Responda a esta mensagem.

## What the asker reads at once: a line for each owner.

ask-made-posted = Pronto, sua pergunta está em { $channel }.
ask-made-marked = Anotado: essa mensagem precisa de resposta.
# $stands is one of the texts "ask-stands-…", $due one of the two after it.
ask-made-owner = { $stands }; { $due }.
ask-made-due = prazo: { $time }
ask-made-due-within = prazo: { $target }
ask-made-never = { $owner } não tem horário de trabalho, então não posso mandar lembretes.
ask-made-no-due-time = { $owner }: sem prazo, porque não há horário de trabalho.
ask-made-stopped = { $owner } desligou meus lembretes, então nada além da sua mensagem chega a essa pessoa; { $due }.
ask-made-room = Qualquer pessoa aqui pode responder; { $due }.
ask-made-role = Qualquer pessoa com { $role } pode assumir ou responder; antes disso ninguém recebe lembretes; { $due }.

## How somebody stands at this moment, within a longer sentence or list.

ask-stands-at-work = { $person } está trabalhando agora
ask-stands-next = { $person } volta a trabalhar em { $time }
ask-stands-not-now = { $person } está fora do expediente agora
ask-stands-never = { $person } não tem horário de trabalho, então não posso mandar lembretes
ask-stands-guess = { $stands } (suposição, pelo horário do servidor)

## Whose reply a message needs.

ask-whose = Quem deve responder a esta mensagem? Basta a resposta de uma das pessoas escolhidas.
ask-whose-perhaps = Talvez { $names }?
ask-whose-placeholder = Escolha pessoas ou cargos

## After a button.

ask-done = Feito.
ask-said = Certo, anotei como sua resposta.
ask-not-yet = Certo, você ainda deve a resposta a { $asker }. Continuo mandando lembretes.
ask-declined = Anotado: não é com você, e não mando mais lembretes disso.
ask-declined-told = Vou avisar { $asker }, já que mais ninguém deve a resposta.
ask-undone = Desfeito: o pedido está como antes.
ask-taken = É com você: agora você deve a resposta a { $asker }. Os lembretes chegam no seu horário.
ask-snoozed = Adiado. Trago de volta em { $time } ({ $ago }).
ask-waiting = Certo, seguimos esperando. Aviso de novo se a resposta não vier.
ask-kept-between-us = Certo: não aviso mais ninguém sobre este pedido.
ask-may-escalate = Certo: se a resposta não vier, aviso { $lead }.
ask-may-escalate-to-nobody = Certo: se a resposta não vier, aviso quem este servidor indicar para isso.
ask-withdrawn = Retirado. Ninguém mais recebe lembretes disso.
ask-noted = Anotado.
ask-still-owed =
    { $count ->
        [one] Ainda falta 1 resposta: { $names }.
       *[other] Ainda faltam { $count } respostas: { $names }.
    }
ask-no-more-reminders = Não mando mais lembretes disso.
ask-handed-over = Repassado: agora { $person } deve a resposta.
ask-handed-over-told-from = Aviso a pessoa quando ela estiver trabalhando, a partir de { $time }.
ask-handed-over-told-later = Aviso a pessoa quando ela voltar ao trabalho.
ask-handed-over-may-decline = Ela pode dizer que não é com ela.
ask-promised = Prometido: { $asker } vê que você responde até { $time } ({ $ago }). O lembrete vem nessa hora, e não antes.
ask-promised-others-wait = As outras pessoas também não recebem lembretes antes.

## Until when a reminder can be put off.

ask-snooze-nothing = Não há o que adiar: você não tem horário de trabalho pela frente. `/hours set` define um.
ask-snooze-when = Quando trago de volta?
ask-snooze-placeholder = Escolha quando
ask-snooze-hour = Daqui a 1 hora de trabalho
ask-snooze-later-today = Hoje, mais tarde
ask-snooze-next-morning = Na manhã do próximo dia útil
ask-snooze-day = Daqui a um dia útil, a esta hora

## Buttons, also of other messages: short.

button-its-answered = Já foi respondido
button-take = Deixa comigo
button-not-mine = Não é comigo
button-withdraw = Retirar
button-my-asks = Minhas pendências
button-undo = Desfazer
button-tell-them = Avisar mesmo assim
button-theirs = Sim, essa pessoa
button-one-of-these = Sim, uma dessas pessoas
button-open = Abrir
button-why = Por quê?
button-done = Feito
button-hand-over = Repassar
button-promise = Respondo até…
button-snooze = Adiar

## Forms. Titles and labels have at most 45 characters, examples at most 100.

ask-form-title = Pedir uma resposta
ask-form-question = O que você precisa saber?
ask-form-question-example = Uma pergunta só, que uma resposta só resolva
ask-form-context = O que é preciso saber para responder?
ask-form-context-example = O que você já tentou, para que serve, links
ask-promise-form-title = Respondo até
ask-promise-form-time = Até quando você responde?
# What people can type: each must be readable, in the words of this language.
ask-promise-form-time-example = hoje 17:00, amanhã 12:00, sex 15:00, em 2h

## In the place of a post, and the name of a thread whose ask has no words.

ask-post-gone = Este pedido não existe mais.
ask-thread-name = Pedido #{ $number }
