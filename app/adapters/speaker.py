"""Speakers: what is to be said becomes sounds and captions, and nobody waits for either."""

import logging
import threading
import time
from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.adapters.background import Background
from app.adapters.player import NoPlayer, Player
from app.adapters.sound import Sound, joined, read_wav, silence, write_wav
from app.adapters.speech_cache import SpeechCache
from app.adapters.voices import Voice, VoiceError
from app.ports import Clock, Said, Utterance
from app.text.speech import sentences_of, voice_runs, with_readings

SENTENCE_PAUSE_S = 0.3
STEP_PAUSE_S = 0.6
"""Silence after a sentence, and after a step (barrier-free.md 8.1, 13)."""

_RUN_PAUSE_S = 0.06
"""Round a name in another language's voice."""

_READ_CHARACTERS_PER_S = 12.0
_READ_SYLLABLES_PER_S = 5.0
"""How fast a caption is read that nobody hears: Latin letters, or Hangul, kana and Han."""
_LEAST_READ_S = 1.5

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Voices:
    """Who speaks which language, and how names are to be said."""

    by_language: Mapping[str, Voice]
    readings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By language: name as written -> as a voice should say it."""
    local: str = ""
    """The station's own language: who reads Han characters that nothing else decides."""


class VoicedSpeaker:
    """Speaks with the voices of this machine, in the background."""

    def __init__(self, voices: Voices, player: Player, cache: SpeechCache) -> None:
        """Prepare; nothing is started before something is said."""
        self._voices, self._player, self._cache = voices, player, cache
        self._background = Background("speech")
        self._news: deque[Said] = deque()
        self._lock = threading.Lock()
        """Held to change `_news`: what was stopped tells nothing more."""
        self._complained: set[str] = set()
        self._silent = NoPlayer()

    @property
    def languages(self) -> Collection[str]:
        """The languages that have a voice here."""
        return self._voices.by_language.keys()

    @property
    def readings(self) -> Mapping[str, Mapping[str, str]]:
        """By language: names as written -> as they are said."""
        return self._voices.readings

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said or is about to be."""
        return self._background.is_busy

    def say(self, utterance: Utterance, *, rate_ratio: float = 1.0, volume_db: float = 0.0) -> None:
        """Say an utterance from now on, and nothing else."""

        def job(is_stopped: threading.Event) -> None:
            self._speak(utterance, rate_ratio, volume_db, is_stopped)

        with self._lock:
            self._background.start(job)
            self._news.clear()

    def stop(self) -> None:
        """Be silent."""
        with self._lock:
            self._background.stop()
            self._news.clear()

    def news(self) -> tuple[Said, ...]:
        """Return the sentences that have begun since the last asking."""
        with self._lock:
            found = tuple(self._news)
            self._news.clear()
        return found

    def close(self) -> None:
        """Be silent for good."""
        self._background.close()
        self._player.close()

    def sound_of(
        self, sentence: str, language: str, rate_ratio: float, is_stopped: threading.Event
    ) -> Sound:
        """Return a sentence as it is played at full volume.

        Raises:
            VoiceError: no voice here says it.
        """
        said = with_readings(sentence, self._voices.readings.get(language, {}))
        voices = self._voices.by_language
        if language not in voices:
            message = f"{language}: no voice"
            raise VoiceError(message)
        parts: list[Sound] = []
        for text, owner in voice_runs(said, language, local=self._voices.local):
            voice = voices.get(owner) or voices[language]
            parts += [self._run(voice, text, rate_ratio, is_stopped), silence(_RUN_PAUSE_S)]
        return joined(parts[:-1])

    # --- in the background ------------------------------------------------------------------------

    def _speak(
        self,
        utterance: Utterance,
        rate_ratio: float,
        volume_db: float,
        is_stopped: threading.Event,
    ) -> None:
        sentences = list(_sentences(utterance))
        pause_end_s = 0.0
        for index, (sentence, pause_s) in enumerate(sentences):
            # rendering is part of the pause before a sentence, and does not make it longer
            sound = self._try(sentence, utterance.language, rate_ratio, is_stopped)
            is_stopped.wait(max(0.0, pause_end_s - time.monotonic()))
            with self._lock:
                if is_stopped.is_set():
                    return
                is_last = index == len(sentences) - 1
                self._news.append(Said(utterance, sentence, is_last=is_last))
            if sound is None:
                self._silent.play(silence(reading_s(sentence)), is_stopped)
                continue
            self._player.play(sound.at_volume(volume_db), is_stopped)
            pause_end_s = time.monotonic() + pause_s

    def _try(
        self, sentence: str, language: str, rate_ratio: float, is_stopped: threading.Event
    ) -> Sound | None:
        """Return a sentence's sound; None where it is to be a caption only."""
        try:
            return self.sound_of(sentence, language, rate_ratio, is_stopped)
        except VoiceError as error:
            if not is_stopped.is_set() and language not in self._complained:
                self._complained.add(language)
                _log.warning("captions only: %s", error)
            return None

    def _run(
        self, voice: Voice, text: str, rate_ratio: float, is_stopped: threading.Event
    ) -> Sound:
        def make() -> bytes:
            return write_wav(voice.render(text, rate_ratio, is_stopped).trimmed().even())

        return read_wav(self._cache.get((voice.mark, f"{rate_ratio:g}", text), make))


