"""Somebody at the kiosk who sees nothing: hears what it says, and presses keys."""

from collections.abc import Mapping
from typing import Any

from app.adapters.captions import CaptionSpeaker
from app.flow.events import Key
from app.flow.session import Session
from app.flow.world import World
from app.kiosk import Devices, Kiosk
from app.ports import Beacon, Said, Utterance
from app.text.phrasebook import Phrasebook
from tests.support.visit import BOOKS, HandClock, HandFeed, PlainGlass, a_world

_MOST_KEYS = 80


class Tape(CaptionSpeaker):
    """A speaker that remembers what it was asked to say, how, and what of it was heard."""

    def __init__(self, clock: HandClock) -> None:
        super().__init__(clock)
        self.asked: list[Utterance] = []
        self.how: list[tuple[float, float]] = []
        self.heard: list[Said] = []
        self.stops = 0

    def say(self, utterance: Utterance, *, rate_ratio: float = 1.0, volume_db: float = 0.0) -> None:
        self.asked.append(utterance)
        self.how.append((rate_ratio, volume_db))
        super().say(utterance, rate_ratio=rate_ratio, volume_db=volume_db)

    def stop(self) -> None:
        self.stops += 1
        super().stop()

    def news(self) -> tuple[Said, ...]:
        told = super().news()
        self.heard += told
        return told


def in_language(language: str, world: World) -> World:
    """The same kiosk, whose visits begin in a language."""
    books: Mapping[str, Phrasebook] = {language: BOOKS[language], **BOOKS}
    return _with(world, books=books)


def _with(world: World, **changes: Any) -> World:
    from dataclasses import replace

    return replace(world, **changes)


class Listener:
    """Knows the words of one language, what was said last, and nothing else."""

    def __init__(
        self, language: str = "ko", world: World | None = None, beacon: Beacon | None = None
    ) -> None:
        self.clock = HandClock()
        self.tape = Tape(self.clock)
        self.glass = PlainGlass()
        self.feed = HandFeed()
        world = in_language(language, world or a_world())
        self._kiosk = Kiosk(
            world,
            self.glass,
            self.clock,
            Devices(feed=self.feed, speaker=self.tape, beacon=beacon),
        )
        self.words = BOOKS[language].ear
        self.keys = 0

    @property
    def session(self) -> Session:
        """What the kiosk thinks: for the test, never for the listener."""
        return self._kiosk.session

    @property
    def last(self) -> list[str]:
        """The sentences that were said last."""
        return [each for step in self.tape.asked[-1].steps for each in step.sentences]

    @property
    def focus(self) -> str:
        """What was said of the button that select would press: the last step."""
        return self.tape.asked[-1].steps[-1].sentences[0]

    def press(self, key: Key | str) -> None:
        self.clock.move(1.0)
        self._kiosk.key(Key(key))
        self.keys += 1

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds * 4)):
            self.clock.move(0.25)
            self._kiosk.tick()

    def hear_out(self) -> None:
        """Listen until it is quiet."""
        for _ in range(4000):
            if not self.tape.is_speaking:
                return
            self.wait(0.25)
        raise AssertionError(self.last)

    def find(self, wanted: str) -> None:
        """Go down, and then on, until a button of that name is heard."""
        until = self.keys + _MOST_KEYS
        for key in (Key.DOWN, Key.RIGHT):
            heard: set[str] = set()
            while self.focus not in heard:
                if self.focus.startswith(wanted):
                    return
                heard.add(self.focus)
                self.press(key)
            assert self.keys < until
        raise AssertionError((wanted, self.last))

    def choose(self, wanted: str) -> None:
        self.find(wanted)
        self.press(Key.SELECT)
