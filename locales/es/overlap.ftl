# /overlap: when several people are all at work.

overlap-next = { $count ->
        [2] Horas en que ambas personas trabajan:
       *[other] Horas en que todo el grupo trabaja:
    }
# $date is a day such as "Thu 5 Mar".
overlap-not-that-day = El { $date } no hay { $minutes } minutos en que todo el grupo trabaje a la vez. Los siguientes:
overlap-stretch = - { $from } – { $until }
overlap-none = En las próximas dos semanas no hay { $minutes } minutos en que todo el grupo trabaje a la vez. Lo más cercano:
# $bearers are one or more of the sentences below, joined like a list.
overlap-near = - { $from } – { $until }: { $bearers }
overlap-early = { $person } empezaría { $length } antes de lo habitual (a las { $local } en { $city })
overlap-late = { $person } seguiría { $length } más de lo habitual (hasta las { $local } en { $city })
overlap-break = { $person } trabajaría { $length } de su descanso (hacia las { $local } en { $city })
overlap-others-too = { $count ->
        [one] { $count } persona más empezaría antes o seguiría hasta más tarde
       *[other] { $count } personas más empezarían antes o seguirían hasta más tarde
    }
overlap-turns = Conviene turnarse, para que no sea siempre la misma persona quien empieza antes o se queda más.
overlap-far = Es mucho pedir a cualquiera. Con `/ask`, nadie tiene que estar a la misma hora.
# Where there is one such time alone.
overlap-instead = O usa `/ask`: así nadie tiene que estar a la misma hora.
# 6:00 and 22:00 are on the clock of each person.
overlap-none-by-day = En las próximas dos semanas no hay { $minutes } minutos en que todo el grupo trabaje a la vez. Cualquier otra hora sería para alguien antes de las 6:00, después de las 22:00 o en un día en que no trabaja. Mejor usa `/ask`: cada cual responde en su horario.
overlap-nobody = No hay horas en común: en las próximas dos semanas trabajan menos de dos de estas personas. `/ask` funciona igualmente: cada cual responde cuando vuelve.
# A length of time.
overlap-length = { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }
overlap-left-out = { $count ->
        [one] { $people } no trabaja en las próximas dos semanas, así que esto trata del resto.
       *[other] { $people } no trabajan en las próximas dos semanas, así que esto trata del resto.
    }
overlap-away = { $count ->
        [one] { $people } está ausente en este momento. Abajo se ve su horario habitual.
       *[other] { $people } están ausentes en este momento. Abajo se ve su horario habitual.
    }
overlap-guess = { $count ->
        [one] { $people } no ha configurado su horario, así que supongo el del servidor. Se configura con `/hours set`.
       *[other] { $people } no han configurado su horario, así que supongo el del servidor. Se configura con `/hours set`.
    }
overlap-day = Horario del { $date }, en tu hora:
# People in that list who work the same hours. $people are one or more of the next text, $hours are times, or "not at work".
overlap-people = - { $people }: { $hours }
# $place is a city, or the text after this one.
overlap-person = { $person } ({ $place })
# Of somebody whose name the picture cannot write: there they have a number.
overlap-place-numbered = { $city }, n.º { $number } en la imagen
overlap-hours = de { $from } a { $until }
overlap-hours-guess = { $hours }, suposición

# The picture. There is little room: short words.
overlap-title = Horario del { $date }
overlap-subtitle = Arriba: tu hora ({ $city }). En las barras: la hora de cada persona.
overlap-subtitle-change = Arriba: tu hora ({ $city }), que cambia ese día. En las barras: la de cada cual.
overlap-number = N.º { $number }
# A city and how far its clocks are ahead of the reader's, such as "+8" or "−3:30".
overlap-place = { $city }, { $offset } h
# The same where there is no room for the city.
overlap-place-short = { $offset } h
overlap-everyone = Todo el grupo
overlap-everyone-else = El resto
overlap-nothing-shared = sin horas en común
overlap-legend-shared = todo el grupo trabaja
overlap-legend-guess = suposición: horario del servidor
# For who cannot see the picture: this line, then one for each person.
overlap-alt = Barras por horas del { $date }, todas en tu hora ({ $city }).
overlap-alt-line = { $name } ({ $place }): { $hours }.
overlap-alt-everyone = { $name }: { $hours }.

# What is wrong with what was typed.
overlap-whom = No encontré a nadie en lo que escribiste. Menciona a personas con @, como `@Ada @Kenji`, o elige un rol.
overlap-alone = Ahí solo estás tú. Menciona a alguien más con @, o elige un rol que tengan otras personas.
overlap-too-many = Son { $count } personas, y comparo { $most } como máximo. Elige menos, o un rol más pequeño.
overlap-bot = { $person } es un bot y no tiene horario laboral. Elige personas.
overlap-absent = { $person } no está en este servidor, así que no digo nada de su horario. Elige a alguien que sí esté.
overlap-everybody = @everyone son demasiadas personas para comparar. Menciona a algunas, o elige un rol más pequeño.
overlap-role-unknown = Discord no me dice quién tiene { $role }. Menciona a las personas con @.
overlap-role-empty = Nadie tiene { $role }. Elige otro rol, o menciona a personas con @.
overlap-no-such-day = Ese día no existe en tu zona horaria. Elige otro.
