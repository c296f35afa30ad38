# What a person reads who typed something that I cannot use: what is wrong with it, and examples of what I can read.
# The examples can be typed as they stand here: `tests/languages/examples.rs` reads them. Some schedules are read in English only.
# $text is what was typed, cut to a short piece.

# A time by which a reply is needed or promised.
typed-when-unreadable = No puedo leer «{ $text }» como un momento. Prueba con `mañana 15:00`, `vie 12:00`, `en 4h` o `2026-03-05 17:00`.
typed-when-past = Ese momento ya pasó. Elige uno posterior, por ejemplo `mañana 15:00`.
typed-when-too-far = Falta más de un año para eso. Elige un momento más cercano.

# Time off.
typed-absence-unreadable = No puedo leer «{ $text }» como un día. Prueba con `viernes`, `20 de marzo`, `2026-03-20`, o con una hora: `vie 12:00`.
typed-absence-ends-first = Terminaría antes de empezar. Un día sin hora cuenta entero: de viernes a viernes es un día de ausencia.
typed-absence-past = Eso ya pasó. Elige un final que aún esté por venir, por ejemplo `viernes` o `2026-03-20`.
typed-absence-too-far = Empieza dentro de más de un año. Anótala cuando se acerque.
typed-absence-too-long = Dura más de un año. Elige un final más cercano; después puedes prolongarla.

# Focus: a pause from my messages inside working hours.
typed-focus-length = No puedo leer «{ $text }» como una duración. Prueba con `90m`, `2h` o `1h30`.
typed-focus-time = No puedo leer «{ $text }» como una hora. Prueba con `15:00`.
typed-focus-past = Esa hora ya pasó. Elige una posterior, por ejemplo `17:00`.
typed-focus-too-long = La concentración dura { $hours } horas como máximo. Para más tiempo está `/away set`.
typed-focus-not-at-work = Ahora no estás en tu horario, así que no te llega nada de todos modos. Para concentrarte hoy más tarde, di hasta cuándo.

# A response time.
typed-target-unreadable = No puedo leer «{ $text }» como un plazo de respuesta. Prueba con `4h`, `90m` o `2d` (días laborables).
typed-target-out-of-range = Un plazo de respuesta va de 1 minuto a { $hours } horas, o de 1 a { $days } días laborables.

# Weekdays, and a time of day.
typed-days = No pude leer los días en «{ $text }»; prueba con «días laborables», «todos los días» o «lun, mié, vie».
typed-time = No pude leer la hora «{ $text }»; prueba con «9:00», «17:30» o «5pm».

# A schedule: when something comes again and again.
typed-schedule-unreadable = No pude leer «{ $text }» como una programación; prueba con «días laborables 9:00», «cada 2 semanas el lun 10:00» o «último día laborable 16:00».
typed-schedule-days = No pude leer los días en «{ $text }»; prueba con «días laborables», «lun, jue», «cada 2 semanas el lun» o «último día laborable».
typed-schedule-no-time = A «{ $text }» le falta una hora; prueba con «días laborables 9:00» o «primer lun 17:00».
typed-schedule-two-times = «{ $text }» tiene más de una hora; una programación tiene una sola, por ejemplo «días laborables 9:00» o «lun, jue 17:00».
typed-schedule-no-day = «{ $text }» no dice qué día; prueba con «cada 2 semanas el lun 10:00» o «monthly on the 15th 9:00».
typed-schedule-which-second = «{ $text }» puede significar dos cosas; escribe «cada 2 semanas el vie 10:00» o «second Fri of the month 10:00».
typed-schedule-which-of-the-month = «{ $text }» no dice cuál del mes; prueba con «primer lun 10:00» o «último vie 16:00».
typed-schedule-never = Esa programación no llega nunca; prueba con otro día, por ejemplo «last day of the month 9:00» o «días laborables 9:00».
typed-schedule-interval = Cuento de una a { $weeks } semanas o de uno a { $months } meses; prueba con «cada 2 semanas el lun 10:00» o «every 3 months on the 1st at 9:00».
typed-schedule-no-such-day = Un mes tiene 31 días y, como mucho, cinco de cada día de la semana; prueba con «15th 9:00» o «último vie 16:00».
# $first and $last are dates.
typed-schedule-ends-first = Termina el { $last }, antes de empezar el { $first }; intercambia las dos fechas.
typed-schedule-far-date = El { $date } queda demasiado lejos; elige una fecha entre 1970 y 2199, por ejemplo «1 de marzo de 2030».
typed-schedule-no-first-day = Una programación cada varias semanas o meses necesita un día desde el que contar, por ejemplo «from 2 March 2026».
typed-schedule-weekly-or-monthly = Una programación va por semanas o por meses, por ejemplo «días laborables 9:00» o «15th 9:00».
typed-schedule-too-many-skipped = Una programación puede omitir { $most } fechas sueltas como máximo; para más tiempo, ponla en pausa.

# A digest.
typed-digest-over = Esa programación ya no vuelve a llegar. Elige días posteriores.
typed-digest-tells-nothing = Un resumen necesita al menos una sección sobre peticiones: lo que espera, lo que vence pronto o lo que ya tiene respuesta.
