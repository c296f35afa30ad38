# The word to an asker: no answer came, nobody is left who owes one, somebody else may have answered.
# $place is the channel or thread of their question; $people and $person are owners of the reply.

# "View Channel" and "Read Message History" are permissions as Discord names them.
for-asker-not-known = Ich weiß nicht, ob deine Frage in { $place } steht: Discord hat es nicht gesagt, und zum Nachsehen fehlt mir dort die Berechtigung „Nachrichtenverlauf anzeigen“. Steht sie dort, bitte selbst um die Antwort; wenn nicht, frag mit `/ask` noch einmal. Ich erinnere niemanden daran.
# $why is one of the two texts after these.
for-asker-not-posted = Ich konnte deine Frage in { $place } nicht posten: { $why }. Niemand wurde gefragt; frag mit `/ask` noch einmal, wo ich schreiben darf.
for-asker-refused = Discord lehnt es ab; vielleicht gibt es den Kanal nicht mehr, oder mir fehlt dort eine Berechtigung
# $permissions are in quotation marks, with "and" between.
for-asker-lacks = { $count ->
    [one] dort fehlt mir die Berechtigung { $permissions }
   *[other] dort fehlen mir die Berechtigungen { $permissions }
    }
for-asker-still-wait = Du wartest in { $place } noch auf eine Antwort.
for-asker-out-of-reach = Ich sehe { $place } nicht mehr, wo du auf eine Antwort wartest, und würde sie nie mitbekommen: Deshalb erinnere ich niemanden mehr daran. Wer den Server verwaltet, kann mir dort „Kanal ansehen“ geben; dann mache ich von selbst weiter.
# $why is one of the texts "for-asker-gone-…".
for-asker-nobody-left = In { $place } schuldet dir niemand mehr eine Antwort ({ $why }). Übergib die Anfrage an jemand anderen, oder zieh sie zurück.
for-asker-gone-declined = „Nicht meins“ hieß es von { $declined }
for-asker-gone-left = nicht mehr auf dem Server: { $left }
for-asker-gone-both = „Nicht meins“ hieß es von { $declined }; nicht mehr auf dem Server: { $left }
for-asker-gone = wer gefragt war, ist es nicht mehr
for-asker-nobody-hears = Meine Erinnerungen an deine Frage in { $place } erreichen niemanden mehr: Sie sind abgeschaltet bei { $people }. Frag selbst nach, übergib die Anfrage an jemand anderen, oder zieh sie zurück.
for-asker-heard-again = Du wartest in { $place } noch auf eine Antwort von { $people }. Meine Erinnerungen kommen wieder an.
for-asker-taken-back = Zurückgenommen: Deine Frage in { $place } liegt doch wieder bei { $people }. Du musst nichts tun.
for-asker-no-answer = Noch keine Antwort: Du wartest in { $place } weiter auf { $people }. Was soll ich tun?
for-asker-lead-next = Wählst du nichts, sage ich in einem Arbeitstag { $lead } Bescheid.
for-asker-others-word-gone = Vielleicht hat jemand auf deine Frage in { $place } geantwortet.
# Two lines; $url is the address of that message.
for-asker-others-word =
    Vielleicht hat { $person } auf deine Frage in { $place } geantwortet: { $url }
    Wenn das die Antwort ist, sag es mir; sonst liegt sie weiter bei { $people }.
for-asker-dms-open = { $person } nimmt wieder Direktnachrichten an: Ich erinnere weiter an deine Frage in { $place }.
for-asker-dms-mention = { $person } nimmt keine Direktnachrichten von mir an, deshalb habe ich in { $place } eine Erwähnung gepostet, ohne deine Worte. Du musst nichts tun.
for-asker-dms-thread = { $person } nimmt keine Direktnachrichten von mir an, deshalb erinnere ich in einem privaten Thread an deine Frage in { $place }. Du musst nichts tun.
for-asker-dms-nothing = An deine Frage in { $place } kann ich { $person } nicht erinnern: Direktnachrichten von mir kommen nicht an, und einen anderen Weg habe ich nicht. Frag selbst nach, übergib die Anfrage an jemand anderen, oder zieh sie zurück.
# $why is the text "for-asker-lacks".
for-asker-dms-lacks = An deine Frage in { $place } kann ich { $person } nicht erinnern: Direktnachrichten von mir kommen nicht an, und { $why }. Frag selbst nach, übergib die Anfrage an jemand anderen, oder zieh sie zurück.
for-asker-promised-later = { $person } beantwortet deine Frage in { $place } bis { $time }, später als fällig. Ist dir das zu spät, übergib sie an jemand anderen.

# Buttons: short.
for-asker-answers-it-button = Das ist die Antwort
for-asker-wait-button = Weiter warten
for-asker-between-us-button = Unter uns behalten
