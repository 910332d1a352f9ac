"""Working together: what is mine, what waits for me, and what is released; or one draft to read."""

from collections.abc import Iterator

from app.editor import events as ev
from app.editor.outcome import EditorWorld
from app.editor.panels import reading
from app.editor.panels.controls import entry_row
from app.editor.panels.releasing import in_use_rows
from app.editor.releasing import folder_of
from app.editor.reviewing import (
    Stage,
    has_changed_since,
    own_draft,
    stage_of,
    waiting,
    why_not_handed_in,
    with_typed,
)
from app.editor.state import EditorState, PanelId
from app.editor.view import ButtonRow, Control, Heading, ItemRow, PanelView, Row, Tone, Words
from app.text.phrasebook import Phrasebook
from maps.publishing.review import NEEDED, Act, Draft, DraftState

TONES = {
    DraftState.SUBMITTED: Tone.DOUBT,
    DraftState.APPROVED: Tone.GOOD,
    DraftState.REJECTED: Tone.BAD,
    DraftState.RELEASED: Tone.QUIET,
}
ICONS = {
    DraftState.SUBMITTED: "clock",
    DraftState.APPROVED: "check",
    DraftState.REJECTED: "turn_back",
    DraftState.RELEASED: "check",
}
_MOST_SETTLED = 8


def panel(state: EditorState, world: EditorWorld) -> PanelView:
    """Return the panel."""
    book = world.book(state)
    role = book.say(f"editor-role-{world.role.value}") if world.role is not None else ""
    return PanelView(
        title=book.say("editor-panel-review"),
        note=book.say("editor-person", name=world.person, role=role),
        icon="staff",
        rows=tuple(_rows(state, world)),
        scroll_px=state.scroll.get(PanelId.REVIEW.value, 0),
    )


def _rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    if state.reading is not None:
        yield from reading.rows(state.reading, state, world)
        return
    if state.reviewing.is_busy:
        yield Words(words=book.say("editor-review-opening"), tone=Tone.QUIET, icon="clock")
        return
    if world.role is not None and world.role.includes(NEEDED[Act.SUBMIT]):
        yield from _mine(state, world)
    yield from _others(state, world)
    yield Heading(words=book.say("editor-release"))
    yield Words(words=book.say("editor-review-release"), tone=Tone.QUIET)
    label, folder = book.say("editor-release-folder"), folder_of(state, world)
    yield entry_row(state, "release:folder", label, folder, is_wide=True)
    yield from in_use_rows(world, book)


# --- mine -----------------------------------------------------------------------------------------


def _mine(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book, own, stage = world.book(state), own_draft(state, world), stage_of(state, world)
    yield Heading(words=book.say("editor-review-mine"))
    yield from _steps(stage, book)
    if own is not None and stage is not Stage.DRAFT:
        yield Words(
            words=book.say(
                f"editor-review-is-{stage.value}", number=str(own.number), who=own.decided_by
            ),
            tone=Tone.GOOD if stage is Stage.RELEASED else TONES[own.state],
            icon=ICONS[own.state],
            is_bold=True,
        )
        if stage is Stage.REJECTED:
            yield Words(words=book.say("editor-review-because", who=own.decided_by, why=own.why))
            yield _open_button(own, book.say("editor-review-look-again"))
        elif has_changed_since(state, own):
            yield Words(words=book.say("editor-review-changed"), tone=Tone.QUIET)
    label, about = book.say("editor-review-why"), state.reviewing.about
    hint = book.say("editor-review-why-hint")
    yield entry_row(state, "review:about", label, about, hint=hint, is_wide=True)
    is_anew = own is not None and own.state in {DraftState.SUBMITTED, DraftState.REJECTED}
    why_not = why_not_handed_in(with_typed(state), world)
    hand_in = Control(
        id="review:submit",
        words=book.say("editor-review-anew" if is_anew else "editor-review-submit"),
        event=ev.HandInAsked(),
        icon="check",
        tone=Tone.MAIN,
        why_not=book.say(why_not, number=str(own.number) if own is not None else "")
        if why_not
        else "",
    )
    yield ButtonRow(columns=1, controls=(hand_in,))


def _steps(stage: Stage, book: Phrasebook) -> Iterator[Row]:
    """Show the way from a draft to its release, and where it is on it."""
    way = [Stage.DRAFT, Stage.SUBMITTED, Stage.APPROVED, Stage.RELEASED]
    if stage is Stage.REJECTED:
        way[2] = Stage.REJECTED
    yield Words(
        words="  ›  ".join(
            f"● {book.say(f'editor-step-{each.value}')}"
            if each is stage
            else book.say(f"editor-step-{each.value}")
            for each in way
        ),
        is_bold=True,
    )


# --- others ---------------------------------------------------------------------------------------


def _others(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book, waits = world.book(state), waiting(state, world)
    yield Heading(words=book.say("editor-review-waits"), note=str(len(waits)))
    if not waits:
        yield Words(words=book.say("editor-review-none"), tone=Tone.QUIET)
    for draft in waits:
        yield draft_row(draft, book)
    rest = [draft for draft in reversed(state.reviewing.drafts) if draft not in waits]
    if rest:
        yield Heading(words=book.say("editor-review-settled"))
    for draft in rest[:_MOST_SETTLED]:
        yield draft_row(draft, book)


def draft_row(draft: Draft, book: Phrasebook) -> ItemRow:
    """Return one draft of the list; a press opens it."""
    number = str(draft.number)
    state = book.say(f"editor-step-{draft.state.value}")
    by = f"{state} ({draft.decided_by})" if draft.decided_by else state
    return ItemRow(
        control=Control(
            id=f"draft:{number}",
            words=book.say("editor-review-read"),
            event=ev.ReadingAsked(draft.number),
        ),
        title=book.say("editor-review-of", number=number, who=draft.author),
        note=f"{by} · {draft.why}",
        icon=ICONS[draft.state],
        tone=TONES[draft.state],
    )


def _open_button(draft: Draft, words: str) -> ButtonRow:
    control = Control(
        id="review:look-again", words=words, event=ev.ReadingAsked(draft.number), icon="search"
    )
    return ButtonRow(columns=1, controls=(control,))
