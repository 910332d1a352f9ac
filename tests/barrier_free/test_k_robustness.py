"""Part K of the requirements: robustness, and duties around it."""

import socket

import pytest

from app.flow.events import DestinationChosen, HandOffChosen, Key, ProfileChosen, Started
from app.flow.session import ScreenId
from app.screens.journey import present
from routing.route import Route
from tests.support.barrier_free.judging import requirement
from tests.support.barrier_free.looks import LANGUAGES, Look
from tests.support.barrier_free.report import untested
from tests.support.barrier_free.requirements import requirements
from tests.support.barrier_free.situations import situations
from tests.support.tree import ROOT
from tests.support.visit import BOOKS, a_kiosk, a_world


class NoNetworkError(OSError):
    """What a test meets that asks for one."""


@requirement("K01")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_visit_needs_no_network(language, monkeypatch, measured) -> None:
    def refused(*_args, **_kwargs):
        raise NoNetworkError

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "create_connection", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    kiosk, glass, _ = a_kiosk(a_world())
    from app.flow.events import LanguageChosen

    for event in (
        LanguageChosen(language),
        Started(),
        DestinationChosen("place-P"),
        ProfileChosen("wheelchair"),
        HandOffChosen(),
    ):
        kiosk.dispatch(event)
    assert isinstance(kiosk.session.answer, Route)
    assert kiosk.session.hand_off is not None
    assert glass.shown[-1].screen is ScreenId.HANDOFF
    measured("route and code in nine languages, every connection refused")


@requirement("K02")
def test_what_fails_ends_the_visit_and_not_the_kiosk(caplog) -> None:
    kiosk, _, clock = a_kiosk(a_world(hand_off=lambda *_: 1 / 0))
    for event in (Started(), DestinationChosen("place-P"), ProfileChosen("wheelchair")):
        kiosk.dispatch(event)
    kiosk.dispatch(HandOffChosen())
    assert kiosk.session.screen is ScreenId.TROUBLE
    clock.move(16.0)
    kiosk.tick()
    assert kiosk.session.screen is ScreenId.WELCOME
    assert "ZeroDivisionError" in caplog.text


@requirement("K03")
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_explains_touch_keys_and_time(language) -> None:
    help_situation = next(s for s in situations() if s.session(Look())[0].help_is_open)
    session, world = help_situation.session(Look(language=language))
    assert present(session, world).help is not None
    book = BOOKS[language]
    for key in ("help-touch", "help-slide", "help-key-down", "help-key-select", "help-key-back"):
        assert book.say(key)
    assert Key.HELP in Key


@requirement("K03")
def test_no_mark_of_a_verification_is_shown() -> None:
    """It may be shown only with its grade and how long it holds: nobody has given one yet."""
    found = [
        path
        for path in (ROOT / "assets" / "locale").rglob("*.ftl")
        if any(word in path.read_text(encoding="utf-8") for word in ("인증마크", "우선구매"))
    ]
    assert found == []


def test_every_requirement_that_software_can_prove_has_a_test() -> None:
    assert len(requirements()) == 82
    assert untested() == []


def test_what_a_program_cannot_prove_names_who_does() -> None:
    for row in requirements():
        if row.part != "S":
            assert row.prover, row.id
