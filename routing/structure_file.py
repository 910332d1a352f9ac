"""Structure as bytes: what is kept beside a map, so that it is computed once and not at each start.

Kept is the order of the nodes, which is all that takes time, and which map it belongs to. Any order
gives the right answers, a good one gives them quickly: so a file can make a kiosk slow, and never
wrong.
"""

from typing import Literal

import msgspec

from routing.arrays import np
from routing.hierarchy import Structure
from routing.search import Graph


class DamagedStructureError(Exception):
    """The bytes are no structure, or not that of this map; says which."""


class _Document(msgspec.Struct, forbid_unknown_fields=True):
    schema: Literal["yeokgil-network/1"]
    map: bytes
    """SHA-256 of the map's file."""
    order: bytes
    """The numbers of the nodes, each in four bytes, the lowest first."""


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(_Document)


def write_structure(structure: Structure, map_sha256: bytes) -> bytes:
    """Return the bytes of a structure, for the map whose file has this digest."""
    order = structure.order.astype("<u4").tobytes()
    return _ENCODER.encode(_Document("yeokgil-network/1", map_sha256, order))


def read_structure(data: bytes, graph: Graph, map_sha256: bytes) -> Structure:
    """Return the structure of a graph from bytes.

    Raises:
        DamagedStructureError: they are not complete, or belong to another map.
    """
    try:
        document = _DECODER.decode(data)
    except (msgspec.ValidationError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        message = "is damaged"
        raise DamagedStructureError(message) from None
    if document.map != map_sha256:
        message = "belongs to another map"
        raise DamagedStructureError(message)
    if len(document.order) != 4 * graph.node_count:
        message = "is damaged"
        raise DamagedStructureError(message)
    order = np.frombuffer(document.order, dtype="<u4").astype(np.int64)
    if not np.array_equal(np.sort(order), np.arange(graph.node_count)):
        message = "is damaged"
        raise DamagedStructureError(message)
    return Structure(graph, order)
