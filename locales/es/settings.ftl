# `/digest`: how the digests of a server's channels are set. $slots is when one comes: "weekdays at 09:00 (Europe/Berlin)".

settings-foreign-channel = Ese canal pertenece a otro servidor. Elige uno de este servidor.
settings-foreign-role = Este servidor no tiene ese rol. Elige uno que tenga.

settings-digest-scheduled = Programado: { $channel } recibe un resumen, { $slots }.
settings-digest-silent = Llega sin sonido y no notifica a nadie. `/digest preview` muestra lo que diría ahora.
settings-digest-changed = Cambiado: { $channel } recibe un resumen, { $slots }.
settings-digest-paused = En pausa: en { $channel } no llega ningún resumen hasta que uses `/digest resume`.
settings-digest-paused-until = En pausa: el próximo resumen en { $channel } llega el { $time }. `/digest resume` termina la pausa antes.
settings-digest-resumed = Activo de nuevo: { $channel } recibe un resumen, { $slots }.
settings-digest-not-paused = No estaba en pausa: { $channel } recibe un resumen, { $slots }.
settings-digest-skipped = Omitido: { $channel } no recibe el resumen del { $time }.
settings-digest-posted-now = En camino a { $channel }.
settings-digest-removed = Eliminado: el resumen en { $channel }, { $slots }. Ya no se publica.

# When it comes next. $time is a date and time, $ago is like "in 3 hours", $more are dates and times.
settings-next-none = Está en pausa; `/digest resume` la termina.
settings-next-last = Llega una vez más: el { $time } ({ $ago }).
settings-next = Llega el { $time } ({ $ago }); después: { $more }.

# What it tells. $sections is a list of the four below.
settings-leaves-out = Deja fuera { $sections }.
settings-section-waiting = lo que más tiempo lleva en espera
settings-section-due-soon = lo que vence pronto
settings-section-answered = lo que ya tiene respuesta
settings-section-away = las ausencias
settings-empty-skipped = Cuando no hay nada que contar, se omite.
settings-empty-said = Cuando no hay nada que contar, lo dice en una línea.

# A digest in a list to choose from.
settings-label = { $number }: #{ $channel }, { $slots }
settings-label-unseen = { $number }: un canal que no puedo ver, { $slots }

# `/digest list`: a line for each; "without", "also" and "not posted" stand at its end with " · " before each.
settings-list = Resúmenes de este servidor:
settings-list-none = Aquí no hay ningún resumen programado. Añade uno con `/digest schedule`.
settings-list-rest = … y { $count } más: `/digest list channel:` muestra los de un canal
settings-list-next = - { $number }: { $channel }, { $slots }, próximo: { $ago }
settings-list-paused = - { $number }: { $channel }, { $slots }, `/digest resume` termina la pausa
settings-list-over = - { $number }: { $channel }, { $slots }, terminado: `/digest edit` le da otros días, `/digest remove` lo elimina
settings-list-without = sin { $sections }
settings-list-also-empty = también cuando no hay nada
settings-list-failing = ⚠ sin publicarse desde el { $time }: déjame publicar allí, o llévalo a otro canal con `/digest edit`

# To who scheduled a digest, or owns the server, when I cannot post it.
settings-mended = ✅ Arreglado: el resumen llega a { $channel }.
# The first part of the sentence; one of the three "why" follows after a colon.
settings-not-posted = { $what }: { $why }
settings-not-posted-yours = No pude publicar el resumen que programaste en { $channel }, { $slots }
settings-not-posted-theirs = No pude publicar el resumen que { $person } programó en { $channel }, { $slots }
settings-why-gone = el canal ya no existe, o no puedo verlo. Deja que lo vea, elige otro con `/digest edit`, o usa `/digest remove`. Lo intento otra vez en cada una de sus horas.
settings-why-refused = Discord lo rechaza. Lo intento otra vez en cada una de sus horas. `/digest edit` lo lleva a otro canal, `/digest remove` lo elimina.
# $permissions is a list of one or more, each in quotation marks; $count is how many.
settings-why-lacks = { $count ->
    [one] allí me falta { $permissions }. Dame ese permiso en los ajustes del canal. Lo intento otra vez en cada una de sus horas. `/digest edit` lo lleva a otro canal, `/digest remove` lo elimina.
   *[other] allí me faltan { $permissions }. Dame esos permisos en los ajustes del canal. Lo intento otra vez en cada una de sus horas. `/digest edit` lo lleva a otro canal, `/digest remove` lo elimina.
    }
