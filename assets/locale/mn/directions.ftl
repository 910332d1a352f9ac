# Замын заавар. Нэг өгүүлбэрт нэг үйлдэл; эхлээд хаана, дараа нь юу хийхийг хэлнэ.
# Directions in Mongolian (Cyrillic). Polite -на уу, -нэ үү; "явах" is to go, by whatever means: never "алхах", "харах".
# "зүүн" and "баруун" are also east and west: beside them always stands "гар тийш" or "гар талд"; "урагш" and "хойш" are
# also south and north: never said, it is "чигээрээ", "таны өмнө", "таны ард".
# No suffix hangs on a slot, whose vowels are not known: a fixed word follows it (давхар луу, байгаа газарт). The one that
# does is known to end in «лифт».
#
# Terms: зүүн гар тийш, баруун гар тийш (to the left, to the right) · огцом (sharply) · үл ялиг (slightly) · шат (stairs),
# гишгүүр (one step) · лифт · урсдаг шат (escalator) · урсдаг зам (moving walkway) · налуу зам (ramp) · тасалбар шалгах
# хаалга (fare gates) · хаалга (door) · орц, гарц (entrance, exit) · самбар (sign; «…» самбартай шат: stairs with that sign) ·
# давхар (level; the ground is 1-р давхар) · зам (way) · тавцан (platform) · ажилтан (staff) · завсар (gap to the train) ·
# вагон (car) · бариул (handrail) · явган замын ирмэг (kerb) · зам гарах газар (crossing: "гарц" alone is an exit) ·
# хараагүй хүний зам (tactile paving) · баталгаажаагүй (nobody has confirmed) · тэргэнцэр (wheelchair) · өртөө (station) ·
# очих газар (destination) · заавар (one step of the directions: "алхам" would be a footstep).
# Nouns after a number stay as they are: Mongolian needs no plural forms here.
#
# Native check first: "киоск таны өмнө байхад" (facing this kiosk), "ташуу" (ahead to a side), "эгц" (steep),
# "{ $entrance } гэсэн газраар", "тасалбар шалгах хаалга", "явган замын ирмэг", "хараагүй хүний зам", "завсрын давхар",
# and how a voice reads the ordinal "-р".

# Нэг үйлдлийг хэлэх хоёр өгүүлбэр.
two-sentences = { $first } { $second }

