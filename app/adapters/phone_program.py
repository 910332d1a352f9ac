"""The phone page's modules as few small files: over a slow network, each file costs a wait.

Modules are put one after the other, each after those that it imports, into one function that is
called once. No name may be declared by two of them, so that none has to be changed for that. What a
person would read and a browser does not need is left out by a minifier: spaces, comments, and the
long names of what no other file sees. What is written in ``app/phone`` is what runs.
"""

import posixpath
import re
from collections.abc import Mapping

import minify

_IMPORT = re.compile(r'^import \{([^}]*)\} from "(\.[^"]+)";\n', re.MULTILINE)
_FORWARD = re.compile(r'^export \{([^}]*)\} from "(\.[^"]+)";\n', re.MULTILINE)
_LATER = re.compile(r'\bimport\("(\.[^"]+)"\)')
_EXPORT = re.compile(r"^export ((?:async )?function|const|class) (\w+)", re.MULTILINE)
_OTHER = re.compile(r"^(?:import|export)\b", re.MULTILINE)
_DECLARED = re.compile(
    r"^(?:export )?(?:async )?(?:function|const|let|class) (?:(\w+)|[\[{]([\w, ]+)[\]}])",
    re.MULTILINE,
)

JAVASCRIPT, CSS = "application/javascript", "text/css"


class ProgramError(ValueError):
    """A module is written in a way that cannot be joined; the message says which and how."""


def joined_program(modules: Mapping[str, str], start: str) -> tuple[str, frozenset[str]]:
    """Return one module that does what `start` does, and the paths that it is made of.

    Modules that are only imported while the program runs (``import(…)``) stay files of their own.

    Raises:
        ProgramError: modules import each other in a circle, or in another form than
            ``import { a, b } from "./path.js";``, or two of them declare the same name.
    """
    order: list[str] = []
    _visit(start, modules, order, ())
    _check_names({path: modules[path] for path in order})
    body = "".join(_bare(path, modules[path]) for path in order)
    given = ", ".join(
        [
            *(match[2] for match in _EXPORT.finditer(modules[start])),
            *(match[1].strip() for match in _FORWARD.finditer(modules[start])),
        ]
    )
    if not given:
        return f"(() => {{\n{body}}})();\n", frozenset(order)
    whole = f"const {{ {given} }} = (() => {{\n{body}return {{ {given} }};\n}})();\n"
    return f"{whole}export {{ {given} }};\n", frozenset(order)


def imported_later(module: str, text: str) -> frozenset[str]:
    """Return the paths that a module imports only while it runs."""
    return frozenset(_target(module, match[1]) for match in _LATER.finditer(text))


def declared_names(text: str) -> list[str]:
    """Return what a module declares outside of its functions and classes."""
    return [
        name
        for match in _DECLARED.finditer(text)
        for name in re.findall(r"\w+", match[1] or match[2])
    ]


def minified(text: str, kind: str) -> str:
    """Return a script or style sheet that does the same and has less to send."""
    return minify.string(kind, text)


def _visit(path: str, modules: Mapping[str, str], order: list[str], above: tuple[str, ...]) -> None:
    if path in order:
        return
    if path in above:
        message = f"{' → '.join((*above, path))}: these modules import each other"
        raise ProgramError(message)
    for match in (*_IMPORT.finditer(modules[path]), *_FORWARD.finditer(modules[path])):
        _visit(_target(path, match[2]), modules, order, (*above, path))
    order.append(path)


def _target(path: str, written: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), written))


def _check_names(modules: Mapping[str, str]) -> None:
    owner: dict[str, str] = {}
    for path, text in modules.items():
        for name in declared_names(text):
            if name in owner:
                message = f"{path}: {owner[name]} declares {name} too; rename one of them"
                raise ProgramError(message)
            owner[name] = path


def _bare(path: str, text: str) -> str:
    """Return a module without its imports and exports: the names stand beside it."""
    for match in _IMPORT.finditer(text):
        if renamed := re.search(r"\w+ as \w+", match[1]):
            message = f"{path}: cannot be joined because of: {renamed[0]}"
            raise ProgramError(message)
    body = _FORWARD.sub("", _IMPORT.sub("", text))
    body = _EXPORT.sub(r"\1 \2", body)
    if odd := _OTHER.search(body):
        line = body[odd.start() :].partition("\n")[0]
        message = f"{path}: cannot be joined because of: {line}"
        raise ProgramError(message)
    return body
