# Indicaciones. Una acción por frase, de usted; «avance» o «siga», nunca «camine»: no todo el mundo va a pie.
#
# Términos, los mismos en todos los archivos:
#   lift ascensor · escalator escalera mecánica · moving walkway pasillo rodante · ramp rampa
#   stairs escaleras · step (of stairs) escalón · handrail pasamanos · wheelchair lift plataforma salvaescaleras
#   ticket gates tornos · wide gate paso ancho · platform andén · exit, entrance with a number salida · other entrance acceso
#   level planta (baja, −1, 1; entreplanta) · sign cartel · button botón · car coche · gap hueco
#   kerb bordillo · slope pendiente · tactile paving pavimento podotáctil · road calle
#   way, route ruta · path camino · place in the way obstáculo · kiosk pantalla · staff personal · out of service fuera de servicio
#   not confirmed sin confirmar · toilets aseos · tickets billetes · lockers consigna
# Comillas: « ». Toda planta lleva un nombre femenino («planta», «entreplanta»), así que ante { $level } va «la».
# Ningún artículo ni preposición que se contraiga («del», «al») precede a un nombre que venga de los datos.

# Dos frases para una sola maniobra.
two-sentences = { $first } { $second }

depart = { $turn ->
    [straight] Más allá de esta pantalla, siga recto { $metres } metros.
    [slight_left] De cara a esta pantalla, gire un poco a la izquierda y avance { $metres } metros.
    [left] De cara a esta pantalla, gire a la izquierda y avance { $metres } metros.
    [sharp_left] Frente a esta pantalla, gire mucho a la izquierda y avance { $metres } metros.
    [slight_right] De cara a esta pantalla, gire un poco a la derecha y avance { $metres } metros.
    [right] De cara a esta pantalla, gire a la derecha y avance { $metres } metros.
    [sharp_right] Frente a esta pantalla, gire mucho a la derecha y avance { $metres } metros.
    [back] De espaldas a esta pantalla, avance { $metres } metros.
   *[none] Avance { $metres } metros.
}
go = { $turn ->
    [straight] Siga recto { $metres } metros.
   *[none] Desde ahí, avance { $metres } metros.
}
go-named = { $turn ->
    [straight] Siga recto { $metres } metros por { $name }.
   *[none] Desde ahí, avance { $metres } metros por { $name }.
}
turn = { $turn ->
    [slight_left] Siga un poco a la izquierda { $metres } metros.
    [left] Gire a la izquierda y avance { $metres } metros.
    [sharp_left] Gire mucho a la izquierda y avance { $metres } metros.
    [slight_right] Siga un poco a la derecha { $metres } metros.
    [right] Gire a la derecha y avance { $metres } metros.
    [sharp_right] Gire mucho a la derecha y avance { $metres } metros.
   *[back] Dé media vuelta y avance { $metres } metros.
}
turn-named = { $turn ->
    [slight_left] Gire un poco a la izquierda y avance { $metres } metros por { $name }.
    [left] Gire a la izquierda y avance { $metres } metros por { $name }.
    [sharp_left] Gire mucho a la izquierda y avance { $metres } metros por { $name }.
    [slight_right] Gire un poco a la derecha y avance { $metres } metros por { $name }.
    [right] Gire a la derecha y avance { $metres } metros por { $name }.
    [sharp_right] Gire mucho a la derecha y avance { $metres } metros por { $name }.
   *[back] Dé media vuelta y avance { $metres } metros por { $name }.
}
# Con un punto de referencia.
turn-at = { $turn ->
    [slight_left] En { $landmark }, gire un poco a la izquierda y avance { $metres } metros.
    [left] En { $landmark }, gire a la izquierda y avance { $metres } metros.
    [sharp_left] En { $landmark }, gire mucho a la izquierda y avance { $metres } metros.
    [slight_right] En { $landmark }, gire un poco a la derecha y avance { $metres } metros.
    [right] En { $landmark }, gire a la derecha y avance { $metres } metros.
    [sharp_right] En { $landmark }, gire mucho a la derecha y avance { $metres } metros.
   *[back] En { $landmark }, dé media vuelta y avance { $metres } metros.
}
turn-after = { $turn ->
    [slight_left] Después de { $landmark }, gire un poco a la izquierda y avance { $metres } metros.
    [left] Después de { $landmark }, gire a la izquierda y avance { $metres } metros.
    [sharp_left] Después de { $landmark }, gire mucho a la izquierda y avance { $metres } metros.
    [slight_right] Después de { $landmark }, gire un poco a la derecha y avance { $metres } metros.
    [right] Después de { $landmark }, gire a la derecha y avance { $metres } metros.
    [sharp_right] Después de { $landmark }, gire mucho a la derecha y avance { $metres } metros.
   *[back] Después de { $landmark }, dé media vuelta y avance { $metres } metros.
}
turn-before = { $turn ->
    [slight_left] Antes de { $landmark }, gire un poco a la izquierda y avance { $metres } metros.
    [left] Antes de { $landmark }, gire a la izquierda y avance { $metres } metros.
    [sharp_left] Antes de { $landmark }, gire mucho a la izquierda y avance { $metres } metros.
    [slight_right] Antes de { $landmark }, gire un poco a la derecha y avance { $metres } metros.
    [right] Antes de { $landmark }, gire a la derecha y avance { $metres } metros.
    [sharp_right] Antes de { $landmark }, gire mucho a la derecha y avance { $metres } metros.
   *[back] Antes de { $landmark }, dé media vuelta y avance { $metres } metros.
}
follow-way = Irá por { $name }.
follow-tactile = Siga el pavimento podotáctil.
no-tactile = Aquí no hay pavimento podotáctil.
pass-openings = { $side ->
    [left] { $count ->
        [one] Dejará una abertura a la izquierda.
       *[other] Dejará { $count } aberturas a la izquierda.
    }
   *[right] { $count ->
        [one] Dejará una abertura a la derecha.
       *[other] Dejará { $count } aberturas a la derecha.
    }
}
pass-landmark = { $side ->
    [left] Dejará { $landmark } a la izquierda.
   *[right] Dejará { $landmark } a la derecha.
}
long-stretch = Este tramo es largo y no tiene giros.
follow-sign = Siga el cartel «{ $sign }».
    .speech = Siga el cartel { $sign }.
