"""Voices: a sentence in, a sound out. Programs on this machine, or what somebody has recorded."""

import re
import tempfile
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.adapters.programs import ProgramError, run_program
from app.adapters.readings import reader_of
from app.adapters.sound import Sound, joined, read_wav, silence
from app.text.languages import NORMAL_PACE_RATIO, Language

_NORMAL_WPM = 175
"""espeak-ng's own normal pace, in words a minute."""

_AMPLITUDE = 50
"""Half of espeak-ng's normal: louder, the Chinese voice meets full scale."""

_CLIP_GAP_S = 0.05


class VoiceError(Exception):
    """A sentence cannot be said by a voice; the message is one line."""


class Voice(Protocol):
    """Says the sentences of one language."""

    @property
    def mark(self) -> str:
        """What tells its sound from any other voice's: program, version, name."""
        ...

    def render(self, text: str, rate_ratio: float, is_stopped: threading.Event) -> Sound:
        """Return a sentence as a sound.

        Raises:
            VoiceError: it cannot, or was stopped.
        """
        ...


@dataclass(frozen=True)
class EspeakVoice:
    """A voice of espeak-ng. It needs no model, speaks at once, and sounds like a machine."""

    program: str
    version: str
    name: str
    """As espeak-ng calls it."""
    language: str
    """BCP 47."""
    pace_ratio: float = NORMAL_PACE_RATIO
    """What rate 1 is, of its normal pace."""

    @property
    def mark(self) -> str:
        """Program, version, name."""
        return f"espeak-ng {self.version} {self.name} {self.pace_ratio:g} {_AMPLITUDE}"

    def render(self, text: str, rate_ratio: float, is_stopped: threading.Event) -> Sound:
        """Return a sentence as a sound."""
        read = reader_of(self.language)
        words = [
            self.program,
            *("-v", self.name),
            *("-s", str(round(_NORMAL_WPM * self.pace_ratio * rate_ratio))),
            *("-a", str(_AMPLITUDE)),
            *("--stdin", "--stdout", "-b", "1"),
        ]
        return _rendered(words, read(text) if read is not None else text, is_stopped)


@dataclass(frozen=True)
class PiperVoice:
    """A neural voice: the site's `piper` program with the model of one language."""

    program: str
    model: Path
    version: str = ""

    @property
    def mark(self) -> str:
        """Program and model; another file under the same name is another voice."""
        try:
            status = self.model.stat()
        except OSError:
            return f"piper {self.version} {self.model}"
        return f"piper {self.version} {self.model} {status.st_size} {status.st_mtime_ns}"

    def render(self, text: str, rate_ratio: float, is_stopped: threading.Event) -> Sound:
        """Return a sentence as a sound."""
        with tempfile.TemporaryDirectory(prefix="yeokgil-piper-") as folder:
            file = Path(folder) / "said.wav"
            words = [
                self.program,
                *("--model", str(self.model)),
                *("--output_file", str(file)),
                *("--length_scale", f"{1 / rate_ratio:.4f}"),
            ]
            line = " ".join(text.split())  # piper says each line for itself
            try:
                run_program(words, given=f"{line}\n".encode(), is_stopped=is_stopped)
                return read_wav(file.read_bytes())
            except (ProgramError, OSError, ValueError) as error:
                message = f"{self.model.name}: {error}"
                raise VoiceError(message) from None


