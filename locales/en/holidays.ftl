# Public holidays as days off: of a person, and of a server.

# $place is a country or "Bavaria, Germany". The next days follow as a list.
holidays-set = The public holidays of { $place } are your days off from now on: nothing reaches you on them, and your clocks stand still.
holidays-no-region = Those are the days of the whole country. For the days of a region, choose it as `region`.
holidays-mend = `/holidays add` and `/holidays remove` change single days, `/holidays show` lists more of them.
holidays-off = You have no public holidays any more: they are ordinary working days for you. `/holidays set` chooses them again.
holidays-off-added = Days that you added yourself stay off: `/holidays show` lists them.

holidays-show-own = Your days off are the public holidays of { $place }.
holidays-show-guess = You have set neither hours nor holidays, so I guess this server's: the public holidays of { $place }. `/holidays set` chooses your own.
holidays-show-nowhere = You have switched public holidays off, so they are ordinary working days for you. `/holidays set` chooses them again.
holidays-show-unset = You have chosen no public holidays, so they are ordinary working days for you. Choose your country by `/holidays set`.
# The person set hours of their own, so the server's holidays do not count for them.
holidays-show-unset-server = You have chosen no public holidays, so they are ordinary working days for you. This server has those of { $place }; to have them, too, use `/holidays set`.
holidays-show-gone = I know no public holidays of { $place } any more, so none are days off for you. Choose again by `/holidays set`.
# Heads the list of days.
holidays-next = Next:
holidays-none-next = There is none ahead.
# A day of the list. $date is a date, $name the holiday's name, such as "Ostermontag (Easter Monday)".
holidays-day = { $date }: { $name }
holidays-day-added = { $date }: a day off that you added
holidays-day-left-out = { $date }: { $name }, but you work
# A name in the country's own language, and in English.
holidays-name = { $name } ({ $english })
# A region and its country: "Bayern, Germany".
holidays-place = { $region }, { $country }
holidays-more = … and { $count } more until the end of { $year }
# $year: the last one of which holidays are known.
holidays-known-until = I know public holidays until the end of { $year }; what governments change later is not among them.

holidays-added = { $date } is a day off for you now: nothing reaches you on it. `/holidays remove` takes it back.
holidays-added-again = { $date } is a day off for you again.
holidays-added-already = { $date } was a day off for you already, so nothing was changed.
holidays-too-many = You have { $most } such days already, so this one was not added. Remove one by `/holidays remove`, or use `/away set` for a longer time off.
holidays-removed = { $date } is a working day for you now, if your hours have that weekday. `/holidays add` takes it back.
holidays-removed-already = { $date } was no day off for you, so nothing was changed. `/holidays show` lists yours.

holidays-server-set = The public holidays of { $place } are days off in this server from now on: for who has set neither hours nor holidays, for what a role or the room is asked, and for digests on working days.
holidays-server-off = This server has no public holidays from now on. What people chose for themselves stays.

# $typed is what the person typed.
holidays-unknown-country = I don't know a country by the name "{ $typed }". Type its name or its two-letter code, such as DE, and choose one of those that I offer.
holidays-unknown-region = I don't know a region of { $country } by the name "{ $typed }". Empty the option `region` to see those that I offer, or leave it out.
holidays-no-regions = I know no regions of { $country }. Leave `region` out: its public holidays are the same everywhere, as far as I know.
holidays-unreadable-date = I can't read "{ $typed }" as a day. Try `24 December` or `2026-12-24`.
holidays-past-date = That day is over. Choose one that is still to come, such as `24 December`.
# Offered among the countries of a server's setting: it shall have no holidays.
holidays-choice-none = No public holidays
# A country in a list to choose from, with its name in its own language.
holidays-choice-country = { $name } ({ $own })
