# Public holidays as days off: of a person, and of a server.

# $place is a country or "Bavaria, Germany". The next days follow as a list.
holidays-set = Feriados escolhidos: { $place }. A partir de agora são suas folgas: nesses dias nada chega a você, e seus prazos ficam parados.
holidays-no-region = Esses são os feriados do país inteiro. Para os de uma região, escolha-a em `region`.
holidays-mend = `/holidays add` e `/holidays remove` mudam dias avulsos, `/holidays show` mostra mais deles.
holidays-off = Você não tem mais feriados: para você, são dias de trabalho comuns. `/holidays set` traz feriados de volta.
holidays-off-added = Os dias que você acrescentou continuam sendo folga: `/holidays show` mostra quais.

holidays-show-own = Feriados que contam como suas folgas: { $place }.
holidays-show-guess = Você não definiu horário nem feriados, então suponho os deste servidor: { $place }. `/holidays set` escolhe os seus.
holidays-show-nowhere = Você desligou os feriados, então para você são dias de trabalho comuns. `/holidays set` traz feriados de volta.
holidays-show-unset = Você não escolheu feriados, então para você são dias de trabalho comuns. Escolha seu país com `/holidays set`.
# The person set hours of their own, so the server's holidays do not count for them.
holidays-show-unset-server = Você não escolheu feriados, então para você são dias de trabalho comuns. Os deste servidor: { $place }. Para ter também, use `/holidays set`.
holidays-show-gone = Não conheço mais feriados para { $place }, então nenhum é folga para você. Escolha de novo com `/holidays set`.
# Heads the list of days.
holidays-next = Próximos:
holidays-none-next = Não há nenhum pela frente.
# A day of the list. $date is a date, $name the holiday's name, such as "Ostermontag (Easter Monday)".
holidays-day = { $date }: { $name }
holidays-day-added = { $date }: folga que você acrescentou
holidays-day-left-out = { $date }: { $name }, mas você trabalha
# A name in the country's own language, and in English.
holidays-name = { $name } ({ $english })
# A region and its country: "Bayern, Germany".
holidays-place = { $region }, { $country }
holidays-more = … e mais { $count } até o fim de { $year }
# $year: the last one of which holidays are known.
holidays-known-until = Conheço os feriados até o fim de { $year }; o que os governos mudarem depois não está incluído.

holidays-added = { $date } agora é folga para você: nada chega nesse dia. `/holidays remove` volta atrás.
holidays-added-again = { $date } voltou a ser folga para você.
holidays-added-already = { $date } já era folga para você, então nada mudou.
holidays-too-many = Você já tem { $most } dias assim, então este não foi acrescentado. Remova um com `/holidays remove`, ou use `/away set` para uma ausência mais longa.
holidays-removed = { $date } agora é dia de trabalho para você, se seu horário inclui esse dia da semana. `/holidays add` volta atrás.
holidays-removed-already = { $date } não era folga para você, então nada mudou. `/holidays show` mostra as suas.

holidays-server-set = Feriados deste servidor a partir de agora: { $place }. São folga para quem não definiu horário nem feriados, para o que se pergunta a um cargo ou a todo mundo e para os resumos em dias úteis.
holidays-server-off = A partir de agora este servidor não tem feriados. O que cada pessoa escolheu para si continua.

# $typed is what the person typed.
holidays-unknown-country = Não conheço um país chamado “{ $typed }”. Digite o nome dele ou o código de duas letras, como BR, e escolha um dos que ofereço.
holidays-unknown-region = Não conheço uma região chamada “{ $typed }” neste país: { $country }. Apague o que está em `region` para ver as que ofereço, ou deixe essa opção de fora.
holidays-no-regions = Não conheço regiões para { $country }. Deixe `region` de fora: até onde sei, os feriados são os mesmos em todo lugar.
holidays-unreadable-date = Não consigo ler “{ $typed }” como um dia. Tente `24 de dezembro` ou `2026-12-24`.
holidays-past-date = Esse dia já passou. Escolha um que ainda vem, como `24 de dezembro`.
# Offered among the countries of a server's setting: it shall have no holidays.
holidays-choice-none = Sem feriados
# A country in a list to choose from, with its name in its own language.
holidays-choice-country = { $name } ({ $own })
