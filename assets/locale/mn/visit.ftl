# What a visit has beside its usual screens: other ways, steps, own measures, lifts, staff.
ways-open = Өөр зам
ways-title = Аль зам танд тохирох вэ?
way-proposed = Санал болгож буй зам
way-fastest = Хамгийн хурдан зам
way-fewest-level-changes = Давхар солих нь цөөн
way-gentlest = Өгсөх, уруудах нь бага
way-sheltered = Дээвэртэй хэсэг нь их
way-lit = Гэрэлтэй хэсэг нь их
way-other = Өөр зам
way-by = { $way }: { $what }
way-level-changes = { $count ->
    [0] Давхар солихгүй
   *[other] Давхар { $count } удаа солино
}

# One step after the other.
preview-open = Алхам бүрээр
preview-count = { $count } алхмын { $number }-р алхам
preview-before = Өмнөх алхам
preview-after = Дараагийн алхам

# What travellers say of themselves. It is forgotten with the visit.
profile-own = { $profile } (тохируулсан)
    .speech = { $profile }, тохируулсан
measures-open = Тохируулах
measures-title = Миний хэмжээ
measures-other = Явах хэлбэрээ солих
measures-words = Зөвхөн энэ удаад ашиглана. Хадгалахгүй.
measure-width_m = Өргөн
measure-length_m = Урт
measure-turning_m = Эргэхэд хэрэгтэй зай
measure-kerb_m = Давж чадах ирмэг
measure-up_ratio = Өгсөж чадах налуу
measure-down_ratio = Уруудаж чадах налуу
measure-speed_mps = Хурд
measure-companion = Хамт яваа хүнтэй
measure-only_verified = Зөвхөн батлагдсан зам
measure-escalators = Урсдаг шатаар явах
measure-stairs = Шатаар явах
measure-cm = { $value } см
    .speech = { $value } сантиметр
measure-percent = { $value }%
    .speech = { $value } хувь
measure-speed = { $value } км/цаг
    .speech = цагт { $value } километр
measure-yes = Тийм
measure-no = Үгүй
measure-less = Багасгах
measure-more = Ихэсгэх
measure-less-heard = { $name } багасгах, одоо { $value }
measure-more-heard = { $name } ихэсгэх, одоо { $value }
measures-result = Ингэвэл: { $minutes } мин, { $metres } м
    .speech = Ингэвэл: { $minutes } минут, { $metres } метр
measures-no-way = Ингэвэл одоогоор зам алга
measures-done = Замыг харах
measures-why = Шалтгааныг харах
measures-forget = Анхных шиг

# Lifts: what is known of them, and how old that is.
lift-works = { $minutes ->
    [0] Ажиллаж байна, дөнгөж шалгасан: { $lift }
   *[other] Ажиллаж байна, { $minutes } мин өмнө шалгасан: { $lift }
}
    .speech = Ажиллаж байна, саяхан шалгасан: { $lift }
lift-no-fault = { $minutes ->
    [0] Эвдрэл мэдэгдээгүй, дөнгөж шалгасан: { $lift }
   *[other] Эвдрэл мэдэгдээгүй, { $minutes } мин өмнө шалгасан: { $lift }
}
    .speech = Эвдрэл мэдэгдээгүй, саяхан шалгасан: { $lift }
lift-not-confirmed = Батлагдаагүй, сүүлийн мэдээ { $reported }: { $lift }
    .speech = Батлагдаагүй, сүүлийн мэдээ { $reported }: { $lift }
lift-not-confirmed-ever = Байдал нь батлагдаагүй: { $lift }
lift-unreported = Шууд мэдээлэл алга: { $lift }
state-out = Ажиллахгүй байна
state-unreported = Шууд мэдээлэл алга
state-not-confirmed-ever = Байдал нь батлагдаагүй
state-not-confirmed = Батлагдаагүй, сүүлийн мэдээ { $reported }
    .speech = Батлагдаагүй, сүүлийн мэдээ { $reported }
