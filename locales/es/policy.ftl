# `/policy`: what a server agreed on.

# Where a setting comes from; it stands in parentheses after the setting. $channel also is a category.
policy-source-default = por defecto
policy-source-server = según la norma de este servidor
policy-source-channel = según la norma de { $channel }
policy-source-role = según la norma de { $role }
policy-source-ask = configurado para esta petición

# Where a policy holds. It is put as $place into the lines below.
policy-place-server = en este servidor
policy-place-channel = en { $channel }
policy-place-role = para las preguntas a { $role }
policy-place-role-in-channel = para las preguntas a { $role } en { $channel }
policy-place-ask = para la petición #{ $number }

# Heads over the lines of what holds.
policy-holds = **Lo que se aplica { $place }**
policy-holds-ask = **Lo que se aplica { $place }**: { $url }
policy-unchanged = Sin cambios: ya estaba así.
policy-set = Guardado { $place }. { $due }
policy-removed = Eliminado lo configurado { $place }. { $due }
policy-removed-now = Lo que se aplica ahora { $place }:
policy-due-as-before = Lo que está abierto conserva su fecha límite.
policy-due-otherwise = { $count ->
    [one] { $count } petición abierta tiene ahora otra fecha límite.
   *[other] { $count } peticiones abiertas tienen ahora otra fecha límite.
    }
# $why is one of the policy-contradiction lines.
policy-contradicts = Sin cambios, porque { $place } la norma se contradiría. { $why }
policy-contradiction-tells-without-reminding = Sin ningún recordatorio, quien pregunta sabría de un silencio que nadie recordó romper. Deja un recordatorio activo, o desactiva también `tell-asker`.
policy-contradiction-follows-nothing = Los recordatorios posteriores van después del de la fecha límite, y ese está desactivado. Activa `due`, o pon `follow-ups` a 0.
policy-contradiction-lead-without-asker = La persona responsable recibe el aviso después de quien pregunta, y a quien pregunta no se le avisa. Activa `tell-asker`, o pon `no-lead`.
policy-contradiction-always-quiet = Así todas las horas de la semana serían tranquilas y nunca saldría un recordatorio. Para no enviar ninguno, desactiva los recordatorios.
policy-contradiction-urgent-is-slower = Las peticiones urgentes vencerían más tarde que las demás. Elige un plazo `urgent` más corto.
policy-contradiction-low-is-faster = Las peticiones que pueden esperar vencerían antes que las demás. Elige un plazo `low` más largo.

# The lines of what holds. $source, $urgent_source and $low_source say where a setting comes from.
policy-target = - Plazo de respuesta: **{ $target }** de quien la debe ({ $source }).
policy-other-targets = - Para lo urgente: **{ $urgent }** ({ $urgent_source }); para lo que puede esperar: **{ $low }** ({ $low_source }).
policy-asker-is-told = - Si no llega respuesta, aviso a quien preguntó, que elige qué hacer ({ $source }).
policy-asker-is-not-told = - Si no llega respuesta, no aviso a nadie ({ $source }).
policy-no-lead = - No se avisa a nadie más ({ $source }).
policy-lead = - Si aun así no llega nada, aviso a { $lead } tras un día laborable de quien preguntó, salvo que prefiera no avisar a nadie más ({ $source }).
policy-no-quiet = - Sin horas tranquilas: los recordatorios llegan a cualquier hora dentro del horario de quien debe la respuesta ({ $source }).
# $hours is like "Fri 13:00–18:00".
policy-quiet = - Horas tranquilas: { $hours }, en la hora local de quien recibiría el recordatorio; los recordatorios esperan ({ $source }).
policy-hours = - Horario laboral de quien no ha configurado el suyo: { $hours }.
policy-hours-guess = - Horario laboral de quien no ha configurado el suyo: { $hours } (suposición, porque nadie lo ha elegido; se elige con `/policy set zone:`).
policy-closed-dms = - { $what }

# The reminders, which are put into a list: "a notice …, a nudge … and one at the due time".
policy-reminders = - Recordatorios: { $reminders } ({ $source }).
policy-reminders-none = - Recordatorios: ninguno ({ $source }).
# Here each reminder of the list has its own source: "no nudge (by default)".
policy-reminders-each = - Recordatorios: { $reminders }.
policy-reminder-and-source = { $reminder } ({ $source })
policy-notice = un aviso cuando quien debe la respuesta está trabajando
policy-notice-off = sin aviso
policy-nudge = un aviso previo cuando queda un cuarto del plazo
policy-nudge-off = sin aviso previo
policy-due = uno al vencer el plazo
policy-due-off = ninguno al vencer el plazo
policy-follow-ups = { $count ->
    [one] uno el día laborable siguiente
   *[other] uno en cada uno de los { $count } días laborables siguientes
    }
policy-follow-ups-off = ninguno después

