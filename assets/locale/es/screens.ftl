# Las pantallas. Botones breves; frases claras y corteses, de usted.


bar-back = Atrás
bar-start-over = Inicio
bar-language = Idioma
bar-help = Ayuda

language-title = Elija su idioma

you-are-here = Usted está aquí
where-to = ¿Adónde desea ir?
about-minutes = { $minutes } min
    .speech = { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }
metres = { $metres } m
    .speech = { $metres } metros
goal-on-level = { $place } · { $level }
on-level = En la { $level }
between-levels = De la { $lowest } a la { $highest }
    .speech = De la { $lowest } a la { $highest }
page-of = { $page } de { $pages }
    .speech = Página { $page } de { $pages }
page-before = Anterior
page-after = Siguiente
no-way-known = Sin ruta

welcome-standing = Usted está en: { $level }
welcome-start = Buscar un destino

pick-platform = Andenes
pick-entrance = Salidas
pick-toilet = Aseos
pick-tickets = Billetes
pick-information = Información
pick-bus_stop = Autobuses
pick-tram_stop = Tranvías
pick-taxi = Taxis
pick-lockers = Consigna
pick-food = Comida
pick-money = Cajeros
pick-elevator = Ascensores

pick-count-platform = { $count ->
    [one] 1 andén
   *[other] { $count } andenes
}
pick-count-entrance = { $count ->
    [one] 1 salida
   *[other] { $count } salidas
}
pick-count-bus_stop = { $count ->
    [one] 1 parada
   *[other] { $count } paradas
}
pick-count-tram_stop = { $count ->
    [one] 1 parada
   *[other] { $count } paradas
}

nearest-toilet = Aseos más cercanos
nearest-tickets = Venta de billetes más cercana
nearest-information = Punto de información más cercano
nearest-taxi = Parada de taxis más cercana
nearest-lockers = Consigna más cercana
nearest-food = Lugar para comer más cercano
nearest-money = Banco o cajero más cercano
nearest-elevator = Ascensor más cercano

category-platforms = Andenes
category-exits = Salidas
category-toilets = Aseos
category-tickets = Billetes
category-transfer = Autobús, taxi
category-food = Comida, tiendas
category-services = Servicios
category-around = Alrededores

search-open = Buscar por nombre o número
search-hint = Escriba un nombre, un número o una palabra
search-or-choose = O elija lo que necesita
search-none = No se ha encontrado nada
search-none-words = Revise las letras o elija abajo.
search-erase = Borrar una letra
search-clear = Borrar todo
search-space = Espacio
search-shift = Otras letras
search-found = { $count ->
    [one] Se ha encontrado 1 lugar.
   *[other] Se han encontrado { $count } lugares.
}
search-named = { $place } · { $name }

needs-title = ¿Cómo se desplaza?
profile-walking = A pie
profile-walking-words = Con escaleras fijas y mecánicas. Es la ruta más rápida.
profile-hurried = Con prisa
profile-hurried-words = Las mismas rutas que a pie, a paso ligero.
profile-slow_walker = A pie, despacio
profile-slow_walker-words = Menos escaleras, más tiempo. Primero, ascensores y escaleras mecánicas.
profile-cane = Con bastón o muletas
profile-cane-words = Solo escaleras con pasamanos, y las menos posibles.
profile-stroller = Con cochecito de bebé
profile-stroller-words = Sin escaleras fijas ni mecánicas. Se admiten bordillos bajos.
profile-luggage = Con equipaje o bicicleta
profile-luggage-words = Primero, ascensores y caminos anchos. Escaleras solo si no hay otra ruta.
profile-wheelchair = En silla de ruedas
profile-wheelchair-words = Sin escaleras fijas ni mecánicas: solo ascensores y rampas.
profile-power_wheelchair = En silla de ruedas eléctrica
profile-power_wheelchair-words = Sin escaleras fijas ni mecánicas: ascensores en los que quepa y rampas.
profile-mobility_scooter = En scooter de movilidad
profile-mobility_scooter-words = Solo ascensores de tamaño suficiente confirmado y caminos anchos.
profile-blind = Sin visión
profile-blind-words = Primero, pavimento podotáctil y señales acústicas.
profile-low_vision = Con baja visión
profile-low_vision-words = Primero, escalones marcados, pasamanos y semáforos.

