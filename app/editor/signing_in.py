"""Who sits here says who they are, leaves, and somebody else comes; the map stays in hand. Pure."""

import datetime as dt
import math
from dataclasses import replace

from app.editor import events as ev
from app.editor import typing_keys
from app.editor.outcome import EditorWorld, LookAtDrafts, Outcome, SignIn, SignOut
from app.editor.sharing import SigningIn
from app.editor.state import Dialog, EditorState, Notice
from maps.publishing.review import NEEDED, Act

NAME, PASSWORD = "sign:name", "sign:password"
ENTRIES = (NAME, PASSWORD)
"""The fields, in their order."""

_OVER_A_LOCKED_MAP = {Dialog.SIGN_IN, Dialog.LANGUAGE}


def react(state: EditorState, event: ev.Event, world: EditorWorld) -> Outcome:
    """Return what comes of something about who is here."""
    signing = state.signing_in
    match event:
        case ev.SignInAsked():
            return _asked(state, world)
        case ev.SignedIn(person=person):
            notice = Notice(message="editor-signed-in", facts=(("name", person.name),))
            may_change = person.role.includes(NEEDED[Act.SUBMIT])
            waits = state.found_since is not None and may_change
            state = replace(
                state,
                signing_in=SigningIn(keys=signing.keys),
                dialog=Dialog.RECOVER if waits else Dialog.NONE,
                typing=None,
                notice=notice,
            )
            return Outcome(state, (LookAtDrafts(),))
        case ev.SignInRefused():
            return Outcome(_refused(state, event, world))
        case ev.SignOutAsked():
            state = replace(
                state,
                typing=None,
                drag=None,
                reviewing=replace(state.reviewing, reading=None, at=None, about="", why=""),
                signing_in=SigningIn(keys=signing.keys),
                dialog=Dialog.SIGN_IN,
            )
            return Outcome(state, (SignOut(),))
        case ev.KeysChosen(page=page):
            return Outcome(replace(state, signing_in=replace(signing, keys=page)))
        case _:
            return Outcome(state)


def _asked(state: EditorState, world: EditorWorld) -> Outcome:
    signing = state.signing_in
    name, password = signing.name.strip(), signing.password
    if signing.is_busy or locked_s(state, world) > 0:
        return Outcome(state)
    if not name or not password:
        signing = replace(signing, fault="editor-sign-in-both", facts=())
        return Outcome(replace(state, signing_in=signing))
    # the password is out of the state before anything else happens
    signing = replace(signing, name=name, password="", is_busy=True, fault="", facts=())
    return Outcome(replace(state, typing=None, signing_in=signing), (SignIn(name, password),))


def _refused(state: EditorState, event: ev.SignInRefused, world: EditorWorld) -> EditorState:
    signing = replace(state.signing_in, is_busy=False, password="")
    if event.why:
        signing = replace(signing, fault="editor-not-done", facts=(("why", event.why),))
    elif event.locked_s > 0:
        until = world.at + dt.timedelta(seconds=event.locked_s)
        signing = replace(signing, fault="", locked_until=until, locked_name=signing.name)
    else:
        facts = (("count", event.tries_left),)
        signing = replace(signing, fault="editor-sign-in-wrong", facts=facts)
    return replace(state, signing_in=signing, typing=typing_keys.begin(PASSWORD, ""))


def locked_s(state: EditorState, world: EditorWorld) -> float:
    """Return how long the account whose name is written lets nobody in; 0: no time."""
    signing = state.signing_in
    if signing.locked_until is None or written(state, NAME).strip() != signing.locked_name:
        return 0.0
    return max((signing.locked_until - world.at).total_seconds(), 0.0)


def minutes_of(seconds: float) -> int:
    """Return so many whole minutes that the time is over after them."""
    return max(1, math.ceil(seconds / 60))


def written(state: EditorState, entry: str) -> str:
    """Return what stands in a field, whether somebody still writes in it or not."""
    typing = state.typing
    if typing is not None and typing.entry == entry:
        return typing.text
    return state.signing_in.name if entry == NAME else state.signing_in.password


def left(state: EditorState, entry: str, text: str) -> EditorState:
    """Return the state after a field was gone on from."""
    field = "name" if entry == NAME else "password"
    text = text.strip() if entry == NAME else text
    signing = state.signing_in
    fault = signing.fault if getattr(signing, field) == text else ""
    return replace(state, signing_in=replace(signing, fault=fault, **{field: text}))


def kept(state: EditorState, world: EditorWorld) -> EditorState:
    """Return a state in which nobody gets past the sign-in who has not signed in.

    While it is open the keyboard writes into it: a desk without a mouse signs in as well.
    """
    if world.is_locked and state.dialog not in _OVER_A_LOCKED_MAP and not state.leaves:
        state = replace(state, dialog=Dialog.SIGN_IN)
    if state.dialog is not Dialog.SIGN_IN or state.typing is not None or state.signing_in.is_busy:
        return state
    signing = state.signing_in
    entry = PASSWORD if signing.name else NAME
    return replace(state, typing=typing_keys.begin(entry, written(state, entry)))