class RecordedVoice:
    """Clips that a person has spoken, each with its words; a sentence is said only if they make it.

    A whole sentence is one clip, or sentence parts, names and numbers side by side, the longest
    clips first. Half a sentence is never said. Clips keep their own pace.
    """

    def __init__(self, clips: Mapping[str, Path]) -> None:
        """Use clips by what is said in them."""
        self._clips = {_plain(words): path for words, path in clips.items() if _plain(words)}

    @property
    def mark(self) -> str:
        """What the clips are and when they were recorded."""
        return f"recorded {sorted((words, _age(path)) for words, path in self._clips.items())}"

    def clips_of(self, text: str) -> tuple[Path, ...] | None:
        """Return the clips that make a sentence, in order; None: not all of it is recorded."""
        rest, found = _plain(text), list[str]()
        return tuple(self._clips[each] for each in found) if self._tile(rest, found) else None

    def render(self, text: str, rate_ratio: float, is_stopped: threading.Event) -> Sound:  # noqa: ARG002 - as every voice
        """Return a sentence as a sound."""
        clips = self.clips_of(text)
        if clips is None:
            message = f"not recorded: {text}"
            raise VoiceError(message)
        try:
            sounds = [read_wav(path.read_bytes()).trimmed() for path in clips]
        except (OSError, ValueError) as error:
            message = f"a recorded clip: {error}"
            raise VoiceError(message) from None
        gap = silence(_CLIP_GAP_S)
        return joined(part for sound in sounds for part in (sound, gap))

    def _tile(self, rest: str, found: list[str]) -> bool:
        """Put the clips that make `rest` into `found`, the longest first; False: there are none."""
        if not rest:
            return True
        for words in self._beginning(rest):
            after = rest[len(words) :]
            if after and after[0] != " " and words[-1].isalnum() and after[0].isalnum():
                continue  # no clip ends inside a word
            found.append(words)
            if self._tile(after.strip(), found):
                return True
            found.pop()
        return False

    def _beginning(self, rest: str) -> Iterable[str]:
        ends = range(len(rest), 0, -1)
        return (rest[:end] for end in ends if rest[:end] in self._clips)


@dataclass(frozen=True)
class FirstOf:
    """Several voices of one language: the first that can say a sentence says all of it."""

    voices: tuple[Voice, ...]

    @property
    def mark(self) -> str:
        """All of them."""
        return " | ".join(voice.mark for voice in self.voices)

    def render(self, text: str, rate_ratio: float, is_stopped: threading.Event) -> Sound:
        """Return a sentence as a sound."""
        why = VoiceError("no voice")
        for voice in self.voices:
            try:
                return voice.render(text, rate_ratio, is_stopped)
            except VoiceError as error:
                why = error
        raise why


def _plain(text: str) -> str:
    """Return words without what is not heard: marks, capitals, spaces more than one."""
    kept = "".join(c if c.isalnum() or c in "-'’" else " " for c in text.casefold())
    return " ".join(kept.split())


def _age(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _rendered(words: list[str], text: str, is_stopped: threading.Event) -> Sound:
    try:
        return read_wav(run_program(words, given=text.encode(), is_stopped=is_stopped))
    except (ProgramError, ValueError) as error:
        message = f"{words[0]}: {error}"
        raise VoiceError(message) from None


def find_espeak(
    languages: Iterable[Language], program: str = "espeak-ng"
) -> dict[str, EspeakVoice]:
    """Return the voices of the installed espeak-ng by language; none where it is missing."""
    try:
        version = run_program([program, "--version"]).decode(errors="replace")
        listed = run_program([program, "--voices"]).decode(errors="replace")
    except ProgramError:
        return {}
    known = {line.split()[1] for line in listed.splitlines()[1:] if len(line.split()) > 1}
    number = re.search(r"\d[\w.-]*", version)
    mark = number.group() if number else ""
    voices: dict[str, EspeakVoice] = {}
    for language in languages:
        name = next((each for each in language.espeak if each in known), None)
        if name is not None:
            voices[language.tag] = EspeakVoice(
                program, mark, name, language.tag, language.pace_ratio
            )
    return voices


def load_clips(folder: Path, fixed: Mapping[str, str]) -> dict[str, Path]:
    """Return the clips of a folder by what is said in them.

    Args:
        folder: WAV files; ``clips.tsv`` in it gives words to those that are not named after a
            message: file name, tab, words.
        fixed: the spoken text of every message without slots, by the message's name.
    """
    clips = {fixed[path.stem]: path for path in folder.glob("*.wav") if path.stem in fixed}
    try:
        lines = (folder / "clips.tsv").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    for line in lines:
        name, _, words = line.partition("\t")
        path = folder / name.strip()
        if words.strip() and name.strip() and path.is_file():
            clips[words.strip()] = path
    return clips
