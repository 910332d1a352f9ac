# Киоскийн дэлгэц. Товч богино; өгүүлбэр энгийн, эелдэг.
# Native check first: "Сул хараатай", "Суудалтай скүүтертэй" (mobility scooter), "Таяг, суга таягтай", "хүрээтэй товч" (the focus).


bar-back = Буцах
bar-start-over = Эхнээс нь
bar-language = Хэл
bar-help = Тусламж

language-title = Хэлээ сонгоно уу

you-are-here = Та энд байна
where-to = Та хаашаа явах вэ?
about-minutes = { $minutes } мин
    .speech = { $minutes } минут
metres = { $metres } м
    .speech = { $metres } метр
goal-on-level = { $place } · { $level }
on-level = Байршил: { $level }
between-levels = { $lowest }, { $highest } хоёрын хооронд
    .speech = { $lowest }, { $highest } хоёрын хооронд
page-of = { $page } / { $pages }
    .speech = { $pages } хуудасны { $page } дэх
page-before = Өмнөх
page-after = Дараах
no-way-known = Очих замгүй

welcome-standing = Таны байршил: { $level }
welcome-start = Очих газраа сонгох

pick-platform = Тавцан
pick-entrance = Гарц
pick-toilet = Ариун цэвэр
pick-tickets = Тасалбар
pick-information = Мэдээлэл
pick-bus_stop = Автобус
pick-tram_stop = Трамвай
pick-taxi = Такси
pick-lockers = Шүүгээ
pick-food = Хоол
pick-money = Банк, АТМ
pick-elevator = Лифт

pick-count-platform = { $count } тавцан
pick-count-entrance = { $count } гарц
pick-count-bus_stop = { $count } буудал
pick-count-tram_stop = { $count } буудал

nearest-toilet = Хамгийн ойр ариун цэврийн өрөө
nearest-tickets = Хамгийн ойр тасалбарын касс
nearest-information = Хамгийн ойр мэдээллийн төв
nearest-taxi = Хамгийн ойр таксины зогсоол
nearest-lockers = Хамгийн ойр ачаа хадгалах шүүгээ
nearest-food = Хамгийн ойр хоолны газар
nearest-money = Хамгийн ойр банк, АТМ
nearest-elevator = Хамгийн ойр лифт

category-platforms = Тавцан
category-exits = Гарц
category-toilets = Ариун цэвэр
category-tickets = Тасалбар
category-transfer = Автобус, такси
category-food = Хоол, дэлгүүр
category-services = Үйлчилгээ
category-around = Ойр орчим

search-open = Нэр эсвэл дугаараар хайх
search-hint = Нэр, дугаар эсвэл үг бичнэ үү
search-or-choose = Эсвэл доороос сонгоно уу
search-none = Ийм газар олдсонгүй
search-none-words = Бичсэн үсгээ шалгана уу, эсвэл доороос сонгоно уу.
search-erase = Нэг үсэг арилгах
search-clear = Бүгдийг арилгах
search-space = Зай
search-shift = Өөр үсэг
search-found = { $count } газар олдлоо.
search-named = { $place } · { $name }

needs-title = Та хэрхэн явах вэ?
profile-walking = Явган
profile-walking-words = Шат, урсдаг шатаар явж болно. Хамгийн хурдан замыг заана.
profile-hurried = Яаралтай
profile-hurried-words = Явган хүний зам, хурдан явахад тооцсон хугацаатай.
profile-slow_walker = Явган, удаан
profile-slow_walker-words = Шат цөөн, хугацаа урт. Лифт, урсдаг шатыг түрүүлж заана.
profile-cane = Таяг, суга таягтай
profile-cane-words = Зөвхөн бариултай шат, аль болох цөөн.
profile-stroller = Хүүхдийн тэрэгтэй
profile-stroller-words = Шат, урсдаг шатгүй. Явган замын намхан ирмэг давж болно.
profile-luggage = Ачаа эсвэл дугуйтай
profile-luggage-words = Лифт, өргөн замыг түрүүлж заана. Өөр зам байхгүй бол л шатаар.
profile-wheelchair = Тэргэнцэртэй
profile-wheelchair-words = Шат, урсдаг шатгүй: зөвхөн лифт, налуу зам.
profile-power_wheelchair = Цахилгаан тэргэнцэртэй
profile-power_wheelchair-words = Шат, урсдаг шатгүй: багтах лифт, налуу зам.
profile-mobility_scooter = Суудалтай скүүтертэй
profile-mobility_scooter-words = Зөвхөн багтах нь тодорхой лифт, өргөн зам.
profile-blind = Хараагүй
profile-blind-words = Хараагүй хүний зам, дуут дохиотой замыг түрүүлж заана.
profile-low_vision = Сул хараатай
profile-low_vision-words = Тэмдэгтэй шат, бариул, гэрлэн дохиотой замыг түрүүлж заана.

