"""What the kiosk's loop works with: a glass, a printer, counters, the staff's back room."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.flow.counting import Count
from app.flow.staff import Answer, Question
from app.flow.view import Shown
from app.glass_size import GlassSize
from app.ports import Alarm, Beacon, PrintNews, Speaker, StaffDesk, StatusFeed

if TYPE_CHECKING:
    from app.ticket.blocks import Ticket


class Glass(Protocol):
    """What a kiosk shows itself on."""

    def show(self, shown: Shown) -> None:
        """Show all that is to be seen."""
        ...

    @property
    def size_mm(self) -> GlassSize:
        """The panel, as screens are laid out on it."""
        ...

    def locate(self, action_id: str) -> tuple[float, float]:
        """Return the middle of what shows an action, in pixels of the window."""
        ...

    def soon(self, function: Callable[[], None]) -> None:
        """Call a function once what is shown has been drawn."""
        ...

    def run(self, *, tick: Callable[[], None], recover: Callable[[str], None]) -> None:
        """Serve until the process is asked to end; `tick` several times a second."""
        ...


class TicketDesk(Protocol):
    """Prints tickets; no call waits."""

    def print(self, ticket: "Ticket", *, is_large: bool) -> None:
        """Print a ticket once."""
        ...

    def news(self) -> PrintNews | None:
        """Return what has become of it since the last asking."""
        ...

    def forget(self) -> None:
        """The visit is over: drop what has not been sent."""
        ...

    def close(self) -> None:
        """Stop for good."""
        ...


class Counter(Protocol):
    """Counts what happens, by the hour."""

    def add(self, counts: Iterable[Count]) -> None:
        """Count some things."""
        ...

    def tick(self) -> None:
        """Write what is new, from time to time."""
        ...

    def close(self) -> None:
        """Write what is new, and count no more."""
        ...


class BackRoom(Protocol):
    """Does what staff want of the machine. It answers at once: nobody else is there."""

    def ask(self, question: Question) -> Answer | None:
        """Do it; None: there is nothing to tell."""
        ...

    def close(self) -> None:
        """Remember nothing any more."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Devices:
    """What a kiosk has beside its glass; it serves without any of it."""

    feed: StatusFeed | None = None
    """Tells of later changes to the world's conditions."""
    speaker: Speaker | None = None
    """Speaks; without, captions go by."""
    tickets: TicketDesk | None = None
    """Prints."""
    staff: StaffDesk | None = None
    """Calls the staff."""
    back_room: BackRoom | None = None
    """Answers the staff area."""
    counter: Counter | None = None
    """Counts by the hour what happens, and nothing about anybody."""
    alarm: Alarm | None = None
    """Says whether there is an emergency."""
    beacon: Beacon | None = None
    """Hears who wants to know where the kiosk is."""

    def close(self) -> None:
        """Stop all of it for good."""
        for each in (
            self.speaker,
            self.feed,
            self.back_room,
            self.counter,
            self.tickets,
            self.staff,
            self.beacon,
        ):
            if each is not None:
                each.close()
