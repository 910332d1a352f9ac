"""The kiosk: one loop that owns the session. Everything else is a function of it, or an effect.

An event goes in, the session comes out changed, the picture follows. What fails in between ends the
visit and nothing else: the kiosk goes on without anybody's help.
"""

import gc
import logging
import math
from collections.abc import Callable
from dataclasses import replace

from app.flow.always import after_trouble, new_visit
from app.flow.calling import is_open, is_overdue
from app.flow.counting import counted
from app.flow.events import (
    ActionTouched,
    BeaconAsked,
    CallTold,
    ClipEnded,
    ConditionsChanged,
    Continued,
    DestinationChosen,
    EmergencySaid,
    EmergencyTold,
    Erased,
    Event,
    IdleWarned,
    Key,
    KeyPressed,
    PlaceTouched,
    PrinterTold,
    Typed,
)
from app.flow.idle import seconds_left
from app.flow.outcome import (
    Afterwards,
    AskStaff,
    CallStaff,
    Effect,
    Hush,
    PrintSlip,
    PrintTicket,
    Speak,
)
from app.flow.session import ScreenId, Session
from app.flow.staff import (
    ConditionsTold,
    CornerHeld,
    DeskAnswered,
    MeasuresTold,
    NoteStaff,
    Question,
)
from app.flow.view import Shown
from app.flow.voice import map_id
from app.flow.world import World
from app.kiosk.echoes import Echoes
from app.kiosk.ports import Devices, Glass
from app.kiosk.printing import print_order
from app.ports import (
    CallNews,
    CallStage,
    Clock,
    PrinterState,
    PrintNews,
    PrintStage,
    Speaker,
)
from app.screens.journey import opening, present, react, said_of
from maps.model import PlaceId

AGAIN_S = 4.0
"""So long it is quiet before the way out is said again."""

LISTEN_S = 2.0
"""So often the kiosk asks whether a machine has stopped or works again."""

_NO_DEVICES = Devices()

_log = logging.getLogger(__name__)


