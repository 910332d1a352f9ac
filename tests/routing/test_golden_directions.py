"""Directions on the built-in stations, all languages side by side, for a person to read.

`make golden` writes them anew; the difference is reviewed like any other text.
"""

from pathlib import Path

import pytest

from app.assets import ASSETS, load_phrasebook, offered
from app.opened_map import standpoint
from app.site import read_site
from app.station_files import load_station
from app.text.directions import instructions, totals
from app.text.labels import level_label, place_label
from app.text.phrasebook import Phrasebook
from app.text.reasons import barrier_text, relaxation_text, unverified_text
from maps.model import PlaceKind, StationMap
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import PROFILES, WALKING, WHEELCHAIR
from routing.route import NoRoute, Request, Route

GOLDEN = Path(__file__).parents[1] / "golden" / "directions"
SITES = sorted((ASSETS / "sites").glob("*.toml"))
_PLATFORMS = 9


def told(answer: Route | NoRoute, station: StationMap, book: Phrasebook) -> list[str]:
    if isinstance(answer, NoRoute):
        return [
            *(f"  ! {barrier_text(b, station, book)}" for b in answer.barriers),
            *(f"  > {relaxation_text(r, station, book)}" for r in answer.relaxations),
        ]
    lines = [f"  = {totals(answer, book)}"]
    lines += [
        f"  {number}. {text}"
        for number, text in enumerate(instructions(answer, station, book), start=1)
    ]
    doubt = unverified_text(answer, book)
    return [*lines, f"  ? {doubt}"] if doubt else lines


def directions(site_file: Path) -> str:
    site = read_site(site_file.read_bytes(), name=site_file.name, folder=site_file.parent)
    assert site.station is not None
    station = load_station(site.station)
    books = tuple(load_phrasebook(language) for language in offered())
    here = standpoint(site, station, dict(zip(offered(), books, strict=True)))
    network = compile_network(station)
    platforms = [p for p in station.places if p.kind is PlaceKind.PLATFORM and p.ref]
    others = [
        next((p for p in station.places if p.kind is kind and p.nodes), None)
        for kind in (PlaceKind.TOILET, PlaceKind.TAXI, PlaceKind.TICKETS)
    ]
    goals = [*platforms[:: max(1, len(platforms) // _PLATFORMS)], *(p for p in others if p)]
    lines = [f"{station.name.local}, {level_label(station.level_by_id[here.level], books[1])}"]
    for goal in goals:
        for profile in PROFILES if goal is goals[0] else (WALKING, WHEELCHAIR):
            answer = plan(
                network,
                Request(
                    origins=here.nodes,
                    destinations=goal.nodes,
                    profile=profile,
                    facing_deg=here.facing_deg,
                    place=goal.id,
                ),
            )
            names = " / ".join(place_label(goal, book) for book in books)
            lines += ["", f"{names} ({goal.id}), {profile.name}"]
            for book in books:
                lines += [f" {book.language}", *told(answer, station, book)]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("site", SITES, ids=lambda path: path.stem)
def test_directions_read_as_they_were_approved(site: Path, *, golden_update: bool) -> None:
    text = directions(site)
    approved = GOLDEN / f"{site.stem}.txt"
    if golden_update:
        approved.parent.mkdir(parents=True, exist_ok=True)
        approved.write_text(text, encoding="utf-8")
    assert text == approved.read_text(encoding="utf-8")
