"""Rules of the house that hold for every line of product code. Which room may import which is in
pyproject.toml (`make house`)."""

import ast
import json
import re

import pytest

from tests.support.tree import (
    ROOT,
    imported_names,
    parsed,
    product_modules,
    shown,
    spoken_strings,
    written_files,
)

MODULES = product_modules()
CLOCKS = {
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("date", "today"),
    ("time", "time"),
}
FEATURE_ID = re.compile(r"\b(?:osm:)?(?:node|way|relation)/\d{5,}|\bgtfs:\w+/\w+\d")


def _room(path) -> str:
    return "/".join(path.relative_to(ROOT).parts[:2])


def test_there_is_a_house() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in MODULES} >= {"maps", "routing"}


def test_the_map_and_the_way_know_no_screen() -> None:
    guilty = [
        f"{shown(path)} imports {name}"
        for path in MODULES
        if path.relative_to(ROOT).parts[0] in {"maps", "routing"}
        for name in imported_names(parsed(path))
        if name.split(".")[0] == "kivy"
    ]
    assert not guilty, "\n".join(guilty)


def test_only_adapters_ask_what_time_it_is() -> None:
    guilty = [
        f"{shown(path)}:{node.lineno}"
        for path in MODULES
        if _room(path) != "app/adapters"
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and (ast.unparse(node.func.value).split(".")[-1], node.func.attr) in CLOCKS
    ]
    assert not guilty, "\n".join(guilty)


@pytest.mark.parametrize("word", ["get_running_app", "Builder.load", "from kivy.lang"])
def test_no_widget_reaches_behind_the_walls(word) -> None:
    guilty = [shown(p) for p in MODULES if word in p.read_text(encoding="utf-8")]
    assert not guilty, "\n".join(guilty)


def test_product_code_knows_no_sample_station() -> None:
    names = {
        word
        for path in (ROOT / "assets" / "stations").glob("*.json")
        for word in _names_of_station(path)
    }
    for path in MODULES:
        for text in spoken_strings(parsed(path)):
            assert not FEATURE_ID.search(text), f"{shown(path)}: {text!r}"
            found = [name for name in names if name in text.casefold()]
            assert not found, f"{shown(path)}: {text!r} names {found}"


def _names_of_station(path) -> set[str]:
    station = json.loads(path.read_text(encoding="utf-8"))["station"]
    texts = (path.stem, station["name"]["local"])
    words = {word.casefold() for text in texts for word in re.findall(r"[^\W\d_]+", text)}
    return {
        word
        for word in words
        if len(word) > 5 and word not in {"hauptbahnhof", "sample", "station"}
    }


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    folder = re.compile(r"(?<![\w/.:>}*-])/(?:home|root|work|Users|mnt)/[\w.]")
    guilty = [
        f"{shown(path)}: {match.group()}"
        for path in written_files()
        for match in folder.finditer(path.read_text(encoding="utf-8"))
    ]
    assert not guilty, "\n".join(guilty)


def test_locked_packages_carry_hashes_and_no_address() -> None:
    for path in sorted(ROOT.glob("*.lock")):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"://|index-url|find-links|trusted-host", text), shown(path)
        for entry in re.split(r"\n(?=\w)", text.strip()):
            assert "--hash=sha256:" in entry, f"{shown(path)}: {entry.splitlines()[0]}"


def test_every_number_with_a_unit_says_which() -> None:
    """Fields of the values that travel end in their unit; a count or an order needs none."""
    unit = re.compile(
        r"(^|_)(m|s|mm|cm|px|deg|ratio|mps|m2|db|seconds|effort)$|_per_(m|mm|level|px)$|^[xy]$"
    )
    bare = {
        "amount": "its unit stands beside it",
        "levels_apart": "it counts levels",
        "index": "the order of a level in the stack",
        "least": "the unit of its scale stands beside it",
        "limit": "the reason beside it says of what",
        "most": "the unit of its scale stands beside it",
        "step": "the unit of its scale stands beside it",
        "value": "its unit, or the reason, stands beside it",
        "weight": "what the search compares; of no unit",
        "worth": "it counts journeys, in shares",
    }
    rooms = {"maps/model", "app/text", "app/handoff", "app/flow"}
    guilty = [
        f"{shown(path)}: {owner.name}.{field.target.id}"
        for path in MODULES
        if _room(path) in rooms or path.relative_to(ROOT).parts[0] == "routing"
        for owner in ast.walk(parsed(path))
        if isinstance(owner, ast.ClassDef)
        for field in owner.body
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and re.fullmatch(r"float( \| None)?", ast.unparse(field.annotation))
        and not unit.search(field.target.id)
        and field.target.id not in bare
        and not field.target.id.startswith("_")
    ]
    assert not guilty, "\n".join(guilty)
