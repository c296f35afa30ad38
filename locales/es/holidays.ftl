# Public holidays as days off: of a person, and of a server.

# $place is a country or "Bavaria, Germany". The next days follow as a list.
holidays-set = Desde ahora tienes libres los festivos de { $place }: en esos días no te llega nada y tus plazos se detienen.
holidays-no-region = Son los festivos de todo el país. Para los de una región, elígela en `region`.
holidays-mend = `/holidays add` y `/holidays remove` cambian días sueltos; `/holidays show` muestra más.
holidays-off = Ya no tienes festivos: para ti son días laborables normales. Con `/holidays set` los eliges de nuevo.
holidays-off-added = Los días que añadiste siguen siendo libres: `/holidays show` los muestra.

holidays-show-own = Tienes libres los festivos de { $place }.
holidays-show-guess = No has configurado horario ni festivos, así que supongo lo de este servidor: los festivos de { $place }. Con `/holidays set` eliges los tuyos.
holidays-show-nowhere = Desactivaste los festivos, así que para ti son días laborables normales. Con `/holidays set` los eliges de nuevo.
holidays-show-unset = No has elegido festivos, así que para ti son días laborables normales. Elige tu país con `/holidays set`.
# The person set hours of their own, so the server's holidays do not count for them.
holidays-show-unset-server = No has elegido festivos, así que para ti son días laborables normales. Este servidor tiene los de { $place }; para tenerlos también, usa `/holidays set`.
holidays-show-gone = Ya no conozco los festivos de { $place }, así que no tienes ninguno libre. Elige de nuevo con `/holidays set`.
# Heads the list of days.
holidays-next = Próximos:
holidays-none-next = No hay ninguno por delante.
# A day of the list. $date is a date, $name the holiday's name, such as "Ostermontag (Easter Monday)".
holidays-day = { $date }: { $name }
holidays-day-added = { $date }: un día libre que añadiste
holidays-day-left-out = { $date }: { $name }, pero trabajas
# A name in the country's own language, and in English.
holidays-name = { $name } ({ $english })
# A region and its country: "Bayern, Germany".
holidays-place = { $region }, { $country }
holidays-more = … y { $count } más hasta finales de { $year }
# $year: the last one of which holidays are known.
holidays-known-until = Conozco los festivos hasta finales de { $year }; lo que los gobiernos cambien después no está incluido.

holidays-added = El { $date } es ahora un día libre para ti: no te llegará nada. `/holidays remove` lo revierte.
holidays-added-again = El { $date } vuelve a ser un día libre para ti.
holidays-added-already = El { $date } ya era un día libre para ti, así que no cambió nada.
holidays-too-many = Ya tienes { $most } días así, por lo que no añadí este. Quita uno con `/holidays remove`, o usa `/away set` para una ausencia más larga.
holidays-removed = El { $date } es ahora un día laborable para ti, si tu horario incluye ese día de la semana. `/holidays add` lo revierte.
holidays-removed-already = El { $date } no era un día libre para ti, así que no cambió nada. `/holidays show` muestra los tuyos.

holidays-server-set = Desde ahora, los festivos de { $place } son días libres en este servidor: para quien no ha configurado horario ni festivos, para las preguntas a un rol o a todo el canal, y para los resúmenes de días laborables.
holidays-server-off = Desde ahora este servidor no tiene festivos. Lo que cada persona eligió para sí sigue igual.

# $typed is what the person typed.
holidays-unknown-country = No conozco ningún país llamado «{ $typed }». Escribe su nombre o su código de dos letras, como ES, y elige uno de los que ofrezco.
holidays-unknown-region = No conozco en { $country } ninguna región llamada «{ $typed }». Vacía la opción `region` para ver las que ofrezco, o déjala sin indicar.
holidays-no-regions = No conozco regiones de { $country }. Deja `region` sin indicar: sus festivos son iguales en todas partes, que yo sepa.
holidays-unreadable-date = No puedo leer «{ $typed }» como un día. Prueba con `24 de diciembre` o `2026-12-24`.
holidays-past-date = Ese día ya pasó. Elige uno que aún esté por venir, por ejemplo `24 de diciembre`.
# Offered among the countries of a server's setting: it shall have no holidays.
holidays-choice-none = Sin festivos
# A country in a list to choose from, with its name in its own language.
holidays-choice-country = { $name } ({ $own })
