# What is stored about a person or a server, and what becomes of it. Names of commands stay as they are.

privacy-nothing = Je ne conserve rien sur toi. Cela commence quand tu règles quelque chose, quand tu demandes quelque chose, ou quand on te demande quelque chose.
privacy-show = Voici ce que je conserve sur toi, tous serveurs confondus :
# The lines of the list.
privacy-you = • Comment je te joins : nos messages privés, la concentration, et si ce qui est urgent peut t’arriver à tout moment. Conservé jusqu’à ce que tu le changes ou le supprimes, comme chacun de tes réglages.
privacy-hours = • Ton fuseau horaire et tes heures de travail.
privacy-travel = • Tes déplacements, et le fuseau horaire où tu es alors.
privacy-sharing = • Que les membres de tes serveurs peuvent voir et copier tes heures de travail.
privacy-holidays = • Le pays ou la région dont tu as les jours fériés.
privacy-own-days = • Les jours de congé que tu as ajoutés, et les jours fériés où tu travailles.
privacy-language = • La langue de ton Discord.
privacy-time-off = { $count ->
        [one] • { $count } absence de ta part. Conservée jusqu’à 400 jours après sa fin.
       *[other] • { $count } absences de ta part. Conservées jusqu’à 400 jours après leur fin.
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
privacy-tests = { $count ->
        [one] • Que tu m’as fait publier { $count } message de test. Conservé 30 jours.
       *[other] • Que tu m’as fait publier { $count } messages de test. Conservé 30 jours.
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
        [one] • { $count } réglage de serveur que tu as fait ou qui te nomme. Conservé aussi longtemps qu’il existe.
       *[other] • { $count } réglages de serveurs que tu as faits ou qui te nomment. Conservés aussi longtemps qu’ils existent.
    }
privacy-stops = { $count ->
        [one] • Que tu ne veux pas de rappels de { $count } serveur. Conservé jusqu’à ce que tu y lances `/resume`.
       *[other] • Que tu ne veux pas de rappels de { $count } serveurs. Conservé jusqu’à ce que tu y lances `/resume`.
    }
privacy-show-next = Ce qui te concerne sur un serveur disparaît 30 jours après ton départ. `/privacy export` te donne le tout, `/privacy delete` le supprime.

# $files is how many files hold it.
privacy-export = { $files ->
        [one] Voici dans un fichier tout ce que je conserve sur toi, visible uniquement par toi.
       *[other] Voici dans { $files } fichiers tout ce que je conserve sur toi, visible uniquement par toi.
    } Ce que d’autres ont écrit ou fait n’y est pas : cela leur appartient.
privacy-too-large = Je n’ai pas pu t’envoyer les fichiers : c’est plus que Discord n’accepte en un message, même en dix fichiers. Qui fait tourner ce bot peut te donner le tout depuis ma base de données.

privacy-delete =
    Je n’ai encore rien supprimé. Ce que le bouton supprime, sur tous les serveurs à la fois, **ne peut pas être récupéré** :
    • **Tes réglages** : heures de travail, déplacements, jours fériés, absences, récapitulatif personnel et le reste.
    • **Ce que tu as demandé** : tes questions sont retirées et leur texte disparaît, aussi de mes publications et de mes rappels.
    • **Ce qu’on t’a demandé** : tu ne dois plus aucune réponse. Je préviens la personne qui a demandé s’il ne reste personne pour répondre.
    • **Ton nom partout ailleurs** : les salons suivis, récapitulatifs et règles que tu as réglés continuent sans lui. Tu n’es plus ni personne référente ni relève.

    Ce qui reste :
    • Tes propres messages sur Discord et nos messages privés : personne d’autre que toi ne peut les supprimer.
    • Le fait que tu as lancé `/stop` sur un serveur, pour que mes rappels ne reprennent pas. `/resume` l’efface.
    • Les anciennes sauvegardes de qui fait tourner ce bot, pendant un temps.
privacy-delete-button = Tout supprimer sur moi
privacy-deleted = C’est supprimé : je ne conserve plus rien sur toi, sauf sur quels serveurs tu as lancé `/stop`, si tu l’as fait. Si tu te sers à nouveau de moi, ou si quelqu’un te demande quelque chose, je repars de zéro.

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
# $files is how many files hold it.
privacy-server-export = { $files ->
        [one] Voici dans un fichier les réglages de ce serveur et ses demandes, visibles uniquement par toi.
       *[other] Voici dans { $files } fichiers les réglages de ce serveur et ses demandes, visibles uniquement par toi.
    } Aucun texte, aucune heure de travail ni absence de qui que ce soit n’y figure.
privacy-server-delete =
    Je n’ai encore rien supprimé. Ce que le bouton supprime **ne peut pas être récupéré** :
    • **Tous les réglages de ce serveur** : heures, jours fériés, règles, salons suivis, récapitulatifs.
    • { $asks ->
        [0] **Ses demandes** : il n’y en a aucune.
        [one] **Sa seule demande**. Plus personne ne reçoit de rappel à son sujet.
       *[other] **Ses { $asks } demandes**. Plus personne ne reçoit de rappel à leur sujet.
    }
    • **Ce qui tient à jour une publication de ses usages.** La publication reste, et dit qu’elle ne vaut plus.

    Ce qui reste :
    • Mes autres messages sur Discord, et ce que chaque membre a réglé pour soi.
    • Qui a lancé `/stop` ici, pour que mes rappels ne reprennent pas ; et qui a quitté le serveur, jusqu’à ce que je l’oublie après 30 jours.
    • Tant que je suis là : jusqu’où j’ai lu, et le fait que je vous ai dit bonjour. Cela disparaît 30 jours après mon retrait.
    • Les anciennes sauvegardes de qui fait tourner ce bot, pendant un temps.
privacy-server-delete-button = Tout supprimer du serveur
privacy-server-deleted = C’est supprimé : de ce serveur, je conserve seulement qui a lancé `/stop` ici, qui l’a quitté, qui a activé ici son propre récapitulatif, jusqu’où j’ai lu, et le fait que je vous ai dit bonjour. Je suis toujours là, avec mes réglages de départ. Si tu n’as pas besoin de moi, retire-moi : 30 jours plus tard, cela disparaît aussi.
# The post of the norms could not be changed any more. $place is its channel.
privacy-server-norms-stand = La publication de vos usages dans { $place } dit encore ce qui valait avant : je n’ai pas pu la modifier. Tu peux la supprimer.
# After /privacy server retention.
privacy-retention = C’est réglé : { $days ->
        [one] le texte d’une demande est conservé { $days } jour après sa fin, puis il disparaît.
       *[other] le texte d’une demande est conservé { $days } jours après sa fin, puis il disparaît.
    } Cela vaut aussi pour les demandes d’avant, dès la nuit prochaine. Les messages supprimés emportent leur texte tout de suite.
