# Drawing in the staff editor: what a hand is led to, several things at once, kiosks on the map, photographs.

editor-node-kiosk = Kiosk
