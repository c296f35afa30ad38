# The word to an asker: no answer came, nobody is left who owes one, somebody else may have answered.
# $place is the channel or thread of their question; $people and $person are owners of the reply.

# "View Channel" and "Read Message History" are permissions as Discord names them.
for-asker-not-known = Je ne sais pas si ta question se trouve dans { $place } : Discord ne l’a pas dit, et il m’y manque la permission « Voir les anciens messages » pour vérifier. Si elle y est, demande la réponse sur place ; sinon, refais `/ask`. Je n’envoie de rappel à personne.
# $why is one of the two texts after these.
for-asker-not-posted = Je n’ai pas pu publier ta question dans { $place } : { $why }. Personne n’a reçu la demande ; refais `/ask` là où je peux écrire.
for-asker-refused = Discord l’a refusé ; le salon n’existe peut-être plus, ou il m’y manque une permission
# $permissions are in quotation marks, with "and" between.
for-asker-lacks = { $count ->
    [one] il m’y manque la permission { $permissions }
   *[other] il m’y manque les permissions { $permissions }
    }
for-asker-still-wait = Tu attends toujours une réponse dans { $place }.
for-asker-out-of-reach = Je ne vois plus { $place }, où tu attends une réponse. Comme je ne pourrais pas la remarquer, je n’envoie plus de rappel. Quelqu’un qui gère le serveur peut m’y donner la permission « Voir le salon » ; je reprendrai alors de moi-même.
# $why is one of the texts "for-asker-gone-…".
for-asker-nobody-left = Plus personne ne te doit de réponse dans { $place } : { $why }. Transmets la demande à quelqu’un d’autre, ou retire-la.
for-asker-gone-declined = ce n’est pas pour { $declined }
for-asker-gone-left = on ne trouve plus { $left } sur le serveur
for-asker-gone-both = ce n’est pas pour { $declined }, et on ne trouve plus { $left } sur le serveur
for-asker-gone = la demande ne s’adresse plus à personne
for-asker-nobody-hears = Mes rappels pour ta question dans { $place } n’atteignent plus personne : ils sont désactivés du côté de { $people }. Repose ta question directement, transmets la demande à quelqu’un d’autre, ou retire-la.
for-asker-heard-again = Tu attends toujours la réponse de { $people } dans { $place }. Mes rappels passent à nouveau.
for-asker-taken-back = Finalement, ta question dans { $place } attend bien la réponse de { $people }. Tu n’as rien à faire.
for-asker-no-answer = Pas encore de réponse : tu attends toujours celle de { $people } dans { $place }. Que dois-je faire ?
for-asker-lead-next = Si tu ne choisis rien, je préviens { $lead } dans un jour ouvré.
for-asker-others-word-gone = Quelqu’un a peut-être répondu à ta question dans { $place }.
# Two lines; $url is the address of that message.
for-asker-others-word =
    { $person } a peut-être répondu à ta question dans { $place } : { $url }
    Si c’est bien la réponse, dis-le ; sinon, elle est toujours attendue de { $people }.
for-asker-dms-open = { $person } accepte à nouveau les messages privés : mes rappels pour ta question dans { $place } continuent.
for-asker-dms-mention = { $person } n’accepte pas mes messages privés ; je lui ai donc adressé une mention dans { $place }, sans citer ta question. Tu n’as rien à faire.
for-asker-dms-thread = { $person } n’accepte pas mes messages privés ; mes rappels pour ta question dans { $place } passent donc par un fil privé. Tu n’as rien à faire.
for-asker-dms-nothing = Je ne peux pas rappeler à { $person } ta question dans { $place } : cette personne n’accepte pas mes messages privés, et je n’ai pas d’autre moyen. Demande-lui directement, transmets la demande à quelqu’un d’autre, ou retire-la.
# $why is the text "for-asker-lacks".
for-asker-dms-lacks = Je ne peux pas rappeler à { $person } ta question dans { $place } : cette personne n’accepte pas mes messages privés, et { $why }. Demande-lui directement, transmets la demande à quelqu’un d’autre, ou retire-la.
for-asker-promised-later = { $person } répondra à ta question dans { $place } avant le { $time }, soit après l’échéance. Si c’est trop tard pour toi, transmets la demande à quelqu’un d’autre.

# Buttons: short.
for-asker-answers-it-button = C’est la réponse
for-asker-wait-button = Attendre encore
for-asker-between-us-button = Garder ça entre nous