leave-elevator = { $turn ->
    [straight] Al salir del ascensor, siga recto { $metres } metros.
    [slight_left] Al salir del ascensor, gire un poco a la izquierda y avance { $metres } metros.
    [left] Al salir del ascensor, gire a la izquierda y avance { $metres } metros.
    [sharp_left] Al salir del ascensor, gire mucho a la izquierda y avance { $metres } metros.
    [slight_right] Al salir del ascensor, gire un poco a la derecha y avance { $metres } metros.
    [right] Al salir del ascensor, gire a la derecha y avance { $metres } metros.
    [sharp_right] Al salir del ascensor, gire mucho a la derecha y avance { $metres } metros.
    [back] Al salir del ascensor, dé media vuelta y avance { $metres } metros.
   *[none] Al salir del ascensor, avance { $metres } metros.
}
cross = { $turn ->
    [left] A la izquierda, cruce la calle.
    [sharp_left] Gire mucho a la izquierda y cruce la calle.
    [slight_left] Un poco a la izquierda, cruce la calle.
    [right] A la derecha, cruce la calle.
    [sharp_right] Gire mucho a la derecha y cruce la calle.
    [slight_right] Un poco a la derecha, cruce la calle.
    [back] Dé media vuelta y cruce la calle.
   *[straight] Cruce la calle.
}
cross-counted = { $turn ->
    [left] A la izquierda, cruce la calle en { $count } tramos.
    [sharp_left] Gire mucho a la izquierda y cruce la calle en { $count } tramos.
    [slight_left] Un poco a la izquierda, cruce la calle en { $count } tramos.
    [right] A la derecha, cruce la calle en { $count } tramos.
    [sharp_right] Gire mucho a la derecha y cruce la calle en { $count } tramos.
    [slight_right] Un poco a la derecha, cruce la calle en { $count } tramos.
    [back] Dé media vuelta y cruce la calle en { $count } tramos.
   *[straight] Cruce la calle en { $count } tramos.
}
crossing-signals = { $signals ->
    [heard] El cruce tiene una señal sonora.
    [felt] El cruce tiene una señal vibratoria.
    [silent] El semáforo del cruce no suena.
   *[none] El cruce no tiene semáforo.
}

