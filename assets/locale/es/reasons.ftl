summary = { $form ->
    [range] De { $fewest } a { $most } minutos, { $metres } metros.
   *[about] { $most ->
        [one] Alrededor de { $most } minuto, { $metres } metros.
       *[other] Unos { $most } minutos, { $metres } metros.
    }
}
summary-no-steps = { $changes ->
    [0] Sin escalones ni cambios de planta.
    [one] Sin escalones, un cambio de planta.
   *[other] Sin escalones, { $changes } cambios de planta.
}
summary-steps = { $count ->
    [one] Un escalón.
   *[other] { $count } escalones.
}
summary-stairs = Hay escaleras; no se conocen todos los escalones.

# Cuando no hay ruta: qué la impide y qué la abriría.
barrier-out-of-service = Fuera de servicio: { $subject }
barrier-out-of-service-until = Fuera de servicio hasta las { $opens }: { $subject }
barrier-closed = Cerrado: { $subject }
barrier-closed-until = Cerrado hasta las { $opens }: { $subject }
barrier-closes = Cierra a las { $closes }, antes de que usted llegue: { $subject }
barrier-stairs = { $form ->
    [unknown] Hay escaleras.
   *[known] Hay escaleras de { $value } escalones.
}
barrier-escalator = Hay una escalera mecánica.
barrier-moving-sidewalk = Hay un pasillo rodante.
barrier-elevator = Es necesario tomar un ascensor.
barrier-one-way = Abierto en un solo sentido: { $subject }
barrier-not-accessible = Consta que no se puede pasar en silla de ruedas: { $subject }
barrier-kerb = { $form ->
    [unknown] Hay un bordillo alto.
   *[known] Hay un bordillo de { $value } centímetros. El límite es de { $limit } centímetros.
}
barrier-too-narrow = El camino tiene { $value } centímetros de ancho. Se necesitan { $limit } centímetros: { $subject }
barrier-too-steep = La pendiente es del { $value } por ciento. El límite es del { $limit } por ciento.
barrier-too-steep-down = La pendiente de bajada es del { $value } por ciento. El límite es del { $limit } por ciento.
barrier-slope-too-long = La pendiente sigue { $value } metros sin un tramo llano para descansar. El límite es de { $limit } metros.
barrier-cross-slope = El camino se inclina un { $value } por ciento hacia un lado. El límite es del { $limit } por ciento.
barrier-step = Hay un escalón de { $value } centímetros. El límite es de { $limit } centímetros.
barrier-surface = El suelo es demasiado irregular para ir sobre ruedas.
barrier-stairlift = Hay escaleras con una plataforma salvaescaleras que debe manejar el personal.
barrier-no-handrail = Las escaleras no tienen pasamanos.
barrier-no-step-contrast = Los bordes de los escalones no están marcados.
barrier-no-signals = El cruce no tiene semáforo.
barrier-silent-signals = El semáforo del cruce no emite sonido.
barrier-silent-elevator = El ascensor no tiene ni avisos de voz ni braille: { $subject }
barrier-high-controls = Los botones del ascensor están demasiado altos: { $subject }
barrier-revolving-door = Hay una puerta giratoria.
barrier-manual-door = Hay una puerta que no se abre sola.
barrier-elevator-too-small = La cabina mide { $value } centímetros. Se necesitan { $limit } centímetros: { $subject }
barrier-elevator-no-turn = El espacio para girar es de { $value } centímetros. Se necesitan { $limit } centímetros: { $subject }
barrier-unverified-access = Nadie ha confirmado que se pueda pasar: { $subject }
barrier-unverified-incline = Nadie ha medido la pendiente: { $subject }
barrier-unverified-slope-run = Nadie ha confirmado que haya tramos llanos para descansar: { $subject }
barrier-unverified-width = Nadie ha medido el ancho: { $subject }
barrier-unverified-gate-width = Nadie ha medido el ancho del paso: { $subject }
barrier-unverified-elevator-size = Nadie ha medido la puerta ni la cabina: { $subject }
barrier-unverified-elevator-turn = Nadie ha confirmado que se pueda girar dentro o salir de frente: { $subject }
barrier-unverified-kerb = Nadie ha medido el bordillo: { $subject }
barrier-unverified-handrail = Nadie ha confirmado que haya pasamanos: { $subject }
barrier-unverified-step-contrast = Nadie ha confirmado que los bordes de los escalones estén marcados: { $subject }
barrier-unverified-tactile-paving = Nadie ha confirmado que haya pavimento podotáctil: { $subject }
barrier-unverified-crossing-sound = Nadie ha confirmado que el semáforo emita sonido: { $subject }
barrier-not-connected = Ningún camino del mapa llega hasta allí: { $subject }

