# Time off and focus: for who is away, and for who waits for them.

## `/away set`

away-set-now = Du bist ab jetzt abwesend, bis { $until }.
away-set = Du bist vom { $from } bis { $until } abwesend.
away-set-together = Mit dem, was schon eingetragen war, ist das vom { $from } bis { $until }.
away-set-means = In dieser Zeit hörst du nichts von mir, und für alles, was du schuldest, steht die Uhr still.
away-set-ends-earlier = `/away end` beendet die Abwesenheit früher.
# What others read.
away-told-dates = Wer auf deine Antwort wartet, liest, dass du bis { $until } abwesend bist.
away-told-dates-and-delegate = Wer auf deine Antwort wartet, liest, dass du bis { $until } abwesend bist, und kann stattdessen { $delegate } fragen.
away-told = Wer auf deine Antwort wartet, liest, dass du abwesend bist, aber nicht, bis wann.
away-told-and-delegate = Wer auf deine Antwort wartet, liest, dass du abwesend bist, aber nicht, bis wann, und kann stattdessen { $delegate } fragen.
away-owed-nothing = Du schuldest gerade keine Antwort.
away-owed =
    { $count ->
        [one] Du schuldest 1 Antwort, jetzt mit dieser Frist:
       *[other] Du schuldest { $count } Antworten, jetzt mit diesen Fristen:
    }
# $number is that of the ask, $url its address.
away-owed-line = #{ $number } an { $person }: { $time } { $url }
away-owed-line-no-due-time = #{ $number } an { $person }: ohne Frist { $url }
away-owed-more = … und { $count } weitere: `/asks` zeigt alle.
away-more-lines =
    { $count ->
        [one] … und 1 weitere Zeile
       *[other] … und { $count } weitere Zeilen
    }

## `/away list` and `/away end`

away-list-empty = Du hast keine Abwesenheit eingetragen. Mit `/away set` sagst du mir, wann du nicht da bist.
away-list-head = Deine Abwesenheiten:
# $number by which it can be ended; $reads is one of the four texts after these.
away-list-line = **{ $number }**: { $from } bis { $until }; { $reads }
away-list-line-now = **{ $number }** (jetzt): { $from } bis { $until }; { $reads }
# Time off that comes from a calendar of one's own.
away-list-line-of-calendar = aus deinem Kalender: { $from } bis { $until }; andere lesen, dass du abwesend bist, aber nicht, bis wann
away-list-line-of-calendar-now = aus deinem Kalender (jetzt): { $from } bis { $until }; andere lesen, dass du abwesend bist, aber nicht, bis wann
away-list-more-of-calendars = { $n ->
    [one] … und 1 weitere aus deinem Kalender
   *[other] … und { $n } weitere aus deinem Kalender
}
away-list-of-calendars = Abwesenheiten aus deinem Kalender änderst du dort: `/calendar list` zeigt deine Kalender.
# $list is names of calendars.
away-stale-calendars = Seit über einer Woche konnte ich { $list } nicht lesen; deine Abwesenheiten von dort sind vielleicht veraltet. `/calendar list` zeigt den Grund.
away-reads-dates = andere lesen, bis wann
away-reads-dates-and-delegate = andere lesen, bis wann; solange antwortet { $delegate }
away-reads = andere lesen, dass du abwesend bist, aber nicht, bis wann
away-reads-and-delegate = andere lesen, dass du abwesend bist, aber nicht, bis wann; solange antwortet { $delegate }
# In a choice, at most 100 characters; times such as "Mon 2 Mar 2026, 09:00".
away-label = { $number }: { $from } bis { $until }
# In a choice, at most 100 characters: what somebody types, what it means on the clock of $zone ("Friday 6 March, 17:00"; "Europe/Berlin").
away-end-choice = { $typed } (bis { $time }, { $zone })
away-ended = Willkommen zurück: Deine Abwesenheit ist beendet, und die Uhr für alles, was du schuldest, läuft wieder in deiner Arbeitszeit.
away-ended-still = Beendet, aber du bist noch bis { $until } abwesend: Du hattest mehr eingetragen. `/away list` zeigt es.
away-removed = Gelöscht: deine Abwesenheit vom { $from } bis { $until }.

