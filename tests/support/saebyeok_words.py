"""The words of the training station: names in nine languages, and what hangs on its signs."""

from maps.model import Name

_TAGS = ("en", "ja", "zh-Hans", "vi", "mn", "fil", "es", "ms")


def name(ko: str, /, *others: str, **readings: str) -> Name:
    """Return a name: Korean, then English, Japanese, Chinese, Vietnamese, Mongolian, Filipino,
    Spanish, Malay. Readings are given as ``ko="…"``, ``ja="…"``."""
    texts = dict(zip(_TAGS, others, strict=False))
    return Name(
        local=ko,
        by_language=tuple(sorted({"ko": ko, **texts}.items())),
        readings=tuple(sorted(readings.items())),
    )


STATION = name(
    "새벽역 (견본)",
    "Saebyeok Station (sample)",
    "セビョク駅（見本）",
    "黎明站（样本）",
    "Ga Saebyeok (mẫu)",
    "Сэбёк өртөө (жишээ)",
    "Istasyong Saebyeok (halimbawa)",
    "Estación Saebyeok (ejemplo)",
    "Stesen Saebyeok (contoh)",
    ko="새벽역, 견본",
    en="Say byuk Station, a sample",
    ja="セビョクえき、みほん",
)

LEVEL_0 = name(
    "1층", "1F", "1階", "1楼", "tầng 1", "1", "1F", "planta 1", "1", ko="지상 일 층", ja="いっかい"
)
LEVEL_1 = name(
    "지하 1층",
    "B1",
    "地下1階",
    "地下一层",
    "B1",
    "B1",
    "B1",
    "B1",
    "B1",
    ko="지하 일 층",
    en="bee one",
)
LEVEL_2 = name(
    "지하 2층",
    "B2",
    "地下2階",
    "地下二层",
    "B2",
    "B2",
    "B2",
    "B2",
    "B2",
    ko="지하 이 층",
    en="bee two",
)

MORNING_STAR = name(
    "샛별선",
    "Saetbyeol Line",
    "セッピョル線",
    "晨星线",
    "Tuyến Saetbyeol",
    "Сэтбёл шугам",
    "Linya ng Saetbyeol",
    "Línea Saetbyeol",
    "Laluan Saetbyeol",
    ja="セッピョルせん",
)
SUNSET = name(
    "노을선",
    "Noeul Line",
    "ノウル線",
    "晚霞线",
    "Tuyến Noeul",
    "Ноыл шугам",
    "Linya ng Noeul",
    "Línea Noeul",
    "Laluan Noeul",
    ja="ノウルせん",
)

TO_HAESOL = name(
    "해솔",
    "Haesol",
    "ヘソル",
    "海松",
    "Haesol",
    "Хэсол",
    "Haesol",
    "Haesol",
    "Haesol",
)
TO_BYEOLMOE = name(
    "별뫼",
    "Byeolmoe",
    "ピョルメ",
    "星山",
    "Byeolmoe",
    "Пёлмэ",
    "Byeolmoe",
    "Byeolmoe",
    "Byeolmoe",
)
TO_NARU = name("나루", "Naru", "ナル", "渡口", "Naru", "Нару", "Naru", "Naru", "Naru")
TO_DALBIT = name(
    "달빛", "Dalbit", "タルビッ", "月光", "Dalbit", "Далбит", "Dalbit", "Dalbit", "Dalbit"
)

