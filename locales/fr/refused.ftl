# What a person reads whose command, button or form came to nothing: why, and what they can do.
# Names of permissions stand as Discord shows them to who manages a server.

refused-server-only = Cela ne fonctionne que sur un serveur. Lance la commande dans l’un de ses salons.
refused-asks-live-in-servers = Les demandes se font sur un serveur. Lance `/ask` dans le salon où la question a sa place.
refused-needs-manage-server = Les réglages demandent la permission « Gérer le serveur ». Adresse-toi à quelqu’un qui l’a.
refused-needs-manage-server-or-role = Les réglages demandent la permission « Gérer le serveur » ou le rôle { $role }. Adresse-toi à quelqu’un qui a l’un des deux.
refused-needs-manage-server-itself = Il faut pour cela la permission « Gérer le serveur » elle-même ; aucun rôle ne suffit. Adresse-toi à quelqu’un qui l’a.

refused-old-command = Je n’ai pas pu exécuter cela. Ton Discord montre peut-être encore une ancienne version de mes commandes : recharge-le (Ctrl+R) et réessaie.
refused-old-button = Ce bouton vient d’une autre version de moi et ne fait plus rien. `/asks` montre ce qui est ouvert.
refused-old-form = Ce formulaire vient d’une autre version de moi. Relance la commande, s’il te plaît.
refused-form-is-over = Ce formulaire a expiré. Relance la commande.
refused-whom = Je n’ai pas compris qui tu as choisi. Choisis à nouveau, s’il te plaît.
refused-which = Je n’ai pas compris laquelle tu as choisie. Choisis à nouveau, s’il te plaît.
refused-time-not-on-offer = Ce moment n’est plus proposé. Appuie encore sur « Rappeler plus tard » pour voir les moments possibles.
refused-menu-of-another-channel = Reprends le menu du message : ce choix vient d’un autre salon.
refused-unreadable-option = Je n’ai pas pu lire ton choix. Choisis à nouveau parmi ce que Discord propose, s’il te plaît.

refused-own-reply = Tu ne peux pas te devoir une réponse. Choisis quelqu’un d’autre.
refused-everyone = @everyone ne peut pas devoir de réponse : personne ne se sentirait concerné. Choisis des personnes ou des rôles.
refused-nothing-tracked = Je n’assure aucun suivi de ce message. S’il attend une réponse, choisis « Réponse attendue » dans le même menu.
refused-unseen-here = Je ne vois pas ce salon : je ne remarquerais jamais la réponse et mes rappels seraient inutiles. Demande à quelqu’un qui gère le serveur de m’y accorder la permission « Voir le salon ».
refused-unseen-channel = Je ne vois pas ce salon. Donne-moi là-bas la permission « Voir le salon », puis réessaie.
refused-channel-gone = Ce salon n’existe plus. Choisis-en un autre.
refused-channel-unknown = Discord ne me dit rien de ce salon en ce moment. Réessaie dans un instant, s’il te plaît.
refused-membership-unknown = Discord ne me dit pas en ce moment si tu es sur ce serveur. Réessaie dans un instant, s’il te plaît.
refused-members-unknown = Discord ne me dit pas en ce moment qui est sur ce serveur. Réessaie dans un instant, s’il te plaît.

# Who cannot owe a reply; $name is the name of a person, bot or role.
refused-bot-owes-nothing = { $name } est un bot et ne doit de réponse à personne. Choisis des personnes ou des rôles.
refused-absent = { $name } n’est pas sur ce serveur. Choisis quelqu’un qui y est.
refused-blind = { $person } ne voit pas ce salon et ne pourrait pas y répondre. Demande dans un salon que cette personne voit, ou choisis quelqu’un d’autre.
refused-managed = Le rôle { $name } appartient à un bot : personne ne pourrait répondre pour lui. Choisis-en un autre.
refused-nobody-holds = Personne n’a { $role }, donc personne ne devrait la réponse. Choisis un autre rôle, ou des personnes.
# $permissions is a list of one or more, each in quotation marks; $count is how many.
refused-may-not-post = { $count ->
    [one] Je ne peux pas publier ta question ici : dans ce salon, il me manque la permission { $permissions }. Demande à quelqu’un qui gère le serveur de me la donner, ou pose ta question dans un autre salon.
   *[other] Je ne peux pas publier ta question ici : dans ce salon, il me manque les permissions { $permissions }. Demande à quelqu’un qui gère le serveur de me les donner, ou pose ta question dans un autre salon.
    }
refused-may-not-read = { $count ->
    [one] Des réponses m’échapperaient ici : dans ce salon, il me manque la permission { $permissions }. Demande à quelqu’un qui gère le serveur de me la donner, ou pose ta question dans un autre salon.
   *[other] Des réponses m’échapperaient ici : dans ce salon, il me manque les permissions { $permissions }. Demande à quelqu’un qui gère le serveur de me les donner, ou pose ta question dans un autre salon.
    }
refused-may-not-open-thread = { $count ->
    [one] Je ne peux pas ouvrir de fil ici : dans ce salon, il me manque la permission { $permissions }. Pose ta question avec `thread: False`, ou demande à quelqu’un qui gère le serveur de me la donner.
   *[other] Je ne peux pas ouvrir de fil ici : dans ce salon, il me manque les permissions { $permissions }. Pose ta question avec `thread: False`, ou demande à quelqu’un qui gère le serveur de me les donner.
    }
