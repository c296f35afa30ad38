# The ask itself: its post, its form, and what people read right after they did something about it.

ask-may-not-write = 自分が書き込めないチャンネルには、質問を投稿できません。書き込めるチャンネルで依頼してください。
# In a choice, at most 100 characters: what somebody types, what it means on the clock of $zone ("Friday 6 March, 17:00"; "Europe/Berlin").
ask-need-by-choice = { $typed }（{ $time }、{ $zone }）

# What one may choose there instead of typing; a semicolon between two. Each is read as if it were typed.
ask-need-by-offers = 4時間後; 今日 17:00; 明日 12:00; 明日 17:00; 金曜日 17:00; 月曜日 12:00

## How an ask was closed, and when: $ago such as "two hours ago". More may follow, or a full stop.

ask-closed-withdrawn = { $ago }に取り下げられました
ask-closed-deleted = { $ago }にメッセージが削除されました
ask-closed-solved = { $ago }に解決済みになりました
ask-closed-locked = { $ago }にスレッドがクローズされました
ask-closed-not-posted = 投稿できませんでした（{ $ago }）
ask-closed-edited = { $ago }にメッセージが編集され、質問ではなくなりました
ask-closed-out-of-reach = { $ago }から、メッセージのある場所を確認できなくなりました

## The post in the channel. $owners are people or roles by name; the question follows on its own lines.

ask-post-head = { $asker } さんからの依頼です。宛先：{ $owners }
ask-post-owners-any = { $owners }（1人の回答で十分です）
ask-post-owners-all = { $owners }（それぞれの回答が必要です）
ask-post-context = **背景**
ask-post-answered-by = ✅ { $ago }に回答済み：{ $names }
ask-post-answered = ✅ { $ago }に回答済み
ask-post-nobody-left = 回答担当者がいなくなりました。答えのわかる方は、引き続きここで回答できます。
ask-post-urgent = **至急です。**
ask-post-low = 急ぎではありません。
ask-post-needed-by = { $time }（{ $ago }）までに回答が必要です。
ask-post-due-by = 返信期限：{ $time }（{ $ago }）。
# $target: such as "4 h of working time".
ask-post-due-within = 返信期限：{ $target }以内（回答担当者ごとに数えます）。
ask-post-no-due-time = 宛先に勤務時間のある人がいないため、期限はありません。
ask-post-answered-so-far = 回答済み：{ $names }。
ask-post-promised = { $owner } の返信予定：{ $time }まで。
ask-post-reply-in-thread = このスレッドで返信してください。
ask-post-reply-or-thread = このメッセージへの返信か、スレッドでお答えください。
ask-post-reply = このメッセージに返信してください。

## What the asker reads at once: a line for each owner.

ask-made-posted = 依頼しました。質問は { $channel } に投稿されています。
ask-made-marked = このメッセージを「返信が必要」として記録しました。
# $stands is one of the texts "ask-stands-…", $due one of the two after it.
ask-made-owner = { $stands }、{ $due }。
ask-made-due = 期限は{ $time }
ask-made-due-within = 期限は{ $target }以内
ask-made-never = { $owner } さんには勤務時間がないため、リマインダーを送れません。
ask-made-no-due-time = { $owner }：勤務時間がないため、期限はありません。
ask-made-stopped = { $owner } さんはリマインダーをオフにしているため、届くのは元のメッセージだけです。{ $due }。
ask-made-room = このチャンネルの誰でも回答できます。{ $due }。
ask-made-role = { $role } の誰でも、引き受けたり回答したりできます。それまでは誰にもリマインダーを送りません。{ $due }。

## How somebody stands at this moment, within a longer sentence or list.

ask-stands-at-work = { $person } さんは勤務中
ask-stands-next = { $person } さんの次の勤務は{ $time }
ask-stands-not-now = { $person } さんは勤務時間外
ask-stands-never = { $person } さんには勤務時間がなく、リマインダーを送れません
ask-stands-guess = { $stands }（本人が未設定のため、サーバーの勤務時間で判断）

