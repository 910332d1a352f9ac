"""Every maneuver has its sentence in every language, and the sentence tells the facts."""

import itertools
import re

import pytest
from hypothesis import given

from app.assets import complete_languages, load_phrasebook
from app.text.directions import instruction, instructions, utterance
from app.text.labels import equipment_label, level_label
from app.text.measures import distance_facts, spoken_feet, spoken_metres, spoken_minutes
from app.text.phrasebook import Phrasebook, PhraseError
from app.text.reasons import barrier_text, relaxation_text
from maps.model import Level, LevelId, Name, StationMap
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import PROFILES
from routing.route import Maneuver, ManeuverKind, Request, Route, Side, Turn
from tests.support.ascii_station import draw, elevator
from tests.support.generated import stations

BOOKS = {language: load_phrasebook(language) for language in complete_languages()}
STATION = draw({"-1": "P----L", "0": "E----L", "0.5": "a----L", "2": "b----L"}, elevator("L"))

languages = pytest.mark.parametrize("language", complete_languages())


def every_maneuver() -> list[Maneuver]:
    names = [None, Name(local="B 26")]
    return [
        Maneuver(
            kind=kind,
            step_from=0,
            step_to=1,
            distance_m=37.0,
            turn=turn,
            side=side,
            level_from=LevelId("0"),
            level_to=LevelId(target),
            goes_up=up,
            stair_count=count,
            way_name=name,
            place=STATION.places[0].id,
        )
        for kind, turn, side, name, up, count, target in itertools.product(
            ManeuverKind,
            [None, *Turn],
            [None, Side.LEFT, Side.HERE],
            names,
            [None, True, False],
            [None, 1, 18],
            ["-1", "0", "0.5", "2"],
        )
    ]


@languages
def test_every_maneuver_has_a_sentence_to_read_and_to_hear(language: str) -> None:
    for maneuver in every_maneuver():
        for text in (
            instruction(maneuver, STATION, BOOKS[language]),
            utterance(maneuver, STATION, BOOKS[language]),
        ):
            assert text.strip() == text != ""
            assert not re.search(r"[{}$]|\bnone\b|None", text)


@languages
def test_a_ride_names_its_level_and_stairs_their_count(language: str) -> None:
    book = BOOKS[language]
    ride = Maneuver(
        kind=ManeuverKind.TAKE_ELEVATOR,
        step_from=0,
        step_to=1,
        level_from=LevelId("0"),
        level_to=LevelId("-1"),
    )
    climb = Maneuver(
        kind=ManeuverKind.TAKE_STAIRS,
        step_from=0,
        step_to=1,
        level_from=LevelId("0"),
        level_to=LevelId("2"),
        goes_up=True,
        stair_count=18,
    )
    assert "1" in instruction(ride, STATION, book)
    assert "18" in instruction(climb, STATION, book)


@pytest.mark.parametrize(
    ("language", "name", "called", "told"),
    [
        ("en", "Lift 3", "Lift 3", "Take the lift “Lift 3” to level −1."),
        ("ko", "2번 출구 엘리베이터", "2번 출구 엘리베이터", "‘2번 출구 엘리베이터’를 타고"),
        ("ko", "3호기", "3호기 엘리베이터", "‘3호기’ 엘리베이터를 타고"),
        (
            "fil",
            "Elevator ng Exit 2",
            "Elevator ng Exit 2",
            "Sumakay sa “Elevator ng Exit 2” papunta",
        ),
        (
            "ms",
            "Lif Pintu Keluar 2",
            "Lif Pintu Keluar 2",
            "Gunakan “Lif Pintu Keluar 2” ke aras B1.",
        ),
        ("ms", "E09062", "Lif E09062", "Gunakan lif “E09062” ke aras B1."),
        ("mn", "2-р гарцын лифт", "2-р гарцын лифт", "«2-р гарцын лифт»-ээр B1 давхар луу"),
    ],
)
def test_a_lift_whose_name_says_lift_is_not_called_a_lift_twice(language, name, called, told):
    station = draw({"-1": "P----L", "0": "E----L"}, elevator("L", name=Name(local=name)))
    book = BOOKS[language]
    ride = Maneuver(
        kind=ManeuverKind.TAKE_ELEVATOR,
        step_from=0,
        step_to=1,
        equipment=station.equipment[0].id,
        level_from=LevelId("0"),
        level_to=LevelId("-1"),
    )
    assert equipment_label(station.equipment[0], station, book) == called
    assert told in instruction(ride, station, book)


