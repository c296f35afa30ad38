# Reminders: the direct message to an owner, a bundle of several, and what is edited into them later.
# $place is a channel or thread; $asker, $by, $people are people or roles by name.

## The first message to somebody

reminder-hello = はじめまして、Meantimeです。返信を待っている人がいることを、勤務時間中にだけお知らせします。
reminder-hello-hours = 設定された勤務時間：{ $hours }。
reminder-hello-guess = サーバーの勤務時間を仮に使っています：{ $hours }。自分の勤務時間を設定できます。
reminder-set-hours-button = 勤務時間を設定
reminder-stop-button = リマインダーを止める

## Why now. Each ends with a full stop or question mark.

# $what is one of the texts below.
reminder-urgent = 【至急】{ $what }
reminder-notice = { $asker } さんから { $place } で返信の依頼があります。
reminder-notice-handed-over = { $by } さんから依頼が引き継がれました。{ $asker } さんが { $place } で返信を待っています。
reminder-nudge = { $place } での { $asker } さんへの返信は、もうすぐ期限です。
reminder-due = { $place } での { $asker } さんへの返信の期限になりました。
reminder-was-due = { $place } での { $asker } さんへの返信の期限が過ぎました。
reminder-follow-up = { $asker } さんが { $place } で引き続き返信を待っています。
reminder-snooze = 「あとで通知」にした依頼です。{ $asker } さんが { $place } で返信を待っています。
reminder-promise = { $place } で { $asker } さんに伝えた返信予定の時刻になりました。
reminder-role-call = { $asker } さんから { $place } でチームに返信の依頼があり、まだ誰も引き受けていません。引き受けますか？
reminder-escalated = { $asker } さんの { $place } での依頼に、まだ回答がありません（返信待ち：{ $people }）。このサーバーのルールでリードに指定されているため、お知らせします。引き受けるか、ほかの人に引き継ぐか、事情をたずねてみてください。
reminder-waits-for-you = { $asker } さんが { $place } で返信を待っています。
reminder-you-wait = { $place } で { $people } の返信を待っています。
# Two lines; $url is the address of that message.
reminder-was-it-this =
    { $place } での { $asker } さんへの回答は、これでしたか？ { $url }
    違う場合は、引き続き返信が必要です。
reminder-asked = 依頼：{ $asked }
# $asked such as "two hours ago", $due a date and time, $ago such as "in an hour".
reminder-asked-due = 依頼：{ $asked } · 期限：{ $due }（{ $ago }）

## Several in one message

reminder-nothing-waits = **対応が必要なものはもうありません**
reminder-waiting = **対応が必要なもの：{ $count }件**
reminder-more = ほか{ $count }件。すべて見るには `/asks`。
reminder-more-notes = ほか{ $count }件。すべて見るには `/digest list` と `/watch list`。
reminder-placeholder = 操作する依頼を選択
# An ask without words, in the choice: $time such as "2 Mar, 14:10 UTC".
reminder-number-of = 依頼 #{ $number }（{ $time }）
# $lead is one of the reminders above without its full stop; then the question, in quotation marks.
reminder-line-words = { $lead }：{ $words }
# After it, with · between.
reminder-line-due = 期限：{ $ago }

## When it is over

# $what is one of the texts after these, without a full stop.
reminder-over-asker = ✅ { $what }。{ $place } での質問について、することはもうありません。
reminder-over = ✅ { $what }。{ $place } での { $asker } さんへの返信は、もう必要ありません。
reminder-over-lead = ✅ { $what }。
reminder-over-answered = { $ago }に回答がありました
reminder-over-others-answered = ほかの人が回答しました
reminder-over-declined = 担当外として記録しました
reminder-over-left = サーバーから抜けました
reminder-over-taken = ほかの人が引き受けました
reminder-over-role-taken = 引き受ける人が決まりました
reminder-over-between-them = { $asker } さんは、回答担当者との間だけで進めることにしました。

## Buttons: short

reminder-was-it-button = はい、それです
reminder-not-yet-button = まだです
