# What a person reads whose command, button or form came to nothing: why, and what they can do.
# Names of permissions stand as Discord shows them to who manages a server.

refused-server-only = これはサーバーでのみ使えます。サーバーのチャンネルで実行してください。
refused-asks-live-in-servers = 依頼はサーバーで行います。質問をしたいチャンネルで `/ask` を実行してください。
refused-needs-manage-server = 設定には「サーバー管理」の権限が必要です。権限のある人に頼んでください。
refused-needs-manage-server-or-role = 設定には「サーバー管理」の権限か、{ $role } のロールが必要です。どちらかを持つ人に頼んでください。
refused-needs-manage-server-itself = これには「サーバー管理」の権限そのものが必要で、ロールでは足りません。権限のある人に頼んでください。

refused-old-command = 実行できませんでした。Discordに古いコマンドが表示されているかもしれません。再読み込み（Ctrl+R）してから、もう一度お試しください。
refused-old-button = このボタンは別のバージョンのもので、もう使えません。未完了の依頼は `/asks` で確認できます。
refused-old-form = このフォームは別のバージョンのものです。もう一度コマンドを実行してください。
refused-form-is-over = このフォームはもう使えません。もう一度コマンドを実行してください。
refused-whom = 選んだ人を読み取れませんでした。もう一度選んでください。
refused-which = 選んだものを読み取れませんでした。もう一度選んでください。
refused-time-not-on-offer = その時刻は選べなくなりました。もう一度「あとで通知」を押して選んでください。
refused-menu-of-another-channel = この選択肢は別のチャンネルのものです。もう一度メッセージのメニューから操作してください。
refused-unreadable-option = 選んだ内容を読み取れませんでした。Discordに表示される候補からもう一度選んでください。

refused-own-reply = 自分に返信を依頼することはできません。ほかの人を選んでください。
refused-everyone = @everyone に返信を依頼することはできません。誰も自分のこととして受け取らないためです。人かロールを選んでください。
# "Needs a reply" is an entry in the menu of a message.
refused-nothing-tracked = このメッセージは依頼として記録されていません。返信が必要なら、同じメニューの「返信が必要」を選んでください。
refused-unseen-here = ボットからこのチャンネルが見えないため、回答があってもわからず、リマインダーが無駄になります。ここでボットに「チャンネルを見る」の権限を付けるよう、サーバーの管理者に頼んでください。
refused-unseen-channel = ボットからそのチャンネルが見えません。そこでボットに「チャンネルを見る」の権限を付けてから、もう一度お試しください。
refused-channel-gone = そのチャンネルはもうありません。別のチャンネルを選んでください。
refused-channel-unknown = そのチャンネルを今確認できません。少し待ってから、もう一度お試しください。
refused-membership-unknown = そのサーバーのメンバーかどうかを今確認できません。少し待ってから、もう一度お試しください。
refused-members-unknown = そのサーバーのメンバーを今確認できません。少し待ってから、もう一度お試しください。

# Who cannot owe a reply; $name is the name of a person, bot or role.
refused-bot-owes-nothing = { $name } はボットなので、返信を依頼できません。人かロールを選んでください。
refused-absent = { $name } さんはこのサーバーにいません。サーバーにいる人を選んでください。
refused-blind = { $person } さんにはこのチャンネルが見えないため、ここでは回答できません。見えるチャンネルで依頼するか、ほかの人を選んでください。
refused-managed = ロール { $name } はボットのものなので、回答できる人がいません。ほかのロールを選んでください。
refused-nobody-holds = { $role } のメンバーがいないため、返信する人がいません。ほかのロールか、人を選んでください。
# $permissions is a list of one or more, each in quotation marks; $count is how many.
refused-may-not-post = { $count ->
    [1] ここに質問を投稿できません。このチャンネルでボットに{ $permissions }の権限がありません。権限を付けるようサーバーの管理者に頼むか、ほかのチャンネルで依頼してください。
   *[other] ここに質問を投稿できません。このチャンネルでボットに次の権限がありません：{ $permissions }。権限を付けるようサーバーの管理者に頼むか、ほかのチャンネルで依頼してください。
    }
refused-may-not-read = { $count ->
    [1] ここでは回答を見落とすおそれがあります。このチャンネルでボットに{ $permissions }の権限がありません。権限を付けるようサーバーの管理者に頼むか、ほかのチャンネルで依頼してください。
   *[other] ここでは回答を見落とすおそれがあります。このチャンネルでボットに次の権限がありません：{ $permissions }。権限を付けるようサーバーの管理者に頼むか、ほかのチャンネルで依頼してください。
    }
# `thread` is the name of an option of `/ask`.
refused-may-not-open-thread = { $count ->
    [1] ここにスレッドを開けません。このチャンネルでボットに{ $permissions }の権限がありません。`thread: False` で依頼するか、権限を付けるようサーバーの管理者に頼んでください。
   *[other] ここにスレッドを開けません。このチャンネルでボットに次の権限がありません：{ $permissions }。`thread: False` で依頼するか、権限を付けるようサーバーの管理者に頼んでください。
    }
