# For who takes no direct messages: the mention in their place, which everybody in the channel reads.

instead-nothing-waits = ✅ Hier wartet nichts mehr auf { $person }.
instead-waiting =
    { $count ->
        [one] { $person }, 1 Erinnerung wartet auf dich. Drücke **Zeig es mir**: Nur du siehst sie dann.
       *[other] { $person }, { $count } Erinnerungen warten auf dich. Drücke **Zeig es mir**: Nur du siehst sie dann.
    }
instead-how-to-open = Ich erinnere per Direktnachricht, und deine sind für mich gesperrt. Wenn du sie dort bekommen willst, erlaube Direktnachrichten von Mitgliedern dieses Servers (Privatsphäre-Einstellungen des Servers) und drücke dann **Zeig es mir** und **Schreib mir direkt**.
instead-opened = Ab der nächsten Erinnerung schreibe ich dir direkt. Sind deine Direktnachrichten dann noch für mich gesperrt, erwähne ich dich wie bisher.

# Buttons: the texts above name them in ** **.
instead-show-button = Zeig es mir
instead-write-button = Schreib mir direkt
