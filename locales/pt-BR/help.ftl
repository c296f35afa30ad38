# `/help`: what somebody can do next, and what the commands do.

# Above one to three of the help-step texts.
help-next = **O que você pode fazer agora**
help-step-resume = Você desligou os lembretes deste servidor: `/resume` liga de novo.
# "Write to me directly" is help-button-dms.
help-step-open-dms = Não consegui escrever para você: permita mensagens diretas nas configurações de privacidade deste servidor e clique em **Escreva direto para mim**.
help-step-answer = { $owes ->
    [one] Você deve uma resposta: `/asks` mostra qual.
   *[other] Você deve { $owes } respostas: `/asks` mostra quais.
}
# $overdue of the $owes replies are past their due time.
help-step-answer-late = { $owes ->
    [one] Você deve uma resposta, e o prazo já passou: `/asks` mostra qual.
   *[other] { $overdue ->
        [one] Você deve { $owes } respostas, uma delas com prazo vencido: `/asks` mostra quais.
       *[other] Você deve { $owes } respostas, { $overdue } delas com prazo vencido: `/asks` mostra quais.
    }
}
help-step-hours = Ainda não sei seu horário de trabalho: me diga sua cidade, e nada chega a você fora dele.
# $command is a command such as /setup.
help-step-server = Ninguém me disse quando este servidor trabalha: `{ $command }` resolve isso.
help-step-watch = Ainda não acompanho nenhum canal: `/watch add` me diz onde notar perguntas.
help-step-digest = Ainda não publico nenhum resumo: com `/digest schedule`, um canal fica sabendo o que espera resposta.
help-step-look-after = { $count ->
    [one] Você espera uma resposta: `/asks` mostra em que pé ela está.
   *[other] Você espera { $count } respostas: `/asks` mostra em que pé elas estão.
}
help-step-ask = Precisa de algo de alguém? Use `/ask`, e eu acompanho.

# Buttons.
help-button-hours = Definir meu horário
help-button-asks = Minhas pendências
help-button-dms = Escreva direto para mim

# Above groups of commands.
help-group-asks = **Pedidos**
help-group-time = **Seu tempo**
help-group-server = **Este servidor**
help-group-bot = **Sobre mim**
# A line of the list of commands.
help-command = { $command }: { $about }
# An entry in the menu of a message, where a command reads `/ask`.
help-menu = Botão direito em uma mensagem > Apps > **{ $entry }**
help-menu-person = Botão direito em uma pessoa > Apps > **{ $entry }**
help-entries-message = Botão direito em uma mensagem > Apps > { $entries }
help-entries-person = Botão direito em uma pessoa > Apps > { $entries }
help-more = `/help topic:` explica cada um, com um exemplo.

help-option = - `{ $name }` (opcional): { $description }
help-option-required = - `{ $name }`: { $description }
# $choices are joined by dots in the middle of the line.
help-option-choices = - `{ $name }`: { $description }: { $choices }
# $example is what one types.
help-example = Por exemplo: `{ $example }`
help-for-managers = É preciso ter a permissão “Gerenciar servidor”.

# Topics that are no commands; in a list of topics, so: short.
help-title-answers = O que conta como resposta
help-title-reminders = Quando vêm os lembretes
help-title-quiet = Menos mensagens minhas

help-subject-answers =
    Um pedido está respondido quando alguém que deve a resposta escreve no tópico dele, responde à mensagem ou escreve no canal a quem pediu.
    - Um ✅ de quem pediu, no pedido ou na resposta, encerra o pedido; `/done` também.
    - Um 👀 de quem deve a resposta diz “vi”: o lembrete antes do prazo não vem.
    - Quando não tenho certeza, pergunto. O que foi encerrado por engano se desfaz com o botão abaixo da confirmação.
    `/why` conta em que pé está um pedido.
help-subject-reminders =
    Só mando lembretes dentro do horário de trabalho de cada pessoa: quando o tempo para responder começa, quando resta um quarto dele, quando acaba e mais uma vez no dia útil seguinte. Depois, quem pediu escolhe o que fazer.
    - `/hours set` diz quando você trabalha, `/away set` quando não; enquanto isso o tempo para responder fica parado.
    - O que fica pronto ao mesmo tempo vem em uma só mensagem, no máximo a cada 30 minutos.
    - `/policy show` conta o que este servidor combinou, e `/why`, o que vem depois em um pedido.
help-subject-quiet =
    Você decide o que chega a você, e tudo isto vale na hora.
    - `/focus for` segura minhas mensagens por um tempo; `/away set` faz isso por dias, e outras pessoas sabem só o que você compartilhar.
    - **Adiar**, em um lembrete, faz com que ele volte mais tarde; “Respondo até…” o segura até lá.
    - `/digest me off` desliga o seu resumo.
    - `/stop` desliga todos os lembretes de um servidor; `/resume` liga de novo.

# $typed is what was typed as a topic.
help-unknown = Não há ajuda sobre “{ $typed }”. Escolha um assunto da lista, ou use só `/help` para ver todos os comandos.
