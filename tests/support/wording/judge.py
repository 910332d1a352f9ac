"""Everything that is judged about one route in every language: the words, and what they say."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.text.directions import instruction, said_fully, utterance
from app.text.phrasebook import Phrasebook
from app.text.sentences import Teller
from maps.model import StationMap
from routing.route import Maneuver, Route
from tests.support.wording.corpus import books, routes
from tests.support.wording.extraction import Reader
from tests.support.wording.linter import Facts, spoken_complaints, step_complaints
from tests.support.wording.truth import missing, untrue, without_distances

Verdict = tuple[str, str, str]
"""(language, what is wrong, the words)."""


@dataclass(slots=True)
class Tally:
    """What has been looked at."""

    routes: int = 0
    maneuvers: int = 0
    sentences: int = 0
    lines: Counter[int] = field(default_factory=Counter)
    """How many routes have how many lines."""
    messages: set[str] = field(default_factory=set)


class Judge:
    """Judges the routes of one station."""

    def __init__(self, station: StationMap) -> None:
        """Read all languages for a station."""
        self.station = station
        self.books: Mapping[str, Phrasebook] = books(station)
        self._readers = {tag: Reader(station, book) for tag, book in self.books.items()}
        self.tally = Tally()

    def judge_routes(self, count: int, seed: int = 1) -> Iterator[Verdict]:
        """Yield what is wrong with the words of many routes."""
        for route in routes(self.station, count, seed):
            self.tally.routes += 1
            self.tally.lines[len(route.maneuvers)] += 1
            yield from self.judge(route)

    def judge(self, route: Route) -> Iterator[Verdict]:
        """Yield what is wrong with the words of one route."""
        for maneuver in route.maneuvers:
            self.tally.maneuvers += 1
            told = {}
            for tag in self.books:
                yield from self._words(tag, maneuver, route)
                said = self.station, self.books[tag], route.profile.telling
                text = said_fully(maneuver, *said)
                yield from self._short(tag, maneuver, instruction(maneuver, *said), text)
                readings = self._readers[tag].read(text)
                if len(readings) != 1:
                    yield tag, f"can be read in {len(readings)} ways", text
                    continue
                told[tag] = without_distances(readings[0])
                for fact in untrue(readings[0], maneuver, self.station):
                    yield tag, f"is not so: {fact}", text
                for fact in missing(readings[0], maneuver, self.station):
                    yield tag, f"is not told: {fact}", text
            if len(set(told.values())) > 1:
                first = next(iter(told.values()))
                for tag, facts in told.items():
                    if facts != first:
                        yield tag, f"tells otherwise: {sorted(facts ^ first)}", ""

    def _short(self, tag: str, maneuver: Maneuver, text: str, full: str) -> Iterator[Verdict]:
        """Yield what is wrong with what is told of it where all of it is too long."""
        if text == full:
            return
        readings = self._readers[tag].read(text)
        if len(readings) != 1:
            yield tag, f"can be read in {len(readings)} ways", text
            return
        for fact in untrue(readings[0], maneuver, self.station):
            yield tag, f"is not so: {fact}", text
        for fact in missing(readings[0], maneuver, self.station):
            if fact[0] != "place" and fact != ("side", "here"):  # it stands above the list
                yield tag, f"is not told in short: {fact}", text

    def _words(self, tag: str, maneuver: Maneuver, route: Route) -> Iterator[Verdict]:
        seen, heard = (self._told(tag, maneuver, route, is_spoken=s) for s in (False, True))
        self.tally.sentences += len(seen) + len(heard)
        self.tally.messages |= {key for key, _, _ in seen}
        for sentences in (seen, heard):
            for what, text in step_complaints(tag, [(text, facts) for _, text, facts in sentences]):
                yield tag, what, text
        for what, text in spoken_complaints(seen, heard):
            yield tag, what, text
        said = utterance(maneuver, self.station, self.books[tag], route.profile.telling)
        if not said.strip():
            yield tag, "nothing is heard", ""

    def _told(
        self, tag: str, maneuver: Maneuver, route: Route, *, is_spoken: bool
    ) -> list[tuple[str, str, Facts]]:
        book = self.books[tag]
        teller = Teller(self.station, book, route.profile.telling, is_spoken=is_spoken)
        say = book.speak if is_spoken else book.say
        return [(key, say(key, **facts), facts) for key, facts in teller.tell(maneuver)]
