"""The phone says what the kiosk says: both are asked about the same routes, and compared."""

import random
from dataclasses import replace
from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.assets import known_scripts
from app.handoff import Release
from app.text.directions import instructions
from app.text.measures import distance_facts
from maps.codec import read_station_map
from maps.model import (
    Area,
    AreaId,
    AreaKind,
    Crossing,
    DoorKind,
    ElevatorDoor,
    Name,
    NodeKind,
    PanelButton,
    PathwayMode,
    PlaceKind,
    StationMap,
)
from maps.naming import shown
from maps.naming.scripts import OTHER, scripts_of
from routing.maneuvers import maneuvers_of
from routing.network import compile_network
from routing.plan import plan
from routing.profile import Telling
from routing.profiles import PROFILES
from routing.route import Request, Route, TrainDoor
from routing.steps import Edge
from tests.app.handoff.journeys import wander
from tests.app.phone.modules import PhoneModules
from tests.app.phone.stand import LANGUAGES, phrasebook
from tests.support.browser import needs_chromium
from tests.support.generated import stations
from tests.support.strange import NAMES, with_name
from tests.support.tree import ROOT

pytestmark = needs_chromium

SAID = tuple(zip(LANGUAGES, cycle(Telling)))
"""Each language once, and each way of telling in several of them."""


def told_by_kiosk(
    station: StationMap, route: Route, facing, language: str, telling: Telling
) -> dict:
    edges = [
        Edge(station.pathway_by_id[p], forward=station.pathway_by_id[p].from_node == n)
        for p, n in zip(route.pathways, route.nodes[:-1], strict=True)
    ]
    place = station.place_by_id[route.place] if route.place else None
    found = maneuvers_of(
        station,
        nodes=route.nodes,
        edges=edges,
        seconds=[1.0] * len(edges),
        facing_deg=facing,
        place=place,
        telling=telling,
    )
    release = Release(station=station, scripts=known_scripts())
    level = {v.id: i for i, v in enumerate(station.levels)}
    machine = {e.id: i for i, e in enumerate(station.equipment)}

    def position(numbers, value):
        return None if value is None else numbers[value]

    return {
        "maneuvers": [
            [
                m.kind.value,
                m.step_from,
                m.step_to,
                pytest.approx(m.distance_m, abs=0.011),
                m.turn.value if m.turn else None,
                m.side.value if m.side else None,
                level[m.level_from],
                level[m.level_to],
                m.goes_up,
                m.stair_count,
                position(machine, m.equipment),
                position(release.place, m.place),
                position(release.place, m.entrance),
                m.follows.value if m.follows else None,
                pytest.approx(m.onward_m, abs=0.011),
                m.onward_turn.value if m.onward_turn else None,
                m.crossing_count,
                m.after.value if m.after else None,
                shown(m.button.as_written) if m.button else None,
                m.exit_door.value if m.exit_door else None,
                m.handrail,
                shown(m.signposted_as.as_written) if m.signposted_as else None,
                position(release.place, m.landmark),
                m.landmark_where.value if m.landmark_where else None,
                m.landmark_side.value if m.landmark_side else None,
                m.enters_paid,
                None if m.gate_width_m is None else round(m.gate_width_m * 100),
                m.door.value if m.door else None,
                m.is_automatic,
                door_facts(m.train_door),
                m.flight_count,
                m.door_count,
                None if m.steep_ratio is None else round(m.steep_ratio * 1000),
                None if m.narrow_m is None else round(m.narrow_m * 1000),
                m.signals.value if m.signals else None,
                m.has_tactile_paving,
                m.is_straight,
                position(release.place, m.passes),
                m.passes_on.value if m.passes_on else None,
                m.opening_count,
                m.opening_side.value if m.opening_side else None,
                m.has_other_elevators,
            ]
            for m in found
        ],
        "sentences": list(
            instructions(
                replace(route, maneuvers=found, profile=replace(route.profile, telling=telling)),
                station,
                phrasebook(language),
            )
        ),
    }


