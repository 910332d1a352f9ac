# Дуут заавар: товчууд нь, мөн зөвхөн сонсдог өгүүлбэрүүд. Богино.

bar-voice = Дуут заавар
voice-again = Дахин сонсох
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
    [chosen] { $name }, сонгогдсон, { $count } товчны { $number } дэх
   *[plain] { $name }, { $count } товчны { $number } дэх
}
voice-with-note = { $name }, { $note }
voice-place = { $place }, { $level }, { $time }
voice-list = { $category }: { $count } газар
voice-step = { $count } алхмын { $number } дэх. { $sentence }
voice-steps-again = Дахин сонсох товч бүгдийг, дээш товч алхам бүрийг дахин хэлнэ.
voice-rate = Хурд: { $count } шатны { $number } дэх
voice-volume = Дууны чанга: { $count } шатны { $number } дэх
