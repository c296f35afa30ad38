# Calendar files.

# Parts of "Here is a file for your calendar", a list of what is in it. Each counts one kind.
calendar-exported = Here is a file that your calendar can import. It holds { $list }.
calendar-exported-due = { $n ->
    [one] 1 reply with its due time
   *[other] { $n } replies with their due times
}
calendar-exported-off = { $n ->
    [one] 1 absence or day off
   *[other] { $n } absences and days off
}
calendar-exported-again = It is a copy of how things stand now: run `/calendar export` again when they have changed, and your calendar updates what it has.
calendar-export-empty = There is nothing to export: you owe nothing and wait for nothing with a due time, and you have no time off ahead. `/away set` and `/holidays set` say when you are off.

# What stands in the person's own calendar. $question is the beginning of a question.
calendar-entry-owed = Reply due: { $question }
calendar-entry-owed-unread = Reply due
calendar-entry-asked = Answer due to you: { $question }
calendar-entry-asked-unread = Answer due to you
calendar-entry-away = Away
calendar-entry-day-off = Day off
