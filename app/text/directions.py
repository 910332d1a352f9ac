"""Directions in words: the totals first, then each maneuver, for the eye and for the ear."""

from app.text.measures import distance_facts, spoken_minutes
from app.text.phrasebook import Phrasebook
from app.text.sentences import Detail, Sentence, Teller
from maps.model import StationMap
from routing.profile import Telling
from routing.route import Maneuver, Route


def instruction(
    maneuver: Maneuver, station: StationMap, book: Phrasebook, telling: Telling = Telling.PLAIN
) -> str:
    """Return the words to read for one maneuver: one sentence, or two, as short as it must be."""
    return _fitting(maneuver, station, book, telling)[1]


def said_fully(
    maneuver: Maneuver, station: StationMap, book: Phrasebook, telling: Telling = Telling.PLAIN
) -> str:
    """Return all that can be told of one maneuver, however long that is."""
    return _read(Teller(station, book, telling).tell(maneuver), book)


def utterance(
    maneuver: Maneuver, station: StationMap, book: Phrasebook, telling: Telling = Telling.PLAIN
) -> str:
    """Return the words to hear for one maneuver: what is read, as it is said."""
    detail, _ = _fitting(maneuver, station, book, telling)
    teller = Teller(station, book, telling, is_spoken=True, detail=detail)
    said = [_ended(book.speak(key, **facts)) for key, facts in teller.tell(maneuver)]
    return said[0] if len(said) == 1 else book.speak("two-sentences", first=said[0], second=said[1])


def instructions(route: Route, station: StationMap, book: Phrasebook) -> tuple[str, ...]:
    """Return what to read for all maneuvers of a route, in order, as its profile wants it told."""
    telling = route.profile.telling
    return tuple(instruction(maneuver, station, book, telling) for maneuver in route.maneuvers)


def utterances(route: Route, station: StationMap, book: Phrasebook) -> tuple[str, ...]:
    """Return what to hear for all maneuvers of a route, in order."""
    telling = route.profile.telling
    return tuple(utterance(maneuver, station, book, telling) for maneuver in route.maneuvers)


def totals(route: Route, book: Phrasebook) -> str:
    """Return what to know before the first maneuver: how long, how far, how many steps or levels.

    Two sentences, the same to read and to hear.
    """
    fewest, most = (spoken_minutes(s) for s in (route.duration.low_s, route.duration.high_s))
    is_range = most - fewest > 1
    length = book.say(
        "summary",
        form="range" if is_range else "about",
        fewest=fewest,
        most=most if is_range else spoken_minutes(route.duration.typical_s),
        **distance_facts(route.distance_m),
    )
    if route.stair_count and route.stair_count_is_complete:
        ground = book.say("summary-steps", count=route.stair_count)
    elif route.stair_count or not route.stair_count_is_complete:
        ground = book.say("summary-stairs")
    else:
        ground = book.say("summary-no-steps", changes=route.level_changes)
    return book.say("two-sentences", first=length, second=ground)


def _fitting(
    maneuver: Maneuver, station: StationMap, book: Phrasebook, telling: Telling
) -> tuple[Detail, str]:
    """Return the most that can be read in the length of an instruction, and its words."""
    book, detail, words = book.eye, Detail.FULL, ""
    for detail in Detail:
        words = _read(Teller(station, book, telling, detail=detail).tell(maneuver), book)
        if len(words) <= book.longest:
            break
    return detail, words


def _read(told: list[Sentence], book: Phrasebook) -> str:
    said = [_said(sentence, book) for sentence in told]
    return said[0] if len(said) == 1 else book.say("two-sentences", first=said[0], second=said[1])


def _said(told: Sentence, book: Phrasebook) -> str:
    key, facts = told
    return _ended(book.say(key, **facts))


def _ended(sentence: str) -> str:
    """Return a sentence with one full stop, where a name ended in one already."""
    return sentence[:-1] if sentence.endswith("..") and not sentence.endswith("...") else sentence