route-stairs = { $count } гишгүүр
route-stairs-unknown = { $count ->
    [0] Шаттай
   *[other] { $count } ба түүнээс олон гишгүүр
}
route-no-stairs = Шатгүй
route-elevators = { $count } лифт
route-escalators = { $count } урсдаг шат
route-totals = { $minutes } мин · { $metres } м
    .speech = { $minutes } минут, { $metres } метр
route-changed = Дөнгөж сая өөрчлөлт гарлаа: одоо зам нь энэ
route-take = Утсандаа авах
plan-b-none = Энэ лифт ажиллахгүй бол өөр зам байхгүй: { $lift }
plan-b-other = Энэ лифт ажиллахгүй бол өөр замаар { $minutes } мин явна: { $lift }
    .speech = Энэ лифт ажиллахгүй бол өөр замаар { $minutes } минут явна: { $lift }

map-nearer = Томруулах
map-farther = Жижигрүүлэх
level-button-below = B{ $number }
    .speech = B{ $number } давхар
level-button-ground = 1
    .speech = 1-р давхар
level-button-above = { $floor }
    .speech = { $floor }-р давхар
level-button-between = { $index }
    .speech = Завсрын { $index } давхар

handoff-title = Утсандаа аваарай
handoff-words = Утасныхаа камерыг энэ код руу чиглүүлж, гарч ирэх хаяг дээр дарна уу.
handoff-none = Энэ замыг утас руу шилжүүлэх боломжгүй. Буцаад, энэ дэлгэцийн зааврыг дагана уу.
handoff-privacy = Код таны тухай ямар ч мэдээлэлгүй.
handoff-done = Дуусгах

no-way-step-free-now = Одоогоор шатгүй зам алга
no-way-step-free-since = Шатгүй зам дөнгөж сая хаагдлаа
no-way-step-free-ever = Шатгүй зам байхгүй
no-way-any-now = Одоогоор тийш очих зам алга
no-way-any-since = Тийш очих зам дөнгөж сая хаагдлаа
no-way-any-ever = Тийш очих зам байхгүй
no-way-more = { $count ->
    [1] Өөр нэг саад бий.
   *[other] Өөр { $count } саад бий.
}
no-way-opening = Ингэвэл зам нээгдэнэ
no-way-destination = Өөр газар сонгох
no-way-profile = { $profile }: { $minutes } мин
    .speech = { $profile }: { $minutes } минут
no-way-nearest = Эсвэл ойрхон: { $place }, { $minutes } мин
    .speech = Эсвэл ойрхон: { $place }, { $minutes } минут

help-title = Киоск ашиглах заавар
help-touch = Хүссэн товчоо дараад, хуруугаа авна уу.
help-slide = Буруу товч дарсан уу? Хуруугаа товчноос гулсуулж гаргаад авна уу.
help-idle = { $seconds } секунд хүрэхгүй бол эхний дэлгэц рүү буцна.
help-key-down = Дээш, доош товч: дээд эсвэл доод эгнээ рүү
help-key-right = Зүүн гар тийш, баруун гар тийш товч: өмнөх эсвэл дараах товч руу
help-key-select = Сонгох товч: хүрээтэй товчийг дарах
help-key-back = Буцах товч: өмнөх дэлгэц рүү
help-key-help = Тусламжийн товч: энэ хуудсыг нээх, хаах
help-close = Ойлголоо

idle-title = Та энд байгаа юу?
idle-words = { $seconds } секундын дараа эхний дэлгэц рүү буцна. Үргэлжлүүлэх бол дэлгэцэд хүрэх эсвэл аль нэг товчийг дарна уу.

trouble-title = Алдаа гарлаа
trouble-words = Таны оруулсан мэдээллийг устгасан. Дахин эхэлнэ үү.
trouble-again = Дахин эхлэх
