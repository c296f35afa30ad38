# What a person reads whose command, button or form came to nothing: why, and what they can do.
# Names of permissions stand as Discord shows them to who manages a server.

refused-server-only = Isso só funciona em um servidor. Use em um dos canais dele.
refused-asks-live-in-servers = Pedidos ficam em servidores. Use `/ask` no canal a que a pergunta pertence.
refused-needs-manage-server = Para mexer nas configurações é preciso ter a permissão “Gerenciar servidor”. Peça a alguém que tenha.
refused-needs-manage-server-or-role = Para mexer nas configurações é preciso ter a permissão “Gerenciar servidor” ou o cargo { $role }. Peça a alguém que tenha um dos dois.
refused-needs-manage-server-itself = Para isso é preciso a própria permissão “Gerenciar servidor”; nenhum cargo basta. Peça a alguém que tenha.

refused-old-command = Não consegui fazer isso. Seu Discord talvez ainda mostre uma versão antiga dos meus comandos: recarregue (Ctrl+R) e tente de novo.
refused-old-button = Este botão é de outra versão minha e não faz mais nada. `/asks` mostra o que está em aberto.
refused-old-form = Este formulário é de outra versão minha. Use o comando de novo.
refused-form-is-over = Esse formulário expirou. Repita o comando.
refused-whom = Não entendi quem você escolheu. Escolha de novo.
refused-which = Não entendi qual você escolheu. Escolha de novo.
refused-time-not-on-offer = Essa hora não está mais disponível. Clique em Adiar de novo para ver quais estão.
refused-menu-of-another-channel = Use de novo o menu da mensagem: esta escolha é de outro canal.
refused-unreadable-option = Não consegui ler o que você escolheu. Escolha de novo entre o que o Discord oferece.

refused-own-reply = Quem pergunta não pode ser quem responde. Escolha outra pessoa.
refused-everyone = @everyone não pode dever uma resposta: o que é de todo mundo acaba não sendo de ninguém. Escolha pessoas ou cargos.
refused-nothing-tracked = Não acompanho nada sobre esta mensagem. Se ela precisa de resposta, escolha “Precisa de resposta” no mesmo menu.
refused-unseen-here = Não vejo este canal, então não saberia da resposta e mandaria lembretes à toa. Peça a alguém que gerencie o servidor para me dar aqui a permissão “Ver canal”.
refused-unseen-channel = Não vejo esse canal. Me dê lá a permissão “Ver canal” e tente de novo.
refused-channel-gone = Esse canal não existe mais. Escolha outro.
refused-channel-unknown = O Discord não está me dizendo nada sobre esse canal. Tente de novo daqui a pouco.
refused-membership-unknown = O Discord não está me dizendo se você está nesse servidor. Tente de novo daqui a pouco.
refused-members-unknown = O Discord não está me dizendo quem está nesse servidor. Tente de novo daqui a pouco.

# Who cannot owe a reply; $name is the name of a person, bot or role.
refused-bot-owes-nothing = { $name } é um bot e não deve resposta a ninguém. Escolha pessoas ou cargos.
refused-absent = { $name } não está neste servidor. Escolha alguém que esteja.
refused-blind = { $person } não vê este canal, então não poderia responder aqui. Pergunte onde isso for possível, ou escolha outra pessoa.
refused-managed = O cargo { $name } é de um bot, então nenhuma pessoa poderia responder por ele. Escolha outro.
refused-nobody-holds = Ninguém tem { $role }, então ninguém deveria a resposta. Escolha outro cargo, ou pessoas.
# $permissions is a list of one or more, each in quotation marks; $count is how many.
refused-may-not-post = { $count ->
    [one] Não posso publicar sua pergunta aqui: neste canal me falta a permissão { $permissions }. Peça a alguém que gerencie o servidor para me dar essa permissão, ou pergunte em outro canal.
   *[other] Não posso publicar sua pergunta aqui: neste canal me faltam as permissões { $permissions }. Peça a alguém que gerencie o servidor para me dar essas permissões, ou pergunte em outro canal.
    }
refused-may-not-read = { $count ->
    [one] Eu perderia respostas aqui: neste canal me falta a permissão { $permissions }. Peça a alguém que gerencie o servidor para me dar essa permissão, ou pergunte em outro canal.
   *[other] Eu perderia respostas aqui: neste canal me faltam as permissões { $permissions }. Peça a alguém que gerencie o servidor para me dar essas permissões, ou pergunte em outro canal.
    }
refused-may-not-open-thread = { $count ->
    [one] Não posso abrir um tópico aqui: neste canal me falta a permissão { $permissions }. Pergunte com `thread: False`, ou peça a alguém que gerencie o servidor para me dar essa permissão.
   *[other] Não posso abrir um tópico aqui: neste canal me faltam as permissões { $permissions }. Pergunte com `thread: False`, ou peça a alguém que gerencie o servidor para me dar essas permissões.
    }
refused-not-in-thread = Não estou neste tópico privado, então não posso publicar aqui e nunca saberia da resposta. Me mencione aqui, o que já me adiciona, e tente de novo.

