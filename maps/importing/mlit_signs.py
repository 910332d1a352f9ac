"""What the plan writes beside machines: their names and numbers, found by where they stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from maps.importing.mlit_network import Network
from maps.importing.mlit_read import RawThing
from maps.model import NO_NAME, Name, Point

_NEAR_M = 2.5
_NUMBERED = re.compile(r"第?\s*([0-9０-９]+)\s*(?:号機|号|エレベ.*|エスカ.*)\Z")
_CODED = re.compile(r"(?:EV|ESC)[ _]?([\w\-,]+)\Z", re.IGNORECASE)
_WIDE_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")


@dataclass(slots=True)
class Sign:
    """What the plan writes beside a machine, and where."""

    thing: RawThing
    shape: BaseGeometry


def find_signs(net: Network, codes: Sequence[str]) -> list[Sign]:
    """Return what the plan draws of these categories."""
    found = []
    for thing in (*net.data.spaces, *net.data.facilities):
        if thing.code in codes:
            shape = _shape(net, thing)
            if shape is not None:
                found.append(Sign(thing, shape))
    return found


def _shape(net: Network, thing: RawThing) -> BaseGeometry | None:
    if thing.xy is not None:
        point = net.frame.point(thing.xy)
        return None if point is None else shapely.Point(point)
    for outer, _ in thing.polygons:
        ring = net.frame.line(outer)
        if len(ring) > 3:
            return shapely.Polygon(ring).buffer(0)
    return None


def beside(signs: Sequence[Sign], at: Point, levels: Sequence[float]) -> list[Sign]:
    """Return the signs close to a machine on one of its floors, nearest first."""
    dot = shapely.Point(at)
    near = [
        (sign.shape.distance(dot), index)
        for index, sign in enumerate(signs)
        if sign.thing.ordinal in levels and sign.shape.distance(dot) <= _NEAR_M
    ]
    return [signs[index] for _, index in sorted(near)]


def name_of(things: Sequence[RawThing]) -> tuple[Name, str]:
    """Return (name, number) of the nearest thing with a name: a number reads in every language."""
    for thing in things:
        if thing.name:
            match = _NUMBERED.match(thing.name.local) or _CODED.match(thing.name.local)
            if match is not None:
                return NO_NAME, match[1].translate(_WIDE_DIGITS)
            return thing.name, ""
    return NO_NAME, ""
