"""Buttons and fields that several panels have, made of an edit or an entry."""

from app.editor import events as ev
from app.editor.on_text import text_of
from app.editor.state import EditorState
from app.editor.view import Control, FieldRow
from app.text.phrasebook import Phrasebook
from maps.editing import Edit, Ref
from maps.model import StationMap


def entry_row(  # noqa: PLR0913 - how a field looks has this many sides
    state: EditorState,
    entry: str,
    label: str,
    text: str,
    *,
    unit: str = "",
    hint: str = "",
    is_wide: bool = False,
) -> FieldRow:
    """Return a field, with what is being written in it."""
    typing = state.typing if state.typing is not None and state.typing.entry == entry else None
    return FieldRow(
        label=label,
        control=Control(id=f"field:{entry}", words=label, event=ev.FieldEntered(entry, text)),
        text=text_of(state, entry, text),
        unit=unit,
        hint=hint,
        caret=typing.caret if typing is not None else None,
        is_all=typing.is_all if typing is not None else False,
        is_wide=is_wide,
    )


def control_of(  # noqa: PLR0913 - a button that does an edit
    name: str,
    words: str,
    edit: Edit | None,
    station: StationMap,
    book: Phrasebook,
    *,
    is_chosen: bool = False,
    chooses: Ref | None = None,
    icon: str = "",
) -> Control:
    """Return a button that does an edit; one that cannot be done says why."""
    why_not = edit.why_not(station) if edit is not None else None
    return Control(
        id=name,
        words=words,
        event=ev.Done(edit, chooses) if edit is not None else ev.Chose(chooses),
        is_chosen=is_chosen,
        why_not=reason_words(why_not, book) if why_not is not None else "",
        icon=icon,
    )


def reason_words(reason: str, book: Phrasebook) -> str:
    """Return why an edit cannot be done, in a sentence."""
    return book.say(reason) if book.has(reason) else reason
