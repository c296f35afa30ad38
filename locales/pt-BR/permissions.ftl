# Permissions as Discord names them to who manages a server: take the words of Discord itself in your language.

# In quotation marks, since it stands within a sentence. $name is Discord's English name, for those that are not here.
permissions-one = { $permission ->
    [view-channel] “Ver canal”
    [read-message-history] “Ver histórico de mensagens”
    [send-messages] “Enviar mensagens”
    [create-public-threads] “Criar tópicos públicos”
    [create-private-threads] “Criar tópicos privados”
    [send-messages-in-threads] “Enviar mensagens em tópicos”
   *[other] “{ $name }”
    }
