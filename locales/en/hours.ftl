# Working hours: `/hours` and the form "Set my hours". Names of commands and options stand in `…` and stay as they are.

# $weekday is mon … sun.
hours-weekday =
    { $weekday ->
        [mon] Mon
        [tue] Tue
        [wed] Wed
        [thu] Thu
        [fri] Fri
        [sat] Sat
       *[sun] Sun
    }
hours-weekday-range = { $first }–{ $last }
hours-every-day = Every day
# $hours are such as 22:00–06:00.
hours-night-shift = { $hours } (next day)
# Days and their hours: "Mon–Thu 09:00–12:00, 13:00–17:30".
hours-of-days = { $days } { $hours }
hours-groups = { $before }; { $next }
hours-no-weekly = no working hours
# $hours are those of a week, $zone is a name such as Europe/Berlin.
hours-in-zone = { $hours } ({ $zone })

hours-set = Your working hours are { $hours }.
# To somebody who looks at a colleague, after a sentence such as "@Ada is at work now."
hours-colleague = Their working hours are { $hours }.
hours-colleague-guess = They have set no working hours, so I guess the server's: { $hours }.
hours-colleague-not-shared = They don't share the rest of their week; that is their choice, by `/hours sharing`.
hours-colleague-never = { $person } has no working hours, so I never send them anything.
hours-set-assumed = I took Monday to Friday, 9:00 to 17:00: change that below if it is not so.
# $place is such as "Bayern, Germany".
hours-holidays-end = The public holidays of { $place } no longer count for you: they were this server's, as a guess. `/holidays set` chooses yours.
hours-set-none = You have no working hours, so I never send you anything. Should that not be what you want, set some: by the button, or by `/hours set hours:Mon-Fri 9-17`.
hours-at-work = You are at work now, until { $until }. I stay silent outside of these hours.
hours-always-at-work = You are at work around the clock, so I may write to you at any time.
hours-next-at-work = You are next at work { $at }. Until then I stay silent.
hours-never-at-work = So I never send you anything. Should that not be what you want, run `/hours set` again.
hours-guess-of-server = You have set no working hours, so I guess the server's: { $hours }.
hours-guess-anywhere = You have set no working hours, so in each server I guess that server's.
hours-travelling = You are travelling until { $until }: there your hours are { $hours }.
hours-travelling-later = You travel from { $from } until { $until }: there your hours are { $hours }.
hours-button-set = Set my hours
hours-button-type = Type my city and hours
hours-button-other = Other hours…
# On a button, $hours are such as 08:00–16:00.
hours-button-weekdays = Mon–Fri { $hours }

hours-preview = **The next seven days, on your clock**
# $weekday is mon … sun, $day the number of the day in its month.
hours-date =
    { $weekday ->
        [mon] Mon { $day }
        [tue] Tue { $day }
        [wed] Wed { $day }
        [thu] Thu { $day }
        [fri] Fri { $day }
        [sat] Sat { $day }
       *[sun] Sun { $day }
    }
hours-day = { $date }: { $hours }
hours-day-closed = { $date }: not at work
hours-day-off = { $date }: day off
hours-day-away = { $date }: away
hours-day-partly-away = { $date }: { $hours }, away otherwise
# $line is the line of a day, as above.
hours-day-trip = { $line } (in { $city })
hours-day-forward = { $line } (clocks go forward { $minutes ->
        [60] an hour
       *[other] { $minutes } minutes
    } at { $time })
hours-day-back = { $line } (clocks go back { $minutes ->
        [60] an hour
       *[other] { $minutes } minutes
    } at { $time })

hours-seen = People in your servers see in `/overlap` when you are at work, never why you are not. `/hours sharing` lets them see your whole week.

## What `/hours show` tells of a colleague.

hours-of-preview = **Their next seven days, on their clock**
hours-of-next = `/overlap` shows when you are both at work, and `/hours copy` makes these hours yours.
hours-of-overlap = `/overlap` shows when you are both at work.