refused-not-in-thread = ボットがこのプライベートスレッドに入っていないため、ここに投稿できず、回答があってもわかりません。ここでボットにメンションして追加してから、もう一度お試しください。

# To whom an ask cannot be handed over.
refused-to-a-bot = ボットには返信を依頼できません。人を選んでください。
refused-to-who-left = その人はもうそのサーバーにいません。ほかの人を選んでください。
refused-to-who-sees-nothing = その人には依頼のあるチャンネルが見えないため、回答できません。見える人を選んでください。

# A delegate answers while somebody is away; a lead is told when an ask stays without an answer.
refused-own-delegate = 自分を不在中の代理にすることはできません。ほかの人を選んでください。
refused-bot-as-delegate = { $name } はボットなので、代理にできません。人を選んでください。
refused-bot-as-lead = { $name } はボットなので、リードにできません。`lead` には人を選んでください。
refused-absent-lead = { $name } さんはこのサーバーにいないため、知らせることができません。`lead` にはサーバーにいる人を選んでください。
refused-lead-and-no-lead = `lead` と `no-lead` の両方が指定されています。どちらか一方を選んでください。
refused-zone-unknown = タイムゾーンがまだ設定されていません。`/hours set` で設定してから、もう一度お試しください。

# A button under an ask that does nothing for who pressed it.
refused-press-not-to-see = その依頼は見ることができないか、もうありません。
refused-press-not-yours = この依頼はほかの人どうしのものなので、ここでの操作は必要ありません。
refused-press-askers-choice = それを選べるのは依頼者だけです。
refused-press-already-answered = すでに回答済みです。返信はもう必要ありません。
refused-press-already-closed = この依頼はすでに終了しています。返信はもう必要ありません。
refused-press-nothing-open = この依頼で、返信が必要なことはもうありません。
refused-press-nothing-to-undo = 元に戻せるものがありません。
refused-press-not-in-role = 引き受けられるのは、宛先のロールを持つ人だけです。
refused-press-own-ask = 自分の依頼なので、ほかの人が引き受ける必要があります。
refused-press-taken = すでにほかの人が引き受けています。
refused-press-to-asker = その人はこの依頼の依頼者です。ほかの人を選んでください。
refused-press-owes-already = その人はすでに回答担当者です。ほかの人を選んでください。
refused-press-nothing-unsure = 確認が必要なメッセージはもうありません。

# New asks, promises and lists of asks.
refused-no-question = フォームに質問がありませんでした。もう一度 `/ask` を実行し、知りたいことを書いてください。
refused-marked-already = このメッセージにはすでに印を付けていて、まだ返信待ちです。`/asks` で確認できます。
refused-promise-too-far = { $days }日より先の日時は指定できません。もっと早い返信予定にするか、「担当外」を選んでください。
refused-ask-not-open = そのような未完了の依頼はここにないか、見ることができません。候補から選んでください。
refused-list-unseen = チャンネルの依頼は、そのチャンネルが見える人にだけ表示できます。自分とこのボットの両方に見えるチャンネルを選んでください。
refused-list-in-server-only = これはサーバーでのみ使えます。サーバーのチャンネルで `/asks` を実行してください。
# The button "Show me" of a mention that stands in place of a direct message.
refused-shown-gone = それはもうありません。未完了の依頼は `/asks` で確認できます。
refused-shown-to-another = これはほかの人宛てで、本人だけが開けます。自分の依頼は `/asks` で確認できます。

# Time off.
refused-away-set-already = すでに登録されているため、何も変更していません。`/away list` で確認できます。
refused-away-too-many = この先の不在の予定がすでに{ $most }件あります。先に `/away end` で1件終えてください。
refused-away-over = その期間はもう過ぎています。これからの終わりを選んでください。
refused-away-none = そのような不在の予定はありません。`/away list` で確認できます。

# Digests of a channel.
refused-digest-no-change = 変更する項目がありません。少なくとも1つ指定してください。
refused-digest-paused = そのダイジェストは休止中なので、次の予定がありません。`/digest resume` で再開できます。
refused-digest-channel-gone = そのダイジェストのチャンネルがなくなったか、ボットから見えません。`/digest edit` でほかのチャンネルに移せます。
refused-digest-cannot-post = { $count ->
    [1] { $channel } に投稿できません。ボットに{ $permissions }の権限がありません。権限を付けるか、ほかのチャンネルを選んでください。
   *[other] { $channel } に投稿できません。ボットに次の権限がありません：{ $permissions }。権限を付けるか、ほかのチャンネルを選んでください。
    }
refused-digest-none = そのようなダイジェストはここにはありません。`/digest list` で確認できます。
refused-digest-too-many = このサーバーにはすでに{ $most }件のダイジェストがあります。先に `/digest remove` で1件削除してください。
refused-digest-is-there = そのチャンネルには、同じ日時のダイジェストがすでにあります。`/digest list` で確認できます。

# A digest of one's own.
refused-own-digest-no-change = 変更する項目がありません。少なくとも1つ選んでください。
refused-own-digest-empty = 載せる内容がなくなります。1つは残すか、`/digest me off` を使ってください。
refused-own-digest-off = 自分専用のダイジェストはオフです。`/digest me on` でオンにできます。
