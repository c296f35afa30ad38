# What is stored about a person or a server, and what becomes of it. Names of commands stay as they are.

privacy-nothing = Ich speichere nichts über dich. Das beginnt, wenn du etwas einstellst, etwas fragst oder jemand dich fragt.
privacy-show = Das speichere ich über dich, über alle Server hinweg:
# The lines of the list.
privacy-you = • Wie ich dich erreiche: deine Direktnachrichten mit mir, dein Fokus und ob Dringendes jederzeit kommen darf. Bleibt wie jede deiner Einstellungen, bis du es änderst oder löschst.
privacy-hours = • Deine Zeitzone und deine Arbeitszeiten.
privacy-travel = • Wann du auf Reisen bist, und in welcher Zeitzone.
privacy-sharing = • Dass Leute auf deinen Servern deine Arbeitszeiten sehen und übernehmen dürfen.
privacy-holidays = • Nach welchem Land oder welcher Region sich deine Feiertage richten.
privacy-own-days = • Freie Tage, die du hinzugefügt hast, und Feiertage, an denen du arbeitest.
privacy-language = • Die Sprache deines Discord.
privacy-time-off = { $count ->
        [one] • Eine Abwesenheit von dir. Bleibt bis 400 Tage nach ihrem Ende.
       *[other] • { $count } Abwesenheiten von dir. Bleiben bis 400 Tage nach ihrem Ende.
    }
privacy-personal-digest = • Wie du deine eigene Übersicht willst. Bleibt, bis du es löschst.
privacy-asked = { $count ->
        [one] • Eine Anfrage von dir. Deine Worte darin verschwinden 90 Tage nach ihrem Ende (ein Server kann das anders einstellen), der Rest nach 400 Tagen.
       *[other] • { $count } Anfragen von dir. Deine Worte darin verschwinden 90 Tage nach ihrem Ende (ein Server kann das anders einstellen), der Rest nach 400 Tagen.
    }
privacy-owed = { $count ->
        [one] • Eine Anfrage von jemand anderem, die du beantworten solltest. Bleibt bis 400 Tage nach ihrem Ende.
       *[other] • { $count } Anfragen von anderen, die du beantworten solltest. Bleiben bis 400 Tage nach ihrem Ende.
    }
privacy-did = { $count ->
        [one] • Eine Notiz dazu, was du bei einer Anfrage getan hast, etwa dass du geantwortet hast: nie, was du geschrieben hast. Sie verschwindet mit der Anfrage.
       *[other] • { $count } Notizen dazu, was du bei Anfragen getan hast, etwa dass du geantwortet hast: nie, was du geschrieben hast. Sie verschwinden mit den Anfragen.
    }
privacy-messages = { $count ->
        [one] • Dass ich dir eine Nachricht geschickt habe, und worüber: nicht ihr Text. Das verschwindet mit den Anfragen, um die es ging.
       *[other] • Dass ich dir { $count } Nachrichten geschickt habe, und worüber: nicht ihr Text. Das verschwindet mit den Anfragen, um die es ging.
    }
privacy-tests = { $count ->
        [one] • Dass ich für dich eine Testnachricht gepostet habe. Bleibt 30 Tage.
       *[other] • Dass ich für dich { $count } Testnachrichten gepostet habe. Bleibt 30 Tage.
    }
privacy-roles = { $count ->
        [one] • Eine Rolle, mit der ich dich gesehen habe, weil sie etwas gefragt wurde. Bleibt, bis ich dich 180 Tage nicht mit ihr gesehen habe.
       *[other] • { $count } Rollen, mit denen ich dich gesehen habe, weil sie etwas gefragt wurden. Bleiben, bis ich dich 180 Tage nicht mit ihnen gesehen habe.
    }
privacy-threads = { $count ->
        [one] • Ein privater Thread, in dem ich dir schreibe.
       *[other] • { $count } private Threads, in denen ich dir schreibe.
    }
privacy-settings = { $count ->
        [one] • Eine Einstellung eines Servers, die von dir stammt oder dich nennt. Das bleibt so lange wie die Einstellung selbst.
       *[other] • { $count } Einstellungen von Servern, die von dir stammen oder dich nennen. Das bleibt so lange wie die Einstellungen selbst.
    }
privacy-stops = { $count ->
        [one] • Dass du von einem Server keine Erinnerungen willst. Bleibt, bis du dort `/resume` ausführst.
       *[other] • Dass du von { $count } Servern keine Erinnerungen willst. Bleibt, bis du dort `/resume` ausführst.
    }
privacy-show-next = Was auf einem Server über dich gespeichert ist, verschwindet 30 Tage, nachdem du ihn verlassen hast. `/privacy export` gibt dir alles, `/privacy delete` löscht es.
# $files is how many files hold it.
privacy-export = { $files ->
        [one] Hier ist alles, was ich über dich speichere, als Datei; nur du siehst sie.
       *[other] Hier ist alles, was ich über dich speichere, in { $files } Dateien; nur du siehst sie.
    } Was andere geschrieben oder getan haben, steht nicht darin: Das gehört ihnen.

privacy-too-large = Ich konnte dir die Dateien nicht schicken: Es ist mehr, als Discord mit einer Nachricht annimmt, selbst in zehn Dateien. Wer mich betreibt, kann es dir aus meiner Datenbank geben.

