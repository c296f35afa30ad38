# The ask itself: its post, its form, and what people read right after they did something about it.

ask-may-not-write = In diesem Kanal kannst du nicht schreiben, deshalb kann ich hier auch keine Frage für dich posten. Frag in einem, in dem du schreiben kannst.
# In a choice, at most 100 characters: what somebody types, what it means on the clock of $zone ("Friday 6 March, 17:00"; "Europe/Berlin").
ask-need-by-choice = { $typed } ({ $time }, { $zone })

# What one may choose there instead of typing; a semicolon between two. Each is read as if it were typed.
ask-need-by-offers = in 4h; heute 17:00; morgen 12:00; morgen 17:00; Freitag 17:00; Montag 12:00

## How an ask was closed, and when: $ago such as "two hours ago". More may follow, or a full stop.

ask-closed-withdrawn = Zurückgezogen { $ago }
ask-closed-deleted = Die Nachricht wurde { $ago } gelöscht
ask-closed-solved = Als gelöst markiert { $ago }
ask-closed-locked = Der Thread wurde { $ago } geschlossen
ask-closed-not-posted = Das Posten ist { $ago } gescheitert
ask-closed-edited = Die Nachricht wurde { $ago } bearbeitet und fragt nichts mehr
ask-closed-out-of-reach = Die Frage ist { $ago } aus meinem Blickfeld verschwunden

## The post in the channel. $owners are people or roles by name; the question follows on its own lines.

ask-post-head = { $asker } fragt { $owners }:
ask-post-owners-any = { $owners } (eine Antwort genügt)
ask-post-owners-all = { $owners } (alle sollen antworten)
ask-post-context = **Hintergrund**
ask-post-answered-by = ✅ Beantwortet von { $names } { $ago }
ask-post-answered = ✅ Beantwortet { $ago }
ask-post-nobody-left = Die Antwort schuldet niemand mehr. Wer sie weiß, kann sie hier trotzdem geben.
ask-post-urgent = **Dringend.**
ask-post-low = Das kann warten.
ask-post-needed-by = Antwort gebraucht bis { $time } ({ $ago }).
ask-post-due-by = Antwort fällig am { $time } ({ $ago }).
# $target: such as "4 h of working time".
ask-post-due-within = Antwort fällig innerhalb von { $target }; es zählt die Uhr derer, die gefragt sind.
ask-post-no-due-time = Ohne Frist: Von den Gefragten hat niemand Arbeitszeiten.
ask-post-answered-so-far = Beantwortet von { $names }.
ask-post-promised = { $owner } antwortet bis { $time }.
ask-post-reply-in-thread = Bitte in diesem Thread antworten.
ask-post-reply-or-thread = Bitte auf diese Nachricht oder in ihrem Thread antworten.
ask-post-reply = Bitte auf diese Nachricht antworten.

## What the asker reads at once: a line for each owner.

ask-made-posted = Gefragt. Deine Frage steht in { $channel }.
ask-made-marked = Notiert: Diese Nachricht braucht eine Antwort.
# $stands is one of the texts "ask-stands-…", $due one of the two after it.
ask-made-owner = { $stands }; { $due }.
ask-made-due = fällig am { $time }
ask-made-due-within = fällig innerhalb von { $target }
ask-made-never = { $owner } hat keine Arbeitszeiten, und ohne die kann ich nicht erinnern.
ask-made-no-due-time = { $owner }: ohne Frist, denn es gibt keine Arbeitszeiten.
ask-made-stopped = { $owner } hat meine Erinnerungen abgeschaltet und sieht nur deine Nachricht; { $due }.
ask-made-room = Alle hier können antworten; { $due }.
ask-made-role = Wer { $role } hat, kann übernehmen oder antworten; vorher erinnere ich niemanden; { $due }.

## How somebody stands at this moment, within a longer sentence or list.

ask-stands-at-work = { $person } arbeitet gerade
ask-stands-next = { $person } arbeitet wieder ab { $time }
ask-stands-not-now = { $person } arbeitet gerade nicht
ask-stands-never = { $person } hat keine Arbeitszeiten, und ohne die kann ich nicht erinnern
ask-stands-guess = { $stands } (nach den Zeiten des Servers, eigene sind nicht eingestellt)

## Whose reply a message needs.

