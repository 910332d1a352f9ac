"""Secrets of staff: kept as hashes, and locked for a while after too many wrong ones.

A hash is argon2id with the parameters of RFC 9106 for little memory (64 MB, three passes): a guess
costs a tenth of a second. What is guessed wrong is counted in a file before it is compared, so
pulling the plug saves nobody a guess, and a restart opens no lock.
"""

import datetime as dt
import fcntl
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from app.adapters.kept_files import PRIVATE, write_whole
from app.ports import Clock
from maps.model import WayfindingError

TRIES = 5
"""So many wrong ones in a row, and the door is locked."""

LOCK_S = 600.0
"""So long (barrier-free.md 7.2: ten minutes)."""

_HASHER = PasswordHasher()


class SecretsError(WayfindingError):
    """A file of secrets cannot be used; the message says which, why, and what to do."""


def hash_of(secret: str) -> str:
    """Return a hash of a secret, with its own salt: two of the same secret are not alike."""
    return _HASHER.hash(secret)


def is_hash(text: str) -> bool:
    """Say whether a text is such a hash."""
    return text.startswith("$argon2id$") and not _is_unreadable(text)


def is_secret(secret: str, hashed: str) -> bool:
    """Say whether a secret is the one that was hashed."""
    try:
        return _HASHER.verify(hashed, secret)
    except (VerificationError, InvalidHashError):
        return False


def is_outdated(hashed: str) -> bool:
    """Say whether a hash costs less to guess than one made today: hash anew at the next sign-in."""
    return _is_unreadable(hashed) or _HASHER.check_needs_rehash(hashed)


def _is_unreadable(hashed: str) -> bool:
    try:
        _HASHER.check_needs_rehash(hashed)
    except InvalidHashError:
        return True
    return False


def read_hash(path: Path) -> str:
    """Return the one hash in a file.

    Raises:
        SecretsError: there is none, or others on this machine could read it.
    """
    try:
        if path.stat().st_mode & 0o077:
            message = f"{path}: others on this machine can read it; run chmod 600 on it"
            raise SecretsError(message)
        text = path.read_text(encoding="ascii", errors="replace").strip()
    except OSError as error:
        message = f"{path}: {(error.strerror or 'cannot be read').lower()}; set the secret anew"
        raise SecretsError(message) from None
    if not is_hash(text):
        message = f"{path}: holds no argon2id hash; set the secret anew"
        raise SecretsError(message)
    return text


def write_hash(path: Path, secret: str) -> None:
    """Keep the hash of a secret in a file that only this user can read.

    Raises:
        SecretsError: the file cannot be written.
    """
    try:
        write_whole(path, f"{hash_of(secret)}\n".encode("ascii"), mode=PRIVATE)
    except OSError as error:
        message = f"{path}: {(error.strerror or 'cannot be written').lower()}; choose another place"
        raise SecretsError(message) from None


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of one try."""

    is_right: bool
    tries_left: int = TRIES
    """Before the door is locked; 0: it is."""
    locked_s: float = 0.0
    """So long nothing is compared any more, not even the right secret."""


class Doorkeeper:
    """Counts wrong secrets by who tries, and lets nobody try while they are locked out.

    A name is a door or an account. Several processes may share a file.
    """

    def __init__(
        self, path: Path, clock: Clock, *, tries: int = TRIES, lock_s: float = LOCK_S
    ) -> None:
        """Remember where it is counted; nothing is read yet."""
        self._path, self._clock = path, clock
        self._tries, self._lock_s = tries, lock_s

    def locked_s(self, name: str) -> float:
        """Return how long somebody is still locked out; 0: not at all.

        Raises:
            SecretsError: the file cannot be read.
        """
        with self._counting() as counts:
            return self._left_s(counts.get(name))

    def forget(self, name: str) -> None:
        """Forget what somebody has tried: they have shown otherwise who they are.

        Raises:
            SecretsError: the file cannot be read or written.
        """
        with self._counting() as counts:
            if counts.pop(name, None) is not None:
                self._save(counts)

    def attempt(self, name: str, is_right: Callable[[], bool]) -> Attempt:
        """Let somebody try once, if they may.

        Args:
            name: who, or which door.
            is_right: compares; not called while they are locked out.

        Raises:
            SecretsError: tries cannot be counted, so there is none.
        """
        with self._counting() as counts:
            left_s = self._left_s(counts.get(name))
            if left_s > 0:
                return Attempt(is_right=False, tries_left=0, locked_s=left_s)
            wrong = min(self._wrong(counts.get(name)), self._tries - 1) + 1
            is_last = wrong >= self._tries
            counts[name] = {
                "wrong": wrong,
                "locked_until": self._in_future(self._lock_s) if is_last else None,
            }
            self._save(counts)
            if is_right():
                del counts[name]
                self._save(counts)
                return Attempt(is_right=True)
            return Attempt(
                is_right=False,
                tries_left=self._tries - wrong,
                locked_s=self._lock_s if is_last else 0.0,
            )

    def _wrong(self, count: Any) -> int:
        """Return how many wrong tries count; those before a lock that is over do not."""
        if not isinstance(count, dict) or count.get("locked_until") is not None:
            return 0
        wrong = count.get("wrong")
        return wrong if isinstance(wrong, int) else 0

    def _left_s(self, count: Any) -> float:
        if not isinstance(count, dict) or not isinstance(count.get("locked_until"), str):
            return 0.0
        try:
            until = dt.datetime.fromisoformat(count["locked_until"])
            left_s = (until - self._clock.now()).total_seconds()
        except (ValueError, TypeError):
            return self._lock_s
        # a clock that was set back must lock nobody out for longer than the lock is long
        return min(max(left_s, 0.0), self._lock_s)

    def _in_future(self, seconds: float) -> str:
        return (self._clock.now() + dt.timedelta(seconds=seconds)).isoformat()

    @contextmanager
    def _counting(self) -> Iterator[dict[str, Any]]:
        """Give the counts, while no other process reads or writes them."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_name(f".{self._path.name}.lock")
            with beside.open("ab") as held:
                fcntl.flock(held, fcntl.LOCK_EX)
                yield self._load()
        except OSError as error:
            raise self._complaint(error) from None

    def _load(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except ValueError:
            found = None
        if not isinstance(found, dict):
            message = f"{self._path}: is not the file of wrong tries; delete it to begin anew"
            raise SecretsError(message)
        return found

    def _save(self, counts: dict[str, Any]) -> None:
        write_whole(self._path, json.dumps(counts, indent=1).encode(), mode=PRIVATE)

    def _complaint(self, error: OSError) -> SecretsError:
        why = (error.strerror or "cannot be written").lower()
        return SecretsError(f"{self._path}: {why}; nobody can sign in until it can be written")
