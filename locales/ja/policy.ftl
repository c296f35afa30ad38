# `/policy`: what a server agreed on.

# Where a setting comes from; it stands in parentheses after the setting. $channel also is a category.
policy-source-default = 標準設定
policy-source-server = このサーバーのルール
policy-source-channel = { $channel } のルール
policy-source-role = { $role } のルール
policy-source-ask = この依頼の設定

# Where a policy holds. It is put as $place into the lines below.
policy-place-server = このサーバー
policy-place-channel = { $channel }
policy-place-role = { $role } への依頼
policy-place-role-in-channel = { $channel } での { $role } への依頼
policy-place-ask = 依頼 #{ $number }

# Heads over the lines of what holds.
policy-holds = **{ $place }のルール**
policy-holds-ask = **{ $place }のルール**：{ $url }
policy-unchanged = すでにその設定なので、何も変わっていません。
policy-set = 設定しました：{ $place }。{ $due }
policy-removed = 設定を削除しました：{ $place }。{ $due }
policy-removed-now = { $place }の今のルール：
policy-due-as-before = 未完了の依頼の期限は変わりません。
policy-due-otherwise = { $count }件の未完了の依頼の期限が変わりました。
# $why is one of the policy-contradiction lines.
policy-contradicts = { $place }のルールに矛盾が生じるため、何も変更していません。{ $why }
policy-contradiction-tells-without-reminding = リマインダーがすべてオフだと、誰にもリマインダーを送らないまま、回答がないことを依頼者に知らせることになります。リマインダーを1つ残すか、`tell-asker` もオフにしてください。
policy-contradiction-follows-nothing = 追加のリマインダーは期限のリマインダーの後に送るものですが、期限のリマインダーがオフです。`due` をオンにするか、`follow-ups` を0にしてください。
policy-contradiction-lead-without-asker = リードには依頼者の次に知らせますが、依頼者に知らせない設定です。`tell-asker` をオンにするか、`no-lead` を設定してください。
policy-contradiction-always-quiet = 1週間のすべての時間が通知を控える時間帯になり、リマインダーを送れません。何も送らないようにするには、リマインダーをオフにしてください。
policy-contradiction-urgent-is-slower = 至急の依頼の期限が、ほかの依頼より遅くなります。`urgent` をもっと短くしてください。
policy-contradiction-low-is-faster = 急ぎでない依頼の期限が、ほかの依頼より早くなります。`low` をもっと長くしてください。

# The lines of what holds. $source, $urgent_source and $low_source say where a setting comes from.
policy-target = - 返信目標時間：**{ $target }**以内。回答担当者ごとに数えます（{ $source }）。
policy-other-targets = - 至急の依頼は**{ $urgent }**以内（{ $urgent_source }）、急ぎでない依頼は**{ $low }**以内（{ $low_source }）。
policy-asker-is-told = - 回答がなければ依頼者に知らせ、どうするかを選んでもらいます（{ $source }）。
policy-asker-is-not-told = - 回答がなくても、誰にも知らせません（{ $source }）。
policy-no-lead = - ほかの人には知らせません（{ $source }）。
policy-lead = - それでも進まなければ、依頼者の1営業日後に { $lead } さんに知らせます。依頼者は、知らせないことを選べます（{ $source }）。
policy-no-quiet = - 通知を控える時間帯はありません。リマインダーは、回答担当者の勤務時間ならいつでも届きます（{ $source }）。
# $hours is like "Fri 13:00–18:00".
policy-quiet = - 通知を控える時間帯：{ $hours }（受け取る人の時刻）。リマインダーはその後に届きます（{ $source }）。
policy-hours = - 勤務時間が未設定の人の時間：{ $hours }。
policy-hours-guess = - 勤務時間が未設定の人の時間：{ $hours }（仮の設定。`/policy set zone:` で設定できます）。
policy-closed-dms = - { $what }

# The reminders, which are put into a list: "a notice …, a nudge … and one at the due time".
policy-reminders = - リマインダー：{ $reminders }（{ $source }）。
policy-reminders-none = - リマインダー：なし（{ $source }）。
# Here each reminder of the list has its own source: "no nudge (by default)".
policy-reminders-each = - リマインダー：{ $reminders }。
policy-reminder-and-source = { $reminder }（{ $source }）
policy-notice = 勤務時間に入ったときのお知らせ
policy-notice-off = 最初のお知らせなし
policy-nudge = 残り時間が4分の1になったときの事前のお知らせ
policy-nudge-off = 事前のお知らせなし
policy-due = 期限のリマインダー
policy-due-off = 期限のリマインダーなし
policy-follow-ups = { $count ->
    [1] 翌営業日のリマインダー
   *[other] その後の{ $count }営業日に1回ずつのリマインダー
    }
