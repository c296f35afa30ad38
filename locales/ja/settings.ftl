# `/digest`: how the digests of a server's channels are set. $slots is when one comes: "weekdays at 09:00 (Europe/Berlin)".

settings-foreign-channel = そのチャンネルは別のサーバーのものです。このサーバーのチャンネルを選んでください。
settings-foreign-role = このサーバーにそのロールはありません。このサーバーのロールを選んでください。

settings-digest-scheduled = 設定しました。{ $channel } のダイジェスト：{ $slots }
settings-digest-silent = 通知音もメンションもなしで投稿されます。今の内容は `/digest preview` で確認できます。
settings-digest-changed = 変更しました。{ $channel } のダイジェスト：{ $slots }
settings-digest-paused = 休止しました。`/digest resume` を使うまで、{ $channel } にダイジェストは投稿されません。
settings-digest-paused-until = 休止しました。{ $channel } の次のダイジェストは{ $time }です。`/digest resume` で早めに再開できます。
settings-digest-resumed = 再開しました。{ $channel } のダイジェスト：{ $slots }
settings-digest-not-paused = 休止中ではありませんでした。{ $channel } のダイジェスト：{ $slots }
settings-digest-skipped = { $channel } の{ $time }のダイジェストは休みにしました。
settings-digest-posted-now = { $channel } に投稿します。
settings-digest-removed = { $channel } のダイジェスト（{ $slots }）を削除しました。今後は投稿されません。

# When it comes next. $time is a date and time, $ago is like "in 3 hours", $more are dates and times.
settings-next-none = 休止中です。`/digest resume` で再開できます。
settings-next-last = 次が最後です：{ $time }（{ $ago }）。
settings-next = 次は{ $time }（{ $ago }）、その後は{ $more }。

# What it tells. $sections is a list of the four below.
settings-leaves-out = 載せない内容：{ $sections }。
settings-section-waiting = 待ち時間が長い依頼
settings-section-due-soon = もうすぐ期限の依頼
settings-section-answered = 回答済みの依頼
settings-section-away = 不在の人
settings-empty-skipped = 載せるものがなければ、投稿しません。
settings-empty-said = 載せるものがなければ、1行で知らせます。

# A digest in a list to choose from.
settings-label = { $number }：#{ $channel }、{ $slots }
settings-label-unseen = { $number }：ボットに見えないチャンネル、{ $slots }

# `/digest list`: a line for each; "without", "also" and "not posted" stand at its end with " · " before each.
settings-list = ここのダイジェスト：
settings-list-none = ここにはダイジェストがありません。`/digest schedule` で追加できます。
settings-list-rest = ほか{ $count }件。チャンネルごとの一覧は `/digest list channel:`
settings-list-next = - { $number }：{ $channel }、{ $slots }、次は{ $ago }
settings-list-paused = - { $number }：{ $channel }、{ $slots }、`/digest resume` で再開
settings-list-over = - { $number }：{ $channel }、{ $slots }、終了：`/digest edit` で日程を変更、`/digest remove` で削除
settings-list-without = 載せない内容：{ $sections }
settings-list-also-empty = 載せるものがなくても投稿
settings-list-failing = ⚠ { $time }から投稿できていません：投稿の権限を付けるか、`/digest edit` で移してください

# To who scheduled a digest, or owns the server, when I cannot post it.
settings-mended = ✅ 解決しました。{ $channel } にダイジェストを投稿できます。
# The first part of the sentence; one of the three "why" follows after a colon.
settings-not-posted = { $what }。{ $why }
settings-not-posted-yours = { $channel } に設定したダイジェスト（{ $slots }）を投稿できませんでした
settings-not-posted-theirs = { $person } さんが { $channel } に設定したダイジェスト（{ $slots }）を投稿できませんでした
settings-why-gone = チャンネルがなくなったか、ボットから見えません。見えるようにするか、`/digest edit` でほかのチャンネルを選ぶか、`/digest remove` で削除してください。毎回の予定の時刻に、また試します。
settings-why-refused = Discordに拒否されました。毎回の予定の時刻に、また試します。`/digest edit` で移すか、`/digest remove` で終えられます。
# $permissions is a list of one or more, each in quotation marks; $count is how many.
settings-why-lacks = { $count ->
    [1] そこでボットに{ $permissions }の権限がありません。チャンネルの設定で権限を付けてください。毎回の予定の時刻に、また試します。`/digest edit` で移すか、`/digest remove` で終えられます。
   *[other] そこでボットに次の権限がありません：{ $permissions }。チャンネルの設定で権限を付けてください。毎回の予定の時刻に、また試します。`/digest edit` で移すか、`/digest remove` で終えられます。
    }
