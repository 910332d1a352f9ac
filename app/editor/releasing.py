"""A release is looked at before it is made: what it does to people, and why if it breaks. Pure."""

from dataclasses import replace

from app.editor import events as ev
from app.editor.outcome import (
    CompareRelease,
    EditorWorld,
    MakeRelease,
    Outcome,
    TakeOver,
)
from app.editor.sharing import Releasing
from app.editor.state import EditorState, Notice


def react(state: EditorState, event: ev.Event, world: EditorWorld) -> Outcome:
    """Return what comes of something about a release."""
    releasing = state.releasing
    match event:
        case ev.ReleaseCompared(seen=seen):
            return Outcome(replace(state, releasing=replace(releasing, seen=seen, is_busy=False)))
        case ev.ReleaseAsked(what="compare"):
            releasing = replace(releasing, is_busy=True, seen=None, done="")
            folder = folder_of(state, world)
            return Outcome(replace(state, releasing=releasing), (CompareRelease(folder),))
        case ev.ReleaseAsked(what="make"):
            why_not = why_not_made(state)
            if why_not:
                return Outcome(replace(state, notice=Notice(message=why_not, is_bad=True)))
            return Outcome(state, (MakeRelease(folder_of(state, world), releasing.reason),))
        case ev.ReleaseAsked(what="install"):
            return Outcome(state, (TakeOver(folder_of(state, world)),))
        case ev.ReleaseAsked(what="back"):
            return Outcome(state, (TakeOver(""),))
        case ev.ReleaseDone(message=message, number=number):
            facts = (("number", number),)
            releasing = replace(Releasing(folder=releasing.folder), done=number)
            state = replace(state, releasing=releasing)
            return Outcome(replace(state, notice=Notice(message=message, facts=facts)))
        case _:
            return Outcome(state)


def folder_of(state: EditorState, world: EditorWorld) -> str:
    """Return the folder of the releases: as somebody wrote it, else the usual one."""
    return state.releasing.folder or world.release_folder


def why_not_made(state: EditorState) -> str:
    """Return why there is no release yet; nothing: it can be made."""
    seen = state.releasing.seen
    if state.is_changed:
        return "editor-release-save-first"
    if seen is None or seen.station is not state.station:
        return "editor-release-look-first"
    if seen.errors:
        return "editor-release-has-errors"
    if seen.breaks and not state.releasing.reason.strip():
        return "editor-release-needs-reason"
    return ""
