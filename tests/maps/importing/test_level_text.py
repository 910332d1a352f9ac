import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.importing.level_text import level_id, read_levels


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("0", ["0"]),
        ("-1;0", ["-1", "0"]),
        ("0;-1", ["-1", "0"]),
        ("-11;0", ["-11", "0"]),
        ("-2;0;1;2;3", ["-2", "0", "1", "2", "3"]),
        ("1-3", ["1", "2", "3"]),
        ("-1-3", ["-1", "0", "1", "2", "3"]),
        ("-3--1", ["-3", "-2", "-1"]),
        ("1;3-10", ["1", *map(str, range(3, 11))]),
        ("-0.25", ["-0.25"]),
        ("-4.7;-4.2", ["-4.7", "-4.2"]),
        ("-0,5", ["-0.5"]),
        ("-1;0,5", ["-1", "0.5"]),
        ("0, -1", ["-1", "0"]),
        ("1.0", ["1"]),
        ("-0", ["0"]),
        ("\u22121;0", ["-1", "0"]),
        (" 2 ; 2 ", ["2"]),
        ("1 - 3", ["1", "2", "3"]),
    ],
)
def test_what_people_write_is_read(text, values):
    said = read_levels(text)
    assert [level_id(v) for v in said.values] == values
    assert said.is_clear


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("0;1;2;3;4;5;e", ["0", "1", "2", "3", "4", "5"]),
        ("0:-1", ["-1", "0"]),
        ("0,1", ["0.1"]),
        ("EG", []),
        ("", []),
        ("0-100000", []),
        ("1-2-3", []),
    ],
)
def test_what_is_doubtful_is_said_to_be_so(text, values):
    said = read_levels(text)
    assert [level_id(v) for v in said.values] == values
    assert not said.is_clear


quarters = st.integers(-80, 80).map(lambda n: n / 4)


@given(st.lists(quarters, min_size=1, max_size=6))
def test_a_list_of_levels_comes_back_in_order_and_once(levels):
    said = read_levels(";".join(f"{level:g}" for level in levels))
    assert said.values == tuple(sorted(set(levels)))
    assert said.is_clear


@given(st.integers(-40, 40), st.integers(-40, 40))
def test_a_range_holds_both_ends_and_everything_between(a, b):
    assert read_levels(f"{a}-{b}").values == tuple(range(min(a, b), max(a, b) + 1))


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(text):
    said = read_levels(text)
    assert list(said.values) == sorted(set(said.values))
    assert all(float(level_id(v)) == round(v, 4) for v in said.values)


@given(st.from_regex(r"[-+0-9;,.: /e]{0,25}", fullmatch=True))
def test_nothing_that_looks_like_levels_breaks_the_reader(text):
    assert len(read_levels(text).values) <= 200