depart = { $turn ->
    [straight] Киоскийн хажуугаар өнгөрч, чигээрээ { $metres } метр явна уу.
    [slight_left] Киоск таны өмнө байхад, зүүн гар тийш ташуу { $metres } метр явна уу.
    [left] Киоск таны өмнө байхад, зүүн гар тийш { $metres } метр явна уу.
    [sharp_left] Киоск таны өмнө байхад, зүүн гар тийш огцом эргэж, { $metres } метр явна уу.
    [slight_right] Киоск таны өмнө байхад, баруун гар тийш ташуу { $metres } метр явна уу.
    [right] Киоск таны өмнө байхад, баруун гар тийш { $metres } метр явна уу.
    [sharp_right] Киоск таны өмнө байхад, баруун гар тийш огцом эргэж, { $metres } метр явна уу.
    [back] Киоск таны ард байхаар эргэж, чигээрээ { $metres } метр явна уу.
   *[none] { $metres } метр явна уу.
}
go = { $turn ->
    [straight] Чигээрээ { $metres } метр явна уу.
   *[none] Тэндээс { $metres } метр явна уу.
}
go-named = { $turn ->
    [straight] { $name } дагуу чигээрээ { $metres } метр явна уу.
   *[none] Тэндээс { $name } дагуу { $metres } метр явна уу.
}
turn = { $turn ->
    [slight_left] Үл ялиг зүүн гар тийш { $metres } метр явна уу.
    [left] Зүүн гар тийш эргэж, { $metres } метр явна уу.
    [sharp_left] Зүүн гар тийш огцом эргэж, { $metres } метр явна уу.
    [slight_right] Үл ялиг баруун гар тийш { $metres } метр явна уу.
    [right] Баруун гар тийш эргэж, { $metres } метр явна уу.
    [sharp_right] Баруун гар тийш огцом эргэж, { $metres } метр явна уу.
   *[back] Буцаж эргээд, { $metres } метр явна уу.
}
turn-named = { $turn ->
    [slight_left] Үл ялиг зүүн гар тийш эргэж, { $name } дагуу { $metres } метр явна уу.
    [left] Зүүн гар тийш эргэж, { $name } дагуу { $metres } метр явна уу.
    [sharp_left] Зүүн гар тийш огцом эргэж, { $name } дагуу { $metres } метр явна уу.
    [slight_right] Үл ялиг баруун гар тийш эргэж, { $name } дагуу { $metres } метр явна уу.
    [right] Баруун гар тийш эргэж, { $name } дагуу { $metres } метр явна уу.
    [sharp_right] Баруун гар тийш огцом эргэж, { $name } дагуу { $metres } метр явна уу.
   *[back] Буцаж эргээд, { $name } дагуу { $metres } метр явна уу.
}
# Баримжаалах зүйлтэй үед.
turn-at = { $turn ->
    [slight_left] { $landmark } байгаа газарт үл ялиг зүүн гар тийш эргэж, { $metres } метр явна уу.
    [left] { $landmark } байгаа газарт зүүн гар тийш эргэж, { $metres } метр явна уу.
    [sharp_left] { $landmark } байгаа газарт зүүн гар тийш огцом эргэж, { $metres } метр явна уу.
    [slight_right] { $landmark } байгаа газарт үл ялиг баруун гар тийш эргэж, { $metres } метр явна уу.
    [right] { $landmark } байгаа газарт баруун гар тийш эргэж, { $metres } метр явна уу.
    [sharp_right] { $landmark } байгаа газарт баруун гар тийш огцом эргэж, { $metres } метр явна уу.
   *[back] { $landmark } байгаа газарт буцаж эргээд, { $metres } метр явна уу.
}
turn-after = { $turn ->
    [slight_left] { $landmark } байгаа газрыг өнгөрөөд үл ялиг зүүн гар тийш эргэж, { $metres } метр явна уу.
    [left] { $landmark } байгаа газрыг өнгөрөөд зүүн гар тийш эргэж, { $metres } метр явна уу.
    [sharp_left] { $landmark } байгаа газрыг өнгөрөөд зүүн гар тийш огцом эргэж, { $metres } метр явна уу.
    [slight_right] { $landmark } байгаа газрыг өнгөрөөд үл ялиг баруун гар тийш эргэж, { $metres } метр явна уу.
    [right] { $landmark } байгаа газрыг өнгөрөөд баруун гар тийш эргэж, { $metres } метр явна уу.
    [sharp_right] { $landmark } байгаа газрыг өнгөрөөд баруун гар тийш огцом эргэж, { $metres } метр явна уу.
   *[back] { $landmark } байгаа газрыг өнгөрөөд буцаж эргээд, { $metres } метр явна уу.
}
turn-before = { $turn ->
    [slight_left] { $landmark } байгаа газарт хүрэхээс өмнө үл ялиг зүүн гар тийш эргэж, { $metres } метр явна уу.
    [left] { $landmark } байгаа газарт хүрэхээс өмнө зүүн гар тийш эргэж, { $metres } метр явна уу.
    [sharp_left] { $landmark } байгаа газарт хүрэхээс өмнө зүүн гар тийш огцом эргэж, { $metres } метр явна уу.
    [slight_right] { $landmark } байгаа газарт хүрэхээс өмнө үл ялиг баруун гар тийш эргэж, { $metres } метр явна уу.
    [right] { $landmark } байгаа газарт хүрэхээс өмнө баруун гар тийш эргэж, { $metres } метр явна уу.
    [sharp_right] { $landmark } байгаа газарт хүрэхээс өмнө баруун гар тийш огцом эргэж, { $metres } метр явна уу.
   *[back] { $landmark } байгаа газарт хүрэхээс өмнө буцаж эргээд, { $metres } метр явна уу.
}
follow-way = Энэ замын нэр: { $name }.
follow-tactile = Хараагүй хүний замаар явна уу.
no-tactile = Энд хараагүй хүний зам байхгүй.
pass-openings = { $side ->
    [left] Зүүн гар талын { $count } салаа замыг өнгөрнө.
   *[right] Баруун гар талын { $count } салаа замыг өнгөрнө.
}
pass-landmark = { $side ->
    [left] Зүүн гар талд { $landmark } таарна.
   *[right] Баруун гар талд { $landmark } таарна.
}
long-stretch = Энэ хэсэг урт, эргэлтгүй.
follow-sign = «{ $sign }» гэсэн самбарыг дагана уу.
    .speech = { $sign } гэсэн самбарыг дагана уу.
