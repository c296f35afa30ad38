# /setup: five short steps in one message that only its reader sees. The first line says what was just done.

setup-title = **Configuration, étape { $step } sur { $steps } : { $name }**
setup-step-hours = heures de travail
setup-step-pace = délais de réponse
setup-step-watches = salons suivis
setup-step-digest = récapitulatif
setup-step-reach = langue et messages privés fermés
setup-leave = -# Tes choix valent tout de suite. Tu peux partir à tout moment : `/setup` reprend ici, pour toute personne qui gère ce serveur.

setup-hours-about = Ces heures valent pour les membres qui n’ont pas défini les leurs. Les questions à un rôle ou à tout le monde les suivent aussi.
setup-hours-are = Actuellement : **{ $hours }**. Dans ce fuseau, il est { $time }.
setup-hours-proposed = Ma proposition : **{ $hours }**. Dans ce fuseau, il est { $time } ; si ton équipe est ailleurs, choisis le sien.
# Nobody has chosen hours, and nothing tells where they are.
setup-hours-zone-unknown = Je ne peux pas deviner le fuseau horaire de ton équipe : choisis sa ville. Pour la semaine, je propose **{ $hours }**.
# The same, where these are the reader's own hours.
setup-hours-proposed-own = Ma proposition, d’après tes propres heures : **{ $hours }**. Dans ce fuseau, il est { $time } ; si ton équipe est ailleurs, choisis le sien.
setup-zone-choice = Choisis une ville de ton fuseau horaire
setup-week-choice = Choisis les heures
setup-type-button = Les saisir
setup-hours-set = C’est réglé. Heures de travail ici : { $hours }.
setup-form-title = Heures de travail du serveur
setup-form-zone = Ville ou fuseau horaire
setup-form-zone-example = Berlin, Tokyo, America/New_York
setup-form-hours = Heures de travail
setup-form-hours-example = lun-ven 9-17, ou lun-jeu 9-12, 13-17:30; ven 9-13

setup-pace-about = Tu choisis ici sous quel délai une question reçoit sa réponse. Le temps ne compte que lorsque la personne qui doit la réponse est au travail.
setup-pace-is = Actuellement : sous **{ $target }** ; urgent, sous { $urgent } ; ce qui peut attendre, sous { $low }.
setup-pace-choice = Choisis le rythme des réponses ici
setup-pace-calm = Calme : { $target }
setup-pace-steady = Régulier : { $target }
setup-pace-quick = Rapide : { $target }
setup-pace-more = Urgent sous { $urgent }, ce qui peut attendre sous { $low }
setup-pace-set = C’est réglé : une réponse est due sous { $target } ; si c’est urgent, sous { $urgent } ; si ça peut attendre, sous { $low }.

setup-watches-about = Les questions posées avec `/ask` ou avec le menu « Réponse attendue » fonctionnent dans tous les salons. Dans ceux que tu choisis ici, je les repère aussi de moi-même.
setup-watches-none = Actuellement : aucun salon suivi, et c’est très bien pour commencer.
# $places is a list of channels.
setup-watches-are = Actuellement : suivi dans { $places }. `/watch list` dit ce que j’y repère, `/watch remove` y met fin.
setup-watches-more =
    { $count ->
        [one] { $count } de plus
        *[other] { $count } de plus
    }
setup-how-choice = Ce que je repère
setup-how-mentions = Les messages qui mentionnent des personnes
setup-how-mentions-more = Ils attendent la réponse des personnes mentionnées ; dans un forum, chaque post en attend une.
setup-how-threads = Les nouveaux fils et posts
setup-how-threads-more = Chacun attend une première réponse de quelqu’un d’autre
setup-how-questions = Les questions à tout le monde
setup-how-questions-more = Chacune attend la réponse de quelqu’un
setup-watch-mentions-choice = Salons, pour les messages qui mentionnent des personnes
setup-watch-threads-choice = Salons et forums, pour les nouveaux fils et posts
setup-watch-questions-choice = Salons, pour les questions à tout le monde
setup-watching = C’est réglé : désormais, suivi dans { $places }.
# Said of a channel that was chosen.
setup-unwatched-gone = Impossible de suivre { $place } : il n’existe plus, ou il m’y manque « Voir le salon ». Donne-moi cette permission, ou choisis un autre salon.
setup-unwatched-history = Impossible de suivre { $place } : il m’y manque « Voir les anciens messages ». Donne-moi cette permission, ou choisis un autre salon.
setup-unwatched-forum = Impossible de repérer des questions à tout le monde dans { $place } : un forum contient des posts. Choisis plutôt « Les nouveaux fils et posts ».

setup-digest-about = Un récapitulatif dit régulièrement et sans bruit à un salon ce qui attend une réponse. Il ne classe personne, et n’est pas publié quand il n’y a rien à signaler.
setup-digest-none = Actuellement : il n’y en a pas.
setup-digest-proposed = Ma proposition : dans { $place }, du lundi au vendredi à 9:00 ({ $zone }).
setup-digest-is = Actuellement : { $place } en reçoit un, { $when }. `/digest remove` y met fin.
setup-digest-others =
    { $count ->
        [one] Il y en a { $count } de plus : `/digest list`.
        *[other] Il y en a { $count } de plus : `/digest list`.
    }
