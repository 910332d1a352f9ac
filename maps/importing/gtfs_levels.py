"""Which level each location is on: as its row says, else as the flat ways to its neighbours say."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence

from maps.importing.draft import Remarks
from maps.importing.gtfs_feed import Feed, LevelRow, Stop, number
from maps.model import Level, LevelId, PathwayMode, Severity

_LOST = "0"
_VERTICAL = {PathwayMode.STAIRS, PathwayMode.ESCALATOR, PathwayMode.ELEVATOR}

Way = tuple[str, str, PathwayMode]
"""From, to, and how."""


class Levels:
    """The level of every location of one station, and which of them nobody has stated."""

    def __init__(
        self, feed: Feed, stops: Sequence[Stop], ways: Iterable[Way], remarks: Remarks
    ) -> None:
        """Read what the rows say, and complete it."""
        self._feed, self._remarks = feed, remarks
        self._rows: dict[str, LevelRow] = {}
        self.of: dict[str, str] = {}
        self.inferred: dict[str, str] = {}
        for stop in stops:
            level = self._stated(stop.row.text("level_id"))
            if level is not None:
                self.of[stop.id] = level
        self._complete(stops, list(ways))

    def index(self, stop_id: str) -> float:
        """Return where the location's level stands in the stack."""
        return self._rows[self.of[stop_id]].index

    def are_stated(self, *stop_ids: str) -> bool:
        """Say whether the feed itself names the levels of these locations."""
        return not any(stop_id in self.inferred for stop_id in stop_ids)

    def levels(self) -> list[Level]:
        """Return the levels that locations are on."""
        names = self._feed.names
        return [
            Level(
                id=LevelId(level_id),
                index=row.index,
                name=names.name("levels", "level_name", level_id, row.name),
            )
            for level_id, row in self._rows.items()
        ]

    def _stated(self, level_id: str) -> str | None:
        """Return a level that can be used, and remember it."""
        if not level_id:
            return None
        if level_id in self._rows:
            return level_id
        row = self._feed.levels.get(level_id)
        if row is None and self._feed.levels:
            self._remarks.add(
                Severity.WARNING,
                "level_unknown",
                (level_id,),
                text="levels.txt does not know a level that locations name.",
                advice="Add the level to levels.txt.",
            )
        if row is None:
            index = number(level_id)
            if index is None or not -1000 < index < 1000:
                return None
            row = LevelRow(index, "")
            self._remarks.add(
                Severity.WARNING,
                "level_index_from_id",
                (level_id,),
                text="Nothing says where the level stands in the stack; its id was read as that.",
                advice="Add the level to levels.txt, with its level_index.",
            )
        self._rows[level_id] = row
        return level_id

    def _complete(self, stops: Sequence[Stop], ways: list[Way]) -> None:
        missing = [stop.id for stop in stops if stop.id not in self.of]
        if not missing:
            return
        if not self.of:
            self._all_on_one(missing)
            return
        flat = [way for way in ways if way[2] not in _VERTICAL]
        self._spread(flat, "the level of the other end of a flat way")
        self._spread(ways, "nobody says on which level this is; the one of a neighbour")
        for stop_id in missing:
            if stop_id not in self.of:
                self.of[stop_id] = self._ground()
                self.inferred[stop_id] = "nobody says on which level this is"
        for reason in sorted(set(self.inferred.values())):
            self._remarks.add(
                Severity.WARNING,
                "level_missing",
                (f"gtfs:stop/{s}" for s in missing if self.inferred[s] == reason),
                text=f"Locations do not say on which level they are. Taken instead: {reason}.",
                advice="Fill in level_id in stops.txt.",
            )

    def _all_on_one(self, missing: list[str]) -> None:
        self._rows[_LOST] = LevelRow(0.0, "")
        self.of = dict.fromkeys(missing, _LOST)
        self.inferred = dict.fromkeys(missing, "the feed names no levels")
        self._remarks.add(
            Severity.WARNING,
            "levels_unknown",
            (),
            text="The feed names no level for any location of this station; all stand on level 0,"
            " and travellers are not told where they come up or down.",
            advice="Add levels.txt, and level_id in stops.txt.",
        )

    def _spread(self, ways: Iterable[Way], reason: str) -> None:
        beside: Mapping[str, list[str]] = _neighbours(ways)
        queue = deque(stop_id for stop_id in beside if stop_id in self.of)
        while queue:
            stop_id = queue.popleft()
            for other in beside[stop_id]:
                if other not in self.of:
                    self.of[other] = self.of[stop_id]
                    self.inferred[other] = reason
                    queue.append(other)

    def _ground(self) -> str:
        return min(self._rows, key=lambda level: (abs(self._rows[level].index), level))


def _neighbours(ways: Iterable[Way]) -> dict[str, list[str]]:
    beside: dict[str, list[str]] = defaultdict(list)
    for start, end, _ in ways:
        beside[start].append(end)
        beside[end].append(start)
    return beside
