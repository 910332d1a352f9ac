"""Lines of every language end where its readers expect it."""

from itertools import pairwise

import pytest

from app.lines import is_broken_between_characters, lines_of, phrases, widest_px

SENTENCES = (
    "案内機を正面にして、左斜め前へ15メートル進んでください。",
    "左側に「타는 곳 3·4 노을선」と表示された階段があります。34段の階段で地下2階へ下りてください。",
    "列車とのすき間は13cm、段差は5cmです。渡り板は係員にお申し付けください。",
    "お客様サービスセンター/定期券うりば",
    "您的左侧是标有“타는 곳 3·4”的楼梯。请沿楼梯下行34级，到地下2层。",
    "站台与列车间隙13厘米，高差5厘米，如需渡板请联系工作人员。",
    "第3页，共12页",
    "Go up 12 steps to level 2.",
)
NEVER_FIRST = "、。，：」』）”ーっょ"
NEVER_LAST = "「『（“"


def px(text: str) -> float:
    """Square letters twice as wide as others."""
    return sum(1 + is_broken_between_characters(character) for character in text)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("is_even", [False, True])
def test_no_line_begins_or_ends_with_a_wrong_mark_or_is_too_wide(sentence, is_even):
    for room in range(round(widest_px(sentence, px)), 80):
        lines = lines_of(sentence, room, px, is_even=is_even)
        assert "".join(lines).replace(" ", "") == sentence.replace(" ", "")
        assert all(px(line) <= room for line in lines), (room, lines)
        assert not any(line[0] in NEVER_FIRST for line in lines), lines
        assert not any(line[-1] in NEVER_LAST for line in lines), lines
        ends = [a[-1] + b[0] for a, b in pairwise(lines)]
        assert not any(pair[0].isdigit() and pair in sentence for pair in ends), lines


@pytest.mark.parametrize("sentence", SENTENCES)
def test_even_lines_are_no_more_lines(sentence):
    for room in range(round(widest_px(sentence, px)), 80):
        plain = lines_of(sentence, room, px)
        assert len(lines_of(sentence, room, px, is_even=True)) == len(plain)


def test_japanese_and_chinese_end_lines_with_a_clause_where_they_can():
    turn = "案内機を正面にして、左斜め前へ15メートル進んでください。"
    assert lines_of(turn, 40, px, is_even=True) == [
        "案内機を正面にして、",
        "左斜め前へ15メートル進んでください。",
    ]
    erased = "您输入的内容已清除，请重新开始。"
    assert lines_of(erased, 24, px, is_even=True) == ["您输入的内容已清除，", "请重新开始。"]


def test_japanese_words_stay_whole_where_they_fit():
    assert phrases("最寄りのきっぷうりば") == ("最寄りの", "きっぷうりば")
    assert lines_of("最寄りのきっぷうりば", 13, px) == ["最寄りの", "きっぷうりば"]


def test_a_number_stays_with_what_it_counts():
    assert "15メートル" in lines_of("左斜め前へ15メートル進んでください。", 26, px)[1]
    assert lines_of("约3分钟，100米", 9, px) == ["约3分钟，", "100米"]


def test_languages_with_spaces_break_at_them_only():
    assert lines_of("You are here", 7, px) == ["You are", "here"]
    assert lines_of("Hauptbahnhof", 3, px) == ["Hauptbahnhof"]
    assert lines_of("승강장 3번으로 가세요", 7, px) == ["승강장", "3번으로", "가세요"]
    assert widest_px("You are here", px) == 4


def test_no_word_is_left_over_and_a_figure_stays_with_what_it_counts():
    turn = "Frente a esta pantalla, haga un giro cerrado a la derecha y avance 15 metros."
    assert lines_of(turn, 35, px)[-1] == "15 metros."
    assert lines_of(turn, 35, px, is_even=True) == [
        "Frente a esta pantalla,",
        "haga un giro cerrado a la",
        "derecha y avance 15 metros.",
    ]
    assert phrases("Exit 3 Iseul Park") == ("Exit ", "3 ", "Iseul ", "Park")
    assert lines_of("Platform 1 · Level B2", 14, px) == ["Platform 1 ·", "Level B2"]
    assert lines_of("Turn left at Exit 3, then go", 17, px) == ["Turn left at", "Exit 3, then go"]
    assert phrases("엘리베이터를 타고 지하 2층으로") == ("엘리베이터를 ", "타고 ", "지하 2층으로")
    assert widest_px("15 metros", px) == 6  # in a narrow room it may be cut after all


def test_what_a_bracket_holds_is_read_in_one_go():
    assert lines_of("1番線（地下2階）", 12, px) == ["1番線", "（地下2階）"]
    assert phrases("運転休止中：エレベーター「2号機」") == (
        "運転休止中：",
        "エレベーター",
        "「2号機」",
    )


def test_nothing_is_one_line_of_nothing():
    assert lines_of("", 10, px) == []
    assert widest_px("", px) == 0