leave-elevator = { $turn ->
    [straight] Лифтнээс гараад, чигээрээ { $metres } метр явна уу.
    [slight_left] Лифтнээс гараад, зүүн гар тийш ташуу { $metres } метр явна уу.
    [left] Лифтнээс гараад, зүүн гар тийш { $metres } метр явна уу.
    [sharp_left] Лифтнээс гараад, зүүн гар тийш огцом эргэж, { $metres } метр явна уу.
    [slight_right] Лифтнээс гараад, баруун гар тийш ташуу { $metres } метр явна уу.
    [right] Лифтнээс гараад, баруун гар тийш { $metres } метр явна уу.
    [sharp_right] Лифтнээс гараад, баруун гар тийш огцом эргэж, { $metres } метр явна уу.
    [back] Лифтнээс гараад, буцаж эргэж, { $metres } метр явна уу.
   *[none] Лифтнээс гараад, { $metres } метр явна уу.
}
cross = { $turn ->
    [left] Зүүн гар тийш зам гарна уу.
    [sharp_left] Зүүн гар тийш огцом эргэж, зам гарна уу.
    [slight_left] Үл ялиг зүүн гар тийш зам гарна уу.
    [right] Баруун гар тийш зам гарна уу.
    [sharp_right] Баруун гар тийш огцом эргэж, зам гарна уу.
    [slight_right] Үл ялиг баруун гар тийш зам гарна уу.
    [back] Буцаж эргээд, зам гарна уу.
   *[straight] Зам гарна уу.
}
cross-counted = { $turn ->
    [left] Зүүн гар тийш зам { $count } хэсгээр гарна уу.
    [sharp_left] Зүүн гар тийш огцом эргэж, зам { $count } хэсгээр гарна уу.
    [slight_left] Үл ялиг зүүн гар тийш зам { $count } хэсгээр гарна уу.
    [right] Баруун гар тийш зам { $count } хэсгээр гарна уу.
    [sharp_right] Баруун гар тийш огцом эргэж, зам { $count } хэсгээр гарна уу.
    [slight_right] Үл ялиг баруун гар тийш зам { $count } хэсгээр гарна уу.
    [back] Буцаж эргээд, зам { $count } хэсгээр гарна уу.
   *[straight] Зам { $count } хэсгээр гарна уу.
}
crossing-signals = { $signals ->
    [heard] Зам гарах газар дуут дохиотой.
    [felt] Зам гарах газар чичиргээт дохиотой.
    [silent] Зам гарах газрын дохио дуугүй.
   *[none] Зам гарах газар гэрлэн дохиогүй.
}