def door_facts(door: TrainDoor | None) -> list | None:
    if door is None:
        return None
    gaps = [None if v is None else round(v * 1000) for v in (door.gap_m, door.step_m)]
    return [door.ref, *gaps, door.has_ramp]


def case_of(release: Release, route: Route, facing) -> dict:
    return {
        "nodes": [release.node[n] for n in route.nodes],
        "pathways": [release.pathway[p] for p in route.pathways],
        "facing": facing,
        "place": None if route.place is None else release.place[route.place],
    }


def compare(
    phone_modules: PhoneModules, station: StationMap, routes: list[Route], facings: list
) -> None:
    release = Release(station=station, scripts=known_scripts())
    phone_modules.files[release.phone_map.file_name] = release.phone_map.data
    cases = [case_of(release, r, f) for r, f in zip(routes, facings, strict=True)]
    for language, telling in SAID:
        told = phone_modules("tell", release.phone_map.file_name, cases, language, telling.value)
        for route, facing, by_phone in zip(routes, facings, told, strict=True):
            assert by_phone == told_by_kiosk(station, route, facing, language, telling)


def _eventful(station: StationMap, chance: random.Random) -> StationMap:
    """Return the station with more to tell: doors, gates, ramps, crossings, names, bends."""
    names = [
        Name(),
        Name(local="Bahnhofstraße", by_language=(("en", "Station St"), ("ko", "역전길"))),
    ]
    modes = [PathwayMode.WALKWAY] * 3 + [
        PathwayMode.RAMP,
        PathwayMode.FARE_GATE,
        PathwayMode.DOOR,
        PathwayMode.MOVING_SIDEWALK,
    ]

    signs = [Name(), Name(), Name(local="나가는 곳", by_language=(("en", "Exit"),))]
    yes_or_no = [None, True, False]
    areas = (
        _area(AreaId("free"), is_paid=False),
        _area(AreaId("paid"), is_paid=True),
        _area(AreaId("hall"), is_paid=None),
    )
    nodes = tuple(
        replace(
            n,
            kind=chance.choice([NodeKind.JUNCTION, NodeKind.ENTRANCE, NodeKind.PLATFORM]),
            position=chance.choice([n.position, n.position, station.nodes[0].position]),
            ref=chance.choice(["", "6-3", "A"]),
            door=chance.choice([None, *DoorKind]),
            automatic_door=chance.choice(yes_or_no),
        )
        for n in station.nodes
    )
    at = {n.id: n.position for n in nodes}

    def eventful(pathway):
        (ax, ay), (bx, by) = at[pathway.from_node], at[pathway.to_node]
        told = {
            "signposted_as": chance.choice(signs),
            "reversed_signposted_as": chance.choice(signs),
            "handrail": chance.choice(yes_or_no),
            "door": chance.choice([None, *DoorKind]),
            "automatic_door": chance.choice(yes_or_no),
            "tactile_paving": chance.choice(yes_or_no),
            "crossing_sound": chance.choice(yes_or_no),
            "incline_ratio": chance.choice([None, 0.02, 0.0625, -0.125]),
        }
        if pathway.mode is not PathwayMode.WALKWAY:
            return replace(pathway, line=((ax, ay), (bx, by)), **told)
        bend = (round((ax + bx) / 2 + chance.uniform(-20, 20), 2), round((ay + by) / 2, 2))
        return replace(
            pathway,
            mode=chance.choice(modes),
            name=chance.choice(names),
            crossing=chance.choice([None, None, None, *Crossing]),
            line=((ax, ay), bend, (bx, by)),
            length_m=round(pathway.length_m + chance.random(), 2),
            min_width_m=chance.choice([None, None, 0.555, 0.9]),
            area=chance.choice([None, None, *(area.id for area in areas)]),
            **told,
        )

    def with_doors(machine):
        landing = chance.choice([None, *(n.id for n in nodes)])
        return replace(
            machine,
            ref=chance.choice(["", "2"]),
            doors=tuple(
                ElevatorDoor(
                    level=v, bearing_deg=chance.choice([0.0, 90.0, 200.5]), landing=landing
                )
                for v in machine.levels
                if chance.random() < 0.8
            ),
            buttons=tuple(
                PanelButton(level=v, text=Name(local=f"B{v}"))
                for v in machine.levels
                if chance.random() < 0.8
            ),
        )

    def furnished(place):
        return replace(
            place,
            kind=chance.choice([PlaceKind.LANDMARK, PlaceKind.PLATFORM, place.kind]),
            gap_m=chance.choice([None, 0.07]),
            step_m=chance.choice([None, 0.0, -0.035]),
            has_boarding_ramp=chance.choice(yes_or_no),
            is_perceivable_without_sight=chance.choice(yes_or_no),
        )

    return replace(
        station,
        nodes=nodes,
        pathways=tuple(eventful(p) for p in station.pathways),
        levels=tuple(
            replace(
                v,
                name=chance.choice(
                    [Name(), Name(local="B1"), Name(local="Level 2"), Name(local="지하 2층")]
                ),
            )
            for v in station.levels
        ),
        areas=areas,
        equipment=tuple(with_doors(machine) for machine in station.equipment),
        places=tuple(furnished(place) for place in station.places),
    )


