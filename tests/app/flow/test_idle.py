import pytest

from app.flow.idle import WARNING_S, seconds_left
from app.flow.session import ScreenId, Session

IDLE_S = 60.0


def _left(screen: ScreenId, quiet_s: float) -> int | None:
    return seconds_left(Session(language="ko", screen=screen), quiet_s, IDLE_S)


@pytest.mark.parametrize("screen", [ScreenId.DESTINATION, ScreenId.ROUTE, ScreenId.NO_WAY])
def test_after_a_minute_the_question_stands_for_twenty_seconds(screen) -> None:
    assert _left(screen, 59.9) is None
    assert _left(screen, 60.0) == WARNING_S == 20
    assert _left(screen, 79.0) == 1
    assert _left(screen, 80.0) == 0


def test_while_the_symbol_is_shown_there_is_a_minute_more() -> None:
    assert _left(ScreenId.HANDOFF, 119.0) is None
    assert _left(ScreenId.HANDOFF, 120.0) == 20


def test_the_page_about_trouble_leaves_by_itself() -> None:
    assert _left(ScreenId.TROUBLE, 5.0) is None
    assert _left(ScreenId.TROUBLE, 15.0) == 0
