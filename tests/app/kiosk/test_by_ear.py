"""A visit by ear: every task with the keys and what is heard alone; captions; fingers that listen."""

import re
import time
from dataclasses import replace
from itertools import pairwise

import pytest

from app.adapters.player import NoPlayer
from app.adapters.speaker import VoicedSpeaker, Voices
from app.adapters.speech_cache import SpeechCache
from app.flow.events import DestinationChosen, Key, VoiceChosen
from app.flow.session import ScreenId, Session
from app.flow.voice import RATES, VOLUMES_DB
from app.kiosk import Devices, Kiosk
from app.text.directions import totals, utterances
from app.text.labels import place_label
from app.text.speech import heard_text, sentences_of
from maps.model import PlaceId, PlaceKind
from routing.profiles import PROFILES
from routing.route import Route
from tests.support.ear import Listener, in_language
from tests.support.sounds import tone
from tests.support.visit import (
    BOOKS,
    LIFT,
    HandClock,
    PlainGlass,
    a_world,
    built_in,
    ids,
    out_of_service,
)

MOST_KEYS = 12
EVERY_LANGUAGE = pytest.mark.parametrize("language", BOOKS)


def platform(who: Listener, number: str) -> str:
    """What a platform is called by those who look for it."""
    places = who._kiosk.world.station.places
    place = next(p for p in places if p.kind is PlaceKind.PLATFORM and p.ref == number)
    return place_label(place, who.words)


# --- the blind run --------------------------------------------------------------------------------


@EVERY_LANGUAGE
def test_the_usual_visit_by_ear_takes_a_dozen_keys(language) -> None:
    who = Listener(language)
    who.press("voice")
    assert who.words.say("voice-welcome") in who.last
    who.choose(who.words.say("pick-platform"))
    who.choose(platform(who, "2"))
    who.choose(who.words.say("profile-blind"))
    route = who.session.answer
    assert isinstance(route, Route)
    said = utterances(route, a_world().station, BOOKS[language])
    for number, sentence in enumerate(said, start=1):
        count = str(len(said))
        step = who.words.say("voice-step", number=str(number), count=count, sentence=sentence)
        assert step in who.last
    assert who.last.index(totals(route, who.words)) == 1  # before the first step
    who.choose(who.words.say("route-take"))
    assert who.words.say("handoff-words") in who.last
    who.choose(who.words.say("handoff-done"))
    assert who.session == Session(language=language)
    assert who.keys <= MOST_KEYS


@pytest.mark.parametrize("language", ["ko", "en"])
def test_any_platform_of_a_built_in_station_takes_a_dozen_keys(language) -> None:
    station = built_in("saebyeok-sample")
    world = a_world(station, start="sample:kiosk")
    numbers = sorted(p.ref for p in station.places if p.kind is PlaceKind.PLATFORM)
    assert len(numbers) >= 4
    for number in numbers:
        who = Listener(language, world)
        who.press("voice")
        who.choose(who.words.say("pick-platform"))
        who.choose(platform(who, number))
        who.choose(who.words.say("profile-blind"))
        who.choose(who.words.say("route-take"))
        assert who.session.screen is ScreenId.HANDOFF
        assert who.keys <= MOST_KEYS


@EVERY_LANGUAGE
def test_the_nearest_of_a_kind_by_ear(language) -> None:
    who = Listener(language)
    who.press("voice")
    who.choose(who.words.say("pick-toilet"))
    assert who.words.say("nearest-toilet") in who.last
    who.choose(who.words.say("profile-wheelchair"))
    assert isinstance(who.session.answer, Route)
    assert who.session.profile == "wheelchair"


@pytest.mark.parametrize("language", ["ko", "en", "ja"])
def test_a_place_is_found_by_typing_with_the_ear_alone(language) -> None:
    who = Listener(language)
    who.press("voice")
    who.choose(who.words.say("welcome-start"))
    who.choose(who.words.say("search-open"))
    assert who.words.say("search-hint") in who.last
    who.find("2")
    who.press("select")
    assert "2" in who.last  # the letter that came
    assert who.words.say("search-found", count=1) in who.last
    who.choose(platform(who, "2"))
    assert who.session.destination == "place-Q"
    assert who.keys <= 120  # by one who knows nothing of where the keys lie