state-no-fault = { $minutes ->
    [0] Эвдрэл мэдэгдээгүй, дөнгөж шалгасан
   *[other] Эвдрэл мэдэгдээгүй, { $minutes } мин өмнө шалгасан
}
    .speech = Эвдрэл мэдэгдээгүй, саяхан шалгасан
state-works = { $minutes ->
    [0] Ажиллаж байна, дөнгөж шалгасан
   *[other] Ажиллаж байна, { $minutes } мин өмнө шалгасан
}
    .speech = Ажиллаж байна, саяхан шалгасан
lift-stops-none = Зогсвол өөр зам байхгүй
lift-stops-other = Зогсвол өөр замаар { $minutes } мин явна
    .speech = Зогсвол өөр замаар { $minutes } минут явна

# The nearest of each kind.
nearby-open = Ойр орчим
nearby-title = Танд хамгийн ойр
nearby-toilet = Тэргэнцэртэй хүний ариун цэврийн өрөө
nearby-open-until = Нээлттэй, { $closes } хүртэл
nearby-closed = Одоо хаалттай
nearby-closed-until = Хаалттай, { $opens } хүртэл
nearby-access-yes = Тэргэнцэрт тохиромжтой
nearby-access-unknown = Тэргэнцэрт тохирох нь батлагдаагүй

# Notices of the station.
notices-open = { $count } мэдэгдэл
notices-title = Буудлын мэдэгдэл
notice-until = Дуусах нь: { $until }

# Calling the staff: what is told to them, and how far the call has come.
bar-staff = Ажилтан
call-open = Ажилтан дуудах
call-title = Танд ямар тусламж хэрэгтэй вэ?
call-reason-way = Зам олох
call-reason-boarding = Галт тэргэнд суух
call-reason-machine = Эвдрэл мэдэгдэх
call-reason-unwell = Бие тавгүй байна
call-tell = Ажилтанд мөн хэлэх зүйл
call-tell-here = Байгаа газар: { $place }
call-tell-language = Хэл: { $language }
call-tell-need = Явах хэлбэр: { $profile }
call-tell-goal = Очих газар: { $place }
call-now = Одоо дуудах
call-calling = Ажилтныг дуудаж байна. Энд хүлээнэ үү.
call-answered = Ажилтан дуудлагыг хүлээн авлаа. Энд хүлээнэ үү.
call-on-the-way = Ажилтан тан руу ирж байна.
call-reply-coming = Ажилтан ойролцоогоор { $minutes } минутын дараа ирнэ. Энд хүлээнэ үү.
call-reply-wait = Энд хүлээнэ үү. Ажилтан шийдэж байна.
call-reply-desk = Мэдээллийн төв дээр ирнэ үү.
call-reply-ring = Доорх дугаар руу залгана уу.
call-reply-nobody = Одоо ирэх ажилтан алга. Та ингэж болно:
call-no-answer = Одоогоор хариу алга. Доорх аргыг ашиглана уу.
call-failed = Одоогоор дуудах боломжгүй. Доорх аргыг ашиглана уу.
call-no-call = Энэ төхөөрөмж дуудах боломжгүй. Доорх аргыг ашиглана уу.
call-withdraw = Дуудлагыг цуцлах
call-again = Дахин дуудах
call-phone = Утас: { $number }
call-desk = Очих: { $place }, { $minutes } мин
    .speech = Очих: { $place }, { $minutes } минут
call-ask = Буудлын ажилтнаас асууна уу.
no-way-accept = Би ингэж явж чадна

# Clips in sign language.
sign-open = Дохионы хэл
sign-play = Тоглуулах
sign-pause = Түр зогсоох
sign-again = Дахин үзэх
sign-close = Хаах
sign-none = Үүнд бичлэг алга. Бичгээр харуулж байна.

emergency-title = Онцгой байдал. Буудлаас одоо гарна уу.
emergency-nearest = Хамгийн ойрын гарц: { $place }
emergency-step-free = Шатгүй гарц: { $place }
emergency-no-lift = Лифт бүү ашиглаарай.
emergency-no-step-free = Шатаар явж чадахгүй бол ажилтанд хандана уу.
emergency-follow = Ажилтан болон самбарыг дагана уу.
