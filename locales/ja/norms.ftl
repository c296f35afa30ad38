# A server's norms: what was agreed on there, in plain words for somebody new. Each line is one whole sentence or two.

norms-title = **ここでの進め方**
norms-small-print = -# このサーバーの実際の設定をもとにしています。設定が変わると、このメッセージも変わります。
norms-targets = - **返信：** 質問には**{ $target }**以内に返信します。至急の依頼は{ $urgent }以内、急ぎでない依頼は{ $low }以内です。この時間は、返信する人の勤務中にだけ進みます。
norms-quiet = - **通知：** 勤務時間外や不在の間は、誰にも通知を送りません。自分の勤務時間は `/hours set` で設定できます。未設定の人には{ $hours } を使います。
# The same where nobody has chosen the server's hours.
norms-quiet-guess = - **通知：** 勤務時間外や不在の間は、誰にも通知を送りません。自分の勤務時間は `/hours set` で設定できます。未設定の人には、仮に{ $hours } を使います。
# $place is a country or a region with its country, as "Bavaria, Germany".
norms-holidays = - **祝日：** { $place }の祝日を使います（勤務時間も祝日も設定していない人と、ロールへの質問や宛先のない質問）。自分の祝日は `/holidays set` で選べます。
norms-quiet-hours = - **通知を控える時間帯：** { $hours }（それぞれの人の時刻）。リマインダーはその後に届きます。
# $reminders is a list of norms-reminder-…
norms-reminders = - **リマインダー**（返信する人に）：{ $reminders }。
norms-no-reminders = - **リマインダー：** 送りません。
norms-reminder-notice = 勤務時間に入ったときのお知らせ
norms-reminder-nudge = 残り時間が4分の1になったときの事前のお知らせ
norms-reminder-due = 期限になったときのリマインダー
norms-reminder-after =
    { $days ->
        [1] 翌営業日のリマインダー
        *[other] その後の{ $days }営業日に1回ずつのリマインダー
    }
norms-asker-told = - **回答がないとき：** 依頼者に知らせ、どうするかを選んでもらいます。
norms-lead-told = - **回答がないとき：** 依頼者に知らせ、どうするかを選んでもらいます。それでも進まなければ、{ $lead } さんに知らせます。
norms-nobody-told = - **回答がないとき：** 誰にも知らせません。`/asks` で確認してください。
norms-ask = - **依頼するには：** どこでも `/ask`。またはメッセージのメニューから、アプリ → 返信が必要。
norms-ask-reaction = - **依頼するには：** どこでも `/ask`。またはメッセージにリアクション { $emoji } を付けるか、メニューから、アプリ → 返信が必要。
norms-closed-mention = - **DMを受け取らない人には：** 質問のある場所でメンションします。内容は書きません。
norms-closed-thread = - **DMを受け取らない人には：** プライベートスレッドで知らせます。
norms-closed-nothing = - **DMを受け取らない人には：** リマインダーを送れないため、依頼者に知らせます。
# Of all sentences below: $kind is "role" where $place names a role, else $place names a channel or category.
norms-where-targets =
    { $kind ->
        [role] - { $place } への依頼：**{ $target }**以内に返信。至急の依頼は{ $urgent }以内、急ぎでない依頼は{ $low }以内です。
        *[place] - { $place } では：**{ $target }**以内に返信。至急の依頼は{ $urgent }以内、急ぎでない依頼は{ $low }以内です。
    }
norms-where-reminders =
    { $kind ->
        [role] - { $place } への依頼のリマインダー：{ $reminders }。
        *[place] - { $place } でのリマインダー：{ $reminders }。
    }
norms-where-no-reminders =
    { $kind ->
        [role] - { $place } への依頼では、リマインダーを送りません。
        *[place] - { $place } では、リマインダーを送りません。
    }
norms-where-asker-told =
    { $kind ->
        [role] - { $place } への依頼に回答がないときは、依頼者にだけ知らせます。
        *[place] - { $place } で回答がないときは、依頼者にだけ知らせます。
    }
norms-where-lead-told =
    { $kind ->
        [role] - { $place } への依頼に回答がないときは、依頼者、次に { $lead } さんに知らせます。
        *[place] - { $place } で回答がないときは、依頼者、次に { $lead } さんに知らせます。
    }
norms-where-nobody-told =
    { $kind ->
        [role] - { $place } への依頼に回答がないときは、誰にも知らせません。
        *[place] - { $place } で回答がないときは、誰にも知らせません。
    }
norms-where-quiet =
    { $kind ->
        [role] - { $place } への依頼の通知を控える時間帯：{ $hours }。
        *[place] - { $place } で通知を控える時間帯：{ $hours }。
    }
norms-where-no-quiet =
    { $kind ->
        [role] - { $place } への依頼では、通知を控える時間帯はありません。
        *[place] - { $place } では、通知を控える時間帯はありません。
    }
# $what is a list of norms-watch-…
norms-watched = - { $place } を見守っています：{ $what }。
norms-watch-mentions = 質問の中でメンションされた人の返信が必要
# Where I may not read what messages say.
norms-watch-all-mentions = メンションされた人の返信が必要（それ自体が返信のメッセージを除く）
norms-watch-nothing = メッセージの内容を読めないため、今のところ対象なし
norms-watch-posts = 新しいスレッドや投稿には必ず最初の返信が必要
norms-watch-asking-posts = 質問を含む新しいスレッドや投稿には最初の返信が必要
norms-watch-questions = 宛先のない質問には誰かの回答が必要
norms-digest = - { $place } に返信待ちのダイジェストが届きます：{ $when }。
norms-more = ほか{ $count }行。続きは `/policy list` と `/watch list` で見られます。
norms-hours-button = 勤務時間を設定
norms-asks-button = 自分の依頼

# What is left in place of a post of the norms that was posted elsewhere since.
norms-moved = 「ここでの進め方」は { $place } に移りました。
norms-left = ここにあった内容は、もう更新されません。今の内容はボタンで確認できます。
# What is left in place of the post when all settings of the server were deleted.
norms-ended = このサーバーの設定がすべて削除されたため、ここにあった内容はもう有効ではありません。今の内容はボタンで確認できます。
norms-button = ここでの進め方

# Answers to commands; only for who runs them.
norms-on-its-way = { $place } に「ここでの進め方」を投稿します。設定が変わると、自動で更新されます。見つけやすいように、ピン留めするのがおすすめです。
norms-posted-at = -# { $place } に投稿済みです。常に最新の内容に更新されます。
norms-posted-nowhere = -# 自分にだけ表示されています。`/norms post` でチャンネルに投稿すると、常に最新の内容に更新されます。
norms-post-gone = -# { $place } のメッセージがなくなったため、更新を止めました。`/norms post` で改めて投稿できます。
norms-post-refused = -# { $place } のメッセージを更新できません。Discordに拒否されています。そのチャンネルでボットに「チャンネルを見る」「メッセージを送信」「メッセージ履歴を読む」の権限を付けるか、`/norms post` でほかのチャンネルを選んでください。
norms-removed = { $place } のメッセージを削除しました。`/norms post` で改めて投稿できます。
norms-removed-stands = { $place } のメッセージの更新を止めましたが、Discordに拒否され、削除できません。古い内容が読まれないように、そちらで削除してください。
norms-removed-unposted = { $place } に投稿する予定だったメッセージを取りやめました。
norms-removed-nothing = 更新中の「ここでの進め方」のメッセージがないため、取り下げるものはありません。`/norms post` で投稿できます。
norms-not-there = そのサーバーのメンバーではなくなったため、進め方を表示できません。
