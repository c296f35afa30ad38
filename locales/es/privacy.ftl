# What is stored about a person or a server, and what becomes of it. Names of commands stay as they are.

privacy-nothing = No guardo nada sobre ti. Eso empieza cuando configuras algo, preguntas algo o alguien te pregunta.
privacy-show = Esto es lo que guardo sobre ti, en todos los servidores:
# The lines of the list.
privacy-you = • Tus ajustes: horario laboral, concentración, cómo te llegan los mensajes directos. Se guardan hasta que los cambies o elimines.
privacy-time-off = { $count ->
        [one] • Una ausencia. Se guarda hasta 400 días después de que termine.
       *[other] • { $count } ausencias. Se guardan hasta 400 días después de que terminen.
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
privacy-roles = { $count ->
        [one] • Un rol con el que te vi, porque se le preguntó algo. Se guarda hasta que lleve 180 días sin verte con él.
       *[other] • { $count } roles con los que te vi, porque se les preguntó algo. Se guardan hasta que lleve 180 días sin verte con ellos.
    }
privacy-threads = { $count ->
        [one] • Un hilo privado en el que te escribo.
       *[other] • { $count } hilos privados en los que te escribo.
    }
privacy-settings = { $count ->
        [one] • Que hiciste un ajuste de un servidor, o que se te nombra en él. Se guarda mientras exista el ajuste.
       *[other] • Que hiciste { $count } ajustes de servidores, o que se te nombra en ellos. Se guarda mientras existan los ajustes.
    }
privacy-stops = { $count ->
        [one] • Que los recordatorios de un servidor no deben llegarte. Se guarda hasta que uses allí `/resume`.
       *[other] • Que los recordatorios de { $count } servidores no deben llegarte. Se guarda hasta que uses allí `/resume`.
    }
privacy-show-next = Lo que hay sobre ti en un servidor se borra 30 días después de que salgas de él. `/privacy export` te lo da todo y `/privacy delete` lo elimina.

privacy-too-large = No pude enviarte el archivo: es más grande de lo que admite Discord. Pídeselo a quien administra este bot.

privacy-delete =
    Todavía no he eliminado nada. Si pulsas el botón, esto ocurre al momento y no se puede deshacer:
    • Tu horario laboral, tus ausencias, tu resumen y tus demás ajustes se eliminan en todos los servidores.
    • Ya no debes ninguna respuesta; quien te preguntó sabrá que no queda nadie. Si también se preguntó a otra persona, ella la sigue debiendo.
    • Las peticiones que hiciste se retiran y tus palabras se borran, también de mis publicaciones y recordatorios. Lo que otras personas hicieron con ellas se queda, sin ti.
    • En todo lo demás se quita tu nombre: los canales seguidos, los resúmenes y las normas siguen en vigor, pero ya no te aviso de ellos ni figuras como responsable o suplente de nadie.
    Lo que se queda: tus propios mensajes en Discord y nuestros mensajes directos, que solo tú puedes eliminar; y que usaste `/stop` en un servidor, para no empezar a enviarte recordatorios otra vez (`/resume` lo revierte). Si vuelves a usarme o alguien te pregunta algo, lo anoto de nuevo. Las copias de seguridad de quien administra este bot pueden conservarlo un poco más.
privacy-delete-button = Eliminar todo sobre mí
privacy-deleted = Eliminado: ya no guardo nada sobre ti, salvo en qué servidores usaste `/stop`, si lo hiciste. Donde vuelvas a usarme empiezo de cero.

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
privacy-server-delete =
    Todavía no he eliminado nada. Si pulsas el botón, esto ocurre al momento y no se puede deshacer: se eliminan todos los ajustes de este servidor, con sus normas, canales seguidos y resúmenes, y { $asks ->
        [0] sus peticiones (ahora no hay ninguna)
        [one] su única petición
       *[other] sus { $asks } peticiones
    }. Nadie recibe más recordatorios.
    Lo que se queda: mis mensajes en Discord, lo que cada persona configuró para sí y quién usó aquí `/stop`, para no empezar a enviarle recordatorios otra vez. Las copias de seguridad de quien administra este bot pueden conservarlo un poco más.
privacy-server-delete-button = Eliminar todo de este servidor
privacy-server-deleted = Eliminado: ya no guardo nada de este servidor, salvo quién usó aquí `/stop`. Sigo aquí, con los ajustes de fábrica; quítame del servidor si no me necesitas.
# After /privacy server retention.
privacy-retention = Guardado: { $days ->
        [one] el texto de una petición se guarda un día después de que termine y luego se borra.
       *[other] el texto de una petición se guarda { $days } días después de que termine y luego se borra.
    } Se aplica también a las peticiones anteriores, desde la próxima noche. Si se elimina un mensaje, su texto se borra al momento.
