# Working hours: `/hours` and the form "Set my hours". Names of commands and options stand in `…` and stay as they are.

# $weekday is mon … sun.
hours-weekday =
    { $weekday ->
        [mon] lun.
        [tue] mar.
        [wed] mer.
        [thu] jeu.
        [fri] ven.
        [sat] sam.
       *[sun] dim.
    }
hours-weekday-range = { $first }–{ $last }
hours-every-day = tous les jours
# $hours are such as 22:00–06:00.
hours-night-shift = { $hours } (le lendemain)
# Days and their hours: "Mon–Thu 09:00–12:00, 13:00–17:30".
hours-of-days = { $days } { $hours }
hours-groups = { $before } ; { $next }
hours-no-weekly = pas d’heures de travail
# $hours are those of a week, $zone is a name such as Europe/Berlin.
hours-in-zone = { $hours } ({ $zone })

hours-set = Tes heures de travail : { $hours }.
# To somebody who looks at a colleague, after a sentence such as "@Ada is at work now."
hours-colleague = Ses heures de travail : { $hours }.
hours-colleague-guess = Cette personne n’a pas défini d’heures de travail, donc je suppose celles du serveur : { $hours }.
hours-colleague-not-shared = Le reste de sa semaine n’est pas partagé : c’est son choix, avec `/hours sharing`.
hours-colleague-never = { $person } n’a pas d’heures de travail, donc je ne lui envoie jamais rien.
hours-set-assumed = J’ai supposé du lundi au vendredi, de 9:00 à 17:00 : si ce n’est pas ça, choisis d’autres heures ci-dessous.
# $place is such as "Bayern, Germany".
hours-holidays-end = Les jours fériés ({ $place }) ne comptent plus pour toi : c’étaient ceux du serveur, par supposition. `/holidays set` choisit les tiens.
hours-set-none = Tu n’as pas d’heures de travail, donc je ne t’envoie jamais rien. Si ce n’est pas ce que tu veux, définis-en avec le bouton, ou avec `/hours set hours:lun-ven 9-17`.
hours-at-work = Tu es au travail en ce moment, jusqu’au { $until }. Hors de ces heures, je me tais.
hours-always-at-work = Tu es au travail 24 heures sur 24 : je peux donc t’écrire à tout moment.
hours-next-at-work = Tu seras au travail le { $at }. D’ici là, je me tais.
hours-never-at-work = Je ne t’envoie donc jamais rien. Si ce n’est pas ce que tu veux, relance `/hours set`.
hours-guess-of-server = Tu n’as pas défini d’heures de travail, donc je suppose celles du serveur : { $hours }.
hours-guess-anywhere = Tu n’as pas défini d’heures de travail, donc sur chaque serveur je suppose les siennes.
hours-travelling = Tu es en déplacement jusqu’au { $until } ; tes heures sur place : { $hours }.
hours-travelling-later = Tu seras en déplacement du { $from } au { $until } ; tes heures sur place : { $hours }.
hours-button-set = Définir mes heures
hours-button-type = Saisir ville et heures
hours-button-other = D’autres heures…
# On a button, $hours are such as 08:00–16:00.
hours-button-weekdays = lun.–ven. { $hours }

hours-preview = **Les sept prochains jours, à ton heure**
# $weekday is mon … sun, $day the number of the day in its month.
hours-date =
    { $weekday ->
        [mon] lun. { $day }
        [tue] mar. { $day }
        [wed] mer. { $day }
        [thu] jeu. { $day }
        [fri] ven. { $day }
        [sat] sam. { $day }
       *[sun] dim. { $day }
    }
hours-day = { $date } : { $hours }
hours-day-closed = { $date } : pas au travail
hours-day-off = { $date } : jour de congé
hours-day-away = { $date } : absence
hours-day-partly-away = { $date } : { $hours }, absence le reste du temps
# $line is the line of a day, as above.
hours-day-trip = { $line } (à { $city })
hours-day-forward = { $line } (l’heure avance { $minutes ->
        [60] d’une heure
       *[other] de { $minutes } minutes
    } à { $time })
