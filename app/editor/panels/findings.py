"""What the rules say of the map in hand: what matters most first; take me there, put it right."""

from collections.abc import Iterator

from app.editor import events as ev
from app.editor.fixes import fix_of
from app.editor.outcome import EditorWorld
from app.editor.panels.chosen import SEVERITY_TONES, rule_words
from app.editor.scene import spot_of
from app.editor.state import EditorState, PanelId
from app.editor.view import ChoiceRow, Control, ItemRow, PanelView, Row, Tone, Words
from app.editor.words import thing_title
from app.screens.words import sentence_case
from app.text.labels import level_label
from maps.editing import Collection, Ref, find
from maps.model import Finding, Severity, StationMap

MOST = 150
"""Nobody reads more at once; the count above the list tells how many there are."""

_ORDER = tuple(Severity)


def panel(state: EditorState, world: EditorWorld) -> PanelView:
    """Return the panel."""
    book = world.book(state)
    return PanelView(
        title=book.say("editor-panel-findings"),
        note="" if state.is_checked else book.say("editor-checking"),
        icon="warning",
        rows=tuple(_rows(state, world)),
        scroll_px=state.scroll.get(PanelId.FINDINGS.value, 0),
    )


def _rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    counts = {s: sum(f.severity is s for f in state.findings) for s in _ORDER}
    yield ChoiceRow(
        label="",
        controls=tuple(
            Control(
                id=f"severity:{severity.value}",
                words=book.say(f"editor-severity-{severity.value.lower()}", count=counts[severity]),
                event=ev.FilterChosen(severity.value),
                is_chosen=state.filter == severity.value,
                tone=SEVERITY_TONES[severity],
            )
            for severity in _ORDER
        ),
    )
    wanted = [f for f in state.findings if state.filter in {"", f.severity.value}]
    wanted.sort(key=lambda f: (_ORDER.index(f.severity), f.rule, f.subjects))
    if not wanted and state.is_checked:
        yield Words(words=book.say("editor-no-findings"), tone=Tone.GOOD, icon="check")
    for number, finding in enumerate(wanted[:MOST]):
        subject = first_subject(state.station, finding)
        yield ItemRow(
            control=Control(
                id=f"find:{number}",
                words=book.say("editor-take-me-there"),
                event=ev.Chose(subject, goes=True) if subject else ev.Refused(finding.text),
            ),
            title=rule_words(finding.rule, book),
            note=_note(state, finding, subject, world),
            icon={Severity.ERROR: "cross", Severity.WARNING: "warning"}.get(
                finding.severity, "information"
            ),
            tone=SEVERITY_TONES[finding.severity],
            fix=fix_of(state.station, finding, book),
        )


def _note(state: EditorState, finding: Finding, subject: Ref | None, world: EditorWorld) -> str:
    """Return what it is about and on which level; who reads English, also what the rule advises."""
    book, parts = world.book(state), list[str]()
    if subject is not None:
        parts.append(thing_title(state.station, subject, book))
        spot = spot_of(state.station, subject)
        if spot is not None and spot[1] != state.level:
            parts.append(sentence_case(level_label(state.station.level_by_id[spot[1]], book)))
    if len(finding.subjects) > 1:
        parts.append(f"× {len(finding.subjects)}")
    if book.language.startswith("en"):
        parts.append(finding.advice)
    return " · ".join(parts)


def first_subject(station: StationMap, finding: Finding) -> Ref | None:
    """Return the first thing of the map that a finding speaks of."""
    for subject in finding.subjects:
        for collection in (
            Collection.PATHWAYS,
            Collection.NODES,
            Collection.PLACES,
            Collection.EQUIPMENT,
            Collection.AREAS,
            Collection.LEVELS,
        ):
            ref = Ref(collection, subject)
            if find(station, ref) is not None:
                return ref
    return None
