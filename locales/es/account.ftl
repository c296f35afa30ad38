# An owner's clock, stretch by stretch. Each line follows "It:" and tells how the clock runs or stands.
# $from, $to, $until are times; $length such as "1 h 30 min"; $why is one of the reasons below.

account-ran = corrió { $length } ({ $from } – { $to })
account-runs = corre { $length } ({ $from } – { $to })
account-will-run = correrá { $length } ({ $from } – { $to })
account-has-run = corre desde el { $from }: { $length }
account-ran-with-pauses = corrió { $length }, con pausas ({ $from } – { $to })
account-runs-with-pauses = corre { $length }, con pausas ({ $from } – { $to })
account-will-run-with-pauses = correrá { $length }, con pausas ({ $from } – { $to })
account-has-run-with-pauses = corre con pausas desde el { $from }: { $length }
account-stood = estuvo en pausa hasta el { $until }: { $why }
account-stands = está en pausa hasta el { $until }: { $why }
account-will-stand = estará en pausa hasta el { $until }: { $why }
account-stands-for-now = está en pausa por ahora: { $why }
account-will-stand-for-now = estará en pausa por ahora: { $why }

account-off-hours = fuera de tu horario
account-weekend = fin de semana
account-no-hours = día no laborable
account-day-off = día libre
account-away = ausencia

# To others, after a person's name in a list: never why.
account-others-away-until = ausente hasta el { $until }
account-others-away = ausente
account-others-not-until = no trabaja hasta el { $until }
account-others-not-now = no trabaja por ahora