# Somebody who typed no zone.
hours-panel = Let's set your working hours. **What time is it for you now?** Choose it below, then a city whose clock yours follows.
hours-panel-carried = I have your hours: { $hours }. **What time is it for you now?** Choose it below, then a city whose clock yours follows.
hours-panel-known = Your working hours are { $hours }. To move them to another zone, choose what time it is for you now; to change the hours, press the button.
hours-panel-placeholder = What time is it for you now?
# $time is such as 14:05, $short the same as 2:05 pm.
hours-panel-time = { $time } ({ $short })
hours-panel-times = { $before }, { $next }
hours-which-city = Nearly there: which of these clocks is yours? Choose a city whose clock yours follows all year. Is it not among them? Then choose another time, or type your city.
# A city to choose: $clock such as "14:05 (UTC+1)".
hours-zone-choice = { $city }, { $country } — now { $clock }
hours-zone-choice-city = { $city } — now { $clock }
hours-which-placeholder = Your city, or one with your clock
hours-no-such-time = That time is not on offer any more. Run `/hours set` again.
hours-no-such-zone = That zone is not on offer any more. Run `/hours set` again.
hours-zone-first = I don't know your time zone yet, so nothing was changed. Run `/hours set` to tell me.
hours-not-carried = Your hours were too long to keep meanwhile: type them with `/hours set` when the zone is set.

hours-zone-unclear = “{ $text }” can be more than one time zone, so nothing was changed yet. Choose yours below.
# $text such as "UTC+2"; cities where it is that now are in the menu.
hours-zone-offset = “{ $text }” is how far a clock is from UTC, and that changes where there is daylight saving time. So nothing was changed yet. The cities below are that far from UTC now: choose one whose clock yours follows all year.
# There are names that are nearly the one that was typed; they are in the menu.
hours-zone-near = I don't know “{ $text }” as a place, so nothing was changed yet. Is it one of those below? If not, choose what time it is for you now.
hours-zone-unknown = I don't know “{ $text }” as a place, so nothing was changed yet. Choose below what time it is for you now, or run `/hours set` with a big city near you, such as Berlin or São Paulo.
hours-zone-typed-unclear = Nothing was changed: “{ $text }” can be more than one time zone. Did you mean { $cities }?
hours-zone-typed-offset = Nothing was changed: “{ $text }” is how far a clock is from UTC, and that changes where there is daylight saving time. Type a city instead whose clock is the right one all year; it is that now in { $cities }.
# $cities are names that are nearly the one that was typed.
hours-zone-typed-near = Nothing was changed: I don't know “{ $text }” as a place. Did you mean { $cities }? If not, choose a big city with the same clock.
hours-zone-typed-unknown = Nothing was changed: I don't know “{ $text }” as a place. Choose a big city near you, such as Berlin or São Paulo; `/hours set` without options finds your zone by your clock.
hours-zone-renamed = { $old } is called { $new } now; I use that.

hours-note-merged = Hours that overlap or touch were joined ({ $days }).
hours-note-night = { $hours } ends on the next day and counts for the day on which it starts.
hours-note-read = I read { $hours }.
hours-note-replaced = { $days }: the hours given for these days alone count.
hours-note-none = There are no working hours, so no reminder will ever come.

hours-blank = Nothing was changed: no hours were typed. Type them like “Mon-Fri 9-17”.
hours-too-long = Nothing was changed: that is too long for me. Shorten it to something like “Mon-Thu 9-17; Fri 9-13”.
hours-unreadable = Nothing was changed: I could not read “{ $part }”. Try something like “Mon-Thu 9-17; Fri 9-13”.
hours-unreadable-days = Nothing was changed: I could not read the days. Try something like “Mon-Thu 9-17; Fri 9-13”.
hours-unpaired = Nothing was changed: “{ $part }” lacks a start or an end. Try something like “9-17” or “9-12, 13-17:30”.
hours-same-times = Nothing was changed: “{ $part }” ends when it starts. For a whole day write “00:00-24:00”, for none “off”.
hours-ambiguous = Nothing was changed: “{ $part }” would end on the next day. Write it like “9-17” or “9am-5pm”.
hours-days-alone = Nothing was changed: “{ $part }” needs hours or “off”, for example “Sat 10-14” or “Sat off”.
hours-which = Nothing was changed: I can't tell which hours “{ $part }” goes with. Put days before their hours, as in “Mon-Thu 9-17; Fri 9-13”.

