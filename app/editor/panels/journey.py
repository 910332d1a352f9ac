"""The route tester: any journey, for anybody, on the map as it is at this moment."""

from collections.abc import Iterator

from app.editor import events as ev
from app.editor.outcome import EditorWorld
from app.editor.state import EditorState, PanelId
from app.editor.view import (
    ButtonRow,
    ChoiceRow,
    Control,
    Heading,
    ItemRow,
    PanelView,
    Row,
    Space,
    Tone,
    Words,
)
from app.editor.words import thing_title
from app.screens.words import sentence_case
from app.text.directions import instructions, totals
from app.text.labels import level_label
from app.text.measures import spoken_minutes
from app.text.reasons import barrier_text, relaxation_text
from maps.editing import Collection, Ref
from maps.model import NodeId, PlaceId, RequestError
from routing.profiles import PROFILES
from routing.route import NoRoute, Route


def panel(state: EditorState, world: EditorWorld) -> PanelView:
    """Return the panel."""
    book = world.book(state)
    return PanelView(
        title=book.say("editor-panel-journey"),
        note=book.say("editor-journey-words"),
        icon="arrive",
        rows=tuple(_rows(state, world)),
        scroll_px=state.scroll.get(PanelId.JOURNEY.value, 0),
    )


def _rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book, journey = world.book(state), state.journey
    for which, nodes, place in (
        ("start", journey.start, journey.start_place),
        ("end", journey.end, journey.end_place),
    ):
        is_picking = journey.picks == which
        words = (
            book.say("editor-journey-tap") if is_picking else _end_words(state, nodes, place, world)
        )
        yield ItemRow(
            control=Control(
                id=f"pick:{which}",
                words=book.say(f"editor-journey-{which}"),
                event=ev.JourneyAsked(picks=which),
                is_chosen=is_picking,
            ),
            title=book.say(f"editor-journey-{which}"),
            note=words,
            icon="locate" if which == "start" else "arrive",
            tone=Tone.MAIN if is_picking else Tone.PLAIN,
        )
    yield ButtonRow(
        columns=1,
        controls=(
            Control(
                id="journey:turn",
                words=book.say("editor-journey-turn"),
                event=ev.JourneyAsked(turns=True),
                icon="turn_back",
            ),
        ),
    )
    yield from _everybody(state, world)
    yield from _answer(state, world)


def _end_words(
    state: EditorState, nodes: tuple[NodeId, ...], place: PlaceId | None, world: EditorWorld
) -> str:
    book = world.book(state)
    if place is not None and place in state.station.place_by_id:
        return thing_title(state.station, Ref(Collection.PLACES, place), book)
    node = state.station.node_by_id.get(nodes[0]) if nodes else None
    if node is None:
        return book.say("editor-journey-none")
    level = sentence_case(level_label(state.station.level_by_id[node.level], book))
    return book.say("editor-journey-point", level=level)


def _everybody(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    """Who gets there at all, and in how many minutes: the question a correction is made for."""
    book, known = world.book(state), dict(state.journey.by_profile)
    yield ChoiceRow(
        label=book.say("editor-journey-profile"),
        controls=tuple(
            Control(
                id=f"profile:{profile.name}",
                words=book.say(f"profile-{profile.name}"),
                event=ev.JourneyAsked(profile=profile.name),
                icon=profile.name,
                is_chosen=state.journey.profile == profile.name,
                tone=_tone(profile.name, known),
                note=_minutes(profile.name, known, world, state),
            )
            for profile in PROFILES
        ),
    )


def _tone(profile: str, known: dict[str, float | None]) -> Tone:
    if profile not in known:
        return Tone.PLAIN
    return Tone.BAD if known[profile] is None else Tone.GOOD


def _minutes(
    profile: str, known: dict[str, float | None], world: EditorWorld, state: EditorState
) -> str:
    if profile not in known:
        return ""
    seconds = known[profile]
    if seconds is None:
        return "×"
    return world.book(state).say("about-minutes", minutes=spoken_minutes(seconds))


def _answer(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book, answer = world.book(state), state.journey.answer
    yield Space()
    match answer:
        case Route():
            yield from _told(answer, state, world)
        case NoRoute():
            yield Words(
                words=book.say("editor-journey-no-way"), tone=Tone.BAD, icon="cross", is_bold=True
            )
            for barrier in answer.barriers:
                yield Words(words=barrier_text(barrier, state.station, book, world.at))
            for relaxation in answer.relaxations:
                words = relaxation_text(relaxation, state.station, book, world.at)
                yield Words(words=words, tone=Tone.QUIET)
        case None:
            return


def _told(route: Route, state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    try:
        sentences = instructions(route, state.station, book)
        yield Words(words=totals(route, book), is_bold=True)
    except (KeyError, RequestError):
        return  # a route of the map before: the one in hand is being looked at
    if route.unverified:
        words = book.say("editor-journey-unverified", metres=str(round(route.unverified_m)))
        yield Words(words=words, tone=Tone.DOUBT, icon="unknown")
    yield Heading(words=book.say("editor-journey-steps"))
    for number, sentence in enumerate(sentences, start=1):
        yield Words(words=f"{number}  {sentence}")
