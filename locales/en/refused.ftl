# What a person reads whose command, button or form came to nothing: why, and what they can do.
# Names of permissions stand as Discord shows them to who manages a server.

refused-server-only = This works in a server only. Run it in one of its channels.
refused-asks-live-in-servers = Asks live in servers. Run `/ask` in the channel where the question belongs.
refused-needs-manage-server = Settings need the permission "Manage Server". Ask somebody who has it.
refused-needs-manage-server-or-role = Settings need the permission "Manage Server" or the role { $role }. Ask somebody who has one of them.
refused-needs-manage-server-itself = That needs the permission "Manage Server" itself; no role is enough for it. Ask somebody who has it.

refused-old-command = I could not run that. Your Discord may still show an older version of my commands: reload it (Ctrl+R) and try again.
refused-old-button = This button is of another version of me and does nothing any more. `/asks` shows what is open.
refused-old-form = This form is of another version of me. Please run the command again.
refused-form-is-over = That form is over. Run the command again.
refused-whom = I could not tell whom you chose. Please choose again.
refused-which = I could not tell which one you chose. Please choose again.
refused-time-not-on-offer = That time is not on offer any more. Press Snooze again to see what is.
refused-menu-of-another-channel = Use the menu of the message again: this choice belongs to another channel.
refused-unreadable-option = I could not read what you chose. Please choose again from what Discord offers.

refused-own-reply = You can't owe yourself a reply. Choose somebody else.
refused-everyone = @everyone can't owe a reply: then nobody feels asked. Choose people or roles.
# "Needs a reply" is an entry in the menu of a message.
refused-nothing-tracked = I keep track of nothing about this message. If it needs an answer, choose "Needs a reply" in the same menu.
refused-unseen-here = I can't see this channel, so I would never hear the answer and would remind for nothing. Ask somebody who manages the server to give me the permission "View Channel" here.
refused-unseen-channel = I can't see that channel. Give me the permission "View Channel" there, then try again.
refused-channel-gone = That channel is gone. Choose another one.
refused-channel-unknown = Discord does not tell me about that channel just now. Please try again in a moment.
refused-membership-unknown = Discord does not tell me just now whether you are in that server. Please try again in a moment.
refused-members-unknown = Discord does not tell me who is in that server just now. Please try again in a moment.

# Who cannot owe a reply; $name is the name of a person, bot or role.
refused-bot-owes-nothing = { $name } is a bot and owes nobody a reply. Choose people or roles.
refused-absent = { $name } is not in this server. Choose somebody who is.
refused-blind = { $person } can't see this channel, so they could not answer here. Ask where they can, or choose somebody else.
refused-managed = The role { $name } belongs to a bot, so no person could answer for it. Choose another.
refused-nobody-holds = Nobody holds { $role }, so nobody would owe the reply. Choose another role, or people.
# $permissions is a list of one or more, each in quotation marks; $count is how many.
refused-may-not-post = { $count ->
    [one] I can't post your question here: in this channel I lack the permission { $permissions }. Ask somebody who manages the server to give it to me, or ask in another channel.
   *[other] I can't post your question here: in this channel I lack the permissions { $permissions }. Ask somebody who manages the server to give them to me, or ask in another channel.
    }
refused-may-not-read = { $count ->
    [one] I would miss answers here: in this channel I lack the permission { $permissions }. Ask somebody who manages the server to give it to me, or ask in another channel.
   *[other] I would miss answers here: in this channel I lack the permissions { $permissions }. Ask somebody who manages the server to give them to me, or ask in another channel.
    }
# `thread` is the name of an option of `/ask`.
refused-may-not-open-thread = { $count ->
    [one] I can't open a thread here: in this channel I lack the permission { $permissions }. Ask with `thread: False`, or ask somebody who manages the server to give it to me.
   *[other] I can't open a thread here: in this channel I lack the permissions { $permissions }. Ask with `thread: False`, or ask somebody who manages the server to give them to me.
    }
refused-not-in-thread = I am not in this private thread, so I can't post here and would never hear the answer. Mention me here, which adds me, then try again.