subject-walkway = un camino
subject-stairs = unas escaleras
subject-moving-sidewalk = un pasillo rodante
subject-escalator = una escalera mecánica
subject-elevator = un ascensor
subject-fare-gate = un torno
subject-exit-gate = un torno de salida
subject-ramp = una rampa
subject-door = una puerta
subject-node = una puerta o barrera
subject-gap = el destino

accept-stairs = { $form ->
    [known] Con { $amount } { $count ->
        [one] escalón
       *[other] escalones
    }, hay una ruta de { $metres } metros.
   *[unknown] Con escaleras, hay una ruta de { $metres } metros.
}
accept-escalators = Por escalera mecánica, hay una ruta de { $metres } metros.
accept-moving-sidewalks = Por un pasillo rodante, hay una ruta de { $metres } metros.
accept-incline-down = { $form ->
    [known] Con una pendiente de bajada del { $amount } por ciento, hay una ruta de { $metres } metros.
   *[unknown] Con una bajada pronunciada, hay una ruta de { $metres } metros.
}
accept-slope-run = { $form ->
    [known] Con una pendiente de { $amount } metros sin descanso, hay una ruta de { $metres } metros.
   *[unknown] Con una pendiente larga, hay una ruta de { $metres } metros.
}
accept-cross-slope = { $form ->
    [known] Con una inclinación lateral del { $amount } por ciento, hay una ruta de { $metres } metros.
   *[unknown] Con una fuerte inclinación lateral, hay una ruta de { $metres } metros.
}
accept-no-handrail = Por escaleras sin pasamanos, hay una ruta de { $metres } metros.
accept-revolving-door = Por una puerta giratoria, hay una ruta de { $metres } metros.
accept-unverified = Pasando por { $amount } { $count ->
    [one] lugar
   *[other] lugares
} que nadie ha medido, hay una ruta de { $metres } metros.
with-staff-stairlift = Con ayuda del personal y la plataforma salvaescaleras, hay una ruta de { $metres } metros. Pida ayuda, por favor.
accept-incline = { $form ->
    [known] Con una pendiente del { $amount } por ciento, hay una ruta de { $metres } metros.
   *[unknown] Con una pendiente pronunciada, hay una ruta de { $metres } metros.
}
accept-kerb = { $form ->
    [known] Con un bordillo de { $amount } { $count ->
        [one] centímetro
       *[other] centímetros
    }, hay una ruta de { $metres } metros.
   *[unknown] Con un bordillo alto, hay una ruta de { $metres } metros.
}
accept-narrow = { $form ->
    [known] Por un paso de { $amount } centímetros, hay una ruta de { $metres } metros.
   *[unknown] Por un paso estrecho, hay una ruta de { $metres } metros.
}
accept-surface = Por un suelo irregular, hay una ruta de { $metres } metros.
accept-stated-not-accessible = Pasando por { $amount } { $count ->
    [one] lugar registrado como no accesible
   *[other] lugares registrados como no accesibles
}, hay una ruta de { $metres } metros.

unverified-metres = { $metres } metros sin confirmar
unverified-lifts = { $lifts } { $lifts ->
    [one] ascensor
   *[other] ascensores
} sin confirmar para sillas de ruedas
unverified-metres-and-lifts = { $metres } metros y { $lifts } { $lifts ->
    [one] ascensor
   *[other] ascensores
} sin confirmar
unverified-elevator-state = El estado de un ascensor está sin confirmar

wish-fastest = La ruta más rápida:
wish-fewest-level-changes = Con menos cambios de planta:
wish-gentlest = Con menos subidas:
wish-sheltered = Con más tramos a cubierto:
wish-lit = Con más tramos iluminados:
wish-other = Otra ruta:

# Cuándo: la hora, y el día si no es hoy. Ante la hora va «las».
moment-tomorrow = { $time } de mañana
moment-weekday = { $time } del { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
moment-date = { $time } del { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
moment-date-year = { $time } del { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
closing-soon = Cierra a las { $closes }: { $subject }
closing-start-by = Póngase en camino antes de las { $start }. Cierra a las { $closes }: { $subject }
closing-start-now = Póngase en camino ahora. Cierra a las { $closes }: { $subject }
place-closed = El destino estará cerrado cuando usted llegue.
place-closed-until = El destino estará cerrado cuando usted llegue. Abre a las { $opens }.
unverified-hours = Horario de apertura sin confirmar: { $subject }
wait-until = A partir de las { $opens }, hay una ruta de { $metres } metros.
