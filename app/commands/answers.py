"""Commands that answer a traveller's question: route, nearest, audit, profiles."""

import argparse
import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.adapters.system_clock import SystemClock
from app.assets import all_phrasebooks, load_phrasebook
from app.commands.documents import (
    Document,
    answer_document,
    audit_document,
    journey_document,
    profile_document,
    reach_document,
)
from app.commands.output import write_json, write_lines
from app.references import Location, resolve
from app.station_files import load_conditions, load_network, load_stations
from app.text.directions import instructions, totals
from app.text.hours import closing_texts, unread_text
from app.text.labels import place_label
from app.text.measures import spoken_minutes
from app.text.phrasebook import Phrasebook
from app.text.reasons import barrier_text, plan_b_text, relaxation_text, unverified_text
from maps.model import PlaceKind, RequestError, StationMap
from routing.alternatives import alternatives
from routing.audit import audit
from routing.journey import Stop, plan_stops
from routing.nearest import nearest
from routing.network import Network, compile_network
from routing.own import own_profile, read_measures
from routing.plan import closed_now, plan
from routing.plan_b import PlanB, plans_b, worst_of
from routing.profile import Profile
from routing.profiles import PROFILES, find_profile
from routing.reach import reach
from routing.route import NoRoute, Request, Route
from routing.structure import smallest_cut

NO_WAY = 3
"""Exit code."""
_SHOWN_REPAIRS = 5


def run_route(options: argparse.Namespace) -> int:
    """Print one way, or why there is none (exit code 3)."""
    network = load_network(options.map)
    station = network.station
    book = load_phrasebook(options.language, station)
    books = all_phrasebooks(options.language, station)
    goal = resolve(options.destination, station, books)
    request = request_of(options, station, goal)
    if not options.via:
        return _tell(plan(network, request), network, request, options, book)
    stops = [resolve(ref, station, books) for ref in options.via]
    journey = plan_stops(
        network, request, [Stop(nodes=s.nodes, place=s.place) for s in (*stops, goal)]
    )
    if options.json:
        write_json(journey_document(journey, station, book, request.at))
        return 0 if journey.is_found else NO_WAY
    for leg in journey.legs:
        _tell_leg(leg, station, book, request.at)
    return 0 if journey.is_found else NO_WAY


def _tell_leg(
    leg: Route | NoRoute, station: StationMap, book: Phrasebook, at: dt.datetime | None
) -> None:
    if isinstance(leg, Route):
        _print_route(leg, station, book, at)
    else:
        print_no_way(leg, station, book, at)


def print_no_way(
    answer: NoRoute, station: StationMap, book: Phrasebook, at: dt.datetime | None
) -> None:
    """Print what stands in the way, and what would open one."""
    write_lines(
        *(barrier_text(barrier, station, book, at) for barrier in answer.barriers),
        *(relaxation_text(relaxation, station, book, at) for relaxation in answer.relaxations),
    )


def run_nearest(options: argparse.Namespace) -> int:
    """Print the way to the closest place of a kind."""
    network = load_network(options.map)
    station = network.station
    book = load_phrasebook(options.language, station)
    try:
        kind = PlaceKind(options.kind)
    except ValueError:
        known = ", ".join(kind.value for kind in PlaceKind)
        message = f"--kind {options.kind}: no such kind of place; there are: {known}"
        raise RequestError(message) from None
    request = request_of(options, station, Location(nodes=()))
    found = nearest(network, request, [p for p in station.places if p.kind is kind])
    if found is None:
        message = f"--kind {options.kind}: this map has no such place that a way leads to"
        raise RequestError(message)
    return _tell(found[1], network, request, options, book)


def run_reach(options: argparse.Namespace) -> int:
    """Print what is reached within some minutes."""
    network = load_network(options.map)
    station = network.station
    book = load_phrasebook(options.language, station)
    request = request_of(options, station, Location(nodes=()))
    found = reach(network, request, options.minutes * 60)
    if options.json:
        write_json(reach_document(found, station, request.profile, book))
        return 0
    for place_id, seconds in found.places:
        label = place_label(station.place_by_id[place_id], book)
        write_lines(f"{spoken_minutes(seconds):>3} min  {label}  ({place_id})")
    return 0


def run_audit(options: argparse.Namespace) -> int:
    """Print which platforms can be reached, and which lifts are sole links."""
    profile = _profile(options.profile)
    conditions = load_conditions(options.conditions)
    documents: list[Document] = []
    stations = [(path, station) for path in options.maps for station in load_stations(path)]
    for path, station in stations:
        found = audit(compile_network(station), profile, conditions, SystemClock().now())
        documents.append(audit_document(str(path), station, found))
    if options.json:
        write_json({"stations": documents})
        return 0
    for document in documents:
        _print_audit(document)
    return 0


def run_profiles(options: argparse.Namespace) -> int:
    """Print the profiles."""
    documents = [profile_document(profile) for profile in PROFILES]
    if options.json:
        write_json({"profiles": documents})
        return 0
    for document in documents:
        write_lines(document["name"], *_facts(document, "  "))
    return 0


def _facts(document: Document, indent: str) -> Iterator[str]:
    """Yield a line for each fact of a profile that says anything."""
    for key, value in document.items():
        match value:
            case {"value": number, "unit": unit, "source": source}:
                yield f"{indent}{key}: {number:g} {unit}  ({source})"
            case dict() if value:
                yield f"{indent}{key}:"
                yield from _facts(value, indent + "  ")
            case None | {} | [] | "":
                pass
            case list():
                yield f"{indent}{key}: {', '.join(value)}"
            case _ if key != "name":
                yield f"{indent}{key}: {value}"


