# /setup: five short steps in one message that only its reader sees. The first line says what was just done.

setup-title = **Configuração, passo { $step } de { $steps }: { $name }**
setup-step-hours = horário de trabalho
setup-step-pace = prazos de resposta
setup-step-watches = canais acompanhados
setup-step-digest = resumo
setup-step-reach = idioma e mensagens diretas fechadas
setup-leave = -# O que você escolhe vale na hora. Saia quando quiser: `/setup` continua daqui, para qualquer pessoa que gerencie este servidor.

setup-hours-about = Este horário vale para quem não definiu o próprio. Também conta para perguntas a um cargo ou a todo mundo.
setup-hours-are = Agora: **{ $hours }**. Hora lá: { $time }.
setup-hours-proposed = Minha sugestão: **{ $hours }**. Hora lá: { $time }; se sua equipe está em outro lugar, escolha o fuso dela.
# Nobody has chosen hours, and nothing tells where they are.
setup-hours-zone-unknown = Não tenho como saber o fuso horário da sua equipe: escolha a cidade dela. Para a semana, sugiro **{ $hours }**.
# The same, where these are the reader's own hours.
setup-hours-proposed-own = Minha sugestão, igual ao seu: **{ $hours }**. Hora lá: { $time }; se sua equipe está em outro lugar, escolha o fuso dela.
setup-zone-choice = Escolha uma cidade do seu fuso
setup-week-choice = Escolha o horário
setup-type-button = Digitar
setup-hours-set = Definido. Horário de trabalho daqui: { $hours }.
setup-form-title = O horário de trabalho do servidor
setup-form-zone = Cidade ou fuso horário
setup-form-zone-example = Berlin, Tokyo, America/New_York
setup-form-hours = Horário de trabalho
setup-form-hours-example = seg-sex 9-17, ou seg-qui 9-12, 13-17:30; sex 9-13

setup-pace-about = Em quanto tempo uma pergunta deve ter resposta. O tempo só corre enquanto quem deve a resposta está trabalhando.
setup-pace-is = Agora: em até **{ $target }**; urgente em até { $urgent }, o que pode esperar em até { $low }.
setup-pace-choice = Escolha o ritmo das respostas aqui
setup-pace-calm = Tranquilo: { $target }
setup-pace-steady = Regular: { $target }
setup-pace-quick = Rápido: { $target }
setup-pace-more = Urgente em até { $urgent }, o que pode esperar em até { $low }
setup-pace-set = Definido: uma resposta deve vir em até { $target }, uma urgente em até { $urgent }, uma que pode esperar em até { $low }.

setup-watches-about = Perguntas por `/ask` e pelo menu “Precisa de resposta” funcionam em todos os canais. Além disso, acompanho por conta própria os canais que você escolher aqui.
setup-watches-none = Agora não acompanho nenhum; para começar, está bem assim.
# $places is a list of channels.
setup-watches-are = Agora acompanho { $places }. `/watch list` mostra o que noto em cada um; com `/watch remove` deixo de acompanhar.
setup-watches-more =
    { $count ->
        [one] mais { $count }
        *[other] mais { $count }
    }
setup-how-choice = O que devo notar
setup-how-mentions = Mensagens que mencionam pessoas
setup-how-mentions-more = Em um canal: precisam da resposta de quem mencionam. Em um fórum: todo post precisa.
setup-how-threads = Tópicos e posts novos
setup-how-threads-more = Cada um precisa de uma primeira resposta de outra pessoa
setup-how-questions = Perguntas a todo mundo
setup-how-questions-more = Cada uma precisa da resposta de qualquer pessoa
setup-watch-mentions-choice = Canais, para mensagens que mencionam pessoas
setup-watch-threads-choice = Canais e fóruns, para tópicos e posts novos
setup-watch-questions-choice = Canais, para perguntas a todo mundo
setup-watching = Definido: a partir de agora acompanho { $places }.
# Said of a channel that was chosen.
setup-unwatched-gone = Não consigo acompanhar { $place }: esse canal não existe mais, ou lá me falta a permissão “Ver canal”. Me dê essa permissão, ou escolha outro canal.
setup-unwatched-history = Não consigo acompanhar { $place }: lá me falta a permissão “Ver histórico de mensagens”. Me dê essa permissão, ou escolha outro canal.
setup-unwatched-forum = Não dá para procurar perguntas a todo mundo em { $place }: um fórum tem posts. Escolha “Tópicos e posts novos” para ele.

setup-digest-about = Um resumo conta a um canal o que espera resposta, em dias e horas certas e sem som. Não faz ranking de ninguém e não vem quando não há nada a contar.
setup-digest-none = Agora: não há nenhum.
setup-digest-proposed = Minha sugestão: em { $place }, de segunda a sexta às 9:00 ({ $zone }).
setup-digest-is = Agora: { $place } recebe um, { $when }. `/digest remove` encerra.
setup-digest-others =
    { $count ->
        [one] Há mais um: `/digest list`.
        *[other] Há mais { $count }: `/digest list`.
    }
