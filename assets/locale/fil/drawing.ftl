# Pagguhit sa editor ng kawani: kung saan dumidikit, maramihang pagpili, kiosk sa mapa, mga larawan.

editor-node-kiosk = Kiosk
