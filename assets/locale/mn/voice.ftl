# Дуут заавар: товчууд нь, мөн зөвхөн сонсдог өгүүлбэрүүд. Богино.

bar-voice = Дуут заавар
voice-again = Давтах
voice-slower = Удаан
voice-faster = Хурдан
voice-quieter = Намуухан
voice-louder = Чанга
voice-welcome = Дуут заавар. Сум товчоор шилжиж, сонгох товчоор дарна уу.
voice-welcome-touch = Дэлгэцийн товчид нэг хүрвэл уншина, дахин хүрвэл дарагдана.
voice-captions-only = Энд энэ хэлээр ярих дуу байхгүй. Хэлэх зүйлийг бичгээр харуулна.
voice-help = Дахин сонсох, хурд, дууны чангын товчууд дэлгэцийн доод хэсэгт байна.
voice-station = Энэ бол { $station }.
voice-focus = { $state ->
    [chosen] { $name }, сонгогдсон, { $number }-р товч, нийт { $count }
   *[plain] { $name }, { $number }-р товч, нийт { $count }
}
voice-with-note = { $name }, { $note }
voice-place = { $place }, { $level }, { $time }
voice-list = { $category }: { $count } газар
voice-step = { $number }-р заавар, нийт { $count }. { $sentence }
voice-steps-again = Давтах товч бүгдийг, дээш товч заавар бүрийг дахин хэлнэ.
voice-rate = Хурд { $number }, нийт { $count }
voice-volume = Дууны чанга { $number }, нийт { $count }

# Байршил хэлэх: киоскийг хараахан олоогүй хүнд.
beacon-what = Энэ бол { $station } зам заагч киоск.
beacon-level = Киоскийн байрлал: { $level }.
beacon-beside = { $side ->
    [left] Киоск таны өмнө байхад, зүүн гар талд { $place } байна.
    [right] Киоск таны өмнө байхад, баруун гар талд { $place } байна.
    [behind] Киоск таны өмнө байхад, таны ард { $place } байна.
    [ahead] Киоскийн ард { $place } байна.
   *[near] Ойролцоо { $place } байна.
}
beacon-start = Эхлэхдээ дуут товчийг дарах эсвэл чихэвч залгана уу.
