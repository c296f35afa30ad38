# `/watch`: channels in which I track what needs a reply, and the reaction that marks a message.
# $channel is a channel, forum or category.

watch-nothing-chosen = Sag, worauf ich achten soll: Setz `mentions` oder `questions` auf True, oder wähle, welche `threads`.
# "Message Content" is the name of an intent, a switch of Discord for who runs a bot.
watch-posts-need-content = Ich darf hier nicht lesen, was in Nachrichten steht, und kann deshalb nicht sagen, welche Posts etwas fragen. Wähle alle neuen Threads und Posts, oder lass den Intent „Message Content“ einschalten.
watch-questions-need-content = Ich darf hier nicht lesen, was in Nachrichten steht, und kann deshalb nicht sagen, welche davon Fragen sind. Wähle `mentions` oder `threads`, oder lass den Intent „Message Content“ einschalten.
watch-no-questions-in-forums = Ein Forum enthält Posts, keine Nachrichten in die Runde. Wähle dort `threads`: nur solche mit einer Frage.
watch-was-not = Diesen Kanal beobachte ich nicht. `/watch list` zeigt, welche ich beobachte.
watch-no-emoji = Das ist kein Emoji, das ich benutzen kann. Wähle eins von Discord oder von diesem Server, oder `off`.
watch-has-a-meaning = Das hat schon eine Bedeutung: ✅ sagt, dass etwas beantwortet ist, 👀, dass jemand es gesehen hat. Wähle ein anderes.
watch-emoji-of-another-server = Dieses Emoji gehört zu einem anderen Server. Wähle eins von Discord oder von diesem Server.
watch-emoji-unknown = Ich konnte die Emojis dieses Servers gerade nicht abrufen. Versuch es in einer Minute noch einmal.

# $what is a list of the four lines below.
watch-set = Ab jetzt in { $channel }: { $what }.
watch-set-category = Ab jetzt in jedem Kanal von { $channel }: { $what }.
watch-set-category-own = Kanäle darin, für die etwas Eigenes eingestellt ist, bleiben, wie sie sind.
watch-set-without-content = Ich darf hier nicht lesen, was in Nachrichten steht, und kann eine Frage nicht von einer Bemerkung unterscheiden: Jede Erwähnung zählt, die keine Antwort ist, und jeder Thread oder Post. Der Intent „Message Content“ ändert das.
watch-set-unseen = In { $channels } höre ich nichts: Mir fehlt dort „Kanal ansehen“.
watch-set-unread = Was in { $channels } geschrieben wird, während ich weg bin, entgeht mir: Mir fehlt dort „Nachrichtenverlauf anzeigen“.
watch-what-mentions = wer in einer Frage erwähnt wird, schuldet eine Antwort
watch-what-all-mentions = wer erwähnt wird, schuldet eine Antwort, außer die Nachricht ist selbst eine Antwort
watch-what-every-post = jeder neue Thread oder Post braucht eine erste Antwort
watch-what-asking-posts = ein neuer Thread oder Post mit Frage braucht eine erste Antwort
watch-what-questions = eine Frage in die Runde braucht eine Antwort von irgendwem
watch-what-nothing = zurzeit nichts, denn ich darf nicht lesen, was in Nachrichten steht

watch-removed = Ich beobachte { $channel } nicht mehr. Was dort offen ist, bleibt offen.
watch-removed-category = Ich beobachte die Kanäle von { $channel } nicht mehr. Was dort offen ist, bleibt offen. Kanäle darin, für die etwas Eigenes eingestellt ist, bleiben, wie sie sind.
watch-left-out = Ich beobachte { $channel } nicht mehr. Die Kategorie { $category } beobachte ich weiter, aber { $channel } ist davon ausgenommen. Was dort offen ist, bleibt offen.

