"""What is to be seen of the editor's state: one function; each panel has its own file. Pure."""

from dataclasses import replace

from app.editor import bar, roles, round_map
from app.editor.dialogs import dialog
from app.editor.kiosks import here_now
from app.editor.marks import marks
from app.editor.outcome import EditorWorld
from app.editor.overlay import overlay_of
from app.editor.panels import (
    changes,
    chosen,
    findings,
    journey,
    measuring,
    review,
    station,
    todays,
)
from app.editor.state import EditorState, PanelId
from app.editor.versions import shapes_of_versions
from app.editor.view import EditorView, MapSeen, Tone
from app.editor.words import thing_title
from app.mapview.picture import Here as MapHere
from app.mapview.picture import MapPicture, picture_of_route
from app.mapview.scene import Ground
from app.theme import Theme
from maps.editing import Collection, Ref
from maps.model import EquipmentId, MapError, OperatingState
from routing.route import Route

_PANELS = {
    PanelId.CHOSEN: chosen.panel,
    PanelId.FINDINGS: findings.panel,
    PanelId.JOURNEY: journey.panel,
    PanelId.TODAY: todays.panel,
    PanelId.TABLE: measuring.panel,
    PanelId.CHANGES: changes.panel,
    PanelId.STATION: station.panel,
    PanelId.REVIEW: review.panel,
}


def present(state: EditorState, world: EditorWorld, theme: Theme) -> EditorView:
    """Return what is to be seen."""
    book = world.book(state)
    notice = ""
    if state.notice is not None:
        message = state.notice.message
        known = book.has(message)
        notice = book.say(message, **dict(state.notice.facts)) if known else message
    is_new = state.is_changed
    view = EditorView(
        language=state.language,
        title=thing_title(state.station, Ref(Collection.STATION, state.station.id), book),
        note=book.say("editor-not-saved" if is_new else "editor-is-saved"),
        note_tone=Tone.DOUBT if is_new else Tone.GOOD,
        top=bar.top(state, world),
        stage=bar.stage(state, world),
        search=bar.search(state, book),
        tools=round_map.tools(state, book),
        kinds=round_map.kinds(state, book),
        levels=round_map.levels(state, book),
        zoom=round_map.zoom(book),
        tabs=bar.tabs(state, world),
        panel=_PANELS[state.panel](state, world),
        hint=round_map.hint(state, book),
        status=bar.status(state, book),
        notice=notice,
        notice_is_bad=state.notice.is_bad if state.notice is not None else False,
        found=bar.found(state, world),
        dialog=dialog(state, world),
        map=map_seen(state, world, theme),
    )
    return roles.seen(view, world, state)


def map_seen(state: EditorState, world: EditorWorld, theme: Theme) -> MapSeen:
    """Return the map alone: what changes while a finger moves."""
    return MapSeen(
        station=state.shown_station,
        picture=_picture(state, world),
        overlay=_overlay(state, theme),
        backdrop=state.backdrop if state.backdrop and state.backdrop.level == state.level else None,
        marks=marks(state, world.book(state)),
    )


def _overlay(state: EditorState, theme: Theme) -> Ground:
    """Return what lies over the map; over a draft that is read, only what it makes different."""
    versions = shapes_of_versions(state, theme)
    return versions if state.reading is not None else (*overlay_of(state, theme), *versions)


def _picture(state: EditorState, world: EditorWorld) -> MapPicture:
    out = frozenset(
        EquipmentId(subject)
        for subject, said in state.conditions.states(world.at).items()
        if said is OperatingState.OUT_OF_SERVICE and subject in state.shown_station.equipment_by_id
    )
    view = (state.view.centre, state.view.px_per_m)
    here, there = None, here_now(state)
    if there is not None:
        here = MapHere(position=there.position, level=there.level, facing_deg=there.facing_deg)
    answer = state.journey.answer
    if state.panel is PanelId.JOURNEY and isinstance(answer, Route):
        try:
            picture = picture_of_route(state.station, answer, level=state.level, here=here)
            return replace(picture, out_of_service=out, language=state.language, view=view)
        except (KeyError, MapError, ValueError):
            pass  # the map has just changed: the way over it is being found anew
    return MapPicture(
        level=state.level, here=here, out_of_service=out, language=state.language, view=view
    )
