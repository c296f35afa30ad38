# Permissions as Discord names them to who manages a server: take the words of Discord itself in your language.

# In quotation marks, since it stands within a sentence. $name is Discord's English name, for those that are not here.
permissions-one = { $permission ->
    [view-channel] «Ver canal»
    [read-message-history] «Leer el historial de mensajes»
    [send-messages] «Enviar mensajes»
    [create-public-threads] «Crear hilos públicos»
    [create-private-threads] «Crear hilos privados»
    [send-messages-in-threads] «Enviar mensajes en hilos»
   *[other] «{ $name }»
    }
