# The ask itself: its post, its form, and what people read right after they did something about it.

ask-may-not-write = No puedes escribir en este canal, así que no puedo publicar aquí una pregunta tuya. Pregunta en uno donde puedas.
ask-need-by-choice = { $typed } ({ $time }, { $zone })

# What one may choose there instead of typing; a semicolon between two. Each is read as if it were typed.
ask-need-by-offers = en 4h; hoy 17:00; mañana 12:00; mañana 17:00; viernes 17:00; lunes 12:00

## How an ask was closed, and when: $ago such as "two hours ago". More may follow, or a full stop.

ask-closed-withdrawn = Retirada { $ago }
ask-closed-deleted = El mensaje se eliminó { $ago }
ask-closed-solved = Marcada como resuelta { $ago }
ask-closed-locked = El hilo se cerró { $ago }
ask-closed-not-posted = No se pudo publicar { $ago }
ask-closed-edited = El mensaje se editó { $ago } y ya no pregunta nada
ask-closed-out-of-reach = Dejé de ver su canal { $ago }

## The post in the channel. $owners are people or roles by name; the question follows on its own lines.

ask-post-head = { $asker } pregunta a { $owners }:
ask-post-owners-any = { $owners } (basta una respuesta)
ask-post-owners-all = { $owners } (hace falta la respuesta de cada persona)
ask-post-context = **Contexto**
ask-post-answered-by = ✅ Respuesta de { $names }, { $ago }
ask-post-answered = ✅ Respondida { $ago }
ask-post-nobody-left = Ya nadie debe una respuesta. Quien la sepa puede darla aquí de todos modos.
ask-post-urgent = **Urgente.**
ask-post-low = Puede esperar.
ask-post-needed-by = Hace falta antes del { $time } ({ $ago }).
ask-post-due-by = Fecha límite: { $time } ({ $ago }).
# $target: such as "4 h of working time".
ask-post-due-within = Plazo: { $target } de quien debe la respuesta.
ask-post-no-due-time = Sin fecha límite: quien debe la respuesta no tiene horario laboral.
ask-post-answered-so-far = Ya hay respuesta de { $names }.
ask-post-promised = { $owner } responderá antes del { $time }.
ask-post-reply-in-thread = Responde en este hilo.
ask-post-reply-or-thread = Responde a este mensaje o en su hilo.
ask-post-reply = Responde a este mensaje.

## What the asker reads at once: a line for each owner.

ask-made-posted = Hecho. Tu pregunta está en { $channel }.
ask-made-marked = Anotado: ese mensaje necesita respuesta.
# $stands is one of the texts "ask-stands-…", $due one of the two after it.
ask-made-owner = { $stands }; { $due }.
ask-made-due = fecha límite: { $time }
ask-made-due-within = plazo: { $target }
ask-made-never = { $owner } no tiene horario laboral, así que no puedo enviarle recordatorios.
ask-made-no-due-time = { $owner }: sin fecha límite, porque no hay horario laboral.
ask-made-stopped = { $owner } desactivó mis recordatorios, así que solo verá tu mensaje; { $due }.
ask-made-room = Puede responder cualquiera del canal; { $due }.
ask-made-role = Cualquiera con el rol { $role } puede encargarse o responder; hasta entonces no envío recordatorios a nadie; { $due }.

## How somebody stands at this moment, within a longer sentence or list.

ask-stands-at-work = { $person } está trabajando ahora
ask-stands-next = { $person } vuelve al trabajo el { $time }
ask-stands-not-now = { $person } no trabaja en este momento
ask-stands-never = { $person } no tiene horario laboral, así que no puedo enviarle recordatorios
ask-stands-guess = { $stands } (según el horario del servidor, porque no tiene uno propio)

## Whose reply a message needs.

ask-whose = ¿De quién necesita respuesta este mensaje? Basta con la de una de las personas que elijas.
ask-whose-perhaps = ¿Quizá de { $names }?
ask-whose-placeholder = Elige personas o roles

