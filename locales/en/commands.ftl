# What Discord's picker shows while somebody types a command: what it does, what its options take, the choices of an option,
# and the entries in the menu of a message or a person. At most 100 characters each (an entry of a menu: 32); start with a
# verb, say what it does for who reads it. Names of commands and options stay in English in every language.

command-ask = Ask somebody for a reply; I keep track of it and remind them in their hours
command-ask--owner = Who shall reply: a person or a role
command-ask--owner2 = A second person or role; one answer is enough, unless you set from-each
command-ask--owner3 = A third one
command-ask--owner4 = A fourth one
command-ask--need-by = When you need it, such as: tomorrow 15:00 (left out: the server's response time)
command-ask--priority = How urgent it is; the server has a response time for each (left out: normal)
command-ask--from-each = Whether each of them must reply, not just one (left out: one is enough)
command-ask--thread = Whether to open a thread under the question (left out: yes)
choice-priority--urgent = urgent
choice-priority--normal = normal
choice-priority--can-wait = can wait

# In the menu of a message; "--about" says in `/help` what it does.
menu-needs-a-reply = Needs a reply
menu-needs-a-reply--about = Mark a message that needs a reply, and choose whose

command-asks = See what you owe and wait for, or what is open in a channel or with somebody
command-asks--show = Only one part of yours
command-asks--channel = What is open in that channel or forum
command-asks--person = What that person owes and waits for, as far as you can see it
command-asks--overdue = Only what is past its due time
choice-show--owed = what I owe
choice-show--asked = what I wait for

command-done = Say that an ask is answered
command-done--ask = Which one
command-hand-over = Hand an ask over: somebody else shall reply
command-hand-over--ask = Which one
command-hand-over--to = Who shall reply instead
command-why = See why I remind you of an ask, and what comes next
command-why--ask = Which one
command-stop = Switch off all reminders of this server
command-resume = Switch the reminders of this server on again

command-hours = Your working hours: nothing reaches you outside of them
command-hours-set = Set your time zone and working hours
command-hours-set--zone = Your city or time zone
command-hours-set--hours = Such as: Mon-Fri 9-17, or Mon-Thu 9-12, 13-17:30; Fri 9-13 (left out: Mon-Fri 9-17)
command-hours-show = See your working hours, and whether you are at work now
command-hours-urgent = Choose whether what is urgent may reach you outside your working hours
command-hours-urgent--allow = Whether it may reach you at any time, except while you are away

command-holidays = Public holidays as your days off
command-holidays-set = Choose whose public holidays are your days off
command-holidays-set--country = The country, such as: Germany or Deutschland
command-holidays-set--region = The region, where its public holidays differ, such as: Bayern (left out: the whole country)
command-holidays-show = See whose public holidays are your days off, and which come next
command-holidays-add = Make one more day a day off
command-holidays-add--day = Such as: 24 December, or 2026-12-24
command-holidays-remove = Work on a public holiday, or on a day that you added
command-holidays-remove--day = Which; choose one, or type it, such as: 2026-12-24
command-holidays-off = Have no public holidays: they are ordinary working days for you
command-holidays-server = Managers: set the public holidays of this server, which count for people who have set no hours
command-holidays-server--country = The country, or: none
command-holidays-server--region = The region, where its public holidays differ (left out: the whole country)

command-calendar = Files for your own calendar
command-calendar-export = Get a file for your calendar: what is due, and when you are off

command-overlap = See when you and others are all at work
command-overlap--people = Mention them, such as: @Ada @Kenji (up to 19 people besides you)
command-overlap--role = Everybody who holds this role
command-overlap--when = Which day to show, such as: tomorrow, friday, 2026-03-20 (left out: your next day at work)
command-overlap--length = How long you need together (left out: 30 minutes)
choice-length--quarter = 15 minutes
choice-length--half = 30 minutes
choice-length--hour = 1 hour
choice-length--two = 2 hours

command-away = Time off: nothing reaches you, and the clocks of what you owe stop
command-away-set = Say when you are away
command-away-set--until = Such as: friday, 20 March, 2026-03-20 (that whole day counts), or fri 12:00
command-away-set--from = Such as: monday, or tomorrow 12:00 (left out: now)
command-away-set--delegate = Who answers meanwhile; offered to whoever asks you
command-away-set--share = Whether others may read until when you are away (left out: no)
command-away-list = See your time off, and what others read of it
command-away-end = End your time off now, or remove some that is still to come
command-away-end--absence = Which

command-focus = A pause from my messages inside your working hours; clocks run on
command-focus-for = Focus for some time
command-focus-for--length = Such as: 90m, 2h (12 hours at most)
command-focus-until = Focus until a time
command-focus-until--time = Such as: 15:00 (left out: the end of your working day)
command-focus-off = End your focus now

command-watch = Channels in which I notice what needs a reply
command-watch-add = Watch a channel, forum or category; what you leave out stays as it is
command-watch-add--channel = The channel or forum, or a category for all its channels
command-watch-add--mentions = Whether a message that mentions people and asks something needs their reply
command-watch-add--threads = Which new threads or posts need a first reply by somebody else
command-watch-add--questions = Whether a question that is addressed to nobody needs a reply by anybody else
choice-threads--none = none
choice-threads--every = every new thread or post
choice-threads--questions = those that ask something
command-watch-remove = Watch a channel, forum or category no more
command-watch-remove--channel = The channel, forum or category
command-watch-list = See what is watched, and which permissions I lack there
command-watch-reaction = Choose a reaction by which anybody marks a message that needs a reply
command-watch-reaction--emoji = An emoji, one of Discord's or of this server, or: off

command-policy = What this server agreed on: response times, reminders, who is told
command-policy-set = Change what holds in the server, or for one channel, role or ask; what you leave out stays
command-policy-set--target = How soon a reply is owed: 4h or 90m of working time, or 2d for working days
command-policy-set--urgent = How soon a reply is owed to what is urgent
command-policy-set--low = How soon a reply is owed to what can wait
command-policy-set--notice = Whether the owner gets a notice when they are at work
command-policy-set--nudge = Whether the owner gets a nudge when a quarter of the time is left
command-policy-set--due = Whether the owner gets a reminder at the due time
command-policy-set--follow-ups = How many more reminders after that, one on each working day: 0 to 5
command-policy-set--tell-asker = Whether the asker is told when no answer comes, and chooses what to do
command-policy-set--lead = Who is told after the asker, a working day of the asker's later
command-policy-set--no-lead = True: tell nobody but the asker, whatever is set for a wider place
command-policy-set--quiet = Weekly hours in which reminders wait, on the owner's clock, such as: Fri 13-18; or none
command-policy-set--channel = Only in this channel, forum or category
command-policy-set--role = Only for what this role is asked
command-policy-set--ask = Only for this ask
command-policy-set--zone = The whole server: city or time zone of people who have set no working hours
command-policy-set--hours = The whole server: hours of people who have set none, such as: Mon-Fri 9-17
command-policy-show = See what holds here, or elsewhere, and where it comes from
command-policy-show--channel = In which channel, forum or category (left out: here)
command-policy-show--role = For what this role is asked
command-policy-show--ask = For this ask
command-policy-list = See all that is set in this server
command-policy-remove = Remove what was set for a channel, a role, an ask or the server
command-policy-remove--channel = What was set for this channel, forum or category
command-policy-remove--role = What was set for this role
command-policy-remove--ask = What was set for this ask
command-policy-remove--server = True: what was set for the whole server; the defaults hold again
command-policy-closed-dms = Choose how I remind people who take no direct messages from me
command-policy-closed-dms--how = How
choice-how--mention = mention them where the question stands, without its words
choice-how--private-thread = write to them in a private thread
choice-how--nothing = do not remind them

command-digest = Posts on a schedule that tell what waits for a reply; and one for you alone
command-digest-schedule = Post a digest to a channel on a schedule
command-digest-schedule--channel = Where to post it; it tells of that channel and of those that all of its readers can read
command-digest-schedule--time = At what time, such as 9:00
command-digest-schedule--days = Such as: mon,thu, every 2 weeks on Fri, last working day (left out: weekdays)
command-digest-schedule--zone = In which city or time zone (left out: yours, else the server's)
command-digest-schedule--empty = What to do when there is nothing to tell (left out: skip it)
command-digest-schedule--waiting = Whether it tells what waits longest (left out: yes)
command-digest-schedule--due = Whether it tells what is due soon (left out: yes)
command-digest-schedule--answered = Whether it tells what was answered (left out: yes)
command-digest-schedule--away = Whether it tells who is away and shares it (left out: yes)
choice-empty--skip = skip it
choice-empty--say-it = say so in one line
command-digest-edit = Change a digest; what you leave out stays as it is
command-digest-edit--digest = Which one
command-digest-edit--channel = Where to post it from now on
command-digest-edit--time = At what time, such as 9:00
command-digest-edit--days = Such as: weekdays, mon,thu, every 2 weeks on Fri, last working day except holidays
command-digest-edit--zone = In which city or time zone
command-digest-edit--empty = What to do when there is nothing to tell
command-digest-edit--waiting = Whether it tells what waits longest
command-digest-edit--due = Whether it tells what is due soon
command-digest-edit--answered = Whether it tells what was answered
command-digest-edit--away = Whether it tells who is away and shares it
command-digest-pause = Pause a digest for a while
command-digest-pause--digest = Which one
command-digest-pause--until = The last day without it, such as friday or 6 April (left out: until you resume it)
command-digest-resume = Post a paused digest again
command-digest-resume--digest = Which one
command-digest-skip = Leave out a digest once: the next one
command-digest-skip--digest = Which one
command-digest-list = See the digests of this server
command-digest-list--channel = Only those of this channel
command-digest-preview = See what a digest would tell now; only you read it
command-digest-preview--digest = Which one
command-digest-now = Post a digest now, beside its schedule
command-digest-now--digest = Which one
command-digest-remove = Remove a digest
command-digest-remove--digest = Which one
command-digest-me = A digest of your own, by direct message, at the start of your day
command-digest-me-on = Get one message at the start of your working day: what you owe, wait for, and what changed
command-digest-me-off = Get no digest of your own any more; reminders come as before
command-digest-me-days = Choose the days on which your digest comes
command-digest-me-days--days = Such as: mon, or mon-thu, or every day; only your working days count
command-digest-me-sections = Choose what your digest tells; what you leave out stays as it is
command-digest-me-sections--owed = Whether it tells what you owe
command-digest-me-sections--waiting = Whether it tells what others owe you, and when they are next at work
command-digest-me-sections--changes = Whether it tells what changed while you were away

command-help = See what you can do next, and what each of my commands does
command-help--topic = A command or subject (left out: an overview)

command-setup = Set this server up in five short steps, or go on where you left
command-norms = How people work together here: response times, quiet hours, how to ask
command-norms-show = See what was agreed on here
command-norms-post = Post what was agreed on in a channel, as one message that is kept up to date
command-norms-post--channel = Where everybody finds it

# Examples in `/help topic:`, as one types them. Names of commands and options stay; values may be translated.
example-ask = /ask owner:@Kenji need-by:tomorrow 15:00
example-asks = /asks show:what I owe overdue:True
example-hours-set = /hours set zone:Berlin hours:Mon-Thu 9-12, 13-17:30; Fri 9-13
example-away-set = /away set until:friday delegate:@Lena share:True
example-focus-for = /focus for length:90m
example-focus-until = /focus until time:15:00
example-watch-add = /watch add channel:#help threads:every new thread or post
example-watch-reaction = /watch reaction emoji:🙋
example-policy-set = /policy set channel:#support target:4h urgent:30m
example-policy-show = /policy show channel:#support
example-digest-schedule = /digest schedule channel:#team time:9:00 days:mon,thu
example-digest-pause = /digest pause digest:#team until:friday
example-digest-me-days = /digest me days days:mon-thu
