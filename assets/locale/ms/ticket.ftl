# The printed ticket: what no screen says.

ticket-lifts = Lif di laluan ini
ticket-lifts-heard = Lif di laluan ini, menurut laporan pada { $time }
ticket-lift-works = berfungsi
ticket-lift-no-report = tiada laporan rosak
ticket-lift-out-of-service = tidak berfungsi
ticket-lift-unknown = keadaan tidak diketahui
ticket-by-ear = Untuk mendengar arahan, buka halaman ini dan gunakan pembaca skrin telefon anda (VoiceOver, TalkBack).
ticket-code = Tiada telefon? Di mana-mana kiosk di sini, taip { $code } dalam carian untuk mencari destinasi ini semula.

# The printer: the button, then what became of a ticket and what to do next.

print-take = Cetak
print-again = Cetak semula
print-going = Helaian laluan anda sedang dicetak.
print-done = Helaian laluan anda sudah dicetak. Ambil di tempat keluar kertas.
print-done-paper-low = Helaian laluan anda sudah dicetak. Kertas hampir habis; sila beritahu kakitangan.
print-handed-over = Helaian laluan anda telah dihantar ke pencetak. Jika tidak keluar, gunakan kod pada skrin ini.
print-paper-out = Pencetak kehabisan kertas. Gunakan kod pada skrin ini atau tanya kakitangan.
print-cover-open = Penutup pencetak terbuka. Gunakan kod pada skrin ini atau tanya kakitangan.
print-jam = Kertas tersekat di dalam pencetak. Gunakan kod pada skrin ini atau tanya kakitangan.
print-hot = Pencetak terlalu panas. Cuba lagi selepas seminit atau gunakan kod pada skrin ini.
print-offline = Pencetak tidak dapat dihubungi. Gunakan kod pada skrin ini atau tanya kakitangan.
print-mute = Pencetak tidak menjawab. Gunakan kod pada skrin ini atau tanya kakitangan.
print-unconfirmed = Tidak pasti sama ada helaian laluan anda sudah dicetak. Jika tidak lengkap, cetak semula atau gunakan kod pada skrin ini.
