# `/digest`: how the digests of a server's channels are set. $slots is when one comes: "weekdays at 09:00 (Europe/Berlin)".

settings-foreign-channel = Dieser Kanal gehört zu einem anderen Server. Wähle einen von diesem.
settings-foreign-role = Diese Rolle gibt es auf diesem Server nicht. Wähle eine, die es gibt.

settings-digest-scheduled = Eingerichtet: In { $channel } kommt eine Übersicht, { $slots }.
settings-digest-silent = Sie kommt ohne Ton und pingt niemanden. `/digest preview` zeigt, was sie jetzt zeigen würde.
settings-digest-changed = Geändert: In { $channel } kommt eine Übersicht, { $slots }.
settings-digest-paused = Pausiert: In { $channel } kommt keine Übersicht, bis du sie mit `/digest resume` fortsetzt.
settings-digest-paused-until = Pausiert: Die nächste Übersicht in { $channel } kommt am { $time }. `/digest resume` beendet die Pause früher.
settings-digest-resumed = Wieder an: In { $channel } kommt eine Übersicht, { $slots }.
settings-digest-not-paused = Sie war nicht pausiert: In { $channel } kommt eine Übersicht, { $slots }.
settings-digest-skipped = Ausgelassen: In { $channel } kommt am { $time } keine Übersicht.
settings-digest-posted-now = Unterwegs nach { $channel }.
settings-digest-removed = Gelöscht: die Übersicht in { $channel }, { $slots }. Sie wird nicht mehr gepostet.

# When it comes next. $time is a date and time, $ago is like "in 3 hours", $more are dates and times.
settings-next-none = Sie ist pausiert; `/digest resume` beendet das.
settings-next-last = Sie kommt noch einmal: am { $time } ({ $ago }).
settings-next = Sie kommt am { $time } ({ $ago }), dann am { $more }.

# What it tells. $sections is a list of the four below.
settings-leaves-out = Sie lässt weg, { $sections }.
settings-section-waiting = was am längsten wartet
settings-section-due-soon = was bald fällig ist
settings-section-answered = was beantwortet wurde
settings-section-away = wer abwesend ist
settings-empty-skipped = Gibt es nichts zu berichten, entfällt sie.
settings-empty-said = Gibt es nichts zu berichten, sagt sie das in einer Zeile.

# A digest in a list to choose from.
settings-label = { $number }: #{ $channel }, { $slots }
settings-label-unseen = { $number }: ein Kanal, den ich nicht sehe, { $slots }

# `/digest list`: a line for each; "without", "also" and "not posted" stand at its end with " · " before each.
settings-list = Übersichten hier:
settings-list-none = Hier ist keine Übersicht eingerichtet. Mit `/digest schedule` kommt eine dazu.
settings-list-rest = … und { $count } weitere: `/digest list channel:` zeigt die eines Kanals
settings-list-next = - { $number }: { $channel }, { $slots }, nächste { $ago }
settings-list-paused = - { $number }: { $channel }, { $slots }, `/digest resume` beendet die Pause
settings-list-over = - { $number }: { $channel }, { $slots }, vorbei: `/digest edit` gibt ihr andere Tage, `/digest remove` löscht sie
settings-list-without = lässt weg, { $sections }
settings-list-also-empty = kommt auch, wenn es nichts zu berichten gibt
settings-list-failing = ⚠ seit dem { $time } nicht gepostet: Lass mich dort posten, oder verleg sie mit `/digest edit`

# To who scheduled a digest, or owns the server, when I cannot post it.
settings-mended = ✅ Das ist behoben: Die Übersicht kommt in { $channel }.
# The first part of the sentence; one of the three "why" follows after a colon.
settings-not-posted = { $what }: { $why }
settings-not-posted-yours = Ich konnte deine Übersicht in { $channel }, { $slots }, nicht posten
settings-not-posted-theirs = Ich konnte die Übersicht von { $person } in { $channel }, { $slots }, nicht posten
settings-why-gone = Den Kanal gibt es nicht mehr, oder ich sehe ihn nicht. Lass ihn mich sehen, wähle mit `/digest edit` einen anderen, oder nimm `/digest remove`. Ich versuche es zu jeder ihrer Zeiten wieder.
settings-why-refused = Discord lehnt es ab. Ich versuche es zu jeder ihrer Zeiten wieder. `/digest edit` kann sie verlegen, `/digest remove` beendet sie.
# $permissions is a list of one or more, each in quotation marks; $count is how many.
settings-why-lacks = { $count ->
    [one] Mir fehlt dort { $permissions }. Gib mir diese Berechtigung in den Einstellungen des Kanals. Ich versuche es zu jeder ihrer Zeiten wieder. `/digest edit` kann die Übersicht verlegen, `/digest remove` beendet sie.
   *[other] Mir fehlen dort { $permissions }. Gib mir diese Berechtigungen in den Einstellungen des Kanals. Ich versuche es zu jeder ihrer Zeiten wieder. `/digest edit` kann die Übersicht verlegen, `/digest remove` beendet sie.
    }