# Primero dónde está la cosa; después, qué hacer con ella.
stairs-where = { $where ->
    [left] Las escaleras están a la izquierda.
    [right] Las escaleras están a la derecha.
   *[behind] Las escaleras están detrás de usted.
}
stairs-where-signed = { $where ->
    [left] Escaleras a la izquierda, cartel «{ $sign }».
    [right] Escaleras a la derecha, cartel «{ $sign }».
    [behind] Escaleras detrás de usted, cartel «{ $sign }».
   *[ahead] Escaleras con el cartel «{ $sign }».
}
    .speech = { $where ->
        [left] Las escaleras están a la izquierda, junto al cartel { $sign }.
        [right] Las escaleras están a la derecha, junto al cartel { $sign }.
        [behind] Las escaleras están detrás de usted, junto al cartel { $sign }.
       *[ahead] Las escaleras están junto al cartel { $sign }.
    }
escalator-where = { $where ->
    [left] La escalera mecánica está a la izquierda.
    [right] La escalera mecánica está a la derecha.
   *[behind] La escalera mecánica está detrás.
}
escalator-where-signed = { $where ->
    [left] Escalera mecánica a la izquierda, cartel «{ $sign }».
    [right] Escalera mecánica a la derecha, cartel «{ $sign }».
    [behind] Escalera mecánica detrás de usted, cartel «{ $sign }».
   *[ahead] Escalera mecánica con el cartel «{ $sign }».
}
    .speech = { $where ->
        [left] La escalera mecánica está a la izquierda, junto al cartel { $sign }.
        [right] La escalera mecánica está a la derecha, junto al cartel { $sign }.
        [behind] La escalera mecánica está detrás de usted, junto al cartel { $sign }.
       *[ahead] La escalera mecánica está junto al cartel { $sign }.
    }
moving-sidewalk-where = { $where ->
    [left] El pasillo rodante está a la izquierda.
    [right] El pasillo rodante está a la derecha.
   *[behind] El pasillo rodante está detrás de usted.
}
moving-sidewalk-where-signed = { $where ->
    [left] Pasillo rodante a la izquierda, cartel «{ $sign }».
    [right] Pasillo rodante a la derecha, cartel «{ $sign }».
    [behind] Pasillo rodante detrás de usted, cartel «{ $sign }».
   *[ahead] Pasillo rodante con el cartel «{ $sign }».
}
    .speech = { $where ->
        [left] El pasillo rodante está a la izquierda, junto al cartel { $sign }.
        [right] El pasillo rodante está a la derecha, junto al cartel { $sign }.
        [behind] El pasillo rodante está detrás de usted, junto al cartel { $sign }.
       *[ahead] El pasillo rodante está junto al cartel { $sign }.
    }
ramp-where = { $where ->
    [left] La rampa está a la izquierda.
    [right] La rampa está a la derecha.
   *[behind] La rampa está detrás de usted.
}
ramp-where-signed = { $where ->
    [left] Rampa a la izquierda, cartel «{ $sign }».
    [right] Rampa a la derecha, cartel «{ $sign }».
    [behind] Rampa detrás de usted, cartel «{ $sign }».
   *[ahead] Rampa con el cartel «{ $sign }».
}
    .speech = { $where ->
        [left] La rampa está a la izquierda, junto al cartel { $sign }.
        [right] La rampa está a la derecha, junto al cartel { $sign }.
        [behind] La rampa está detrás de usted, junto al cartel { $sign }.
       *[ahead] La rampa está junto al cartel { $sign }.
    }
gate-where = { $where ->
    [left] Los tornos están a la izquierda.
    [right] Los tornos están a la derecha.
   *[behind] Los tornos están detrás de usted.
}
gate-where-signed = { $where ->
    [left] Tornos a la izquierda, cartel «{ $sign }».
    [right] Tornos a la derecha, cartel «{ $sign }».
    [behind] Tornos detrás de usted, cartel «{ $sign }».
   *[ahead] Tornos con el cartel «{ $sign }».
}
    .speech = { $where ->
        [left] Los tornos están a la izquierda, junto al cartel { $sign }.
        [right] Los tornos están a la derecha, junto al cartel { $sign }.
        [behind] Los tornos están detrás de usted, junto al cartel { $sign }.
       *[ahead] Los tornos están junto al cartel { $sign }.
    }
