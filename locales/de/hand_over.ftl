# To whom an ask can be handed over.

hand-over-nobody-known = Auf dem Server kenne ich sonst noch niemanden für diese Anfrage. Führe dort `/hand-over` aus und nenne, wen du willst.
hand-over-who-next = Wer soll stattdessen antworten? Von denen, die ich dort kenne, arbeitet gerade niemand; wer als Nächstes anfängt, steht oben.
hand-over-who-now = Wer soll stattdessen antworten? Wer gerade arbeitet, steht oben.
hand-over-anybody-else = Jemand anderes: Führe `/hand-over` auf dem Server aus.
hand-over-placeholder = Person wählen

# Under a name in the choice, at most 100 characters. $time is such as 09:00, $day such as "Monday 2 March, 09:00".
hand-over-at-work = Arbeitet gerade, bis { $time } deiner Zeit
hand-over-today = Arbeitet heute wieder ab { $time } deiner Zeit
hand-over-later = Arbeitet wieder ab { $day } deiner Zeit
