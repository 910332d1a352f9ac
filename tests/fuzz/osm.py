"""OpenStreetMap extracts: cuts around elevators of real stations, as XML and as PBF in two layouts."""

import copy
import random
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

import osmium
import osmium.io
from defusedxml.ElementTree import fromstring

from maps.importing import Selection, open_bundle, read_osm
from maps.importing.osm_read import OsmData, read_objects
from maps.model import MapError, RequestError, StationMap
from tests.fuzz.__main__ import _zipped
from tests.fuzz.mutation import mutate_bytes
from tests.support.shared import SHARED

# (west, south, east, north): each holds an elevator, stairs and a platform; together every shape
# of elevator (node, area, line), with levels and without, halls, escalators and kerbs
_CUTS = {
    "wendlingen-bahnhof": (9.3734, 48.6736, 9.3738, 48.6739),
    "locarno": (8.8019, 46.1725, 8.8023, 46.1728),
    "darmstadt-hbf": (8.6300, 49.8725, 8.6302, 49.8727),
    "hamburg-wartenau": (10.0340, 53.5636, 10.0347, 53.5640),
    "lund-central": (13.1857, 55.7069, 13.1860, 55.7071),
    "zuerich-hb": (8.5361, 47.3785, 8.5364, 47.3788),
}
_LAYOUTS = ("pbf", "pbf,pbf_compression=none", "pbf,pbf_compression=none,pbf_dense_nodes=false")
_VALUES = (
    "", " ", "yes", "no", "unknown", "only", "limited", "designated", "no;limited", "0", "-1", "0;-1", "-1;0",
    "0;-9", "-11;0", "-2;0;1;2;3", "-0,5", "1;3-10", "-1-3", "0:-1", "0-99999", "-99999999-99999999", "1e9", "1e400",
    "nan", "inf", "9" * 400, "∞", "up", "down", "±3.9%", "0.6", "89.9°", "5000%", "1/0", "flat", "1.0 m", "0'0\"",
    "forward", "backward", "both", "parallel", "reversible", "lowered", "flush;lowered", "raised", "steps", "elevator",
    "footway", "corridor", "platform", "pedestrian", "multipolygon", "stop_area", "station", "subway_entrance",
    "\u202e", "é" * 90, "x" * 255, "7;8", "1/2", ";;;", "24/7", "Mo-Fr 06:00-22:00; PH off", "B1",
)  # fmt: skip
_KEYS = (
    "level", "layer", "repeat_on", "indoor", "area", "highway", "railway", "public_transport", "wheelchair", "access",
    "foot", "conveying", "incline", "step_count", "width", "kerb", "kerb:height", "barrier", "door", "entrance", "ref",
    "local_ref", "name", "name:ko", "type", "building", "tactile_paving", "amenity", "opening_hours", "ramp", "crossing",
    "oneway", "oneway:foot", "min_level", "max_level", "non_existent_levels", "level:ref", "stairwell", "room",
)  # fmt: skip
_WRONG_NUMBERS = (
    "180",
    "-180",
    "90.0000001",
    "1e9",
    "nan",
    "",
    "x",
    "99999999999999999999",
    "0.00000001",
    "-1.5",
)
_NUMBERS = (
    "0", "-1", "1", "-0", "90", "-90", "80", "-80", "9223372036854775807", "-9223372036854775808", "2147483648", "2",
)  # fmt: skip


@cache
def cases() -> dict[str, dict[str, bytes]]:
    """Return small real inputs: two in three as XML, whose objects can be hurt; the rest as PBF."""
    result = {}
    for name, box in _CUTS.items():
        data = (SHARED / "osm" / f"{name}.osm.pbf").read_bytes()
        xml = _xml(read_objects(data, name), box)
        for number in range(6):
            result[f"{name} {number}"] = {"input.osm": xml}
        for layout in _LAYOUTS:
            result[f"{name} {layout}"] = {"input.osm.pbf": _as_pbf(xml, layout)}
    return result


