"""The files of a feed while they are written: rows first, columns when all are known."""

import csv
import io
from collections import defaultdict
from collections.abc import Mapping

from maps.importing.gtfs_feed import Names, language_tag
from maps.importing.gtfs_tables import Row
from maps.model import Name

_COLUMNS = {
    "agency.txt": "agency_name agency_url agency_timezone",
    "feed_info.txt": "feed_publisher_name feed_publisher_url feed_lang",
    "attributions.txt": "attribution_id organization_name is_producer attribution_url",
    "levels.txt": "level_id level_index level_name",
    "stops.txt": "stop_id stop_name stop_lat stop_lon location_type parent_station level_id"
    " platform_code wheelchair_boarding yeokgil_is",
    "pathways.txt": "pathway_id from_stop_id to_stop_id pathway_mode is_bidirectional length"
    " traversal_time stair_count max_slope min_width signposted_as reversed_signposted_as",
    "translations.txt": "table_name field_name language translation record_id",
}
"""Columns of the format come first and always; the others follow where a row needs them."""


class Folder:
    """Collects rows, and the translations of what they name."""

    def __init__(self) -> None:
        """Start with the tables that every feed of ours has."""
        self.names = Names()
        self._rows: dict[str, list[dict[str, str]]] = {
            name: [] for name in _COLUMNS if name != "translations.txt"
        }

    def open(self, table: str) -> None:
        """Begin a table, even if no row follows."""
        self._rows.setdefault(table, [])

    def add(self, table: str, cells: Mapping[str, str]) -> None:
        """Add a row."""
        self._rows.setdefault(table, []).append({c: v for c, v in cells.items() if v})

    def row(self, table: str, cells: Mapping[str, str]) -> Row:
        """Return a row as a reader of the file will see it."""
        seen = {column: value.strip() for column, value in cells.items() if value.strip()}
        return Row(table, 0, seen)

    def translate(self, table: str, column: str, record: str, name: Name) -> None:
        """Add the other languages of a name; tables of our own have no translations."""
        if table not in _COLUMNS:
            return
        for language, text in name.by_language:
            if not language or language_tag(language) != language or not text.strip():
                continue  # our own columns keep what is no translation
            cells = {
                "table_name": table.removesuffix(".txt"),
                "field_name": column,
                "language": language,
                "translation": text,
                "record_id": record,
            }
            self.add("translations.txt", cells)
            self.names.learn(self.row("translations.txt", cells))

    def files(self) -> dict[str, bytes]:
        """Return the files, by name."""
        return {table: _written(table, rows) for table, rows in sorted(self._rows.items())}


def _written(table: str, rows: list[dict[str, str]]) -> bytes:
    first = _COLUMNS.get(table, "").split()
    used: dict[str, None] = defaultdict(None, dict.fromkeys(first))
    for cells in rows:
        used.update(dict.fromkeys(cells))
    columns = [*first, *sorted(set(used) - set(first))] or ["id"]
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([cells.get(column, "") for column in columns] for cells in rows)
    return text.getvalue().encode()
