# Calendar files.

# Parts of "Here is a file for your calendar", a list of what is in it. Each counts one kind.
calendar-exported = カレンダーに取り込めるファイルです。内容：{ $list }。
calendar-exported-due = 返信期限{ $n }件
calendar-exported-off = 不在・休み{ $n }件
calendar-exported-again = 現時点の内容です。変更があったらもう一度 `/calendar export` を実行すると、カレンダーの内容が更新されます。
calendar-export-empty = 書き出すものがありません。期限のある依頼も、この先の不在の予定もありません。休みは `/away set` と `/holidays set` で登録できます。

# What stands in the person's own calendar. $question is the beginning of a question.
calendar-entry-owed = 返信期限：{ $question }
calendar-entry-owed-unread = 返信期限
calendar-entry-asked = 返信待ちの期限：{ $question }
calendar-entry-asked-unread = 返信待ちの期限
calendar-entry-away = 不在
calendar-entry-day-off = 休み