door-where = { $where ->
    [left] La puerta está a la izquierda.
    [right] La puerta está a la derecha.
   *[behind] La puerta está detrás de usted.
}
entrance-where = { $where ->
    [left] La entrada está a la izquierda.
    [right] La entrada está a la derecha.
   *[behind] La entrada está detrás de usted.
}
exit-where = { $where ->
    [left] La salida está a la izquierda.
    [right] La salida está a la derecha.
   *[behind] La salida está detrás de usted.
}

take-elevator-somewhere = Tome el ascensor.
take-elevator = { $where ->
    [left] A su izquierda, tome el ascensor a la { $level }.
    [right] A su derecha, tome el ascensor a la { $level }.
    [behind] Detrás, tome el ascensor a la { $level }.
   *[ahead] Tome el ascensor a la { $level }.
}
take-elevator-named = { $where ->
    [left] { $form ->
        [begins] A su izquierda, tome el «{ $name }» a la { $level }.
       *[other] A su izquierda, tome el ascensor «{ $name }» a la { $level }.
    }
    [right] { $form ->
        [begins] A su derecha, tome el «{ $name }» a la { $level }.
       *[other] A su derecha, tome el ascensor «{ $name }» a la { $level }.
    }
    [behind] { $form ->
        [begins] Detrás, tome el «{ $name }» a la { $level }.
       *[other] Detrás, tome el ascensor «{ $name }» a la { $level }.
    }
   *[ahead] { $form ->
        [begins] Tome el «{ $name }» a la { $level }.
       *[other] Tome el ascensor «{ $name }» a la { $level }.
    }
}
    .speech = { $where ->
        [left] { $form ->
            [begins] A su izquierda, tome el { $name } a la { $level }.
           *[other] A su izquierda, tome el ascensor { $name } a la { $level }.
        }
        [right] { $form ->
            [begins] A su derecha, tome el { $name } a la { $level }.
           *[other] A su derecha, tome el ascensor { $name } a la { $level }.
        }
        [behind] { $form ->
            [begins] Detrás, tome el { $name } a la { $level }.
           *[other] Detrás, tome el ascensor { $name } a la { $level }.
        }
       *[ahead] { $form ->
            [begins] Tome el { $name } a la { $level }.
           *[other] Tome el ascensor { $name } a la { $level }.
        }
    }
elevator-press = Pulse «{ $button }».
    .speech = Pulse el botón { $button }.
elevator-press-leave = { $door ->
    [same] El botón es «{ $button }»; se abre la misma puerta.
    [opposite] El botón es «{ $button }»; se abre la otra puerta.
    [left] El botón es «{ $button }»; se abre la puerta izquierda.
   *[right] El botón es «{ $button }»; se abre la puerta derecha.
}
    .speech = { $door ->
        [same] El botón es { $button }; se abre la misma puerta.
        [opposite] El botón es { $button }; se abre la otra puerta.
        [left] El botón es { $button }; se abre la puerta izquierda.
       *[right] El botón es { $button }; se abre la puerta derecha.
    }
