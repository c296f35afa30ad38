# Calendar files.

# Parts of "Here is a file for your calendar", a list of what is in it. Each counts one kind.
calendar-exported = Aqui está um arquivo que sua agenda pode importar. Ele traz { $list }.
calendar-exported-due = { $n ->
    [one] 1 resposta com prazo
   *[other] { $n } respostas com prazo
}
calendar-exported-off = { $n ->
    [one] 1 ausência ou folga
   *[other] { $n } ausências e folgas
}
calendar-exported-again = É uma cópia de como as coisas estão agora: quando mudarem, use `/calendar export` de novo, e sua agenda atualiza o que já tem.
calendar-export-empty = Não há nada para exportar: você não deve nem espera nada com prazo e não tem ausências nem folgas pela frente. `/away set` e `/holidays set` dizem quando você não trabalha.

# What stands in the person's own calendar. $question is the beginning of a question.
calendar-entry-owed = Prazo para responder: { $question }
calendar-entry-owed-unread = Prazo para responder
calendar-entry-asked = Prazo da resposta a você: { $question }
calendar-entry-asked-unread = Prazo da resposta a você
calendar-entry-away = Ausência
calendar-entry-day-off = Folga
