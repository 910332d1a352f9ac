summary = { $form ->
    [range] { $fewest } hingga { $most } minit, { $metres } meter.
   *[about] Kira-kira { $most } minit, { $metres } meter.
}
summary-no-steps = { $changes ->
    [0] Tiada anak tangga dan tiada pertukaran aras.
   *[other] Tiada anak tangga, { $changes } pertukaran aras.
}
summary-steps = Ada { $count } anak tangga.
summary-stairs = Ada tangga; bukan semua anak tangganya dikira.

# Apabila tiada laluan: apa yang menghalang, dan apa yang akan membuka laluan.
# Native check first: "bebendul" (kerb), "condong ke sisi" (leans to the side), "platform angkat" (lift platform on stairs).
barrier-out-of-service = Tidak beroperasi: { $subject }
barrier-out-of-service-until = Tidak beroperasi hingga pukul { $opens }: { $subject }
barrier-closed = Ditutup: { $subject }
barrier-closed-until = Ditutup hingga pukul { $opens }: { $subject }
barrier-closes = Ditutup pada pukul { $closes }, sebelum anda sampai: { $subject }
barrier-stairs = { $form ->
    [unknown] Ada tangga.
   *[known] Ada tangga dengan { $value } anak tangga.
}
barrier-escalator = Ada eskalator.
barrier-moving-sidewalk = Ada travelator.
barrier-elevator = Lif perlu digunakan.
barrier-one-way = Dibuka untuk satu arah sahaja: { $subject }
barrier-not-accessible = Direkodkan tidak boleh dilalui kerusi roda: { $subject }
barrier-kerb = { $form ->
    [unknown] Ada bebendul tinggi.
   *[known] Ada bebendul setinggi { $value } sentimeter. Hadnya { $limit } sentimeter.
}
barrier-too-narrow = Lebar laluan { $value } sentimeter. { $limit } sentimeter diperlukan: { $subject }
barrier-too-steep = Kecerunan { $value } peratus. Hadnya { $limit } peratus.
barrier-too-steep-down = Kecerunan menurun { $value } peratus. Hadnya { $limit } peratus.
barrier-slope-too-long = Cerun sepanjang { $value } meter tanpa tempat rata untuk berehat. Hadnya { $limit } meter.
barrier-cross-slope = Laluan condong { $value } peratus ke sisi. Hadnya { $limit } peratus.
barrier-step = Ada anak tangga setinggi { $value } sentimeter. Hadnya { $limit } sentimeter.
barrier-surface = Permukaan terlalu kasar untuk roda.
barrier-stairlift = Ada tangga dengan platform angkat yang perlu dikendalikan kakitangan.
barrier-no-handrail = Tangga tiada susur tangan.
barrier-no-step-contrast = Tepi anak tangga tidak bertanda.
barrier-no-signals = Lintasan tiada lampu isyarat.
barrier-silent-signals = Isyarat lintasan tidak berbunyi.
barrier-silent-elevator = Lif tiada suara dan tiada braille: { $subject }
barrier-high-controls = Butang lif terlalu tinggi: { $subject }
barrier-revolving-door = Ada pintu berputar.
barrier-manual-door = Ada pintu yang tidak terbuka sendiri.
barrier-elevator-too-small = Ruang dalam lif { $value } sentimeter. { $limit } sentimeter diperlukan: { $subject }
barrier-elevator-no-turn = Ruang untuk berpusing { $value } sentimeter. { $limit } sentimeter diperlukan: { $subject }
barrier-unverified-access = Belum disahkan boleh dilalui: { $subject }
barrier-unverified-incline = Kecerunan belum diukur: { $subject }
barrier-unverified-slope-run = Tempat rata untuk berehat belum disahkan: { $subject }
barrier-unverified-width = Lebar belum diukur: { $subject }
barrier-unverified-gate-width = Lebar belum diukur: { $subject }
barrier-unverified-elevator-size = Pintu dan ruang dalam lif belum diukur: { $subject }
barrier-unverified-elevator-turn = Belum disahkan boleh berpusing di dalam atau keluar melalui pintu bertentangan: { $subject }
barrier-unverified-kerb = Bebendul belum diukur: { $subject }
barrier-unverified-handrail = Susur tangan belum disahkan: { $subject }
barrier-unverified-step-contrast = Tanda pada tepi anak tangga belum disahkan: { $subject }
barrier-unverified-tactile-paving = Laluan taktil belum disahkan: { $subject }
barrier-unverified-crossing-sound = Isyarat berbunyi belum disahkan: { $subject }
barrier-not-connected = Tiada laluan pada peta ke situ: { $subject }

subject-walkway = laluan
subject-stairs = tangga
subject-moving-sidewalk = travelator
subject-escalator = eskalator
subject-elevator = lif
subject-fare-gate = pintu tiket
subject-exit-gate = pintu tiket keluar
subject-ramp = ramp
subject-door = pintu
subject-node = pintu atau halangan
subject-gap = destinasi

