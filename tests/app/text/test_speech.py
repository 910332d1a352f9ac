"""What a voice is given: sentences, stretches in one language, names as they are said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.speech import heard_text, sentences_of, voice_runs, with_readings


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("왼쪽으로 도세요. 30미터 가세요.", ("왼쪽으로 도세요.", "30미터 가세요.")),
        ("左に曲がってください。次に進む", ("左に曲がってください。", "次に進む")),
        ("Where to? Choose!", ("Where to?", "Choose!")),
        ("Follow the signs to St. Gallen.", ("Follow the signs to St. Gallen.",)),
        ("3. Take the lift.", ("3. Take the lift.",)),
        ("Leave by Exit 3. Turn left.", ("Leave by Exit 3.", "Turn left.")),
        ("  …  ", ()),
        ("", ()),
    ],
)
def test_a_text_is_said_sentence_by_sentence(text, sentences) -> None:
    assert sentences_of(text) == sentences


@pytest.mark.parametrize(
    ("text", "language", "runs"),
    [
        (
            "Take the train at 서울역. Exit 3",
            "en",
            (("Take the train at", "en"), ("서울역.", "ko"), ("Exit 3", "en")),
        ),
        ("서울역 3번 출구", "en", (("서울역 3번 출구", "ko"),)),
        (
            "‘新横浜’ 표지를 따라가세요.",
            "ko",
            (("新横浜’", "zh-Hans"), ("표지를 따라가세요.", "ko")),
        ),
        ("지하 2층 B2, KTX 타는 곳", "ko", (("지하 2층 B2, KTX 타는 곳", "ko"),)),
        ("Zürich 방면", "ko", (("Zürich", "en"), ("방면", "ko"))),
        (
            "请在Bahnhofstrasse左转",
            "zh-Hans",
            (("请在", "zh-Hans"), ("Bahnhofstrasse", "en"), ("左转", "zh-Hans")),
        ),
        ("新横浜駅へ", "ja", (("新横浜駅へ", "ja"),)),
        ("Лифтээр B2 давхар", "mn", (("Лифтээр B2 давхар", "mn"),)),
        ("12", "vi", (("12", "vi"),)),
        ("—", "en", ()),
    ],
)
def test_a_name_keeps_the_voice_of_its_script(text, language, runs) -> None:
    assert voice_runs(text, language) == runs


def test_at_a_japanese_station_han_characters_are_japanese() -> None:
    assert voice_runs("Go to 新横浜", "en", local="ja")[1] == ("新横浜", "ja")
    assert voice_runs("Go to 新横浜", "en", local="ko")[1] == ("新横浜", "zh-Hans")


@given(
    st.text(alphabet="ab 서울新浜はЖ3.,。!-", max_size=40),
    st.sampled_from(["ko", "en", "ja", "zh-Hans", "mn"]),
)
def test_nothing_that_can_be_said_is_lost(text, language) -> None:
    def said(whole: str) -> str:
        return "".join(character for character in whole if character.isalnum())

    assert said("".join(sentences_of(text))) == said(text)
    assert said("".join(part for part, _ in voice_runs(text, language))) == said(text)


def test_names_are_said_as_the_site_wants() -> None:
    readings = {"KTX": "케이티엑스", "KTX-산천": "케이티엑스 산천", "서울": "서울"}
    assert (
        with_readings("KTX-산천과 KTX 타는 곳", readings) == "케이티엑스 산천과 케이티엑스 타는 곳"
    )
    assert with_readings("AKTX KTX2", {"KTX": "x"}) == "AKTX KTX2"
    assert with_readings("KTX로", {"KTX": "x"}) == "x로"
    assert with_readings("Hbf", {}) == "Hbf"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("‘서울’ 표지 쪽", "서울 표지 쪽"),
        ("승강장 · 지하 2층", "승강장, 지하 2층"),
        ("Elevator (B1 to 2)", "Elevator, B1 to 2"),
        ("버스 정류장 (12) 앞", "버스 정류장, 12, 앞"),
        ("Don’t stop.", "Don't stop."),
        ("지하 2층, 1층", "지하 2층, 1층"),
        ("1,5 m", "1,5 m"),
    ],
)
def test_marks_for_the_eye_are_pauses_or_nothing(text, heard) -> None:
    assert heard_text(text) == heard
