# Calendars of one's own from which time off comes.

## A calendar was given; $name is the name of the file, or of the place where it lies

imports-file = C’est importé : tes absences viennent maintenant de **{ $name }**.
imports-file-nothing = J’ai lu **{ $name }** sans y trouver d’absence.
# Another file of the same name was imported before.
imports-file-replaces = Il remplace le fichier du même nom que tu as importé { $ago }.
imports-subscribed = Abonnement fait : tes absences viennent maintenant de ton agenda sur **{ $name }**.
imports-subscribed-nothing = Abonnement fait à ton agenda sur **{ $name }** : il ne contient aucune absence pour l’instant.
# How many events count.
imports-counted = { $n ->
    [one] { $n } événement compte comme absence. Tu n’es pas là :
   *[other] { $n } événements comptent comme absences. Tu n’es pas là :
}
# A time off, within a list.
imports-span = du { $from } au { $until }
imports-more = { $n ->
    [one] … et { $n } autre, que montre `/away list`
   *[other] … et { $n } autres, que montre `/away list`
}
# $list is made of the texts that follow.
imports-passed-over = Non comptés : { $list }.
imports-passed-free = { $n ->
    [one] { $n } événement pendant lequel tu es libre ou travailles ailleurs
   *[other] { $n } événements pendant lesquels tu es libre ou travailles ailleurs
}
imports-passed-tentative = { $n ->
    [one] { $n } événement provisoire
   *[other] { $n } événements provisoires
}
imports-passed-cancelled = { $n ->
    [one] { $n } événement annulé
   *[other] { $n } événements annulés
}
imports-passed-short = { $n ->
    [one] { $n } événement de moins d’un jour
   *[other] { $n } événements de moins d’un jour
}
imports-passed-outside = { $n ->
    [one] { $n } événement passé depuis longtemps ou à plus d’un an
   *[other] { $n } événements passés depuis longtemps ou à plus d’un an
}
imports-passed-unread = { $n ->
    [one] { $n } événement dont je n’ai pas compris l’horaire
   *[other] { $n } événements dont je n’ai pas compris l’horaire
}
# The choices are those of the option "count".
imports-hint-free = Si ton agenda marque les absences comme du temps libre, relance la commande avec `count:` **{ $choice }**.
imports-hint-busy = Si des événements plus courts sont aussi des absences, relance la commande avec `count:` **{ $choice }**.
imports-cut = C’est plus que ce que je regarde : seules les premières de ces absences comptent.
imports-kept = De ces événements, je ne garde que les horaires, jamais les titres. Les autres voient que tu n’es pas là, sans la date de retour.
imports-file-ends = Je lis un fichier une seule fois : quand il change, importe-le à nouveau sous le même nom. `/calendar remove` annule l’import.
imports-subscribed-ends = Je le relis environ une fois par jour. `/calendar list` montre si cela marche, `/calendar remove` y met fin.

## `/calendar list`

imports-list-empty = Tu ne m’as donné aucun agenda. `/calendar import` prend tes absences dans un fichier, `/calendar subscribe` à une adresse.
imports-list-head = Tes absences viennent de ces agendas :
# $number is that of the calendar; $counting is a choice of the option "count"; $ahead is one of the two texts after these.
imports-list-file = **{ $number }** { $name } (un fichier, { $counting }) : { $ahead } ; lu { $ago }
imports-list-address = **{ $number }** { $name } ({ $counting }) : { $ahead } ; lu la dernière fois { $ago }
imports-ahead-none = aucune absence à venir
imports-ahead = { $n ->
    [one] { $n } absence, du { $from } au { $until }
   *[other] { $n } absences, la prochaine du { $from } au { $until }
}
# $why is one of the texts "imports-trouble-…", a sentence or two.
imports-failing = Je n’arrive plus à le lire depuis le { $since }. Ce que j’en sais reste, et je réessaie { $ago }. { $why }
imports-given-up = Je n’arrive plus à le lire depuis le { $since }, et je n’essaie plus de moi-même. Ce que j’en sais reste. { $why }
imports-list-hint = `/calendar refresh` les relit maintenant.