accept-stairs = { $form ->
    [known] Jika menggunakan { $amount } anak tangga, ada laluan sejauh { $metres } meter.
   *[unknown] Jika menggunakan tangga, ada laluan sejauh { $metres } meter.
}
accept-escalators = Jika menggunakan eskalator, ada laluan sejauh { $metres } meter.
accept-moving-sidewalks = Jika menggunakan travelator, ada laluan sejauh { $metres } meter.
accept-incline-down = { $form ->
    [known] Jika menuruni cerun { $amount } peratus, ada laluan sejauh { $metres } meter.
   *[unknown] Jika menuruni cerun curam, ada laluan sejauh { $metres } meter.
}
accept-slope-run = { $form ->
    [known] Jika melalui cerun { $amount } meter tanpa rehat, ada laluan sejauh { $metres } meter.
   *[unknown] Jika melalui cerun panjang, ada laluan sejauh { $metres } meter.
}
accept-cross-slope = { $form ->
    [known] Jika melalui laluan yang condong { $amount } peratus ke sisi, ada laluan sejauh { $metres } meter.
   *[unknown] Jika melalui laluan yang sangat condong ke sisi, ada laluan sejauh { $metres } meter.
}
accept-no-handrail = Jika menggunakan tangga tanpa susur tangan, ada laluan sejauh { $metres } meter.
accept-revolving-door = Jika melalui pintu berputar, ada laluan sejauh { $metres } meter.
accept-unverified = Jika melalui { $amount } tempat yang belum diukur, ada laluan sejauh { $metres } meter.
with-staff-stairlift = Dengan bantuan kakitangan dan platform angkat di tangga, ada laluan sejauh { $metres } meter. Sila minta bantuan.
accept-incline = { $form ->
    [known] Jika melalui cerun { $amount } peratus, ada laluan sejauh { $metres } meter.
   *[unknown] Jika melalui cerun curam, ada laluan sejauh { $metres } meter.
}
accept-kerb = { $form ->
    [known] Jika melepasi bebendul setinggi { $amount } sentimeter, ada laluan sejauh { $metres } meter.
   *[unknown] Jika melepasi bebendul tinggi, ada laluan sejauh { $metres } meter.
}
accept-narrow = { $form ->
    [known] Jika melalui ruang selebar { $amount } sentimeter, ada laluan sejauh { $metres } meter.
   *[unknown] Jika melalui ruang sempit, ada laluan sejauh { $metres } meter.
}
accept-surface = Jika melalui permukaan kasar, ada laluan sejauh { $metres } meter.
accept-stated-not-accessible = Jika melalui { $amount } tempat yang direkodkan tidak boleh dilalui kerusi roda, ada laluan sejauh { $metres } meter.

unverified-metres = { $metres } meter belum disahkan
unverified-lifts = { $lifts } lif belum disahkan untuk kerusi roda
unverified-metres-and-lifts = { $metres } meter dan { $lifts } lif belum disahkan
unverified-elevator-state = Keadaan sebuah lif belum disahkan

wish-fastest = Laluan terpantas:
wish-fewest-level-changes = Kurang pertukaran aras:
wish-gentlest = Kurang mendaki:
wish-sheltered = Lebih banyak bahagian berbumbung:
wish-lit = Lebih banyak bahagian berlampu:
wish-other = Laluan lain:

# Bila: waktu, dan hari jika bukan hari ini.
moment-tomorrow = { $time } esok
moment-weekday = { $time } hari { $weekday ->
    [1] Isnin
    [2] Selasa
    [3] Rabu
    [4] Khamis
    [5] Jumaat
    [6] Sabtu
   *[7] Ahad
}
moment-date = { $time } pada { $day } { $month ->
    [1] Januari
    [2] Februari
    [3] Mac
    [4] April
    [5] Mei
    [6] Jun
    [7] Julai
    [8] Ogos
    [9] September
    [10] Oktober
    [11] November
   *[12] Disember
}
moment-date-year = { $time } pada { $day } { $month ->
    [1] Januari
    [2] Februari
    [3] Mac
    [4] April
    [5] Mei
    [6] Jun
    [7] Julai
    [8] Ogos
    [9] September
    [10] Oktober
    [11] November
   *[12] Disember
} { $year }
closing-soon = Ditutup pada pukul { $closes }: { $subject }
closing-start-by = Bertolak selewat-lewatnya pada pukul { $start }. Ditutup pada pukul { $closes }: { $subject }
closing-start-now = Bertolak sekarang. Ditutup pada pukul { $closes }: { $subject }
place-closed = Tempat ini ditutup apabila anda sampai.
place-closed-until = Tempat ini ditutup apabila anda sampai. Dibuka pada pukul { $opens }.
unverified-hours = Waktu buka belum disahkan: { $subject }
wait-until = Mulai pukul { $opens }, ada laluan sejauh { $metres } meter.
