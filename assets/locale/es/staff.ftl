# La zona de personal: palabras breves para quien conoce la estación.


# Por qué está cerrado. Los viajeros también lo leen.
outage-reason-broken = Averiado
outage-reason-maintenance = Revisión
outage-reason-building = Obras
outage-reason-cleaning = Limpieza
outage-reason-water = Agua en el suelo
outage-reason-power = Sin corriente
outage-reason-crowd = Demasiada gente
outage-reason-safety = Por seguridad

staff-leave = Cerrar sesión

staff-pin-title = Zona de personal
staff-pin-ask = Introduzca el PIN.
staff-pin-erase = Borrar
staff-pin-enter = Aceptar
staff-pin-wrong = { $count ->
    [one] El PIN no es correcto. Le queda 1 intento.
   *[other] El PIN no es correcto. Le quedan { $count } intentos.
}
staff-pin-locked = { $minutes ->
    [one] Demasiados intentos. Pruebe de nuevo dentro de 1 minuto.
   *[other] Demasiados intentos. Pruebe de nuevo dentro de { $minutes } minutos.
}
staff-pin-trouble = No se puede comprobar el PIN. Avise a quien cuida de esta máquina.

staff-today = Hoy en esta estación
staff-summary = Cerrado: { $closed }. Sin confirmar: { $doubtful }.
staff-kind-elevator = Ascensores
staff-kind-escalator = Escaleras mecánicas
staff-kind-entrance = Salidas
staff-kind-passage = Escaleras, tornos
staff-device = Esta máquina
staff-check = Autocontrol
staff-site = Ajustes
staff-passage = { $form ->
    [one] { $name } · { $lowest }
   *[several] { $name } · de { $lowest } a { $highest }
}
staff-near = Cerca: { $place }
staff-state-none = Sin avisos
staff-state-in-service = Funciona
staff-state-out-of-service = Cerrado
staff-state-unknown = Sin confirmar
staff-state-as-of = { $state } · a las { $time }

staff-why = ¿Por qué está cerrado?
staff-no-reason = Sin motivo indicado
staff-closed-since = { $why } · desde { $since }
staff-closed-between = { $why } · de { $since } a { $until }
staff-reopen = Abrir de nuevo
staff-seen-open = Visto: funciona
staff-seen-closed = Visto: sigue cerrado
staff-done-closed = Cerrado. Los viajeros lo saben desde ahora.
staff-done-open = Abierto. Los viajeros lo saben desde ahora.
staff-done-still-closed = Anotado: sigue cerrado.
staff-done-planned = El cierre está previsto.
staff-done-cancelled = El cierre previsto se ha anulado.
staff-done-site = Guardado. Vale en cuanto cierre la sesión.
staff-not-saved = No se ha podido guardar. No ha cambiado nada.
staff-refused = Así no se puede salir. Corrija antes lo que está marcado.

staff-plan = Prever un cierre
staff-plan-since = Empieza
staff-plan-until = Termina
staff-plan-save = Prever este cierre
staff-plan-drop = Ya previsto. Toque para anular:
staff-step-day-less = −1 día
staff-step-day-more = +1 día
staff-step-quarter-less = −15 min
staff-step-quarter-more = +15 min

staff-sound = Probar el sonido
staff-sound-said = Uno, dos, tres. ¿Lo oye con claridad?
staff-grid = Probar el tacto
staff-grid-words = { $count ->
    [0] Toque cada casilla.
    [one] Toque cada casilla. Falta 1.
   *[other] Toque cada casilla. Faltan { $count }.
}
staff-grid-all = Todas las casillas responden.
staff-device-clock = Reloj
staff-device-started = En marcha desde
staff-device-printer = Impresora
staff-device-voices = Idiomas con voz
staff-device-conditions = Estado de los equipos
staff-device-map = Mapa
staff-device-disk = Espacio libre
staff-device-error = Último error
staff-none = Nada
staff-of = { $number } de { $count }
staff-megabytes = { $count } MB
staff-printer-ready = Lista
staff-printer-paper-low = Poco papel
staff-printer-paper-out = Sin papel
staff-printer-cover-open = Abierta
staff-printer-jam = Atascada
staff-printer-hot = Muy caliente
staff-printer-offline = Sin conexión
staff-printer-mute = No responde
staff-printer-unconfirmed = No es seguro

staff-check-print = Imprimir el informe
staff-check-summary = { $count ->
    [0] Todo está como debe.
    [one] 1 cosa no está como debe.
   *[other] { $count } cosas no están como deben.
}
staff-check-unmeasured = Sin medir
staff-check-at-least = { $value } (mínimo { $limit })
staff-check-at-most = { $value } (máximo { $limit })
staff-check-ppi = Píxeles por pulgada
staff-check-lowest = Botón más bajo sobre el suelo
staff-check-reach = Barra sobre el suelo
staff-check-sight = Texto más alto sobre el suelo
staff-check-band = Altura al alcance
staff-check-text = Altura de las letras
staff-check-distance = Letras a esta distancia
staff-check-contrast = Contraste del texto
staff-check-shapes = Contraste de los signos
staff-check-target = Tamaño de los botones
staff-check-gap = Hueco entre botones
staff-check-bearing = Hacia dónde se mira
staff-unit-mm = { $number } mm
staff-unit-ppi = { $number } ppi
staff-unit-ratio = { $number } : 1
staff-unit-deg = { $number }°
staff-slip-going = El informe se está imprimiendo.
staff-slip-done = El informe está impreso.
staff-slip-failed = No se ha podido imprimir. Mire la impresora.

staff-site-card = Ponga una tarjeta bancaria sobre la barra. Si la barra es más larga, aumente el ancho.
staff-site-width = Ancho de la imagen
staff-site-bottom = Borde inferior sobre el suelo
staff-site-distance = Distancia de los ojos
staff-site-bearing = Hacia dónde se mira (0 es norte)
staff-site-save = Guardar

staff-notices = Avisos
staff-notices-tell = Informar a los viajeros:
staff-notices-told = Se informa ahora. Toque para retirar:
staff-hours-2 = 2 horas
staff-hours-12 = 12 horas
staff-hours-open = Hasta retirarlo
staff-done-announced = Se informa a los viajeros.
staff-done-withdrawn = El aviso se ha retirado.
station-notice-delays = Los trenes circulan con retraso
station-notice-delays-text = Consulte los paneles de salidas.
station-notice-crowd = La estación está muy llena
station-notice-crowd-text = Cuente con más tiempo.
station-notice-building = Hay obras en la estación
station-notice-building-text = Algunos caminos pueden ser más largos. Esta máquina conoce los que están abiertos.
station-notice-wet = El suelo puede estar mojado
station-notice-wet-text = Tenga cuidado, sobre todo en las escaleras.
station-notice-power = Parte de la estación está sin corriente
station-notice-power-text = Los ascensores y las escaleras mecánicas pueden pararse. Pregunte al personal.
station-notice-event = Hay un gran acto cerca
station-notice-event-text = Antes y después habrá mucha gente. Cuente con más tiempo.
