"""Which part of a file becomes a map, and what the file itself cannot say about it."""

import zoneinfo
from dataclasses import dataclass

from maps.model import RequestError


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """At most one of `station`, `all_stations` and `around`; none of them: the whole file, one map.

    Raises:
        RequestError: several were given, or a value makes no sense.
    """

    station: str = ""
    """Id (``osm:node/1``, ``node/1``) or name, in any language, of one station."""
    all_stations: bool = False
    """One map per station."""
    around: tuple[float, float] | None = None
    """(lat_deg, lon_deg) of the centre."""
    radius_m: float = 500.0
    """How far around the centre, or around the station's own parts, the map goes."""
    timezone: str = ""
    """IANA name; OSM files hold none. Left empty, the map says UTC and a finding says so."""

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        chosen = [bool(self.station), self.all_stations, self.around is not None]
        if sum(chosen) > 1:
            message = "choose one of --station, --all and --around"
            raise RequestError(message)
        if not 0 < self.radius_m <= 50_000:
            message = f"radius {self.radius_m} m: give more than 0 and at most 50000"
            raise RequestError(message)
        if self.around is not None and not (
            -90 <= self.around[0] <= 90 and -180 <= self.around[1] <= 180
        ):
            message = f"position {self.around[0]},{self.around[1]}: is not LAT,LON in degrees"
            raise RequestError(message)
        known = zoneinfo.available_timezones()
        if self.timezone and known and self.timezone not in known:
            message = f"timezone {self.timezone}: is not an IANA name such as Asia/Seoul"
            raise RequestError(message)


WHOLE_FILE = Selection()