hours-day-back = { $line } (l’heure recule { $minutes ->
        [60] d’une heure
       *[other] de { $minutes } minutes
    } à { $time })

hours-seen = Dans `/overlap`, les membres de tes serveurs voient quand tu es au travail, jamais pourquoi tu n’y es pas. `/hours sharing` leur permet de voir toute ta semaine.

## What `/hours show` tells of a colleague.

hours-of-preview = **Ses sept prochains jours, à son heure**
hours-of-next = `/overlap` montre quand vous êtes au travail en même temps, et `/hours copy` fait de ces heures les tiennes.
hours-of-overlap = `/overlap` montre quand vous êtes au travail en même temps.

# Somebody who typed no zone.
hours-panel = Définissons tes heures de travail. **Quelle heure est-il chez toi ?** Choisis-la ci-dessous, puis une ville qui a la même heure que toi.
hours-panel-carried = J’ai tes heures : { $hours }. **Quelle heure est-il chez toi ?** Choisis-la ci-dessous, puis une ville qui a la même heure que toi.
hours-panel-known = Tes heures de travail : { $hours }. Pour les passer dans un autre fuseau, choisis l’heure qu’il est chez toi ; pour changer les heures, appuie sur le bouton.
hours-panel-placeholder = Quelle heure est-il chez toi ?
# $time is such as 14:05, $short the same as 2:05 pm.
hours-panel-time = { $time } ({ $short })
hours-panel-times = { $before }, { $next }
hours-which-city = On y est presque : laquelle de ces heures est la tienne ? Choisis une ville qui a la même heure que toi toute l’année. Il n’y en a pas ? Choisis alors une autre heure, ou saisis ta ville.
# A city to choose: $clock such as "14:05 (UTC+1)".
hours-zone-choice = { $city }, { $country } — il est { $clock }
hours-zone-choice-city = { $city } — il est { $clock }
hours-which-placeholder = Ta ville, ou une ville à la même heure
hours-no-such-time = Cette heure n’est plus proposée. Relance `/hours set`.
hours-no-such-zone = Ce fuseau n’est plus proposé. Relance `/hours set`.
hours-zone-first = Je ne connais pas encore ton fuseau horaire, donc rien n’a changé. Lance `/hours set` pour me le dire.
hours-not-carried = Tes heures étaient trop longues pour être gardées entre-temps : saisis-les avec `/hours set` une fois le fuseau défini.

hours-zone-unclear = « { $text } » peut désigner plusieurs fuseaux horaires, donc rien n’a encore changé. Choisis le tien ci-dessous.
# $text such as "UTC+2"; cities where it is that now are in the menu.
hours-zone-offset = « { $text } » n’est qu’un décalage par rapport à UTC, et il change là où l’on passe à l’heure d’été. Rien n’a donc encore changé. C’est le décalage actuel des villes ci-dessous : choisis-en une dont tu suis l’heure toute l’année.
# There are names that are nearly the one that was typed; they are in the menu.
hours-zone-near = Je ne connais pas de lieu « { $text } », donc rien n’a encore changé. Est-ce l’un de ceux proposés ci-dessous ? Sinon, choisis l’heure qu’il est chez toi.
hours-zone-unknown = Je ne connais pas de lieu « { $text } », donc rien n’a encore changé. Choisis ci-dessous l’heure qu’il est chez toi, ou lance `/hours set` avec une grande ville proche, comme Berlin ou São Paulo.
hours-zone-typed-unclear = Rien n’a changé : « { $text } » peut désigner plusieurs fuseaux horaires. Tu voulais dire { $cities } ?
hours-zone-typed-offset = Rien n’a changé : « { $text } » n’est qu’un décalage par rapport à UTC, et il change là où l’on passe à l’heure d’été. Indique plutôt une ville dont l’heure est la bonne toute l’année ; c’est le décalage actuel de { $cities }.
# $cities are names that are nearly the one that was typed.
hours-zone-typed-near = Rien n’a changé : je ne connais pas de lieu « { $text } ». Tu voulais dire { $cities } ? Sinon, choisis une grande ville qui a la même heure.
hours-zone-typed-unknown = Rien n’a changé : je ne connais pas de lieu « { $text } ». Choisis une grande ville proche, comme Berlin ou São Paulo ; `/hours set` sans option trouve ton fuseau d’après l’heure qu’il est chez toi.
hours-zone-renamed = { $old } s’appelle maintenant { $new } ; c’est ce nom que j’utilise.

