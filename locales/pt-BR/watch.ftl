# `/watch`: channels in which I track what needs a reply, and the reaction that marks a message.
# $channel is a channel, forum or category.

watch-nothing-chosen = Diga o que devo notar: ponha `mentions` ou `questions` em True, ou escolha quais `threads`.
# "Message Content" is the name of an intent, a switch of Discord for who runs a bot.
watch-posts-need-content = Não posso ler o texto das mensagens aqui, então não sei quais posts perguntam algo. Escolha todo tópico ou post novo, ou peça a quem cuida deste bot para ligar o intent “Message Content”.
watch-questions-need-content = Não posso ler o texto das mensagens aqui, então não sei quais são perguntas. Escolha `mentions` ou `threads`, ou peça a quem cuida deste bot para ligar o intent “Message Content”.
watch-no-questions-in-forums = Um fórum tem posts, não mensagens a todo mundo. Escolha `threads` nele: os que perguntam algo.
watch-was-not = Não acompanho esse canal. `/watch list` mostra os que acompanho.
watch-no-emoji = Esse não é um emoji que eu possa usar. Escolha um do Discord ou um deste servidor, ou `off`.
watch-has-a-meaning = Esse já tem um significado: ✅ diz que algo foi respondido, 👀 que alguém viu. Escolha outro.
watch-emoji-of-another-server = Esse emoji é de outro servidor. Escolha um do Discord ou um deste servidor.
watch-emoji-unknown = Não consegui consultar os emojis deste servidor agora. Tente de novo em um minuto.

# $what is a list of the four lines below.
watch-set = A partir de agora em { $channel }: { $what }.
watch-set-category = A partir de agora em todos os canais de { $channel }: { $what }.
watch-set-category-own = Um canal de lá que é acompanhado de outro jeito continua assim.
watch-set-without-content = Não posso ler o texto das mensagens aqui, então não distingo uma pergunta de um comentário: conta toda menção que não é uma resposta, e todo tópico ou post. O intent “Message Content” muda isso.
watch-set-unseen = Não ouço nada em { $channels }: preciso de “Ver canal” lá.
watch-set-unread = O que se escreve em { $channels } enquanto estou fora do ar me escapa: preciso de “Ver histórico de mensagens” lá.
watch-what-mentions = uma mensagem que menciona pessoas e pergunta algo precisa da resposta delas
watch-what-all-mentions = toda mensagem que menciona pessoas, sem ser ela mesma uma resposta, precisa da resposta delas
watch-what-every-post = todo tópico ou post novo precisa de uma primeira resposta
watch-what-asking-posts = um tópico ou post novo que pergunta algo precisa de uma primeira resposta
watch-what-questions = uma pergunta sem destinatário precisa da resposta de qualquer outra pessoa
watch-what-nothing = por enquanto nada, porque não posso ler o texto das mensagens

watch-removed = Não acompanho mais { $channel }. O que está em aberto lá continua em aberto.
watch-removed-category = Não acompanho mais os canais de { $channel }. O que está em aberto lá continua em aberto. Um canal de lá que é acompanhado de outro jeito continua assim.
watch-left-out = Não acompanho mais { $channel }. A categoria, { $category }, continua acompanhada, sem { $channel }. O que está em aberto lá continua em aberto.

# To who had something watched, when I do not see or hear all of it. $unseen and $unread are lists of channels.
watch-heard-again = ✅ Volto a ver tudo em { $channel } e a acompanhar o que se pergunta lá.
watch-unseen = Você pediu que eu acompanhasse { $channel }, e não vejo mais esse canal: o que se pergunta lá não chega a ninguém por mim. Me dê lá a permissão “Ver canal”, ou encerre com `/watch remove`.
watch-unread = Você pediu que eu acompanhasse { $channel }, e não consigo mais ler o que já foi escrito lá: o que se perguntar enquanto eu estiver fora do ar se perde. Me dê lá a permissão “Ver histórico de mensagens”, ou encerre com `/watch remove`.
watch-category-unseen = Você pediu que eu acompanhasse todos os canais de { $channel }, e não vejo mais { $unseen }: o que se pergunta lá não chega a ninguém por mim. Me dê lá a permissão “Ver canal”, ou encerre com `/watch remove`.
watch-category-unread = Você pediu que eu acompanhasse todos os canais de { $channel }, e não consigo mais ler o que já foi escrito em { $unread }: o que se perguntar lá enquanto eu estiver fora do ar se perde. Me dê lá a permissão “Ver histórico de mensagens”, ou encerre com `/watch remove`.
watch-category-unseen-and-unread = Você pediu que eu acompanhasse todos os canais de { $channel }, e não vejo mais { $unseen }: o que se pergunta lá não chega a ninguém por mim. Me dê lá a permissão “Ver canal”. E não consigo mais ler o que já foi escrito em { $unread }: o que se perguntar lá enquanto eu estiver fora do ar se perde. Me dê lá a permissão “Ver histórico de mensagens”, ou encerre com `/watch remove`.
# The end of a list of channels.
watch-more-channels = mais { $count }

# `/watch list`: a line for each place. $what is what is watched there.
watch-list = Acompanho:
watch-list-none = Não acompanho nenhum canal aqui. Com `/watch add` posso notar menções ou tópicos em um.
watch-list-rest = … e mais { $count }
watch-list-line = - { $channel }: { $what }
watch-list-line-category = - todos os canais de { $channel }: { $what }
watch-list-left-out = nada; fica de fora da categoria
watch-list-unseen = nada, porque não o vejo; preciso de “Ver canal” lá
watch-list-but-unread = { $what }; mas nada do que foi escrito lá enquanto eu estava fora do ar: preciso de “Ver histórico de mensagens”
watch-list-but-unseen = { $what }; mas nada lá: preciso de “Ver canal”
watch-list-but-unseen-in = { $what }; mas nada em { $channels }: preciso de “Ver canal”
watch-list-but-unread-in = { $what }; mas nada do que foi escrito em { $channels } enquanto eu estava fora do ar: preciso de “Ver histórico de mensagens”

# $emoji is the reaction.
watch-marks = { $emoji } em uma mensagem marca que ela precisa de resposta.
watch-reaction = A partir de agora { $emoji } em uma mensagem marca que ela precisa de resposta. Quem põe a reação é quem pede; a pergunta vai para as pessoas e os cargos que a mensagem menciona, ou para qualquer pessoa aqui. Tirar a reação retira a pergunta.
watch-reaction-off = Nenhuma reação marca mais mensagens. O que está em aberto continua em aberto.
watch-reaction-was-off = Nenhuma reação marcava mensagens aqui. `/watch reaction` escolhe uma.

# What a channel needs before it can be watched. $permissions is a list, each in quotation marks; $count is how many.
watch-lacks = { $count ->
    [one] Não consigo acompanhar { $channel }: lá me falta a permissão { $permissions }. Peça a alguém que gerencie o servidor para me dar essa permissão e tente de novo.
   *[other] Não consigo acompanhar { $channel }: lá me faltam as permissões { $permissions }. Peça a alguém que gerencie o servidor para me dar essas permissões e tente de novo.
    }
