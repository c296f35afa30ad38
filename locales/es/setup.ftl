# /setup: five short steps in one message that only its reader sees. The first line says what was just done.

setup-title = **Configuración, paso { $step } de { $steps }: { $name }**
setup-step-hours = horario laboral
setup-step-pace = plazos de respuesta
setup-step-watches = canales seguidos
setup-step-digest = resumen
setup-step-reach = idioma y mensajes directos cerrados
setup-leave = -# Lo que eliges se aplica al momento. Puedes dejarlo cuando quieras: `/setup` continúa aquí, para cualquiera que gestione este servidor.

setup-hours-about = Es el horario de quien no ha configurado el suyo. También se aplica a las preguntas a un rol o a todo el canal.
setup-hours-are = Ahora: **{ $hours }**. Hora actual allí: { $time }.
setup-hours-proposed = Mi propuesta: **{ $hours }**. Hora actual allí: { $time }. Si tu equipo está en otro sitio, elige su zona.
# Nobody has chosen hours, and nothing tells where they are.
setup-hours-zone-unknown = No puedo saber la zona horaria de tu equipo: elige su ciudad. Para la semana, propongo **{ $hours }**.
# The same, where these are the reader's own hours.
setup-hours-proposed-own = Mi propuesta, según tu propio horario: **{ $hours }**. Hora actual allí: { $time }. Si tu equipo está en otro sitio, elige su zona.
setup-zone-choice = Elige una ciudad de tu zona horaria
setup-week-choice = Elige el horario
setup-type-button = Escribirlo
setup-hours-set = Guardado. Horario laboral de aquí: { $hours }.
setup-form-title = El horario laboral del servidor
setup-form-zone = Ciudad o zona horaria
setup-form-zone-example = Madrid, Bogotá, America/Mexico_City
setup-form-hours = Horario laboral
setup-form-hours-example = lun-vie 9-17, o lun-jue 9-12, 13-17:30; vie 9-13

setup-pace-about = En cuánto tiempo recibe respuesta una pregunta. El plazo solo corre mientras quien debe la respuesta está trabajando.
setup-pace-is = Ahora: **{ $target }**; lo urgente, en { $urgent }; lo que puede esperar, en { $low }.
setup-pace-choice = Elige a qué ritmo se responde aquí
setup-pace-calm = Tranquilo: { $target }
setup-pace-steady = Constante: { $target }
setup-pace-quick = Rápido: { $target }
setup-pace-more = Lo urgente, en { $urgent }; lo que puede esperar, en { $low }
setup-pace-set = Guardado: se responde en { $target }; lo urgente, en { $urgent }; lo que puede esperar, en { $low }.

setup-watches-about = Las preguntas con `/ask` y con el menú «Necesita respuesta» funcionan en todos los canales. En los que elijas aquí, además, detecto por mi cuenta lo que necesita respuesta.
setup-watches-none = Ahora: no sigo ningún canal, y para empezar está bien.
# $places is a list of channels.
setup-watches-are = Ahora sigo { $places }. `/watch list` muestra qué busco en cada canal; con `/watch remove` dejo de seguirlo.
setup-watches-more =
    { $count ->
        [one] { $count } más
        *[other] { $count } más
    }
setup-how-choice = Qué busco
setup-how-mentions = Mensajes que mencionan a personas
setup-how-mentions-more = En un canal: responden las personas mencionadas. En un foro: cada publicación necesita respuesta.
setup-how-threads = Hilos y publicaciones nuevos
setup-how-threads-more = Necesitan una primera respuesta de otra persona
setup-how-questions = Preguntas a todo el canal
setup-how-questions-more = Necesitan respuesta de cualquiera
setup-watch-mentions-choice = Canales, para mensajes que mencionan a personas
setup-watch-threads-choice = Canales y foros, para hilos y publicaciones nuevos
setup-watch-questions-choice = Canales, para preguntas a todo el canal
setup-watching = Guardado: desde ahora sigo { $places }.
# Said of a channel that was chosen.
setup-unwatched-gone = No puedo seguir { $place }: ya no existe, o me falta allí «Ver canal». Dame ese permiso, o elige otro canal.
setup-unwatched-history = No puedo seguir { $place }: me falta allí «Leer el historial de mensajes». Dame ese permiso, o elige otro canal.
setup-unwatched-forum = No puedo buscar preguntas a todo el canal en { $place }: un foro contiene publicaciones. Elige para él «Hilos y publicaciones nuevos».

setup-digest-about = Un resumen cuenta en un canal lo que espera respuesta, con regularidad y sin sonido. No clasifica a nadie, y se omite cuando no hay nada que contar.
setup-digest-none = Ahora: no hay ninguno.
setup-digest-proposed = Mi propuesta: en { $place }, de lunes a viernes a las 9:00 ({ $zone }).
setup-digest-is = Ahora: { $place } recibe uno, { $when }. `/digest remove` lo elimina.
setup-digest-others =
    { $count ->
        [one] Hay uno más: `/digest list`.
        *[other] Hay { $count } más: `/digest list`.
    }
