"""Another's version of the map is looked at, sides are chosen, and both become one. Pure."""

from dataclasses import replace

from app.editor import events as ev
from app.editor.outcome import DoEdit, EditorWorld, Outcome, ReadVersion
from app.editor.sharing import Joining, Version
from app.editor.state import EditorState, Notice
from maps.codec import read_station_map
from maps.editing import Choice, MergeVersion, Side
from maps.model import MapError, StationMap


def react(state: EditorState, event: ev.Event, _world: EditorWorld) -> Outcome:
    """Return what comes of something about another's version."""
    joining = state.joining
    match event:
        case ev.MergeAsked(what="look") if joining.file.strip():
            return Outcome(state, (ReadVersion(joining.file.strip(), joining.base.strip()),))
        case ev.VersionRead(base=base, theirs=theirs):
            return Outcome(_seen(state, base, theirs))
        case ev.SideChosen(key=key, side=side):
            sides = {**joining.sides, key: Side(side)}
            return Outcome(replace(state, joining=replace(joining, sides=sides)))
        case ev.MergeAsked(what="take"):
            edit = edit_of(state)
            if edit is None or why_not(state):
                return Outcome(state)
            return Outcome(replace(state, joining=Joining()), (DoEdit(edit),))
        case _:
            return Outcome(state)


def _seen(state: EditorState, base: str, theirs: str) -> EditorState:
    try:
        merged = MergeVersion(base=base, theirs=theirs).merged(state.station)
        begun, other = (_map_of(text) for text in (base, theirs))
    except (MapError, UnicodeEncodeError):
        notice = Notice(message="reason-version-unreadable", is_bad=True)
        return replace(state, notice=notice, joining=replace(state.joining, version=None))
    version = Version(
        station=state.station,
        base=base,
        theirs=theirs,
        conflicts=merged.conflicts,
        begun=begun,
        other=other,
    )
    return replace(state, joining=replace(state.joining, version=version, sides={}))


def _map_of(text: str) -> StationMap:
    return read_station_map(text.encode(), name="version")


def edit_of(state: EditorState) -> MergeVersion | None:
    """Return what makes one map of both; None where nothing was looked at."""
    version = state.joining.version
    if version is None:
        return None
    choices = tuple(Choice(ref, field, side) for (ref, field), side in state.joining.sides.items())
    return MergeVersion(base=version.base, theirs=version.theirs, choices=choices)


def why_not(state: EditorState) -> str:
    """Return why both cannot become one yet; nothing: they can."""
    version = state.joining.version
    if version is None or version.station is not state.station:
        return "editor-merge-look-first"
    if any(conflict.key not in state.joining.sides for conflict in version.conflicts):
        return "reason-choose-sides"
    return ""
