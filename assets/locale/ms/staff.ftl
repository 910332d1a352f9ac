# Ruangan kakitangan: kata pendek untuk orang yang kenal stesen.


# Sebab ditutup. Penumpang juga membacanya.
outage-reason-broken = Rosak
outage-reason-maintenance = Penyelenggaraan
outage-reason-building = Kerja binaan
outage-reason-cleaning = Pembersihan
outage-reason-water = Lantai berair
outage-reason-power = Tiada elektrik
outage-reason-crowd = Terlalu ramai orang
outage-reason-safety = Demi keselamatan

staff-leave = Log keluar

staff-pin-title = Ruangan kakitangan
staff-pin-ask = Masukkan PIN.
staff-pin-erase = Padam
staff-pin-enter = Masuk
staff-pin-wrong = PIN ini salah. Anda boleh cuba { $count } kali lagi.
staff-pin-locked = Terlalu banyak PIN salah. Cuba lagi dalam { $minutes } minit.
staff-pin-trouble = PIN tidak dapat disemak. Sila beritahu penjaga mesin ini.

staff-today = Hari ini di stesen ini
staff-summary = { $closed } ditutup, { $doubtful } belum disahkan.
staff-kind-elevator = Lif
staff-kind-escalator = Eskalator
staff-kind-entrance = Pintu keluar
staff-kind-passage = Tangga, pagar
staff-device = Mesin ini
staff-check = Semakan sendiri
staff-site = Tetapan
staff-passage = { $form ->
    [one] { $name } · { $lowest }
   *[several] { $name } · { $lowest } hingga { $highest }
}
staff-near = Dekat: { $place }
staff-state-none = Tiada laporan
staff-state-in-service = Berfungsi
staff-state-out-of-service = Ditutup
staff-state-unknown = Belum disahkan
staff-state-as-of = { $state } · pada { $time }

staff-why = Mengapa ditutup?
staff-no-reason = Tiada sebab diberi
staff-closed-since = { $why } · sejak { $since }
staff-closed-between = { $why } · { $since } hingga { $until }
staff-reopen = Buka semula
staff-seen-open = Dilihat: berfungsi
staff-seen-closed = Dilihat: masih tutup
staff-done-closed = Ditutup. Penumpang dimaklumkan mulai sekarang.
staff-done-open = Dibuka. Penumpang dimaklumkan mulai sekarang.
staff-done-still-closed = Dicatat: masih ditutup.
staff-done-planned = Penutupan telah dirancang.
staff-done-cancelled = Penutupan yang dirancang dibatalkan.
staff-done-site = Disimpan. Berkuat kuasa selepas log keluar.
staff-not-saved = Tidak dapat disimpan. Tiada apa-apa berubah.
staff-refused = Belum boleh keluar. Betulkan dahulu perkara yang ditanda.

staff-plan = Rancang penutupan
staff-plan-since = Mula
staff-plan-until = Tamat
staff-plan-save = Rancang
staff-plan-drop = Sudah dirancang. Sentuh untuk batalkan:
staff-step-day-less = −1 hari
staff-step-day-more = +1 hari
staff-step-quarter-less = −15 min
staff-step-quarter-more = +15 min

staff-sound = Uji bunyi
staff-sound-said = Satu, dua, tiga. Adakah anda mendengarnya dengan jelas?
staff-grid = Uji sentuhan
staff-grid-words = { $count ->
    [0] Sentuh setiap petak.
   *[other] Sentuh setiap petak. Tinggal { $count } lagi.
}
staff-grid-all = Semua petak bertindak balas.
staff-device-clock = Jam
staff-device-started = Hidup sejak
staff-device-printer = Pencetak
staff-device-voices = Bahasa dengan suara
staff-device-conditions = Keadaan mesin
staff-device-map = Peta
staff-device-disk = Ruang kosong
staff-device-error = Ralat terakhir
staff-none = Tiada
staff-of = { $number } daripada { $count }
staff-megabytes = { $count } MB
staff-printer-ready = Sedia
staff-printer-paper-low = Kertas hampir habis
staff-printer-paper-out = Tiada kertas
staff-printer-cover-open = Terbuka
staff-printer-jam = Tersekat
staff-printer-hot = Terlalu panas
staff-printer-offline = Tidak dicapai
staff-printer-mute = Tidak menjawab
staff-printer-unconfirmed = Tidak pasti

staff-check-print = Cetak slip
staff-check-summary = { $count ->
    [0] Semuanya seperti yang sepatutnya.
   *[other] { $count } perkara tidak seperti yang sepatutnya.
}
staff-check-unmeasured = Belum diukur
staff-check-at-least = { $value } (min. { $limit })
staff-check-at-most = { $value } (maks. { $limit })
staff-check-ppi = Piksel seinci
staff-check-lowest = Butang terendah dari lantai
staff-check-reach = Bar dari lantai
staff-check-sight = Teks tertinggi dari lantai
staff-check-band = Tinggi dalam capaian
staff-check-text = Tinggi huruf
staff-check-distance = Huruf pada jarak ini
staff-check-contrast = Kontras teks
staff-check-shapes = Kontras tanda
staff-check-target = Saiz butang
staff-check-gap = Jarak antara butang
staff-check-bearing = Arah pandangan
staff-unit-mm = { $number } mm
staff-unit-ppi = { $number } ppi
staff-unit-ratio = { $number } : 1
staff-unit-deg = { $number }°
staff-slip-going = Slip sedang dicetak.
staff-slip-done = Slip telah dicetak.
staff-slip-failed = Slip tidak dapat dicetak. Periksa pencetak.

staff-site-card = Letakkan kad bank pada bar. Jika bar lebih panjang, besarkan lebar.
staff-site-width = Lebar gambar
staff-site-bottom = Tepi bawah dari lantai
staff-site-distance = Jarak mata
staff-site-bearing = Arah pandangan (0 ialah utara)
staff-site-save = Simpan

staff-notices = Notis
staff-notices-tell = Maklumkan penumpang:
staff-notices-told = Sedang dimaklumkan. Sentuh untuk tarik balik:
staff-hours-2 = 2 jam
staff-hours-12 = 12 jam
staff-hours-open = Hingga ditarik balik
staff-done-announced = Penumpang dimaklumkan.
staff-done-withdrawn = Notis telah ditarik balik.
station-notice-delays = Kereta api lewat
station-notice-delays-text = Sila lihat papan waktu bertolak.
station-notice-crowd = Stesen sangat sesak
station-notice-crowd-text = Sila peruntukkan lebih masa.
station-notice-building = Ada kerja binaan di stesen
station-notice-building-text = Sesetengah laluan mungkin lebih jauh. Kiosk ini tahu laluan yang dibuka.
station-notice-wet = Lantai mungkin basah
station-notice-wet-text = Sila berhati-hati, terutamanya di tangga.
station-notice-power = Sebahagian stesen tiada elektrik
station-notice-power-text = Lif dan eskalator mungkin berhenti. Sila tanya kakitangan.
station-notice-event = Ada acara besar berdekatan
station-notice-event-text = Keadaan akan sesak sebelum dan selepasnya. Sila peruntukkan lebih masa.
