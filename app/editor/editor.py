"""The editor's loop: it owns state and history; all else is a function of them, or an effect.

No work is ever lost: what is done is kept as a draft before the next frame, and what fails in
between changes nothing, is logged, and is said in one line.
"""

import datetime as dt
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from app.editor import events as ev
from app.editor import journeys, roles
from app.editor.keymap import Key, event_of
from app.editor.on_map import find_drag
from app.editor.outcome import (
    AskText,
    CompareRelease,
    DoEdit,
    EditorWorld,
    Effect,
    GoBack,
    GoOn,
    KeepText,
    Leave,
    MakeRelease,
    OpenFile,
    Outcome,
    PlaceHere,
    ReadPicture,
    ReadSurvey,
    ReadVersion,
    SaveMap,
    SayConditions,
    SettleDraft,
    SubmitDraft,
    TakeOver,
    Travel,
    WriteSurvey,
)
from app.editor.present import map_seen, present
from app.editor.react import choose, fitted, react
from app.editor.state import (
    Dialog,
    EditorState,
    Here,
    Journey,
    Notice,
    PanelId,
    ReleaseSeen,
    Trail,
    View,
)
from app.editor.view import Control, EditorView, MapSeen
from app.mapview.picture import frame_of_level
from app.mapview.scene import ground_level
from app.ports import Clock
from app.text.phrasebook import Phrasebook
from app.theme import Theme
from maps.codec import write_station_map
from maps.editing import History, find
from maps.model import Conditions, Finding, LevelId, Point, StationMap, WayfindingError
from routing.network import Network
from routing.profiles import PROFILES, find_profile
from routing.route import Request

QUIET_S = 0.3
"""So long nobody has touched anything when the rules look at a changed map."""

LISTEN_S = 2.0
"""So often the editor asks whether others have said something of today's state."""

_LIGHT = (ev.Viewed, ev.Zoomed, ev.Pointed, ev.Pulled)
"""What moves the map and nothing else: only the map is shown anew."""

_log = logging.getLogger(__name__)


class Desk(Protocol):
    """What the editor keeps and reads outside: files, drafts, today's state, other programs' texts.

    Every method raises `WayfindingError` with one line where something cannot be done.
    """

    def save(self, station: StationMap) -> None:
        """Write the map to its file, and put its draft away."""
        ...

    def keep(self, history: History) -> None:
        """Keep what is in hand, so that nothing is lost when the power goes."""
        ...

    def take_draft(self) -> History | None:
        """Return what was done and not saved when the editor last ended; all can be undone."""
        ...

    def drop_draft(self) -> None:
        """Put away what was kept."""
        ...

    def say(self, conditions: Conditions) -> None:
        """Write today's state."""
        ...

    def heard(self) -> Conditions | None:
        """Return today's state if others have changed it."""
        ...

    def place_here(self, here: Here, station: StationMap) -> None:
        """Write where the kiosk of the site stands."""
        ...

    def check(self, station: StationMap) -> tuple[Finding, ...]:
        """Return what the rules say of a map."""
        ...

    def open(self, path: str) -> StationMap:
        """Open another map, or import one; it is the map in hand from now on."""
        ...

    def read_map(self, path: str) -> str:
        """Return what another file of a station map holds; the map in hand stays."""
        ...

    def write_survey(self, table: str, count: int) -> tuple[str, int, str]:
        """Write a survey table; return its file, its rows, and the file of what stood there."""
        ...

    def read_survey(self) -> tuple[str, str]:
        """Return the name of the survey table's file, and what it holds."""
        ...

    def picture_size(self, path: str) -> tuple[int, int]:
        """Return the size of a picture that can be drawn over."""
        ...

    def copy(self, text: str) -> None:
        """Give a text to other programs."""
        ...

    def pasted(self) -> str:
        """Return the text that another program has given."""
        ...

    @property
    def file(self) -> str:
        """The name of the map's file."""
        ...


class Releases(Protocol):
    """Where releases are compared, made, reviewed and put in use; errors as of a `Desk`."""

    def compare(
        self, station: StationMap, folder: str, today: dt.date, map_file: str
    ) -> ReleaseSeen:
        """Return what a map would do to people."""
        ...

    def publish(self, folder: str, reason: str, now: dt.datetime) -> int:
        """Write the release that was compared; return its number."""
        ...

    def submit(self, station: StationMap, about: str) -> int:
        """Hand a map in for review; return the draft's number."""
        ...

    def take_over(self, folder: str, now: dt.datetime) -> int:
        """Put a release in use, or the one before; return its number."""
        ...


