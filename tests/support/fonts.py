"""The fonts of this repository, for browsers that tests open and for questions about glyphs."""

import os
from collections.abc import Iterable
from pathlib import Path

from fontTools.ttLib import TTFont

_SETTINGS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <alias binding="same"><family>Pretendard</family><prefer><family>Yeokgil Text</family></prefer></alias>
</fontconfig>
"""


def write_font_settings(root: Path) -> Path:
    """Write fontconfig settings that add `assets/fonts` to the machine's own; return their path."""
    build = root / "build"
    build.mkdir(exist_ok=True)
    path = build / "fonts.conf"
    text = _SETTINGS.format(fonts=root / "assets" / "fonts", cache=build / "fontconfig")
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        beside = build / f"fonts.{os.getpid()}.conf"  # tests run side by side: no half a file
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    return path


def drawable_characters(fonts: Path, families: Iterable[str] = ("*",)) -> frozenset[str]:
    """Return every character that at least one font of these families in the folder can draw."""
    code_points: set[int] = set()
    for path in sorted({path for family in families for path in fonts.glob(f"{family}-*.ttf")}):
        with TTFont(path, lazy=True) as font:
            code_points.update(font.getBestCmap() or {})
    return frozenset(map(chr, code_points))