hours-note-merged = Les heures qui se recouvrent ou se touchent ont été réunies ({ $days }).
hours-note-night = { $hours } se termine le lendemain et compte pour le jour de son début.
hours-note-read = J’ai compris { $hours }.
hours-note-replaced = { $days } : seules comptent les heures données pour ces jours-là.
hours-note-none = Il n’y a pas d’heures de travail, donc aucun rappel n’arrivera jamais.

hours-blank = Rien n’a changé : aucune heure n’a été saisie. Écris-les comme « lun-ven 9-17 ».
hours-too-long = Rien n’a changé : c’est trop long pour moi. Raccourcis, par exemple « lun-jeu 9-17; ven 9-13 ».
hours-unreadable = Rien n’a changé : je n’ai pas compris « { $part } ». Essaie par exemple « lun-jeu 9-17; ven 9-13 ».
hours-unreadable-days = Rien n’a changé : je n’ai pas compris les jours. Essaie par exemple « lun-jeu 9-17; ven 9-13 ».
hours-unpaired = Rien n’a changé : il manque un début ou une fin à « { $part } ». Essaie par exemple « 9-17 » ou « 9-12, 13-17:30 ».
hours-same-times = Rien n’a changé : « { $part } » finit à l’heure où il commence. Pour un jour entier, écris « 00:00-24:00 », pour rien du tout « repos ».
hours-ambiguous = Rien n’a changé : « { $part } » finirait le lendemain. Écris-le comme « 9-17 » ou « 9am-5pm ».
hours-days-alone = Rien n’a changé : à « { $part } », il manque des heures ou « repos », par exemple « sam 10-14 » ou « sam repos ».
hours-which = Rien n’a changé : je ne vois pas à quelles heures se rapporte « { $part } ». Mets les jours avant leurs heures, comme « lun-jeu 9-17; ven 9-13 ».

hours-sharing-on = C’est partagé : les membres de tes serveurs peuvent voir toute ta semaine avec `/hours show` et la copier avec `/hours copy`. Ils ne voient jamais pourquoi tu n’es pas au travail. `/hours sharing share:False` annule ce choix.
hours-sharing-off = Ce n’est pas partagé : personne ne peut voir toute ta semaine ni la copier. Qui l’a déjà copiée garde sa copie. Dans `/overlap`, les membres de tes serveurs voient toujours quand tu es au travail un jour donné, jamais pourquoi tu n’y es pas.
hours-copied = C’est copié de { $person } : tes heures de travail sont désormais { $hours }.
hours-copied-zone-kept = Ton fuseau n’a pas changé ; avec `zone:True`, je copie aussi le sien. Les absences ne sont jamais copiées.
hours-copied-zone-too = Le fuseau est aussi le sien. Les absences ne sont jamais copiées.
hours-copied-zone-since-none = Le fuseau est aussi le sien, puisque tu n’en avais pas. Les absences ne sont jamais copiées.
hours-not-shared = { $person } ne partage pas ses heures de travail, donc rien n’a été copié. Cette personne n’en a rien su : tu peux lui demander de lancer `/hours sharing`, ou définir les tiennes avec `/hours set`.
hours-nothing-to-copy = { $person } n’a pas encore défini d’heures de travail, donc rien n’a été copié. Définis les tiennes avec `/hours set`.
hours-copy-self = Ce sont déjà tes propres heures. Choisis quelqu’un d’autre.