setup-digest-channel-choice = Escolha o canal
setup-digest-days-choice = Escolha os dias
setup-digest-time-choice = Escolha a hora
setup-digest-set = Definido: { $place } recebe um resumo, { $when }. Próximo: { $next }.
# Said when the server's zone was changed. $when is such as "weekdays at 09:00 (Asia/Tokyo)".
setup-digest-follows = O resumo acompanha a mudança: { $place }, { $when }.
setup-digest-set-paused = Definido: { $place } recebe um resumo, { $when }. Está em pausa; `/digest resume` termina a pausa.
setup-digest-first-channel = Nada mudou: escolha antes o canal do resumo.
setup-days-weekdays = De segunda a sexta
setup-days-daily = Todos os dias
setup-days-mon-wed-fri = Segunda, quarta e sexta
setup-days-mon-thu = Segunda e quinta
setup-days-mon = Segunda

setup-language-is = Idioma do que publico em canais: **{ $language }**. Com cada pessoa falo o idioma do Discord dela.
setup-language-choice = Escolha o idioma do que publico
setup-language-set = Definido. Idioma do que publico em canais a partir de agora: { $language }.
setup-reach-about = Há quem não aceite mensagens diretas de bots. Essas pessoas continuam devendo as respostas, então chego a elas de outro jeito.
setup-reach-mention = Por menção
setup-reach-mention-more = Onde está a pergunta, sem o texto dela
setup-reach-thread = Em um tópico privado
setup-reach-thread-more = Onde eu puder abrir um; senão, por menção
setup-reach-nothing = Sem lembretes
setup-reach-nothing-more = Quem pediu fica sabendo que não consigo mandar lembretes
setup-reach-is = Nesse caso, chego a elas assim: **{ $how }**.
setup-reach-choice = Escolha como chego a elas
setup-reach-set = Definido. Como chego a quem não aceita mensagens diretas minhas: { $how }.
# After setup-reach-set for private threads. $permissions is a list of permissions, in quotation marks, as Discord names them.
setup-reach-lacks = Ainda não posso abrir tópicos privados em nenhum canal deste servidor: para isso preciso de { $permissions }. Dê isso ao meu cargo; até lá, menciono as pessoas onde está a pergunta.
# $places is a list of channels.
setup-reach-lacks-in = Não posso abrir tópicos privados em { $places }: lá preciso de { $permissions }. Me dê isso nas configurações desses canais; até lá, menciono as pessoas onde está a pergunta.

setup-done = **Este servidor está configurado.** Tudo pode ser mudado: com `/setup` de novo, ou com `/policy`, `/watch` e `/digest`.
setup-done-hours = - Horário de trabalho de quem não definiu o próprio: { $hours }
setup-done-hours-guess = - Horário de trabalho de quem não definiu o próprio: { $hours } (suposição: ninguém escolheu)
setup-done-pace = - Respostas em até { $target }; urgente em até { $urgent }, o que pode esperar em até { $low }
setup-done-watches = - Acompanho { $places }
setup-done-no-watches = - Não acompanho nenhum canal por conta própria
setup-done-digest = - Resumo: { $place }, { $when }
setup-done-no-digest = - Nenhum resumo
setup-done-reach = - Mensagens diretas fechadas: { $how }
setup-done-next = Agora, mande uma mensagem de teste para ver se consigo escrever, e publique os combinados, para que todo mundo possa ler o que foi acertado. Cada pessoa usa `/hours set` uma vez.
setup-test-button = Mandar mensagem de teste
setup-norms-choice = Publicar nossos combinados em um canal
setup-test-on-its-way = A caminho de { $place }: uma mensagem de teste, sem som.

# The test message itself, in a channel.
setup-test = Isto é um teste: { $person } me configurou aqui e queria ver se consigo escrever neste canal. Consigo. Ninguém precisa fazer nada.
# The same where it is not known any more who wanted it.
setup-test-by-nobody = Isto é um teste, para mostrar que consigo escrever neste canal. Consigo. Ninguém precisa fazer nada.

# Buttons.
setup-keep-button = Usar isto
setup-go-on-button = Continuar
setup-skip-button = Pular
setup-back-button = Voltar
setup-post-here-button = Publicar aqui
setup-finish-button = Concluir
setup-begin-button = Rever os passos

# Why something was not done.
setup-contradicts = Nada mudou: isso não combina com o que está definido em algum lugar deste servidor. { $why } `/policy list` mostra o que está definido.
setup-cannot-post-gone = Não posso publicar em { $place }: esse canal não existe mais, ou não consigo vê-lo. Escolha outro, ou me dê lá a permissão “Ver canal”.
# $permissions is a list of permissions, in quotation marks, as Discord names them.
setup-cannot-post-lacks = Não posso publicar em { $place }: lá preciso de { $permissions }. Me dê isso nas configurações do canal, ou escolha outro canal.
setup-not-chosen = Não entendi o que você escolheu. Escolha de novo.
