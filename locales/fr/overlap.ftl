# /overlap: when several people are all at work.

overlap-next = { $count ->
        [2] Vous êtes au travail en même temps à ces moments :
       *[other] Tout le groupe est au travail à ces moments :
    }
# $date is a day such as "Thu 5 Mar".
overlap-not-that-day = Le { $date }, il n’y a pas { $minutes } minutes où tout le groupe est au travail. Les prochains moments :
overlap-stretch = - { $from } – { $until }
overlap-none = Dans les deux prochaines semaines, il n’y a pas { $minutes } minutes où tout le groupe est au travail. Au plus près :
# $bearers are one or more of the sentences below, joined like a list.
overlap-near = - { $from } – { $until } : { $bearers }
overlap-early = { $person } commencerait { $length } plus tôt que d’habitude (dès { $local } à { $city })
overlap-late = { $person } resterait { $length } de plus que d’habitude (jusqu’à { $local } à { $city })
overlap-break = { $person } travaillerait { $length } sur une pause (vers { $local } à { $city })
overlap-others-too = { $count ->
        [one] { $count } personne de plus commencerait tôt ou resterait tard
       *[other] { $count } personnes de plus commenceraient tôt ou resteraient tard
    }
overlap-turns = Alternez, pour que ce ne soit pas toujours la même personne qui commence tôt ou reste tard.
overlap-far = C’est beaucoup demander. Avec `/ask`, personne n’a besoin d’être là en même temps.
# Where there is one such time alone.
overlap-instead = Ou utilise `/ask` : personne n’a alors besoin d’être là en même temps.
# 6:00 and 22:00 are on the clock of each person.
overlap-none-by-day = Dans les deux prochaines semaines, il n’y a pas { $minutes } minutes où tout le groupe est au travail. Tout autre moment serait, pour quelqu’un, avant 6:00 ou après 22:00, ou un jour non travaillé. Utilise plutôt `/ask` : chaque personne répond à ses heures.
overlap-nobody = Vous n’avez aucun moment commun : moins de deux personnes sont au travail dans les deux prochaines semaines. `/ask` fonctionne quand même : chaque personne répond à son retour.
# A length of time.
overlap-length = { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }
overlap-left-out = { $count ->
        [one] { $people } n’est pas au travail dans les deux prochaines semaines : le résultat ne concerne que les autres.
       *[other] { $people } ne sont pas au travail dans les deux prochaines semaines : le résultat ne concerne que les autres.
    }
overlap-away = { $count ->
        [one] { $people } n’est pas là en ce moment. Les heures ci-dessous sont ses heures habituelles.
       *[other] { $people } ne sont pas là en ce moment. Les heures ci-dessous sont leurs heures habituelles.
    }
overlap-guess = { $count ->
        [one] { $people } n’a pas défini d’heures, donc je suppose celles du serveur. `/hours set` permet de les définir.
       *[other] { $people } n’ont pas défini d’heures, donc je suppose celles du serveur. `/hours set` permet de les définir.
    }
overlap-day = Au travail le { $date }, à ton heure :
# People in that list who work the same hours. $people are one or more of the next text, $hours are times, or "not at work".
overlap-people = - { $people } : { $hours }
# $place is a city, or the text after this one.
overlap-person = { $person } ({ $place })
# Of somebody whose name the picture cannot write: there they have a number.
overlap-place-numbered = { $city }, numéro { $number } sur l’image
overlap-hours = de { $from } à { $until }
overlap-hours-guess = { $hours } (supposition)

# The picture. There is little room: short words.
overlap-title = Au travail le { $date }
overlap-subtitle = En haut : ton heure ({ $city }). Barres : l’heure de chaque personne.
overlap-subtitle-change = En haut : ton heure ({ $city }), qui change ce jour-là. Barres : heure locale.
overlap-number = N° { $number }
# A city and how far its clocks are ahead of the reader's, such as "+8" or "−3:30".
overlap-place = { $city }, { $offset } h
# The same where there is no room for the city.
overlap-place-short = { $offset } h
overlap-everyone = Tout le monde
overlap-everyone-else = Les autres
overlap-nothing-shared = aucun moment commun
overlap-legend-shared = tout le monde au travail
overlap-legend-guess = supposition : heures du serveur
# For who cannot see the picture: this line, then one for each person.
overlap-alt = Barres par heure, le { $date }, toutes à ton heure ({ $city }).
overlap-alt-line = { $name } ({ $place }) : { $hours }.
overlap-alt-everyone = { $name } : { $hours }.

# What is wrong with what was typed.
overlap-whom = Je n’ai trouvé personne dans ce que tu as écrit. Mentionne des personnes avec @, par exemple `@Ada @Kenji`, ou choisis un rôle.
overlap-alone = Il n’y a que toi. Mentionne quelqu’un d’autre avec @, ou choisis un rôle que d’autres ont.
overlap-too-many = Cela fait { $count } personnes, et j’en compare { $most } au plus. Choisis-en moins, ou un rôle plus petit.
overlap-bot = { $person } est un bot et n’a pas d’heures de travail. Choisis des personnes.
overlap-absent = { $person } n’est pas sur ce serveur, donc je ne dis rien de ses heures. Choisis quelqu’un qui y est.
overlap-everybody = @everyone, c’est trop de monde à comparer. Mentionne des personnes, ou choisis un rôle plus petit.
overlap-role-unknown = Discord ne me dit pas qui a { $role }. Mentionne plutôt les personnes avec @.
overlap-role-empty = Personne n’a { $role }. Choisis un autre rôle, ou mentionne des personnes avec @.
overlap-no-such-day = Ce jour n’existe pas dans ton fuseau horaire. Choisis-en un autre.