elevator-leave = { $door ->
    [same] Se abre la misma puerta.
    [opposite] Se abre la otra puerta.
    [left] Se abre la puerta izquierda.
   *[right] Se abre la puerta derecha.
}
elevator-voice = { $voice ->
    [yes] El ascensor anuncia cada planta.
   *[no] El ascensor no anuncia las plantas.
}
other-elevators = Otros ascensores de aquí no van a la { $level }.
take-stairs = { $direction ->
    [up] Suba por las escaleras.
    [down] Baje por las escaleras.
   *[unknown] Tome las escaleras.
}
take-stairs-counted = { $direction ->
    [up] Suba { $count } { $count ->
        [one] escalón
       *[other] escalones
    }.
    [down] Baje { $count } { $count ->
        [one] escalón
       *[other] escalones
    }.
   *[unknown] Tome las escaleras de { $count } { $count ->
        [one] escalón
       *[other] escalones
    }.
}
take-stairs-to = { $direction ->
    [up] Suba por las escaleras hasta la { $level }.
    [down] Baje por las escaleras hasta la { $level }.
   *[unknown] Tome las escaleras hasta la { $level }.
}
take-stairs-to-counted = { $direction ->
    [up] Suba { $count } { $count ->
        [one] escalón
       *[other] escalones
    } hasta la { $level }.
    [down] Baje { $count } { $count ->
        [one] escalón
       *[other] escalones
    } hasta la { $level }.
   *[unknown] Tome las escaleras hasta la { $level }: { $count } { $count ->
        [one] escalón
       *[other] escalones
    }.
}
take-escalator = { $direction ->
    [up] Suba por la escalera mecánica.
    [down] Baje por la escalera mecánica.
   *[unknown] Tome la escalera mecánica.
}
take-escalator-to = { $direction ->
    [up] Suba por la escalera mecánica a la { $level }.
    [down] Baje por la escalera mecánica a la { $level }.
   *[unknown] Tome la escalera mecánica a la { $level }.
}
take-ramp = { $direction ->
    [up] Suba por la rampa.
    [down] Baje por la rampa.
   *[unknown] Tome la rampa.
}
take-ramp-to = { $direction ->
    [up] Suba por la rampa hasta la { $level }.
    [down] Baje por la rampa hasta la { $level }.
   *[unknown] Tome la rampa hasta la { $level }.
}
take-moving-sidewalk = Avance { $metres } metros por el pasillo rodante.
handrail = Hay pasamanos.
stairs-landings = { $count ->
    [one] Hay un rellano en las escaleras.
   *[other] Hay { $count } rellanos en las escaleras.
}
no-handrail = { $thing ->
    [ramp] { $where ->
        [left] La rampa de la izquierda no tiene pasamanos.
        [right] La rampa de la derecha no tiene pasamanos.
        [behind] La rampa de detrás no tiene pasamanos.
       *[ahead] La rampa no tiene pasamanos.
    }
   *[stairs] { $where ->
        [left] Las escaleras de la izquierda no tienen pasamanos.
        [right] Las escaleras de la derecha no tienen pasamanos.
        [behind] Las escaleras de detrás no tienen pasamanos.
       *[ahead] Las escaleras no tienen pasamanos.
    }
}
steep = { $thing ->
    [ramp] { $where ->
        [left] La rampa de la izquierda es empinada: { $percent } por ciento.
        [right] La rampa de la derecha es empinada: { $percent } por ciento.
        [behind] La rampa de detrás es empinada: { $percent } por ciento.
       *[ahead] La rampa es empinada: { $percent } por ciento.
    }
   *[way] Sigue un tramo empinado: { $percent } por ciento.
}
narrow = { $thing ->
    [door] { $where ->
        [left] La puerta de la izquierda mide { $width } centímetros de ancho.
        [right] La puerta de la derecha mide { $width } centímetros de ancho.
        [behind] La puerta de detrás mide { $width } centímetros de ancho.
       *[ahead] La puerta mide { $width } centímetros de ancho.
    }
    [ramp] { $where ->
        [left] La rampa de la izquierda mide { $width } centímetros de ancho.
        [right] La rampa de la derecha mide { $width } centímetros de ancho.
        [behind] La rampa de detrás mide { $width } centímetros de ancho.
       *[ahead] La rampa mide { $width } centímetros de ancho.
    }
   *[way] Sigue un paso de { $width } centímetros de ancho.
}
revolving-door = { $where ->
    [left] Hay una puerta giratoria a la izquierda.
    [right] Hay una puerta giratoria a la derecha.
    [behind] Hay una puerta giratoria detrás de usted.
   *[ahead] Hay una puerta giratoria delante.
}
pass-gate = { $direction ->
    [in] Entre por los tornos.
    [out] Salga por los tornos.
   *[unknown] Pase por los tornos.
}
pass-gate-wide = { $direction ->
    [in] Entre por el paso ancho de los tornos.
    [out] Salga por el paso ancho de los tornos.
   *[unknown] Pase por el paso ancho de los tornos.
}
pass-door = { $door ->
    [automatic] Pase por la puerta automática.
    [hinged] Pase por la puerta batiente.
    [sliding] Pase por la puerta corredera.
    [folding] Pase por la puerta plegable.
    [swinging] Pase por la puerta de vaivén.
    [revolving] Pase por la puerta giratoria.
   *[unknown] Pase por la puerta.
}
pass-doors = Pase por { $count } puertas seguidas.
door-opening = { $door ->
    [automatic] La puerta se abre sola.
   *[by_hand] La puerta se abre a mano.
}
enter = Entre por la entrada.
enter-named = Entre por este acceso: { $entrance }.
leave = Salga por la salida.
leave-named = Salga por este acceso: { $entrance }.
arrive = { $side ->
    [left] Su destino está a la izquierda: { $place }.
    [right] Su destino está a la derecha: { $place }.
    [ahead] Su destino está justo delante: { $place }.
   *[here] Ha llegado a su destino: { $place }.
}
arrive-door = { $side ->
    [left] Su destino está a la izquierda: { $place }, { $door }.
    [right] Su destino está a la derecha: { $place }, { $door }.
    [ahead] Su destino está justo delante: { $place }, { $door }.
   *[here] Ha llegado a su destino: { $place }, { $door }.
}
arrive-door-short = { $side ->
    [left] A su izquierda: { $door }.
    [right] A su derecha: { $door }.
    [ahead] Justo delante: { $door }.
   *[here] Ha llegado: { $door }.
}
arrive-short = { $side ->
    [left] Su destino está a la izquierda.
    [right] Su destino está a la derecha.
   *[ahead] Su destino está justo delante.
}
train-door = puerta { $door }
train-car-door = coche { $car }, puerta { $door }
    .speech = coche { $car }, puerta { $door }
