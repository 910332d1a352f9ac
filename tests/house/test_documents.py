"""The documents say what is true: paths exist, commands exist, words are kept."""

import re
import shlex
import subprocess
import sys

import pytest

from tests.support.tree import ROOT, identifiers, parsed, product_modules, shown, words_of

PAGES = sorted(ROOT.glob("*.md"))
READ = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):.*## ", MAKEFILE, re.MULTILINE))


def _make(*arguments: str) -> str:
    return subprocess.run(
        ["make", "--no-print-directory", *arguments],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def test_make_alone_explains_every_target() -> None:
    said = set(re.findall(r"^  ([a-z-]+) +\S", _make(), re.MULTILINE))
    assert said == TARGETS
    assert said >= {"setup", "run", "test", "check", "bench", "golden", "lock"}


def test_every_page_is_there() -> None:
    pages = {"README", "ARCHITECTURE", "GLOSSARY", "DECISIONS", "CONTRIBUTING", "CHANGELOG"}
    assert {f"{page}.md" for page in pages} <= set(READ)
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").lstrip().startswith("Apache License")


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_every_link_and_picture_of_a_page_is_there(page) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", READ[page.name])
    absent = [link for link in links if "://" not in link and not (ROOT / link).exists()]
    assert not absent, f"{page.name}: {absent}"


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_every_path_that_a_page_names_is_there(page) -> None:
    paths = re.findall(r"`((?:app|maps|routing|assets|tests|\.ci)/[\w./*-]*)`", READ[page.name])
    absent = [path for path in paths if not list(ROOT.glob(path.rstrip("/")))]
    assert not absent, f"{page.name}: {absent}"


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_every_make_target_that_a_page_names_is_there(page) -> None:
    named = set(re.findall(r"(?:`|^)make ([a-z-]+)", READ[page.name], re.MULTILINE))
    assert named <= TARGETS


def test_every_command_of_the_readme_is_one_of_the_program() -> None:
    commands = set(re.findall(r"main\.py ([a-z]+)", READ["README.md"] + READ["CONTRIBUTING.md"]))
    said = subprocess.run(
        [sys.executable, "main.py", "--help"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    assert commands
    for command in commands:
        assert re.search(rf"\b{command}\b", said), f"main.py --help does not name {command}"


def test_the_examples_of_the_readme_work_as_they_stand() -> None:
    lines = re.findall(r"^\.venv/bin/python (main\.py .*)$", READ["README.md"], re.MULTILINE)
    examples = [line for line in lines if not re.search(r"\b[A-Z]{4,}\b", line)]
    assert examples
    for line in examples:
        done = subprocess.run(
            [sys.executable, *shlex.split(line)],
            cwd=ROOT,
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, f"{line}: {done.stderr}"
        assert done.stdout


def test_the_codemap_names_every_room() -> None:
    codemap = READ["ARCHITECTURE.md"]
    rooms = {
        shown(path.parent)
        for folder in ("app", "maps")
        for path in (ROOT / folder).glob("*/*")
        if path.suffix in {".py", ".html", ".js"}
    }
    absent = sorted(room for room in rooms if f"`{room}`" not in codemap)
    assert not absent, f"ARCHITECTURE.md does not name {absent}"


def test_every_package_has_its_line_in_the_decisions() -> None:
    wanted = {
        re.split(r"[=<>\[ ]", line, maxsplit=1)[0]
        for name in ("requirements.in", "requirements-uv.in")
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    }
    explained = set(re.findall(r"^\| ([\w.-]+) \|", READ["DECISIONS.md"], re.MULTILINE))
    assert wanted <= explained, f"DECISIONS.md lacks {sorted(wanted - explained)}"
    assert explained - {"package"} <= wanted, "DECISIONS.md explains packages that are gone"


def test_others_work_is_named_with_its_licence() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    for font in (ROOT / "assets" / "fonts").glob("*.ttf"):
        assert font.name in notice
    for vendored in (ROOT / "app" / "phone" / "vendor").glob("*/"):
        assert shown(vendored) in notice
        assert list(vendored.glob("LICENSE*")), f"{shown(vendored)} has no licence text"
    assert "OpenStreetMap contributors" in notice


def test_the_glossary_speaks_of_what_there_is() -> None:
    rows = re.findall(r"^\|[^|]*\|([^|]*)\|", READ["GLOSSARY.md"], re.MULTILINE)
    named = {word for cell in rows for word in re.findall(r"`([A-Z][a-z]\w+)`", cell)}
    assert len(named) > 20
    there = {name for path in product_modules() for name in identifiers(parsed(path))}
    assert not named - there


def test_code_keeps_to_the_glossary() -> None:
    rows = re.findall(r"^\|.*\|([^|]*)\|$", READ["GLOSSARY.md"], re.MULTILINE)
    avoided = {word for cell in rows for word in re.findall(r"`([a-z_]+)`", cell)}
    assert len(avoided) > 20
    guilty = sorted(
        {
            f"{shown(path)}: {name}"
            for path in product_modules()
            if not {"importing", "exporting", "codec"} & set(path.parts)
            for name in identifiers(parsed(path))
            for wrong in avoided
            if f"_{wrong}_" in f"_{'_'.join(words_of(name))}_"
        }
    )
    assert not guilty, "\n".join(guilty)
