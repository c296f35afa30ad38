# `/asks`: what people owe and wait for.

overview-one-of-them = Wähle nur eins von `show`, `channel` und `person`: Jedes ist eine Liste für sich. `overdue` passt zu jedem davon.
overview-no-reply-owed = **Du schuldest keine Antwort.**
overview-page = Seite { $page } von { $pages }
overview-of-a-person = Nur, was in Kanälen steht, die du siehst, oder dich betrifft.
overview-placeholder = Anfrage wählen
overview-previous = ◀ Zurück
overview-next = Weiter ▶

## Heads of lists.

overview-you-owe =
    { $count ->
        [one] **Du schuldest 1 Antwort**
       *[other] **Du schuldest { $count } Antworten**
    }
overview-you-owe-overdue =
    { $count ->
        [one] **Du schuldest 1 überfällige Antwort**
       *[other] **Du schuldest { $count } überfällige Antworten**
    }
overview-you-wait =
    { $count ->
        [one] **Du wartest auf 1 Antwort**
       *[other] **Du wartest auf { $count } Antworten**
    }
overview-you-wait-overdue =
    { $count ->
        [one] **Du wartest auf 1 überfällige Antwort**
       *[other] **Du wartest auf { $count } überfällige Antworten**
    }
overview-owes =
    { $count ->
        [one] **{ $person } schuldet 1 Antwort**
       *[other] **{ $person } schuldet { $count } Antworten**
    }
overview-owes-overdue =
    { $count ->
        [one] **{ $person } schuldet 1 überfällige Antwort**
       *[other] **{ $person } schuldet { $count } überfällige Antworten**
    }
overview-waits =
    { $count ->
        [one] **{ $person } wartet auf 1 Antwort**
       *[other] **{ $person } wartet auf { $count } Antworten**
    }
overview-waits-overdue =
    { $count ->
        [one] **{ $person } wartet auf 1 überfällige Antwort**
       *[other] **{ $person } wartet auf { $count } überfällige Antworten**
    }
overview-open-in =
    { $count ->
        [one] **1 offene Anfrage in { $channel }**
       *[other] **{ $count } offene Anfragen in { $channel }**
    }
overview-open-in-overdue =
    { $count ->
        [one] **1 überfällige Anfrage in { $channel }**
       *[other] **{ $count } überfällige Anfragen in { $channel }**
    }

## Where there is nothing to list.

overview-nothing = Nichts wartet auf dich, und du wartest auf niemanden. Mit `/ask` fragst du jemanden etwas.
overview-nothing-overdue = Bei dir ist nichts überfällig: weder, was du schuldest, noch, worauf du wartest.
overview-nothing-owed = Du schuldest keine Antwort.
overview-nothing-owed-overdue = Du schuldest nichts Überfälliges.
overview-nothing-asked = Du wartest auf niemanden. Mit `/ask` fragst du jemanden etwas.
overview-nothing-asked-overdue = Nichts, worauf du wartest, ist überfällig.
overview-nothing-in = In { $channel } wartet nichts auf Antwort.
overview-nothing-in-overdue = In { $channel } ist nichts überfällig.
overview-nothing-of = In den Kanälen, die du siehst, schuldet { $person } keine Antwort und wartet auf keine.
overview-nothing-of-overdue = In den Kanälen, die du siehst, ist bei { $person } nichts überfällig.

## Lines. $number is that of the ask, $what its words and address, $due such as "in two hours".

overview-owed = #{ $number } an { $person } in { $channel }, fällig { $due }: { $what }
overview-owed-no-due-time = #{ $number } an { $person } in { $channel }, ohne Frist: { $what }
overview-asked = #{ $number } von { $people } in { $channel }, fällig { $due }: { $what }
overview-asked-no-due-time = #{ $number } von { $people } in { $channel }: { $what }
overview-open = #{ $number } { $asker } wartet auf { $people }, fällig { $due }: { $what }
overview-open-no-due-time = #{ $number } { $asker } wartet auf { $people }: { $what }
overview-open-in-thread = #{ $number } { $asker } wartet auf { $people } in { $thread }, fällig { $due }: { $what }
overview-open-in-thread-no-due-time = #{ $number } { $asker } wartet auf { $people } in { $thread }: { $what }
overview-nobody-any-more = niemand mehr
# Of an ask without words, in a choice: $time such as "2 Mar, 14:10 UTC".
overview-number-of = #{ $number } vom { $time }
