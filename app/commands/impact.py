"""Commands about what a map does to people: impact of a new one, journeys that are promised."""

import argparse
from pathlib import Path

from app.assets import load_phrasebook
from app.commands.answers import time_of
from app.commands.output import note, write_json, write_lines
from app.promises import ends_of, profiles_of, promises_on
from app.station_files import load_network, read_bytes
from app.text.labels import place_label
from app.text.measures import spoken_minutes
from app.text.phrasebook import Phrasebook
from app.text.reasons import barrier_text, subject_label
from maps.codec import read_journeys
from maps.model import PromisedJourney, RequestError, StationMap
from routing.changes import Change, Group, Impact, Kind, Way, grouped
from routing.impact import Ends, find_impact
from routing.network import Network
from routing.plan import plan
from routing.profile import Profile
from routing.profiles import PROFILES, find_profile
from routing.route import Request, Route

_SHOWN = 3
"""Journeys that are named of each group; --json has all."""
_NOT_KEPT = 1


def journeys_path(path: Path) -> Path:
    """Return where the journeys that are promised on a map are kept: beside it, under its name."""
    return path.with_suffix(".journeys.json")


def load_journeys(path: Path | None, *maps: Path) -> tuple[PromisedJourney, ...]:
    """Load promised journeys: as named, else beside the first map that has some.

    Raises:
        MapError: the file cannot be read, or is not one.
    """
    beside = next((p for p in map(journeys_path, maps) if p.is_file()), None)
    found = path or beside
    return () if found is None else read_journeys(read_bytes(found), name=str(found))


def run_impact(options: argparse.Namespace) -> int:
    """Print what a new map does to people; exit code 1 when a journey breaks."""
    old, new = _network(options.old), _network(options.new)
    journeys = load_journeys(options.journeys, options.new, options.old)
    promises = promises_on(journeys, old.station, new.station)
    at = None if options.at is None else time_of(options.at, new.station)
    found = find_impact(old, new, profiles_named(options.profile), promises, at)
    book = load_phrasebook(options.language, new.station)
    if options.json:
        write_json(impact_document(found, old.station, new.station, book))
    else:
        write_lines(*impact_lines(found, old.station, new.station, book))
    return int(found.is_broken)


def _network(path: Path) -> Network:
    network = load_network(path)
    network.prepare()
    return network


def profiles_named(names: list[str]) -> tuple[Profile, ...]:
    """Return the profiles of these names; all where none is named.

    Raises:
        RequestError: there is no such profile.
    """
    found: list[Profile] = []
    for name in names:
        profile = find_profile(name)
        if profile is None:
            known = ", ".join(each.name for each in PROFILES)
            message = f"--profile {name}: unknown; there are: {known}"
            raise RequestError(message)
        found.append(profile)
    return tuple(found) or PROFILES


def impact_lines(
    found: Impact, old: StationMap, new: StationMap, book: Phrasebook
) -> tuple[str, ...]:
    """Return an impact as lines to read: one for each reason, with some of its journeys."""
    total = ", ".join(f"{found.counts[k]} {_words(k)}" for k in Kind if found.counts[k])
    lines = [f"{found.journeys} journeys compared: {total or 'nothing changes for anybody'}"]
    for group in grouped(found.changes):
        who = ", ".join(profile.name for profile in group.profiles)
        promised = "PROMISED " if group.first.promise else ""
        lines.append(f"{promised}{_words(group.kind).upper()} {len(group.changes)}: {who}")
        lines += [f"    {reason}" for reason in _reasons(group, old, new, book)]
        names = dict.fromkeys(_journey(c, group.kind, old, new, book) for c in group.changes)
        lines += [f"    - {name}" for name in list(names)[:_SHOWN]]
        if len(names) > _SHOWN:
            lines.append(f"    - and {len(names) - _SHOWN} more")
    return tuple(lines)


def _words(kind: Kind) -> str:
    return kind.value.replace("_", " ")


def _reasons(group: Group, old: StationMap, new: StationMap, book: Phrasebook) -> list[str]:
    first = group.first
    if first.gone:
        gone = (_place(end, old, new, book) for end in first.gone)
        return [f"is not on the new map: {', '.join(gone)}"]
    reasons = [f"{_pathway(p, old, new, book)} ({p})" for p in first.because[:_SHOWN]]
    if len(first.because) > _SHOWN:
        reasons.append(f"and {len(first.because) - _SHOWN} more changes on the way")
    barriers = group.barriers
    reasons += [
        f"in the way now: {barrier_text(barrier, new, book)} ({barrier.subject})"
        for barrier in barriers[:_SHOWN]
    ]
    if len(barriers) > _SHOWN:
        reasons.append(f"and {len(barriers) - _SHOWN} more in the way")
    return reasons


def _pathway(pathway_id: str, old: StationMap, new: StationMap, book: Phrasebook) -> str:
    """Return what to call something that has changed, and whether it is gone or new."""
    before = next((p for p in old.pathways if p.id == pathway_id), None)
    after = next((p for p in new.pathways if p.id == pathway_id), None)
    station, pathway = (new, after) if after is not None else (old, before)
    if pathway is None:
        return "changed"
    what = "gone" if after is None else "new" if before is None else "changed"
    subject = pathway.equipment or pathway.id
    return f"{what}: {subject_label(subject, pathway.mode.value, station, book)}"


