# A server's norms: what was agreed on there, in plain words for somebody new. Each line is one whole sentence or two.

norms-title = **Cómo trabajamos aquí**
norms-small-print = -# Sale de los ajustes reales de este servidor; este mensaje cambia con ellos.
norms-targets = - **Respuestas:** una pregunta recibe respuesta en un plazo de **{ $target }**. Lo urgente, en { $urgent }; lo que puede esperar, en { $low }. El plazo solo corre mientras quien debe la respuesta está trabajando.
norms-quiet = - **Calma:** nadie recibe mensajes míos fuera de su horario laboral ni durante una ausencia. Dime tu horario con `/hours set`; para quien no lo ha hecho se aplica { $hours }.
# The same where nobody has chosen the server's hours.
norms-quiet-guess = - **Calma:** nadie recibe mensajes míos fuera de su horario laboral ni durante una ausencia. Dime tu horario con `/hours set`; para quien no lo ha hecho supongo { $hours }.
# $place is a country or a region with its country, as "Bavaria, Germany".
norms-holidays = - **Festivos:** los de { $place }, para quien no ha configurado ni horario ni festivos y para las preguntas a un rol o a todo el canal. Con `/holidays set` eliges los tuyos.
norms-quiet-hours = - **Horas tranquilas:** { $hours }, en la hora local de cada persona. Los recordatorios esperan a que pasen.
# $reminders is a list of norms-reminder-…
norms-reminders = - **Recordatorios** a quien debe una respuesta: { $reminders }.
norms-no-reminders = - **Recordatorios:** no envío ninguno.
norms-reminder-notice = un aviso en cuanto está trabajando
norms-reminder-nudge = un aviso previo cuando queda un cuarto del plazo
norms-reminder-due = uno al vencer el plazo
norms-reminder-after =
    { $days ->
        [one] uno el día laborable siguiente
        *[other] uno en cada uno de los { $days } días laborables siguientes
    }
norms-asker-told = - **¿Sin respuesta?** Entonces aviso a quien preguntó, que elige qué hacer.
norms-lead-told = - **¿Sin respuesta?** Entonces aviso a quien preguntó, que elige qué hacer. Si aun así no llega nada, aviso a { $lead }.
norms-nobody-told = - **¿Sin respuesta?** Entonces no aviso a nadie: consulta `/asks`.
norms-ask = - **Para preguntar:** `/ask` en cualquier sitio o, en un mensaje, el menú Aplicaciones → Necesita respuesta.
norms-ask-reaction = - **Para preguntar:** `/ask` en cualquier sitio o, en un mensaje, la reacción { $emoji } o el menú Aplicaciones → Necesita respuesta.
norms-closed-mention = - **¿Mensajes directos cerrados?** Entonces te menciono donde está la pregunta, sin su texto.
norms-closed-thread = - **¿Mensajes directos cerrados?** Entonces te escribo en un hilo privado.
norms-closed-nothing = - **¿Mensajes directos cerrados?** Entonces no puedo enviarte recordatorios, y se lo digo a quien preguntó.
# Of all sentences below: $kind is "role" where $place names a role, else $place names a channel or category.
norms-where-targets =
    { $kind ->
        [role] - Preguntas a { $place }: respuesta en **{ $target }**; lo urgente, en { $urgent }; lo que puede esperar, en { $low }.
        *[place] - En { $place }: respuesta en **{ $target }**; lo urgente, en { $urgent }; lo que puede esperar, en { $low }.
    }
norms-where-reminders =
    { $kind ->
        [role] - Recordatorios de las preguntas a { $place }: { $reminders }.
        *[place] - Recordatorios en { $place }: { $reminders }.
    }
norms-where-no-reminders =
    { $kind ->
        [role] - No envío recordatorios de las preguntas a { $place }.
        *[place] - En { $place } no envío recordatorios.
    }
norms-where-asker-told =
    { $kind ->
        [role] - Preguntas a { $place }: si no llega respuesta, aviso solo a quien preguntó.
        *[place] - En { $place }: si no llega respuesta, aviso solo a quien preguntó.
    }
