# What is stored about a person or a server, and what becomes of it. Names of commands stay as they are.

privacy-nothing = Não guardo nada sobre você. Isso começa quando você define algo, pergunta algo ou alguém pergunta a você.
privacy-show = Isto é o que guardo sobre você, em todos os servidores:
# The lines of the list.
privacy-you = • Suas configurações: horário de trabalho, foco, como as mensagens diretas chegam a você. Ficam até você mudar ou apagar.
privacy-time-off = { $count ->
        [one] • Uma ausência. Fica até 400 dias depois de terminar.
       *[other] • { $count } ausências. Ficam até 400 dias depois de terminarem.
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
privacy-roles = { $count ->
        [one] • Um cargo com que vi você, porque perguntaram algo a ele. Fica até eu passar 180 dias sem ver você com ele.
       *[other] • { $count } cargos com que vi você, porque perguntaram algo a eles. Ficam até eu passar 180 dias sem ver você com eles.
    }
privacy-threads = { $count ->
        [one] • Um tópico privado em que escrevo para você.
       *[other] • { $count } tópicos privados em que escrevo para você.
    }
privacy-settings = { $count ->
        [one] • Que você fez uma configuração de um servidor, ou que ela cita você. Fica enquanto a configuração existir.
       *[other] • Que você fez { $count } configurações de servidores, ou que elas citam você. Ficam enquanto as configurações existirem.
    }
privacy-stops = { $count ->
        [one] • Que os lembretes de um servidor não devem chegar a você. Fica até você usar `/resume` lá.
       *[other] • Que os lembretes de { $count } servidores não devem chegar a você. Fica até você usar `/resume` lá.
    }
privacy-show-next = O que há sobre você em um servidor some 30 dias depois que você sai dele. `/privacy export` entrega tudo a você, `/privacy delete` apaga.

privacy-too-large = Não consegui mandar o arquivo: é maior do que o Discord aceita. Peça a quem cuida deste bot.

privacy-delete =
    Ainda não apaguei nada. Se você clicar no botão, isto acontece na hora e não pode ser desfeito:
    • Seu horário de trabalho, suas ausências, seu resumo e outras configurações são apagados, em todos os servidores.
    • Você não deve mais nenhuma resposta; quem pediu fica sabendo que não resta ninguém. Se outra pessoa também recebeu o pedido, ela continua devendo.
    • Os pedidos que você fez são retirados, e seu texto some, também dos meus posts e lembretes. O que outras pessoas fizeram com eles fica, sem você.
    • Do resto, seu nome sai: canais acompanhados, resumos e regras continuam valendo, mas você não recebe mais avisos deles, e ninguém mais conta com você como líder nem para substituir.
    O que fica: suas próprias mensagens no Discord e nossas mensagens diretas, que só você pode excluir; e que você usou `/stop` em um servidor, para que eu não volte a mandar lembretes (`/resume` volta atrás). Se você me usar de novo ou alguém perguntar algo a você, anoto isso do zero. As cópias de segurança de quem cuida deste bot podem guardar isso por mais um tempo.
privacy-delete-button = Apagar tudo sobre mim
privacy-deleted = Apagado: não guardo mais nada sobre você, a não ser em quais servidores você usou `/stop`, se usou. Onde você me usar de novo, começo do zero.

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
privacy-server-delete =
    Ainda não apaguei nada. Se você clicar no botão, isto acontece na hora e não pode ser desfeito: somem todas as configurações deste servidor, com regras, canais acompanhados e resumos, e { $asks ->
        [0] os pedidos (não há nenhum)
        [one] o único pedido
       *[other] os { $asks } pedidos
    }. Ninguém mais recebe lembretes deles.
    O que fica: minhas mensagens no Discord, o que cada pessoa definiu para si e quem usou `/stop` aqui, para que eu não volte a mandar lembretes a essas pessoas. As cópias de segurança de quem cuida deste bot podem guardar isso por mais um tempo.
privacy-server-delete-button = Apagar tudo deste servidor
privacy-server-deleted = Apagado: não guardo mais nada deste servidor, a não ser quem usou `/stop` aqui. Continuo por aqui, com as configurações de fábrica; se você não precisa de mim, pode me remover do servidor.
# After /privacy server retention.
privacy-retention = Definido: { $days ->
        [one] o texto de um pedido fica guardado por um dia depois do fim dele e então some.
       *[other] o texto de um pedido fica guardado por { $days } dias depois do fim dele e então some.
    } A partir da próxima noite isso vale também para pedidos de antes. Mensagens excluídas levam o texto junto na hora.
