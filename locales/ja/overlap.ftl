# /overlap: when several people are all at work.

overlap-next = { $count ->
        [2] 2人とも勤務中の時間：
       *[other] 全員が勤務中の時間：
    }
# $date is a day such as "Thu 5 Mar".
overlap-not-that-day = { $date }には、全員が勤務中の{ $minutes }分がありません。次の候補：
overlap-stretch = - { $from }〜{ $until }
overlap-none = これから2週間、全員が勤務中の{ $minutes }分がありません。最も近い候補：
# $bearers are one or more of the sentences below, joined like a list.
overlap-near = - { $from }〜{ $until }：{ $bearers }
overlap-early = { $person } さんが普段より{ $length }早く開始（{ $city }の{ $local }）
overlap-late = { $person } さんが普段より{ $length }遅く終了（{ $city }の{ $local }）
overlap-break = { $person } さんが休憩中に{ $length }勤務（{ $city }の{ $local }ごろ）
overlap-others-too = ほか{ $count }人も早い開始か遅い終了
overlap-turns = 早く始める人や遅くまで残る人がいつも同じにならないように、交代しましょう。
overlap-far = 誰かの負担がかなり大きくなります。`/ask` なら、同じ時間に集まる必要はありません。
# Where there is one such time alone.
overlap-instead = または `/ask` を使えば、同じ時間に集まる必要はありません。
# 6:00 and 22:00 are on the clock of each person.
overlap-none-by-day = これから2週間、全員が勤務中の{ $minutes }分がありません。ほかの時間は、誰かにとって6:00より前か22:00より後、または勤務のない日になります。代わりに `/ask` を使えば、それぞれが自分の勤務時間に回答できます。
overlap-nobody = 重なる時間がありません。これから2週間に勤務する人が2人未満です。`/ask` なら問題なく使えます。それぞれが戻ったときに回答します。
# A length of time.
overlap-length = { $hours ->
        [0] { $minutes }分
       *[other] { $minutes ->
            [0] { $hours }時間
           *[other] { $hours }時間{ $minutes }分
        }
    }
overlap-left-out = { $count ->
        [1] { $people } さんはこれから2週間勤務がないため、ほかの人だけで比べています。
       *[other] { $people } はこれから2週間勤務がないため、ほかの人だけで比べています。
    }
overlap-away = { $count ->
        [1] { $people } さんは今、不在です。下の時間は普段の勤務時間です。
       *[other] { $people } は今、不在です。下の時間は普段の勤務時間です。
    }
overlap-guess = { $count ->
        [1] { $people } さんは勤務時間が未設定のため、サーバーの勤務時間を仮に使っています。`/hours set` で設定できます。
       *[other] { $people } は勤務時間が未設定のため、サーバーの勤務時間を仮に使っています。`/hours set` で設定できます。
    }
overlap-day = { $date }の勤務時間（自分の時刻）：
# People in that list who work the same hours. $people are one or more of the next text, $hours are times, or "not at work".
overlap-people = - { $people }：{ $hours }
# $place is a city, or the text after this one.
overlap-person = { $person }（{ $place }）
# Of somebody whose name the picture cannot write: there they have a number.
overlap-place-numbered = { $city }、画像では{ $number }番
overlap-hours = { $from }〜{ $until }
overlap-hours-guess = { $hours }（仮の設定）

# The picture. There is little room: short words.
overlap-title = { $date }の勤務時間
overlap-subtitle = 上：自分の時刻（{ $city }）、バーの中：各自の時刻
overlap-subtitle-change = 上：自分の時刻（{ $city }、この日に時計が変わります）、バーの中：各自の時刻
overlap-number = { $number }番
# A city and how far its clocks are ahead of the reader's, such as "+8" or "−3:30".
overlap-place = { $city } { $offset }時間
# The same where there is no room for the city.
overlap-place-short = { $offset }時間
overlap-everyone = 全員
overlap-everyone-else = ほかの全員
overlap-nothing-shared = 重なる時間なし
overlap-legend-shared = 全員が勤務中
overlap-legend-guess = 仮：サーバーの勤務時間
# For who cannot see the picture: this line, then one for each person.
overlap-alt = { $date }の時間ごとのバー。時刻はすべて自分の時刻（{ $city }）です。
overlap-alt-line = { $name }（{ $place }）：{ $hours }。
overlap-alt-everyone = { $name }：{ $hours }。

# What is wrong with what was typed.
overlap-whom = 入力の中に人が見つかりません。`@Ada @Kenji` のように @ でメンションするか、ロールを選んでください。
overlap-alone = 自分だけになっています。@ でほかの人をメンションするか、ほかの人もいるロールを選んでください。
overlap-too-many = { $count }人が指定されましたが、比べられるのは{ $most }人までです。人数を減らすか、小さいロールを選んでください。
overlap-bot = { $person } はボットなので、勤務時間がありません。人を選んでください。
overlap-absent = { $person } さんはこのサーバーにいないため、勤務時間を表示できません。サーバーにいる人を選んでください。
overlap-everybody = @everyone では多すぎて比べられません。人をメンションするか、小さいロールを選んでください。
overlap-role-unknown = { $role } のメンバーを確認できません。代わりに @ で人をメンションしてください。
overlap-role-empty = { $role } のメンバーがいません。ほかのロールを選ぶか、@ で人をメンションしてください。
overlap-no-such-day = その日はそちらのタイムゾーンには存在しません。ほかの日を選んでください。