## `/calendar remove` and `/calendar refresh`

imports-removed = Supprimé : **{ $name }** n’est plus lu, et aucune absence n’en vient plus.
imports-removed-with = { $n ->
    [one] Supprimé : **{ $name }**, avec { $n } absence à venir.
   *[other] Supprimé : **{ $name }**, avec { $n } absences à venir.
}
imports-nothing-to-refresh = Tu ne m’as donné aucune adresse d’agenda : il n’y a rien à relire. Un fichier s’importe à nouveau avec `/calendar import`.
imports-refreshed-head = Relus :
imports-refreshed = { $n ->
    [one] { $name } : { $n } événement compte comme absence
   *[other] { $name } : { $n } événements comptent comme absences
}
imports-refreshed-same = { $name } : rien n’a changé
imports-refreshed-just-now = { $name } : lu { $ago }, donc je ne l’ai pas relu
imports-refresh-failed = Je n’arrive pas à lire { $name }. { $why }
# In a choice, at most 100 characters.
imports-label = { $number } : { $name }

## What goes wrong

imports-trouble-web-page = C’est une page web, pas un agenda. Cherche dans les paramètres de ton agenda « l’adresse secrète au format iCal », ou exporte un fichier qui finit par `.ics`.
imports-trouble-not-a-calendar = Ce n’est pas un fichier d’agenda que je sais lire. Exporte-le au format iCalendar : le fichier finit par `.ics`.
imports-trouble-too-large = Il dépasse 10 Mo. Exporte seulement tes absences, ou moins d’années. Pour une adresse : crée un agenda réservé à tes absences et donne-moi son adresse.
imports-trouble-too-many-events = Il contient plus de { $most } événements. Exporte seulement tes absences, ou moins d’années. Pour une adresse : crée un agenda réservé à tes absences et donne-moi son adresse.
imports-trouble-not-public = Son adresse n’est pas sur l’internet public, et je n’en consulte pas d’autres. Choisis une adresse accessible de partout, ou importe le fichier.
imports-trouble-leads-on = Son adresse renvoie sans cesse vers d’autres. Ouvre-la dans un navigateur, et donne-moi celle où elle aboutit.
imports-trouble-too-slow = Son serveur a mis trop de temps à répondre. Réessaie plus tard, ou importe le fichier.
imports-trouble-unreachable = Son serveur est injoignable. Vérifie l’adresse, ou importe le fichier.
imports-trouble-forbidden = Son serveur demande un mot de passe ou une autre permission. Cherche dans les paramètres de ton agenda « l’adresse secrète au format iCal ».
imports-trouble-gone = Il n’y a rien à son adresse. Vérifie qu’elle est juste et que l’agenda est toujours partagé.
imports-trouble-server-failed = Son serveur a répondu par une erreur. Réessaie plus tard, ou importe le fichier.
imports-address-unreadable = Ce n’est pas l’adresse d’un agenda. Elle ressemble à `https://calendar.example.com/yours.ics` ; `webcal://` marche aussi.
imports-address-not-safe = Cette adresse peut être lue en chemin : elle commence par `http://`. Donne-moi la même avec `https://`, si ton agenda l’a, ou importe le fichier.
imports-too-many = Tu as déjà { $most } agendas. Supprimes-en d’abord un avec `/calendar remove`.
imports-too-often = Tu m’as fait consulter des agendas très souvent en peu de temps. Réessaie { $ago }.
imports-none = Je ne trouve pas cet agenda parmi les tiens. `/calendar list` les montre.
imports-absence = Cette absence vient de ton agenda : je ne peux pas y mettre fin séparément. Change-la là-bas et lance `/calendar refresh`, ou supprime l’agenda avec `/calendar remove`.
