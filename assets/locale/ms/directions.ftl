# Arahan laluan. Satu tindakan dalam satu ayat; tempat dahulu, kemudian tindakan.
# Directions in Malay as written in Malaysia, not Indonesian. Polite "anda", short imperatives; nothing that means to go
# on foot or to see ("berjalan", "lihat"): not everybody does.
#
# Terms: kiri, kanan · hadapan, belakang · tangga (stairs), anak tangga (one step) · lif · eskalator · travelator (moving
# walkway) · ramp (as disabled people's groups and builders in Malaysia say; "laluan landai" is a gentle path) ·
# pintu tiket (fare gates) · pintu (door) · pintu masuk, pintu keluar (entrance, exit) · papan tanda (sign) ·
# mercu tanda (landmark) · aras (level; aras tanah is where the street is, aras 1 the one above) · laluan (way, route) ·
# kakitangan (staff) · ruang (gap to the train) · gerabak (car) · susur tangan (handrail) · bebendul (kerb) ·
# laluan taktil (tactile paving) · belum disahkan (nobody has confirmed) · tandas (toilets) · kerusi roda (wheelchair).
# Malay counts without plural forms.
#
# Native check first: "kiri hadapan" and "kiri belakang" (ahead or behind to the left), "pintu tiket", "bebendul",
# "beza tinggi" (step up to the train), "aras mezanin", "pintu berengsel".

# Dua ayat untuk satu gerakan.
two-sentences = { $first } { $second }