def _profile(name: str) -> Profile:
    profile = find_profile(name)
    if profile is None:
        known = ", ".join(profile.name for profile in PROFILES)
        message = f"profile {name}: not available; there are: {known}"
        raise RequestError(message)
    return profile


def _own(profile: Profile, text: str) -> Profile:
    """Return the profile with the traveller's own measures, if there are any."""
    return own_profile(profile, read_measures(text)) if text else profile


def request_of(options: argparse.Namespace, station: StationMap, goal: Location) -> Request:
    """Return the question that a command's options ask.

    Raises:
        RequestError: one of them makes no sense; names it.
    """
    start = resolve(options.origin, station, all_phrasebooks(options.language, station))
    return Request(
        origins=start.nodes,
        destinations=goal.nodes,
        profile=_own(_profile(options.profile), options.own),
        conditions=load_conditions(options.conditions),
        at=time_of(options.at, station),
        place=goal.place,
    )


def time_of(text: str | None, station: StationMap) -> dt.datetime:
    """Return the moment that an option means: now when left out, without a zone the station's.

    Raises:
        RequestError: it is no time.
    """
    if text is None:
        return SystemClock().now()
    try:
        time = dt.datetime.fromisoformat(text)
    except ValueError:
        message = f"--at {text}: is not a time; write it as 2026-05-01T08:30 or with a zone"
        raise RequestError(message) from None
    if time.tzinfo is not None:
        return time
    try:
        return time.replace(tzinfo=ZoneInfo(station.timezone))
    except (ZoneInfoNotFoundError, ValueError):
        message = f"--at {text}: the map's time zone {station.timezone} is unknown; write a zone"
        raise RequestError(message) from None


def _tell(
    answer: Route | NoRoute,
    network: Network,
    request: Request,
    options: argparse.Namespace,
    book: Phrasebook,
) -> int:
    station = network.station
    if isinstance(answer, NoRoute):
        if options.json:
            document = answer_document(answer, station, book, request.at)
            fares = network.fares(request.profile)
            asked = asked_of(request, answer, station)
            document["cut"] = list(smallest_cut(network, fares, closed_now(network, asked), asked))
            write_json(document)
        else:
            print_no_way(answer, station, book, request.at)
        return NO_WAY
    request = asked_of(request, answer, station)
    plans = plans_b(network, request, answer)
    others = alternatives(network, request, answer, options.alternatives)
    if options.json:
        document = answer_document(answer, station, book, request.at)
        document["plan_b"] = _plan_b(worst_of(plans), station, book, request.at)
        document["plans_b"] = [_plan_b(plan_b, station, book, request.at) for plan_b in plans]
        document["alternatives"] = [
            {"wish": other.wish.value, **answer_document(other.route, station, book, request.at)}
            for other in others
        ]
        write_json(document)
    else:
        _print_route(answer, station, book, request.at)
        write_lines(*(plan_b_text(plan_b, station, book) for plan_b in plans))
        for other in others:
            write_lines("", book.say(f"wish-{other.wish.value.replace('_', '-')}"))
            _print_route(other.route, station, book, request.at)
    return 0


def asked_of(request: Request, answer: Route | NoRoute, station: StationMap) -> Request:
    """Return the question with the destination that was found for it."""
    if request.destinations or answer.place is None:
        return request
    return replace(
        request, destinations=station.place_by_id[answer.place].nodes, place=answer.place
    )


def _plan_b(
    plan_b: PlanB | None, station: StationMap, book: Phrasebook, at: dt.datetime | None
) -> Document | None:
    if plan_b is None:
        return None
    return {
        "without": plan_b.without,
        "sole_link": plan_b.is_sole_link,
        **answer_document(plan_b.answer, station, book, at),
    }


def _print_route(
    route: Route, station: StationMap, book: Phrasebook, at: dt.datetime | None
) -> None:
    goal = station.place_by_id.get(route.place) if route.place else None
    heading = [place_label(goal, book)] if goal else []
    write_lines(*heading, *closing_texts(route, at, station, book), totals(route, book))
    lines = instructions(route, station, book)
    write_lines(*(f"{number}. {text}" for number, text in enumerate(lines, start=1)))
    doubts = (unverified_text(route, book), unread_text(route, station, book))
    write_lines(*(doubt for doubt in doubts if doubt))


def _print_audit(document: Document) -> None:
    platforms = document["platforms"]
    reachable = sum(p["reachable"] for p in platforms)
    step_free = sum(p["step_free"] for p in platforms)
    write_lines(
        f"{document['name'] or document['station']} ({document['map']}): "
        f"{len(platforms)} platforms, {reachable} reachable, {step_free} step-free "
        f"({document['profile']})"
    )
    for platform in platforms:
        state = (
            "step-free"
            if platform["step_free"]
            else "with steps"
            if platform["reachable"]
            else "not reachable"
        )
        write_lines(f"  {state:13}  {platform['name'] or '-':20}  {platform['id']}")
    for elevator in document["elevators"]:
        if elevator["sole_link_for"]:
            write_lines(f"  sole link {elevator['id']} for {', '.join(elevator['sole_link_for'])}")
    for island in document["islands"]:
        write_lines(f"  island: one can change but not leave: {', '.join(island)}")
    for repair in document["repairs"][:_SHOWN_REPAIRS]:
        if repair["platforms"]:
            write_lines(
                f"  repair {repair['subject']} ({repair['reason']}) would open "
                f"{', '.join(repair['platforms'])} and {repair['places']} places in all"
            )
