"""Symbols as small pictures (Pillow), drawn once and kept: signs, plates, marks, names."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageDraw

from app.assets import han_font
from app.mapview.lettering import draw_text, lines_of, measure_text, text_width_px
from app.mapview.pictogram_art import draw_pictogram
from app.mapview.style import Rank, Sign
from app.mapview.symbol import Symbol
from app.theme import Colour, TextSize, Theme
from app.toolkit import HAN_FONT

_SMOOTH = 4
_NAME_WIDTH_MM = 76.0
_WIDE_MM = 130.0
"""Where one is, and where one goes, is read in one go."""

_WIDE = frozenset({Sign.HERE, Sign.END})


@dataclass(frozen=True, slots=True)
class Sprite:
    """A picture, and the pixel of it (from its upper left corner) that stands on the point."""

    key: tuple[object, ...]
    picture: Image.Image
    foot: tuple[float, float]
    core_px: tuple[float, float]
    """Size, about the foot or the middle, that nothing else may cover."""

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height."""
        return self.picture.size


class SpriteBook:
    """The sprites of one theme; each is drawn when it is first asked for."""

    def __init__(self, theme: Theme) -> None:
        """Start with nothing drawn."""
        self._theme, self._han = theme, HAN_FONT
        self._drawn: dict[tuple[object, ...], Sprite] = {}
        self._measured: dict[tuple[object, ...], tuple[float, float]] = {}

    def speak(self, language: str) -> None:
        """Write Han characters from now on as a language does."""
        self._han = han_font(language)

    def sign(self, symbol: Symbol, up_deg: float) -> Sprite | None:
        """Return the sign of a symbol, or None where only its name is shown."""
        if symbol.sign in {Sign.NAME, Sign.STREET}:
            return None
        facing = None
        if symbol.facing_deg is not None:
            turn = symbol.facing_deg - (up_deg if symbol.sign is Sign.HERE else 0.0)
            facing = round(turn) % 360
        key = (
            symbol.sign,
            symbol.icon,
            symbol.plates,
            symbol.is_hollow,
            symbol.is_out_of_service,
            symbol.is_quiet,
            symbol.rank is Rank.HIGHLIGHT,
            facing,
        )
        return self._once(key, lambda: self._draw_sign(symbol, facing))

    def name(self, symbol: Symbol, *, is_bold: bool = False) -> Sprite | None:
        """Return the name of a symbol as words with a halo, if it has one."""
        if not symbol.name:
            return None
        is_street = symbol.sign is Sign.STREET
        is_quiet = is_street or symbol.is_quiet
        key = ("name", symbol.name, is_street, is_quiet, is_bold)
        return self._once(key, lambda: self._draw_name(symbol, is_quiet=is_quiet, is_bold=is_bold))

    def name_size(self, symbol: Symbol, *, is_bold: bool = False) -> tuple[float, float] | None:
        """Return how large a name would be; most names find no room and are never drawn."""
        if not symbol.name:
            return None
        key = (symbol.name, symbol.sign is Sign.STREET, is_bold)
        if key not in self._measured:
            lines, size, halo = self._name_lines(symbol, is_bold=is_bold)
            self._measured[key] = measure_text(lines, size, is_bold=is_bold, halo_px=halo)
        return self._measured[key]

    def _once(
        self, key: tuple[object, ...], draw: Callable[[], tuple[Image.Image, tuple[float, float]]]
    ) -> Sprite:
        key = (*key, self._han)
        if key not in self._drawn:
            picture, foot = draw()
            core = picture.size
            if key[0] is Sign.HERE:  # what lies before one's eyes may be drawn over
                edge = self._theme.sign_mm(self._theme.here_mm)
                core = (min(edge, core[0]), min(edge, core[1]))
            self._drawn[key] = Sprite(key, picture, foot, core)
        return self._drawn[key]

    # --- signs ------------------------------------------------------------------------------------

    def _draw_sign(
        self, symbol: Symbol, facing: int | None
    ) -> tuple[Image.Image, tuple[float, float]]:
        match symbol.sign:
            case Sign.HERE:
                return _centred(self._here(facing, is_hollow=symbol.is_hollow))
            case Sign.END:
                return self._pin(is_hollow=symbol.is_hollow)
            case Sign.LEVEL_CHANGE:
                return _centred(self._level_change(symbol, facing))
            case Sign.EXIT:
                palette = self._theme.palette
                plates = [
                    self._plate(text, palette.exit_sign, palette.on_exit_sign, palette.on_exit_sign)
                    for text in symbol.plates
                ]
                return _centred(_row(plates, self._theme.mm(0.8)))
            case Sign.PLATFORM:
                return _centred(self._platform(symbol))
            case _:
                return _centred(self._pictogram(symbol))

    def _edge_px(self) -> int:
        return self._theme.sign_mm(self._theme.pictogram_mm)

    def _pictogram(self, symbol: Symbol) -> Image.Image:
        palette = self._theme.palette
        ground = palette.sign_quiet if symbol.is_quiet else palette.sign
        if symbol.is_out_of_service:
            ground = palette.out_of_service
        elif symbol.rank is Rank.HIGHLIGHT:
            ground = palette.route
        size, halo = self._edge_px(), max(2, self._theme.mm(0.6))
        sign = draw_pictogram(symbol.icon, size, palette.on_sign, ground)
        picture = _rounded(size + 2 * halo, size + 2 * halo, 0.24 * size, palette.map.road)
        picture.alpha_composite(sign, (halo, halo))
        if not symbol.is_out_of_service:
            return picture
        badge = round(size * 0.62)
        cross = draw_pictogram(
            "cross", badge, palette.out_of_service, palette.on_sign, is_round=True
        )
        rim = _rounded(badge + 4, badge + 4, (badge + 4) / 2, palette.out_of_service)
        rim.alpha_composite(cross, (2, 2))
        out = Image.new("RGBA", (picture.width + badge // 2, picture.height + badge // 2))
        out.alpha_composite(picture, (0, badge // 2))
        out.alpha_composite(rim, (out.width - rim.width, 0))
        return out

    def _plate(self, text: str, fill: Colour, ink: Colour, border: Colour) -> Image.Image:
        theme = self._theme
        size, font = self._edge_px(), theme.font_px(TextSize.LABEL)
        width = max(size, round(text_width_px(text, font, is_bold=True)) + theme.sign_mm(4))
        line = max(2, theme.mm(0.9))
        picture = _rounded(width, size, 0.2 * size, border)
        picture.alpha_composite(
            _rounded(width - 2 * line, size - 2 * line, 0.2 * size - line, fill), (line, line)
        )
        _stamp(picture, draw_text([text], font, ink, is_bold=True, han=self._han))
        return picture

    def _platform(self, symbol: Symbol) -> Image.Image:
        palette = self._theme.palette
        fill, ink, border = palette.card, palette.ink, palette.sign
        if symbol.rank is Rank.HIGHLIGHT:  # where one goes, in the colour of the way there
            fill, ink, border = palette.route, palette.route_casing, palette.route_casing
        parts = [self._plate(text, fill, ink, border) for text in symbol.plates]
        if symbol.icon:
            icon = draw_pictogram(symbol.icon, self._edge_px(), palette.on_sign, palette.sign)
            parts.insert(0, icon)
        return _row(parts, self._theme.mm(0.8))

    def _level_change(self, symbol: Symbol, facing: int | None) -> Image.Image:
        """Draw a number in a disc; leaving, also the machine, an arrow and the level."""
        theme, palette = self._theme, self._theme.palette
        height = theme.sign_mm(18)
        gap, line = theme.sign_mm(2.8), max(2, theme.mm(1.1))
        inner = height - 2 * line - 2 * max(1, theme.mm(0.6))
        number = _rounded(inner, inner, inner / 2, palette.route)
        font = theme.font_px(TextSize.LABEL)
        _stamp(number, draw_text([symbol.plates[0]], font, palette.route_casing, is_bold=True))
        parts = [number]
        if symbol.icon:
            parts.append(draw_pictogram(symbol.icon, inner, palette.on_sign, palette.sign))
        if facing is not None:
            arrow = draw_pictogram("up" if facing == 0 else "down", inner, palette.ink, None)
            parts.append(_trimmed(arrow))
        if len(symbol.plates) > 1 and symbol.plates[1]:
            text = draw_text([symbol.plates[1]], font, palette.ink, is_bold=True, han=self._han)
            parts.append(_trimmed(text))
        content = _row(parts, gap)
        side = (height - inner) // 2
        width = content.width + 2 * side + (2 * gap if len(parts) > 1 else 0)
        picture = _rounded(width, height, height / 2, palette.route)
        picture.alpha_composite(
            _rounded(width - 2 * line, height - 2 * line, height / 2 - line, palette.card),
            (line, line),
        )
        picture.alpha_composite(content, (side, (height - content.height) // 2))
        return picture

    def _here(self, facing: int | None, *, is_hollow: bool) -> Image.Image:
        """Draw a disc in its casing, and the wedge of what one looks at."""
        theme, palette = self._theme, self._theme.palette
        disc = theme.sign_mm(theme.here_mm * (0.7 if is_hollow else 1.0))
        size = round(disc * (3.2 if facing is not None else 1.0)) + 4
        big = size * _SMOOTH
        picture = Image.new("RGBA", (big, big), (*_rgb(palette.here), 0))
        middle, radius = big / 2, disc * _SMOOTH / 2
        if facing is not None:
            picture.alpha_composite(_wedge(big, facing, radius * 3.1, palette.here))
        pen = ImageDraw.Draw(picture)
        rings = [(1.0, palette.here), (0.86, palette.here_casing), (0.66, palette.here)]
        if is_hollow:
            rings = [(1.0, palette.here_casing), (0.86, palette.here), (0.5, palette.here_casing)]
        for share, colour in rings:
            r = radius * share
            pen.ellipse((middle - r, middle - r, middle + r, middle + r), fill=(*_rgb(colour), 255))
        return picture.resize((size, size), Image.Resampling.LANCZOS)

    def _pin(self, *, is_hollow: bool) -> tuple[Image.Image, tuple[float, float]]:
        palette = self._theme.palette
        size = self._theme.sign_mm(20 if not is_hollow else 14)
        outer, inner = palette.route_casing, palette.route
        if is_hollow:
            outer, inner = palette.route_elsewhere, palette.route_casing
        rim = draw_pictogram("arrive", size, outer, None)
        filled = Image.new("RGBA", rim.size, (0, 0, 0, 0))
        step = max(2, self._theme.mm(1.0))
        for dx in range(-step, step + 1):
            for dy in range(-step, step + 1):
                if dx * dx + dy * dy <= step * step:
                    filled.alpha_composite(_shifted(rim, dx, dy))
        hole = _rounded(size // 2, size // 2, size / 4, outer)
        filled.alpha_composite(hole, (size // 4, round(size * 9.4 / 24) - size // 4))
        filled.alpha_composite(draw_pictogram("arrive", size, inner, None))
        return filled, (size / 2, size * 21.6 / 24)

    # --- names ------------------------------------------------------------------------------------

    def _draw_name(
        self, symbol: Symbol, *, is_quiet: bool, is_bold: bool
    ) -> tuple[Image.Image, tuple[float, float]]:
        palette = self._theme.palette
        lines, size, halo = self._name_lines(symbol, is_bold=is_bold)
        ink = palette.ink_quiet if is_quiet else palette.ink
        return _centred(
            draw_text(
                lines,
                size,
                ink,
                is_bold=is_bold,
                halo=palette.map.road,
                halo_px=halo,
                han=self._han,
            )
        )

    def _name_lines(self, symbol: Symbol, *, is_bold: bool) -> tuple[list[str], int, int]:
        """Return a name's lines, its font size and its halo, in pixels."""
        theme, name = self._theme, symbol.name
        size = theme.font_px(TextSize.CAPTION)
        widest = theme.sign_mm(_NAME_WIDTH_MM)
        if symbol.sign in _WIDE:
            widest = max(widest, theme.mm(_WIDE_MM))
        if symbol.sign is Sign.STREET:
            widest = 1e9
        lines = lines_of(name, size, widest, is_bold=is_bold) or [name]
        return lines, size, max(2, theme.mm(1.3))


def _rgb(colour: Colour) -> tuple[int, int, int]:
    return (colour.red, colour.green, colour.blue)


def _centred(picture: Image.Image) -> tuple[Image.Image, tuple[float, float]]:
    return picture, (picture.width / 2, picture.height / 2)


def _rounded(width: int, height: int, radius: float, colour: Colour) -> Image.Image:
    mask = Image.new("L", (width * _SMOOTH, height * _SMOOTH), 0)
    ImageDraw.Draw(mask).rounded_rectangle(
        (0, 0, mask.width - 1, mask.height - 1), max(radius, 0) * _SMOOTH, fill=255
    )
    picture = Image.new("RGBA", (width, height), (*_rgb(colour), 0))
    picture.putalpha(mask.resize((width, height), Image.Resampling.LANCZOS))
    return picture


def _row(parts: list[Image.Image], gap: int) -> Image.Image:
    width = sum(p.width for p in parts) + gap * (len(parts) - 1)
    out = Image.new("RGBA", (width, max(p.height for p in parts)))
    x = 0
    for part in parts:
        out.alpha_composite(part, (x, (out.height - part.height) // 2))
        x += part.width + gap
    return out


def _stamp(ground: Image.Image, text: Image.Image) -> None:
    """Put a text's ink into the middle: by what is drawn, not by the line it stands on."""
    ink = _trimmed(text)
    ground.alpha_composite(
        ink, ((ground.width - ink.width + 1) // 2, (ground.height - ink.height + 1) // 2)
    )


def _trimmed(picture: Image.Image) -> Image.Image:
    box = picture.getchannel("A").getbbox()
    return picture.crop(box) if box else picture


def _shifted(picture: Image.Image, dx: int, dy: int) -> Image.Image:
    return picture.transform(
        picture.size, Image.Transform.AFFINE, (1, 0, -dx, 0, 1, -dy), Image.Resampling.NEAREST
    )


def _wedge(size: int, facing: int, length: float, colour: Colour) -> Image.Image:
    """Draw a cone that fades with distance: what lies before one's eyes."""
    picture = Image.new("RGBA", (size, size), (*_rgb(colour), 0))
    pen = ImageDraw.Draw(picture)
    middle = size / 2
    steps = 14
    for step in range(steps, 0, -1):
        r = length * step / steps
        alpha = round(215 * (1 - step / (steps + 1)) + 25)
        box = (middle - r, middle - r, middle + r, middle + r)
        pen.pieslice(box, facing - 90 - 32, facing - 90 + 32, fill=(*_rgb(colour), alpha))
    return picture
