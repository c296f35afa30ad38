# What is stored about a person or a server, and what becomes of it. Names of commands stay as they are.

privacy-nothing = I store nothing about you. That begins when you set something, ask something, or somebody asks you.
privacy-show = This is what I store about you, across all servers:
# The lines of the list.
privacy-you = • How I reach you: your direct messages with me, focus, and whether what is urgent may come at any time. Kept until you change or delete it, like each of your settings.
privacy-hours = • Your time zone and working hours.
privacy-travel = • When you travel, and in which time zone you are then.
privacy-sharing = • That people in your servers may see and copy your working hours.
privacy-holidays = • The country or region whose public holidays you have.
privacy-own-days = • Days off that you added, and holidays on which you work.
privacy-language = • The language of your Discord.
privacy-time-off = { $count ->
        [one] • One absence of yours. Kept until 400 days after it is over.
       *[other] • { $count } absences of yours. Kept until 400 days after they are over.
    }
privacy-personal-digest = • How you want your own digest. Kept until you delete it.
privacy-asked = { $count ->
        [one] • One ask that you made. Your words in it go 90 days after it ends (a server may say otherwise), the rest after 400 days.
       *[other] • { $count } asks that you made. Your words in them go 90 days after they end (a server may say otherwise), the rest after 400 days.
    }
privacy-owed = { $count ->
        [one] • One ask by somebody else that you were to answer. Kept until 400 days after it ends.
       *[other] • { $count } asks by others that you were to answer. Kept until 400 days after they end.
    }
privacy-did = { $count ->
        [one] • One note of what you did about an ask, such as that you answered: never what you wrote. It goes with the ask.
       *[other] • { $count } notes of what you did about asks, such as that you answered: never what you wrote. They go with the asks.
    }
privacy-messages = { $count ->
        [one] • That I sent you one message, and what about: not its text. It goes with the asks that it told of.
       *[other] • That I sent you { $count } messages, and what about: not their text. They go with the asks that they told of.
    }
privacy-tests = { $count ->
        [one] • That you had me post a test message. Kept for 30 days.
       *[other] • That you had me post { $count } test messages. Kept for 30 days.
    }
privacy-roles = { $count ->
        [one] • One role with which I saw you, since it was asked something. Kept until I have not seen you with it for 180 days.
       *[other] • { $count } roles with which I saw you, since they were asked something. Kept until I have not seen you with them for 180 days.
    }
privacy-threads = { $count ->
        [one] • One private thread in which I write to you.
       *[other] • { $count } private threads in which I write to you.
    }
privacy-settings = { $count ->
        [one] • One setting of a server that you made or that names you. Kept as long as the setting.
       *[other] • { $count } settings of servers that you made or that name you. Kept as long as the settings.
    }
privacy-stops = { $count ->
        [one] • That you want no reminders from one server. Kept until you run `/resume` there.
       *[other] • That you want no reminders from { $count } servers. Kept until you run `/resume` there.
    }
privacy-show-next = What is about you in a server goes 30 days after you leave it. `/privacy export` gives you all of it, `/privacy delete` deletes it.

# $files is how many files hold it.
privacy-export = { $files ->
        [one] Here is all that I store about you, as a file; only you see it.
       *[other] Here is all that I store about you, in { $files } files; only you see them.
    } What other people wrote or did is not in it: that is theirs.
privacy-too-large = I could not send you the files: it is more than Discord takes with one message, even in ten files. Whoever runs me can give it to you from my database.

privacy-delete =
    I have not deleted anything yet. What the button deletes, in all servers at once, **cannot be brought back**:
    • **Your settings**: working hours, travel, holidays, time off, your own digest and the rest.
    • **What you asked**: your questions are withdrawn, and their words go, also from my posts and reminders.
    • **What you were asked**: you owe no reply any more. Whoever asked is told if nobody else is left to answer.
    • **Your name everywhere else**: watches, digests and policies that you set go on without it. You are nobody's lead or delegate any more.

    What stays:
    • Your own messages in Discord, and our direct messages: only you can delete them.
    • That you ran `/stop` in a server, so that I don't start again. `/resume` removes it.
    • Older backups of whoever runs me, for a while.
privacy-delete-button = Delete everything about me
privacy-deleted = Deleted: I store nothing about you any more, except in which servers you ran `/stop`, if you did. If you use me again, or somebody asks you something, I start from scratch.

privacy-server-show =
    This is what I store of this server:
    • Its working hours, its reaction, and what it wants for closed direct messages: kept until you change them.
    • Settings: { $policies ->
        [one] 1 policy
       *[other] { $policies } policies
    }, { $watches ->
        [one] 1 watched channel
       *[other] { $watches } watched channels
    }, { $digests ->
        [one] 1 digest
       *[other] { $digests } digests
    }. Kept until you remove them.
    • { $asks ->
        [one] 1 ask
       *[other] { $asks } asks
    } with what happened to them: kept until 400 days after they end, their words until { $days ->
        [one] a day
       *[other] { $days } days
    } after that end.
    All of it goes 30 days after I am removed from the server. `/privacy server retention` sets how long words stay, `/privacy server export` gives you what is the server's as a file, `/privacy server delete` deletes it.
# $files is how many files hold it.
privacy-server-export = { $files ->
        [one] Here are this server's settings and its asks, as a file; only you see it.
       *[other] Here are this server's settings and its asks, in { $files } files; only you see them.
    } Nobody's words, hours or time off are in it.
privacy-server-delete =
    I have not deleted anything yet. What the button deletes **cannot be brought back**:
    • **All settings of this server**: hours, holidays, policies, watched channels, digests.
    • { $asks ->
        [0] **Its asks**, of which there are none.
        [one] **Its only ask**. Nobody is reminded of it any more.
       *[other] **All { $asks } asks**. Nobody is reminded of them any more.
    }
    • **What keeps a post of its norms up to date.** The post stays, and says that it no longer holds.

    What stays:
    • My other messages in Discord, and what people set for themselves.
    • Who ran `/stop` here, so that I don't start again; and who left, until I have forgotten them after 30 days.
    • As long as I am here: up to when I read along, and that I greeted you. That goes 30 days after I am removed.
    • Older backups of whoever runs me, for a while.
privacy-server-delete-button = Delete everything of this server
privacy-server-deleted = Deleted: of this server I store only who ran `/stop` here, who left, whose own digest was switched on here, up to when I read along, and that I greeted you. I am still here, with the settings that I come with. If you don't need me, remove me: 30 days later that goes as well.
# The post of the norms could not be changed any more. $place is its channel.
privacy-server-norms-stand = The post of your norms in { $place } still says what held before: I could not change it. You can delete it.
# After /privacy server retention.
privacy-retention = Set: { $days ->
        [one] the words of an ask are kept for one day after its end, then they go.
       *[other] the words of an ask are kept for { $days } days after its end, then they go.
    } That holds for asks of before as well, from the next night on. Deleted messages take their words with them at once.
