# `/watch`: channels in which I track what needs a reply, and the reaction that marks a message.
# $channel is a channel, forum or category.

watch-nothing-chosen = Di qué debo buscar: pon `mentions` o `questions` en True, o elige qué `threads`.
# "Message Content" is the name of an intent, a switch of Discord for who runs a bot.
watch-posts-need-content = Aquí no puedo leer lo que dicen los mensajes, así que no sé qué publicaciones preguntan algo. Elige todos los hilos y publicaciones nuevos, o pide que se active el intent «Message Content».
watch-questions-need-content = Aquí no puedo leer lo que dicen los mensajes, así que no sé cuáles son preguntas. Elige `mentions` o `threads`, o pide que se active el intent «Message Content».
watch-no-questions-in-forums = Un foro contiene publicaciones, no mensajes a todo el canal. Elige allí `threads`: los que preguntan algo.
watch-was-not = No sigo ese canal. `/watch list` muestra los que sí.
watch-no-emoji = Ese emoji no puedo usarlo. Elige uno de Discord o de este servidor, u `off`.
watch-has-a-meaning = Ese ya tiene un significado: ✅ dice que algo está respondido y 👀 que alguien lo ha visto. Elige otro.
watch-emoji-of-another-server = Ese emoji pertenece a otro servidor. Elige uno de Discord o de este servidor.
watch-emoji-unknown = Ahora mismo no pude consultar los emojis de este servidor. Prueba otra vez en un minuto.

# $what is a list of the four lines below.
watch-set = Desde ahora, en { $channel }: { $what }.
watch-set-category = Desde ahora, en todos los canales de { $channel }: { $what }.
watch-set-category-own = Si sigo allí un canal con ajustes propios, los conserva.
watch-set-without-content = Aquí no puedo leer lo que dicen los mensajes, así que no distingo una pregunta de un comentario: cuenta toda mención que no sea una respuesta, y todo hilo o publicación. Eso cambia con el intent «Message Content».
watch-set-unseen = No oigo nada en { $channels }: necesito allí «Ver canal».
watch-set-unread = Lo que se escribe en { $channels } mientras no estoy en línea se me escapa: necesito allí «Leer el historial de mensajes».
watch-what-mentions = un mensaje que menciona a personas y pregunta algo necesita su respuesta
watch-what-all-mentions = todo mensaje que menciona a personas, sin ser él mismo una respuesta, necesita su respuesta
watch-what-every-post = cada hilo o publicación que se abre necesita una primera respuesta
watch-what-asking-posts = un hilo o publicación que pregunta algo necesita una primera respuesta
watch-what-questions = una pregunta que no va dirigida a nadie necesita respuesta de cualquier otra persona
watch-what-nothing = de momento nada, porque no puedo leer lo que dicen los mensajes

watch-removed = Ya no sigo { $channel }. Lo que está abierto allí sigue abierto.
watch-removed-category = Ya no sigo los canales de { $channel }. Lo que está abierto allí sigue abierto. Si sigo allí un canal con ajustes propios, los conserva.
watch-left-out = Ya no sigo { $channel }. Su categoría, { $category }, la sigo todavía, pero sin { $channel }. Lo que está abierto allí sigue abierto.

# To who had something watched, when I do not see or hear all of it. $unseen and $unread are lists of channels.
watch-heard-again = ✅ Vuelve a llegarme todo lo de { $channel }, y sigo lo que se pregunta allí.
watch-unseen = Me pediste seguir { $channel }, y ya no puedo verlo: lo que se pregunta allí no llega a nadie a través de mí. Dame allí el permiso «Ver canal», o termínalo con `/watch remove`.
watch-unread = Me pediste seguir { $channel }, y ya no puedo leer lo que se escribió antes en él: lo que se pregunta allí mientras no estoy en línea se pierde. Dame allí el permiso «Leer el historial de mensajes», o termínalo con `/watch remove`.
watch-category-unseen = Me pediste seguir todos los canales de { $channel }, y ya no puedo ver { $unseen }: lo que se pregunta allí no llega a nadie a través de mí. Dame allí el permiso «Ver canal», o termínalo con `/watch remove`.
watch-category-unread = Me pediste seguir todos los canales de { $channel }, y ya no puedo leer lo que se escribió antes en { $unread }: lo que se pregunta allí mientras no estoy en línea se pierde. Dame allí el permiso «Leer el historial de mensajes», o termínalo con `/watch remove`.
watch-category-unseen-and-unread = Me pediste seguir todos los canales de { $channel }, y ya no puedo ver { $unseen }: lo que se pregunta allí no llega a nadie a través de mí. Dame allí el permiso «Ver canal». Tampoco puedo ya leer lo que se escribió antes en { $unread }: lo que se pregunta allí mientras no estoy en línea se pierde. Dame allí el permiso «Leer el historial de mensajes», o termínalo con `/watch remove`.
# The end of a list of channels.
watch-more-channels = { $count } más

# `/watch list`: a line for each place. $what is what is watched there.
watch-list = Sigo:
watch-list-none = Aquí no sigo ningún canal. Con `/watch add` sigo las menciones o los hilos de uno.
watch-list-rest = … y { $count } más
watch-list-line = - { $channel }: { $what }
watch-list-line-category = - todos los canales de { $channel }: { $what }
watch-list-left-out = nada; queda fuera de su categoría
watch-list-unseen = nada, porque no puedo verlo; necesito allí «Ver canal»
watch-list-but-unread = { $what }; pero nada de lo que se escribió allí mientras no estaba en línea: necesito «Leer el historial de mensajes»
watch-list-but-unseen = { $what }; pero allí, nada: necesito «Ver canal»
watch-list-but-unseen-in = { $what }; pero nada en { $channels }: necesito «Ver canal»
watch-list-but-unread-in = { $what }; pero nada de lo que se escribió mientras no estaba en línea en { $channels }: necesito «Leer el historial de mensajes»

# $emoji is the reaction.
watch-marks = { $emoji } en un mensaje lo marca como pendiente de respuesta.
watch-reaction = Desde ahora, { $emoji } en un mensaje lo marca como pendiente de respuesta. Quien la añade es quien pregunta; deben responder las personas y roles que el mensaje menciona o, si no hay, cualquiera del canal. Quitarla retira la pregunta.
watch-reaction-off = Ya no hay ninguna reacción que marque mensajes. Lo que está abierto sigue abierto.
watch-reaction-was-off = Aquí no había ninguna reacción que marcara mensajes. Elige una con `/watch reaction`.

# What a channel needs before it can be watched. $permissions is a list, each in quotation marks; $count is how many.
watch-lacks = { $count ->
    [one] No puedo seguir { $channel }: allí me falta el permiso { $permissions }. Pide a quien gestiona el servidor que me lo dé y prueba otra vez.
   *[other] No puedo seguir { $channel }: allí me faltan los permisos { $permissions }. Pide a quien gestiona el servidor que me los dé y prueba otra vez.
    }
