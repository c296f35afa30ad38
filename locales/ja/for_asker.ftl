# The word to an asker: no answer came, nobody is left who owes one, somebody else may have answered.
# $place is the channel or thread of their question; $people and $person are owners of the reply.

# "View Channel" and "Read Message History" are permissions as Discord names them.
for-asker-not-known = 質問が { $place } に投稿されたかどうかわかりません。Discordから応答がなく、ボットに「メッセージ履歴を読む」の権限がないため確認もできません。投稿されていれば、そこで直接返信を頼んでください。なければ、もう一度 `/ask` で依頼してください。リマインダーは誰にも送りません。
# $why is one of the two texts after these.
for-asker-not-posted = { $place } に質問を投稿できませんでした（{ $why }）。誰にも依頼していません。書き込めるチャンネルで、もう一度 `/ask` で依頼してください。
for-asker-refused = Discordに拒否されました。チャンネルがなくなったか、権限が足りないようです
# $permissions are in quotation marks, with "and" between.
for-asker-lacks = { $count ->
   *[other] ボットに{ $permissions }の権限がありません
    }
for-asker-still-wait = { $place } での返信を引き続き待っています。
for-asker-out-of-reach = 返信待ちの質問がある { $place } を確認できなくなりました。回答があってもわからないため、リマインダーは誰にも送りません。サーバーの管理者がそこでボットに「チャンネルを見る」の権限を付けると、自動で再開します。
# $why is one of the texts "for-asker-gone-…".
for-asker-nobody-left = { $place } での質問に、回答担当者がいなくなりました（{ $why }）。ほかの人に引き継ぐか、取り下げてください。
for-asker-gone-declined = { $declined } が「担当外」を選びました
for-asker-gone-left = { $left } がサーバーから抜けました
for-asker-gone-both = { $declined } が「担当外」を選び、{ $left } がサーバーから抜けました
for-asker-gone = 依頼した相手が対象から外れました
for-asker-nobody-hears = { $place } での質問のリマインダーが、誰にも届かなくなりました（{ $people } がオフにしたため）。直接たずねるか、ほかの人に引き継ぐか、取り下げてください。
for-asker-heard-again = { $place } で引き続き { $people } の返信を待っています。リマインダーはまた届くようになりました。
for-asker-taken-back = { $place } での返信は、やはり { $people } から届く予定です。何もする必要はありません。
for-asker-no-answer = まだ回答がありません。{ $place } で { $people } の返信を待っています。どうしますか？
for-asker-lead-next = 何も選ばなければ、1営業日後に { $lead } さんに知らせます。
for-asker-others-word-gone = { $place } での質問に、誰かが回答したかもしれません。
# Two lines; $url is the address of that message.
for-asker-others-word =
    { $place } での質問に、{ $person } さんが回答したかもしれません：{ $url }
    これで解決なら、そう選んでください。そうでなければ、引き続き { $people } の返信を待ちます。
for-asker-dms-open = { $person } さんがまたDMを受け取れるようになりました。{ $place } での質問について、引き続きリマインダーを送ります。
for-asker-dms-mention = { $person } さんにDMが届かないため、代わりに { $place } でメンションしました。質問の内容は書いていません。何もする必要はありません。
for-asker-dms-thread = { $person } さんにDMが届かないため、{ $place } での質問については、代わりにプライベートスレッドでリマインダーを送ります。何もする必要はありません。
for-asker-dms-nothing = { $place } での質問について、{ $person } さんにリマインダーを送れません。DMが届かず、ほかの方法もありません。直接たずねるか、ほかの人に引き継ぐか、取り下げてください。
# $why is the text "for-asker-lacks".
for-asker-dms-lacks = { $place } での質問について、{ $person } さんにリマインダーを送れません。DMは届かず、{ $why }。直接たずねるか、ほかの人に引き継ぐか、取り下げてください。
for-asker-promised-later = { $place } での質問に、{ $person } さんは{ $time }までに返信する予定です。期限より後になります。それでは遅い場合は、ほかの人に引き継いでください。

# Buttons: short.
for-asker-answers-it-button = これで解決
for-asker-wait-button = このまま待つ
for-asker-between-us-button = ほかの人には知らせない
