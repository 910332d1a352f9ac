# What a visit has beside its usual screens: other ways, steps, own measures, lifts, staff.
ways-open = Ibang daan
ways-title = Aling daan ang gusto ninyo?
way-proposed = Mungkahing daan
way-fastest = Pinakamabilis na daan
way-fewest-level-changes = Mas kaunting lipat ng palapag
way-gentlest = Mas kaunting akyat
way-sheltered = Mas maraming bahagi ang may bubong
way-lit = Mas maraming bahagi ang may ilaw
way-other = Ibang daan
way-by = { $way }: { $what }
way-level-changes = { $count ->
    [0] Walang lipat ng palapag
   *[other] { $count } lipat ng palapag
}

# One step after the other.
preview-open = Bawat hakbang
preview-count = Hakbang { $number } sa { $count }
preview-before = Nakaraang hakbang
preview-after = Susunod na hakbang

# What travellers say of themselves. It is forgotten with the visit.
profile-own = { $profile } (inangkop)
    .speech = { $profile }, inangkop
measures-open = Iangkop
measures-title = Sarili kong mga sukat
measures-other = Ibang paraan ng pagpunta
measures-words = Para sa paggamit na ito lang. Walang itatago.
measure-width_m = Lapad
measure-length_m = Haba
measure-turning_m = Espasyo para umikot
measure-kerb_m = Pinakamataas na gilid
measure-up_ratio = Pinakamatarik na paakyat
measure-down_ratio = Pinakamatarik na pababa
measure-speed_mps = Bilis
measure-companion = May kasama ako
measure-only_verified = Mga kumpirmadong daan lang
measure-escalators = Gagamit ng escalator
measure-stairs = Gagamit ng hagdan
measure-cm = { $value } cm
    .speech = { $value } sentimetro
measure-percent = { $value }%
    .speech = { $value } porsiyento
measure-speed = { $value } km/h
    .speech = { $value } kilometro kada oras
measure-yes = Oo
measure-no = Hindi
measure-less = Bawasan
measure-more = Dagdagan
measure-less-heard = { $name }, bawasan. Ngayon { $value }
measure-more-heard = { $name }, dagdagan. Ngayon { $value }
measures-result = Sa ganito: { $minutes } min, { $metres } m
    .speech = Sa ganito: { $minutes } minuto, { $metres } metro
measures-no-way = Sa ganito, walang daan sa ngayon
measures-done = Tingnan ang daan
measures-why = Tingnan kung bakit
measures-forget = Ibalik sa dati

# Lifts: what is known of them, and how old that is.
lift-works = { $minutes ->
    [0] Gumagana, kasusuri lang: { $lift }
   *[other] Gumagana, sinuri { $minutes } min ang nakalipas: { $lift }
}
    .speech = Gumagana, sinuri kamakailan: { $lift }
lift-no-fault = { $minutes ->
    [0] Walang naiulat na sira, kasusuri lang: { $lift }
   *[other] Walang naiulat na sira, sinuri { $minutes } min ang nakalipas: { $lift }
}
    .speech = Walang naiulat na sira, sinuri kamakailan: { $lift }
lift-not-confirmed = Hindi kumpirmado, huling ulat { $reported }: { $lift }
    .speech = Hindi kumpirmado, huling ulat { $reported }: { $lift }
lift-not-confirmed-ever = Hindi kumpirmado ang lagay: { $lift }
lift-unreported = Walang live na balita: { $lift }
state-out = Hindi gumagana
state-unreported = Walang live na balita
state-not-confirmed-ever = Hindi kumpirmado ang lagay
state-not-confirmed = Hindi kumpirmado, huling ulat { $reported }
    .speech = Hindi kumpirmado, huling ulat { $reported }
state-no-fault = { $minutes ->
    [0] Walang naiulat na sira, kasusuri lang
   *[other] Walang naiulat na sira, sinuri { $minutes } min ang nakalipas
}
    .speech = Walang naiulat na sira, sinuri kamakailan
state-works = { $minutes ->
    [0] Gumagana, kasusuri lang
   *[other] Gumagana, sinuri { $minutes } min ang nakalipas
}
    .speech = Gumagana, sinuri kamakailan
lift-stops-none = Kapag huminto ito, walang ibang daan
lift-stops-other = Kapag huminto ito, { $minutes } min sa ibang daan
    .speech = Kapag huminto ito, { $minutes } minuto sa ibang daan

# The nearest of each kind.
nearby-open = Malapit sa akin
nearby-title = Pinakamalapit sa inyo
nearby-toilet = CR na pang-wheelchair
nearby-open-until = Bukas hanggang { $closes }
nearby-closed = Sarado ngayon
nearby-closed-until = Sarado hanggang { $opens }
nearby-access-yes = Puwede ang wheelchair
nearby-access-unknown = Hindi kumpirmado sa wheelchair

# Notices of the station.
notices-open = { $count } abiso
notices-title = Mga abiso
notice-until = Hanggang { $until }

# Calling the staff: what is told to them, and how far the call has come.
bar-staff = Kawani
call-open = Tawagin ang kawani
call-title = Anong tulong ang kailangan ninyo?
call-reason-way = Paghanap ng daan
call-reason-boarding = Pagsakay sa tren
call-reason-machine = May sira
call-reason-unwell = Masama ang pakiramdam ko
call-tell = Sasabihin din sa kawani
call-tell-here = Kinaroroonan: { $place }
call-tell-language = Wika: { $language }
call-tell-need = Paraan ng pagpunta: { $profile }
call-tell-goal = Destinasyon: { $place }
call-now = Tumawag na
call-calling = Tinatawag na ang kawani. Maghintay po rito.
call-answered = Natanggap na ng kawani ang tawag. Maghintay po rito.
call-on-the-way = Papunta na sa inyo ang kawani.
call-reply-coming = Darating ang kawani sa mga { $minutes } minuto. Maghintay po rito.
call-reply-wait = Maghintay po rito. Inaasikaso na ito ng kawani.
call-reply-desk = Pumunta po sa information desk.
call-reply-ring = Tumawag po sa numero sa ibaba.
call-reply-nobody = Walang makakapunta ngayon. Ito ang puwede ninyong gawin:
call-no-answer = Wala pang sumasagot. Ito ang puwede ninyong gawin:
call-failed = Hindi makatawag sa ngayon. Ito ang puwede ninyong gawin:
call-no-call = Hindi makatawag ang kiosk na ito. Ganito maaabot ang kawani:
call-withdraw = Kanselahin ang tawag
call-again = Tumawag ulit
call-phone = Telepono: { $number }
call-desk = Pumunta sa { $place }: { $minutes } min
    .speech = Pumunta sa { $place }: { $minutes } minuto
call-ask = Magtanong po sa kawani ng istasyon.
no-way-accept = Kaya ko ito

# Clips in sign language.
sign-open = Sign language
sign-play = I-play
sign-pause = I-pause
sign-again = Ulitin
sign-close = Isara
sign-none = Walang video para rito. Nakasulat ito.

emergency-title = Emergency. Lumabas na ng istasyon.
emergency-nearest = Pinakamalapit na exit: { $place }
emergency-step-free = Exit na walang hagdan: { $place }
emergency-no-lift = Huwag gumamit ng elevator.
emergency-no-step-free = Kung hindi kayo makagamit ng hagdan, lumapit sa kawani.
emergency-follow = Sundin ang kawani at ang mga karatula.
