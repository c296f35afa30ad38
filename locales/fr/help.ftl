# `/help`: what somebody can do next, and what the commands do.

# Above one to three of the help-step texts.
help-next = **Pour toi, maintenant**
help-step-resume = Tu as désactivé les rappels de ce serveur : `/resume` les réactive.
# "Write to me directly" is help-button-dms.
help-step-open-dms = Je n’ai pas pu t’écrire : autorise les messages privés dans les paramètres de confidentialité de ce serveur, puis appuie sur **M’écrire en privé**.
help-step-answer = { $owes ->
    [one] Tu dois une réponse : `/asks` la montre.
   *[other] Tu dois { $owes } réponses : `/asks` les montre.
}
# $overdue of the $owes replies are past their due time.
help-step-answer-late = { $owes ->
    [one] Tu dois une réponse, et son échéance est passée : `/asks` la montre.
   *[other] { $overdue ->
        [one] Tu dois { $owes } réponses ; pour l’une d’elles, l’échéance est passée : `/asks` les montre.
       *[other] Tu dois { $owes } réponses ; pour { $overdue } d’entre elles, l’échéance est passée : `/asks` les montre.
    }
}
help-step-hours = Je ne connais pas encore tes heures de travail : dis-moi ta ville, et rien ne t’arrivera en dehors.
# $command is a command such as /setup.
help-step-server = Je ne sais pas encore quand ce serveur travaille : `{ $command }` me le dit.
help-step-watch = Aucun salon n’est suivi : avec `/watch add`, je repère les questions qui y sont posées.
help-step-digest = Aucun récapitulatif n’est publié : avec `/digest schedule`, un salon sait ce qui attend.
help-step-look-after = { $count ->
    [one] Tu attends une réponse : `/asks` montre où elle en est.
   *[other] Tu attends { $count } réponses : `/asks` montre où elles en sont.
}
help-step-ask = Tu as besoin de quelque chose ? Demande-le avec `/ask`, et je m’occupe du suivi.

# Buttons.
help-button-hours = Définir mes heures
help-button-asks = Mes demandes
help-button-dms = M’écrire en privé

# Above groups of commands.
help-group-asks = **Demandes**
help-group-time = **Ton temps**
help-group-server = **Ce serveur**
help-group-bot = **À propos de moi**
# A line of the list of commands.
help-command = { $command } : { $about }
# An entry in the menu of a message, where a command reads `/ask`.
help-menu = Clic droit sur un message > Applications > **{ $entry }**
help-menu-person = Clic droit sur une personne > Applications > **{ $entry }**
help-entries-message = Clic droit sur un message > Applications > { $entries }
help-entries-person = Clic droit sur une personne > Applications > { $entries }
help-more = `/help topic:` explique une commande, avec un exemple.

help-option = - `{ $name }` (facultatif) : { $description }
help-option-required = - `{ $name }` : { $description }
# $choices are joined by dots in the middle of the line.
help-option-choices = - `{ $name }` : { $description } : { $choices }
# $example is what one types.
help-example = Par exemple : `{ $example }`
help-for-managers = Il faut la permission « Gérer le serveur ».

# Topics that are no commands; in a list of topics, so: short.
help-title-answers = Ce qui compte comme réponse
help-title-reminders = Quand les rappels arrivent
help-title-quiet = Moins de messages de ma part

help-subject-answers =
    Une demande a sa réponse quand la personne qui la doit répond au message, écrit dans son fil ou s’adresse, dans le même salon, à la personne qui demande.
    - ✅ par la personne qui demande, sur la demande ou sur la réponse, y met fin ; `/done` aussi.
    - 👀 par la personne qui doit la réponse veut dire « vu » : le rappel anticipé n’est pas envoyé.
    - Quand j’ai un doute, je demande. Ce qui a été clos par erreur s’annule avec le bouton sous la réponse.
    `/why` dit où en est une demande.
help-subject-reminders =
    J’envoie des rappels uniquement pendant les heures de travail de chaque personne : quand le délai de réponse commence, quand il en reste un quart, quand il est écoulé, et une dernière fois le jour ouvré suivant. Ensuite, la personne qui demande choisit la suite.
    - `/hours set` dit quand tu travailles, `/away set` quand tu ne travailles pas ; le délai de réponse est alors en pause.
    - Ce qui est prêt au même moment arrive en un seul message, une fois toutes les 30 minutes au plus.
    - `/policy show` dit ce dont ce serveur a convenu, `/why` ce qui vient ensuite pour une demande.
help-subject-quiet =
    C’est toi qui décides de ce qui t’arrive, et chacun de ces choix vaut tout de suite.
    - `/focus for` retient mes messages un moment ; `/away set` le fait pour des jours, et les autres en savent ce que tu partages.
    - **Rappeler plus tard**, sous un rappel, le fait revenir plus tard ; « Je réponds d’ici… » le retient jusque-là.
    - `/digest me off` arrête ton récapitulatif personnel.
    - `/stop` désactive tous les rappels d’un serveur ; `/resume` les réactive.

# $typed is what was typed as a topic.
help-unknown = Il n’y a pas d’aide sur « { $typed } ». Choisis un sujet dans la liste, ou lance `/help` seul pour voir toutes les commandes.
