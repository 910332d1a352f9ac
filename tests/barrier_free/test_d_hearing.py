"""Part D of the requirements: hearing."""

from dataclasses import replace

import pytest

from app.flow.calling import PATIENCE, is_open, stage_words
from app.flow.events import CallTold, Key, PrinterTold, StaffCalled, StaffWanted
from app.flow.session import ScreenId
from app.flow.world import StaffSetup
from app.ports import CallReply, CallStage, PrintNews, PrintStage
from app.screens.journey import present
from app.text.speech import sentences_of
from tests.support.barrier_free.judging import none_of, requirement
from tests.support.barrier_free.looks import HEARD, LANGUAGES, Look
from tests.support.barrier_free.situations import offered, situations
from tests.support.barrier_free.tasks import TASKS, Blind
from tests.support.barrier_free.walk import IS_COMPLETE
from tests.support.visit import BOOKS, a_world

EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
CAN_BE_REACHED = {ScreenId(situation.name[:-3]) for situation in situations()}
OFFERS_SIGNS = any(
    "sign" in action.id
    for situation in situations()
    for action in offered(present(*situation.session(Look())))
)


RUNS = [
    (task, language)
    for one, task in enumerate(TASKS)
    for other, language in enumerate(LANGUAGES)
    if IS_COMPLETE or (one + other) % 3 == 0
]
"""Every task in three languages, every language in a third of the tasks; completely: in all."""


@requirement("D01")
@pytest.mark.parametrize(("task", "language"), RUNS)
def test_all_that_is_said_is_shown_and_nothing_else(language, task, measured) -> None:
    """In every task: the captions are the speech, sentence by sentence."""
    do, world = TASKS[task]
    who = Blind(language, world())
    who.hear_out()
    press = who.press

    def press_and_listen(key) -> None:
        press(key)
        who._kiosk.tick()

    who.press = press_and_listen
    do(who)
    who.hear_out()
    shown: list[str] = []
    for each in who.glass.shown:
        text = each.voice.caption if each.voice is not None else ""
        if text and (not shown or shown[-1] != text):
            shown.append(text)
    told: list[str] = []
    for each in who.tape.heard:
        if not told or told[-1] != each.sentence:
            told.append(each.sentence)
    assert shown == told
    asked = {
        s
        for u in who.tape.asked
        for step in u.steps
        for t in step.sentences
        for s in sentences_of(t)
    }
    assert set(told) <= asked
    measured(f"{len(RUNS)} runs of {len(TASKS)} tasks in {len(LANGUAGES)} languages")


@requirement("D01")
def test_every_caption_has_room(walked, measured) -> None:
    shown = [s for s in walked if s.caption]
    measured(f"{len(shown)} captions")
    assert shown
    for sight in shown:
        found = [text for text in sight.texts if text.words == sight.caption]
        assert found, str(sight)
        assert not any(text.is_cut for text in found), (str(sight), sight.caption)


@requirement("D02")
@EVERY_LANGUAGE
def test_what_is_done_is_seen_and_said(language) -> None:
    who = Blind(language, a_world(has_printer=True))
    who.to_route()
    assert who.session.screen is ScreenId.ROUTE
    who.hears_the_way()
    who.choose(who.say("route-take"))
    who._kiosk.dispatch(PrinterTold(PrintNews(PrintStage.DONE)))
    view = who.glass.shown[-1].view
    assert view.printing_icon == "check"
    assert view.printing
    assert who.say("print-done") in who.last


@requirement("D03")
def test_sign_language_is_offered_on_request() -> None:
    assert OFFERS_SIGNS


@requirement("D04")
def test_staff_can_be_reached() -> None:
    assert ScreenId.STAFF in CAN_BE_REACHED


@requirement("D04")
@EVERY_LANGUAGE
def test_a_call_is_seen_and_heard_at_every_stage_and_nobody_waits_in_vain(
    language, measured
) -> None:
    world = replace(a_world(), staff=StaffSetup(can_call=True, phone="02-000-0000"))
    who = Blind(language, world)
    kiosk = who._kiosk
    kiosk.dispatch(StaffWanted())
    kiosk.dispatch(StaffCalled())
    assert kiosk.session.call.stage is CallStage.CALLING
    told = set()
    for stage in (CallStage.ANSWERED, CallStage.ON_THE_WAY):
        kiosk.dispatch(CallTold(stage))
        told.add(" ".join(who.last))
        assert stage_words(stage, BOOKS[language].ear) in who.last
    assert len(told) == 2
    assert PATIENCE.total_seconds() <= 60
    measured("calling, answered, on the way, no answer after 60 s")


@requirement("D04")
@EVERY_LANGUAGE
@pytest.mark.parametrize("reply", CallReply)
def test_what_staff_answer_is_read_and_heard_in_ones_own_language(
    language, reply, measured
) -> None:
    world = replace(a_world(), staff=StaffSetup(can_call=True, phone="02-000-0000"))
    who = Blind(language, world)
    kiosk = who._kiosk
    kiosk.dispatch(StaffWanted())
    kiosk.dispatch(StaffCalled())
    kiosk.dispatch(CallTold(CallStage.ANSWERED, reply, 3 if reply is CallReply.COMING else None))
    words = BOOKS[language].say(f"call-reply-{reply}", minutes=3)
    assert kiosk.shown.view.state == words
    assert " ".join(who.last) == BOOKS[language].ear.say(f"call-reply-{reply}", minutes=3)
    is_awaited = reply in {CallReply.COMING, CallReply.WAIT}
    assert bool(kiosk.shown.view.phone) != is_awaited  # else what one can do is there
    assert is_open(kiosk.session) == is_awaited
    measured(f"{len(CallReply)} answers in {len(LANGUAGES)} languages")


@requirement("D01")
def test_nothing_sounds_that_is_not_asked_for() -> None:
    """In a silent visit no caption stands anywhere, and no sound is asked for."""
    wrong = [
        situation.name
        for situation in situations()
        if present(*situation.session(Look())).voice is not None
    ]
    none_of(wrong)
    heard = present(*situations()[0].session(Look(modes={HEARD: True})))
    assert heard.voice is not None
    assert Key.VOICE in Key
