"""Staff sign in, propose, read and release; all of it stands in a journal nobody can change."""

import errno
import os
from pathlib import Path

import pytest

from app.adapters.accounts import SignInError
from app.adapters.journal_file import JournalFile
from app.adapters.office import Office
from app.adapters.secrets import LOCK_S, TRIES
from maps.model import MapError
from maps.publishing.review import Act, DraftState, Person, Role
from tests.support.visit import NOW, HandClock

JUN = Person("jun", Role.PUBLISHER)
MINJI = Person("minji", Role.EDITOR)
PASSWORD = "a long enough secret"


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def office(tmp_path: Path, clock: HandClock) -> Office:
    return Office(tmp_path / "office", clock)


def told(office: Office) -> list[tuple[str, str]]:
    return [(line.who, line.what) for line in office.history()]


def test_the_first_account_is_a_publisher_s_who_gives_the_others(office: Office) -> None:
    assert not office.has_staff
    with pytest.raises(MapError, match="the first account is a publisher's"):
        office.add(None, "minji", Role.EDITOR, PASSWORD)
    office.add(None, "jun", Role.PUBLISHER, PASSWORD)
    with pytest.raises(MapError, match="accounts are a publisher's"):
        office.add(None, "eve", Role.PUBLISHER, PASSWORD)
    with pytest.raises(MapError, match="accounts are a publisher's"):
        office.add(MINJI, "eve", Role.PUBLISHER, PASSWORD)
    office.add(JUN, "minji", Role.EDITOR, PASSWORD)
    assert office.people() == (JUN, MINJI)
    assert office.sign_in("minji", PASSWORD) == MINJI
    assert told(office) == [("jun", "staff.add"), ("jun", "staff.add")]


def test_the_last_publisher_stays(office: Office) -> None:
    office.add(None, "jun", Role.PUBLISHER, PASSWORD)
    with pytest.raises(MapError, match="the only publisher"):
        office.remove(JUN, "jun")
    with pytest.raises(MapError, match="the only publisher"):
        office.add(JUN, "jun", Role.VIEWER, PASSWORD)
    with pytest.raises(MapError, match="has no account"):
        office.remove(JUN, "nobody")


@pytest.mark.parametrize("name", ["", "Jun", "a b", "../x", "x" * 40, "준"])
def test_a_name_is_short_and_plain(office: Office, name: str) -> None:
    with pytest.raises(MapError, match="is no name"):
        office.add(None, name, Role.PUBLISHER, PASSWORD)


def test_a_short_password_is_none(office: Office) -> None:
    with pytest.raises(MapError, match="10 characters"):
        office.add(None, "jun", Role.PUBLISHER, "short")


def test_no_password_is_kept(office: Office, tmp_path: Path) -> None:
    office.add(None, "jun", Role.PUBLISHER, PASSWORD)
    for path in (tmp_path / "office").iterdir():
        assert PASSWORD.encode() not in path.read_bytes()
        if path.name == "staff.json":
            assert b"$argon2id$" in path.read_bytes()
            assert path.stat().st_mode & 0o077 == 0


def test_after_wrong_passwords_the_right_one_opens_nothing_for_a_while(
    office: Office, clock: HandClock
) -> None:
    office.add(None, "jun", Role.PUBLISHER, PASSWORD)
    for _ in range(TRIES - 1):
        with pytest.raises(SignInError, match="wrong"):
            office.sign_in("jun", "a guess")
    with pytest.raises(SignInError, match="locked for 10 min"):
        office.sign_in("jun", "a guess")
    with pytest.raises(SignInError, match="locked"):
        office.sign_in("jun", PASSWORD)
    clock.move(LOCK_S + 1)
    assert office.sign_in("jun", PASSWORD) == JUN
    assert told(office).count(("jun", "sign-in.refused")) == TRIES + 1


def test_a_name_that_is_nobody_s_is_answered_like_a_wrong_password(office: Office) -> None:
    office.add(None, "jun", Role.PUBLISHER, PASSWORD)
    with pytest.raises(SignInError, match="name or password is wrong"):
        office.sign_in("nobody", PASSWORD)


