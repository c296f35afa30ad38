# Calendar files.

# Parts of "Here is a file for your calendar", a list of what is in it. Each counts one kind.
calendar-exported = Voici un fichier à importer dans ton agenda. Il contient { $list }.
calendar-exported-due = { $n ->
    [one] { $n } réponse avec son échéance
   *[other] { $n } réponses avec leurs échéances
}
calendar-exported-off = { $n ->
    [one] { $n } absence ou jour de congé
   *[other] { $n } absences et jours de congé
}
calendar-exported-again = C’est une copie de la situation actuelle : relance `/calendar export` quand elle aura changé, et ton agenda mettra à jour ce qu’il a.
calendar-export-empty = Rien à exporter : tu ne dois et n’attends rien qui ait une échéance, et tu n’as aucune absence à venir. `/away set` et `/holidays set` disent quand tu ne travailles pas.

# What stands in the person's own calendar. $question is the beginning of a question.
calendar-entry-owed = Réponse à donner : { $question }
calendar-entry-owed-unread = Réponse à donner
calendar-entry-asked = Réponse à recevoir : { $question }
calendar-entry-asked-unread = Réponse à recevoir
calendar-entry-away = Absence
calendar-entry-day-off = Jour de congé