depart = { $turn ->
    [straight] Terus ke hadapan melepasi kiosk ini sejauh { $metres } meter.
    [slight_left] Menghadap kiosk ini, pergi ke kiri hadapan sejauh { $metres } meter.
    [left] Menghadap kiosk ini, pergi ke kiri sejauh { $metres } meter.
    [sharp_left] Menghadap kiosk ini, pergi ke kiri belakang sejauh { $metres } meter.
    [slight_right] Menghadap kiosk ini, pergi ke kanan hadapan sejauh { $metres } meter.
    [right] Menghadap kiosk ini, pergi ke kanan sejauh { $metres } meter.
    [sharp_right] Menghadap kiosk ini, pergi ke kanan belakang sejauh { $metres } meter.
    [back] Membelakangi kiosk ini, terus ke hadapan sejauh { $metres } meter.
   *[none] Pergi sejauh { $metres } meter.
}
go = { $turn ->
    [straight] Terus ke hadapan sejauh { $metres } meter.
   *[none] Dari situ, terus sejauh { $metres } meter.
}
go-named = { $turn ->
    [straight] Terus ke hadapan ikut { $name } sejauh { $metres } meter.
   *[none] Dari situ, ikut { $name } sejauh { $metres } meter.
}
turn = { $turn ->
    [slight_left] Serong ke kiri sejauh { $metres } meter.
    [left] Belok kiri dan terus sejauh { $metres } meter.
    [sharp_left] Belok tajam ke kiri dan terus sejauh { $metres } meter.
    [slight_right] Serong ke kanan sejauh { $metres } meter.
    [right] Belok kanan dan terus sejauh { $metres } meter.
    [sharp_right] Belok tajam ke kanan dan terus sejauh { $metres } meter.
   *[back] Pusing ke belakang dan terus sejauh { $metres } meter.
}
turn-named = { $turn ->
    [slight_left] Serong ke kiri dan ikut { $name } sejauh { $metres } meter.
    [left] Belok kiri dan ikut { $name } sejauh { $metres } meter.
    [sharp_left] Belok tajam ke kiri dan ikut { $name } sejauh { $metres } meter.
    [slight_right] Serong ke kanan dan ikut { $name } sejauh { $metres } meter.
    [right] Belok kanan dan ikut { $name } sejauh { $metres } meter.
    [sharp_right] Belok tajam ke kanan dan ikut { $name } sejauh { $metres } meter.
   *[back] Pusing ke belakang dan ikut { $name } sejauh { $metres } meter.
}
# Dengan mercu tanda sebagai panduan.
turn-at = { $turn ->
    [slight_left] Di { $landmark }, serong ke kiri dan terus sejauh { $metres } meter.
    [left] Di { $landmark }, belok kiri dan terus sejauh { $metres } meter.
    [sharp_left] Di { $landmark }, belok tajam ke kiri dan terus sejauh { $metres } meter.
    [slight_right] Di { $landmark }, serong ke kanan dan terus sejauh { $metres } meter.
    [right] Di { $landmark }, belok kanan dan terus sejauh { $metres } meter.
    [sharp_right] Di { $landmark }, belok tajam ke kanan dan terus sejauh { $metres } meter.
   *[back] Di { $landmark }, pusing ke belakang dan terus sejauh { $metres } meter.
}
turn-after = { $turn ->
    [slight_left] Selepas { $landmark }, serong ke kiri dan terus sejauh { $metres } meter.
    [left] Selepas { $landmark }, belok kiri dan terus sejauh { $metres } meter.
    [sharp_left] Selepas { $landmark }, belok tajam ke kiri dan terus sejauh { $metres } meter.
    [slight_right] Selepas { $landmark }, serong ke kanan dan terus sejauh { $metres } meter.
    [right] Selepas { $landmark }, belok kanan dan terus sejauh { $metres } meter.
    [sharp_right] Selepas { $landmark }, belok tajam ke kanan dan terus sejauh { $metres } meter.
   *[back] Selepas { $landmark }, pusing ke belakang dan terus sejauh { $metres } meter.
}
turn-before = { $turn ->
    [slight_left] Sebelum sampai di { $landmark }, serong ke kiri dan terus sejauh { $metres } meter.
    [left] Sebelum sampai di { $landmark }, belok kiri dan terus sejauh { $metres } meter.
    [sharp_left] Sebelum sampai di { $landmark }, belok tajam ke kiri dan terus sejauh { $metres } meter.
    [slight_right] Sebelum sampai di { $landmark }, serong ke kanan dan terus sejauh { $metres } meter.
    [right] Sebelum sampai di { $landmark }, belok kanan dan terus sejauh { $metres } meter.
    [sharp_right] Sebelum sampai di { $landmark }, belok tajam ke kanan dan terus sejauh { $metres } meter.
   *[back] Sebelum sampai di { $landmark }, pusing ke belakang dan terus sejauh { $metres } meter.
}
follow-way = Laluan ini bernama { $name }.
follow-tactile = Ikut laluan taktil.
no-tactile = Tiada laluan taktil di sini.
pass-openings = { $side ->
    [left] Anda akan melepasi { $count } simpang di sebelah kiri.
   *[right] Anda akan melepasi { $count } simpang di sebelah kanan.
}
pass-landmark = { $side ->
    [left] Anda akan melepasi { $landmark } di sebelah kiri.
   *[right] Anda akan melepasi { $landmark } di sebelah kanan.
}
long-stretch = Bahagian ini panjang tanpa selekoh.
follow-sign = Ikut papan tanda “{ $sign }”.
    .speech = Ikut papan tanda { $sign }.
