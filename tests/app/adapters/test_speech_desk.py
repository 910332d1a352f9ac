"""The speaker of a site: its own voices before the machine's, and nothing that stops a kiosk."""

import shutil
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.sound import read_wav, write_wav
from app.adapters.speech_desk import SpeechDesk
from app.adapters.system_clock import SystemClock
from app.assets import known_languages
from app.flow.events import Key
from app.kiosk import Devices, Kiosk
from app.ports import Step, Utterance
from app.site import SiteVoice, read_site
from app.text.speech import readings_of, sentences_of
from maps.model import MapError, Name
from tests.support.sounds import PIPER, PLAYER, program, tone
from tests.support.visit import BOOKS, PlainGlass, a_world, two_levels

GOING_ON = threading.Event()
ESPEAK = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")


def desk(site: SiteVoice, tmp_path, **changes) -> SpeechDesk:
    settings = {
        "languages": known_languages(),
        "books": BOOKS,
        "station": two_levels(),
        "folder": tmp_path / "speech",
    }
    return SpeechDesk(site, **{**settings, **changes})


def test_a_site_may_have_piper_speak_a_language(tmp_path) -> None:
    model = tmp_path / "en.onnx"
    model.write_text("a model")
    piper = str(program(tmp_path, "piper", PIPER))
    speech = desk(SiteVoice(player=(), piper=piper, models=(("en", model),)), tmp_path)
    assert "en" in speech.languages
    speech.speaker.sound_of("Where to?", "en", 1.0, GOING_ON)
    assert model.with_suffix(".heard").read_text() == "Where to?"
    speech.close()


def test_recorded_clips_are_named_after_messages(tmp_path) -> None:
    (tmp_path / "clips" / "ko").mkdir(parents=True)
    clip = write_wav(tone(0.77))
    (tmp_path / "clips" / "ko" / "where-to.wav").write_bytes(clip)
    speech = desk(SiteVoice(player=(), clips=tmp_path / "clips"), tmp_path)
    sound = speech.speaker.sound_of(BOOKS["ko"].speak("where-to"), "ko", 1.0, GOING_ON)
    assert sound.duration_s == pytest.approx(read_wav(clip).duration_s, abs=0.1)
    speech.close()


@ESPEAK
def test_what_is_not_recorded_is_said_by_the_machine(tmp_path) -> None:
    (tmp_path / "clips" / "ko").mkdir(parents=True)
    speech = desk(SiteVoice(player=(), clips=tmp_path / "clips"), tmp_path)
    assert speech.speaker.sound_of("어디로 갈까요?", "ko", 1.0, GOING_ON).duration_s > 0.5
    speech.close()


def test_a_language_without_voice_and_without_clips_is_not_heard(tmp_path) -> None:
    speech = desk(SiteVoice(player=()), tmp_path)
    assert "fil" not in speech.languages
    speech.close()


def test_before_anybody_wants_to_hear_it_nothing_is_opened(tmp_path) -> None:
    speech = desk(SiteVoice(player=("no-such-player",), piper="no-such-piper"), tmp_path)
    speech.stop()
    assert (speech.news(), speech.is_speaking) == ((), False)
    speech.close()
    assert not (tmp_path / "speech").exists()
    assert "speaker" not in vars(speech)


def test_a_speaker_of_a_site_speaks(tmp_path) -> None:
    speech = desk(SiteVoice(player=()), tmp_path)
    speech.say(Utterance((Step("ko", ("네.",)),)))
    assert speech.is_speaking
    speech.stop()
    assert not speech.is_speaking
    speech.close()


@ESPEAK
@pytest.mark.parametrize("language", sorted(set(BOOKS) - {"fil", "mn"}))
def test_the_greeting_takes_twelve_seconds_at_most(tmp_path, language) -> None:
    speech, ear = desk(SiteVoice(player=()), tmp_path), BOOKS[language].ear
    texts = [ear.say("voice-welcome"), ear.say("voice-welcome-touch")]
    sentences = [sentence for text in texts for sentence in sentences_of(text)]
    sounds = [speech.speaker.sound_of(each, language, 1.0, GOING_ON) for each in sentences]
    speech.close()
    assert sum(sound.duration_s for sound in sounds) + 0.3 * (len(sounds) - 1) <= 12.0