hours-sharing-on = Shared: people in your servers can see your whole week with `/hours show` and copy it with `/hours copy`. They never see why you are not at work. `/hours sharing share:False` takes it back.
hours-sharing-off = Not shared: nobody can see your whole week or copy it. Anybody who copied it before keeps what they have. In `/overlap` people in your servers still see when you are at work on a day, never why you are not.
hours-copied = Copied from { $person }: your working hours are { $hours }.
hours-copied-zone-kept = Your zone stays as it was; with `zone:True` I copy theirs, too. Time off is never copied.
hours-copied-zone-too = That is their zone, too. Time off is never copied.
hours-copied-zone-since-none = That is their zone, too, since you had set none. Time off is never copied.
hours-not-shared = { $person } does not share their working hours, so nothing was copied. They have not been disturbed about it: you could ask them to run `/hours sharing`, or set yours with `/hours set`.
hours-nothing-to-copy = { $person } has set no working hours yet, so nothing was copied. Set yours with `/hours set`.
hours-copy-self = Those are your own hours already. Choose a colleague to copy from.

hours-travel-set = Noted: from { $from } until { $until } your hours are { $hours }. Then the ones you have at home count again by themselves.
# In place of it, where other travel goes on after it.
hours-travel-set-first = Noted: from { $from } until { $until } your hours are { $hours }.
hours-travel-set-then = Then you are on the travel that you noted before, until { $until }: { $hours }. `/hours travel-end` ends it.
hours-travel-owed = What you owe is counted by these hours: due times that changed are already right in `/asks`.
hours-travel-no-hours = You have set no working hours yet, so nothing was changed. Set those that you have at home first, then tell me of your travel.
hours-travel-ended = Welcome back: your hours are { $hours } again.
# After hours-travel-ended, where a side trip lies in the midst of the travel.
hours-travel-ended-later = What you had noted until { $until } is over, too: it was one travel, with a side trip in it.
# After hours-travel-ended or hours-travel-removed and hours-travelling-later, where there is another travel ahead.
hours-travel-ahead = Should you not go there, run `/hours travel-end` once more.
hours-travel-removed = Removed: your travel from { $from } until { $until }. Your hours stay { $hours }.
hours-travel-none = You have no travel ahead, so nothing was changed. `/hours travel` tells me of some.
hours-travel-unreadable = Nothing was changed: I can't read “{ $text }” as a day. Try `friday`, `20 March`, `2026-03-20`, or with a time `fri 12:00`.
hours-travel-ends-first = Nothing was changed: that would end before it begins. A day alone counts as a whole: from Friday until Friday is one day.
hours-travel-past = Nothing was changed: that is over already. Choose an end that is still to come, such as `friday` or `2026-03-20`.
hours-travel-too-far = Nothing was changed: that begins more than a year ahead. Tell me when it is nearer.
hours-travel-too-long = Nothing was changed: that lasts more than a year. Move your hours with `/hours set` instead, or choose an earlier end.
hours-travel-too-many = Nothing was changed: you have { $count } travels ahead already. End one with `/hours travel-end` first.

hours-server-set = Set: anybody here without working hours of their own has { $hours }. I tell them that it is a guess.
hours-server-as-it-was = Nothing to change: anybody here without working hours of their own has { $hours } already.
hours-server-due = { $count ->
        [one] One open ask is due at another time now.
       *[other] { $count } open asks are due at another time now.
    }
hours-server-is = Anybody here without working hours of their own has { $hours }. Change it with the options `zone` and `hours`.
hours-server-is-guess = Nobody has set this server's working hours: I assume { $hours }. Change it with the options `zone` and `hours`.
hours-server-none = Nothing was changed: without hours I could remind nobody here who has none of their own. Type hours such as “Mon-Fri 9-17”.

# The form: title and labels have room for 45 characters, examples for 100.
hours-form = Working hours
hours-form-zone = Your city or time zone
hours-form-zone-example = Berlin, Tokyo; left empty: choose by what time it is for you
hours-form-hours = Your working hours
hours-form-hours-example = Mon-Fri 9-17, or Mon-Thu 9-12, 13-17:30; Fri 9-13
