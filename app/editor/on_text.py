"""What is being written, and what becomes of it when somebody goes on. Pure."""

from dataclasses import replace

from app.editor import changing, plotting, signing_in, table, typing_keys
from app.editor import events as ev
from app.editor.fields import find_field
from app.editor.gathering import shared_fields
from app.editor.measures import WrongEntryError, read
from app.editor.outcome import DoEdit, EditorWorld, OpenFile, Outcome, ReadPicture
from app.editor.seeing import choose
from app.editor.state import EditorState, Notice, Typing

_ENDS = {ev.TextKey.ENTER, ev.TextKey.TAB, ev.TextKey.BACK_TAB}
_NEXT = {ev.TextKey.TAB: 1, ev.TextKey.BACK_TAB: -1}


def react(state: EditorState, event: ev.Event, world: EditorWorld) -> Outcome:
    """Return what comes of a letter or a key, or of leaving a field."""
    match event:
        case ev.FieldEntered(entry=entry, text=text):
            left = _left(state, world)
            typing = typing_keys.begin(entry, text)
            return Outcome(replace(left.state, typing=typing), left.effects)
        case ev.Typed(text=text) if state.typing is not None:
            return _changed(state, typing_keys.typed(state.typing, text))
        case ev.TextKeyPressed(key=ev.TextKey.ESCAPE):
            return Outcome(
                replace(state, typing=None, sought="" if _seeks(state) else state.sought)
            )
        case ev.TextKeyPressed(key=key) if state.typing is not None and key in _ENDS:
            return _ended(state, key, world)
        case ev.TextKeyPressed(key=key) if state.typing is not None:
            return _changed(state, typing_keys.pressed(state.typing, key))
        case ev.FieldLeft():
            return _left(state, world)
        case _:
            return Outcome(state)


def _ended(state: EditorState, key: ev.TextKey, world: EditorWorld) -> Outcome:
    """Go on from a field; in a table to the next cell, by Enter to the one below."""
    is_entered = key is ev.TextKey.ENTER
    if state.typing is not None and state.typing.entry in signing_in.ENTRIES:
        return _signed(state, is_entered=is_entered, world=world)
    following = table.neighbour(state, _NEXT.get(key, 0), 1 if is_entered else 0)
    left = _left(state, world, is_entered=is_entered)
    if following is None or left.state.typing is not None:
        return left
    entry, text = following
    return Outcome(replace(left.state, typing=typing_keys.begin(entry, text)), left.effects)


def _signed(state: EditorState, *, is_entered: bool, world: EditorWorld) -> Outcome:
    """Go on between name and password; Enter after the password lets in who is right."""
    entry = state.typing.entry if state.typing is not None else ""
    state = _left(state, world).state
    if is_entered and entry == signing_in.PASSWORD:
        return signing_in.react(state, ev.SignInAsked(), world)
    if is_entered and not state.signing_in.name:
        return Outcome(state)  # nobody is named yet: the name is still what is written
    other = signing_in.NAME if entry == signing_in.PASSWORD else signing_in.PASSWORD
    return Outcome(
        replace(state, typing=typing_keys.begin(other, signing_in.written(state, other)))
    )


def _seeks(state: EditorState) -> bool:
    return state.typing is not None and state.typing.entry == "search"


def _changed(state: EditorState, typing: Typing) -> Outcome:
    state = replace(state, typing=typing)
    return Outcome(replace(state, sought=typing.text) if _seeks(state) else state)


def _left(state: EditorState, world: EditorWorld, *, is_entered: bool = False) -> Outcome:
    """Go on from a field; what it holds counts, if it can be read."""
    typing = state.typing
    if typing is None:
        return Outcome(state)
    state = replace(state, typing=None)
    where, _, what = typing.entry.partition(":")
    match where:
        case "chosen" | "several":
            say = _said if where == "chosen" else _said_of_several
            return say(state, what, typing, world)
        case "draw":
            state = replace(state, plotting=replace(state.plotting, **{what: typing.text}))
            return plotting.plotted(state, world) if is_entered else Outcome(state)
        case "search" if is_entered:
            return _found(state, world)
        case "plan" | "release" | "merge" | "review" | "sign" | "who":
            return Outcome(_noted(state, where, what, typing))
        case "open" if is_entered and typing.text.strip():
            return Outcome(state, (OpenFile(typing.text.strip()),))
        case "picture" if is_entered and typing.text.strip():
            return Outcome(state, (ReadPicture(typing.text.strip()),))
        case "table":
            return table.left(state, what, typing.text, world)
        case _:
            return Outcome(state)


def _noted(state: EditorState, where: str, what: str, typing: Typing) -> EditorState:
    """Keep what is said of no thing of the map."""
    text = typing.text.strip()
    match where:
        case "sign":
            return signing_in.left(state, typing.entry, typing.text)
        case "plan":
            return replace(state, plan=replace(state.plan, **{what: text}))
        case "merge":
            return replace(state, joining=replace(state.joining, **{what: text}))
        case "review":
            return replace(state, reviewing=replace(state.reviewing, **{what: text}))
        case "release":
            return replace(state, releasing=replace(state.releasing, **{what: text}))
        case _:
            return replace(state, who=text)


def _found(state: EditorState, world: EditorWorld) -> Outcome:
    """Go to the first thing that a search has found."""
    hits = world.find(state.station, state.sought) if state.sought else ()
    if not hits:
        return Outcome(state)
    return Outcome(replace(choose(state, hits[0], goes=True), sought=""))


def _said(state: EditorState, what: str, typing: Typing, world: EditorWorld) -> Outcome:
    """Put what was written into the map."""
    ref = state.chosen
    if ref is None:
        return Outcome(state)
    name, _, part = what.partition("/")
    field = find_field(ref.collection, name)
    if field is None:
        return Outcome(state)
    try:
        value = typing.text.strip() if part else read(field.entry, typing.text)
    except WrongEntryError as error:
        facts = (("text", typing.text[:40]),)
        notice = Notice(message=error.message, facts=facts, is_bad=True)
        return Outcome(replace(state, typing=typing, notice=notice))
    edit = changing.say(state, ref, field, value, part, world)
    return Outcome(state) if edit is None else Outcome(state, (DoEdit(edit, ref),))


def _said_of_several(state: EditorState, what: str, typing: Typing, world: EditorWorld) -> Outcome:
    """Put what was written into the map, for everything that is chosen."""
    field = next((f for f in shared_fields(state) if f.name == what), None)
    if field is None or not typing.text.strip():
        return Outcome(state)
    try:
        value = read(field.entry, typing.text)
    except WrongEntryError as error:
        facts = (("text", typing.text[:40]),)
        notice = Notice(message=error.message, facts=facts, is_bad=True)
        return Outcome(replace(state, typing=typing, notice=notice))
    edit = changing.say_of_several(state, field, value, world)
    return Outcome(state) if edit is None else Outcome(state, (DoEdit(edit),))


def text_of(state: EditorState, entry: str, otherwise: str) -> str:
    """Return what a field shows: what is being written there, else what holds."""
    typing = state.typing
    return typing.text if typing is not None and typing.entry == entry else otherwise
