from app.flow.events import Key, Zoomed
from app.flow.focus import first_focus, moved_focus, settled_focus
from app.flow.view import Action

ROWS = tuple(
    tuple(Action(id=name, words=name, event=Zoomed(0)) for name in row)
    for row in (("a",), ("b", "c", "d", "e"), (), ("f", "g"))
)
ORDER = ["a", "b", "c", "d", "e", "f", "g"]


def _walk(start: str, key: Key, presses: int) -> list[str | None]:
    found: list[str | None] = [start]
    for _ in range(presses):
        found.append(moved_focus(ROWS, found[-1], key))
    return found


def test_right_follows_the_reading_order_and_comes_round() -> None:
    assert _walk("a", Key.RIGHT, 7) == [*ORDER, "a"]


def test_left_is_the_way_back() -> None:
    assert _walk("a", Key.LEFT, 7) == ["a", *reversed(ORDER)]


def test_down_and_up_go_by_rows_and_skip_empty_ones() -> None:
    assert _walk("a", Key.DOWN, 3) == ["a", "b", "f", "a"]
    assert _walk("a", Key.UP, 2) == ["a", "f", "b"]


def test_down_stays_in_the_same_part_of_the_row() -> None:
    assert moved_focus(ROWS, "b", Key.DOWN) == "f"
    assert moved_focus(ROWS, "e", Key.DOWN) == "g"


def test_what_is_gone_gives_the_focus_to_the_first() -> None:
    assert settled_focus(ROWS, "gone") == "a"
    assert settled_focus(ROWS, "d") == "d"
    assert moved_focus(ROWS, "gone", Key.DOWN) == "a"


def test_nothing_to_press_has_no_focus() -> None:
    assert first_focus(()) is None
    assert moved_focus((), None, Key.DOWN) is None
