# The printed ticket: what no screen says.

ticket-lifts = Ascensores de la ruta
ticket-lifts-heard = Ascensores de la ruta, según el aviso de las { $time }
ticket-lift-works = funciona
ticket-lift-no-report = sin averías comunicadas
ticket-lift-out-of-service = fuera de servicio
ticket-lift-unknown = estado desconocido
ticket-by-ear = Para oír las indicaciones, abra esta página y active el lector de pantalla de su teléfono (VoiceOver, TalkBack).
