"""Whose data this is, how it wants to be credited, and what a station is called.

The files themselves carry no name of the station. Three places may say it, the first that does
counts: a small file ``about.toml`` among them, a site in the indoor map, the name of the folder or
archive.
"""

import datetime as dt
import re
import tomllib
import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any, TypeVar, cast

from maps.importing.bundle import Bundle
from maps.importing.draft import Remarks
from maps.importing.feature_files import text_in
from maps.model import Area, Equipment, MapError, Name, Place, Severity, Source, StationMap

SOURCE_ID = "mlit"
TIMEZONE = "Asia/Tokyo"
_LICENSE = "Japanese Government Standard Terms of Use 2.0 (CC BY 4.0 compatible)"
_URL = "https://www.geospatial.jp/ckan/organization/seisakutokatsu"
_TITLE_END = re.compile(r"(?:周辺)?屋内地図(?:オープン)?データ.*\Z")
ABOUT = "about.toml"
_Named = TypeVar("_Named", Place, Equipment, Area)


@dataclass(frozen=True, slots=True)
class About:
    """The answer."""

    name: Name
    source: Source
    timezone: str
    translations: Mapping[str, Name]
    """What names of things on the plan read in other languages, by how they are written there."""


def read_about(bundle: Bundle, site: Name, group: str, remarks: Remarks) -> About:
    """Return what the station is called and how its data is credited.

    Args:
        bundle: all files.
        site: the name of a site in the indoor map, if there is one.
        group: the folder of this station, where the bundle holds several.
        remarks: what is doubtful.

    Raises:
        MapError: the file ``about.toml`` cannot be read.
    """
    said = _read_toml(bundle)
    stem = group or _stem(bundle.name)
    name = _name_in(said.get("name")) or site or Name(local=_TITLE_END.sub("", stem) or stem)
    title = text_in(said.get("title")) or stem
    if not said.get("name") and not site and not _TITLE_END.search(stem):
        remarks.add(
            Severity.HINT,
            "mlit_name_not_in_data",
            (),
            text="The data do not say what the station is called; its folder's name is taken.",
            advice=(
                f"Add a file {ABOUT} with title (of the data set, for its credit), [name] local, "
                "ja, en, ko, and [translations] of names on the plan."
            ),
        )
    return About(
        name=name,
        source=Source(
            id=SOURCE_ID,
            attribution=f"「{title}」(国土交通省) を加工して作成",
            license=_LICENSE,
            url=text_in(said.get("url")) or _URL,
            retrieved_on=_date(said.get("retrieved_on")),
        ),
        timezone=_timezone(said.get("timezone"), bundle),
        translations=_translations(said.get("translations")),
    )


def translated(station: StationMap, translations: Mapping[str, Name]) -> StationMap:
    """Return a map whose names read in more languages, where somebody wrote them down."""
    if not translations:
        return station
    return replace(
        station,
        places=tuple(_with_name(thing, translations) for thing in station.places),
        equipment=tuple(_with_name(thing, translations) for thing in station.equipment),
        areas=tuple(_with_name(thing, translations) for thing in station.areas),
    )


def _with_name(thing: _Named, translations: Mapping[str, Name]) -> _Named:
    more = translations.get(thing.name.local)
    if more is None:
        return thing
    texts = dict(more.by_language) | dict(thing.name.by_language)
    name = Name(local=thing.name.local, by_language=tuple(sorted(texts.items())))
    return replace(thing, name=name)


def _translations(value: object) -> dict[str, Name]:
    if not isinstance(value, dict):
        return {}
    return {
        str(local): _name_in({**texts, "local": str(local)})
        for local, texts in cast("dict[object, object]", value).items()
        if isinstance(texts, dict)
    }


def _read_toml(bundle: Bundle) -> dict[str, Any]:
    data = next(
        (d for path, d in sorted(bundle.files.items()) if path.lower().endswith(ABOUT)), None
    )
    if data is None:
        return {}
    try:
        return tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{bundle.name}: {ABOUT}: {str(error).splitlines()[0][:200]}; correct it"
        raise MapError(message) from None


def _name_in(value: object) -> Name:
    if isinstance(value, dict):
        texts = {str(k): text_in(v) for k, v in cast("dict[object, object]", value).items()}
        local = texts.pop("local", "") or texts.get("ja", "")
        return Name(local=local, by_language=tuple(sorted((k, v) for k, v in texts.items() if v)))
    return Name(local=text_in(value))


def _date(value: object) -> dt.date | None:
    return value if isinstance(value, dt.date) and not isinstance(value, dt.datetime) else None


def _timezone(value: object, bundle: Bundle) -> str:
    text = text_in(value)
    if not text:
        return TIMEZONE
    known = zoneinfo.available_timezones()
    if known and text not in known:
        message = f"{bundle.name}: {ABOUT}: timezone {text[:60]}: is not an IANA name"
        raise MapError(message)
    return text


def _stem(name: str) -> str:
    """Return the last part of the first path that was named, without what its ending says."""
    first = name.split(", ", 1)[0]
    return re.sub(r"\.(zip|geojson|json)\Z", "", PurePath(first).name, flags=re.IGNORECASE) or "map"