## Whose reply a message needs.

ask-whose = このメッセージに返信してほしいのは誰ですか？選んだうちの1人が回答すれば十分です。
ask-whose-perhaps = { $names } でしょうか？
ask-whose-placeholder = 人またはロールを選択

## After a button.

ask-done = 完了にしました。
ask-said = 回答として記録しました。
ask-not-yet = わかりました。{ $asker } さんへの返信はまだ必要です。引き続きリマインダーを送ります。
ask-declined = 担当外として記録しました。この件のリマインダーはもう送りません。
ask-declined-told = ほかに回答担当者がいないため、{ $asker } さんに知らせます。
ask-undone = 元に戻しました。依頼は操作する前の状態です。
ask-taken = 引き受けました。{ $asker } さんへの返信をお願いします。勤務時間内にリマインダーを送ります。
ask-snoozed = あとで通知します：{ $time }（{ $ago }）。
ask-waiting = わかりました。引き続き待ちます。回答がなければ、またお知らせします。
ask-kept-between-us = わかりました。この依頼のことは、ほかの人には知らせません。
ask-may-escalate = わかりました。回答がなければ、{ $lead } さんに知らせます。
ask-may-escalate-to-nobody = わかりました。回答がなければ、このサーバーで決められた人に知らせます。
ask-withdrawn = 取り下げました。この件のリマインダーはもう誰にも送りません。
ask-noted = 記録しました。
ask-still-owed = 返信待ちがまだ{ $count }件あります：{ $names }。
ask-no-more-reminders = この件のリマインダーはもう送りません。
ask-handed-over = { $person } さんに引き継ぎました。
ask-handed-over-told-from = 次に勤務時間になる{ $time }以降に知らせます。
ask-handed-over-told-later = 勤務に戻ったときに知らせます。
ask-handed-over-may-decline = 相手は「担当外」を選ぶこともできます。
ask-promised = { $asker } さんに{ $time }（{ $ago }）までの返信予定が伝わります。その時刻にリマインダーを送り、それまでは送りません。
ask-promised-others-wait = ほかの人へのリマインダーもそれまで控えます。

## Until when a reminder can be put off.

ask-snooze-nothing = この先の勤務時間がないため、あとで通知できません。勤務時間は `/hours set` で設定できます。
ask-snooze-when = いつ通知しますか？
ask-snooze-placeholder = 時刻を選択
ask-snooze-hour = 勤務時間で1時間後
ask-snooze-later-today = 今日このあと
ask-snooze-next-morning = 次の営業日の朝
ask-snooze-day = 1営業日後の同じ時刻

## Buttons, also of other messages: short.

button-its-answered = 回答済みにする
button-take = 引き受ける
button-not-mine = 担当外
button-withdraw = 取り下げる
button-my-asks = 自分の依頼
button-undo = 元に戻す
button-tell-them = やはり知らせる
button-theirs = はい、この人です
button-one-of-these = はい、このうちの誰かです
button-open = 開く
button-why = 理由を見る
button-done = 完了
button-hand-over = ほかの人に引き継ぐ
button-promise = 返信予定を伝える
button-snooze = あとで通知

## Forms. Titles and labels have at most 45 characters, examples at most 100.

ask-form-title = 返信を依頼
ask-form-question = 知りたいことは何ですか？
ask-form-question-example = 1回の回答で済むように、質問は1つに
ask-form-context = 回答するのに知っておくべきことは？
ask-form-context-example = 試したこと、目的、リンクなど
ask-promise-form-title = 返信予定
ask-promise-form-time = いつまでに返信しますか？
# What people can type: each must be readable, in the words of this language.
ask-promise-form-time-example = 今日 17:00, 明日 12:00, 金曜 15:00, 2時間後

## In the place of a post, and the name of a thread whose ask has no words.

ask-post-gone = この依頼はもうありません。
ask-thread-name = 依頼 #{ $number }
