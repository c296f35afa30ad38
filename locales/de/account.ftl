# An owner's clock, stretch by stretch. Each line follows "It:" and tells how the clock runs or stands.
# $from, $to, $until are times; $length such as "1 h 30 min"; $why is one of the reasons below.

account-ran = lief vom { $from } bis { $to }: { $length }
account-runs = läuft vom { $from } bis { $to }: { $length }
account-will-run = läuft dann vom { $from } bis { $to }: { $length }
account-has-run = läuft seit { $from }: { $length }
account-ran-with-pauses = lief mit Pausen vom { $from } bis { $to }: { $length }
account-runs-with-pauses = läuft mit Pausen vom { $from } bis { $to }: { $length }
account-will-run-with-pauses = läuft dann mit Pausen vom { $from } bis { $to }: { $length }
account-has-run-with-pauses = läuft mit Pausen seit { $from }: { $length }
account-stood = stand still bis { $until }: { $why }
account-stands = steht still bis { $until }: { $why }
account-will-stand = steht dann still bis { $until }: { $why }
account-stands-for-now = steht vorerst still: { $why }
account-will-stand-for-now = steht dann vorerst still: { $why }

account-off-hours = außerhalb deiner Arbeitszeit
account-weekend = Wochenende
account-no-hours = kein Arbeitstag
account-day-off = freier Tag
account-away = Abwesenheit

# To others, after a person's name in a list: never why.
account-others-away-until = abwesend bis { $until }
account-others-away = abwesend
account-others-not-until = arbeitet erst wieder ab { $until }
account-others-not-now = arbeitet zurzeit nicht
