"""Part C of the requirements: use without sight."""

import datetime as dt
from collections import deque
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from app.flow.events import ActionTouched, Key, PrinterTold, VoiceChosen
from app.flow.focus import moved_focus, settled_focus
from app.flow.session import ScreenId, Session
from app.flow.voice import RATES, VOLUMES_DB, Voice
from app.screens.heard import heard_of
from app.screens.journey import logic_of, present, react, said_of
from app.site_beacon import SiteBeacon
from app.text.directions import utterances
from app.text.labels import level_label
from app.text.speech import sentences_of
from app.theme import Colour, contrast_ratio
from app.ticket.blocks import Step as TicketStep
from app.ticket.compose import Taken, compose
from routing.route import Route
from tests.support.barrier_free.judging import none_of, requirement
from tests.support.barrier_free.looks import HEARD, LANGUAGES, Look
from tests.support.barrier_free.panel import PANEL
from tests.support.barrier_free.situations import PRINT_NEWS, situations, world_of
from tests.support.barrier_free.tasks import TASKS, Blind
from tests.support.barrier_free.walk import Studio
from tests.support.ear import Listener
from tests.support.tree import ROOT
from tests.support.visit import BOOKS, LIFT, a_world, after, ids, out_of_service

EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
SIX = (Key.UP, Key.DOWN, Key.LEFT, Key.RIGHT)
MOST_KEYS = 12


def by_ear(language: str, situation):
    """A situation of a visit by ear, and the world in which everything is said."""
    session, world = situation.session(Look(language=language, modes={HEARD: True}))
    return session, world


@requirement("C01")
@EVERY_LANGUAGE
@pytest.mark.parametrize("task", TASKS)
def test_a_driver_that_hears_and_sees_nothing_does_it_with_six_keys(
    language, task, measured
) -> None:
    do, world = TASKS[task]
    who = Blind(language, world())
    do(who)
    measured(f"{len(TASKS)} tasks in {len(LANGUAGES)} languages")


@requirement("C02")
@EVERY_LANGUAGE
def test_every_button_says_its_name_and_its_place(language, measured) -> None:
    """And no two on one screen say the same."""
    count, wrong = 0, []
    for situation in situations():
        session, world = by_ear(language, situation)
        shown, ear = present(session, world.for_ear), world.for_ear
        order = [action for row in shown.rows for action in row]
        heard: set[str] = set()
        for number, action in enumerate(order, start=1):
            steps = heard_of(replace(shown, focus=action.id), ((),), ear).focus
            said = steps[0].sentences[0]
            count += 1
            if not said.strip() or said in heard:
                wrong.append((situation.name, action.id, said))
            own = action.language or language
            if steps[0].language != own:
                wrong.append((situation.name, action.id, steps[0].language))
            is_placed = str(number) in said and str(len(order)) in said
            if not action.is_sentence and not is_placed and _spelled(own, number) not in said:
                wrong.append((situation.name, action.id, said))
            heard.add(said)
    measured(f"{language}: {count} buttons")
    none_of(wrong)


def _spelled(language: str, number: int) -> str:
    """Return the end of a name in a language that spells numbers out."""
    words = BOOKS[language].ear.say(
        "voice-focus", name="@", state="plain", number=str(number), count="@@"
    )
    return words.split("@@")[0].partition("@")[2]


@requirement("C02")
@EVERY_LANGUAGE
def test_what_is_chosen_says_so(language) -> None:
    book = BOOKS[language].ear
    facts = {"name": "@", "number": "1", "count": "2"}
    assert book.say("voice-focus", state="chosen", **facts) != book.say(
        "voice-focus", state="plain", **facts
    )


