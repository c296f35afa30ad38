# Working hours: `/hours` and the form "Set my hours". Names of commands and options stand in `…` and stay as they are.

# $weekday is mon … sun.
hours-weekday =
    { $weekday ->
        [mon] 月
        [tue] 火
        [wed] 水
        [thu] 木
        [fri] 金
        [sat] 土
       *[sun] 日
    }
hours-weekday-range = { $first }〜{ $last }
hours-every-day = 毎日
# $hours are such as 22:00–06:00.
hours-night-shift = { $hours }（翌日まで）
# Days and their hours: "Mon–Thu 09:00–12:00, 13:00–17:30".
hours-of-days = { $days } { $hours }
hours-groups = { $before }／{ $next }
hours-no-weekly = 勤務時間なし
# $hours are those of a week, $zone is a name such as Europe/Berlin.
hours-in-zone = { $hours } ({ $zone })

hours-set = 勤務時間：{ $hours }
# To somebody who looks at a colleague, after a sentence such as "@Ada is at work now."
hours-colleague = 勤務時間：{ $hours }
hours-colleague-guess = 本人の勤務時間が未設定のため、サーバーの勤務時間を仮に使っています：{ $hours }
hours-colleague-not-shared = これ以外の勤務時間は公開されていません。公開するかどうかは、本人が `/hours sharing` で決めます。
hours-colleague-never = { $person } さんには勤務時間がないため、何も送りません。
hours-set-assumed = 月〜金の9:00〜17:00としました。違う場合は、下で変更してください。
# $place is such as "Bayern, Germany".
hours-holidays-end = { $place }の祝日は、今後は休みになりません。サーバーの祝日を仮に使っていたためです。自分の祝日は `/holidays set` で選べます。
hours-set-none = 勤務時間がないため、何も届きません。意図と違う場合は、ボタンから、または `/hours set hours:月-金 9-17` で設定してください。
hours-at-work = 今は勤務中です（{ $until }まで）。勤務時間外には何も送りません。
hours-always-at-work = 24時間いつでも勤務時間になっているため、時間を問わず連絡することがあります。
hours-next-at-work = 次の勤務は{ $at }です。それまでは何も送りません。
hours-never-at-work = そのため、何も届きません。意図と違う場合は、もう一度 `/hours set` を実行してください。
hours-guess-of-server = 勤務時間が未設定のため、サーバーの勤務時間を仮に使っています：{ $hours }
hours-guess-anywhere = 勤務時間が未設定のため、各サーバーではそのサーバーの勤務時間を仮に使います。
hours-travelling = { $until }まで別の場所に滞在中です。滞在先での勤務時間：{ $hours }
hours-travelling-later = { $from }から{ $until }まで別の場所に滞在予定です。滞在先での勤務時間：{ $hours }
hours-button-set = 勤務時間を設定
hours-button-type = 都市と勤務時間を入力
hours-button-other = ほかの時間…
# On a button, $hours are such as 08:00–16:00.
hours-button-weekdays = 月〜金 { $hours }

hours-preview = **これから7日間の勤務時間**
# $weekday is mon … sun, $day the number of the day in its month.
hours-date =
    { $weekday ->
        [mon] { $day }日(月)
        [tue] { $day }日(火)
        [wed] { $day }日(水)
        [thu] { $day }日(木)
        [fri] { $day }日(金)
        [sat] { $day }日(土)
       *[sun] { $day }日(日)
    }
hours-day = { $date }：{ $hours }
hours-day-closed = { $date }：勤務なし
hours-day-off = { $date }：休み
hours-day-away = { $date }：不在
hours-day-partly-away = { $date }：{ $hours }（ほかは不在）
# $line is the line of a day, as above.
hours-day-trip = { $line }（{ $city }）
hours-day-forward = { $line }（{ $time }に時計が{ $minutes ->
        [60] 1時間
       *[other] { $minutes }分
    }進みます）
hours-day-back = { $line }（{ $time }に時計が{ $minutes ->
        [60] 1時間
       *[other] { $minutes }分
    }戻ります）

hours-seen = 同じサーバーの人は、`/overlap` で勤務中の時間を見られますが、勤務していない理由は見られません。1週間の勤務時間を公開するには、`/hours sharing` を使います。

## What `/hours show` tells of a colleague.

hours-of-preview = **これから7日間の勤務時間（本人の時刻）**
hours-of-next = `/overlap` で2人とも勤務中の時間がわかり、`/hours copy` でこの勤務時間をコピーできます。
hours-of-overlap = `/overlap` で2人とも勤務中の時間がわかります。

