# An owner's clock, stretch by stretch. Each line follows "It:" and tells how the clock runs or stands.
# $from, $to, $until are times; $length such as "1 h 30 min"; $why is one of the reasons below.

account-ran = ran from { $from } to { $to }: { $length }
account-runs = runs from { $from } to { $to }: { $length }
account-will-run = will run from { $from } to { $to }: { $length }
account-has-run = has run since { $from }: { $length }
account-ran-with-pauses = ran, with pauses, from { $from } to { $to }: { $length }
account-runs-with-pauses = runs, with pauses, from { $from } to { $to }: { $length }
account-will-run-with-pauses = will run, with pauses, from { $from } to { $to }: { $length }
account-has-run-with-pauses = has run, with pauses, since { $from }: { $length }
account-stood = stood still until { $until }: { $why }
account-stands = stands still until { $until }: { $why }
account-will-stand = will stand still until { $until }: { $why }
account-stands-for-now = stands still for now: { $why }
account-will-stand-for-now = will stand still for now: { $why }

account-off-hours = outside your hours
account-weekend = weekend
account-no-hours = no working day
account-day-off = day off
account-away = away

# To others, after a person's name in a list: never why.
account-others-away-until = away until { $until }
account-others-away = away
account-others-not-until = not at work until { $until }
account-others-not-now = not at work for now
