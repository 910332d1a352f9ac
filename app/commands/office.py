"""Commands about the people who make releases: staff, draft, journal."""

import argparse
from pathlib import Path
from typing import Any

from app.adapters.office import Office
from app.adapters.preparing import prepare, released_map
from app.adapters.system_clock import SystemClock
from app.assets import load_phrasebook
from app.commands.impact import impact_lines, load_journeys
from app.commands.output import note, replace_file, write_json, write_lines
from app.commands.signing_in import asked, office_of, sign_in, signed_in
from app.station_files import load_station, read_bytes
from maps.codec import read_station_map, write_station_map
from maps.model import RequestError, StationMap
from maps.publishing.release_list import LIST
from maps.publishing.review import Act, Draft, DraftState, Person, Role

_SHOWN = 40
"""Lines of a difference that are shown; all of them with --all."""


def run_staff(options: argparse.Namespace) -> int:
    """Give accounts, take them away, or name them all."""
    office = office_of(options)
    match options.action:
        case "add":
            by = sign_in(options, office) if office.has_staff else None
            password = asked(options.new_password_file, options.name)
            office.add(by, options.name, Role(options.role), password)
            note(f"{options.name} is {options.role} from now on")
        case "remove":
            office.remove(_somebody(options), options.name)
            note(f"{options.name} has no account any more")
        case _:
            people = office.people()
            if options.json:
                write_json({"staff": [{"name": p.name, "role": p.role.value} for p in people]})
            else:
                write_lines(*(f"{p.role.value:<10} {p.name}" for p in people))
    return 0


def run_draft(options: argparse.Namespace) -> int:
    """Propose a map, read what is proposed, approve or reject it."""
    office = office_of(options)
    match options.action:
        case "submit":
            person = _somebody(options)
            data = write_station_map(load_station(options.map))
            base = None if options.base is None else write_station_map(_base(options.base))
            draft = office.submit(person, data, options.why, number=options.number, base=base)
            note(f"{_told(draft)}; somebody else has to read it: main.py draft show {draft.number}")
        case "approve" | "reject":
            person = _somebody(options)
            act = Act.APPROVE if options.action == "approve" else Act.REJECT
            note(_told(office.decide(person, act, options.number, options.why)))
        case "show":
            _show(office, office.draft(options.number), options)
        case _:
            drafts = office.drafts()
            if options.json:
                write_json({"drafts": [_document(draft) for draft in drafts]})
            else:
                write_lines(*map(_told, drafts))
    return 0


def _base(path: Path) -> StationMap:
    """Return the map that a draft began with: a map file, or the one released into a folder."""
    return released_map(path) if (path / LIST).is_file() else load_station(path)


def _show(office: Office, draft: Draft, options: argparse.Namespace) -> None:
    """Print what a draft is about, what it changes, and what it does to people."""
    path = office.map_file(draft)
    data = read_bytes(path)
    if options.out is not None:
        replace_file(options.out, data)
        note(f"{options.out}: {_told(draft)}")
    write_lines(_told(draft))
    if options.against is None:
        return
    station = read_station_map(data, name=str(path))
    journeys = load_journeys(options.journeys)
    folder: Path = options.against
    prepared = prepare(station, folder, SystemClock().now().date(), journeys)
    lines = prepared.changes if options.all else prepared.changes[:_SHOWN]
    write_lines(*lines)
    if len(lines) < len(prepared.changes):
        write_lines(f"and {len(prepared.changes) - len(lines)} more; --all shows them")
    if prepared.impact is not None and prepared.before is not None:
        book = load_phrasebook("en", station)
        write_lines(*impact_lines(prepared.impact, prepared.before, station, book))
    write_lines(*(f"ERROR {f.rule}: {f.text}" for f in prepared.errors))


def run_journal(options: argparse.Namespace) -> int:
    """Print all that staff did, and check that nobody has changed it since."""
    lines = office_of(options).history()
    if options.json:
        write_json(
            {
                "lines": [
                    {
                        "number": line.number,
                        "at": line.at.isoformat(timespec="seconds"),
                        "who": line.who,
                        "what": line.what,
                        "subject": line.subject,
                        "why": line.why,
                    }
                    for line in lines
                ]
            }
        )
    else:
        for line in lines:
            words = (f"{line.at:%Y-%m-%d %H:%M:%S}", line.who, line.what, line.subject, line.why)
            write_lines("  ".join(word for word in words if word))
    note(f"{len(lines)} lines, each sealed with the one before: nothing was changed")
    return 0


def _somebody(options: argparse.Namespace) -> Person:
    """Return who is asking.

    Raises:
        RequestError: nobody has an account yet.
        SignInError: name or password are wrong.
    """
    person, _ = signed_in(options)
    if person is None:
        message = (
            "nobody has an account in this office yet; the first one is a publisher's: "
            "main.py staff add NAME --role publisher"
        )
        raise RequestError(message)
    return person


def _told(draft: Draft) -> str:
    decided = f" by {draft.decided_by}" if draft.decided_by else ""
    return f"draft {draft.number} of {draft.author}: {draft.state.value}{decided}: {draft.why}"


def _document(draft: Draft) -> dict[str, Any]:
    return {
        "number": draft.number,
        "author": draft.author,
        "state": draft.state.value,
        "is_open": draft.state in {DraftState.SUBMITTED, DraftState.APPROVED},
        "why": draft.why,
        "sha256": draft.sha256,
        "decided_by": draft.decided_by or None,
    }
