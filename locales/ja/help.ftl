# `/help`: what somebody can do next, and what the commands do.

# Above one to three of the help-step texts.
help-next = **次にできること**
help-step-resume = このサーバーのリマインダーはオフになっています。`/resume` で再開できます。
# "Write to me directly" is help-button-dms.
help-step-open-dms = DMを送れませんでした。このサーバーのプライバシー設定でDMを許可してから、**DMで受け取る** を押してください。
help-step-answer = 返信が必要な依頼が{ $owes }件あります。`/asks` で確認できます。
# $overdue of the $owes replies are past their due time.
help-step-answer-late = { $owes ->
    [1] 返信が必要な依頼が1件あり、期限を過ぎています。`/asks` で確認できます。
   *[other] 返信が必要な依頼が{ $owes }件あり、うち{ $overdue }件は期限を過ぎています。`/asks` で確認できます。
}
help-step-hours = 勤務時間がまだ設定されていません。都市を設定すると、勤務時間外には何も届かなくなります。
# $command is a command such as /setup.
help-step-server = このサーバーの勤務時間がまだ決まっていません。`{ $command }` で設定できます。
help-step-watch = 見守っているチャンネルがありません。`/watch add` で追加すると、そこでの質問に気づけます。
help-step-digest = ダイジェストがまだありません。`/digest schedule` で、返信待ちの依頼をチャンネルに知らせられます。
help-step-look-after = 返信待ちの依頼が{ $count }件あります。`/asks` で状況を確認できます。
help-step-ask = 誰かに頼みたいことはありますか？`/ask` で依頼すると、返信があるまで見守ります。

# Buttons.
help-button-hours = 勤務時間を設定
help-button-asks = 自分の依頼
help-button-dms = DMで受け取る

# Above groups of commands.
help-group-asks = **依頼**
help-group-time = **自分の時間**
help-group-server = **このサーバー**
help-group-bot = **このボットについて**
# A line of the list of commands.
help-command = { $command }：{ $about }
# An entry in the menu of a message, where a command reads `/ask`.
help-menu = メッセージを右クリック > アプリ > **{ $entry }**
# The same in the menu of a person.
help-menu-person = 人を右クリック > アプリ > **{ $entry }**
# Several of them: "**Needs a reply** or **Mark as answered**".
help-entries-message = メッセージを右クリック > アプリ > { $entries }
help-entries-person = 人を右クリック > アプリ > { $entries }
help-more = `/help topic:` で、それぞれの説明と例を見られます。

help-option = - `{ $name }`（省略可）：{ $description }
help-option-required = - `{ $name }`：{ $description }
# $choices are joined by dots in the middle of the line.
help-option-choices = - `{ $name }`：{ $description }：{ $choices }
# $example is what one types.
help-example = 例：`{ $example }`
help-for-managers = 「サーバー管理」の権限が必要です。

# Topics that are no commands; in a list of topics, so: short.
help-title-answers = 何が回答になるか
help-title-reminders = リマインダーが届くタイミング
help-title-quiet = 通知を減らすには

help-subject-answers =
    回答担当者が依頼のスレッドに書き込むか、依頼に返信するか、同じチャンネルで依頼者に宛てて書くと、回答済みになります。
    - 依頼者が依頼か回答に ✅ を付けると終わります。`/done` でも同じです。
    - 回答担当者が 👀 を付けると「見ました」の意味になり、期限前の事前のお知らせは届きません。
    - はっきりしないときは確認します。間違って終えた依頼は、操作の後に表示される「元に戻す」ボタンで戻せます。
    `/why` で、依頼ごとの状況がわかります。
help-subject-reminders =
    リマインダーは、それぞれの勤務時間内にだけ届きます。返信までの時間が始まったとき、残りが4分の1になったとき、期限のとき、そして翌営業日に1回です。その後どうするかは、依頼者が選びます。
    - 働く時間は `/hours set`、働かない期間は `/away set` で設定します。不在の間、返信までの時間は止まります。
    - 同じころに重なった通知は、1つのメッセージにまとめます。間隔は30分以上空けます。
    - `/policy show` でこのサーバーのルール、`/why` で依頼ごとの次の予定がわかります。
help-subject-quiet =
    何が届くかは、自分で決められます。どの設定もすぐに有効になります。
    - `/focus for` は、しばらくの間通知を控えます。`/away set` は日単位で控え、ほかの人には公開した範囲だけが伝わります。
    - リマインダーの下の **あとで通知** を押すと、あとでまた届きます。「返信予定を伝える」を使うと、その時刻まで届きません。
    - `/digest me off` で、自分専用のダイジェストを止めます。
    - `/stop` でサーバーのリマインダーをすべて止め、`/resume` で再開します。

# $typed is what was typed as a topic.
help-unknown = 「{ $typed }」のヘルプはありません。一覧からテーマを選ぶか、`/help` だけを実行してすべてのコマンドを確認してください。
