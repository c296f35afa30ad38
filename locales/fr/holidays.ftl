# Public holidays as days off: of a person, and of a server.

# $place is a country or "Bavaria, Germany". The next days follow as a list.
holidays-set = Désormais, les jours fériés ({ $place }) sont tes jours de congé : rien ne t’arrive ces jours-là, et tes compteurs sont en pause.
holidays-no-region = Ce sont ceux du pays entier. Pour ceux d’une région, indique-la dans `region`.
holidays-mend = `/holidays add` et `/holidays remove` changent un jour à la fois, `/holidays show` en montre davantage.
holidays-off = Tu n’as plus de jours fériés : ce sont pour toi des jours ouvrés ordinaires. `/holidays set` permet d’en choisir à nouveau.
holidays-off-added = Les jours que tu as ajoutés toi-même restent des jours de congé : `/holidays show` les montre.

holidays-show-own = Tes jours de congé sont les jours fériés ({ $place }).
holidays-show-guess = Tu n’as défini ni heures ni jours fériés : je suppose ceux de ce serveur ({ $place }). `/holidays set` permet de choisir les tiens.
holidays-show-nowhere = Tu as désactivé les jours fériés : ce sont pour toi des jours ouvrés ordinaires. `/holidays set` permet d’en choisir à nouveau.
holidays-show-unset = Tu n’as pas choisi de jours fériés : ce sont pour toi des jours ouvrés ordinaires. Choisis ton pays avec `/holidays set`.
# The person set hours of their own, so the server's holidays do not count for them.
holidays-show-unset-server = Tu n’as pas choisi de jours fériés : ce sont pour toi des jours ouvrés ordinaires. Ce serveur a les siens ({ $place }) ; pour les avoir aussi, utilise `/holidays set`.
holidays-show-gone = Je ne connais plus les jours fériés choisis ({ $place }), donc aucun n’est un jour de congé pour toi. Choisis à nouveau avec `/holidays set`.
# Heads the list of days.
holidays-next = À venir :
holidays-none-next = Il n’y en a pas à venir.
# A day of the list. $date is a date, $name the holiday's name, such as "Ostermontag (Easter Monday)".
holidays-day = { $date } : { $name }
holidays-day-added = { $date } : jour de congé que tu as ajouté
holidays-day-left-out = { $date } : { $name }, mais tu travailles
# A name in the country's own language, and in English.
holidays-name = { $name } ({ $english })
# A region and its country: "Bayern, Germany".
holidays-place = { $region }, { $country }
holidays-more = … et { $count } de plus d’ici fin { $year }
# $year: the last one of which holidays are known.
holidays-known-until = Je connais les jours fériés jusqu’à fin { $year }, mais pas ce que les gouvernements changeront d’ici là.

holidays-added = C’est réglé : le { $date } est un jour de congé pour toi, rien ne t’arrivera ce jour-là. `/holidays remove` annule ce choix.
holidays-added-again = Le { $date } est de nouveau un jour de congé pour toi.
holidays-added-already = Le { $date } était déjà un jour de congé pour toi : rien n’a changé.
holidays-too-many = Tu as déjà { $most } jours de ce type : celui-ci n’a pas été ajouté. Supprimes-en un avec `/holidays remove`, ou utilise `/away set` pour une absence plus longue.
holidays-removed = Le { $date } est maintenant un jour ouvré pour toi, si tu travailles ce jour de la semaine. `/holidays add` annule ce choix.
holidays-removed-already = Le { $date } n’était pas un jour de congé pour toi : rien n’a changé. `/holidays show` montre les tiens.

holidays-server-set = Désormais, les jours fériés ({ $place }) sont des jours de congé sur ce serveur : pour les membres qui n’ont défini ni heures ni jours fériés, pour ce qu’on demande à un rôle ou à tout le monde, et pour les récapitulatifs des jours ouvrés.
holidays-server-off = Désormais, ce serveur n’a plus de jours fériés. Les choix de chaque membre restent.

# $typed is what the person typed.
holidays-unknown-country = Je ne connais pas de pays du nom de « { $typed } ». Écris son nom ou son code à deux lettres, comme FR, et choisis parmi ceux que je propose.
holidays-unknown-region = Je ne connais pas de région du nom de « { $typed } » ({ $country }). Vide l’option `region` pour voir celles que je propose, ou laisse-la de côté.
holidays-no-regions = Je ne connais pas de régions pour ce pays ({ $country }). Laisse `region` de côté : à ma connaissance, les jours fériés y sont partout les mêmes.
holidays-unreadable-date = Je ne reconnais pas de jour dans « { $typed } ». Essaie `24 décembre` ou `2026-12-24`.
holidays-past-date = Ce jour est passé. Choisis un jour à venir, par exemple `24 décembre`.
# Offered among the countries of a server's setting: it shall have no holidays.
holidays-choice-none = Pas de jours fériés
# A country in a list to choose from, with its name in its own language.
holidays-choice-country = { $name } ({ $own })
