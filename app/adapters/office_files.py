"""The office's files: accounts and drafts as documents, maps by their hash. Replaced as wholes."""

import fcntl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta

from app.adapters.kept_files import PRIVATE, write_whole
from maps.model import MapError
from maps.publishing.review import Draft, DraftState, Role

_ACCOUNTS = "staff.json"
_DRAFTS = "drafts.json"
_Document = TypeVar("_Document")


class Account(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who may sign in."""

    name: str
    role: Role
    password: str
    """Its argon2id hash."""


class _Accounts(msgspec.Struct, forbid_unknown_fields=True):
    accounts: list[Account]


class _DraftDoc(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    number: Annotated[int, Meta(ge=1)]
    author: str
    state: DraftState
    why: str
    sha256: str
    base: str
    decided_by: str


class _Drafts(msgspec.Struct, forbid_unknown_fields=True):
    drafts: list[_DraftDoc]


class OfficeFiles:
    """The files in one folder."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder; nothing is read yet."""
        self._folder = folder

    @property
    def has_accounts(self) -> bool:
        """Whether anybody was ever given an account."""
        return (self._folder / _ACCOUNTS).exists()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Let no other process change anything meanwhile.

        Raises:
            MapError: the folder cannot be written.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with (self._folder / ".lock").open("ab") as held:
                fcntl.flock(held, fcntl.LOCK_EX)
                yield
        except OSError as error:
            raise _complaint(self._folder, error) from None

    def accounts(self) -> list[Account]:
        """Return all accounts, by name.

        Raises:
            MapError: the file is broken.
        """
        found = self._read(_ACCOUNTS, _Accounts)
        return found.accounts if found is not None else []

    def write_accounts(self, accounts: Sequence[Account]) -> None:
        """Write all accounts.

        Raises:
            MapError: they cannot be written.
        """
        rows = sorted(accounts, key=lambda account: account.name)
        self._write(self._folder / _ACCOUNTS, _bytes(_Accounts(rows)))

    def drafts(self) -> list[Draft]:
        """Return all drafts, the oldest first.

        Raises:
            MapError: the file is broken.
        """
        found = self._read(_DRAFTS, _Drafts)
        return [
            Draft(
                number=row.number,
                author=row.author,
                state=row.state,
                why=row.why,
                sha256=row.sha256,
                base=row.base,
                decided_by=row.decided_by,
            )
            for row in (found.drafts if found is not None else [])
        ]

    def write_drafts(self, others: Sequence[Draft], draft: Draft) -> None:
        """Write all drafts.

        Raises:
            MapError: they cannot be written.
        """
        rows = [
            _DraftDoc(d.number, d.author, d.state, d.why, d.sha256, d.base, d.decided_by)
            for d in sorted([*others, draft], key=lambda d: d.number)
        ]
        self._write(self._folder / _DRAFTS, _bytes(_Drafts(rows)))

    def map_path(self, sha256: str) -> Path:
        """Return where the map with this hash is kept."""
        return self._folder / "maps" / f"{sha256}.json"

    def write_map(self, sha256: str, data: bytes) -> None:
        """Keep a map.

        Raises:
            MapError: it cannot be written.
        """
        self._write(self.map_path(sha256), data)

    def _read(self, name: str, kind: type[_Document]) -> _Document | None:
        path = self._folder / name
        try:
            return msgspec.json.decode(path.read_bytes(), type=kind)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _complaint(path, error) from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            message = f"{path}: {error}; restore it from a copy"
            raise MapError(message) from None

    @staticmethod
    def _write(path: Path, data: bytes) -> None:
        try:
            write_whole(path, data, mode=PRIVATE)
        except OSError as error:
            raise _complaint(path, error) from None


def _bytes(document: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"


def _complaint(path: Path, error: OSError) -> MapError:
    return MapError(f"{path}: {(error.strerror or 'cannot be written').lower()}; check the folder")