# Эхлээд хаана байгаа, дараа нь юу хийх.
stairs-where = { $where ->
    [left] Зүүн гар талд шат байна.
    [right] Баруун гар талд шат байна.
   *[behind] Таны ард шат байна.
}
stairs-where-signed = { $where ->
    [left] Таны зүүн гар талд «{ $sign }» самбартай шат байна.
    [right] Таны баруун гар талд «{ $sign }» самбартай шат байна.
    [behind] Таны ард «{ $sign }» самбартай шат байна.
   *[ahead] «{ $sign }» самбартай шат байна.
}
    .speech = { $where ->
        [left] Таны зүүн гар талд { $sign } самбартай шат байна.
        [right] Таны баруун гар талд { $sign } самбартай шат байна.
        [behind] Таны ард { $sign } самбартай шат байна.
       *[ahead] { $sign } самбартай шат байна.
    }
escalator-where = { $where ->
    [left] Таны зүүн гар талд урсдаг шат байна.
    [right] Таны баруун гар талд урсдаг шат байна.
   *[behind] Таны ард урсдаг шат байна.
}
escalator-where-signed = { $where ->
    [left] Таны зүүн гар талд «{ $sign }» самбартай урсдаг шат байна.
    [right] Таны баруун гар талд «{ $sign }» самбартай урсдаг шат байна.
    [behind] Таны ард «{ $sign }» самбартай урсдаг шат байна.
   *[ahead] «{ $sign }» самбартай урсдаг шат байна.
}
    .speech = { $where ->
        [left] Таны зүүн гар талд { $sign } самбартай урсдаг шат байна.
        [right] Таны баруун гар талд { $sign } самбартай урсдаг шат байна.
        [behind] Таны ард { $sign } самбартай урсдаг шат байна.
       *[ahead] { $sign } самбартай урсдаг шат байна.
    }
moving-sidewalk-where = { $where ->
    [left] Таны зүүн гар талд урсдаг зам байна.
    [right] Таны баруун гар талд урсдаг зам байна.
   *[behind] Таны ард урсдаг зам байна.
}
moving-sidewalk-where-signed = { $where ->
    [left] Таны зүүн гар талд «{ $sign }» самбартай урсдаг зам байна.
    [right] Таны баруун гар талд «{ $sign }» самбартай урсдаг зам байна.
    [behind] Таны ард «{ $sign }» самбартай урсдаг зам байна.
   *[ahead] «{ $sign }» самбартай урсдаг зам байна.
}
    .speech = { $where ->
        [left] Таны зүүн гар талд { $sign } самбартай урсдаг зам байна.
        [right] Таны баруун гар талд { $sign } самбартай урсдаг зам байна.
        [behind] Таны ард { $sign } самбартай урсдаг зам байна.
       *[ahead] { $sign } самбартай урсдаг зам байна.
    }
ramp-where = { $where ->
    [left] Таны зүүн гар талд налуу зам байна.
    [right] Таны баруун гар талд налуу зам байна.
   *[behind] Таны ард налуу зам байна.
}
ramp-where-signed = { $where ->
    [left] Таны зүүн гар талд «{ $sign }» самбартай налуу зам байна.
    [right] Таны баруун гар талд «{ $sign }» самбартай налуу зам байна.
    [behind] Таны ард «{ $sign }» самбартай налуу зам байна.
   *[ahead] «{ $sign }» самбартай налуу зам байна.
}
    .speech = { $where ->
        [left] Таны зүүн гар талд { $sign } самбартай налуу зам байна.
        [right] Таны баруун гар талд { $sign } самбартай налуу зам байна.
        [behind] Таны ард { $sign } самбартай налуу зам байна.
       *[ahead] { $sign } самбартай налуу зам байна.
    }
gate-where = { $where ->
    [left] Зүүн гар талд тасалбар шалгах хаалга байна.
    [right] Баруун гар талд тасалбар шалгах хаалга байна.
   *[behind] Таны ард тасалбар шалгах хаалга байна.
}
gate-where-signed = { $where ->
    [left] Таны зүүн гар талд «{ $sign }» самбартай тасалбар шалгах хаалга байна.
    [right] Таны баруун гар талд «{ $sign }» самбартай тасалбар шалгах хаалга байна.
    [behind] Таны ард «{ $sign }» самбартай тасалбар шалгах хаалга байна.
   *[ahead] «{ $sign }» самбартай тасалбар шалгах хаалга байна.
}
    .speech = { $where ->
        [left] Таны зүүн гар талд { $sign } самбартай тасалбар шалгах хаалга байна.
        [right] Таны баруун гар талд { $sign } самбартай тасалбар шалгах хаалга байна.
        [behind] Таны ард { $sign } самбартай тасалбар шалгах хаалга байна.
       *[ahead] { $sign } самбартай тасалбар шалгах хаалга байна.
    }
