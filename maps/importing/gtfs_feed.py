"""A GTFS feed as far as stations need it: locations, levels, pathways, names, and who says so.

Only locations that belong to stations are held; the stops of a whole country pass by.
"""

import re
import zoneinfo
from collections.abc import Iterable
from dataclasses import dataclass, field

from maps.importing.bundle import Bundle
from maps.importing.draft import Remarks
from maps.importing.gtfs_tables import Row, Table, open_table
from maps.model import MapError, Name, Severity, Source

PLATFORM, STATION, ENTRANCE, GENERIC, BOARDING_AREA = range(5)
"""``location_type`` as the format numbers it."""

SOURCE_ID = "gtfs"
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z")
_READ = {
    "stops.txt": frozenset(
        [
            "stop_id",
            "stop_name",
            "tts_stop_name",
            "stop_lat",
            "stop_lon",
            "location_type",
            "parent_station",
            "level_id",
            "platform_code",
            "wheelchair_boarding",
            "stop_timezone",
        ]
    ),
    "pathways.txt": frozenset(
        [
            "pathway_id",
            "from_stop_id",
            "to_stop_id",
            "pathway_mode",
            "is_bidirectional",
            "length",
            "traversal_time",
            "stair_count",
            "max_slope",
            "min_width",
            "signposted_as",
            "reversed_signposted_as",
            "pathway_name",
            "equipment_id",
            "elevator_id",
            "escalator_id",
            "facility_id",
        ]
    ),
    "levels.txt": frozenset(["level_id", "level_index", "level_name"]),
}
_NOT_FOR_MAPS = frozenset({"zone_id", "stop_url"})


