"""In an emergency nobody is sent where they cannot pass, or where it is closed; over everything else."""

import datetime as dt
import random
from dataclasses import replace

import pytest

from app.adapters.alarm_file import AlarmFile
from app.display import Display
from app.flow.emergency import _in_an_emergency, ways_out
from app.flow.events import (
    BackChosen,
    DisplayChosen,
    IdleWarned,
    Key,
    LanguageChosen,
    StaffWanted,
    Started,
    StartOverChosen,
    VoiceChosen,
)
from app.flow.session import ScreenId, Session
from app.flow.staff import CornerHeld
from app.kiosk import Devices, Kiosk
from app.screens.emergency.logic import sentences
from app.screens.journey import present
from maps.model import Conditions, OperatingState, Outage, PathwayMode, PlaceKind
from routing.nearest import nearest
from routing.profiles import WALKING, WHEELCHAIR
from routing.route import Route, Turn
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.barrier_free.situations import world_of
from tests.support.ear import Tape
from tests.support.visit import BOOKS, NOW, HandClock, PlainGlass, a_world, ids

LANGUAGES = tuple(BOOKS)
MACHINES = {PathwayMode.ELEVATOR, PathwayMode.ESCALATOR, PathwayMode.MOVING_SIDEWALK}


class Alarm:
    on = False

    def is_on(self) -> bool:
        return self.on


class Stand:
    def __init__(self, world=None) -> None:
        self.clock, self.alarm = HandClock(), Alarm()
        self.tape = Tape(self.clock)
        world = replace(world or world_of("sample"), at=NOW)
        devices = Devices(speaker=self.tape, alarm=self.alarm)
        self.kiosk = Kiosk(world, PlainGlass(), self.clock, devices)

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds * 4)):
            self.clock.move(0.25)
            self.kiosk.tick()

    @property
    def screen(self) -> ScreenId:
        return self.kiosk.session.screen


def everywhere():
    """The sample station's kiosk, put where one may stand, turned any way."""
    world, chance = world_of("sample"), random.Random(5)
    for node in chance.sample(world.station.nodes, 60):
        here = replace(
            world.here,
            nodes=(node.id,),
            position=node.position,
            level=node.level,
            facing_deg=chance.uniform(0, 360),
        )
        yield replace(world, here=here, at=NOW)


def test_no_way_out_leads_over_what_stops_or_what_one_cannot_pass() -> None:
    found = {False: 0, True: 0}
    for world in everywhere():
        exits = [p for p in world.station.places if p.kind is PlaceKind.ENTRANCE]
        for way in ways_out(world):
            profile = _in_an_emergency(WHEELCHAIR if way.is_step_free else WALKING)
            place, route = nearest(world.network, world.request(profile), exits)
            assert place.id == way.place.id
            assert isinstance(route, Route)
            modes = {world.station.pathway_by_id[each].mode for each in route.pathways}
            assert not modes & MACHINES
            assert not (way.is_step_free and PathwayMode.STAIRS in modes)
            assert route.unverified == ()
            assert not route.place_is_closed
            found[way.is_step_free] += 1
    assert found[False] > 5


def test_what_is_closed_is_no_way_out() -> None:
    """Whatever on the way is closed, another way is told or none; never that one."""
    world = replace(world_of("sample"), at=NOW)
    (way, *_) = ways_out(world)
    exits = [p for p in world.station.places if p.kind is PlaceKind.ENTRANCE]
    _, route = nearest(world.network, world.request(_in_an_emergency(WALKING)), exits)
    for subject in (*route.pathways, *way.place.nodes):
        outage = Outage(subject=subject, state=OperatingState.OUT_OF_SERVICE)
        shut = replace(world, conditions=Conditions(issued=NOW, outages=(outage,)))
        for other in ways_out(shut):
            profile = _in_an_emergency(WHEELCHAIR if other.is_step_free else WALKING)
            _, found = nearest(shut.network, shut.request(profile), exits)
            assert subject not in (*found.pathways, *found.nodes)


def test_where_nothing_is_sure_nobody_is_sent_anywhere() -> None:
    world = replace(world_of("sample"), at=NOW)
    old = Conditions(issued=NOW, valid_until=NOW - dt.timedelta(minutes=1))
    for unsure in (
        replace(world, here=replace(world.here, facing_deg=None)),
        replace(world, conditions=old),
    ):
        assert ways_out(unsure) == ()
        said = sentences(unsure, BOOKS["en"].ear)
        assert said == (
            BOOKS["en"].say("emergency-title"),
            BOOKS["en"].say("emergency-no-lift"),
            BOOKS["en"].say("emergency-follow"),
        )


