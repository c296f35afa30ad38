# Calendars of one's own from which time off comes.

## A calendar was given; $name is the name of the file, or of the place where it lies

imports-file = Importado: ahora tomo tus ausencias de **{ $name }**.
imports-file-nothing = Leí **{ $name }** y no encontré ninguna ausencia.
# Another file of the same name was imported before.
imports-file-replaces = Sustituye al archivo del mismo nombre que importaste { $ago }.
imports-subscribed = Suscripción activa: ahora tomo tus ausencias de tu calendario en **{ $name }**.
imports-subscribed-nothing = Suscripción activa a tu calendario en **{ $name }**: ahora mismo no contiene ninguna ausencia.
# How many events count.
imports-counted = { $n ->
    [one] 1 evento cuenta como ausencia. No estás:
   *[other] { $n } eventos cuentan como ausencias. No estás:
}
# A time off, within a list.
imports-span = del { $from } al { $until }
imports-more = { $n ->
    [one] … y 1 más, que muestra `/away list`
   *[other] … y { $n } más, que muestra `/away list`
}
# $list is made of the texts that follow.
imports-passed-over = No cuentan: { $list }.
imports-passed-free =
    { $n ->
        [one] 1 evento marcado como libre o como trabajo en otro lugar
       *[other] { $n } eventos marcados como libres o como trabajo en otro lugar
    }
imports-passed-tentative = { $n ->
    [one] 1 evento provisional
   *[other] { $n } eventos provisionales
}
imports-passed-cancelled = { $n ->
    [one] 1 evento cancelado
   *[other] { $n } eventos cancelados
}
imports-passed-short = { $n ->
    [one] 1 evento de menos de un día
   *[other] { $n } eventos de menos de un día
}
imports-passed-outside = { $n ->
    [one] 1 evento que pasó hace mucho o falta más de un año
   *[other] { $n } eventos que pasaron hace mucho o para los que falta más de un año
}
imports-passed-unread = { $n ->
    [one] 1 evento cuya hora no entendí
   *[other] { $n } eventos cuyas horas no entendí
}
# The choices are those of the option "count".
imports-hint-free = Si tu calendario marca las ausencias como libres, usa el comando otra vez con `count:` **{ $choice }**.
imports-hint-busy = Si también hay ausencias más cortas, usa el comando otra vez con `count:` **{ $choice }**.
imports-cut = Son más de las que tengo en cuenta: solo cuentan las primeras.
imports-kept = De estos eventos guardo solo las horas, nunca los títulos. Otras personas leen que estás ausente, pero no hasta cuándo.
imports-file-ends = Leo un archivo una sola vez: cuando cambie, impórtalo de nuevo con el mismo nombre. `/calendar remove` lo deshace.
imports-subscribed-ends = Lo leo más o menos una vez al día. `/calendar list` muestra cómo va; `/calendar remove` lo termina.

## `/calendar list`

imports-list-empty = No me has dado ningún calendario. `/calendar import` toma tus ausencias de un archivo; `/calendar subscribe`, de una dirección.
imports-list-head = Tomo tus ausencias de estos calendarios:
# $number is that of the calendar; $counting is a choice of the option "count"; $ahead is one of the two texts after these.
imports-list-file = **{ $number }** { $name } (un archivo, { $counting }): { $ahead }; leído { $ago }
imports-list-address = **{ $number }** { $name } ({ $counting }): { $ahead }; leído por última vez { $ago }
imports-ahead-none = ninguna ausencia por delante
imports-ahead = { $n ->
    [one] 1 ausencia, del { $from } al { $until }
   *[other] { $n } ausencias, la próxima del { $from } al { $until }
}
# $why is one of the texts "imports-trouble-…", a sentence or two.
imports-failing = No consigo leerlo desde el { $since }. Lo que ya sé de él se conserva, y lo intento otra vez { $ago }. { $why }
imports-given-up = No consigo leerlo desde el { $since }, así que ya no lo intento por mi cuenta. Lo que ya sé de él se conserva. { $why }
imports-list-hint = `/calendar refresh` los lee de nuevo ahora.

## `/calendar remove` and `/calendar refresh`

imports-removed = Eliminado: ya no leo **{ $name }**, y ninguna ausencia viene de ahí.
imports-removed-with = { $n ->
    [one] Eliminado: **{ $name }**, con 1 ausencia por delante.
   *[other] Eliminado: **{ $name }**, con { $n } ausencias por delante.
}
imports-nothing-to-refresh = No me has dado la dirección de ningún calendario, así que no hay nada que leer de nuevo. Un archivo se importa otra vez con `/calendar import`.
imports-refreshed-head = Leídos de nuevo:
imports-refreshed = { $n ->
    [one] { $name }: 1 evento cuenta como ausencia
   *[other] { $name }: { $n } eventos cuentan como ausencias
}
imports-refreshed-same = { $name }: sin cambios
imports-refreshed-just-now = { $name }: leído { $ago }, así que no pregunté otra vez
imports-refresh-failed = No consigo leer { $name }. { $why }
# In a choice, at most 100 characters.
imports-label = { $number }: { $name }

## What goes wrong

imports-trouble-web-page = Eso es una página web, no un calendario. Busca en los ajustes de tu calendario la «dirección secreta en formato iCal», o exporta un archivo que termine en `.ics`.
imports-trouble-not-a-calendar = Ese no es un archivo de calendario que yo pueda leer. Expórtalo en formato iCalendar: el archivo termina en `.ics`.
imports-trouble-too-large = Ocupa más de 10 MB. Exporta solo tus ausencias, o menos años. Si es una dirección: crea un calendario solo para tus ausencias y dame su dirección.
imports-trouble-too-many-events = Tiene más de { $most } eventos. Exporta solo tus ausencias, o menos años. Si es una dirección: crea un calendario solo para tus ausencias y dame su dirección.
imports-trouble-not-public = Su dirección no está en la internet pública, y no consulto otras. Elige una que funcione desde cualquier lugar, o importa el archivo.
imports-trouble-leads-on = Su dirección redirige a otras una y otra vez. Ábrela en un navegador y dame aquella en la que termina.
imports-trouble-too-slow = Su servidor tardó demasiado en responder. Inténtalo más tarde, o importa el archivo.
imports-trouble-unreachable = No se pudo llegar a su servidor. Mira si la dirección es correcta, o importa el archivo.
imports-trouble-forbidden = Su servidor pide una contraseña u otro permiso. Busca en los ajustes de tu calendario la «dirección secreta en formato iCal».
imports-trouble-gone = No hay nada en su dirección. Mira si es correcta y si el calendario sigue compartido.
imports-trouble-server-failed = Su servidor respondió con un error. Inténtalo más tarde, o importa el archivo.
imports-address-unreadable = Eso no es la dirección de un calendario. Se parece a `https://calendar.example.com/yours.ics`; `webcal://` también sirve.
imports-address-not-safe = Lo que llega de esa dirección se puede leer por el camino: empieza por `http://`. Dame la misma con `https://`, si tu calendario la tiene, o importa el archivo.
imports-too-many = Ya tienes { $most } calendarios. Elimina antes uno con `/calendar remove`.
imports-too-often = Me hiciste consultar calendarios muchas veces en poco tiempo. Prueba otra vez { $ago }.
imports-none = No tienes ese calendario. `/calendar list` muestra los que tienes.
imports-absence = Esa ausencia viene de tu calendario, así que no se puede terminar por separado. Cámbiala allí y usa `/calendar refresh`, o elimina el calendario con `/calendar remove`.