privacy-delete =
    Noch habe ich nichts gelöscht. Was der Knopf löscht, auf allen Servern zugleich, **lässt sich nicht zurückholen**:
    • **Deine Einstellungen**: Arbeitszeiten, Reisen, Feiertage, Abwesenheiten, deine eigene Übersicht und alles Übrige.
    • **Was du gefragt hast**: Deine Anfragen werden zurückgezogen, und ihr Wortlaut verschwindet, auch aus meinen Posts und Erinnerungen.
    • **Was andere dich gefragt haben**: Du schuldest keine Antwort mehr. Wer gefragt hat, erfährt es, wenn sonst niemand mehr zum Antworten da ist.
    • **Dein Name überall sonst**: Beobachtete Kanäle, Übersichten und Regelungen, die du eingestellt hast, gelten ohne ihn weiter. Du bist für niemanden mehr Leitung oder Vertretung.

    Was bleibt:
    • Deine eigenen Nachrichten auf Discord und unsere Direktnachrichten: Nur du kannst sie löschen.
    • Dass du auf einem Server `/stop` ausgeführt hast, damit ich nicht wieder anfange. `/resume` nimmt es zurück.
    • Ältere Sicherungskopien der Person, die mich betreibt, noch eine Weile.
privacy-delete-button = Alles über mich löschen
privacy-deleted = Gelöscht: Ich speichere nichts mehr über dich, außer auf welchen Servern du `/stop` ausgeführt hast, falls es so ist. Wenn du mich wieder benutzt oder dich jemand etwas fragt, fange ich bei null an.

privacy-server-show =
    Das speichere ich über diesen Server:
    • Seine Arbeitszeiten, seine Reaktion und was bei gesperrten Direktnachrichten geschehen soll: bis ihr es ändert.
    • Einstellungen: { $policies ->
        [one] 1 Regelung
       *[other] { $policies } Regelungen
    }, { $watches ->
        [one] 1 beobachteter Kanal
       *[other] { $watches } beobachtete Kanäle
    }, { $digests ->
        [one] 1 Übersicht
       *[other] { $digests } Übersichten
    }. Bleibt, bis ihr es löscht.
    • { $asks ->
        [one] 1 Anfrage
       *[other] { $asks } Anfragen
    } mit dem, was daraus wurde: bleibt bis 400 Tage nach ihrem Ende, der Wortlaut bis { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } nach dem Ende.
    Alles verschwindet 30 Tage, nachdem ich vom Server entfernt wurde. `/privacy server retention` stellt ein, wie lange der Wortlaut bleibt, `/privacy server export` gibt dir als Datei, was dem Server gehört, `/privacy server delete` löscht es.
# $files is how many files hold it.
privacy-server-export = { $files ->
        [one] Hier sind die Einstellungen und die Anfragen dieses Servers, als Datei; nur du siehst sie.
       *[other] Hier sind die Einstellungen und die Anfragen dieses Servers, in { $files } Dateien; nur du siehst sie.
    } Wortlaut, Arbeitszeiten und Abwesenheiten einzelner Personen stehen nicht darin.
privacy-server-delete =
    Noch habe ich nichts gelöscht. Was der Knopf löscht, **lässt sich nicht zurückholen**:
    • **Alle Einstellungen dieses Servers**: Arbeitszeiten, Feiertage, Regelungen, beobachtete Kanäle, Übersichten.
    • { $asks ->
        [0] **Seine Anfragen**, von denen es gerade keine gibt.
        [one] **Seine einzige Anfrage**. Niemand wird mehr daran erinnert.
       *[other] **Alle { $asks } Anfragen**. Niemand wird mehr daran erinnert.
    }
    • **Was einen Post mit euren Vereinbarungen aktuell hält.** Der Post bleibt und sagt, dass er nicht mehr gilt.

    Was bleibt:
    • Meine anderen Nachrichten auf Discord und was Leute für sich selbst eingestellt haben.
    • Wer hier `/stop` ausgeführt hat, damit ich nicht wieder anfange; und wer gegangen ist, bis ich das nach 30 Tagen vergesse.
    • Solange ich hier bin: bis wohin ich mitgelesen habe, und dass ich euch begrüßt habe. Das verschwindet 30 Tage, nachdem ich entfernt wurde.
    • Ältere Sicherungskopien der Person, die mich betreibt, noch eine Weile.
privacy-server-delete-button = Alles dieses Servers löschen
privacy-server-deleted = Gelöscht: Über diesen Server speichere ich nur noch, wer hier `/stop` ausgeführt hat, wer gegangen ist, wer sich hier die eigene Übersicht eingeschaltet hat, bis wohin ich mitgelesen habe und dass ich euch begrüßt habe. Ich bin noch da, mit der Voreinstellung. Wenn ihr mich nicht braucht, entfernt mich: 30 Tage später verschwindet auch das.
# The post of the norms could not be changed any more. $place is its channel.
privacy-server-norms-stand = Der Post mit euren Vereinbarungen in { $place } sagt noch, was vorher galt: Ich konnte ihn nicht ändern. Du kannst ihn löschen.
# After /privacy server retention.
privacy-retention = Eingestellt: { $days ->
        [one] Der Wortlaut einer Anfrage bleibt nach ihrem Ende einen Tag erhalten, dann verschwindet er.
       *[other] Der Wortlaut einer Anfrage bleibt nach ihrem Ende { $days } Tage erhalten, dann verschwindet er.
    } Ab der nächsten Nacht gilt das auch für frühere Anfragen. Mit einer gelöschten Nachricht verschwindet ihr Wortlaut sofort.
