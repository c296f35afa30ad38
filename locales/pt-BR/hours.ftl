# Working hours: `/hours` and the form "Set my hours". Names of commands and options stand in `…` and stay as they are.

# $weekday is mon … sun.
hours-weekday =
    { $weekday ->
        [mon] seg
        [tue] ter
        [wed] qua
        [thu] qui
        [fri] sex
        [sat] sáb
       *[sun] dom
    }
hours-weekday-range = { $first }–{ $last }
hours-every-day = todos os dias
# $hours are such as 22:00–06:00.
hours-night-shift = { $hours } (dia seguinte)
# Days and their hours: "Mon–Thu 09:00–12:00, 13:00–17:30".
hours-of-days = { $days } { $hours }
hours-groups = { $before }; { $next }
hours-no-weekly = sem horário de trabalho
# $hours are those of a week, $zone is a name such as Europe/Berlin.
hours-in-zone = { $hours } ({ $zone })

hours-set = Seu horário de trabalho: { $hours }.
# To somebody who looks at a colleague, after a sentence such as "@Ada is at work now."
hours-colleague = Horário de trabalho: { $hours }.
hours-colleague-guess = Essa pessoa não definiu horário de trabalho, então suponho o do servidor: { $hours }.
hours-colleague-not-shared = Ela não compartilha o resto da semana; a escolha é dela, com `/hours sharing`.
hours-colleague-never = { $person } não tem horário de trabalho, então nunca mando nada a essa pessoa.
hours-set-assumed = Considerei segunda a sexta, das 9:00 às 17:00: se não for isso, mude abaixo.
# $place is such as "Bayern, Germany".
hours-holidays-end = Os feriados do servidor ({ $place }) não contam mais para você: eram só uma suposição. `/holidays set` escolhe os seus.
hours-set-none = Você não tem horário de trabalho, então nunca mando nada a você. Se não é isso que você quer, defina um com o botão ou com `/hours set hours:seg-sex 9-17`.
hours-at-work = Agora você está no seu horário, até { $until }. Fora dele fico em silêncio.
hours-always-at-work = Seu horário de trabalho cobre as 24 horas, então posso escrever a você a qualquer momento.
hours-next-at-work = Você volta a trabalhar em { $at }. Até lá fico em silêncio.
hours-never-at-work = Então nunca mando nada a você. Se não era isso que você queria, use `/hours set` de novo.
hours-guess-of-server = Você não definiu horário de trabalho, então suponho o do servidor: { $hours }.
hours-guess-anywhere = Você não definiu horário de trabalho, então em cada servidor suponho o dele.
hours-travelling = Você está em viagem até { $until }. Seu horário lá: { $hours }.
hours-travelling-later = Você viaja de { $from } até { $until }. Seu horário lá: { $hours }.
hours-button-set = Definir meu horário
hours-button-type = Digitar cidade e horário
hours-button-other = Outro horário…
# On a button, $hours are such as 08:00–16:00.
hours-button-weekdays = Seg–sex { $hours }

hours-preview = **Os próximos sete dias, no seu fuso**
# $weekday is mon … sun, $day the number of the day in its month.
hours-date =
    { $weekday ->
        [mon] Seg, { $day }
        [tue] Ter, { $day }
        [wed] Qua, { $day }
        [thu] Qui, { $day }
        [fri] Sex, { $day }
        [sat] Sáb, { $day }
       *[sun] Dom, { $day }
    }
hours-day = { $date }: { $hours }
hours-day-closed = { $date }: sem expediente
hours-day-off = { $date }: folga
hours-day-away = { $date }: ausência
hours-day-partly-away = { $date }: { $hours }, ausência no resto
# $line is the line of a day, as above.
hours-day-trip = { $line } (em { $city })
hours-day-forward = { $line } (os relógios adiantam { $minutes ->
        [60] uma hora
       *[other] { $minutes } minutos
    } às { $time })
hours-day-back = { $line } (os relógios atrasam { $minutes ->
        [60] uma hora
       *[other] { $minutes } minutos
    } às { $time })

hours-seen = Em `/overlap`, as pessoas dos seus servidores veem quando você trabalha, nunca por que não. `/hours sharing` deixa que vejam sua semana inteira.

## What `/hours show` tells of a colleague.

hours-of-preview = **Os próximos sete dias dessa pessoa, no fuso dela**
hours-of-next = `/overlap` mostra quando vocês trabalham ao mesmo tempo, e `/hours copy` copia este horário para você.
hours-of-overlap = `/overlap` mostra quando vocês trabalham ao mesmo tempo.

