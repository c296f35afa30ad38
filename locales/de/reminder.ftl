# Reminders: the direct message to an owner, a bundle of several, and what is edited into them later.
# $place is a channel or thread; $asker, $by, $people are people or roles by name.

## The first message to somebody

reminder-hello = Hallo, ich bin Meantime. Ich sage dir, wer auf eine Antwort von dir wartet, und das nur in deiner Arbeitszeit.
reminder-hello-hours = Bei dir ist das { $hours }, so hast du es eingestellt.
reminder-hello-guess = Bei dir ist das { $hours }, die Arbeitszeit deines Servers: eine Annahme, bis du deine einstellst.
reminder-set-hours-button = Arbeitszeiten einstellen
reminder-stop-button = Erinnerungen abschalten

## Why now. Each ends with a full stop or question mark.

# $what is one of the texts below.
reminder-urgent = Dringend: { $what }
reminder-notice = { $asker } braucht in { $place } eine Antwort von dir.
reminder-notice-handed-over = { $by } hat dir eine Anfrage übergeben: { $asker } braucht eine Antwort in { $place }.
reminder-nudge = Deine Antwort an { $asker } in { $place } ist bald fällig.
reminder-due = Deine Antwort an { $asker } in { $place } ist jetzt fällig.
reminder-was-due = Deine Antwort an { $asker } in { $place } war fällig.
reminder-follow-up = { $asker } wartet in { $place } noch auf deine Antwort.
reminder-snooze = Du wolltest später erinnert werden: { $asker } wartet in { $place } auf deine Antwort.
reminder-promise = Du hast { $asker } in { $place } für jetzt eine Antwort versprochen.
reminder-role-call = { $asker } braucht in { $place } eine Antwort von deinem Team, und noch hat niemand übernommen. Machst du das?
reminder-escalated = { $asker } hat in { $place } keine Antwort von { $people } bekommen, und dieser Server nennt dich für solche Fälle: Übernimm die Anfrage, übergib sie, oder frag nach, woran es hängt.
reminder-waits-for-you = { $asker } wartet in { $place } auf deine Antwort.
reminder-you-wait = Du wartest in { $place } auf eine Antwort von { $people }.
# Two lines; $url is the address of that message.
reminder-was-it-this =
    War das deine Antwort an { $asker } in { $place }? { $url }
    Wenn nicht, ist deine Antwort dort noch offen.
reminder-asked = Gefragt { $asked }
# $asked such as "two hours ago", $due a date and time, $ago such as "in an hour".
reminder-asked-due = Gefragt { $asked } · fällig am { $due } ({ $ago })

## Several in one message

reminder-nothing-waits = **Auf dich wartet nichts mehr**
reminder-waiting =
    { $count ->
        [one] **1 Sache wartet auf dich**
       *[other] **{ $count } Sachen warten auf dich**
    }
reminder-more = … und { $count } weitere: `/asks` zeigt alle.
reminder-more-notes = … und { $count } weitere: `/digest list` und `/watch list` zeigen alle.
reminder-placeholder = Anfrage wählen
# An ask without words, in the choice: $time such as "2 Mar, 14:10 UTC".
reminder-number-of = Anfrage #{ $number } vom { $time }
# $lead is one of the reminders above without its full stop; then the question, in quotation marks.
reminder-line-words = { $lead }: { $words }
# After it, with · between.
reminder-line-due = fällig { $ago }

## When it is over

# $what is one of the texts after these, without a full stop.
reminder-over-asker = ✅ { $what }. Für deine Frage in { $place } ist nichts mehr zu tun.
reminder-over = ✅ { $what }. In { $place } schuldest du { $asker } nichts mehr.
reminder-over-lead = ✅ { $what }.
reminder-over-answered = Beantwortet { $ago }
reminder-over-others-answered = Jemand anderes hat geantwortet
reminder-over-declined = Du hast „Nicht meins“ gesagt
reminder-over-left = Du hast den Server verlassen
reminder-over-taken = Jemand anderes hat übernommen
reminder-over-role-taken = Jemand hat übernommen
reminder-over-between-them = { $asker } klärt das direkt mit den Gefragten.

## Buttons: short

reminder-was-it-button = Ja, das war sie
reminder-not-yet-button = Noch nicht
