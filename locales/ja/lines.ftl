# Pieces that several messages share.

owner-room = チャンネルの誰か
list-nobody = 該当者なし
# "A and B", "A, B and C": $rest are all but the last, joined by list-comma.
list-and = { $rest }、{ $last }
list-or = { $rest } または { $last }
list-comma = { $before }、{ $next }
# Whole sentences that follow each other.
sentences = { $before }{ $next }
# An ask in a list, of which no words are known. $message opens with [ and ends with ](address).
subject-message = { $date }の[メッセージ]({ $url })
and-more = ほか{ $count }件

# Words within “”, as people wrote them.
words-quoted = 「{ $words }」

## Days and times where Discord shows no timestamps: in choices, within 100 characters. $time is such as 09:00.

clock = { $month }{ $day }日({ $weekday }) { $time }
clock-with-year = { $year }年{ $month }{ $day }日({ $weekday }) { $time }
clock-utc = { $month }{ $day }日 { $time } UTC
weekday =
    { $day ->
        [mon] 月
        [tue] 火
        [wed] 水
        [thu] 木
        [fri] 金
        [sat] 土
       *[sun] 日
    }
weekday-short =
    { $day ->
        [mon] 月
        [tue] 火
        [wed] 水
        [thu] 木
        [fri] 金
        [sat] 土
       *[sun] 日
    }
month =
    { $month ->
        [m1] 1月
        [m2] 2月
        [m3] 3月
        [m4] 4月
        [m5] 5月
        [m6] 6月
        [m7] 7月
        [m8] 8月
        [m9] 9月
        [m10] 10月
        [m11] 11月
       *[m12] 12月
    }
month-short =
    { $month ->
        [m1] 1月
        [m2] 2月
        [m3] 3月
        [m4] 4月
        [m5] 5月
        [m6] 6月
        [m7] 7月
        [m8] 8月
        [m9] 9月
        [m10] 10月
        [m11] 11月
       *[m12] 12月
    }

## Lengths of time and response times.

length-short = 1分未満
length-minutes = { $minutes }分
length-hours = { $hours }時間
length = { $hours }時間{ $minutes }分
# A response time; $length is one of the lengths above, of time in which the owner is at work.
target = 勤務時間で{ $length }
target-days = { $days }営業日
