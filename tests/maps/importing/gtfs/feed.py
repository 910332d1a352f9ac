"""Feeds for tests, row by row, and what importing them gives."""

from maps.importing import Bundle, Selection, open_bundle
from maps.importing.gtfs import read_gtfs
from maps.model import Finding, Pathway, Place, StationMap

ALL = Selection(all_stations=True)


class Feed:
    """Tables as lists of rows; columns appear as they are used."""

    def __init__(self) -> None:
        self.tables: dict[str, list[dict[str, object]]] = {
            "agency.txt": [{"agency_name": "Metro", "agency_url": "https://metro.example",
                            "agency_timezone": "Europe/Prague"}],
            "stops.txt": [],
            "pathways.txt": [],
        }  # fmt: skip

    def row(self, table: str, **cells: object) -> "Feed":
        self.tables.setdefault(table, []).append(cells)
        return self

    def level(self, level_id: str, index: object, name: str = "") -> "Feed":
        return self.row("levels.txt", level_id=level_id, level_index=index, level_name=name)

    def station(self, stop_id: str = "S", name: str = "Central", **cells: object) -> "Feed":
        return self.stop(stop_id, 1, parent="", name=name, **cells)

    def stop(self, stop_id: str, kind: object, x: float | None = 0, y: float | None = 0, *,
             level: str = "", parent: str = "S", name: str = "", **cells: object) -> "Feed":  # fmt: skip
        """Add a location, x metres east and y metres north of a corner near the equator."""
        return self.row(
            "stops.txt",
            stop_id=stop_id,
            stop_name=name,
            stop_lat="" if y is None else f"{10 + y / 110_600:.8f}",
            stop_lon="" if x is None else f"{20 + x / 109_640:.8f}",
            location_type=kind,
            parent_station=parent,
            level_id=level,
            **cells,
        )

    def way(self, pathway_id: str, start: str, end: str, mode: object = 1, both: object = 1,
            **cells: object) -> "Feed":  # fmt: skip
        return self.row("pathways.txt", pathway_id=pathway_id, from_stop_id=start, to_stop_id=end,
                        pathway_mode=mode, is_bidirectional=both, **cells)  # fmt: skip

    def bundle(self, **texts: bytes) -> Bundle:
        files = {name: _written(rows) for name, rows in self.tables.items()}
        files |= {name.replace("__", "."): data for name, data in texts.items()}
        return open_bundle("feed", files)

    def maps(self, selection: Selection = ALL) -> tuple[StationMap, ...]:
        return read_gtfs(self.bundle(), selection)

    def map(self) -> StationMap:
        (found,) = self.maps()
        return found


def simple() -> Feed:
    """Draw a station: entrance E at the street, hall H and platform P one level below."""
    return (
        Feed()
        .level("L0", 0, "Street")
        .level("L1", -1, "Platforms")
        .station()
        .stop("E", 2, 0, 0, level="L0", name="North exit")
        .stop("H", 3, 20, 0, level="L1")
        .stop("P", 0, 60, 0, level="L1", name="Central", platform_code="2")
        .way("a", "E", "H", 2, stair_count=-20)
        .way("b", "H", "P", length=45)
    )


def _written(rows: list[dict[str, object]]) -> bytes:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    lines = [columns, *([str(row.get(column, "")) for column in columns] for row in rows)]
    return "".join(",".join(_quoted(cell) for cell in line) + "\n" for line in lines).encode()


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if set(cell) & {",", '"', "\n"} else cell


def finding(station: StationMap, rule: str) -> Finding:
    """Return the one finding of a rule."""
    (found,) = [f for f in station.remarks if f.rule == rule]
    return found


def rules(station: StationMap) -> set[str]:
    """Return the rules that found something."""
    return {f.rule for f in station.remarks}


def way(station: StationMap, pathway_id: str) -> Pathway:
    """Return a pathway by its id in the feed."""
    return station.pathway_by_id[f"gtfs:pathway/{pathway_id}"]


def place(station: StationMap, stop_id: str) -> Place:
    """Return a place by its id in the feed."""
    return station.place_by_id[f"gtfs:stop/{stop_id}"]
