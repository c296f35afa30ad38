# /setup: five short steps in one message that only its reader sees. The first line says what was just done.

setup-title = **Set-up, step { $step } of { $steps }: { $name }**
setup-step-hours = working hours
setup-step-pace = response times
setup-step-watches = watched channels
setup-step-digest = digest
setup-step-reach = language and closed direct messages
setup-leave = -# What you choose holds at once. Leave whenever you like: `/setup` goes on here, for anybody who manages this server.

setup-hours-about = These hours count for everybody who has set none of their own. Questions to a role or to everybody run on them, too.
setup-hours-are = Now: **{ $hours }**. It is { $time } there.
setup-hours-proposed = My proposal: **{ $hours }**. It is { $time } there; if your team is elsewhere, choose its zone.
# Nobody has chosen hours, and nothing tells where they are.
setup-hours-zone-unknown = I can't tell your team's time zone: choose its city. For the week I propose **{ $hours }**.
# The same, where these are the reader's own hours.
setup-hours-proposed-own = My proposal, as you work: **{ $hours }**. It is { $time } there; if your team is elsewhere, choose its zone.
setup-zone-choice = Choose a city of your time zone
setup-week-choice = Choose the hours
setup-type-button = Type them
setup-hours-set = Set: the working hours here are { $hours }.
setup-form-title = The server's working hours
setup-form-zone = City or time zone
setup-form-zone-example = Berlin, Tokyo, America/New_York
setup-form-hours = Working hours
setup-form-hours-example = Mon-Fri 9-17, or Mon-Thu 9-12, 13-17:30; Fri 9-13

setup-pace-about = By when a question gets its reply. The time runs only while whoever owes the reply is at work.
setup-pace-is = Now: within **{ $target }**; urgent within { $urgent }, what can wait within { $low }.
setup-pace-choice = Choose how fast replies come here
setup-pace-calm = Calm: { $target }
setup-pace-steady = Steady: { $target }
setup-pace-quick = Quick: { $target }
setup-pace-more = Urgent within { $urgent }, what can wait within { $low }
setup-pace-set = Set: a reply is owed within { $target }, an urgent one within { $urgent }, one that can wait within { $low }.

setup-watches-about = Questions by `/ask` and by the menu "Needs a reply" work in every channel. In channels that you choose here I also listen by myself.
setup-watches-none = Now: I listen nowhere, which is fine to begin with.
# $places is a list of channels.
setup-watches-are = Now I listen in { $places }. `/watch list` shows for what, `/watch remove` ends it.
setup-watches-more =
    { $count ->
        [one] { $count } more
        *[other] { $count } more
    }
setup-how-choice = What I listen for
setup-how-mentions = Messages that mention people
setup-how-mentions-more = In a channel: they need the reply of whom they mention. In a forum: every post does.
setup-how-threads = New threads and posts
setup-how-threads-more = Each needs a first reply by somebody else
setup-how-questions = Questions to everybody
setup-how-questions-more = Each needs an answer by anybody
setup-watch-mentions-choice = Channels, for messages that mention people
setup-watch-threads-choice = Channels and forums, for new threads and posts
setup-watch-questions-choice = Channels, for questions to everybody
setup-watching = Set: I listen in { $places } from now on.
# Said of a channel that was chosen.
setup-unwatched-gone = I can't listen in { $place }: it is gone, or I lack "View Channel" there. Give me that permission, or choose another channel.
setup-unwatched-history = I can't listen in { $place }: I lack "Read Message History" there. Give me that permission, or choose another channel.
setup-unwatched-forum = I can't look for questions to everybody in { $place }: a forum holds posts. Choose "New threads and posts" for it.

setup-digest-about = A digest tells a channel what waits for a reply, on a schedule and without a sound. It ranks nobody, and is left out when there is nothing to tell.
setup-digest-none = Now: there is none.
# $zone is a name such as Europe/Berlin.
setup-digest-proposed = My proposal: in { $place }, weekdays at 9:00 ({ $zone }).
setup-digest-is = Now: { $place } gets one, { $when }. `/digest remove` ends it.
setup-digest-others =
    { $count ->
        [one] There is one more: `/digest list`.
        *[other] There are { $count } more: `/digest list`.
    }
