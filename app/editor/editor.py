"""The editor's loop: events in, what is to be seen out; what fails in between changes nothing.

No work is ever lost: what is done is kept as a draft before the next frame, and what fails is
logged, and is said in one line.
"""

import logging
from contextlib import suppress
from dataclasses import replace

from app.editor import events as ev
from app.editor import roles, signing_in
from app.editor.bench import Bench
from app.editor.errands import Errands
from app.editor.keymap import Key, event_of
from app.editor.outcome import EditorWorld, LookAtDrafts, Outcome
from app.editor.outside import Desk, Glass, Others
from app.editor.present import map_seen, present
from app.editor.pulling import find_drag
from app.editor.react import react
from app.editor.state import Dialog, EditorState, Journey, Notice, PanelId, View
from app.editor.view import Control, EditorView
from app.ports import Clock
from maps.editing import History
from maps.model import Point, StationMap, WayfindingError

QUIET_S = 0.3
"""So long nobody has touched anything when the rules look at a changed map."""

LISTEN_S = 2.0
"""So often the editor asks whether others have said something of today's state."""

_LIGHT = (ev.Viewed, ev.Zoomed, ev.Pointed, ev.Pulled)
"""What moves the map and nothing else: only the map is shown anew."""

_log = logging.getLogger(__name__)


class Editor:
    """The loop."""

    def __init__(
        self,
        state: EditorState,
        world: EditorWorld,
        glass: Glass,
        desk: Desk,
        clock: Clock,
        others: Others,
    ) -> None:
        """Show a map."""
        self._bench = Bench(signing_in.kept(state, world), world, glass, desk)
        self._errands = Errands(self._bench, self, glass, others)
        self._bench.send(self._errands)
        self._glass, self._desk, self._clock = glass, desk, clock
        self._view: EditorView | None = None
        self._checked: StationMap | None = None
        self._is_busy = False
        self._heard_s = clock.monotonic_s()
        glass.speak(world.book(state))
        if world.role is not None:
            self._bench.take(Outcome(self.state, (LookAtDrafts(),)))
        self._show()
        self._later()

    @property
    def state(self) -> EditorState:
        """What the editor knows now."""
        return self._bench.state

    @property
    def history(self) -> History:
        """What was done to the map in hand."""
        return self._bench.history

    @property
    def view(self) -> View:
        """The part of the map that is seen."""
        return self.state.view

    @property
    def shown(self) -> EditorView | None:
        """What is on the glass."""
        return self._view

    @property
    def world(self) -> EditorWorld:
        """What the editor works in."""
        return self._bench.world

    def locate(self, control_id: str) -> tuple[float, float]:
        """Return where to touch for a control, in pixels of the window."""
        return self._glass.locate(control_id)

    # --- hands ------------------------------------------------------------------------------------

    def press(self, control: Control) -> None:
        """Do what a control says; one that is off says why."""
        self.dispatch(ev.Refused(control.why_not) if control.why_not else control.event)

    def key(self, key: Key) -> bool:
        """Do what a key says."""
        event = event_of(self.state, key)
        if event is None:
            return False
        self.dispatch(event)
        return True

    def type(self, text: str) -> None:
        """Write what a keyboard has typed."""
        if self.state.typing is not None:
            self.dispatch(ev.Typed(text))

    def can_pull(self, start: Point, reach_m: float) -> bool:
        """Return whether a finger that comes down here pulls a thing."""
        if self.state.reading is not None:  # what is seen is not what is in hand
            return False
        return find_drag(self.state, start, reach_m) is not None

    @property
    def gathers(self) -> bool:
        """Whether a finger that pulls at nothing draws a box round things."""
        return self.state.gathers

    def asks_before_leaving(self) -> bool:
        """Ask, if there is something to lose; return whether the window has to stay."""
        if self.state.leaves or not self.state.is_changed or self.world.is_locked:
            return False
        self.dispatch(ev.LeaveAsked())
        return True

    # --- the loop ---------------------------------------------------------------------------------

    def dispatch(self, event: object) -> None:
        """Let an event happen."""
        bench, before = self._bench, self.state
        try:
            world = bench.world = replace(bench.world, at=self._clock.now())
            refusal = roles.refusal(event, world, before)
            event = ev.Refused(refusal) if refusal else event
            outcome = roles.held_back(react(before, event, world), world)
            bench.take(outcome)
            is_light = isinstance(event, _LIGHT) and not outcome.effects
            if is_light and self._is_all_but_map(before):
                if self.state is not before:
                    self._glass.show_map(map_seen(self.state, bench.world, self._glass.theme))
            else:
                self._show()
        except Exception:  # noqa: BLE001 - the one place: nobody's work ends with our mistake
            self.recover(f"an event failed: {type(event).__name__}")
            return
        self._later()

    def _is_all_but_map(self, before: EditorState) -> bool:
        """Say whether all is as before, save what the map alone shows."""
        now = self.state
        moved = replace(
            before,
            view=now.view,
            pointer=now.pointer,
            drag=now.drag,
            box=now.box,
            snapped=now.snapped,
        )
        return moved == now

    def recover(self, what: str) -> None:
        """Go on after something of ours failed: the map in hand is as it was."""
        _log.exception(what)
        bench = self._bench
        notice = Notice(message="editor-trouble", is_bad=True)
        state = replace(
            bench.after_history(bench.state),
            drag=None,
            typing=None,
            notice=notice,
            dialog=Dialog.NONE,
        )
        bench.state = signing_in.kept(state, bench.world)
        try:
            self._show()
        except Exception:  # noqa: BLE001 - even the panel may be what fails
            _log.exception("the panel failed")
            bench.state = replace(bench.state, panel=PanelId.CHOSEN, chosen=None, journey=Journey())
            self._show()

    # --- what follows a change, between frames ----------------------------------------------------

    def _later(self) -> None:
        """Look at the map in hand once it has been drawn: nobody waits for the rules."""
        if not self._is_busy and self._checked is not self.state.station:
            self._is_busy = True
            self._glass.soon(self._check, QUIET_S)

    def _check(self) -> None:
        self._is_busy = False
        station = self.state.station
        try:
            self._bench.happen(ev.Checked(self._desk.check(station)))
            self._checked = station
            self._bench.travel()
            self._show()
        except Exception:  # noqa: BLE001 - as in `dispatch`
            self._checked = station
            self.recover("checking failed")

    def tick(self) -> None:
        """Look at the clock: hear what others have said of today's state, and done to drafts."""
        now_s = self._clock.monotonic_s()
        if now_s - self._heard_s < LISTEN_S:
            return
        self._heard_s = now_s
        if self.state.signing_in.locked_until is not None:
            self.dispatch(ev.MinutePassed())
        with suppress(WayfindingError):
            self._errands.hear()
        try:
            news = self._desk.heard()
        except WayfindingError:
            return
        if news is not None and news != self.state.conditions:
            self.dispatch(ev.ConditionsRead(news))

    def _show(self) -> None:
        state, world = self.state, self.world
        if self._view is None or self._view.language != state.language:
            self._glass.speak(world.book(state))
        self._view = present(state, world, self._glass.theme)
        self._glass.show(self._view)
