# Calendars of one's own from which time off comes.

## A calendar was given; $name is the name of the file, or of the place where it lies

imports-file = Importado: agora suas ausências vêm de **{ $name }**.
imports-file-nothing = Li **{ $name }** e não encontrei nenhuma ausência.
# Another file of the same name was imported before.
imports-file-replaces = Ele substitui o arquivo de mesmo nome que você importou { $ago }.
imports-subscribed = Assinatura feita: agora suas ausências vêm da sua agenda em **{ $name }**.
imports-subscribed-nothing = Assinatura feita da sua agenda em **{ $name }**: no momento não há nenhuma ausência nela.
# How many events count.
imports-counted = { $n ->
    [one] 1 evento conta como ausência. Você está ausente:
   *[other] { $n } eventos contam como ausências. Você está ausente:
}
# A time off, within a list.
imports-span = de { $from } até { $until }
imports-more = { $n ->
    [one] … e mais 1, que `/away list` mostra
   *[other] … e mais { $n }, que `/away list` mostra
}
# $list is made of the texts that follow.
imports-passed-over = Não contam: { $list }.
imports-passed-free = { $n ->
    [one] 1 evento em que você está livre ou trabalha em outro lugar
   *[other] { $n } eventos em que você está livre ou trabalha em outro lugar
}
imports-passed-tentative = { $n ->
    [one] 1 evento provisório
   *[other] { $n } eventos provisórios
}
imports-passed-cancelled = { $n ->
    [one] 1 evento cancelado
   *[other] { $n } eventos cancelados
}
imports-passed-short = { $n ->
    [one] 1 evento com menos de um dia
   *[other] { $n } eventos com menos de um dia
}
imports-passed-outside = { $n ->
    [one] 1 evento que passou há muito tempo ou está a mais de um ano
   *[other] { $n } eventos que passaram há muito tempo ou estão a mais de um ano
}
imports-passed-unread = { $n ->
    [one] 1 evento cujo horário não entendi
   *[other] { $n } eventos cujos horários não entendi
}
# The choices are those of the option "count".
imports-hint-free = Se sua agenda marca ausências como livres, use o comando de novo com `count:` **{ $choice }**.
imports-hint-busy = Se eventos mais curtos também são ausências, use o comando de novo com `count:` **{ $choice }**.
imports-cut = É mais do que consigo levar em conta: só as primeiras ausências valem.
imports-kept = Desses eventos guardo só os horários, nunca os títulos. Outras pessoas leem que você está ausente, mas não até quando.
imports-file-ends = Leio um arquivo uma vez só: quando ele mudar, importe de novo com o mesmo nome. `/calendar remove` desfaz.
imports-subscribed-ends = Leio de novo mais ou menos uma vez por dia. `/calendar list` mostra como vai, `/calendar remove` encerra.

## `/calendar list`

imports-list-empty = Você não me deu nenhuma agenda. `/calendar import` traz suas ausências de um arquivo, `/calendar subscribe` de um endereço.
imports-list-head = Suas ausências vêm destas agendas:
# $number is that of the calendar; $counting is a choice of the option "count"; $ahead is one of the two texts after these.
imports-list-file = **{ $number }** { $name } (um arquivo, { $counting }): { $ahead }; leitura { $ago }
imports-list-address = **{ $number }** { $name } ({ $counting }): { $ahead }; última leitura { $ago }
imports-ahead-none = nenhuma ausência pela frente
imports-ahead = { $n ->
    [one] 1 ausência, de { $from } até { $until }
   *[other] { $n } ausências, a próxima de { $from } até { $until }
}
# $why is one of the texts "imports-trouble-…", a sentence or two.
imports-failing = Não consigo ler esta agenda desde { $since }. O que já sei dela fica, e tento de novo { $ago }. { $why }
imports-given-up = Não consigo ler esta agenda desde { $since }, então não tento mais por conta própria. O que já sei dela fica. { $why }
imports-list-hint = `/calendar refresh` lê todas de novo agora.

## `/calendar remove` and `/calendar refresh`

imports-removed = Removida: não leio mais **{ $name }**, e nenhuma ausência vem de lá.
imports-removed-with = { $n ->
    [one] Removida: **{ $name }**, com 1 ausência pela frente.
   *[other] Removida: **{ $name }**, com { $n } ausências pela frente.
}
imports-nothing-to-refresh = Você não me deu o endereço de nenhuma agenda, então não há nada para ler de novo. Um arquivo é importado de novo com `/calendar import`.
imports-refreshed-head = Leitura refeita:
imports-refreshed = { $n ->
    [one] { $name }: 1 evento conta como ausência
   *[other] { $name }: { $n } eventos contam como ausências
}
imports-refreshed-same = { $name }: nada mudou
imports-refreshed-just-now = { $name }: leitura feita { $ago }, então não perguntei de novo
imports-refresh-failed = Não consigo ler { $name }. { $why }
# In a choice, at most 100 characters.
imports-label = { $number }: { $name }

## What goes wrong

imports-trouble-web-page = Isso é uma página da web, não uma agenda. Procure nas configurações da sua agenda o “endereço secreto no formato iCal”, ou exporte um arquivo que termine em `.ics`.
imports-trouble-not-a-calendar = Esse não é um arquivo de agenda que eu consiga ler. Exporte no formato iCalendar: o arquivo termina em `.ics`.
imports-trouble-too-large = Tem mais de 10 MB. Exporte só suas ausências, ou menos anos. Se for um endereço: crie uma agenda só para suas ausências e me dê o endereço dela.
imports-trouble-too-many-events = Tem mais de { $most } eventos. Exporte só suas ausências, ou menos anos. Se for um endereço: crie uma agenda só para suas ausências e me dê o endereço dela.
imports-trouble-not-public = O endereço não está na internet pública, e só leio os que estão. Escolha um que funcione de qualquer lugar, ou importe o arquivo.
imports-trouble-leads-on = O endereço redireciona vezes demais. Abra-o em um navegador e me dê aquele em que ele termina.
imports-trouble-too-slow = O servidor demorou demais para responder. Tente mais tarde, ou importe o arquivo.
imports-trouble-unreachable = Não foi possível chegar ao servidor. Veja se o endereço está certo, ou importe o arquivo.
imports-trouble-forbidden = O servidor pede uma senha ou outra permissão. Procure nas configurações da sua agenda o “endereço secreto no formato iCal”.
imports-trouble-gone = Não há nada nesse endereço. Veja se ele está certo e se a agenda ainda está compartilhada.
imports-trouble-server-failed = O servidor respondeu com um erro. Tente mais tarde, ou importe o arquivo.
imports-address-unreadable = Isso não é o endereço de uma agenda. Ele se parece com `https://calendar.example.com/yours.ics`; `webcal://` também funciona.
imports-address-not-safe = Esse endereço não é seguro: começa com `http://`, e outras pessoas podem ler no caminho. Me dê o mesmo com `https://`, se sua agenda tiver, ou importe o arquivo.
imports-too-many = Você já tem { $most } agendas. Remova uma antes com `/calendar remove`.
imports-too-often = Você me fez buscar agendas muitas vezes em pouco tempo. Tente de novo { $ago }.
imports-none = Você não tem essa agenda. `/calendar list` mostra as que você tem.
imports-absence = Essa ausência vem da sua agenda, então não dá para encerrar só ela. Mude por lá e use `/calendar refresh`, ou remova a agenda com `/calendar remove`.