setup-digest-channel-choice = Choose the channel
setup-digest-days-choice = Choose the days
setup-digest-time-choice = Choose the time
setup-digest-set = Set: { $place } gets a digest, { $when }. It comes next { $next }.
# Said when the server's zone was changed. $when is such as "weekdays at 09:00 (Asia/Tokyo)".
setup-digest-follows = The digest follows: { $place } gets it { $when }.
setup-digest-set-paused = Set: { $place } gets a digest, { $when }. It is paused; `/digest resume` ends that.
setup-digest-first-channel = Nothing was set: choose the digest's channel first.
setup-days-weekdays = Weekdays
setup-days-daily = Every day
setup-days-mon-wed-fri = Monday, Wednesday, Friday
setup-days-mon-thu = Monday and Thursday
setup-days-mon = Monday

# $language is the name of a language, in that language.
setup-language-is = The language of what I post in channels: **{ $language }**. To each person I speak the language of their own Discord.
setup-language-choice = Choose the language of my posts
setup-language-set = Set. The language of what I post in channels is from now on: { $language }.
setup-reach-about = Some people take no direct messages from bots. They still owe their replies, so I reach them another way.
setup-reach-mention = By a mention
setup-reach-mention-more = Where the question stands, without its words
setup-reach-thread = In a private thread
setup-reach-thread-more = Where I may open one; else by a mention
setup-reach-nothing = Not at all
setup-reach-nothing-more = Who asked hears that I can't remind them
setup-reach-is = Then I reach them: **{ $how }**.
setup-reach-choice = Choose how I reach them
# $how is one of setup-reach-mention, setup-reach-thread, setup-reach-nothing.
setup-reach-set = Set. Who takes no direct messages from me is reached like this: { $how }.
# After setup-reach-set for private threads. $permissions is a list of permissions, in quotation marks, as Discord names them.
setup-reach-lacks = I can't open private threads anywhere in this server yet: I lack { $permissions }. Give that to my role; until then I mention people where the question stands.
# $places is a list of channels.
setup-reach-lacks-in = I can't open private threads in { $places }: there I lack { $permissions }. Give me that in the settings of those channels; until then I mention people where the question stands.

setup-done = **This server is set up.** All of it can be changed: by `/setup` again, or by `/policy`, `/watch` and `/digest`.
setup-done-hours = - Working hours of who has set none: { $hours }
setup-done-hours-guess = - Working hours of who has set none: { $hours } (a guess: nobody has chosen them)
setup-done-pace = - Replies within { $target }; urgent within { $urgent }, what can wait within { $low }
setup-done-watches = - I listen in { $places }
setup-done-no-watches = - I listen in no channel by myself
setup-done-digest = - Digest: { $place }, { $when }
setup-done-no-digest = - No digest
setup-done-reach = - Closed direct messages: { $how }
setup-done-next = Next: send a test message to see that I can write, and post your norms, so that everybody can read what you agreed on. Each of you runs `/hours set` once.
setup-test-button = Send a test message
setup-norms-choice = Post our norms in a channel
setup-test-on-its-way = On its way to { $place }: a test message, without a sound.

# The test message itself, in a channel.
setup-test = This is a test: { $person } set me up here, and wanted to see that I can write in this channel. I can. Nobody has to do anything.
# The same where it is not known any more who wanted it.
setup-test-by-nobody = This is a test, to show that I can write in this channel. I can. Nobody has to do anything.

# Buttons.
setup-keep-button = Take this
setup-go-on-button = Go on
setup-skip-button = Skip
setup-back-button = Back
setup-post-here-button = Post it here
setup-finish-button = Finish
setup-begin-button = Go through the steps again

# Why something was not done.
setup-contradicts = Nothing was changed, since somewhere here replies would contradict what is set for it: { $why } `/policy list` shows what is set.
setup-cannot-post-gone = I can't post in { $place }: it is gone, or I can't see it. Choose another channel, or give me "View Channel" there.
# $permissions is a list of permissions, in quotation marks, as Discord names them.
setup-cannot-post-lacks = I can't post in { $place }: there I lack { $permissions }. Give me that in the channel's settings, or choose another channel.
setup-not-chosen = I could not tell what you chose. Please choose again.
