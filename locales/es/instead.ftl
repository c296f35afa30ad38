# For who takes no direct messages: the mention in their place, which everybody in the channel reads.

instead-nothing-waits = ✅ Aquí ya no hay nada pendiente para { $person }.
instead-waiting =
    { $count ->
        [one] { $person }, te espera 1 recordatorio. Pulsa **Mostrar**: solo tú lo verás.
       *[other] { $person }, te esperan { $count } recordatorios. Pulsa **Mostrar**: solo tú los verás.
    }
instead-how-to-open = Envío los recordatorios por mensaje directo, y los tuyos están cerrados para mí. Para recibirlos allí, permite los mensajes directos de miembros de este servidor (en sus ajustes de privacidad) y pulsa **Mostrar** y **Escríbeme directamente**.
instead-opened = Te escribiré directamente a partir del próximo recordatorio. Si tus mensajes directos siguen cerrados para mí, te menciono como hasta ahora.

# Buttons: the texts above name them in ** **.
instead-show-button = Mostrar
instead-write-button = Escríbeme directamente
