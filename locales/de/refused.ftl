# What a person reads whose command, button or form came to nothing: why, and what they can do.
# Names of permissions stand as Discord shows them to who manages a server.

refused-server-only = Das geht nur auf einem Server. Führe es in einem seiner Kanäle aus.
refused-asks-live-in-servers = Anfragen gehören auf einen Server. Führe `/ask` in dem Kanal aus, in den die Frage gehört.
refused-needs-manage-server = Für Einstellungen braucht es die Berechtigung „Server verwalten“. Wende dich an jemanden mit dieser Berechtigung.
refused-needs-manage-server-or-role = Für Einstellungen braucht es die Berechtigung „Server verwalten“ oder die Rolle { $role }. Wende dich an eine Person, die eins davon hat.
refused-needs-manage-server-itself = Dafür braucht es die Berechtigung „Server verwalten“ selbst; eine Rolle reicht nicht aus. Wende dich an jemanden mit dieser Berechtigung.

refused-old-command = Das konnte ich nicht ausführen. Vielleicht zeigt dein Discord noch eine ältere Version meiner Befehle: Lade es neu (Strg+R) und versuch es noch einmal.
refused-old-button = Dieser Knopf stammt von einer anderen Version von mir und tut nichts mehr. `/asks` zeigt, was offen ist.
refused-old-form = Dieses Formular stammt von einer anderen Version von mir. Bitte führe den Befehl noch einmal aus.
refused-form-is-over = Formular abgelaufen. Gib den Befehl neu ein.
refused-whom = Ich konnte nicht erkennen, wen du gewählt hast. Bitte wähle noch einmal.
refused-which = Ich konnte nicht erkennen, was du gewählt hast. Bitte wähle noch einmal.
refused-time-not-on-offer = Diese Zeit steht nicht mehr zur Wahl. Drücke noch einmal „Später erinnern“, dann siehst du, welche es gibt.
refused-menu-of-another-channel = Öffne das Menü der Nachricht noch einmal: Diese Auswahl gehört zu einem anderen Kanal.
refused-unreadable-option = Ich konnte nicht lesen, was du gewählt hast. Bitte wähle noch einmal aus dem, was Discord anbietet.

refused-own-reply = Dir selbst kannst du keine Antwort schulden. Wähle jemand anderen.
refused-everyone = @everyone kann keine Antwort schulden: Dann fühlt sich niemand gefragt. Wähle Personen oder Rollen.
# "Needs a reply" is an entry in the menu of a message.
refused-nothing-tracked = Zu dieser Nachricht habe ich nichts im Blick. Wenn sie eine Antwort braucht, wähle im selben Menü „Braucht eine Antwort“.
refused-unseen-here = Ich sehe diesen Kanal nicht, würde die Antwort also nie mitbekommen und vergeblich erinnern. Wer den Server verwaltet, kann mir hier die Berechtigung „Kanal ansehen“ geben.
refused-unseen-channel = Ich sehe diesen Kanal nicht. Gib mir dort die Berechtigung „Kanal ansehen“ und versuch es noch einmal.
refused-channel-gone = Diesen Kanal gibt es nicht mehr. Wähle einen anderen.
refused-channel-unknown = Discord sagt mir gerade nichts über diesen Kanal. Bitte versuch es gleich noch einmal.
refused-membership-unknown = Discord sagt mir gerade nicht, ob du auf dem Server bist. Bitte versuch es gleich noch einmal.
refused-members-unknown = Discord sagt mir gerade nicht, wer auf dem Server ist. Bitte versuch es gleich noch einmal.