def test_a_draft_goes_from_its_author_over_a_reader_to_a_release(office: Office) -> None:
    draft = office.submit(MINJI, b"map one", "the kerb at exit 3 is measured")
    assert (draft.number, draft.state) == (1, DraftState.SUBMITTED)
    with pytest.raises(MapError, match="is submitted; it cannot be released now"):
        office.approved(JUN, b"map one")
    office.decide(JUN, Act.APPROVE, 1)
    assert office.approved(JUN, b"map one").number == 1
    with pytest.raises(MapError, match="nobody has approved this map"):
        office.approved(JUN, b"map one, changed since")
    with pytest.raises(MapError, match="takes a publisher"):
        office.approved(MINJI, b"map one")
    office.decide(JUN, Act.RELEASE, 1)
    assert office.draft(1).state is DraftState.RELEASED
    assert [what for _, what in told(office)] == ["draft.submit", "draft.approve", "draft.release"]
    assert office.map_file(office.draft(1)).read_bytes() == b"map one"


def test_what_is_changed_after_its_approval_waits_again(office: Office) -> None:
    office.submit(MINJI, b"one", "a")
    office.decide(JUN, Act.REJECT, 1, "measure it twice")
    office.submit(MINJI, b"two", "measured twice", number=1)
    draft = office.draft(1)
    assert (draft.state, draft.why, draft.decided_by) == (
        DraftState.SUBMITTED,
        "measured twice",
        "",
    )
    assert office.map_file(draft).read_bytes() == b"two"


def test_a_draft_that_would_undo_another_s_release_is_merged_first(office: Office) -> None:
    office.submit(MINJI, b"two", "a", base=b"one")
    office.submit(Person("ara", Role.EDITOR), b"other", "b", base=b"one")
    for number in (1, 2):
        office.decide(JUN, Act.APPROVE, number)
    assert office.approved(JUN, b"two", b"one").number == 1
    with pytest.raises(MapError, match="draft 2 began with another map"):
        office.approved(JUN, b"other", b"two")
    office.decide(JUN, Act.REJECT, 2, "merge it with the first")
    office.submit(Person("ara", Role.EDITOR), b"both", "merged", number=2, base=b"two")
    office.decide(JUN, Act.APPROVE, 2)
    assert office.approved(JUN, b"both", b"two").number == 2


def test_a_draft_and_a_rejection_take_a_reason(office: Office) -> None:
    with pytest.raises(MapError, match="--why"):
        office.submit(MINJI, b"one", " ")
    office.submit(MINJI, b"one", "a")
    with pytest.raises(MapError, match="--why"):
        office.decide(JUN, Act.REJECT, 1)
    with pytest.raises(MapError, match="draft 7: there is none"):
        office.decide(JUN, Act.APPROVE, 7)


def test_a_map_that_was_changed_in_the_office_is_not_shown_as_submitted(office: Office) -> None:
    draft = office.submit(MINJI, b"one", "a")
    office.map_file(draft).write_bytes(b"other")
    with pytest.raises(MapError, match="is not what was submitted"):
        office.map_file(draft)


def test_nothing_is_done_without_its_line_in_the_journal(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.submit(MINJI, b"one", "a")

    def full(*_) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "pwrite", full)
        with pytest.raises(MapError, match="nothing is done without its journal"):
            office.decide(JUN, Act.APPROVE, 1)
    assert office.draft(1).state is DraftState.SUBMITTED
    assert len(office.history()) == 1
    office.decide(JUN, Act.APPROVE, 1)


def test_a_journal_that_was_changed_stops_everything_and_names_the_line(
    office: Office, tmp_path: Path
) -> None:
    office.submit(MINJI, b"one", "a")
    office.decide(JUN, Act.APPROVE, 1)
    path = tmp_path / "office" / "journal.jsonl"
    path.write_bytes(path.read_bytes().replace(b"minji", b"minja"))
    for ask in (office.history, lambda: office.submit(MINJI, b"two", "b")):
        with pytest.raises(MapError, match="line 2 does not follow"):
            ask()


def test_what_a_cut_of_power_left_of_a_line_is_cut_off(tmp_path: Path) -> None:
    journal = JournalFile(tmp_path / "j")
    journal.append(at=NOW, who="jun", what="a")
    whole = (tmp_path / "j").read_bytes()
    (tmp_path / "j").write_bytes(whole + whole[:20])
    assert journal.read().is_torn
    journal.append(at=NOW, who="jun", what="b")
    assert [line.what for line in journal.read().lines] == ["a", "b"]


def test_files_of_nonsense_are_one_line(office: Office, tmp_path: Path) -> None:
    (tmp_path / "office").mkdir()
    (tmp_path / "office" / "staff.json").write_text("{")
    (tmp_path / "office" / "drafts.json").write_text("[]")
    for ask in (office.people, office.drafts):
        with pytest.raises(MapError, match="restore it from a copy"):
            ask()
