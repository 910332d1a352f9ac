"""Who works in an office: accounts, who is let in, and the journal of all that anybody does."""

import re
from pathlib import Path

import msgspec

from app.adapters.journal_file import JournalFile
from app.adapters.office_files import Account, OfficeFiles
from app.adapters.secrets import Doorkeeper, hash_of, is_outdated, is_secret
from app.ports import Clock
from maps.model import MapError, WayfindingError
from maps.publishing.journal import JournalLine
from maps.publishing.review import Person, Role

SHORTEST_PASSWORD = 10
"""Characters."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,30}")


class SignInError(WayfindingError):
    """Somebody is not let in; the message says why."""

    def __init__(self, message: str, *, tries_left: int = 0, locked_s: float = 0.0) -> None:
        """Remember how many tries are left, or how long nobody is let in by this name."""
        super().__init__(message)
        self.tries_left, self.locked_s = tries_left, locked_s


class Accounts:
    """The people of one station's staff, in their folder."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Remember where it is; nothing is read yet."""
        self._files, self._clock = OfficeFiles(folder), clock
        self._journal = JournalFile(folder / "journal.jsonl")
        self._doorkeeper = Doorkeeper(folder / "sign-ins.json", clock)

    @property
    def has_staff(self) -> bool:
        """Whether anybody has an account: only then does it matter who is asking."""
        return self._files.has_accounts

    # --- people -----------------------------------------------------------------------------------

    def sign_in(self, name: str, password: str) -> Person:
        """Return who this is; after too many wrong passwords nobody is let in for a while.

        Raises:
            SignInError: name or password are wrong, or the account is locked.
            MapError: the folder cannot be read or written.
        """
        account = next((a for a in self._files.accounts() if a.name == name), None)
        if account is None:  # as long as a comparison takes; all such names share their tries
            tried = self._doorkeeper.attempt("?", lambda: not hash_of(password))
        else:
            hashed = account.password
            tried = self._doorkeeper.attempt(name, lambda: is_secret(password, hashed))
        if account is not None and tried.is_right:
            if is_outdated(account.password):
                self._keep(msgspec.structs.replace(account, password=hash_of(password)))
            return Person(account.name, account.role)
        self._note(name[:40], "sign-in.refused", name[:40])
        if tried.locked_s > 0:
            minutes = max(1, round(tried.locked_s / 60))
            message = f"{name}: locked for {minutes} min after too many wrong passwords; wait"
        else:
            message = f"{name}: name or password is wrong; {tried.tries_left} tries are left"
        raise SignInError(message, tries_left=tried.tries_left, locked_s=tried.locked_s)

    def add(self, by: Person | None, name: str, role: Role, password: str) -> None:
        """Give somebody an account, or another role or password.

        Args:
            by: a publisher; None is right only for the first account, which is a publisher's.
            name: short, in small letters: it stands in the journal.
            role: what they may do.
            password: theirs.

        Raises:
            MapError: that may not be, or cannot be written.
        """
        if not _NAME.fullmatch(name):
            message = f"{name}: is no name; use small letters, digits, dots and dashes"
            raise MapError(message)
        if len(password) < SHORTEST_PASSWORD:
            message = f"{name}: a password has {SHORTEST_PASSWORD} characters or more"
            raise MapError(message)
        with self._files.alone():
            accounts = self._files.accounts()
            if not accounts and role is not Role.PUBLISHER:
                message = f"{name}: the first account is a publisher's; add one with that role"
                raise MapError(message)
            if accounts:
                self._check_manages(by)
                self._check_one_is_left(accounts, name, role)
            self._note(by.name if by is not None else name, "staff.add", name, role.value)
            self._keep(Account(name, role, hash_of(password)))

    def remove(self, by: Person, name: str) -> None:
        """Take somebody's account away; what they did stays in the journal.

        Raises:
            MapError: that may not be, or cannot be written.
        """
        with self._files.alone():
            self._check_manages(by)
            accounts = self._files.accounts()
            if all(account.name != name for account in accounts):
                message = f"{name}: has no account here; main.py staff list names all"
                raise MapError(message)
            self._check_one_is_left(accounts, name, None)
            self._note(by.name, "staff.remove", name)
            self._files.write_accounts([a for a in accounts if a.name != name])

    def still(self, person: Person) -> Person:
        """Return who has signed in with what they may do now.

        Raises:
            MapError: they have no account any more.
        """
        found = next((each for each in self.people() if each.name == person.name), None)
        if found is None:
            message = f"{person.name}: has no account here any more; sign in anew"
            raise MapError(message)
        return found

    def people(self) -> tuple[Person, ...]:
        """Return everybody who has an account."""
        return tuple(Person(a.name, a.role) for a in self._files.accounts())

    def _keep(self, account: Account) -> None:
        others = [a for a in self._files.accounts() if a.name != account.name]
        self._files.write_accounts([*others, account])

    @staticmethod
    def _check_manages(by: Person | None) -> None:
        if by is None or by.role is not Role.PUBLISHER:
            message = "accounts are a publisher's; sign in as one, with --as NAME"
            raise MapError(message)

    @staticmethod
    def _check_one_is_left(accounts: list[Account], name: str, role: Role | None) -> None:
        others = any(a.role is Role.PUBLISHER for a in accounts if a.name != name)
        if not others and role is not Role.PUBLISHER:
            message = f"{name}: is the only publisher; add another first"
            raise MapError(message)

    # --- the journal ------------------------------------------------------------------------------

    def note(self, by: Person, what: str, subject: str = "", why: str = "") -> None:
        """Write down something that was done elsewhere.

        Raises:
            MapError: it cannot be written.
        """
        self._note(by.name, what, subject, why)

    def history(self) -> tuple[JournalLine, ...]:
        """Return all that was done, the first first.

        Raises:
            MapError: the journal cannot be read, or was changed.
        """
        return self._journal.read().lines

    def _note(self, who: str, what: str, subject: str, why: str = "") -> None:
        now = self._clock.now().replace(microsecond=0)
        self._journal.append(at=now, who=who, what=what, subject=subject, why=why)
