# Calendar files.

# Parts of "Here is a file for your calendar", a list of what is in it. Each counts one kind.
calendar-exported = Aquí tienes un archivo que tu calendario puede importar. Contiene { $list }.
calendar-exported-due = { $n ->
    [one] 1 respuesta con su fecha límite
   *[other] { $n } respuestas con su fecha límite
}
calendar-exported-off = { $n ->
    [one] 1 ausencia o día libre
   *[other] { $n } ausencias y días libres
}
calendar-exported-again = Es una copia de cómo está todo ahora: cuando algo cambie, usa `/calendar export` otra vez y tu calendario actualizará lo que tiene.
calendar-export-empty = No hay nada que exportar: no debes ni esperas nada con fecha límite, y no tienes ausencias por delante. Con `/away set` y `/holidays set` dices cuándo no trabajas.

# What stands in the person's own calendar. $question is the beginning of a question.
calendar-entry-owed = Fecha límite para responder: { $question }
calendar-entry-owed-unread = Fecha límite para responder
calendar-entry-asked = Fecha límite de la respuesta que esperas: { $question }
calendar-entry-asked-unread = Fecha límite de la respuesta que esperas
calendar-entry-away = Ausencia
calendar-entry-day-off = Día libre
