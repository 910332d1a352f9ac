"""Today's state at one glance: what is closed, what will be, and all lifts to tap on."""

import datetime as dt
from collections.abc import Iterator

from app.editor import events as ev
from app.editor import today
from app.editor.outcome import EditorWorld
from app.editor.panels.chosen import STATE_TONES, plan_rows
from app.editor.state import EditorState, PanelId
from app.editor.view import (
    Control,
    Heading,
    ItemRow,
    PanelView,
    Row,
    Tone,
    Words,
)
from app.editor.words import thing_icon, thing_title
from app.screens.words import sentence_case
from app.text.labels import level_label
from app.text.phrasebook import Phrasebook
from maps.editing import Collection, Ref, find
from maps.model import OperatingState, Outage, StationMap
from maps.today import Thing, ThingKind, things_of


def panel(state: EditorState, world: EditorWorld) -> PanelView:
    """Return the panel."""
    book = world.book(state)
    return PanelView(
        title=book.say("editor-panel-today"),
        note=book.say("editor-today-words")
        if world.conditions_file
        else book.say("editor-no-conditions-file"),
        icon="clock",
        rows=tuple(_rows(state, world)),
        scroll_px=state.scroll.get(PanelId.TODAY.value, 0),
    )


def _rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book, now = world.book(state), world.at
    yield Heading(words=book.say("editor-today-closed"))
    reports = today.reports_of(state, now)
    if not reports:
        yield Words(words=book.say("editor-today-none"), tone=Tone.GOOD, icon="check")
    for subject, outages in reports:
        yield from _report(state, subject, outages, world)
    yield Heading(words=book.say("editor-today-things"))
    for thing in things_of(state.station):
        if thing.kind is not ThingKind.PASSAGE:
            yield from _thing(state, thing, world)


def _report(
    state: EditorState, subject: str, outages: tuple[Outage, ...], world: EditorWorld
) -> Iterator[Row]:
    book, now, first = world.book(state), world.at, outages[0]
    is_now = first.holds_at(now)
    yield ItemRow(
        control=Control(
            id=f"report:{subject}:{first.since}",
            words=subject,
            event=ev.Chose(ref_of_subject(state.station, subject), goes=True),
        ),
        title=subject_title(state.station, subject, book),
        note=_when(first, state, book, now),
        icon="cross" if is_now else "clock",
        tone=Tone.BAD if is_now else Tone.DOUBT,
        fix=Control(
            id=f"cancel:{subject}:{first.since}",
            words=book.say("editor-say-works" if is_now else "editor-say-cancel"),
            event=ev.StateSaid(subject, "works" if is_now else today.mark_of(first)),
            icon="check" if is_now else "erase",
            why_not="" if world.conditions_file else book.say("editor-no-conditions-file"),
        ),
    )


def _when(outage: Outage, state: EditorState, book: Phrasebook, now: dt.datetime) -> str:
    reason = dict(outage.reason).get(state.language, "")

    def said(moment: dt.datetime | None) -> str:
        if moment is None:
            return ""
        there, here = today.local(moment, state.station), today.local(now, state.station)
        form = "%H:%M" if there.date() == here.date() else "%m-%d %H:%M"
        return there.strftime(form)

    span = book.say("editor-today-span", since=said(outage.since), until=said(outage.until))
    return f"{span} · {reason}" if reason else span


def _thing(state: EditorState, thing: Thing, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    said = today.state_of(state, thing.id, world.at)
    is_closed = said is OperatingState.OUT_OF_SERVICE
    ref = ref_of_subject(state.station, thing.id)
    levels = " · ".join(
        sentence_case(level_label(state.station.level_by_id[level], book)) for level in thing.levels
    )
    state_words = book.say(f"editor-state-{said.value if said is not None else 'none'}")
    why_not = "" if world.conditions_file else book.say("editor-no-conditions-file")
    yield ItemRow(
        control=Control(id=f"thing:{thing.id}", words=thing.id, event=ev.Chose(ref, goes=True)),
        title=thing_title(state.station, ref, book) if ref is not None else thing.id,
        note=f"{state_words} · {levels}" if levels else state_words,
        icon=thing_icon(state.station, ref) if ref is not None else "elevator",
        tone=STATE_TONES[said] if said is not None else Tone.QUIET,
        fix=Control(
            id=f"{'works' if is_closed else 'close'}:{thing.id}",
            words=book.say("editor-say-works" if is_closed else "editor-say-closed"),
            event=ev.StateSaid(thing.id, "works" if is_closed else "closed"),
            icon="check" if is_closed else "cross",
            why_not=why_not,
        ),
    )
    if state.plan.subject == thing.id:
        yield from plan_rows(state, thing.id, world)


def ref_of_subject(station: StationMap, subject: str) -> Ref | None:
    """Return the thing of the map that a report speaks of."""
    for collection in (
        Collection.EQUIPMENT,
        Collection.PLACES,
        Collection.PATHWAYS,
        Collection.NODES,
    ):
        ref = Ref(collection, subject)
        if find(station, ref) is not None:
            return ref
    for thing in things_of(station):
        if subject == thing.id:
            return (
                ref_of_subject(station, thing.subjects[0]) if thing.subjects[0] != subject else None
            )
    return None


def subject_title(station: StationMap, subject: str, book: Phrasebook) -> str:
    """Return what to call the subject of a report."""
    ref = ref_of_subject(station, subject)
    return thing_title(station, ref, book) if ref is not None else subject
