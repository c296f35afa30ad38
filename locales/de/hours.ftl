# Working hours: `/hours` and the form "Set my hours". Names of commands and options stand in `…` and stay as they are.

# $weekday is mon … sun.
hours-weekday =
    { $weekday ->
        [mon] Mo
        [tue] Di
        [wed] Mi
        [thu] Do
        [fri] Fr
        [sat] Sa
       *[sun] So
    }
hours-weekday-range = { $first }–{ $last }
hours-every-day = täglich
# $hours are such as 22:00–06:00.
hours-night-shift = { $hours } (Folgetag)
# Days and their hours: "Mon–Thu 09:00–12:00, 13:00–17:30".
hours-of-days = { $days } { $hours }
hours-groups = { $before }; { $next }
hours-no-weekly = keine
# $hours are those of a week, $zone is a name such as Europe/Berlin.
hours-in-zone = { $hours } ({ $zone })

hours-set = Deine Arbeitszeiten: { $hours }.
# To somebody who looks at a colleague, after a sentence such as "@Ada is at work now."
hours-colleague = Arbeitszeiten: { $hours }.
hours-colleague-guess = Eigene Arbeitszeiten sind nicht eingestellt, deshalb nehme ich die des Servers an: { $hours }.
hours-colleague-not-shared = Der Rest der Woche ist nicht geteilt; das entscheidet jede Person selbst mit `/hours sharing`.
hours-colleague-never = { $person } hat keine Arbeitszeiten und bekommt deshalb nie etwas von mir.
hours-set-assumed = Ich habe Montag bis Freitag, 9:00 bis 17:00, angenommen: Ändere das unten, wenn es nicht stimmt.
# $place is such as "Bayern, Germany".
hours-holidays-end = Die Feiertage von { $place } zählen für dich nicht mehr: Sie waren die des Servers, als Annahme. Mit `/holidays set` wählst du deine.
hours-set-none = Du hast keine Arbeitszeiten, also schicke ich dir nie etwas. Falls du das nicht willst, stell welche ein: mit dem Knopf oder mit `/hours set hours:Mo-Fr 9-17`.
hours-at-work = Deine Arbeitszeit läuft gerade, bis { $until }. Außerhalb dieser Zeiten bin ich still.
hours-always-at-work = Deine Arbeitszeit läuft rund um die Uhr, also kann ich dir jederzeit schreiben.
hours-next-at-work = Deine nächste Arbeitszeit beginnt am { $at }. Bis dahin bin ich still.
hours-never-at-work = Also schicke ich dir nie etwas. Wenn du das nicht willst, führe `/hours set` noch einmal aus.
hours-guess-of-server = Du hast keine Arbeitszeiten eingestellt, deshalb nehme ich die des Servers an: { $hours }.
hours-guess-anywhere = Du hast keine Arbeitszeiten eingestellt, deshalb nehme ich auf jedem Server die dortigen an.
hours-travelling = Du bist bis { $until } auf Reisen. Deine Arbeitszeiten dort: { $hours }.
hours-travelling-later = Du bist vom { $from } bis { $until } auf Reisen. Deine Arbeitszeiten dort: { $hours }.
hours-button-set = Arbeitszeiten einstellen
hours-button-type = Stadt und Zeiten eintippen
hours-button-other = Andere Zeiten …
# On a button, $hours are such as 08:00–16:00.
hours-button-weekdays = Mo–Fr { $hours }

hours-preview = **Die nächsten sieben Tage, nach deiner Uhr**
# $weekday is mon … sun, $day the number of the day in its month.
hours-date =
    { $weekday ->
        [mon] Mo { $day }.
        [tue] Di { $day }.
        [wed] Mi { $day }.
        [thu] Do { $day }.
        [fri] Fr { $day }.
        [sat] Sa { $day }.
       *[sun] So { $day }.
    }
hours-day = { $date }: { $hours }
hours-day-closed = { $date }: arbeitsfrei
hours-day-off = { $date }: freier Tag
hours-day-away = { $date }: abwesend
hours-day-partly-away = { $date }: { $hours }, sonst abwesend
# $line is the line of a day, as above.
hours-day-trip = { $line } (in { $city })
hours-day-forward = { $line } (um { $time } wird die Uhr { $minutes ->
        [60] eine Stunde
       *[other] { $minutes } Minuten
    } vorgestellt)
