"""Who is here: signing in by keyboard, mouse or keys on the screen, and leaving again. Pure."""

from collections.abc import Iterator

from app.editor import events as ev
from app.editor.outcome import EditorWorld
from app.editor.panels.controls import entry_row
from app.editor.signing_in import NAME, PASSWORD, locked_s, minutes_of, written
from app.editor.state import Dialog, EditorState
from app.editor.view import ButtonRow, Control, FieldRow, Row, Space, Tone, Words
from app.text.phrasebook import Phrasebook

HIDDEN = "•"
"""What a letter of a password looks like."""

_KEYS = {
    "small": ("1234567890", "qwertyuiop", "asdfghjkl-", "zxcvbnm._@"),
    "large": ("1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM._@"),
    "signs": ("!\"#$%&'()*", "+,-./:;<=>", "?@[\\]^_`{|", "}~"),
}
_KEYS_IN_A_ROW = 10


def sign_in_rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    """Yield the rows of the sign-in."""
    book, signing = world.book(state), state.signing_in
    wait_s = locked_s(state, world)
    yield Words(words=book.say("editor-sign-in-words"), tone=Tone.QUIET)
    yield entry_row(state, NAME, book.say("editor-sign-in-name"), signing.name, is_wide=True)
    yield _password(state, book)
    if wait_s > 0:
        words = book.say("editor-sign-in-locked", minutes=minutes_of(wait_s))
        yield Words(words=words, tone=Tone.BAD, icon="clock", is_bold=True)
    elif signing.fault:
        words = book.say(signing.fault, **dict(signing.facts))
        yield Words(words=words, tone=Tone.BAD, icon="warning", is_bold=True)
    elif signing.is_busy:
        yield Words(words=book.say("editor-sign-in-busy"), tone=Tone.QUIET, icon="clock")
    yield Space()
    go = Control(
        id="sign-in:go",
        words=book.say("editor-sign-in-go"),
        event=ev.SignInAsked(),
        icon="check",
        keys="Enter",
        tone=Tone.MAIN,
        why_not=book.say("editor-sign-in-locked", minutes=minutes_of(wait_s)) if wait_s else "",
    )
    yield ButtonRow(columns=1, controls=(go,))
    yield from _keys(signing.keys, book)
    yield ButtonRow(
        columns=3,
        controls=(
            Control(
                id="sign-in:keys",
                words=book.say("editor-sign-in-keys"),
                event=ev.KeysChosen("" if signing.keys else "small"),
                icon="editor_text",
                is_chosen=bool(signing.keys),
            ),
            Control(
                id="sign-in:language",
                words=book.say("bar-language"),
                event=ev.DialogOpened(Dialog.LANGUAGE),
                icon="language",
            ),
            Control(
                id="sign-in:leave",
                words=book.say("editor-sign-in-leave"),
                event=ev.LeaveAsked(),
                icon="exit",
            ),
        ),
    )


def _password(state: EditorState, book: Phrasebook) -> FieldRow:
    """Return the field of the password: as many dots as it has letters."""
    label, text = book.say("editor-sign-in-password"), written(state, PASSWORD)
    typing = state.typing if state.typing is not None and state.typing.entry == PASSWORD else None
    return FieldRow(
        label=label,
        # what is entered anew begins empty: a password is not corrected, it is written again
        control=Control(id=f"field:{PASSWORD}", words=label, event=ev.FieldEntered(PASSWORD, "")),
        text=HIDDEN * len(text),
        caret=typing.caret if typing is not None else None,
        is_all=typing.is_all if typing is not None else False,
        is_wide=True,
    )


def _keys(page: str, book: Phrasebook) -> Iterator[Row]:
    """Yield keys for whoever has none: letters, large letters, signs."""
    if not page:
        return
    for number, letters in enumerate(_KEYS[page]):
        yield ButtonRow(
            columns=_KEYS_IN_A_ROW,
            controls=tuple(
                Control(id=f"key:{number}:{at}", words=letter, event=ev.Typed(letter))
                for at, letter in enumerate(letters)
            ),
        )
    large = "small" if page == "large" else "large"
    signs = "small" if page == "signs" else "signs"
    yield ButtonRow(
        columns=4,
        controls=(
            Control(
                id="keys:large",
                words="ABC",
                event=ev.KeysChosen(large),
                icon="shift",
                is_chosen=page == "large",
            ),
            Control(
                id="keys:signs", words="#+=", event=ev.KeysChosen(signs), is_chosen=page == "signs"
            ),
            Control(id="keys:space", words=book.say("search-space"), event=ev.Typed(" ")),
            Control(
                id="keys:erase",
                words=book.say("search-erase"),
                event=ev.TextKeyPressed(ev.TextKey.BACKSPACE),
                icon="erase",
            ),
        ),
    )


def person_rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    """Yield who is here, what they may do, and the way out."""
    book = world.book(state)
    if world.role is not None:
        yield Words(words=book.say(f"editor-role-{world.role.value}-may"))
    if state.is_changed:
        yield Words(words=book.say("editor-sign-out-kept"), tone=Tone.DOUBT, icon="information")
    yield Space()
    yield ButtonRow(
        columns=2,
        controls=(
            Control(
                id="sign-out",
                words=book.say("editor-sign-out"),
                event=ev.SignOutAsked(),
                icon="exit",
            ),
            Control(
                id="close",
                words=book.say("editor-close"),
                event=ev.DialogOpened(Dialog.NONE),
                icon="check",
                tone=Tone.MAIN,
            ),
        ),
    )
