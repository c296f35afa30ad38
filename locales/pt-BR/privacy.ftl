# What is stored about a person or a server, and what becomes of it. Names of commands stay as they are.

privacy-nothing = Não guardo nada sobre você. Isso começa quando você define algo, pergunta algo ou alguém pergunta a você.
privacy-show = Isto é o que guardo sobre você, em todos os servidores:
# The lines of the list.
privacy-you = • Como chego a você: nossas mensagens diretas, seu foco e se o que é urgente pode vir a qualquer hora. Fica até você mudar ou apagar, como cada uma das suas configurações.
privacy-hours = • Seu fuso e seu horário de trabalho.
privacy-travel = • Quando você viaja, e em que fuso está nesses dias.
privacy-sharing = • Que pessoas dos seus servidores podem ver e copiar seu horário de trabalho.
privacy-holidays = • O país ou a região dos seus feriados.
privacy-own-days = • Folgas que você acrescentou e feriados em que você trabalha.
privacy-language = • O idioma do seu Discord.
privacy-time-off = { $count ->
        [one] • Uma ausência sua. Fica até 400 dias depois de terminar.
       *[other] • { $count } ausências suas. Ficam até 400 dias depois de terminarem.
    }
privacy-personal-digest = • Como você quer o seu resumo. Fica até você apagar.
privacy-asked = { $count ->
        [one] • Um pedido que você fez. Seu texto some 90 dias depois do fim dele (um servidor pode definir outro prazo), o resto, depois de 400 dias.
       *[other] • { $count } pedidos que você fez. Seus textos somem 90 dias depois do fim deles (um servidor pode definir outro prazo), o resto, depois de 400 dias.
    }
privacy-owed = { $count ->
        [one] • Um pedido de outra pessoa que cabia a você responder. Fica até 400 dias depois do fim.
       *[other] • { $count } pedidos de outras pessoas que cabia a você responder. Ficam até 400 dias depois do fim.
    }
privacy-did = { $count ->
        [one] • Um registro do que você fez com um pedido, como ter respondido: nunca o que você escreveu. Some junto com o pedido.
       *[other] • { $count } registros do que você fez com pedidos, como ter respondido: nunca o que você escreveu. Somem junto com os pedidos.
    }
privacy-messages = { $count ->
        [one] • Que mandei uma mensagem a você, e sobre o quê: não o texto. Some junto com os pedidos de que ela tratava.
       *[other] • Que mandei { $count } mensagens a você, e sobre o quê: não o texto. Somem junto com os pedidos de que elas tratavam.
    }
privacy-tests = { $count ->
        [one] • Que publiquei uma mensagem de teste a seu pedido. Fica por 30 dias.
       *[other] • Que publiquei { $count } mensagens de teste a seu pedido. Fica por 30 dias.
    }
privacy-roles = { $count ->
        [one] • Um cargo com que vi você, porque perguntaram algo a ele. Fica até eu passar 180 dias sem ver você com ele.
       *[other] • { $count } cargos com que vi você, porque perguntaram algo a eles. Ficam até eu passar 180 dias sem ver você com eles.
    }
privacy-threads = { $count ->
        [one] • Um tópico privado em que escrevo para você.
       *[other] • { $count } tópicos privados em que escrevo para você.
    }
privacy-settings = { $count ->
        [one] • Uma configuração de servidor que você fez ou que cita você. Fica enquanto existir.
       *[other] • { $count } configurações de servidores que você fez ou que citam você. Ficam enquanto existirem.
    }
privacy-stops = { $count ->
        [one] • Que você não quer lembretes de um servidor. Fica até você usar `/resume` lá.
       *[other] • Que você não quer lembretes de { $count } servidores. Fica até você usar `/resume` lá.
    }
privacy-show-next = O que há sobre você em um servidor some 30 dias depois que você sai dele. `/privacy export` entrega tudo a você, `/privacy delete` apaga.

# $files is how many files hold it.
privacy-export = { $files ->
        [one] Aqui está tudo o que guardo sobre você, em um arquivo; só você vê.
       *[other] Aqui está tudo o que guardo sobre você, em { $files } arquivos; só você vê.
    } O que outras pessoas escreveram ou fizeram não está aí: é delas.
privacy-too-large = Não consegui mandar os arquivos: é mais do que o Discord aceita em uma mensagem, mesmo em dez arquivos. Quem cuida deste bot pode tirar isso do meu banco de dados e entregar a você.

