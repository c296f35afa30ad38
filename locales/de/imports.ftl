# Calendars of one's own from which time off comes.

## A calendar was given; $name is the name of the file, or of the place where it lies

imports-file = Importiert: Deine Abwesenheiten kommen jetzt aus **{ $name }**.
imports-file-nothing = Ich habe **{ $name }** gelesen und darin keine Abwesenheit gefunden.
# Another file of the same name was imported before.
imports-file-replaces = Diese Datei ersetzt die gleichnamige, die du { $ago } importiert hast.
imports-subscribed = Abonniert: Deine Abwesenheiten kommen jetzt aus deinem Kalender bei **{ $name }**.
imports-subscribed-nothing = Deinen Kalender bei **{ $name }** habe ich abonniert: Im Moment steht keine Abwesenheit darin.
# How many events count.
imports-counted = { $n ->
    [one] 1 Termin zählt als Abwesenheit. Du bist abwesend:
   *[other] { $n } Termine zählen als Abwesenheit. Du bist abwesend:
}
# A time off, within a list.
imports-span = { $from } bis { $until }
imports-more = { $n ->
    [one] … und 1 weitere, siehe `/away list`
   *[other] … und { $n } weitere, siehe `/away list`
}
# $list is made of the texts that follow.
imports-passed-over = Nicht gezählt: { $list }.
imports-passed-free = { $n ->
    [one] 1 Termin, in dem du als frei giltst oder woanders arbeitest
   *[other] { $n } Termine, in denen du als frei giltst oder woanders arbeitest
}
imports-passed-tentative = { $n ->
    [one] 1 Termin unter Vorbehalt
   *[other] { $n } Termine unter Vorbehalt
}
imports-passed-cancelled = { $n ->
    [one] 1 abgesagter Termin
   *[other] { $n } abgesagte Termine
}
imports-passed-short = { $n ->
    [one] 1 Termin, der kürzer als ein Tag ist
   *[other] { $n } Termine, die kürzer als ein Tag sind
}
imports-passed-outside = { $n ->
    [one] 1 Termin, der lange vorbei oder über ein Jahr entfernt ist
   *[other] { $n } Termine, die lange vorbei oder über ein Jahr entfernt sind
}
imports-passed-unread = { $n ->
    [one] 1 Termin, dessen Zeit ich nicht verstanden habe
   *[other] { $n } Termine, deren Zeiten ich nicht verstanden habe
}
# The choices are those of the option "count".
imports-hint-free = Falls dein Kalender Abwesenheiten als frei markiert, führe das noch einmal aus, mit `count:` **{ $choice }**.
imports-hint-busy = Falls auch kürzere Termine Abwesenheiten sind, führe das noch einmal aus, mit `count:` **{ $choice }**.
imports-cut = Das ist mehr, als ich ansehe: Nur die ersten dieser Zeiten zählen.
imports-kept = Von diesen Terminen behalte ich nur die Zeiten, nie die Titel. Andere lesen, dass du abwesend bist, aber nicht, bis wann.
imports-file-ends = Eine Datei lese ich einmal: Wenn sie sich ändert, importiere sie noch einmal unter demselben Namen. `/calendar remove` nimmt es zurück.
imports-subscribed-ends = Ich lese ihn etwa einmal am Tag neu. `/calendar list` zeigt, ob das gelingt; `/calendar remove` beendet es.

## `/calendar list`

imports-list-empty = Du hast mir keinen Kalender gegeben. `/calendar import` holt Abwesenheiten aus einer Datei, `/calendar subscribe` von einer Adresse.
imports-list-head = Deine Abwesenheiten kommen aus diesen Kalendern:
# $number is that of the calendar; $counting is a choice of the option "count"; $ahead is one of the two texts after these.
imports-list-file = **{ $number }** { $name } (eine Datei, { $counting }): { $ahead }; gelesen { $ago }
imports-list-address = **{ $number }** { $name } ({ $counting }): { $ahead }; zuletzt gelesen { $ago }
imports-ahead-none = keine Abwesenheit vor dir
imports-ahead = { $n ->
        [one] 1 Abwesenheit, vom { $from } bis { $until }
       *[other] { $n } Abwesenheiten, die nächste vom { $from } bis { $until }
    }
# $why is one of the texts "imports-trouble-…", a sentence or two.
imports-failing = Seit dem { $since } kann ich ihn nicht lesen. Was ich davon weiß, bleibt; der nächste Versuch kommt { $ago }. { $why }
imports-given-up = Seit dem { $since } kann ich ihn nicht lesen, deshalb versuche ich es nicht mehr von selbst. Was ich davon weiß, bleibt. { $why }
imports-list-hint = `/calendar refresh` liest sie jetzt neu.