# Somebody who typed no zone.
hours-panel = 勤務時間を設定しましょう。**そちらは今、何時ですか？** 下から選び、次に時刻が同じ都市を選んでください。
hours-panel-carried = 入力された勤務時間：{ $hours }。**そちらは今、何時ですか？** 下から選び、次に時刻が同じ都市を選んでください。
hours-panel-known = 今の勤務時間：{ $hours }。タイムゾーンを変えるには、そちらの今の時刻を選んでください。時間を変えるには、ボタンを押してください。
hours-panel-placeholder = そちらは今、何時ですか？
# $time is such as 14:05, $short the same as 2:05 pm.
hours-panel-time = { $time } ({ $short })
hours-panel-times = { $before }、{ $next }
hours-which-city = あと少しです。1年を通して時刻が同じ都市を選んでください。見つからない場合は、ほかの時刻を選ぶか、都市を入力してください。
# A city to choose: $clock such as "14:05 (UTC+1)".
hours-zone-choice = { $city }, { $country } — 現在 { $clock }
hours-zone-choice-city = { $city } — 現在 { $clock }
hours-which-placeholder = 自分の都市、または時刻が同じ都市
hours-no-such-time = その時刻は選べなくなりました。もう一度 `/hours set` を実行してください。
hours-no-such-zone = そのタイムゾーンは選べなくなりました。もう一度 `/hours set` を実行してください。
hours-zone-first = タイムゾーンがまだ設定されていないため、何も変更していません。`/hours set` で設定してください。
hours-not-carried = 勤務時間の指定が長いため、途中で保持できませんでした。タイムゾーンを設定したあとで、`/hours set` でもう一度入力してください。

hours-zone-unclear = 「{ $text }」に当てはまるタイムゾーンが複数あるため、まだ何も変更していません。下から選んでください。
# $text such as "UTC+2"; cities where it is that now are in the menu.
hours-zone-offset = 「{ $text }」はUTCとの時差で、夏時間のある場所では季節によって変わります。そのため、まだ何も変更していません。下の都市は、今この時差です。一年を通してそちらと時刻が同じ都市を選んでください。
# There are names that are nearly the one that was typed; they are in the menu.
hours-zone-near = 「{ $text }」という場所が見つからないため、まだ何も変更していません。下の候補の中にありますか？なければ、そちらの今の時刻を選んでください。
hours-zone-unknown = 「{ $text }」という場所が見つからないため、まだ何も変更していません。下からそちらの今の時刻を選ぶか、`/hours set` で Tokyo や Berlin など、近くの大きな都市を入力してください。
hours-zone-typed-unclear = 何も変更していません。「{ $text }」に当てはまるタイムゾーンが複数あります。{ $cities } のことでしょうか？
hours-zone-typed-offset = 何も変更していません。「{ $text }」はUTCとの時差で、夏時間のある場所では季節によって変わります。代わりに、一年を通して時刻が合う都市を入力してください。今この時差なのは { $cities } です。
# $cities are names that are nearly the one that was typed.
hours-zone-typed-near = 何も変更していません。「{ $text }」という場所が見つかりません。{ $cities } のことでしょうか？違う場合は、時刻が同じ大きな都市を選んでください。
hours-zone-typed-unknown = 何も変更していません。「{ $text }」という場所が見つかりません。Tokyo や Berlin など、近くの大きな都市を選んでください。`/hours set` をオプションなしで実行すると、今の時刻からタイムゾーンを選べます。
hours-zone-renamed = { $old } は今は { $new } という名前なので、そちらを使います。

hours-note-merged = 重なる時間や続いている時間は、1つにまとめました（{ $days }）。
hours-note-night = { $hours }は翌日に終わるため、始まる日の勤務として数えます。
hours-note-read = { $hours }と読み取りました。
hours-note-replaced = { $days }：個別に指定された時間だけを使います。
hours-note-none = 勤務時間がないため、リマインダーは届きません。

hours-blank = 勤務時間が入力されていないため、何も変更していません。「月-金 9-17」のように入力してください。
hours-too-long = 何も変更していません。入力が長すぎます。「月-木 9-17; 金 9-13」のように短くしてください。
hours-unreadable = 何も変更していません。「{ $part }」を読み取れませんでした。「月-木 9-17; 金 9-13」のように入力してください。
hours-unreadable-days = 何も変更していません。曜日を読み取れませんでした。「月-木 9-17; 金 9-13」のように入力してください。
hours-unpaired = 何も変更していません。「{ $part }」には開始か終了の時刻がありません。「9-17」や「9-12, 13-17:30」のように入力してください。
hours-same-times = 何も変更していません。「{ $part }」は開始と終了が同じ時刻です。終日なら「00:00-24:00」、なしなら「休み」と入力してください。
hours-ambiguous = 何も変更していません。「{ $part }」では翌日に終わることになります。「9-17」や「9am-5pm」のように入力してください。
hours-days-alone = 何も変更していません。「{ $part }」には時間か「休み」が必要です。例：「土 10-14」「土 休み」。
hours-which = 何も変更していません。「{ $part }」がどの時間のことかわかりませんでした。「月-木 9-17; 金 9-13」のように、曜日を時間の前に入力してください。