hours-day-back = { $line } (um { $time } wird die Uhr { $minutes ->
        [60] eine Stunde
       *[other] { $minutes } Minuten
    } zurückgestellt)
hours-seen = In `/overlap` sehen Leute auf deinen Servern, wann du arbeitest, aber nie, warum du nicht arbeitest. Mit `/hours sharing` lässt du sie deine ganze Woche sehen.

## What `/hours show` tells of a colleague.

hours-of-preview = **Die nächsten sieben Tage, nach der Uhr dort**
hours-of-next = `/overlap` zeigt, wann ihr beide arbeitet, und `/hours copy` übernimmt diese Zeiten für dich.
hours-of-overlap = `/overlap` zeigt, wann ihr beide arbeitet.

# Somebody who typed no zone.
hours-panel = Stellen wir deine Arbeitszeiten ein. **Wie spät ist es gerade bei dir?** Wähle unten erst die Uhrzeit, dann eine Stadt, deren Uhren gehen wie deine.
hours-panel-carried = Deine Zeiten habe ich: { $hours }. **Wie spät ist es gerade bei dir?** Wähle unten erst die Uhrzeit, dann eine Stadt, deren Uhren gehen wie deine.
hours-panel-known = Deine Arbeitszeiten: { $hours }. Für eine andere Zeitzone wähle, wie spät es gerade bei dir ist; für andere Zeiten drücke den Knopf.
hours-panel-placeholder = Wie spät ist es gerade bei dir?
# $time is such as 14:05, $short the same as 2:05 pm.
hours-panel-time = { $time } ({ $short })
hours-panel-times = { $before }, { $next }
hours-which-city = Fast geschafft: Welche dieser Uhren ist deine? Wähle eine Stadt, deren Uhren das ganze Jahr gehen wie deine. Ist keine dabei? Dann wähle eine andere Uhrzeit, oder gib deine Stadt ein.
# A city to choose: $clock such as "14:05 (UTC+1)".
hours-zone-choice = { $city }, { $country } — jetzt { $clock }
hours-zone-choice-city = { $city } — jetzt { $clock }
hours-which-placeholder = Deine Stadt, oder eine mit deiner Uhrzeit
hours-no-such-time = Diese Uhrzeit steht nicht mehr zur Wahl. Führe `/hours set` noch einmal aus.
hours-no-such-zone = Diese Zeitzone steht nicht mehr zur Wahl. Führe `/hours set` noch einmal aus.
hours-zone-first = Ich kenne deine Zeitzone noch nicht, deshalb hat sich nichts geändert. Mit `/hours set` sagst du sie mir.
hours-not-carried = Deine Zeiten waren zu lang, um sie solange zu behalten: Gib sie mit `/hours set` ein, sobald die Zeitzone feststeht.

hours-zone-unclear = „{ $text }“ kann mehr als eine Zeitzone sein, deshalb hat sich noch nichts geändert. Wähle unten deine.
# $text such as "UTC+2"; cities where it is that now are in the menu.
hours-zone-offset = „{ $text }“ ist nur der Abstand einer Uhr zu UTC, und der ändert sich, wo es Sommerzeit gibt. Deshalb hat sich noch nichts geändert. In den Städten unten gilt er gerade: Wähle eine, deren Uhrzeit das ganze Jahr auch deine ist.
# There are names that are nearly the one that was typed; they are in the menu.
hours-zone-near = Einen Ort namens „{ $text }“ kenne ich nicht, deshalb hat sich noch nichts geändert. Ist es einer von denen unten? Wenn nicht, wähle, wie spät es gerade bei dir ist.
hours-zone-unknown = Einen Ort namens „{ $text }“ kenne ich nicht, deshalb hat sich noch nichts geändert. Wähle unten, wie spät es gerade bei dir ist, oder führe `/hours set` mit einer großen Stadt in deiner Nähe aus, etwa Berlin oder São Paulo.
hours-zone-typed-unclear = Nichts geändert: „{ $text }“ kann mehr als eine Zeitzone sein. Meintest du { $cities }?
hours-zone-typed-offset = Nichts geändert: „{ $text }“ ist nur der Abstand einer Uhr zu UTC, und der ändert sich, wo es Sommerzeit gibt. Gib stattdessen eine Stadt an, deren Uhrzeit das ganze Jahr stimmt; gerade gilt dieser Abstand in { $cities }.
# $cities are names that are nearly the one that was typed.
hours-zone-typed-near = Nichts geändert: Einen Ort namens „{ $text }“ kenne ich nicht. Meintest du { $cities }? Wenn nicht, wähle eine große Stadt mit derselben Uhrzeit.
hours-zone-typed-unknown = Nichts geändert: Einen Ort namens „{ $text }“ kenne ich nicht. Wähle eine große Stadt in deiner Nähe, etwa Berlin oder São Paulo; `/hours set` ohne Optionen findet deine Zeitzone anhand deiner Uhrzeit.
hours-zone-renamed = { $old } heißt jetzt { $new }; das nehme ich.

