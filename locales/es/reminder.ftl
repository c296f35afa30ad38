# Reminders: the direct message to an owner, a bundle of several, and what is edited into them later.
# $place is a channel or thread; $asker, $by, $people are people or roles by name.

## The first message to somebody

reminder-hello = Hola, soy Meantime. Te digo qué respuestas esperan de ti otras personas, y solo mientras estás trabajando.
reminder-hello-hours = En tu caso: { $hours }, tal como lo configuraste.
reminder-hello-guess = En tu caso: { $hours }, el horario de tu servidor; es una suposición hasta que configures el tuyo.
reminder-set-hours-button = Configurar mi horario
reminder-stop-button = Desactivar recordatorios

## Why now. Each ends with a full stop or question mark.

# $what is one of the texts below.
reminder-urgent = Urgente. { $what }
reminder-notice = { $asker } necesita una respuesta tuya en { $place }.
reminder-notice-handed-over = { $by } te traspasó una petición: { $asker } necesita una respuesta en { $place }.
reminder-nudge = El plazo para responder a { $asker } en { $place } vence pronto.
reminder-due = El plazo para responder a { $asker } en { $place } vence ahora.
reminder-was-due = El plazo para responder a { $asker } en { $place } ya venció.
reminder-follow-up = { $asker } sigue esperando tu respuesta en { $place }.
reminder-snooze = Pospuesta hasta ahora: { $asker } espera tu respuesta en { $place }.
reminder-promise = Prometiste a { $asker } una respuesta en { $place } para este momento.
reminder-role-call = { $asker } necesita una respuesta de tu equipo en { $place }, y todavía no se encarga nadie. ¿Te encargas tú?
reminder-escalated = { $asker } no ha recibido respuesta de { $people } en { $place }, y este servidor te nombra para estos casos: puedes encargarte, traspasar la petición o preguntar qué la retrasa.
reminder-waits-for-you = { $asker } espera tu respuesta en { $place }.
reminder-you-wait = Esperas una respuesta de { $people } en { $place }.
# Two lines; $url is the address of that message.
reminder-was-it-this =
    ¿Era esta tu respuesta a { $asker } en { $place }? { $url }
    Si no, todavía la espera.
reminder-asked = Pregunta de { $asked }
# $asked such as "two hours ago", $due a date and time, $ago such as "in an hour".
reminder-asked-due = Pregunta de { $asked } · fecha límite: { $due } ({ $ago })

## Several in one message

reminder-nothing-waits = **Ya no tienes nada pendiente**
reminder-waiting =
    { $count ->
        [one] **Tienes 1 cosa pendiente**
       *[other] **Tienes { $count } cosas pendientes**
    }
reminder-more = … y { $count } más: `/asks` lo muestra todo.
reminder-more-notes = … y { $count } más: `/digest list` y `/watch list` lo muestran todo.
reminder-placeholder = Elige una para hacer algo con ella
# An ask without words, in the choice: $time such as "2 Mar, 14:10 UTC".
reminder-number-of = Petición #{ $number } del { $time }
# $lead is one of the reminders above without its full stop; then the question, in quotation marks.
reminder-line-words = { $lead }: { $words }
# After it, with · between.
reminder-line-due = fecha límite { $ago }

## When it is over

# $what is one of the texts after these, without a full stop.
reminder-over-asker = ✅ { $what }. Tu pregunta en { $place } no necesita nada más.
reminder-over = ✅ { $what }. Ya no le debes nada a { $asker } en { $place }.
reminder-over-lead = ✅ { $what }.
reminder-over-answered = Respondida { $ago }
reminder-over-others-answered = Respondió otra persona
reminder-over-declined = Dijiste que no es para ti
reminder-over-left = Saliste del servidor
reminder-over-taken = Ya se encarga otra persona
reminder-over-role-taken = Ya se encarga alguien
reminder-over-between-them = { $asker } prefiere que esto quede solo con quien debe la respuesta.

## Buttons: short

reminder-was-it-button = Sí, era esa
reminder-not-yet-button = Todavía no