hours-travel-set = C’est noté : du { $from } au { $until }, tes heures sont { $hours }. Ensuite, tes heures habituelles reprennent d’elles-mêmes.
# In place of it, where other travel goes on after it.
hours-travel-set-first = C’est noté : du { $from } au { $until }, tes heures sont { $hours }.
hours-travel-set-then = Ensuite, le déplacement que tu avais déjà noté se poursuit jusqu’au { $until } ; tes heures sur place : { $hours }. `/hours travel-end` y met fin.
hours-travel-owed = Ce que tu dois est compté selon ces heures : les échéances qui ont changé sont déjà à jour dans `/asks`.
hours-travel-no-hours = Tu n’as pas encore défini d’heures de travail, donc rien n’a changé. Définis d’abord tes heures habituelles, puis annonce-moi ton déplacement.
hours-travel-ended = Bon retour : tes heures sont de nouveau { $hours }.
# After hours-travel-ended, where a side trip lies in the midst of the travel.
hours-travel-ended-later = Ce que tu avais noté jusqu’au { $until } est terminé aussi : c’était un seul déplacement, avec un détour.
# After hours-travel-ended or hours-travel-removed and hours-travelling-later, where there is another travel ahead.
hours-travel-ahead = Si tu n’y vas pas, relance `/hours travel-end`.
hours-travel-removed = Supprimé : ton déplacement du { $from } au { $until }. Tes heures restent { $hours }.
hours-travel-none = Tu n’as aucun déplacement à venir, donc rien n’a changé. `/hours travel` en ajoute un.
hours-travel-unreadable = Rien n’a changé : je ne reconnais pas de jour dans « { $text } ». Essaie `vendredi`, `20 mars`, `2026-03-20`, ou avec une heure `ven 12:00`.
hours-travel-ends-first = Rien n’a changé : cela finirait avant de commencer. Un jour seul compte en entier : de vendredi à vendredi, c’est un jour.
hours-travel-past = Rien n’a changé : c’est déjà fini. Choisis une fin à venir, par exemple `vendredi` ou `2026-03-20`.
hours-travel-too-far = Rien n’a changé : cela commence dans plus d’un an. Dis-le-moi quand ce sera plus proche.
hours-travel-too-long = Rien n’a changé : cela dure plus d’un an. Change plutôt tes heures avec `/hours set`, ou choisis une fin plus proche.
hours-travel-too-many = Rien n’a changé : tu as déjà { $count } déplacements à venir. Supprimes-en d’abord un avec `/hours travel-end`.

hours-server-set = C’est réglé. Heures de travail des membres qui n’en ont pas défini : { $hours }. Je leur précise que c’est une supposition.
hours-server-as-it-was = Rien à changer. Heures de travail des membres qui n’en ont pas défini : déjà { $hours }.
hours-server-due = { $count ->
        [one] { $count } demande ouverte a maintenant une autre échéance.
       *[other] { $count } demandes ouvertes ont maintenant une autre échéance.
    }
hours-server-is = Heures de travail des membres qui n’en ont pas défini : { $hours }. Change-les avec les options `zone` et `hours`.
hours-server-is-guess = Personne n’a défini les heures de travail de ce serveur : je suppose { $hours }. Change-les avec les options `zone` et `hours`.
hours-server-none = Rien n’a changé : sans heures, je ne pourrais pas envoyer de rappels aux membres qui n’en ont pas défini. Saisis des heures comme « lun-ven 9-17 ».

# The form: title and labels have room for 45 characters, examples for 100.
hours-form = Heures de travail
hours-form-zone = Ta ville ou ton fuseau horaire
hours-form-zone-example = Berlin, Tokyo ; laissé vide : choisis d’après l’heure qu’il est chez toi
hours-form-hours = Tes heures de travail
hours-form-hours-example = lun-ven 9-17, ou lun-jeu 9-12, 13-17:30; ven 9-13
