"""OpenStreetMap bytes as plain dictionaries, and every way in which such bytes can be broken.

Reads OSM XML and PBF. A file is taken whole or refused: the framing of a PBF file and the closing
tag of an XML file are checked here, because a reader that stops early would yield half a map.
Not here: what any tag means.
"""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any

import osmium
import osmium.io

from maps.codec.messages import shortened
from maps.model import MapError

Tags = Mapping[str, str]

SOURCE_ID = "osm"
"""What the source of every fact is called in a map."""

_MAX_HEADER = 64 * 1024  # limits of the PBF specification
_MAX_BLOB = 32 * 1024 * 1024
_FULL_BLOCK = 8000  # objects per block in every common writer
_XML_HEAD = 4096


@dataclass(frozen=True, slots=True)
class OsmWay:
    """A way: its node ids in drawing order, and its tags."""

    id: int
    refs: tuple[int, ...]
    tags: Tags

    @property
    def is_closed(self) -> bool:
        """Whether the way ends where it starts, and encloses something."""
        return len(self.refs) > 3 and self.refs[0] == self.refs[-1]


@dataclass(frozen=True, slots=True)
class OsmRelation:
    """A relation: (type, id, role) of its members, type one of ``n``, ``w``, ``r``."""

    id: int
    members: tuple[tuple[str, int, str], ...]
    tags: Tags


@dataclass(slots=True)
class OsmData:
    """All objects of one file. `positions` are (lon_deg, lat_deg)."""

    positions: dict[int, tuple[float, float]] = field(default_factory=dict)
    node_tags: dict[int, Tags] = field(default_factory=dict)
    ways: dict[int, OsmWay] = field(default_factory=dict)
    relations: dict[int, OsmRelation] = field(default_factory=dict)
    outside: AbstractSet[int] = frozenset()
    """Nodes that were left out on purpose: beyond the rim of the chosen part."""
    estimated: AbstractSet[int] = frozenset()
    """Nodes that are not in the file, whose positions were put between their neighbours."""

    @property
    def may_be_cut(self) -> bool:
        """Whether the file ends where a cut between two blocks could not be told from its end."""
        return not self.relations and len(self.ways) % _FULL_BLOCK == 0

    def tagged(self) -> Iterator[tuple[str, Tags]]:
        """Yield (``node/1``, tags) of every tagged object, nodes first."""
        for ref, tags in self.node_tags.items():
            yield f"node/{ref}", tags
        for way in self.ways.values():
            yield f"way/{way.id}", way.tags
        for relation in self.relations.values():
            yield f"relation/{relation.id}", relation.tags


def looks_like_osm(data: bytes) -> bool:
    """Say whether the first bytes are those of OSM XML or of a PBF file, whole or not."""
    return _is_xml(data) or _is_pbf(data)


def read_objects(data: bytes, name: str) -> OsmData:
    """Read every object of an OSM file.

    Args:
        data: The bytes of the file.
        name: What to call the file in messages.

    Raises:
        MapError: the file is empty, cut off, damaged, or not OSM.
    """
    if not data.strip():
        raise _error(name, "the file is empty", "download it again")
    if _is_xml(data):
        _check_xml(data, name)
        return _read(data, "osm", name)
    if _is_pbf(data):
        _check_pbf(data, name)
        return _read(data, "pbf", name)
    raise _error(name, "is not OpenStreetMap data", "give an .osm or .osm.pbf file")


def _error(name: str, what: str, advice: str) -> MapError:
    return MapError(f"{name}: {what}; {advice}")


def _is_xml(data: bytes) -> bool:
    head = data[:_XML_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and re.search(rb"<osm[\s>/]", head) is not None


def _is_pbf(data: bytes) -> bool:
    size = int.from_bytes(data[:4], "big")
    return 0 < size <= _MAX_HEADER and data[4:5] == b"\x0a" and data[6:9] == b"OSM"


def _check_xml(data: bytes, name: str) -> None:
    tail = re.sub(rb"<!--.*?-->\s*\Z", b"", data[-_XML_HEAD:].rstrip(), flags=re.DOTALL).rstrip()
    if not re.search(rb"(</osm\s*>|<osm[^<>]*/>)\Z", tail):
        line = data.count(b"\n") + 1
        raise _error(
            name, f"is cut off: no closing </osm> at its end, line {line}", "download it again"
        )
    if re.search(rb"<!(DOCTYPE|ENTITY)", data[:_XML_HEAD], re.IGNORECASE):
        raise _error(name, "declares XML entities, which OSM files never do", "do not trust it")


def _check_pbf(data: bytes, name: str) -> None:
    offset, start, expected = 0, 0, b"OSMHeader"
    while offset < len(data):
        start = offset
        header_size = int.from_bytes(data[offset : offset + 4], "big")
        offset += 4
        header = data[offset : offset + header_size]
        offset += header_size
        if len(header) == header_size and 0 < header_size <= _MAX_HEADER:
            kind, blob_size = _blob_header(header)
        elif offset > len(data):
            raise _error(name, f"is cut off in the block at byte {start}", "download it again")
        else:
            kind, blob_size = b"", -1
        if not kind or not 0 <= blob_size <= _MAX_BLOB:
            raise _error(name, f"has no valid block at byte {start}", "download it again")
        if start == 0 and kind != expected:
            found = kind.decode("ascii", "replace")
            raise _error(
                name,
                f"its first block is {found}, not OSMHeader, at byte 0",
                "the beginning is missing, download it again",
            )
        offset += blob_size
    if offset != len(data):
        raise _error(name, f"is cut off in the block at byte {start}", "download it again")


def _blob_header(header: bytes) -> tuple[bytes, int]:
    """Return (type, datasize) of a BlobHeader message; (b"", -1) where it is not one."""
    kind, size, offset = b"", -1, 0
    while offset < len(header):
        key, offset = _varint(header, offset)
        value, offset = _varint(header, offset)
        if key & 7 == 2:
            if key >> 3 == 1:
                kind = header[offset : offset + value]
            offset += value
        elif key & 7 == 0:
            if key >> 3 == 3:
                size = value
        else:
            return b"", -1
    return (kind, size) if offset == len(header) else (b"", -1)


def _varint(data: bytes, offset: int) -> tuple[int, int]:
    value, shift = 0, 0
    while offset < len(data):
        byte = data[offset]
        offset += 1
        value |= (byte & 0x7F) << shift
        if not byte & 0x80:
            return value, offset
        shift += 7
    return value, len(data) + 1


def _read(data: bytes, file_format: str, name: str) -> OsmData:
    result = OsmData()
    try:
        for item in osmium.FileProcessor(osmium.io.FileBuffer(data, file_format)):
            _take(item, result)
    except (osmium.InvalidLocationError, RuntimeError, ValueError, OSError, KeyError) as error:
        reason = " ".join(shortened(error).split()) or type(error).__name__
        raise _error(name, f"cannot be read: {reason}", "download it again") from error
    return result


def _take(item: Any, result: OsmData) -> None:
    """Keep one osmium object (they have no common type); deleted ones are passed over."""
    if not item.visible:
        return
    tags = {tag.k: tag.v for tag in item.tags}
    if item.is_node():
        location = item.location
        if location.valid():
            result.positions[item.id] = (location.lon, location.lat)
            if tags:
                result.node_tags[item.id] = tags
    elif item.is_way():
        refs = tuple(node.ref for node in item.nodes)
        result.ways[item.id] = OsmWay(item.id, refs, tags)
    elif item.is_relation():
        members = tuple((m.type, m.ref, m.role) for m in item.members)
        result.relations[item.id] = OsmRelation(item.id, members, tags)
