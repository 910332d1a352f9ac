"""Where a kiosk stands is on the map: drawn, turned, moved and saved as everything else there."""

import pytest

from app.opened_map import standpoint
from app.site import Site
from maps.codec import read_station_map, write_station_map
from maps.editing import (
    Collection,
    End,
    History,
    MoveNode,
    Ref,
    SetField,
    StandKiosk,
    TurnKiosk,
)
from maps.model import Access, LevelId, NodeId, NodeKind
from tests.support.ascii_station import draw, elevator

STEM = "draft:0test"


@pytest.fixture
def station():
    return draw({"0": "A---B---L", "1": "P-------L"}, elevator("L"))


def _stood(station, at, facing_deg=90.0, ref="1"):
    edit = StandKiosk(at=at, facing_deg=facing_deg, ref=ref, stem=STEM)
    assert edit.why_not(station) is None
    return edit.apply(station)


def _kiosk(station):
    (found,) = [node for node in station.nodes if node.kind is NodeKind.KIOSK]
    return found


def _saved(station):
    return read_station_map(write_station_map(station), name="saved")


def test_a_point_becomes_a_kiosk_and_the_kiosk_there_looks_that_way(station) -> None:
    after = _saved(_stood(station, End(node=NodeId("B")), 265.0))
    here = standpoint(Site(here="B"), after, {})
    assert (here.nodes, here.facing_deg) == (("B",), 265.0)
    assert here.position == station.node_by_id[NodeId("B")].position


def test_a_site_that_names_no_place_is_the_kiosk_of_its_number(station) -> None:
    one = _stood(station, End(node=NodeId("A")), 10.0, "1")
    both = _stood(one, End(node=NodeId("B")), 200.0, "2")
    second = standpoint(Site(kiosk_number=2), both, {})
    assert (second.nodes, second.facing_deg) == (("B",), 200.0)
    assert standpoint(Site(kiosk_number=7), one, {}).nodes == ("A",), "the only one there is"


def test_what_was_measured_on_the_spot_counts_for_that_kiosk(station) -> None:
    after = _stood(station, End(node=NodeId("B")), 265.0)
    assert standpoint(Site(here="B", facing_deg=270.0), after, {}).facing_deg == 270.0


def test_on_a_way_it_is_split_and_on_open_ground_it_is_joined(station) -> None:
    way = next(w for w in station.pathways if {w.from_node, w.to_node} == {"A", "B"})
    x, y = way.line[0]
    on_way = _stood(station, End(pathway=way.id, position=(x + 6.0, y)))
    assert _kiosk(on_way).position == (x + 6.0, y)
    assert len(on_way.pathways) == len(station.pathways) + 1
    beside = _stood(station, End(level=LevelId("0"), position=(x + 6.0, y + 4.0)))
    kiosk = _kiosk(beside)
    assert kiosk.position == (x + 6.0, y + 4.0)
    (joined,) = beside.ways_by_node[kiosk.id]
    assert (joined.length_m, joined.access) == (4.0, Access.UNKNOWN)


def test_far_from_every_way_none_can_stand(station) -> None:
    edit = StandKiosk(at=End(level=LevelId("0"), position=(500.0, 500.0)), stem=STEM)
    assert edit.why_not(station) == "reason-no-way-near"


def test_in_front_of_a_lift_none_can_stand(station) -> None:
    landing = Ref(Collection.NODES, "B")
    front = SetField(ref=landing, field="kind", value=NodeKind.LANDING).apply(station)
    edit = StandKiosk(at=End(node=NodeId("B")), stem=STEM)
    assert edit.why_not(front) == "reason-something-stands-there"


def test_it_is_turned_moved_and_taken_back_step_by_step(station) -> None:
    history = History(_stood(station, End(node=NodeId("B")), 0.0))
    first = history.map
    assert history.do(TurnKiosk(node=NodeId("B"), facing_deg=-90.0)) is None
    assert _kiosk(history.map).facing_deg == 270.0
    x, y = _kiosk(first).position
    assert history.do(MoveNode(node=NodeId("B"), to=(x, y + 2.0))) is None
    here = standpoint(Site(here="B"), history.map, {})
    assert (here.position, here.facing_deg) == ((x, y + 2.0), 270.0)
    assert [history.undo(), history.undo()] == [True, True]
    assert history.map == first


def test_what_is_no_kiosk_is_not_turned(station) -> None:
    assert TurnKiosk(node=NodeId("A"), facing_deg=1.0).why_not(station) == "reason-no-such-thing"
