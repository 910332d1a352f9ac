"""What OGC 20-094 asks of an archive, written anew: members, keys, categories, references."""

import json
import re
import uuid

KEYS = {
    "address": {"address", "unit", "locality", "province", "country", "postal_code", "postal_code_ext", "postal_code_vanity"},
    "amenity": {"category", "accessibility", "name", "alt_name", "hours", "phone", "website", "unit_ids", "address_id", "correlation_id"},
    "building": {"name", "alt_name", "category", "restriction", "display_point", "address_id"},
    "detail": {"level_id"},
    "footprint": {"category", "name", "building_ids"},
    "level": {"category", "restriction", "outdoor", "ordinal", "name", "short_name", "display_point", "address_id", "building_ids"},
    "opening": {"category", "accessibility", "access_control", "door", "name", "alt_name", "display_point", "level_id"},
    "relationship": {"category", "direction", "origin", "intermediary", "destination", "hours"},
    "section": {"category", "restriction", "accessibility", "name", "alt_name", "display_point", "level_id", "address_id", "correlation_id", "parents"},
    "unit": {"category", "restriction", "accessibility", "name", "alt_name", "level_id", "display_point"},
    "venue": {"category", "restriction", "name", "alt_name", "hours", "phone", "website", "display_point", "address_id"},
}  # fmt: skip
CATEGORIES = {
    "amenity": {"platform", "entry", "elevator", "restroom", "ticketing", "information", "coinlocker", "seating", "bus", "taxi", "parking", "parking.bicycle", "eatingdrinking", "atm", "police", "mothersroom", "landmark", "unspecified", "faregate", "faregate.oversized"},
    "building": {"transit", "unspecified"},
    "footprint": {"aerial", "ground", "subterranean"},
    "level": {"unspecified"},
    "opening": {"pedestrian", "pedestrian.principal"},
    "relationship": {"elevator", "escalator", "movingwalkway", "ramp", "stairs", "traversal"},
    "section": {"paidarea"},
    "unit": {"elevator", "escalator", "foodservice", "lobby", "mothersroom", "movingwalkway", "parking", "platform", "ramp", "restroom", "room", "stairs", "steps", "unspecified", "vegetation", "waitingroom", "walkway"},
    "venue": {"transitstation"},
}  # fmt: skip
GEOMETRY = {
    "address": {None}, "amenity": {"Point"}, "building": {None}, "detail": {"LineString"},
    "footprint": {"Polygon"}, "level": {"Polygon"}, "opening": {"LineString"}, "relationship": {None},
    "section": {"Polygon"}, "unit": {"Polygon"}, "venue": {"Polygon"},
}  # fmt: skip
DOORS = {"movablepartition", "open", "revolving", "shutter", "sliding", "swinging", "turnstile", "unspecified"}  # fmt: skip
ACCESSIBILITY = {"braille", "tactilepaving", "wheelchair"}
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z")


def complaints(files: dict[str, bytes]) -> list[str]:
    """Return everything that the standard does not allow."""
    manifest = json.loads(files["manifest.json"])
    found = [f"manifest: {key}" for key in ("version", "created", "language") if not manifest[key]]
    features = [
        (name.removesuffix(".geojson"), feature)
        for name, data in files.items()
        if name.removesuffix(".geojson") in KEYS
        for feature in json.loads(data)["features"]
    ]
    kinds = {feature["id"]: kind for kind, feature in features}
    if len(kinds) != len(features):
        found.append("an id occurs twice")
    found += [f"no {kind}" for kind in ("address", "venue", "level") if kind not in kinds.values()]
    for kind, feature in features:
        found += [f"{kind} {feature['id']}: {what}" for what in _complaints(kind, feature, kinds)]
    return found


def _complaints(kind: str, feature: dict, kinds: dict[str, str]) -> list[str]:
    said = feature["properties"]
    found = []
    try:
        uuid.UUID(feature["id"])
    except ValueError:
        found.append("id is no UUID")
    if feature["feature_type"] != kind:
        found.append("feature_type")
    missing = KEYS[kind] - said.keys()
    strange = {key for key in said.keys() - KEYS[kind] if not key.startswith("yeokgil:")}
    found += [f"lacks {key}" for key in missing] + [f"has {key}" for key in strange]
    shape = feature["geometry"] and feature["geometry"]["type"]
    if shape not in GEOMETRY[kind]:
        found.append(f"geometry {shape}")
    if shape == "Polygon":
        found += [
            "open ring"
            for ring in feature["geometry"]["coordinates"]
            if ring[0] != ring[-1] or len(ring) < 4
        ]
    if kind in CATEGORIES and said["category"] not in CATEGORIES[kind]:
        found.append(f"category {said['category']}")
    for key in ("name", "short_name", "alt_name"):
        labels = said.get(key)
        if labels is not None and not (
            labels and all(_TAG.match(tag) and t for tag, t in labels.items())
        ):
            found.append(key)
    if kind in {"venue", "level"} and not said["name"]:
        found.append("needs a name")
    if not set(said.get("accessibility") or ()) <= ACCESSIBILITY:
        found.append("accessibility")
    if said.get("door") and said["door"]["type"] not in DOORS:
        found.append("door")
    if kind == "level" and not (
        isinstance(said["ordinal"], int) and isinstance(said["outdoor"], bool)
    ):
        found.append("ordinal or outdoor")
    return found + _references(said, kinds)


def _references(said: dict, kinds: dict[str, str]) -> list[str]:
    wanted = [("level", said.get("level_id")), ("address", said.get("address_id"))]
    wanted += [("unit", one) for one in said.get("unit_ids") or ()]
    wanted += [("building", one) for one in said.get("building_ids") or ()]
    ends = [said.get("origin"), said.get("destination"), *(said.get("intermediary") or ())]
    wanted += [(end["feature_type"], end["id"]) for end in ends if end]
    return [f"{kind} {one} is not there" for kind, one in wanted if one and kinds.get(one) != kind]
