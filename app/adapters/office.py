"""Where staff work together: accounts, drafts, and the journal of all they do, in one folder.

Everything goes through here, from the command line and from the editor: who signs in, what they may
do (`maps.publishing.review`), the line in the journal, and then the deed.
"""

import hashlib
import re
from pathlib import Path

import msgspec

from app.adapters.journal_file import JournalFile
from app.adapters.office_files import Account, OfficeFiles
from app.adapters.secrets import Doorkeeper, hash_of, is_outdated, is_secret
from app.ports import Clock
from maps.model import MapError, WayfindingError
from maps.publishing.journal import JournalLine
from maps.publishing.review import Act, Draft, DraftState, Person, Role, after, is_stale, why_not

SHORTEST_PASSWORD = 10
"""Characters."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,30}")


class SignInError(WayfindingError):
    """Somebody is not let in; the message says why."""

    def __init__(self, message: str, *, tries_left: int = 0, locked_s: float = 0.0) -> None:
        """Remember how many tries are left, or how long nobody is let in by this name."""
        super().__init__(message)
        self.tries_left, self.locked_s = tries_left, locked_s


class Office:
    """The folder of one station's staff."""

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

    # --- drafts -----------------------------------------------------------------------------------

    def submit(
        self,
        by: Person,
        data: bytes,
        why: str,
        *,
        number: int | None = None,
        base: bytes | None = None,
    ) -> Draft:
        """Propose a map, or propose a draft anew.

        Args:
            by: its author.
            data: the map's file.
            why: what it is about.
            number: of a draft of theirs that was rejected, or that they have changed since.
            base: the file of the map that it began with, so that nobody's work is undone by it.

        Raises:
            MapError: that may not be, or cannot be written.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        begun = "" if base is None else hashlib.sha256(base).hexdigest()
        with self._files.alone():
            drafts = self._files.drafts()
            known = self._find(drafts, number) if number is not None else None
            self._check(by, Act.SUBMIT, known, why)
            if known is not None:
                draft = after(by, Act.SUBMIT, known, why, sha256, begun)
            else:
                draft = Draft(
                    number=max((d.number for d in drafts), default=0) + 1,
                    author=by.name,
                    state=DraftState.SUBMITTED,
                    why=why,
                    sha256=sha256,
                    base=begun,
                )
            self._files.write_map(sha256, data)
            if base is not None:  # who reads it sees what it began with
                self._files.write_map(begun, base)
            self._record(by, Act.SUBMIT, drafts, draft, why)
            return draft

    def decide(self, by: Person, act: Act, number: int, why: str = "", *, read: str = "") -> Draft:
        """Approve or reject a draft, or note that it was released.

        Args:
            by: who decides.
            act: what.
            number: of the draft.
            why: in their words.
            read: the hash of the map that was read, where it may be another one since.

        Raises:
            MapError: that may not be, or cannot be written; or its author has changed it since it
                was read.
        """
        with self._files.alone():
            drafts = self._files.drafts()
            known = self._find(drafts, number)
            if read and known.sha256 != read:
                message = f"draft {number} was handed in anew since you have read it; read it again"
                raise MapError(message)
            self._check(by, act, known, why)
            draft = after(by, act, known, why)
            self._record(by, act, drafts, draft, why)
            return draft

    def drafts(self) -> tuple[Draft, ...]:
        """Return all drafts, the oldest first."""
        return tuple(self._files.drafts())

    def draft(self, number: int) -> Draft:
        """Return one draft.

        Raises:
            MapError: there is none of this number.
        """
        return self._find(self._files.drafts(), number)

    def map_file(self, draft: Draft) -> Path:
        """Return where a draft's map is kept, just as it was submitted.

        Raises:
            MapError: it is not there, or was changed.
        """
        path = self._files.map_path(draft.sha256)
        if not _is_whole(path, draft.sha256):
            message = f"{path}: is not what was submitted; submit it anew"
            raise MapError(message)
        return path

    def base_file(self, draft: Draft) -> Path | None:
        """Return where the map is kept that a draft began with; None where nobody has said."""
        path = self._files.map_path(draft.base)
        return path if draft.base and _is_whole(path, draft.base) else None

    def approved(self, by: Person, data: bytes, released: bytes | None = None) -> Draft:
        """Return the approved draft whose map this is, for who is about to release it.

        Args:
            by: who is about to.
            data: the map's file.
            released: the file of the map that is released now, if one is.

        Raises:
            MapError: they may not release, nobody has approved just these bytes, or others have
                released something since the draft was begun.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        drafts = [d for d in self._files.drafts() if d.sha256 == sha256]
        ready = next((d for d in drafts if d.state is DraftState.APPROVED), None)
        refusal = why_not(by, Act.RELEASE, ready or (drafts[-1] if drafts else None))
        if refusal is not None:
            if not drafts and by.role is Role.PUBLISHER:
                refusal = "nobody has approved this map; main.py draft submit MAP proposes it"
            raise MapError(refusal)
        found = ready or drafts[-1]
        if is_stale(found, "" if released is None else hashlib.sha256(released).hexdigest()):
            message = (
                f"draft {found.number} began with another map than is released now, and would undo "
                "what others did since; main.py merge both, and submit it anew"
            )
            raise MapError(message)
        return found

    def _check(self, by: Person, act: Act, draft: Draft | None, why: str) -> None:
        refusal = why_not(by, act, draft)
        if refusal is None and act in {Act.SUBMIT, Act.REJECT} and not why.strip():
            refusal = f"to {act.value} a draft takes a reason; write it with --why"
        if refusal is not None:
            raise MapError(refusal)

    @staticmethod
    def _find(drafts: list[Draft], number: int) -> Draft:
        found = next((d for d in drafts if d.number == number), None)
        if found is None:
            message = f"draft {number}: there is none; main.py draft list names all"
            raise MapError(message)
        return found

    def _record(self, by: Person, act: Act, drafts: list[Draft], draft: Draft, why: str) -> None:
        subject = f"draft {draft.number} {draft.sha256[:16]}"
        self._note(by.name, f"draft.{act.value}", subject, why)
        self._files.write_drafts([d for d in drafts if d.number != draft.number], draft)

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


def _is_whole(path: Path, sha256: str) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == sha256
    except OSError:
        return False
