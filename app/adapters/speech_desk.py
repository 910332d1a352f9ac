"""The speaker of one site: voices, player and folder, put together when first needed."""

import logging
from collections.abc import Collection, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.ports import Said, Utterance
from app.site import SiteVoice
from app.text.languages import Language
from app.text.phrasebook import Phrasebook
from maps.model import StationMap

if TYPE_CHECKING:
    from app.adapters.player import Player
    from app.adapters.speaker import VoicedSpeaker
    from app.adapters.voices import EspeakVoice, Voice

_log = logging.getLogger(__name__)


class SpeechDesk:
    """A speaker that costs a kiosk nothing until somebody wants to hear it."""

    def __init__(
        self,
        site: SiteVoice,
        languages: Mapping[str, Language],
        books: Mapping[str, Phrasebook],
        station: StationMap,
        folder: Path,
    ) -> None:
        """Keep what it takes.

        Args:
            site: what the site says about voices.
            languages: what is known of each language that is offered.
            books: their phrasebooks; the first is the station's own language.
            station: its map, which knows how some names are said.
            folder: where rendered speech is kept.
        """
        self._site, self._languages, self._books = site, languages, books
        self._station, self._folder = station, folder
        self._is_open = False

    @cached_property
    def speaker(self) -> "VoicedSpeaker":
        """The speaker itself."""
        # a kiosk starts without the libraries of sound
        from app.adapters.player import NoPlayer, ProgramPlayer  # noqa: PLC0415
        from app.adapters.speaker import VoicedSpeaker, Voices  # noqa: PLC0415
        from app.adapters.speech_cache import SpeechCache  # noqa: PLC0415
        from app.text.speech import readings_of  # noqa: PLC0415

        self._is_open = True
        player: Player = ProgramPlayer(self._site.player) if self._site.player else NoPlayer()
        own = {tag: dict(names) for tag, names in self._site.readings}
        readings = {
            tag: {**readings_of(self._station, tag), **own.get(tag, {})} for tag in self._languages
        }
        voices = Voices(self._voices(), readings, local=next(iter(self._books), ""))
        return VoicedSpeaker(voices, player, SpeechCache(self._folder))

    @property
    def languages(self) -> Collection[str]:
        """The languages that are heard."""
        return self.speaker.languages

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said or is about to be."""
        return self._is_open and self.speaker.is_speaking

    def say(self, utterance: Utterance, *, rate_ratio: float = 1.0, volume_db: float = 0.0) -> None:
        """Say an utterance from now on, and nothing else."""
        self.speaker.say(utterance, rate_ratio=rate_ratio, volume_db=volume_db)

    def stop(self) -> None:
        """Be silent."""
        if self._is_open:
            self.speaker.stop()

    def news(self) -> tuple[Said, ...]:
        """Return the sentences that have begun since the last asking."""
        return self.speaker.news() if self._is_open else ()

    def close(self) -> None:
        """Be silent for good."""
        if self._is_open:
            self.speaker.close()

    def _voices(self) -> "dict[str, Voice]":
        """Return a language's voice: what people have recorded, else piper, else espeak-ng.

        Names come in languages that the kiosk does not offer: their voices are here too.
        """
        from app.adapters.voices import FirstOf, find_espeak  # noqa: PLC0415

        espeak = find_espeak(self._languages.values())
        if not espeak:
            _log.warning("espeak-ng is missing; only voices of the site's own are heard")
        found: dict[str, Voice] = {}
        for tag in self._languages:
            voices = self._voices_of(tag, espeak.get(tag))
            if voices:
                found[tag] = voices[0] if len(voices) == 1 else FirstOf(voices)
        return found

    def _voices_of(self, tag: str, espeak: "EspeakVoice | None") -> "tuple[Voice, ...]":
        from app.adapters.voices import (  # noqa: PLC0415
            PiperVoice,
            RecordedVoice,
            load_clips,
        )

        voices: list[Voice] = []
        model = dict(self._site.models).get(tag)
        clips = self._site.clips / tag if self._site.clips is not None else None
        if clips is not None and clips.is_dir():
            fixed = self._books[tag].fixed_sentences() if tag in self._books else {}
            voices.append(RecordedVoice(load_clips(clips, fixed)))
        if model is not None:
            voices.append(PiperVoice(self._site.piper, model))
        if espeak is not None:
            voices.append(espeak)
        return tuple(voices)