refused-not-in-thread = Je ne suis pas dans ce fil privé : je ne peux rien y publier et je n’y verrais jamais la réponse. Mentionne-moi ici pour m’ajouter, puis réessaie.

# To whom an ask cannot be handed over.
refused-to-a-bot = C’est un bot, et les bots ne doivent de réponse à personne. Choisis une personne.
refused-to-who-left = Cette personne n’est plus sur le serveur. Choisis quelqu’un d’autre.
refused-to-who-sees-nothing = Cette personne ne voit pas le salon de la demande et ne pourrait pas y répondre. Choisis quelqu’un qui le voit.

# A delegate answers while somebody is away; a lead is told when an ask stays without an answer.
refused-own-delegate = Tu ne peux pas répondre à ta propre place pendant ton absence. Choisis quelqu’un d’autre.
refused-bot-as-delegate = { $name } est un bot et ne répond à la place de personne. Choisis une personne.
refused-bot-as-lead = { $name } est un bot et ne peut pas s’occuper d’une demande. Choisis une personne comme `lead`.
refused-absent-lead = { $name } n’est pas sur ce serveur : je ne pourrais rien lui dire. Choisis comme `lead` quelqu’un qui y est.
refused-lead-and-no-lead = Tu as indiqué `lead` et aussi `no-lead`. Choisis l’un des deux.
refused-zone-unknown = Je ne connais pas encore ton fuseau horaire. Indique-le avec `/hours set`, puis réessaie.

# A button under an ask that does nothing for who pressed it.
refused-press-not-to-see = Tu n’as pas accès à cette demande, ou elle n’existe plus.
refused-press-not-yours = Cette demande concerne d’autres personnes : tu n’as rien à faire.
refused-press-askers-choice = Seule la personne qui a demandé peut choisir cela.
refused-press-already-answered = La réponse est déjà là. Plus rien n’est dû.
refused-press-already-closed = Cette demande est déjà close. Plus rien n’est dû.
refused-press-nothing-open = Tu n’as plus rien d’ouvert sur cette demande.
refused-press-nothing-to-undo = Il n’y a rien à annuler ici.
refused-press-not-in-role = Seules les personnes qui ont le rôle sollicité peuvent s’en charger.
refused-press-own-ask = La question vient de toi : c’est à quelqu’un d’autre de s’en charger.
refused-press-taken = Quelqu’un s’en charge déjà.
refused-press-to-asker = La question vient de cette personne. Choisis quelqu’un d’autre.
refused-press-owes-already = Cette personne doit déjà la réponse. Choisis quelqu’un d’autre.
refused-press-nothing-unsure = Il n’y a plus de message de toi à confirmer.

# New asks, promises and lists of asks.
refused-no-question = Il n’y avait pas de question dans le formulaire. Relance `/ask` et dis ce qu’il te faut.
refused-marked-already = Tu as déjà marqué ce message, et il attend toujours. `/asks` le montre.
refused-promise-too-far = C’est dans plus de { $days } jours. Promets un moment plus proche, ou dis « Pas pour moi ».
refused-ask-not-open = Cette demande n’est pas ouverte ici, ou tu n’y as pas accès. Choisis parmi celles que je propose.
refused-list-unseen = Je ne montre les demandes d’un salon qu’à qui le voit. Choisis un salon que toi et moi voyons.
refused-list-in-server-only = Cela ne fonctionne que sur un serveur : lance `/asks` dans l’un de ses salons.
# The button "Show me" of a mention that stands in place of a direct message.
refused-shown-gone = Cela n’existe plus. `/asks` montre ce qui est ouvert.
refused-shown-to-another = C’est pour quelqu’un d’autre, et tu ne peux pas l’ouvrir. `/asks` montre ce qui te concerne.

# Time off.
refused-away-set-already = C’est déjà prévu, donc rien n’a changé. `/away list` montre tes absences.
refused-away-too-many = Tu as déjà { $most } absences à venir. Supprimes-en d’abord une avec `/away end`.
refused-away-over = C’est déjà fini. Choisis une fin à venir.
refused-away-none = Je ne trouve pas cette absence parmi les tiennes à venir. `/away list` les montre.

# Digests of a channel.
refused-digest-no-change = Rien à changer : choisis au moins une chose à modifier.
refused-digest-paused = Ce récapitulatif est en pause, il n’y en a donc pas de prochain. `/digest resume` met fin à la pause.
refused-digest-channel-gone = Le salon de ce récapitulatif n’existe plus, ou je ne le vois pas. `/digest edit` le déplace vers un autre.
refused-digest-cannot-post = { $count ->
    [one] Je ne peux pas publier dans { $channel } : il m’y manque { $permissions }. Donne-moi cette permission, ou choisis un autre salon.
   *[other] Je ne peux pas publier dans { $channel } : il m’y manque { $permissions }. Donne-moi ces permissions, ou choisis un autre salon.
    }
refused-digest-none = Ce récapitulatif n’existe pas ici. `/digest list` montre ceux qui existent.
refused-digest-too-many = Ce serveur a déjà { $most } récapitulatifs. Supprimes-en d’abord un avec `/digest remove`.
refused-digest-is-there = Ce salon a déjà un récapitulatif à ces moments-là. `/digest list` le montre.

# A digest of one's own.
refused-own-digest-no-change = Rien à changer : choisis au moins une partie.
refused-own-digest-empty = Sans aucune partie, il ne dirait rien : gardes-en une, ou utilise `/digest me off`.
refused-own-digest-off = Ton récapitulatif est désactivé. `/digest me on` l’active.
