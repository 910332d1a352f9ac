"""The command that lists what a person has to record of a language for one station."""

import argparse

from app.assets import load_phrasebook, message_files
from app.commands.output import note, write_lines
from app.station_files import load_station
from app.text.recording import clips_to_record


def run_clips(options: argparse.Namespace) -> int:
    """Print the clips of a language and a map as ``clips.tsv``: file, tab, words."""
    station = load_station(options.map)
    book = load_phrasebook(options.language, station)
    clips = clips_to_record([*message_files(options.language).values()], station, book)
    write_lines(*(f"{clip.file}\t{clip.words}" for clip in clips))
    note(f"{len(clips)} clips make everything that is said in {options.language} at {options.map}")
    return 0
