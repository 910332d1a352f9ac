"""Places that are closed themselves: nobody passes a shop or a toilet, so they close no way."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from maps.model import Place, PlaceId, StationMap
from maps.opening import OpenState, hours_of
from routing.network import Network
from routing.timed import DAY, instant


def closed_places(
    network: Network, places: Iterable[Place], at: dt.datetime | None
) -> frozenset[str]:
    """Return those of `places` that are closed themselves at a moment: shops, toilets."""
    if at is None:
        return frozenset()
    when, table = instant(network.station, at), _place_table(network)
    return frozenset(p.id for p in places if table.state(p.id, when) is OpenState.CLOSED)


def closed_among_asked(network: Network, at: dt.datetime) -> frozenset[str]:
    """Return what is closed of all places that `closed_places` was ever asked about."""
    when, table = instant(network.station, at), _place_table(network)
    return frozenset(p for p in list(table.known) if table.state(p, when) is OpenState.CLOSED)


@dataclass(slots=True, eq=False)
class _PlaceTable:
    """The places of one map; each is read when it is first asked about, and then once a change."""

    station: StationMap
    known: dict[str, tuple[dt.datetime, dt.datetime, OpenState]] = field(default_factory=dict)
    """Place -> (from, until, its state)."""

    def state(self, place_id: str, when: dt.datetime) -> OpenState:
        since, until, state = self.known.get(place_id, (when, when, OpenState.UNKNOWN))
        if since <= when < until:
            return state
        hours = hours_of(self.station, self.station.place_by_id[PlaceId(place_id)].opening_hours)
        state = OpenState.UNKNOWN if hours is None else hours.state_at(when)
        change = hours.changes_at(when) if hours is not None else None
        self.known[place_id] = (when, change or when + DAY, state)
        return state


@lru_cache(maxsize=4)
def _place_table(network: Network) -> _PlaceTable:
    return _PlaceTable(network.station)
