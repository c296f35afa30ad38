# What is stored about a person or a server, and what becomes of it. Names of commands stay as they are.

privacy-nothing = Je ne conserve rien sur toi. Cela commence quand tu règles quelque chose, quand tu demandes quelque chose, ou quand on te demande quelque chose.
privacy-show = Voici ce que je conserve sur toi, tous serveurs confondus :
# The lines of the list.
privacy-you = • Tes réglages : heures de travail, concentration, comment mes messages privés t’arrivent. Conservés jusqu’à ce que tu les changes ou les supprimes.
privacy-time-off = { $count ->
        [one] • { $count } absence. Conservée jusqu’à 400 jours après sa fin.
       *[other] • { $count } absences. Conservées jusqu’à 400 jours après leur fin.
    }
privacy-personal-digest = • Comment tu veux ton récapitulatif personnel. Conservé jusqu’à ce que tu le supprimes.
privacy-asked = { $count ->
        [one] • { $count } demande faite par toi. Tes mots disparaissent 90 jours après sa fin (un serveur peut en décider autrement), le reste après 400 jours.
       *[other] • { $count } demandes faites par toi. Tes mots disparaissent 90 jours après leur fin (un serveur peut en décider autrement), le reste après 400 jours.
    }
privacy-owed = { $count ->
        [one] • { $count } demande de quelqu’un d’autre, à laquelle tu devais répondre. Conservée jusqu’à 400 jours après sa fin.
       *[other] • { $count } demandes d’autres personnes, auxquelles tu devais répondre. Conservées jusqu’à 400 jours après leur fin.
    }
privacy-did = { $count ->
        [one] • { $count } note sur ce que tu as fait d’une demande, par exemple que tu as répondu : jamais ce que tu as écrit. Elle disparaît avec la demande.
       *[other] • { $count } notes sur ce que tu as fait de demandes, par exemple que tu as répondu : jamais ce que tu as écrit. Elles disparaissent avec les demandes.
    }
privacy-messages = { $count ->
        [one] • Que je t’ai envoyé { $count } message, et à quel sujet : pas son texte. Cela disparaît avec les demandes dont il parlait.
       *[other] • Que je t’ai envoyé { $count } messages, et à quel sujet : pas leur texte. Cela disparaît avec les demandes dont ils parlaient.
    }
privacy-roles = { $count ->
        [one] • { $count } rôle que je t’ai vu, parce qu’on lui avait demandé quelque chose. Conservé tant que je te le vois, puis 180 jours.
       *[other] • { $count } rôles que je t’ai vus, parce qu’on leur avait demandé quelque chose. Conservés tant que je te les vois, puis 180 jours.
    }
privacy-threads = { $count ->
        [one] • { $count } fil privé dans lequel je t’écris.
       *[other] • { $count } fils privés dans lesquels je t’écris.
    }
privacy-settings = { $count ->
        [one] • Que { $count } réglage d’un serveur vient de toi ou te nomme. Conservé aussi longtemps que le réglage.
       *[other] • Que { $count } réglages de serveurs viennent de toi ou te nomment. Conservé aussi longtemps que les réglages.
    }
privacy-stops = { $count ->
        [one] • Que les rappels de { $count } serveur ne doivent pas t’arriver. Conservé jusqu’à ce que tu y lances `/resume`.
       *[other] • Que les rappels de { $count } serveurs ne doivent pas t’arriver. Conservé jusqu’à ce que tu y lances `/resume`.
    }
privacy-show-next = Ce qui te concerne sur un serveur disparaît 30 jours après ton départ. `/privacy export` te donne le tout, `/privacy delete` le supprime.

privacy-too-large = Je n’ai pas pu t’envoyer le fichier : il est trop gros pour Discord. Demande-le à qui fait tourner ce bot.

