# The printed ticket: what no screen says.

ticket-lifts = Ascensores de la ruta
ticket-lifts-heard = Ascensores de la ruta, según el aviso de las { $time }
ticket-lift-works = funciona
ticket-lift-no-report = sin averías comunicadas
ticket-lift-out-of-service = fuera de servicio
ticket-lift-unknown = estado desconocido
ticket-by-ear = Para oír las indicaciones, abra esta página y active el lector de pantalla de su teléfono (VoiceOver, TalkBack).
ticket-code = ¿Sin teléfono? En cualquier pantalla de esta estación, escriba { $code } en la búsqueda: aparecerá este destino.

# The printer: the button, then what became of a ticket and what to do next.

print-take = Imprimir
print-again = Imprimir otra vez
print-going = Se está imprimiendo su hoja de ruta.
print-done = Su hoja de ruta está impresa. Recójala en la ranura.
print-done-paper-low = Su hoja de ruta está impresa. Queda poco papel; avise al personal.
print-handed-over = Su hoja de ruta se ha enviado a la impresora. Si no sale, use el código de esta pantalla.
print-paper-out = La impresora no tiene papel. Use el código de esta pantalla o pregunte al personal.
print-cover-open = La impresora está abierta. Use el código de esta pantalla o pregunte al personal.
print-jam = El papel se ha atascado en la impresora. Use el código de esta pantalla o pregunte al personal.
print-hot = La impresora está demasiado caliente. Inténtelo de nuevo en un minuto o use el código de esta pantalla.
print-offline = No hay conexión con la impresora. Use el código de esta pantalla o pregunte al personal.
print-mute = La impresora no responde. Use el código de esta pantalla o pregunte al personal.
print-unconfirmed = No es seguro que su hoja de ruta se haya impreso. Si está incompleta, imprímala otra vez o use el código de esta pantalla.
