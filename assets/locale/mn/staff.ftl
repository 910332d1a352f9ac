# Ажилтны хэсэг: буудлыг мэддэг хүнд зориулсан богино үгс.


# Яагаад хаасан. Зорчигч бас уншина.
outage-reason-broken = Эвдэрсэн
outage-reason-maintenance = Үзлэг үйлчилгээ
outage-reason-building = Барилгын ажил
outage-reason-cleaning = Цэвэрлэгээ
outage-reason-water = Шал устай
outage-reason-power = Цахилгаангүй
outage-reason-crowd = Хэт олон хүн
outage-reason-safety = Аюулгүйн тулд

staff-leave = Гарах

staff-pin-title = Ажилтны хэсэг
staff-pin-ask = PIN кодоо оруулна уу.
staff-pin-erase = Устгах
staff-pin-enter = Оруулах
staff-pin-wrong = PIN код буруу байна. Дахин { $count } удаа оруулж болно.
staff-pin-locked = Олон удаа буруу оруулсан. { $minutes } минутын дараа дахин оролдоно уу.
staff-pin-trouble = PIN кодыг шалгах боломжгүй байна. Төхөөрөмж хариуцсан хүнд хэлнэ үү.

staff-today = Буудлын өнөөдрийн байдал
staff-summary = Хаалттай: { $closed }. Баталгаагүй: { $doubtful }.
staff-kind-elevator = Лифт
staff-kind-escalator = Урсдаг шат
staff-kind-entrance = Гарц
staff-kind-passage = Шат, хаалга
staff-device = Энэ төхөөрөмж
staff-check = Өөрийгөө шалгах
staff-site = Тохируулах
staff-passage = { $form ->
    [one] { $name } · { $lowest }
   *[several] { $name } · { $lowest } – { $highest }
}
staff-near = Ойролцоо: { $place }
staff-state-none = Мэдээлэл алга
staff-state-in-service = Ажиллаж байна
staff-state-out-of-service = Хаалттай
staff-state-unknown = Баталгаагүй
staff-state-as-of = { $state } · { $time }

staff-why = Яагаад хаасан бэ?
staff-no-reason = Шалтгаан бичээгүй
staff-closed-since = { $why } · эхэлсэн: { $since }
staff-closed-between = { $why } · { $since } – { $until }
staff-reopen = Дахин нээх
staff-seen-open = Ажиллаж буйг харсан
staff-seen-closed = Хаалттайг харсан
staff-done-closed = Хаалаа. Одооноос зорчигчид мэдэгдэнэ.
staff-done-open = Нээлээ. Одооноос зорчигчид мэдэгдэнэ.
staff-done-still-closed = Хаалттай хэвээр гэж тэмдэглэлээ.
staff-done-planned = Хаах цагийг төлөвлөлөө.
staff-done-cancelled = Төлөвлөсөн хаалтыг цуцаллаа.
staff-done-site = Хадгаллаа. Гарсны дараа үйлчилнэ.
staff-not-saved = Хадгалж чадсангүй. Юу ч өөрчлөгдөөгүй.
staff-refused = Ингээд гарах боломжгүй. Тэмдэглэснийг эхлээд засна уу.

staff-plan = Хаах цаг төлөвлөх
staff-plan-since = Эхлэх
staff-plan-until = Дуусах
staff-plan-save = Төлөвлөх
staff-plan-drop = Төлөвлөсөн байна. Дарж цуцална уу:
staff-step-day-less = −1 өдөр
staff-step-day-more = +1 өдөр
staff-step-quarter-less = −15 мин
staff-step-quarter-more = +15 мин

