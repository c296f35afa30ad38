# What a person reads who typed something that I cannot use: what is wrong with it, and examples of what I can read.
# The examples can be typed as they stand here: `tests/languages/examples.rs` reads them. Some schedules are read in English only.
# $text is what was typed, cut to a short piece.

# A time by which a reply is needed or promised.
typed-when-unreadable = 「{ $text }」を日時として読み取れません。`明日 15:00`、`金曜 12:00`、`4時間後`、`2026-03-05 17:00` のように入力してください。
typed-when-past = その時刻はもう過ぎています。`明日 15:00` のように、これからの時刻を選んでください。
typed-when-too-far = 1年以上先の日時です。もっと早い日時を選んでください。

# Time off.
typed-absence-unreadable = 「{ $text }」を日付として読み取れません。`金曜日`、`3月20日`、`2026-03-20`、時刻も付けるなら `金曜 12:00` のように入力してください。
typed-absence-ends-first = 始まる前に終わることになります。日付だけなら1日全体を指すので、金曜から金曜までは1日の不在です。
typed-absence-past = その期間はもう過ぎています。`金曜日` や `2026-03-20` のように、これからの終わりを選んでください。
typed-absence-too-far = 開始が1年以上先です。近くなったら登録してください。
typed-absence-too-long = 期間が1年を超えています。終わりを早めてください。あとで延ばせます。

# Focus: a pause from my messages inside working hours.
typed-focus-length = 「{ $text }」を時間の長さとして読み取れません。`90m`、`2h`、`1h30` のように入力してください。
typed-focus-time = 「{ $text }」を時刻として読み取れません。`15:00` のように入力してください。
typed-focus-past = その時刻はもう過ぎています。`17:00` のように、これからの時刻を選んでください。
typed-focus-too-long = 集中モードは最長{ $hours }時間です。もっと長くするには `/away set` を使ってください。
typed-focus-not-at-work = 今は勤務時間外なので、もともと何も届きません。今日このあと集中モードにするには、終わりの時刻を指定してください。

# A response time.
typed-target-unreadable = 「{ $text }」を返信目標時間として読み取れません。`4h`、`90m`、`2d`（営業日）のように入力してください。
typed-target-out-of-range = 返信目標時間は、1分〜{ $hours }時間、または1〜{ $days }営業日です。

# Weekdays, and a time of day.
typed-days = 「{ $text }」の曜日を読み取れませんでした。「平日」「毎日」「月・水・金」のように入力してください。
typed-time = 「{ $text }」を時刻として読み取れませんでした。「9:00」「17:30」「5pm」のように入力してください。

# A schedule: when something comes again and again.
typed-schedule-unreadable = 「{ $text }」を日程として読み取れませんでした。「平日 9:00」「隔週月曜 10:00」「最終営業日 16:00」のように入力してください。
typed-schedule-days = 「{ $text }」の曜日や日付を読み取れませんでした。「平日」「月・木」「隔週月曜」「最終営業日」のように入力してください。
typed-schedule-no-time = 「{ $text }」には時刻がありません。「平日 9:00」「第1月曜 17:00」のように入力してください。
typed-schedule-two-times = 「{ $text }」には時刻が2つ以上あります。「平日 9:00」「月・木 17:00」のように、1つだけ入力してください。
typed-schedule-no-day = 「{ $text }」ではどの日かわかりません。「隔週月曜 10:00」「monthly on the 15th 9:00」のように入力してください。
typed-schedule-which-second = 「{ $text }」は2通りの意味になります。「隔週金曜 10:00」か「second Fri of the month 10:00」のように入力してください。
typed-schedule-which-of-the-month = 「{ $text }」では月の何番目かわかりません。「第1月曜 10:00」「最終金曜 16:00」のように入力してください。
typed-schedule-never = その日程になる日がありません。「last day of the month 9:00」「平日 9:00」のように、ほかの日を入力してください。
typed-schedule-interval = 間隔は{ $weeks }週間または{ $months }か月までです。「隔週月曜 10:00」「every 3 months on the 1st at 9:00」のように入力してください。
typed-schedule-no-such-day = 1か月は最大31日で、同じ曜日は最大5回です。「15th 9:00」「最終金曜 16:00」のように入力してください。
# $first and $last are dates.
typed-schedule-ends-first = 開始の{ $first }より前の{ $last }に終わることになります。2つの日付を入れ替えてください。
typed-schedule-far-date = { $date }は範囲外です。「1 March 2030」のように、1970年から2199年までの日付を選んでください。
typed-schedule-no-first-day = 数週間または数か月ごとの日程には、数え始める日が必要です。例：「from 2 March 2026」。
typed-schedule-weekly-or-monthly = 日程は週単位か月単位です。例：「平日 9:00」「15th 9:00」。
typed-schedule-too-many-skipped = 1つの日程で休みにできるのは{ $most }日までです。それより多い場合は、休止にしてください。

# A digest.
typed-digest-over = その日程ではもう投稿されません。もっと先の日を選んでください。
typed-digest-tells-nothing = ダイジェストには、返信待ち、もうすぐ期限、回答済みのうち、少なくとも1つの依頼の一覧が必要です。
