# Working hours: `/hours` and the form "Set my hours". Names of commands and options stand in `…` and stay as they are.

# $weekday is mon … sun.
hours-weekday =
    { $weekday ->
        [mon] lun
        [tue] mar
        [wed] mié
        [thu] jue
        [fri] vie
        [sat] sáb
       *[sun] dom
    }
hours-weekday-range = { $first }–{ $last }
hours-every-day = todos los días
# $hours are such as 22:00–06:00.
hours-night-shift = { $hours } (día siguiente)
# Days and their hours: "Mon–Thu 09:00–12:00, 13:00–17:30".
hours-of-days = { $days } { $hours }
hours-groups = { $before }; { $next }
hours-no-weekly = sin horario laboral
# $hours are those of a week, $zone is a name such as Europe/Berlin.
hours-in-zone = { $hours } ({ $zone })

hours-set = Tu horario laboral: { $hours }.
hours-colleague = Su horario laboral: { $hours }.
hours-colleague-guess = No ha configurado su horario laboral, así que supongo el del servidor: { $hours }.
hours-colleague-not-shared = No comparte el resto de su semana; es su decisión, con `/hours sharing`.
hours-colleague-never = { $person } no tiene horario laboral, así que nunca le envío nada.
hours-set-assumed = Supuse un horario de lunes a viernes, de 9:00 a 17:00: si no es así, cámbialo abajo.
hours-holidays-end = Los festivos de { $place } ya no cuentan para ti: eran los del servidor, como suposición. `/holidays set` elige los tuyos.
hours-set-none = No tienes horario laboral, así que nunca te envío nada. Si no es lo que quieres, configura uno con el botón o con `/hours set hours:lun-vie 9-17`.
hours-at-work = Estás en horario laboral hasta el { $until }. Fuera de él, guardo silencio.
hours-always-at-work = Tu horario laboral cubre las 24 horas, así que puedo escribirte en cualquier momento.
hours-next-at-work = Tu próximo horario laboral empieza el { $at }. Hasta entonces guardo silencio.
hours-never-at-work = Así que nunca te envío nada. Si no es lo que quieres, usa `/hours set` otra vez.
hours-guess-of-server = No has configurado tu horario laboral, así que supongo el del servidor: { $hours }.
hours-guess-anywhere = No has configurado tu horario laboral, así que en cada servidor supongo el de ese servidor.
hours-travelling = Estás de viaje hasta el { $until }, con este horario: { $hours }.
hours-travelling-later = Estarás de viaje del { $from } al { $until }, con este horario: { $hours }.
hours-button-set = Configurar mi horario
hours-button-type = Escribir ciudad y horario
hours-button-other = Otro horario…
# On a button, $hours are such as 08:00–16:00.
hours-button-weekdays = Lun–vie { $hours }

hours-preview = **Los próximos siete días, en tu hora local**
# $weekday is mon … sun, $day the number of the day in its month.
hours-date =
    { $weekday ->
        [mon] Lun { $day }
        [tue] Mar { $day }
        [wed] Mié { $day }
        [thu] Jue { $day }
        [fri] Vie { $day }
        [sat] Sáb { $day }
       *[sun] Dom { $day }
    }
hours-day = { $date }: { $hours }
hours-day-closed = { $date }: no laborable
hours-day-off = { $date }: día libre
hours-day-away = { $date }: ausencia
hours-day-partly-away = { $date }: { $hours }, el resto ausencia
# $line is the line of a day, as above.
hours-day-trip = { $line } (en { $city })
hours-day-forward = { $line } ({ $time }: el reloj se adelanta { $minutes ->
        [60] una hora
       *[other] { $minutes } minutos
    })
hours-day-back = { $line } ({ $time }: el reloj se atrasa { $minutes ->
        [60] una hora
       *[other] { $minutes } minutos
    })

hours-seen = En tus servidores se ve con `/overlap` cuándo trabajas, nunca por qué no. Con `/hours sharing` dejas que se vea toda tu semana.

## What `/hours show` tells of a colleague.

hours-of-preview = **Sus próximos siete días, en su hora local**
hours-of-next = `/overlap` muestra cuándo coincides en el trabajo con esa persona, y `/hours copy` copia este horario para ti.
hours-of-overlap = `/overlap` muestra cuándo coincides en el trabajo con esa persona.

