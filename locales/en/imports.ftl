# Calendars of one's own from which time off comes.

## A calendar was given; $name is the name of the file, or of the place where it lies

imports-file = Imported: I take your time off from **{ $name }** now.
imports-file-nothing = I read **{ $name }** and found no time off in it.
# Another file of the same name was imported before.
imports-file-replaces = It takes the place of the file of the same name that you imported { $ago }.
imports-subscribed = Subscribed: I take your time off from your calendar at **{ $name }** now.
imports-subscribed-nothing = Subscribed to your calendar at **{ $name }**: there is no time off in it now.
# How many events count.
imports-counted = { $n ->
    [one] 1 event counts as time off. You are away:
   *[other] { $n } events count as time off. You are away:
}
# A time off, within a list.
imports-span = { $from } to { $until }
imports-more = { $n ->
    [one] … and 1 more, which `/away list` shows
   *[other] … and { $n } more, which `/away list` shows
}
# $list is made of the texts that follow.
imports-passed-over = Not counted: { $list }.
imports-passed-free = { $n ->
    [one] 1 event during which you are free or work elsewhere
   *[other] { $n } events during which you are free or work elsewhere
}
imports-passed-tentative = { $n ->
    [one] 1 tentative event
   *[other] { $n } tentative events
}
imports-passed-cancelled = { $n ->
    [one] 1 cancelled event
   *[other] { $n } cancelled events
}
imports-passed-short = { $n ->
    [one] 1 event shorter than a day
   *[other] { $n } events shorter than a day
}
imports-passed-outside = { $n ->
    [one] 1 event that is long over or more than a year ahead
   *[other] { $n } events that are long over or more than a year ahead
}
imports-passed-unread = { $n ->
    [one] 1 event whose time I could not understand
   *[other] { $n } events whose times I could not understand
}
# The choices are those of the option "count".
imports-hint-free = If your calendar marks time off as free, run this again with `count:` **{ $choice }**.
imports-hint-busy = If shorter events are time off too, run this again with `count:` **{ $choice }**.
imports-cut = That is more than I look at: only the first of these times count.
imports-kept = I keep only the times of these events, never their titles. Others read that you are away, not until when.
imports-file-ends = I read a file once: when it changes, import it again under the same name. `/calendar remove` takes it back.
imports-subscribed-ends = I read it again about once a day. `/calendar list` shows how that goes, `/calendar remove` ends it.

## `/calendar list`

imports-list-empty = You have given me no calendar. `/calendar import` takes time off from a file, `/calendar subscribe` from an address.
imports-list-head = I take your time off from these calendars:
# $number is that of the calendar; $counting is a choice of the option "count"; $ahead is one of the two texts after these.
imports-list-file = **{ $number }** { $name } (a file, { $counting }): { $ahead }; read { $ago }
imports-list-address = **{ $number }** { $name } ({ $counting }): { $ahead }; last read { $ago }
imports-ahead-none = no time off ahead
imports-ahead = { $n ->
    [one] 1 absence, from { $from } to { $until }
   *[other] { $n } absences, the next from { $from } to { $until }
}
# $why is one of the texts "imports-trouble-…", a sentence or two.
imports-failing = I have not been able to read it since { $since }. What I know of it stays, and I try again { $ago }. { $why }
imports-given-up = I have not been able to read it since { $since }, so I no longer try by myself. What I know of it stays. { $why }
imports-list-hint = `/calendar refresh` reads them again now.

## `/calendar remove` and `/calendar refresh`

imports-removed = Removed: **{ $name }** is no longer read, and no time off comes from it.
imports-removed-with = { $n ->
    [one] Removed: **{ $name }**, with 1 absence that was still ahead.
   *[other] Removed: **{ $name }**, with { $n } absences that were still ahead.
}
imports-nothing-to-refresh = You have given me no address of a calendar, so there is nothing to read again. A file is imported again by `/calendar import`.
imports-refreshed-head = Read again:
imports-refreshed = { $name }: { $n ->
    [one] 1 event counts as time off
   *[other] { $n } events count as time off
}
imports-refreshed-same = { $name }: nothing has changed
imports-refreshed-just-now = { $name }: read { $ago }, so I did not ask again
imports-refresh-failed = { $name } can't be read. { $why }
# In a choice, at most 100 characters.
imports-label = { $number }: { $name }

## What goes wrong

imports-trouble-web-page = That is a web page, not a calendar. Look in your calendar's settings for its “secret address in iCal format”, or export a file that ends in `.ics`.
imports-trouble-not-a-calendar = That is no calendar file that I can read. Export it in the iCalendar format: the file ends in `.ics`.
imports-trouble-too-large = It is larger than 10 MB. Export only your time off, or fewer years. For an address: make a calendar of its own for your time off, and give me its address.
imports-trouble-too-many-events = It has more than { $most } events. Export only your time off, or fewer years. For an address: make a calendar of its own for your time off, and give me its address.
imports-trouble-not-public = Its address is not on the public internet, and I ask no other. Choose an address that works from everywhere, or import the file.
imports-trouble-leads-on = Its address leads on to others again and again. Open it in a browser, and give me the address at which it ends.
imports-trouble-too-slow = Its server took too long to answer. Try again later, or import the file.
imports-trouble-unreachable = Its server could not be reached. See whether the address is right, or import the file.
imports-trouble-forbidden = Its server wants a password or another permission. Look in your calendar's settings for its “secret address in iCal format”.
imports-trouble-gone = There is nothing at its address. See whether the address is right and the calendar is still shared.
imports-trouble-server-failed = Its server answered with a failure. Try again later, or import the file.
imports-address-unreadable = That is no address of a calendar. It looks like `https://calendar.example.com/yours.ics`; `webcal://` works as well.
imports-address-not-safe = That address can be listened to on its way: it begins with `http://`. Give me the same with `https://`, if your calendar has it, or import the file.
imports-too-many = You have { $most } calendars already. `/calendar remove` removes one first.
imports-too-often = You have had me ask for calendars very often just now. Try again { $ago }.
imports-none = You have no such calendar. `/calendar list` shows those that you have.
imports-absence = That time off comes from your calendar, so it can't be ended by itself. Change it there and run `/calendar refresh`, or remove the calendar with `/calendar remove`.
