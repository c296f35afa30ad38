# `/watch`: channels in which I track what needs a reply, and the reaction that marks a message.
# $channel is a channel, forum or category.

watch-nothing-chosen = 見守る対象を指定してください。`mentions` か `questions` をTrueにするか、`threads` の種類を選んでください。
# "Message Content" is the name of an intent, a switch of Discord for who runs a bot.
watch-posts-need-content = ここではボットがメッセージの内容を読めないため、どの投稿が質問かを判断できません。新しいスレッドと投稿のすべてを選ぶか、Message Content Intentを有効にしてもらってください。
watch-questions-need-content = ここではボットがメッセージの内容を読めないため、どのメッセージが質問かを判断できません。`mentions` か `threads` を選ぶか、Message Content Intentを有効にしてもらってください。
watch-no-questions-in-forums = フォーラムには、全員へのメッセージではなく投稿があります。そこでは `threads` で「質問を含むものだけ」を選んでください。
watch-was-not = そのチャンネルは見守っていません。見守っているチャンネルは `/watch list` で確認できます。
watch-no-emoji = それは使えない絵文字です。Discordの絵文字かこのサーバーの絵文字、または `off` を選んでください。
watch-has-a-meaning = その絵文字にはすでに意味があります。✅ は回答済み、👀 は見たことを表します。ほかの絵文字を選んでください。
watch-emoji-of-another-server = その絵文字は別のサーバーのものです。Discordの絵文字か、このサーバーの絵文字を選んでください。
watch-emoji-unknown = 今、このサーバーの絵文字を確認できませんでした。少し待ってから、もう一度お試しください。

# $what is a list of the four lines below.
watch-set = これから { $channel } を見守ります：{ $what }。
watch-set-category = これから { $channel } のすべてのチャンネルを見守ります：{ $what }。
watch-set-category-own = その中で個別に設定されたチャンネルは、その設定のままです。
watch-set-without-content = ここではボットがメッセージの内容を読めないため、質問かどうかを区別できません。返信ではないメンションと、スレッドや投稿はすべて対象になります。Message Content Intentを有効にすると区別できます。
watch-set-unseen = { $channels } はボットから見えません。「チャンネルを見る」の権限が必要です。
watch-set-unread = { $channels } でボットの停止中に書かれたものは拾えません。「メッセージ履歴を読む」の権限が必要です。
watch-what-mentions = 質問の中でメンションされた人の返信が必要
watch-what-all-mentions = メンションされた人の返信が必要（それ自体が返信のメッセージを除く）
watch-what-every-post = 新しいスレッドや投稿には必ず最初の返信が必要
watch-what-asking-posts = 質問を含む新しいスレッドや投稿には最初の返信が必要
watch-what-questions = 宛先のない質問にはほかの誰かの回答が必要
watch-what-nothing = メッセージの内容を読めないため、今のところ対象なし

watch-removed = { $channel } の見守りをやめました。未完了の依頼はそのまま残ります。
watch-removed-category = { $channel } のチャンネルの見守りをやめました。未完了の依頼はそのまま残ります。個別に設定されたチャンネルは、その設定のままです。
watch-left-out = { $channel } の見守りをやめました。カテゴリー { $category } は引き続き見守りますが、{ $channel } は除きます。未完了の依頼はそのまま残ります。

# To who had something watched, when I do not see or hear all of it. $unseen and $unread are lists of channels.
watch-heard-again = ✅ { $channel } のすべてをまた確認できるようになり、そこでの依頼を見守っています。
watch-unseen = 見守っている { $channel } が、ボットから見えなくなりました。そこでの依頼は誰にも届きません。ボットに「チャンネルを見る」の権限を付けるか、`/watch remove` で見守りをやめてください。
watch-unread = 見守っている { $channel } の過去のメッセージを、ボットが読めなくなりました。ボットが停止している間の依頼は拾えません。ボットに「メッセージ履歴を読む」の権限を付けるか、`/watch remove` で見守りをやめてください。
watch-category-unseen = すべてのチャンネルを見守っている { $channel } のうち、ボットから見えなくなったチャンネルがあります：{ $unseen }。そこでの依頼は誰にも届きません。ボットに「チャンネルを見る」の権限を付けるか、`/watch remove` で見守りをやめてください。
watch-category-unread = すべてのチャンネルを見守っている { $channel } のうち、ボットが過去のメッセージを読めなくなったチャンネルがあります：{ $unread }。ボットが停止している間の依頼は拾えません。ボットに「メッセージ履歴を読む」の権限を付けるか、`/watch remove` で見守りをやめてください。
watch-category-unseen-and-unread = すべてのチャンネルを見守っている { $channel } のうち、ボットから見えなくなったチャンネルがあります：{ $unseen }。そこでの依頼は誰にも届きません。ボットに「チャンネルを見る」の権限を付けてください。また、過去のメッセージを読めなくなったチャンネルがあります：{ $unread }。ボットが停止している間の依頼は拾えません。ボットに「メッセージ履歴を読む」の権限を付けるか、`/watch remove` で見守りをやめてください。
# The end of a list of channels.
watch-more-channels = ほか{ $count }件

# `/watch list`: a line for each place. $what is what is watched there.
watch-list = 見守っている場所：
watch-list-none = 見守っているチャンネルはありません。`/watch add` で、メンションやスレッドを見守れます。
watch-list-rest = ほか{ $count }件
watch-list-line = - { $channel }：{ $what }
watch-list-line-category = - { $channel } のすべてのチャンネル：{ $what }
watch-list-left-out = なし（カテゴリーの対象から除外）
watch-list-unseen = なし（ボットから見えません。「チャンネルを見る」の権限が必要です）
watch-list-but-unread = { $what }（ボットの停止中に書かれたものは対象外。「メッセージ履歴を読む」の権限が必要です）
watch-list-but-unseen = { $what }（今はボットから見えないため対象外。「チャンネルを見る」の権限が必要です）
watch-list-but-unseen-in = { $what }（{ $channels } は対象外。「チャンネルを見る」の権限が必要です）
watch-list-but-unread-in = { $what }（{ $channels } でボットの停止中に書かれたものは対象外。「メッセージ履歴を読む」の権限が必要です）

# $emoji is the reaction.
watch-marks = メッセージに { $emoji } を付けると、「返信が必要」の印になります。
watch-reaction = これからは、メッセージに { $emoji } を付けると、「返信が必要」の印になります。付けた人が依頼者、メッセージでメンションされた人やロールが宛先です。メンションがなければ、チャンネルの誰かが宛先です。リアクションを外すと、依頼を取り下げます。
watch-reaction-off = リアクションで印を付けられなくなりました。未完了の依頼はそのまま残ります。
watch-reaction-was-off = もともと印を付けるリアクションはありません。`/watch reaction` で選べます。

# What a channel needs before it can be watched. $permissions is a list, each in quotation marks; $count is how many.
watch-lacks = { $count ->
    [1] { $channel } を見守れません。ボットに{ $permissions }の権限がありません。権限を付けるようサーバーの管理者に頼んでから、もう一度お試しください。
   *[other] { $channel } を見守れません。ボットに次の権限がありません：{ $permissions }。権限を付けるようサーバーの管理者に頼んでから、もう一度お試しください。
    }
