# `/watch`: channels in which I track what needs a reply, and the reaction that marks a message.
# $channel is a channel, forum or category.

watch-nothing-chosen = Dis ce que je dois repérer : mets `mentions` ou `questions` sur True, ou choisis quels `threads`.
# "Message Content" is the name of an intent, a switch of Discord for who runs a bot.
watch-posts-need-content = Je n’ai pas le droit de lire les messages ici, donc je ne peux pas savoir quels posts demandent quelque chose. Choisis chaque nouveau fil ou post, ou fais activer l’intent Message Content.
watch-questions-need-content = Je n’ai pas le droit de lire les messages ici, donc je ne peux pas savoir lesquels sont des questions. Choisis `mentions` ou `threads`, ou fais activer l’intent Message Content.
watch-no-questions-in-forums = Un forum contient des posts, pas des messages à tout le monde. Pour un forum, choisis `threads` : ceux qui demandent quelque chose.
watch-was-not = Ce salon n’est pas suivi. `/watch list` montre ceux qui le sont.
watch-no-emoji = Ce n’est pas un émoji dont je peux me servir. Choisis-en un de Discord ou de ce serveur, ou `off`.
watch-has-a-meaning = Celui-ci a déjà un sens : ✅ dit qu’une réponse est là, 👀 que quelqu’un a vu. Choisis-en un autre.
watch-emoji-of-another-server = Cet émoji appartient à un autre serveur. Choisis-en un de Discord ou de ce serveur.
watch-emoji-unknown = Je n’ai pas pu consulter les émojis de ce serveur. Réessaie dans une minute.

# $what is a list of the four lines below.
watch-set = Désormais, dans { $channel } : { $what }.
watch-set-category = Désormais, dans chaque salon de { $channel } : { $what }.
watch-set-category-own = Un salon de cette catégorie qui a son propre suivi le garde.
watch-set-without-content = Je n’ai pas le droit de lire les messages ici, donc je ne distingue pas une question d’une remarque : toute mention qui n’est pas une réponse compte, et tout fil ou post. L’intent Message Content change cela.
watch-set-unseen = Je n’entends rien dans { $channels } : il m’y faut « Voir le salon ».
watch-set-unread = Ce qui s’écrit dans { $channels } quand je suis hors ligne m’échappe : il m’y faut « Voir les anciens messages ».
watch-what-mentions = un message qui mentionne des personnes et demande quelque chose attend leur réponse
watch-what-all-mentions = tout message qui mentionne des personnes sans être lui-même une réponse attend leur réponse
watch-what-every-post = chaque nouveau fil ou post attend une première réponse
watch-what-asking-posts = un nouveau fil ou post qui demande quelque chose attend une première réponse
watch-what-questions = une question qui ne s’adresse à personne attend la réponse de quelqu’un d’autre
watch-what-nothing = rien pour l’instant, car je n’ai pas le droit de lire le contenu des messages

watch-removed = Fin du suivi de { $channel }. Ce qui y est ouvert le reste.
watch-removed-category = Fin du suivi des salons de { $channel }. Ce qui y est ouvert le reste. Un salon de cette catégorie qui a son propre suivi le garde.
watch-left-out = Fin du suivi de { $channel }. Sa catégorie, { $category }, est toujours suivie ; { $channel } en est exclu. Ce qui y est ouvert le reste.

# To who had something watched, when I do not see or hear all of it. $unseen and $unread are lists of channels.
watch-heard-again = ✅ J’ai de nouveau accès à { $channel } en entier, et je repère ce qu’on y demande.
watch-unseen = Tu m’as fait suivre { $channel }, et je ne vois plus ce salon : ce qu’on y demande n’atteint personne par moi. Donne-moi là-bas la permission « Voir le salon », ou mets fin au suivi avec `/watch remove`.
watch-unread = Tu m’as fait suivre { $channel }, et je ne peux plus relire ce qui y a été écrit : ce qu’on y demande quand je suis hors ligne est perdu. Donne-moi là-bas la permission « Voir les anciens messages », ou mets fin au suivi avec `/watch remove`.
watch-category-unseen = Tu m’as fait suivre chaque salon de { $channel }, et je ne vois plus { $unseen } : ce qu’on y demande n’atteint personne par moi. Donne-moi là-bas la permission « Voir le salon », ou mets fin au suivi avec `/watch remove`.
watch-category-unread = Tu m’as fait suivre chaque salon de { $channel }, et je ne peux plus relire ce qui a été écrit dans { $unread } : ce qu’on y demande quand je suis hors ligne est perdu. Donne-moi là-bas la permission « Voir les anciens messages », ou mets fin au suivi avec `/watch remove`.
watch-category-unseen-and-unread = Tu m’as fait suivre chaque salon de { $channel }, et je ne vois plus { $unseen } : ce qu’on y demande n’atteint personne par moi. Donne-moi là-bas la permission « Voir le salon ». Je ne peux plus non plus relire ce qui a été écrit dans { $unread } : ce qu’on y demande quand je suis hors ligne est perdu. Donne-moi là-bas la permission « Voir les anciens messages », ou mets fin au suivi avec `/watch remove`.
# The end of a list of channels.
watch-more-channels = { $count } de plus

# `/watch list`: a line for each place. $what is what is watched there.
watch-list = Suivi ici :
watch-list-none = Aucun salon n’est suivi ici. `/watch add` me fait repérer les mentions ou les fils dans l’un d’eux.
watch-list-rest = … et { $count } de plus
watch-list-line = - { $channel } : { $what }
watch-list-line-category = - chaque salon de { $channel } : { $what }
watch-list-left-out = rien ; ce salon est exclu du suivi de sa catégorie
watch-list-unseen = rien, car je ne vois pas ce salon ; il m’y faut « Voir le salon »
watch-list-but-unread = { $what } ; mais rien de ce qui y a été écrit quand j’étais hors ligne : il me faut « Voir les anciens messages »
watch-list-but-unseen = { $what } ; mais rien pour l’instant : il m’y faut « Voir le salon »
watch-list-but-unseen-in = { $what } ; mais rien dans { $channels } : il m’y faut « Voir le salon »
watch-list-but-unread-in = { $what } ; mais rien de ce qui a été écrit dans { $channels } quand j’étais hors ligne : il m’y faut « Voir les anciens messages »

# $emoji is the reaction.
watch-marks = { $emoji } sur un message le marque comme attendant une réponse.
watch-reaction = Désormais, { $emoji } sur un message le marque comme attendant une réponse. Qui l’ajoute pose la question ; elle s’adresse aux personnes et aux rôles que le message mentionne, sinon à tout le monde ici. L’enlever retire la demande.
watch-reaction-off = Plus aucune réaction ne marque de messages. Ce qui est ouvert le reste.
watch-reaction-was-off = Aucune réaction ne marquait de messages ici. `/watch reaction` permet d’en choisir une.

# What a channel needs before it can be watched. $permissions is a list, each in quotation marks; $count is how many.
watch-lacks = { $count ->
    [one] Impossible de suivre { $channel } : il m’y manque la permission { $permissions }. Demande à quelqu’un qui gère le serveur de me la donner, puis réessaie.
   *[other] Impossible de suivre { $channel } : il m’y manque les permissions { $permissions }. Demande à quelqu’un qui gère le serveur de me les donner, puis réessaie.
    }