@EVERY_LANGUAGE
def test_why_there_is_no_way_and_what_else_by_ear(language) -> None:
    who = Listener(language, a_world(conditions=out_of_service(LIFT)))
    who.press("voice")
    who.choose(who.words.say("pick-platform"))
    who.choose(platform(who, "1"))
    who.choose(who.words.say("profile-wheelchair"))
    assert who.session.screen is ScreenId.NO_WAY
    assert who.words.say("no-way-step-free-now") in who.last
    assert who.words.say("no-way-opening") in who.last
    who.choose(who.words.say("no-way-destination"))
    assert who.session.screen is ScreenId.DESTINATION


def test_another_language_is_offered_in_itself() -> None:
    who = Listener("ko")
    who.press("voice")
    who.find("Español")
    assert who.tape.asked[-1].steps[-1].language == "es"
    who.press("select")
    assert who.session.language == "es"
    assert {step.language for step in who.tape.asked[-1].steps} == {"es"}
    assert BOOKS["es"].ear.say("where-to") in who.last


def test_pages_are_turned_by_ear_and_the_list_goes_on_where_it_was_left() -> None:
    station = built_in("zuerich-hb")
    door = next(p for p in station.places if p.kind is PlaceKind.ENTRANCE and p.nodes)
    who = Listener("en", a_world(station, start=door.nodes[0]))
    who.press("voice")
    who.choose(who.words.say("pick-platform"))
    first = who.focus
    who.choose(who.words.say("page-after"))
    assert any(each.startswith("Page 2 of") for each in who.last)
    assert who.focus.startswith("Platform")
    assert who.focus != first


def test_each_step_can_be_heard_again_by_itself() -> None:
    who = Listener("en")
    who.press("voice")
    who.choose(who.words.say("pick-platform"))
    who.choose(platform(who, "1"))
    who.choose(who.words.say("profile-blind"))
    who.find("Step 2 of")
    said = who.last
    who.press("repeat")
    assert who.last == said


@EVERY_LANGUAGE
def test_help_tells_the_keys(language) -> None:
    who = Listener(language)
    who.press("voice")
    who.press("help")
    told = who.last
    for key in ("help-key-down", "help-key-select", "help-key-back", "voice-help"):
        assert who.words.say(key) in told
    who.press("back")
    assert who.words.say("where-to") in who.last


@pytest.mark.parametrize("screen", ["welcome", "destination", "needs", "route", "handoff"])
def test_from_everywhere_all_buttons_are_heard(screen) -> None:
    """Right leads through all that can be pressed, and what is heard is never the same twice."""
    who = Listener("en")
    who.press("voice")
    for wanted in ("welcome-start", "", "profile-blind", "route-take"):
        if who.session.screen == screen:
            break
        who.choose(who.words.say(wanted) if wanted else platform(who, "1"))
    assert who.session.screen is ScreenId(screen)
    heard = set()
    for _ in ids(who.glass.shown[-1]):
        heard.add(who.focus)
        who.press("right")
    assert len(heard) == len(ids(who.glass.shown[-1]))


# --- the deaf run ---------------------------------------------------------------------------------


def captions(who: Listener) -> list[str]:
    """What the captions showed, one after the other."""
    found: list[str] = []
    for shown in who.glass.shown:
        text = shown.voice.caption if shown.voice is not None else ""
        if text and (not found or found[-1] != text):
            found.append(text)
    return found


@EVERY_LANGUAGE
def test_all_that_is_said_is_shown_and_nothing_else(language) -> None:
    who = Listener(language)
    who.press("voice")
    who.hear_out()
    for words in ("pick-platform", "", "profile-blind", "route-take"):
        who.choose(who.words.say(words) if words else platform(who, "2"))
        who.hear_out()
        said = [each for text in who.last for each in sentences_of(text)]
        assert [each.sentence for each in who.tape.heard[-len(said) :]] == said
    shown = captions(who)
    assert shown == [each.sentence for each in who.tape.heard]


