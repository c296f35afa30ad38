# Time off and focus: for who is away, and for who waits for them.

## `/away set`

away-set-now = 今から{ $until }まで不在です。
away-set = { $from }から{ $until }まで不在です。
away-set-together = 設定済みの不在と合わせると、{ $from }から{ $until }までです。
away-set-means = その間は何も届かず、返信期限までのカウントも止まります。
away-set-ends-earlier = `/away end` で早めに終えられます。
# What others read.
away-told-dates = 返信を待つ人には、{ $until }まで不在と表示されます。
away-told-dates-and-delegate = 返信を待つ人には、{ $until }まで不在と表示され、代わりに { $delegate } さんに依頼できます。
away-told = 返信を待つ人には、不在とだけ表示されます。いつまでかは表示されません。
away-told-and-delegate = 返信を待つ人には、不在とだけ表示されます。いつまでかは表示されませんが、代わりに { $delegate } さんに依頼できます。
away-owed-nothing = 今、返信が必要な依頼はありません。
away-owed = 返信が必要な依頼は{ $count }件です。新しい期限：
# $number is that of the ask, $url its address.
away-owed-line = #{ $number }（{ $person } さんへ）：{ $time } { $url }
away-owed-line-no-due-time = #{ $number }（{ $person } さんへ）：期限なし { $url }
away-owed-more = ほか{ $count }件。すべて見るには `/asks`。
away-more-lines = ほか{ $count }行

## `/away list` and `/away end`

away-list-empty = この先の不在の予定はありません。`/away set` で登録できます。
away-list-head = 不在の予定：
# $number by which it can be ended; $reads is one of the four texts after these.
away-list-line = **{ $number }**：{ $from }〜{ $until }、{ $reads }
away-list-line-now = **{ $number }**（不在中）：{ $from }〜{ $until }、{ $reads }
# Time off that comes from a calendar of one's own.
away-list-line-of-calendar = カレンダーから：{ $from }〜{ $until }。期間は非公開（不在とだけ表示）
away-list-line-of-calendar-now = カレンダーから（不在中）：{ $from }〜{ $until }。期間は非公開（不在とだけ表示）
away-list-more-of-calendars = … カレンダーからほか{ $n }件
away-list-of-calendars = カレンダーから読み取った不在は、カレンダーで変更します。登録済みのカレンダーは `/calendar list` で確認できます。
# $list is names of calendars.
away-stale-calendars = { $list } を1週間以上読み取れていないため、そこから読み取った不在は古い可能性があります。理由は `/calendar list` で確認できます。
away-reads-dates = 期間を公開
away-reads-dates-and-delegate = 期間を公開、代理は { $delegate } さん
away-reads = 期間は非公開（不在とだけ表示）
away-reads-and-delegate = 期間は非公開（不在とだけ表示）、代理は { $delegate } さん
# In a choice, at most 100 characters; times such as "Mon 2 Mar 2026, 09:00".
away-label = { $number }：{ $from }〜{ $until }
# In a choice, at most 100 characters: what somebody types, what it means on the clock of $zone ("Friday 6 March, 17:00"; "Europe/Berlin").
away-end-choice = { $typed }（{ $time }まで、{ $zone }）
away-ended = おかえりなさい。不在を終えました。返信期限までのカウントは、勤務時間中にまた進みます。
away-ended-still = 終了しましたが、別の不在の予定があるため、{ $until }までは引き続き不在です。`/away list` で確認できます。
away-removed = 削除しました：{ $from }〜{ $until }の不在。

## `/focus`, `/hours urgent`, `/stop`, `/resume`

away-focus = { $until }（{ $ago }）まで集中モードです。至急の依頼を除き、通知は控えます。返信期限までのカウントは進みます。
away-focus-ends = 時間になると自動で終わります。
away-focus-comes-then = 控えていた通知は、そのときに1つのメッセージで届きます。
away-focus-comes-later = そのときは勤務時間外なので、控えていた通知は{ $time }に1つのメッセージで届きます。
away-focus-off-hint = `/focus off` で早めに終えられます。
away-focus-over = 集中モードを終えました。勤務中であれば、控えていた通知が今、1つのメッセージで届きます。
away-focus-was-not = 集中モードではなかったので、何も変更していません。
away-urgent-allowed = 許可しました。至急の依頼は、夜間や休みの日でもすぐに届きます。不在の間は届きません。それ以外は勤務時間まで控えます。`/hours urgent allow:false` で元に戻せます。
away-urgent-not-allowed = 許可していません。勤務時間外は、至急の依頼も含めて何も届きません。
away-stopped = このサーバーのリマインダーを止めました。返信が必要な依頼はそのまま残り、依頼した人にはリマインダーがオフであることが表示されます。`/resume` で再開できます。
away-stopped-there = そのサーバーのリマインダーを止めました。そのサーバーで `/resume` を使うと再開できます。
away-resumed = 再開しました。このサーバーのリマインダーが、勤務時間内に届きます。
away-resumed-were-on = もともとオンです。このサーバーのリマインダーは、勤務時間内に届きます。

## Under one's own hours

away-standing-focus = { $until }まで集中モードです。`/focus off` で終えられます。
away-standing-away = { $until }まで不在です。
away-standing-next = 次の不在：{ $from }〜{ $until }。
away-standing-more = `/away list` で不在の予定をすべて確認できます。
away-standing-urgent = 至急の依頼は、不在の間を除いていつでも届きます。`/hours urgent` で変更できます。
away-standing-not-urgent = 勤務時間外は、至急の依頼も含めて何も届きません。`/hours urgent` で変更できます。

## To who waits for somebody: $person is who is away

away-now-for = { $place } での質問は、今は { $people } が回答担当です。
away-is-back = { $place } で返信待ちの { $person } さんが、不在から戻りました。
away-owner = { $place } で返信待ちの { $person } さんは、不在です。
away-owner-until = { $place } で返信待ちの { $person } さんは、{ $until }まで不在です。
away-owner-until-at-work = { $place } で返信待ちの { $person } さんは、{ $until }まで不在で、次の勤務は{ $time }です。
away-delegate-answers = その間は { $delegate } さんが代理で回答します。
away-wait-or-hand-over = このまま待つか、ほかの人に引き継いでください。
# Within a longer sentence or list.
away-is-away = { $person } さんは不在
away-is-away-until = { $person } さんは{ $until }まで不在
away-is-away-until-at-work = { $person } さんは{ $until }まで不在で、次の勤務は{ $time }
# $stands is one of the three texts before.
away-is-away-and-delegate = { $stands }（代理：{ $delegate } さん）
away-delegate-button = 代理の人に依頼する
# In a list; $stands is one of the texts "away-is-…" and "away-is-away…".
away-stands = { $stands }です。
away-is-at-work = { $person } さんは勤務中
away-is-not-until = { $person } さんは{ $time }まで勤務時間外
away-is-not-now = { $person } さんは勤務時間外
