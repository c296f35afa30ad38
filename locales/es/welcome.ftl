# The first message of the bot in a server that it was added to.

welcome-hello = **Hola, soy Meantime.** Ayudo a quienes no trabajan a las mismas horas: una pregunta recibe respuesta en un plazo acordado, y no se molesta a nadie fuera de su horario laboral.
# "Set me up" is the button welcome-set-up.
welcome-managers = - **Si gestionas este servidor:** pulsa «Configurar el servidor» o usa `/setup`. Son cinco pasos cortos, alrededor de un minuto; lo que propongo funciona tal cual, y después se puede cambiar todo.
welcome-everybody = - **Para todo el mundo:** con `/hours set` me dices cuándo trabajas. Con `/ask` haces una pregunta que necesita respuesta.
welcome-never = - **Lo que no hago:** no escribo a nadie fuera de su horario. No guardo el texto de tus mensajes, solo lo que escribes en mis propios formularios.
welcome-set-up = Configurar el servidor
welcome-hours = Configurar mi horario
