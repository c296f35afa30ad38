# `/digest`: how the digests of a server's channels are set. $slots is when one comes: "weekdays at 09:00 (Europe/Berlin)".

settings-foreign-channel = Ce salon appartient à un autre serveur. Choisis-en un de ce serveur.
settings-foreign-role = Ce serveur n’a pas ce rôle. Choisis-en un qu’il a.

settings-digest-scheduled = C’est prévu : { $channel } reçoit un récapitulatif, { $slots }.
settings-digest-silent = Il arrive sans bruit et ne mentionne personne. `/digest preview` montre ce qu’il dirait maintenant.
settings-digest-changed = C’est modifié : { $channel } reçoit un récapitulatif, { $slots }.
settings-digest-paused = C’est en pause : pas de récapitulatif dans { $channel } tant que tu n’utilises pas `/digest resume`.
settings-digest-paused-until = C’est en pause : le prochain récapitulatif dans { $channel } arrive le { $time }. `/digest resume` met fin à la pause plus tôt.
settings-digest-resumed = C’est reparti : { $channel } reçoit un récapitulatif, { $slots }.
settings-digest-not-paused = Il n’était pas en pause : { $channel } reçoit un récapitulatif, { $slots }.
settings-digest-skipped = C’est noté : pas de récapitulatif dans { $channel } le { $time }.
settings-digest-posted-now = En route vers { $channel }.
settings-digest-removed = Supprimé : le récapitulatif dans { $channel }, { $slots }. Il n’est plus publié.

# When it comes next. $time is a date and time, $ago is like "in 3 hours", $more are dates and times.
settings-next-none = Il est en pause ; `/digest resume` y met fin.
settings-next-last = Il arrive encore une fois : le { $time } ({ $ago }).
settings-next = Prochaines dates : { $time } ({ $ago }), puis { $more }.

# What it tells. $sections is a list of the four below.
settings-leaves-out = Il ne montre pas { $sections }.
settings-section-waiting = ce qui attend depuis le plus longtemps
settings-section-due-soon = les échéances proches
settings-section-answered = les réponses reçues
settings-section-away = les absences
settings-empty-skipped = Quand il n’y a rien à signaler, il n’est pas publié.
settings-empty-said = Quand il n’y a rien à signaler, il le dit en une ligne.

# A digest in a list to choose from.
settings-label = { $number } : #{ $channel }, { $slots }
settings-label-unseen = { $number } : un salon que je ne vois pas, { $slots }

# `/digest list`: a line for each; "without", "also" and "not posted" stand at its end with " · " before each.
settings-list = Récapitulatifs d’ici :
settings-list-none = Aucun récapitulatif n’est prévu ici. `/digest schedule` en ajoute un.
settings-list-rest = … et { $count } de plus : `/digest list channel:` montre ceux d’un salon
settings-list-next = - { $number } : { $channel }, { $slots }, prochain { $ago }
settings-list-paused = - { $number } : { $channel }, { $slots }, `/digest resume` met fin à la pause
settings-list-over = - { $number } : { $channel }, { $slots }, fini : `/digest edit` lui donne d’autres jours, `/digest remove` le supprime
settings-list-without = sans { $sections }
settings-list-also-empty = aussi quand il n’y a rien à signaler
settings-list-failing = ⚠ pas publié depuis le { $time } : laisse-moi publier là-bas, ou déplace-le avec `/digest edit`

# To who scheduled a digest, or owns the server, when I cannot post it.
settings-mended = ✅ C’est réparé : le récapitulatif arrive dans { $channel }.
# The first part of the sentence; one of the three "why" follows after a colon.
settings-not-posted = { $what } : { $why }
settings-not-posted-yours = Je n’ai pas pu publier le récapitulatif que tu as prévu dans { $channel }, { $slots }
settings-not-posted-theirs = Je n’ai pas pu publier le récapitulatif que { $person } a prévu dans { $channel }, { $slots }
settings-why-gone = le salon n’existe plus, ou je ne le vois pas. Laisse-moi le voir, ou utilise `/digest edit` pour en choisir un autre ou `/digest remove`. Je réessaie à chacune de ses dates.
settings-why-refused = Discord refuse. Je réessaie à chacune de ses dates. `/digest edit` peut le déplacer, `/digest remove` y met fin.
# $permissions is a list of one or more, each in quotation marks; $count is how many.
settings-why-lacks = { $count ->
    [one] il m’y manque { $permissions }. Donne-moi cette permission dans les paramètres du salon. Je réessaie à chacune de ses dates. `/digest edit` peut le déplacer, `/digest remove` y met fin.
   *[other] il m’y manque { $permissions }. Donne-moi ces permissions dans les paramètres du salon. Je réessaie à chacune de ses dates. `/digest edit` peut le déplacer, `/digest remove` y met fin.
    }
