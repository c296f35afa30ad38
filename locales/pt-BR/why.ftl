# "Why?": why a reminder came, or will.

## Who asked, how, and where. $who is "you" or "other"; $url is the address of the message.

why-asked-form =
    { $who ->
        [you] Você perguntou com `/ask` em { $channel }, em { $time }: { $url }
       *[other] { $person } perguntou com `/ask` em { $channel }, em { $time }: { $url }
    }
why-asked-marked =
    { $who ->
        [you] Você marcou uma mensagem com “Precisa de resposta” em { $channel }, em { $time }: { $url }
       *[other] { $person } marcou uma mensagem com “Precisa de resposta” em { $channel }, em { $time }: { $url }
    }
why-asked-mention =
    { $who ->
        [you] Você mencionou pessoas em um canal acompanhado, { $channel }, em { $time }: { $url }
       *[other] { $person } mencionou pessoas em um canal acompanhado, { $channel }, em { $time }: { $url }
    }
why-asked-thread =
    { $who ->
        [you] Você abriu um tópico em um canal acompanhado, { $channel }, em { $time }: { $url }
       *[other] { $person } abriu um tópico em um canal acompanhado, { $channel }, em { $time }: { $url }
    }
why-asked-question =
    { $who ->
        [you] Você perguntou a todo mundo em um canal acompanhado, { $channel }, em { $time }: { $url }
       *[other] { $person } perguntou a todo mundo em um canal acompanhado, { $channel }, em { $time }: { $url }
    }
why-asked-reaction =
    { $who ->
        [you] Você marcou uma mensagem com uma reação em { $channel }, em { $time }: { $url }
       *[other] { $person } marcou uma mensagem com uma reação em { $channel }, em { $time }: { $url }
    }

## By when. $target is such as "4 h of working time", $source such as "by this server's policy".

why-needed-by = A resposta precisa vir até { $time }: quem pediu escolheu essa hora.
why-target = A resposta deve vir em até { $target } ({ $source }).
why-target-urgent = É urgente: a resposta deve vir em até { $target } ({ $source }).
why-target-low = Pode esperar: a resposta deve vir em até { $target } ({ $source }).
why-due = Ou seja, até { $time } ({ $ago }).
why-quiet = Nas horas de silêncio, { $hours } no seu fuso, os lembretes esperam ({ $source }).
why-tells-you = Se a resposta não vem, aviso você, e você escolhe o que fazer ({ $source }).
why-tells-asker = Se a resposta não vem, aviso { $asker }, que escolhe o que fazer ({ $source }).
why-no-lead = Não aviso ninguém além disso: quem pediu prefere que fique entre vocês.
# To the asker; the working day is the asker's.
why-lead-to-asker = Se isso não der em nada, aviso { $lead } depois de mais um dia útil seu ({ $source }).
# To others; the working day is the asker's.
why-lead = Se isso não der em nada, aviso { $lead } depois de mais um dia útil de quem pediu ({ $source }).

## The reader's clock. $hours are working hours with their zone.

why-clock-never-starts = Seu prazo nunca começa a correr: { $hours } (seu horário).
why-clock-never-starts-guess = Seu prazo nunca começa a correr: { $hours } (o horário do servidor, porque você não definiu o seu).
why-clock = Seu prazo só corre nestas horas: { $hours } (seu horário). Por isso vai até { $time } ({ $ago }).
why-clock-guess = Seu prazo só corre nestas horas: { $hours } (o horário do servidor, porque você não definiu o seu). Por isso vai até { $time } ({ $ago }).
# Lines follow that tell when the clock ran and stood.
why-clock-so-far = O prazo:
why-travel = Você está em viagem: até { $until }, conta para você a hora de { $city }.
why-travel-later = Você vai viajar: de { $from } até { $until }, conta para você a hora de { $city }.
why-day-off = Seu prazo fica parado em { $day }.
why-day-off-guess = Seu prazo fica parado em { $day } (uma suposição: os feriados do servidor, porque você não definiu seu horário).

## What was sent, each after its time.

why-sent-before =
    { $count ->
        [one] 1 lembrete antes disso
       *[other] { $count } lembretes antes disso
    }
why-sent = { $time }: { $what }
why-sent-notice = avisei você disso
why-sent-nudge = mandei um lembrete: restava um quarto do tempo
why-sent-due = mandei um lembrete no fim do prazo
why-sent-follow-up = mandei mais um lembrete no dia útil seguinte
why-sent-snooze = mandei um lembrete depois que você adiou
why-sent-unanswered = avisei você de que a resposta não veio
why-sent-nobody-left = avisei você de que ninguém mais deve a resposta
why-sent-promise = mandei um lembrete na hora que você tinha prometido
why-sent-role-call = perguntei se você assume, já que ninguém do cargo tinha assumido
why-sent-nobody-hears = avisei você de que ninguém que deve a resposta recebe meus lembretes
why-sent-owner-away = avisei você de que quem deve a resposta está ausente
why-sent-closed-dms = avisei você de que quem deve a resposta não aceita mensagens diretas
why-sent-promised-later = avisei você de uma promessa para depois do prazo
why-sent-others-word = avisei você de que outra pessoa pode ter respondido
why-sent-out-of-reach = avisei você de que deixei de ver o lugar da pergunta
why-sent-escalated = avisei você, porque a resposta não tinha vindo
why-sent-not-posted = avisei você de que não consegui publicar

## What comes next.

why-over-answered = Foi respondido { $ago }, então não vem mais nada.
# $closed is one of the texts "ask-closed-…".
why-over-closed = { $closed }, então não vem mais nada.
why-next-stopped = Você desligou os lembretes deste servidor. `/resume` liga.
why-next-if-no-answer = Depois: aviso você se a resposta não vier, quando o prazo acabar e você estiver trabalhando.
why-next-not-before = Depois: um lembrete, não antes de { $time }, se ainda estiver em aberto e você estiver trabalhando.
why-next-none-open = Não vêm mais lembretes; fica em aberto até alguém responder.
why-next-none = Nada mais chega a você sobre isso.
