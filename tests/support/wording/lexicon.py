"""What the style guide says of each language: how long a sentence may be, and what it may not say.

Limits (barrier-free.md 8.1 rule 2 and H06): 12 English words, 25 Korean syllables, 30 Japanese morae,
22 Chinese characters; 90 characters, in Korean, Japanese and Chinese 45. For the other five the guide
gives no number: theirs are what the same sentences need in translation, 15 words (Vietnamese writes
each syllable apart: 20).

How it is counted: a text from the map (a name, a sign, what a place is called) counts as one word,
four syllables, four morae or four characters, however long it is: nobody chose its length. A number
counts as it is read. Japanese morae: a kana is one, a small ゃゅょ none, a Han character two, which
is a little more than most have.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

NAME = "◆"
"""Stands for a text from the map."""
_NAME_UNITS = 4
_SMALL_KANA = set("ゃゅょャュョァィゥェォ")
_LETTER = re.compile("[A-Za-z]")
_UNIT_MORAE = {"cm": 3, "m": 4}
_UNIT_SYLLABLES = {"cm": 5, "m": 2}


def read_digits(number: int) -> int:
    """Return how many syllables or characters a number has as Korean, Chinese and Japanese read it.

    >>> [read_digits(n) for n in (5, 10, 15, 30, 100, 150, 1000)]
    [1, 1, 2, 2, 1, 3, 1]
    """
    count = 0
    for place, digit in enumerate(reversed(str(number))):
        if digit != "0":
            count += (digit != "1" or place == 0) + (place > 0)
    return count or 1


_MORAE_OF_DIGIT = {"1": 2, "2": 1, "3": 2, "4": 2, "5": 1, "6": 2, "7": 2, "8": 2, "9": 2}


def read_morae(number: int) -> int:
    """Return how many morae a number has in Japanese; ten, hundred and thousand have two each.

    >>> [read_morae(n) for n in (5, 10, 13, 34, 150, 250, 1350)]
    [1, 2, 4, 6, 5, 6, 9]
    """
    count = 0
    for place, digit in enumerate(reversed(str(number))):
        if digit != "0":
            count += (digit != "1" or place == 0) * _MORAE_OF_DIGIT[digit] + 2 * (place > 0)
    return count or 2


def _words(text: str) -> int:
    return sum(any(c.isalnum() or c == NAME for c in word) for word in text.split())


def _syllables(text: str) -> int:
    return _units(text, _UNIT_SYLLABLES, lambda c: 1 if "가" <= c <= "힣" else 0, letter=1)


def _characters(text: str) -> int:
    return _units(text, {}, lambda c: 1 if "\u4e00" <= c <= "\u9fff" else 0, letter=1)


def _morae(text: str) -> int:
    return _units(text, _UNIT_MORAE, _mora, letter=2, number=read_morae)


def _mora(character: str) -> int:
    if "\u4e00" <= character <= "\u9fff":
        return 2
    is_kana = "\u3041" <= character <= "\u30ff" and character != "・"
    return int(is_kana and character not in _SMALL_KANA)


def _units(
    text: str,
    units: dict[str, int],
    of_character: Callable[[str], int],
    *,
    letter: int,
    number: Callable[[int], int] = read_digits,
) -> int:
    total = 0
    for piece in re.findall(r"[0-9]+|[A-Za-z]+|.", text):
        if piece.isdigit():
            total += number(int(piece))
        elif piece in units:
            total += units[piece]
        elif _LETTER.match(piece):
            total += letter * len(piece)
        else:
            total += _NAME_UNITS if piece == NAME else of_character(piece)
    return total


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """One language's rules."""

    measure: Callable[[str], int]
    limit: int
    most_characters: int = 90
    stop: str = "."
    forbidden: tuple[str, ...]
    """Patterns that may not occur: how one moves or sees, where the sun stands, what is not said."""
    looks: tuple[str, ...]
    """Words for colours and shapes, which a direction may not rely on."""
    turning: str = ""
    """Verbs that say which way; the verb of going that follows is the same movement."""
    going: str = ""
    doing: str = ""
    """Other things to do."""
    asking: str = ""
    """What each request ends with, where a language has that; once a sentence."""
    left: str
    right: str
    units: dict[str, str]
    """Number slot -> what must stand beside the number."""


