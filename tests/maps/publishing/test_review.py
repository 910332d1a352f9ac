"""What becomes of drafts, whoever does what in whatever order."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.publishing.review import NEEDED, Act, Draft, DraftState, Person, Role, after, why_not

PEOPLE = [Person(f"{role.value}-{n}", role) for role in Role for n in (1, 2)]


def draft_of(author: str, state: DraftState) -> Draft:
    return Draft(number=1, author=author, state=state, why="kerb", sha256="a")


def test_nobody_does_what_takes_a_higher_role() -> None:
    for person, act, state in product(PEOPLE, Act, DraftState):
        if not person.role.includes(NEEDED[act]):
            assert why_not(person, act, draft_of(person.name, state)) is not None


@given(st.lists(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(Act)), max_size=12))
def test_nothing_is_released_that_somebody_else_has_not_approved(steps) -> None:
    author = PEOPLE[-1]  # a publisher, who may do everything else
    draft, approver = draft_of(author.name, DraftState.SUBMITTED), None
    for person, act in steps:
        if why_not(person, act, draft) is not None:
            with pytest.raises(ValueError, match=r"\w"):
                after(person, act, draft)
            continue
        draft = after(person, act, draft, sha256="b" if act is Act.SUBMIT else "")
        if act is Act.APPROVE:
            approver = person.name
        elif act in {Act.SUBMIT, Act.REJECT}:
            approver = None
        if draft.state is DraftState.RELEASED:
            assert approver is not None
            assert approver != draft.author
            assert person.role is Role.PUBLISHER
            break


def test_what_was_released_stays_so() -> None:
    for person, act in product(PEOPLE, Act):
        assert why_not(person, act, draft_of("minji", DraftState.RELEASED)) is not None


def test_only_its_author_submits_a_draft_anew() -> None:
    one, other = (p for p in PEOPLE if p.role is Role.EDITOR)
    rejected = draft_of(one.name, DraftState.REJECTED)
    assert why_not(one, Act.SUBMIT, rejected) is None
    assert "submit one of your own" in (why_not(other, Act.SUBMIT, rejected) or "")
    anew = after(one, Act.SUBMIT, rejected, "measured again", "c")
    assert (anew.state, anew.why, anew.sha256) == (DraftState.SUBMITTED, "measured again", "c")


def test_a_new_draft_takes_an_editor() -> None:
    assert {p.role for p in PEOPLE if why_not(p, Act.SUBMIT) is None} == {
        Role.EDITOR,
        Role.REVIEWER,
        Role.PUBLISHER,
    }
    assert all(why_not(p, Act.APPROVE) is not None for p in PEOPLE)