door-where = { $where ->
    [left] Таны зүүн гар талд хаалга байна.
    [right] Таны баруун гар талд хаалга байна.
   *[behind] Таны ард хаалга байна.
}
entrance-where = { $where ->
    [left] Таны зүүн гар талд орц байна.
    [right] Таны баруун гар талд орц байна.
   *[behind] Таны ард орц байна.
}
exit-where = { $where ->
    [left] Таны зүүн гар талд гарц байна.
    [right] Таны баруун гар талд гарц байна.
   *[behind] Таны ард гарц байна.
}

take-elevator-somewhere = Лифтээр явна уу.
take-elevator = { $where ->
    [left] Зүүн гар талын лифтээр { $level } луу явна уу.
    [right] Баруун гар талын лифтээр { $level } луу явна уу.
    [behind] Таны ард байгаа лифтээр { $level } луу явна уу.
   *[ahead] Лифтээр { $level } луу явна уу.
}
# A name that ends in «лифт» takes the suffix itself: «2-р гарцын лифт»-ээр.
take-elevator-named = { $where ->
    [left] { $form ->
        [elevator] Зүүн гар талын «{ $name }»-ээр { $level } луу явна уу.
        [begins] Зүүн гар талын «{ $name }» гэсэн лифтээр { $level } луу явна уу.
       *[other] Зүүн гар талын «{ $name }» лифтээр { $level } луу явна уу.
    }
    [right] { $form ->
        [elevator] Баруун гар талын «{ $name }»-ээр { $level } луу явна уу.
        [begins] Баруун гар талын «{ $name }» гэсэн лифтээр { $level } луу явна уу.
       *[other] Баруун гар талын «{ $name }» лифтээр { $level } луу явна уу.
    }
    [behind] { $form ->
        [elevator] Таны ард байгаа «{ $name }»-ээр { $level } луу явна уу.
        [begins] Таны ард байгаа «{ $name }» гэсэн лифтээр { $level } луу явна уу.
       *[other] Таны ард байгаа «{ $name }» лифтээр { $level } луу явна уу.
    }
   *[ahead] { $form ->
        [elevator] «{ $name }»-ээр { $level } луу явна уу.
        [begins] «{ $name }» гэсэн лифтээр { $level } луу явна уу.
       *[other] «{ $name }» лифтээр { $level } луу явна уу.
    }
}
    .speech = { $where ->
        [left] { $form ->
            [elevator] Зүүн гар талын { $name }ээр { $level } луу явна уу.
            [begins] Зүүн гар талын { $name } гэсэн лифтээр { $level } луу явна уу.
           *[other] Зүүн гар талын { $name } лифтээр { $level } луу явна уу.
        }
        [right] { $form ->
            [elevator] Баруун гар талын { $name }ээр { $level } луу явна уу.
            [begins] Баруун гар талын { $name } гэсэн лифтээр { $level } луу явна уу.
           *[other] Баруун гар талын { $name } лифтээр { $level } луу явна уу.
        }
        [behind] { $form ->
            [elevator] Таны ард байгаа { $name }ээр { $level } луу явна уу.
            [begins] Таны ард байгаа { $name } гэсэн лифтээр { $level } луу явна уу.
           *[other] Таны ард байгаа { $name } лифтээр { $level } луу явна уу.
        }
       *[ahead] { $form ->
            [elevator] { $name }ээр { $level } луу явна уу.
            [begins] { $name } гэсэн лифтээр { $level } луу явна уу.
           *[other] { $name } лифтээр { $level } луу явна уу.
        }
    }
