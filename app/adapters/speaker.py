"""Speakers: what is to be said becomes sounds and captions, and nobody waits for either."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from app.adapters.background import Background
from app.adapters.captions import reading_s, sentences_in
from app.adapters.player import NoPlayer, Player
from app.adapters.sound import Sound, joined, read_wav, silence, write_wav
from app.adapters.speech_cache import SpeechCache
from app.adapters.voices import Voice, VoiceError
from app.ports import Said, Utterance
from app.text.speech import heard_text, voice_runs, with_readings

_RUN_PAUSE_S = 0.06
"""Round a name in another language's voice."""

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

    def __init__(
        self,
        voices: Voices,
        player: Player,
        cache: SpeechCache,
        *,
        now_s: Callable[[], float] = time.monotonic,
        rest: Callable[[threading.Event, float], object] = threading.Event.wait,
    ) -> None:
        """Prepare; nothing is started before something is said.

        Args:
            voices: who speaks which language.
            player: what makes sounds heard.
            cache: where rendered speech is kept.
            now_s: seconds that never go back.
            rest: waits for so many seconds, or until the event is set.
        """
        self._voices, self._player, self._cache = voices, player, cache
        self._now_s, self._rest = now_s, rest
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
        said = heard_text(with_readings(sentence, self._voices.readings.get(language, {})))
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
        pause_end_s = 0.0
        for said, pause_s in sentences_in(utterance):
            # rendering is part of the pause before a sentence, and does not make it longer
            sound = self._try(said.sentence, said.language, rate_ratio, is_stopped)
            self._rest(is_stopped, max(0.0, pause_end_s - self._now_s()))
            with self._lock:
                if is_stopped.is_set():
                    return
                self._news.append(said)
            if sound is None:
                self._silent.play(silence(reading_s(said.sentence)), is_stopped)
                continue
            self._player.play(sound.at_volume(volume_db), is_stopped)
            pause_end_s = self._now_s() + pause_s

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
