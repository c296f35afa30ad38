# Time off and focus: for who is away, and for who waits for them.

## `/away set`

away-set-now = Ausencia anotada: desde ahora hasta el { $until }.
away-set = Ausencia anotada: del { $from } al { $until }.
away-set-together = Sumada a lo que ya tenías, va del { $from } al { $until }.
away-set-means = En ese tiempo no te llega nada de mí, y los plazos de lo que debes se detienen.
away-set-ends-earlier = `/away end` la termina antes.
# What others read.
away-told-dates = Quien espera tu respuesta lee que estás ausente hasta el { $until }.
away-told-dates-and-delegate = Quien espera tu respuesta lee que estás ausente hasta el { $until }, y puede preguntar a { $delegate }.
away-told = Quien espera tu respuesta lee que estás ausente, pero no hasta cuándo.
away-told-and-delegate = Quien espera tu respuesta lee que estás ausente, pero no hasta cuándo, y puede preguntar a { $delegate }.
away-owed-nothing = Ahora no debes ninguna respuesta.
away-owed =
    { $count ->
        [one] Debes 1 respuesta, ahora con esta fecha límite:
       *[other] Debes { $count } respuestas, ahora con estas fechas límite:
    }
# $number is that of the ask, $url its address.
away-owed-line = #{ $number } a { $person }: { $time } { $url }
away-owed-line-no-due-time = #{ $number } a { $person }: sin fecha límite { $url }
away-owed-more = … y { $count } más: `/asks` las muestra todas.
away-more-lines =
    { $count ->
        [one] … y 1 línea más
       *[other] … y { $count } líneas más
    }

## `/away list` and `/away end`

away-list-empty = No tienes ausencias por delante. Anota una con `/away set`.
away-list-head = Tus ausencias:
# $number by which it can be ended; $reads is one of the four texts after these.
away-list-line = **{ $number }**: del { $from } al { $until }; { $reads }
away-list-line-now = **{ $number }** (ahora): del { $from } al { $until }; { $reads }
# Time off that comes from a calendar of one's own.
away-list-line-of-calendar = de tu calendario: del { $from } al { $until }; otras personas leen que estás ausente, pero no hasta cuándo
away-list-line-of-calendar-now = de tu calendario (ahora): del { $from } al { $until }; otras personas leen que estás ausente, pero no hasta cuándo
away-list-more-of-calendars = { $n ->
    [one] … y 1 más de tu calendario
   *[other] … y { $n } más de tu calendario
}
away-list-of-calendars = Las ausencias de tu calendario se cambian allí: `/calendar list` muestra tus calendarios.
# $list is names of calendars.
away-stale-calendars = Hace más de una semana que no consigo leer { $list }, así que tus ausencias de ahí pueden ser antiguas: `/calendar list` dice por qué.
away-reads-dates = otras personas leen hasta cuándo
away-reads-dates-and-delegate = otras personas leen hasta cuándo; mientras tanto responde { $delegate }
away-reads = otras personas leen que estás ausente, pero no hasta cuándo
away-reads-and-delegate = otras personas leen que estás ausente, pero no hasta cuándo; mientras tanto responde { $delegate }
# In a choice, at most 100 characters; times such as "Mon 2 Mar 2026, 09:00".
away-label = { $number }: { $from } – { $until }
away-end-choice = { $typed } (hasta el { $time }, { $zone })
away-ended = Hola de nuevo: tu ausencia terminó, y los plazos de lo que debes vuelven a correr dentro de tu horario.
away-ended-still = Terminada, pero sigues ausente hasta el { $until }: habías anotado otra ausencia. `/away list` la muestra.
away-removed = Eliminada: tu ausencia del { $from } al { $until }.

## `/focus`, `/hours urgent`, `/stop`, `/resume`

away-focus = Concentración hasta el { $until } ({ $ago }). Mis mensajes esperan, salvo los de algo urgente; los plazos de lo que debes siguen corriendo.
away-focus-ends = Termina sola.
away-focus-comes-then = Lo que espere te llega entonces, en un solo mensaje.
away-focus-comes-later = A esa hora ya no trabajas, así que lo que espere te llega el { $time }, en un solo mensaje.
away-focus-off-hint = `/focus off` la termina antes.
away-focus-over = Fin de la concentración. Si estás trabajando, lo que esperaba te llega ahora, en un solo mensaje.
away-focus-was-not = La concentración no estaba activa, así que no cambió nada.
away-urgent-allowed = Permitido: lo que alguien te pida como urgente te llega al momento, también de noche y en días libres; nunca durante tus ausencias. Todo lo demás espera a tu horario. `/hours urgent allow:false` lo revierte.
away-urgent-not-allowed = No permitido: fuera de tu horario laboral no te llega nada, ni siquiera lo urgente.
away-stopped = Desactivados: no recibes más recordatorios de este servidor. Lo que debes sigue pendiente, y quien te pregunte leerá que mis recordatorios están desactivados. `/resume` los activa de nuevo.
away-stopped-there = Desactivados: no recibes más recordatorios de ese servidor. `/resume` allí los activa de nuevo.
away-resumed = Activados de nuevo: recibes los recordatorios de este servidor dentro de tu horario laboral.
away-resumed-were-on = Ya estaban activados: recibes los recordatorios de este servidor dentro de tu horario laboral.

## Under one's own hours

away-standing-focus = Concentración activa hasta el { $until }. `/focus off` la termina.
away-standing-away = Estás ausente hasta el { $until }.
away-standing-next = Tu próxima ausencia: del { $from } al { $until }.
away-standing-more = `/away list` muestra todas tus ausencias.
away-standing-urgent = Lo urgente puede llegarte a cualquier hora, salvo durante tus ausencias: se cambia con `/hours urgent`.
away-standing-not-urgent = Fuera de este horario no te llega nada, ni siquiera lo urgente: se cambia con `/hours urgent`.

## To who waits for somebody: $person is who is away

away-now-for = La respuesta a tu pregunta en { $place } queda ahora a cargo de { $people }.
away-is-back = { $person }, de quien esperas una respuesta en { $place }, estaba ausente y ya volvió.
away-owner = { $person }, de quien esperas una respuesta en { $place }, está ausente.
away-owner-until = { $person }, de quien esperas una respuesta en { $place }, está ausente hasta el { $until }.
away-owner-until-at-work = { $person }, de quien esperas una respuesta en { $place }, está ausente hasta el { $until } y vuelve al trabajo el { $time }.
away-delegate-answers = Mientras tanto responde { $delegate }.
away-wait-or-hand-over = Puedes esperar o traspasar la petición a otra persona.
# Within a longer sentence or list.
away-is-away = { $person } está ausente
away-is-away-until = { $person } está ausente hasta el { $until }
away-is-away-until-at-work = { $person } está ausente hasta el { $until } y vuelve al trabajo el { $time }
# $stands is one of the three texts before.
away-is-away-and-delegate = { $stands }; mientras tanto responde { $delegate }
away-delegate-button = Preguntar a su suplente
# In a list; $stands is one of the texts "away-is-…" and "away-is-away…".
away-stands = { $stands }.
away-is-at-work = { $person } está trabajando ahora
away-is-not-until = { $person } no trabaja hasta el { $time }
away-is-not-now = { $person } no trabaja en este momento
