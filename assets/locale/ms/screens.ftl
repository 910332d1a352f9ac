# Skrin kiosk. Butang pendek; ayat mudah dan sopan.
# Native check first: "Tanpa penglihatan", "Penglihatan terhad", "Dengan kereta sorong bayi", "bingkai" (the frame of the focus).


bar-back = Kembali
bar-start-over = Dari mula
bar-language = Bahasa
bar-help = Bantuan

language-title = Pilih bahasa anda

you-are-here = Anda di sini
where-to = Anda hendak ke mana?
about-minutes = { $minutes } min
    .speech = { $minutes } minit
metres = { $metres } m
    .speech = { $metres } meter
goal-on-level = { $place } · { $level }
on-level = Di { $level }
between-levels = Dari { $lowest } ke { $highest }
    .speech = Dari { $lowest } ke { $highest }
page-of = { $page } / { $pages }
    .speech = Halaman { $page } daripada { $pages }
page-before = Sebelumnya
page-after = Seterusnya
no-way-known = Tiada laluan

welcome-standing = Anda berada di: { $level }
welcome-start = Cari destinasi

pick-platform = Platform
pick-entrance = Pintu keluar
pick-toilet = Tandas
pick-tickets = Tiket
pick-information = Pertanyaan
pick-bus_stop = Bas
pick-tram_stop = Trem
pick-taxi = Teksi
pick-lockers = Lokar
pick-food = Makanan
pick-money = Bank, ATM
pick-elevator = Lif

pick-count-platform = { $count } platform
pick-count-entrance = { $count } pintu
pick-count-bus_stop = { $count } hentian
pick-count-tram_stop = { $count } hentian

nearest-toilet = Tandas terdekat
nearest-tickets = Tempat beli tiket terdekat
nearest-information = Kaunter pertanyaan terdekat
nearest-taxi = Hentian teksi terdekat
nearest-lockers = Lokar terdekat
nearest-food = Tempat makan terdekat
nearest-money = Bank atau mesin ATM terdekat
nearest-elevator = Lif terdekat

category-platforms = Platform
category-exits = Pintu keluar
category-toilets = Tandas
category-tickets = Tiket
category-transfer = Bas, teksi
category-food = Makanan, kedai
category-services = Kemudahan
category-around = Sekitar

search-open = Cari dengan nama atau nombor
search-hint = Taip nama, nombor atau perkataan
search-or-choose = Atau pilih di bawah
search-none = Tiada yang dijumpai
search-none-words = Semak hurufnya, atau pilih di bawah.
search-erase = Padam satu huruf
search-clear = Padam semua
search-space = Jarak
search-shift = Huruf lain
search-found = { $count } tempat dijumpai.
search-named = { $place } · { $name }

needs-title = Bagaimanakah anda bergerak?
profile-walking = Berjalan kaki
profile-walking-words = Tangga dan eskalator boleh digunakan. Anda mendapat laluan terpantas.
profile-hurried = Tergesa-gesa
profile-hurried-words = Laluan sama seperti berjalan kaki, untuk langkah yang pantas.
profile-slow_walker = Berjalan perlahan
profile-slow_walker-words = Kurang tangga, lebih masa. Lif dan eskalator diutamakan.
profile-cane = Dengan tongkat atau topang
profile-cane-words = Hanya tangga dengan susur tangan, dan sesedikit mungkin.
profile-stroller = Dengan kereta sorong bayi
profile-stroller-words = Tiada tangga dan eskalator. Bebendul rendah boleh dilalui.
profile-luggage = Dengan bagasi atau basikal
profile-luggage-words = Lif dan laluan lebar diutamakan. Tangga hanya jika tiada laluan lain.
profile-wheelchair = Dengan kerusi roda
profile-wheelchair-words = Tiada tangga dan eskalator: hanya lif dan ramp.
profile-power_wheelchair = Dengan kerusi roda elektrik
profile-power_wheelchair-words = Tiada tangga dan eskalator: lif yang muat, dan ramp.
profile-mobility_scooter = Dengan skuter mobiliti
profile-mobility_scooter-words = Hanya lif yang pasti cukup besar, dan laluan lebar.
profile-blind = Tanpa penglihatan
profile-blind-words = Laluan taktil dan isyarat berbunyi diutamakan.
profile-low_vision = Penglihatan terhad
profile-low_vision-words = Anak tangga bertanda, susur tangan dan lampu isyarat diutamakan.

