"""No edit makes an error without saying so."""

import random
from collections import Counter

from maps.editing import Collection, Delete, Ref, SetField, errors_made
from maps.model import PathwayMode, PlaceKind, Severity
from maps.validation import RULES, validate
from maps.validation.recheck import Recheck
from routing.coverage import covered
from tests.support.random_edits import random_edit
from tests.support.saebyeok import build

ALL = (*RULES, covered)


def _errors(station):
    return Counter(f for f in validate(station, ALL) if f.severity is Severity.ERROR)


def test_an_exit_gate_that_lets_people_in_is_said_before_it_is_made() -> None:
    station = build()
    gate = next(w for w in station.pathways if w.mode is PathwayMode.EXIT_GATE)
    edit = SetField(ref=Ref(Collection.PATHWAYS, gate.id), field="is_bidirectional", value=True)
    (finding,) = errors_made(edit, station, Recheck(station, ALL))
    assert (finding.rule, finding.subjects) == ("exit_gate_both_ways", (gate.id,))


def test_a_platform_that_nobody_reaches_any_more_is_said_before_it_is_cut_off() -> None:
    station = build()
    platform = next(p for p in station.places if p.kind is PlaceKind.PLATFORM)
    edit = Delete(refs=tuple(Ref(Collection.NODES, node) for node in platform.nodes))
    said = errors_made(edit, station, Recheck(station, ALL))
    assert "platform_not_reachable" in {finding.rule for finding in said}


def test_whatever_is_done_makes_no_other_errors_than_were_said() -> None:
    station, chance = build(), random.Random(21)
    recheck = Recheck(station, ALL)
    made = 0
    for number in range(24):
        edit = random_edit(chance, station)
        if number % 8 == 7:  # now and then somebody cuts a platform off
            goal = chance.choice([p for p in station.places if p.kind is PlaceKind.PLATFORM])
            edit = Delete(refs=tuple(Ref(Collection.NODES, node) for node in goal.nodes))
        if edit.why_not(station) is not None:
            continue
        said = errors_made(edit, station, recheck)
        after = edit.apply(station)
        assert set(_errors(after)) - set(_errors(station)) == set(said)
        made += bool(said)
        station = after
    assert made, "some of it breaks something"
