"""What lies over everything: a draft that was found, leaving, shortcuts, the guide, files. Pure."""

from collections.abc import Iterator

from app.editor import events as ev
from app.editor.keymap import SHOWN
from app.editor.outcome import EditorWorld
from app.editor.panels.controls import entry_row
from app.editor.state import Dialog, EditorState
from app.editor.today import local
from app.editor.view import (
    ButtonRow,
    Cell,
    Control,
    DialogView,
    Row,
    Space,
    TableRow,
    Tone,
    Words,
)
from app.editor.who_dialogs import person_rows, sign_in_rows

GUIDE_STEPS = 9


def dialog(state: EditorState, world: EditorWorld) -> DialogView | None:
    """Return what lies over everything; None: nothing does."""
    book = world.book(state)
    match state.dialog:
        case Dialog.NONE:
            return None
        case Dialog.RECOVER:
            title = book.say("editor-recover-title")
        case Dialog.LEAVE:
            title = book.say("editor-leave-title")
        case Dialog.KEYS:
            title = book.say("editor-keys")
        case Dialog.GUIDE:
            title = book.say(f"editor-guide-{state.guide_step + 1}-title")
        case Dialog.OPEN:
            title = book.say("editor-open")
        case Dialog.LANGUAGE:
            title = book.say("language-title")
        case Dialog.SIGN_IN:
            title = book.say("editor-sign-in")
        case Dialog.PERSON:
            role = book.say(f"editor-role-{world.role.value}") if world.role is not None else ""
            title = book.say("editor-person", name=world.person, role=role)
    rows = {
        Dialog.RECOVER: _recover,
        Dialog.LEAVE: _leave,
        Dialog.KEYS: _keys,
        Dialog.GUIDE: _guide,
        Dialog.OPEN: _open,
        Dialog.LANGUAGE: _language,
        Dialog.SIGN_IN: sign_in_rows,
        Dialog.PERSON: person_rows,
    }[state.dialog]
    return DialogView(
        title=title,
        rows=tuple(rows(state, world)),
        picture=f"step-{state.guide_step + 1}" if state.dialog is Dialog.GUIDE else "",
        is_large=state.dialog is Dialog.GUIDE,
    )


def _button(
    name: str, words: str, event: object, icon: str = "", *, is_main: bool = False
) -> Control:
    tone = Tone.MAIN if is_main else Tone.PLAIN
    return Control(id=name, words=words, event=event, icon=icon, tone=tone)


def _recover(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book, since = world.book(state), state.found_since
    when = local(since, state.station).strftime("%Y-%m-%d %H:%M") if since is not None else ""
    yield Words(words=book.say("editor-recover-words", when=when))
    yield Space()
    yield ButtonRow(
        columns=2,
        controls=(
            _button(
                "recover:yes",
                book.say("editor-recover-yes"),
                ev.Recovered(is_wanted=True),
                "check",
                is_main=True,
            ),
            _button(
                "recover:no",
                book.say("editor-recover-no"),
                ev.Recovered(is_wanted=False),
                "editor_delete",
            ),
        ),
    )


def _leave(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    yield Words(words=book.say("editor-leave-words"))
    yield Space()
    yield ButtonRow(
        columns=3,
        controls=(
            _button("leave:save", book.say("editor-save"), ev.Saved(), "editor_save", is_main=True),
            _button("leave:go", book.say("editor-leave-go"), ev.LeaveAsked(is_sure=True), "exit"),
            _button(
                "leave:stay", book.say("editor-leave-stay"), ev.DialogOpened(Dialog.NONE), "back"
            ),
        ),
    )


def _keys(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    for keys, message in SHOWN:
        yield TableRow(cells=(Cell(text=keys, share=2), Cell(text=book.say(message), share=5)))
    yield Space()
    yield ButtonRow(controls=(_close(state, world),), columns=1)


def _close(state: EditorState, world: EditorWorld) -> Control:
    words = world.book(state).say("editor-close")
    return _button("close", words, ev.DialogOpened(Dialog.NONE), "check", is_main=True)


def _guide(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book, step = world.book(state), state.guide_step
    yield Words(words=book.say(f"editor-guide-{step + 1}-words"))
    yield Space()
    is_last = step + 1 >= GUIDE_STEPS
    before = _button(
        "guide:before",
        book.say("page-before"),
        ev.DialogOpened(Dialog.GUIDE, max(step - 1, 0)),
        "chevron_left",
    )
    after = _button(
        "guide:after",
        book.say("page-after"),
        ev.DialogOpened(Dialog.GUIDE, step + 1),
        "chevron_right",
        is_main=True,
    )
    controls = (
        *((before,) if step else ()),
        _button(
            "close",
            book.say("editor-close"),
            ev.DialogOpened(Dialog.NONE),
            "check",
            is_main=is_last,
        ),
        *(() if is_last else (after,)),
    )
    yield ButtonRow(columns=3, controls=controls)
    yield Words(
        words=book.say("page-of", page=str(step + 1), pages=str(GUIDE_STEPS)), tone=Tone.QUIET
    )


def _open(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    yield Words(words=book.say("editor-open-words"))
    yield entry_row(
        state,
        "open:path",
        book.say("editor-open-file"),
        state.file,
        hint="station.json",
        is_wide=True,
    )
    yield Space()
    path = state.typing.text if state.typing is not None else state.file
    yield ButtonRow(
        columns=2,
        controls=(
            _button(
                "open:go", book.say("editor-open-go"), ev.FileAsked(path), "check", is_main=True
            ),
            _button("close", book.say("editor-close"), ev.DialogOpened(Dialog.NONE), "back"),
        ),
    )


def _language(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    yield ButtonRow(
        columns=3,
        controls=tuple(
            Control(
                id=f"language:{tag}",
                words=name,
                event=ev.LanguageChosen(tag),
                is_chosen=tag == state.language,
            )
            for tag, name in world.language_names.items()
        ),
    )
