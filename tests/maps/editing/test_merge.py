"""Two people's drafts become one map: what does not meet is both, what meets is shown side by side."""

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from maps.codec import read_station_map
from maps.editing import (
    Collection,
    Delete,
    DrawPathway,
    End,
    History,
    MoveNode,
    Ref,
    SetField,
    Side,
    SplitPathway,
    difference,
    merge,
)
from maps.model import Access, LevelId, Name, StationMap
from tests.support.ascii_station import draw
from tests.support.generated import stations
from tests.support.random_edits import random_edit
from tests.support.random_stations import random_station
from tests.support.tree import ROOT

OTHER = "draft:other"


def _edited(station, edits):
    history = History(station)
    for edit in edits:
        if history.do(edit) is not None:
            return None
    return history.map


def _others(edit):
    return replace(edit, stem=OTHER) if hasattr(edit, "stem") else edit


def _touched(before, after):
    """What is changed, as (feature, field), and every feature that is new or gone."""
    found = set()
    for change in difference(before, after).changes:
        fields = [f.field for f in change.fields]
        found |= {(change.ref, f) for f in fields} or {(change.ref, "")}
    return found


def _is_disjoint(one, other) -> bool:
    return not any(
        a[0] == b[0] and ("" in {a[1], b[1]} or a[1] == b[1]) for a in one for b in other
    )


def _check(station, mine_edits, their_edits) -> bool:
    mine, theirs = _edited(station, mine_edits), _edited(station, their_edits)
    if mine is None or theirs is None:
        return False  # nothing new was said
    both, turned = _edited(mine, their_edits), _edited(theirs, mine_edits)
    if both is None or both != turned:
        return False  # what one does changes what the other means
    if not _is_disjoint(_touched(station, mine), _touched(station, theirs)):
        return False
    merged = merge(station, mine, theirs)
    assert merged.conflicts == ()
    assert merged.station == both
    assert merge(station, theirs, mine).station == both
    return True


def _possible(chance, station):
    """An edit that can be done."""
    while True:
        edit = random_edit(chance, station)
        if edit.why_not(station) is None:
            return edit


@given(stations(), st.integers(0, 10**6))
def test_merging_disjoint_edits_equals_doing_both(station, number) -> None:
    chance = random.Random(number)
    for _ in range(8):
        _check(station, [_possible(chance, station)], [_others(_possible(chance, station))])


def test_most_edits_of_two_people_are_disjoint() -> None:
    chance = random.Random(26)
    station = random_station(26, most_nodes=30)
    checked = [
        _check(station, [_possible(chance, station)], [_others(_possible(chance, station))])
        for _ in range(200)
    ]
    assert sum(checked) > 100


def test_drafts_of_a_real_map_that_do_not_meet_are_both_there() -> None:
    path = ROOT / "assets" / "stations" / "darmstadt-hbf.json"
    station = read_station_map(path.read_bytes(), name=path.name)
    chance = random.Random(8)
    checked = 0
    for _ in range(150):
        drafts = []
        for change in (lambda e: e, _others):
            history = History(station)
            for _ in range(3):
                history.do(change(random_edit(chance, history.map)))
            drafts.append(history.done)
        checked += _check(station, *drafts)
    assert checked > 75, "most drafts do not meet"


@given(stations(), st.randoms(use_true_random=False))
def test_any_two_drafts_make_a_map_whatever_is_chosen(station, chance) -> None:
    drafts = []
    for change in (lambda e: e, _others):
        history = History(station)
        for _ in range(4):
            history.do(change(random_edit(chance, history.map)))
        drafts.append(history.map)
    merged = merge(station, *drafts)
    choices = {c.key: chance.choice([*Side]) for c in merged.conflicts}
    settled = merge(station, *drafts, choices)
    assert not {c.key for c in settled.conflicts} & choices.keys()
    assert isinstance(settled.station, StationMap)


def _plain() -> StationMap:
    return draw({"0": "S---A---B"})


def _ways(station):
    return {frozenset((w.from_node, w.to_node)): w for w in station.pathways}


def _set(ref, field, value):
    return SetField(ref=ref, field=field, value=value)