# To whom an ask cannot be handed over.
refused-to-a-bot = Isso é um bot, e bots não devem resposta a ninguém. Escolha uma pessoa.
refused-to-who-left = Essa pessoa não está mais naquele servidor. Escolha outra.
refused-to-who-sees-nothing = Essa pessoa não vê o canal do pedido, então não poderia responder lá. Escolha alguém que veja.

# A delegate answers while somebody is away; a lead is told when an ask stays without an answer.
refused-own-delegate = Você não pode responder no próprio lugar durante a sua ausência. Escolha outra pessoa.
refused-bot-as-delegate = { $name } é um bot e não responde por ninguém. Escolha uma pessoa.
refused-bot-as-lead = { $name } é um bot e não pode cuidar de um pedido. Escolha uma pessoa em `lead`.
refused-absent-lead = { $name } não está neste servidor, então não tenho como avisar essa pessoa. Escolha em `lead` alguém que esteja.
refused-lead-and-no-lead = Você indicou um `lead` e usou `no-lead`. Escolha um dos dois.
refused-zone-unknown = Ainda não sei seu fuso horário. Me diga com `/hours set` e tente de novo.

# A button under an ask that does nothing for who pressed it.
refused-press-not-to-see = Você não tem acesso a esse pedido, ou ele não existe mais.
refused-press-not-yours = Este pedido é entre outras pessoas, então não há nada para você fazer aqui.
refused-press-askers-choice = Só quem pediu pode escolher isso.
refused-press-already-answered = Isto já foi respondido. Ninguém deve mais nada.
refused-press-already-closed = Este pedido já foi encerrado. Ninguém deve mais nada.
refused-press-nothing-open = Você não tem mais nada em aberto neste pedido.
refused-press-nothing-to-undo = Não há nada para desfazer aqui.
refused-press-not-in-role = Só quem tem o cargo que recebeu a pergunta pode assumir.
refused-press-own-ask = Foi você quem pediu, então outra pessoa precisa assumir.
refused-press-taken = Alguém já assumiu.
refused-press-to-asker = Foi essa pessoa quem pediu. Escolha outra.
refused-press-owes-already = Essa pessoa já deve a resposta. Escolha outra.
refused-press-nothing-unsure = Não há mais nenhuma mensagem sua a confirmar.

# New asks, promises and lists of asks.
refused-no-question = Não havia pergunta no formulário. Use `/ask` de novo e diga do que você precisa.
refused-marked-already = Você já marcou esta mensagem, e ela ainda espera resposta. `/asks` mostra.
refused-promise-too-far = Isso é daqui a mais de { $days } dias. Prometa uma data mais próxima, ou diga “Não é comigo”.
refused-ask-not-open = Esse pedido não está em aberto aqui, ou você não tem acesso a ele. Escolha um dos que sugiro.
refused-list-unseen = Só posso mostrar os pedidos de um canal a quem vê esse canal. Escolha um que você e eu possamos ver.
refused-list-in-server-only = Isso só funciona em um servidor: use `/asks` em um dos canais dele.
# The button "Show me" of a mention that stands in place of a direct message.
refused-shown-gone = Isso não existe mais. `/asks` mostra o que está em aberto.
refused-shown-to-another = Isto é para outra pessoa: só ela pode abrir. `/asks` mostra o que é seu.

# Time off.
refused-away-set-already = Isso já estava definido, então nada mudou. `/away list` mostra suas ausências.
refused-away-too-many = Você já tem { $most } ausências pela frente. Termine uma antes com `/away end`.
refused-away-over = Isso já passou. Escolha um fim que ainda vem.
refused-away-none = Você não tem essa ausência pela frente. `/away list` mostra as que tem.

# Digests of a channel.
refused-digest-no-change = Nada a mudar: escolha pelo menos uma coisa para mudar no resumo.
refused-digest-paused = Esse resumo está em pausa, então não há um próximo. `/digest resume` termina a pausa.
refused-digest-channel-gone = O canal desse resumo não existe mais, ou não o vejo. `/digest edit` leva o resumo a outro canal.
refused-digest-cannot-post = { $count ->
    [one] Não posso publicar em { $channel }: lá me falta { $permissions }. Me dê essa permissão, ou escolha outro canal.
   *[other] Não posso publicar em { $channel }: lá me faltam { $permissions }. Me dê essas permissões, ou escolha outro canal.
    }
refused-digest-none = Esse resumo não existe aqui. `/digest list` mostra os que há.
refused-digest-too-many = Este servidor já tem { $most } resumos. Remova um antes com `/digest remove`.
refused-digest-is-there = Esse canal já tem um resumo nesses horários. `/digest list` mostra.

# A digest of one's own.
refused-own-digest-no-change = Nada a mudar: escolha pelo menos uma seção.
refused-own-digest-empty = Sem nenhuma seção ele não traria nada: deixe uma, ou use `/digest me off`.
refused-own-digest-off = Seu resumo está desligado. `/digest me on` liga.
