summary = { $form ->
    [range] Багадаа { $fewest }, ихдээ { $most } минут, { $metres } метр.
   *[about] Ойролцоогоор { $most } минут, { $metres } метр.
}
summary-no-steps = { $changes ->
    [0] Шатгүй, давхар солихгүй.
   *[other] Шатгүй, давхар { $changes } удаа солино.
}
summary-steps = { $count } гишгүүртэй шат бий.
summary-stairs = Гишгүүр нь бүрэн тоологдоогүй шат бий.

# Зам байхгүй үед: юу саад болж байгаа, юу зам нээх вэ.
# Native check first: "хажуу тийш хазайсан" (leans to the side), "явган замын ирмэг" (kerb), "өргөх тавцан" (lift platform).
barrier-out-of-service = Ажиллахгүй байна: { $subject }
barrier-out-of-service-until = Ажиллахгүй, { $opens } цаг хүртэл: { $subject }
barrier-closed = Хаалттай: { $subject }
barrier-closed-until = Хаалттай, { $opens } цаг хүртэл: { $subject }
barrier-closes = Таныг хүрэхээс өмнө, { $closes } цагт хаана: { $subject }
barrier-stairs = { $form ->
    [unknown] Шат байна.
   *[known] { $value } гишгүүртэй шат байна.
}
barrier-escalator = Урсдаг шат байна.
barrier-moving-sidewalk = Урсдаг зам байна.
barrier-elevator = Лифтээр явах шаардлагатай.
barrier-one-way = Зөвхөн нэг чиглэлд нэвтэрнэ: { $subject }
barrier-not-accessible = Тэргэнцрээр нэвтрэх боломжгүй гэж бүртгэсэн: { $subject }
barrier-kerb = { $form ->
    [unknown] Явган замын өндөр ирмэг байна.
   *[known] Явган замын { $value } сантиметр өндөр ирмэг байна. Хязгаар нь { $limit } сантиметр.
}
barrier-too-narrow = Замын өргөн { $value } сантиметр. { $limit } сантиметр хэрэгтэй: { $subject }
barrier-too-steep = Налуу нь { $value } хувь. Хязгаар нь { $limit } хувь.
barrier-too-steep-down = Уруу налуу нь { $value } хувь. Хязгаар нь { $limit } хувь.
barrier-slope-too-long = Налуу { $value } метр үргэлжилнэ, амрах тэгш газаргүй. Хязгаар нь { $limit } метр.
barrier-cross-slope = Зам хажуу тийш { $value } хувь хазайсан. Хязгаар нь { $limit } хувь.
barrier-step = { $value } сантиметр өндөр гишгүүр байна. Хязгаар нь { $limit } сантиметр.
barrier-surface = Зам дугуйтай хүнд хэтэрхий барзгар.
barrier-stairlift = Ажилтан ажиллуулдаг өргөх тавцантай шат байна.
barrier-no-handrail = Шат бариулгүй.
barrier-no-step-contrast = Шатны гишгүүрийн ирмэг тэмдэггүй.
barrier-no-signals = Зам хөндлөн гарах газар гэрлэн дохиогүй.
barrier-silent-signals = Зам хөндлөн гарах газрын дохио дуугүй.
barrier-silent-elevator = Лифт дуут мэдээлэл, брайль бичиггүй: { $subject }
barrier-high-controls = Лифтний товч хэтэрхий өндөр: { $subject }
barrier-revolving-door = Эргэдэг хаалга байна.
barrier-manual-door = Өөрөө онгойдоггүй хаалга байна.
barrier-elevator-too-small = Лифтний дотор тал { $value } сантиметр. { $limit } сантиметр хэрэгтэй: { $subject }
barrier-elevator-no-turn = Эргэх зай { $value } сантиметр. { $limit } сантиметр хэрэгтэй: { $subject }
barrier-unverified-access = Нэвтрэх боломжтой нь баталгаажаагүй: { $subject }
barrier-unverified-incline = Хэр налуу нь хэмжигдээгүй: { $subject }
barrier-unverified-slope-run = Амрах тэгш газартай нь баталгаажаагүй: { $subject }
barrier-unverified-width = Өргөн нь хэмжигдээгүй: { $subject }
barrier-unverified-gate-width = Өргөн нь хэмжигдээгүй: { $subject }
barrier-unverified-elevator-size = Хаалга, дотор тал нь хэмжигдээгүй: { $subject }
barrier-unverified-elevator-turn = Дотор нь эргэх, эсвэл нөгөө хаалгаар нь гарах боломжтой нь баталгаажаагүй: { $subject }
barrier-unverified-kerb = Явган замын ирмэг нь хэмжигдээгүй: { $subject }
barrier-unverified-handrail = Бариултай нь баталгаажаагүй: { $subject }
barrier-unverified-step-contrast = Гишгүүрийн ирмэг тэмдэгтэй нь баталгаажаагүй: { $subject }
barrier-unverified-tactile-paving = Хараагүй хүний замтай нь баталгаажаагүй: { $subject }
barrier-unverified-crossing-sound = Дуут дохиотой нь баталгаажаагүй: { $subject }
barrier-not-connected = Газрын зураг дээр тийш очих зам алга: { $subject }

