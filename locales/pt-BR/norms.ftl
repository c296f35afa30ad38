# A server's norms: what was agreed on there, in plain words for somebody new. Each line is one whole sentence or two.

norms-title = **Como trabalhamos aqui**
norms-small-print = -# Vem das configurações reais deste servidor; esta mensagem muda junto com elas.
norms-targets = - **Respostas:** uma pergunta recebe resposta em até **{ $target }**. O que é urgente, em até { $urgent }; o que pode esperar, em até { $low }. O tempo só corre enquanto quem deve a resposta está trabalhando.
norms-quiet = - **Sossego:** ninguém recebe mensagens minhas fora do próprio horário de trabalho nem durante uma ausência. `/hours set` me diz o seu; para quem não definiu, vale { $hours }.
# The same where nobody has chosen the server's hours.
norms-quiet-guess = - **Sossego:** ninguém recebe mensagens minhas fora do próprio horário de trabalho nem durante uma ausência. `/hours set` me diz o seu; para quem não definiu, suponho { $hours }.
# $place is a country or a region with its country, as "Bavaria, Germany".
norms-holidays = - **Feriados:** { $place }. Valem para quem não definiu nem horário nem feriados, e para perguntas a um cargo ou a todo mundo. `/holidays set` escolhe os seus.
norms-quiet-hours = - **Horas de silêncio:** { $hours }, no fuso de cada pessoa. Os lembretes esperam até elas passarem.
# $reminders is a list of norms-reminder-…
norms-reminders = - **Lembretes** para quem deve uma resposta: { $reminders }.
norms-no-reminders = - **Lembretes:** não mando nenhum.
norms-reminder-notice = um aviso assim que a pessoa estiver trabalhando
norms-reminder-nudge = um lembrete antecipado quando resta um quarto do tempo
norms-reminder-due = um no fim do prazo
norms-reminder-after =
    { $days ->
        [one] um no dia útil seguinte
        *[other] um em cada um dos { $days } dias úteis seguintes
    }
norms-asker-told = - **A resposta não veio?** Aviso quem pediu, e essa pessoa escolhe o que fazer.
norms-lead-told = - **A resposta não veio?** Aviso quem pediu, e essa pessoa escolhe o que fazer. Se isso não der em nada, aviso { $lead }.
norms-nobody-told = - **A resposta não veio?** Não aviso ninguém: consulte `/asks`.
norms-ask = - **Para pedir:** `/ask` em qualquer canal, ou, em uma mensagem, o menu Apps → Precisa de resposta.
norms-ask-reaction = - **Para pedir:** `/ask` em qualquer canal; ou, em uma mensagem, a reação { $emoji } ou o menu Apps → Precisa de resposta.
norms-closed-mention = - **Mensagens diretas fechadas?** Menciono você onde está a pergunta, sem o texto dela.
norms-closed-thread = - **Mensagens diretas fechadas?** Escrevo para você em um tópico privado.
norms-closed-nothing = - **Mensagens diretas fechadas?** Não consigo mandar lembretes a você, e digo isso a quem pediu.
# Of all sentences below: $kind is "role" where $place names a role, else $place names a channel or category.
norms-where-targets =
    { $kind ->
        [role] - Nos pedidos a { $place }: resposta em até **{ $target }**; o que é urgente, em até { $urgent }; o que pode esperar, em até { $low }.
        *[place] - Em { $place }: resposta em até **{ $target }**; o que é urgente, em até { $urgent }; o que pode esperar, em até { $low }.
    }
norms-where-reminders =
    { $kind ->
        [role] - Lembretes nos pedidos a { $place }: { $reminders }.
        *[place] - Lembretes em { $place }: { $reminders }.
    }
norms-where-no-reminders =
    { $kind ->
        [role] - Nos pedidos a { $place }, não mando lembretes.
        *[place] - Em { $place }, não mando lembretes.
    }
norms-where-asker-told =
    { $kind ->
        [role] - Nos pedidos a { $place }: se a resposta não vem, aviso quem pediu e mais ninguém.
        *[place] - Em { $place }: se a resposta não vem, aviso quem pediu e mais ninguém.
    }