class Kiosk:
    """The loop."""

    def __init__(
        self, world: World, glass: Glass, clock: Clock, devices: Devices = _NO_DEVICES
    ) -> None:
        """Begin the first visit.

        Args:
            world: what the kiosk serves.
            glass: what it shows itself on.
            clock: the time.
            devices: what else it has.
        """
        self._speaker = devices.speaker or _captions_alone(clock)
        self._devices = replace(devices, speaker=self._speaker)
        self._caption = ""
        self._aside = ""
        self._beacon_s = -math.inf
        self._quiet_s = clock.monotonic_s()
        world = replace(world, glass=glass.size_mm)
        self._world, self._glass, self._clock = world, glass, clock
        self._known: object = None
        self._listened_s = clock.monotonic_s()
        self._session = new_visit(world)
        self._between_visits: Callable[[], None] | None = None
        self._has_leftovers = False
        self.has_new_measures = False
        """Whether the panel was measured anew: it is drawn so from the next start on."""
        self._shown: Shown | None = None
        self._last_input_s = clock.monotonic_s()
        self._echoes = Echoes()
        # The first picture looks for no way and asks nobody's opening hours: together these take
        # longer than all the rest. Both follow at once, in pieces with a frame between them; a
        # touch that comes before does for itself what it needs.
        self._shown = opening(self._session, world)
        glass.show(self._shown)
        self._preparations = world.get_ready()
        glass.soon(lambda: glass.soon(self._get_ready))

    def _get_ready(self) -> None:
        """Make the next piece ready; after the last, show what is known now."""
        if next(self._preparations, False) is not False:
            self._glass.soon(self._get_ready)
            return
        self._known = self._world.known_states(self._clock.now())
        self._show()

    @property
    def is_ready(self) -> bool:
        """Whether everything that the first picture did without has been made."""
        return self._known is not None

    @property
    def session(self) -> Session:
        """The present visit."""
        return self._session

    @property
    def world(self) -> World:
        """What the visit takes place in."""
        return self._world

    @property
    def shown(self) -> Shown | None:
        """What is on the glass."""
        return self._shown

    def locate(self, action_id: str) -> tuple[float, float]:
        """Return where to touch for an action, in pixels of the window.

        Raises:
            KeyError: it is not on screen.
        """
        return self._glass.locate(action_id)

    def soon(self, function: Callable[[], None]) -> None:
        """Call a function once what is shown has been drawn."""
        self._glass.soon(function)

    def run(self, beat: Callable[[], None] = lambda: None) -> None:
        """Serve travellers until the process is asked to end; `beat` each time the clock was read.

        Who hears no beat any more knows that the loop hangs.
        """

        def tick() -> None:
            self.tick()
            beat()

        self._glass.run(tick=tick, recover=self.recover)

    def close(self) -> None:
        """Be silent for good."""
        self._devices.close()

    def between_visits(self, function: Callable[[], None]) -> None:
        """Call a function every few seconds while nobody is there."""
        self._between_visits = function

    def change_world(self, world: World) -> None:
        """Take another state of things from now on; a way that is shown is found again."""
        self._world = replace(world, glass=self._glass.size_mm)
        self.dispatch(ConditionsChanged())

    # --- hands ------------------------------------------------------------------------------------

    def touched(self) -> bool:
        """Note that somebody is there; True: that was all the touch was for."""
        self._last_input_s = self._clock.monotonic_s()
        self._speaker.stop()
        was_warned = self._session.seconds_left is not None
        if was_warned:
            self._leave_keys()
            self.dispatch(Continued())
        return was_warned

    def press(self, action_id: str) -> None:
        """Do what an action on screen says."""
        action = self._shown.find_action(action_id) if self._shown is not None else None
        if action is not None:
            self._press(action_id, action.event, ActionTouched(action_id))

    def press_place(self, place: PlaceId) -> None:
        """Choose a place on the map; who listens hears first which one it is."""
        self._press(map_id(place), DestinationChosen(place), PlaceTouched(place))

    def _press(self, found: str, event: Event, touched: Event) -> None:
        """Do what was pressed. In a visit by ear the first touch finds, and the second presses."""
        voice = self._session.voice
        if voice is not None and voice.touched != found:
            if not self._is_echo(found):
                self.dispatch(touched)
        elif not self._is_double(found):
            self._leave_keys()
            self.dispatch(event)

    def _leave_keys(self) -> None:
        """Hide the focus: a finger needs none, save when it listens."""
        if self._session.voice is None:
            self._session = replace(self._session, uses_keys=False)

    def key(self, key: Key) -> None:
        """Do what a key says."""
        if key is Key.BEACON:
            self.tell_where()
            return
        self._last_input_s = self._clock.monotonic_s()
        self._speaker.stop()
        if key is not Key.SELECT or not self._is_double(f"key:{self._session.focus}"):
            self.dispatch(KeyPressed(key))

    def clip_ended(self) -> None:
        """Note that a clip has come to its last frame; from now on time counts again."""
        self._last_input_s = self._clock.monotonic_s()
        self.dispatch(ClipEnded())

    def hold_corner(self) -> None:
        """Ask for the staff area: a finger has rested in a corner."""
        self._leave_keys()
        self.dispatch(CornerHeld())

    def type(self, character: str) -> None:
        """Write what a keyboard with keys has typed."""
        self._last_input_s = self._clock.monotonic_s()
        self.dispatch(Typed(character, is_of_keyboard=True))

    def erase(self) -> None:
        """Take back the last thing that was typed."""
        self._last_input_s = self._clock.monotonic_s()
        self.dispatch(Erased())

    def tell_where(self) -> None:
        """Say what this is and where it stands: somebody farther away has asked."""
        beacon, now_s = self._world.beacon, self._clock.monotonic_s()
        if beacon is not None and now_s - self._beacon_s >= beacon.again_s and not self._aside:
            self.dispatch(BeaconAsked())

    def _is_double(self, what: str) -> bool:
        return self._echoes.is_double(self._session.screen, what, self._clock.monotonic_s())

    def _is_echo(self, what: str) -> bool:
        return self._echoes.is_echo(self._session.screen, what, self._clock.monotonic_s())

    # --- time -------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Look at the clock: hear what has changed; warn, or end a visit that nobody continues."""
        self._follow_alarm()
        self._listen()
        if self._devices.beacon is not None and self._devices.beacon.is_asked():
            self.tell_where()
        self._follow_speech()
        self._follow_clip()
        self._follow_printing()
        self._follow_call()
        if self._devices.counter is not None:
            self._devices.counter.tick()
        quiet_s = self._clock.monotonic_s() - self._last_input_s
        left = seconds_left(self._session, quiet_s, self._world.idle_s)
        if left is None or replace(self._session, seconds_left=None) == new_visit(self._world):
            return
        if left != self._session.seconds_left:
            self.dispatch(IdleWarned(left))

    def _listen(self) -> None:
        """Hear what has changed since: by a report, or by time, since reports begin and run out."""
        now_s = self._clock.monotonic_s()
        if now_s - self._listened_s < LISTEN_S or not self.is_ready:
            return
        self._listened_s = now_s
        news = self._devices.feed.latest() if self._devices.feed is not None else None
        if news is not None:  # also where nothing changes but how long it counts
            self._world = replace(self._world, conditions=news)
        known = self._world.known_states(self._clock.now())
        if known != self._known:
            self._known = known
            self.dispatch(ConditionsChanged())
        if self._session == new_visit(self._world):
            self._rest()

    def _rest(self) -> None:
        """Do what a visit should not wait for: nobody is there."""
        if self._has_leftovers:  # a visit's widgets know each other: they go by no other way
            self._has_leftovers = False
            gc.collect()
        if self._between_visits is not None:
            self._between_visits()

    def _follow_speech(self) -> None:
        """Show what is being said; while it is, nobody has to do anything."""
        if self._session.voice is None:
            self._follow_beacon()
            return
        said = self._speaker.news()
        if self._speaker.is_speaking and self._session.seconds_left is None:
            self._last_input_s = self._clock.monotonic_s()
        for each in said:
            self._show_caption(each.sentence)

    def _follow_alarm(self) -> None:
        """Show the way out while the station's control says so, and say it again and again."""
        if self._devices.alarm is None:
            return
        is_on, is_shown = self._devices.alarm.is_on(), self._session.screen is ScreenId.EMERGENCY
        now_s = self._clock.monotonic_s()
        if is_on is not is_shown:
            self._aside, self._last_input_s, self._quiet_s = "", now_s, now_s
            self.dispatch(EmergencyTold(is_on))
        elif is_shown:
            self._speaker.news()  # all of it stands on the screen
            if self._speaker.is_speaking:
                self._quiet_s = now_s
            elif now_s - self._quiet_s >= AGAIN_S:
                self.dispatch(EmergencySaid())

    def _follow_beacon(self) -> None:
        """Write what the beacon says, for as long as it speaks."""
        if self._beacon_s == -math.inf:
            return
        aside = self._aside if self._speaker.is_speaking else ""
        for each in self._speaker.news():
            aside = each.sentence if self._speaker.is_speaking else ""
        if aside != self._aside:
            self._aside = aside
            self._show()

    def _follow_clip(self) -> None:
        """While a clip plays, nobody has to do anything."""
        signing = self._shown.signing if self._shown is not None else None
        if signing is not None and signing.is_playing and self._session.seconds_left is None:
            self._last_input_s = self._clock.monotonic_s()

    def _follow_printing(self) -> None:
        news = self._devices.tickets.news() if self._devices.tickets is not None else None
        if news is not None and news != self._session.printing:
            self.dispatch(PrinterTold(news))

    def _follow_call(self) -> None:
        """Hear of a call for the staff; who has waited too long is told what else they can do."""
        news = self._devices.staff.news() if self._devices.staff is not None else None
        if news is None and is_overdue(self._session, self._clock.now()):
            news = CallNews(CallStage.NO_ANSWER)
        call = self._session.call
        known = (call.stage, call.reply, call.minutes)
        if news is not None and (news.stage, news.reply, news.minutes) != known:
            self.dispatch(CallTold(news.stage, news.reply, news.minutes))

    def _forget_call(self, before: Session) -> None:
        """Take back a call that nobody waits for any more."""
        if self._devices.staff is not None and is_open(before) and not is_open(self._session):
            self._devices.staff.withdraw()

    def _forget_ticket(self, before: Session) -> None:
        """Drop the ticket of a visit that is over."""
        is_over = before.printing is not None and self._session.printing is None
        if is_over and self._devices.tickets is not None:
            self._devices.tickets.forget()

    def _note_leaving(self, before: Session) -> None:
        """Tell the log that nobody is signed in any more, however it came to that."""
        was_in = before.staff is not None and before.staff.is_in
        is_in = self._session.staff is not None and self._session.staff.is_in
        if was_in and not is_in and self._devices.back_room is not None:
            self._devices.back_room.ask(NoteStaff("signed out"))

    def _ask_staff(self, question: Question) -> None:
        """Ask the machine, and show at once what has changed by it."""
        back_room = self._devices.back_room
        try:
            answer = back_room.ask(question) if back_room is not None else None
        except Exception:  # noqa: BLE001 - as in `dispatch`
            self.recover("the back room failed: %s", type(question).__name__)
            return
        if isinstance(answer, ConditionsTold):
            self._listened_s -= LISTEN_S
            self._listen()
        if isinstance(answer, MeasuresTold) and answer.is_done:
            self.has_new_measures = True
        if answer is not None:
            self.dispatch(DeskAnswered(answer))

    def _show_caption(self, caption: str) -> None:
        self._caption = caption
        shown = self._shown
        if shown is not None and shown.voice is not None:
            self._shown = replace(shown, voice=replace(shown.voice, caption=caption))
            self._glass.show(self._shown)

    # --- the loop ---------------------------------------------------------------------------------

    def dispatch(self, event: Event) -> None:
        """Let an event happen."""
        try:
            world = replace(self._world, at=self._clock.now())
            before = self._session
            outcome = react(before, event, world)
            self._has_leftovers = True
            self._session = outcome.session
            self._forget_ticket(before)
            self._forget_call(before)
            if before.own is not None and before.own is not outcome.session.own:
                self._world.forget_own()
            self._note_leaving(before)
            if self._devices.counter is not None:
                self._devices.counter.add(counted(before, self._session, world))
            self._show()
        except Exception:  # noqa: BLE001 - the one place: a kiosk recovers without a person
            self.recover("an event failed: %s", type(event).__name__)
            return
        for effect in outcome.effects:
            self._perform(effect)
        for effect in outcome.effects:
            if isinstance(effect, Afterwards):
                self._glass.soon(lambda effect=effect: self._follow(effect.event))

    def _perform(self, effect: Effect) -> None:
        """Do what is to be heard or printed."""
        match effect:
            case Speak(utterance=utterance, rate_ratio=rate_ratio, volume_db=volume_db):
                self._speaker.say(utterance, rate_ratio=rate_ratio, volume_db=volume_db)
                is_alarm = self._session.screen is ScreenId.EMERGENCY
                if self._session.voice is None and not is_alarm:  # it is the beacon's
                    self._beacon_s = self._clock.monotonic_s()
                self._follow_speech()
            case Hush():
                self._speaker.stop()
                self._caption = ""
            case PrintTicket() | PrintSlip():
                self._print(effect)
            case CallStaff(request=request) if self._devices.staff is not None:
                self._devices.staff.call(request)
            case AskStaff(question=question):
                self._ask_staff(question)
            case _:
                pass

    def _print(self, order: PrintTicket | PrintSlip) -> None:
        if self._devices.tickets is None:
            self.dispatch(PrinterTold(PrintNews(PrintStage.FAILED, PrinterState.OFFLINE)))
        else:
            print_order(self._devices.tickets, order, self._world, at=self._clock.now())

    def _follow(self, event: Event) -> None:
        """Let an event happen that an earlier one asked for, if the visit is still where it was."""
        if self._session.screen is ScreenId.ROUTE:
            self.dispatch(event)

    def recover(self, what: str, *facts: object) -> None:
        """End a visit in which something of ours failed: log it, say so briefly, begin anew."""
        _log.exception(what, *facts)
        before = self._session
        self._session = after_trouble(self._world, before)
        self._forget_call(before)
        self._note_leaving(before)
        self._last_input_s = self._clock.monotonic_s()
        self._show()
        if self._session.voice is None:
            self._perform(Hush())
        else:
            self._perform(said_of(self._session, self._world))

    def _show(self) -> None:
        world = replace(self._world, at=self._clock.now())
        shown = present(self._session, world)
        if shown.voice is not None:
            shown = replace(shown, voice=replace(shown.voice, caption=self._caption))
        elif self._aside:
            shown = replace(shown, aside=self._aside)
        self._shown = shown
        self._glass.show(self._shown)


def _captions_alone(clock: Clock) -> Speaker:
    from app.adapters.captions import CaptionSpeaker  # noqa: PLC0415 - where nothing is heard

    return CaptionSpeaker(clock)