def _journey(change: Change, kind: Kind, old: StationMap, new: StationMap, book: Phrasebook) -> str:
    if change.promise:
        name = change.promise
    else:
        ends = (change.origin or "", change.destination or "")
        name = " → ".join(_place(end, old, new, book) for end in ends)
    before, after = change.before, change.after
    if before is None or after is None or kind not in {Kind.LONGER, Kind.SHORTER, Kind.BROKEN}:
        return name
    return f"{name}: {_time(before)} → {_time(after)}"


def _time(way: Way) -> str:
    return f"{int(way.seconds) // 60}:{int(way.seconds) % 60:02d} min"


def _place(place_id: str, old: StationMap, new: StationMap, book: Phrasebook) -> str:
    place = next((p for s in (new, old) for p in s.places if p.id == place_id), None)
    return place_id if place is None else place_label(place, book)


def impact_document(
    found: Impact, old: StationMap, new: StationMap, book: Phrasebook
) -> dict[str, object]:
    """Return an impact as the command's JSON document."""

    def end(place_id: str | None) -> dict[str, str] | None:
        if place_id is None:
            return None
        return {"id": place_id, "name": _place(place_id, old, new, book)}

    return {
        "journeys": found.journeys,
        "broken": found.is_broken,
        "counts": {kind.value: found.counts[kind] for kind in Kind},
        "changes": [
            {
                "promise": change.promise or None,
                "from": end(change.origin),
                "to": end(change.destination),
                "profile": change.profile.name,
                "kinds": [kind.value for kind in change.kinds],
                "before": _way_document(change.before),
                "after": _way_document(change.after),
                "barriers": [
                    {
                        "subject": barrier.subject,
                        "kind": barrier.kind,
                        "reason": barrier.reason,
                        "pathways": list(barrier.pathways),
                        "text": barrier_text(barrier, new, book),
                    }
                    for barrier in change.barriers
                ],
                "because": list(change.because),
                "gone": list(change.gone),
            }
            for change in found.changes
        ],
    }


def _way_document(way: Way | None) -> dict[str, object] | None:
    if way is None:
        return None
    return {
        "duration_s": way.seconds,
        "distance_m": way.length_m,
        "unverified": {
            what: {"metres": doubt.length_m, "machines": doubt.machines}
            for what, doubt in way.doubts
        },
    }


def run_journeys(options: argparse.Namespace) -> int:
    """Print whether promised journeys are kept on a map; exit code 1 when one is not."""
    path: Path = options.map
    journeys = load_journeys(options.journeys, path)
    if not journeys and options.journeys is None:
        message = f"{journeys_path(path)}: no journeys are promised; name a file with --journeys"
        raise RequestError(message)
    network = _network(path)
    book = load_phrasebook(options.language, network.station)
    rows = [row for journey in journeys for row in _kept(network, journey, book)]
    if options.json:
        write_json({"journeys": rows})
    else:
        for row in rows:
            state = "kept  " if row["kept"] else "BROKEN"
            write_lines(f"{state} {row['name']}: {row['profile']}: {row['text']}")
    broken = sum(not row["kept"] for row in rows)
    note(f"{len(journeys)} journeys, {len(rows)} answers, {broken} not kept")
    return _NOT_KEPT if broken else 0


def _kept(network: Network, journey: PromisedJourney, book: Phrasebook) -> list[dict[str, object]]:
    """Return one promised journey as it is on this map, a row a profile."""
    try:
        ends = ends_of(journey, network.station)
    except RequestError as error:
        return [
            {
                "name": journey.name,
                "profile": "everybody",
                "kept": False,
                "duration_s": None,
                "text": str(error),
            }
        ]
    return [_row(network, journey, ends, profile, book) for profile in profiles_of(journey)]


def _row(
    network: Network, journey: PromisedJourney, ends: Ends, profile: Profile, book: Phrasebook
) -> dict[str, object]:
    row: dict[str, object] = {"name": journey.name, "profile": profile.name}
    request = Request(
        origins=ends.origins,
        destinations=ends.destinations,
        profile=profile,
        at=journey.at,
        place=ends.place,
    )
    answer = plan(network, request)
    if not isinstance(answer, Route):
        texts = (barrier_text(b, network.station, book, journey.at) for b in answer.barriers)
        return row | {"kept": False, "duration_s": None, "text": " ".join(texts)}
    seconds = answer.duration.typical_s
    within_s = journey.within_s
    text = f"{spoken_minutes(seconds)} min, {answer.distance_m:.0f} m"
    if within_s is not None:
        text += f", promised within {within_s / 60:g} min"
    if answer.unverified_m:
        text += f", {answer.unverified_m:.0f} m of it unverified"
    is_kept = within_s is None or seconds <= within_s
    return row | {"kept": is_kept, "duration_s": seconds, "text": text}