setup-digest-channel-choice = Choisis le salon
setup-digest-days-choice = Choisis les jours
setup-digest-time-choice = Choisis l’heure
setup-digest-set = C’est réglé : { $place } reçoit un récapitulatif, { $when }. Le prochain arrive { $next }.
# Said when the server's zone was changed. $when is such as "weekdays at 09:00 (Asia/Tokyo)".
setup-digest-follows = Le récapitulatif s’adapte : { $place } le reçoit désormais { $when }.
setup-digest-set-paused = C’est réglé : { $place } reçoit un récapitulatif, { $when }. Il est en pause ; `/digest resume` y met fin.
setup-digest-first-channel = Rien n’a été réglé : choisis d’abord le salon du récapitulatif.
setup-days-weekdays = Du lundi au vendredi
setup-days-daily = Tous les jours
setup-days-mon-wed-fri = Lundi, mercredi, vendredi
setup-days-mon-thu = Lundi et jeudi
setup-days-mon = Lundi

setup-language-is = Langue de mes publications dans les salons : **{ $language }**. À chaque personne, je parle la langue de son Discord.
setup-language-choice = Choisis la langue de mes publications
setup-language-set = C’est réglé. Langue de mes publications dans les salons, désormais : { $language }.
setup-reach-about = Certaines personnes n’acceptent pas les messages privés des bots. Leurs réponses restent dues, donc je passe par un autre chemin.
setup-reach-mention = Par une mention
setup-reach-mention-more = Là où se trouve la question, sans la citer
setup-reach-thread = Dans un fil privé
setup-reach-thread-more = Là où je peux en ouvrir un ; sinon par une mention
setup-reach-nothing = Pas du tout
setup-reach-nothing-more = La personne qui demande apprend que je ne peux pas envoyer de rappels
setup-reach-is = Comment je m’adresse alors à elles : **{ $how }**.
setup-reach-choice = Choisis comment je m’adresse à elles
setup-reach-set = C’est réglé. Comment je m’adresse aux personnes qui n’acceptent pas mes messages privés : « { $how } ».
# After setup-reach-set for private threads. $permissions is a list of permissions, in quotation marks, as Discord names them.
setup-reach-lacks = Je ne peux encore ouvrir de fil privé nulle part sur ce serveur : il me manque { $permissions }. Accorde cela à mon rôle ; d’ici là, je mentionne les personnes là où se trouve la question.
# $places is a list of channels.
setup-reach-lacks-in = Je ne peux pas ouvrir de fil privé dans { $places } : il m’y manque { $permissions }. Accorde-moi cela dans les paramètres de ces salons ; d’ici là, je mentionne les personnes là où se trouve la question.

setup-done = **Ce serveur est configuré.** Tout peut être changé : avec `/setup` à nouveau, ou avec `/policy`, `/watch` et `/digest`.
setup-done-hours = - Heures de travail des membres qui n’en ont pas défini : { $hours }
setup-done-hours-guess = - Heures de travail des membres qui n’en ont pas défini : { $hours } (supposition : personne ne les a choisies)
setup-done-pace = - Réponses sous { $target } ; urgent, sous { $urgent } ; ce qui peut attendre, sous { $low }
setup-done-watches = - Suivi dans { $places }
setup-done-no-watches = - Aucun salon suivi
setup-done-digest = - Récapitulatif : { $place }, { $when }
setup-done-no-digest = - Pas de récapitulatif
setup-done-reach = - Messages privés fermés : « { $how } »
setup-done-next = Ensuite : envoie un message de test pour voir si je peux écrire, et publie vos usages, pour que tout le monde lise ce dont vous avez convenu. Chaque membre lance `/hours set` une fois.
setup-test-button = Envoyer un test
setup-norms-choice = Publier nos usages dans un salon
setup-test-on-its-way = En route vers { $place } : un message de test, sans bruit.

# The test message itself, in a channel.
setup-test = Ceci est un test : { $person } m’a configuré ici et voulait voir si je peux écrire dans ce salon. C’est le cas. Personne n’a rien à faire.
# The same where it is not known any more who wanted it.
setup-test-by-nobody = Ceci est un test, pour montrer que je peux écrire dans ce salon. C’est le cas. Personne n’a rien à faire.

# Buttons.
setup-keep-button = Ça me va
setup-go-on-button = Continuer
setup-skip-button = Passer
setup-back-button = Retour
setup-post-here-button = Le publier ici
setup-finish-button = Terminer
setup-begin-button = Refaire les étapes

# Why something was not done.
setup-contradicts = Rien n’a changé, car quelque part ici les délais contrediraient ce qui y est réglé. { $why } `/policy list` montre ce qui est réglé.
setup-cannot-post-gone = Je ne peux pas publier dans { $place } : il n’existe plus, ou je ne le vois pas. Choisis un autre salon, ou donne-moi là-bas « Voir le salon ».
# $permissions is a list of permissions, in quotation marks, as Discord names them.
setup-cannot-post-lacks = Je ne peux pas publier dans { $place } : il m’y manque { $permissions }. Règle cela dans les paramètres du salon, ou choisis un autre salon.
setup-not-chosen = Je n’ai pas compris ton choix. Choisis à nouveau, s’il te plaît.
