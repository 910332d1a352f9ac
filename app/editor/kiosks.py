"""Kiosks on the map: which there are, which is the open site's, and the arrow of each. Pure."""

import math

from app.editor.state import EditorState, Here
from maps.editing import Collection, Ref, find
from maps.model import Node, NodeKind, Point, StationMap

ARROW_PX = 62.0
"""So long the arrow of a kiosk is, whatever the scale: it is taken by its tip."""


def kiosks_of(station: StationMap) -> tuple[Node, ...]:
    """Return the nodes where kiosks stand, by their numbers."""
    found = [node for node in station.nodes if node.kind is NodeKind.KIOSK]
    return tuple(sorted(found, key=lambda node: (_number(node.ref), node.ref, node.id)))


def _number(ref: str) -> float:
    return int(ref) if ref.isdecimal() else math.inf


def next_number(station: StationMap) -> str:
    """Return a number that no kiosk of the map has yet."""
    taken = {node.ref for node in kiosks_of(station)}
    return next(str(n) for n in range(1, len(taken) + 2) if str(n) not in taken)


def kiosk(station: StationMap, ref: Ref | None) -> Node | None:
    """Return the kiosk that a name means, if it is one."""
    thing = find(station, ref) if ref is not None else None
    return thing if isinstance(thing, Node) and thing.kind is NodeKind.KIOSK else None


def here_now(state: EditorState) -> Here | None:
    """Return where the open site's kiosk stands on the map in hand."""
    site = state.site_kiosk
    node = state.station.node_by_id.get(site.node) if site is not None else None
    if site is None or node is None:
        return state.here
    facing = facing_deg(state, node) if site.own_deg is None else site.own_deg
    return Here(position=node.position, level=node.level, facing_deg=facing)


def facing_deg(state: EditorState, node: Node) -> float | None:
    """Return which way somebody looks who reads a kiosk, as it is turned just now."""
    drag = state.drag
    if drag is not None and drag.turns and drag.ref == Ref(Collection.NODES, node.id):
        return bearing_to(node.position, drag.at)
    return node.facing_deg


def bearing_to(start: Point, end: Point) -> float:
    """Return a bearing, clockwise from north."""
    return math.degrees(math.atan2(end[0] - start[0], end[1] - start[1])) % 360


def handle_of(state: EditorState, ref: Ref) -> Point | None:
    """Return the tip of a kiosk's arrow, by which it is turned; None: it is no kiosk."""
    node = kiosk(state.station, ref)
    return None if node is None else tip_of(node.position, facing_deg(state, node), state)


def tip_of(at: Point, facing: float | None, state: EditorState) -> Point:
    """Return the tip of an arrow; where nobody has said which way, it points north."""
    turn = math.radians(facing or 0.0)
    length = ARROW_PX / state.view.px_per_m
    return (at[0] + length * math.sin(turn), at[1] + length * math.cos(turn))
