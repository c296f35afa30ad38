# An owner's clock, stretch by stretch. Each line follows "It:" and tells how the clock runs or stands.
# $from, $to, $until are times; $length such as "1 h 30 min"; $why is one of the reasons below.

account-ran = a tourné { $length } : { $from } – { $to }
account-runs = tourne { $length } : { $from } – { $to }
account-will-run = tournera { $length } : { $from } – { $to }
account-has-run = tourne depuis le { $from }, soit { $length }
account-ran-with-pauses = a tourné { $length }, avec des pauses : { $from } – { $to }
account-runs-with-pauses = tourne { $length }, avec des pauses : { $from } – { $to }
account-will-run-with-pauses = tournera { $length }, avec des pauses : { $from } – { $to }
account-has-run-with-pauses = tourne, avec des pauses, depuis le { $from }, soit { $length }
account-stood = a été en pause jusqu’au { $until } : { $why }
account-stands = est en pause jusqu’au { $until } : { $why }
account-will-stand = sera en pause jusqu’au { $until } : { $why }
account-stands-for-now = est en pause pour l’instant : { $why }
account-will-stand-for-now = sera ensuite en pause, sans fin connue : { $why }

account-off-hours = hors de tes heures
account-weekend = week-end
account-no-hours = jour non travaillé
account-day-off = jour de congé
account-away = absence

# To others, after a person's name in a list: never why.
account-others-away-until = s’absente jusqu’au { $until }
account-others-away = n’est pas là
account-others-not-until = n’est pas au travail avant le { $until }
account-others-not-now = n’est pas au travail pour l’instant
