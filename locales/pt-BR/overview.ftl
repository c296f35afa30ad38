# `/asks`: what people owe and wait for.

overview-one-of-them = Escolha só um entre `show`, `channel` e `person`: cada um é uma lista à parte. `overdue` combina com qualquer um.
overview-no-reply-owed = **Você não deve nenhuma resposta.**
overview-page = Página { $page } de { $pages }
overview-of-a-person = Só o que está em canais que você vê ou tem a ver com você.
overview-placeholder = Escolha um para agir
overview-previous = ◀ Anterior
overview-next = Próxima ▶

## Heads of lists.

overview-you-owe =
    { $count ->
        [one] **Você deve 1 resposta**
       *[other] **Você deve { $count } respostas**
    }
overview-you-owe-overdue =
    { $count ->
        [one] **Você deve 1 resposta com prazo vencido**
       *[other] **Você deve { $count } respostas com prazo vencido**
    }
overview-you-wait =
    { $count ->
        [one] **Você espera 1 resposta**
       *[other] **Você espera { $count } respostas**
    }
overview-you-wait-overdue =
    { $count ->
        [one] **Você espera 1 resposta com prazo vencido**
       *[other] **Você espera { $count } respostas com prazo vencido**
    }
overview-owes =
    { $count ->
        [one] **{ $person } deve 1 resposta**
       *[other] **{ $person } deve { $count } respostas**
    }
overview-owes-overdue =
    { $count ->
        [one] **{ $person } deve 1 resposta com prazo vencido**
       *[other] **{ $person } deve { $count } respostas com prazo vencido**
    }
overview-waits =
    { $count ->
        [one] **{ $person } espera 1 resposta**
       *[other] **{ $person } espera { $count } respostas**
    }
overview-waits-overdue =
    { $count ->
        [one] **{ $person } espera 1 resposta com prazo vencido**
       *[other] **{ $person } espera { $count } respostas com prazo vencido**
    }
overview-open-in =
    { $count ->
        [one] **1 pedido em aberto em { $channel }**
       *[other] **{ $count } pedidos em aberto em { $channel }**
    }
overview-open-in-overdue =
    { $count ->
        [one] **1 pedido com prazo vencido em { $channel }**
       *[other] **{ $count } pedidos com prazo vencido em { $channel }**
    }

## Where there is nothing to list.

overview-nothing = Nada espera por você, e você não espera ninguém. Com `/ask` você pergunta algo a alguém.
overview-nothing-overdue = Nenhum prazo seu venceu: nem do que você deve, nem do que espera.
overview-nothing-owed = Você não deve nenhuma resposta.
overview-nothing-owed-overdue = Você não deve nada com prazo vencido.
overview-nothing-asked = Você não espera ninguém. Com `/ask` você pergunta algo a alguém.
overview-nothing-asked-overdue = Nada do que você espera está com prazo vencido.
overview-nothing-in = Nada espera resposta em { $channel }.
overview-nothing-in-overdue = Nada está com prazo vencido em { $channel }.
overview-nothing-of = Nos canais que você vê, { $person } não deve nem espera nenhuma resposta.
overview-nothing-of-overdue = Nos canais que você vê, { $person } não tem nada com prazo vencido.

## Lines. $number is that of the ask, $what its words and address, $due such as "in two hours".

overview-owed = #{ $number } para { $person } em { $channel } (prazo: { $due }): { $what }
overview-owed-no-due-time = #{ $number } para { $person } em { $channel } (sem prazo): { $what }
overview-asked = #{ $number } de { $people } em { $channel } (prazo: { $due }): { $what }
overview-asked-no-due-time = #{ $number } de { $people } em { $channel }: { $what }
overview-open = #{ $number } de { $asker } para { $people } (prazo: { $due }): { $what }
overview-open-no-due-time = #{ $number } de { $asker } para { $people }: { $what }
overview-open-in-thread = #{ $number } de { $asker } para { $people } em { $thread } (prazo: { $due }): { $what }
overview-open-in-thread-no-due-time = #{ $number } de { $asker } para { $people } em { $thread }: { $what }
overview-nobody-any-more = ninguém mais
# Of an ask without words, in a choice: $time such as "2 Mar, 14:10 UTC".
overview-number-of = #{ $number } de { $time }
