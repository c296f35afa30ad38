# The first message of the bot in a server that it was added to.

welcome-hello = **Bonjour, je suis Meantime.** J’aide les personnes qui ne travaillent pas aux mêmes heures : une question reçoit sa réponse dans un délai convenu, et rien ne dérange personne hors de ses heures de travail.
# "Set me up" is the button welcome-set-up.
welcome-managers = - **Si tu gères ce serveur :** appuie sur « Me configurer » ou lance `/setup`. Cinq petites étapes, environ une minute ; ce que je propose fonctionne tel quel, et tout peut être changé plus tard.
welcome-everybody = - **Pour tout le monde :** `/hours set` me dit quand tu travailles. `/ask` pose une question qui attend une réponse.
welcome-never = - **Ce que je ne fais pas :** je n’écris à personne hors de ses heures. Je ne garde pas le texte de tes messages, seulement ce que tu écris dans mes formulaires.
welcome-set-up = Me configurer
welcome-hours = Définir mes heures