@requirement("C03")
@EVERY_LANGUAGE
def test_every_screen_says_what_it_shows(language, measured) -> None:
    """Pictograms stand on buttons that have words for the ear; the map and the code are told."""
    for situation in situations():
        session, world = by_ear(language, situation)
        ear = world.for_ear
        page = heard_of(
            present(session, ear), logic_of(session.screen).speak(session, ear), ear
        ).page
        assert any(text.strip() for step in page for text in step.sentences), situation.name
        for row in present(session, ear).rows:
            assert all((action.spoken or action.words).strip() for action in row), situation.name
        if isinstance(session.answer, Route) and session.screen is ScreenId.ROUTE:
            is_covered = session.seconds_left is not None or present(session, ear).panel is not None
            said = " ".join(text for step in page for text in step.sentences)
            for sentence in (
                () if is_covered else utterances(session.answer, world.station, BOOKS[language])
            ):
                assert sentence in said
    measured(f"{len(situations())} situations in {len(LANGUAGES)} languages")


@requirement("C04")
def test_any_key_and_any_touch_stop_what_is_said() -> None:
    not_hands = {Key.VOICE, Key.BEACON}  # it begins speech; nobody's hand, and never over a visit
    for act in (
        *(lambda who, key=key: who.press(key) for key in Key if key not in not_hands),
        lambda who: who._kiosk.touched(),
    ):
        who = Listener("en")
        who.press(Key.VOICE)
        before = who.tape.stops
        act(who)
        assert who.tape.stops > before


@requirement("C04")
def test_what_is_said_new_takes_the_place_of_what_was_said() -> None:
    who = Listener("en")
    who.press(Key.VOICE)
    first = who.last
    who.press(Key.DOWN)
    who.hear_out()
    told = [each.sentence for each in who.tape.heard]
    assert [s for text in first for s in sentences_of(text)][-1] not in told


@requirement("C05")
@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_last_is_said_again_on_every_screen(language, measured) -> None:
    for situation in situations():
        session, world = by_ear(language, situation)
        if session.seconds_left is not None:
            continue
        said = react(session, ActionTouched(ids(present(session, world))[0]), world)
        heard = said.session.voice.said
        again = react(said.session, _key(Key.REPEAT), world).effects
        assert again[0].utterance == heard, situation.name
        assert f"voice:{'again'}" in ids(present(session, world)), situation.name
    measured(f"{len(RATES)} paces, {len(VOLUMES_DB)} volumes")
    assert len(RATES) >= 5


def _key(key: Key):
    from app.flow.events import KeyPressed

    return KeyPressed(key)


@requirement("C06")
def test_keys_reach_every_button_of_every_screen_in_reading_order(measured) -> None:
    count, wrong = 0, []
    for situation in situations():
        session, world = situation.session(Look())
        rows = present(session, world).rows
        order = [action.id for row in rows for action in row]
        if not order:
            continue
        count += len(order)
        at, walk = settled_focus(rows, None), []
        for _ in order:
            walk.append(at)
            at = moved_focus(rows, at, Key.RIGHT)
        if walk != order or at != order[0]:
            wrong.append(situation.name)
    measured(f"{count} buttons on {len(situations())} screens")
    none_of(wrong)


@requirement("C06")
def test_back_leads_home_from_everywhere() -> None:
    """From any button of any screen, in as many presses as there are screens and panels above it."""
    for situation in situations():
        session, world = situation.session(Look())
        if session.screen is ScreenId.TROUBLE:
            continue  # its one button is to start again
        presses = len(session.trail) + session.help_is_open + session.language_list_is_open
        presses += session.seconds_left is not None
        home = after(world, *[_key(Key.BACK)] * (presses + 1), session=session)
        assert not home.trail, situation.name
        assert home.screen is ScreenId.WELCOME or not session.trail, situation.name


@requirement("C07")
def test_every_quick_destination_is_a_dozen_presses_away(measured) -> None:
    session, world = situations()[0].session(Look(modes={HEARD: True}))
    shown = present(session, world)
    farthest = {}
    for row in shown.rows:
        for action in row:
            if action.id.startswith("pick:"):
                farthest[action.id] = 1 + _presses(shown.rows, shown.focus, action.id)
    measured(
        f"at most {max(farthest.values())} presses to a quick pick, the voice's key among them"
    )
    assert max(farthest.values()) <= MOST_KEYS