leave-elevator = { $turn ->
    [straight] Di luar lif, terus ke hadapan sejauh { $metres } meter.
    [slight_left] Di luar lif, pergi ke arah kiri hadapan sejauh { $metres } meter.
    [left] Di luar lif, pergi ke kiri sejauh { $metres } meter.
    [sharp_left] Di luar lif, belok tajam ke kiri dan terus sejauh { $metres } meter.
    [slight_right] Di luar lif, pergi ke arah kanan hadapan sejauh { $metres } meter.
    [right] Di luar lif, pergi ke kanan sejauh { $metres } meter.
    [sharp_right] Di luar lif, belok tajam ke kanan dan terus sejauh { $metres } meter.
    [back] Di luar lif, pusing ke belakang dan terus sejauh { $metres } meter.
   *[none] Di luar lif, pergi sejauh { $metres } meter.
}
cross = { $turn ->
    [left] Belok kiri dan lintas jalan.
    [sharp_left] Belok tajam ke kiri dan lintas jalan.
    [slight_left] Serong ke kiri dan lintas jalan.
    [right] Belok kanan dan lintas jalan.
    [sharp_right] Belok tajam ke kanan dan lintas jalan.
    [slight_right] Serong ke kanan dan lintas jalan.
    [back] Pusing ke belakang dan lintas jalan.
   *[straight] Lintas jalan.
}
cross-counted = { $turn ->
    [left] Belok kiri dan lintas jalan dalam { $count } bahagian.
    [sharp_left] Belok tajam ke kiri dan lintas jalan dalam { $count } bahagian.
    [slight_left] Serong ke kiri dan lintas jalan dalam { $count } bahagian.
    [right] Belok kanan dan lintas jalan dalam { $count } bahagian.
    [sharp_right] Belok tajam ke kanan dan lintas jalan dalam { $count } bahagian.
    [slight_right] Serong ke kanan dan lintas jalan dalam { $count } bahagian.
    [back] Pusing ke belakang dan lintas jalan dalam { $count } bahagian.
   *[straight] Lintas jalan dalam { $count } bahagian.
}
crossing-signals = { $signals ->
    [heard] Lintasan ini mempunyai isyarat berbunyi.
    [felt] Lintasan ini mempunyai isyarat bergetar.
    [silent] Isyarat lintasan ini tidak berbunyi.
   *[none] Lintasan ini tiada lampu isyarat.
}

# Di mana sesuatu berada, kemudian apa yang perlu dibuat.
stairs-where = { $where ->
    [left] Tangga di sebelah kiri anda.
    [right] Tangga di sebelah kanan anda.
   *[behind] Tangga di belakang anda.
}
stairs-where-signed = { $where ->
    [left] Tangga di sebelah kiri anda, dekat papan tanda “{ $sign }”.
    [right] Tangga di sebelah kanan anda, dekat papan tanda “{ $sign }”.
    [behind] Tangga di belakang anda, dekat papan tanda “{ $sign }”.
   *[ahead] Tangga berada dekat papan tanda “{ $sign }”.
}
    .speech = { $where ->
        [left] Tangga di sebelah kiri anda, dekat papan tanda { $sign }.
        [right] Tangga di sebelah kanan anda, dekat papan tanda { $sign }.
        [behind] Tangga di belakang anda, dekat papan tanda { $sign }.
       *[ahead] Tangga berada dekat papan tanda { $sign }.
    }
escalator-where = { $where ->
    [left] Eskalator di sebelah kiri anda.
    [right] Eskalator di sebelah kanan anda.
   *[behind] Eskalator di belakang anda.
}
escalator-where-signed = { $where ->
    [left] Eskalator di sebelah kiri anda, dekat papan tanda “{ $sign }”.
    [right] Eskalator di sebelah kanan anda, dekat papan tanda “{ $sign }”.
    [behind] Eskalator di belakang anda, dekat papan tanda “{ $sign }”.
   *[ahead] Eskalator berada dekat papan tanda “{ $sign }”.
}
    .speech = { $where ->
        [left] Eskalator di sebelah kiri anda, dekat papan tanda { $sign }.
        [right] Eskalator di sebelah kanan anda, dekat papan tanda { $sign }.
        [behind] Eskalator di belakang anda, dekat papan tanda { $sign }.
       *[ahead] Eskalator berada dekat papan tanda { $sign }.
    }
