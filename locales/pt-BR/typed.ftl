# What a person reads who typed something that I cannot use: what is wrong with it, and examples of what I can read.
# The examples can be typed as they stand here: `tests/languages/examples.rs` reads them. Some schedules are read in English only.
# $text is what was typed, cut to a short piece.

# A time by which a reply is needed or promised.
typed-when-unreadable = Não consigo ler “{ $text }” como uma data ou hora. Tente `amanhã 15:00`, `sex 12:00`, `em 4h` ou `2026-03-05 17:00`.
typed-when-past = Essa hora já passou. Escolha uma mais tarde, como `amanhã 15:00`.
typed-when-too-far = Isso é daqui a mais de um ano. Escolha uma data mais próxima.

# Time off.
typed-absence-unreadable = Não consigo ler “{ $text }” como um dia. Tente `sexta`, `20 de março`, `2026-03-20`, ou com hora, `sex 12:00`.
typed-absence-ends-first = Isso terminaria antes de começar. Um dia sozinho conta inteiro: de sexta até sexta é um dia de ausência.
typed-absence-past = Isso já passou. Escolha um fim que ainda vem, como `sexta` ou `2026-03-20`.
typed-absence-too-far = Isso começa daqui a mais de um ano. Marque quando estiver mais perto.
typed-absence-too-long = Isso dura mais de um ano. Escolha um fim mais cedo; você pode prolongar depois.

# Focus: a pause from my messages inside working hours.
typed-focus-length = Não consigo ler “{ $text }” como uma duração. Tente `90m`, `2h` ou `1h30`.
typed-focus-time = Não consigo ler “{ $text }” como uma hora. Tente `15:00`.
typed-focus-past = Essa hora já passou. Escolha uma mais tarde, como `17:00`.
typed-focus-too-long = O foco dura no máximo { $hours } horas. Para mais tempo existe `/away set`.
typed-focus-not-at-work = Você está fora do seu horário agora, então de qualquer forma nada chega a você. Para um foco hoje mais tarde, diga até quando.

# A response time.
typed-target-unreadable = Não consigo ler “{ $text }” como um prazo de resposta. Tente `4h`, `90m` ou `2d` (dias úteis).
typed-target-out-of-range = Um prazo de resposta fica entre 1 minuto e { $hours } horas, ou entre 1 e { $days } dias úteis.

# Weekdays, and a time of day.
typed-days = Não consegui ler os dias em “{ $text }”; tente “dias úteis”, “todos os dias” ou “seg, qua, sex”.
typed-time = Não consegui ler a hora “{ $text }”; tente “9:00”, “17:30” ou “5pm”.

# A schedule: when something comes again and again.
typed-schedule-unreadable = Não consegui ler “{ $text }” como uma programação; tente “dias úteis 9:00”, “a cada 2 semanas na seg 10:00” ou “último dia útil 16:00”.
typed-schedule-days = Não consegui ler os dias em “{ $text }”; tente “dias úteis”, “seg, qui”, “a cada 2 semanas na seg” ou “último dia útil”.
typed-schedule-no-time = Falta uma hora em “{ $text }”; tente “dias úteis 9:00” ou “primeira seg 17:00”.
typed-schedule-two-times = “{ $text }” tem mais de uma hora; uma programação tem uma só, como “dias úteis 9:00” ou “seg, qui 17:00”.
typed-schedule-no-day = “{ $text }” não diz em que dia; tente “a cada 2 semanas na seg 10:00” ou “monthly on the 15th 9:00”.
typed-schedule-which-second = “{ $text }” pode querer dizer duas coisas; escreva “a cada 2 semanas na sex 10:00” ou “second Fri of the month 10:00”.
typed-schedule-which-of-the-month = “{ $text }” não diz qual do mês; tente “primeira seg 10:00” ou “última sex 16:00”.
typed-schedule-never = Essa programação nunca acontece; tente outro dia, como “last day of the month 9:00” ou “dias úteis 9:00”.
typed-schedule-interval = Conto de uma a { $weeks } semanas ou { $months } meses; tente “a cada 2 semanas na seg 10:00” ou “every 3 months on the 1st at 9:00”.
typed-schedule-no-such-day = Um mês tem 31 dias e no máximo cinco de cada dia da semana; tente “15th 9:00” ou “última sex 16:00”.
# $first and $last are dates.
typed-schedule-ends-first = Isso termina em { $last }, antes de começar em { $first }; inverta as duas datas.
typed-schedule-far-date = { $date } está longe demais; escolha uma data de 1970 a 2199, como “1 de março de 2030”.
typed-schedule-no-first-day = Uma programação com intervalo de semanas ou meses precisa de um dia a partir do qual contar, como “from 2 March 2026”.
typed-schedule-weekly-or-monthly = Uma programação é por semana ou por mês, como “dias úteis 9:00” ou “15th 9:00”.
typed-schedule-too-many-skipped = Uma programação pode pular no máximo { $most } datas avulsas; para mais tempo, use uma pausa.

# A digest.
typed-digest-over = Essa programação não acontece mais. Escolha dias mais adiante.
typed-digest-tells-nothing = Um resumo precisa de pelo menos uma seção sobre pedidos: o que espera há mais tempo, o que está perto do prazo ou o que foi respondido.
