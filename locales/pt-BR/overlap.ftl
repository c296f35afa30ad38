# /overlap: when several people are all at work.

overlap-next = { $count ->
        [2] Vocês trabalham ao mesmo tempo nestes horários:
       *[other] Todo mundo trabalha ao mesmo tempo nestes horários:
    }
# $date is a day such as "Thu 5 Mar".
overlap-not-that-day = Em { $date }, não há { $minutes } minutos em que todo mundo trabalhe. Os próximos horários em comum:
overlap-stretch = - { $from } até { $until }
overlap-none = Nas próximas duas semanas, não há { $minutes } minutos em que todo mundo trabalhe. O mais perto disso:
# $bearers are one or more of the sentences below, joined like a list.
overlap-near = - { $from } até { $until }: { $bearers }
overlap-early = { $person } começaria { $length } antes do habitual (às { $local } em { $city })
overlap-late = { $person } ficaria { $length } além do habitual (até { $local } em { $city })
overlap-break = { $person } usaria { $length } de um intervalo (por volta de { $local } em { $city })
overlap-others-too = { $count ->
        [one] mais { $count } pessoa começaria antes ou ficaria além
       *[other] mais { $count } pessoas começariam antes ou ficariam além
    }
overlap-turns = Revezem, para que não seja sempre a mesma pessoa a começar antes ou ficar além.
overlap-far = É pedir demais de qualquer pessoa. Com `/ask`, ninguém precisa estar lá ao mesmo tempo.
# Where there is one such time alone.
overlap-instead = Ou use `/ask`: assim, ninguém precisa estar lá ao mesmo tempo.
# 6:00 and 22:00 are on the clock of each person.
overlap-none-by-day = Nas próximas duas semanas, não há { $minutes } minutos em que todo mundo trabalhe. Qualquer outra hora seria antes das 6:00 ou depois das 22:00 para alguém, ou em um dia de folga de alguém. Use `/ask`: cada pessoa responde no próprio horário.
overlap-nobody = Vocês não têm tempo em comum: menos de duas pessoas trabalham nas próximas duas semanas. `/ask` funciona do mesmo jeito: cada pessoa responde quando voltar.
# A length of time.
overlap-length = { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }
overlap-left-out = { $count ->
        [one] { $people } não trabalha nas próximas duas semanas, então isto vale para as demais pessoas.
       *[other] { $people } não trabalham nas próximas duas semanas, então isto vale para as demais pessoas.
    }
overlap-away = { $count ->
        [one] No momento { $people } está ausente. O horário abaixo é o habitual.
       *[other] No momento { $people } estão ausentes. Os horários abaixo são os habituais.
    }
overlap-guess = { $count ->
        [one] { $people } não definiu horário, então suponho o do servidor. `/hours set` define.
       *[other] { $people } não definiram horário, então suponho o do servidor. `/hours set` define.
    }
overlap-day = Expediente em { $date }, no seu fuso:
# People in that list who work the same hours. $people are one or more of the next text, $hours are times, or "not at work".
overlap-people = - { $people }: { $hours }
# $place is a city, or the text after this one.
overlap-person = { $person } ({ $place })
# Of somebody whose name the picture cannot write: there they have a number.
overlap-place-numbered = { $city }, número { $number } na imagem
overlap-hours = { $from } às { $until }
overlap-hours-guess = { $hours }, suposição

# The picture. There is little room: short words.
overlap-title = Expediente em { $date }
overlap-subtitle = Em cima: seu fuso ({ $city }). Nas barras: a hora de cada pessoa.
overlap-subtitle-change = Em cima: seu fuso ({ $city }); a hora muda neste dia. Nas barras: hora local.
overlap-number = Nº { $number }
# A city and how far its clocks are ahead of the reader's, such as "+8" or "−3:30".
overlap-place = { $city }, { $offset } h
# The same where there is no room for the city.
overlap-place-short = { $offset } h
overlap-everyone = Todo mundo
overlap-everyone-else = Demais pessoas
overlap-nothing-shared = sem tempo em comum
overlap-legend-shared = todo mundo trabalhando
overlap-legend-guess = suposição: horário do servidor
# For who cannot see the picture: this line, then one for each person.
overlap-alt = Barras por hora em { $date }, todas no seu fuso ({ $city }).
overlap-alt-line = { $name } ({ $place }): { $hours }.
overlap-alt-everyone = { $name }: { $hours }.

# What is wrong with what was typed.
overlap-whom = Não achei ninguém no que você digitou. Mencione pessoas com @, como `@Ada @Kenji`, ou escolha um cargo.
overlap-alone = Aí só há você. Mencione outra pessoa com @, ou escolha um cargo que outras pessoas tenham.
overlap-too-many = São { $count } pessoas, e comparo no máximo { $most }. Escolha menos gente, ou um cargo menor.
overlap-bot = { $person } é um bot e não tem horário de trabalho. Escolha pessoas.
overlap-absent = { $person } não está neste servidor, então não conto nada do horário dessa pessoa. Escolha alguém que esteja.
overlap-everybody = @everyone é gente demais para comparar. Mencione pessoas, ou escolha um cargo menor.
overlap-role-unknown = O Discord não me diz quem tem { $role }. Mencione as pessoas com @.
overlap-role-empty = Ninguém tem { $role }. Escolha outro cargo, ou mencione pessoas com @.
overlap-no-such-day = Esse dia não existe no seu fuso horário. Escolha outro.