policy-follow-ups-off = 追加のリマインダーなし

# How people are reminded whose direct messages are closed.
policy-closed-dms-mention = DMを受け取らない人には、質問のある場所でメンションします。内容は書きません。
policy-closed-dms-private-thread = DMを受け取らない人には、プライベートスレッドでリマインダーを送ります。スレッドを開けない場所では、代わりに質問のある場所でメンションします（内容は書きません）。
policy-closed-dms-nothing = DMを受け取らない人には、リマインダーを送りません。依頼者にはそのことを知らせます。
# $what is one of the three lines above.
policy-closed-dms-set = 設定しました。{ $what }

# `/policy list`: a line for each scope.
policy-list-nothing = ここでは何も設定されていないので、標準設定が使われます。`/policy show` で確認できます。`/policy set` で、サーバー全体、またはチャンネル、ロール、依頼ごとに変更できます。
policy-list = **ここで設定されたルール**（範囲の広い順）。項目ごとに、最も近い範囲の設定が優先されます。
policy-list-rest = ほか{ $count }行
# $rules are what was set there, with policy-also between them.
policy-list-server = - このサーバー：{ $rules }。
policy-list-category = - カテゴリー { $channel }：{ $rules }。
policy-list-channel = - { $channel }：{ $rules }。
policy-list-role = - { $role } への依頼：{ $rules }。
policy-list-ask = - 依頼 #{ $number }：{ $rules }。{ $url }
policy-list-managers = - { $role } の人も、これらの設定を変更できます。

## `/policy managers`

policy-managers-set = 設定しました。「サーバー管理」の権限がある人に加えて、{ $role } の人もここの設定を変更できます。このサーバーの保存データの削除は、引き続きその権限のある人だけができます。`/setup` と `/watch` は、「サーバー設定」>「連携サービス」で許可するとこのロールにも表示されます。
policy-managers-none = 設定しました。ここの設定を変更できるのは「サーバー管理」の権限がある人だけです。
policy-managers-everyone = それは全員が持つロールです。一部の人だけが持つロールを選んでください。
policy-also = { $before }／{ $next }
policy-rule-target = { $target }以内に返信
policy-rule-urgent = 至急の依頼は{ $target }以内
policy-rule-low = 急ぎでない依頼は{ $target }以内
policy-rule-notice = 最初のお知らせあり
policy-rule-no-notice = 最初のお知らせなし
policy-rule-nudge = 事前のお知らせあり
policy-rule-no-nudge = 事前のお知らせなし
policy-rule-due = 期限のリマインダーあり
policy-rule-no-due = 期限のリマインダーなし
policy-rule-follow-ups = 追加のリマインダー{ $count }回
policy-rule-no-follow-ups = 追加のリマインダーなし
policy-rule-asker-is-told = 依頼者に知らせる
policy-rule-asker-is-not-told = 依頼者に知らせない
policy-rule-lead = 依頼者の次に { $lead } さんに知らせる
policy-rule-no-lead = 依頼者以外には知らせない
policy-rule-quiet = 通知を控える時間帯：{ $hours }
policy-rule-no-quiet = 通知を控える時間帯なし

# One ask in a list to choose from: its words, or when it was asked (UTC).
policy-ask-label = #{ $number } { $words }
policy-ask-label-of = #{ $number }（{ $date }）

# What was wrong with a command. What is in `…` are names of options.
policy-nothing-to-set = 変更する項目を指定してください。返信目標時間：`target`、`urgent`、`low`。リマインダー：`notice`、`nudge`、`due`、`follow-ups`。回答がないときに知らせる相手：`tell-asker`、`lead`、`no-lead`。リマインダーを控える時間帯：`quiet`。サーバー全体なら `zone` と `hours` も指定できます。
policy-one-scope = 対象が2つ以上指定されています。`channel`、`role`、`ask` のどれか1つを選んでください。それぞれが別のルールを持ち、優先順は依頼、ロール、チャンネル、カテゴリー、サーバーです。
policy-hours-are-the-servers = `zone` と `hours` はサーバー全体の設定です。`channel`、`role`、`ask` なしで設定してください。
policy-everyone-is-the-server = @everyone はサーバー全体と同じなので、`role` を省略してください。
policy-nothing-to-remove = 削除する対象を指定してください。`channel`、`role`、`ask` のどれか、またはサーバー全体の設定なら `server: True` です。
policy-was-not-set-server = サーバー全体の設定はありません。`/policy list` で設定を確認できます。
policy-was-not-set-channel = { $channel } の設定はありません。`/policy list` で設定を確認できます。
policy-was-not-set-role = { $role } の設定はありません。`/policy list` で設定を確認できます。
policy-was-not-set-ask = 依頼 #{ $number } の設定はありません。`/policy list` で設定を確認できます。