# Who cannot owe a reply; $name is the name of a person, bot or role.
refused-bot-owes-nothing = { $name } ist ein Bot und schuldet niemandem eine Antwort. Wähle Personen oder Rollen.
refused-absent = { $name } ist nicht auf diesem Server. Wähle jemanden von hier.
refused-blind = { $person } sieht diesen Kanal nicht und könnte hier nicht antworten. Frag, wo das geht, oder wähle jemand anderen.
refused-managed = Die Rolle { $name } gehört einem Bot, für sie könnte also kein Mensch antworten. Wähle eine andere.
refused-nobody-holds = Niemand hat { $role }, also würde niemand die Antwort schulden. Wähle eine andere Rolle oder Personen.
# $permissions is a list of one or more, each in quotation marks; $count is how many.
refused-may-not-post = { $count ->
    [one] Ich kann deine Frage hier nicht posten: In diesem Kanal fehlt mir die Berechtigung { $permissions }. Wer den Server verwaltet, kann sie mir geben; oder frag in einem anderen Kanal.
   *[other] Ich kann deine Frage hier nicht posten: In diesem Kanal fehlen mir die Berechtigungen { $permissions }. Wer den Server verwaltet, kann sie mir geben; oder frag in einem anderen Kanal.
    }
refused-may-not-read = { $count ->
    [one] Mir würden hier Antworten entgehen: In diesem Kanal fehlt mir die Berechtigung { $permissions }. Wer den Server verwaltet, kann sie mir geben; oder frag in einem anderen Kanal.
   *[other] Mir würden hier Antworten entgehen: In diesem Kanal fehlen mir die Berechtigungen { $permissions }. Wer den Server verwaltet, kann sie mir geben; oder frag in einem anderen Kanal.
    }
# `thread` is the name of an option of `/ask`.
refused-may-not-open-thread = { $count ->
    [one] Ich kann hier keinen Thread öffnen: In diesem Kanal fehlt mir die Berechtigung { $permissions }. Wer den Server verwaltet, kann sie mir geben; oder frag mit `thread: False`.
   *[other] Ich kann hier keinen Thread öffnen: In diesem Kanal fehlen mir die Berechtigungen { $permissions }. Wer den Server verwaltet, kann sie mir geben; oder frag mit `thread: False`.
    }
refused-not-in-thread = Ich bin nicht in diesem privaten Thread, kann hier also nichts posten und würde die Antwort nie mitbekommen. Erwähne mich hier, dann bin ich dabei, und versuch es noch einmal.

# To whom an ask cannot be handed over.
refused-to-a-bot = Das ist ein Bot, und Bots schulden niemandem eine Antwort. Wähle eine Person.
refused-to-who-left = Diese Person ist nicht mehr auf dem Server. Wähle jemand anderen.
refused-to-who-sees-nothing = Diese Person sieht den Kanal der Anfrage nicht und könnte dort nicht antworten. Wähle eine Person, die es kann.

# A delegate answers while somebody is away; a lead is told when an ask stays without an answer.
refused-own-delegate = Während deiner Abwesenheit kannst du dich nicht selbst vertreten. Wähle jemand anderen.
refused-bot-as-delegate = { $name } ist ein Bot und antwortet für niemanden. Wähle eine Person.
refused-bot-as-lead = { $name } ist ein Bot und kann sich um keine Anfrage kümmern. Wähle eine Person als `lead`.
refused-absent-lead = { $name } ist nicht auf diesem Server, also kann ich dort nicht Bescheid sagen. Wähle als `lead` jemanden von hier.
refused-lead-and-no-lead = Du hast `lead` angegeben und `no-lead` gesetzt. Wähle eins von beiden.
refused-zone-unknown = Ich kenne deine Zeitzone noch nicht. Sag sie mir mit `/hours set` und versuch es noch einmal.

