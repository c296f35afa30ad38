# What is stored about a person or a server, and what becomes of it. Names of commands stay as they are.

privacy-nothing = No guardo nada sobre ti. Eso empieza cuando configuras algo, preguntas algo o alguien te pregunta.
privacy-show = Esto es lo que guardo sobre ti, en todos los servidores:
# The lines of the list.
privacy-you = • Cómo llego a ti: nuestros mensajes directos, tu concentración y si lo urgente puede llegarte a cualquier hora. Se guarda hasta que lo cambies o elimines, como todos tus ajustes.
privacy-hours = • Tu zona horaria y tu horario laboral.
privacy-travel = • Cuándo viajas y en qué zona horaria estás entonces.
privacy-sharing = • Que en tus servidores se puede ver y copiar tu horario laboral.
privacy-holidays = • El país o la región cuyos festivos tienes.
privacy-own-days = • Los días libres que añadiste y los festivos en los que trabajas.
privacy-language = • El idioma de tu Discord.
privacy-time-off = { $count ->
        [one] • Una ausencia tuya. Se guarda hasta 400 días después de que termine.
       *[other] • { $count } ausencias tuyas. Se guardan hasta 400 días después de que terminen.
    }
privacy-personal-digest = • Cómo quieres tu propio resumen. Se guarda hasta que lo elimines.
privacy-asked = { $count ->
        [one] • Una petición que hiciste. Tu texto se borra 90 días después de que termine (salvo que un servidor diga otra cosa); el resto, tras 400 días.
       *[other] • { $count } peticiones que hiciste. Tu texto se borra 90 días después de que terminen (salvo que un servidor diga otra cosa); el resto, tras 400 días.
    }
privacy-owed = { $count ->
        [one] • Una petición de otra persona que debías responder. Se guarda hasta 400 días después de que termine.
       *[other] • { $count } peticiones de otras personas que debías responder. Se guardan hasta 400 días después de que terminen.
    }
privacy-did = { $count ->
        [one] • Una nota de lo que hiciste con una petición, por ejemplo que respondiste: nunca lo que escribiste. Se borra con la petición.
       *[other] • { $count } notas de lo que hiciste con peticiones, por ejemplo que respondiste: nunca lo que escribiste. Se borran con las peticiones.
    }
privacy-messages = { $count ->
        [one] • Que te envié un mensaje y sobre qué: no su texto. Se borra con las peticiones de las que hablaba.
       *[other] • Que te envié { $count } mensajes y sobre qué: no su texto. Se borra con las peticiones de las que hablaban.
    }
privacy-tests = { $count ->
        [one] • Que me hiciste publicar un mensaje de prueba. Se guarda 30 días.
       *[other] • Que me hiciste publicar { $count } mensajes de prueba. Se guarda 30 días.
    }
privacy-roles = { $count ->
        [one] • Un rol con el que te vi, porque se le preguntó algo. Se guarda hasta que lleve 180 días sin verte con él.
       *[other] • { $count } roles con los que te vi, porque se les preguntó algo. Se guardan hasta que lleve 180 días sin verte con ellos.
    }
privacy-threads = { $count ->
        [one] • Un hilo privado en el que te escribo.
       *[other] • { $count } hilos privados en los que te escribo.
    }
privacy-settings = { $count ->
        [one] • Un ajuste de servidor que hiciste tú o que te nombra. Se guarda mientras exista el ajuste.
       *[other] • { $count } ajustes de servidores que hiciste tú o que te nombran. Se guardan mientras existan los ajustes.
    }
privacy-stops = { $count ->
        [one] • Que no quieres recordatorios de un servidor. Se guarda hasta que uses allí `/resume`.
       *[other] • Que no quieres recordatorios de { $count } servidores. Se guarda hasta que uses allí `/resume`.
    }
privacy-show-next = Lo que hay sobre ti en un servidor se borra 30 días después de que salgas de él. `/privacy export` te lo da todo y `/privacy delete` lo elimina.

# $files is how many files hold it.
privacy-export = { $files ->
        [one] Aquí tienes, en un archivo, todo lo que guardo sobre ti; solo tú lo ves.
       *[other] Aquí tienes, en { $files } archivos, todo lo que guardo sobre ti; solo tú los ves.
    } Lo que otras personas escribieron o hicieron no está incluido: es suyo.

privacy-too-large = No pude enviarte los archivos: son más de lo que Discord admite en un mensaje, incluso repartidos en diez. Quien administra este bot puede dártelo todo desde mi base de datos.

