# /setup: five short steps in one message that only its reader sees. The first line says what was just done.

setup-title = **Einrichtung, Schritt { $step } von { $steps }: { $name }**
setup-step-hours = Arbeitszeiten
setup-step-pace = Antwortzeiten
setup-step-watches = beobachtete Kanäle
setup-step-digest = Übersicht
setup-step-reach = Sprache und gesperrte Direktnachrichten
setup-leave = -# Was du wählst, gilt sofort. Du kannst jederzeit gehen: Mit `/setup` geht es hier weiter, für alle, die diesen Server verwalten.

setup-hours-about = Diese Zeiten gelten für alle, die keine eigenen eingestellt haben, und für Fragen an eine Rolle oder in die Runde.
setup-hours-are = Zurzeit: **{ $hours }**. Dort ist es { $time }.
setup-hours-proposed = Mein Vorschlag: **{ $hours }**. Dort ist es { $time }; wenn dein Team woanders ist, wähle dessen Zeitzone.
# Nobody has chosen hours, and nothing tells where they are.
setup-hours-zone-unknown = Welche Zeitzone dein Team hat, kann ich nicht erkennen: Wähle seine Stadt. Für die Woche schlage ich **{ $hours }** vor.
# The same, where these are the reader's own hours.
setup-hours-proposed-own = Mein Vorschlag, nach deinen Arbeitszeiten: **{ $hours }**. Dort ist es { $time }; wenn dein Team woanders ist, wähle dessen Zeitzone.
setup-zone-choice = Stadt in deiner Zeitzone wählen
setup-week-choice = Zeiten wählen
setup-type-button = Selbst eintippen
setup-hours-set = Eingestellt: Die Arbeitszeiten hier sind { $hours }.
setup-form-title = Arbeitszeiten des Servers
setup-form-zone = Stadt oder Zeitzone
setup-form-zone-example = Berlin, Tokyo, America/New_York
setup-form-hours = Arbeitszeiten
setup-form-hours-example = Mo-Fr 9-17, oder Mo-Do 9-12, 13-17:30; Fr 9-13

setup-pace-about = Bis wann eine Frage ihre Antwort bekommt. Die Zeit läuft nur, während die Person arbeitet, die die Antwort schuldet.
setup-pace-is = Zurzeit: innerhalb von **{ $target }**; Dringendes innerhalb von { $urgent }, was warten kann, innerhalb von { $low }.
setup-pace-choice = Wählen, wie schnell hier geantwortet wird
setup-pace-calm = Ruhig: innerhalb von { $target }
setup-pace-steady = Ausgewogen: innerhalb von { $target }
setup-pace-quick = Schnell: innerhalb von { $target }
setup-pace-more = Dringendes in { $urgent }, was warten kann, in { $low }
setup-pace-set = Eingestellt: Eine Antwort ist innerhalb von { $target } fällig, auf Dringendes innerhalb von { $urgent }, auf das, was warten kann, innerhalb von { $low }.

setup-watches-about = Fragen mit `/ask` und mit dem Menü „Braucht eine Antwort“ gehen in jedem Kanal. Kanäle, die du hier wählst, beobachte ich auch von selbst.
setup-watches-none = Zurzeit beobachte ich keinen; das reicht für den Anfang.
# $places is a list of channels.
setup-watches-are = Zurzeit beobachte ich { $places }. `/watch list` zeigt, worauf ich achte; `/watch remove` beendet es.
setup-watches-more =
    { $count ->
        [one] { $count } weiteren
        *[other] { $count } weitere
    }
setup-how-choice = Worauf ich achte
setup-how-mentions = Nachrichten, die Leute erwähnen
setup-how-mentions-more = In einem Kanal brauchen sie die Antwort der Erwähnten, in einem Forum gilt das für jeden Post
setup-how-threads = Neue Threads und Posts
setup-how-threads-more = Jeder braucht eine erste Antwort von jemand anderem
setup-how-questions = Fragen in die Runde
setup-how-questions-more = Jede braucht eine Antwort von irgendwem
setup-watch-mentions-choice = Kanäle für Nachrichten, die Leute erwähnen
setup-watch-threads-choice = Kanäle und Foren für neue Threads und Posts
setup-watch-questions-choice = Kanäle für Fragen in die Runde
setup-watching = Eingestellt: Ab jetzt beobachte ich { $places }.
# Said of a channel that was chosen.
setup-unwatched-gone = { $place } kann ich nicht beobachten: Den Kanal gibt es nicht mehr, oder mir fehlt dort „Kanal ansehen“. Gib mir diese Berechtigung, oder wähle einen anderen Kanal.
setup-unwatched-history = { $place } kann ich nicht beobachten: Mir fehlt dort „Nachrichtenverlauf anzeigen“. Gib mir diese Berechtigung, oder wähle einen anderen Kanal.
setup-unwatched-forum = In { $place } kann ich nicht auf Fragen in die Runde achten: Ein Forum enthält Posts. Wähle dafür „Neue Threads und Posts“.

setup-digest-about = Eine Übersicht zeigt in einem Kanal regelmäßig und ohne Ton, was auf Antwort wartet. Sie ist keine Rangliste und entfällt, wenn es nichts zu berichten gibt.
setup-digest-none = Zurzeit gibt es keine.
# $zone is a name such as Europe/Berlin.
setup-digest-proposed = Mein Vorschlag: in { $place }, Montag bis Freitag um 9:00 ({ $zone }).
setup-digest-is = Zurzeit: In { $place } kommt eine, { $when }. `/digest remove` löscht sie.
setup-digest-others =
    { $count ->
        [one] Es gibt noch eine weitere: `/digest list`.
        *[other] Es gibt noch { $count } weitere: `/digest list`.
    }
