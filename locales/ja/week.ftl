# The picture of somebody's own next seven days, and pieces that other pictures share. There is little room: short words.

# A day in a picture: $weekday is 1 for Monday to 7 for Sunday, $month 1 to 12.
week-date = { $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }{ $day }日{ $weekday ->
        [1] (月)
        [2] (火)
        [3] (水)
        [4] (木)
        [5] (金)
        [6] (土)
       *[7] (日)
    }
week-title = これから7日間
# Of a colleague, who shares their hours; $name is as people write it.
week-title-of = { $name } さんのこれから7日間
week-title-colleague = ほかのメンバーのこれから7日間
# Under the title: whose clock the hours are read on.
week-subtitle = { $city }の時刻
week-subtitle-guess = { $city }の時刻。未設定のため、サーバーの勤務時間を仮に表示しています。
# Under the title where the days ahead are in different places: each day then names its city.
week-subtitle-travel = それぞれの日の時刻は、横の都市の時刻です
week-today = 今日
# Of today, where days name their city: "today, Lisbon".
week-today-place = 今日、{ $city }
# Where the clocks change: $before and $after are readings such as 02:00 and 03:00.
week-change = { $before }→{ $after }
# The same where days name their city. At most 20 characters beside the city, so an arrow.
week-place-change = { $city }、{ $before }→{ $after }
week-now = 今
week-at-work = 勤務中
week-guess = 仮の設定
week-time-off = 不在
week-day-off = 休み
week-closed = 勤務なし
# For who cannot see the picture: a line for each day. $hours are such as "09:00–17:00", or one of the words above.
# $date is followed by the city, where days are in different places: "Mon 9 Mar (Lisbon)".
week-alt-date-place = { $date }（{ $city }）
week-alt-day = { $date }：{ $hours }。
week-alt-day-change = { $date }：{ $hours }。時計が変わります：{ $before }→{ $after }。
week-alt-time-off = 不在 { $hours }
