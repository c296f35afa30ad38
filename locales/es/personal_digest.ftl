# A digest of one's own: one message at the start of somebody's day, and the answers to `/digest me`.

# $date is the day.
personal-digest-title = **Tu día** · { $date }
# "-# " makes it small.
personal-digest-silent-servers = -# Ahora mismo { $count ->
    [one] no me llega nada de uno de tus servidores: lo que se pregunta allí no está aquí.
   *[other] no me llega nada de { $count } de tus servidores: lo que se pregunta allí no está aquí.
    }
personal-digest-owe-nothing = **Ya no debes ninguna respuesta**
personal-digest-owe = { $count ->
    [one] **Debes { $count } respuesta**
   *[other] **Debes { $count } respuestas**
    }
personal-digest-wait-for-nothing = **Ya no esperas ninguna respuesta**
personal-digest-wait-for = { $count ->
    [one] **Esperas { $count } respuesta**
   *[other] **Esperas { $count } respuestas**
    }
personal-digest-others = **Para tu equipo**
personal-digest-changed = **Mientras no estabas**
personal-digest-rest = … y { $count } más: `/asks` lo muestra todo

# One line that is made elsewhere: what is said of an ask in a reminder.
personal-digest-line = - { $said }

# What somebody owes. $subject is a link, $told one or more of the pieces below with " · " between them.
personal-digest-owed = - { $subject } de { $asker } en { $channel }: { $told }
personal-digest-owed-urgent = - Urgente: { $subject } de { $asker } en { $channel }: { $told }
# $ago is like "in 3 hours", $time a date and time.
personal-digest-due = fecha límite { $ago }
personal-digest-no-due-time = sin fecha límite
personal-digest-new = nueva
personal-digest-back = pospuesta hasta ahora
personal-digest-handed-over = traspaso de { $person }
personal-digest-promised = prometiste responder antes del { $time }
personal-digest-snoozed = pospuesta hasta el { $time }
# The word in [ ] is a link to the message.
personal-digest-unsure = ¿era [esta]({ $url }) tu respuesta?

# What somebody waits for; $told is when it is due and how each owner stands, with " · " between them.
personal-digest-waits = - { $subject } para { $owners } en { $channel }
personal-digest-waits-told = - { $subject } para { $owners } en { $channel }: { $told }
personal-digest-waits-for-nobody = - { $subject } en { $channel } (ya nadie debe la respuesta)
personal-digest-waits-for-nobody-told = - { $subject } en { $channel } (ya nadie debe la respuesta): { $told }

# What changed while somebody was away. $ago is like "3 hours ago".
personal-digest-answered = - ✅ { $subject } en { $channel }: respuesta recibida { $ago }
personal-digest-settled = - { $subject } de { $asker } en { $channel } ya no necesita nada de ti ({ $ago })
personal-digest-deleted = - Tu mensaje en { $channel } se eliminó { $ago }
personal-digest-withdrawn = - { $subject } en { $channel }: petición retirada { $ago }
personal-digest-solved = - { $subject } en { $channel }: petición marcada como resuelta { $ago }
personal-digest-locked = - { $subject } en { $channel }: el hilo se cerró { $ago }
personal-digest-not-posted = - { $subject } en { $channel }: no se pudo publicar { $ago }
personal-digest-edited = - { $subject } en { $channel }: el mensaje se editó { $ago } y ya no pregunta nada
personal-digest-out-of-reach = - { $subject } en { $channel }: dejé de ver ese canal { $ago }

# The answers to `/digest me`.
personal-digest-on = Activado: al empezar tu jornada te envío un mensaje con lo que debes, lo que esperas y lo que cambió mientras no estabas; si no hay nada que contar, no envío nada. `/digest me off` lo desactiva.
# $hours is like "Mon–Fri 09:00–17:00 (Europe/Berlin)".
personal-digest-guess = Tu horario aquí es una suposición: { $hours }. Con `/hours set` dices cuándo trabajas de verdad.
personal-digest-dms-closed = Pero Discord rechazó el último mensaje directo que te envié: permítelos en los ajustes de privacidad de este servidor; si no, el resumen no puede llegarte.
personal-digest-stopped = Pero desactivaste los recordatorios de este servidor, así que no incluye nada de él. `/resume` los activa de nuevo.
personal-digest-off = Desactivado: ya no recibes tu propio resumen. Los recordatorios llegan como antes. `/digest me on` lo activa de nuevo.
personal-digest-was-off = Ya estaba desactivado. `/digest me on` lo activa.
personal-digest-every-day = Guardado: llega todos los días en que trabajas.
personal-digest-days = Guardado: llega en estos días, si trabajas en ellos: { $days }.
# $sections is a list of the three below.
personal-digest-sections = Guardado: incluye { $sections }.
personal-digest-section-owed = lo que debes
personal-digest-section-waiting = lo que esperas
personal-digest-section-changed = lo que cambió mientras no estabas
personal-digest-comes = El próximo llega el { $time } ({ $ago }).
personal-digest-never-comes = Según tu horario no trabajas ninguno de esos días, así que no llegará ninguno. Se cambia con `/digest me days` o `/hours set`.
