"""Routes for tests of the hand-off: any walk over a map is one, whether or not anybody would plan it."""

import random
from collections.abc import Mapping, Sequence

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.adapters.signing_key import public_bytes
from app.handoff import Handoff, KeyRing, KioskKey, Release, Stamp, decode, encode
from maps.model import NodeId, PathwayId, PlaceId, StationMap
from routing.profiles import PROFILES
from routing.route import Duration, Route

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
KEYS = {(0, 1): public_bytes(KEY)}


def ring(keys: Mapping[tuple[int, int], bytes]) -> KeyRing:
    """Return keys by (area, number) as who may sign, at any time."""
    return KeyRing(
        KioskKey(area=area, kid=kid, public_key=key) for (area, kid), key in keys.items()
    )


HOST = "way.example.org"
STAMP = Stamp(host=HOST, issued=40_000, language=1)


def route_of(nodes: Sequence[str], pathways: Sequence[str], place: str | None = None) -> Route:
    """Return a route that says nothing but the path."""
    return Route(
        profile=PROFILES[0],
        nodes=tuple(NodeId(n) for n in nodes),
        pathways=tuple(PathwayId(p) for p in pathways),
        distance_m=0.0,
        duration=Duration(low_s=0.0, typical_s=0.0, high_s=0.0),
        effort=0.0,
        level_changes=0,
        stair_count=0,
        stair_count_is_complete=True,
        elevators=(),
        unverified_m=0.0,
        unverified=(),
        maneuvers=(),
        place=None if place is None else PlaceId(place),
    )


def wander(station: StationMap, chance: random.Random, steps: int) -> Route:
    """Return a walk of up to `steps` pathways that never turns on its heel."""
    node = chance.choice(station.nodes).id
    nodes: list[NodeId] = [node]
    pathways: list[PathwayId] = []
    for _ in range(steps):
        ways = [
            (p.id, p.to_node if p.from_node == node else p.from_node)
            for p in station.pathways
            if (p.from_node == node or (p.to_node == node and p.is_bidirectional))
            and (not pathways or p.id != pathways[-1])
        ]
        if not ways:
            break
        pathway, node = chance.choice(ways)
        pathways.append(pathway)
        nodes.append(node)
    place = chance.choice([None, *(p.id for p in station.places)])
    return route_of(nodes, pathways, place)


def there_and_back(route: Route, release: Release, stamp: Stamp = STAMP) -> Handoff:
    """Return a route after a journey through its bytes."""
    return decode(encode(route, release, stamp, KEY), release, host=stamp.host, keys=ring(KEYS))
