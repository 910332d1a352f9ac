# Melukis dalam penyunting kakitangan: lekapan, pilihan berbilang, kiosk pada peta, gambar.

editor-node-kiosk = Kiosk