moving-sidewalk-where = { $where ->
    [left] Travelator di sebelah kiri anda.
    [right] Travelator di sebelah kanan anda.
   *[behind] Travelator di belakang anda.
}
moving-sidewalk-where-signed = { $where ->
    [left] Travelator di sebelah kiri anda, dekat papan tanda “{ $sign }”.
    [right] Travelator di sebelah kanan anda, dekat papan tanda “{ $sign }”.
    [behind] Travelator di belakang anda, dekat papan tanda “{ $sign }”.
   *[ahead] Travelator berada dekat papan tanda “{ $sign }”.
}
    .speech = { $where ->
        [left] Travelator di sebelah kiri anda, dekat papan tanda { $sign }.
        [right] Travelator di sebelah kanan anda, dekat papan tanda { $sign }.
        [behind] Travelator di belakang anda, dekat papan tanda { $sign }.
       *[ahead] Travelator berada dekat papan tanda { $sign }.
    }
ramp-where = { $where ->
    [left] Ramp di sebelah kiri anda.
    [right] Ramp di sebelah kanan anda.
   *[behind] Ramp di belakang anda.
}
ramp-where-signed = { $where ->
    [left] Ramp di sebelah kiri anda, dekat papan tanda “{ $sign }”.
    [right] Ramp di sebelah kanan anda, dekat papan tanda “{ $sign }”.
    [behind] Ramp di belakang anda, dekat papan tanda “{ $sign }”.
   *[ahead] Ramp berada dekat papan tanda “{ $sign }”.
}
    .speech = { $where ->
        [left] Ramp di sebelah kiri anda, dekat papan tanda { $sign }.
        [right] Ramp di sebelah kanan anda, dekat papan tanda { $sign }.
        [behind] Ramp di belakang anda, dekat papan tanda { $sign }.
       *[ahead] Ramp berada dekat papan tanda { $sign }.
    }
gate-where = { $where ->
    [left] Pintu tiket di sebelah kiri anda.
    [right] Pintu tiket di sebelah kanan anda.
   *[behind] Pintu tiket di belakang anda.
}
gate-where-signed = { $where ->
    [left] Pintu tiket di sebelah kiri anda, dekat papan tanda “{ $sign }”.
    [right] Pintu tiket di sebelah kanan anda, dekat papan tanda “{ $sign }”.
    [behind] Pintu tiket di belakang anda, dekat papan tanda “{ $sign }”.
   *[ahead] Pintu tiket berada dekat papan tanda “{ $sign }”.
}
    .speech = { $where ->
        [left] Pintu tiket di sebelah kiri anda, dekat papan tanda { $sign }.
        [right] Pintu tiket di sebelah kanan anda, dekat papan tanda { $sign }.
        [behind] Pintu tiket di belakang anda, dekat papan tanda { $sign }.
       *[ahead] Pintu tiket berada dekat papan tanda { $sign }.
    }
door-where = { $where ->
    [left] Pintu di sebelah kiri anda.
    [right] Pintu di sebelah kanan anda.
   *[behind] Pintu di belakang anda.
}
entrance-where = { $where ->
    [left] Pintu masuk di sebelah kiri anda.
    [right] Pintu masuk di sebelah kanan anda.
   *[behind] Pintu masuk di belakang anda.
}
exit-where = { $where ->
    [left] Pintu keluar di sebelah kiri anda.
    [right] Pintu keluar di sebelah kanan anda.
   *[behind] Pintu keluar di belakang anda.
}

