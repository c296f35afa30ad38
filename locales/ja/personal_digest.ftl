# A digest of one's own: one message at the start of somebody's day, and the answers to `/digest me`.

# $date is the day.
personal-digest-title = **今日の依頼** · { $date }
# "-# " makes it small.
personal-digest-silent-servers = -# 今、{ $count }個のサーバーと通信できません。そこでの依頼は含まれていません。
personal-digest-owe-nothing = **返信が必要な依頼はなくなりました**
personal-digest-owe = **返信が必要な依頼：{ $count }件**
personal-digest-wait-for-nothing = **返信待ちの依頼はなくなりました**
personal-digest-wait-for = **返信待ちの依頼：{ $count }件**
personal-digest-others = **チームへの依頼**
personal-digest-changed = **不在の間に変わったこと**
personal-digest-rest = ほか{ $count }件。すべて見るには `/asks`

# One line that is made elsewhere: what is said of an ask in a reminder.
personal-digest-line = - { $said }

# What somebody owes. $subject is a link, $told one or more of the pieces below with " · " between them.
personal-digest-owed = - { $subject } · { $asker } さんから（{ $channel }） · { $told }
personal-digest-owed-urgent = - 【至急】{ $subject } · { $asker } さんから（{ $channel }） · { $told }
# $ago is like "in 3 hours", $time a date and time.
personal-digest-due = 期限：{ $ago }
personal-digest-no-due-time = 期限なし
personal-digest-new = 新着
personal-digest-back = 「あとで通知」にした依頼
personal-digest-handed-over = { $person } さんから引き継ぎ
personal-digest-promised = 返信予定：{ $time }まで
personal-digest-snoozed = { $time }に通知
# The word in [ ] is a link to the message.
personal-digest-unsure = [このメッセージ]({ $url })が回答でしたか？

# What somebody waits for; $told is when it is due and how each owner stands, with " · " between them.
personal-digest-waits = - { $subject } · 宛先：{ $owners }（{ $channel }）
personal-digest-waits-told = - { $subject } · 宛先：{ $owners }（{ $channel }） · { $told }
personal-digest-waits-for-nobody = - { $subject } · 回答担当者なし（{ $channel }）
personal-digest-waits-for-nobody-told = - { $subject } · 回答担当者なし（{ $channel }） · { $told }

# What changed while somebody was away. $ago is like "3 hours ago".
personal-digest-answered = - ✅ { $subject } · { $channel } · { $ago }に回答がありました
personal-digest-settled = - { $subject } · { $asker } さんから（{ $channel }） · { $ago }に返信が不要になりました
personal-digest-deleted = - { $channel } の自分のメッセージが{ $ago }に削除されました
personal-digest-withdrawn = - { $subject } · { $channel } · { $ago }に取り下げられました
personal-digest-solved = - { $subject } · { $channel } · { $ago }に解決済みになりました
personal-digest-locked = - { $subject } · { $channel } · { $ago }にスレッドがクローズされました
personal-digest-not-posted = - { $subject } · { $channel } · 投稿できませんでした（{ $ago }）
personal-digest-edited = - { $subject } · { $channel } · { $ago }にメッセージが編集され、質問ではなくなりました
personal-digest-out-of-reach = - { $subject } · { $channel } · { $ago }から、メッセージのある場所を確認できなくなりました

# The answers to `/digest me`.
personal-digest-on = オンにしました。勤務の始めに、返信が必要な依頼、返信待ちの依頼、不在の間に変わったことを1つのメッセージで送ります。お知らせすることがなければ送りません。`/digest me off` で止められます。
# $hours is like "Mon–Fri 09:00–17:00 (Europe/Berlin)".
personal-digest-guess = ここでの勤務時間は仮の設定です：{ $hours }。実際の時間は `/hours set` で設定できます。
personal-digest-dms-closed = ただし、前回のDMは届きませんでした。このサーバーのプライバシー設定でDMを許可しないと、ダイジェストも届きません。
personal-digest-stopped = ただし、このサーバーのリマインダーを止めているため、このサーバーの内容は載りません。`/resume` で再開できます。
personal-digest-off = オフにしました。自分専用のダイジェストはもう届きません。リマインダーはこれまでどおり届きます。`/digest me on` でまたオンにできます。
personal-digest-was-off = もともとオフです。`/digest me on` でオンにできます。
personal-digest-every-day = 設定しました。勤務日に毎回届きます。
personal-digest-days = 設定しました。届く曜日：{ $days }（勤務日のみ）。
# $sections is a list of the three below.
personal-digest-sections = 設定しました。載せる内容：{ $sections }。
personal-digest-section-owed = 返信が必要な依頼
personal-digest-section-waiting = 返信待ちの依頼
personal-digest-section-changed = 不在の間に変わったこと
personal-digest-comes = 次は{ $time }（{ $ago }）に届きます。
personal-digest-never-comes = 選んだ曜日に勤務がないため、届きません。`/digest me days` か `/hours set` で変更できます。