elevator-press = «{ $button }» товчийг дарна уу.
    .speech = { $button } товчийг дарна уу.
elevator-press-leave = { $door ->
    [same] Товч нь «{ $button }»; таны орсон хаалга онгойно.
    [opposite] Товч нь «{ $button }»; эсрэг талын хаалга онгойно.
    [left] Товч нь «{ $button }»; зүүн гар талын хаалга онгойно.
   *[right] Товч нь «{ $button }»; баруун гар талын хаалга онгойно.
}
    .speech = { $door ->
        [same] Товч нь { $button }; таны орсон хаалга онгойно.
        [opposite] Товч нь { $button }; эсрэг талын хаалга онгойно.
        [left] Товч нь { $button }; зүүн гар талын хаалга онгойно.
       *[right] Товч нь { $button }; баруун гар талын хаалга онгойно.
    }
elevator-leave = { $door ->
    [same] Таны орсон хаалга онгойно.
    [opposite] Эсрэг талын хаалга онгойно.
    [left] Зүүн гар талын хаалга онгойно.
   *[right] Баруун гар талын хаалга онгойно.
}
elevator-voice = { $voice ->
    [yes] Лифт давхрыг дуугаар хэлнэ.
   *[no] Лифт давхрыг дуугаар хэлдэггүй.
}
other-elevators = Эндхийн бусад лифт { $level } луу явдаггүй.
take-stairs = { $direction ->
    [up] Шатаар өгсөнө үү.
    [down] Шатаар бууна уу.
   *[unknown] Шатаар явна уу.
}
take-stairs-counted = { $direction ->
    [up] Шатаар { $count } гишгүүр өгсөнө үү.
    [down] Шатаар { $count } гишгүүр бууна уу.
   *[unknown] { $count } гишгүүртэй шатаар явна уу.
}
take-stairs-to = { $direction ->
    [up] Шатаар { $level } луу өгсөнө үү.
    [down] Шатаар { $level } луу бууна уу.
   *[unknown] Шатаар { $level } луу явна уу.
}
take-stairs-to-counted = { $direction ->
    [up] Шатаар { $count } гишгүүр өгсөж, { $level } луу явна уу.
    [down] Шатаар { $count } гишгүүр бууж, { $level } луу явна уу.
   *[unknown] { $count } гишгүүртэй шатаар { $level } луу явна уу.
}
take-escalator = { $direction ->
    [up] Урсдаг шатаар өгсөнө үү.
    [down] Урсдаг шатаар бууна уу.
   *[unknown] Урсдаг шатаар явна уу.
}
take-escalator-to = { $direction ->
    [up] Урсдаг шатаар { $level } луу өгсөнө үү.
    [down] Урсдаг шатаар { $level } луу бууна уу.
   *[unknown] Урсдаг шатаар { $level } луу явна уу.
}
take-ramp = { $direction ->
    [up] Налуу замаар өгсөнө үү.
    [down] Налуу замаар бууна уу.
   *[unknown] Налуу замаар явна уу.
}
take-ramp-to = { $direction ->
    [up] Налуу замаар { $level } луу өгсөнө үү.
    [down] Налуу замаар { $level } луу бууна уу.
   *[unknown] Налуу замаар { $level } луу явна уу.
}
take-moving-sidewalk = Урсдаг замаар { $metres } метр явна уу.
handrail = Бариул бий.
stairs-landings = Шат { $count } завсрын талбайтай.
no-handrail = { $thing ->
    [ramp] { $where ->
        [left] Зүүн гар талын налуу зам бариулгүй.
        [right] Баруун гар талын налуу зам бариулгүй.
        [behind] Таны ард байгаа налуу зам бариулгүй.
       *[ahead] Налуу зам бариулгүй.
    }
   *[stairs] { $where ->
        [left] Зүүн гар талын шат бариулгүй.
        [right] Баруун гар талын шат бариулгүй.
        [behind] Таны ард байгаа шат бариулгүй.
       *[ahead] Шат бариулгүй.
    }
}
steep = { $thing ->
    [ramp] { $where ->
        [left] Зүүн гар талын налуу зам эгц: { $percent } хувь.
        [right] Баруун гар талын налуу зам эгц: { $percent } хувь.
        [behind] Таны ард байгаа налуу зам эгц: { $percent } хувь.
       *[ahead] Налуу зам эгц: { $percent } хувь.
    }
   *[way] Дараагийн зам эгц: { $percent } хувь.
}
narrow = { $thing ->
    [door] { $where ->
        [left] Зүүн гар талын хаалга { $width } сантиметр өргөн.
        [right] Баруун гар талын хаалга { $width } сантиметр өргөн.
        [behind] Таны ард байгаа хаалга { $width } сантиметр өргөн.
       *[ahead] Хаалга { $width } сантиметр өргөн.
    }
    [ramp] { $where ->
        [left] Зүүн гар талын налуу зам { $width } сантиметр өргөн.
        [right] Баруун гар талын налуу зам { $width } сантиметр өргөн.
        [behind] Таны ард байгаа налуу зам { $width } сантиметр өргөн.
       *[ahead] Налуу зам { $width } сантиметр өргөн.
    }
   *[way] Дараагийн зам { $width } сантиметр өргөн.
}
revolving-door = { $where ->
    [left] Зүүн гар талд эргэдэг хаалга байна.
    [right] Баруун гар талд эргэдэг хаалга байна.
    [behind] Таны ард эргэдэг хаалга байна.
   *[ahead] Таны өмнө эргэдэг хаалга байна.
}
pass-gate = { $direction ->
    [in] Тасалбар шалгах хаалгаар орно уу.
    [out] Тасалбар шалгах хаалгаар гарна уу.
   *[unknown] Тасалбар шалгах хаалгаар нэвтэрнэ үү.
}
pass-gate-wide = { $direction ->
    [in] Тасалбар шалгах өргөн хаалгаар орно уу.
    [out] Тасалбар шалгах өргөн хаалгаар гарна уу.
   *[unknown] Тасалбар шалгах өргөн хаалгаар нэвтэрнэ үү.
}
pass-door = { $door ->
    [automatic] Автомат хаалгаар нэвтэрнэ үү.
    [hinged] Нугастай хаалгаар нэвтэрнэ үү.
    [sliding] Гулсдаг хаалгаар нэвтэрнэ үү.
    [folding] Эвхэгддэг хаалгаар нэвтэрнэ үү.
    [swinging] Хоёр тийш нээх хаалгаар нэвтэрнэ үү.
    [revolving] Эргэдэг хаалгаар нэвтэрнэ үү.
   *[unknown] Хаалгаар нэвтэрнэ үү.
}
pass-doors = Дараалсан { $count } хаалгаар нэвтэрнэ үү.
door-opening = { $door ->
    [automatic] Хаалга өөрөө онгойно.
   *[by_hand] Хаалгыг гараар онгойлгоно.
}
enter = Орцоор орно уу.
enter-named = { $entrance } гэсэн газраар орно уу.
leave = Гарцаар гарна уу.
leave-named = { $entrance } гэсэн газраар гарна уу.
arrive = { $side ->
    [left] Таны очих газар зүүн гар талд байна: { $place }.
    [right] Таны очих газар баруун гар талд байна: { $place }.
    [ahead] Таны очих газар өмнө тань байна: { $place }.
   *[here] Та очих газартаа ирлээ: { $place }.
}
arrive-door = { $side ->
    [left] Таны очих газар зүүн гар талд байна: { $place }, { $door }.
    [right] Таны очих газар баруун гар талд байна: { $place }, { $door }.
    [ahead] Таны очих газар өмнө тань байна: { $place }, { $door }.
   *[here] Та очих газартаа ирлээ: { $place }, { $door }.
}
arrive-door-short = { $side ->
    [left] Зүүн гар талд: { $door }.
    [right] Баруун гар талд: { $door }.
    [ahead] Яг өмнө: { $door }.
   *[here] Та хүрч ирлээ: { $door }.
}
arrive-short = { $side ->
    [left] Таны очих газар зүүн гар талд байна.
    [right] Таны очих газар баруун гар талд байна.
   *[ahead] Таны очих газар яг өмнө байна.
}
train-door = { $door }-р хаалга
train-car-door = { $car }-р вагон, { $door }-р хаалга
    .speech = { $car }-р вагон, { $door }-р хаалга
