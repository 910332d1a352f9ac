"""What can be done with the chosen thing; what cannot be done now says why."""

from collections.abc import Iterator
from typing import Any

from app.editor import changing, drawing
from app.editor import events as ev
from app.editor.outcome import EditorWorld
from app.editor.panels.controls import control_of
from app.editor.state import EditorState
from app.editor.view import ButtonRow, Control, Heading, Row
from maps.editing import Collection, Ref, SplitPathway


def action_rows(state: EditorState, ref: Ref, thing: Any, world: EditorWorld) -> Iterator[Row]:
    """Yield the buttons, the one that deletes last."""
    book = world.book(state)
    controls: list[Control] = []
    if ref.collection is Collection.PATHWAYS:
        middle = changing.middle_of(thing)
        split = SplitPathway(pathway=thing.id, at=middle, stem=world.stem)
        controls.append(
            control_of(
                "split", book.say("editor-split"), split, state.station, book, icon="editor_split"
            )
        )
        turn = changing.reverse(thing)
        if turn is not None and not thing.is_bidirectional:
            controls.append(
                control_of(
                    "reverse",
                    book.say("editor-reverse"),
                    turn,
                    state.station,
                    book,
                    chooses=ref,
                    icon="turn_back",
                )
            )
    if ref.collection is Collection.NODES:
        merge = changing.merge_with_nearest(state, thing)
        if merge is not None:
            controls.append(
                control_of(
                    "merge", book.say("editor-merge"), merge, state.station, book, icon="draw_point"
                )
            )
        join = changing.join_at(state, thing)
        if join is not None:
            controls.append(
                control_of(
                    "join", book.say("editor-join"), join, state.station, book, icon="editor_join"
                )
            )
    if ref.collection in {
        Collection.NODES,
        Collection.PATHWAYS,
        Collection.PLACES,
        Collection.EQUIPMENT,
    }:
        controls += [
            Control(
                id=f"journey:{which}",
                words=book.say(f"editor-journey-set-{which}"),
                event=ev.JourneyAsked(chosen_is=which),
                icon="locate" if which == "start" else "arrive",
            )
            for which in ("start", "end")
        ]
    if ref.collection is Collection.AREAS:
        across = drawing.cross_area(thing, world)
        words = book.say("editor-cross-area")
        controls.append(
            control_of("cross", words, across, state.station, book, chooses=ref, icon="draw_way")
        )
        touching = drawing.join_areas(state.station, thing)
        if touching is not None:
            words = book.say("editor-join-areas")
            controls.append(
                control_of("join", words, touching, state.station, book, icon="editor_join")
            )
    delete = changing.delete(ref)
    controls.append(
        control_of(
            "delete", book.say("editor-delete"), delete, state.station, book, icon="editor_delete"
        )
    )
    yield Heading(words=book.say("editor-group-do"))
    yield ButtonRow(columns=2, controls=tuple(controls))