subject-walkway = зам
subject-stairs = шат
subject-moving-sidewalk = урсдаг зам
subject-escalator = урсдаг шат
subject-elevator = лифт
subject-fare-gate = тасалбар шалгах хаалга
subject-exit-gate = гарах хаалга
subject-ramp = налуу зам
subject-door = хаалга
subject-node = хаалга эсвэл хаалт
subject-gap = очих газар

accept-stairs = { $form ->
    [known] Шатаар { $amount } гишгүүр явбал { $metres } метр зам бий.
   *[unknown] Шатаар явбал { $metres } метр зам бий.
}
accept-escalators = Урсдаг шатаар явбал { $metres } метр зам бий.
accept-moving-sidewalks = Урсдаг замаар явбал { $metres } метр зам бий.
accept-incline-down = { $form ->
    [known] { $amount } хувийн налуугаар уруудвал { $metres } метр зам бий.
   *[unknown] Эгц налуугаар уруудвал { $metres } метр зам бий.
}
accept-slope-run = { $form ->
    [known] Амрах газаргүй { $amount } метр налуугаар явбал { $metres } метр зам бий.
   *[unknown] Урт налуугаар явбал { $metres } метр зам бий.
}
accept-cross-slope = { $form ->
    [known] Хажуу тийш { $amount } хувь хазайсан замаар явбал { $metres } метр зам бий.
   *[unknown] Хажуу тийш их хазайсан замаар явбал { $metres } метр зам бий.
}
accept-no-handrail = Бариулгүй шатаар явбал { $metres } метр зам бий.
accept-revolving-door = Эргэдэг хаалгаар нэвтэрвэл { $metres } метр зам бий.
accept-unverified = Хэмжигдээгүй { $amount } газраар явбал { $metres } метр зам бий.
with-staff-stairlift = Ажилтны тусламжтай, шатны өргөх тавцангаар явбал { $metres } метр зам бий. Тусламж хүснэ үү.
accept-incline = { $form ->
    [known] { $amount } хувийн налуугаар явбал { $metres } метр зам бий.
   *[unknown] Эгц налуугаар явбал { $metres } метр зам бий.
}
accept-kerb = { $form ->
    [known] Явган замын { $amount } сантиметр өндөр ирмэг давбал { $metres } метр зам бий.
   *[unknown] Явган замын өндөр ирмэг давбал { $metres } метр зам бий.
}
accept-narrow = { $form ->
    [known] { $amount } сантиметр өргөн зайгаар явбал { $metres } метр зам бий.
   *[unknown] Нарийн зайгаар явбал { $metres } метр зам бий.
}
accept-surface = Барзгар замаар явбал { $metres } метр зам бий.
accept-stated-not-accessible = Тэргэнцрээр нэвтрэх боломжгүй гэж бүртгэсэн { $amount } газраар явбал { $metres } метр зам бий.

unverified-metres = { $metres } метр зам баталгаажаагүй
unverified-lifts = { $lifts } лифт тэргэнцэрт тохирох нь баталгаажаагүй
unverified-metres-and-lifts = { $metres } метр зам, { $lifts } лифт баталгаажаагүй
unverified-elevator-state = Нэг лифт ажиллаж байгаа нь баталгаажаагүй

wish-fastest = Хамгийн хурдан зам:
wish-fewest-level-changes = Давхар цөөн солих зам:
wish-gentlest = Өгсөлт багатай зам:
wish-sheltered = Дээвэртэй хэсэг ихтэй зам:
wish-lit = Гэрэлтэй хэсэг ихтэй зам:
wish-other = Өөр зам:

# Хэзээ: цаг, өнөөдөр биш бол өдрийг нь ч хэлнэ. Бүгд цагаар төгсөнө: дараа нь «цагт», «цагаас», «цаг хүртэл» ирнэ.
moment-tomorrow = маргааш { $time }
moment-weekday = { $weekday ->
    [1] даваа
    [2] мягмар
    [3] лхагва
    [4] пүрэв
    [5] баасан
    [6] бямба
   *[7] ням
} гарагийн { $time }
moment-date = { $month } сарын { $day }, { $time }
moment-date-year = { $year } оны { $month } сарын { $day }, { $time }
closing-soon = Хаах цаг { $closes }: { $subject }
closing-start-by = Хамгийн оройдоо { $start } цагт хөдөлнө үү. Хаах цаг { $closes }: { $subject }
closing-start-now = Одоо хөдөлнө үү. Хаах цаг { $closes }: { $subject }
place-closed = Таныг очих үед хаалттай байна.
place-closed-until = Таныг очих үед хаалттай байна. Нээх цаг { $opens }.
unverified-hours = Ажиллах цаг нь баталгаажаагүй: { $subject }
wait-until = Зам { $opens } цагаас бий: { $metres } метр.
