# What a person reads whose command, button or form came to nothing: why, and what they can do.
# Names of permissions stand as Discord shows them to who manages a server.

refused-server-only = Esto solo funciona en un servidor. Úsalo en uno de sus canales.
refused-asks-live-in-servers = Las peticiones viven en servidores. Usa `/ask` en el canal al que pertenece la pregunta.
refused-needs-manage-server = Los ajustes requieren el permiso «Gestionar servidor». Pídeselo a alguien que lo tenga.
refused-needs-manage-server-or-role = Los ajustes requieren el permiso «Gestionar servidor» o el rol { $role }. Pídeselo a alguien que tenga uno de los dos.
refused-needs-manage-server-itself = Para eso hace falta el propio permiso «Gestionar servidor»; ningún rol basta. Pídeselo a alguien que lo tenga.

refused-old-command = No pude ejecutarlo. Puede que tu Discord muestre aún una versión anterior de mis comandos: recárgalo (Ctrl+R) y prueba otra vez.
refused-old-button = Este botón es de otra versión mía y ya no hace nada. `/asks` muestra lo que está abierto.
refused-old-form = Este formulario es de otra versión mía. Usa el comando otra vez.
refused-form-is-over = Ese formulario caducó. Repite el comando.
refused-whom = No pude saber a quién elegiste. Elige otra vez.
refused-which = No pude saber cuál elegiste. Elige otra vez.
refused-time-not-on-offer = Ese momento ya no está disponible. Pulsa otra vez «Posponer» para ver los que hay.
refused-menu-of-another-channel = Usa otra vez el menú del mensaje: esta elección es de otro canal.
refused-unreadable-option = No pude leer lo que elegiste. Elígelo de nuevo entre lo que ofrece Discord.

refused-own-reply = No puedes deberte una respuesta. Elige a otra persona.
refused-everyone = @everyone no puede deber una respuesta: así nadie se da por aludido. Elige personas o roles.
refused-nothing-tracked = No hago el seguimiento de nada en este mensaje. Si necesita respuesta, elige «Necesita respuesta» en el mismo menú.
refused-unseen-here = No puedo ver este canal, así que no me enteraría de la respuesta y enviaría recordatorios en vano. Pide a quien gestiona el servidor que me dé aquí el permiso «Ver canal».
refused-unseen-channel = No puedo ver ese canal. Dame allí el permiso «Ver canal» y prueba otra vez.
refused-channel-gone = Ese canal ya no existe. Elige otro.
refused-channel-unknown = Discord no me da ahora mismo datos de ese canal. Prueba otra vez en un momento.
refused-membership-unknown = Discord no me dice ahora mismo si estás en ese servidor. Prueba otra vez en un momento.
refused-members-unknown = Discord no me dice ahora mismo quién está en ese servidor. Prueba otra vez en un momento.

# Who cannot owe a reply; $name is the name of a person, bot or role.
refused-bot-owes-nothing = { $name } es un bot y no debe respuestas a nadie. Elige personas o roles.
refused-absent = { $name } no está en este servidor. Elige a alguien que sí esté.
refused-blind = { $person } no puede ver este canal, así que no podría responder aquí. Pregunta donde pueda, o elige a otra persona.
refused-managed = El rol { $name } pertenece a un bot, así que nadie podría responder por él. Elige otro.
refused-nobody-holds = Nadie tiene el rol { $role }, así que la respuesta quedaría sin responsable. Elige otro rol, o personas.
# $permissions is a list of one or more, each in quotation marks; $count is how many.
refused-may-not-post = { $count ->
    [one] No puedo publicar aquí tu pregunta: en este canal me falta el permiso { $permissions }. Pide a quien gestiona el servidor que me lo dé, o pregunta en otro canal.
   *[other] No puedo publicar aquí tu pregunta: en este canal me faltan los permisos { $permissions }. Pide a quien gestiona el servidor que me los dé, o pregunta en otro canal.
    }
refused-may-not-read = { $count ->
    [one] Aquí se me escaparían respuestas: en este canal me falta el permiso { $permissions }. Pide a quien gestiona el servidor que me lo dé, o pregunta en otro canal.
   *[other] Aquí se me escaparían respuestas: en este canal me faltan los permisos { $permissions }. Pide a quien gestiona el servidor que me los dé, o pregunta en otro canal.
    }
refused-may-not-open-thread = { $count ->
    [one] No puedo abrir aquí un hilo: en este canal me falta el permiso { $permissions }. Pregunta con `thread: False`, o pide a quien gestiona el servidor que me lo dé.
   *[other] No puedo abrir aquí un hilo: en este canal me faltan los permisos { $permissions }. Pregunta con `thread: False`, o pide a quien gestiona el servidor que me los dé.
    }
refused-not-in-thread = No estoy en este hilo privado, así que no puedo publicar aquí ni me enteraría de la respuesta. Mencióname aquí, con eso entro, y prueba otra vez.