@pytest.mark.parametrize(
    ("language", "written", "called"),
    [
        ("ko", "지하 2층", "지하 2층"),
        ("ko", "B2", "B2 층"),
        ("en", "B2", "level B2"),
        ("en", "Level 2", "Level 2"),
        ("es", "B2", "planta B2"),
        ("es", "Planta baja", "Planta baja"),
        ("vi", "B2", "tầng B2"),
        ("vi", "tầng 1", "tầng 1"),
    ],
)
def test_a_level_whose_name_says_level_is_not_called_a_level_twice(
    language, written, called
) -> None:
    level = Level(id=LevelId("x"), index=3.0, name=Name(local=written))
    assert level_label(level, BOOKS[language]) == called


def test_turns_say_their_side_in_words() -> None:
    def say(turn: Turn, language: str) -> str:
        maneuver = Maneuver(
            kind=ManeuverKind.TURN,
            step_from=0,
            step_to=1,
            distance_m=40,
            turn=turn,
            level_from=LevelId("0"),
            level_to=LevelId("0"),
        )
        return instruction(maneuver, STATION, BOOKS[language])

    assert say(Turn.LEFT, "en") == "Turn left and go 40 metres."
    assert say(Turn.LEFT, "ko") == "왼쪽으로 돌아 40미터 가세요."
    assert "right" in say(Turn.SHARP_RIGHT, "en")
    assert "오른쪽" in say(Turn.SLIGHT_RIGHT, "ko")
    # zuun and baruun alone are east and west as well; karapatan is the right that a law gives
    assert say(Turn.LEFT, "mn") == "Зүүн гар тийш эргэж, 40 метр явна уу."
    assert "баруун гар тийш" in say(Turn.SLIGHT_RIGHT, "mn")
    assert say(Turn.RIGHT, "fil") == "Kumanan at dumiretso nang 40 metro."
    assert say(Turn.RIGHT, "ms") == "Belok kanan dan terus sejauh 40 meter."


@given(stations())
def test_every_answer_on_any_map_has_words(station: StationMap) -> None:
    network = compile_network(station)
    for profile in PROFILES:
        answer = plan(
            network,
            Request(
                origins=(station.nodes[0].id,),
                destinations=(station.nodes[-1].id,),
                profile=profile,
                facing_deg=10.0,
            ),
        )
        for book in BOOKS.values():
            if isinstance(answer, Route):
                assert all(instructions(answer, station, book))
            else:
                assert all(barrier_text(b, station, book) for b in answer.barriers)
                assert all(relaxation_text(r, station, book) for r in answer.relaxations)


@pytest.mark.parametrize(
    ("metres", "said"), [(0, 5), (3, 5), (12.5, 15), (17.4, 15), (24, 20), (96, 100), (126, 150)]
)
def test_metres_are_rounded_as_people_say_them(metres: float, said: int) -> None:
    assert spoken_metres(metres) == said


@pytest.mark.parametrize(
    ("metres", "said"),
    [(0, 10), (5, 20), (14, 50), (16, 50), (50, 175), (150, 500), (160, 500), (320, 1000)],
)
def test_feet_are_rounded_as_signs_do(metres: float, said: int) -> None:
    assert spoken_feet(metres) == said
    assert distance_facts(metres) == {"metres": str(spoken_metres(metres)), "feet": str(said)}


@pytest.mark.parametrize(("seconds", "said"), [(0, 1), (60, 1), (61, 2), (600, 10)])
def test_minutes_are_rounded_up(seconds: float, said: int) -> None:
    assert spoken_minutes(seconds) == said


def test_a_missing_message_or_fact_is_an_error_not_a_blank() -> None:
    book = Phrasebook("en", ["hello = Hello { $name }."])
    with pytest.raises(PhraseError, match="bye"):
        book.say("bye")
    with pytest.raises(PhraseError, match="name"):
        book.say("hello")
