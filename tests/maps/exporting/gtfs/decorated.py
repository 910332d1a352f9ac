"""Maps with a value in every corner: generated stations, and any fact that the model can hold."""

import datetime as dt
from dataclasses import fields, replace
from typing import Any, get_type_hints

from hypothesis import strategies as st

from maps.model import (
    Area,
    AreaKind,
    Finding,
    LevelId,
    Outline,
    OutlineKind,
    Severity,
    Source,
    StationMap,
)
from tests.support.generated import stations

_REFERENCES = {
    "id", "level", "levels", "from_node", "to_node", "nodes", "equipment", "landing", "doors",
    "buttons", "index",
}  # fmt: skip
_COORDINATE = st.integers(-99_999, 99_999).map(lambda cm: cm / 100)
_POINT = st.tuples(_COORDINATE, _COORDINATE)
_LINE = st.lists(_POINT, min_size=2, max_size=5).map(tuple)

st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(int, st.integers(-(2**31), 2**31))
st.register_type_strategy(dt.date, st.dates())
_SHAPES: dict[str, st.SearchStrategy[Any]] = {"line": _LINE, "position": _POINT, "outer": _LINE}


@st.composite
def full_stations(draw: st.DrawFn) -> StationMap:
    """Draw a station, and put facts into any of its fields."""
    station = draw(stations(max_nodes=6))
    levels = tuple(level.id for level in station.levels)
    kinds = {
        name: getattr(station, name)
        for name in ("levels", "nodes", "pathways", "equipment", "places")
    }
    amended = {name: [_amended(draw, thing) for thing in things] for name, things in kinds.items()}
    return StationMap.of(
        id=draw(st.sampled_from([station.id, "gtfs:stop/S", "x y"])),
        name=draw(_strategy(type(station), "name")),
        anchor=station.anchor,
        timezone="Asia/Seoul",
        sources=draw(_sources()),
        **amended,
        areas=[_area(draw, levels, number) for number in range(draw(st.integers(0, 2)))],
        outlines=[_outline(draw, levels, number) for number in range(draw(st.integers(0, 1)))],
        lines=draw(
            st.lists(_strategy_of(StationMap, "lines"), max_size=2, unique_by=lambda v: v.ref)
        ),
        remarks=draw(st.lists(_findings(), max_size=2)),
    )


def _amended(draw: st.DrawFn, thing: Any) -> Any:
    free = [f.name for f in fields(thing) if f.name not in _REFERENCES]
    chosen = draw(st.lists(st.sampled_from(free), max_size=3, unique=True))
    return replace(thing, **{name: draw(_strategy(type(thing), name)) for name in chosen})


def _strategy(kind: type, name: str) -> st.SearchStrategy[Any]:
    return _SHAPES[name] if name in _SHAPES else st.from_type(get_type_hints(kind)[name])


def _strategy_of(kind: type, name: str) -> st.SearchStrategy[Any]:
    """Return a strategy for one member of a collection."""
    return st.from_type(get_type_hints(kind)[name].__args__[0])


def _sources() -> st.SearchStrategy[list[Source]]:
    return st.lists(st.builds(Source, id=st.sampled_from(["osm", "gtfs", "survey"])), max_size=2,
                    unique_by=lambda source: source.id)  # fmt: skip


def _findings() -> st.SearchStrategy[Finding]:
    return st.builds(Finding, severity=st.sampled_from(Severity))


def _area(draw: st.DrawFn, levels: tuple[LevelId, ...], number: int) -> Area:
    outer, kind = draw(_LINE), draw(st.sampled_from(AreaKind))
    return _amended(draw, Area(id=f"area{number}", kind=kind, levels=levels[:1], outer=outer))


def _outline(draw: st.DrawFn, levels: tuple[LevelId, ...], number: int) -> Outline:
    kind = draw(st.sampled_from(OutlineKind))
    return Outline(id=f"outline{number}", kind=kind, levels=levels, line=draw(_LINE))
