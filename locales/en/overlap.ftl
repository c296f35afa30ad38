# /overlap: when several people are all at work.

overlap-next = { $count ->
        [2] You are both at work at these times:
       *[other] You are all at work at these times:
    }
# $date is a day such as "Thu 5 Mar".
overlap-not-that-day = On { $date } there are no { $minutes } minutes in which you are all at work. The next ones:
overlap-stretch = - { $from } to { $until }
overlap-none = In the next two weeks there are no { $minutes } minutes in which you are all at work. Nearest to it:
# $bearers are one or more of the sentences below, joined like a list.
overlap-near = - { $from } to { $until }: { $bearers }
overlap-early = { $person } would begin { $length } earlier than usual (at { $local } in { $city })
overlap-late = { $person } would stay { $length } longer than usual (until { $local } in { $city })
overlap-break = { $person } would work { $length } into a break (around { $local } in { $city })
overlap-others-too = { $count ->
        [one] { $count } more person would begin early or stay late
       *[other] { $count } more people would begin early or stay late
    }
overlap-turns = Take turns, so that it is not always the same person who begins early or stays late.
overlap-far = That is a lot to ask of anybody. With `/ask`, nobody has to be there at the same time.
# Where there is one such time alone.
overlap-instead = Or use `/ask`: then nobody has to be there at the same time.
# 6:00 and 22:00 are on the clock of each person.
overlap-none-by-day = In the next two weeks there are no { $minutes } minutes in which you are all at work. Any other time would be before 6:00 or after 22:00 for somebody, or on a day on which they do not work. Use `/ask` instead: each answers in their own hours.
overlap-nobody = You share no time: fewer than two of you are at work in the next two weeks. `/ask` works all the same: each answers when they are back.
# A length of time.
overlap-length = { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }
overlap-left-out = { $count ->
        [one] { $people } is not at work in the next two weeks, so this is about the others.
       *[other] { $people } are not at work in the next two weeks, so this is about the others.
    }
overlap-away = { $count ->
        [one] { $people } is away at the moment. The hours below are the usual ones.
       *[other] { $people } are away at the moment. The hours below are their usual ones.
    }
overlap-guess = { $count ->
        [one] { $people } has set no hours, so I guess the server's. `/hours set` sets them.
       *[other] { $people } have set no hours, so I guess the server's. `/hours set` sets them.
    }
overlap-day = At work on { $date }, in your time:
# People in that list who work the same hours. $people are one or more of the next text, $hours are times, or "not at work".
overlap-people = - { $people }: { $hours }
# $place is a city, or the text after this one.
overlap-person = { $person } ({ $place })
# Of somebody whose name the picture cannot write: there they have a number.
overlap-place-numbered = { $city }, number { $number } in the picture
overlap-hours = { $from } to { $until }
overlap-hours-guess = { $hours }, a guess

# The picture. There is little room: short words.
overlap-title = At work on { $date }
overlap-subtitle = Top: your time ({ $city }). In the bars: each person's own time.
overlap-subtitle-change = Top: your time ({ $city }), whose clocks change on this day. In the bars: own time.
overlap-number = No. { $number }
# A city and how far its clocks are ahead of the reader's, such as "+8" or "−3:30".
overlap-place = { $city }, { $offset } h
# The same where there is no room for the city.
overlap-place-short = { $offset } h
overlap-everyone = Everyone
overlap-everyone-else = Everyone else
overlap-nothing-shared = no time together
overlap-legend-shared = everyone at work
overlap-legend-guess = a guess: the server's hours
# For who cannot see the picture: this line, then one for each person.
overlap-alt = Bars by hour on { $date }, all in your time ({ $city }).
overlap-alt-line = { $name } ({ $place }): { $hours }.
overlap-alt-everyone = { $name }: { $hours }.

# What is wrong with what was typed.
overlap-whom = I could not find anybody in what you typed. Mention people with @, such as `@Ada @Kenji`, or choose a role.
overlap-alone = That is only you. Mention somebody else with @, or choose a role that others hold.
overlap-too-many = That is { $count } people, and I compare { $most } at most. Choose fewer, or a smaller role.
overlap-bot = { $person } is a bot and has no working hours. Choose people.
overlap-absent = { $person } is not in this server, so I tell nothing about their hours. Choose somebody who is.
overlap-everybody = @everyone is too many to compare. Mention people, or choose a smaller role.
overlap-role-unknown = Discord does not tell me who holds { $role }. Mention the people with @ instead.
overlap-role-empty = Nobody holds { $role }. Choose another role, or mention people with @.
overlap-no-such-day = That day does not exist in your time zone. Choose another.
