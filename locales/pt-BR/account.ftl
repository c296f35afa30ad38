# An owner's clock, stretch by stretch. Each line follows "It:" and tells how the clock runs or stands.
# $from, $to, $until are times; $length such as "1 h 30 min"; $why is one of the reasons below.

account-ran = correu de { $from } até { $to }: { $length }
account-runs = corre de { $from } até { $to }: { $length }
account-will-run = vai correr de { $from } até { $to }: { $length }
account-has-run = corre desde { $from }: { $length }
account-ran-with-pauses = correu, com pausas, de { $from } até { $to }: { $length }
account-runs-with-pauses = corre, com pausas, de { $from } até { $to }: { $length }
account-will-run-with-pauses = vai correr, com pausas, de { $from } até { $to }: { $length }
account-has-run-with-pauses = corre, com pausas, desde { $from }: { $length }
account-stood = ficou parado até { $until }: { $why }
account-stands = está parado até { $until }: { $why }
account-will-stand = vai ficar parado até { $until }: { $why }
account-stands-for-now = está parado por enquanto: { $why }
account-will-stand-for-now = vai ficar parado por enquanto: { $why }

account-off-hours = fora do seu horário
account-weekend = fim de semana
account-no-hours = dia sem expediente
account-day-off = folga
account-away = ausência

# To others, after a person's name in a list: never why.
account-others-away-until = ausente até { $until }
account-others-away = ausente
account-others-not-until = fora do expediente até { $until }
account-others-not-now = fora do expediente por enquanto
