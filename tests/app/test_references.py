"""People write the same platform in many ways; all of them lead there, and only there."""

from dataclasses import replace

import pytest

from app.assets import complete_languages, load_phrasebook
from app.references import resolve
from app.text.labels import place_label
from maps.model import Name, Place, PlaceId, PlaceKind, RequestError, StationMap, Transport
from tests.support.ascii_station import draw

BOOKS = {language: load_phrasebook(language) for language in complete_languages()}
ALL = tuple(BOOKS.values())


def a_platform(name: str, node: str, ref: str, transport: Transport, text: str = "") -> Place:
    station = draw({"0": "a----b----c----d"})
    found = next(n for n in station.nodes if n.id == node)
    return Place(
        id=PlaceId(name),
        kind=PlaceKind.PLATFORM,
        name=Name(local=text),
        ref=ref,
        levels=(found.level,),
        position=found.position,
        nodes=(found.id,),
        transport=transport,
    )


def a_station() -> StationMap:
    """Tracks 1, 3 and 4 of trains, 11 and 12, and a tram stop whose places are 1 and 3."""
    station = draw({"0": "a----b----c----d"})
    return StationMap.of(
        id=station.id,
        name=station.name,
        anchor=station.anchor,
        timezone=station.timezone,
        sources=station.sources,
        levels=station.levels,
        nodes=station.nodes,
        pathways=station.pathways,
        places=[
            a_platform("rail-1", "a", "1", Transport.TRAIN),
            a_platform("rail-3-4", "b", "3;4", Transport.TRAIN, "Gleise 3+4"),
            a_platform("rail-11-12", "c", "11;12", Transport.TRAIN),
            a_platform("tram-3", "d", "3", Transport.TRAM, "Platz 3"),
        ],
    )


@pytest.mark.parametrize(
    "ref",
    ["Gleis 3/4", "Gleise 3+4", "gleis 4", "3/4", "3;4", "4 / 3", "Platform 3", "track 3 & 4",
     "3·4번 승강장", "3번 승강장", "4番線", "voie 3", "Bahnsteig 3/4", "binario 4"],
)  # fmt: skip
def test_a_platform_is_found_however_its_number_is_written(ref: str) -> None:
    assert resolve(ref, a_station(), ALL).place == "rail-3-4"


def test_a_number_of_one_track_is_not_part_of_another() -> None:
    assert resolve("Gleis 1", a_station(), ALL).place == "rail-1"
    with pytest.raises(RequestError, match="no such place"):
        resolve("Gleis 2", a_station(), ALL)


def test_a_number_alone_that_two_signs_show_is_asked_back_in_the_language_of_the_answer() -> None:
    station = a_station()
    doubled = replace(station.places[-1], id=PlaceId("tram-1"), ref="1", name=Name(local="Platz"))
    station = replace(station, places=(*station.places, doubled))
    english_first = (BOOKS["en"], BOOKS["ko"])
    with pytest.raises(RequestError) as told:
        resolve("1", station, english_first)
    assert "rail-1 (Platform 1, at 37.5" in str(told.value)
    assert "tram-1 (Platz (1), at 37.5" in str(told.value)


@pytest.mark.parametrize("level", ["0", "+0", "0.0", "-0"])
def test_a_level_is_meant_by_its_number(level: str) -> None:
    assert resolve(f"@37.5,127.0,{level}", a_station(), ()).nodes


def test_a_stop_of_trams_goes_by_its_name_since_its_number_is_of_another_series() -> None:
    stop = a_station().places[-1]
    assert place_label(stop, BOOKS["en"]) == "Platz 3"
    assert place_label(replace(stop, ref="5"), BOOKS["en"]) == "Platz 3 (5)"
    assert place_label(replace(stop, ref="5"), BOOKS["ko"]) == "Platz 3 (5)"
    assert place_label(replace(stop, ref="124566"), BOOKS["en"]) == "Platz 3"
    assert place_label(replace(stop, name=Name()), BOOKS["en"]) == "Platform 3"
