"""Every speaker keeps the same promises: one utterance at a time, each sentence told, stop means stop."""

import logging
import threading
import time

import pytest

from app.adapters.background import Background
from app.adapters.captions import CaptionSpeaker, reading_s
from app.adapters.player import NoPlayer, ProgramPlayer
from app.adapters.sound import Sound, silence
from app.adapters.speaker import VoicedSpeaker, Voices
from app.adapters.speech_cache import SpeechCache
from app.adapters.voices import VoiceError
from app.ports import Step, Utterance
from tests.support.sounds import PLAYER, program, tone
from tests.support.visit import HandClock

LONG = Utterance((Step("en", ("One. Two.", "Three.")), Step("en", ("Four.",))))
OTHER = Utterance((Step("en", ("Something else.",)),))
_TURNS = 3


class ToneVoice:
    """Says everything in one tone."""

    mark = "tone"

    def __init__(self, duration_s: float = 0.12) -> None:
        self.duration_s = duration_s
        self.asked: list[str] = []

    def render(self, text, rate_ratio, is_stopped) -> Sound:
        self.asked.append(text)
        return tone(self.duration_s / rate_ratio)


class MuteVoice:
    """Says nothing."""

    mark = "mute"

    def render(self, text, rate_ratio, is_stopped) -> Sound:
        message = f"not recorded: {text}"
        raise VoiceError(message)


class TimedPlayer:
    """Remembers what was played, when, and how loud."""

    def __init__(self) -> None:
        self.played: list[tuple[float, float, Sound]] = []

    def play(self, sound, is_stopped) -> None:
        begun_s = time.monotonic()
        NoPlayer().play(sound, is_stopped)
        self.played.append((begun_s, time.monotonic(), sound))

    def close(self) -> None:
        return


class Waiting:
    """Runs a speaker: in real time, or with the hand of the clock."""

    def __init__(self, speaker, clock: HandClock | None = None) -> None:
        self.speaker, self.clock = speaker, clock

    def until_quiet(self) -> list:
        told = []
        for _ in range(2000):
            told += self.speaker.news()
            if not self.speaker.is_speaking:
                return told + list(self.speaker.news())
            self.pass_s(0.01)
        raise AssertionError(told)

    def pass_s(self, seconds: float) -> None:
        if self.clock is None:
            time.sleep(seconds)
        else:
            self.clock.move(seconds)


@pytest.fixture(params=["voiced", "voice without clips", "no voice", "captions"])
def waiting(request, tmp_path):
    clock = HandClock() if request.param == "captions" else None
    voices = {"voiced": {"en": ToneVoice()}, "voice without clips": {"en": MuteVoice()}}
    speaker = (
        CaptionSpeaker(clock)
        if clock is not None
        else VoicedSpeaker(Voices(voices.get(request.param, {})), NoPlayer(), SpeechCache(tmp_path))
    )
    yield Waiting(speaker, clock)
    speaker.close()


def test_every_sentence_is_told_once_and_in_order(waiting) -> None:
    waiting.speaker.say(LONG)
    assert waiting.speaker.is_speaking
    told = waiting.until_quiet()
    assert [said.sentence for said in told] == ["One.", "Two.", "Three.", "Four."]
    assert [said.is_last for said in told] == [False, False, False, True]
    assert {said.utterance for said in told} == {LONG}


def test_each_step_has_its_own_language(waiting) -> None:
    waiting.speaker.say(Utterance((Step("ko", ("하나.",)), Step("es", ("Dos.",)))))
    assert [(said.language, said.sentence) for said in waiting.until_quiet()] == [
        ("ko", "하나."),
        ("es", "Dos."),
    ]


def test_a_new_utterance_takes_the_place_of_the_old_one(waiting) -> None:
    waiting.speaker.say(LONG)
    waiting.pass_s(0.05)
    waiting.speaker.say(OTHER)
    assert [said.sentence for said in waiting.until_quiet()] == ["Something else."]


def test_after_stop_nothing_more_is_told(waiting) -> None:
    waiting.speaker.say(LONG)
    waiting.pass_s(0.05)
    waiting.speaker.stop()
    assert not waiting.speaker.is_speaking
    waiting.pass_s(0.5)
    assert waiting.speaker.news() == ()


