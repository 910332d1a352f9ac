"""Commands that answer a traveller's question: route, nearest, audit, profiles."""

import argparse
import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.adapters.system_clock import SystemClock
from app.assets import load_phrasebook
from app.commands.documents import (
    Document,
    answer_document,
    audit_document,
    profile_document,
)
from app.commands.output import write_json, write_lines
from app.references import Location, resolve
from app.station_files import load_conditions, load_station, load_stations
from app.text.directions import instructions
from app.text.labels import place_label
from app.text.languages import SCREEN_LANGUAGES
from app.text.measures import spoken_metres, spoken_minutes
from app.text.phrasebook import Phrasebook
from app.text.reasons import barrier_text, relaxation_text, unverified_text
from maps.model import PlaceKind, RequestError, StationMap
from routing.alternatives import alternatives
from routing.audit import audit
from routing.nearest import nearest
from routing.network import Network, compile_network
from routing.plan import plan, plan_without
from routing.profile import Profile
from routing.profiles import PROFILES, find_profile
from routing.route import NoRoute, Request, Route

_NO_WAY = 3
_SHOWN_REPAIRS = 5


def run_route(options: argparse.Namespace) -> int:
    """Print one way, or why there is none (exit code 3)."""
    station = load_station(options.map)
    book = load_phrasebook(options.language)
    goal = resolve(options.destination, station, _all_books(options.language))
    request = _request(options, station, goal)
    network = compile_network(station)
    return _tell(plan(network, request), network, request, options, book)


def run_nearest(options: argparse.Namespace) -> int:
    """Print the way to the closest place of a kind."""
    station = load_station(options.map)
    book = load_phrasebook(options.language)
    try:
        kind = PlaceKind(options.kind)
    except ValueError:
        known = ", ".join(kind.value for kind in PlaceKind)
        message = f"--kind {options.kind}: no such kind of place; there are: {known}"
        raise RequestError(message) from None
    network = compile_network(station)
    request = _request(options, station, Location(nodes=()))
    found = nearest(network, request, [p for p in station.places if p.kind is kind])
    if found is None:
        message = f"--kind {options.kind}: this map has no such place that a way leads to"
        raise RequestError(message)
    return _tell(found[1], network, request, options, book)


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


def _all_books(language: str) -> tuple[Phrasebook, ...]:
    """Return every phrasebook, the one of the answer first."""
    languages = sorted(SCREEN_LANGUAGES, key=lambda tag: tag != language)
    return tuple(load_phrasebook(tag) for tag in languages)


def _profile(name: str) -> Profile:
    profile = find_profile(name)
    if profile is None:
        known = ", ".join(profile.name for profile in PROFILES)
        message = f"profile {name}: not available; there are: {known}"
        raise RequestError(message)
    return profile


def _request(options: argparse.Namespace, station: StationMap, goal: Location) -> Request:
    start = resolve(options.origin, station, _all_books(options.language))
    return Request(
        origins=start.nodes,
        destinations=goal.nodes,
        profile=_profile(options.profile),
        conditions=load_conditions(options.conditions),
        at=_time(options.at, station),
        place=goal.place,
    )


def _time(text: str | None, station: StationMap) -> dt.datetime:
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
            write_json(answer_document(answer, station, book))
        else:
            write_lines(
                *(barrier_text(barrier, station, book) for barrier in answer.barriers),
                *(relaxation_text(relaxation, book) for relaxation in answer.relaxations),
            )
        return _NO_WAY
    request = Request(
        origins=request.origins,
        destinations=request.destinations or (answer.nodes[-1],),
        profile=request.profile,
        conditions=request.conditions,
        at=request.at,
        place=answer.place,
    )
    without = plan_without(network, request, answer)
    others = alternatives(network, request, answer, max(0, options.alternatives))
    if options.json:
        document = answer_document(answer, station, book)
        document["plan_b"] = _plan_b(without, station, book)
        document["alternatives"] = [answer_document(other, station, book) for other in others]
        write_json(document)
    else:
        _print_route(answer, station, book)
    return 0


def _plan_b(
    without: tuple[str, Route | NoRoute] | None, station: StationMap, book: Phrasebook
) -> Document | None:
    if without is None:
        return None
    machine, answer = without
    return {"without": machine, **answer_document(answer, station, book)}


def _print_route(route: Route, station: StationMap, book: Phrasebook) -> None:
    goal = station.place_by_id.get(route.place) if route.place else None
    heading = [place_label(goal, book)] if goal else []
    minutes = spoken_minutes(route.duration.typical_s)
    write_lines(
        *heading, book.say("summary", minutes=minutes, metres=str(spoken_metres(route.distance_m)))
    )
    lines = instructions(route, station, book)
    write_lines(*(f"{number}. {text}" for number, text in enumerate(lines, start=1)))
    doubt = unverified_text(route, book)
    if doubt:
        write_lines(doubt)


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
