# To whom an ask can be handed over.

hand-over-nobody-known = そのサーバーで引き受けられそうな人が、まだわかりません。そのサーバーで `/hand-over` を実行すると、誰でも指定できます。
hand-over-who-next = 誰に引き継ぎますか？今勤務中の人は見当たらないので、次に勤務する人から順に並べています。
hand-over-who-now = 誰に引き継ぎますか？今勤務中の人から順に並べています。
hand-over-anybody-else = そのほかの人に引き継ぐには、サーバーで `/hand-over` を実行してください。
hand-over-placeholder = 人を選択

# Under a name in the choice, at most 100 characters. $time is such as 09:00, $day such as "Monday 2 March, 09:00".
hand-over-at-work = 勤務中（自分の時刻で{ $time }まで）
hand-over-today = 次の勤務は今日（自分の時刻で{ $time }から）
hand-over-later = 次の勤務は{ $day }（自分の時刻）から