def test_who_can_only_leave_by_lift_is_sent_to_the_staff() -> None:
    """Below the street, with a lift and stairs: on foot there is a way, without steps there is none."""
    station = draw(
        {"0": "E----a----L\n|          \nS----b     ", "-1": "S----c----L----P"},
        elevator("L"),
        stairs("S", stair_count=24),
    )
    world = replace(a_world(station, start="c"), at=NOW)
    (way,) = ways_out(world)
    assert not way.is_step_free
    assert BOOKS["en"].say("emergency-no-step-free") in sentences(world, BOOKS["en"])


@pytest.mark.parametrize("facing_deg", [0.0, 90.0, 180.0, 270.0])
def test_the_arrow_turns_with_the_kiosk(facing_deg) -> None:
    world = replace(world_of("sample"), at=NOW)
    (usual, *_) = ways_out(replace(world, here=replace(world.here, facing_deg=0.0)))
    (way, *_) = ways_out(replace(world, here=replace(world.here, facing_deg=facing_deg)))
    assert way.place.id == usual.place.id
    order = (
        {Turn.STRAIGHT},
        {Turn.SLIGHT_LEFT, Turn.LEFT, Turn.SHARP_LEFT},
        {Turn.SHARP_LEFT, Turn.BACK, Turn.SHARP_RIGHT},
        {Turn.SLIGHT_RIGHT, Turn.RIGHT, Turn.SHARP_RIGHT},
    )
    assert usual.turn is Turn.STRAIGHT
    assert way.turn in order[round(facing_deg / 90)]


# --- over everything else, and by the station's word alone ----------------------------------------


def test_it_comes_over_a_visit_and_nothing_on_the_glass_ends_it() -> None:
    stand = Stand()
    stand.kiosk.dispatch(LanguageChosen("vi"))
    stand.kiosk.dispatch(Started())
    stand.alarm.on = True
    stand.wait(0.25)
    assert stand.screen is ScreenId.EMERGENCY
    for event in (
        BackChosen(),
        StartOverChosen(),
        CornerHeld(),
        StaffWanted(),
        VoiceChosen(True),
        IdleWarned(0),
        Started(),
    ):
        stand.kiosk.dispatch(event)
        assert stand.screen is ScreenId.EMERGENCY, event
    for key in Key:
        stand.clock.move(1)
        stand.kiosk.key(key)
        assert stand.screen is ScreenId.EMERGENCY, key
    stand.wait(900)
    assert stand.screen is ScreenId.EMERGENCY
    stand.alarm.on = False
    stand.wait(0.25)
    assert stand.kiosk.session == Session(language="ko")


def test_it_is_said_again_and_again_in_korean_english_and_ones_own_language() -> None:
    stand = Stand()
    stand.kiosk.dispatch(LanguageChosen("vi"))
    stand.alarm.on = True
    stand.wait(400)
    assert len(stand.tape.asked) > 3
    for said in stand.tape.asked:
        assert [step.language for step in said.steps] == ["ko", "en", "vi"]
        assert BOOKS["en"].say("emergency-no-lift") in said.steps[1].sentences
    stand.alarm.on = False
    stand.wait(1)
    count = len(stand.tape.asked)
    stand.wait(60)
    assert len(stand.tape.asked) == count
    assert not stand.tape.is_speaking


def test_language_and_size_stay_in_ones_hands() -> None:
    stand = Stand()
    stand.alarm.on = True
    stand.wait(0.25)
    shown = stand.kiosk.shown
    assert {each.split(":")[0] for each in ids(shown)} <= {"bar", "mode", "page", "sheet"}
    stand.kiosk.dispatch(LanguageChosen("mn"))
    stand.kiosk.dispatch(DisplayChosen(Display(chosen_ratio=2.0)))
    assert stand.kiosk.session.language == "mn"
    assert stand.kiosk.session.display.chosen_ratio == 2.0
    assert stand.screen is ScreenId.EMERGENCY


def test_a_visit_by_ear_hears_it_at_once() -> None:
    stand = Stand()
    stand.kiosk.dispatch(VoiceChosen(True))
    stand.alarm.on = True
    stand.wait(0.25)
    assert BOOKS["ko"].say("emergency-title") in stand.tape.asked[-1].steps[0].sentences
    assert stand.tape.is_speaking


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_arrow_is_on_the_first_page_in_every_language_and_size(language) -> None:
    from app.screens.exit_sign import ExitSign

    world = replace(world_of("sample"), at=NOW)
    for ratio in (1.0, 1.5, 2.0):
        session = Session(
            language=language, screen=ScreenId.EMERGENCY, display=Display(chosen_ratio=ratio)
        )
        page = present(session, world).view.sheet.page
        assert any(isinstance(block, ExitSign) for block in page.body)


def test_without_the_sites_word_there_is_no_alarm(tmp_path) -> None:
    line = AlarmFile(tmp_path / "alarm")
    assert not line.is_on()
    (tmp_path / "alarm").write_text("")
    assert line.is_on()
    (tmp_path / "alarm").unlink()
    assert not line.is_on()
