# For who takes no direct messages: the mention in their place, which everybody in the channel reads.

instead-nothing-waits = ✅ Nada mais espera por { $person } aqui.
instead-waiting =
    { $count ->
        [one] { $person }, 1 lembrete espera por você. Clique em **Mostrar para mim**: só você vê.
       *[other] { $person }, { $count } lembretes esperam por você. Clique em **Mostrar para mim**: só você vê.
    }
instead-how-to-open = Mando lembretes por mensagem direta, e as suas estão fechadas para mim. Para receber por lá, permita mensagens diretas de membros deste servidor (configurações de privacidade do servidor) e depois clique em **Mostrar para mim** e em **Escreva direto para mim**.
instead-opened = A partir do próximo lembrete, escrevo direto para você. Se até lá suas mensagens diretas ainda estiverem fechadas para mim, faço uma menção, como antes.

# Buttons: the texts above name them in ** **.
instead-show-button = Mostrar para mim
instead-write-button = Escreva direto para mim
