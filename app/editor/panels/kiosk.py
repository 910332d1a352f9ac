"""A kiosk: which way its reader looks, and whether it is the one of the open site."""

from collections.abc import Iterator

from app.editor import changing
from app.editor import events as ev
from app.editor.kiosks import kiosk
from app.editor.outcome import EditorWorld
from app.editor.panels.controls import control_of
from app.editor.state import EditorState
from app.editor.view import ButtonRow, ChoiceRow, Control, Row, Tone, Words
from maps.editing import Ref, TurnKiosk

_FACINGS = ((0, "north"), (90, "east"), (180, "south"), (270, "west"))
_STEP_DEG = 15.0


def kiosk_rows(state: EditorState, ref: Ref, world: EditorWorld) -> Iterator[Row]:
    """Yield what is said and done of a kiosk; nothing for any other point."""
    node = kiosk(state.station, ref)
    if node is None:
        return
    book, station, facing = world.book(state), state.station, node.facing_deg
    yield ChoiceRow(
        label=book.say(
            "editor-kiosk-facing", degrees=f"{facing:.0f}" if facing is not None else "–"
        ),
        controls=tuple(
            control_of(
                f"facing:{degrees}",
                book.say(f"editor-facing-{name}"),
                TurnKiosk(node=node.id, facing_deg=float(degrees)),
                station,
                book,
                is_chosen=facing is not None and round(facing) == degrees,
                chooses=ref,
            )
            for degrees, name in _FACINGS
        ),
    )
    yield ButtonRow(
        columns=2,
        controls=tuple(
            control_of(
                f"turn:{by:+.0f}",
                book.say("editor-facing-left" if by < 0 else "editor-facing-right"),
                TurnKiosk(node=node.id, facing_deg=(facing or 0.0) + by),
                station,
                book,
                chooses=ref,
                icon="left" if by < 0 else "right",
            )
            for by in (-_STEP_DEG, _STEP_DEG)
        ),
    )
    yield from _of_site(state, ref, world)
    remove = changing.drop_kiosk(ref)
    words = book.say("editor-kiosk-remove")
    yield ButtonRow(
        columns=1,
        controls=(
            control_of("kiosk:drop", words, remove, station, book, chooses=ref, icon="cross"),
        ),
    )


def _of_site(state: EditorState, ref: Ref, world: EditorWorld) -> Iterator[Row]:
    """Say whether the open site is of this kiosk, and whose word counts for how it looks."""
    book, site, node = world.book(state), state.site_kiosk, kiosk(state.station, ref)
    if node is None or world.site_file is None:
        return
    is_site = site is not None and site.node == node.id
    own_deg = site.own_deg if is_site and site is not None else None
    if is_site:
        taken = book.say("editor-kiosk-taken")
        yield Words(words=taken, tone=Tone.GOOD, icon="check", is_bold=True)
    if own_deg is not None:
        says = book.say("editor-kiosk-site-says", degrees=f"{own_deg:.0f}")
        yield Words(words=says, tone=Tone.DOUBT, icon="warning")
    if is_site and own_deg is None:
        return
    is_saved = node.id in state.saved.node_by_id
    yield ButtonRow(
        columns=1,
        controls=(
            Control(
                id="kiosk:take",
                words=book.say("editor-kiosk-let-map" if is_site else "editor-kiosk-take"),
                event=ev.KioskTaken(node.id),
                icon="locate",
                tone=Tone.MAIN,
                why_not="" if is_saved else book.say("editor-release-save-first"),
            ),
        ),
    )