staff-sound = Дуу шалгах
staff-sound-said = Нэг, хоёр, гурав. Тод сонсогдож байна уу?
staff-grid = Мэдрэгч шалгах
staff-grid-words = { $count ->
    [0] Нүд бүрд хүрнэ үү.
   *[other] Нүд бүрд хүрнэ үү. { $count } нүд үлдлээ.
}
staff-grid-all = Бүх нүд хариу өглөө.
staff-device-clock = Цаг
staff-device-started = Асаасан
staff-device-printer = Хэвлэгч
staff-device-voices = Дуу хоолойтой хэл
staff-device-conditions = Төхөөрөмжийн мэдээ
staff-device-map = Газрын зураг
staff-device-disk = Сул зай
staff-device-error = Сүүлийн алдаа
staff-none = Алга
staff-of = { $count }-ийн { $number }
staff-megabytes = { $count } MB
staff-printer-ready = Бэлэн
staff-printer-paper-low = Цаас цөөн
staff-printer-paper-out = Цаасгүй
staff-printer-cover-open = Таг нээлттэй
staff-printer-jam = Цаас гацсан
staff-printer-hot = Хэт халсан
staff-printer-offline = Холбогдохгүй
staff-printer-mute = Хариу өгөхгүй
staff-printer-unconfirmed = Баталгаагүй

staff-check-print = Хуудсыг хэвлэх
staff-check-summary = { $count ->
    [0] Бүгд шаардлага хангаж байна.
   *[other] { $count } зүйл шаардлага хангахгүй байна.
}
staff-check-unmeasured = Хэмжээгүй
staff-check-at-least = { $value } (багадаа { $limit })
staff-check-at-most = { $value } (ихдээ { $limit })
staff-check-ppi = Инч дэх цэг
staff-check-lowest = Хамгийн нам товчны өндөр
staff-check-reach = Доод мөрийн өндөр
staff-check-sight = Хамгийн өндөр бичвэр
staff-check-band = Гар хүрэх өндөр
staff-check-text = Үсгийн өндөр
staff-check-distance = Энэ зайд үсгийн өндөр
staff-check-contrast = Бичвэрийн ялгарал
staff-check-shapes = Дүрсний ялгарал
staff-check-target = Товчны хэмжээ
staff-check-gap = Товчны хоорондын зай
staff-check-bearing = Харах чиг
staff-unit-mm = { $number } мм
staff-unit-ppi = { $number } ppi
staff-unit-ratio = { $number } : 1
staff-unit-deg = { $number }°
staff-slip-going = Хуудсыг хэвлэж байна.
staff-slip-done = Хуудсыг хэвлэлээ.
staff-slip-failed = Хэвлэж чадсангүй. Хэвлэгчийг шалгана уу.

staff-site-card = Банкны картыг зураасанд тавина уу. Зураас урт бол өргөнийг нэмнэ үү.
staff-site-width = Дэлгэцийн өргөн
staff-site-bottom = Доод ирмэг шалнаас
staff-site-distance = Нүдний зай
staff-site-bearing = Харах чиг (0 нь хойд зүг)
staff-site-save = Хадгалах

staff-notices = Мэдэгдэл
staff-notices-tell = Зорчигчид хэлэх зүйл:
staff-notices-told = Одоо мэдэгдэж байна. Дарж болиулна уу:
staff-hours-2 = 2 цаг
staff-hours-12 = 12 цаг
staff-hours-open = Болиулах хүртэл
staff-done-announced = Зорчигчид мэдэгдлээ.
staff-done-withdrawn = Мэдэгдлийг болиуллаа.
station-notice-delays = Галт тэрэг хоцорч байна
station-notice-delays-text = Явах цагийн самбарыг харна уу.
station-notice-crowd = Буудал маш их хүнтэй байна
station-notice-crowd-text = Цагаа илүү төлөвлөнө үү.
station-notice-building = Буудалд барилгын ажил хийж байна
station-notice-building-text = Зарим зам урт болж болно. Энэ төхөөрөмж нээлттэй замыг мэднэ.
station-notice-wet = Шал нойтон байж болно
station-notice-wet-text = Ялангуяа шатан дээр болгоомжтой байна уу.
station-notice-power = Буудлын зарим хэсэг цахилгаангүй байна
station-notice-power-text = Лифт, урсдаг шат зогсож болно. Ажилтнаас асууна уу.
station-notice-event = Ойролцоо том арга хэмжээ болж байна
station-notice-event-text = Өмнө, дараа нь их хүнтэй байна. Цагаа илүү төлөвлөнө үү.