route-stairs = { $count ->
    [one] 1 escalón
   *[other] { $count } escalones
}
route-stairs-unknown = { $count ->
    [0] Escaleras
    [one] { $count } escalón o más
   *[other] { $count } escalones o más
}
route-no-stairs = Sin escaleras
route-elevators = { $count ->
    [one] 1 ascensor
   *[other] { $count } ascensores
}
route-escalators = { $count ->
    [one] 1 escalera mecánica
   *[other] { $count } escaleras mecánicas
}
route-totals = { $minutes } min · { $metres } m
    .speech = { $minutes ->
        [one] 1 minuto, { $metres } metros
       *[other] { $minutes } minutos, { $metres } metros
    }
route-changed = Algo acaba de cambiar: esta es ahora la ruta
route-take = Pasar a mi teléfono
plan-b-none = Si este ascensor deja de funcionar, no hay otra ruta: { $lift }
plan-b-other = Si este ascensor deja de funcionar, otra ruta tarda { $minutes } min: { $lift }
    .speech = { $minutes ->
        [one] Si este ascensor deja de funcionar, otra ruta tarda 1 minuto: { $lift }
       *[other] Si este ascensor deja de funcionar, otra ruta tarda { $minutes } minutos: { $lift }
    }

map-nearer = Acercar
map-farther = Alejar
level-button-below = −{ $number }
    .speech = Planta menos { $number }
level-button-ground = 0
    .speech = Planta baja
level-button-above = { $number }
    .speech = Planta { $number }
level-button-between = { $index }
    .speech = Entreplanta { $index }

handoff-title = Pase la ruta a su teléfono
handoff-words = Apunte a este código con la cámara del teléfono y toque la dirección que aparece.
handoff-none = Esta ruta no se puede pasar a un teléfono. Vuelva atrás y siga las indicaciones de esta pantalla.
handoff-privacy = El código no contiene ningún dato sobre usted.
handoff-done = Terminar

no-way-step-free-now = En este momento no hay ninguna ruta sin escaleras
no-way-step-free-since = La ruta sin escaleras acaba de cerrarse
no-way-step-free-ever = No hay ninguna ruta sin escaleras
no-way-any-now = En este momento no hay ninguna ruta hasta allí
no-way-any-since = La ruta hasta allí acaba de cerrarse
no-way-any-ever = No hay ninguna ruta hasta allí
no-way-more = { $count ->
    [one] Hay un obstáculo más en el camino.
   *[other] Hay { $count } obstáculos más en el camino.
}
no-way-opening = Así habría una ruta
no-way-destination = Otro destino
no-way-profile = { $profile }: { $minutes } min
    .speech = { $minutes ->
        [one] { $profile }: 1 minuto
       *[other] { $profile }: { $minutes } minutos
    }
no-way-nearest = O cerca de aquí: { $place }, { $minutes } min
    .speech = { $minutes ->
        [one] O cerca de aquí: { $place }, 1 minuto
       *[other] O cerca de aquí: { $place }, { $minutes } minutos
    }

help-title = Cómo usar esta pantalla
help-touch = Toque el botón que desee y levante el dedo.
help-slide = ¿Se ha equivocado de botón? Deslice el dedo fuera antes de levantarlo.
help-idle = Tras { $seconds } segundos sin tocar nada, vuelve la pantalla inicial.
help-key-down = Teclas arriba y abajo: a la fila anterior o siguiente
help-key-right = Teclas izquierda y derecha: al botón anterior o siguiente
help-key-select = Tecla de selección: pulsa el botón con el marco
help-key-back = Tecla atrás: a la pantalla anterior
help-key-help = Tecla de ayuda: abre y cierra esta página
help-close = Entendido

idle-title = ¿Sigue ahí?
idle-words = { $seconds ->
    [one] La pantalla inicial volverá en 1 segundo.
   *[other] La pantalla inicial volverá en { $seconds } segundos.
} Para continuar, toque la pantalla o pulse cualquier tecla.

trouble-title = Algo ha fallado
trouble-words = Se ha borrado lo que introdujo. Empiece de nuevo, por favor.
trouble-again = Empezar de nuevo