hours-note-merged = Zeiten, die sich überschneiden oder berühren, habe ich zusammengefasst ({ $days }).
hours-note-night = { $hours } endet am Folgetag und zählt zu dem Tag, an dem es beginnt.
hours-note-read = Ich lese das als { $hours }.
hours-note-replaced = { $days }: Hier gelten nur die Zeiten, die für diese Tage angegeben sind.
hours-note-none = Es gibt keine Arbeitszeiten, also kommt nie eine Erinnerung.

hours-blank = Nichts geändert: Es wurden keine Zeiten eingegeben. Schreib sie etwa so: „Mo-Fr 9-17“.
hours-too-long = Nichts geändert: Das ist mir zu lang. Kürze es, etwa so: „Mo-Do 9-17; Fr 9-13“.
hours-unreadable = Nichts geändert: „{ $part }“ konnte ich nicht lesen. Versuch es etwa so: „Mo-Do 9-17; Fr 9-13“.
hours-unreadable-days = Nichts geändert: Die Tage konnte ich nicht lesen. Versuch es etwa so: „Mo-Do 9-17; Fr 9-13“.
hours-unpaired = Nichts geändert: Bei „{ $part }“ fehlt Anfang oder Ende. Versuch es etwa so: „9-17“ oder „9-12, 13-17:30“.
hours-same-times = Nichts geändert: „{ $part }“ endet genau dann, wenn es beginnt. Für einen ganzen Tag schreib „00:00-24:00“, für gar keine Zeit „frei“.
hours-ambiguous = Nichts geändert: „{ $part }“ würde am Folgetag enden. Schreib es etwa so: „9-17“ oder „9am-5pm“.
hours-days-alone = Nichts geändert: Zu „{ $part }“ gehören noch Zeiten oder „frei“, zum Beispiel „Sa 10-14“ oder „Sa frei“.
hours-which = Nichts geändert: Zu welchen Zeiten „{ $part }“ gehört, kann ich nicht erkennen. Schreib die Tage vor ihre Zeiten, etwa „Mo-Do 9-17; Fr 9-13“.

hours-sharing-on = Geteilt: Leute auf deinen Servern können deine ganze Woche mit `/hours show` sehen und mit `/hours copy` übernehmen. Warum du nicht arbeitest, sehen sie nie. `/hours sharing share:False` nimmt es zurück.
hours-sharing-off = Nicht geteilt: Niemand kann deine ganze Woche sehen oder übernehmen. Wer sie schon übernommen hat, behält sie. In `/overlap` sehen Leute auf deinen Servern weiterhin, wann du an einem Tag arbeitest, aber nie, warum du nicht arbeitest.
hours-copied = Von { $person } übernommen. Deine Arbeitszeiten: { $hours }.
hours-copied-zone-kept = Deine Zeitzone bleibt, wie sie war; mit `zone:True` übernehme ich auch die. Abwesenheiten werden nie übernommen.
hours-copied-zone-too = Auch die Zeitzone ist übernommen. Abwesenheiten werden nie übernommen.
hours-copied-zone-since-none = Auch die Zeitzone ist übernommen, denn du hattest keine eingestellt. Abwesenheiten werden nie übernommen.
hours-not-shared = { $person } teilt die eigenen Arbeitszeiten nicht, deshalb wurde nichts übernommen, und niemand wurde dafür gestört. Du kannst um `/hours sharing` bitten oder deine mit `/hours set` einstellen.
hours-nothing-to-copy = { $person } hat noch keine Arbeitszeiten eingestellt, deshalb wurde nichts übernommen. Stell deine mit `/hours set` ein.
hours-copy-self = Das sind schon deine eigenen Zeiten. Wähle jemand anderen aus deinem Team.

