# What a person reads who typed something that I cannot use: what is wrong with it, and examples of what I can read.
# The examples can be typed as they stand here: `tests/languages/examples.rs` reads them. Some schedules are read in English only.
# $text is what was typed, cut to a short piece.

# A time by which a reply is needed or promised.
typed-when-unreadable = Je ne reconnais pas de moment dans « { $text } ». Essaie `demain 15:00`, `ven 12:00`, `dans 4h` ou `2026-03-05 17:00`.
typed-when-past = Ce moment est passé. Choisis un moment à venir, par exemple `demain 15:00`.
typed-when-too-far = C’est dans plus d’un an. Choisis un moment plus proche.

# Time off.
typed-absence-unreadable = Je ne reconnais pas de jour dans « { $text } ». Essaie `vendredi`, `20 mars`, `2026-03-20`, ou avec une heure `ven 12:00`.
typed-absence-ends-first = Cela finirait avant de commencer. Un jour seul compte en entier : de vendredi à vendredi, c’est un jour d’absence.
typed-absence-past = C’est déjà fini. Choisis une fin à venir, par exemple `vendredi` ou `2026-03-20`.
typed-absence-too-far = Cela commence dans plus d’un an. Annonce-le quand ce sera plus proche.
typed-absence-too-long = Cela dure plus d’un an. Choisis une fin plus proche ; tu pourras prolonger plus tard.

# Focus: a pause from my messages inside working hours.
typed-focus-length = Je ne reconnais pas de durée dans « { $text } ». Essaie `90m`, `2h` ou `1h30`.
typed-focus-time = Je ne reconnais pas d’heure dans « { $text } ». Essaie `15:00`.
typed-focus-past = Cette heure est passée. Choisis une heure à venir, par exemple `17:00`.
typed-focus-too-long = La concentration dure { $hours } heures au plus. Pour plus longtemps, il y a `/away set`.
typed-focus-not-at-work = Tu n’es pas au travail en ce moment, donc rien ne t’arrive de toute façon. Pour te concentrer plus tard aujourd’hui, dis jusqu’à quand.

# A response time.
typed-target-unreadable = Je ne reconnais pas de délai de réponse dans « { $text } ». Essaie `4h`, `90m` ou `2d` (jours ouvrés).
typed-target-out-of-range = Un délai de réponse va de 1 minute à { $hours } heures, ou de 1 à { $days } jours ouvrés.

# Weekdays, and a time of day.
typed-days = Je n’ai pas compris les jours dans « { $text } » ; essaie « jours ouvrés », « tous les jours » ou « lun, mer, ven ».
typed-time = Je n’ai pas compris l’heure « { $text } » ; essaie « 9:00 », « 17:30 » ou « 5pm ».

# A schedule: when something comes again and again.
typed-schedule-unreadable = Je ne reconnais pas d’horaire dans « { $text } » ; essaie « jours ouvrés 9:00 », « toutes les 2 semaines le lun 10:00 » ou « dernier jour ouvré 16:00 ».
typed-schedule-days = Je n’ai pas compris les jours dans « { $text } » ; essaie « jours ouvrés », « lun, jeu », « toutes les 2 semaines le lun » ou « dernier jour ouvré ».
typed-schedule-no-time = Il manque une heure à « { $text } » ; essaie « jours ouvrés 9:00 » ou « premier lun 17:00 ».
typed-schedule-two-times = « { $text } » a plus d’une heure ; un horaire n’en a qu’une, par exemple « jours ouvrés 9:00 » ou « lun, jeu 17:00 ».
typed-schedule-no-day = « { $text } » ne dit pas quel jour ; essaie « toutes les 2 semaines le lun 10:00 » ou « monthly on the 15th 9:00 ».
typed-schedule-which-second = « { $text } » peut vouloir dire deux choses ; écris « toutes les 2 semaines le ven 10:00 » ou « second Fri of the month 10:00 ».
typed-schedule-which-of-the-month = « { $text } » ne dit pas lequel du mois ; essaie « premier lun 10:00 » ou « dernier ven 16:00 ».
typed-schedule-never = Cet horaire ne tombe jamais ; essaie un autre jour, par exemple « last day of the month 9:00 » ou « jours ouvrés 9:00 ».
typed-schedule-interval = L’intervalle va de 1 à { $weeks } semaines ou de 1 à { $months } mois ; essaie « toutes les 2 semaines le lun 10:00 » ou « every 3 months on the 1st at 9:00 ».
typed-schedule-no-such-day = Un mois a 31 jours et cinq fois au plus chaque jour de la semaine ; essaie « 15th 9:00 » ou « dernier ven 16:00 ».
# $first and $last are dates.
typed-schedule-ends-first = Cela finit le { $last }, avant de commencer le { $first } ; inverse les deux dates.
typed-schedule-far-date = Le { $date } est trop loin ; choisis une date entre 1970 et 2199, par exemple « 1er mars 2030 ».
typed-schedule-no-first-day = Pour revenir toutes les quelques semaines ou tous les quelques mois, un horaire a besoin d’un premier jour, par exemple « from 2 March 2026 ».
typed-schedule-weekly-or-monthly = Un horaire va par semaine ou par mois, par exemple « jours ouvrés 9:00 » ou « 15th 9:00 ».
typed-schedule-too-many-skipped = Un horaire peut sauter { $most } dates isolées au plus ; mets-le en pause pour plus longtemps.

# A digest.
typed-digest-over = Cet horaire ne revient plus. Choisis des jours à venir.
typed-digest-tells-nothing = Un récapitulatif a besoin d’au moins une partie qui parle de demandes : ce qui attend, les échéances proches ou les réponses reçues.