# Somebody who typed no zone.
hours-panel = Vamos a configurar tu horario laboral. **¿Qué hora es ahora para ti?** Elígela abajo y, después, una ciudad que tenga la misma hora que tú.
hours-panel-carried = Ya tengo tu horario: { $hours }. **¿Qué hora es ahora para ti?** Elígela abajo y, después, una ciudad que tenga la misma hora que tú.
hours-panel-known = Tu horario laboral: { $hours }. Para pasarlo a otra zona, elige qué hora es ahora para ti; para cambiar las horas, pulsa el botón.
hours-panel-placeholder = ¿Qué hora es ahora para ti?
# $time is such as 14:05, $short the same as 2:05 pm.
hours-panel-time = { $time } ({ $short })
hours-panel-times = { $before }, { $next }
hours-which-city = Ya casi está: ¿cuál de estos relojes es el tuyo? Elige una ciudad que tenga la misma hora que tú todo el año. ¿No hay ninguna? Elige otra hora, o escribe tu ciudad.
# A city to choose: $clock such as "14:05 (UTC+1)".
hours-zone-choice = { $city }, { $country } — ahora { $clock }
hours-zone-choice-city = { $city } — ahora { $clock }
hours-which-placeholder = Tu ciudad, o una con tu misma hora
hours-no-such-time = Esa hora ya no está disponible. Usa `/hours set` otra vez.
hours-no-such-zone = Esa zona ya no está disponible. Usa `/hours set` otra vez.
hours-zone-first = Aún no conozco tu zona horaria, así que no cambió nada. Dímela con `/hours set`.
hours-not-carried = Tu horario era demasiado largo para guardarlo mientras tanto: escríbelo con `/hours set` cuando la zona esté configurada.

hours-zone-unclear = «{ $text }» puede ser más de una zona horaria, así que aún no cambió nada. Elige la tuya abajo.
# $text such as "UTC+2"; cities where it is that now are in the menu.
hours-zone-offset = «{ $text }» es solo la diferencia con UTC, y cambia donde hay horario de verano, así que aún no cambió nada. Las ciudades de abajo tienen ahora esa diferencia: elige una cuya hora sea la tuya todo el año.
# There are names that are nearly the one that was typed; they are in the menu.
hours-zone-near = No conozco ningún lugar llamado «{ $text }», así que aún no cambió nada. ¿Es alguno de los de abajo? Si no, elige qué hora es ahora para ti.
hours-zone-unknown = No conozco ningún lugar llamado «{ $text }», así que aún no cambió nada. Elige abajo qué hora es ahora para ti, o usa `/hours set` con una ciudad grande cercana, como Madrid o São Paulo.
hours-zone-typed-unclear = Sin cambios: «{ $text }» puede ser más de una zona horaria. ¿Querías decir { $cities }?
hours-zone-typed-offset = Sin cambios: «{ $text }» es solo la diferencia con UTC, y cambia donde hay horario de verano. Indica mejor una ciudad cuya hora sea la correcta todo el año; ahora mismo es la de { $cities }.
# $cities are names that are nearly the one that was typed.
hours-zone-typed-near = Sin cambios: no conozco ningún lugar llamado «{ $text }». ¿Querías decir { $cities }? Si no, elige una ciudad grande que tenga la misma hora.
hours-zone-typed-unknown = Sin cambios: no conozco ningún lugar llamado «{ $text }». Elige una ciudad grande cercana, como Madrid o São Paulo; `/hours set` sin opciones encuentra tu zona por la hora que tienes.
hours-zone-renamed = { $old } se llama ahora { $new }; uso ese nombre.

hours-note-merged = Uní las horas que se solapan o se tocan ({ $days }).
hours-note-night = { $hours } termina al día siguiente y cuenta para el día en que empieza.
hours-note-read = Entendí { $hours }.
hours-note-replaced = { $days }: solo cuentan las horas que indicaste expresamente.
hours-note-none = No hay horario laboral, así que nunca llegará ningún recordatorio.

hours-blank = Sin cambios: no escribiste ninguna hora. Escríbelas como «lun-vie 9-17».
hours-too-long = Sin cambios: es demasiado largo para mí. Acórtalo a algo como «lun-jue 9-17; vie 9-13».
hours-unreadable = Sin cambios: no pude leer «{ $part }». Prueba con algo como «lun-jue 9-17; vie 9-13».
hours-unreadable-days = Sin cambios: no pude leer los días. Prueba con algo como «lun-jue 9-17; vie 9-13».
hours-unpaired = Sin cambios: a «{ $part }» le falta un comienzo o un final. Prueba con algo como «9-17» o «9-12, 13-17:30».
hours-same-times = Sin cambios: «{ $part }» termina cuando empieza. Para un día entero escribe «00:00-24:00»; para ninguna hora, «libre».
hours-ambiguous = Sin cambios: «{ $part }» terminaría al día siguiente. Escríbelo como «9-17» o «9am-5pm».
hours-days-alone = Sin cambios: «{ $part }» necesita horas o «libre», por ejemplo «sáb 10-14» o «sáb libre».
hours-which = Sin cambios: no sé a qué horas corresponde «{ $part }». Pon los días antes de sus horas, como «lun-jue 9-17; vie 9-13».

