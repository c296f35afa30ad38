# The word to an asker: no answer came, nobody is left who owes one, somebody else may have answered.
# $place is the channel or thread of their question; $people and $person are owners of the reply.

# "View Channel" and "Read Message History" are permissions as Discord names them.
for-asker-not-known = No sé si tu pregunta está en { $place }: Discord no me lo dijo, y me falta allí el permiso «Leer el historial de mensajes» para comprobarlo. Si está, pide allí la respuesta por tu cuenta; si no, usa `/ask` otra vez. Yo no se la recuerdo a nadie.
# $why is one of the two texts after these.
for-asker-not-posted = No pude publicar tu pregunta en { $place }: { $why }. Nadie la recibió; usa `/ask` otra vez donde yo pueda escribir.
for-asker-refused = Discord lo rechazó; puede que el canal ya no exista o que me falte un permiso en él
# $permissions are in quotation marks, with "and" between.
for-asker-lacks = { $count ->
    [one] allí me falta el permiso { $permissions }
   *[other] allí me faltan los permisos { $permissions }
    }
for-asker-still-wait = Sigues esperando una respuesta en { $place }.
for-asker-out-of-reach = Ya no veo { $place }, donde esperas una respuesta, y no me enteraría de si llega: dejo de recordársela a nadie. Quien gestiona el servidor puede darme allí el permiso «Ver canal»; entonces sigo sin que hagas nada.
# $why is one of the texts "for-asker-gone-…".
for-asker-nobody-left = Ya nadie te debe una respuesta en { $place }: { $why }. Puedes traspasar la petición a otra persona o retirarla.
for-asker-gone-declined = no era para { $declined }
for-asker-gone-left = el servidor ya no cuenta con { $left }
for-asker-gone-both = no era para { $declined }, y el servidor ya no cuenta con { $left }
for-asker-gone = la pregunta ya no va dirigida a nadie
for-asker-nobody-hears = Mis recordatorios sobre tu pregunta en { $place } ya no llegan a nadie: están desactivados para { $people }. Puedes preguntar por tu cuenta, traspasar la petición a otra persona o retirarla.
for-asker-heard-again = Sigues esperando una respuesta de { $people } en { $place }. Mis recordatorios vuelven a llegar.
for-asker-taken-back = Al final sí hay quien te deba la respuesta en { $place }: { $people }. No tienes que hacer nada.
for-asker-no-answer = Aún no hay respuesta: sigues esperando la de { $people } en { $place }. ¿Qué hago?
for-asker-lead-next = Si no eliges nada, aviso a { $lead } en un día laborable.
for-asker-others-word-gone = Puede que alguien haya respondido a tu pregunta en { $place }.
# Two lines; $url is the address of that message.
for-asker-others-word =
    Puede que { $person } haya respondido a tu pregunta en { $place }: { $url }
    Si esa es la respuesta, dímelo; si no, sigue pendiente de { $people }.
for-asker-dms-open = { $person } vuelve a aceptar mensajes directos: le sigo recordando tu pregunta en { $place }.
for-asker-dms-mention = { $person } no acepta mensajes directos míos, así que puse una mención en { $place }, sin tu texto. No tienes que hacer nada.
for-asker-dms-thread = { $person } no acepta mensajes directos míos, así que le recuerdo tu pregunta en { $place } en un hilo privado. No tienes que hacer nada.
for-asker-dms-nothing = No puedo recordar a { $person } tu pregunta en { $place }: no acepta mensajes directos míos y no tengo otra vía. Puedes preguntarle por tu cuenta, traspasar la petición a otra persona o retirarla.
# $why is the text "for-asker-lacks".
for-asker-dms-lacks = No puedo recordar a { $person } tu pregunta en { $place }: no acepta mensajes directos míos y { $why }. Puedes preguntarle por tu cuenta, traspasar la petición a otra persona o retirarla.
for-asker-promised-later = { $person } responderá a tu pregunta en { $place } antes del { $time }, más tarde de la fecha límite. Si es demasiado tarde para ti, traspasa la petición a otra persona.

# Buttons: short.
for-asker-answers-it-button = Esa es la respuesta
for-asker-wait-button = Seguir esperando
for-asker-between-us-button = No avisar a nadie más