boarding-gap = { $ramp ->
    [yes] Hueco de { $gap } cm; el personal tiene rampa.
   *[no] Hueco de { $gap } cm hasta el tren.
}
    .speech = { $ramp ->
        [yes] Hueco de { $gap } centímetros; el personal tiene rampa.
       *[no] Hueco de { $gap } centímetros hasta el tren.
    }
boarding-gap-step = { $ramp ->
    [yes] Hueco { $gap } cm, escalón { $step } cm; el personal tiene rampa.
   *[no] Hueco { $gap } cm, escalón { $step } cm.
}
    .speech = { $ramp ->
        [yes] Hueco de { $gap } centímetros, escalón de { $step } centímetros; el personal tiene rampa.
       *[no] Hueco de { $gap } centímetros, escalón de { $step } centímetros.
    }
arrive-point = Ha llegado a su destino.
name-both = { $own } ({ $local })
    .speech = { $own }
sign-both = { $local } ({ $own })
    .speech = { $own }

# Plantas. Todas empiezan por un nombre femenino.
level-signposted = { $form ->
    [floor] { $name }
   *[other] planta { $name }
}
level-below = planta −{ $number }
level-ground = planta baja
level-above = planta { $number }
level-between = entreplanta { $index }

place-platform-number = Andén { $number }
place-stop-number = { $name } ({ $number })
place-entrance-number = Salida { $number }
place-entrance-main = Acceso principal
place-platform = Andén
place-entrance = Acceso
place-elevator = Ascensor
place-toilet = Aseos
place-tickets = Venta de billetes
place-information = Información
place-lockers = Consigna
place-waiting_room = Sala de espera
place-bus_stop = Parada de autobús
place-tram_stop = Parada de tranvía
place-taxi = Parada de taxis
place-parking = Aparcamiento
place-bicycle = Aparcamiento de bicicletas
place-food = Comida y bebida
place-shop = Tienda
place-pharmacy = Farmacia
place-money = Banco, cajero automático
place-police = Policía
place-lodging = Alojamiento
place-sight = Lugar de interés
place-service = Servicio público
place-address = Edificio
place-nursing_room = Sala de lactancia
place-landmark = Punto de referencia

elevator-named = Ascensor { $name }
elevator-between = Ascensor (de la { $lowest } a la { $highest })
elevator-plain = Ascensor
escalator-named = Escalera mecánica { $name }
escalator-between = Escalera mecánica (de la { $lowest } a la { $highest })
escalator-plain = Escalera mecánica
moving_sidewalk-named = Pasillo rodante { $name }
moving_sidewalk-between = Pasillo rodante (de la { $lowest } a la { $highest })
moving_sidewalk-plain = Pasillo rodante
stairlift-named = Plataforma salvaescaleras { $name }
stairlift-between = Plataforma salvaescaleras (de la { $lowest } a la { $highest })
stairlift-plain = Plataforma salvaescaleras
