"""What an event does to the editor's state: one function, cut by where it comes from. Pure."""

from collections.abc import Mapping
from dataclasses import replace

from app.editor import (
    doing,
    joining,
    journeys,
    on_map,
    on_text,
    releasing,
    seeing,
    surveying,
    today,
)
from app.editor import events as ev
from app.editor.outcome import Answer, EditorWorld, Effect, Outcome
from app.editor.state import EditorState

_WRITES = (ev.FieldEntered, ev.Typed, ev.TextKeyPressed, ev.FieldLeft)
_STAYS_IN_FIELD = (
    *_WRITES,
    ev.Viewed,
    ev.Pointed,
    ev.Checked,
    ev.Travelled,
    ev.Written,
    ev.Scrolled,
    ev.ConditionsRead,
    ev.PasteAsked,
    ev.Pasted,
    ev.Copied,
    ev.Zoomed,
    ev.Refused,
)
"""What happens while somebody writes, and ends nothing."""

_QUIET = (
    ev.Viewed,
    ev.Pointed,
    ev.Checked,
    ev.Travelled,
    ev.Written,
    ev.Scrolled,
    ev.ConditionsRead,
    ev.ReleaseCompared,
)
"""What says nothing new: the line about what was done last stays."""


def react(state: EditorState, event: ev.Event, world: EditorWorld) -> Outcome:
    """Return what comes of an event."""
    before: tuple[Effect, ...] = ()
    if state.typing is not None and not isinstance(event, _STAYS_IN_FIELD):
        # whoever presses something else has finished writing
        left = on_text.react(state, ev.FieldLeft(), world)
        state, before = left.state, left.effects
    if state.notice is not None and not isinstance(event, _QUIET):
        state = replace(state, notice=None)
    answer = _ANSWERS.get(type(event))
    outcome = Outcome(state) if answer is None else answer(state, event, world)
    return Outcome(outcome.state, (*before, *outcome.effects))


_ANSWERS: Mapping[type, Answer] = {
    **seeing.ANSWERS,
    **doing.ANSWERS,
    **dict.fromkeys(_WRITES, on_text.react),
    **on_map.ANSWERS,
    **dict.fromkeys((ev.StateSaid, ev.PlanChanged, ev.ConditionsRead), today.react),
    **dict.fromkeys((ev.ReleaseAsked, ev.ReleaseCompared, ev.ReleaseDone), releasing.react),
    **dict.fromkeys((ev.MergeAsked, ev.VersionRead, ev.SideChosen), joining.react),
    **dict.fromkeys((ev.SurveyAsked, ev.SurveyWritten, ev.SurveyRead), surveying.react),
    **dict.fromkeys((ev.JourneyAsked, ev.Travelled), journeys.react),
}
"""Which function answers which event."""
