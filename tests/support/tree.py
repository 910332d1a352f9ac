"""The files of this repository, and what stands in them, for tests about the house itself."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_MADE_HERE = {"build", "__pycache__", "node_modules"}
_TEXT = {"", ".py", ".md", ".toml", ".txt", ".in", ".lock", ".ftl", ".html", ".css", ".js", ".json"}


def product_modules() -> list[Path]:
    """Return every module that runs on a kiosk: not the tests."""
    folders = [ROOT / name for name in ("app", "maps", "routing")]
    return sorted([p for f in folders for p in f.rglob("*.py")] + list(ROOT.glob("main.py")))


def written_files() -> list[Path]:
    """Return every text file somebody wrote (no lock of packages, no map, no environment)."""
    return sorted(path for path in _walk(ROOT) if path.suffix in _TEXT)


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name in _MADE_HERE or (path.name.startswith(".") and path.name != ".ci"):
            continue
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path


def shown(path: Path) -> str:
    """Return a path as a person reads it in a message."""
    return path.relative_to(ROOT).as_posix()


def parsed(path: Path) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=shown(path))


def imported_names(tree: ast.Module) -> Iterator[str]:
    """Yield every module that is imported, in full."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def spoken_strings(tree: ast.Module) -> Iterator[str]:
    """Yield every string that the program can use; docstrings are for readers and left out."""
    docstrings = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in docstrings
        ):
            yield node.value


def identifiers(tree: ast.Module) -> Iterator[str]:
    """Yield the names a module gives: of classes, functions, parameters, fields and variables."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def words_of(identifier: str) -> list[str]:
    """Return the words of an identifier, lower case: ``PathwayMode`` and ``pathway_mode`` alike."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", identifier)
    return [word for word in spaced.lower().split("_") if word]
