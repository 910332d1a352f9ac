"""Voices are measured: the right one for the language, at the right pace, never silent or clipped."""

import shutil
import threading

import numpy as np
import pytest

from app.adapters.player import NoPlayer
from app.adapters.programs import ProgramError, run_program
from app.adapters.readings import kana_of, pinyin_of
from app.adapters.sound import RATE_HZ, Sound, joined, read_wav, silence, write_wav
from app.adapters.speaker import VoicedSpeaker, Voices
from app.adapters.speech_cache import SpeechCache
from app.adapters.voices import PiperVoice, RecordedVoice, VoiceError, find_espeak, load_clips
from app.assets import known_languages
from app.text.speech import voice_runs
from tests.support.sounds import PIPER, program, tone

GOING_ON = threading.Event()
RATES = (0.75, 1.0, 1.25, 1.5, 2.0)
SAID = {
    "ko": ("엘리베이터를 타고 지하 이층으로 가세요", 17),
    "en": ("Take the elevator to level two", 10),
    "ja": ("エレベーターで地下二階へ移動してください", 21),
    "zh-Hans": ("请乘坐垂直电梯前往地下二层", 13),
    "vi": ("Hãy đi thang máy đến tầng hầm hai", 8),
    "es": ("Tome el ascensor hasta el sótano dos", 13),
    "ms": ("Sila naik lif ke aras bawah", 9),
}
"""A sentence of each language, and how many syllables (Japanese: morae) a person counts in it."""


@pytest.fixture(scope="module")
def espeak():
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed (.ci/apt-run.txt)")
    return find_espeak(known_languages().values())


def speaker_of(voices, tmp_path) -> VoicedSpeaker:
    return VoicedSpeaker(Voices(voices), NoPlayer(), SpeechCache(tmp_path))


def test_espeak_speaks_these_languages(espeak) -> None:
    assert set(SAID) <= set(espeak)
    assert all(voice.language == language for language, voice in espeak.items())


def test_a_language_that_nobody_speaks_has_no_voice(espeak) -> None:
    assert "fil" not in espeak
    assert known_languages()["fil"].espeak == ()


@pytest.mark.parametrize("language", SAID)
def test_a_sentence_takes_as_long_as_its_syllables(espeak, language) -> None:
    text, syllables = SAID[language]
    sound = espeak[language].render(text, 1.0, GOING_ON).trimmed()
    per_s = syllables / sound.duration_s
    assert (3.6 <= per_s <= 4.4) if language == "ko" else (2.5 <= per_s <= 8.0)


@pytest.mark.parametrize("language", SAID)
def test_a_sentence_is_heard_and_never_clipped(espeak, language, tmp_path) -> None:
    sound = speaker_of(espeak, tmp_path).sound_of(SAID[language][0], language, 1.0, GOING_ON)
    assert 0.05 <= sound.loudness_ratio <= 0.11
    assert 0.3 <= sound.peak_ratio < 0.9
    assert sound.at_volume(30).peak_ratio < 0.9


@pytest.mark.parametrize("language", SAID)
def test_the_pace_is_what_was_asked_for(espeak, language) -> None:
    text = SAID[language][0]
    voice = espeak[language]
    usual_s = voice.render(text, 1.0, GOING_ON).trimmed().duration_s
    for rate in RATES:
        took_s = voice.render(text, rate, GOING_ON).trimmed().duration_s
        assert usual_s / took_s == pytest.approx(rate, rel=0.15)


@pytest.mark.parametrize("language", SAID)
def test_each_language_is_read_by_its_own_voice(espeak, language) -> None:
    """espeak-ng marks every stretch that it reads in another language: there is none."""
    voice, text = espeak[language], SAID[language][0]
    given = {"ja": kana_of, "zh-Hans": pinyin_of}.get(language, str)(text)
    phonemes = run_program([voice.program, "-v", voice.name, "-q", "-x", "--", given]).decode()
    assert phonemes.strip()
    assert "(" not in phonemes