route-stairs = { $count } anak tangga
route-stairs-unknown = { $count ->
    [0] Ada tangga
   *[other] { $count } anak tangga atau lebih
}
route-no-stairs = Tiada tangga
route-elevators = { $count } lif
route-escalators = { $count } eskalator
route-totals = { $minutes } min · { $metres } m
    .speech = { $minutes } minit, { $metres } meter
route-changed = Baru ada perubahan: inilah laluannya sekarang
route-take = Bawa dalam telefon saya
plan-b-none = Jika lif ini tidak beroperasi, tiada laluan lain: { $lift }
plan-b-other = Jika lif ini tidak beroperasi, laluan lain mengambil { $minutes } min: { $lift }
    .speech = Jika lif ini tidak beroperasi, laluan lain mengambil { $minutes } minit: { $lift }

map-nearer = Besarkan
map-farther = Kecilkan
level-button-below = B{ $number }
    .speech = Aras B{ $number }
level-button-ground = G
    .speech = Aras tanah
level-button-above = { $number }
    .speech = Aras { $number }
level-button-between = { $index }
    .speech = Aras mezanin { $index }

handoff-title = Bawa dalam telefon anda
handoff-words = Halakan kamera telefon ke kod ini dan tekan alamat yang muncul.
handoff-none = Laluan ini tidak dapat dipindahkan ke telefon. Kembali dan ikut arahan pada skrin ini.
handoff-privacy = Kod ini tidak mengandungi maklumat tentang anda.
handoff-done = Selesai

no-way-step-free-now = Tiada laluan tanpa tangga buat masa ini
no-way-step-free-since = Laluan tanpa tangga baru sahaja ditutup
no-way-step-free-ever = Tiada laluan tanpa tangga
no-way-any-now = Tiada laluan ke situ buat masa ini
no-way-any-since = Laluan ke situ baru sahaja ditutup
no-way-any-ever = Tiada laluan ke situ
no-way-more = { $count ->
    [1] Satu lagi tempat menghalang.
   *[other] { $count } lagi tempat menghalang.
}
no-way-opening = Ini akan membuka laluan
no-way-destination = Destinasi lain
no-way-profile = { $profile }: { $minutes } min
    .speech = { $profile }: { $minutes } minit
no-way-nearest = Atau berdekatan: { $place }, { $minutes } min
    .speech = Atau berdekatan: { $place }, { $minutes } minit

help-title = Cara menggunakan kiosk ini
help-touch = Sentuh butang yang dikehendaki, kemudian lepaskan.
help-slide = Tersalah butang? Alihkan jari keluar dari butang sebelum melepaskannya.
help-idle = Selepas { $seconds } saat tanpa sentuhan, skrin pertama akan kembali.
help-key-down = Kekunci atas dan bawah: ke baris di atas atau di bawah
help-key-right = Kekunci kiri dan kanan: ke butang sebelum atau selepas
help-key-select = Kekunci pilih: tekan butang yang berbingkai
help-key-back = Kekunci kembali: ke skrin sebelum ini
help-key-help = Kekunci bantuan: buka dan tutup halaman ini
help-close = Baik

idle-title = Anda masih di sini?
idle-words = Skrin pertama akan kembali dalam { $seconds } saat. Untuk teruskan, sentuh skrin atau tekan mana-mana kekunci.

trouble-title = Masalah telah berlaku
trouble-words = Apa yang anda masukkan telah dipadamkan. Sila mula semula.
trouble-again = Mula semula