hours-sharing-on = 公開しました。同じサーバーの人が、`/hours show` で1週間の勤務時間を見たり、`/hours copy` でコピーしたりできます。勤務していない理由は公開されません。`/hours sharing share:False` で元に戻せます。
hours-sharing-off = 非公開にしました。1週間の勤務時間を見たりコピーしたりできる人はいません。すでにコピーした人の設定はそのままです。`/overlap` では引き続き、同じサーバーの人がその日の勤務中の時間を見られますが、勤務していない理由は見られません。
hours-copied = { $person } さんからコピーしました。勤務時間：{ $hours }
hours-copied-zone-kept = タイムゾーンは元のままです。`zone:True` を付けると、タイムゾーンもコピーします。不在の予定はコピーされません。
hours-copied-zone-too = タイムゾーンもコピーしました。不在の予定はコピーされません。
hours-copied-zone-since-none = タイムゾーンが未設定だったため、一緒にコピーしました。不在の予定はコピーされません。
hours-not-shared = { $person } さんは勤務時間を公開していないため、コピーしていません。相手には通知していません。`/hours sharing` での公開を頼むか、`/hours set` で自分で設定してください。
hours-nothing-to-copy = { $person } さんの勤務時間がまだ設定されていないため、コピーしていません。`/hours set` で自分で設定してください。
hours-copy-self = それは自分の勤務時間です。コピー元にほかのメンバーを選んでください。

hours-travel-set = 登録しました。{ $from }から{ $until }までの勤務時間：{ $hours }。終わると自動で普段の勤務時間に戻ります。
# In place of it, where other travel goes on after it.
hours-travel-set-first = 登録しました。{ $from }から{ $until }までの勤務時間：{ $hours }。
hours-travel-set-then = その後は、すでに登録してある滞在が{ $until }まで続きます（勤務時間：{ $hours }）。`/hours travel-end` で終えられます。
hours-travel-owed = 返信期限もこの勤務時間で数えます。変わった期限は、すでに `/asks` に反映されています。
hours-travel-no-hours = 勤務時間が未設定のため、何も変更していません。先に普段の勤務時間を設定してから、滞在の予定を登録してください。
hours-travel-ended = おかえりなさい。勤務時間が元に戻りました：{ $hours }
# After hours-travel-ended, where a side trip lies in the midst of the travel.
hours-travel-ended-later = { $until }までの滞在も終えました。途中に別の滞在をはさむ、1つの滞在だったためです。
# After hours-travel-ended or hours-travel-removed and hours-travelling-later, where there is another travel ahead.
hours-travel-ahead = 行かない場合は、もう一度 `/hours travel-end` を実行してください。
hours-travel-removed = 削除しました：{ $from }〜{ $until }の滞在。勤務時間は変わりません：{ $hours }
hours-travel-none = この先の滞在の予定がないため、何も変更していません。`/hours travel` で登録できます。
hours-travel-unreadable = 何も変更していません。「{ $text }」を日付として読み取れません。`金曜日`、`3月20日`、`2026-03-20`、時刻も付けるなら `金曜 12:00` のように入力してください。
hours-travel-ends-first = 何も変更していません。始まる前に終わることになります。日付だけなら1日全体を指すので、金曜から金曜までは1日です。
hours-travel-past = 何も変更していません。その期間はもう過ぎています。`金曜日` や `2026-03-20` のように、これからの終わりを選んでください。
hours-travel-too-far = 何も変更していません。開始が1年以上先です。近くなったら登録してください。
hours-travel-too-long = 何も変更していません。期間が1年を超えています。`/hours set` で勤務時間そのものを変えるか、終わりを早めてください。
hours-travel-too-many = 何も変更していません。滞在の予定がすでに{ $count }件あります。先に `/hours travel-end` で1件終えてください。

hours-server-set = 設定しました。このサーバーで勤務時間が未設定の人には、{ $hours } を使います。本人には、仮の設定であることを伝えます。
hours-server-as-it-was = 変更はありません。このサーバーで勤務時間が未設定の人には、すでに{ $hours } を使っています。
hours-server-due = { $count }件の未完了の依頼の期限が変わりました。
hours-server-is = このサーバーで勤務時間が未設定の人には、{ $hours } を使っています。変更するには、オプション `zone` と `hours` を使います。
hours-server-is-guess = このサーバーの勤務時間は未設定です。仮の設定：{ $hours }。変更するには、オプション `zone` と `hours` を使います。
hours-server-none = 何も変更していません。サーバーの勤務時間がないと、勤務時間が未設定の人にリマインダーを送れません。「月-金 9-17」のように入力してください。

# The form: title and labels have room for 45 characters, examples for 100.
hours-form = 勤務時間
hours-form-zone = 都市またはタイムゾーン
hours-form-zone-example = Tokyo、Berlin など。空欄なら今の時刻から選べます
hours-form-hours = 勤務時間
hours-form-hours-example = 月-金 9-17、または 月-木 9-12, 13-17:30; 金 9-13