class CaptionSpeaker:
    """Says nothing: captions go by as fast as they can be read. For silent kiosks, and for tests.

    It needs no thread: how far it is follows from the clock.
    """

    def __init__(self, clock: Clock) -> None:
        """Read time from this clock."""
        self._clock = clock
        self._waiting: deque[tuple[float, Said]] = deque()
        self._end_s = 0.0

    @property
    def languages(self) -> Collection[str]:
        """It has no voice."""
        return ()

    @property
    def is_speaking(self) -> bool:
        """Whether there is still something to be read."""
        return bool(self._waiting) or self._clock.monotonic_s() < self._end_s

    def say(self, utterance: Utterance, *, rate_ratio: float = 1.0, volume_db: float = 0.0) -> None:  # noqa: ARG002 - silence has no volume
        """Show an utterance from now on, and nothing else."""
        self._waiting.clear()
        at_s = self._clock.monotonic_s()
        sentences = list(_sentences(utterance))
        for index, (sentence, _) in enumerate(sentences):
            said = Said(utterance, sentence, is_last=index == len(sentences) - 1)
            self._waiting.append((at_s, said))
            at_s += reading_s(sentence) / rate_ratio
        self._end_s = at_s

    def stop(self) -> None:
        """Show nothing more."""
        self._waiting.clear()
        self._end_s = self._clock.monotonic_s()

    def news(self) -> tuple[Said, ...]:
        """Return the sentences whose time has come since the last asking."""
        now_s = self._clock.monotonic_s()
        found: list[Said] = []
        while self._waiting and self._waiting[0][0] <= now_s:
            found.append(self._waiting.popleft()[1])
        return tuple(found)

    def close(self) -> None:
        """Show nothing more."""
        self._waiting.clear()


def reading_s(text: str) -> float:
    """Return how long a caption stands that nobody hears, in seconds."""
    wide = sum(character >= "\u1100" for character in text)
    narrow = len(text) - wide
    return max(_LEAST_READ_S, wide / _READ_SYLLABLES_PER_S + narrow / _READ_CHARACTERS_PER_S)


def _sentences(utterance: Utterance) -> Iterator[tuple[str, float]]:
    """Yield each sentence and the silence after it."""
    steps: Sequence[tuple[str, ...]] = [sentences_of(step) for step in utterance.steps]
    for step in steps:
        for sentence in step[:-1]:
            yield sentence, SENTENCE_PAUSE_S
        for sentence in step[-1:]:
            yield sentence, STEP_PAUSE_S
