"""What people type in nine languages, and what they mean. The first answer has to be that."""

import pytest

from maps.model import PlaceKind
from tests.app.search.samples import costs, first, index, station

S, Y, Z = "saebyeok-sample", "shin-yokohama", "zuerich-hb"

ONE_PLACE = {
    S: {
        # Korean: names, initials, syllables in the making, numbers, errors
        "동틀녘 빵집": "bakery",
        "동틀녘빵집": "bakery",
        "빵집": "bakery",
        "ㄷㅌㄴ": "bakery",
        "ㅃㅈ": "bakery",
        "동틀ㄴ": "bakery",
        "동트": "bakery",
        "동틀넠": "bakery",
        "이슬고": "park",
        "이슬공ㅇ": "park",
        "ㅇㅅㄱㅇ": "park",
        "이슬공원": "park",
        "이슬굥원": "park",
        "한빛병워": "hospital",
        "한비ㅊ병원": "hospital",
        "ㅎㅂㅂㅇ": "hospital",
        "시계타": "clock",
        "ㅅㄱㅌ": "clock",
        "수유실": "nursing",
        "ㅅㅇㅅ": "nursing",
        "물품보관함": "lockers",
        "물품 보관ㅎ": "lockers",
        "나들가게": "store",
        "편의점": "store",
        "택시": "taxi",
        "경찰": "police",
        "대기실": "waiting",
        "현금 인출기": "cash",
        "에이티엠": "cash",
        "3번 출구": "exit-3",
        "3번출구": "exit-3",
        "출구 3": "exit-3",
        "３번 출구": "exit-3",
        "삼번 출구": "exit-3",
        "4번 출입구": "exit-4",
        "1번 승강장": "platform-1",
        "승강장 2": "platform-2",
        "2번 출구 엘리베이터": "elevator-street",
        "자전거": "bicycles",
        # English
        "Dongteul Bakery": "bakery",
        "dongteul": "bakery",
        "bakery": "bakery",
        "bakrey": "bakery",
        "Iseul Park": "park",
        "isuel park": "park",
        "park iseul": "park",
        "exit 3": "exit-3",
        "EXIT3": "exit-3",
        "entrance 1": "exit-1",
        "platform 4": "platform-4",
        "track 4": "platform-4",
        "ATM": "cash",
        "cash machine": "cash",
        "lost property": "police",
        "left luggage": "lockers",
        "baby care": "nursing",
        "convenience store": "store",
        "information desk": "information",
        "clock tower": "clock",
        "cab": "taxi",
        # romanised Korean
        "iseulgongwon": "park",
        "hanbit byeongwon": "hospital",
        "suyusil": "nursing",
        "gogaek": "information",
        # Japanese: kanji, kana, romaji, numbers
        "案内所": "information",
        "あんないじょ": "information",
        "annai": "information",
        "セビョク図書館": "library",
        "せびょくとしょかん": "library",
        "としょかん": "library",
        "ハンビッ病院": "hospital",
        "コインロッカー": "lockers",
        "ろっかー": "lockers",
        "ﾛｯｶｰ": "lockers",
        "授乳室": "nursing",
        "じゅにゅうしつ": "nursing",
        "3番出口": "exit-3",
        "三番出口": "exit-3",
        "３番出口": "exit-3",
        "1番線": "platform-1",
        "2番のりば": "platform-2",
        "時計塔": "clock",
        "タクシー": "taxi",
        "交番": "police",
        "ベーカリー": "bakery",
        # Chinese: characters, Pinyin, initials
        "3口": "exit-3",
        "3号口": "exit-3",
        "出口3": "exit-3",
        "4号站台": "platform-4",
        "母婴室": "nursing",
        "muyingshi": "nursing",
        "mys": "nursing",
        "取款机": "cash",
        "qukuanji": "cash",
        "面包": "bakery",
        "fuxiao": "bakery",
        "便利店": "store",
        "chuzuche": "taxi",
        "派出所": "police",
        # Vietnamese, with and without marks
        "Tiệm bánh": "bakery",
        "tiem banh": "bakery",
        "lối ra 3": "exit-3",
        "loi ra 3": "exit-3",
        "cửa ra số 2": "exit-2",
        "tủ gửi đồ": "lockers",
        "tu gui do": "lockers",
        "phòng chờ": "waiting",
        "rút tiền": "cash",
        "cong an": "police",
        "benh vien": "hospital",
        # Spanish
        "panaderia": "bakery",
        "panadería": "bakery",
        "salida 3": "exit-3",
        "andén 1": "platform-1",
        "anden 1": "platform-1",
        "via 1": "platform-1",
        "cajero": "cash",
        "consigna": "lockers",
        "policia": "police",
        "biblioteca": "library",
        "sala de espera": "waiting",
        # Mongolian: Cyrillic, as on a Russian keyboard, in Latin letters
        "3-р гарц": "exit-3",
        "гарц 3": "exit-3",
        "эмнэлэг": "hospital",
        "талхны дэлгүүр": "bakery",
        "талхны дэлгуур": "bakery",
        "talkhny": "bakery",
        "номын сан": "library",
        "такси": "taxi",
        "цагдаа": "police",
        # Filipino
        "labasan 3": "exit-3",
        "panaderya": "bakery",
        "aklatan": "library",
        "ospital": "hospital",
        "pulis": "police",
        # Malay
        "pintu keluar 3": "exit-3",
        "kedai roti": "bakery",
        "perpustakaan": "library",
        "teksi": "taxi",
        "bilik menunggu": "waiting",
        # other signs
        "Gleis 2": "platform-2",
        "Ausgang 3": "exit-3",
        "sortie 4": "exit-4",
    },
    Y: {
        "セブンイレブン": "space/2d3bf93e8100467cbf9827c3e326761d",
        "7-Eleven": "space/2d3bf93e8100467cbf9827c3e326761d",
        "sebun": "space/2d3bf93e8100467cbf9827c3e326761d",
        "ファミマ": "space/b87781e4c34d447fb8bc1da2360a65da",
        "famiri": "space/b87781e4c34d447fb8bc1da2360a65da",
        "familymart": "space/b87781e4c34d447fb8bc1da2360a65da",
        "패밀리마트": "space/b87781e4c34d447fb8bc1da2360a65da",
        "ドトール": "space/43405307f19a4b2889fff67e54866121",
        "どとーる": "space/43405307f19a4b2889fff67e54866121",
        "ぎょうせい": "space/49aa95eb49df45979d1ea96beee66208",
        "xingzheng": "space/49aa95eb49df45979d1ea96beee66208",
        "日産スタジアム": "opening/34ebbdffb8734626b190df22dff8c846",
        "nissan": "opening/34ebbdffb8734626b190df22dff8c846",
        "にっさん": "opening/34ebbdffb8734626b190df22dff8c846",
        "닛산": "opening/34ebbdffb8734626b190df22dff8c846",
        "7番出口": "facility/7eae897451034d4a89d4e520e1e6ddef",
        "出口 4B": "facility/993e4888e52241f6b4d9a47f186d2506",
        "exit 4b": "facility/993e4888e52241f6b4d9a47f186d2506",
        "３Ａ": "facility/1b8ccdd23cf5434ea28754715c1297f6",
        "横浜線": "opening/7535671b3e9643a0a6e87f68f5d0d8c7",
        "よこはません": "opening/7535671b3e9643a0a6e87f68f5d0d8c7",
        "yokohamasen": "opening/7535671b3e9643a0a6e87f68f5d0d8c7",
        "定期券": "opening/b7331efec9824009b910702cec06a7cd",
        "teikiken": "opening/b7331efec9824009b910702cec06a7cd",
        "アリーナ": "facility/28252a6b51c243f197ad0066de12d95e",
        "yokohama arena": "facility/28252a6b51c243f197ad0066de12d95e",
    },
}
PREFIX = {S: "sample:", Y: "mlit:"}

