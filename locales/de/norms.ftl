# A server's norms: what was agreed on there, in plain words for somebody new. Each line is one whole sentence or two.

norms-title = **So arbeiten wir hier**
norms-small-print = -# Aus den tatsächlichen Einstellungen dieses Servers; ändern sie sich, ändert sich diese Nachricht mit.
norms-targets = - **Antworten:** Eine Frage bekommt innerhalb von **{ $target }** eine Antwort, Dringendes innerhalb von { $urgent }, was warten kann, innerhalb von { $low }. Die Zeit läuft nur, während die Person arbeitet, die die Antwort schuldet.
norms-quiet = - **Ruhe:** Außerhalb der eigenen Arbeitszeit oder während einer Abwesenheit bekommt niemand eine Nachricht von mir. Mit `/hours set` sagst du mir deine Arbeitszeiten; wo keine eingestellt sind, gilt { $hours }.
# The same where nobody has chosen the server's hours.
norms-quiet-guess = - **Ruhe:** Außerhalb der eigenen Arbeitszeit oder während einer Abwesenheit bekommt niemand eine Nachricht von mir. Mit `/hours set` sagst du mir deine Arbeitszeiten; wo keine eingestellt sind, nehme ich { $hours } an.
# $place is a country or a region with its country, as "Bavaria, Germany".
norms-holidays = - **Feiertage:** die von { $place }, für alle, die weder Arbeitszeiten noch Feiertage eingestellt haben, und für Fragen an eine Rolle oder in die Runde. Mit `/holidays set` wählst du deine.
norms-quiet-hours = - **Ruhige Zeiten:** { $hours }, jeweils nach der eigenen Uhr. So lange warten Erinnerungen.
# $reminders is a list of norms-reminder-…
norms-reminders = - **Erinnerungen** für alle, die eine Antwort schulden: { $reminders }.
norms-no-reminders = - **Erinnerungen:** Ich schicke keine.
norms-reminder-notice = ein erster Hinweis in der Arbeitszeit
norms-reminder-nudge = ein Anstupser im letzten Viertel der Zeit
norms-reminder-due = eine Erinnerung bei Fälligkeit
norms-reminder-after =
    { $days ->
        [one] eine am Arbeitstag danach
        *[other] je eine an den { $days } Arbeitstagen danach
    }
norms-asker-told = - **Keine Antwort?** Dann sage ich der Person Bescheid, die gefragt hat; sie wählt, wie es weitergeht.
norms-lead-told = - **Keine Antwort?** Dann sage ich der Person Bescheid, die gefragt hat; sie wählt, wie es weitergeht. Wird auch daraus nichts, sage ich { $lead } Bescheid.
norms-nobody-told = - **Keine Antwort?** Dann sage ich niemandem Bescheid: Sieh in `/asks` nach.
norms-ask = - **Fragen:** mit `/ask`, überall, oder an einer Nachricht mit dem Menü Apps → Braucht eine Antwort.
norms-ask-reaction = - **Fragen:** mit `/ask`, überall; oder an einer Nachricht mit der Reaktion { $emoji } oder dem Menü Apps → Braucht eine Antwort.
norms-closed-mention = - **Direktnachrichten gesperrt?** Dann erwähne ich dich dort, wo die Frage steht, ohne ihren Wortlaut.
norms-closed-thread = - **Direktnachrichten gesperrt?** Dann schreibe ich dir in einem privaten Thread.
norms-closed-nothing = - **Direktnachrichten gesperrt?** Dann kann ich dich nicht erinnern und sage das der Person, die gefragt hat.
# Of all sentences below: $kind is "role" where $place names a role, else $place names a channel or category.
norms-where-targets =
    { $kind ->
        [role] - Anfragen an { $place }: eine Antwort innerhalb von **{ $target }**, Dringendes innerhalb von { $urgent }, was warten kann, innerhalb von { $low }.
        *[place] - In { $place }: eine Antwort innerhalb von **{ $target }**, Dringendes innerhalb von { $urgent }, was warten kann, innerhalb von { $low }.
    }
norms-where-reminders =
    { $kind ->
        [role] - Erinnerungen bei Anfragen an { $place }: { $reminders }.
        *[place] - Erinnerungen in { $place }: { $reminders }.
    }
norms-where-no-reminders =
    { $kind ->
        [role] - Bei Anfragen an { $place } schicke ich keine Erinnerungen.
        *[place] - In { $place } schicke ich keine Erinnerungen.
    }
norms-where-asker-told =
    { $kind ->
        [role] - Anfragen an { $place }: Kommt keine Antwort, sage ich der Person Bescheid, die gefragt hat, und sonst niemandem.
        *[place] - In { $place }: Kommt keine Antwort, sage ich der Person Bescheid, die gefragt hat, und sonst niemandem.
    }
