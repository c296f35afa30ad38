# Permissions as Discord names them to who manages a server: take the words of Discord itself in your language.

# In quotation marks, since it stands within a sentence. $name is Discord's English name, for those that are not here.
permissions-one = { $permission ->
    [view-channel] « Voir le salon »
    [read-message-history] « Voir les anciens messages »
    [send-messages] « Envoyer des messages »
    [create-public-threads] « Créer des fils publics »
    [create-private-threads] « Créer des fils privés »
    [send-messages-in-threads] « Envoyer des messages dans les fils »
   *[other] « { $name } »
    }