_CLOCK = r"[0-9]+ ?o.?clock"

LEXICONS: dict[str, Lexicon] = {
    "en": Lexicon(
        measure=_words,
        limit=12,
        forbidden=(
            r"\b(walk(s|ing|ed)?|look(s|ing)?|see(s|n)?|watch|stand(s|ing)?|view)\b(?!way)",
            rf"\b(north|south|east|west)(ern|wards?)?\b|{_CLOCK}",
        ),
        looks=(r"\b(red|blue|green|yellow|orange|purple|white|black|round|square|triang\w+)\b",),
        turning=r"\b(turn|bear)\b",
        going=r"\b(go|cross)\b",
        doing=r"\b(take|press|follow|leave|start|use)\b",
        left=r"\bleft\b",
        right=r"\bright\b",
        units={"metres": "metres", "gap": "cm|centimetres", "step": "cm|centimetres"},
    ),
    "ko": Lexicon(
        measure=_syllables,
        limit=25,
        most_characters=45,
        forbidden=(
            r"걸어|걷|보세요|보십|쳐다|서 ?있|서세요|시 방향|좌회전|우회전|우측|좌측|(으십|십)시오",
            r"동쪽|서쪽|남쪽|북쪽|동향|남향",
        ),
        looks=(r"빨간|파란|초록|노란|붉은|푸른|하얀|검은|둥근|네모|세모",),
        asking=r"세요",
        left="왼쪽",
        right="오른쪽",
        units={"metres": "미터", "gap": "cm|센티미터", "step": "cm|센티미터", "width": "센티미터"},
    ),
    "ja": Lexicon(
        measure=_morae,
        limit=30,
        most_characters=45,
        stop="。",
        forbidden=(
            r"歩[いきくけ]|見て|見える|見上|立っ|立ち|時の方向|時方向",
            r"東側|西側|南側|北側|東へ|西へ|南へ|北へ",
        ),
        looks=(r"赤い|青い|緑の|黄色|白い|黒い|丸い|四角|三角",),
        asking=r"ください",
        left="左",
        right="右",
        units={"metres": "メートル", "gap": "cm|センチ", "step": "cm|センチ", "width": "センチ"},
    ),
    "zh-Hans": Lexicon(
        measure=_characters,
        limit=22,
        most_characters=45,
        stop="。",
        forbidden=(
            r"步行|走路|行走|看[到见着]|观看|站[着立住]|点钟方向",
            r"[东西南北][边侧方]|向[东西南北]",
        ),
        looks=(r"红色|蓝色|绿色|黄色|白色|黑色|圆形|方形|三角",),
        asking=r"请",
        left="左",
        right="右",
        units={"metres": "米", "gap": "厘米", "step": "厘米", "width": "厘米"},
    ),
    "vi": Lexicon(
        measure=_words,
        limit=20,
        forbidden=(
            r"(?i)\b(đi bộ|bước đi|nhìn|trông|xem|ngắm|đứng|quẹo|giờ đồng hồ|hướng \d+ giờ)\b",
            r"(?i)\b(hướng|phía) (đông|tây|nam|bắc)\b",
        ),
        looks=(r"(?i)\bmàu\b|\bhình (tròn|vuông|tam giác)\b",),
        turning=r"(?i)\b(rẽ|chếch|quay)\b",
        going=r"(?i)\b(đi|sang đường)\b(?! thang)",
        doing=r"(?i)\b(đi thang|nhấn|ra bằng|vào bằng)\b",
        left="trái",
        right="phải",
        units={"metres": "mét", "gap": "cm|xăng-ti-mét", "step": "cm|xăng-ti-mét"},
    ),
    "mn": Lexicon(
        measure=_words,
        limit=15,
        forbidden=(
            r"(?i)\b(алх\w*|хар(на|аад|ж)\b|үз(нэ|ээд|эж)\b|зогс\w*)|цагийн зүү",
            r"(?i)\b(зүүн|баруун)\b(?! гар)",
            r"(?i)\b(хойд|урд|умар|дорно|өрнө)\b|\bөмнө (зүг|тал)",
        ),
        looks=(r"(?i)\b(улаан|цэнхэр|ногоон|шар|цагаан|хар|дугуй|дөрвөлжин)\b",),
        asking=r"\b(уу|үү)\b",
        left="үүн гар",
        right="аруун гар",
        units={"metres": "метр", "gap": "см|сантиметр", "step": "см|сантиметр"},
    ),
    "fil": Lexicon(
        measure=_words,
        limit=15,
        forbidden=(
            r"(?i)\b(lakad|lumakad|maglakad|tingnan|tumingin|makikita|tumayo|karatula ng oras|karapatan)\b",
            r"(?i)\b(hilaga|timog|silangan|kanluran|alas)\b",
        ),
        looks=(r"(?i)\b(pula|asul|berde|dilaw|puti|itim|bilog|parisukat|tatsulok)\b",),
        turning=r"(?i)\b(kumaliwa|kumanan|lumiko|umikot)\b",
        going=r"(?i)\b(dumiretso|umabante|tumawid|sundan)\b",
        doing=r"(?i)\b(pindutin|sumakay|umakyat|bumaba|dumaan|pumasok|lumabas|pumunta|magsimula)\b",
        left=r"(?i)k(um)?aliwa",
        right=r"(?i)k(um)?anan",
        units={"metres": "metro", "gap": "cm|sentimetro", "step": "cm|sentimetro"},
    ),
    "es": Lexicon(
        measure=_words,
        limit=15,
        forbidden=(
            r"(?i)\b(camin(e|a|ar|ando|en)|and(e|ar|ando)|mir\w+|vean?|ver[áa]|observ\w+|párese|de pie)\b",
            r"(?i)\b(al|hacia el|lado) (norte|sur|este|oeste)\b|en punto\b",
        ),
        looks=(r"(?i)\b(roj|azul|verd|amarill|blanc|negr|redond|cuadrad|triangul)\w*",),
        turning=r"(?i)\b(gire|haga un giro|dé media vuelta)\b",
        going=r"(?i)\b(avance|cruce|siga)\b",
        doing=r"(?i)\b(tome|pulse|suba|baje|entre|salga|pase|vaya|empiece|use)\b",
        left="izquierda",
        right="derecha",
        units={"metres": "metros", "gap": "cm|centímetros", "step": "cm|centímetros"},
    ),
    "ms": Lexicon(
        measure=_words,
        limit=15,
        forbidden=(
            r"(?i)\b(berjalan|jalan kaki|lihat|pandang|tengok|nampak|berdiri|arah pukul)\b",
            r"(?i)\b(utara|selatan|timur|barat)\b",
        ),
        looks=(r"(?i)\b(merah|biru|hijau|kuning|putih|hitam|bulat|segi empat|segi tiga)\b",),
        turning=r"(?i)\b(belok|serong|pusing)\b",
        going=r"(?i)\b(terus|lintas)\b|^ikut\b",
        doing=r"(?i)\b(tekan|gunakan|naik|turun|lalui|pergi|mulakan|(?<!pintu )(?<!selepas )(masuk|keluar))\b",
        left="kiri",
        right="kanan",
        units={"metres": "meter", "gap": "cm|sentimeter", "step": "cm|sentimeter"},
    ),
}

LEXICONS["en-US"] = replace(
    LEXICONS["en"],
    units={
        "feet": "feet",
        "gap": "cm|centimeters",
        "step": "cm|centimeters",
        "width": "centimeters",
    },
)
