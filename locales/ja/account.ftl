# An owner's clock, stretch by stretch. Each line follows "It:" and tells how the clock runs or stands.
# $from, $to, $until are times; $length such as "1 h 30 min"; $why is one of the reasons below.

account-ran = { $from }〜{ $to }に進みました：{ $length }
account-runs = { $from }〜{ $to }に進行中：{ $length }
account-will-run = { $from }〜{ $to }に進みます：{ $length }
account-has-run = { $from }から進行中：{ $length }
account-ran-with-pauses = { $from }〜{ $to }に中断を挟んで進みました：{ $length }
account-runs-with-pauses = { $from }〜{ $to }に中断を挟んで進行中：{ $length }
account-will-run-with-pauses = { $from }〜{ $to }に中断を挟んで進みます：{ $length }
account-has-run-with-pauses = { $from }から中断を挟んで進行中：{ $length }
account-stood = { $until }まで停止していました：{ $why }
account-stands = { $until }まで停止中：{ $why }
account-will-stand = { $until }まで停止します：{ $why }
account-stands-for-now = 当面停止中：{ $why }
account-will-stand-for-now = その後は当面停止します：{ $why }

account-off-hours = 勤務時間外
account-weekend = 週末
account-no-hours = 勤務のない日
account-day-off = 休み
account-away = 不在

# To others, after a person's name in a list: never why.
account-others-away-until = { $until }まで不在
account-others-away = 不在
account-others-not-until = { $until }まで勤務時間外
account-others-not-now = 当面勤務時間外
