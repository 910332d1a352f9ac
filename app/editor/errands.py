"""What others have a part in: signing in, drafts, releases. Some of it takes a moment.

What takes longer is begun once it is seen that it does, and ends as an event of the loop.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from app.adapters.accounts import SignInError
from app.editor import events as ev
from app.editor.outcome import (
    CompareDraft,
    CompareRelease,
    Decide,
    EditorWorld,
    Effect,
    HandIn,
    LookAtDrafts,
    MakeRelease,
    ReadDraft,
    ReleaseDraft,
    SignIn,
    SignOut,
    TakeOver,
)
from app.editor.outside import Colleagues, Glass, Others
from app.editor.state import EditorState
from maps.model import WayfindingError
from maps.publishing.review import DraftState


class Hand(Protocol):
    """What is in hand."""

    state: EditorState
    world: EditorWorld

    def happen(self, event: object) -> None:
        """Let an event happen here and now; nothing is shown yet."""
        ...


class Loop(Protocol):
    """Who lets events happen that come later than what they follow from."""

    def dispatch(self, event: object) -> None:
        """Let an event happen."""
        ...

    def recover(self, what: str) -> None:
        """Go on after something of ours failed."""
        ...


class Errands:
    """Goes to the office, and to where releases are made."""

    def __init__(
        self,
        hand: Hand,
        loop: Loop,
        glass: Glass,
        others: Others,
    ) -> None:
        """Remember all of them."""
        self._hand, self._loop, self._glass = hand, loop, glass
        self._releases, self._colleagues = others.releases, others.colleagues

    def note(self, what: str, subject: str) -> None:
        """Write into the journal what is about to be done, where somebody keeps one."""
        if self._colleagues is not None:
            self._colleagues.note(what, subject)

    def hear(self) -> None:
        """Look whether others have done something to a draft."""
        colleagues = self._colleagues
        if colleagues is not None and self._hand.world.role is not None and colleagues.has_news():
            self._loop.dispatch(self._drafts(colleagues))

    def perform(self, effect: Effect) -> bool:
        """Do one thing; say whether it was of this kind."""
        if self._on_releases(effect):
            return True
        return self._colleagues is not None and self._with(self._colleagues, effect)

    # --- releases ---------------------------------------------------------------------------------

    def _on_releases(self, effect: Effect) -> bool:
        state, at = self._hand.state, self._hand.world.at
        match effect:
            case CompareRelease(folder=folder):
                self._later(
                    lambda: ev.ReleaseCompared(
                        self._releases.compare(state.station, folder, at.date(), state.file)
                    ),
                    ev.ReleaseCompared(None),
                )
            case MakeRelease(folder=folder, reason=reason):
                number = self._releases.publish(state.station, folder, reason, at)
                self._hand.happen(ev.ReleaseDone("editor-release-done", str(number)))
            case TakeOver(folder=folder):
                self.note("release.install" if folder else "release.back", folder)
                number = self._releases.take_over(folder, at)
                self._hand.happen(ev.ReleaseDone("editor-release-in-use", str(number)))
            case _:
                return False
        return True

    # --- the office -------------------------------------------------------------------------------

    def _with(self, colleagues: Colleagues, effect: Effect) -> bool:
        hand = self._hand
        match effect:
            case SignIn(name=name, password=password):
                self._glass.soon(lambda: self._sign_in(colleagues, name, password))
            case SignOut():
                # the place is empty even where the journal cannot be written
                hand.world = replace(hand.world, person="", role=None)
                colleagues.sign_out()
            case LookAtDrafts():
                hand.happen(self._drafts(colleagues))
            case HandIn(about=about, number=number):
                hand.happen(ev.HandedIn(colleagues.hand_in(hand.state.station, about, number)))
            case _:
                return self._on_a_draft(colleagues, effect)
        return True

    def _on_a_draft(self, colleagues: Colleagues, effect: Effect) -> bool:
        hand, at, state = self._hand, self._hand.world.at, self._hand.state
        match effect:
            case ReadDraft(number=number, folder=folder):
                self._later(
                    lambda: ev.ReadingBegun(colleagues.read(number, folder, state.saved)),
                    ev.ReadingBegun(None),
                )
            case CompareDraft(folder=folder) if state.reviewing.reading is not None:
                station = state.reviewing.reading.station
                self._later(
                    lambda: ev.ReadingCompared(
                        self._releases.compare(station, folder, at.date(), state.file)
                    ),
                    ev.ReadingCompared(None),
                )
            case Decide(act=act, draft=draft, why=why):
                hand.happen(ev.Decided(colleagues.decide(act, draft, why)))
            case ReleaseDraft(draft=draft, folder=folder, reason=reason):
                reading = state.reviewing.reading
                if reading is not None and reading.draft == draft:
                    number = self._releases.publish(reading.station, folder, reason, at)
                    done = replace(draft, state=DraftState.RELEASED)
                    hand.happen(ev.Decided(done, str(number)))
            case _:
                return False
        return True

    def _drafts(self, colleagues: Colleagues) -> ev.DraftsHeard:
        return ev.DraftsHeard(*colleagues.drafts(self._hand.state.saved))

    def _sign_in(self, colleagues: Colleagues, name: str, password: str) -> None:
        """Let somebody in; whatever happens, the password is in no message and no log."""
        event: object = ev.SignInRefused(why="the sign-in failed; see the log")
        try:
            person = colleagues.sign_in(name, password)
            self._hand.world = replace(self._hand.world, person=person.name, role=person.role)
            event = ev.SignedIn(person)
        except SignInError as error:
            event = ev.SignInRefused(tries_left=error.tries_left, locked_s=error.locked_s)
        except WayfindingError as error:
            event = ev.SignInRefused(why=str(error))
        except Exception:  # noqa: BLE001 - as in the loop: nobody's work ends with our mistake
            self._loop.recover("signing in failed")
        self._loop.dispatch(event)

    def _later(self, work: Callable[[], object], otherwise: object) -> None:
        """Do what takes a moment once it is seen that it does; whatever happens, it ends."""

        def begin() -> None:
            event = otherwise
            try:
                event = work()
            except WayfindingError as error:
                self._loop.dispatch(ev.Refused(str(error)))
            except Exception:  # noqa: BLE001 - as in the loop: nobody's work ends with our mistake
                self._loop.recover("comparing failed")
            self._loop.dispatch(event)

        self._glass.soon(begin)
