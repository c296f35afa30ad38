# Something failed inside the bot. $reference is a long number by which whoever runs the bot finds it in the log.

trouble-inside = Algo deu errado do meu lado, e nada mudou. Tente de novo; se continuar assim, conte a quem cuida deste bot: referência { $reference }.
trouble-broke-off = Algo quebrou do meu lado no meio do caminho, e não sei até onde cheguei. `/asks` mostra como as coisas estão agora. Tente de novo; se continuar assim, conte a quem cuida deste bot: referência { $reference }.
# Stands in the place of a page until the next one is there.
trouble-working = Um momento, estou cuidando disso…
trouble-cannot-store = Não consigo guardar nada agora, então não pude aceitar isto: nada mudou, e ninguém vai receber lembretes. Guarde seu texto e tente de novo mais tarde. Quem cuida deste bot encontra a causa no log dele.