class Glass(Protocol):
    """What the editor shows itself on."""

    theme: Theme

    def show(self, view: EditorView) -> None:
        """Show everything."""
        ...

    def show_map(self, seen: MapSeen) -> None:
        """Show the map alone."""
        ...

    def speak(self, book: Phrasebook) -> None:
        """Write in another language."""
        ...

    def locate(self, control_id: str) -> tuple[float, float]:
        """Return the middle of a control, in pixels of the window."""
        ...

    def soon(self, function: Callable[[], None], after_s: float = 0.0) -> None:
        """Call a function once what is shown has been drawn, and so many seconds have passed."""
        ...

    def leave(self) -> None:
        """Close the window."""
        ...


class Editor:
    """The loop."""

    def __init__(
        self,
        state: EditorState,
        world: EditorWorld,
        glass: Glass,
        desk: Desk,
        clock: Clock,
        releases: Releases,
    ) -> None:
        """Show a map."""
        self._releases = releases
        self.history = History(state.station)
        self._world, self._glass, self._desk, self._clock = world, glass, desk, clock
        self._state = state
        self._view: EditorView | None = None
        self._network: Network | None = None
        self._checked: StationMap | None = None
        self._is_busy = False
        self._heard_s = clock.monotonic_s()
        glass.speak(world.book(state))
        self._show()
        self._later()

    @property
    def state(self) -> EditorState:
        """What the editor knows now."""
        return self._state

    @property
    def view(self) -> View:
        """The part of the map that is seen."""
        return self._state.view

    @property
    def shown(self) -> EditorView | None:
        """What is on the glass."""
        return self._view

    @property
    def world(self) -> EditorWorld:
        """What the editor works in."""
        return self._world

    def locate(self, control_id: str) -> tuple[float, float]:
        """Return where to touch for a control, in pixels of the window."""
        return self._glass.locate(control_id)

    # --- hands ------------------------------------------------------------------------------------

    def press(self, control: Control) -> None:
        """Do what a control says; one that is off says why."""
        self.dispatch(ev.Refused(control.why_not) if control.why_not else control.event)

    def key(self, key: Key) -> bool:
        """Do what a key says."""
        event = event_of(self._state, key)
        if event is None:
            return False
        self.dispatch(event)
        return True

    def type(self, text: str) -> None:
        """Write what a keyboard has typed."""
        if self._state.typing is not None:
            self.dispatch(ev.Typed(text))

    def can_pull(self, start: Point, reach_m: float) -> bool:
        """Return whether a finger that comes down here pulls a thing."""
        return find_drag(self._state, start, reach_m) is not None

    def asks_before_leaving(self) -> bool:
        """Ask, if there is something to lose; return whether the window has to stay."""
        if self._state.leaves or not self._state.is_changed:
            return False
        self.dispatch(ev.LeaveAsked())
        return True

    # --- the loop ---------------------------------------------------------------------------------

    def dispatch(self, event: object) -> None:
        """Let an event happen."""
        before = self._state
        try:
            self._world = replace(self._world, at=self._clock.now())
            refusal = roles.refusal(event, self._world, before)
            event = ev.Refused(refusal) if refusal else event
            outcome = roles.held_back(react(before, event, self._world), self._world)
            self._take(outcome)
            is_light = isinstance(event, _LIGHT) and not outcome.effects
            if (
                is_light
                and replace(
                    before,
                    view=self._state.view,
                    pointer=self._state.pointer,
                    drag=self._state.drag,
                )
                == self._state
            ):
                if self._state is not before:
                    self._glass.show_map(map_seen(self._state, self._world, self._glass.theme))
            else:
                self._show()
        except Exception:  # noqa: BLE001 - the one place: nobody's work ends with our mistake
            self.recover(f"an event failed: {type(event).__name__}")
            return
        self._later()

    def recover(self, what: str) -> None:
        """Go on after something of ours failed: the map in hand is as it was."""
        _log.exception(what)
        notice = Notice(message="editor-trouble", is_bad=True)
        self._state = replace(
            self._after_history(self._state),
            drag=None,
            typing=None,
            notice=notice,
            dialog=Dialog.NONE,
        )
        try:
            self._show()
        except Exception:  # noqa: BLE001 - even the panel may be what fails
            _log.exception("the panel failed")
            self._state = replace(self._state, panel=PanelId.CHOSEN, chosen=None, journey=Journey())
            self._show()

    def _take(self, outcome: Outcome) -> None:
        """Take the state, and do what it asks for outside; what cannot be done is said."""
        self._state = outcome.state
        for effect in outcome.effects:
            try:
                self._perform(effect)
            except WayfindingError as error:
                facts = (("why", str(error)),)
                notice = Notice(message="editor-not-done", facts=facts, is_bad=True)
                self._state = replace(self._state, notice=notice)

    def _follow(self, event: object) -> None:
        self._take(react(self._state, event, self._world))

    def _perform(self, effect: Effect) -> None:
        match effect:
            case DoEdit(edit=edit, chooses=chooses):
                reason = self.history.do(edit)
                if reason is not None:
                    self._state = replace(self._state, notice=Notice(message=reason, is_bad=True))
                    return
                self._changed()
                is_there = chooses is not None and find(self._state.station, chooses) is not None
                if is_there and chooses != self._state.chosen:
                    self._state = choose(self._state, chooses)
            case GoBack():
                if self.history.undo():
                    self._changed()
            case GoOn():
                if self.history.redo():
                    self._changed()
            case SaveMap():
                self._desk.save(self._state.station)
                self._follow(ev.Written("map"))
                if self._state.dialog is Dialog.LEAVE:
                    self._follow(ev.LeaveAsked(is_sure=True))
            case SettleDraft(is_wanted=is_wanted):
                self._settle(is_wanted=is_wanted)
            case _:
                self._perform_outside(effect)

    def _perform_outside(self, effect: Effect) -> None:
        match effect:
            case Travel():
                self._travel()
            case SayConditions(conditions=conditions):
                self._desk.say(conditions)
                self._travel()
            case PlaceHere(here=here):
                self._desk.place_here(here, self._state.station)
                self._follow(ev.Written("site"))
            case KeepText(text=text):
                self._desk.copy(text)
                self._state = replace(self._state, notice=Notice(message="editor-copied"))
            case AskText():
                self._follow(ev.Pasted(self._desk.pasted()))
            case OpenFile(path=path):
                self._open(path)
            case ReadPicture(path=path):
                self._follow(ev.BackdropRead(path, self._desk.picture_size(path)))
            case Leave():
                if roles.may_change(self._world):  # else it is somebody else's
                    self._desk.drop_draft()
                self._glass.leave()
            case _:
                self._perform_exchange(effect)

    def _perform_exchange(self, effect: Effect) -> None:
        match effect:
            case ReadVersion(path=path, base=base):
                opened = write_station_map(self.history.base).decode
                begun = self._desk.read_map(base) if base else opened()
                self._follow(ev.VersionRead(begun, self._desk.read_map(path)))
            case WriteSurvey(table=table, count=count):
                self._follow(ev.SurveyWritten(*self._desk.write_survey(table, count)))
            case ReadSurvey():
                self._follow(ev.SurveyRead(*self._desk.read_survey()))
            case _:
                self._perform_release(effect)

    def _perform_release(self, effect: Effect) -> None:
        match effect:
            case CompareRelease(folder=folder):
                self._glass.soon(lambda: self._compare(folder))
            case MakeRelease(folder=folder, reason=reason):
                number = self._releases.publish(folder, reason, self._world.at)
                self._follow(ev.ReleaseDone("editor-release-done", str(number)))
            case SubmitDraft(about=about):
                number = self._releases.submit(self._state.station, about)
                self._follow(ev.ReleaseDone("editor-review-submitted", str(number)))
            case TakeOver(folder=folder):
                number = self._releases.take_over(folder, self._world.at)
                self._follow(ev.ReleaseDone("editor-release-in-use", str(number)))
            case _:
                pass

    def _compare(self, folder: str) -> None:
        """Compare every journey: once it is seen that this takes a moment."""
        seen = None
        try:
            today = self._world.at.date()
            seen = self._releases.compare(self._state.station, folder, today, self._state.file)
        except WayfindingError as error:
            self.dispatch(ev.Refused(str(error)))
        except Exception:  # noqa: BLE001 - as in `dispatch`
            self.recover("comparing failed")
        self.dispatch(ev.ReleaseCompared(seen))

    def _changed(self) -> None:
        """The map in hand is another one: keep it, and look at it again."""
        self._state = self._after_history(self._state)
        self._desk.keep(self.history)

    def _after_history(self, state: EditorState) -> EditorState:
        history = self.history
        state = replace(
            state,
            station=history.map,
            is_checked=state.is_checked and history.map is state.station,
            trail=Trail(
                position=history.position,
                can_undo=history.can_undo,
                can_redo=history.can_redo,
                undone_next=history.undo_label if history.can_undo else None,
                redone_next=history.redo_label,
                labels=tuple(history.labels()),
            ),
        )
        if state.level not in history.map.level_by_id:
            state = replace(state, level=history.map.levels[0].id)
        if state.chosen is not None and find(history.map, state.chosen) is None:
            state = replace(state, chosen=None, also=())
        return state

    def _settle(self, *, is_wanted: bool) -> None:
        draft = self._desk.take_draft() if is_wanted else None
        if draft is None:
            self._desk.drop_draft()
            return
        self.history = draft
        self._changed()

    def _open(self, path: str) -> None:
        """Take another map in hand; what was not saved of the one before is kept as its draft."""
        station = self._desk.open(path)
        self.history = History(station)
        self._network = self._checked = None
        state = opening_state(station, self._state.language, file=self._desk.file)
        size = self._state.size_px
        state = replace(state, size_px=size, who=self._state.who, conditions=self._state.conditions)
        self._state = replace(state, view=view_of_level(state, state.level))

    # --- what follows a change, between frames ----------------------------------------------------

    def _later(self) -> None:
        """Look at the map in hand once it has been drawn: nobody waits for the rules."""
        if not self._is_busy and self._checked is not self._state.station:
            self._is_busy = True
            self._glass.soon(self._check, QUIET_S)

    def _check(self) -> None:
        self._is_busy = False
        station = self._state.station
        try:
            self._take(react(self._state, ev.Checked(self._desk.check(station)), self._world))
            self._checked = station
            self._travel()
            self._show()
        except Exception:  # noqa: BLE001 - as in `dispatch`
            self._checked = station
            self.recover("checking failed")

    def _travel(self) -> None:
        journey = self._state.journey
        if not journey.start or not journey.end:
            return
        station = self._state.station
        if self._network is None or self._network.station is not station:
            self._network = Network(station)
        found = journeys.travelled(self._state, self._network, self._request)
        self._follow(found)

    def _request(self, profile: str) -> Request:
        state, journey = self._state, self._state.journey
        return Request(
            origins=journey.start,
            destinations=journey.end,
            profile=find_profile(profile) or PROFILES[0],
            conditions=state.conditions,
            at=self._world.at,
            facing_deg=state.here.facing_deg if state.here is not None else None,
            place=journey.end_place,
        )

    def tick(self) -> None:
        """Look at the clock: hear what others have said of today's state."""
        now_s = self._clock.monotonic_s()
        if now_s - self._heard_s < LISTEN_S:
            return
        self._heard_s = now_s
        try:
            news = self._desk.heard()
        except WayfindingError:
            return
        if news is not None and news != self._state.conditions:
            self.dispatch(ev.ConditionsRead(news))

    def _show(self) -> None:
        state = self._state
        if self._view is None or self._view.language != state.language:
            self._glass.speak(self._world.book(state))
        self._view = present(state, self._world, self._glass.theme)
        self._glass.show(self._view)


def opening_state(station: StationMap, language: str, *, file: str = "") -> EditorState:
    """Return the state in which a map is first seen: its street level, whole."""
    level = ground_level(station) or (station.levels[0].id if station.levels else LevelId(""))
    return EditorState(station=station, saved=station, level=level, language=language, file=file)


def view_of_level(state: EditorState, level: LevelId) -> View:
    """Return the view that holds what there is on a level."""
    return fitted(state, frame_of_level(state.station, level))
