"""Where staff work together: accounts, drafts, and the journal of all they do, in one folder.

Everything goes through here, from the command line and from the editor: who signs in, what they may
do (`maps.publishing.review`), the line in the journal, and then the deed.
"""

import hashlib
from pathlib import Path

from app.adapters.accounts import Accounts
from maps.model import MapError
from maps.publishing.review import Act, Draft, DraftState, Person, Role, after, is_stale, why_not


class Office(Accounts):
    """The folder of one station's staff: its people, and the drafts that go from hand to hand."""

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


def _is_whole(path: Path, sha256: str) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == sha256
    except OSError:
        return False