privacy-delete =
    Ainda não apaguei nada. O que o botão apaga, em todos os servidores de uma vez, **não volta mais**:
    • **Suas configurações**: horário de trabalho, viagens, feriados, ausências, seu resumo e o resto.
    • **O que você pediu**: suas perguntas são retiradas, e o texto delas some, também dos meus posts e lembretes.
    • **O que pediram a você**: você não deve mais nenhuma resposta. Quem pediu fica sabendo, se não resta mais ninguém para responder.
    • **Seu nome em todo o resto**: canais acompanhados, resumos e regras que você definiu continuam sem ele. Ninguém mais conta com você como líder nem para substituir alguém.

    O que fica:
    • Suas próprias mensagens no Discord e nossas mensagens diretas: só você pode excluir.
    • Que você usou `/stop` em um servidor, para que eu não recomece. `/resume` tira isso.
    • Cópias de segurança antigas de quem cuida deste bot, por algum tempo.
privacy-delete-button = Apagar tudo sobre mim
privacy-deleted = Apagado: não guardo mais nada sobre você, a não ser em quais servidores você usou `/stop`, se usou. Se você me usar de novo, ou se alguém perguntar algo a você, começo do zero.

privacy-server-show =
    Isto é o que guardo deste servidor:
    • O horário de trabalho, a reação e o que fazer com mensagens diretas fechadas: ficam até você mudar.
    • Configurações: { $policies ->
        [0] nenhuma regra
        [one] 1 regra
       *[other] { $policies } regras
    }, { $watches ->
        [0] nenhum canal acompanhado
        [one] 1 canal acompanhado
       *[other] { $watches } canais acompanhados
    }, { $digests ->
        [0] nenhum resumo
        [one] 1 resumo
       *[other] { $digests } resumos
    }. Ficam até você remover.
    • { $asks ->
        [0] Nenhum pedido
        [one] 1 pedido
       *[other] { $asks } pedidos
    } com o que aconteceu neles: isso fica até 400 dias depois do fim, e o texto, até { $days ->
        [one] um dia
       *[other] { $days } dias
    } depois desse fim.
    Tudo isso some 30 dias depois que eu sair do servidor. `/privacy server retention` define por quanto tempo o texto fica, `/privacy server export` entrega em um arquivo o que é do servidor, `/privacy server delete` apaga.
# $files is how many files hold it.
privacy-server-export = { $files ->
        [one] Aqui estão as configurações deste servidor e os pedidos, em um arquivo; só você vê.
       *[other] Aqui estão as configurações deste servidor e os pedidos, em { $files } arquivos; só você vê.
    } Não há aí textos, horários nem ausências de ninguém.
privacy-server-delete =
    Ainda não apaguei nada. O que o botão apaga **não volta mais**:
    • **Todas as configurações deste servidor**: horário, feriados, regras, canais acompanhados, resumos.
    • { $asks ->
        [0] **Os pedidos**: não há nenhum.
        [one] **O único pedido**. Ninguém mais recebe lembretes dele.
       *[other] **Todos os { $asks } pedidos**. Ninguém mais recebe lembretes deles.
    }
    • **O que mantém em dia a mensagem com os combinados.** A mensagem fica e diz que não vale mais.

    O que fica:
    • Minhas outras mensagens no Discord e o que cada pessoa definiu para si.
    • Quem usou `/stop` aqui, para que eu não recomece; e quem saiu, até eu esquecer essas pessoas, 30 dias depois.
    • Enquanto eu estiver aqui: até onde já li, e que me apresentei. Isso some 30 dias depois que eu sair do servidor.
    • Cópias de segurança antigas de quem cuida deste bot, por algum tempo.
privacy-server-delete-button = Apagar tudo deste servidor
privacy-server-deleted = Apagado: deste servidor guardo só quem usou `/stop` aqui, quem saiu, quem ativou aqui o próprio resumo, até onde já li e que me apresentei. Continuo por aqui, com as configurações de fábrica. Se você não precisa de mim, me remova: 30 dias depois isso também some.
# The post of the norms could not be changed any more. $place is its channel.
privacy-server-norms-stand = A mensagem com os combinados em { $place } ainda diz o que valia antes: não consegui mudá-la. Você pode excluí-la.
# After /privacy server retention.
privacy-retention = Definido: { $days ->
        [one] o texto de um pedido fica guardado por um dia depois do fim dele e então some.
       *[other] o texto de um pedido fica guardado por { $days } dias depois do fim dele e então some.
    } A partir da próxima noite isso vale também para pedidos de antes. Mensagens excluídas levam o texto junto na hora.
