"""Below the changes: what a release does to people, and the release itself."""

from collections.abc import Iterator

from app.editor import events as ev
from app.editor.outcome import EditorWorld
from app.editor.panels.controls import entry_row
from app.editor.panels.todays import ref_of_subject
from app.editor.releasing import folder_of, why_not_made
from app.editor.scene import spot_of
from app.editor.sharing import Affected, ReleaseSeen
from app.editor.state import EditorState
from app.editor.view import ButtonRow, Control, Heading, ItemRow, Row, Tone, Words
from app.editor.words import thing_title
from app.text.phrasebook import Phrasebook
from maps.editing import Collection, Ref, find
from maps.model import StationMap

_TONES = {
    "broken": Tone.BAD,
    "opened": Tone.GOOD,
    "shorter": Tone.GOOD,
    "newly_verified": Tone.GOOD,
}


def rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    """Yield the rows."""
    book, releasing = world.book(state), state.releasing
    yield Heading(words=book.say("editor-release"))
    yield Words(words=book.say("editor-release-words"), tone=Tone.QUIET)
    folder = folder_of(state, world)
    label = book.say("editor-release-folder")
    yield entry_row(state, "release:folder", label, folder, is_wide=True)
    yield _buttons(
        Control(
            id="release:compare",
            words=book.say("editor-release-look"),
            event=ev.ReleaseAsked("compare"),
            icon="search",
        )
    )
    if releasing.is_busy:
        yield Words(words=book.say("editor-release-working"), tone=Tone.QUIET, icon="clock")
    if releasing.seen is not None and releasing.seen.station is state.station:
        yield from seen_rows(releasing.seen, state, book)
        yield from reason_rows(releasing.seen, state, book)
    why_not = why_not_made(state)
    yield _buttons(
        Control(
            id="release:make",
            words=book.say("editor-release-go"),
            event=ev.ReleaseAsked("make"),
            icon="check",
            tone=Tone.MAIN,
            why_not=book.say(why_not) if why_not else "",
        )
    )
    yield from in_use_rows(world, book)


def _buttons(*controls: Control) -> ButtonRow:
    return ButtonRow(columns=len(controls), controls=controls)


def seen_rows(seen: ReleaseSeen, state: EditorState, book: Phrasebook) -> Iterator[Row]:
    """Yield what a release would do to people."""
    if seen.errors:
        words = book.say("editor-release-errors", count=str(seen.errors))
        yield Words(words=words, tone=Tone.BAD, icon="cross", is_bold=True)
    if seen.is_first:
        yield Words(words=book.say("editor-release-first"), tone=Tone.GOOD, icon="check")
    elif not seen.affected:
        words = book.say("editor-release-same", count=str(seen.journeys))
        yield Words(words=words, tone=Tone.GOOD, icon="check")
    for number, each in enumerate(seen.affected):
        yield _affected(number, each, state, seen.station, book)


def reason_rows(seen: ReleaseSeen, state: EditorState, book: Phrasebook) -> Iterator[Row]:
    """Yield the field for why a release is made although a journey breaks."""
    if seen.breaks:
        label = book.say("editor-release-reason")
        yield entry_row(state, "release:reason", label, state.releasing.reason, is_wide=True)


def _affected(
    number: int, each: Affected, state: EditorState, seen_on: StationMap, book: Phrasebook
) -> Row:
    who = ", ".join(book.say(f"profile-{name}") for name in each.profiles[:3])
    ways = "; ".join(
        " → ".join(_place(seen_on, place, book) for place in pair) for pair in each.journeys
    )
    title = book.say(f"editor-release-{each.kind.replace('_', '-')}", count=str(each.count))
    subject = ref_of_subject(seen_on, each.subject) if each.subject else None
    return ItemRow(
        control=Control(
            id=f"affected:{number}",
            words=title,
            event=_there(subject, state, seen_on) or ev.Refused(title),
        ),
        title=f"{each.promise}: {title}" if each.promise else title,
        note=" · ".join(filter(None, (who, ways))),
        icon="cross" if each.kind == "broken" else "information",
        tone=_TONES.get(each.kind, Tone.DOUBT),
    )


def _there(subject: Ref | None, state: EditorState, seen_on: StationMap) -> object | None:
    """Return what brings the map to a thing: on the map in hand it is chosen as well."""
    if subject is None:
        return None
    if seen_on is state.station:
        return ev.Chose(subject, goes=True)
    spot = spot_of(seen_on, subject)
    return None if spot is None else ev.SpotShown(*spot, subject)


def _place(station: StationMap, place: str, book: Phrasebook) -> str:
    ref = Ref(Collection.PLACES, place)
    return thing_title(station, ref, book) if find(station, ref) is not None else place


def in_use_rows(world: EditorWorld, book: Phrasebook) -> Iterator[Row]:
    """Yield the buttons that put a release in use at the kiosk, and the one before."""
    why_not = "" if world.keeps_releases else book.say("editor-release-no-state")
    yield _buttons(
        Control(
            id="release:install",
            words=book.say("editor-release-install"),
            event=ev.ReleaseAsked("install"),
            icon="down",
            why_not=why_not,
        ),
        Control(
            id="release:back",
            words=book.say("editor-release-back"),
            event=ev.ReleaseAsked("back"),
            icon="turn_back",
            why_not=why_not,
        ),
    )