def _area(key: AreaId, *, is_paid: bool | None) -> Area:
    ring = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 0.0))
    return Area(id=key, kind=AreaKind.HALL, levels=(), outer=ring, is_paid=is_paid)


def test_distances_are_rounded_alike(phone_modules) -> None:
    distances = [step / 4 for step in range(1200)]
    assert phone_modules("spoken", distances) == [distance_facts(d) for d in distances]


@settings(max_examples=40)
@given(stations(max_nodes=12), st.randoms(use_true_random=False))
def test_on_any_station_phone_and_kiosk_say_the_same(phone_modules, station, chance) -> None:
    eventful = _eventful(station, chance)
    routes = [wander(eventful, chance, 14) for _ in range(5)]
    compare(phone_modules, eventful, routes, [None, 0.0, 90.0, 213.0, 359.0])


def test_strange_names_are_told_alike_or_as_a_phone_can_draw_them(phone_modules) -> None:
    for name in NAMES.values():
        station = with_name(name)
        chance = random.Random(3)
        routes = [wander(station, chance, 9) for _ in range(4)]
        facings = [None, 0.0, 90.0, 213.0]
        release = Release(station=station, scripts=known_scripts())
        if OTHER not in scripts_of(name.as_written):
            compare(phone_modules, station, routes, facings)
            continue
        phone_modules.files[release.phone_map.file_name] = release.phone_map.data
        cases = [case_of(release, r, f) for r, f in zip(routes, facings, strict=True)]
        for told in phone_modules("tell", release.phone_map.file_name, cases, "en", "plain"):
            assert all(told["sentences"])


@pytest.mark.parametrize(
    "name", ["darmstadt-hbf", "saebyeok-sample", "shin-yokohama", "zuerich-hb"]
)
def test_in_a_real_station_phone_and_kiosk_say_the_same(phone_modules, name) -> None:
    path = ROOT / "assets" / "stations" / f"{name}.json"
    station = read_station_map(path.read_bytes(), name=path.name)
    network = compile_network(station)
    chance = random.Random(7)
    routes, facings = [], []
    places = [place for place in station.places if place.nodes]
    while len(routes) < 150:
        start, end = chance.sample(places, 2)
        facing = chance.choice([None, chance.uniform(0, 360)])
        request = Request(
            origins=start.nodes,
            destinations=end.nodes,
            profile=chance.choice(PROFILES),
            facing_deg=facing,
            place=end.id,
        )
        answer = plan(network, request)
        if isinstance(answer, Route):
            routes.append(answer)
            facings.append(facing)
    compare(phone_modules, station, routes, facings)