# Somebody who typed no zone.
hours-panel = Vamos definir seu horário de trabalho. **Que horas são para você agora?** Escolha abaixo e depois escolha uma cidade com a mesma hora que a sua.
hours-panel-carried = Já tenho seu horário: { $hours }. **Que horas são para você agora?** Escolha abaixo e depois escolha uma cidade com a mesma hora que a sua.
hours-panel-known = Seu horário de trabalho: { $hours }. Para levá-lo a outro fuso, escolha que horas são para você agora; para mudar o horário, clique no botão.
hours-panel-placeholder = Que horas são para você agora?
# $time is such as 14:05, $short the same as 2:05 pm.
hours-panel-time = { $time } ({ $short })
hours-panel-times = { $before }, { $next }
hours-which-city = Quase lá: qual destes relógios é o seu? Escolha uma cidade com a mesma hora que a sua o ano todo. Não há nenhuma? Então escolha outra hora, ou digite sua cidade.
# A city to choose: $clock such as "14:05 (UTC+1)".
hours-zone-choice = { $city }, { $country } — agora { $clock }
hours-zone-choice-city = { $city } — agora { $clock }
hours-which-placeholder = Sua cidade, ou uma com a mesma hora
hours-no-such-time = Essa hora não está mais disponível. Use `/hours set` de novo.
hours-no-such-zone = Esse fuso não está mais disponível. Use `/hours set` de novo.
hours-zone-first = Ainda não sei seu fuso horário, então nada mudou. Use `/hours set` para me dizer.
hours-not-carried = Seu horário era longo demais para eu guardar enquanto isso: digite-o com `/hours set` quando o fuso estiver definido.

hours-zone-unclear = “{ $text }” pode ser mais de um fuso horário, então nada mudou ainda. Escolha o seu abaixo.
# $text such as "UTC+2"; cities where it is that now are in the menu.
hours-zone-offset = “{ $text }” é só a diferença para o UTC, e ela muda onde há horário de verão, então nada mudou ainda. As cidades abaixo estão agora com essa diferença: escolha uma cuja hora seja a sua o ano todo.
# There are names that are nearly the one that was typed; they are in the menu.
hours-zone-near = Não conheço nenhum lugar chamado “{ $text }”, então nada mudou ainda. É um destes abaixo? Se não for, escolha que horas são para você agora.
hours-zone-unknown = Não conheço nenhum lugar chamado “{ $text }”, então nada mudou ainda. Escolha abaixo que horas são para você agora, ou use `/hours set` com uma cidade grande perto de você, como Berlin ou São Paulo.
hours-zone-typed-unclear = Nada mudou: “{ $text }” pode ser mais de um fuso horário. Você quis dizer { $cities }?
hours-zone-typed-offset = Nada mudou: “{ $text }” é só a diferença para o UTC, e ela muda onde há horário de verão. Em vez disso, digite uma cidade cuja hora esteja certa o ano todo; agora a diferença é essa em { $cities }.
# $cities are names that are nearly the one that was typed.
hours-zone-typed-near = Nada mudou: não conheço nenhum lugar chamado “{ $text }”. Você quis dizer { $cities }? Se não, escolha uma cidade grande com a mesma hora.
hours-zone-typed-unknown = Nada mudou: não conheço nenhum lugar chamado “{ $text }”. Escolha uma cidade grande perto de você, como Berlin ou São Paulo; `/hours set` sem opções acha seu fuso pela hora que é para você.
hours-zone-renamed = { $old } agora se chama { $new }; uso esse nome.

hours-note-merged = Juntei horas que se sobrepunham ou se tocavam ({ $days }).
hours-note-night = { $hours } termina no dia seguinte e conta para o dia em que começa.
hours-note-read = Entendi { $hours }.
hours-note-replaced = { $days }: valem só as horas dadas para esses dias.
hours-note-none = Não há horário de trabalho, então nunca vem nenhum lembrete.

hours-blank = Nada mudou: nenhum horário foi digitado. Digite algo como “seg-sex 9-17”.
hours-too-long = Nada mudou: isso é longo demais para mim. Encurte para algo como “seg-qui 9-17; sex 9-13”.
hours-unreadable = Nada mudou: não consegui ler “{ $part }”. Tente algo como “seg-qui 9-17; sex 9-13”.
hours-unreadable-days = Nada mudou: não consegui ler os dias. Tente algo como “seg-qui 9-17; sex 9-13”.
hours-unpaired = Nada mudou: falta um começo ou um fim em “{ $part }”. Tente algo como “9-17” ou “9-12, 13-17:30”.
hours-same-times = Nada mudou: “{ $part }” termina quando começa. Para um dia inteiro escreva “00:00-24:00”, para nenhum, “folga”.
hours-ambiguous = Nada mudou: “{ $part }” terminaria no dia seguinte. Escreva como “9-17” ou “9am-5pm”.
hours-days-alone = Nada mudou: “{ $part }” precisa de horas ou de “folga”, por exemplo “sáb 10-14” ou “sáb folga”.
hours-which = Nada mudou: não sei a que horas “{ $part }” se refere. Ponha os dias antes das horas, como “seg-qui 9-17; sex 9-13”.

