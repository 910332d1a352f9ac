"""The survey table goes out into a file beside the map, is filled in, and comes back. Pure.

What comes back is one step that can be undone; one line says what was taken, and what was left out
and why. Doubts are among the findings.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from app.editor import events as ev
from app.editor.outcome import DoEdit, EditorWorld, Outcome, ReadSurvey, WriteSurvey
from app.editor.state import EditorState, Notice
from maps.editing import PasteSurvey, difference
from maps.exporting.survey import measured, survey_table
from maps.importing.survey_columns import Feature
from maps.model import StationMap, source_id
from routing.network import compile_network
from routing.unmeasured import Unmeasured, find_unmeasured

_LEFT_OUT = {
    "survey_subject_unknown": "editor-survey-left-subject",
    "survey_does_not_fit": "editor-survey-left-misfit",
    "survey_value_impossible": "editor-survey-left-value",
    "survey_column_unknown": "editor-survey-left-column",
}
"""Rules whose remarks say that something was left out -> why."""

_DOUBTED = {"survey_date_missing", "survey_measured_twice", "survey_contradicts_map"}


def react(state: EditorState, event: ev.Event, world: EditorWorld) -> Outcome:
    """Return what comes of something about the survey table."""
    match event:
        case ev.SurveyAsked(what="out"):
            things = ordered_by_worth(state.station, worth_measuring(state.station))
            return Outcome(state, (WriteSurvey(survey_table(state.station, things), len(things)),))
        case ev.SurveyAsked():
            return Outcome(state, (ReadSurvey(),))
        case ev.SurveyWritten(name=name, count=count, kept=kept):
            facts = (("file", name), ("count", count), ("kept", kept))
            message = "editor-survey-out-kept" if kept else "editor-survey-out"
            return Outcome(replace(state, notice=Notice(message=message, facts=facts)))
        case ev.SurveyRead(name=name, table=table):
            return _taken(state, name, table, world)
        case _:
            return Outcome(state)


def worth_measuring(station: StationMap) -> tuple[Unmeasured, ...]:
    """Return what nobody has confirmed on people's ways, what helps most first."""
    network = compile_network(station)
    network.prepare()
    return find_unmeasured(network)[1]


def ordered_by_worth(station: StationMap, found: Sequence[Unmeasured]) -> list[Feature]:
    """Return all that staff measure: what helps most first, then what no journey asks for."""
    rank = {thing.subject: number for number, thing in enumerate(found)}

    def at(feature: Feature) -> int:
        return rank.get(feature.id, rank.get(source_id(feature.id), len(rank)))

    return sorted(measured(station), key=at)


def _taken(state: EditorState, name: str, table: str, world: EditorWorld) -> Outcome:
    edit = PasteSurvey(table=table, name=name)
    why_not = edit.why_not(state.station)
    if why_not is not None:
        return Outcome(replace(state, notice=Notice(message=why_not, is_bad=True)))
    book = world.book(state)
    # what an earlier reading had to say is not said again
    bare = replace(state.station, remarks=())
    after = edit.apply(bare)
    count = len(difference(bare, after).changes)
    said = [
        book.say("editor-survey-in", file=name, count=str(count))
        if count
        else book.say("editor-survey-in-none", file=name)
    ]
    rules = Counter(remark.rule for remark in after.remarks)
    left = [
        book.say(message, count=str(rules[rule]))
        for rule, message in _LEFT_OUT.items()
        if rules[rule]
    ]
    if left:
        said.append(book.say("editor-survey-left", why="; ".join(left)))
    doubts = sum(rules[rule] for rule in _DOUBTED)
    if doubts:
        said.append(book.say("editor-survey-doubts", count=str(doubts)))
    facts = (("words", " ".join(said)),)
    notice = Notice(message="editor-says", facts=facts, is_bad=bool(left))
    return Outcome(replace(state, notice=notice), (DoEdit(edit),) if count or left else ())
