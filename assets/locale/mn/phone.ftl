# Утасны хуудас: замын заавраас бусад бүх бичвэр.

phone-title = Замын заавар
phone-to = Очих газар
phone-point = Газрын зураг дээр сонгосон цэг
phone-minutes = ойролцоогоор { $minutes } мин
phone-metres = { $metres } м
phone-elevators = { $count } лифт
phone-no-stairs = шатгүй
phone-stairs = шаттай
phone-stairs-counted = { $count } гишгүүр
phone-escalators = урсдаг шаттай

phone-language = Хэл
phone-list = Жагсаалт
phone-map = Зураг
phone-map-of = Газрын зураг: { $place }
phone-next = Дараах заавар
phone-previous = Өмнөх заавар
phone-step = { $number }-р заавар, нийт { $count }
phone-levels = Харагдаж буй давхар
phone-zoom = Газрын зураг
phone-zoom-in = Томруулах
phone-zoom-out = Жижигрүүлэх
phone-whole-route = Бүтэн зам
phone-here-level = Эндээс: { $level }

phone-signed = { $time } цагт гаргасан ({ $kiosk }). Тоон гарын үсгийг шалгасан.
phone-kiosk = энэ өртөөний киоск
phone-private = Зам зөвхөн таны холбоос дотор байгаа. Ямар ч сервер рүү илгээгээгүй.

phone-old = Энэ замыг { $hours } цагийн өмнө гаргасан. Түүнээс хойш өөрчлөлт гарсан байж магадгүй. Киоск дээр дахин гаргуулж болно.
phone-out-of-service = Одоо ажиллахгүй байна: { $machine }. Киоск дээр дахин гаргуулах эсвэл ажилтнаас асууна уу.

phone-empty-title = Зам хараахан алга
phone-empty-text = Өртөөний киоск дээрх QR кодыг уншуулна уу. Таны зам энд гарч ирнэ.
phone-format-title = Энэ зам биш байна
phone-format-text = Холбоос дутуу эсвэл өөрчлөгдсөн байна. QR кодыг дахин уншуулна уу.
phone-version-title = Энэ хуудас хуучирсан
phone-version-text = Энэ замыг илүү шинэ хуудсанд зориулж гаргасан. Хуудсыг дахин ачаалах эсвэл QR кодыг дахин уншуулна уу.
phone-release-title = Энэ замын газрын зураг энд алга
phone-release-text = Энэ замыг хадгалахаа больсон газрын зургаар гаргасан. Киоск дээр дахин гаргуулна уу.
phone-path-title = Зам газрын зурагтай таарахгүй байна
phone-path-text = Буруу тийш хөтөлж болзошгүй тул харуулахгүй. Киоск дээр дахин гаргуулна уу.
phone-signature-title = Гарын үсэг хүчингүй
phone-signature-text = Энэ замыг эндхийн киоск гаргаагүй, эсвэл дараа нь өөрчилсөн. Тиймээс харуулахгүй. Киоскийн дэлгэц дээрх кодыг дахин уншуулна уу.
phone-network-title = Холболт алга
phone-network-text = Хуудас файлуудаа татаж чадсангүй. Холболтоо шалгаад, дахин ачаална уу.
phone-failure-title = Замыг харуулах боломжгүй
phone-failure-text = Хуудсыг дахин ачаалах эсвэл QR кодыг дахин уншуулна уу.
phone-needs-script = Энэ хуудсанд JavaScript хэрэгтэй. Хөтөч дээрээ асаана уу.
