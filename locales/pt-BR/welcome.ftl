# The first message of the bot in a server that it was added to.

welcome-hello = **Oi, eu sou o Meantime.** Ajudo quem não trabalha nas mesmas horas: uma pergunta recebe resposta em um prazo combinado, e ninguém é incomodado fora do próprio horário de trabalho.
# "Set me up" is the button welcome-set-up.
welcome-managers = - **Se você gerencia este servidor:** clique em “Me configurar” ou use `/setup`. São cinco passos curtos, cerca de um minuto; o que sugiro já funciona, e tudo pode ser mudado depois.
welcome-everybody = - **Para todo mundo:** `/hours set` me diz quando você trabalha. `/ask` faz uma pergunta que precisa de resposta.
welcome-never = - **O que não faço:** não escrevo para ninguém fora do horário da pessoa. Não guardo o texto das suas mensagens, só o que você digita nos meus formulários.
welcome-set-up = Me configurar
welcome-hours = Definir meu horário
