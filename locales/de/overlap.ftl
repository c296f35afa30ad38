# /overlap: when several people are all at work.

overlap-next = { $count ->
        [2] Zu diesen Zeiten arbeitet ihr beide:
       *[other] Zu diesen Zeiten arbeitet ihr alle:
    }
# $date is a day such as "Thu 5 Mar".
overlap-not-that-day = Am { $date } gibt es keine { $minutes } Minuten, in denen ihr alle arbeitet. Die nächsten:
overlap-stretch = - { $from } bis { $until }
overlap-none = In den nächsten zwei Wochen gibt es keine { $minutes } Minuten, in denen ihr alle arbeitet. Am nächsten kommen:
# $bearers are one or more of the sentences below, joined like a list.
overlap-near = - { $from } bis { $until }: { $bearers }
overlap-early = { $person } müsste { $length } früher anfangen als sonst (um { $local } in { $city })
overlap-late = { $person } müsste { $length } länger bleiben als sonst (bis { $local } in { $city })
overlap-break = { $person } müsste { $length } lang in eine Pause hinein arbeiten (gegen { $local } in { $city })
overlap-others-too = { $count ->
        [one] { $count } weitere Person müsste früher anfangen oder länger bleiben
       *[other] { $count } weitere Personen müssten früher anfangen oder länger bleiben
    }
overlap-turns = Wechselt euch ab, damit nicht immer dieselbe Person früher anfängt oder länger bleibt.
overlap-far = Das ist viel verlangt. Mit `/ask` müssen nicht alle gleichzeitig da sein.
# Where there is one such time alone.
overlap-instead = Oder nimm `/ask`: Dann müssen nicht alle gleichzeitig da sein.
# 6:00 and 22:00 are on the clock of each person.
overlap-none-by-day = In den nächsten zwei Wochen gibt es keine { $minutes } Minuten, in denen ihr alle arbeitet. Jede andere Zeit läge für jemanden vor 6:00 oder nach 22:00 oder an einem arbeitsfreien Tag. Nimm stattdessen `/ask`: Alle antworten in ihrer eigenen Arbeitszeit.
overlap-nobody = Ihr habt keine gemeinsame Zeit: In den nächsten zwei Wochen arbeitet höchstens eine Person von euch. `/ask` geht trotzdem: Alle antworten, wenn sie wieder da sind.
# A length of time.
overlap-length = { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }
overlap-left-out = { $count ->
        [one] { $people } arbeitet in den nächsten zwei Wochen nicht, deshalb geht es hier um die anderen.
       *[other] { $people } arbeiten in den nächsten zwei Wochen nicht, deshalb geht es hier um die anderen.
    }
overlap-away = { $count ->
        [one] { $people } ist zurzeit abwesend. Unten stehen die üblichen Zeiten.
       *[other] { $people } sind zurzeit abwesend. Unten stehen die üblichen Zeiten.
    }
overlap-guess = { $count ->
        [one] { $people } hat keine Arbeitszeiten eingestellt, deshalb nehme ich die des Servers an. `/hours set` stellt eigene ein.
       *[other] { $people } haben keine Arbeitszeiten eingestellt, deshalb nehme ich die des Servers an. `/hours set` stellt eigene ein.
    }
overlap-day = Arbeitszeiten am { $date }, in deiner Zeit:
# People in that list who work the same hours. $people are one or more of the next text, $hours are times, or "not at work".
overlap-people = - { $people }: { $hours }
# $place is a city, or the text after this one.
overlap-person = { $person } ({ $place })
# Of somebody whose name the picture cannot write: there they have a number.
overlap-place-numbered = { $city }, im Bild Nummer { $number }
overlap-hours = { $from } bis { $until }
overlap-hours-guess = { $hours }, eine Annahme

# The picture. There is little room: short words.
overlap-title = Arbeitszeiten am { $date }
overlap-subtitle = Oben: deine Zeit ({ $city }). In den Balken: die jeweils eigene Zeit.
overlap-subtitle-change = Oben: deine Zeit ({ $city }), mit Zeitumstellung. In den Balken: eigene Zeit.
overlap-number = Nr. { $number }
# A city and how far its clocks are ahead of the reader's, such as "+8" or "−3:30".
overlap-place = { $city }, { $offset } h
# The same where there is no room for the city.
overlap-place-short = { $offset } h
overlap-everyone = Alle
overlap-everyone-else = Alle anderen
overlap-nothing-shared = keine gemeinsame Zeit
overlap-legend-shared = alle arbeiten
overlap-legend-guess = Annahme: Zeiten des Servers
# For who cannot see the picture: this line, then one for each person.
overlap-alt = Balken nach Stunden am { $date }, alle in deiner Zeit ({ $city }).
overlap-alt-line = { $name } ({ $place }): { $hours }.
overlap-alt-everyone = { $name }: { $hours }.

# What is wrong with what was typed.
overlap-whom = In deiner Eingabe habe ich niemanden gefunden. Erwähne Personen mit @, etwa `@Ada @Kenji`, oder wähle eine Rolle.
overlap-alone = Das bist nur du. Erwähne noch jemanden mit @, oder wähle eine Rolle, die auch andere haben.
overlap-too-many = Das sind { $count } Personen, und ich vergleiche höchstens { $most }. Wähle weniger oder eine kleinere Rolle.
overlap-bot = { $person } ist ein Bot und hat keine Arbeitszeiten. Wähle Personen.
overlap-absent = { $person } ist nicht auf diesem Server, deshalb sage ich nichts über diese Arbeitszeiten. Wähle jemanden von hier.
overlap-everybody = @everyone ist zu viel zum Vergleichen. Erwähne Personen, oder wähle eine kleinere Rolle.
overlap-role-unknown = Discord sagt mir nicht, wer { $role } hat. Erwähne die Personen stattdessen mit @.
overlap-role-empty = Niemand hat { $role }. Wähle eine andere Rolle, oder erwähne Personen mit @.
overlap-no-such-day = Diesen Tag gibt es in deiner Zeitzone nicht. Wähle einen anderen.
