# `/watch`: channels in which I track what needs a reply, and the reaction that marks a message.
# $channel is a channel, forum or category.

watch-nothing-chosen = Say what to watch for: set `mentions` or `questions` to True, or choose which `threads`.
# "Message Content" is the name of an intent, a switch of Discord for who runs a bot.
watch-posts-need-content = I may not read what messages say here, so I cannot tell which posts ask something. Choose every new thread or post, or have the Message Content intent switched on.
watch-questions-need-content = I may not read what messages say here, so I cannot tell which of them are questions. Choose `mentions` or `threads`, or have the Message Content intent switched on.
watch-no-questions-in-forums = A forum holds posts, not messages to everybody. Choose `threads` there: those that ask something.
watch-was-not = I do not watch that channel. `/watch list` shows which I do.
watch-no-emoji = That is no emoji that I can use. Choose one of Discord's or one of this server's own, or `off`.
watch-has-a-meaning = That one has a meaning already: ✅ says that something is answered, 👀 that somebody has seen it. Choose another.
watch-emoji-of-another-server = That emoji belongs to another server. Choose one of Discord's or one of this server's own.
watch-emoji-unknown = I could not look up this server's emojis just now. Try again in a minute.

# $what is a list of the four lines below.
watch-set = From now on in { $channel }: { $what }.
watch-set-category = From now on in every channel of { $channel }: { $what }.
watch-set-category-own = A channel there that is watched in a way of its own stays so.
watch-set-without-content = I may not read what messages say here, so I cannot tell a question from a remark: every mention that is not a reply counts, and every thread or post. The Message Content intent changes that.
# $channels is a list of channels of a category.
watch-set-unseen = I hear nothing in { $channels }: I need "View Channel" there.
watch-set-unread = What is written in { $channels } while I am away is lost to me: I need "Read Message History" there.
watch-what-mentions = a message that mentions people and asks something needs their reply
# Where I may not read what messages say.
watch-what-all-mentions = a message that mentions people and is not itself a reply needs their reply
watch-what-every-post = every new thread or post needs a first reply
watch-what-asking-posts = a new thread or post that asks something needs a first reply
watch-what-questions = a question that is addressed to nobody needs an answer by anybody else
watch-what-nothing = for now nothing, since I may not read what messages say

watch-removed = I no longer watch { $channel }. What is open there stays open.
watch-removed-category = I no longer watch the channels of { $channel }. What is open there stays open. A channel there that is watched in a way of its own stays so.
watch-left-out = I no longer watch { $channel }. { $category }, its category, is still watched; { $channel } is left out of that. What is open there stays open.

# To who had something watched, when I do not see or hear all of it. $unseen and $unread are lists of channels.
watch-heard-again = ✅ I hear all of { $channel } again, and track what is asked there.
watch-unseen = You had me watch { $channel }, and I can't see it any more: what is asked there reaches nobody through me. Give me the permission "View Channel" there, or end it by `/watch remove`.
watch-unread = You had me watch { $channel }, and I can't read back what was written in it any more: what is asked there while I am away is lost. Give me the permission "Read Message History" there, or end it by `/watch remove`.
watch-category-unseen = You had me watch every channel of { $channel }, and I can't see { $unseen } any more: what is asked there reaches nobody through me. Give me the permission "View Channel" there, or end it by `/watch remove`.
watch-category-unread = You had me watch every channel of { $channel }, and I can't read back what was written in { $unread } any more: what is asked there while I am away is lost. Give me the permission "Read Message History" there, or end it by `/watch remove`.
watch-category-unseen-and-unread = You had me watch every channel of { $channel }, and I can't see { $unseen } any more: what is asked there reaches nobody through me. Give me the permission "View Channel" there. And I can't read back what was written in { $unread } any more: what is asked there while I am away is lost. Give me the permission "Read Message History" there, or end it by `/watch remove`.
# The end of a list of channels.
watch-more-channels = { $count } more

# `/watch list`: a line for each place. $what is what is watched there.
watch-list = I watch:
watch-list-none = I watch no channel here. `/watch add` lets me track mentions or threads in one.
watch-list-rest = … and { $count } more
watch-list-line = - { $channel }: { $what }
watch-list-line-category = - every channel of { $channel }: { $what }
watch-list-left-out = nothing; it is left out of its category
watch-list-unseen = nothing, for I can't see it; I need "View Channel" there
watch-list-but-unread = { $what }; but nothing that was written while I was away there: I need "Read Message History"
watch-list-but-unseen = { $what }; but nothing there: I need "View Channel"
watch-list-but-unseen-in = { $what }; but nothing in { $channels }: I need "View Channel"
watch-list-but-unread-in = { $what }; but nothing that was written while I was away in { $channels }: I need "Read Message History"

# $emoji is the reaction.
watch-marks = { $emoji } on a message marks it as needing a reply.
watch-reaction = From now on { $emoji } on a message marks it as needing a reply. Who adds it is the asker; asked are the people and roles whom the message mentions, else anybody here. Taking it back withdraws the question.
watch-reaction-off = No reaction marks messages any more. What is open stays open.
watch-reaction-was-off = No reaction marked messages here. `/watch reaction` chooses one.

# What a channel needs before it can be watched. $permissions is a list, each in quotation marks; $count is how many.
watch-lacks = { $count ->
    [one] I can't watch { $channel }: there I lack the permission { $permissions }. Ask somebody who manages the server to give it to me, then try again.
   *[other] I can't watch { $channel }: there I lack the permissions { $permissions }. Ask somebody who manages the server to give them to me, then try again.
    }
