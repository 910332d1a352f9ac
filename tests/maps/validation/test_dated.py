"""Rules about today: reported subjects are on the map, and what was verified is still fresh."""

import datetime as dt
from dataclasses import replace

from maps.model import Conditions, OperatingState, Outage, Provenance
from maps.validation.rules.not_verified_since import not_verified_since
from maps.validation.rules.outage_of_unknown_subject import outage_of_unknown_subject
from tests.support.ascii_station import draw, elevator

STATION = draw({"0": "E----L", "1": "P----L"}, elevator("L"))
DAY = dt.date(2026, 5, 1)


def reported(*subjects: str) -> Conditions:
    return Conditions(
        outages=tuple(Outage(subject=s, state=OperatingState.OUT_OF_SERVICE) for s in subjects)
    )


def test_an_outage_of_something_the_map_lacks_is_an_error() -> None:
    (finding,) = outage_of_unknown_subject(STATION, reported("lift-L", "lift-X"))
    assert finding.subjects == ("lift-X",)
    assert list(outage_of_unknown_subject(STATION, reported("lift-L", "E-L@0", "E"))) == []


def test_what_was_verified_long_ago_is_named_and_only_that() -> None:
    old = Provenance(verified_on=DAY - dt.timedelta(days=1))
    station = replace(STATION, equipment=(replace(STATION.equipment[0], provenance=old),))
    (finding,) = not_verified_since(station, DAY)
    assert finding.subjects == ("lift-L",)
    assert list(not_verified_since(station, DAY - dt.timedelta(days=1))) == []
    assert list(not_verified_since(STATION, DAY)) == []
