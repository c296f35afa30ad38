# The word to an asker: no answer came, nobody is left who owes one, somebody else may have answered.
# $place is the channel or thread of their question; $people and $person are owners of the reply.

# "View Channel" and "Read Message History" are permissions as Discord names them.
for-asker-not-known = Não sei se sua pergunta está em { $place }: o Discord não disse, e para olhar me falta lá a permissão “Ver histórico de mensagens”. Se estiver, peça você a resposta por lá; se não, use `/ask` de novo. Não mando lembretes disso a ninguém.
# $why is one of the two texts after these.
for-asker-not-posted = Não consegui publicar sua pergunta em { $place }: { $why }. Ninguém recebeu a pergunta; use `/ask` de novo onde eu possa escrever.
for-asker-refused = o Discord recusou; talvez o canal não exista mais, ou me falte uma permissão lá
# $permissions are in quotation marks, with "and" between.
for-asker-lacks = { $count ->
    [one] lá me falta a permissão { $permissions }
   *[other] lá me faltam as permissões { $permissions }
    }
for-asker-still-wait = Você ainda espera uma resposta em { $place }.
for-asker-out-of-reach = Deixei de ver { $place }, onde você espera uma resposta, e não teria como saber que ela veio: não mando mais lembretes disso a ninguém. Quem gerencia o servidor pode me dar “Ver canal” lá; aí eu retomo.
# $why is one of the texts "for-asker-gone-…".
for-asker-nobody-left = Ninguém mais deve a você a resposta em { $place }: { $why }. Repasse a outra pessoa ou retire o pedido.
for-asker-gone-declined = “Não é comigo” foi a resposta de { $declined }
for-asker-gone-left = o servidor não conta mais com { $left }
for-asker-gone-both = “Não é comigo” foi a resposta de { $declined }, e o servidor não conta mais com { $left }
for-asker-gone = o pedido não está mais com quem o recebeu
for-asker-nobody-hears = Meus lembretes sobre sua pergunta em { $place } não chegam mais a ninguém: foram desligados por { $people }. Pergunte você, repasse a outra pessoa ou retire o pedido.
for-asker-heard-again = Você ainda espera uma resposta de { $people } em { $place }. Meus lembretes voltaram a chegar.
for-asker-taken-back = Desfeito: a resposta em { $place } volta a ficar com { $people }. Você não precisa fazer nada.
for-asker-no-answer = Ainda sem resposta: você continua esperando por { $people } em { $place }. O que faço?
for-asker-lead-next = Se você não escolher nada, aviso { $lead } daqui a um dia útil.
for-asker-others-word-gone = Alguém pode ter respondido à sua pergunta em { $place }.
# Two lines; $url is the address of that message.
for-asker-others-word =
    { $person } pode ter respondido à sua pergunta em { $place }: { $url }
    Se isso responde, me diga; senão, a resposta continua com { $people }.
for-asker-dms-open = { $person } voltou a aceitar mensagens diretas: continuo mandando lembretes da sua pergunta em { $place }.
for-asker-dms-mention = { $person } não aceita mensagens diretas minhas, então fiz uma menção em { $place }, sem o seu texto. Você não precisa fazer nada.
for-asker-dms-thread = { $person } não aceita mensagens diretas minhas, então mando os lembretes da sua pergunta em { $place } por um tópico privado. Você não precisa fazer nada.
for-asker-dms-nothing = Não consigo lembrar { $person } da sua pergunta em { $place }: essa pessoa não aceita mensagens diretas minhas, e não tenho outro caminho. Pergunte você, repasse a outra pessoa ou retire o pedido.
# $why is the text "for-asker-lacks".
for-asker-dms-lacks = Não consigo lembrar { $person } da sua pergunta em { $place }: essa pessoa não aceita mensagens diretas minhas, e { $why }. Pergunte você, repasse a outra pessoa ou retire o pedido.
for-asker-promised-later = { $person } responde à sua pergunta em { $place } até { $time }, depois do prazo. Se for tarde demais para você, repasse a outra pessoa.

# Buttons: short.
for-asker-answers-it-button = Isso responde
for-asker-wait-button = Continuar esperando
for-asker-between-us-button = Fica entre nós