privacy-delete =
    Je n’ai encore rien supprimé. Si tu appuies sur le bouton, ceci se passe tout de suite, sans retour possible :
    • Tes heures de travail, tes absences, ton récapitulatif personnel et tes autres réglages disparaissent, sur tous les serveurs.
    • Tu ne dois plus aucune réponse ; j’annonce à qui t’a demandé quelque chose qu’il ne reste personne. Si d’autres ont reçu la même demande, la réponse leur revient toujours.
    • Tes demandes sont retirées et tes mots disparaissent, aussi de mes publications et de mes rappels. Ce que d’autres en ont fait reste, sans toi.
    • Partout ailleurs, ton nom est enlevé : suivis, récapitulatifs et règles restent en vigueur, mais je ne t’en parle plus, et tu n’es plus ni personne référente ni relève.
    Ce qui reste : tes propres messages sur Discord et nos messages privés, que tu es la seule personne à pouvoir supprimer ; et le fait que tu as lancé `/stop` sur un serveur, pour que mes rappels ne reprennent pas (`/resume` l’annule). Si tu te sers à nouveau de moi ou qu’on te demande quelque chose, je le note à nouveau. Les sauvegardes de qui fait tourner ce bot peuvent garder cela un peu plus longtemps.
privacy-delete-button = Tout supprimer sur moi
privacy-deleted = C’est supprimé : je ne conserve plus rien sur toi, sauf sur quels serveurs tu as lancé `/stop`, si tu l’as fait. Là où tu te sers à nouveau de moi, je repars de zéro.

privacy-server-show =
    Voici ce que je conserve de ce serveur :
    • Ses heures de travail, sa réaction, et son choix pour les messages privés fermés : conservés jusqu’à ce que vous les changiez.
    • Réglages : { $policies ->
        [one] { $policies } règle
       *[other] { $policies } règles
    }, { $watches ->
        [one] { $watches } salon suivi
       *[other] { $watches } salons suivis
    }, { $digests ->
        [one] { $digests } récapitulatif
       *[other] { $digests } récapitulatifs
    }. Conservés jusqu’à ce que vous les supprimiez.
    • { $asks ->
        [one] { $asks } demande
       *[other] { $asks } demandes
    } avec leur histoire : cela reste jusqu’à 400 jours après la fin d’une demande, et son texte jusqu’à { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après cette fin.
    Tout cela disparaît 30 jours après mon retrait du serveur. `/privacy server retention` règle combien de temps les textes restent, `/privacy server export` te donne dans un fichier ce qui est au serveur, `/privacy server delete` le supprime.
privacy-server-delete =
    Je n’ai encore rien supprimé. Si tu appuies sur le bouton, ceci se passe tout de suite, sans retour possible : tous les réglages de ce serveur disparaissent, avec ses règles, ses salons suivis, ses récapitulatifs et { $asks ->
        [0] ses demandes (il n’y en a aucune)
        [one] sa seule demande
       *[other] ses { $asks } demandes
    }. Plus personne ne reçoit de rappel à leur sujet.
    Ce qui reste : mes messages sur Discord, ce que chaque membre a réglé pour soi, et qui a lancé `/stop` ici, pour que mes rappels ne reprennent pas. Les sauvegardes de qui fait tourner ce bot peuvent garder cela un peu plus longtemps.
privacy-server-delete-button = Tout supprimer du serveur
privacy-server-deleted = C’est supprimé : je ne conserve plus rien de ce serveur, sauf qui a lancé `/stop` ici. Je suis toujours là, avec mes réglages de départ ; retire-moi du serveur si tu n’as pas besoin de moi.
# After /privacy server retention.
privacy-retention = C’est réglé : { $days ->
        [one] le texte d’une demande est conservé { $days } jour après sa fin, puis il disparaît.
       *[other] le texte d’une demande est conservé { $days } jours après sa fin, puis il disparaît.
    } Cela vaut aussi pour les demandes d’avant, dès la nuit prochaine. Les messages supprimés emportent leur texte tout de suite.
