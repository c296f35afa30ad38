# Something failed inside the bot. $reference is a long number by which whoever runs the bot finds it in the log.

trouble-inside = Quelque chose s’est mal passé de mon côté, et rien n’a changé. Réessaie, s’il te plaît ; si cela continue, dis-le à qui fait tourner ce bot : référence { $reference }.
trouble-broke-off = Quelque chose s’est cassé de mon côté en cours de route, et je ne sais pas jusqu’où je suis allé. `/asks` montre ce qui est vrai maintenant. Réessaie, s’il te plaît ; si cela continue, dis-le à qui fait tourner ce bot : référence { $reference }.
# Stands in the place of a page until the next one is there.
trouble-working = Un instant, je m’en occupe…
trouble-cannot-store = Je ne peux rien enregistrer en ce moment, donc je n’ai pas pris cela en charge : rien n’a changé, et personne n’aura de rappel à ce sujet. Garde ton texte et réessaie plus tard, s’il te plaît. Qui fait tourner ce bot en trouve la cause dans son journal.
