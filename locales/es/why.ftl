# "Why?": why a reminder came, or will.

## Who asked, how, and where. $who is "you" or "other"; $url is the address of the message.

why-asked-form =
    { $who ->
        [you] Preguntaste con `/ask` en { $channel } el { $time }: { $url }
       *[other] { $person } preguntó con `/ask` en { $channel } el { $time }: { $url }
    }
why-asked-marked =
    { $who ->
        [you] Marcaste un mensaje con «Necesita respuesta» en { $channel } el { $time }: { $url }
       *[other] { $person } marcó un mensaje con «Necesita respuesta» en { $channel } el { $time }: { $url }
    }
why-asked-mention =
    { $who ->
        [you] Mencionaste a personas en un canal seguido ({ $channel }) el { $time }: { $url }
       *[other] { $person } mencionó a personas en un canal seguido ({ $channel }) el { $time }: { $url }
    }
why-asked-thread =
    { $who ->
        [you] Abriste un hilo en un canal seguido ({ $channel }) el { $time }: { $url }
       *[other] { $person } abrió un hilo en un canal seguido ({ $channel }) el { $time }: { $url }
    }
why-asked-question =
    { $who ->
        [you] Preguntaste a cualquiera en un canal seguido ({ $channel }) el { $time }: { $url }
       *[other] { $person } preguntó a cualquiera en un canal seguido ({ $channel }) el { $time }: { $url }
    }
why-asked-reaction =
    { $who ->
        [you] Marcaste un mensaje con una reacción en { $channel } el { $time }: { $url }
       *[other] { $person } marcó un mensaje con una reacción en { $channel } el { $time }: { $url }
    }

## By when. $target is such as "4 h of working time", $source such as "by this server's policy".

why-needed-by = La respuesta hace falta antes del { $time }: ese momento lo eligió quien preguntó.
why-target = El plazo de respuesta es de { $target } ({ $source }).
why-target-urgent = Es urgente: el plazo de respuesta es de { $target } ({ $source }).
why-target-low = Puede esperar: el plazo de respuesta es de { $target } ({ $source }).
why-due = Fecha límite: { $time } ({ $ago }).
why-quiet = En las horas tranquilas ({ $hours }, en tu hora local) los recordatorios esperan ({ $source }).
why-tells-you = Si no llega respuesta, te aviso y eliges qué hacer ({ $source }).
why-tells-asker = Si no llega respuesta, aviso a { $asker }, que elige qué hacer ({ $source }).
why-no-lead = No aviso a nadie más: así lo prefiere quien preguntó.
# To the asker; the working day is the asker's.
why-lead-to-asker = Si aun así no llega nada, aviso a { $lead } tras un día laborable tuyo ({ $source }).
# To others; the working day is the asker's.
why-lead = Si aun así no llega nada, aviso a { $lead } tras un día laborable de quien preguntó ({ $source }).

## The reader's clock. $hours are working hours with their zone.

why-clock-never-starts = Tu plazo no empieza nunca: { $hours } (tu horario).
why-clock-never-starts-guess = Tu plazo no empieza nunca: { $hours } (el horario del servidor, porque no has configurado el tuyo).
why-clock = Tu plazo solo corre en este horario: { $hours } (el tuyo). Fecha límite: { $time } ({ $ago }).
why-clock-guess = Tu plazo solo corre en este horario: { $hours } (el del servidor, porque no has configurado el tuyo). Fecha límite: { $time } ({ $ago }).
# Lines follow that tell when the clock ran and stood.
why-clock-so-far = El plazo:
why-travel = Estás de viaje: hasta el { $until } cuenta para ti la hora de { $city }.
why-travel-later = Vas a viajar: del { $from } al { $until } cuenta para ti la hora de { $city }.
why-day-off = Tu plazo se detiene el { $day }.
why-day-off-guess = Tu plazo se detiene el { $day } (una suposición: los festivos del servidor, porque no has configurado tu horario).

## What was sent, each after its time.

why-sent-before =
    { $count ->
        [one] 1 recordatorio antes de eso
       *[other] { $count } recordatorios antes de eso
    }
why-sent = { $time }: { $what }
why-sent-notice = te avisé de la petición
why-sent-nudge = te la recordé: quedaba un cuarto del plazo
why-sent-due = te la recordé al vencer el plazo
why-sent-follow-up = te la recordé una vez más el día laborable siguiente
why-sent-snooze = te la recordé después de que la pospusieras
why-sent-unanswered = te avisé de que no llegó respuesta
why-sent-nobody-left = te avisé de que ya nadie debe la respuesta
why-sent-promise = te la recordé a la hora que habías prometido
why-sent-role-call = te pregunté si te encargabas, porque nadie del rol lo había hecho
why-sent-nobody-hears = te avisé de que quien la debe tiene mis recordatorios desactivados
why-sent-owner-away = te avisé de que quien debe la respuesta está ausente
why-sent-closed-dms = te avisé de que quien debe la respuesta no acepta mensajes directos
why-sent-promised-later = te avisé de una promesa posterior a la fecha límite
why-sent-others-word = te avisé de que quizá respondió otra persona
why-sent-out-of-reach = te avisé de que dejé de verla
why-sent-escalated = te avisé, porque no había llegado respuesta
why-sent-not-posted = te avisé de que no pude publicarla

## What comes next.

why-over-answered = Se respondió { $ago }, así que no llega nada más.
# $closed is one of the texts "ask-closed-…".
why-over-closed = { $closed }, así que no llega nada más.
why-next-stopped = Desactivaste los recordatorios de este servidor. `/resume` los activa.
why-next-if-no-answer = Lo próximo: si no llega respuesta, te aviso cuando venza y estés trabajando.
why-next-not-before = Lo próximo: un recordatorio no antes del { $time }, si sigue abierta y estás trabajando.
why-next-none-open = No llegan más recordatorios; sigue abierta hasta que alguien responda.
why-next-none = No te llegará nada más sobre esta petición.
