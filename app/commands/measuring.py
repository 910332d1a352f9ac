"""The command that says what to measure next: measure."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from app.assets import load_phrasebook
from app.commands.impact import profiles_named
from app.commands.output import note, replace_file, write_json, write_lines
from app.editor.surveying import ordered_by_worth
from app.station_files import load_network
from app.text.labels import level_label
from app.text.phrasebook import Phrasebook
from app.text.reasons import open_text, subject_label
from maps.exporting.survey import survey_table
from maps.model import Pathway, StationMap, source_id
from routing.unmeasured import Unmeasured, find_unmeasured

_NOTHING_FOUND = 3


def run_measure(options: argparse.Namespace) -> int:
    """Print what nobody has confirmed on people's ways; exit code 3 when all of it is."""
    network = load_network(options.map)
    network.prepare()
    station = network.station
    count, found = find_unmeasured(network, profiles_named(options.profile))
    book = load_phrasebook(options.language, station)
    if options.json:
        write_json(
            {"journeys": count, "things": [_document(thing, station, book) for thing in found]}
        )
    else:
        shown = found if options.top is None else found[: options.top]
        write_lines(*(line for thing in shown for line in _lines(thing, station, book)))
    note(f"{count} journeys, {len(found)} things on them that nobody has confirmed")
    if options.out is not None:
        _write_table(options.out, station, found)
    return 0 if found else _NOTHING_FOUND


def _lines(thing: Unmeasured, station: StationMap, book: Phrasebook) -> list[str]:
    pathway = station.pathway_by_id[thing.pathway]  # type: ignore[index]  # ids are strings
    level = level_label(station.level_by_id[station.node_by_id[pathway.from_node].level], book)
    name = subject_label(thing.subject, pathway.mode.value, station, book)
    worth = f"{thing.journeys} journeys, {thing.settled} by it alone"
    texts = (f"{'':10}{text}" for text in _texts(thing, pathway, station, book))
    return [f"{thing.worth:8.1f}  {name}, {level} ({thing.subject}): {worth}", *texts]


def _texts(thing: Unmeasured, pathway: Pathway, station: StationMap, book: Phrasebook) -> list[str]:
    name = subject_label(thing.subject, pathway.mode.value, station, book)
    told = ((what, open_text(what, name, book)) for what in thing.what)
    return [text or f"{what.replace('_', ' ')}: {name}" for what, text in told]


def _document(thing: Unmeasured, station: StationMap, book: Phrasebook) -> dict[str, object]:
    pathway = station.pathway_by_id[thing.pathway]  # type: ignore[index]  # ids are strings
    return {
        "subject": thing.subject,
        "pathway": thing.pathway,
        "level": station.node_by_id[pathway.from_node].level,
        "what": list(thing.what),
        "worth": thing.worth,
        "journeys": thing.journeys,
        "settled": thing.settled,
        "texts": _texts(thing, pathway, station, book),
    }


def _write_table(out: Path, station: StationMap, found: Sequence[Unmeasured]) -> None:
    """Write the survey table of what is open, what helps most in its first rows."""
    asked = {thing.subject for thing in found}
    every = ordered_by_worth(station, found)
    rows = [thing for thing in every if {thing.id, source_id(thing.id)} & asked]
    replace_file(out, survey_table(station, rows).encode())
    note(f"{out}: {len(rows)} rows to fill in")
