# Reminders: the direct message to an owner, a bundle of several, and what is edited into them later.
# $place is a channel or thread; $asker, $by, $people are people or roles by name.

## The first message to somebody

reminder-hello = Oi, eu sou o Meantime. Aviso quais respostas as pessoas esperam de você, e só enquanto você está trabalhando.
reminder-hello-hours = Seu horário: { $hours }, como você definiu.
reminder-hello-guess = Seu horário, por enquanto: { $hours }, o do servidor. É uma suposição, até você definir o seu.
reminder-set-hours-button = Definir meu horário
reminder-stop-button = Parar estes lembretes

## Why now. Each ends with a full stop or question mark.

# $what is one of the texts below.
reminder-urgent = Urgente: { $what }
reminder-notice = { $asker } precisa de uma resposta sua em { $place }.
reminder-notice-handed-over = { $by } repassou um pedido a você: { $asker } precisa de uma resposta em { $place }.
reminder-nudge = O prazo da sua resposta a { $asker } em { $place } está chegando.
reminder-due = O prazo da sua resposta a { $asker } em { $place } é agora.
reminder-was-due = O prazo da sua resposta a { $asker } em { $place } passou.
reminder-follow-up = { $asker } ainda espera sua resposta em { $place }.
reminder-snooze = De volta, como você pediu: { $asker } espera sua resposta em { $place }.
reminder-promise = Chegou a hora da resposta que você prometeu a { $asker } em { $place }.
reminder-role-call = { $asker } precisa de uma resposta da sua equipe em { $place }, e ninguém assumiu ainda. Você assume?
reminder-escalated = { $asker } não recebeu resposta de { $people } em { $place }, e este servidor indica você para casos assim: assuma, repasse ou pergunte o que está travando.
reminder-waits-for-you = { $asker } espera sua resposta em { $place }.
reminder-you-wait = Você espera uma resposta de { $people } em { $place }.
# Two lines; $url is the address of that message.
reminder-was-it-this =
    Esta foi sua resposta a { $asker } em { $place }? { $url }
    Se não foi, sua resposta ainda é esperada.
reminder-asked = Pedido { $asked }
# $asked such as "two hours ago", $due a date and time, $ago such as "in an hour".
reminder-asked-due = Pedido { $asked } · prazo: { $due } ({ $ago })

## Several in one message

reminder-nothing-waits = **Nada mais espera por você**
reminder-waiting =
    { $count ->
        [one] **1 coisa espera por você**
       *[other] **{ $count } coisas esperam por você**
    }
reminder-more = … e mais { $count }: `/asks` mostra tudo.
reminder-more-notes = … e mais { $count }: `/digest list` e `/watch list` mostram tudo.
reminder-placeholder = Escolha um para agir
# An ask without words, in the choice: $time such as "2 Mar, 14:10 UTC".
reminder-number-of = Pedido #{ $number } de { $time }
# $lead is one of the reminders above without its full stop; then the question, in quotation marks.
reminder-line-words = { $lead }: { $words }
# After it, with · between.
reminder-line-due = prazo: { $ago }

## When it is over

# $what is one of the texts after these, without a full stop.
reminder-over-asker = ✅ { $what }. Sua pergunta em { $place } não precisa de mais nada.
reminder-over = ✅ { $what }. Você não deve mais nada a { $asker } em { $place }.
reminder-over-lead = ✅ { $what }.
reminder-over-answered = Respondido { $ago }
reminder-over-others-answered = Outra pessoa respondeu
reminder-over-declined = Você disse que não é com você
reminder-over-left = Você saiu do servidor
reminder-over-taken = Outra pessoa assumiu
reminder-over-role-taken = Alguém assumiu
reminder-over-between-them = { $asker } prefere que isto fique só com quem deve a resposta.

## Buttons: short

reminder-was-it-button = Sim, foi essa
reminder-not-yet-button = Ainda não
