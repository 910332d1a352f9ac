"""The phone page's modules become few files that do the same."""

import pytest

from app.adapters.phone_program import (
    CSS,
    JAVASCRIPT,
    ProgramError,
    declared_names,
    imported_later,
    joined_program,
    minified,
)
from app.adapters.phone_site import page_programs
from tests.app.phone.stand import ROOT

PAGE = ROOT / "app" / "phone"
OWN = {path.relative_to(PAGE).as_posix(): path.read_text() for path in PAGE.rglob("*.js")}


def test_modules_stand_behind_those_that_they_import() -> None:
    modules = {
        "app.js": 'import { b } from "./b.js";\nimport { c } from "./deep/c.js";\nb(c);\n',
        "b.js": 'import { c } from "./deep/c.js";\nexport const b = () => c;\n',
        "deep/c.js": "export function c() {}\n",
        "other.js": "alone();\n",
    }
    program, parts = joined_program(modules, "app.js")
    assert parts == {"app.js", "b.js", "deep/c.js"}
    assert program.index("function c()") < program.index("const b =") < program.index("b(c)")
    assert "import" not in program
    assert "export" not in program


def test_a_program_that_gives_something_still_gives_it() -> None:
    modules = {
        "later.js": 'export { a } from "./a.js";\nexport class Own {}\n',
        "a.js": "export const a = 1;\n",
    }
    program, _ = joined_program(modules, "later.js")
    assert program.endswith("export { Own, a };\n")


@pytest.mark.parametrize(
    ("modules", "said"),
    [
        ({"app.js": 'import { a } from "./app.js";\n'}, "import each other"),
        ({"app.js": 'import a from "./a.js";\n'}, 'because of: import a from "./a.js";'),
        ({"app.js": 'import { a as b } from "./a.js";\n', "a.js": ""}, "because of: a as b"),
        ({"app.js": "export default 1;\n"}, "because of: export default 1;"),
        (
            {"app.js": 'import { a } from "./a.js";\nlet b;\n', "a.js": "const [c, b] = [];\n"},
            "app.js: a.js declares b too; rename one of them",
        ),
    ],
)
def test_what_cannot_be_joined_is_refused_with_its_line(modules, said) -> None:
    with pytest.raises(ProgramError, match=said):
        joined_program(modules, "app.js")


def test_what_is_imported_while_running_stays_a_file_of_its_own() -> None:
    assert imported_later("deep/a.js", 'await import("../b.js"); import { c } from "./c.js";') == {
        "b.js"
    }
    programs = page_programs(OWN)
    assert {"app.js", "later.js", "sw.js"} <= programs.keys()
    assert not {"draw.js", "r1.js", "vendor/fluent-bundle/bundle.js"} & programs.keys()
    for path, text in programs.items():
        if not path.startswith("vendor/"):
            assert imported_later(path, text) <= programs.keys()


def test_names_that_a_module_declares_are_found_whatever_their_form() -> None:
    text = "export async function a() {}\nlet b = 1;\nconst { c, d } = e;\n  const inside = 1;\n"
    assert declared_names(text) == ["a", "b", "c", "d"]


def test_less_is_sent_and_what_is_said_stays() -> None:
    script = 'const far = (near) => {\n  // why\n  return `${near}  "1"` ?? /a b/u;\n};\nfar(1);\n'
    assert len(minified(script, JAVASCRIPT)) < len(script)
    assert '  "1"' in minified(script, JAVASCRIPT)
    assert minified("a { color: red; } /* why */", CSS) == "a{color:red}"
