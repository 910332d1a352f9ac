"""How a map is first seen: its street level, whole. Pure."""

from app.editor.seeing import fitted
from app.editor.state import EditorState, View
from app.mapview.picture import frame_of_level
from app.mapview.scene import ground_level
from maps.model import LevelId, StationMap


def opening_state(station: StationMap, language: str, *, file: str = "") -> EditorState:
    """Return the state in which a map is first seen: its street level, whole."""
    level = ground_level(station) or (station.levels[0].id if station.levels else LevelId(""))
    return EditorState(station=station, saved=station, level=level, language=language, file=file)


def view_of_level(state: EditorState, level: LevelId) -> View:
    """Return the view that holds what there is on a level."""
    return fitted(state, frame_of_level(state.station, level))
