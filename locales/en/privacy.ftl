# What is stored about a person or a server, and what becomes of it. Names of commands stay as they are.

privacy-nothing = I store nothing about you. That begins when you set something, ask something, or somebody asks you.
privacy-show = This is what I store about you, across all servers:
# The lines of the list.
privacy-you = • Your settings: working hours, focus, how direct messages reach you. Kept until you change or delete them.
privacy-time-off = { $count ->
        [one] • One time off. Kept until 400 days after it is over.
       *[other] • { $count } times off. Kept until 400 days after they are over.
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
privacy-roles = { $count ->
        [one] • One role with which I saw you, since it was asked something. Kept until I have not seen you with it for 180 days.
       *[other] • { $count } roles with which I saw you, since they were asked something. Kept until I have not seen you with them for 180 days.
    }
privacy-threads = { $count ->
        [one] • One private thread in which I write to you.
       *[other] • { $count } private threads in which I write to you.
    }
privacy-settings = { $count ->
        [one] • That you made one setting of a server, or are named in it. Kept as long as the setting.
       *[other] • That you made { $count } settings of servers, or are named in them. Kept as long as the settings.
    }
privacy-stops = { $count ->
        [one] • That one server's reminders shall not reach you. Kept until you run `/resume` there.
       *[other] • That { $count } servers' reminders shall not reach you. Kept until you run `/resume` there.
    }
privacy-show-next = What is about you in a server goes 30 days after you leave it. `/privacy export` gives you all of it, `/privacy delete` deletes it.

privacy-export = Here is all that I store about you, as a file; only you see it. Words and doings of others are not in it: they are theirs.
privacy-too-large = I could not send you the file: it is larger than Discord takes. Ask whoever runs me for it.

privacy-delete =
    I have not deleted anything yet. If you press the button, this happens at once and cannot be undone:
    • Your working hours, time off, personal digest and other settings go, in all servers.
    • You owe no reply any more; whoever asked you is told that nobody is left. Somebody else who was asked as well still owes it.
    • Asks that you made are withdrawn, and your words go, also from my posts and reminders. What others did about them stays, without you.
    • In everything else your name is taken out: watches, digests and policies stay in force, but you are no longer told of them, and are nobody's lead or delegate.
    What stays: your own messages in Discord and our direct messages, which only you can delete; and that you ran `/stop` in a server, so that I do not begin to remind you again (`/resume` takes it back). If you use me again or are asked something, I note that anew. Backups of whoever runs me may hold it a little longer.
privacy-delete-button = Delete everything about me
privacy-deleted = Deleted: I store nothing about you any more, but in which servers you ran `/stop`, if you did. Where you use me again I begin anew.

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
privacy-server-export = Here are this server's settings and its asks as a file; only you see it. Nobody's words, hours or time off are in it.
privacy-server-delete =
    I have not deleted anything yet. If you press the button, this happens at once and cannot be undone: all settings of this server go, with its policies, watched channels and digests, and { $asks ->
        [0] its asks, of which there are none
        [one] its 1 ask
       *[other] its { $asks } asks
    }. Nobody is reminded of them any more.
    What stays: my messages in Discord, what people set for themselves, and who ran `/stop` here, so that I do not begin to remind them again. Backups of whoever runs me may hold it a little longer.
privacy-server-delete-button = Delete everything of this server
privacy-server-deleted = Deleted: nothing of this server is stored any more, but who ran `/stop` here. I am still here, with the settings that I come with; remove me from the server if you do not need me.
# After /privacy server retention.
privacy-retention = Set: { $days ->
        [one] the words of an ask are kept for one day after its end, then they go.
       *[other] the words of an ask are kept for { $days } days after its end, then they go.
    } That holds for asks of before as well, from the next night on. Deleted messages take their words with them at once.