setup-digest-channel-choice = Kanal wählen
setup-digest-days-choice = Tage wählen
setup-digest-time-choice = Uhrzeit wählen
setup-digest-set = Eingestellt: In { $place } kommt eine Übersicht, { $when }. Die nächste kommt { $next }.
# Said when the server's zone was changed. $when is such as "weekdays at 09:00 (Asia/Tokyo)".
setup-digest-follows = Die Übersicht zieht mit: In { $place } kommt sie jetzt { $when }.
setup-digest-set-paused = Eingestellt: In { $place } kommt eine Übersicht, { $when }. Sie ist pausiert; `/digest resume` beendet das.
setup-digest-first-channel = Nichts eingestellt: Wähle zuerst den Kanal der Übersicht.
setup-days-weekdays = Montag bis Freitag
setup-days-daily = Täglich
setup-days-mon-wed-fri = Montag, Mittwoch, Freitag
setup-days-mon-thu = Montag und Donnerstag
setup-days-mon = Montag

# $language is the name of a language, in that language.
setup-language-is = Die Sprache meiner Posts in Kanälen: **{ $language }**. Mit jeder Person spreche ich die Sprache ihres eigenen Discord.
setup-language-choice = Sprache meiner Posts wählen
setup-language-set = Eingestellt. Die Sprache meiner Posts in Kanälen ist ab jetzt: { $language }.
setup-reach-about = Manche Leute nehmen keine Direktnachrichten von Bots an. Ihre Antworten schulden sie trotzdem, also erreiche ich sie auf anderem Weg.
setup-reach-mention = Mit einer Erwähnung
setup-reach-mention-more = Wo die Frage steht, ohne ihren Wortlaut
setup-reach-thread = In einem privaten Thread
setup-reach-thread-more = Wo ich einen öffnen darf; sonst mit einer Erwähnung
setup-reach-nothing = Gar nicht
setup-reach-nothing-more = Wer gefragt hat, erfährt, dass ich nicht erinnern kann
setup-reach-is = So erreiche ich sie dann: **{ $how }**.
setup-reach-choice = Wählen, wie ich sie erreiche
# $how is one of setup-reach-mention, setup-reach-thread, setup-reach-nothing.
setup-reach-set = Eingestellt. So erreiche ich alle, die keine Direktnachrichten von mir annehmen: { $how }.
# After setup-reach-set for private threads. $permissions is a list of permissions, in quotation marks, as Discord names them.
setup-reach-lacks = Private Threads kann ich auf diesem Server noch nirgends öffnen: Ich brauche dafür { $permissions }. Gib das meiner Rolle; bis dahin erwähne ich Leute dort, wo die Frage steht.
# $places is a list of channels.
setup-reach-lacks-in = Für { $places } brauche ich { $permissions }, um dort private Threads zu öffnen. Gib mir das dort in den Kanaleinstellungen; bis dahin erwähne ich Leute dort, wo die Frage steht.

setup-done = **Dieser Server ist eingerichtet.** Alles lässt sich ändern: noch einmal mit `/setup`, oder mit `/policy`, `/watch` und `/digest`.
setup-done-hours = - Arbeitszeiten für alle, die keine eingestellt haben: { $hours }
setup-done-hours-guess = - Arbeitszeiten für alle, die keine eingestellt haben: { $hours } (eine Annahme: Niemand hat sie gewählt)
setup-done-pace = - Antworten innerhalb von { $target }; Dringendes innerhalb von { $urgent }, was warten kann, innerhalb von { $low }
setup-done-watches = - Ich beobachte { $places }
setup-done-no-watches = - Ich beobachte keinen Kanal
setup-done-digest = - Übersicht: { $place }, { $when }
setup-done-no-digest = - Keine Übersicht
setup-done-reach = - Gesperrte Direktnachrichten: { $how }
setup-done-next = Als Nächstes: Schick eine Testnachricht, um zu sehen, dass ich schreiben kann, und poste eure Vereinbarungen, damit alle sie lesen können. Und alle führen einmal `/hours set` aus.
setup-test-button = Testnachricht schicken
setup-norms-choice = Unsere Vereinbarungen in einen Kanal posten
setup-test-on-its-way = Unterwegs nach { $place }: eine Testnachricht, ohne Ton.

# The test message itself, in a channel.
setup-test = Das ist ein Test: { $person } hat mich hier eingerichtet und wollte sehen, ob ich in diesem Kanal schreiben kann. Ich kann. Niemand muss etwas tun.
# The same where it is not known any more who wanted it.
setup-test-by-nobody = Das ist ein Test: Kann ich in diesem Kanal schreiben? Ich kann. Niemand muss etwas tun.

# Buttons.
setup-keep-button = So übernehmen
setup-go-on-button = Weiter
setup-skip-button = Überspringen
setup-back-button = Zurück
setup-post-here-button = Hier posten
setup-finish-button = Abschließen
setup-begin-button = Alles noch einmal

# Why something was not done.
setup-contradicts = Nichts geändert, denn irgendwo hier würden Antworten dem widersprechen, was dafür eingestellt ist: { $why } `/policy list` zeigt, was eingestellt ist.
setup-cannot-post-gone = Ich kann in { $place } nicht posten: Den Kanal gibt es nicht mehr, oder ich sehe ihn nicht. Wähle einen anderen Kanal, oder gib mir dort „Kanal ansehen“.
# $permissions is a list of permissions, in quotation marks, as Discord names them.
setup-cannot-post-lacks = Ich kann in { $place } nicht posten: Ich brauche dort { $permissions }. Gib mir das in den Einstellungen des Kanals, oder wähle einen anderen Kanal.
setup-not-chosen = Ich konnte nicht erkennen, was du gewählt hast. Bitte wähle noch einmal.
