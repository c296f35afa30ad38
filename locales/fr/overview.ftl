# `/asks`: what people owe and wait for.

overview-one-of-them = Choisis entre `show`, `channel` et `person` : chacun donne sa propre liste. `overdue` va avec n’importe lequel.
overview-no-reply-owed = **Tu ne dois aucune réponse.**
overview-page = Page { $page } sur { $pages }
overview-of-a-person = Seulement ce qui se trouve dans les salons que tu vois, ou qui te concerne.
overview-placeholder = Choisis une demande pour agir
overview-previous = ◀ Précédent
overview-next = Suivant ▶

## Heads of lists.

overview-you-owe =
    { $count ->
        [one] **Tu dois { $count } réponse**
       *[other] **Tu dois { $count } réponses**
    }
overview-you-owe-overdue =
    { $count ->
        [one] **Tu dois { $count } réponse dont l’échéance est passée**
       *[other] **Tu dois { $count } réponses dont l’échéance est passée**
    }
overview-you-wait =
    { $count ->
        [one] **Tu attends { $count } réponse**
       *[other] **Tu attends { $count } réponses**
    }
overview-you-wait-overdue =
    { $count ->
        [one] **Tu attends { $count } réponse dont l’échéance est passée**
       *[other] **Tu attends { $count } réponses dont l’échéance est passée**
    }
overview-owes =
    { $count ->
        [one] **{ $person } doit { $count } réponse**
       *[other] **{ $person } doit { $count } réponses**
    }
overview-owes-overdue =
    { $count ->
        [one] **{ $person } doit { $count } réponse dont l’échéance est passée**
       *[other] **{ $person } doit { $count } réponses dont l’échéance est passée**
    }
overview-waits =
    { $count ->
        [one] **{ $person } attend { $count } réponse**
       *[other] **{ $person } attend { $count } réponses**
    }
overview-waits-overdue =
    { $count ->
        [one] **{ $person } attend { $count } réponse dont l’échéance est passée**
       *[other] **{ $person } attend { $count } réponses dont l’échéance est passée**
    }
overview-open-in =
    { $count ->
        [one] **{ $count } demande ouverte dans { $channel }**
       *[other] **{ $count } demandes ouvertes dans { $channel }**
    }
overview-open-in-overdue =
    { $count ->
        [one] **{ $count } demande ouverte dans { $channel } dont l’échéance est passée**
       *[other] **{ $count } demandes ouvertes dans { $channel } dont l’échéance est passée**
    }

## Where there is nothing to list.

overview-nothing = Rien ne t’attend, et tu n’attends personne. `/ask` permet de demander quelque chose à quelqu’un.
overview-nothing-overdue = Aucune échéance n’est passée, ni pour ce que tu dois, ni pour ce que tu attends.
overview-nothing-owed = Tu ne dois aucune réponse.
overview-nothing-owed-overdue = Tu ne dois rien dont l’échéance soit passée.
overview-nothing-asked = Tu n’attends personne. `/ask` permet de demander quelque chose à quelqu’un.
overview-nothing-asked-overdue = Tu n’attends rien dont l’échéance soit passée.
overview-nothing-in = Rien n’attend de réponse dans { $channel }.
overview-nothing-in-overdue = Aucune échéance n’est passée dans { $channel }.
overview-nothing-of = Dans les salons que tu vois, { $person } ne doit et n’attend aucune réponse.
overview-nothing-of-overdue = Dans les salons que tu vois, aucune échéance n’est passée pour { $person }.

## Lines. $number is that of the ask, $what its words and address, $due such as "in two hours".

overview-owed = #{ $number } due à { $person } dans { $channel }, échéance { $due } : { $what }
overview-owed-no-due-time = #{ $number } due à { $person } dans { $channel }, sans échéance : { $what }
overview-asked = #{ $number } attendue de { $people } dans { $channel }, échéance { $due } : { $what }
overview-asked-no-due-time = #{ $number } attendue de { $people } dans { $channel } : { $what }
overview-open = #{ $number } de { $asker } à { $people }, échéance { $due } : { $what }
overview-open-no-due-time = #{ $number } de { $asker } à { $people } : { $what }
overview-open-in-thread = #{ $number } de { $asker } à { $people } dans { $thread }, échéance { $due } : { $what }
overview-open-in-thread-no-due-time = #{ $number } de { $asker } à { $people } dans { $thread } : { $what }
overview-nobody-any-more = plus personne
# Of an ask without words, in a choice: $time such as "2 Mar, 14:10 UTC".
overview-number-of = #{ $number } du { $time }
