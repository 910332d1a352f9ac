# What a visit has beside its usual screens: other ways, steps, own measures, lifts, staff.
ways-open = Laluan lain
ways-title = Laluan manakah pilihan anda?
way-proposed = Laluan dicadangkan
way-fastest = Laluan terpantas
way-fewest-level-changes = Kurang pertukaran aras
way-gentlest = Kurang mendaki
way-sheltered = Lebih banyak berbumbung
way-lit = Lebih banyak berlampu
way-other = Laluan lain
way-by = { $way }: { $what }
way-level-changes = { $count ->
    [0] Tiada pertukaran aras
   *[other] { $count } pertukaran aras
}

# One step after the other.
preview-open = Satu persatu
preview-count = Langkah { $number } daripada { $count }
preview-before = Langkah sebelumnya
preview-after = Langkah seterusnya

# What travellers say of themselves. It is forgotten with the visit.
profile-own = { $profile } (dilaraskan)
    .speech = { $profile }, dilaraskan
measures-open = Laraskan
measures-title = Ukuran saya sendiri
measures-other = Tukar cara bergerak
measures-words = Untuk kali ini sahaja. Tiada yang disimpan.
measure-width_m = Lebar
measure-length_m = Panjang
measure-turning_m = Ruang untuk berpusing
measure-kerb_m = Bebendul paling tinggi
measure-up_ratio = Cerun naik paling curam
measure-down_ratio = Cerun turun paling curam
measure-speed_mps = Kelajuan
measure-companion = Ada orang menemani saya
measure-only_verified = Hanya laluan yang disahkan
measure-escalators = Guna eskalator
measure-stairs = Guna tangga
measure-cm = { $value } cm
    .speech = { $value } sentimeter
measure-percent = { $value }%
    .speech = { $value } peratus
measure-speed = { $value } km/j
    .speech = { $value } kilometer sejam
measure-yes = Ya
measure-no = Tidak
measure-less = Kurang
measure-more = Lebih
measure-less-heard = { $name }, kurang. Kini { $value }
measure-more-heard = { $name }, lebih. Kini { $value }
measures-result = Dengan ini: { $minutes } min, { $metres } m
    .speech = Dengan ini: { $minutes } minit, { $metres } meter
measures-no-way = Dengan ini tiada laluan buat masa ini
measures-done = Lihat laluan
measures-why = Lihat sebabnya
measures-forget = Seperti asal

# Lifts: what is known of them, and how old that is.
lift-works = { $minutes ->
    [0] Berfungsi, baru disemak: { $lift }
   *[other] Berfungsi, disemak { $minutes } min lalu: { $lift }
}
    .speech = Berfungsi, baru disemak: { $lift }
lift-no-fault = { $minutes ->
    [0] Tiada laporan rosak, baru disemak: { $lift }
   *[other] Tiada laporan rosak, disemak { $minutes } min lalu: { $lift }
}
    .speech = Tiada laporan rosak, baru disemak: { $lift }
lift-not-confirmed = Belum disahkan, laporan akhir { $reported }: { $lift }
    .speech = Belum disahkan, laporan akhir { $reported }: { $lift }
lift-not-confirmed-ever = Keadaan belum disahkan: { $lift }
lift-unreported = Tiada maklumat langsung: { $lift }
state-out = Tidak beroperasi
state-unreported = Tiada maklumat langsung
state-not-confirmed-ever = Keadaan belum disahkan
state-not-confirmed = Belum disahkan, laporan akhir { $reported }
    .speech = Belum disahkan, laporan akhir { $reported }
state-no-fault = { $minutes ->
    [0] Tiada laporan rosak, baru disemak
   *[other] Tiada laporan rosak, disemak { $minutes } min lalu
}
    .speech = Tiada laporan rosak, baru disemak
state-works = { $minutes ->
    [0] Berfungsi, baru disemak
   *[other] Berfungsi, disemak { $minutes } min lalu
}
    .speech = Berfungsi, baru disemak
lift-stops-none = Jika terhenti, tiada laluan lain
lift-stops-other = Jika terhenti, laluan lain mengambil { $minutes } min
    .speech = Jika terhenti, laluan lain mengambil { $minutes } minit

# The nearest of each kind.
nearby-open = Berdekatan saya
nearby-title = Paling dekat dengan anda
nearby-toilet = Tandas mudah akses
nearby-open-until = Dibuka hingga { $closes }
nearby-closed = Kini ditutup
nearby-closed-until = Ditutup hingga { $opens }
nearby-access-yes = Sesuai untuk kerusi roda
nearby-access-unknown = Belum disahkan untuk kerusi roda

# Notices of the station.
notices-open = { $count } notis
notices-title = Notis stesen
notice-until = Hingga { $until }

# Calling the staff: what is told to them, and how far the call has come.
bar-staff = Staf
call-open = Panggil kakitangan
call-title = Apakah bantuan yang anda perlukan?
call-reason-way = Mencari jalan
call-reason-boarding = Menaiki tren
call-reason-machine = Lapor kerosakan
call-reason-unwell = Saya kurang sihat
call-tell = Turut dimaklumkan
call-tell-here = Lokasi: { $place }
call-tell-language = Bahasa: { $language }
call-tell-need = Cara bergerak: { $profile }
call-tell-goal = Destinasi: { $place }
call-now = Panggil sekarang
call-calling = Kakitangan sedang dipanggil. Sila tunggu di sini.
call-answered = Kakitangan telah menerima panggilan. Sila tunggu di sini.
call-on-the-way = Kakitangan sedang menuju ke sini.
call-reply-coming = Kakitangan akan tiba dalam kira-kira { $minutes } minit. Sila tunggu di sini.
call-reply-wait = Sila tunggu di sini. Kakitangan sedang uruskan.
call-reply-desk = Sila datang ke kaunter pertanyaan.
call-reply-ring = Sila telefon kami: nombornya di bawah.
call-reply-nobody = Tiada kakitangan dapat datang sekarang. Anda boleh:
call-no-answer = Belum ada jawapan. Anda boleh lakukan ini:
call-failed = Panggilan tidak dapat dibuat sekarang. Anda boleh lakukan ini:
call-no-call = Kiosk ini tidak boleh memanggil. Begini menghubungi kakitangan:
call-withdraw = Batalkan panggilan
call-again = Panggil lagi
call-phone = Telefon: { $number }
call-desk = Pergi ke { $place }: { $minutes } min
    .speech = Pergi ke { $place }: { $minutes } minit
call-ask = Sila tanya kakitangan stesen.
no-way-accept = Saya boleh melaluinya

# Clips in sign language.
sign-open = Bahasa isyarat
sign-play = Main
sign-pause = Jeda
sign-again = Ulang
sign-close = Tutup
sign-none = Tiada video untuk ini. Ini tulisannya.

emergency-title = Kecemasan. Tinggalkan stesen sekarang.
emergency-nearest = Pintu keluar terdekat: { $place }
emergency-step-free = Pintu keluar tanpa tangga: { $place }
emergency-no-lift = Jangan gunakan lif.
emergency-no-step-free = Jika tidak boleh guna tangga, pergi kepada kakitangan.
emergency-follow = Ikut kakitangan dan papan tanda.
