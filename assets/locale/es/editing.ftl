# Cómo se llama cada cambio: al deshacer, rehacer y en la lista de cambios.
edit-move-node = Mover un punto
edit-move-vertex = Mover un vértice
edit-add-vertex = Añadir un vértice
edit-remove-vertex = Quitar un vértice
edit-move-place = Mover un lugar
edit-move-equipment = Mover una máquina
edit-draw-pathway = Dibujar un camino
edit-split-pathway = Dividir un camino
edit-join-pathways = Unir dos caminos
edit-reverse-pathway = Invertir un camino
edit-merge-nodes = Fundir dos puntos en uno
edit-draw-area = Dibujar una zona
edit-split-area = Dividir una zona
edit-join-areas = Unir zonas
edit-cross-area = Dibujar los caminos que cruzan una zona
edit-delete = Borrar
edit-delete-several = { $count ->
    [one] Borrar una cosa
   *[other] Borrar { $count } cosas
}
edit-add-equipment = Añadir una máquina
edit-add-stop = Añadir una parada de ascensor
edit-remove-stop = Quitar una parada de ascensor
edit-carry-by = Indicar qué máquina lleva por un camino
edit-add-level = Añadir una planta
edit-move-level = Mover una planta de sitio
edit-order-levels = Ordenar las plantas
edit-add-place = Añadir un lugar
edit-add-line = Añadir una línea
edit-add-source = Añadir una fuente
edit-set-field = Cambiar un dato
edit-set-name = Cambiar un nombre
edit-set-reading = Cambiar cómo se dice un nombre
edit-measure = Anotar una medida
edit-verify = Anotar que se ha comprobado
edit-paste-survey = Pasar una tabla de medidas
edit-merge-version = Recoger la versión de otra persona
edit-move-several = { $count ->
    [one] Mover una cosa
   *[other] Mover { $count } cosas
}
edit-set-several = { $count ->
    [one] Cambiar un dato de una cosa
   *[other] Cambiar un dato de { $count } cosas
}
edit-verify-several = { $count ->
    [one] Anotar que se ha comprobado una cosa
   *[other] Anotar que se han comprobado { $count } cosas
}
edit-level-several = { $count ->
    [one] Pasar una cosa a otra planta
   *[other] Pasar { $count } cosas a otra planta
}
edit-stand-kiosk = Indicar dónde está un puesto
edit-turn-kiosk = Girar un puesto

# Por qué no se puede hacer aquí.
reason-no-such-thing = Esto ya no está en el mapa.
reason-no-such-field = De esto no se puede decir tal cosa.
reason-value-impossible = Ese valor no es posible.
reason-nothing-changes = No cambia nada: el mapa ya lo dice.
reason-nothing-selected = No hay nada seleccionado que se pueda cambiar.
reason-off-the-map = Está demasiado lejos de esta estación.
reason-no-level = Aquí no hay esa planta.
reason-level-in-use = En esta planta todavía hay cosas. Muévalas o bórrelas primero.
reason-level-is-there = Ya hay otra planta a esa altura.
reason-not-all-levels = Cada planta debe estar una vez en el orden.
reason-several-levels = Esta zona está en varias plantas. Dibuje los caminos planta por planta.
reason-other-level = Los dos están en plantas distintas.
reason-ends-where-it-begins = El camino acabaría donde empieza.
reason-too-short = Es demasiado corto para dibujarlo.
reason-too-small = Una zona necesita al menos tres vértices.
reason-at-its-end = Aquí acaba el camino. Elija un punto entre sus extremos.
reason-has-no-middle = Un ascensor, una escalera mecánica, un torno o una puerta no se pueden dividir.
reason-is-a-node = El camino acaba aquí en un punto. Mueva ese punto.
reason-do-not-meet = Estos dos caminos no se tocan.
reason-do-not-touch = Estas zonas no se tocan.
reason-others-meet-there = Allí se juntan también otros caminos, un lugar o un ascensor.
reason-ways-differ = Los dos caminos dicen cosas distintas, por ejemplo de un bordillo. En un solo camino eso quedaría oculto.
reason-areas-differ = Estas zonas son de tipos o plantas distintos.
reason-nodes-differ = Los dos puntos se contradicen. Corrija uno primero.
reason-rim-crosses-itself = El contorno se cruza a sí mismo.
reason-not-from-rim-to-rim = La línea debe cruzar una vez, de un lado al otro.
reason-not-walkable = Por esta zona no se camina.
reason-fewer-than-two-nodes = Tiene que haber dos puntos en la zona o en su borde.
reason-too-many-nodes = En esta zona hay demasiados puntos. Divídala primero.
reason-needs-a-machine = Un ascensor se añade como máquina, con sus paradas.
reason-needs-an-elevator = Solo un ascensor tiene esas paradas.
reason-needs-two-stops = Un ascensor necesita al menos dos paradas; una escalera mecánica tiene justo dos extremos.
reason-same-stop-twice = Ya para allí.
reason-runs-along-stairs = Una plataforma salvaescaleras va por una escalera. Elija primero la escalera.
reason-is-there = Ya hay uno con ese nombre.
reason-no-stem = No se puede dar un número a lo nuevo. Cierre el editor y ábralo otra vez.
reason-survey-unreadable = Esto no es una tabla de medidas: falta una columna que diga de qué trata cada fila.
reason-version-unreadable = Esto no es otra versión de este mapa.
reason-choose-sides = Elija primero un lado en cada caso.
reason-no-way-near = No hay ningún camino cerca. Póngalo más cerca de uno.
reason-something-stands-there = Este punto es una entrada, la puerta de un ascensor o un andén. Ponga el puesto al lado.
