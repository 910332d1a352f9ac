"""Sound as samples: what a voice has rendered, made even, joined, and written as WAV."""

import io
import wave
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

RATE_HZ = 22050
"""What voices render at and players are given; enough for speech, and kind to a disk."""

_FULL = 32768.0
_QUIET_RATIO = 0.004
"""Below this a sample is silence (-48 dB)."""
_LOUDNESS_RATIO = 0.1
"""Effective value that every voice is brought to: languages are equally loud."""
_PEAK_RATIO = 0.89
"""Nothing comes nearer to full scale than 1 dB."""


@dataclass(frozen=True)
class Sound:
    """One channel at `RATE_HZ`, samples from -1 to 1."""

    samples: np.ndarray

    @property
    def duration_s(self) -> float:
        """How long it lasts, in seconds."""
        return len(self.samples) / RATE_HZ

    @property
    def peak_ratio(self) -> float:
        """Its greatest distance from silence; 1 is full scale."""
        return float(np.abs(self.samples).max(initial=0.0))

    @property
    def loudness_ratio(self) -> float:
        """Its effective value (root of the mean square)."""
        return float(np.sqrt(np.mean(np.square(self.samples)))) if len(self.samples) else 0.0

    def trimmed(self) -> "Sound":
        """Return it without the silence before and after."""
        loud = np.flatnonzero(np.abs(self.samples) > _QUIET_RATIO)
        if not len(loud):
            return Sound(self.samples[:0])
        return Sound(self.samples[loud[0] : loud[-1] + 1])

    def even(self) -> "Sound":
        """Return it at the loudness that all voices have, never clipped."""
        if not self.loudness_ratio:
            return self
        gain = min(_LOUDNESS_RATIO / self.loudness_ratio, _PEAK_RATIO / self.peak_ratio)
        return Sound(self.samples * gain)

    def at_volume(self, volume_db: float) -> "Sound":
        """Return it louder (positive) or quieter by so many decibels, never clipped."""
        gain = 10 ** (volume_db / 20)
        return Sound(np.clip(self.samples * gain, -_PEAK_RATIO, _PEAK_RATIO))


def silence(duration_s: float) -> Sound:
    """Return so many seconds of nothing."""
    return Sound(np.zeros(round(duration_s * RATE_HZ), dtype=np.float32))


def joined(sounds: Iterable[Sound]) -> Sound:
    """Return sounds one after the other."""
    parts = [sound.samples for sound in sounds]
    return Sound(np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32))


def read_wav(data: bytes) -> Sound:
    """Read a WAV file of 16 bits a sample, of any rate and number of channels.

    Raises:
        ValueError: it is none.
    """
    try:
        with wave.open(io.BytesIO(data)) as file:
            if file.getsampwidth() != 2:
                message = f"{8 * file.getsampwidth()} bits a sample; make it 16"
                raise ValueError(message)
            channels, rate_hz = file.getnchannels(), file.getframerate()
            # programs that write to a pipe do not know the length beforehand: ask for all there is
            raw = file.readframes(len(data))
    except (wave.Error, EOFError) as error:
        message = f"not a WAV file: {error or 'it ends too soon'}"
        raise ValueError(message) from None
    raw = raw[: len(raw) // (2 * channels) * 2 * channels]
    samples = np.frombuffer(raw, "<i2").astype(np.float32) / _FULL
    samples = samples.reshape(-1, channels).mean(axis=1)
    if rate_hz != RATE_HZ and len(samples):
        at = np.arange(int(len(samples) * RATE_HZ / rate_hz)) * (rate_hz / RATE_HZ)
        samples = np.interp(at, np.arange(len(samples)), samples).astype(np.float32)
    return Sound(samples)


def write_wav(sound: Sound) -> bytes:
    """Return a WAV file of 16 bits a sample."""
    file = io.BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(RATE_HZ)
        whole = np.clip(np.rint(sound.samples * _FULL), -_FULL, _FULL - 1)
        wav.writeframes(whole.astype("<i2").tobytes())
    return file.getvalue()