@requirement("C07")
def test_every_place_on_a_page_is_its_size_and_four_presses_away(measured) -> None:
    most = 0
    for situation in situations():
        session, world = situation.session(Look(modes={HEARD: True}))
        shown = present(session, world)
        places = [a.id for row in shown.rows for a in row if a.id.startswith("place:")]
        for place in places:
            presses = 1 + _presses(shown.rows, shown.focus, place)
            most = max(most, presses - len(places))
    measured(f"at most {most} more than places on the page")
    assert most <= 4


def _presses(rows, start, goal) -> int:
    """Return how many arrow keys lead from one button to another, at least."""
    seen, waiting = {start}, deque([(start, 0)])
    while waiting:
        at, count = waiting.popleft()
        if at == goal:
            return count
        for key in SIX:
            there = moved_focus(rows, at, key)
            if there not in seen:
                seen.add(there)
                waiting.append((there, count + 1))
    raise AssertionError(goal)


@requirement("C08")
def test_the_focus_ring_is_thick_and_stands_out(ui, measured) -> None:
    """As it is drawn: what a press of a key adds to the picture."""
    studio = Studio(ui, "plain")
    thinnest, least = 100.0, 100.0
    for situation in situations()[:12]:
        studio.arrange(situation, Look())
        if studio.kiosk.session.seconds_left is not None:
            continue
        before = studio.ui.pixels().copy().astype(int)
        session = studio.kiosk.session
        studio.kiosk._session = replace(session, uses_keys=True)
        studio.kiosk._show()
        ui.pump(2)
        now = studio.ui.pixels().astype(int)
        tile = next(t for t in studio.stage.tiles() if t.action_id == studio.kiosk.shown.focus)
        ink = studio.stage._kit.palette.focus
        row = before.shape[0] - 1 - round(tile.center_y)
        reach = slice(max(0, round(tile.x) - 30), round(tile.x) + 30)
        near = np.abs(now[row, reach] - np.array((ink.red, ink.green, ink.blue))).sum(axis=1) < 60
        new = (now[row, reach] != before[row, reach]).any(axis=1)
        thinnest = min(thinnest, (near & new).sum() / PANEL.px_per_mm)
        around = Colour(*(int(v) for v in before[row, max(0, round(tile.x) - 12)]))
        least = min(least, contrast_ratio(ink, around))
    measured(f"{thinnest:.1f} mm thick, {least:.1f}:1 to its ground")
    assert thinnest >= 2.0
    assert least >= 3.0


@requirement("C08")
def test_nothing_covers_the_focus_ring(ui) -> None:
    studio = Studio(ui, "plain")
    for situation in situations():
        if situation.world != "plain":
            continue
        studio.arrange(situation, Look(modes={HEARD: True}))
        if studio.kiosk.session.seconds_left is None:
            assert studio.stage.children[0] is studio.stage._ring, situation.name


@requirement("C09")
def test_with_the_voice_on_a_touch_speaks_and_the_second_acts(measured) -> None:
    """Every button of every screen."""
    count = 0
    for situation in situations():
        session, world = by_ear("ko", situation)
        if session.seconds_left is not None:
            continue
        for action_id in ids(present(session, world)):
            found = react(session, ActionTouched(action_id), world)
            changed = replace(
                found.session, voice=session.voice, focus=session.focus, uses_keys=session.uses_keys
            )
            assert changed == session, (situation.name, action_id)
            assert found.session.voice.touched == action_id
            count += 1
    measured(f"{count} buttons")


@requirement("C10")
def test_a_key_that_is_found_without_sight_starts_the_voice() -> None:
    who = Listener("ko")
    who.press(Key.VOICE)
    assert who.words.say("voice-welcome") in who.last
    who.press(Key.VOICE)
    assert who.session.voice is None


