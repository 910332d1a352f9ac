"""The JSON shapes of the command line's answers. Fields may be added, never renamed."""

import datetime as dt
from enum import StrEnum
from typing import Any

from app.commands.geometry import geometry_of
from app.text.directions import instruction, totals, utterance
from app.text.hours import closing_texts, local_time
from app.text.labels import place_label
from app.text.phrasebook import Phrasebook
from app.text.reasons import barrier_text, relaxation_text
from maps.model import Finding, Name, PlaceId, StationMap
from routing.audit import Audit
from routing.journey import Journey
from routing.profile import Device, Figure, Profile
from routing.reach import Reach
from routing.route import Boarding, Maneuver, NoRoute, Route, TrainDoor

Document = dict[str, Any]


def answer_document(
    answer: Route | NoRoute, station: StationMap, book: Phrasebook, at: dt.datetime | None = None
) -> Document:
    """Return the `route` document; `at` is the moment that was asked about."""
    if isinstance(answer, Route):
        return _route(answer, station, book, at)
    return {
        "found": False,
        "profile": answer.profile.name,
        "place": answer.place,
        "barriers": [
            {
                "subject": b.subject,
                "kind": b.kind,
                "reason": b.reason,
                "value": b.value,
                "limit": b.limit,
                "pathways": list(b.pathways),
                **_moments(station, opens_at=b.opens_at, closes_at=b.closes_at),
                "text": barrier_text(b, station, book, at),
            }
            for b in answer.barriers
        ],
        "relaxations": [
            {
                "change": r.change,
                "amount": r.amount,
                "unit": r.unit,
                "distance_m": r.distance_m,
                **_moments(station, at=r.at),
                "text": relaxation_text(r, station, book, at),
            }
            for r in answer.relaxations
        ],
    }


def _moment(moment: dt.datetime | None, station: StationMap) -> str | None:
    """Return a moment in the station's own time, with its offset."""
    return None if moment is None else local_time(moment, station).isoformat(timespec="seconds")


def _moments(station: StationMap, **moments: dt.datetime | None) -> Document:
    """Return those moments that are known."""
    return {key: _moment(moment, station) for key, moment in moments.items() if moment is not None}


def _route(route: Route, station: StationMap, book: Phrasebook, at: dt.datetime | None) -> Document:
    return {
        "found": True,
        "profile": route.profile.name,
        "place": route.place,
        "distance_m": route.distance_m,
        "duration_s": {
            "low": route.duration.low_s,
            "typical": route.duration.typical_s,
            "high": route.duration.high_s,
        },
        "closings": [
            {"subject": c.subject, "closes_at": _moment(c.closes_at, station)}
            for c in route.closings
        ],
        "latest_start": _moment(route.latest_start, station),
        "place_is_closed": route.place_is_closed,
        "place_opens_at": _moment(route.place_opens_at, station),
        "totals": totals(route, book),
        "warnings": list(closing_texts(route, at, station, book)),
        "level_changes": route.level_changes,
        "stair_count": route.stair_count,
        "stair_count_is_complete": route.stair_count_is_complete,
        "elevators": list(route.elevators),
        "elevator_states": [
            {
                "id": e.equipment,
                "state": e.state.value if e.state else None,
                "as_of": e.as_of.isoformat() if e.as_of else None,
            }
            for e in route.elevator_states
        ],
        "effort": route.effort,
        "ground": {key: getattr(route.ground, key) for key in route.ground.__dataclass_fields__},
        "boarding": _boarding(route.boarding),
        "unverified_m": route.unverified_m,
        "unverified": [
            {"subject": u.subject, "what": u.what, "length_m": u.length_m} for u in route.unverified
        ],
        "maneuvers": [_maneuver(m, route, station, book) for m in route.maneuvers],
        "nodes": list(route.nodes),
        "pathways": list(route.pathways),
        "geometry": geometry_of(route, station),
    }


def _boarding(boarding: Boarding | None) -> Document | None:
    if boarding is None:
        return None
    return {
        "access": boarding.access.value,
        "gap_m": boarding.gap_m,
        "step_m": boarding.step_m,
        "has_ramp": boarding.has_ramp,
    }


def journey_document(
    journey: Journey, station: StationMap, book: Phrasebook, at: dt.datetime | None = None
) -> Document:
    """Return the `route` document of several stops: one answer a leg, and the sums."""
    legs = [answer_document(leg, station, book, at) for leg in journey.legs]
    routes = [leg for leg in journey.legs if isinstance(leg, Route)]
    return {
        "found": journey.is_found,
        "distance_m": round(sum(r.distance_m for r in routes), 2),
        "duration_s": {
            "low": round(sum(r.duration.low_s for r in routes), 1),
            "typical": round(sum(r.duration.typical_s for r in routes), 1),
            "high": round(sum(r.duration.high_s for r in routes), 1),
        },
        "legs": legs,
    }


