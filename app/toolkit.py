"""Kivy, set up once. Import nothing of Kivy before `open_toolkit` was called.

Kivy reads its environment when it is first imported and its Config when the window is made, so both
are settled here and nowhere else. Fonts are known by name afterwards: `BODY_FONT` draws everything
but Han characters and kana; `markup_of` marks those for another: Kivy has no font fallback.
"""

import os
import re
import unicodedata
from pathlib import Path

from app.writing import HAN_CHARACTERS

BODY_FONT = "Body"
"""Hangul, Latin, Cyrillic, Vietnamese; regular and bold."""

HAN_FONT = "YeokgilHan"
"""Han characters and kana, as Japan writes them: where a language does not name another."""

_ASSETS = Path(__file__).resolve().parents[1] / "assets"
_NO_STYLES = _ASSETS / "style"
_FONTS = _ASSETS / "fonts"
FONT_FILES = {
    BODY_FONT: (_FONTS / "YeokgilText-Regular.ttf", _FONTS / "YeokgilText-Bold.ttf"),
    HAN_FONT: (_FONTS / "YeokgilHan-Regular.ttf", _FONTS / "YeokgilHan-Bold.ttf"),
    "YeokgilHanSC": (_FONTS / "YeokgilHanSC-Regular.ttf", _FONTS / "YeokgilHanSC-Bold.ttf"),
}
"""Regular and bold of each font."""
HAN_FONTS = frozenset(FONT_FILES) - {BODY_FONT}
_HAN = re.compile(f"[{HAN_CHARACTERS}]+")


def open_toolkit(width_px: int, height_px: int, *, offscreen: bool) -> None:
    """Settle Kivy's environment and configuration, and make the fonts known.

    Args:
        width_px: width of the window.
        height_px: height of the window.
        offscreen: draw into memory (no display is asked for); else into a window without frame.
    """
    _set_environment(offscreen=offscreen)
    _configure(width_px, height_px, offscreen=offscreen)
    _leave_styles_out()
    register_fonts()


def register_fonts() -> None:
    """Make the fonts known to Kivy; harmless when repeated."""
    from kivy.core.text import LabelBase  # noqa: PLC0415 - after the environment is settled

    for name, (regular, bold) in FONT_FILES.items():
        LabelBase.register(name, fn_regular=str(regular), fn_bold=str(bold))


def markup_of(text: str, han: str = HAN_FONT) -> str:
    """Return `text` as Kivy markup in which each run of characters names a font that has them.

    Composed to NFC first: decomposed Hangul (as some systems write file names) draws as boxes.
    """
    return "".join(
        f"[font={han}]{_escape(part)}[/font]" if is_han else _escape(part)
        for part, is_han in font_runs(unicodedata.normalize("NFC", text))
    )


def font_runs(text: str) -> list[tuple[str, bool]]:
    """Cut a text into (part, whether it needs the font for Han characters and kana)."""
    parts: list[tuple[str, bool]] = []
    end = 0
    for run in _HAN.finditer(text):
        parts += [(text[end : run.start()], False), (run.group(), True)]
        end = run.end()
    parts.append((text[end:], False))
    return [(part, is_han) for part, is_han in parts if part]


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("[", "&bl;").replace("]", "&br;")


def _leave_styles_out() -> None:
    """Import Kivy's language without the rules for its own buttons and lists: nothing here is one.

    Reading them would take a tenth of a start.
    """
    import kivy  # noqa: PLC0415 - after the environment is settled
    import kivy.resources  # noqa: PLC0415 - remembers where Kivy's data truly are

    true_folder = kivy.kivy_data_dir
    kivy.kivy_data_dir = str(_NO_STYLES)
    try:
        import kivy.lang.builder  # noqa: PLC0415 - reads them as it is imported
    finally:
        kivy.kivy_data_dir = true_folder


def _set_environment(*, offscreen: bool) -> None:
    if offscreen:
        os.environ["SDL_VIDEODRIVER"] = "offscreen"
        os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    elif os.environ.get("DISPLAY"):
        # else a display that does not answer makes SDL draw where nobody ever looks
        os.environ.setdefault("SDL_VIDEODRIVER", "x11")
    os.environ.update(
        KIVY_NO_ARGS="1",
        KIVY_NO_CONFIG="1",  # what a person's config.ini says is not for a kiosk
        KIVY_NO_FILELOG="1",
        KIVY_LOG_MODE="PYTHON",  # warnings go where this program's own go
        KIVY_METRICS_DENSITY="1",  # sizes are millimetres of this panel, not a phone's dp
        KIVY_METRICS_FONTSCALE="1",
        KIVY_DPI="96",
        SDL_NO_SIGNAL_HANDLERS="1",  # else who ends a kiosk that is still starting is not heard
    )


def _configure(width_px: int, height_px: int, *, offscreen: bool) -> None:
    from kivy.config import Config  # noqa: PLC0415 - after the environment is settled
    from kivy.logger import Logger  # noqa: PLC0415 - the same

    Logger.setLevel("WARNING")
    graphics = {
        "width": width_px,
        "height": height_px,
        "borderless": 0 if offscreen else 1,
        "resizable": 0,
        "show_cursor": 0,
        "allow_screensaver": 0,
        "maxfps": 30,
        "multisamples": 0,  # lines and outlines are smooth by their shader
        "vsync": 0 if offscreen else 1,
    }
    for key, value in graphics.items():
        Config.set("graphics", key, str(value))
    Config.set("kivy", "exit_on_escape", "0")
    Config.set("kivy", "log_level", "warning")
    Config.set("input", "mouse", "mouse,disable_multitouch")  # no red dots on a right click
    if Config.has_option("input", "%(name)s"):
        Config.remove_option("input", "%(name)s")  # probesysfs would report every touch twice
