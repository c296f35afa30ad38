# `/help`: what somebody can do next, and what the commands do.

# Above one to three of the help-step texts.
help-next = **Lo próximo para ti**
help-step-resume = Desactivaste los recordatorios de este servidor: `/resume` los activa de nuevo.
# "Write to me directly" is help-button-dms.
help-step-open-dms = No pude escribirte: permite los mensajes directos en los ajustes de privacidad de este servidor y pulsa **Escríbeme directamente**.
help-step-answer = { $owes ->
    [one] Debes una respuesta: `/asks` la muestra.
   *[other] Debes { $owes } respuestas: `/asks` las muestra.
}
# $overdue of the $owes replies are past their due time.
help-step-answer-late = { $owes ->
    [one] Debes una respuesta, y está fuera de plazo: `/asks` la muestra.
   *[other] { $overdue ->
        [one] Debes { $owes } respuestas, una de ellas fuera de plazo: `/asks` las muestra.
       *[other] Debes { $owes } respuestas, { $overdue } de ellas fuera de plazo: `/asks` las muestra.
    }
}
help-step-hours = Aún no conozco tu horario laboral: dime tu ciudad y fuera de él no te llegará nada.
# $command is a command such as /setup.
help-step-server = Nadie me ha dicho cuándo trabaja este servidor: se configura con `{ $command }`.
help-step-watch = No sigo ningún canal: con `/watch add` detecto las preguntas que se hacen en él.
help-step-digest = No se publica ningún resumen: con `/digest schedule`, un canal recibe lo que espera respuesta.
help-step-look-after = { $count ->
    [one] Esperas una respuesta: `/asks` muestra cómo va.
   *[other] Esperas { $count } respuestas: `/asks` muestra cómo van.
}
help-step-ask = ¿Necesitas algo de alguien? Pregúntaselo con `/ask` y yo hago el seguimiento.

# Buttons.
help-button-hours = Configurar mi horario
help-button-asks = Mis peticiones
help-button-dms = Escríbeme directamente

# Above groups of commands.
help-group-asks = **Peticiones**
help-group-time = **Tu tiempo**
help-group-server = **Este servidor**
help-group-bot = **Sobre mí**
# A line of the list of commands.
help-command = { $command }: { $about }
# An entry in the menu of a message, where a command reads `/ask`.
help-menu = Clic derecho en un mensaje > Aplicaciones > **{ $entry }**
help-menu-person = Clic derecho en una persona > Aplicaciones > **{ $entry }**
help-entries-message = Clic derecho en un mensaje > Aplicaciones > { $entries }
help-entries-person = Clic derecho en una persona > Aplicaciones > { $entries }
help-more = `/help topic:` explica uno de ellos, con un ejemplo.

help-option = - `{ $name }` (opcional): { $description }
help-option-required = - `{ $name }`: { $description }
# $choices are joined by dots in the middle of the line.
help-option-choices = - `{ $name }`: { $description }: { $choices }
# $example is what one types.
help-example = Por ejemplo: `{ $example }`
help-for-managers = Requiere el permiso «Gestionar servidor».

# Topics that are no commands; in a list of topics, so: short.
help-title-answers = Qué cuenta como respuesta
help-title-reminders = Cuándo llegan los recordatorios
help-title-quiet = Menos mensajes míos

help-subject-answers =
    Una petición queda respondida cuando quien debe la respuesta escribe en su hilo, responde al mensaje o le escribe en ese canal a quien preguntó.
    - ✅ de quien preguntó, en la petición o en la respuesta, la da por terminada; `/done`, también.
    - 👀 de quien debe la respuesta quiere decir «visto»: se omite el recordatorio anterior a la fecha límite.
    - Si tengo dudas, pregunto. Lo que se dio por terminado sin querer se deshace con el botón bajo la respuesta.
    `/why` cuenta cómo va una petición.
help-subject-reminders =
    Envío recordatorios solo dentro del horario laboral de cada persona: cuando empieza el plazo de respuesta, cuando queda un cuarto, cuando termina y una vez más el siguiente día laborable. Después, quien preguntó elige qué hacer.
    - Con `/hours set` dices cuándo trabajas y con `/away set` cuándo no; mientras tanto el plazo se detiene.
    - Lo que está listo a la vez llega en un solo mensaje, cada 30 minutos como mucho.
    - `/policy show` muestra lo que acordó este servidor, y `/why` lo que viene después en una petición.
help-subject-quiet =
    Tú decides qué te llega, y cada una de estas opciones tiene efecto al momento.
    - `/focus for` retiene mis mensajes un rato; `/away set`, durante días, y tú eliges qué saben de ello otras personas.
    - **Posponer** bajo un recordatorio hace que vuelva más tarde; «Responderé antes de…» lo retiene hasta entonces.
    - `/digest me off` desactiva tu propio resumen.
    - `/stop` desactiva todos los recordatorios de un servidor; `/resume` los activa de nuevo.

# $typed is what was typed as a topic.
help-unknown = No hay ayuda sobre «{ $typed }». Elige un tema de la lista, o usa `/help` sin nada más para ver todos los comandos.
