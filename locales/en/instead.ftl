# For who takes no direct messages: the mention in their place, which everybody in the channel reads.

instead-nothing-waits = ✅ Nothing waits for { $person } here any more.
instead-waiting =
    { $count ->
        [one] { $person }, 1 reminder waits for you. Press **Show me**: only you will see it.
       *[other] { $person }, { $count } reminders wait for you. Press **Show me**: only you will see it.
    }
instead-how-to-open = I remind people by direct message, and yours are closed to me. To get them there, allow direct messages from members of this server (Privacy Settings of the server), then press **Show me** and **Write to me directly**.
instead-opened = I'll write to you directly from the next reminder on. Should your direct messages still be closed to me then, I mention you as before.

# Buttons: the texts above name them in ** **.
instead-show-button = Show me
instead-write-button = Write to me directly