norms-where-lead-told =
    { $kind ->
        [role] - Preguntas a { $place }: si no llega respuesta, aviso a quien preguntó y después a { $lead }.
        *[place] - En { $place }: si no llega respuesta, aviso a quien preguntó y después a { $lead }.
    }
norms-where-nobody-told =
    { $kind ->
        [role] - Preguntas a { $place }: si no llega respuesta, no aviso a nadie.
        *[place] - En { $place }: si no llega respuesta, no aviso a nadie.
    }
norms-where-quiet =
    { $kind ->
        [role] - Los recordatorios de las preguntas a { $place } esperan durante estas horas tranquilas: { $hours }.
        *[place] - En { $place }, los recordatorios esperan durante estas horas tranquilas: { $hours }.
    }
norms-where-no-quiet =
    { $kind ->
        [role] - Las preguntas a { $place } no tienen horas tranquilas.
        *[place] - En { $place } no hay horas tranquilas.
    }
# $what is a list of norms-watch-…
norms-watched = - Sigo { $place }: { $what }.
norms-watch-mentions = si una pregunta menciona a alguien, esa persona debe responder
# Where I may not read what messages say.
norms-watch-all-mentions = si un mensaje menciona a alguien, esa persona debe responder, salvo que el mensaje ya sea una respuesta
norms-watch-nothing = de momento nada, porque no puedo leer lo que dicen los mensajes
norms-watch-posts = cada hilo o publicación que se abre necesita una primera respuesta
norms-watch-asking-posts = un hilo o publicación que pregunta algo necesita una primera respuesta
norms-watch-questions = una pregunta que no va dirigida a nadie en particular necesita respuesta de cualquiera
norms-digest = - { $place } recibe un resumen de lo que espera: { $when }.
norms-more =
    { $count ->
        [one] … y { $count } línea más: la muestran `/policy list` y `/watch list`.
        *[other] … y { $count } líneas más: las muestran `/policy list` y `/watch list`.
    }
norms-hours-button = Configurar mi horario
norms-asks-button = Mis peticiones

# What is left in place of a post of the norms that was posted elsewhere since.
norms-moved = «Cómo trabajamos aquí» está ahora en { $place }.
norms-left = Lo que había aquí ya no se mantiene al día. El botón muestra lo que se aplica ahora.
# What is left in place of the post when all settings of the server were deleted.
norms-ended = Lo que había aquí ya no se aplica: se eliminaron todos los ajustes de este servidor. El botón muestra lo que se aplica ahora.
norms-button = Cómo trabajamos aquí

# Answers to commands; only for who runs them.
norms-on-its-way = En camino a { $place }: un mensaje con lo que se aplica aquí. Se actualiza por sí mismo cuando cambia un ajuste; fíjalo para que todo el mundo lo encuentre.
norms-posted-at = -# Publicado en { $place }, donde se mantiene al día.
norms-posted-nowhere = -# Solo tú ves esto. `/norms post` lo publica en un canal, donde se mantiene al día.
norms-post-gone = -# El mensaje en { $place } ya no existe, así que no lo mantengo al día. `/norms post` lo publica de nuevo.
norms-post-refused = -# No puedo mantener al día el mensaje en { $place }: Discord lo rechaza allí. Dame los permisos «Ver canal», «Enviar mensajes» y «Leer el historial de mensajes» en ese canal, o elige otro con `/norms post`.
norms-removed = Eliminé el mensaje en { $place }. `/norms post` lo publica de nuevo.
norms-removed-stands = Ya no mantengo al día el mensaje en { $place }, pero Discord no me deja eliminarlo: elimínalo tú, para que nadie lea lo que ya no se aplica.
norms-removed-unposted = Lo que iba a publicarse en { $place } ya no se publica.
norms-removed-nothing = No mantengo al día ningún mensaje con lo que se acordó: no hay nada que retirar. `/norms post` publica uno.
norms-not-there = Ya no estás en ese servidor, así que no puedo mostrarte cómo se trabaja allí.