take-elevator-somewhere = Gunakan lif.
take-elevator = { $where ->
    [left] Di sebelah kiri, gunakan lif ke { $level }.
    [right] Di sebelah kanan, gunakan lif ke { $level }.
    [behind] Di belakang, gunakan lif ke { $level }.
   *[ahead] Gunakan lif ke { $level }.
}
take-elevator-named = { $where ->
    [left] { $form ->
        [begins] Di sebelah kiri, gunakan “{ $name }” ke { $level }.
       *[other] Di sebelah kiri, gunakan lif “{ $name }” ke { $level }.
    }
    [right] { $form ->
        [begins] Di sebelah kanan, gunakan “{ $name }” ke { $level }.
       *[other] Di sebelah kanan, gunakan lif “{ $name }” ke { $level }.
    }
    [behind] { $form ->
        [begins] Di belakang, gunakan “{ $name }” ke { $level }.
       *[other] Di belakang, gunakan lif “{ $name }” ke { $level }.
    }
   *[ahead] { $form ->
        [begins] Gunakan “{ $name }” ke { $level }.
       *[other] Gunakan lif “{ $name }” ke { $level }.
    }
}
    .speech = { $where ->
        [left] { $form ->
            [begins] Di sebelah kiri, gunakan { $name } ke { $level }.
           *[other] Di sebelah kiri, gunakan lif { $name } ke { $level }.
        }
        [right] { $form ->
            [begins] Di sebelah kanan, gunakan { $name } ke { $level }.
           *[other] Di sebelah kanan, gunakan lif { $name } ke { $level }.
        }
        [behind] { $form ->
            [begins] Di belakang, gunakan { $name } ke { $level }.
           *[other] Di belakang, gunakan lif { $name } ke { $level }.
        }
       *[ahead] { $form ->
            [begins] Gunakan { $name } ke { $level }.
           *[other] Gunakan lif { $name } ke { $level }.
        }
    }
elevator-press = Tekan “{ $button }”.
    .speech = Tekan butang { $button }.
elevator-press-leave = { $door ->
    [same] Butangnya “{ $button }”; pintu masuk tadi akan terbuka.
    [opposite] Butangnya “{ $button }”; pintu bertentangan akan terbuka.
    [left] Butangnya “{ $button }”; pintu di sebelah kiri akan terbuka.
   *[right] Butangnya “{ $button }”; pintu di sebelah kanan akan terbuka.
}
    .speech = { $door ->
        [same] Butangnya { $button }; pintu masuk tadi akan terbuka.
        [opposite] Butangnya { $button }; pintu bertentangan akan terbuka.
        [left] Butangnya { $button }; pintu di sebelah kiri akan terbuka.
       *[right] Butangnya { $button }; pintu di sebelah kanan akan terbuka.
    }
