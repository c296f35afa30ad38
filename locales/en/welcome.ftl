# The first message of the bot in a server that it was added to.

welcome-hello = **Hello, I'm Meantime.** I help people who don't work at the same hours: a question gets its reply within an agreed time, and nobody is disturbed outside their own working hours.
# "Set me up" is the button welcome-set-up.
welcome-managers = - **If you manage this server:** press "Set me up" or run `/setup`. Five short steps, about a minute; what I propose works as it is, and all of it can be changed later.
welcome-everybody = - **For everybody:** `/hours set` tells me when you work. `/ask` asks a question that needs a reply.
welcome-never = - **What I don't do:** I write to nobody outside their hours. I keep no text of your messages, only what you type into my own forms.
welcome-set-up = Set me up
welcome-hours = Set my hours
