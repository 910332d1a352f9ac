# Halaman telefon: semua tulisan kecuali arahan laluan itu sendiri.

phone-title = Arahan laluan
phone-to = Ke
phone-point = Tempat yang dipilih pada peta
phone-minutes = kira-kira { $minutes } min
phone-metres = { $metres } m
phone-elevators = { $count } lif
phone-no-stairs = tiada tangga
phone-stairs = ada tangga
phone-stairs-counted = { $count } anak tangga
phone-escalators = ada eskalator

phone-language = Bahasa
phone-list = Senarai
phone-map = Peta
phone-map-of = Peta: { $place }
phone-next = Langkah seterusnya
phone-previous = Langkah sebelumnya
phone-step = Langkah { $number } daripada { $count }
phone-levels = Aras yang ditunjukkan
phone-zoom = Peta
phone-zoom-in = Besarkan
phone-zoom-out = Kecilkan
phone-whole-route = Seluruh laluan
phone-here-level = Dari sini: { $level }

phone-steps = Langkah-langkah
phone-read = Baca kuat
phone-read-stop = Henti membaca
phone-no-voice = Telefon ini tiada suara untuk bahasa ini.
phone-text-size = Saiz teks { $percent } %
phone-dark = Gelap
phone-light = Cerah
phone-print = Cetak
phone-telling = Cara laluan diterangkan
phone-telling-plain = Penuh
phone-telling-brief = Ringkas
phone-telling-nonvisual = Tanpa melihat: dengan sentuhan dan kiraan

phone-outdoors-title = Teruskan di luar
phone-outdoors-text = Membuka peta pintu keluar dalam aplikasi atau laman lain. Hanya kedudukan pintu keluar dihantar.
phone-outdoors-app = Aplikasi peta telefon ini

phone-signed = Dibuat pada { $time } oleh { $kiosk }. Tandatangan telah disemak.
phone-kiosk = sebuah kiosk di stesen ini
phone-private = Laluan ini hanya ada dalam pautan anda. Laluan ini tidak dihantar ke mana-mana pelayan.

phone-old = Laluan ini dibuat { $hours } jam lalu. Mungkin ada perubahan sejak itu. Kiosk boleh merancangnya semula.
phone-out-of-service = Tidak beroperasi sekarang: { $machine }. Sila rancang semula di kiosk atau tanya kakitangan.
phone-not-known = Tidak diketahui sama ada ini beroperasi sekarang: { $machine }. Sila tanya kakitangan atau rancang semula di kiosk.
phone-changed = Keadaan telah berubah sejak laluan ini dibuat: ada penutupan dilaporkan, dan halaman ini tidak tahu sama ada ia pada laluan anda. Sila tanya kakitangan atau rancang semula di kiosk.
phone-checked = Disemak pada { $time }: tiada lif atau eskalator pada laluan ini dilaporkan tidak beroperasi.
phone-unchecked = Belum disemak: tiada laporan terkini tentang lif dan eskalator pada laluan ini.
phone-kept = Halaman ini disimpan dalam telefon anda dan boleh dibuka tanpa sambungan.
phone-online-only = Alamat ini tiada https, maka halaman tidak dapat disimpan dalam telefon anda: sambungan diperlukan untuk membukanya. Anda boleh mencetaknya atau mengambil tangkap layar.

phone-empty-title = Belum ada laluan
phone-empty-text = Imbas kod QR pada kiosk di stesen. Laluan anda akan muncul di sini.
phone-format-title = Ini bukan laluan
phone-format-text = Pautan tidak lengkap atau telah diubah. Sila imbas kod QR sekali lagi.
phone-version-title = Halaman ini sudah lapuk
phone-version-text = Laluan dibuat untuk halaman yang lebih baharu. Sila muat semula, atau imbas kod QR sekali lagi.
phone-release-title = Peta laluan ini tiada di sini
phone-release-text = Laluan dibuat dengan peta yang tidak lagi disimpan. Sila rancang semula di kiosk.
phone-path-title = Laluan tidak sepadan dengan peta
phone-path-text = Laluan tidak ditunjukkan kerana mungkin menyesatkan. Sila rancang semula di kiosk.
phone-signature-title = Tandatangan tidak sah
phone-signature-text = Laluan ini tidak dibuat oleh kiosk di sini, atau diubah selepas itu. Laluan ini tidak ditunjukkan. Sila imbas semula kod pada skrin kiosk.
phone-network-title = Tiada sambungan
phone-network-text = Halaman tidak dapat memuatkan failnya. Sila semak sambungan anda dan muat semula.
phone-sketch = Peta laluan anda tidak diterima. Ini hanya garisnya, aras demi aras mengikut perjalanan, dengan utara di atas.
phone-failure-title = Laluan tidak dapat ditunjukkan
phone-failure-text = Sila muat semula halaman, atau imbas kod QR sekali lagi.
phone-needs-script = Halaman ini memerlukan JavaScript. Sila hidupkannya dalam pelayar anda.
