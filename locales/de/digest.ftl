# The digest that is posted to a channel. $subject is an ask: a link, or its address.

# $date is the day.
digest-title = **Was auf Antwort wartet** · { $date }
# In place of a digest that was removed while it was on its way.
digest-removed = Diese Übersicht wurde gelöscht.
digest-empty = Diesmal gibt es nichts zu berichten. Genießt die Ruhe.
digest-waiting = **Wartet am längsten**
digest-due-soon = **Fällig innerhalb eines Tages**
digest-answered = **Seit der letzten Übersicht beantwortet**
digest-away = **Abwesend**
# Only who asked for a preview sees this; "-# " makes it small.
digest-preview = -# Nur du siehst das: Das wäre jetzt in { $channel } zu lesen.
digest-my-asks = Meine Anfragen
digest-missed = { $count ->
    [one] -# Die Übersicht vom { $time } konnte nicht gepostet werden; diese hier deckt den Zeitraum mit ab.
   *[other] -# { $count } Übersichten konnten nicht gepostet werden, die erste am { $time }; diese hier deckt den Zeitraum mit ab.
    }

# One ask in a line. $age and $took are lengths such as "4 h 30 min"; $due is like "in 3 hours".
digest-thread-waits = - { $subject } von { $asker }: seit { $age } Arbeitszeit ohne Antwort
digest-nobody-owes = - { $subject } von { $asker }: die Antwort schuldet niemand mehr
digest-waits = - { $subject } von { $asker } an { $owners }: wartet seit { $age }
digest-thread-due = - { $subject } von { $asker }: erste Antwort fällig { $due }
digest-due = - { $subject } von { $asker } an { $owners }: fällig { $due }
digest-answered-in = - { $subject } von { $asker }: beantwortet nach { $took } Arbeitszeit

# Who is away. $until and $from are dates and times; $delegate is who answers meanwhile.
digest-away-until = - { $person } bis { $until }
digest-away-until-delegate = - { $person } bis { $until }; solange antwortet { $delegate }
digest-away-from = - { $person } vom { $from } bis { $until }
digest-away-from-delegate = - { $person } vom { $from } bis { $until }; solange antwortet { $delegate }

# What of a section is not shown.
digest-rest = … und { $count } weitere
digest-rest-of-asks = … und { $count } weitere: `/asks channel:` zeigt die eines Kanals