def test_captions_follow_the_sound(tmp_path) -> None:
    class ToneVoice:
        mark = "tone"

        def render(self, text, rate_ratio, is_stopped):
            return tone(0.05)

    speaker = VoicedSpeaker(Voices({"ko": ToneVoice()}), NoPlayer(), SpeechCache(tmp_path))
    glass, clock = PlainGlass(), HandClock()
    kiosk = Kiosk(a_world(), glass, clock, Devices(speaker=speaker))
    kiosk.key(Key.VOICE)
    for _ in range(500):
        kiosk.tick()
        if not speaker.is_speaking:
            break
        time.sleep(0.01)
    kiosk.tick()
    said = [
        each
        for step in kiosk.session.voice.said.steps
        for text in step.sentences
        for each in sentences_of(text)
    ]
    shown = [view.voice.caption for view in glass.shown if view.voice is not None]
    assert [text for text in dict.fromkeys(shown) if text] == said
    kiosk.close()


def test_nothing_is_written_where_nothing_is_said() -> None:
    who = Listener()
    who.press("down")
    assert all(shown.voice is None for shown in who.glass.shown)
    assert who.tape.asked == []


# --- words for the ear ----------------------------------------------------------------------------

FOR_THE_EYE = re.compile(r"[·~〜→×|/‘’“”()（）]|\d\s?(?:m|cm|km|min|мин|м)\b")


@EVERY_LANGUAGE
def test_nothing_is_said_that_only_the_eye_understands(language) -> None:
    for conditions in ((), (LIFT,)):
        who = Listener(language, a_world(conditions=out_of_service(*conditions)))
        who.press("voice")
        who.press("help")
        who.press("back")
        for words in ("pick-platform", "", "profile-wheelchair"):
            who.choose(who.words.say(words) if words else platform(who, "2"))
        for _ in range(30):
            who.press("right")
        said = [each for asked in who.tape.asked for step in asked.steps for each in step.sentences]
        assert len(said) > 40
        for sentence in said:
            assert not FOR_THE_EYE.search(heard_text(sentence)), sentence


@EVERY_LANGUAGE
def test_what_is_said_of_a_button_holds_what_is_written_on_it(language) -> None:
    who = Listener(language)
    who.press("voice")
    for words in ("welcome-start", "", "profile-blind"):
        shown = who.glass.shown[-1]
        for row in shown.view.rows:
            for action in row:
                if action.id.split(":")[0] in {"level", "maneuver", "language"}:
                    continue  # said in full where a button is short
                while shown.find_action(who.glass.shown[-1].focus) != action:
                    who.press("right")
                assert action.words in who.focus
        who.choose(who.words.say(words) if words else platform(who, "1"))


# --- how it is said -------------------------------------------------------------------------------


def test_pace_and_volume_go_by_steps_and_are_told() -> None:
    who = Listener("en")
    who.press("voice")
    assert who.tape.how[-1] == (1.0, -6.0)
    for key, steps in [("faster", 9), ("slower", 9), ("louder", 9), ("quieter", 9)]:
        for _ in range(steps):
            who.press(key)
    rates = {rate for rate, _ in who.tape.how}
    volumes = {volume for _, volume in who.tape.how}
    assert rates == set(RATES)
    assert volumes == set(VOLUMES_DB)
    assert who.last == ["Volume 1 of 4"]
    who.press("repeat")
    assert who.words.say("voice-welcome") in who.last
    assert who.tape.how[-1] == (RATES[0], VOLUMES_DB[0])


def test_volume_has_the_range_and_the_steps_that_the_rules_ask_for() -> None:
    steps = [after - before for before, after in pairwise(VOLUMES_DB)]
    assert max(VOLUMES_DB) - min(VOLUMES_DB) >= 18
    assert all(0 < step <= 6 for step in steps)
    assert len(RATES) >= 5


