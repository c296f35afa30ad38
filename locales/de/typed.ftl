# What a person reads who typed something that I cannot use: what is wrong with it, and examples of what I can read.
# The examples can be typed as they stand here: `tests/languages/examples.rs` reads them. Some schedules are read in English only.
# $text is what was typed, cut to a short piece.

# A time by which a reply is needed or promised.
typed-when-unreadable = „{ $text }“ kann ich nicht als Zeitpunkt lesen. Versuch es mit `morgen 15:00`, `Fr 12:00`, `in 4h` oder `2026-03-05 17:00`.
typed-when-past = Dieser Zeitpunkt ist vorbei. Wähle einen späteren, etwa `morgen 15:00`.
typed-when-too-far = Bis dahin ist es mehr als ein Jahr. Wähle einen früheren Zeitpunkt.

# Time off.
typed-absence-unreadable = „{ $text }“ kann ich nicht als Tag lesen. Versuch es mit `Freitag`, `20. März`, `2026-03-20` oder mit Uhrzeit `Fr 12:00`.
typed-absence-ends-first = Das würde enden, bevor es beginnt. Ein Tag ohne Uhrzeit zählt ganz: Von Freitag bis Freitag ist ein freier Tag.
typed-absence-past = Das ist schon vorbei. Wähle ein Ende, das noch kommt, etwa `Freitag` oder `2026-03-20`.
typed-absence-too-far = Das beginnt erst in mehr als einem Jahr. Trag es ein, wenn es näher ist.
typed-absence-too-long = Das dauert länger als ein Jahr. Wähle ein früheres Ende; verlängern kannst du später.

# Focus: a pause from my messages inside working hours.
typed-focus-length = „{ $text }“ kann ich nicht als Dauer lesen. Versuch es mit `90m`, `2h` oder `1h30`.
typed-focus-time = „{ $text }“ kann ich nicht als Uhrzeit lesen. Versuch es mit `15:00`.
typed-focus-past = Diese Uhrzeit ist vorbei. Wähle eine spätere, etwa `17:00`.
typed-focus-too-long = Ein Fokus dauert höchstens { $hours } Stunden. Für länger gibt es `/away set`.
typed-focus-not-at-work = Deine Arbeitszeit läuft gerade nicht, dich erreicht also ohnehin nichts. Für Fokus später am Tag sag, bis wann.

# A response time.
typed-target-unreadable = „{ $text }“ kann ich nicht als Antwortzeit lesen. Versuch es mit `4h`, `90m` oder `2d` (Arbeitstage).
typed-target-out-of-range = Eine Antwortzeit liegt zwischen 1 Minute und { $hours } Stunden oder zwischen 1 und { $days } Arbeitstagen.

# Weekdays, and a time of day.
typed-days = Die Tage in „{ $text }“ konnte ich nicht lesen; versuch es mit „werktags“, „täglich“ oder „Mo, Mi, Fr“.
typed-time = Die Uhrzeit „{ $text }“ konnte ich nicht lesen; versuch es mit „9:00“, „17:30“ oder „5pm“.

# A schedule: when something comes again and again.
typed-schedule-unreadable = „{ $text }“ konnte ich nicht als Zeitplan lesen; versuch es mit „werktags 9:00“, „alle 2 Wochen am Mo um 10:00“ oder „letzter Arbeitstag 16:00“.
typed-schedule-days = Die Tage in „{ $text }“ konnte ich nicht lesen; versuch es mit „werktags“, „Mo, Do“, „alle 2 Wochen am Mo“ oder „letzter Arbeitstag“.
typed-schedule-no-time = In „{ $text }“ fehlt eine Uhrzeit; versuch es mit „werktags 9:00“ oder „erster Mo um 17:00“.
typed-schedule-two-times = In „{ $text }“ steht mehr als eine Uhrzeit; ein Zeitplan hat genau eine, etwa „werktags 9:00“ oder „Mo, Do um 17:00“.
typed-schedule-no-day = „{ $text }“ sagt nicht, an welchem Tag; versuch es mit „alle 2 Wochen am Mo um 10:00“ oder „monthly on the 15th 9:00“.
typed-schedule-which-second = „{ $text }“ kann zweierlei heißen; schreib „alle 2 Wochen am Fr um 10:00“ oder „second Fri of the month 10:00“.
typed-schedule-which-of-the-month = „{ $text }“ sagt nicht, der wievielte im Monat; versuch es mit „erster Mo 10:00“ oder „letzter Fr 16:00“.
typed-schedule-never = Dieser Zeitplan ergibt nie einen Tag; versuch es mit einem anderen, etwa „last day of the month 9:00“ oder „werktags 9:00“.
typed-schedule-interval = Ich zähle von einer bis { $weeks } Wochen oder einen bis { $months } Monate; versuch es mit „alle 2 Wochen am Mo um 10:00“ oder „every 3 months on the 1st at 9:00“.
typed-schedule-no-such-day = Ein Monat hat 31 Tage und jeden Wochentag höchstens fünfmal; versuch es mit „15th 9:00“ oder „letzter Fr 16:00“.
# $first and $last are dates.
typed-schedule-ends-first = Das endet am { $last }, bevor es am { $first } beginnt; vertausch die beiden Daten.
typed-schedule-far-date = { $date } ist zu weit weg; wähle ein Datum von 1970 bis 2199, etwa „1. März 2030“.
typed-schedule-no-first-day = Ein Zeitplan alle paar Wochen oder Monate braucht einen Tag, ab dem er zählt, etwa „from 2 March 2026“.
typed-schedule-weekly-or-monthly = Ein Zeitplan geht nach Wochen oder nach Monaten, etwa „werktags 9:00“ oder „15th 9:00“.
typed-schedule-too-many-skipped = Ein Zeitplan kann höchstens { $most } einzelne Tage auslassen; pausiere ihn für länger.

# A digest.
typed-digest-over = Dieser Zeitplan ist schon vorbei. Wähle spätere Tage.
typed-digest-tells-nothing = Eine Übersicht braucht mindestens einen Abschnitt über Anfragen: was wartet, was bald fällig ist oder was beantwortet wurde.