def test_without_readings_the_voice_would_say_chinese_letter(espeak) -> None:
    """Why Japanese is given in kana: the day espeak-ng reads Han characters, this fails."""
    voice = espeak["ja"]
    words = [voice.program, "-v", voice.name, "-q", "-x", "--"]
    assert "(en)" in run_program([*words, "地下二階"]).decode()
    assert "(en)" not in run_program([*words, kana_of("地下二階")]).decode()


def test_japanese_particles_are_said_as_people_say_them() -> None:
    assert kana_of("出口は右へ") == "デグチワミギエ"
    assert kana_of("新横浜駅、12番線、B2") == "シンヨコハマエキ、12バンセン、B2"


def test_chinese_words_have_the_tones_of_the_word() -> None:
    assert pinyin_of("地下2层，银行") == "di4 xia4 2 ceng2 ， yin2 hang2"


def test_a_name_in_another_language_is_said_by_that_language(espeak, tmp_path) -> None:
    speaker = speaker_of(espeak, tmp_path)
    whole = speaker.sound_of("Go to 서울역", "en", 1.0, GOING_ON)
    parts = [
        speaker.sound_of(text, language, 1.0, GOING_ON)
        for text, language in voice_runs("Go to 서울역", "en")
    ]
    assert len(parts) == 2
    assert np.array_equal(whole.samples, joined((parts[0], silence(0.06), parts[1])).samples)


def test_what_was_said_once_sounds_the_same_again(espeak, tmp_path) -> None:
    first = speaker_of(espeak, tmp_path).sound_of("3번 출구", "ko", 1.0, GOING_ON)
    files = {path: path.read_bytes() for path in tmp_path.glob("*.wav")}
    again = speaker_of(espeak, tmp_path).sound_of("3번 출구", "ko", 1.0, GOING_ON)
    assert write_wav(first) == write_wav(again)
    assert files == {path: path.read_bytes() for path in tmp_path.glob("*.wav")} != {}


def test_a_reading_changes_the_sound_and_not_the_words(espeak, tmp_path) -> None:
    plain = VoicedSpeaker(Voices(espeak), NoPlayer(), SpeechCache(tmp_path))
    read = VoicedSpeaker(
        Voices(espeak, {"ko": {"SRT": "수서고속철도"}}), NoPlayer(), SpeechCache(tmp_path)
    )
    said = read.sound_of("SRT 타는 곳", "ko", 1.0, GOING_ON)
    assert write_wav(said) == write_wav(plain.sound_of("수서고속철도 타는 곳", "ko", 1.0, GOING_ON))
    assert write_wav(said) != write_wav(plain.sound_of("SRT 타는 곳", "ko", 1.0, GOING_ON))


def test_no_program_is_no_voice(tmp_path) -> None:
    assert find_espeak(known_languages().values(), str(tmp_path / "espeak-ng")) == {}


# --- piper ----------------------------------------------------------------------------------------


@pytest.fixture
def piper(tmp_path) -> PiperVoice:
    model = tmp_path / "voice.onnx"
    model.write_text("a model")
    return PiperVoice(str(program(tmp_path, "piper", PIPER)), model)


def test_piper_says_a_sentence_on_one_line(piper) -> None:
    sound = piper.render("Turn left.\nThen go on.", 1.0, GOING_ON)
    assert piper.model.with_suffix(".heard").read_text() == "Turn left. Then go on."
    assert sound.duration_s == pytest.approx(0.05 * len("Turn left. Then go on."), rel=0.01)
    assert sound.loudness_ratio > 0.1


def test_piper_keeps_the_pace(piper) -> None:
    usual_s = piper.render("Turn left.", 1.0, GOING_ON).duration_s
    for rate in RATES:
        took_s = piper.render("Turn left.", rate, GOING_ON).duration_s
        assert usual_s / took_s == pytest.approx(rate, rel=0.02)