def _xml(data: OsmData, box: tuple[float, float, float, float]) -> bytes:
    """Return what touches a box, ways and relations whole as far as the extract has them."""
    west, south, east, north = box
    inside = {
        ref for ref, (x, y) in data.positions.items() if west <= x <= east and south <= y <= north
    }
    ways = [way for way in data.ways.values() if inside & set(way.refs)]
    inside |= {ref for way in ways if len(way.refs) < 60 for ref in way.refs}
    kept = {("n", ref) for ref in inside} | {("w", way.id) for way in ways}
    root = ET.Element("osm", version="0.6")
    for ref in sorted(inside & data.positions.keys()):
        lon, lat = data.positions[ref]
        node = ET.SubElement(root, "node", id=str(ref), lat=f"{lat:.7f}", lon=f"{lon:.7f}")
        _put_tags(node, data.node_tags.get(ref, {}))
    for way in ways:
        element = ET.SubElement(root, "way", id=str(way.id))
        for ref in way.refs:
            ET.SubElement(element, "nd", ref=str(ref))
        _put_tags(element, way.tags)
    for relation in data.relations.values():
        members = [m for m in relation.members if m[:2] in kept]
        if members:
            element = ET.SubElement(root, "relation", id=str(relation.id))
            for kind, ref, role in members:
                long = {"n": "node", "w": "way", "r": "relation"}[kind]
                ET.SubElement(element, "member", type=long, ref=str(ref), role=role)
            _put_tags(element, relation.tags)
    return ET.tostring(root, encoding="utf-8")


def _put_tags(element: ET.Element, tags: Mapping[str, str]) -> None:
    for key, value in tags.items():
        ET.SubElement(element, "tag", k=key, v=value)