hours-sharing-on = Compartilhado: as pessoas dos seus servidores podem ver sua semana inteira com `/hours show` e copiá-la com `/hours copy`. Nunca veem por que você não está trabalhando. `/hours sharing share:False` volta atrás.
hours-sharing-off = Não compartilhado: ninguém pode ver sua semana inteira nem copiá-la. Quem já copiou fica com a cópia. Em `/overlap`, as pessoas dos seus servidores continuam vendo quando você trabalha em um dia, nunca por que não.
hours-copied = Copiado de { $person }. Seu horário de trabalho: { $hours }.
hours-copied-zone-kept = Seu fuso continua como era; com `zone:True` copio o fuso também. Ausências nunca são copiadas.
hours-copied-zone-too = O fuso também foi copiado. Ausências nunca são copiadas.
hours-copied-zone-since-none = O fuso também foi copiado, porque você não tinha nenhum. Ausências nunca são copiadas.
hours-not-shared = { $person } não compartilha o horário de trabalho, então nada foi copiado. Não incomodei a pessoa com isso: você pode pedir que ela use `/hours sharing`, ou definir o seu com `/hours set`.
hours-nothing-to-copy = { $person } ainda não definiu horário de trabalho, então nada foi copiado. Defina o seu com `/hours set`.
hours-copy-self = Esse já é o seu horário. Escolha outra pessoa da equipe.

hours-travel-set = Anotado: de { $from } até { $until }, seu horário é { $hours }. Depois o de casa volta a valer sozinho.
# In place of it, where other travel goes on after it.
hours-travel-set-first = Anotado: de { $from } até { $until }, seu horário é { $hours }.
hours-travel-set-then = Depois continua a viagem que você já tinha marcado, até { $until }. Seu horário lá: { $hours }. `/hours travel-end` encerra essa viagem.
hours-travel-owed = Os prazos do que você deve seguem esse horário: os que mudaram já estão certos em `/asks`.
hours-travel-no-hours = Você ainda não definiu horário de trabalho, então nada mudou. Defina primeiro o de casa e depois me diga da viagem.
hours-travel-ended = Que bom ter você de volta. Seu horário é de novo { $hours }.
# After hours-travel-ended, where a side trip lies in the midst of the travel.
hours-travel-ended-later = O que você tinha marcado até { $until } também acabou: era uma viagem só, com outra no meio.
# After hours-travel-ended or hours-travel-removed and hours-travelling-later, where there is another travel ahead.
hours-travel-ahead = Se você não vai mais para lá, use `/hours travel-end` de novo.
hours-travel-removed = Removida: sua viagem de { $from } até { $until }. Seu horário continua { $hours }.
hours-travel-none = Você não tem viagens pela frente, então nada mudou. `/hours travel` marca uma.
hours-travel-unreadable = Nada mudou: não consigo ler “{ $text }” como um dia. Tente `sexta`, `20 de março`, `2026-03-20`, ou com hora, `sex 12:00`.
hours-travel-ends-first = Nada mudou: isso terminaria antes de começar. Um dia sozinho conta inteiro: de sexta até sexta é um dia.
hours-travel-past = Nada mudou: isso já passou. Escolha um fim que ainda vem, como `sexta` ou `2026-03-20`.
hours-travel-too-far = Nada mudou: isso começa daqui a mais de um ano. Me diga quando estiver mais perto.
hours-travel-too-long = Nada mudou: isso dura mais de um ano. Mude seu horário com `/hours set`, ou escolha um fim mais cedo.
hours-travel-too-many = Nada mudou: você já tem { $count } viagens pela frente. Termine uma antes com `/hours travel-end`.

hours-server-set = Definido. Horário de quem não definiu o próprio aqui: { $hours }. Digo a essas pessoas que é uma suposição.
hours-server-as-it-was = Nada a mudar. O horário de quem não definiu o próprio aqui já era { $hours }.
hours-server-due = { $count ->
        [one] Um pedido em aberto mudou de prazo.
       *[other] { $count } pedidos em aberto mudaram de prazo.
    }
hours-server-is = Horário de quem não definiu o próprio aqui: { $hours }. Mude com as opções `zone` e `hours`.
hours-server-is-guess = Ninguém definiu o horário de trabalho deste servidor, então suponho { $hours }. Mude com as opções `zone` e `hours`.
hours-server-none = Nada mudou: sem horário, eu não poderia mandar lembretes a quem não definiu o próprio aqui. Digite um horário como “seg-sex 9-17”.

# The form: title and labels have room for 45 characters, examples for 100.
hours-form = Horário de trabalho
hours-form-zone = Sua cidade ou fuso horário
hours-form-zone-example = Berlin, Tokyo; em branco: escolher pela hora que é para você
hours-form-hours = Seu horário de trabalho
hours-form-hours-example = seg-sex 9-17, ou seg-qui 9-12, 13-17:30; sex 9-13
