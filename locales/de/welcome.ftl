# The first message of the bot in a server that it was added to.

welcome-hello = **Hallo, ich bin Meantime.** Ich helfe Leuten, die nicht zur gleichen Zeit arbeiten: Eine Frage bekommt in vereinbarter Zeit ihre Antwort, und niemand wird außerhalb der eigenen Arbeitszeit gestört.
# "Set me up" is the button welcome-set-up.
welcome-managers = - **Wenn du diesen Server verwaltest:** Drücke „Einrichten“ oder führe `/setup` aus. Fünf kurze Schritte, etwa eine Minute; was ich vorschlage, passt so, und alles lässt sich später ändern.
welcome-everybody = - **Für alle:** Mit `/hours set` sagst du mir, wann du arbeitest. Mit `/ask` stellst du eine Frage, die eine Antwort braucht.
welcome-never = - **Was ich nicht tue:** Ich schreibe niemandem außerhalb der Arbeitszeit. Ich behalte keinen Text eurer Nachrichten, nur das, was ihr in meine eigenen Formulare tippt.
welcome-set-up = Einrichten
welcome-hours = Arbeitszeiten einstellen