elevator-leave = { $door ->
    [same] Pintu masuk tadi akan terbuka.
    [opposite] Pintu bertentangan akan terbuka.
    [left] Pintu di sebelah kiri akan terbuka.
   *[right] Pintu di sebelah kanan akan terbuka.
}
elevator-voice = { $voice ->
    [yes] Lif ini mengumumkan setiap aras.
   *[no] Lif ini tidak mengumumkan aras.
}
other-elevators = Lif lain di sini tidak pergi ke { $level }.
take-stairs = { $direction ->
    [up] Naik tangga.
    [down] Turun tangga.
   *[unknown] Gunakan tangga.
}
take-stairs-counted = { $direction ->
    [up] Naik { $count } anak tangga.
    [down] Turun { $count } anak tangga.
   *[unknown] Gunakan tangga yang ada { $count } anak tangga.
}
take-stairs-to = { $direction ->
    [up] Naik tangga ke { $level }.
    [down] Turun tangga ke { $level }.
   *[unknown] Gunakan tangga ke { $level }.
}
take-stairs-to-counted = { $direction ->
    [up] Naik { $count } anak tangga ke { $level }.
    [down] Turun { $count } anak tangga ke { $level }.
   *[unknown] Gunakan tangga ke { $level }, { $count } anak tangga.
}
take-escalator = { $direction ->
    [up] Naik dengan eskalator.
    [down] Turun dengan eskalator.
   *[unknown] Gunakan eskalator.
}
take-escalator-to = { $direction ->
    [up] Naik dengan eskalator ke { $level }.
    [down] Turun dengan eskalator ke { $level }.
   *[unknown] Gunakan eskalator ke { $level }.
}
take-ramp = { $direction ->
    [up] Naik melalui ramp.
    [down] Turun melalui ramp.
   *[unknown] Gunakan ramp.
}
take-ramp-to = { $direction ->
    [up] Naik melalui ramp ke { $level }.
    [down] Turun melalui ramp ke { $level }.
   *[unknown] Gunakan ramp ke { $level }.
}
take-moving-sidewalk = Gunakan travelator sejauh { $metres } meter.
handrail = Ada susur tangan.
stairs-landings = Tangga ini ada { $count } pelantar.
no-handrail = { $thing ->
    [ramp] { $where ->
        [left] Ramp di sebelah kiri tiada susur tangan.
        [right] Ramp di sebelah kanan tiada susur tangan.
        [behind] Ramp di belakang anda tiada susur tangan.
       *[ahead] Ramp ini tiada susur tangan.
    }
   *[stairs] { $where ->
        [left] Tangga di sebelah kiri tiada susur tangan.
        [right] Tangga di sebelah kanan tiada susur tangan.
        [behind] Tangga di belakang anda tiada susur tangan.
       *[ahead] Tangga ini tiada susur tangan.
    }
}
steep = { $thing ->
    [ramp] { $where ->
        [left] Ramp di sebelah kiri curam: { $percent } peratus.
        [right] Ramp di sebelah kanan curam: { $percent } peratus.
        [behind] Ramp di belakang anda curam: { $percent } peratus.
       *[ahead] Ramp ini curam: { $percent } peratus.
    }
   *[way] Laluan seterusnya curam: { $percent } peratus.
}
narrow = { $thing ->
    [door] { $where ->
        [left] Pintu di sebelah kiri selebar { $width } sentimeter.
        [right] Pintu di sebelah kanan selebar { $width } sentimeter.
        [behind] Pintu di belakang anda selebar { $width } sentimeter.
       *[ahead] Pintu ini selebar { $width } sentimeter.
    }
    [ramp] { $where ->
        [left] Ramp di sebelah kiri selebar { $width } sentimeter.
        [right] Ramp di sebelah kanan selebar { $width } sentimeter.
        [behind] Ramp di belakang anda selebar { $width } sentimeter.
       *[ahead] Ramp ini selebar { $width } sentimeter.
    }
   *[way] Laluan seterusnya selebar { $width } sentimeter.
}
revolving-door = { $where ->
    [left] Ada pintu berputar di sebelah kiri.
    [right] Ada pintu berputar di sebelah kanan.
    [behind] Ada pintu berputar di belakang anda.
   *[ahead] Ada pintu berputar di hadapan.
}
pass-gate = { $direction ->
    [in] Masuk melalui pintu tiket.
    [out] Keluar melalui pintu tiket.
   *[unknown] Lalui pintu tiket.
}
pass-gate-wide = { $direction ->
    [in] Masuk melalui pintu tiket lebar.
    [out] Keluar melalui pintu tiket lebar.
   *[unknown] Lalui pintu tiket lebar.
}
pass-door = { $door ->
    [automatic] Lalui pintu automatik.
    [hinged] Lalui pintu berengsel.
    [sliding] Lalui pintu gelangsar.
    [folding] Lalui pintu lipat.
    [swinging] Lalui pintu ayun.
    [revolving] Lalui pintu berputar.
   *[unknown] Lalui pintu.
}
pass-doors = Lalui { $count } pintu berturut-turut.
door-opening = { $door ->
    [automatic] Pintu ini terbuka sendiri.
   *[by_hand] Pintu ini dibuka dengan tangan.
}
enter = Masuk melalui pintu masuk.
enter-named = Masuk melalui { $entrance }.
leave = Keluar melalui pintu keluar.
leave-named = Keluar melalui { $entrance }.
arrive = { $side ->
    [left] Destinasi anda di sebelah kiri: { $place }.
    [right] Destinasi anda di sebelah kanan: { $place }.
    [ahead] Destinasi anda di hadapan: { $place }.
   *[here] Anda telah tiba di destinasi: { $place }.
}
arrive-door = { $side ->
    [left] Destinasi anda di sebelah kiri: { $place }, { $door }.
    [right] Destinasi anda di sebelah kanan: { $place }, { $door }.
    [ahead] Destinasi anda di hadapan: { $place }, { $door }.
   *[here] Anda telah tiba di destinasi: { $place }, { $door }.
}
arrive-door-short = { $side ->
    [left] Di sebelah kiri: { $door }.
    [right] Di sebelah kanan: { $door }.
    [ahead] Di hadapan: { $door }.
   *[here] Anda telah tiba: { $door }.
}
arrive-short = { $side ->
    [left] Destinasi anda di sebelah kiri.
    [right] Destinasi anda di sebelah kanan.
   *[ahead] Destinasi anda di hadapan.
}
train-door = pintu { $door }
train-car-door = gerabak { $car }, pintu { $door }
    .speech = gerabak { $car }, pintu { $door }
