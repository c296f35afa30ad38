# Permissions as Discord names them to who manages a server: take the words of Discord itself in your language.

# In quotation marks, since it stands within a sentence. $name is Discord's English name, for those that are not here.
permissions-one = { $permission ->
    [view-channel] „Kanal ansehen“
    [read-message-history] „Nachrichtenverlauf anzeigen“
    [send-messages] „Nachrichten senden“
    [create-public-threads] „Öffentliche Threads erstellen“
    [create-private-threads] „Private Threads erstellen“
    [send-messages-in-threads] „Nachrichten in Threads senden“
   *[other] „{ $name }“
    }
