"""Random hands for a while; and what would be told of a failure, made on purpose."""

import pytest

from tests.endurance.acts import Press, Tap, Wait, random_acts, shortest
from tests.endurance.monkey import attempt, play, told


@pytest.mark.parametrize("seed", [11, 12])
def test_random_hands_break_nothing(seed) -> None:
    assert play(seed, 90) is None


def test_a_seed_does_the_same_again() -> None:
    assert random_acts(5, 300) == random_acts(5, 300)
    assert random_acts(5, 300) != random_acts(6, 300)
    assert random_acts(5, 300)[:100] == random_acts(5, 100)


def test_the_shortest_list_that_fails_is_found() -> None:
    """Two of three hundred acts do it together, in their order."""
    acts = random_acts(3, 300)
    first, last = Tap(1000), Press("help")
    acts[70], acts[200] = first, last

    def fails(some) -> bool:
        return first in some and last in some[some.index(first) :]

    assert shortest(acts, fails) == [first, last]


def test_a_failure_is_told_with_its_seed_and_how_to_see_it_again() -> None:
    text = told(7, 400, "saebyeok-sample", ("WrongError: trouble is shown", [Tap(3), Wait(0.3)]))
    assert "seed 7: WrongError: trouble is shown" in text
    assert "Tap(number=3)" in text
    assert "--seed 7 --count 400" in text


def test_what_goes_wrong_is_seen(monkeypatch) -> None:
    """A kiosk that fails on a press is found out, and after how many acts."""
    from app.screens.welcome import logic

    def broken(*_args):
        message = "on purpose"
        raise RuntimeError(message)

    monkeypatch.setattr(logic, "react", broken)
    wrong, done = attempt([Wait(1.0), Tap(0), Wait(1.0)], "saebyeok-sample")
    assert "event failed" in wrong or "trouble" in wrong
    assert done == 2