def test_an_utterance_without_words_is_over_at_once(waiting) -> None:
    waiting.speaker.say(Utterance((Step("en", ("", " … ")), Step("en", ()))))
    assert waiting.until_quiet() == []


def test_a_closed_speaker_says_nothing(waiting) -> None:
    waiting.speaker.close()
    waiting.speaker.say(LONG)
    assert waiting.clock is not None or not waiting.speaker.is_speaking


# --- what is heard --------------------------------------------------------------------------------


def test_pauses_are_those_of_the_guide(tmp_path) -> None:
    clock = HandClock()

    class HandVoice(ToneVoice):
        def render(self, text, rate_ratio, is_stopped) -> Sound:
            clock.move(0.1)  # part of the pause before it
            return super().render(text, rate_ratio, is_stopped)

    class HandPlayer(TimedPlayer):
        def play(self, sound, is_stopped) -> None:
            begun_s = clock.passed_s
            clock.move(sound.duration_s)
            self.played.append((begun_s, clock.passed_s, sound))

    player = HandPlayer()
    speaker = VoicedSpeaker(
        Voices({"en": HandVoice()}),
        player,
        SpeechCache(tmp_path),
        now_s=clock.monotonic_s,
        rest=lambda _, seconds: clock.move(seconds),
    )
    speaker.say(LONG)
    Waiting(speaker).until_quiet()
    speaker.close()
    pauses = [
        later[0] - earlier[1]
        for earlier, later in zip(player.played, player.played[1:], strict=False)
    ]
    assert pauses == pytest.approx([0.3, 0.3, 0.6])


def test_volume_and_pace_are_those_asked_for(tmp_path) -> None:
    player = TimedPlayer()
    speaker = VoicedSpeaker(Voices({"en": ToneVoice(0.4)}), player, SpeechCache(tmp_path))
    for rate, volume in [(1.0, 0.0), (2.0, -18.0)]:
        speaker.say(OTHER, rate_ratio=rate, volume_db=volume)
        Waiting(speaker).until_quiet()
    speaker.close()
    usual, quick = (sound for _, _, sound in player.played)
    assert usual.duration_s / quick.duration_s == pytest.approx(2.0, rel=0.05)
    assert usual.loudness_ratio / quick.loudness_ratio == pytest.approx(10 ** (18 / 20), rel=0.05)


def test_a_new_utterance_is_heard_within_the_fifth_of_a_second_and_never_both(tmp_path) -> None:
    log = tmp_path / "log"
    words = (str(program(tmp_path, "player", PLAYER)), str(log))
    speaker = VoicedSpeaker(
        Voices({"en": ToneVoice(20.0)}), ProgramPlayer(words), SpeechCache(tmp_path / "speech")
    )
    speaker.sound_of("Something else.", "en", 1.0, threading.Event())  # said before
    asked_s, stopped_s = [], []
    for turn in range(_TURNS):
        speaker.say(LONG)
        _wait_for(log, "begin", 2 * turn + 1)
        asked_s.append(time.monotonic())
        speaker.say(OTHER)
        _wait_for(log, "begin", 2 * turn + 2)
        stopped_s.append(time.monotonic())
        speaker.stop()
        _wait_for(log, "cut", 2 * turn + 2)
    speaker.close()
    notes = [(line.split()[0], float(line.split()[1])) for line in log.read_text().splitlines()]
    assert [word for word, _ in notes] == ["begin", "cut"] * 2 * _TURNS
    cuts_s = [when_s for word, when_s in notes if word == "cut"]
    # the least of some turns is the speaker's own time; more is what else the machine does
    assert min(cut - asked for cut, asked in zip(cuts_s[::2], asked_s, strict=True)) < 0.2
    assert min(cut - asked for cut, asked in zip(cuts_s[1::2], stopped_s, strict=True)) < 0.2


def _wait_for(log, word: str, count: int) -> None:
    for _ in range(1000):
        if log.exists() and log.read_text().count(word) >= count:
            return
        time.sleep(0.01)
    raise AssertionError(word)