def _as_pbf(xml: bytes, layout: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.osm.pbf"
        with osmium.SimpleWriter(osmium.io.File(str(path), layout)) as writer:
            for item in osmium.FileProcessor(osmium.io.FileBuffer(xml, "osm")):
                writer.add(item)
        return path.read_bytes()


def mutated(files: Mapping[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """Return an extract with its bytes or its objects hurt; sometimes as a hurt archive."""
    ((name, data),) = files.items()
    if name.endswith(".pbf") or chance.random() < 0.15:
        data = mutate_bytes(data, chance)
    else:
        root = fromstring(data)
        for _ in range(chance.choice((1, 1, 2, 4, 12, 60))):
            if len(root):
                chance.choice(_WAYS_TO_HURT)(root, chance)
        data = ET.tostring(root, encoding=chance.choice((*("utf-8",) * 30, "utf-16", "latin-1")))
        if chance.random() < 0.1:
            with suppress(RuntimeError, ValueError, OSError, osmium.InvalidLocationError):
                name, data = "input.osm.pbf", _as_pbf(data, chance.choice(_LAYOUTS))
    if chance.random() < 0.01:  # deeper than any tree that could be written
        data = data.replace(b"<way", chance.choice((b"<tag>", b"<!--", b"<way ")) * 100_000, 1)
    if chance.random() < 0.03:
        packed = _zipped({name: data})
        return {"input.zip": mutate_bytes(packed, chance) if chance.random() < 0.7 else packed}
    return {name: data}


def _hurt_tag(root: ET.Element, chance: random.Random) -> None:
    tags = list(chance.choice(root).iter("tag")) or list(root.iter("tag"))
    if not tags:
        return
    tag = chance.choice(tags)
    match chance.randrange(4):
        case 0:
            tag.set("k", chance.choice(_KEYS))
        case 1:
            tag.set("v", chance.choice(list(root.iter("tag"))).get("v", ""))
        case _:
            tag.set("v", chance.choice(_VALUES))


def _add_tag(root: ET.Element, chance: random.Random) -> None:
    """Often a second tag of a key that the object has, which files may hold and OSM forbids."""
    ET.SubElement(chance.choice(root), "tag", k=chance.choice(_KEYS), v=chance.choice(_VALUES))


def _drop(root: ET.Element, chance: random.Random) -> None:
    holder = root if chance.random() < 0.4 else chance.choice(root)
    if len(holder):
        holder.remove(chance.choice(holder))


def _double(root: ET.Element, chance: random.Random) -> None:
    """The same object twice, perhaps under another id, perhaps before what it refers to."""
    twin = copy.deepcopy(chance.choice(root))
    if chance.random() < 0.5:
        twin.set("id", chance.choice(_NUMBERS))
    root.insert(chance.randrange(len(root) + 1), twin)


def _hurt_reference(root: ET.Element, chance: random.Random) -> None:
    """References to nothing, to something else, to oneself; lines that run back over themselves."""
    element = chance.choice([e for e in root if e.tag != "node"] or list(root))
    refs = [e for e in element if "ref" in e.attrib]
    if not refs:
        return
    one = chance.choice(refs)
    match chance.randrange(6):
        case 0:
            one.set("ref", chance.choice(_NUMBERS))
        case 1:
            one.set("ref", chance.choice(root).get("id", "0"))
        case 2:
            element.extend(copy.deepcopy(e) for e in reversed(refs))
        case 3:
            one.set("ref", element.get("id", "0"))
            if "type" in one.attrib:
                one.set("type", "relation")
        case 4:
            element.extend(copy.deepcopy(one) for _ in range(chance.choice((1, 2, 2500))))
        case _:
            refs[-1].set("ref", refs[0].get("ref", "0"))  # closed


def _hurt_number(root: ET.Element, chance: random.Random) -> None:
    element = chance.choice(root)
    key = chance.choice([k for k in element.attrib if k in {"id", "lat", "lon"}] or ["id"])
    other = chance.choice(root).get(key) or "0"
    if chance.random() < 0.05:
        element.set(key, chance.choice(_WRONG_NUMBERS))
        return
    element.set(key, chance.choice((*_NUMBERS, *(other,) * 12, "-" + (element.get(key) or "0"))))


def _chain(root: ET.Element, chance: random.Random) -> None:
    """Relations inside relations, the last of which holds the first."""
    length = chance.choice((1, 3, 400))
    tags = {"type": chance.choice(("multipolygon", "stop_area", "public_transport", "site"))}
    tags |= {"public_transport": "stop_area", chance.choice(_KEYS): chance.choice(_VALUES)}
    for number in range(length):
        element = ET.SubElement(root, "relation", id=str(70_000_000 + number))
        inner = 70_000_000 + (number + 1) % length
        ET.SubElement(element, "member", type="relation", ref=str(inner), role="outer")
        some = chance.choice(root)
        ET.SubElement(element, "member", type=some.tag, ref=some.get("id", "0"), role="inner")
        _put_tags(element, tags)


def _shuffle(root: ET.Element, chance: random.Random) -> None:
    root[:] = chance.sample(list(root), len(root))


def _nest(root: ET.Element, chance: random.Random) -> None:
    if chance.random() < 0.8:
        return  # readers refuse it at once, and nothing else would be seen
    element = chance.choice(root)
    for _ in range(chance.choice((1, 40, 300))):
        element = ET.SubElement(element, chance.choice(("node", "tag", "osm", "way")))


_WAYS_TO_HURT: tuple[Callable[[ET.Element, random.Random], None], ...] = (
    *(_hurt_tag,) * 6,
    *(_add_tag,) * 4,
    *(_hurt_reference,) * 4,
    *(_drop,) * 3,
    *(_hurt_number,) * 2,
    _double,
    _chain,
    _shuffle,
    _nest,
)


def read(files: Mapping[str, bytes]) -> tuple[StationMap, ...]:
    """Read one input whole, and every third one also in a way in which a part of it is chosen."""
    data = open_bundle("INPUT", files).only()
    maps = read_osm(data, name="INPUT")
    parts = (
        Selection(all_stations=True),
        Selection(around=(maps[0].anchor.lat_deg, maps[0].anchor.lon_deg), radius_m=40),
        Selection(station=maps[0].id),
    )
    with suppress(MapError, RequestError):  # what is refused is refused; anything else shows
        if len(data) % 9 < len(parts):
            maps += read_osm(data, name="INPUT", selection=parts[len(data) % 9])
    return maps
