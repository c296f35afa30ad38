# What a person reads whose command, button or form came to nothing: why, and what they can do.

refused-server-only = This works in a server only. Run it in one of its channels.
refused-needs-manage-server = Settings need the permission "Manage Server". Ask somebody who has it.