@requirement("C10")
def test_earphones_start_the_voice_and_end_it() -> None:
    who = Listener("ko")
    who.press("plugged")
    assert who.words.say("voice-welcome") in who.last
    who.press("plugged")
    assert who.session.voice is not None
    who.press("unplugged")
    assert who.session.voice is None
    assert not who.tape.is_speaking


@requirement("C11")
@EVERY_LANGUAGE
def test_the_greeting_tells_where_things_are(language) -> None:
    who = Listener(language, a_world(around={language: "@around@"}))
    who.press(Key.VOICE)
    assert who.last[:2] == [who.words.say("voice-welcome"), who.words.say("voice-welcome-touch")]
    assert "@around@" in who.last


@requirement("C12")
def test_the_volume_has_its_range_and_every_visit_begins_at_the_usual_one(measured) -> None:
    steps = [one - other for other, one in pairwise(VOLUMES_DB)]
    measured(f"{VOLUMES_DB[-1] - VOLUMES_DB[0]:.0f} dB in steps of {max(steps):.0f} dB")
    assert VOLUMES_DB[-1] - VOLUMES_DB[0] >= 18
    assert max(steps) <= 12
    loud = react(
        replace(situations()[0].session(Look())[0], voice=Voice().louder(9)),
        VoiceChosen(False),
        a_world(),
    ).session
    fresh = react(loud, VoiceChosen(True), a_world()).session
    assert fresh.voice.volume_db == Voice().volume_db


@requirement("C13")
def test_nothing_but_the_voice_makes_a_sound() -> None:
    """No module of the program opens a sound device but the one that plays what is said."""
    words = ("SoundLoader", "pygame.mixer", "aplay", "simpleaudio", "winsound", "\\a")
    found = {
        path.name
        for path in (ROOT / "app").rglob("*.py")
        for word in words
        if word in path.read_text(encoding="utf-8")
    }
    assert found <= {"player.py", "site.py", "speech_desk.py"}


@requirement("C14")
@EVERY_LANGUAGE
def test_it_speaks_the_language_that_is_shown(language) -> None:
    for situation in situations():
        session, world = by_ear(language, situation)
        said = said_of(session, world).utterance
        own = {a.language for row in present(session, world).rows for a in row if a.language}
        page = {step.language for step in said.steps[:-1]}
        assert page <= {language}, situation.name
        assert said.steps[-1].language in {language, *own}, situation.name


@requirement("C14")
@EVERY_LANGUAGE
def test_a_language_without_a_voice_says_so_and_shows_captions(language) -> None:
    who = Listener(language, a_world(has_voice=lambda _: False))
    who.press(Key.VOICE)
    assert who.words.say("voice-captions-only") in who.last
    who.hear_out()
    shown = [s.voice.caption for s in who.glass.shown if s.voice is not None]
    assert set(sentences_of(BOOKS[language].ear.say("voice-captions-only"))) <= set(shown)


@requirement("C15")
@EVERY_LANGUAGE
def test_every_error_is_said_with_what_to_do(language, measured) -> None:
    count = 0
    for situation in situations():
        if situation.name.startswith("trouble"):
            session, world = by_ear(language, situation)
            said = " ".join(t for s in said_of(session, world).utterance.steps for t in s.sentences)
            if session.help_is_open or session.language_list_is_open:
                continue
            assert BOOKS[language].ear.say("trouble-title") in said
            assert BOOKS[language].ear.say("trouble-words") in said
            count += 1
    for news in PRINT_NEWS:
        who = Blind(language, replace(a_world(), has_printer=True))
        who.to_route()
        who.choose(who.say("route-take"))
        before = len(who.tape.asked)
        who._kiosk.dispatch(PrinterTold(news))
        assert len(who.tape.asked) > before, news
        assert who._kiosk.shown.view.printing.split(".")[0][:6] in " ".join(who.last)[:400]
        count += 1
    no_way = Blind(language, a_world(conditions=out_of_service(LIFT)))
    no_way.to_route("wheelchair", "1")
    assert no_way.say("no-way-step-free-now") in no_way.last
    measured(f"{count + 1} errors in {len(LANGUAGES)} languages")