# To whom an ask cannot be handed over.
refused-to-a-bot = That is a bot, and bots owe nobody a reply. Choose a person.
refused-to-who-left = They are not in that server any more. Choose somebody else.
refused-to-who-sees-nothing = They can't see the channel of that ask, so they could not answer there. Choose somebody who can.

# A delegate answers while somebody is away; a lead is told when an ask stays without an answer.
refused-own-delegate = You can't answer for yourself while you are away. Choose somebody else.
refused-bot-as-delegate = { $name } is a bot and answers for nobody. Choose a person.
refused-bot-as-lead = { $name } is a bot and can't look after an ask. Choose a person as `lead`.
refused-absent-lead = { $name } is not in this server, so I can't tell them. Choose somebody who is as `lead`.
refused-lead-and-no-lead = You named a `lead` and set `no-lead`. Choose one of the two.
refused-zone-unknown = I don't know your time zone yet. Tell me by `/hours set`, then try again.

# A button under an ask that does nothing for who pressed it.
refused-press-not-to-see = That ask is not yours to see, or it is gone.
refused-press-not-yours = This ask is between other people, so there is nothing for you to do here.
refused-press-askers-choice = Only the person who asked can choose that.
refused-press-already-answered = This was answered already. Nothing more is owed.
refused-press-already-closed = This ask was closed already. Nothing more is owed.
refused-press-nothing-open = You have nothing open on this ask any more.
refused-press-nothing-to-undo = There is nothing to undo here.
refused-press-not-in-role = Only people with the role that was asked can take it.
refused-press-own-ask = You asked this yourself, so somebody else has to take it.
refused-press-taken = Somebody took it already.
refused-press-to-asker = They asked this themselves. Choose somebody else.
refused-press-owes-already = They owe the reply already. Choose somebody else.
refused-press-nothing-unsure = There is no message of yours to tell about any more.

# New asks, promises and lists of asks.
refused-no-question = There was no question in the form. Run `/ask` again and say what you need.
refused-marked-already = You have marked this message already, and it still waits. `/asks` shows it.
refused-promise-too-far = That is more than { $days } days ahead. Promise an earlier time, or say "Not mine".
refused-ask-not-open = That ask is not open here, or not yours to see. Choose one of those that I suggest.
refused-list-unseen = I can show the asks of a channel only to those who see it. Choose one that you and I can both see.
refused-list-in-server-only = This works in a server only: run `/asks` in one of its channels.
# The button "Show me" of a mention that stands in place of a direct message.
refused-shown-gone = That is gone. `/asks` shows what is open.
refused-shown-to-another = This is for somebody else: only they can open it. `/asks` shows yours.

# Time off.
refused-away-set-already = That is set already, and nothing was changed. `/away list` shows what there is.
refused-away-too-many = You have { $most } absences ahead already. End one with `/away end` first.
refused-away-over = That is over already. Choose an end that is still to come.
refused-away-none = You have no such absence ahead. `/away list` shows what there is.

# Digests of a channel.
refused-digest-no-change = Nothing to change: choose at least one thing that shall be otherwise.
refused-digest-paused = That digest is paused, so there is no next one. `/digest resume` ends the pause.
refused-digest-channel-gone = The channel of that digest is gone, or I can't see it. `/digest edit` moves it to another one.
refused-digest-cannot-post = { $count ->
    [one] I can't post in { $channel }: I lack { $permissions } there. Give me that permission, or choose another channel.
   *[other] I can't post in { $channel }: I lack { $permissions } there. Give me these permissions, or choose another channel.
    }
refused-digest-none = There is no such digest here. `/digest list` shows what there is.
refused-digest-too-many = This server has { $most } digests already. Remove one with `/digest remove` first.
refused-digest-is-there = That channel has a digest at these times already. `/digest list` shows it.

# A digest of one's own.
refused-own-digest-no-change = Nothing to change: choose at least one section.
refused-own-digest-empty = Without any section it would tell nothing: keep one, or use `/digest me off`.
refused-own-digest-off = Your digest is off. `/digest me on` switches it on.
