"""One draft to read: what it changes and where, what the rules find, what it does; the decision."""

from collections.abc import Iterator
from dataclasses import replace

from app.editor import events as ev
from app.editor.outcome import EditorWorld
from app.editor.panels.change_rows import change_row
from app.editor.panels.chosen import SEVERITY_TONES, rule_words
from app.editor.panels.controls import entry_row
from app.editor.panels.findings import first_subject
from app.editor.panels.releasing import reason_rows, seen_rows
from app.editor.reviewing import why_not_decided, with_typed
from app.editor.sharing import Reading
from app.editor.state import EditorState
from app.editor.versions import spot_of_change
from app.editor.view import ButtonRow, Control, Heading, ItemRow, Row, Tone, Words
from app.editor.words import thing_title
from app.text.phrasebook import Phrasebook
from maps.editing import FeatureChange, Ref
from maps.model import Finding, Severity
from maps.publishing.review import NEEDED, Act, DraftState

_MOST = 80
_MOST_FINDINGS = 20


def rows(reading: Reading, state: EditorState, world: EditorWorld) -> Iterator[Row]:
    """Yield the rows."""
    book, draft = world.book(state), reading.draft
    back = Control(
        id="review:close",
        words=book.say("editor-review-close"),
        event=ev.ReadingAsked(None),
        icon="back",
    )
    yield ButtonRow(columns=1, controls=(back,))
    title = book.say("editor-review-of", number=str(draft.number), who=draft.author)
    yield Heading(words=title, note=book.say(f"editor-step-{draft.state.value}"))
    yield Words(words=draft.why, is_bold=True)
    if draft.decided_by:
        facts = {"number": str(draft.number), "who": draft.decided_by}
        yield Words(words=book.say(f"editor-review-is-{draft.state.value}", **facts))
    if reading.is_stale:
        yield Words(words=book.say("editor-review-stale"), tone=Tone.BAD, icon="warning")
    yield from _changes(reading, state, book)
    yield from _findings(reading, book)
    yield Heading(words=book.say("editor-review-impact"))
    if reading.is_busy:
        yield Words(words=book.say("editor-release-working"), tone=Tone.QUIET, icon="clock")
    elif reading.seen is not None:
        yield from seen_rows(reading.seen, state, book)
    yield from _decision(reading, state, world)


def _changes(reading: Reading, state: EditorState, book: Phrasebook) -> Iterator[Row]:
    count = len(reading.changes)
    yield Heading(words=book.say("editor-review-changes", count=count))
    against = "editor-review-against" if reading.is_released else "editor-review-against-mine"
    yield Words(words=book.say(against), tone=Tone.QUIET)
    for number, change in enumerate(reading.changes[:_MOST]):
        control = Control(
            id=f"diff:{number}",
            words=book.say("editor-take-me-there"),
            event=_there(reading, change, book),
            is_chosen=state.reviewing.at == change.ref,
        )
        row = change_row(control, change, reading.before, reading.station, book)
        # the thick frame is for the one that the map was brought to
        yield replace(row, tone=Tone.PLAIN) if row.tone is Tone.MAIN else row
    if count > _MOST:
        yield Words(words=book.say("editor-review-more", count=count - _MOST), tone=Tone.QUIET)


def _there(reading: Reading, change: FeatureChange, book: Phrasebook) -> object:
    spot = spot_of_change(reading.before, reading.station, change.ref)
    if spot is None:
        return ev.Refused(book.say("editor-review-nowhere"))
    return ev.SpotShown(*spot, change.ref)


def _findings(reading: Reading, book: Phrasebook) -> Iterator[Row]:
    yield Heading(words=book.say("editor-review-findings", count=len(reading.findings)))
    if not reading.findings:
        yield Words(words=book.say("editor-review-no-findings"), tone=Tone.GOOD, icon="check")
    for number, finding in enumerate(reading.findings[:_MOST_FINDINGS]):
        yield _finding(number, finding, reading, book)
    more = len(reading.findings) - _MOST_FINDINGS
    if more > 0:
        yield Words(words=book.say("editor-review-more", count=more), tone=Tone.QUIET)


def _finding(number: int, finding: Finding, reading: Reading, book: Phrasebook) -> Row:
    subject: Ref | None = first_subject(reading.station, finding)
    spot = spot_of_change(reading.before, reading.station, subject) if subject else None
    return ItemRow(
        control=Control(
            id=f"diff-find:{number}",
            words=book.say("editor-take-me-there"),
            event=ev.SpotShown(*spot, subject) if spot is not None else ev.Refused(finding.text),
        ),
        title=rule_words(finding.rule, book),
        note=thing_title(reading.station, subject, book) if subject is not None else "",
        icon={Severity.ERROR: "cross", Severity.WARNING: "warning"}.get(
            finding.severity, "information"
        ),
        tone=SEVERITY_TONES[finding.severity],
    )


def _decision(reading: Reading, state: EditorState, world: EditorWorld) -> Iterator[Row]:
    """Offer what can be done next; whoever may not do it is told so."""
    book, draft = world.book(state), reading.draft
    if draft.state is DraftState.SUBMITTED:
        yield Heading(words=book.say("editor-review-decision"))
        if draft.author == world.person:
            yield Words(words=book.say("editor-review-own"), tone=Tone.DOUBT, icon="information")
            return
        yield from _why(state, world)
        acts = tuple(_act(act, state, world) for act in (Act.APPROVE, Act.REJECT))
        yield ButtonRow(columns=2, controls=acts)
    if draft.state is DraftState.APPROVED:
        yield Heading(words=book.say("editor-release"))
        if reading.seen is not None:
            yield from reason_rows(reading.seen, state, book)
        yield ButtonRow(columns=1, controls=(_act(Act.RELEASE, state, world),))
        yield from _why(state, world)
        yield ButtonRow(columns=1, controls=(_act(Act.REJECT, state, world),))


def _why(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    if world.role is None or not world.role.includes(NEEDED[Act.APPROVE]):
        return
    book = world.book(state)
    label, hint = book.say("editor-review-reason"), book.say("editor-review-reason-hint")
    why = state.reviewing.why
    yield entry_row(state, "review:why", label, why, hint=hint, is_wide=True)


def _act(act: Act, state: EditorState, world: EditorWorld) -> Control:
    book = world.book(state)
    why_not = why_not_decided(with_typed(state), act, world)
    icons = {Act.APPROVE: "check", Act.REJECT: "turn_back", Act.RELEASE: "up"}
    return Control(
        id=f"review:{act.value}",
        words=book.say("editor-release-go" if act is Act.RELEASE else f"editor-review-{act.value}"),
        event=ev.DecisionAsked(act),
        icon=icons[act],
        tone=Tone.PLAIN if act is Act.REJECT else Tone.MAIN,
        why_not=book.say(why_not) if why_not else "",
    )