def test_the_same_can_be_done_with_six_keys() -> None:
    who = Listener("en")
    who.press("voice")
    for name in ("faster", "louder", "again"):
        who.choose(who.words.say(f"voice-{name}"))
    assert who.tape.how[-1] == (1.25, 0.0)


def test_the_next_visit_is_at_the_usual_pace_and_volume() -> None:
    who = Listener("ko")
    for _ in range(2):
        who.press("voice")
        assert who.tape.how[-1] == (1.0, -6.0)
        who.press("louder")
        who.press("faster")
        who.choose(who.words.say("welcome-start"))
        who.choose(who.words.say("bar-start-over"))
        assert who.session == Session(language="ko")


def test_any_key_and_any_touch_stop_what_is_being_said() -> None:
    who = Listener()
    who.press("voice")
    for act in (lambda: who.press("down"), who._kiosk.touched):
        before = who.tape.stops
        act()
        assert who.tape.stops == before + 1


def test_a_visit_that_ends_is_silent() -> None:
    who = Listener()
    who.press("voice")
    who.press("voice")
    assert not who.tape.is_speaking
    assert who.session.voice is None
    assert who.glass.shown[-1].voice is None


def test_the_greeting_tells_where_the_things_of_this_kiosk_are() -> None:
    world = a_world(around={"ko": "키패드는 화면 오른쪽 아래에 있습니다."})
    who = Listener("ko", world)
    who.press("voice")
    assert "키패드는 화면 오른쪽 아래에 있습니다." in who.last
    who.choose("English")
    assert all("키패드" not in each for each in who.last)


def test_a_language_without_a_voice_says_so_in_writing() -> None:
    world = a_world(has_voice=lambda language: language != "fil")
    who = Listener("fil", world)
    who.press("voice")
    assert BOOKS["fil"].say("voice-captions-only") in who.last
    other = Listener("ko", world)
    other.press("voice")
    assert BOOKS["ko"].say("voice-captions-only") not in other.last


# --- time -----------------------------------------------------------------------------------------


def test_who_listens_has_three_times_as_long_and_the_question_is_said_once() -> None:
    who = Listener()
    who.press("voice")
    who.hear_out()
    who.wait(178)
    assert who.session.seconds_left is None
    who.wait(3)
    assert who.session.seconds_left is not None
    assert BOOKS["ko"].say("idle-title") in who.last
    count = len(who.tape.asked)
    who.wait(20)
    assert len(who.tape.asked) == count
    who.press("down")
    assert who.session.seconds_left is None
    assert who.session.voice is not None
    assert len(who.tape.asked) == count + 1
    who.hear_out()
    who.wait(180 + 31)
    assert who.session == Session(language="ko")


def test_nobody_is_sent_away_while_the_kiosk_speaks() -> None:
    who = Listener(world=a_world(idle_s=1.0))
    who.press("voice")
    begun_s = who.clock.passed_s
    who.hear_out()
    assert who.clock.passed_s - begun_s > 3
    assert who.session.seconds_left is None


# --- what happens meanwhile -----------------------------------------------------------------------


def on_the_route(language: str = "ko") -> Listener:
    who = Listener(language)
    who.press("voice")
    who.choose(who.words.say("pick-platform"))
    who.choose(platform(who, "1"))
    who.choose(who.words.say("profile-wheelchair"))
    return who


def test_a_lift_that_stops_is_told_at_once() -> None:
    who = on_the_route()
    who.feed.news = out_of_service(LIFT)
    who.wait(3)
    assert BOOKS["ko"].say("no-way-step-free-since") in who.last


def test_news_that_change_nothing_do_not_interrupt() -> None:
    who = on_the_route()
    count = len(who.tape.asked)
    who.feed.news = out_of_service("another-lift")
    who.wait(3)
    assert len(who.tape.asked) == count


def test_trouble_is_said_to_who_listens(caplog) -> None:
    who = Listener(world=a_world(hand_off=lambda *_: 1 / 0))
    who.press("voice")
    who.choose(who.words.say("pick-platform"))
    who.choose(platform(who, "1"))
    who.choose(who.words.say("profile-blind"))
    who.choose(who.words.say("route-take"))
    assert who.session.screen is ScreenId.TROUBLE
    assert who.words.say("trouble-title") in who.last
    who.press("select")
    assert who.session == Session(language="ko")
    assert "ZeroDivisionError" in caplog.text