@dataclass(frozen=True, slots=True)
class Stop:
    """One row of stops.txt, its references not yet followed."""

    id: str
    kind: int
    parent: str
    row: Row


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One row of levels.txt."""

    index: float
    name: str


class Names:
    """translations.txt: what things are called in other languages."""

    def __init__(self) -> None:
        """Start without any translation."""
        self.language = ""
        self._by_record: dict[tuple[str, str, str], dict[str, str]] = {}
        self._by_value: dict[tuple[str, str], dict[str, str]] = {}

    def learn(self, row: Row) -> bool:
        """Take one row in; say whether its language could be understood."""
        tag = language_tag(row.text("language") or row.text("lang"))
        text = row.text("translation")
        if not tag or not text:
            return not text
        column, table = row.text("field_name"), row.text("table_name")
        value = row.text("field_value") or row.text("trans_id")
        if row.text("record_id"):
            key = (table, column, row.text("record_id"))
            self._by_record.setdefault(key, {}).setdefault(tag, text)
        elif value:
            self._by_value.setdefault((table, value), {}).setdefault(tag, text)
        return True

    def name(self, table: str, column: str, record: str, local: str, spoken: str = "") -> Name:
        """Return the name in a cell, with all its translations."""
        texts = {
            **self._by_value.get(("", local), {}),
            **(self._by_value.get((table, local), {}) if local else {}),
            **self._by_record.get((table, column, record), {}),
        }
        readings = ((self.language, spoken),) if spoken and self.language else ()
        return Name(local=local, by_language=tuple(sorted(texts.items())), readings=readings)


@dataclass(slots=True, eq=False)
class Feed:
    """A feed, and what reading it had to report about the whole of it."""

    bundle: Bundle
    remarks: Remarks = field(default_factory=Remarks)
    stops: dict[str, Stop] = field(default_factory=dict)
    levels: dict[str, LevelRow] = field(default_factory=dict)
    pathways: list[Row] = field(default_factory=list)
    names: Names = field(default_factory=Names)
    source: Source | None = None
    timezone: str = ""
    is_our_export: bool = False

    @property
    def name(self) -> str:
        """What the feed is called in messages."""
        return self.bundle.name


def read_feed(bundle: Bundle) -> Feed:
    """Read what stations need.

    Raises:
        MapError: there is no such table, or it is broken.
    """
    feed = Feed(bundle)
    pathways = _table(bundle, feed.remarks, "pathways.txt", ("from_stop_id", "to_stop_id"))
    stops = _table(bundle, feed.remarks, "stops.txt", ("stop_id",))
    feed.is_our_export = "yeokgil_is" in stops.columns
    feed.pathways = list(pathways)
    ends = {row.text(end) for row in feed.pathways for end in ("from_stop_id", "to_stop_id")}
    _read_stops(feed, stops, ends)
    _read_levels(feed, open_table(bundle, "levels.txt", feed.remarks))
    _read_names(feed, open_table(bundle, "translations.txt", feed.remarks))
    _read_source(feed, bundle)
    if not feed.is_our_export:
        _report_rest(feed, bundle, (pathways, stops))
    return feed


def _table(bundle: Bundle, remarks: Remarks, name: str, needed: Iterable[str]) -> Table:
    table = open_table(bundle, name, remarks)
    if table is None:
        message = f"{bundle.name}: has no {name}; a feed without it describes no station"
        raise MapError(message)
    for column in needed:
        if column not in table.columns:
            message = f"{bundle.name}: {name}: has no column {column}; get the file again"
            raise MapError(message)
    return table


def _read_stops(feed: Feed, table: Table, ends: set[str]) -> None:
    for row in table:
        stop_id, parent = row.text("stop_id"), row.text("parent_station")
        if not stop_id:
            feed.remarks.add(
                Severity.WARNING,
                "stop_without_id",
                (row.place,),
                text="A location has no stop_id; nothing can lead to it, and it was left out.",
                advice="Give each location an id.",
            )
            continue
        kind = _kind(feed, row)
        if not (kind or parent or stop_id in ends or feed.is_our_export):
            continue
        if stop_id in feed.stops:
            feed.remarks.add(
                Severity.WARNING,
                "stop_twice",
                (f"gtfs:stop/{stop_id}",),
                text="The same stop_id stands in stops.txt more than once; the first was taken.",
                advice="Give each location an id of its own.",
            )
            continue
        feed.stops[stop_id] = Stop(stop_id, kind, parent, row)


def _kind(feed: Feed, row: Row) -> int:
    text = row.text("location_type")
    if not text:
        return PLATFORM
    if text in {"0", "1", "2", "3", "4"}:
        return int(text)
    feed.remarks.add(
        Severity.WARNING,
        "location_type_unknown",
        (f"gtfs:stop/{row.text('stop_id')}",),
        text=f"location_type '{text}' does not exist; the location counts as a plain point.",
        advice="Write 0 to 4, as GTFS numbers them.",
    )
    return GENERIC


def _read_levels(feed: Feed, table: Table | None) -> None:
    for row in table or ():
        level_id = row.text("level_id")
        index = number(row.text("level_index"))
        if not level_id or index is None or not -1000 < index < 1000:
            feed.remarks.add(
                Severity.WARNING,
                "level_index_unreadable",
                (level_id or row.place,),
                text=f"level_index '{row.text('level_index')}' gives the level no place in the"
                " stack; the level was left out.",
                advice="Write a number: 0 for the street, -1 for the first level below.",
            )
        elif level_id not in feed.levels:
            feed.levels[level_id] = LevelRow(index + 0.0, row.text("level_name"))
        elif feed.levels[level_id].index != index:
            feed.remarks.add(
                Severity.WARNING,
                "level_twice",
                (level_id,),
                text="The same level_id has two places in the stack; the first was taken.",
                advice="Give each level an id of its own.",
            )


def _read_names(feed: Feed, table: Table | None) -> None:
    for row in table or ():
        if not feed.names.learn(row):
            feed.remarks.add(
                Severity.HINT,
                "language_unknown",
                (row.place,),
                text="A translation does not say in which language it is; it was left out.",
                advice="Write a language tag such as en, ko or zh-Hans.",
            )


def _read_source(feed: Feed, bundle: Bundle) -> None:
    agencies = _few(bundle, feed.remarks, "agency.txt")
    info = next(iter(_few(bundle, feed.remarks, "feed_info.txt")), None)
    claims = _few(bundle, feed.remarks, "attributions.txt")
    publisher = [info.text("feed_publisher_name")] if info else []
    owners = [row.text("organization_name") for row in claims]
    named = [*publisher, *owners] if info or claims else [r.text("agency_name") for r in agencies]
    urls = [info.text("feed_publisher_url")] if info else []
    urls += [row.text("attribution_url") for row in claims]
    urls += [row.text("agency_url") for row in agencies]
    languages = [info.text("feed_lang")] if info else []
    languages += [row.text("agency_lang") for row in agencies]
    tags = [language_tag(text) for text in languages]
    feed.names.language = next((tag for tag in tags if tag not in {"", "mul"}), "")
    feed.timezone = next((r.text("agency_timezone") for r in agencies if r.cells), "")
    feed.source = Source(
        id=SOURCE_ID,
        attribution=", ".join(dict.fromkeys(text for text in named if text)) or feed.name,
        license="",
        url=next((url for url in urls if url.startswith(("http://", "https://"))), ""),
    )


def _few(bundle: Bundle, remarks: Remarks, name: str) -> list[Row]:
    """Return the rows of a table that has only a few."""
    table = open_table(bundle, name, remarks)
    return [row for row, _ in zip(table or (), range(100), strict=False)]


def _report_rest(feed: Feed, bundle: Bundle, tables: Iterable[Table]) -> None:
    for table in tables:
        used = _READ[table.name] | _NOT_FOR_MAPS
        left = [name for name in table.columns if name and name not in used]
        if left:
            feed.remarks.add(
                Severity.HINT,
                "columns_not_read",
                (table.name,),
                text=f"Columns that this program does not know were left out: {', '.join(left)}.",
                advice="Look whether one of them says who can take a way, and survey that.",
            )
    if bundle.find("transfers.txt") is not None:
        feed.remarks.add(
            Severity.HINT,
            "transfers_not_read",
            ("transfers.txt",),
            text="Transfer times between stops were left out; ways are timed by their own length.",
            advice="Nothing is to be done, unless a walk takes longer than its length says.",
        )
    feed.remarks.add(
        Severity.HINT,
        "license_unknown",
        (),
        text="A GTFS feed does not say under which licence it may be used.",
        advice="Look it up where the feed comes from, before the map is published.",
    )


def timezone_of(feed: Feed, texts: Iterable[str], remarks: Remarks) -> str:
    """Return the first IANA name among several; without one UTC, and a finding."""
    known = zoneinfo.available_timezones()
    for text in texts:
        if text and (text in known or not known):
            return text
    remarks.add(
        Severity.HINT,
        "timezone_unknown",
        (),
        text=f"{feed.name} names no time zone that exists; UTC is assumed.",
        advice="Give the time zone when importing, such as Asia/Seoul.",
    )
    return "UTC"


def number(text: str) -> float | None:
    """Return a plain finite number, or `None`."""
    if not re.fullmatch(r"[+-]?(\d{1,15}(\.\d{0,20})?|\.\d{1,20})([eE][+-]?\d{1,2})?", text):
        return None
    return float(text) + 0.0


def language_tag(text: str) -> str:
    """Return a language tag as BCP 47 writes it, or nothing: ``zh-Hans``, ``en-GB``."""
    if not _TAG.match(text):
        return ""
    first, *rest = text.split("-")
    shaped = (
        part.title()
        if len(part) == 4 and part.isalpha()
        else part.upper()
        if len(part) == 2
        else part.lower()
        for part in rest
    )
    return "-".join((first.lower(), *shaped))