boarding-gap = { $ramp ->
    [yes] Завсар { $gap } см; ажилтанд налуу зам бий.
   *[no] Завсар { $gap } см.
}
    .speech = { $ramp ->
        [yes] Тавцан, галт тэрэг хоёрын завсар { $gap } сантиметр; ажилтанд зөөврийн налуу зам бий.
       *[no] Тавцан, галт тэрэг хоёрын завсар { $gap } сантиметр.
    }
boarding-gap-step = { $ramp ->
    [yes] Завсар { $gap } см, өндөр { $step } см; ажилтанд налуу зам бий.
   *[no] Завсар { $gap } см, өндөр { $step } см.
}
    .speech = { $ramp ->
        [yes] Завсар { $gap } сантиметр, өндөр { $step } сантиметр; ажилтанд налуу зам бий.
       *[no] Завсар { $gap } сантиметр, өндөр { $step } сантиметр.
    }
arrive-point = Та очих газартаа ирлээ.
name-both = { $own } ({ $local })
    .speech = { $own }
sign-both = { $local } ({ $own })
    .speech = { $own }

# Самбар дээр нэргүй давхар. Бүгд «давхар» гэж төгсөнө: дараа нь «луу» ирнэ.
level-signposted = { $name } давхар
level-below = B{ $number } давхар
level-ground = 1-р давхар
level-above = { $floor }-р давхар
level-between = завсрын { $index } давхар

