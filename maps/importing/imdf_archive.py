"""An IMDF archive as plain values: features by type and id; nothing in it is believed.

IMDF is the Indoor Mapping Data Format 1.0.0 (OGC 20-094): a manifest and one GeoJSON file for each
type of feature. A broken file is refused in one line; a broken feature is left out and reported.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, cast

import msgspec

from maps.importing.bundle import Bundle
from maps.importing.draft import Remarks
from maps.importing.feature_files import Feature, is_geojson_name, text_in
from maps.model import NO_NAME, MapError, Name, Severity

FEATURE_TYPES = frozenset(
    {
        "address", "amenity", "anchor", "building", "detail", "fixture", "footprint", "geofence",
        "kiosk", "level", "occupant", "opening", "relationship", "section", "unit", "venue",
    }
)  # fmt: skip
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}\Z")
_MOST_LANGUAGES = 60
_LONGEST_ID = 100


@dataclass(frozen=True, slots=True)
class Item:
    """One feature. `shape` holds its geometry and properties."""

    id: str
    type: str
    shape: Feature

    @property
    def source(self) -> str:
        """The id that the feature has in our maps."""
        return f"imdf:{self.type}/{self.id}"

    @property
    def properties(self) -> Mapping[str, object]:
        """What is said about it."""
        return self.shape.properties

    def text(self, key: str) -> str:
        """Return a property as text."""
        return text_in(self.properties.get(key))

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a property that is a list of texts."""
        value = self.properties.get(key)
        found = value if isinstance(value, list) else [value]
        return tuple(text for text in map(text_in, cast("list[object]", found)) if text)


@dataclass(slots=True)
class Archive:
    """All features of an archive."""

    name: str
    language: str = ""
    generated_by: str = ""
    extensions: tuple[str, ...] = ()
    items: dict[str, list[Item]] = field(default_factory=lambda: defaultdict(list))
    by_id: dict[str, Item] = field(default_factory=dict)

    def named(self, item: Item, key: str = "name") -> Name:
        """Return the labels of a feature as a name."""
        labels = item.properties.get(key)
        if not isinstance(labels, dict):
            return NO_NAME
        texts: dict[str, str] = {}
        for tag, value in cast("dict[str, object]", labels).items():
            text = value.strip()[:500] if isinstance(value, str) else ""
            if text and _TAG.match(tag) and len(texts) < _MOST_LANGUAGES:
                texts[tag] = text
        if not texts:
            return NO_NAME
        local = texts.get(self.language) or next(iter(texts.values()))
        return Name(local=local, by_language=tuple(sorted(texts.items())))


def is_imdf(bundle: Bundle) -> bool:
    """Say whether a bundle holds the files that every IMDF archive has."""
    names = {PurePosixPath(path).name.lower() for path in bundle.files}
    return {"level.geojson", "unit.geojson"} <= names or (
        "manifest.json" in names and "venue.geojson" in names
    )


def read_archive(bundle: Bundle, remarks: Remarks) -> Archive:
    """Return the features of an archive.

    Raises:
        MapError: a file is not JSON, or holds no features.
    """
    archive = Archive(name=bundle.name)
    manifest = bundle.find("manifest.json")
    if manifest is not None:
        _read_manifest(archive, decode_json(manifest, f"{bundle.name}: manifest.json"))
    for path in sorted(bundle.files):
        stem = PurePosixPath(path).stem.lower()
        if is_geojson_name(path) and (stem in FEATURE_TYPES):
            _read_file(archive, path, bundle.files[path], remarks)
    return archive


def decode_json(data: bytes, where: str) -> object:
    """Return a JSON document.

    Raises:
        MapError: it is none.
    """
    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        message = f"{where}: not JSON: {str(error).splitlines()[0][:200]}; export the file again"
        raise MapError(message) from None


def _read_manifest(archive: Archive, document: object) -> None:
    if isinstance(document, dict):
        members = cast("dict[str, object]", document)
        archive.language = text_in(members.get("language"))
        archive.generated_by = text_in(members.get("generated_by"))
        listed = members.get("extensions")
        if isinstance(listed, list):
            archive.extensions = tuple(text_in(value) for value in cast("list[object]", listed))


def _read_file(archive: Archive, path: str, data: bytes, remarks: Remarks) -> None:
    where = f"{archive.name}: {path}"
    document = decode_json(data, where)
    members = cast("dict[str, Any]", document) if isinstance(document, dict) else {}
    features = members.get("features")
    if not isinstance(features, list):
        message = f"{where}: holds no GeoJSON features; export it as a FeatureCollection"
        raise MapError(message)
    stem = PurePosixPath(path).stem.lower()
    for number, raw in enumerate(cast("list[object]", features), 1):
        item = _item(f"{path}: feature {number}", stem, raw)
        if item is None or item.id in archive.by_id:
            remarks.add(
                Severity.WARNING,
                "feature_left_out",
                (f"{stem} {number}",),
                text="A feature has no id, or one that another has, or a type unlike its file's;"
                " it is left out.",
                advice="Give every feature an id of its own, and export the archive again.",
            )
            continue
        archive.items[item.type].append(item)
        archive.by_id[item.id] = item


def _item(place: str, stem: str, raw: object) -> Item | None:
    members = cast("dict[str, Any]", raw) if isinstance(raw, dict) else {}
    feature_id = text_in(members.get("id"))
    kind = text_in(members.get("feature_type")) or stem
    if not feature_id or len(feature_id) > _LONGEST_ID or kind != stem:
        return None
    geometry = members.get("geometry")
    shape = cast("dict[str, Any]", geometry) if isinstance(geometry, dict) else {}
    properties = members.get("properties")
    named = cast("dict[str, object]", properties) if isinstance(properties, dict) else {}
    return Item(
        feature_id,
        kind,
        Feature(place, str(shape.get("type") or ""), shape.get("coordinates"), named),
    )
