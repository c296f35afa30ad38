# `/help`: what somebody can do next, and what the commands do.

# Above one to three of the help-step texts.
help-next = **Als Nächstes für dich**
help-step-resume = Du hast die Erinnerungen dieses Servers abgeschaltet: `/resume` schaltet sie wieder ein.
# "Write to me directly" is help-button-dms.
help-step-open-dms = Ich konnte dir nicht schreiben: Erlaube Direktnachrichten in den Privatsphäre-Einstellungen dieses Servers und drücke dann **Schreib mir direkt**.
help-step-answer = { $owes ->
    [one] Du schuldest eine Antwort: `/asks` zeigt sie.
   *[other] Du schuldest { $owes } Antworten: `/asks` zeigt sie.
}
# $overdue of the $owes replies are past their due time.
help-step-answer-late = { $owes ->
    [one] Du schuldest eine Antwort, und sie ist überfällig: `/asks` zeigt sie.
   *[other] { $overdue ->
        [one] Du schuldest { $owes } Antworten, eine davon ist überfällig: `/asks` zeigt sie.
       *[other] Du schuldest { $owes } Antworten, { $overdue } davon sind überfällig: `/asks` zeigt sie.
    }
}
help-step-hours = Ich weiß noch nicht, wann du arbeitest: Sag mir deine Stadt, dann erreicht dich außerhalb deiner Arbeitszeit nichts.
# $command is a command such as /setup.
help-step-server = Niemand hat mir gesagt, wann auf diesem Server gearbeitet wird: Das geht mit `{ $command }`.
help-step-watch = Ich beobachte noch keinen Kanal: Mit `/watch add` bemerke ich Fragen in einem Kanal von selbst.
help-step-digest = Es gibt noch keine Übersicht: Mit `/digest schedule` poste ich regelmäßig in einen Kanal, was wartet.
help-step-look-after = { $count ->
    [one] Du wartest auf eine Antwort: `/asks` zeigt, wie es steht.
   *[other] Du wartest auf { $count } Antworten: `/asks` zeigt, wie es steht.
}
help-step-ask = Brauchst du etwas von jemandem? Frag mit `/ask`, und ich behalte es im Blick.

# Buttons.
help-button-hours = Arbeitszeiten einstellen
help-button-asks = Meine Anfragen
help-button-dms = Schreib mir direkt

# Above groups of commands.
help-group-asks = **Anfragen**
help-group-time = **Deine Zeit**
help-group-server = **Dieser Server**
help-group-bot = **Über mich**
# A line of the list of commands.
help-command = { $command }: { $about }
# An entry in the menu of a message, where a command reads `/ask`.
help-menu = Rechtsklick auf eine Nachricht > Apps > **{ $entry }**
# The same in the menu of a person.
help-menu-person = Rechtsklick auf eine Person > Apps > **{ $entry }**
# Several of them: "**Needs a reply** or **Mark as answered**".
help-entries-message = Rechtsklick auf eine Nachricht > Apps > { $entries }
help-entries-person = Rechtsklick auf eine Person > Apps > { $entries }
help-more = `/help topic:` erklärt einen Befehl genauer, mit Beispiel.

help-option = - `{ $name }` (optional): { $description }
help-option-required = - `{ $name }`: { $description }
# $choices are joined by dots in the middle of the line.
help-option-choices = - `{ $name }`: { $description }: { $choices }
# $example is what one types.
help-example = Zum Beispiel: `{ $example }`
help-for-managers = Dafür brauchst du die Berechtigung „Server verwalten“.

# Topics that are no commands; in a list of topics, so: short.
help-title-answers = Was als Antwort zählt
help-title-reminders = Wann Erinnerungen kommen
help-title-quiet = Weniger Nachrichten von mir

help-subject-answers =
    Eine Anfrage ist beantwortet, wenn jemand von den Gefragten in ihrem Thread schreibt, auf sie antwortet oder im selben Kanal der Person schreibt, die gefragt hat.
    - Ein ✅ der Person, die gefragt hat, auf der Anfrage oder der Antwort beendet die Anfrage; `/done` auch.
    - Ein 👀 von Gefragten heißt „gesehen“: Die Erinnerung vor der Fälligkeit entfällt.
    - Wenn ich nicht sicher bin, frage ich. Was aus Versehen beendet wurde, macht der Knopf unter der Antwort rückgängig.
    `/why` zeigt, wie es um eine Anfrage steht.
help-subject-reminders =
    Ich erinnere alle nur in ihrer eigenen Arbeitszeit: wenn die Zeit für eine Antwort beginnt, wenn noch ein Viertel davon bleibt, wenn sie um ist, und einmal am nächsten Arbeitstag. Dann wählt die Person, die gefragt hat, wie es weitergeht.
    - `/hours set` sagt, wann du arbeitest, `/away set`, wann nicht; solange steht die Zeit für eine Antwort still.
    - Was gleichzeitig bereit ist, kommt in einer Nachricht, höchstens alle 30 Minuten.
    - `/policy show` zeigt, was auf diesem Server vereinbart ist, `/why`, was bei einer Anfrage als Nächstes kommt.
help-subject-quiet =
    Du bestimmst, was dich erreicht, und alles hier gilt sofort.
    - `/focus for` hält meine Nachrichten eine Weile zurück; `/away set` tut das für Tage, und andere erfahren davon so viel, wie du teilst.
    - **Später erinnern** unter einer Erinnerung bringt sie später wieder; „Ich antworte bis …“ hält sie bis dahin zurück.
    - `/digest me off` beendet deine eigene Übersicht.
    - `/stop` schaltet alle Erinnerungen eines Servers ab; `/resume` schaltet sie wieder ein.

# $typed is what was typed as a topic.
help-unknown = Zu „{ $typed }“ gibt es keine Hilfe. Wähle ein Thema aus der Liste, oder gib nur `/help` ein, dann siehst du alle Befehle.