norms-where-lead-told =
    { $kind ->
        [role] - Nos pedidos a { $place }: se a resposta não vem, aviso quem pediu e depois { $lead }.
        *[place] - Em { $place }: se a resposta não vem, aviso quem pediu e depois { $lead }.
    }
norms-where-nobody-told =
    { $kind ->
        [role] - Nos pedidos a { $place }: se a resposta não vem, não aviso ninguém.
        *[place] - Em { $place }: se a resposta não vem, não aviso ninguém.
    }
norms-where-quiet =
    { $kind ->
        [role] - Nos pedidos a { $place }, os lembretes esperam nestas horas de silêncio: { $hours }.
        *[place] - Em { $place }, os lembretes esperam nestas horas de silêncio: { $hours }.
    }
norms-where-no-quiet =
    { $kind ->
        [role] - Nos pedidos a { $place }, não há horas de silêncio.
        *[place] - Em { $place }, não há horas de silêncio.
    }
# $what is a list of norms-watch-…
norms-watched = - Acompanho { $place }: { $what }.
norms-watch-mentions = cada pessoa mencionada em uma pergunta deve uma resposta
# Where I may not read what messages say.
norms-watch-all-mentions = cada pessoa mencionada deve uma resposta, a não ser que a própria mensagem já seja uma resposta
norms-watch-nothing = por enquanto nada, porque não posso ler o que as mensagens dizem
norms-watch-posts = todo tópico ou post novo precisa de uma primeira resposta
norms-watch-asking-posts = um tópico ou post novo que pergunta algo precisa de uma primeira resposta
norms-watch-questions = uma pergunta a ninguém em especial precisa da resposta de qualquer pessoa
norms-digest = - { $place } recebe um resumo do que espera resposta: { $when }.
norms-more =
    { $count ->
        [one] … e mais { $count } linha: `/policy list` e `/watch list` mostram qual.
        *[other] … e mais { $count } linhas: `/policy list` e `/watch list` mostram quais.
    }
norms-hours-button = Definir meu horário
norms-asks-button = Minhas pendências

# What is left in place of a post of the norms that was posted elsewhere since.
norms-moved = “Como trabalhamos aqui” agora está em { $place }.
norms-left = O que estava aqui não é mais mantido em dia. O botão mostra o que vale agora.
# What is left in place of the post when all settings of the server were deleted.
norms-ended = O que estava aqui não vale mais: todas as configurações deste servidor foram apagadas. O botão mostra o que vale agora.
norms-button = Como trabalhamos aqui

# Answers to commands; only for who runs them.
norms-on-its-way = A caminho de { $place }: uma mensagem com o que vale aqui. Ela muda sozinha quando uma configuração muda; fixe-a, para que todo mundo encontre.
norms-posted-at = -# Publicado em { $place }, onde se atualiza sozinho.
norms-posted-nowhere = -# Só você vê isto. `/norms post` publica em um canal, em uma mensagem que se atualiza sozinha.
norms-post-gone = -# A mensagem em { $place } não existe mais, então não a mantenho em dia. `/norms post` publica de novo.
norms-post-refused = -# Não consigo manter em dia a mensagem em { $place }: o Discord recusa. Me dê “Ver canal”, “Enviar mensagens” e “Ver histórico de mensagens” nesse canal, ou escolha outro com `/norms post`.
norms-removed = A mensagem em { $place } foi apagada. `/norms post` publica de novo.
norms-removed-stands = Não mantenho mais em dia a mensagem em { $place }, mas o Discord não me deixa apagá-la: apague você, para que ninguém leia o que não vale mais.
norms-removed-unposted = O que ia ser publicado em { $place } não será mais.
norms-removed-nothing = Não mantenho em dia nenhuma mensagem com os combinados: não há nada para remover. `/norms post` publica uma.
norms-not-there = Você não está mais nesse servidor, então não posso mostrar como se trabalha lá.
