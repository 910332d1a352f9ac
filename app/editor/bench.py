"""What is in hand: the state and the history of the map, and what an outcome asks for outside.

What is done is kept as a draft before the next frame. What cannot be done is said, and changes
nothing.
"""

from dataclasses import replace

from app.editor import events as ev
from app.editor import journeys, roles
from app.editor.errands import Errands
from app.editor.gathering import still_there
from app.editor.kiosks import here_now
from app.editor.opening import opening_state, view_of_level
from app.editor.outcome import (
    AskText,
    DoEdit,
    EditorWorld,
    Effect,
    GoBack,
    GoOn,
    KeepText,
    Leave,
    OpenFile,
    Outcome,
    ReadPicture,
    ReadSurvey,
    ReadVersion,
    SaveMap,
    SayConditions,
    SettleDraft,
    TakeKiosk,
    Travel,
    WriteSurvey,
)
from app.editor.outside import Desk, Glass
from app.editor.react import react
from app.editor.seeing import choose
from app.editor.state import Dialog, EditorState, Notice, Trail
from maps.codec import write_station_map
from maps.editing import History, find
from maps.model import WayfindingError
from routing.network import Network
from routing.profiles import PROFILES, find_profile
from routing.route import Request


class Bench:
    """Holds what is in hand, and does what outcomes ask for."""

    def __init__(self, state: EditorState, world: EditorWorld, glass: Glass, desk: Desk) -> None:
        """Take a map in hand."""
        self.state, self.world = state, world
        self.history = History(state.station)
        self._glass, self._desk = glass, desk
        self._network: Network | None = None
        self._errands: Errands | None = None

    def send(self, errands: Errands) -> None:
        """Let these do what others have a part in."""
        self._errands = errands

    def take(self, outcome: Outcome) -> None:
        """Take the state, and do what it asks for outside; what cannot be done is said."""
        self.state = outcome.state
        for effect in outcome.effects:
            try:
                self._perform(effect)
            except WayfindingError as error:
                facts = (("why", str(error)),)
                notice = Notice(message="editor-not-done", facts=facts, is_bad=True)
                self.state = replace(self.state, notice=notice)

    def happen(self, event: object) -> None:
        """Let an event happen here and now; nothing is shown yet."""
        self.take(react(self.state, event, self.world))

    def after_history(self, state: EditorState) -> EditorState:
        """Return a state with the map that the history has in hand."""
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
        return still_there(state)

    def travel(self) -> None:
        """Find the journey that is tried, on the map in hand."""
        journey, station = self.state.journey, self.state.station
        if not journey.start or not journey.end:
            return
        if self._network is None or self._network.station is not station:
            self._network = Network(station)
        self.happen(journeys.travelled(self.state, self._network, self._request))

    def _request(self, profile: str) -> Request:
        state, journey = self.state, self.state.journey
        here = here_now(state)
        return Request(
            origins=journey.start,
            destinations=journey.end,
            profile=find_profile(profile) or PROFILES[0],
            conditions=state.conditions,
            at=self.world.at,
            facing_deg=here.facing_deg if here is not None else None,
            place=journey.end_place,
        )

    # --- what outcomes ask for --------------------------------------------------------------------

    def _perform(self, effect: Effect) -> None:
        """Do one thing; each kind of work has its own function, and knows its own effects."""
        for perform in (self._on_the_map, self._on_the_files, self._beside_the_map):
            if perform(effect):
                return
        if self._errands is not None:
            self._errands.perform(effect)

    def _note(self, what: str, subject: str) -> None:
        """Write a deed down before it is done."""
        if self._errands is not None:
            self._errands.note(what, subject)

    def _on_the_map(self, effect: Effect) -> bool:
        match effect:
            case DoEdit():
                self._do(effect)
            case GoBack():
                if self.history.undo():
                    self._changed()
            case GoOn():
                if self.history.redo():
                    self._changed()
            case SettleDraft(is_wanted=is_wanted):
                self._settle(is_wanted=is_wanted)
            case Travel():
                self.travel()
            case _:
                return False
        return True

    def _do(self, effect: DoEdit) -> None:
        reason = self.history.do(effect.edit)
        if reason is not None:
            self.state = replace(self.state, notice=Notice(message=reason, is_bad=True))
            return
        self._changed()
        chooses = effect.chooses
        is_there = chooses is not None and find(self.state.station, chooses) is not None
        if is_there and chooses != self.state.chosen:
            self.state = choose(self.state, chooses)

    def _changed(self) -> None:
        """The map in hand is another one: keep it, and look at it again."""
        self.state = self.after_history(self.state)
        self._desk.keep(self.history)

    def _settle(self, *, is_wanted: bool) -> None:
        draft = self._desk.take_draft() if is_wanted else None
        if draft is None:
            self._desk.drop_draft()
            return
        self.history = draft
        self._changed()

    def _on_the_files(self, effect: Effect) -> bool:
        match effect:
            case SaveMap():
                self._note("map.save", self.state.file)
                self._desk.save(self.state.station)
                self.happen(ev.Written("map"))
                if self.state.dialog is Dialog.LEAVE:
                    self.happen(ev.LeaveAsked(is_sure=True))
            case OpenFile(path=path):
                self._open(path)
            case SayConditions(conditions=conditions):
                self._note("today.say", self.state.station.id)
                self._desk.say(conditions)
                self.travel()
            case TakeKiosk(node=node):
                self._note("kiosk.take", f"{self.state.station.id} {node}")
                self._desk.take_kiosk(node)
                self.happen(ev.Written("site"))
            case Leave():
                if roles.may_change(self.world):  # else it is somebody else's
                    self._desk.drop_draft()
                self._glass.leave()
            case _:
                return False
        return True

    def _open(self, path: str) -> None:
        """Take another map in hand; what was not saved of the one before is kept as its draft."""
        station = self._desk.open(path)
        self.history = History(station)
        self._network = None
        state = opening_state(station, self.state.language, file=self._desk.file)
        size = self.state.size_px
        state = replace(state, size_px=size, who=self.state.who, conditions=self.state.conditions)
        self.state = replace(state, view=view_of_level(state, state.level))

    def _beside_the_map(self, effect: Effect) -> bool:
        match effect:
            case KeepText(text=text):
                self._desk.copy(text)
                self.state = replace(self.state, notice=Notice(message="editor-copied"))
            case AskText():
                self.happen(ev.Pasted(self._desk.pasted()))
            case ReadPicture(path=path):
                self.happen(ev.BackdropRead(path, self._desk.picture_size(path)))
            case WriteSurvey(table=table, count=count):
                self.happen(ev.SurveyWritten(*self._desk.write_survey(table, count)))
            case ReadSurvey():
                self.happen(ev.SurveyRead(*self._desk.read_survey()))
            case ReadVersion(path=path, base=base):
                opened = write_station_map(self.history.base).decode
                begun = self._desk.read_map(base) if base else opened()
                self.happen(ev.VersionRead(begun, self._desk.read_map(path)))
            case _:
                return False
        return True
