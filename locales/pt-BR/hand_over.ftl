# To whom an ask can be handed over.

hand-over-nobody-known = Ainda não conheço mais ninguém naquele servidor que possa assumir. Use `/hand-over` lá e indique quem você quiser.
hand-over-who-next = Quem vai responder no lugar? Ninguém que conheço lá está trabalhando agora; quem volta antes aparece primeiro.
hand-over-who-now = Quem vai responder no lugar? Quem está trabalhando agora aparece primeiro.
hand-over-anybody-else = Para qualquer outra pessoa, use `/hand-over` no servidor.
hand-over-placeholder = Escolha uma pessoa

# Under a name in the choice, at most 100 characters. $time is such as 09:00, $day such as "Monday 2 March, 09:00".
hand-over-at-work = Trabalhando agora, até { $time } no seu fuso
hand-over-today = Volta a trabalhar hoje, { $time } no seu fuso
hand-over-later = Volta a trabalhar: { $day } no seu fuso
