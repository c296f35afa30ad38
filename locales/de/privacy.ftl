# What is stored about a person or a server, and what becomes of it. Names of commands stay as they are.

privacy-nothing = Ich speichere nichts über dich. Das beginnt, wenn du etwas einstellst, etwas fragst oder jemand dich fragt.
privacy-show = Das speichere ich über dich, über alle Server hinweg:
# The lines of the list.
privacy-you = • Deine Einstellungen: Arbeitszeiten, Fokus, wie dich Direktnachrichten erreichen. Bleibt, bis du es änderst oder löschst.
privacy-time-off = { $count ->
        [one] • Eine Abwesenheit. Bleibt bis 400 Tage nach ihrem Ende.
       *[other] • { $count } Abwesenheiten. Bleiben bis 400 Tage nach ihrem Ende.
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
privacy-roles = { $count ->
        [one] • Eine Rolle, mit der ich dich gesehen habe, weil sie etwas gefragt wurde. Bleibt, bis ich dich 180 Tage nicht mit ihr gesehen habe.
       *[other] • { $count } Rollen, mit denen ich dich gesehen habe, weil sie etwas gefragt wurden. Bleiben, bis ich dich 180 Tage nicht mit ihnen gesehen habe.
    }
privacy-threads = { $count ->
        [one] • Ein privater Thread, in dem ich dir schreibe.
       *[other] • { $count } private Threads, in denen ich dir schreibe.
    }
privacy-settings = { $count ->
        [one] • Dass eine Einstellung eines Servers von dir stammt oder dich nennt. Bleibt so lange wie die Einstellung.
       *[other] • Dass { $count } Einstellungen von Servern von dir stammen oder dich nennen. Bleibt so lange wie die Einstellungen.
    }
privacy-stops = { $count ->
        [one] • Dass dich die Erinnerungen eines Servers nicht erreichen sollen. Bleibt, bis du dort `/resume` ausführst.
       *[other] • Dass dich die Erinnerungen von { $count } Servern nicht erreichen sollen. Bleibt, bis du dort `/resume` ausführst.
    }
privacy-show-next = Was auf einem Server über dich gespeichert ist, verschwindet 30 Tage, nachdem du ihn verlassen hast. `/privacy export` gibt dir alles, `/privacy delete` löscht es.

privacy-too-large = Ich konnte dir die Datei nicht schicken: Sie ist größer, als Discord erlaubt. Bitte die Person darum, die mich betreibt.

privacy-delete =
    Noch habe ich nichts gelöscht. Wenn du den Knopf drückst, geschieht das hier sofort und lässt sich nicht rückgängig machen:
    • Deine Arbeitszeiten, Abwesenheiten, deine eigene Übersicht und andere Einstellungen verschwinden, auf allen Servern.
    • Du schuldest keine Antwort mehr; wer dich gefragt hat, erfährt, dass niemand mehr übrig ist. Wer außer dir gefragt wurde, schuldet sie weiterhin.
    • Deine Anfragen werden zurückgezogen, und deine Worte verschwinden, auch aus meinen Posts und Erinnerungen. Was andere dabei getan haben, bleibt, ohne dich.
    • Aus allem anderen wird dein Name entfernt: Beobachtete Kanäle, Übersichten und Regelungen gelten weiter, aber du hörst nichts mehr davon und bist für niemanden mehr Leitung oder Vertretung.
    Was bleibt: deine eigenen Nachrichten auf Discord und unsere Direktnachrichten, die nur du löschen kannst; und dass du auf einem Server `/stop` ausgeführt hast, damit ich nicht wieder anfange, dich zu erinnern (`/resume` nimmt es zurück). Wenn du mich wieder benutzt oder dich jemand fragt, notiere ich das neu. In Sicherungskopien der Person, die mich betreibt, kann es noch etwas länger stehen.
privacy-delete-button = Alles über mich löschen
privacy-deleted = Gelöscht: Ich speichere nichts mehr über dich, außer, falls es so ist, auf welchen Servern du `/stop` ausgeführt hast. Wo du mich wieder benutzt, fange ich neu an.

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
privacy-server-delete =
    Noch habe ich nichts gelöscht. Wenn du den Knopf drückst, geschieht das hier sofort und lässt sich nicht rückgängig machen: Alle Einstellungen dieses Servers verschwinden, mit seinen Regelungen, beobachteten Kanälen und Übersichten, und { $asks ->
        [0] seine Anfragen, von denen es gerade keine gibt
        [one] seine 1 Anfrage
       *[other] seine { $asks } Anfragen
    }. Niemand wird mehr daran erinnert.
    Was bleibt: meine Nachrichten auf Discord, was Leute für sich selbst eingestellt haben, und wer hier `/stop` ausgeführt hat, damit ich nicht wieder anfange zu erinnern. In Sicherungskopien der Person, die mich betreibt, kann es noch etwas länger stehen.
privacy-server-delete-button = Alles dieses Servers löschen
privacy-server-deleted = Gelöscht: Über diesen Server ist nichts mehr gespeichert, außer, wer hier `/stop` ausgeführt hat. Ich bin noch da, mit der Voreinstellung; entfernt mich vom Server, wenn ihr mich nicht braucht.
# After /privacy server retention.
privacy-retention = Eingestellt: { $days ->
        [one] Der Wortlaut einer Anfrage bleibt nach ihrem Ende einen Tag erhalten, dann verschwindet er.
       *[other] Der Wortlaut einer Anfrage bleibt nach ihrem Ende { $days } Tage erhalten, dann verschwindet er.
    } Ab der nächsten Nacht gilt das auch für frühere Anfragen. Mit einer gelöschten Nachricht verschwindet ihr Wortlaut sofort.
