"""The phone page's modules as one file: over a slow network, each file costs a wait.

A module becomes a function that is called once and returns what the module exports; modules come
after those that they import. Names never meet, and no line of a module is changed but its imports
and exports (comments stay at home), so that what is written in ``app/phone`` is what runs.
"""

import posixpath
import re
from collections.abc import Mapping

_IMPORT = re.compile(r'^import \{([^}]*)\} from "(\.[^"]+)";\n', re.MULTILINE)
_FORWARD = re.compile(r'^export \{([^}]*)\} from "(\.[^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export ((?:async )?function|const|class) (\w+)", re.MULTILINE)
_OTHER = re.compile(r"^(?:import|export)\b", re.MULTILINE)
_COMMENT = re.compile(r"^\s*//.*\n|^\s*/\*(?:[^*]|\*(?!/))*\*/\s*\n", re.MULTILINE)


class ProgramError(ValueError):
    """A module is written in a way that cannot be joined; the message says which and how."""


def joined_program(modules: Mapping[str, str], start: str) -> tuple[str, frozenset[str]]:
    """Return one module that does what `start` does, and the paths that it is made of.

    Modules that are only imported while the program runs (``import(…)``) stay files of their own.

    Raises:
        ProgramError: modules import each other in a circle, or in another form than
            ``import { a, b as c } from "./path.js";``.
    """
    order: list[str] = []
    _visit(start, modules, order, ())
    variable = {path: f"$${index}" for index, path in enumerate(order)}
    return "".join(_wrapped(path, modules[path], variable) for path in order), frozenset(order)


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


def _wrapped(path: str, text: str, variable: Mapping[str, str]) -> str:
    given: list[str] = []

    def importing(match: re.Match[str]) -> str:
        names = re.sub(r"(\w+) as (\w+)", r"\1: \2", match[1])
        return f"const {{{names}}} = {variable[_target(path, match[2])]};\n"

    def forwarding(match: re.Match[str]) -> str:
        source = variable[_target(path, match[2])]
        given.extend(f"{name}: {source}.{name}" for name in re.findall(r"\w+", match[1]))
        return ""

    def exporting(match: re.Match[str]) -> str:
        given.append(match[2])
        return f"{match[1]} {match[2]}"

    body = _IMPORT.sub(importing, _COMMENT.sub("", text))
    body = _EXPORT.sub(exporting, _FORWARD.sub(forwarding, body))
    if odd := _OTHER.search(body):
        line = body[odd.start() :].partition("\n")[0]
        message = f"{path}: cannot be joined because of: {line}"
        raise ProgramError(message)
    return (
        f"const {variable[path]} = (() => {{\n{body.strip()}\nreturn {{ {', '.join(given)} }};\n"
        "})();\n"
    )