def reach_document(
    found: Reach, station: StationMap, profile: Profile, book: Phrasebook
) -> Document:
    """Return the `reach` document: places and nodes, nearest first."""
    return {
        "profile": profile.name,
        "seconds": found.seconds,
        "places": [
            {"id": place, "name": place_label(station.place_by_id[place], book), "seconds": s}
            for place, s in found.places
        ],
        "nodes": [{"id": node, "seconds": s} for node, s in found.nodes],
        "pathways": list(found.pathways),
    }


def _maneuver(maneuver: Maneuver, route: Route, station: StationMap, book: Phrasebook) -> Document:
    telling = route.profile.telling
    return {
        "kind": maneuver.kind.value,
        "turn": _word(maneuver.turn),
        "level_from": maneuver.level_from,
        "level_to": maneuver.level_to,
        "distance_m": maneuver.distance_m,
        "duration_s": maneuver.duration_s,
        "stair_count": maneuver.stair_count,
        "equipment": maneuver.equipment,
        "instruction": instruction(maneuver, station, book, telling),
        "utterance": utterance(maneuver, station, book, telling),
        "pathways": list(route.pathways[maneuver.step_from : maneuver.step_to]),
        "side": _word(maneuver.side),
        "goes_up": maneuver.goes_up,
        "place": maneuver.place,
        "entrance": maneuver.entrance,
        "follows": _word(maneuver.follows),
        "onward_m": maneuver.onward_m,
        "onward_turn": _word(maneuver.onward_turn),
        "crossing_count": maneuver.crossing_count,
        "after": _word(maneuver.after),
        "button": _local(maneuver.button),
        "exit_door": _word(maneuver.exit_door),
        "handrail": maneuver.handrail,
        "way_name": _local(maneuver.way_name),
        "signposted_as": _local(maneuver.signposted_as),
        "landmark": maneuver.landmark,
        "landmark_where": _word(maneuver.landmark_where),
        "landmark_side": _word(maneuver.landmark_side),
        "enters_paid": maneuver.enters_paid,
        "gate_width_m": maneuver.gate_width_m,
        "door": _word(maneuver.door),
        "is_automatic": maneuver.is_automatic,
        "train_door": _train_door(maneuver.train_door),
        "flight_count": maneuver.flight_count,
        "door_count": maneuver.door_count,
        "steep_ratio": maneuver.steep_ratio,
        "narrow_m": maneuver.narrow_m,
        "signals": _word(maneuver.signals),
        "has_tactile_paving": maneuver.has_tactile_paving,
        "passes": maneuver.passes,
        "passes_on": _word(maneuver.passes_on),
        "opening_count": maneuver.opening_count,
        "opening_side": _word(maneuver.opening_side),
        "has_other_elevators": maneuver.has_other_elevators,
    }


def _word(value: StrEnum | None) -> str | None:
    return None if value is None else value.value


def _local(name: Name | None) -> str | None:
    """Return a name as it stands on the spot."""
    return None if name is None else name.local


def _train_door(door: TrainDoor | None) -> Document | None:
    if door is None:
        return None
    return {
        "ref": door.ref,
        "gap_m": door.gap_m,
        "step_m": door.step_m,
        "has_ramp": door.has_ramp,
    }


def audit_document(file: str, station: StationMap, found: Audit) -> Document:
    """Return one entry of the `audit` document."""

    def name(place_id: PlaceId) -> str:
        place = station.place_by_id[place_id]
        return place.ref.replace(";", "/") or place.name.local

    return {
        "station": station.id,
        "name": station.name.local,
        "map": file,
        "profile": found.profile.name,
        "platforms": [
            {
                "id": p.place,
                "name": name(p.place),
                "reachable": p.is_reachable,
                "step_free": p.is_step_free,
                "must_pass": list(p.must_pass),
            }
            for p in found.platforms
        ],
        "elevators": [
            {"id": e.equipment, "sole_link_for": list(e.sole_link_for)} for e in found.elevators
        ],
        "islands": [list(group) for group in found.islands],
        "repairs": [
            {
                "subject": r.subject,
                "kind": r.kind,
                "reason": r.reason,
                "platforms": list(r.platforms),
                "places": r.places,
            }
            for r in found.repairs
        ],
    }


def findings_document(findings: list[Finding]) -> Document:
    """Return the `check` document."""
    return {
        "findings": [
            {
                "severity": f.severity.value,
                "rule": f.rule,
                "subjects": list(f.subjects),
                "text": f.text,
                "advice": f.advice,
            }
            for f in findings
        ]
    }


def profile_document(profile: Profile) -> Document:
    """Return one profile with every number, its unit and its source."""
    document = {key: _plain(getattr(profile, key)) for key in profile.__dataclass_fields__}
    document["unknown"] = {fact.value: rule.value for fact, rule in profile.unknown}
    return document


def _plain(value: object) -> object:
    match value:
        case Figure():
            return {"value": value.value, "unit": value.unit, "source": value.source}
        case Device():
            return {key: _plain(getattr(value, key)) for key in value.__dataclass_fields__}
        case frozenset():
            return sorted(value)
        case _:
            return value
