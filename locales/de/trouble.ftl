# Something failed inside the bot. $reference is a long number by which whoever runs the bot finds it in the log.

trouble-inside = Bei mir ist etwas schiefgegangen, und nichts hat sich geändert. Bitte versuch es noch einmal; wenn es so bleibt, nenne der Person, die diesen Bot betreibt, diese Nummer: { $reference }.
trouble-broke-off = Mittendrin ist bei mir etwas kaputtgegangen, und ich weiß nicht, wie weit ich gekommen bin. `/asks` zeigt, was jetzt gilt. Bitte versuch es noch einmal; wenn es so bleibt, nenne der Person, die diesen Bot betreibt, diese Nummer: { $reference }.
# Stands in the place of a page until the next one is there.
trouble-working = Einen Moment, ich bin dabei …
trouble-cannot-store = Ich kann gerade nichts speichern, deshalb habe ich das nicht angenommen: Nichts hat sich geändert, und niemand wird daran erinnert. Bitte heb deinen Text auf und versuch es später noch einmal. Wer diesen Bot betreibt, findet die Ursache im Protokoll.
