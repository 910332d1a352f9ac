"""A difference is read line by line."""

from dataclasses import replace

from maps.editing import Collection, Delete, History, MoveNode, Ref, SetField, difference, told
from maps.model import Kerb
from tests.support.ascii_station import draw


def _lines(*edits_of):
    station = draw({"0": "S---A---B"})
    history = History(station)
    for edit_of in edits_of:
        assert history.do(edit_of(history.map)) is None
    return list(told(difference(station, history.map)))


def _way(station):
    return Ref(Collection.PATHWAYS, station.pathways[0].id)


def test_a_measured_field_is_said_with_its_unit() -> None:
    (line,) = _lines(lambda m: SetField(ref=_way(m), field="kerb_height_m", value=0.03))
    assert line.endswith(": kerb height: nothing → 0.03 m")


def test_a_kind_is_said_by_its_value() -> None:
    (line,) = _lines(lambda m: SetField(ref=_way(m), field="kerb", value=Kerb.RAISED))
    assert line.endswith(": kerb: nothing → raised")


def test_a_name_is_said_in_its_language() -> None:
    def named(m):
        name = replace(m.name, by_language=(("en", "Dawn"),))
        return SetField(ref=Ref(Collection.STATION, m.id), field="name", value=name)

    (line,) = _lines(named)
    assert line.endswith(": name.en: nothing → 'Dawn'")


def test_a_moved_node_is_said_by_how_far() -> None:
    lines = _lines(lambda m: MoveNode(node=m.nodes[0].id, to=(m.nodes[0].position[0], 3.0)))
    assert any(line.startswith("node A: moved by ") for line in lines)
    assert any(line.endswith(": drawn anew") for line in lines)


def test_what_is_gone_is_said_once() -> None:
    lines = _lines(lambda m: Delete(refs=(Ref(Collection.NODES, "B"),)))
    assert [line for line in lines if line.startswith("gone node")] == ["gone node B"]
