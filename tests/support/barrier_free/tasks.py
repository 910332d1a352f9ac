"""What people come for, done by somebody who sees nothing: six keys, and what is said.

A task knows words of the language and asks for nothing else. Only whether it succeeded is looked up
in the session.
"""

from collections.abc import Callable
from dataclasses import replace

from app.flow.events import Key, PrinterTold
from app.flow.session import ScreenId, Session
from app.flow.world import World
from app.ports import PrinterState, PrintNews, PrintStage
from app.text.directions import utterances
from app.text.labels import place_label
from maps.model import PlaceKind
from routing.route import Route
from tests.support.ear import Listener
from tests.support.visit import BOOKS, LIFT, a_world, out_of_service

Task = Callable[[Listener], None]

_SIX = {Key.UP, Key.DOWN, Key.LEFT, Key.RIGHT, Key.SELECT, Key.BACK, Key.HELP}


class Blind(Listener):
    """A listener whose keypad has six keys and help; one more, with a bump on it, starts the voice."""

    def __init__(self, language: str, world: World | None = None) -> None:
        super().__init__(language, world)
        super().press(Key.VOICE)

    def press(self, key: Key | str) -> None:
        assert Key(key) in _SIX, key
        super().press(key)

    def say(self, key: str, **facts: object) -> str:
        """Return words as they are heard."""
        return self.words.say(key, **facts)

    def label(self, kind: PlaceKind, ref: str = "") -> str:
        """Return what a place is called: what this person was told to look for."""
        places = self._kiosk.world.station.places
        return place_label(
            next(p for p in places if p.kind is kind and ref in {p.ref, ""}), self.words
        )

    def hears_the_way(self) -> None:
        """Make sure that every step was said."""
        route = self.session.answer
        assert isinstance(route, Route)
        station, book = self._kiosk.world.station, BOOKS[self.session.language]
        said = " ".join(self.last)
        for sentence in utterances(route, station, book):
            assert sentence in said

    def to_route(self, profile: str = "blind", number: str = "2") -> None:
        """Go to a platform."""
        self.choose(self.say("pick-platform"))
        self.choose(self.label(PlaceKind.PLATFORM, number))
        self.choose(self.say(f"profile-{profile}"))


def to_a_platform(who: Blind) -> None:
    who.to_route()
    who.hears_the_way()


def to_an_exit(who: Blind) -> None:
    who.choose(who.say("welcome-start"))
    who.choose(who.say("category-exits"))
    who.choose(who.label(PlaceKind.ENTRANCE))
    who.choose(who.say("profile-blind"))
    assert isinstance(who.session.answer, Route)


def to_the_nearest_toilet(who: Blind) -> None:
    who.choose(who.say("pick-toilet"))
    assert who.say("nearest-toilet") in who.last
    who.choose(who.say("profile-wheelchair"))
    who.hears_the_way()


def search_by_typing(who: Blind) -> None:
    who.choose(who.say("welcome-start"))
    who.choose(who.say("search-open"))
    assert who.say("search-hint") in who.last
    who.choose("2")
    assert who.say("search-found", count=1) in who.last
    who.choose(who.label(PlaceKind.PLATFORM, "2"))
    who.choose(who.say("profile-blind"))
    who.hears_the_way()


def why_there_is_no_way(who: Blind) -> None:
    who.to_route("wheelchair", "1")
    assert who.session.screen is ScreenId.NO_WAY
    assert who.say("no-way-step-free-now") in who.last
    who.choose(who.say("no-way-destination"))
    assert who.session.screen is ScreenId.DESTINATION


def take_it_along(who: Blind) -> None:
    who.to_route()
    who.choose(who.say("route-take"))
    assert who.say("handoff-words") in who.last
    assert who.session.hand_off is not None


def print_it(who: Blind) -> None:
    who.to_route()
    who.choose(who.say("route-take"))
    who.choose(who.say("print-take"))
    assert who.say("print-going") in who.last
    who._kiosk.dispatch(PrinterTold(PrintNews(PrintStage.DONE)))
    assert who.say("print-done") in who.last


def print_without_paper(who: Blind) -> None:
    who.to_route()
    who.choose(who.say("route-take"))
    who.choose(who.say("print-take"))
    who._kiosk.dispatch(PrinterTold(PrintNews(PrintStage.FAILED, PrinterState.PAPER_OUT)))
    assert who.say("print-paper-out") in who.last


def change_the_language(who: Blind) -> None:
    other = "es" if who.session.language != "es" else "ja"
    who.to_route()
    route = who.session.answer
    who.choose(who.say("bar-language"))
    who.choose(who._kiosk.world.language_names[other])
    assert who.session.language == other
    assert who.session.answer == route
    assert {step.language for step in who.tape.asked[-1].steps} == {other}


def hear_a_step_again(who: Blind) -> None:
    who.to_route()
    route = who.session.answer
    assert isinstance(route, Route)
    said = utterances(route, who._kiosk.world.station, BOOKS[who.session.language])
    for _ in range(80):
        if said[0] in " ".join(who.last[:2]) and len(who.last) <= 2:
            return
        who.press(Key.UP)
    raise AssertionError(said[0])


def ask_for_help(who: Blind) -> None:
    who.press(Key.HELP)
    assert who.say("help-key-select") in who.last
    who.press(Key.BACK)
    assert who.say("where-to") in who.last


def say_it_again_slower_and_louder(who: Blind) -> None:
    for words in ("voice-slower", "voice-louder", "voice-again"):
        who.choose(who.say(words))
    assert who.tape.how[-1] == (0.75, 0.0)
    assert who.say("where-to") in who.last


def stay_when_asked(who: Blind) -> None:
    who.to_route()
    before = who.session.answer
    who.hear_out()
    who.wait(3 * 60 + 3)
    assert who.session.seconds_left is not None
    assert who.say("idle-title") in who.last
    who.press(Key.DOWN)
    assert who.session.seconds_left is None
    assert who.session.answer == before


def go_back_and_choose_otherwise(who: Blind) -> None:
    who.to_route()
    who.press(Key.BACK)
    who.choose(who.say("profile-low_vision"))
    assert who.session.profile == "low_vision"
    who.hears_the_way()


def leave(who: Blind) -> None:
    who.to_route()
    who.choose(who.say("bar-start-over"))
    assert who.session == Session(language=who._kiosk.world.first_language)


def _printing() -> World:
    return replace(a_world(), has_printer=True)


TASKS: dict[str, tuple[Callable[[Blind], None], Callable[[], World]]] = {
    "to a platform": (to_a_platform, a_world),
    "to an exit": (to_an_exit, lambda: a_world(start="P")),
    "to the nearest toilet": (to_the_nearest_toilet, a_world),
    "search by typing": (search_by_typing, a_world),
    "why there is no way": (
        why_there_is_no_way,
        lambda: a_world(conditions=out_of_service(LIFT)),
    ),
    "take it along": (take_it_along, a_world),
    "print it": (print_it, _printing),
    "print without paper": (print_without_paper, _printing),
    "change the language": (change_the_language, a_world),
    "hear a step again": (hear_a_step_again, a_world),
    "ask for help": (ask_for_help, a_world),
    "again, slower and louder": (say_it_again_slower_and_louder, a_world),
    "stay when asked": (stay_when_asked, a_world),
    "go back and choose otherwise": (go_back_and_choose_otherwise, a_world),
    "leave": (leave, a_world),
}
"""Each with the kiosk it is done at."""