## After a button.

ask-done = Hecho.
ask-said = Bien: la anoto como tu respuesta.
ask-not-yet = De acuerdo, todavía le debes la respuesta a { $asker }. Te la seguiré recordando.
ask-declined = Anotado: no es para ti y no te la recordaré más.
ask-declined-told = Se lo diré a { $asker }, porque nadie más debe la respuesta.
ask-undone = Deshecho: la petición vuelve a estar como antes.
ask-taken = Te encargas tú: le debes la respuesta a { $asker }. Te la recordaré dentro de tu horario.
ask-snoozed = Pospuesta. Vuelve el { $time } ({ $ago }).
ask-waiting = De acuerdo, seguimos esperando. Te avisaré de nuevo si no llega ninguna respuesta.
ask-kept-between-us = De acuerdo: no hablaré de esta petición con nadie más.
ask-may-escalate = De acuerdo: si no llega ninguna respuesta, avisaré a { $lead }.
ask-may-escalate-to-nobody = De acuerdo: si no llega ninguna respuesta, avisaré a quien este servidor indique para eso.
ask-withdrawn = Retirada. Nadie recibirá más recordatorios.
ask-noted = Anotado.
ask-still-owed =
    { $count ->
        [one] Aún falta 1 respuesta: { $names }.
       *[other] Aún faltan { $count } respuestas: { $names }.
    }
ask-no-more-reminders = No habrá más recordatorios.
ask-handed-over = Traspasada: ahora la respuesta la debe { $person }.
ask-handed-over-told-from = Recibirá mi aviso cuando esté trabajando, a partir del { $time }.
ask-handed-over-told-later = Recibirá mi aviso cuando vuelva al trabajo.
ask-handed-over-may-decline = Puede decir que no es cosa suya.
ask-promised = Prometido: { $asker } ve que responderás antes del { $time } ({ $ago }). Te lo recuerdo entonces, no antes.
ask-promised-others-wait = El resto tampoco recibe recordatorios antes.

## Until when a reminder can be put off.

ask-snooze-nothing = No hay nada que posponer: no tienes horario laboral por delante. Configúralo con `/hours set`.
ask-snooze-when = ¿Cuándo quieres que vuelva?
ask-snooze-placeholder = Elige un momento
ask-snooze-hour = Dentro de 1 hora de tu horario laboral
ask-snooze-later-today = Hoy, más tarde
ask-snooze-next-morning = La próxima mañana laborable
ask-snooze-day = Dentro de un día laborable, a esta hora

## Buttons, also of other messages: short.

button-its-answered = Ya tiene respuesta
button-take = Me encargo yo
button-not-mine = No es para mí
button-withdraw = Retirar
button-my-asks = Mis peticiones
button-undo = Deshacer
button-tell-them = Avisar de todos modos
button-theirs = Sí, de esa persona
button-one-of-these = Sí, de una de estas
button-open = Abrir
button-why = ¿Por qué?
button-done = Hecho
button-hand-over = Traspasar
button-promise = Responderé antes de…
button-snooze = Posponer

## Forms. Titles and labels have at most 45 characters, examples at most 100.

ask-form-title = Pedir una respuesta
ask-form-question = ¿Qué necesitas saber?
ask-form-question-example = Una sola pregunta, para que baste una respuesta
ask-form-context = ¿Qué hay que saber para responder?
ask-form-context-example = Qué has probado, para qué es, enlaces
ask-promise-form-title = Responderé antes de
ask-promise-form-time = ¿Antes de cuándo responderás?
# What people can type: each must be readable, in the words of this language.
ask-promise-form-time-example = hoy 17:00, mañana 12:00, vie 15:00, en 2h

## In the place of a post, and the name of a thread whose ask has no words.

ask-post-gone = Esta petición ya no existe.
ask-thread-name = Petición #{ $number }