# How people are reminded whose direct messages are closed.
policy-closed-dms-mention = A quien no acepta mensajes directos míos se le menciona donde está la pregunta, sin su texto.
policy-closed-dms-private-thread = A quien no acepta mensajes directos míos se le escribe en un hilo privado (donde puedo abrirlo; si no, se le menciona donde está la pregunta, sin su texto).
policy-closed-dms-nothing = Quien no acepta mensajes directos míos no recibe recordatorios; lo sabrá quien le preguntó.
# $what is one of the three lines above.
policy-closed-dms-set = Guardado. { $what }

# `/policy list`: a line for each scope.
policy-list-nothing = Aquí no hay nada configurado: se aplica lo predeterminado, que se ve con `/policy show`. Se cambia con `/policy set`, para todo el servidor o para un canal, un rol o una petición.
policy-list = **Lo configurado aquí**, de lo más amplio a lo más cercano. En cada ajuste gana lo más cercano.
policy-list-rest = { $count ->
    [one] … y { $count } línea más
   *[other] … y { $count } líneas más
    }
# $rules are what was set there, with policy-also between them.
policy-list-server = - Este servidor: { $rules }.
policy-list-category = - La categoría { $channel }: { $rules }.
policy-list-channel = - { $channel }: { $rules }.
policy-list-role = - Preguntas a { $role }: { $rules }.
policy-list-ask = - Petición #{ $number } ({ $url }): { $rules }.
policy-list-managers = - { $role } también puede cambiar estos ajustes.

## `/policy managers`

policy-managers-set = Listo: quien tenga { $role } puede cambiar mis ajustes aquí, igual que quien tiene «Gestionar servidor». Eliminar lo que guardo de este servidor sigue reservado a ese permiso. Discord mostrará `/setup` y `/watch` a ese rol cuando lo permitas en Ajustes del servidor > Integraciones.
policy-managers-none = Listo: solo quien tenga «Gestionar servidor» puede cambiar mis ajustes aquí.
policy-managers-everyone = Ese rol lo tiene todo el mundo. Elige uno que solo tengan algunas personas.
policy-also = { $before }; { $next }
policy-rule-target = respuesta en { $target }
policy-rule-urgent = lo urgente, en { $target }
policy-rule-low = lo que puede esperar, en { $target }
policy-rule-notice = con aviso
policy-rule-no-notice = sin aviso
policy-rule-nudge = con aviso previo
policy-rule-no-nudge = sin aviso previo
policy-rule-due = con recordatorio al vencer el plazo
policy-rule-no-due = sin recordatorio al vencer el plazo
policy-rule-follow-ups = { $count ->
    [one] { $count } recordatorio posterior
   *[other] { $count } recordatorios posteriores
    }
policy-rule-no-follow-ups = sin recordatorios posteriores
policy-rule-asker-is-told = se avisa a quien preguntó
policy-rule-asker-is-not-told = no se avisa a quien preguntó
policy-rule-lead = después de quien preguntó se avisa a { $lead }
policy-rule-no-lead = después de quien preguntó no se avisa a nadie
policy-rule-quiet = horas tranquilas: { $hours }
policy-rule-no-quiet = sin horas tranquilas

# One ask in a list to choose from: its words, or when it was asked (UTC).
policy-ask-label = #{ $number } { $words }
policy-ask-label-of = #{ $number } del { $date }

# What was wrong with a command. What is in `…` are names of options.
policy-nothing-to-set = Di qué quieres cambiar. Plazos de respuesta: `target`, `urgent`, `low`. Recordatorios: `notice`, `nudge`, `due`, `follow-ups`. A quién se avisa si no llega respuesta: `tell-asker`, `lead`, `no-lead`. Cuándo esperan los recordatorios: `quiet`. Para todo el servidor, también `zone` y `hours`.
policy-one-scope = Eso es más de un ámbito. Elige un `channel`, un `role` o un `ask`: cada uno tiene su propia norma, y lo de una petición gana a lo de un rol; después van canal, categoría y servidor.
policy-hours-are-the-servers = `zone` y `hours` son de todo el servidor. Configúralos sin `channel`, `role` ni `ask`.
policy-everyone-is-the-server = @everyone es todo el servidor: deja `role` sin indicar.
policy-nothing-to-remove = Di qué norma quieres eliminar: la de un `channel`, un `role` o un `ask`, o con `server: True` lo configurado para todo el servidor.
policy-was-not-set-server = No hay nada configurado para todo este servidor. `/policy list` muestra lo configurado.
policy-was-not-set-channel = No hay nada configurado para { $channel }. `/policy list` muestra lo configurado.
policy-was-not-set-role = No hay nada configurado para { $role }. `/policy list` muestra lo configurado.
policy-was-not-set-ask = No hay nada configurado para la petición #{ $number }. `/policy list` muestra lo configurado.
