"""The route tester: from where, to where, for whom; found anew with every change. Pure."""

import math
from collections.abc import Callable
from dataclasses import replace

from app.editor import events as ev
from app.editor.outcome import EditorWorld, Outcome, Travel
from app.editor.state import EditorState, Journey, Notice, PanelId
from maps.editing import Collection, Ref
from maps.model import NodeId, PlaceId, Point, StationMap
from routing.network import Network
from routing.plan import plan
from routing.profiles import PROFILES, find_profile
from routing.route import Request, Route

_REACH_M = 60.0


def react(state: EditorState, event: ev.Event, _world: EditorWorld) -> Outcome:
    """Return what comes of a question about a way."""
    match event:
        case ev.Travelled(answer=answer, by_profile=by_profile):
            journey = replace(state.journey, answer=answer, by_profile=by_profile)
            return Outcome(replace(state, journey=journey))
        case ev.JourneyAsked():
            return _asked(state, event)
        case _:
            return Outcome(state)


def _asked(state: EditorState, event: ev.JourneyAsked) -> Outcome:
    journey = state.journey
    if event.profile:
        journey = replace(journey, profile=event.profile)
    if event.picks:
        picks = "" if journey.picks == event.picks else event.picks
        return Outcome(replace(state, journey=replace(journey, picks=picks)))
    if event.turns:
        journey = replace(
            journey,
            start=journey.end,
            start_place=journey.end_place,
            end=journey.start,
            end_place=journey.start_place,
        )
    if event.chosen_is:
        if state.chosen is None:
            return Outcome(state)
        nodes, place = nodes_of(state.station, state.chosen)
        if not nodes:
            return Outcome(
                replace(state, notice=Notice(message="editor-no-node-near", is_bad=True))
            )
        journey = _with(journey, event.chosen_is, nodes, place)
        return Outcome(replace(state, journey=journey, panel=PanelId.JOURNEY), (Travel(),))
    return Outcome(replace(state, journey=journey), (Travel(),))


def picked(state: EditorState, event: ev.Tapped) -> Outcome:
    """Take what was tapped as the start or the end of the journey."""
    nodes: tuple[NodeId, ...] = ()
    place: PlaceId | None = None
    if event.sign is not None:
        nodes, place = nodes_of(state.station, event.sign)
    if not nodes:
        nodes, place = _nearest(state, event.at), None
    if not nodes:
        return Outcome(replace(state, notice=Notice(message="editor-no-node-near", is_bad=True)))
    journey = _with(state.journey, state.journey.picks, nodes, place)
    picks = "end" if state.journey.picks == "start" and not journey.end else ""
    return Outcome(replace(state, journey=replace(journey, picks=picks)), (Travel(),))


def _with(
    journey: Journey, which: str, nodes: tuple[NodeId, ...], place: PlaceId | None
) -> Journey:
    if which == "start":
        return replace(journey, start=nodes, start_place=place)
    return replace(journey, end=nodes, end_place=place)


def _nearest(state: EditorState, at: Point) -> tuple[NodeId, ...]:
    ways = state.station.ways_by_node
    near = [
        (math.dist(node.position, at), node.id)
        for node in state.station.nodes
        if node.level == state.level and node.id in ways
    ]
    far, found = min(near, default=(math.inf, NodeId("")))
    return (found,) if far <= _REACH_M else ()


def nodes_of(station: StationMap, ref: Ref) -> tuple[tuple[NodeId, ...], PlaceId | None]:
    """Return where one stands at a thing, and the place if it is one."""
    match ref.collection:
        case Collection.PLACES:
            place = station.place_by_id.get(PlaceId(ref.id))
            return (place.nodes, place.id) if place is not None else ((), None)
        case Collection.NODES:
            return ((NodeId(ref.id),), None) if ref.id in station.node_by_id else ((), None)
        case Collection.PATHWAYS:
            way = station.pathway_by_id.get(ref.id)  # type: ignore[call-overload]
            return ((way.from_node,), None) if way is not None else ((), None)
        case Collection.EQUIPMENT:
            found = [
                end
                for way in station.pathways
                if way.equipment == ref.id
                for end in (way.from_node, way.to_node)
            ]
            return tuple(found[:1]), None
        case _:
            return (), None


def travelled(
    state: EditorState, network: Network, request: Callable[[str], Request]
) -> ev.Travelled:
    """Find the journey, and how long it takes everybody else.

    Args:
        state: what is asked.
        network: the map in hand, in its searchable form.
        request: makes the question for a profile.
    """
    journey, known = state.journey, network.station.node_by_id
    if not (_are_there(journey.start, known) and _are_there(journey.end, known)):
        return ev.Travelled(None)
    profile = find_profile(journey.profile) or PROFILES[0]
    answer = plan(network, request(profile.name))
    others: list[tuple[str, float | None]] = []
    for each in PROFILES:
        found = answer if each.name == profile.name else plan(network, request(each.name))
        others.append((each.name, found.duration.typical_s if isinstance(found, Route) else None))
    return ev.Travelled(answer, tuple(others))


def _are_there(nodes: tuple[NodeId, ...], known: object) -> bool:
    return bool(nodes) and all(node in known for node in nodes)  # type: ignore[operator]