def test_saying_and_stopping_take_no_time(tmp_path) -> None:
    begun, released, left = threading.Event(), threading.Event(), threading.Event()

    class StuckVoice(ToneVoice):
        def render(self, text, rate_ratio, is_stopped) -> Sound:
            begun.set()
            released.wait(20)
            left.set()
            message = "stopped"
            raise VoiceError(message)

    speaker = VoicedSpeaker(Voices({"en": StuckVoice()}), NoPlayer(), SpeechCache(tmp_path))
    speaker.say(LONG)
    assert begun.wait(20)
    for _ in range(100):
        speaker.say(LONG)
    speaker.stop()
    assert not left.is_set()  # nobody waited for a voice that still hangs
    released.set()
    speaker.close()


# --- without sound --------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [("no-such-player",), ("failing",)])
def test_without_sound_a_kiosk_goes_on_and_says_so_once(tmp_path, caplog, words) -> None:
    if words == ("failing",):
        body = "import sys; sys.exit('audio open error: No such device')"
        words = (str(program(tmp_path, "failing", body)),)
    player = ProgramPlayer(words)
    with caplog.at_level(logging.WARNING):
        begun_s = time.monotonic()
        for _ in range(3):
            player.play(silence(0.2), threading.Event())
        took_s = time.monotonic() - begun_s
    player.close()
    assert len(caplog.messages) == 1
    assert "captions only" in caplog.messages[0]
    assert took_s == pytest.approx(0.6, abs=0.3)


def test_it_is_said_once_also_where_everything_is_interrupted(tmp_path, caplog) -> None:
    failing = program(tmp_path, "failing", "import sys; sys.exit('no device')")
    player = ProgramPlayer((str(failing),))
    speaker = VoicedSpeaker(Voices({"en": ToneVoice(3.0)}), player, SpeechCache(tmp_path / "s"))
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            speaker.say(LONG)
            _wait_until(lambda: bool(caplog.messages))
            time.sleep(0.2)
    speaker.close()
    assert len(caplog.messages) == 1


def _wait_until(happened) -> None:
    for _ in range(500):
        if happened():
            return
        time.sleep(0.01)
    raise AssertionError(happened)


def test_a_device_that_comes_back_is_used_again(tmp_path, caplog) -> None:
    broken = tmp_path / "broken"
    body = f"import os, sys; sys.exit('no device' if os.path.exists({str(broken)!r}) else 0)"
    player = ProgramPlayer((str(program(tmp_path, "player", body)),))
    broken.touch()
    with caplog.at_level(logging.WARNING):
        player.play(silence(0.01), threading.Event())
        broken.unlink()
        player.play(silence(0.01), threading.Event())
        player.play(silence(0.01), threading.Event())
    player.close()
    assert [message.split(":")[0] for message in caplog.messages] == ["no sound", "sound is back"]


def test_a_language_without_a_voice_is_captions_only_and_said_once(tmp_path, caplog) -> None:
    speaker = VoicedSpeaker(Voices({"en": ToneVoice()}), NoPlayer(), SpeechCache(tmp_path))
    assert set(speaker.languages) == {"en"}
    with caplog.at_level(logging.WARNING):
        for words in ("Zuun.", "Baruun."):
            speaker.say(Utterance((Step("mn", (words,)),)))
            Waiting(speaker).until_quiet()
    speaker.close()
    assert len([message for message in caplog.messages if "mn: no voice" in message]) == 1


def test_captions_stand_as_long_as_they_take_to_read() -> None:
    assert reading_s("네.") == 1.5
    assert reading_s("엘리베이터를 타고 지하 이층으로 가세요.") == pytest.approx(3.9, abs=0.5)
    assert reading_s("Take the elevator to level two.") == pytest.approx(2.6, abs=0.3)


# --- the thread -----------------------------------------------------------------------------------


def test_a_job_that_fails_does_not_end_the_thread(caplog) -> None:
    background, done = Background("test"), threading.Event()
    with caplog.at_level(logging.ERROR):
        background.start(lambda _: 1 / 0)
        time.sleep(0.05)
        background.start(lambda _: done.set())
        assert done.wait(2)
    background.close()
    assert "a job failed" in caplog.text


def test_only_the_newest_of_waiting_jobs_is_done() -> None:
    background, done = Background("test"), []
    background.start(lambda is_stopped: is_stopped.wait(2) and done.append("told to stop"))
    time.sleep(0.05)
    for number in range(5):
        background.start(lambda _, number=number: done.append(number))
    for _ in range(200):
        if not background.is_busy:
            break
        time.sleep(0.01)
    background.close()
    assert done == ["told to stop", 4]