# A button under an ask that does nothing for who pressed it.
refused-press-not-to-see = Diese Anfrage ist nicht für dich sichtbar, oder es gibt sie nicht mehr.
refused-press-not-yours = Diese Anfrage betrifft andere, hier gibt es für dich nichts zu tun.
refused-press-askers-choice = Das kann nur die Person wählen, die gefragt hat.
refused-press-already-answered = Das ist schon beantwortet. Es ist nichts mehr offen.
refused-press-already-closed = Diese Anfrage ist schon abgeschlossen. Es ist nichts mehr offen.
refused-press-nothing-open = Bei dieser Anfrage ist für dich nichts mehr offen.
refused-press-nothing-to-undo = Hier gibt es nichts rückgängig zu machen.
refused-press-not-in-role = Übernehmen können das nur Personen mit der Rolle, die gefragt wurde.
refused-press-own-ask = Das hast du selbst gefragt, also muss es jemand anderes übernehmen.
refused-press-taken = Das hat schon jemand übernommen.
refused-press-to-asker = Diese Person hat selbst gefragt. Wähle jemand anderen.
refused-press-owes-already = Diese Person schuldet die Antwort schon. Wähle jemand anderen.
refused-press-nothing-unsure = Es gibt keine Nachricht von dir mehr, zu der ich etwas wissen müsste.

# New asks, promises and lists of asks.
refused-no-question = Im Formular stand keine Frage. Führe `/ask` noch einmal aus und sag, was du brauchst.
refused-marked-already = Diese Nachricht hast du schon markiert, und sie wartet noch. `/asks` zeigt sie.
refused-promise-too-far = Das sind mehr als { $days } Tage. Versprich eine frühere Zeit, oder sag „Nicht meins“.
refused-ask-not-open = Diese Anfrage ist hier nicht offen oder für dich nicht sichtbar. Wähle eine von denen, die ich vorschlage.
refused-list-unseen = Die Anfragen eines Kanals kann ich nur denen zeigen, die ihn sehen. Wähle einen, den wir beide sehen.
refused-list-in-server-only = Das geht nur auf einem Server: Führe `/asks` in einem seiner Kanäle aus.
# The button "Show me" of a mention that stands in place of a direct message.
refused-shown-gone = Das gibt es nicht mehr. `/asks` zeigt, was offen ist.
refused-shown-to-another = Das ist für jemand anderen: Nur diese Person kann es öffnen. `/asks` zeigt deine Anfragen.

# Time off.
refused-away-set-already = Das ist schon eingetragen, nichts hat sich geändert. `/away list` zeigt, was es gibt.
refused-away-too-many = Du hast schon { $most } Abwesenheiten vor dir. Beende erst eine mit `/away end`.
refused-away-over = Das ist schon vorbei. Wähle ein Ende, das noch kommt.
refused-away-none = Diese Abwesenheit ist nicht eingetragen oder schon vorbei. `/away list` zeigt, was eingetragen ist.

# Digests of a channel.
refused-digest-no-change = Nichts zu ändern: Wähle mindestens eine Sache, die anders sein soll.
refused-digest-paused = Diese Übersicht ist pausiert, also gibt es keine nächste. `/digest resume` beendet die Pause.
refused-digest-channel-gone = Den Kanal dieser Übersicht gibt es nicht mehr, oder ich sehe ihn nicht. `/digest edit` verlegt sie in einen anderen.
refused-digest-cannot-post = { $count ->
    [one] Ich kann in { $channel } nicht posten: Mir fehlt dort { $permissions }. Gib mir diese Berechtigung, oder wähle einen anderen Kanal.
   *[other] Ich kann in { $channel } nicht posten: Mir fehlen dort { $permissions }. Gib mir diese Berechtigungen, oder wähle einen anderen Kanal.
    }
refused-digest-none = So eine Übersicht gibt es hier nicht. `/digest list` zeigt, was es gibt.
refused-digest-too-many = Dieser Server hat schon { $most } Übersichten. Lösche erst eine mit `/digest remove`.
refused-digest-is-there = Dieser Kanal hat zu diesen Zeiten schon eine Übersicht. `/digest list` zeigt sie.

# A digest of one's own.
refused-own-digest-no-change = Nichts zu ändern: Wähle mindestens einen Abschnitt.
refused-own-digest-empty = Ohne jeden Abschnitt hätte sie nichts zu zeigen: Behalte einen, oder nimm `/digest me off`.
refused-own-digest-off = Deine Übersicht ist abgeschaltet. `/digest me on` schaltet sie ein.
