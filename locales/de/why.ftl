# "Why?": why a reminder came, or will.

## Who asked, how, and where. $who is "you" or "other"; $url is the address of the message.

why-asked-form =
    { $who ->
        [you] Du hast am { $time } mit `/ask` in { $channel } gefragt: { $url }
       *[other] { $person } hat am { $time } mit `/ask` in { $channel } gefragt: { $url }
    }
why-asked-marked =
    { $who ->
        [you] Du hast am { $time } in { $channel } eine Nachricht mit „Braucht eine Antwort“ markiert: { $url }
       *[other] { $person } hat am { $time } in { $channel } eine Nachricht mit „Braucht eine Antwort“ markiert: { $url }
    }
why-asked-mention =
    { $who ->
        [you] Du hast am { $time } in { $channel }, einem beobachteten Kanal, Leute erwähnt: { $url }
       *[other] { $person } hat am { $time } in { $channel }, einem beobachteten Kanal, Leute erwähnt: { $url }
    }
why-asked-thread =
    { $who ->
        [you] Du hast am { $time } in einem beobachteten Kanal den Thread { $channel } eröffnet: { $url }
       *[other] { $person } hat am { $time } in einem beobachteten Kanal den Thread { $channel } eröffnet: { $url }
    }
why-asked-question =
    { $who ->
        [you] Du hast am { $time } in { $channel }, einem beobachteten Kanal, in die Runde gefragt: { $url }
       *[other] { $person } hat am { $time } in { $channel }, einem beobachteten Kanal, in die Runde gefragt: { $url }
    }
why-asked-reaction =
    { $who ->
        [you] Du hast am { $time } in { $channel } eine Nachricht mit einer Reaktion markiert: { $url }
       *[other] { $person } hat am { $time } in { $channel } eine Nachricht mit einer Reaktion markiert: { $url }
    }

## By when. $target is such as "4 h of working time", $source such as "by this server's policy".

why-needed-by = Die Antwort wird bis { $time } gebraucht: So hat es die fragende Person gewählt.
why-target = Eine Antwort ist innerhalb von { $target } fällig ({ $source }).
why-target-urgent = Es ist dringend: Eine Antwort ist innerhalb von { $target } fällig ({ $source }).
why-target-low = Es kann warten: Eine Antwort ist innerhalb von { $target } fällig ({ $source }).
why-due = Das ist am { $time } ({ $ago }).
why-quiet = In den ruhigen Zeiten { $hours } nach deiner Uhr warten Erinnerungen ({ $source }).
why-tells-you = Kommt keine Antwort, sage ich dir Bescheid, und du wählst, wie es weitergeht ({ $source }).
why-tells-asker = Kommt keine Antwort, sage ich { $asker } Bescheid und frage, wie es weitergeht ({ $source }).
why-no-lead = Die Leitung bekommt keinen Bescheid: Es soll unter euch bleiben.
# To the asker; the working day is the asker's.
why-lead-to-asker = Wird daraus nichts, sage ich { $lead } einen deiner Arbeitstage später Bescheid ({ $source }).
# To others; the working day is the asker's.
why-lead = Wird daraus nichts, sage ich { $lead } einen Arbeitstag später Bescheid ({ $source }).

## The reader's clock. $hours are working hours with their zone.

why-clock-never-starts = Deine Uhr läuft nie an. Deine Arbeitszeiten: { $hours }.
why-clock-never-starts-guess = Deine Uhr läuft nie an. Es gelten die Arbeitszeiten des Servers, denn du hast keine eingestellt: { $hours }.
why-clock = Deine Uhr läuft nur in deinen Arbeitszeiten: { $hours }. Die Antwort ist deshalb am { $time } fällig ({ $ago }).
why-clock-guess = Deine Uhr läuft nur in den Arbeitszeiten des Servers, denn du hast keine eingestellt: { $hours }. Die Antwort ist deshalb am { $time } fällig ({ $ago }).
# Lines follow that tell when the clock ran and stood.
why-clock-so-far = Die Uhr:
# $city is such as Tokyo: the reader set this by `/hours travel`.
why-travel = Du bist auf Reisen: Bis { $until } gilt für dich die Uhr von { $city }.
why-travel-later = Du verreist: Vom { $from } bis { $until } gilt für dich die Uhr von { $city }.
# $day is such as "25 December 2026: Christmas Day".
why-day-off = Deine Uhr ruht am { $day }.
why-day-off-guess = Deine Uhr ruht am { $day } (eine Annahme: die Feiertage des Servers, denn du hast keine Arbeitszeiten eingestellt).

## What was sent, each after its time.

why-sent-before =
    { $count ->
        [one] 1 Erinnerung davor
       *[other] { $count } Erinnerungen davor
    }
why-sent = { $time }: { $what }
why-sent-notice = Ich habe dir Bescheid gesagt
why-sent-nudge = Ich habe dich erinnert: Noch ein Viertel der Zeit blieb
why-sent-due = Ich habe dich erinnert, als die Antwort fällig war
why-sent-follow-up = Ich habe dich am Arbeitstag danach noch einmal erinnert
why-sent-snooze = Ich habe dich wieder erinnert, wie gewünscht
why-sent-unanswered = Ich habe dir gesagt, dass keine Antwort kam
why-sent-nobody-left = Ich habe dir gesagt, dass niemand mehr die Antwort schuldet
why-sent-promise = Ich habe dich erinnert, als die Zeit kam, die du versprochen hattest
why-sent-role-call = Ich habe gefragt, ob du übernimmst, denn niemand mit der Rolle hatte es getan
why-sent-nobody-hears = Ich habe dir gesagt, dass alle, die sie schulden, meine Erinnerungen abgeschaltet haben
why-sent-owner-away = Ich habe dir gesagt, dass die Person, die sie schuldet, abwesend ist
why-sent-closed-dms = Ich habe dir gesagt, dass die Person, die sie schuldet, keine Direktnachrichten annimmt
why-sent-promised-later = Ich habe dir von einem Versprechen gesagt, das nach der Frist liegt
why-sent-others-word = Ich habe dir gesagt, dass vielleicht jemand anderes geantwortet hat
why-sent-out-of-reach = Ich habe dir gesagt, dass ich die Frage nicht mehr sehe
why-sent-escalated = Ich habe dir Bescheid gesagt, weil keine Antwort gekommen war
why-sent-not-posted = Ich habe dir gesagt, dass ich die Frage nicht posten konnte

## What comes next.

why-over-answered = Beantwortet { $ago }, also kommt nichts mehr.
# $closed is one of the texts "ask-closed-…".
why-over-closed = { $closed }, also kommt nichts mehr.
why-next-stopped = Du hast die Erinnerungen dieses Servers abgeschaltet. `/resume` schaltet sie ein.
why-next-if-no-answer = Als Nächstes: Ich sage dir Bescheid, wenn keine Antwort kommt, sobald sie fällig ist und du arbeitest.
why-next-not-before = Als Nächstes: eine Erinnerung, frühestens am { $time }, wenn es dann noch offen ist und du arbeitest.
why-next-none-open = Es kommen keine Erinnerungen mehr; es bleibt offen, bis jemand antwortet.
why-next-none = Dazu kommt für dich nichts mehr.
