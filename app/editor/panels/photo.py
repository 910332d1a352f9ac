"""The photograph that something on the map refers to: itself, whose it is, and when it was made."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from app.editor.outcome import EditorWorld
from app.editor.state import EditorState
from app.editor.view import PhotoRow, Row, Tone, Words
from maps.model import Provenance


def photo_rows(state: EditorState, thing: Any, world: EditorWorld) -> Iterator[Row]:
    """Yield the photograph of a thing; nothing where it has none."""
    said: Provenance | None = getattr(thing, "provenance", None)
    if said is None or not said.photo:
        return
    book = world.book(state)
    if "://" in said.photo:
        words = book.say("editor-photo-elsewhere", file=said.photo)
        yield Words(words=words, tone=Tone.QUIET, icon="editor_photo")
        return
    yield PhotoRow(
        path=str(PurePath(state.file).parent / said.photo),
        missing=book.say("editor-photo-missing", file=said.photo),
        unreadable=book.say("editor-photo-unreadable", file=said.photo),
        captions=tuple(_captions(state, said, world)),
    )


def _captions(state: EditorState, said: Provenance, world: EditorWorld) -> Iterator[str]:
    book = world.book(state)
    source = next((each for each in state.station.sources if each.id == said.source), None)
    if source is not None:
        yield book.say(
            "editor-photo-source", source=source.attribution or source.id, licence=source.license
        )
    else:
        yield said.measured_by or book.say("editor-photo-no-source")
    if said.verified_on is not None:
        yield book.say("editor-photo-date", date=said.verified_on.isoformat())
