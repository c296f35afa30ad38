# Calendar files.

# Parts of "Here is a file for your calendar", a list of what is in it. Each counts one kind.
calendar-exported = Hier ist eine Datei, die dein Kalender importieren kann. Darin: { $list }.
calendar-exported-due = { $n ->
    [one] 1 Antwort mit ihrer Frist
   *[other] { $n } Antworten mit ihren Fristen
}
calendar-exported-off = { $n ->
    [one] 1 Abwesenheit oder freier Tag
   *[other] { $n } Abwesenheiten und freie Tage
}
calendar-exported-again = Sie zeigt den Stand von jetzt: Wenn sich etwas geändert hat, führe `/calendar export` noch einmal aus; dein Kalender aktualisiert dann, was er schon hat.
calendar-export-empty = Es gibt nichts zu exportieren: Du schuldest nichts und wartest auf nichts mit Frist, und du hast nichts Freies vor dir. Mit `/away set` und `/holidays set` sagst du, wann du freihast.

# What stands in the person's own calendar. $question is the beginning of a question.
calendar-entry-owed = Antwort fällig: { $question }
calendar-entry-owed-unread = Antwort fällig
calendar-entry-asked = Antwort an dich fällig: { $question }
calendar-entry-asked-unread = Antwort an dich fällig
calendar-entry-away = Abwesend
calendar-entry-day-off = Freier Tag
