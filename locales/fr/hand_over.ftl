# To whom an ask can be handed over.

hand-over-nobody-known = Je ne connais encore personne d’autre sur ce serveur qui pourrait s’en charger. Lance `/hand-over` là-bas et indique qui tu veux.
hand-over-who-next = Qui répondra à la place ? Aucune des personnes que je connais n’est au travail ; celle qui y sera le plus tôt est en tête.
hand-over-who-now = Qui répondra à la place ? Les personnes au travail en ce moment sont en tête.
hand-over-anybody-else = Quelqu’un d’autre : lance `/hand-over` sur le serveur.
hand-over-placeholder = Choisis une personne

# Under a name in the choice, at most 100 characters. $time is such as 09:00, $day such as "Monday 2 March, 09:00".
hand-over-at-work = Au travail en ce moment, jusqu’à { $time } (ton heure)
hand-over-today = Au travail plus tard aujourd’hui, à { $time } (ton heure)
hand-over-later = Au travail { $day } (ton heure)
