"""Whatever an edit is called, and whatever refuses it, has words: the catalogues' own test asks for
all languages."""

import re

from app.text.languages import SOURCE
from tests.support.catalogues import patterns
from tests.support.tree import ROOT

KEY = re.compile(r'"((?:edit|reason)-[a-z-]+)"')


def test_every_label_and_every_reason_has_words_and_no_word_is_for_nothing() -> None:
    folder = ROOT / "maps" / "editing"
    used = {key for path in folder.rglob("*.py") for key in KEY.findall(path.read_text())}
    known = {name for name in patterns(SOURCE) if name.startswith(("edit-", "reason-"))}
    assert len(used) > 60
    assert used == known
