from dataclasses import replace

from app.mapview.picture import Here, picture_of_level, picture_of_route
from app.mapview.style import Rank, Sign
from app.mapview.symbols import marked, marks_of, symbols_of
from maps.model import Access, PlaceKind, StationMap
from tests.app.mapview.little_station import DOWN, LONG_ROUTE, STATION, UP

LEVELS = {UP: "1F", DOWN: "B1"}


def symbols(level=UP, station_map=STATION):
    return symbols_of(station_map, level, lambda place: place.name.local, lambda name: name.local)


def of_place(found, place):
    return next(s for s in found if s.place == place)


def marks(picture):
    return marks_of(
        STATION, picture, lambda level: LEVELS[level.id], lambda place: place.name.local or place.id
    )


def test_platforms_and_exits_show_the_numbers_of_their_signs():
    found = symbols()
    assert of_place(found, "place:p2").plates == ("2", "3")
    assert of_place(found, "place:exit").sign is Sign.EXIT
    assert of_place(found, "place:exit").plates == ("2",)


def test_a_platform_may_be_named_anywhere_along_it():
    spots = of_place(symbols(), "place:p1").at
    assert len(spots) > 4
    assert all(14 <= y <= 20 for _, y in spots)
    assert min(x for x, _ in spots) < -60
    assert max(x for x, _ in spots) > 60


def test_an_elevator_is_one_sign_on_each_of_its_levels():
    for level in (UP, DOWN):
        lifts = [s for s in symbols(level) if s.icon == "elevator"]
        assert [(s.place, s.equipment) for s in lifts] == [("place:lift", "lift")]
        assert lifts[0].is_kept


def test_a_toilet_known_to_be_accessible_says_so():
    places = tuple(
        replace(p, access=Access.YES) if p.kind is PlaceKind.TOILET else p for p in STATION.places
    )
    with_access = StationMap(
        **{name: getattr(STATION, name) for name in STATION.__dataclass_fields__}
        | {"places": places}
    )
    assert of_place(symbols(), "place:wc").icon == "toilet"
    assert of_place(symbols(UP, with_access), "place:wc").icon == "toilet_wheelchair"


def test_a_machine_that_stands_is_marked_and_a_destination_comes_forward():
    picture = picture_of_route(STATION, LONG_ROUTE, out_of_service={"lift"})
    found = marked(symbols(), picture)
    assert of_place(found, "place:lift").is_out_of_service
    assert of_place(found, "place:p2").rank is Rank.HIGHLIGHT


def test_leaving_names_the_level_and_arriving_only_counts():
    leaving = [
        m for m in marks(picture_of_route(STATION, LONG_ROUTE)) if m.sign is Sign.LEVEL_CHANGE
    ]
    assert [m.plates for m in leaving] == [("1", "B1"), ("2",)]
    assert leaving[0].icon == "elevator"
    below = picture_of_route(STATION, LONG_ROUTE, level=DOWN)
    assert [m.plates for m in marks(below) if m.sign is Sign.LEVEL_CHANGE] == [("1",), ("2", "1F")]


def test_here_is_hollow_on_other_levels():
    here = Here(
        position=(0.0, -40.0),
        level=UP,
        facing_deg=90.0,
        label="You are here",
        label_elsewhere="You are on: 1F",
    )
    mark = marks(picture_of_level(STATION, UP, here=here))[0]
    assert (mark.is_hollow, mark.name, mark.facing_deg) == (False, "You are here", 90.0)
    elsewhere = marks(picture_of_level(STATION, DOWN, here=here))[0]
    assert elsewhere.is_hollow
    assert (elsewhere.name, elsewhere.facing_deg) == ("You are on: 1F", None)


def test_the_pin_says_where_one_goes_on_its_own_level_alone():
    on_level = picture_of_route(STATION, LONG_ROUTE)
    pin = next(m for m in marks(on_level) if m.sign is Sign.END)
    sign = of_place(marked(symbols(), on_level), "place:p2")
    assert (pin.is_hollow, bool(pin.name), sign.name) == (False, True, "")
    below = picture_of_route(STATION, LONG_ROUTE, level=DOWN)
    far = next(m for m in marks(below) if m.sign is Sign.END)
    assert (far.is_hollow, far.name, far.rank) == (True, "", Rank.END_ELSEWHERE)


def test_a_street_is_named_along_its_longest_pieces():
    streets = [s for s in symbols() if s.sign is Sign.STREET]
    assert {s.name for s in streets} == {"Station Road"}
    assert all(s.angle_deg == 90 for s in streets)
