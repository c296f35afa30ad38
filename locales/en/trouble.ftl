# Something failed inside the bot. $reference is a long number by which whoever runs the bot finds it in the log.

trouble-inside = Something went wrong on my side, and nothing was changed. Please try again; if it stays so, tell whoever runs this bot: reference { $reference }.
trouble-broke-off = Something broke on my side while I was at it, and I can't say how far I got. `/asks` shows what is true now. Please try again; if it stays so, tell whoever runs this bot: reference { $reference }.
# Stands in the place of a page until the next one is there.
trouble-working = One moment: I am working on it …
trouble-cannot-store = I can't store anything just now, so I did not take this on: nothing was changed, and nobody will be reminded of it. Please keep your words and try again later. Whoever runs this bot finds the cause in its log.
