"""The fonts of this repository, for browsers that tests open and for questions about glyphs."""

from pathlib import Path

from fontTools.ttLib import TTFont

_SETTINGS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
</fontconfig>
"""


def write_font_settings(root: Path) -> Path:
    """Write fontconfig settings that add `assets/fonts` to the machine's own; return their path."""
    build = root / "build"
    build.mkdir(exist_ok=True)
    path = build / "fonts.conf"
    text = _SETTINGS.format(fonts=root / "assets" / "fonts", cache=build / "fontconfig")
    path.write_text(text, encoding="utf-8")
    return path


def drawable_characters(fonts: Path) -> frozenset[str]:
    """Return every character that at least one font in the folder can draw."""
    code_points: set[int] = set()
    for path in sorted(fonts.glob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            code_points.update(font.getBestCmap() or {})
    return frozenset(map(chr, code_points))
