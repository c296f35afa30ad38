# `/help`: what somebody can do next, and what the commands do.

# Above one to three of the help-step texts.
help-next = **Next for you**
help-step-resume = You switched off the reminders of this server: `/resume` switches them on again.
# "Write to me directly" is help-button-dms.
help-step-open-dms = I could not write to you: allow direct messages in this server's privacy settings, then press **Write to me directly**.
help-step-answer = { $owes ->
    [one] You owe a reply: `/asks` shows it.
   *[other] You owe { $owes } replies: `/asks` shows them.
}
# $overdue of the $owes replies are past their due time.
help-step-answer-late = { $owes ->
    [one] You owe a reply, and it is past its due time: `/asks` shows it.
   *[other] { $overdue ->
        [one] You owe { $owes } replies, one of them past its due time: `/asks` shows them.
       *[other] You owe { $owes } replies, { $overdue } of them past their due time: `/asks` shows them.
    }
}
help-step-hours = I don't know your working hours yet: tell me your city, and nothing reaches you outside of them.
# $command is a command such as /setup.
help-step-server = Nobody has told me when this server works: `{ $command }` does.
help-step-watch = No channel is watched: `/watch add` makes me notice questions there.
help-step-digest = No digest is posted: `/digest schedule` tells a channel what waits.
help-step-look-after = { $count ->
    [one] You wait for one reply: `/asks` shows how it stands.
   *[other] You wait for { $count } replies: `/asks` shows how they stand.
}
help-step-ask = Do you need something from somebody? `/ask` them, and I keep track of it.

# Buttons.
help-button-hours = Set my hours
help-button-asks = My asks
help-button-dms = Write to me directly

# Above groups of commands.
help-group-asks = **Asks**
help-group-time = **Your time**
help-group-server = **This server**
help-group-bot = **About me**
# A line of the list of commands.
help-command = { $command }: { $about }
# An entry in the menu of a message, where a command reads `/ask`.
help-menu = Right-click a message > Apps > **{ $entry }**
# The same in the menu of a person.
help-menu-person = Right-click a person > Apps > **{ $entry }**
# Several of them: "**Needs a reply** or **Mark as answered**".
help-entries-message = Right-click a message > Apps > { $entries }
help-entries-person = Right-click a person > Apps > { $entries }
help-more = `/help topic:` explains one of them, with an example.

help-option = - `{ $name }` (optional): { $description }
help-option-required = - `{ $name }`: { $description }
# $choices are joined by dots in the middle of the line.
help-option-choices = - `{ $name }`: { $description }: { $choices }
# $example is what one types.
help-example = For example: `{ $example }`
help-for-managers = It needs the permission "Manage Server".

# Topics that are no commands; in a list of topics, so: short.
help-title-answers = What counts as an answer
help-title-reminders = When reminders come
help-title-quiet = Fewer messages from me

help-subject-answers =
    An ask is answered when an owner writes in its thread, replies to it, or writes to the asker in its channel.
    - ✅ by the asker, on the ask or on the answer, ends it; so does `/done`.
    - 👀 by an owner says "seen": the reminder before the due time is left out.
    - Where I am not sure I ask. What was ended by mistake can be undone with the button under the answer.
    `/why` tells how one ask stands.
help-subject-reminders =
    I remind people inside their own working hours only: when the time for a reply begins, when a quarter of it is left, when it is over, and once on the next working day. Then the asker chooses what to do.
    - `/hours set` says when you work, `/away set` when you don't; the time for a reply stands still meanwhile.
    - What is ready at the same time comes as one message, every 30 minutes at most.
    - `/policy show` tells what this server agreed on, `/why` what comes next for one ask.
help-subject-quiet =
    You decide what reaches you, and each of these holds at once.
    - `/focus for` holds my messages back for a while; `/away set` does so for days, and others are told as much as you share.
    - **Snooze** under a reminder brings it back later; "I'll reply by…" holds it until then.
    - `/digest me off` ends your own digest.
    - `/stop` switches off all reminders of a server; `/resume` switches them on again.

# $typed is what was typed as a topic.
help-unknown = There is no help about "{ $typed }". Choose a topic from the list, or run `/help` alone for all commands.
