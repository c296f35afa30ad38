# Something failed inside the bot. $reference is a long number by which whoever runs the bot finds it in the log.

trouble-inside = Algo falló por mi parte, y no cambió nada. Prueba otra vez; si sigue igual, díselo a quien administra este bot: referencia { $reference }.
trouble-broke-off = Algo falló por mi parte a mitad de camino, y no puedo decir hasta dónde llegué. `/asks` muestra cómo está todo ahora. Prueba otra vez; si sigue igual, díselo a quien administra este bot: referencia { $reference }.
# Stands in the place of a page until the next one is there.
trouble-working = Un momento, estoy en ello…
trouble-cannot-store = Ahora mismo no puedo guardar nada, así que no me hice cargo de esto: no cambió nada, y nadie recibirá recordatorios. Conserva tu texto y prueba más tarde. Quien administra este bot encontrará la causa en su registro.
