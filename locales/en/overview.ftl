# `/asks`: what people owe and wait for.

overview-one-of-them = Choose one of `show`, `channel` and `person`: each is a list of its own. `overdue` goes with any of them.
overview-no-reply-owed = **You owe no reply.**
overview-page = Page { $page } of { $pages }
overview-of-a-person = Only what is in channels that you see, or concerns you.
overview-placeholder = Choose one to act on
overview-previous = ◀ Previous
overview-next = Next ▶

## Heads of lists.

overview-you-owe =
    { $count ->
        [one] **You owe 1 reply**
       *[other] **You owe { $count } replies**
    }
overview-you-owe-overdue =
    { $count ->
        [one] **You owe 1 overdue reply**
       *[other] **You owe { $count } overdue replies**
    }
overview-you-wait =
    { $count ->
        [one] **You wait for 1 answer**
       *[other] **You wait for { $count } answers**
    }
overview-you-wait-overdue =
    { $count ->
        [one] **You wait for 1 overdue answer**
       *[other] **You wait for { $count } overdue answers**
    }
overview-owes =
    { $count ->
        [one] **{ $person } owes 1 reply**
       *[other] **{ $person } owes { $count } replies**
    }
overview-owes-overdue =
    { $count ->
        [one] **{ $person } owes 1 overdue reply**
       *[other] **{ $person } owes { $count } overdue replies**
    }
overview-waits =
    { $count ->
        [one] **{ $person } waits for 1 answer**
       *[other] **{ $person } waits for { $count } answers**
    }
overview-waits-overdue =
    { $count ->
        [one] **{ $person } waits for 1 overdue answer**
       *[other] **{ $person } waits for { $count } overdue answers**
    }
overview-open-in =
    { $count ->
        [one] **1 open ask in { $channel }**
       *[other] **{ $count } open asks in { $channel }**
    }
overview-open-in-overdue =
    { $count ->
        [one] **1 overdue open ask in { $channel }**
       *[other] **{ $count } overdue open asks in { $channel }**
    }

## Where there is nothing to list.

overview-nothing = Nothing waits for you, and you wait for nobody. `/ask` asks somebody something.
overview-nothing-overdue = Nothing of yours is overdue: neither what you owe, nor what you wait for.
overview-nothing-owed = You owe no reply.
overview-nothing-owed-overdue = You owe nothing that is overdue.
overview-nothing-asked = You wait for nobody. `/ask` asks somebody something.
overview-nothing-asked-overdue = Nothing that you wait for is overdue.
overview-nothing-in = Nothing waits for a reply in { $channel }.
overview-nothing-in-overdue = Nothing is overdue in { $channel }.
overview-nothing-of = In channels that you see, { $person } owes no reply and waits for none.
overview-nothing-of-overdue = Nothing of { $person } is overdue in channels that you see.

## Lines. $number is that of the ask, $what its words and address, $due such as "in two hours".

overview-owed = #{ $number } to { $person } in { $channel }, due { $due }: { $what }
overview-owed-no-due-time = #{ $number } to { $person } in { $channel }, no due time: { $what }
overview-asked = #{ $number } from { $people } in { $channel }, due { $due }: { $what }
overview-asked-no-due-time = #{ $number } from { $people } in { $channel }: { $what }
overview-open = #{ $number } { $asker } waits for { $people }, due { $due }: { $what }
overview-open-no-due-time = #{ $number } { $asker } waits for { $people }: { $what }
overview-open-in-thread = #{ $number } { $asker } waits for { $people } in { $thread }, due { $due }: { $what }
overview-open-in-thread-no-due-time = #{ $number } { $asker } waits for { $people } in { $thread }: { $what }
overview-nobody-any-more = nobody any more
# Of an ask without words, in a choice: $time such as "2 Mar, 14:10 UTC".
overview-number-of = #{ $number } of { $time }