hours-travel-set = Notiert: Vom { $from } bis { $until } gelten diese Arbeitszeiten: { $hours }. Danach gelten von selbst wieder die von zu Hause.
# In place of it, where other travel goes on after it.
hours-travel-set-first = Notiert: Vom { $from } bis { $until } gelten diese Arbeitszeiten: { $hours }.
hours-travel-set-then = Danach geht die Reise weiter, die du schon notiert hattest, bis { $until }. Deine Arbeitszeiten dort: { $hours }. `/hours travel-end` beendet sie.
hours-travel-owed = Was du schuldest, zählt nach diesen Zeiten: Geänderte Fristen stehen schon richtig in `/asks`.
hours-travel-no-hours = Nichts geändert: Du hast noch keine Arbeitszeiten eingestellt. Stell zuerst die von zu Hause ein, dann sag mir, wann du reist.
hours-travel-ended = Willkommen zurück. Jetzt gelten wieder diese Arbeitszeiten: { $hours }.
# After hours-travel-ended, where a side trip lies in the midst of the travel.
hours-travel-ended-later = Auch was du bis { $until } notiert hattest, ist vorbei: Es war eine einzige Reise, mit einem Abstecher mittendrin.
# After hours-travel-ended or hours-travel-removed and hours-travelling-later, where there is another travel ahead.
hours-travel-ahead = Falls du dort nicht hinreist, führe `/hours travel-end` noch einmal aus.
hours-travel-removed = Gelöscht: deine Reise vom { $from } bis { $until }. Deine Arbeitszeiten bleiben: { $hours }.
hours-travel-none = Nichts geändert: Du hast keine Reise vor dir. Mit `/hours travel` trägst du eine ein.
hours-travel-unreadable = Nichts geändert: „{ $text }“ kann ich nicht als Tag lesen. Versuch es mit `Freitag`, `20. März`, `2026-03-20` oder mit Uhrzeit `Fr 12:00`.
hours-travel-ends-first = Nichts geändert: Das würde enden, bevor es beginnt. Ein Tag ohne Uhrzeit zählt ganz: Von Freitag bis Freitag ist ein Tag.
hours-travel-past = Nichts geändert: Das ist schon vorbei. Wähle ein Ende, das noch kommt, etwa `Freitag` oder `2026-03-20`.
hours-travel-too-far = Nichts geändert: Das beginnt erst in mehr als einem Jahr. Sag es mir, wenn es näher ist.
hours-travel-too-long = Nichts geändert: Das dauert länger als ein Jahr. Ändere lieber deine Arbeitszeiten mit `/hours set`, oder wähle ein früheres Ende.
hours-travel-too-many = Nichts geändert: Du hast schon { $count } Reisen vor dir. Beende erst eine mit `/hours travel-end`.

hours-server-set = Eingestellt: Für alle, die hier keine eigenen Arbeitszeiten haben, gilt { $hours }. Ich sage ihnen, dass das eine Annahme ist.
hours-server-as-it-was = Nichts zu ändern: Für alle, die hier keine eigenen Arbeitszeiten haben, gilt schon { $hours }.
hours-server-due = { $count ->
        [one] Eine offene Anfrage hat jetzt eine andere Frist.
       *[other] { $count } offene Anfragen haben jetzt eine andere Frist.
    }
hours-server-is = Für alle, die hier keine eigenen Arbeitszeiten haben, gilt { $hours }. Ändern kannst du das mit `zone` und `hours`.
hours-server-is-guess = Niemand hat Arbeitszeiten für diesen Server eingestellt: Ich nehme { $hours } an. Ändern kannst du das mit `zone` und `hours`.
hours-server-none = Nichts geändert: Ohne Zeiten könnte ich hier niemanden erinnern, der keine eigenen hat. Gib Zeiten ein, etwa „Mo-Fr 9-17“.

# The form: title and labels have room for 45 characters, examples for 100.
hours-form = Arbeitszeiten
hours-form-zone = Deine Stadt oder Zeitzone
hours-form-zone-example = Berlin, Tokyo; leer: Du wählst danach, wie spät es bei dir ist
hours-form-hours = Deine Arbeitszeiten
hours-form-hours-example = Mo-Fr 9-17, oder Mo-Do 9-12, 13-17:30; Fr 9-13
