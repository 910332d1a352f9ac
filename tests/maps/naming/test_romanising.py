"""Names in Latin letters as the authorities of each country write them, or as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.naming import romanised, scripts_of
from maps.naming.japanese import hepburn, reading

KOREAN = {
    "강남": "Gangnam",
    "왕십리": "Wangsimni",
    "신라": "Silla",
    "종로3가": "Jongno3-ga",
    "학여울": "Hangnyeoul",
    "독립문": "Dongnimmun",
    "선릉": "Seolleung",
    "대관령": "Daegwallyeong",
    "광희문": "Gwanghuimun",
    "묵호": "Mukho",
    "집현전": "Jiphyeonjeon",
    "별내": "Byeollae",
    "서울역": "Seoul-yeok",
    "세종대로": "Sejong-daero",
    "역삼동": "Yeoksam-dong",
    "출구": "Chulgu",
    "동틀녘 빵집": "Dongteullyeok Ppangjip",
    "GS25 편의점 (북)": "GS25 Pyeonuijeom (Buk)",
}
JAPANESE = {
    "東京駅": "Tōkyō-eki",
    "新宿": "Shinjuku",
    "御徒町": "Okachimachi",
    "日暮里": "Nippori",
    "市ケ谷": "Ichigaya",
    "本厚木": "Hon'atsugi",
    "大江戸線": "Ōedo-sen",
    "みどりの窓口": "Midori no Madoguchi",
    "日産スタジアム改札口": "Nissan Sutajiamu Kaisatsu-guchi",
    "新幹線のりば（東口）": "Shinkansen Noriba (Higashiguchi)",
    "JR新宿駅南口": "JR Shinjuku-eki Minamiguchi",
    "カフェ・ド・クリエ": "Kafe Do Kurie",
}
CHINESE = {
    "重庆北站": "Chongqing Beizhan",
    "西安大厦": "Xi'an Dasha",
    "长安街": "Chang'an Jie",
    "黎明站（样本）": "Limingzhan (Yangben)",
    "女厕所": "Nücesuo",
    "A口": "A Kou",
}
CYRILLIC = {
    ("Сүхбаатарын талбай", ""): "Sükhbaataryn talbai",
    ("Чингис хаан", "mn"): "Chingis khaan",
    ("Площадь Революции", "ru"): "Ploschad Revolyutsii",
}
CASES = [
    *((text, "", latin) for text, latin in KOREAN.items()),
    *((text, "ja", latin) for text, latin in JAPANESE.items()),
    *((text, "zh-Hans", latin) for text, latin in CHINESE.items()),
    *((text, language, latin) for (text, language), latin in CYRILLIC.items()),
]


@pytest.mark.parametrize(("text", "language", "latin"), CASES)
def test_names_are_romanised_as_their_country_does(text, language, latin) -> None:
    assert romanised(text, language) == latin


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("北口", ""),  # Kitaguchi or Beikou: nobody has said where
        ("中環", "yue"),  # Cantonese is not read as Pinyin
        ("Площад", ""),  # Bulgarian has other sounds for the same letters
        ("محطة", ""),
        ("สถานี", ""),
        ("Ελλάδα", ""),
        ("신촌 สถานี", ""),  # half a name would be nonsense
        ("鬱黹龘駅", "ja"),  # no dictionary has it
    ],
)
def test_what_nothing_can_read_is_left_as_it_is(text, language) -> None:
    assert romanised(text, language) is None


@pytest.mark.parametrize(
    ("kana", "latin"),
    [
        ("キッチン", "kitchin"),
        ("マッチャ", "matcha"),
        ("シェフ", "shefu"),
        ("ティファニー", "tifanī"),
        ("ウィング", "wingu"),
        ("しんおおさか", "shin'ōsaka"),
        ("きょうと", "kyōto"),
        ("じゅう", "jū"),
        ("っ", ""),
        ("ー", "ー"),
    ],
)
def test_kana_by_hepburn(kana, latin) -> None:
    assert hepburn(kana) == latin


def test_kanji_are_read_by_a_dictionary_or_not_at_all() -> None:
    assert reading("日暮里駅") == "ニッポリエキ"
    assert reading("鬱黹龘") is None


@given(st.text(max_size=60), st.sampled_from(["", "ko", "ja", "zh", "mn", "ru", "xx"]))
def test_any_text_is_romanised_or_left(text, language) -> None:
    latin = romanised(text, language)
    assert latin is None or scripts_of(latin) <= {"Latn"}