ask-whose = Von wem braucht diese Nachricht eine Antwort? Wenn du mehrere wählst, genügt eine Antwort.
ask-whose-perhaps = Vielleicht von { $names }?
ask-whose-placeholder = Personen oder Rollen wählen

## After a button.

ask-done = Erledigt.
ask-said = Gut, das ist als deine Antwort notiert.
ask-not-yet = In Ordnung, du schuldest { $asker } die Antwort weiterhin. Ich erinnere dich auch weiter daran.
ask-declined = Notiert: Das ist nicht deins, und ich erinnere dich nicht mehr daran.
ask-declined-told = Ich sage { $asker } Bescheid, denn sonst schuldet niemand die Antwort.
ask-undone = Rückgängig gemacht: Die Anfrage ist wieder wie vorher.
ask-taken = Das ist jetzt deins: Du schuldest { $asker } die Antwort. Ich erinnere dich in deiner Arbeitszeit.
ask-snoozed = Verschoben. Ich erinnere dich wieder am { $time } ({ $ago }).
ask-waiting = In Ordnung, wir warten weiter. Kommt keine Antwort, melde ich mich wieder.
ask-kept-between-us = In Ordnung: Ich sage sonst niemandem etwas von dieser Anfrage.
ask-may-escalate = In Ordnung: Kommt keine Antwort, sage ich { $lead } Bescheid.
ask-may-escalate-to-nobody = In Ordnung: Kommt keine Antwort, sage ich denen Bescheid, die dieser Server dafür nennt.
ask-withdrawn = Zurückgezogen. Niemand wird mehr daran erinnert.
ask-noted = Notiert.
ask-still-owed =
    { $count ->
        [one] 1 Antwort ist noch offen: { $names }.
       *[other] { $count } Antworten sind noch offen: { $names }.
    }
ask-no-more-reminders = Dazu kommen keine Erinnerungen mehr.
ask-handed-over = Übergeben: Die Antwort schuldet jetzt { $person }.
ask-handed-over-told-from = Die Person bekommt in ihrer Arbeitszeit Bescheid, ab { $time }.
ask-handed-over-told-later = Die Person bekommt Bescheid, sobald sie wieder arbeitet.
ask-handed-over-may-decline = Sie kann auch „Nicht meins“ sagen.
ask-promised = Versprochen: { $asker } sieht, dass du bis { $time } antwortest ({ $ago }). Dann erinnere ich dich, vorher nicht.
ask-promised-others-wait = Auch die anderen erinnere ich vorher nicht.

## Until when a reminder can be put off.

ask-snooze-nothing = Es gibt nichts zu verschieben: Du hast keine Arbeitszeiten. Mit `/hours set` stellst du welche ein.
ask-snooze-when = Wann soll ich dich wieder erinnern?
ask-snooze-placeholder = Zeit wählen
ask-snooze-hour = In 1 Stunde Arbeitszeit
ask-snooze-later-today = Später am Tag
ask-snooze-next-morning = Am nächsten Arbeitstag, gleich zu Beginn
ask-snooze-day = In einem Arbeitstag, um diese Zeit

## Buttons, also of other messages: short.

button-its-answered = Ist beantwortet
button-take = Ich übernehme
button-not-mine = Nicht meins
button-withdraw = Zurückziehen
button-my-asks = Meine Anfragen
button-undo = Rückgängig
button-tell-them = Doch Bescheid sagen
button-theirs = Ja, genau
button-one-of-these = Ja, von ihnen
button-open = Öffnen
button-why = Warum?
button-done = Erledigt
button-hand-over = Übergeben
button-promise = Ich antworte bis …
button-snooze = Später erinnern

## Forms. Titles and labels have at most 45 characters, examples at most 100.

ask-form-title = Um eine Antwort bitten
ask-form-question = Was möchtest du wissen?
ask-form-question-example = Eine einzige Frage, die sich mit einer Antwort klären lässt
ask-form-context = Was muss man wissen, um zu antworten?
ask-form-context-example = Was du schon versucht hast, wofür es ist, Links
ask-promise-form-title = Ich antworte bis …
ask-promise-form-time = Bis wann antwortest du?
# What people can type: each must be readable, in the words of this language.
ask-promise-form-time-example = heute 17:00, morgen 12:00, Fr 15:00, in 2h

## In the place of a post, and the name of a thread whose ask has no words.

ask-post-gone = Diese Anfrage gibt es nicht mehr.
ask-thread-name = Anfrage #{ $number }