## `/calendar remove` and `/calendar refresh`

imports-removed = Entfernt: **{ $name }** wird nicht mehr gelesen und liefert keine Abwesenheiten mehr.
imports-removed-with = { $n ->
    [one] Entfernt: **{ $name }**, mit 1 Abwesenheit, die noch vor dir lag.
   *[other] Entfernt: **{ $name }**, mit { $n } Abwesenheiten, die noch vor dir lagen.
}
imports-nothing-to-refresh = Du hast mir keine Adresse eines Kalenders gegeben, also gibt es nichts neu zu lesen. Eine Datei importierst du mit `/calendar import` noch einmal.
imports-refreshed-head = Neu gelesen:
imports-refreshed = { $n ->
    [one] { $name }: 1 Termin zählt als Abwesenheit
   *[other] { $name }: { $n } Termine zählen als Abwesenheit
}
imports-refreshed-same = { $name }: unverändert
imports-refreshed-just-now = { $name }: { $ago } gelesen, deshalb habe ich nicht noch einmal gefragt
imports-refresh-failed = { $name } kann ich nicht lesen. { $why }
# In a choice, at most 100 characters.
imports-label = { $number }: { $name }

## What goes wrong

imports-trouble-web-page = Das ist eine Webseite, kein Kalender. Suche in den Einstellungen deines Kalenders nach der „Privatadresse im iCal-Format“, oder exportiere eine Datei, die auf `.ics` endet.
imports-trouble-not-a-calendar = Das ist keine Kalenderdatei, die ich lesen kann. Exportiere sie im iCalendar-Format: Die Datei endet auf `.ics`.
imports-trouble-too-large = Der Kalender ist größer als 10 MB. Exportiere nur deine Abwesenheiten oder weniger Jahre. Bei einer Adresse: Leg für deine Abwesenheiten einen eigenen Kalender an und gib mir dessen Adresse.
imports-trouble-too-many-events = Der Kalender hat mehr als { $most } Termine. Exportiere nur deine Abwesenheiten oder weniger Jahre. Bei einer Adresse: Leg für deine Abwesenheiten einen eigenen Kalender an und gib mir dessen Adresse.
imports-trouble-not-public = Die Adresse liegt nicht im öffentlichen Internet, und andere frage ich nicht an. Wähle eine, die von überall funktioniert, oder importiere die Datei.
imports-trouble-leads-on = Die Adresse führt immer wieder zu anderen weiter. Öffne sie im Browser und gib mir die, bei der sie endet.
imports-trouble-too-slow = Der Server des Kalenders hat zu lange für die Antwort gebraucht. Versuch es später noch einmal, oder importiere die Datei.
imports-trouble-unreachable = Der Server des Kalenders war nicht zu erreichen. Sieh nach, ob die Adresse stimmt, oder importiere die Datei.
imports-trouble-forbidden = Der Server des Kalenders verlangt ein Passwort oder eine andere Berechtigung. Suche in den Einstellungen deines Kalenders nach der „Privatadresse im iCal-Format“.
imports-trouble-gone = Unter der Adresse liegt nichts. Sieh nach, ob sie stimmt und der Kalender noch freigegeben ist.
imports-trouble-server-failed = Der Server des Kalenders hat mit einem Fehler geantwortet. Versuch es später noch einmal, oder importiere die Datei.
imports-address-unreadable = Das ist keine Adresse eines Kalenders. Sie sieht aus wie `https://calendar.example.com/yours.ics`; `webcal://` geht auch.
imports-address-not-safe = Diese Adresse kann unterwegs mitgelesen werden: Sie beginnt mit `http://`. Gib mir dieselbe mit `https://`, falls dein Kalender sie hat, oder importiere die Datei.
imports-too-many = Du hast schon { $most } Kalender. Entferne erst einen mit `/calendar remove`.
imports-too-often = Du hast mich gerade sehr oft Kalender abrufen lassen. Versuch es { $ago } noch einmal.
imports-none = Diesen Kalender gibt es nicht oder nicht mehr. `/calendar list` zeigt deine Kalender.
imports-absence = Diese Abwesenheit kommt aus deinem Kalender und lässt sich nicht einzeln beenden. Ändere sie dort und führe `/calendar refresh` aus, oder entferne den Kalender mit `/calendar remove`.
