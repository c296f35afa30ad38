# For who takes no direct messages: the mention in their place, which everybody in the channel reads.

instead-nothing-waits = ✅ Plus rien n’attend { $person } ici.
instead-waiting =
    { $count ->
        [one] { $person }, { $count } rappel t’attend. Appuie sur **Me le montrer** : personne d’autre ne le verra.
       *[other] { $person }, { $count } rappels t’attendent. Appuie sur **Me le montrer** : personne d’autre ne les verra.
    }
instead-how-to-open = J’envoie mes rappels par message privé, et les tiens me sont fermés. Pour les y recevoir, autorise les messages privés des membres de ce serveur (paramètres de confidentialité du serveur), puis appuie sur **Me le montrer** et sur **M’écrire en privé**.
instead-opened = Je t’écrirai en privé dès le prochain rappel. Si tes messages privés me sont encore fermés à ce moment-là, je te mentionnerai comme avant.

# Buttons: the texts above name them in ** **.
instead-show-button = Me le montrer
instead-write-button = M’écrire en privé