BY_KIND = {
    PlaceKind.TOILET: "화장실 ㅎㅈㅅ 호ㅏ장실 화장싷 toilets toilt WC ＷＣ restroom トイレ お手洗い といれ toire "
    "厕所 卫生间 cesuo xishoujian nhà·vệ·sinh nha·ve·sinh aseos baños banos baño ариун·цэврийн жорлон palikuran CR tandas",
    PlaceKind.ELEVATOR: "엘리베이터 엘베 ㅇㄹㅂㅇㅌ lift elevator elevater エレベーター えれべーたー 电梯 dianti thang·máy "
    "thang·may ascensor лифт lif",
    PlaceKind.TICKETS: "승차권 매표소 tickets きっぷ 切符 售票处 vé taquilla billetes тасалбар bilihan·ng·tiket tiket",
    PlaceKind.LOCKERS: "보관함 lockers ロッカー 储物柜 tủ·khóa consigna шүүгээ bagahe loker",
}

LINES = {
    "노을선": "N",
    "ㄴㅇㅅ": "N",
    "Noeul Line": "N",
    "noeul": "N",
    "ノウル線": "N",
    "のうる": "N",
    "晚霞线": "N",
    "wanxia": "N",
    "Tuyến Noeul": "N",
    "Línea Noeul": "N",
    "linea noeul": "N",
    "Ноыл шугам": "N",
    "Laluan Noeul": "N",
    "주황색": "N",
    "orange line": "N",
    "オレンジ": "N",
    "橙色": "N",
    "초록": "S",
    "green line": "S",
    "línea verde": "S",
    "绿色": "S",
    "ногоон": "S",
    "샛별선": "S",
}


@pytest.mark.parametrize(
    ("name", "query", "wanted"),
    [(name, q, w) for name, cases in ONE_PLACE.items() for q, w in cases.items()],
)
def test_the_first_answer_is_what_was_meant(name, query, wanted) -> None:
    assert first(name, query) == PREFIX[name] + wanted


@pytest.mark.parametrize(
    ("name", "kind", "query"),
    [
        (name, kind, word.replace("·", " "))
        for name in (S, Y, Z)
        for kind, words in BY_KIND.items()
        for word in words.split()
        if any(place.kind is kind for place in station(name).places)
    ],
)
def test_a_word_for_a_kind_finds_the_nearest_of_it(name, kind, query) -> None:
    hits = index(name).find(query, costs(name))
    assert hits[0].place.kind is kind
    best = [hit for hit in hits if hit.rank == hits[0].rank]
    weights = [costs(name).get(hit.place.id, 1 << 60) for hit in best]
    assert weights == sorted(weights)


@pytest.mark.parametrize(("query", "ref"), LINES.items())
def test_a_line_and_its_colour_find_its_platforms(query, ref) -> None:
    hits = index(S).find(query, costs(S), 2)
    assert {hit.place.kind for hit in hits} == {PlaceKind.PLATFORM}
    assert all(ref in hit.place.lines for hit in hits)


def test_the_golden_list_is_long_enough() -> None:
    assert sum(map(len, ONE_PLACE.values())) + len(LINES) >= 150