# To who had something watched, when I do not see or hear all of it. $unseen and $unread are lists of channels.
watch-heard-again = ✅ Ich höre in { $channel } wieder alles und behalte im Blick, was dort gefragt wird.
watch-unseen = Ich soll { $channel } beobachten, sehe dort aber nichts mehr: Was dort gefragt wird, erreicht durch mich niemanden. Gib mir dort die Berechtigung „Kanal ansehen“, oder beende es mit `/watch remove`.
watch-unread = Ich soll { $channel } beobachten, kann dort aber nicht mehr nachlesen: Was gefragt wird, während ich weg bin, geht verloren. Gib mir dort die Berechtigung „Nachrichtenverlauf anzeigen“, oder beende es mit `/watch remove`.
watch-category-unseen = Ich soll jeden Kanal von { $channel } beobachten, sehe aber nichts mehr in { $unseen }: Was dort gefragt wird, erreicht durch mich niemanden. Gib mir dort die Berechtigung „Kanal ansehen“, oder beende es mit `/watch remove`.
watch-category-unread = Ich soll jeden Kanal von { $channel } beobachten, kann aber nicht mehr nachlesen in { $unread }: Was dort gefragt wird, während ich weg bin, geht verloren. Gib mir dort die Berechtigung „Nachrichtenverlauf anzeigen“, oder beende es mit `/watch remove`.
watch-category-unseen-and-unread = Ich soll jeden Kanal von { $channel } beobachten, sehe aber nichts mehr in { $unseen }: Was dort gefragt wird, erreicht durch mich niemanden. Gib mir dort die Berechtigung „Kanal ansehen“. Und ich kann nicht mehr nachlesen in { $unread }: Was dort gefragt wird, während ich weg bin, geht verloren. Gib mir dort die Berechtigung „Nachrichtenverlauf anzeigen“, oder beende es mit `/watch remove`.
# The end of a list of channels.
watch-more-channels = { $count } weiteren

# `/watch list`: a line for each place. $what is what is watched there.
watch-list = Ich beobachte:
watch-list-none = Ich beobachte hier keinen Kanal. Mit `/watch add` behalte ich Erwähnungen oder Threads in einem im Blick.
watch-list-rest = … und { $count } weitere
watch-list-line = - { $channel }: { $what }
watch-list-line-category = - jeder Kanal von { $channel }: { $what }
watch-list-left-out = nichts; von der Kategorie ausgenommen
watch-list-unseen = nichts, denn mir fehlt dort „Kanal ansehen“
watch-list-but-unread = { $what }; aber nichts, was geschrieben wurde, während ich weg war: Mir fehlt „Nachrichtenverlauf anzeigen“
watch-list-but-unseen = { $what }; aber nichts davon kommt an: Mir fehlt „Kanal ansehen“
watch-list-but-unseen-in = { $what }; aber nichts in { $channels }: Mir fehlt „Kanal ansehen“
watch-list-but-unread-in = { $what }; aber nichts, was geschrieben wurde, während ich weg war, in { $channels }: Mir fehlt „Nachrichtenverlauf anzeigen“

# $emoji is the reaction.
watch-marks = { $emoji } an einer Nachricht heißt: Sie braucht eine Antwort.
watch-reaction = Ab jetzt heißt { $emoji } an einer Nachricht: Sie braucht eine Antwort. Wer reagiert, stellt die Anfrage; gefragt sind die Personen und Rollen, die die Nachricht erwähnt, sonst alle hier. Wer die Reaktion entfernt, zieht die Anfrage zurück.
watch-reaction-off = Keine Reaktion markiert mehr Nachrichten. Was offen ist, bleibt offen.
watch-reaction-was-off = Hier hat keine Reaktion Nachrichten markiert. Mit `/watch reaction` wählst du eine.

# What a channel needs before it can be watched. $permissions is a list, each in quotation marks; $count is how many.
watch-lacks = { $count ->
    [one] Ich kann { $channel } nicht beobachten: Mir fehlt dort die Berechtigung { $permissions }. Wer den Server verwaltet, kann sie mir geben; versuch es dann noch einmal.
   *[other] Ich kann { $channel } nicht beobachten: Mir fehlen dort die Berechtigungen { $permissions }. Wer den Server verwaltet, kann sie mir geben; versuch es dann noch einmal.
    }
