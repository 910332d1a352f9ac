# Dibujar en el editor: a qué se ajusta la mano, varias cosas a la vez, puestos en el mapa, fotos.

editor-node-kiosk = Puesto
