# The word to an asker: no answer came, nobody is left who owes one, somebody else may have answered.
# $place is the channel or thread of their question; $people and $person are owners of the reply.

# "View Channel" and "Read Message History" are permissions as Discord names them.
for-asker-not-known = I don't know whether your question stands in { $place }: Discord did not say, and I lack the permission "Read Message History" there to look. If it does, ask for the reply there yourself; if not, `/ask` again. I remind nobody of it.
# $why is one of the two texts after these.
for-asker-not-posted = I could not post your question in { $place }: { $why }. Nobody was asked; `/ask` again where I can write.
for-asker-refused = Discord refused it; the channel may be gone, or I lack a permission there
# $permissions are in quotation marks, with "and" between.
for-asker-lacks = { $count ->
    [one] I lack the permission { $permissions } there
   *[other] I lack the permissions { $permissions } there
    }
for-asker-still-wait = You still wait for a reply in { $place }.
for-asker-out-of-reach = I no longer see { $place }, where you wait for a reply, so I would never hear the answer: I remind nobody of it any more. Whoever manages the server can give me "View Channel" there; then I go on by myself.
# $why is one of the texts "for-asker-gone-…".
for-asker-nobody-left = Nobody owes you a reply in { $place } any more: { $why }. Hand it over to somebody else, or withdraw it.
for-asker-gone-declined = { $declined } said that it is not theirs
for-asker-gone-left = { $left } left the server
for-asker-gone-both = { $declined } said that it is not theirs and { $left } left the server
for-asker-gone = who was asked is asked no longer
for-asker-nobody-hears = Nobody hears my reminders about your question in { $place } any more: { $people } switched them off. Ask them yourself, hand it over to somebody else, or withdraw it.
for-asker-heard-again = You still wait for a reply from { $people } in { $place }. They hear my reminders again.
for-asker-taken-back = Taken back: the reply in { $place } is owed to you after all, by { $people }. You need do nothing.
for-asker-no-answer = No answer yet: you still wait for a reply from { $people } in { $place }. What shall I do?
for-asker-lead-next = If you choose nothing, I tell { $lead } in a working day.
for-asker-others-word-gone = Somebody may have answered your question in { $place }.
# Two lines; $url is the address of that message.
for-asker-others-word =
    { $person } may have answered your question in { $place }: { $url }
    If that answers it, say so; else the reply is still owed by { $people }.
for-asker-dms-open = { $person } takes direct messages again: I go on reminding them of your question in { $place }.
for-asker-dms-mention = { $person } takes no direct messages from me, so I mentioned them in { $place } instead, without your words. You need do nothing.
for-asker-dms-thread = { $person } takes no direct messages from me, so I remind them of your question in { $place } in a private thread instead. You need do nothing.
for-asker-dms-nothing = I can't remind { $person } of your question in { $place }: they take no direct messages from me, and I have no other way to them. Ask them yourself, hand it over to somebody else, or withdraw it.
# $why is the text "for-asker-lacks".
for-asker-dms-lacks = I can't remind { $person } of your question in { $place }: they take no direct messages from me, and { $why }. Ask them yourself, hand it over to somebody else, or withdraw it.
for-asker-promised-later = { $person } replies to your question in { $place } by { $time }, later than it was due. If that is too late for you, hand it over to somebody else.

# Buttons: short.
for-asker-answers-it-button = That answers it
for-asker-wait-button = Keep waiting
for-asker-between-us-button = Keep it between us
