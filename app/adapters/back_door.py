"""The door of the staff area: the room behind it is made when somebody first wants in."""

import logging
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from app.adapters.error_memory import ErrorMemory
from app.adapters.status_sources import StatusSources, staff_file
from app.flow.staff import Answer, Question
from app.ports import Clock
from app.site import Site

if TYPE_CHECKING:
    from app.adapters.back_room import BackRoom
    from app.adapters.print_desk import PrintDesk


class LazyBackRoom:
    """What answers the staff area, made when somebody first wants in: most visits are others'."""

    def __init__(
        self,
        site: Site,
        clock: Clock,
        state_folder: Path,
        *,
        tickets: "PrintDesk | None",
        heard: Callable[[], Collection[str]],
        feed: StatusSources | None,
    ) -> None:
        """Keep what it takes, and remember from now on what goes wrong."""
        self._site, self._clock, self._folder = site, clock, state_folder
        self._tickets, self._heard, self._feed = tickets, heard, feed
        self._started = clock.now()
        self._errors = ErrorMemory()
        logging.getLogger("app").addHandler(self._errors)
        self._desk: BackRoom | None = None

    def ask(self, question: Question) -> Answer | None:
        """Do what is asked; None: there is nothing to tell."""
        if self._desk is None:
            self._desk = self._open()
        return self._desk.ask(question)

    def close(self) -> None:
        """Remember no more."""
        logging.getLogger("app").removeHandler(self._errors)

    def _open(self) -> "BackRoom":
        from app.adapters.back_room import BackRoom, Surroundings  # noqa: PLC0415 - the same
        from app.adapters.conditions_desk import ConditionsDesk  # noqa: PLC0415 - few visits

        site, tickets, feed = self._site, self._tickets, self._feed
        return BackRoom(
            self._clock,
            self._folder,
            pin=site.staff.pin if site.staff is not None else None,
            conditions=ConditionsDesk(staff_file(site, self._folder)),
            site_file=site.file,
            surroundings=Surroundings(
                started=self._started,
                printer=tickets.state if tickets is not None else lambda: "",
                heard=self._heard,
                feed_trouble=(lambda: feed.trouble) if feed is not None else lambda: "",
                map_file=site.station.name if site.station is not None else "",
                errors=self._errors,
            ),
        )
