"""Captions: what is said, in writing, sentence by sentence; also where nothing is heard."""

from collections import deque
from collections.abc import Collection
from dataclasses import replace

from app.ports import Clock, Said, Utterance
from app.text.speech import sentences_of

SENTENCE_PAUSE_S = 0.3
STEP_PAUSE_S = 0.6
"""Silence after a sentence, and after a step (barrier-free.md 8.1, 13)."""

_READ_CHARACTERS_PER_S = 12.0
_READ_SYLLABLES_PER_S = 5.0
"""How fast a caption is read that nobody hears: Latin letters, or Hangul, kana and Han."""
_LEAST_READ_S = 1.5


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
        for said, _ in sentences_in(utterance):
            self._waiting.append((at_s, said))
            at_s += reading_s(said.sentence) / rate_ratio
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


def sentences_in(utterance: Utterance) -> list[tuple[Said, float]]:
    """Return each sentence of an utterance, and the silence after it."""
    found: list[tuple[Said, float]] = []
    for step in utterance.steps:
        cut = [sentence for text in step.sentences for sentence in sentences_of(text)]
        found += [
            (
                Said(utterance, sentence, step.language),
                STEP_PAUSE_S if number == len(cut) else SENTENCE_PAUSE_S,
            )
            for number, sentence in enumerate(cut, start=1)
        ]
    if found:
        found[-1] = (replace(found[-1][0], is_last=True), found[-1][1])
    return found