setup-digest-channel-choice = Elige el canal
setup-digest-days-choice = Elige los días
setup-digest-time-choice = Elige la hora
setup-digest-set = Guardado: { $place } recibe un resumen, { $when }. El próximo llega { $next }.
# Said when the server's zone was changed. $when is such as "weekdays at 09:00 (Asia/Tokyo)".
setup-digest-follows = El resumen se adapta: { $place } lo recibe { $when }.
setup-digest-set-paused = Guardado: { $place } recibe un resumen, { $when }. Está en pausa; `/digest resume` la termina.
setup-digest-first-channel = Sin cambios: elige primero el canal del resumen.
setup-days-weekdays = De lunes a viernes
setup-days-daily = Todos los días
setup-days-mon-wed-fri = Lunes, miércoles y viernes
setup-days-mon-thu = Lunes y jueves
setup-days-mon = Lunes

setup-language-is = Idioma de lo que publico en los canales: **{ $language }**. A cada persona le hablo en el idioma de su Discord.
setup-language-choice = Elige el idioma de mis publicaciones
setup-language-set = Guardado. Desde ahora, el idioma de lo que publico en los canales: { $language }.
setup-reach-about = Hay personas que no aceptan mensajes directos de bots. Siguen debiendo sus respuestas, así que llego a ellas de otra manera.
setup-reach-mention = Con una mención
setup-reach-mention-more = Donde está la pregunta, sin su texto
setup-reach-thread = En un hilo privado
setup-reach-thread-more = Donde puedo abrirlo; si no, con una mención
setup-reach-nothing = De ninguna manera
setup-reach-nothing-more = Quien preguntó sabrá que no puedo enviar recordatorios
setup-reach-is = Cómo llego a ellas: **{ $how }**.
setup-reach-choice = Elige cómo llego a ellas
setup-reach-set = Guardado. Así llego a quien no acepta mensajes directos míos: «{ $how }».
# After setup-reach-set for private threads. $permissions is a list of permissions, in quotation marks, as Discord names them.
setup-reach-lacks = Todavía no puedo abrir hilos privados en ningún lugar de este servidor: no tengo permiso para { $permissions }. Dáselo a mi rol; hasta entonces menciono a las personas donde está la pregunta.
# $places is a list of channels.
setup-reach-lacks-in = No puedo abrir hilos privados en { $places }: allí no tengo permiso para { $permissions }. Dámelo en los ajustes de cada canal; hasta entonces menciono a las personas donde está la pregunta.

setup-done = **Este servidor está configurado.** Todo se puede cambiar: otra vez con `/setup`, o con `/policy`, `/watch` y `/digest`.
setup-done-hours = - Horario laboral de quien no ha configurado el suyo: { $hours }
setup-done-hours-guess = - Horario laboral de quien no ha configurado el suyo: { $hours } (suposición, porque nadie lo ha elegido)
setup-done-pace = - Respuestas en { $target }; lo urgente, en { $urgent }; lo que puede esperar, en { $low }
setup-done-watches = - Sigo { $places }
setup-done-no-watches = - No sigo ningún canal por mi cuenta
setup-done-digest = - Resumen: { $place }, { $when }
setup-done-no-digest = - Sin resumen
setup-done-reach = - Mensajes directos cerrados: «{ $how }»
setup-done-next = Lo siguiente: envía un mensaje de prueba para ver que puedo escribir, y publica los acuerdos, para que todo el mundo pueda leerlos. Cada persona usa `/hours set` una vez.
setup-test-button = Enviar mensaje de prueba
setup-norms-choice = Publicar los acuerdos en un canal
setup-test-on-its-way = En camino a { $place }: un mensaje de prueba, sin sonido.

# The test message itself, in a channel.
setup-test = Esto es una prueba: { $person } me configuró aquí y quería ver si puedo escribir en este canal. Puedo. Nadie tiene que hacer nada.
# The same where it is not known any more who wanted it.
setup-test-by-nobody = Esto es una prueba para ver que puedo escribir en este canal. Puedo. Nadie tiene que hacer nada.

# Buttons.
setup-keep-button = Aceptar esto
setup-go-on-button = Continuar
setup-skip-button = Omitir
setup-back-button = Atrás
setup-post-here-button = Publicarlo aquí
setup-finish-button = Terminar
setup-begin-button = Repetir los pasos

# Why something was not done.
setup-contradicts = Sin cambios, porque en algún lugar de este servidor los plazos contradirían lo configurado allí. { $why } `/policy list` muestra lo configurado.
setup-cannot-post-gone = No puedo publicar en { $place }: ya no existe, o no puedo verlo. Elige otro canal, o dame allí «Ver canal».
# $permissions is a list of permissions, in quotation marks, as Discord names them.
setup-cannot-post-lacks = No puedo publicar en { $place }: allí no tengo permiso para { $permissions }. Dámelo en los ajustes del canal, o elige otro canal.
setup-not-chosen = No pude saber qué elegiste. Elige otra vez.