hours-sharing-on = Compartido: en tus servidores se puede ver toda tu semana con `/hours show` y copiarla con `/hours copy`. Por qué no trabajas no se ve nunca. `/hours sharing share:False` lo revierte.
hours-sharing-off = Sin compartir: nadie puede ver toda tu semana ni copiarla. Quien ya la copió conserva su copia. Con `/overlap` se sigue viendo en tus servidores a qué horas trabajas un día, nunca por qué no.
hours-copied = Copiado de { $person }. Tu horario laboral: { $hours }.
hours-copied-zone-kept = Tu zona sigue como estaba; con `zone:True` copio también la suya. Las ausencias no se copian nunca.
hours-copied-zone-too = La zona también es la suya. Las ausencias no se copian nunca.
hours-copied-zone-since-none = La zona también es la suya, porque no tenías ninguna. Las ausencias no se copian nunca.
hours-not-shared = { $person } no comparte su horario laboral, así que no copié nada. No se enteró de tu intento: puedes pedirle que use `/hours sharing`, o configurar el tuyo con `/hours set`.
hours-nothing-to-copy = { $person } aún no ha configurado su horario laboral, así que no copié nada. Configura el tuyo con `/hours set`.
hours-copy-self = Ese ya es tu propio horario. Elige a otra persona de quien copiarlo.

hours-travel-set = Anotado: del { $from } al { $until } tu horario es { $hours }. Después vuelve a aplicarse el de casa, sin que hagas nada.
# In place of it, where other travel goes on after it.
hours-travel-set-first = Anotado: del { $from } al { $until } tu horario es { $hours }.
hours-travel-set-then = Después sigue el viaje que ya habías anotado, hasta el { $until }, con este horario: { $hours }. `/hours travel-end` lo termina.
hours-travel-owed = Lo que debes se cuenta con este horario: las fechas límite que cambiaron ya están al día en `/asks`.
hours-travel-no-hours = Aún no has configurado tu horario laboral, así que no cambió nada. Configura primero el de casa y luego háblame de tu viaje.
hours-travel-ended = Hola de nuevo: tu horario vuelve a ser { $hours }.
# After hours-travel-ended, where a side trip lies in the midst of the travel.
hours-travel-ended-later = También termina lo que habías anotado hasta el { $until }: era un solo viaje, con otro más corto en medio.
# After hours-travel-ended or hours-travel-removed and hours-travelling-later, where there is another travel ahead.
hours-travel-ahead = Si no vas a ir, usa `/hours travel-end` una vez más.
hours-travel-removed = Eliminado: tu viaje del { $from } al { $until }. Tu horario sigue siendo { $hours }.
hours-travel-none = No tienes viajes por delante, así que no cambió nada. Anota uno con `/hours travel`.
hours-travel-unreadable = Sin cambios: no puedo leer «{ $text }» como un día. Prueba con `viernes`, `20 de marzo`, `2026-03-20`, o con una hora: `vie 12:00`.
hours-travel-ends-first = Sin cambios: terminaría antes de empezar. Un día sin hora cuenta entero: de viernes a viernes es un día.
hours-travel-past = Sin cambios: eso ya pasó. Elige un final que aún esté por venir, por ejemplo `viernes` o `2026-03-20`.
hours-travel-too-far = Sin cambios: empieza dentro de más de un año. Dímelo cuando se acerque.
hours-travel-too-long = Sin cambios: dura más de un año. En ese caso, cambia tu horario con `/hours set`, o elige un final más cercano.
hours-travel-too-many = Sin cambios: ya tienes { $count } viajes por delante. Termina antes uno con `/hours travel-end`.

hours-server-set = Guardado: para quien no ha configurado su horario laboral se aplica aquí { $hours }. Le digo que es una suposición.
hours-server-as-it-was = Nada que cambiar: para quien no ha configurado su horario laboral ya se aplica aquí { $hours }.
hours-server-due = { $count ->
        [one] Una petición abierta tiene ahora otra fecha límite.
       *[other] { $count } peticiones abiertas tienen ahora otra fecha límite.
    }
hours-server-is = Para quien no ha configurado su horario laboral se aplica aquí { $hours }. Se cambia con las opciones `zone` y `hours`.
hours-server-is-guess = Nadie ha configurado el horario laboral de este servidor: supongo { $hours }. Se cambia con las opciones `zone` y `hours`.
hours-server-none = Sin cambios: sin horario no podría enviar recordatorios a quien no tiene uno propio. Escribe un horario como «lun-vie 9-17».

# The form: title and labels have room for 45 characters, examples for 100.
hours-form = Horario laboral
hours-form-zone = Tu ciudad o zona horaria
hours-form-zone-example = Madrid, Bogotá; vacío: eliges según la hora que tienes ahora
hours-form-hours = Tu horario laboral
hours-form-hours-example = lun-vie 9-17, o lun-jue 9-12, 13-17:30; vie 9-13