def test_a_field_that_both_have_changed_is_shown_side_by_side() -> None:
    base = _plain()
    way = base.pathways[0]
    ref = Ref(Collection.PATHWAYS, way.id)
    mine = _edited(base, [_set(ref, "min_width_m", 0.9), _set(ref, "handrail", True)])
    theirs = _edited(base, [_set(ref, "min_width_m", 1.2), _set(ref, "surface", "asphalt")])
    merged = merge(base, mine, theirs)
    (conflict,) = merged.conflicts
    assert (conflict.field, conflict.base, conflict.mine, conflict.theirs) == (
        "min_width_m",
        way.min_width_m,
        0.9,
        1.2,
    )
    now = merged.station.pathway_by_id[way.id]
    assert (now.min_width_m, now.handrail, now.surface) == (0.9, True, "asphalt")
    chosen = merge(base, mine, theirs, {conflict.key: Side.THEIRS})
    assert chosen.conflicts == ()
    assert chosen.station.pathway_by_id[way.id].min_width_m == 1.2


def test_two_languages_of_one_name_do_not_meet() -> None:
    base = _plain()
    ref = Ref(Collection.STATION, base.id)
    english = replace(base.name, by_language=(("en", "Station"),))
    korean = Name(local=base.name.local, by_language=(("ko", "역"),))
    merged = merge(
        base,
        _edited(base, [_set(ref, "name", english)]),
        _edited(base, [_set(ref, "name", korean)]),
    )
    assert merged.conflicts == ()
    assert merged.station.name.by_language == (("en", "Station"), ("ko", "역"))


def test_both_ends_of_one_way_are_moved_by_two() -> None:
    base = _plain()
    a, b = (n.id for n in base.nodes if n.id in {"A", "B"})
    mine = _edited(base, [MoveNode(node=a, to=(1.0, 5.0))])
    theirs = _edited(base, [MoveNode(node=b, to=(9.0, 7.0))])
    merged = merge(base, mine, theirs)
    assert merged.conflicts == ()
    assert _ways(merged.station)[frozenset((a, b))].line in {
        ((1.0, 5.0), (9.0, 7.0)),
        ((9.0, 7.0), (1.0, 5.0)),
    }


def _ways_ends(station):
    return [end for way in station.pathways for end in (way.from_node, way.to_node)]


def test_a_half_that_one_has_split_off_follows_the_node_that_the_other_moved() -> None:
    base = _plain()
    way = base.pathways[-1]
    middle = tuple((p + q) / 2 for p, q in zip(way.line[0], way.line[-1], strict=True))
    mine = _edited(base, [SplitPathway(pathway=way.id, at=middle, stem=OTHER)])
    theirs = _edited(base, [MoveNode(node=way.to_node, to=(50.0, 3.0))])
    merged = merge(base, mine, theirs)
    assert merged.conflicts == ()
    (half,) = (w for w in merged.station.pathways if w.to_node == way.to_node and w.id != way.id)
    assert half.line[-1] == (50.0, 3.0)


def test_what_one_deletes_and_the_other_builds_upon_stays_until_somebody_decides() -> None:
    base = _plain()
    node = base.pathways[-1].to_node
    mine = _edited(base, [Delete(refs=(Ref(Collection.NODES, node),))])
    draw_on = DrawPathway(
        start=End(node=node),
        end=End(level=LevelId(base.levels[0].id), position=(40.0, 9.0)),
        stem=OTHER,
    )
    theirs = _edited(base, [draw_on])
    merged = merge(base, mine, theirs)
    assert [c.ref for c in merged.conflicts] == [Ref(Collection.NODES, node)]
    assert node in merged.station.node_by_id
    (conflict,) = merged.conflicts
    gone = merge(base, mine, theirs, {conflict.key: Side.MINE})
    assert gone.conflicts == ()
    assert node not in gone.station.node_by_id
    assert not [w for w in gone.station.pathways if w.id.startswith(OTHER)]


def test_what_one_deletes_and_the_other_changes_is_a_conflict() -> None:
    base = _plain()
    way = base.pathways[0]
    ref = Ref(Collection.PATHWAYS, way.id)
    mine = _edited(base, [_set(ref, "access", Access.NO)])
    theirs = _edited(base, [Delete(refs=(ref,))])
    merged = merge(base, mine, theirs)
    assert {c.ref for c in merged.conflicts} >= {ref}
    assert merged.station.pathway_by_id[way.id].access is Access.NO
    everything = {c.key: Side.THEIRS for c in merged.conflicts}
    assert way.id not in merge(base, mine, theirs, everything).station.pathway_by_id