# To whom an ask cannot be handed over.
refused-to-a-bot = Eso es un bot, y los bots no deben respuestas a nadie. Elige a una persona.
refused-to-who-left = Esa persona ya no está en ese servidor. Elige a otra.
refused-to-who-sees-nothing = Esa persona no puede ver el canal de la petición, así que no podría responder allí. Elige a alguien que pueda.

# A delegate answers while somebody is away; a lead is told when an ask stays without an answer.
refused-own-delegate = No puedes responder por ti durante tu propia ausencia. Elige a otra persona.
refused-bot-as-delegate = { $name } es un bot y no responde por nadie. Elige a una persona.
refused-bot-as-lead = { $name } es un bot y no puede ocuparse de una petición. Elige a una persona como `lead`.
refused-absent-lead = { $name } no está en este servidor, así que no puedo avisarle. Elige como `lead` a alguien que sí esté.
refused-lead-and-no-lead = Indicaste un `lead` y también `no-lead`. Elige uno de los dos.
refused-zone-unknown = Aún no conozco tu zona horaria. Dímela con `/hours set` y prueba otra vez.

# A button under an ask that does nothing for who pressed it.
refused-press-not-to-see = Esa petición no es para que la veas, o ya no existe.
refused-press-not-yours = Esta petición es entre otras personas, así que aquí no hay nada que puedas hacer.
refused-press-askers-choice = Eso solo puede elegirlo quien preguntó.
refused-press-already-answered = Ya estaba respondida. No se debe nada más.
refused-press-already-closed = Esta petición ya estaba cerrada. No se debe nada más.
refused-press-nothing-open = Ya no tienes nada abierto en esta petición.
refused-press-nothing-to-undo = Aquí no hay nada que deshacer.
refused-press-not-in-role = Solo puede encargarse quien tiene el rol al que se preguntó.
refused-press-own-ask = La pregunta es tuya, así que debe encargarse otra persona.
refused-press-taken = Ya se encarga otra persona.
refused-press-to-asker = La pregunta la hizo esa misma persona. Elige a otra.
refused-press-owes-already = Esa persona ya debe la respuesta. Elige a otra.
refused-press-nothing-unsure = Ya no hay ningún mensaje tuyo sobre el que decidir.

# New asks, promises and lists of asks.
refused-no-question = En el formulario no había ninguna pregunta. Usa `/ask` otra vez y di qué necesitas.
refused-marked-already = Ya marcaste este mensaje y sigue en espera. `/asks` lo muestra.
refused-promise-too-far = Faltan más de { $days } días para eso. Promete un momento más cercano, o di «No es para mí».
refused-ask-not-open = Esa petición no está abierta aquí, o no es para que la veas. Elige una de las que sugiero.
refused-list-unseen = Solo puedo mostrar las peticiones de un canal a quien lo ve. Elige uno que podamos ver tú y yo.
refused-list-in-server-only = Esto solo funciona en un servidor: usa `/asks` en uno de sus canales.
# The button "Show me" of a mention that stands in place of a direct message.
refused-shown-gone = Eso ya no existe. `/asks` muestra lo que está abierto.
refused-shown-to-another = Esto es para otra persona: solo ella puede abrirlo. `/asks` muestra lo tuyo.

# Time off.
refused-away-set-already = Eso ya estaba anotado, así que no cambió nada. `/away list` muestra lo que hay.
refused-away-too-many = Ya tienes { $most } ausencias por delante. Termina antes una con `/away end`.
refused-away-over = Eso ya pasó. Elige un final que aún esté por venir.
refused-away-none = No tienes por delante ninguna ausencia así. `/away list` muestra lo que hay.

# Digests of a channel.
refused-digest-no-change = Nada que cambiar: elige al menos una cosa que deba ser distinta.
refused-digest-paused = Ese resumen está en pausa, así que no hay ninguno próximo. `/digest resume` termina la pausa.
refused-digest-channel-gone = El canal de ese resumen ya no existe, o no puedo verlo. `/digest edit` lo lleva a otro.
refused-digest-cannot-post = { $count ->
    [one] No puedo publicar en { $channel }: allí me falta { $permissions }. Dame ese permiso, o elige otro canal.
   *[other] No puedo publicar en { $channel }: allí me faltan { $permissions }. Dame esos permisos, o elige otro canal.
    }
refused-digest-none = Aquí no hay ningún resumen así. `/digest list` muestra los que hay.
refused-digest-too-many = Este servidor ya tiene { $most } resúmenes. Elimina antes uno con `/digest remove`.
refused-digest-is-there = Ese canal ya tiene un resumen a esas horas. `/digest list` lo muestra.

# A digest of one's own.
refused-own-digest-no-change = Nada que cambiar: elige al menos una sección.
refused-own-digest-empty = Sin ninguna sección no diría nada: conserva una, o usa `/digest me off`.
refused-own-digest-off = Tu resumen está desactivado. `/digest me on` lo activa.