# --- fingers that listen --------------------------------------------------------------------------


class Finger:
    """Touches a kiosk that speaks."""

    def __init__(self) -> None:
        self.who = Listener("en")
        self.kiosk = self.who._kiosk
        self.touch("bar:voice")

    def touch(self, action_id: str, after_s: float = 1.0) -> None:
        self.who.clock.move(after_s)
        self.kiosk.touched()
        self.kiosk.press(action_id)


def test_the_first_touch_speaks_and_the_second_acts() -> None:
    finger = Finger()
    assert finger.who.session.voice is not None
    finger.touch("welcome:start")
    assert finger.who.session.screen is ScreenId.WELCOME
    assert finger.who.focus.startswith("Find a destination")
    finger.touch("welcome:start")
    assert finger.who.session.screen is ScreenId.DESTINATION


def test_a_double_tap_acts_once() -> None:
    finger = Finger()
    finger.touch("welcome:start")
    finger.touch("welcome:start", after_s=0.3)
    assert finger.who.session.screen is ScreenId.DESTINATION
    count = len(finger.who.tape.asked)
    for action_id in ids(finger.who.glass.shown[-1]):
        finger.touch(action_id, after_s=0.01)
    assert finger.who.session.screen is ScreenId.DESTINATION
    assert len(finger.who.tape.asked) == count


def test_a_finger_elsewhere_hears_first_what_is_there() -> None:
    finger = Finger()
    finger.touch("welcome:start")
    finger.touch("pick:toilet")
    finger.touch("welcome:start")
    assert finger.who.session.screen is ScreenId.WELCOME
    assert finger.who.glass.shown[-1].focus == "welcome:start"


def test_a_key_between_two_touches_begins_anew() -> None:
    finger = Finger()
    finger.touch("welcome:start")
    finger.who.press("down")
    finger.touch("welcome:start")
    assert finger.who.session.screen is ScreenId.WELCOME


def test_what_was_found_can_be_pressed_again_and_again() -> None:
    finger = Finger()
    for _ in range(3):
        finger.touch("voice:faster")
    assert finger.who.tape.how[-1][0] == RATES[3]


def test_a_place_on_the_map_is_named_before_it_is_chosen() -> None:
    finger = Finger()
    place = finger.kiosk.world.station.place_by_id[PlaceId("place-P")]
    finger.who.clock.move(1.0)
    finger.kiosk.press_place(place.id)
    assert finger.who.last == [place_label(place, BOOKS["en"])]
    assert finger.who.session.destination is None
    finger.who.clock.move(1.0)
    finger.kiosk.press_place(place.id)
    assert finger.who.session.destination == place.id


def test_without_a_voice_one_touch_is_enough() -> None:
    who = Listener("en")
    who.clock.move(1.0)
    who._kiosk.press("welcome:start")
    assert who.session.screen is ScreenId.DESTINATION
    assert who.tape.asked == []


def test_a_voice_that_begins_in_the_middle_tells_where_one_is() -> None:
    who = Listener("en")
    who._kiosk.dispatch(DestinationChosen(PlaceId("place-P")))
    who._kiosk.dispatch(VoiceChosen(True))
    assert who.words.say("needs-title") in who.last
    assert who.focus.startswith(who.words.say("profile-blind"))


def test_every_way_of_moving_is_explained() -> None:
    who = Listener("en")
    who._kiosk.dispatch(DestinationChosen(PlaceId("place-P")))
    who._kiosk.dispatch(VoiceChosen(True))
    for profile in PROFILES:
        who.find(who.words.say(f"profile-{profile.name}") + ",")
        assert who.words.say(f"profile-{profile.name}-words") in who.last


def test_a_kiosk_of_another_language_greets_in_it() -> None:
    world = in_language("vi", a_world())
    assert world.first_language == "vi"
    assert replace(world, books=BOOKS).first_language == "ko"