norms-where-lead-told =
    { $kind ->
        [role] - Anfragen an { $place }: Kommt keine Antwort, sage ich der Person Bescheid, die gefragt hat, dann { $lead }.
        *[place] - In { $place }: Kommt keine Antwort, sage ich der Person Bescheid, die gefragt hat, dann { $lead }.
    }
norms-where-nobody-told =
    { $kind ->
        [role] - Anfragen an { $place }: Kommt keine Antwort, sage ich niemandem Bescheid.
        *[place] - In { $place }: Kommt keine Antwort, sage ich niemandem Bescheid.
    }
norms-where-quiet =
    { $kind ->
        [role] - Bei Anfragen an { $place } warten Erinnerungen in diesen ruhigen Zeiten: { $hours }.
        *[place] - In { $place } warten Erinnerungen in diesen ruhigen Zeiten: { $hours }.
    }
norms-where-no-quiet =
    { $kind ->
        [role] - Bei Anfragen an { $place } gibt es keine ruhigen Zeiten.
        *[place] - In { $place } gibt es keine ruhigen Zeiten.
    }
# $what is a list of norms-watch-…
norms-watched = - Ich beobachte { $place }: { $what }.
norms-watch-mentions = wer in einer Frage erwähnt wird, schuldet eine Antwort
# Where I may not read what messages say.
norms-watch-all-mentions = wer erwähnt wird, schuldet eine Antwort (außer in Nachrichten, die selbst eine sind)
norms-watch-nothing = zurzeit nichts, denn ich darf nicht lesen, was in Nachrichten steht
norms-watch-posts = jeder neue Thread oder Post braucht eine erste Antwort
norms-watch-asking-posts = ein neuer Thread oder Post mit Frage braucht eine erste Antwort
norms-watch-questions = eine Frage in die Runde braucht eine Antwort von irgendwem
norms-digest = - In { $place } kommt eine Übersicht darüber, was wartet: { $when }.
norms-more =
    { $count ->
        [one] … und { $count } weitere Zeile: `/policy list` und `/watch list` zeigen sie.
        *[other] … und { $count } weitere Zeilen: `/policy list` und `/watch list` zeigen sie.
    }
norms-hours-button = Arbeitszeiten einstellen
norms-asks-button = Meine Anfragen

# What is left in place of a post of the norms that was posted elsewhere since.
norms-moved = So arbeiten wir hier: Das steht jetzt in { $place }.
norms-left = Was hier stand, wird nicht mehr aktuell gehalten. Der Knopf zeigt, was jetzt gilt.
# What is left in place of the post when all settings of the server were deleted.
norms-ended = Was hier stand, gilt nicht mehr: Alle Einstellungen dieses Servers wurden gelöscht. Der Knopf zeigt, was jetzt gilt.
norms-button = So arbeiten wir hier

# Answers to commands; only for who runs them.
norms-on-its-way = Unterwegs nach { $place }: eine Nachricht mit dem, was hier gilt. Sie ändert sich von selbst mit den Einstellungen; pinne sie an, damit alle sie finden.
norms-posted-at = -# Gepostet in { $place }, dort bleibt es aktuell.
norms-posted-nowhere = -# Nur du siehst das. `/norms post` stellt es in einen Kanal, wo es aktuell bleibt.
norms-post-gone = -# Die Nachricht in { $place } gibt es nicht mehr, deshalb halte ich sie nicht mehr aktuell. `/norms post` postet sie noch einmal.
norms-post-refused = -# Ich kann die Nachricht in { $place } nicht aktuell halten: Discord lehnt es dort ab. Gib mir in diesem Kanal „Kanal ansehen“, „Nachrichten senden“ und „Nachrichtenverlauf anzeigen“, oder wähle mit `/norms post` einen anderen.
norms-removed = Die Nachricht in { $place } ist gelöscht. `/norms post` postet sie noch einmal.
norms-removed-stands = Ich halte die Nachricht in { $place } nicht mehr aktuell, aber Discord lässt sie mich nicht löschen: Lösche sie selbst, damit niemand liest, was nicht mehr gilt.
norms-removed-unposted = Was in { $place } gepostet werden sollte, wird nicht mehr gepostet.
norms-removed-nothing = Ich halte keine Nachricht darüber aktuell, was hier vereinbart ist: Es gibt nichts zu entfernen. `/norms post` postet eine.
norms-not-there = Du bist nicht mehr auf dem Server, deshalb kann ich dir nicht zeigen, wie dort gearbeitet wird.
