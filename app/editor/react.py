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
    reviewing,
    seeing,
    signing_in,
    surveying,
    today,
)
from app.editor import events as ev
from app.editor.outcome import Answer, EditorWorld, Effect, Outcome
from app.editor.state import EditorState, Notice

_WRITES = (ev.FieldEntered, ev.Typed, ev.TextKeyPressed, ev.FieldLeft)
_STAFF = (ev.SignInAsked, ev.SignedIn, ev.SignInRefused, ev.SignOutAsked, ev.KeysChosen)
_NOT_WHILE_READING = (*on_map.ANSWERS, ev.Undone, ev.Redone, ev.ToolChosen)
"""What would change the map in hand while another one is seen."""
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
    ev.KeysChosen,
    ev.MinutePassed,
    ev.DraftsHeard,
    ev.ReadingCompared,
    ev.SignInRefused,
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
    ev.MinutePassed,
    ev.DraftsHeard,
    ev.ReadingBegun,
    ev.ReadingCompared,
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
    outcome = _answered(state, event, world)
    state = signing_in.kept(seeing.on_known_level(outcome.state), world)
    return Outcome(state, (*before, *outcome.effects))


def _answered(state: EditorState, event: ev.Event, world: EditorWorld) -> Outcome:
    if state.reading is not None and isinstance(event, _NOT_WHILE_READING):
        is_tap = isinstance(event, (ev.Tapped, ev.Undone, ev.Redone, ev.ToolChosen))
        notice = Notice(message="editor-review-reading", is_bad=True) if is_tap else state.notice
        return Outcome(replace(state, notice=notice))
    answer = _ANSWERS.get(type(event))
    return Outcome(state) if answer is None else answer(state, event, world)


_ANSWERS: Mapping[type, Answer] = {
    **seeing.ANSWERS,
    **doing.ANSWERS,
    **dict.fromkeys(_WRITES, on_text.react),
    **on_map.ANSWERS,
    **dict.fromkeys((ev.StateSaid, ev.PlanChanged, ev.ConditionsRead), today.react),
    **dict.fromkeys((ev.ReleaseAsked, ev.ReleaseCompared, ev.ReleaseDone), releasing.react),
    **dict.fromkeys((ev.MergeAsked, ev.VersionRead, ev.SideChosen), joining.react),
    **dict.fromkeys((ev.SurveyAsked, ev.SurveyWritten, ev.SurveyRead), surveying.react),
    **reviewing.ANSWERS,
    **dict.fromkeys(_STAFF, signing_in.react),
    **dict.fromkeys((ev.JourneyAsked, ev.Travelled), journeys.react),
}
"""Which function answers which event."""
