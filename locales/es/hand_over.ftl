# To whom an ask can be handed over.

hand-over-nobody-known = Aún no conozco en ese servidor a nadie más que pueda encargarse. Usa allí `/hand-over` y nombra a quien quieras.
hand-over-who-next = ¿Quién responderá en su lugar? Nadie que yo conozca allí está trabajando ahora; primero va quien empieza antes.
hand-over-who-now = ¿Quién responderá en su lugar? Primero va quien está trabajando ahora.
hand-over-anybody-else = Para elegir a otra persona, usa `/hand-over` en el servidor.
hand-over-placeholder = Elige a alguien

# Under a name in the choice, at most 100 characters. $time is such as 09:00, $day such as "Monday 2 March, 09:00".
hand-over-at-work = Está trabajando ahora, hasta las { $time } (tu hora)
hand-over-today = Vuelve al trabajo hoy a las { $time } (tu hora)
hand-over-later = Vuelve al trabajo el { $day } (tu hora)
