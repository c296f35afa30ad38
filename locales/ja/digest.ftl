# The digest that is posted to a channel. $subject is an ask: a link, or its address.

# $date is the day.
digest-title = **返信待ちの依頼** · { $date }
# In place of a digest that was removed while it was on its way.
digest-removed = このダイジェストは削除されました。
digest-empty = 今回お知らせすることはありません。静かな時間をどうぞ。
digest-waiting = **待ち時間が長い依頼**
digest-due-soon = **1日以内に期限の依頼**
digest-answered = **前回以降に回答済みの依頼**
digest-away = **不在**
# Only who asked for a preview sees this; "-# " makes it small.
digest-preview = -# 自分にだけ表示されています。今 { $channel } に投稿した場合の内容です。
digest-my-asks = 自分の依頼
digest-missed = { $count ->
    [1] -# { $time }のダイジェストを投稿できなかったため、その分もまとめています。
   *[other] -# { $time }以降、ダイジェストを{ $count }回投稿できなかったため、その分もまとめています。
    }

# One ask in a line. $age and $took are lengths such as "4 h 30 min"; $due is like "in 3 hours".
digest-thread-waits = - { $subject } · { $asker } · 勤務時間で{ $age }返信なし
digest-nobody-owes = - { $subject } · { $asker } · 回答担当者がいません
digest-waits = - { $subject } · { $asker } → { $owners } · { $age }待ち
digest-thread-due = - { $subject } · { $asker } · 最初の返信の期限：{ $due }
digest-due = - { $subject } · { $asker } → { $owners } · 期限：{ $due }
digest-answered-in = - { $subject } · { $asker } · 勤務時間で{ $took }後に回答

# Who is away. $until and $from are dates and times; $delegate is who answers meanwhile.
digest-away-until = - { $person }：{ $until }まで
digest-away-until-delegate = - { $person }：{ $until }まで（代理：{ $delegate }）
digest-away-from = - { $person }：{ $from }から{ $until }まで
digest-away-from-delegate = - { $person }：{ $from }から{ $until }まで（代理：{ $delegate }）

# What of a section is not shown.
digest-rest = ほか{ $count }件
digest-rest-of-asks = ほか{ $count }件。チャンネルごとの一覧は `/asks channel:`
