# Public holidays as days off: of a person, and of a server.

# $place is a country or "Bavaria, Germany". The next days follow as a list.
holidays-set = Die Feiertage von { $place } sind ab jetzt deine freien Tage: Dann erreicht dich nichts, und deine Uhren stehen still.
holidays-no-region = Das sind die Tage des ganzen Landes. Für die einer Region wähle sie als `region`.
holidays-mend = `/holidays add` und `/holidays remove` ändern einzelne Tage, `/holidays show` zeigt mehr davon.
holidays-off = Du hast keine Feiertage mehr: Für dich sind sie gewöhnliche Arbeitstage. Mit `/holidays set` wählst du wieder welche.
holidays-off-added = Tage, die du selbst freigenommen hast, bleiben frei: `/holidays show` zeigt sie.

holidays-show-own = Deine freien Tage sind die Feiertage von { $place }.
holidays-show-guess = Du hast weder Arbeitszeiten noch Feiertage eingestellt, deshalb nehme ich die dieses Servers an: die Feiertage von { $place }. Mit `/holidays set` wählst du deine eigenen.
holidays-show-nowhere = Du hast Feiertage abgeschaltet, für dich sind sie also gewöhnliche Arbeitstage. Mit `/holidays set` wählst du wieder welche.
holidays-show-unset = Du hast keine Feiertage gewählt, für dich sind sie also gewöhnliche Arbeitstage. Mit `/holidays set` wählst du dein Land.
# The person set hours of their own, so the server's holidays do not count for them.
holidays-show-unset-server = Du hast keine Feiertage gewählt, für dich sind sie also gewöhnliche Arbeitstage. Dieser Server hat die von { $place }; mit `/holidays set` kannst du sie auch haben.
holidays-show-gone = Von { $place } kenne ich keine Feiertage mehr, also hast du dafür keine freien Tage. Wähle neu mit `/holidays set`.
# Heads the list of days.
holidays-next = Als Nächstes:
holidays-none-next = Es kommen keine mehr.
# A day of the list. $date is a date, $name the holiday's name, such as "Ostermontag (Easter Monday)".
holidays-day = { $date }: { $name }
holidays-day-added = { $date }: von dir freigenommen
holidays-day-left-out = { $date }: { $name }, aber du arbeitest
# A name in the country's own language, and in English.
holidays-name = { $name } ({ $english })
# A region and its country: "Bayern, Germany".
holidays-place = { $region }, { $country }
holidays-more = … und { $count } weitere bis Ende { $year }
# $year: the last one of which holidays are known.
holidays-known-until = Ich kenne die Feiertage bis Ende { $year }; was Regierungen später ändern, ist nicht dabei.

holidays-added = { $date }: Dieser Tag ist für dich jetzt frei, und nichts erreicht dich dann. `/holidays remove` nimmt es zurück.
holidays-added-again = { $date }: Dieser Tag ist für dich wieder frei.
holidays-added-already = { $date }: Dieser Tag war für dich schon frei, also hat sich nichts geändert.
holidays-too-many = Du hast schon { $most } solche Tage, deshalb kam dieser nicht dazu. Lösche einen mit `/holidays remove`, oder nimm `/away set` für eine längere Abwesenheit.
holidays-removed = { $date }: Dieser Tag ist für dich jetzt ein Arbeitstag, wenn du an diesem Wochentag arbeitest. `/holidays add` nimmt es zurück.
holidays-removed-already = { $date }: Dieser Tag war für dich nicht frei, also hat sich nichts geändert. `/holidays show` zeigt deine freien Tage.

holidays-server-set = Die Feiertage von { $place } sind auf diesem Server ab jetzt frei: für alle, die weder Arbeitszeiten noch Feiertage eingestellt haben, für Anfragen an eine Rolle oder in die Runde und für Übersichten an Arbeitstagen.
holidays-server-off = Dieser Server hat ab jetzt keine Feiertage. Was Leute für sich gewählt haben, bleibt.

# $typed is what the person typed.
holidays-unknown-country = Ich kenne kein Land mit dem Namen „{ $typed }“. Gib seinen Namen oder sein Kürzel aus zwei Buchstaben ein, etwa DE, und wähle eins von denen, die ich anbiete.
holidays-unknown-region = In { $country } kenne ich keine Region mit dem Namen „{ $typed }“. Leere die Option `region`, um zu sehen, welche ich anbiete, oder lass sie weg.
holidays-no-regions = Von { $country } kenne ich keine Regionen. Lass `region` weg: Die Feiertage sind dort überall gleich, soweit ich weiß.
holidays-unreadable-date = „{ $typed }“ kann ich nicht als Tag lesen. Versuch es mit `24. Dezember` oder `2026-12-24`.
holidays-past-date = Dieser Tag ist vorbei. Wähle einen, der noch kommt, etwa `24. Dezember`.
# Offered among the countries of a server's setting: it shall have no holidays.
holidays-choice-none = Keine Feiertage
# A country in a list to choose from, with its name in its own language.
holidays-choice-country = { $name } ({ $own })
