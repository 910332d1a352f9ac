"""Somebody plays with a kiosk of a real station for twenty minutes, and lifts come and go."""

import random

import pytest

from app.flow.events import Key
from app.flow.session import ScreenId
from maps.model import NO_CONDITIONS, PlaceKind
from tests.support.visit import HandFeed, a_kiosk, a_world, built_in, ids, out_of_service


@pytest.mark.parametrize(
    ("name", "seed", "keys"),
    [
        ("darmstadt-hbf", 0, [key for key in Key if key is not Key.VOICE]),
        ("zuerich-hb", 1, [key for key in Key if key is not Key.VOICE]),
        ("saebyeok-sample", 4, list(Key)),
    ],
)
def test_twenty_minutes_of_nonsense_break_nothing(name: str, seed: int, keys, caplog) -> None:
    station = built_in(name)
    doors = [p for p in station.places if p.kind is PlaceKind.ENTRANCE and p.nodes]
    chance, feed = random.Random(seed), HandFeed()
    kiosk, glass, clock = a_kiosk(a_world(station, start=doors[0].nodes[0]), feed)
    machines = [machine.id for machine in station.equipment]
    seen: set[ScreenId] = set()
    while clock.passed_s < 1200:
        clock.move(chance.choice([0.1, 0.6, 1.0, 2.0]) if chance.random() < 0.98 else 65.0)
        what = chance.random()
        if what < 0.1:
            broken = chance.sample(machines, chance.randrange(min(9, len(machines))))
            feed.news = chance.choice([NO_CONDITIONS, out_of_service(*broken)])
        elif what < 0.3:
            kiosk.key(chance.choice(keys))
        elif what < 0.35:
            kiosk.touched()
            kiosk.press_place(chance.choice(station.places).id)
        elif not kiosk.touched():
            found = chance.choice(ids(kiosk.shown))
            for _ in range(2 if kiosk.session.voice is not None else 1):
                kiosk.press(found)
        kiosk.tick()
        seen.add(kiosk.session.screen)
        offered = ids(glass.shown[-1])
        assert len(set(offered)) == len(offered)
    assert not caplog.records
    assert seen >= {ScreenId.DESTINATION, ScreenId.NEEDS, ScreenId.ROUTE, ScreenId.HANDOFF}
