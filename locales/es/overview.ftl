# `/asks`: what people owe and wait for.

overview-one-of-them = Elige entre `show`, `channel` y `person`: cada una es una lista aparte. `overdue` combina con todas.
overview-no-reply-owed = **No debes ninguna respuesta.**
overview-page = Página { $page } de { $pages }
overview-of-a-person = Solo lo que está en canales que ves o tiene que ver contigo.
overview-placeholder = Elige una para hacer algo con ella
overview-previous = ◀ Anterior
overview-next = Siguiente ▶

## Heads of lists.

overview-you-owe =
    { $count ->
        [one] **Debes 1 respuesta**
       *[other] **Debes { $count } respuestas**
    }
overview-you-owe-overdue =
    { $count ->
        [one] **Debes 1 respuesta fuera de plazo**
       *[other] **Debes { $count } respuestas fuera de plazo**
    }
overview-you-wait =
    { $count ->
        [one] **Esperas 1 respuesta**
       *[other] **Esperas { $count } respuestas**
    }
overview-you-wait-overdue =
    { $count ->
        [one] **Esperas 1 respuesta fuera de plazo**
       *[other] **Esperas { $count } respuestas fuera de plazo**
    }
overview-owes =
    { $count ->
        [one] **{ $person } debe 1 respuesta**
       *[other] **{ $person } debe { $count } respuestas**
    }
overview-owes-overdue =
    { $count ->
        [one] **{ $person } debe 1 respuesta fuera de plazo**
       *[other] **{ $person } debe { $count } respuestas fuera de plazo**
    }
overview-waits =
    { $count ->
        [one] **{ $person } espera 1 respuesta**
       *[other] **{ $person } espera { $count } respuestas**
    }
overview-waits-overdue =
    { $count ->
        [one] **{ $person } espera 1 respuesta fuera de plazo**
       *[other] **{ $person } espera { $count } respuestas fuera de plazo**
    }
overview-open-in =
    { $count ->
        [one] **1 petición abierta en { $channel }**
       *[other] **{ $count } peticiones abiertas en { $channel }**
    }
overview-open-in-overdue =
    { $count ->
        [one] **1 petición abierta y fuera de plazo en { $channel }**
       *[other] **{ $count } peticiones abiertas y fuera de plazo en { $channel }**
    }

## Where there is nothing to list.

overview-nothing = No debes ninguna respuesta ni esperas ninguna. Con `/ask` preguntas algo a alguien.
overview-nothing-overdue = No hay nada tuyo fuera de plazo: ni lo que debes ni lo que esperas.
overview-nothing-owed = No debes ninguna respuesta.
overview-nothing-owed-overdue = No debes nada fuera de plazo.
overview-nothing-asked = No esperas ninguna respuesta. Con `/ask` preguntas algo a alguien.
overview-nothing-asked-overdue = Nada de lo que esperas está fuera de plazo.
overview-nothing-in = Nada espera respuesta en { $channel }.
overview-nothing-in-overdue = No hay nada fuera de plazo en { $channel }.
overview-nothing-of = En los canales que ves, { $person } no debe ninguna respuesta ni espera ninguna.
overview-nothing-of-overdue = En los canales que ves, { $person } no tiene nada fuera de plazo.

## Lines. $number is that of the ask, $what its words and address, $due such as "in two hours".

overview-owed = #{ $number } a { $person } en { $channel }, fecha límite { $due }: { $what }
overview-owed-no-due-time = #{ $number } a { $person } en { $channel }, sin fecha límite: { $what }
overview-asked = #{ $number } pendiente de { $people } en { $channel }, fecha límite { $due }: { $what }
overview-asked-no-due-time = #{ $number } pendiente de { $people } en { $channel }: { $what }
overview-open = #{ $number } de { $asker }, pendiente de { $people }, fecha límite { $due }: { $what }
overview-open-no-due-time = #{ $number } de { $asker }, pendiente de { $people }: { $what }
overview-open-in-thread = #{ $number } de { $asker }, pendiente de { $people } en { $thread }, fecha límite { $due }: { $what }
overview-open-in-thread-no-due-time = #{ $number } de { $asker }, pendiente de { $people } en { $thread }: { $what }
overview-nobody-any-more = nadie
# Of an ask without words, in a choice: $time such as "2 Mar, 14:10 UTC".
overview-number-of = #{ $number } del { $time }
