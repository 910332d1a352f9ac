"""Twenty journeys, step by step, all languages under each other: for a person to read.

Between them they have nearly every message that directions know. `make golden` writes them anew.
"""

from pathlib import Path

import pytest

from app.assets import load_phrasebook
from app.text.directions import instructions, totals
from app.text.labels import place_label
from app.text.sentences import Teller
from maps.model import PlaceId, StationMap
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import find_profile
from routing.route import ManeuverKind, Request, Route
from tests.support.shared import SHARED, needs_shared
from tests.support.wording.corpus import BUILT_IN, languages, stations

GOLDEN = Path(__file__).parents[1] / "golden" / "directions"

Journey = tuple[str, str, str, float]
"""(from this place, to that one, profile, bearing that one looks along at the start)."""

AT_HOME: dict[str, tuple[Journey, ...]] = {
    "saebyeok-sample": (
        ("sample:platform-3", "sample:exit-3", "blind", 180.0),
        ("sample:toilet-accessible", "sample:platform-3", "walking", 315.0),
        ("sample:toilet-accessible", "sample:library", "blind", 90.0),
        ("sample:bicycles", "sample:toilet-inside", "hurried", 45.0),
        ("sample:tickets", "sample:platform-4", "wheelchair", 315.0),
        ("sample:bus-south", "sample:exit-1", "blind", 0.0),
    ),
    "zuerich-hb": (
        ("osm:node/693318594", "osm:node/4424615153", "walking", 45.0),
        ("osm:node/4424600895", "osm:way/1267322106", "blind", 225.0),
        ("osm:way/131984119", "osm:node/12250681350", "wheelchair", 315.0),
        ("osm:node/4424654362", "osm:node/4424600917", "hurried", 135.0),
    ),
    "darmstadt-hbf": (
        ("osm:way/477203095", "osm:way/253557291", "blind", 180.0),
        ("osm:node/626835898", "osm:node/765081245", "walking", 45.0),
        ("osm:node/9980245034", "osm:node/5235310930", "wheelchair", 0.0),
    ),
    "shin-yokohama": (
        (
            "mlit:node/bbcf8ef9de7142028036aa97aef804da",
            "mlit:opening/60b1049703434f7b8a8102b9029dcd59",
            "blind",
            225.0,
        ),
        (
            "mlit:opening/60b1049703434f7b8a8102b9029dcd59",
            "mlit:node/2c16ff478ad7421995001a6086a672be",
            "hurried",
            270.0,
        ),
    ),
}
AWAY: dict[str, tuple[Journey, ...]] = {
    "gtfs/prague-pid-2020": (
        ("gtfs:stop/U52S1E8", "gtfs:stop/U52S1E3", "walking", 270.0),
        ("gtfs:stop/U52S1E1", "gtfs:stop/U52S1E2", "walking", 45.0),
    ),
    "osm/berlin-reinickendorf.osm.pbf": (
        ("osm:node/3996779181", "osm:way/607137219", "blind", 135.0),
        ("osm:node/268916296", "osm:node/637700853", "blind", 135.0),
    ),
    "osm/lund-central.osm.pbf": (("osm:way/166526295", "osm:way/157599625", "wheelchair", 225.0),),
}


def station_of(name: str) -> StationMap:
    built_in = {path.stem: path for path in BUILT_IN}
    return stations(built_in.get(name, SHARED / name))[0]


def route_of(station: StationMap, journey: Journey) -> Route:
    start, goal, profile, facing_deg = journey
    traveller = find_profile(profile)
    assert traveller is not None
    end = station.place_by_id[PlaceId(goal)]
    answer = plan(
        compile_network(station),
        Request(
            origins=station.place_by_id[PlaceId(start)].nodes,
            destinations=end.nodes,
            profile=traveller,
            facing_deg=facing_deg,
            place=end.id,
        ),
    )
    assert isinstance(answer, Route), journey
    return answer


def told(station: StationMap, journey: Journey) -> list[str]:
    route = route_of(station, journey)
    books = [load_phrasebook(language, station) for language in languages()]
    english = load_phrasebook("en", station)
    start, goal = (place_label(station.place_by_id[PlaceId(p)], english) for p in journey[:2])
    lines = [f"{station.name.local}: {start} → {goal} ({journey[2]})"]
    said = [(totals(route, book), *instructions(route, station, book)) for book in books]
    for number, step in enumerate(zip(*said, strict=True)):
        lines.append(f"{number}." if number else "=")
        lines += [f"   {book.language:8}{text}" for book, text in zip(books, step, strict=True)]
    return [*lines, ""]


def check(name: str, journeys: dict[str, tuple[Journey, ...]], *, golden_update: bool) -> None:
    lines: list[str] = []
    for station_name, asked in journeys.items():
        station = station_of(station_name)
        for journey in asked:
            lines += told(station, journey)
    text = "\n".join(lines)
    approved = GOLDEN / name
    if golden_update:
        approved.write_text(text, encoding="utf-8")
    assert text == approved.read_text(encoding="utf-8")


def test_journeys_at_the_built_in_stations_read_as_they_were_approved(*, golden_update) -> None:
    check("journeys.txt", AT_HOME, golden_update=golden_update)


@needs_shared
def test_journeys_on_open_data_read_as_they_were_approved(*, golden_update) -> None:
    check("journeys-open-data.txt", AWAY, golden_update=golden_update)


def test_the_journeys_show_what_there_is_to_do() -> None:
    kinds, messages = set(), set()
    for name, asked in AT_HOME.items():
        station = station_of(name)
        book = load_phrasebook("en", station)
        for journey in asked:
            route = route_of(station, journey)
            teller = Teller(station, book, route.profile.telling)
            kinds |= {maneuver.kind for maneuver in route.maneuvers}
            messages |= {key for m in route.maneuvers for key, _ in teller.tell(m)}
    # no built-in station has a moving sidewalk that one of its ways needs
    assert set(ManeuverKind) - kinds <= {ManeuverKind.TAKE_MOVING_SIDEWALK}
    assert len(messages) >= 45
    assert {journey[2] for asked in AT_HOME.values() for journey in asked} == {
        "walking",
        "hurried",
        "wheelchair",
        "blind",
    }


@pytest.mark.parametrize("name", AT_HOME)
def test_journeys_are_between_places_that_there_are(name: str) -> None:
    known = station_of(name).place_by_id
    assert all(PlaceId(p) in known for journey in AT_HOME[name] for p in journey[:2])
