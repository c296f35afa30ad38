# When something comes again and again, and dates.

# Several days in a row: "Mon–Thu".
schedules-weekday-range = { $first }〜{ $last }
schedules-every-day = 毎日
schedules-weekdays = 平日
schedules-weekends = 土日

# A date: "2 March 2026".
schedules-date = { $month ->
    [1] { $year }年1月{ $day }日
    [2] { $year }年2月{ $day }日
    [3] { $year }年3月{ $day }日
    [4] { $year }年4月{ $day }日
    [5] { $year }年5月{ $day }日
    [6] { $year }年6月{ $day }日
    [7] { $year }年7月{ $day }日
    [8] { $year }年8月{ $day }日
    [9] { $year }年9月{ $day }日
    [10] { $year }年10月{ $day }日
    [11] { $year }年11月{ $day }日
   *[12] { $year }年12月{ $day }日
    }

# On which days it comes. $days are weekdays: "weekdays", "Mon, Thu".
schedules-every-weeks = { $weeks }週間ごとの{ $days }
# $day is a day of the month: "15th", "last working day".
schedules-monthly = 毎月{ $day }
schedules-every-months = { $months }か月ごとの{ $day }
# A day of the month by its number.
schedules-day-by-number = { $day }日
# A day of the month by its weekday: "first Mon". $nth is first, second, third, fourth, fifth or last; $day is mon to sun.
schedules-day-by-weekday = { $nth ->
    [first] 第1
    [second] 第2
    [third] 第3
    [fourth] 第4
    [fifth] 第5
   *[last] 最終
    }{ $day ->
    [mon] 月曜
    [tue] 火曜
    [wed] 水曜
    [thu] 木曜
    [fri] 金曜
    [sat] 土曜
   *[sun] 日曜
    }
schedules-last-day = 末日
schedules-first-working-day = 最初の営業日
schedules-last-working-day = 最終営業日

# The whole schedule. $days is one of the lines above, $time is like 09:00, $zone like Europe/Berlin.
schedules-at = { $days } { $time } ({ $zone })
# The same for the 29th and 30th, which not every month has, and for a fifth weekday.
schedules-at-shorter-month = { $days }、短い月は末日、{ $time } ({ $zone })
schedules-at-if-there-is-one = { $days }、ある月のみ、{ $time } ({ $zone })
# What is added to the schedule, one after the other; $schedule is what was said so far.
schedules-from = { $schedule }、{ $date }から
schedules-until = { $schedule }、{ $date }まで
schedules-except-holidays = { $schedule }、祝日を除く
# $dates are dates with commas between them.
schedules-not-on = { $schedule }、次の日を除く：{ $dates }
schedules-paused = { $schedule }、{ $date }から当面休止
schedules-paused-to = { $schedule }、{ $first }〜{ $last }は休止