DAWN_STREET = name(
    "새벽대로",
    "Saebyeok-daero",
    "セビョク大路",
    "黎明大路",
    "Đại lộ Saebyeok",
    "Сэбёк өргөн чөлөө",
    "Saebyeok-daero",
    "Avenida Saebyeok",
    "Jalan Besar Saebyeok",
)
LIGHT_STREET = name(
    "한빛로",
    "Hanbit-ro",
    "ハンビッ路",
    "韩光路",
    "Đường Hanbit",
    "Ханбит гудамж",
    "Hanbit-ro",
    "Calle Hanbit",
    "Jalan Hanbit",
)
LIBRARY = name(
    "새벽도서관",
    "Saebyeok Library",
    "セビョク図書館",
    "黎明图书馆",
    "Thư viện Saebyeok",
    "Сэбёк номын сан",
    "Aklatan ng Saebyeok",
    "Biblioteca Saebyeok",
    "Perpustakaan Saebyeok",
    ja="セビョクとしょかん",
)
HOSPITAL = name(
    "한빛병원",
    "Hanbit Hospital",
    "ハンビッ病院",
    "韩光医院",
    "Bệnh viện Hanbit",
    "Ханбит эмнэлэг",
    "Ospital ng Hanbit",
    "Hospital Hanbit",
    "Hospital Hanbit",
    ja="ハンビッびょういん",
)
PARK = name(
    "이슬공원",
    "Iseul Park",
    "イスル公園",
    "露珠公园",
    "Công viên Iseul",
    "Исыл цэцэрлэгт хүрээлэн",
    "Parke ng Iseul",
    "Parque Iseul",
    "Taman Iseul",
    ja="イスルこうえん",
)
MARKET = name(
    "새벽시장",
    "Saebyeok Market",
    "セビョク市場",
    "黎明市场",
    "Chợ Saebyeok",
    "Сэбёк зах",
    "Palengke ng Saebyeok",
    "Mercado Saebyeok",
    "Pasar Saebyeok",
    ja="セビョクいちば",
)
FOUNTAIN = name(
    "이슬분수",
    "Iseul Fountain",
    "イスル噴水",
    "露珠喷泉",
    "Đài phun nước Iseul",
    "Исыл усан оргилуур",
    "Bukal ng Iseul",
    "Fuente Iseul",
    "Air Pancut Iseul",
)
CLOCK = name(
    "시계탑",
    "Clock tower",
    "時計塔",
    "钟楼",
    "Tháp đồng hồ",
    "Цагт цамхаг",
    "Tore ng orasan",
    "Torre del reloj",
    "Menara jam",
)
CHIME = name(
    "풍경 소리 기둥",
    "Wind chime column",
    "風鈴の柱",
    "风铃柱",
    "Cột chuông gió",
    "Салхин хонхны багана",
    "Haligi ng wind chime",
    "Columna de campanillas",
    "Tiang loceng angin",
)
CONCOURSE = name(
    "대합실",
    "Concourse",
    "コンコース",
    "站厅",
    "Sảnh ga",
    "Танхим",
    "Concourse",
    "Vestíbulo",
    "Ruang legar",
    ja="コンコース",
)
PAID_CONCOURSE = name(
    "대합실 (개찰구 안)",
    "Concourse (inside the gates)",
    "コンコース（改札内）",
    "站厅（付费区）",
    "Sảnh ga (trong cổng soát vé)",
    "Танхим (хаалганы дотор)",
    "Concourse (loob ng mga gate)",
    "Vestíbulo (dentro de los tornos)",
    "Ruang legar (dalam pintu tiket)",
)
TRANSFER = name(
    "갈아타는 통로",
    "Transfer passage",
    "乗り換え通路",
    "换乘通道",
    "Lối chuyển tuyến",
    "Шилжих гарц",
    "Daanang palipat",
    "Pasillo de transbordo",
    "Laluan pertukaran",
    ja="のりかえつうろ",
)
OFFICE = name(
    "고객안전실",
    "Station office",
    "駅事務室",
    "车站办公室",
    "Văn phòng ga",
    "Өртөөний алба",
    "Opisina ng istasyon",
    "Oficina de la estación",
    "Pejabat stesen",
)
INFORMATION = name(
    "고객안내센터",
    "Information desk",
    "案内所",
    "问询处",
    "Quầy thông tin",
    "Мэдээллийн төв",
    "Information desk",
    "Información",
    "Kaunter pertanyaan",
)
TICKETS = name(
    "교통카드 발매기",
    "Ticket machines",
    "券売機",
    "自动售票机",
    "Máy bán vé",
    "Тасалбарын машин",
    "Makina ng tiket",
    "Máquinas de billetes",
    "Mesin tiket",
)
BAKERY = name(
    "동틀녘 빵집",
    "Dongteul Bakery",
    "トントゥル・ベーカリー",
    "拂晓面包店",
    "Tiệm bánh Dongteul",
    "Донтыл талхны дэлгүүр",
    "Panaderya ng Dongteul",
    "Panadería Dongteul",
    "Kedai roti Dongteul",
)
STORE = name(
    "나들가게 편의점",
    "Nadeul convenience store",
    "ナドゥル・コンビニ",
    "便利店",
    "Cửa hàng tiện lợi Nadeul",
    "Надыл дэлгүүр",
    "Nadeul convenience store",
    "Tienda Nadeul",
    "Kedai serbaneka Nadeul",
)
STREET_LIFT = name(
    "2번 출구 엘리베이터",
    "Exit 2 elevator",
    "2番出口エレベーター",
    "2号口电梯",
    "Thang máy lối ra 2",
    "2-р гарцын лифт",
    "Elevator ng Exit 2",
    "Ascensor de la salida 2",
    "Lif Pintu Keluar 2",
)


def exit_sign(number: int, where: Name) -> Name:
    """Return the words of the sign towards an exit."""
    en = where.in_language("en")
    return Name(
        local=f"{number} 나가는 곳 {where.local}",
        by_language=(("en", f"{number} Exit {en}"), ("ko", f"{number} 나가는 곳 {where.local}")),
    )


def platform_sign(numbers: str, line: Name, towards: str, towards_en: str) -> Name:
    """Return the words of the sign towards platforms."""
    ko = f"타는 곳 {numbers} {line.local} {towards} 방면"
    en = f"Platform {numbers} {line.in_language('en')} for {towards_en}"
    return Name(local=ko, by_language=(("en", en), ("ko", ko)))


TO_CONCOURSE_SIGN = Name(
    local="나가는 곳 1 2 3 4", by_language=(("en", "Exit 1 2 3 4"), ("ko", "나가는 곳 1 2 3 4"))
)
TRANSFER_TO_SUNSET = Name(
    local="갈아타는 곳 노을선",
    by_language=(("en", "Transfer Noeul Line"), ("ko", "갈아타는 곳 노을선")),
)
TRANSFER_TO_MORNING_STAR = Name(
    local="갈아타는 곳 샛별선",
    by_language=(("en", "Transfer Saetbyeol Line"), ("ko", "갈아타는 곳 샛별선")),
)
BUTTON_0 = Name(local="1", by_language=(("ko", "1"),), readings=(("en", "one"), ("ko", "일 층")))
BUTTON_1 = Name(
    local="B1", by_language=(("ko", "B1"),), readings=(("en", "bee one"), ("ko", "지하 일 층"))
)
BUTTON_2 = Name(
    local="B2", by_language=(("ko", "B2"),), readings=(("en", "bee two"), ("ko", "지하 이 층"))
)