@ESPEAK
def test_a_kiosk_speaks_through_its_player_and_a_key_silences_it(tmp_path) -> None:
    """From a key to the sound: real words, a real voice, a player that notes what it was given."""
    log = tmp_path / "log"
    player = (str(program(tmp_path, "player", PLAYER)), str(log))
    speech = desk(SiteVoice(player=player), tmp_path)
    kiosk = Kiosk(a_world(), PlainGlass(), SystemClock(), Devices(speaker=speech))
    kiosk.key(Key.VOICE)
    _notes(kiosk, log, 1)
    delays_s = []
    for turn in range(1, 4):
        pressed_s = time.monotonic()
        kiosk.key(Key.DOWN)
        cut_s = _notes(kiosk, log, 2 * turn + 1)[2 * turn - 1][1]
        delays_s.append(cut_s - pressed_s)
        if turn == 1:
            first = kiosk.session.voice.said.steps[-1].sentences[0]
    notes = _notes(kiosk, log, 7)
    kiosk.close()
    assert [word for word, _ in notes[:7]] == ["begin", *["cut", "begin"] * 3]
    assert min(delays_s) < 0.2  # the kiosk's own time; more is what else the machine does
    assert BOOKS["ko"].say("pick-platform") in first
    said = kiosk.session.voice.said.steps[-1].sentences[0]
    assert kiosk.shown.voice.caption == said


def _notes(kiosk: Kiosk, log: Path, count: int) -> list[tuple[str, float]]:
    """Let the kiosk tick until its player has noted so much."""
    for _ in range(1000):
        kiosk.tick()
        lines = log.read_text().splitlines() if log.exists() else []
        if len(lines) >= count:
            kiosk.tick()
            return [(line.split()[0], float(line.split()[1])) for line in lines]
        time.sleep(0.01)
    raise AssertionError(count)


# --- names ----------------------------------------------------------------------------------------


def test_names_are_said_as_the_map_knows_them_unless_the_site_knows_better(tmp_path) -> None:
    station = replace(
        two_levels(),
        name=Name(
            local="新横浜",
            by_language=(("en", "Shin-Yokohama"),),
            readings=(("ja", "シンヨコハマ"),),
        ),
    )
    assert readings_of(station, "ja") == {"新横浜": "シンヨコハマ"}
    assert readings_of(station, "en") == {}
    site = SiteVoice(
        player=(), readings=(("ja", (("新横浜", "しんよこ"),)), ("ko", (("KTX", "케이티엑스"),)))
    )
    speech = desk(site, tmp_path, station=station)
    assert speech.speaker.readings["ja"] == {"新横浜": "しんよこ"}
    assert speech.speaker.readings["ko"] == {"KTX": "케이티엑스"}
    speech.close()


# --- the site file --------------------------------------------------------------------------------


def test_a_site_says_what_it_speaks_with() -> None:
    text = """
[voice]
player = ["pw-play"]
piper = "bin/piper"
clips = "clips"
[voice.models]
en = "voices/en.onnx"
[voice.readings.ko]
"KTX" = "케이티엑스"
[voice.around]
ko = "키패드는 화면 오른쪽 아래에 있습니다."
"""
    voice = read_site(text.encode(), name="site", folder=Path("/srv")).voice
    assert voice == SiteVoice(
        player=("pw-play",),
        piper="/srv/bin/piper",
        models=(("en", Path("/srv/voices/en.onnx")),),
        clips=Path("/srv/clips"),
        readings=(("ko", (("KTX", "케이티엑스"),)),),
        around=(("ko", "키패드는 화면 오른쪽 아래에 있습니다."),),
    )
    assert read_site(b"", name="site", folder=Path()).voice == SiteVoice()


@pytest.mark.parametrize(
    "text", ["[voice]\nspeaker=1", '[voice]\nplayer="aplay"', '[voice.readings.ko]\n"KTX"=""']
)
def test_what_is_wrong_about_voices_is_said_in_one_line(text) -> None:
    with pytest.raises(MapError) as caught:
        read_site(text.encode(), name="site.toml", folder=Path())
    assert "voice" in str(caught.value)
    assert "\n" not in str(caught.value)