@requirement("C16")
@EVERY_LANGUAGE
def test_every_step_of_the_ticket_is_said(language) -> None:
    who = Blind(language, replace(a_world(), has_printer=True))
    who.to_route("wheelchair")
    route = who.session.answer
    said = " ".join(who.last)
    ticket = compose(route, who._kiosk.world.station, BOOKS[language], Taken())
    printed = [block for block in ticket.blocks if isinstance(block, TicketStep)]
    spoken = utterances(route, who._kiosk.world.station, BOOKS[language])
    assert len(printed) == len(spoken)
    assert all(sentence in said for sentence in spoken)


@requirement("C17")
@EVERY_LANGUAGE
def test_a_beacon_says_what_this_is_and_where_within_a_second(language, measured) -> None:
    who, line = _with_beacon(languages=(language, "en"))
    who.wait(120)
    assert who.tape.asked == []
    line.calls = 1
    who.wait(1)
    said = who.tape.asked[-1]
    book, world = BOOKS[language].ear, who._kiosk.world
    assert [step.language for step in said.steps] == [language, "en"]
    first = " ".join(said.steps[0].sentences)
    assert level_label(world.station.level_by_id[world.here.level], book) in first
    assert book.say("beacon-start") in first
    if world.here.facing_deg is not None:
        assert len(said.steps[0].sentences) > 3, "what is beside it, and on which side"
    assert who._kiosk.session == Session(language="ko")
    measured("in writing, too; asked by a line, a file or a key, in nine languages")


@requirement("C17")
def test_the_beacon_is_read_at_the_top_while_it_speaks() -> None:
    who, line = _with_beacon()
    line.calls = 1
    who.wait(1)
    assert who._kiosk.shown.aside in who.last
    who.hear_out()
    who.wait(1)
    assert not who._kiosk.shown.aside


@requirement("C17")
def test_the_beacon_is_silent_while_somebody_is_there() -> None:
    who, line = _with_beacon()
    who._kiosk.press(next(each for each in ids(who._kiosk.shown) if each.startswith("pick:")))
    assert who.session != Session(language="ko")
    line.calls = 1
    who.wait(5)
    who.press(Key.BEACON)
    assert who.tape.asked == []
    who.wait(90)  # the visit is over
    who.press(Key.BEACON)
    assert who.last


@requirement("C17")
def test_a_finger_ends_it_and_a_second_call_does_not_begin_it_again() -> None:
    who, line = _with_beacon()
    for _ in range(3):
        line.calls = 1
        who.wait(1)
    assert len(who.tape.asked) == 1
    who._kiosk.touched()
    assert not who.tape.is_speaking
    who.wait(20)
    who.press(Key.BEACON)
    assert len(who.tape.asked) == 2


@requirement("C17")
def test_the_beacon_has_hours_of_its_own() -> None:
    """In the station's own time: half past six in the evening in Seoul."""
    for volumes, expected in (
        (((dt.time(5), -6.0), (dt.time(18), -12.0)), [-12.0]),
        (((dt.time(5), -6.0), (dt.time(19), -12.0)), [-6.0]),
        (((dt.time(20), -12.0),), [-12.0]),  # since yesterday
        (((dt.time(5), -6.0), (dt.time(18, 30), None)), []),
    ):
        who, _ = _with_beacon(volumes=volumes)
        who.press(Key.BEACON)
        assert [db for _, db in who.tape.how] == expected


class _Line:
    calls = 0

    def is_asked(self) -> bool:
        called, self.calls = self.calls > 0, 0
        return called

    def close(self) -> None:
        pass


def _with_beacon(**settings) -> tuple[Listener, _Line]:
    world = replace(world_of("sample"), beacon=SiteBeacon(languages=("ko",)))
    world = replace(world, beacon=replace(world.beacon, **settings))
    line = _Line()
    return Listener("ko", world, beacon=line), line
