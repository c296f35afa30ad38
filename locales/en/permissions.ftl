# Permissions as Discord names them to who manages a server: take the words of Discord itself in your language.

# In quotation marks, since it stands within a sentence. $name is Discord's English name, for those that are not here.
permissions-one = { $permission ->
    [view-channel] "View Channel"
    [read-message-history] "Read Message History"
    [send-messages] "Send Messages"
    [create-public-threads] "Create Public Threads"
    [create-private-threads] "Create Private Threads"
    [send-messages-in-threads] "Send Messages in Threads"
   *[other] "{ $name }"
    }