boarding-gap = { $ramp ->
    [yes] Ruang ke tren { $gap } cm; kakitangan ada ramp.
   *[no] Ruang ke tren { $gap } cm.
}
    .speech = { $ramp ->
        [yes] Ruang ke tren { $gap } sentimeter; kakitangan ada ramp.
       *[no] Ruang ke tren { $gap } sentimeter.
    }
boarding-gap-step = { $ramp ->
    [yes] Ruang { $gap } cm, beza tinggi { $step } cm; kakitangan ada ramp.
   *[no] Ruang { $gap } cm, beza tinggi { $step } cm.
}
    .speech = { $ramp ->
        [yes] Ruang ke tren { $gap } sentimeter, beza tinggi { $step } sentimeter; kakitangan ada ramp.
       *[no] Ruang ke tren { $gap } sentimeter, beza tinggi { $step } sentimeter.
    }
arrive-point = Anda telah tiba di destinasi.
name-both = { $own } ({ $local })
    .speech = { $own }
sign-both = { $local } ({ $own })
    .speech = { $own }

# Aras yang tiada nama pada papan tanda.
level-signposted = { $form ->
    [floor] { $name }
   *[other] aras { $name }
}
level-below = aras B{ $number }
level-ground = aras tanah
level-above = aras { $number }
level-between = aras mezanin { $index }

place-platform-number = Platform { $number }
place-stop-number = { $name } ({ $number })
place-entrance-number = Pintu Keluar { $number }
place-entrance-main = Pintu masuk utama
place-platform = Platform
place-entrance = Pintu masuk
place-elevator = Lif
place-toilet = Tandas
place-tickets = Tempat beli tiket
place-information = Kaunter pertanyaan
place-lockers = Lokar
place-waiting_room = Bilik menunggu
place-bus_stop = Hentian bas
place-tram_stop = Hentian trem
place-taxi = Hentian teksi
place-parking = Tempat letak kereta
place-bicycle = Tempat letak basikal
place-food = Tempat makan
place-shop = Kedai
place-pharmacy = Farmasi
place-money = Bank, mesin ATM
place-police = Polis
place-lodging = Tempat penginapan
place-sight = Tempat menarik
place-service = Perkhidmatan awam
place-address = Bangunan
place-nursing_room = Bilik penjagaan bayi
place-landmark = Mercu tanda

elevator-named = Lif { $name }
elevator-between = Lif ({ $lowest } hingga { $highest })
elevator-plain = Lif
escalator-named = Eskalator { $name }
escalator-between = Eskalator ({ $lowest } hingga { $highest })
escalator-plain = Eskalator
moving_sidewalk-named = Travelator { $name }
moving_sidewalk-between = Travelator ({ $lowest } hingga { $highest })
moving_sidewalk-plain = Travelator
stairlift-named = Lif kerusi roda { $name }
stairlift-between = Lif kerusi roda ({ $lowest } hingga { $highest })
stairlift-plain = Lif kerusi roda di tangga