def test_a_piper_that_fails_says_why_in_one_line(piper) -> None:
    piper.model.write_text("something else")
    with pytest.raises(VoiceError) as caught:
        piper.render("Turn left.", 1.0, GOING_ON)
    assert "cannot load the model" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_another_model_is_another_voice(piper) -> None:
    before = piper.mark
    piper.model.write_text("a model of more bytes")
    assert piper.mark != before


def test_a_program_that_takes_too_long_is_ended(tmp_path) -> None:
    slow = program(tmp_path, "slow", "import time; time.sleep(30)")
    with pytest.raises(ProgramError, match=r"longer than 0\.2 s"):
        run_program([str(slow)], patience_s=0.2)


# --- recorded clips -------------------------------------------------------------------------------


@pytest.fixture
def recorded(tmp_path) -> RecordedVoice:
    for number, name in enumerate(["where-to", "leave", "three", "thirty-three", "exit"], start=1):
        (tmp_path / f"{name}.wav").write_bytes(write_wav(tone(number / 10)))
    (tmp_path / "clips.tsv").write_text(
        "leave.wav\tLumabas sa\nexit.wav\tExit\nthree.wav\t3\nthirty-three.wav\t33\nlost.wav\tlost\n",
        encoding="utf-8",
    )
    return RecordedVoice(load_clips(tmp_path, {"where-to": "Saan po kayo pupunta?"}))


def test_a_sentence_is_made_of_whole_clips(recorded) -> None:
    def names(text: str) -> list[str] | None:
        clips = recorded.clips_of(text)
        return [path.stem for path in clips] if clips is not None else None

    assert names("Saan po kayo pupunta?") == ["where-to"]
    assert names("Lumabas sa Exit 3.") == ["leave", "exit", "three"]
    assert names("Lumabas sa Exit 33.") == ["leave", "exit", "thirty-three"]
    assert names("Lumabas sa Exit 34.") is None
    assert names("Lumabas sa Exitong 3.") is None
    assert names("lost") is None


def test_clips_are_played_one_after_the_other(recorded) -> None:
    sound = recorded.render("Lumabas sa Exit 3.", 2.0, GOING_ON)
    assert sound.duration_s == pytest.approx(0.2 + 0.5 + 0.3 + 3 * 0.05, abs=0.02)


def test_what_is_not_recorded_is_not_said_by_halves(recorded) -> None:
    with pytest.raises(VoiceError, match="not recorded: Lumabas sa SM"):
        recorded.render("Lumabas sa SM", 1.0, GOING_ON)


# --- sound ----------------------------------------------------------------------------------------


def test_sounds_are_read_at_any_rate_and_in_stereo(tmp_path) -> None:
    import io
    import wave

    file = io.BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setnchannels(2)
        wav.setsampwidth(2)
        wav.setframerate(44100)
        wav.writeframes(np.full(44100 * 2, 8192, "<i2").tobytes())
    sound = read_wav(file.getvalue())
    assert len(sound.samples) == RATE_HZ
    assert sound.peak_ratio == pytest.approx(0.25)


@pytest.mark.parametrize("data", [b"", b"RIFF", b"not a sound at all", bytes(60)])
def test_what_is_no_sound_is_refused(data) -> None:
    with pytest.raises(ValueError, match="not a WAV file"):
        read_wav(data)


def test_volume_is_in_decibels() -> None:
    sound = tone(peak_ratio=0.5)
    assert sound.at_volume(-6).peak_ratio == pytest.approx(0.25, rel=0.01)
    assert sound.at_volume(-18).peak_ratio == pytest.approx(0.063, rel=0.01)


def test_every_voice_is_equally_loud() -> None:
    quiet, loud = tone(peak_ratio=0.02).even(), tone(peak_ratio=1.0).even()
    assert quiet.loudness_ratio == pytest.approx(loud.loudness_ratio)
    assert Sound(np.zeros(10)).even().peak_ratio == 0