## `/focus`, `/hours urgent`, `/stop`, `/resume`

away-focus = Fokus bis { $until } ({ $ago }). Meine Nachrichten an dich warten, außer bei Dringendem; für alles, was du schuldest, läuft die Uhr weiter.
away-focus-ends = Er endet von selbst.
away-focus-comes-then = Was wartet, kommt dann in einer Nachricht.
away-focus-comes-later = Dann ist deine Arbeitszeit schon vorbei, also kommt, was wartet, am { $time } in einer Nachricht.
away-focus-off-hint = `/focus off` beendet ihn früher.
away-focus-over = Der Fokus ist vorbei. Was gewartet hat, kommt jetzt in einer Nachricht, sofern du gerade Arbeitszeit hast.
away-focus-was-not = Es lief kein Fokus, also gab es nichts zu beenden.
away-urgent-allowed = Erlaubt: Was dich jemand als dringend fragt, erreicht dich sofort, auch nachts und an freien Tagen, aber nie, solange du abwesend bist. Alles andere wartet auf deine Arbeitszeit. `/hours urgent allow:false` nimmt es zurück.
away-urgent-not-allowed = Nicht erlaubt: Außerhalb deiner Arbeitszeit erreicht dich nichts, auch nichts Dringendes.
away-stopped = Abgeschaltet: Von diesem Server kommen keine Erinnerungen mehr. Was du schuldest, bleibt offen, und wer dich fragt, liest, dass meine Erinnerungen aus sind. `/resume` schaltet sie wieder ein.
away-stopped-there = Abgeschaltet: Von dem Server kommen keine Erinnerungen mehr. `/resume` schaltet sie dort wieder ein.
away-resumed = Wieder an: Du bekommst die Erinnerungen dieses Servers, in deiner Arbeitszeit.
away-resumed-were-on = Sie waren schon an: Du bekommst die Erinnerungen dieses Servers, in deiner Arbeitszeit.

## Under one's own hours

away-standing-focus = Dein Fokus läuft bis { $until }. `/focus off` beendet ihn.
away-standing-away = Du bist bis { $until } abwesend.
away-standing-next = Deine nächste Abwesenheit: { $from } bis { $until }.
away-standing-more = `/away list` zeigt alle deine Abwesenheiten.
away-standing-urgent = Dringendes darf dich jederzeit erreichen, außer während du abwesend bist: `/hours urgent` ändert das.
away-standing-not-urgent = Außerhalb dieser Zeiten erreicht dich nichts, auch nichts Dringendes: `/hours urgent` ändert das.

## To who waits for somebody: $person is who is away

away-now-for = Deine Frage in { $place } geht jetzt an { $people }.
away-is-back = { $person } schuldet dir eine Antwort in { $place }, war abwesend und ist wieder da.
away-owner = { $person } schuldet dir eine Antwort in { $place } und ist abwesend.
away-owner-until = { $person } schuldet dir eine Antwort in { $place } und ist bis { $until } abwesend.
away-owner-until-at-work = { $person } schuldet dir eine Antwort in { $place }, ist bis { $until } abwesend und arbeitet wieder ab { $time }.
away-delegate-answers = Solange antwortet { $delegate }.
away-wait-or-hand-over = Warte ab, oder übergib die Anfrage an jemand anderen.
# Within a longer sentence or list.
away-is-away = { $person } ist abwesend
away-is-away-until = { $person } ist bis { $until } abwesend
away-is-away-until-at-work = { $person } ist bis { $until } abwesend und arbeitet wieder ab { $time }
# $stands is one of the three texts before.
away-is-away-and-delegate = { $stands }; solange antwortet { $delegate }
away-delegate-button = Vertretung fragen
# In a list; $stands is one of the texts "away-is-…" and "away-is-away…".
away-stands = { $stands }.
away-is-at-work = { $person } arbeitet gerade
away-is-not-until = { $person } arbeitet erst wieder ab { $time }
away-is-not-now = { $person } arbeitet gerade nicht