privacy-delete =
    Todavía no he eliminado nada. Lo que elimina el botón, en todos los servidores a la vez, **no se puede recuperar**:
    • **Tus ajustes**: horario laboral, viajes, festivos, ausencias, tu propio resumen y lo demás.
    • **Lo que preguntaste**: tus peticiones se retiran y su texto se borra, también de mis publicaciones y recordatorios.
    • **Lo que te preguntaron**: ya no debes ninguna respuesta. Si no queda nadie más para responder, aviso a quien preguntó.
    • **Tu nombre en todo lo demás**: los canales seguidos, resúmenes y normas que configuraste siguen sin él. Ya no eres responsable ni suplente de nadie.

    Lo que se queda:
    • Tus propios mensajes en Discord y nuestros mensajes directos: solo tú puedes eliminarlos.
    • Que usaste `/stop` en un servidor, para no empezar otra vez. `/resume` lo quita.
    • Copias de seguridad anteriores de quien administra este bot, durante un tiempo.
privacy-delete-button = Eliminar todo sobre mí
privacy-deleted = Eliminado: ya no guardo nada sobre ti, salvo en qué servidores usaste `/stop`, si lo hiciste. Si vuelves a usarme o alguien te pregunta algo, empiezo de cero.

privacy-server-show =
    Esto es lo que guardo de este servidor:
    • Su horario laboral, su reacción y lo que quiere para los mensajes directos cerrados: hasta que los cambies.
    • Ajustes: { $policies ->
        [one] 1 norma
       *[other] { $policies } normas
    }, { $watches ->
        [one] 1 canal seguido
       *[other] { $watches } canales seguidos
    }, { $digests ->
        [one] 1 resumen
       *[other] { $digests } resúmenes
    }. Se guardan hasta que los elimines.
    • { $asks ->
        [one] 1 petición
       *[other] { $asks } peticiones
    } con lo que pasó en cada caso: hasta 400 días después de terminar; el texto, hasta { $days ->
        [one] un día
       *[other] { $days } días
    } después de terminar.
    Todo se borra 30 días después de que se me quite del servidor. `/privacy server retention` fija cuánto se queda el texto, `/privacy server export` te da en un archivo lo que es del servidor y `/privacy server delete` lo elimina.
# $files is how many files hold it.
privacy-server-export = { $files ->
        [one] Aquí tienes, en un archivo, los ajustes de este servidor y sus peticiones; solo tú lo ves.
       *[other] Aquí tienes, en { $files } archivos, los ajustes de este servidor y sus peticiones; solo tú los ves.
    } No incluye textos, horarios ni ausencias de nadie.
privacy-server-delete =
    Todavía no he eliminado nada. Lo que elimina el botón **no se puede recuperar**:
    • **Todos los ajustes de este servidor**: horario, festivos, normas, canales seguidos, resúmenes.
    • { $asks ->
        [0] **Sus peticiones**, aunque ahora no hay ninguna.
        [one] **Su única petición**. Nadie recibe más recordatorios de ella.
       *[other] **Sus { $asks } peticiones**. Nadie recibe más recordatorios de ellas.
    }
    • **Lo que mantiene al día el mensaje con sus acuerdos.** El mensaje se queda, y dice que ya no se aplica.

    Lo que se queda:
    • Mis demás mensajes en Discord y lo que cada persona configuró para sí.
    • Quién usó aquí `/stop`, para no empezar otra vez; y quién salió, hasta que lo olvido a los 30 días.
    • Mientras yo siga aquí: hasta qué momento leí los canales y que ya saludé. Eso se borra 30 días después de que se me quite.
    • Copias de seguridad anteriores de quien administra este bot, durante un tiempo.
privacy-server-delete-button = Eliminar todo de este servidor
privacy-server-deleted = Eliminado: de este servidor solo guardo quién usó aquí `/stop`, quién salió, quién activó aquí su propio resumen, hasta qué momento leí los canales y que ya saludé. Sigo aquí, con los ajustes de fábrica. Si no me necesitas, quítame del servidor: 30 días después se borra también eso.
# The post of the norms could not be changed any more. $place is its channel.
privacy-server-norms-stand = El mensaje con los acuerdos en { $place } aún dice lo que se aplicaba antes: no pude cambiarlo. Puedes eliminarlo.
# After /privacy server retention.
privacy-retention = Guardado: { $days ->
        [one] el texto de una petición se guarda un día después de que termine y luego se borra.
       *[other] el texto de una petición se guarda { $days } días después de que termine y luego se borra.
    } Se aplica también a las peticiones anteriores, desde la próxima noche. Si se elimina un mensaje, su texto se borra al momento.