place-platform-number = { $number }-р тавцан
place-stop-number = { $name } ({ $number })
place-entrance-number = { $number }-р гарц
place-entrance-main = Төв орц
place-platform = Тавцан
place-entrance = Орц
place-elevator = Лифт
place-toilet = Ариун цэврийн өрөө
place-tickets = Тасалбарын касс
place-information = Мэдээллийн төв
place-lockers = Ачаа хадгалах шүүгээ
place-waiting_room = Хүлээлгийн өрөө
place-bus_stop = Автобусны буудал
place-tram_stop = Трамвайн буудал
place-taxi = Таксины зогсоол
place-parking = Машины зогсоол
place-bicycle = Дугуйн зогсоол
place-food = Хоолны газар
place-shop = Дэлгүүр
place-pharmacy = Эмийн сан
place-money = Банк, АТМ
place-police = Цагдаа
place-lodging = Зочид буудал
place-sight = Үзэх газар
place-service = Нийтийн үйлчилгээ
place-address = Барилга
place-nursing_room = Хүүхэд асрах өрөө
place-landmark = Баримжаа

elevator-named = { $name } лифт
elevator-between = Лифт ({ $lowest } – { $highest })
elevator-plain = Лифт
escalator-named = { $name } урсдаг шат
escalator-between = Урсдаг шат ({ $lowest } – { $highest })
escalator-plain = Урсдаг шат
moving_sidewalk-named = { $name } урсдаг зам
moving_sidewalk-between = Урсдаг зам ({ $lowest } – { $highest })
moving_sidewalk-plain = Урсдаг зам
stairlift-named = { $name } тэргэнцрийн өргүүр
stairlift-between = Тэргэнцрийн өргүүр ({ $lowest } – { $highest })
stairlift-plain = Шатны тэргэнцрийн өргүүр
