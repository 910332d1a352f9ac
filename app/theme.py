"""How everything looks: colours whose contrast is computed, sizes in millimetres of the panel.

Pure: no toolkit. A `Theme` belongs to one site: only the site knows how large its pixels are.
"""

from dataclasses import dataclass
from enum import StrEnum

INK_RATIO = 1448 / 2048
"""Drawn height of a capital H over the font size (Yeokgil Text); Hangul is drawn taller (0.87)."""


class TextSize(StrEnum):
    """The eight sizes of text. There are no others: each one costs memory, and calm needs few."""

    CAPTION = "caption"
    LABEL = "label"
    BODY = "body"
    BUTTON = "button"
    INSTRUCTION = "instruction"
    TITLE = "title"
    NUMBER = "number"
    HERO = "hero"


INK_MM = {
    TextSize.CAPTION: 8.0,  # beside the map and on it; above the floor of 7.25 mm
    TextSize.LABEL: 10.0,  # numbers and names on the map that matter
    TextSize.BODY: 12.0,  # normal text: nothing that has to be read is smaller
    TextSize.BUTTON: 14.0,
    TextSize.INSTRUCTION: 16.5,
    TextSize.TITLE: 20.0,
    TextSize.NUMBER: 26.0,
    TextSize.HERO: 36.0,
}
"""Ink height of a capital letter in millimetres."""


@dataclass(frozen=True, slots=True)
class Colour:
    """One colour as red, green, blue, each 0..255."""

    red: int
    green: int
    blue: int

    @classmethod
    def of(cls, text: str) -> "Colour":
        """Read ``#RRGGBB``."""
        return cls(int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16))

    @property
    def hex(self) -> str:
        """``#RRGGBB``."""
        return f"#{self.red:02X}{self.green:02X}{self.blue:02X}"

    @property
    def rgb(self) -> tuple[float, float, float]:
        """Red, green, blue, each 0..1."""
        return (self.red / 255, self.green / 255, self.blue / 255)

    @property
    def rgba(self) -> tuple[float, float, float, float]:
        """As Kivy takes it, opaque."""
        return (*self.rgb, 1.0)

    @property
    def luminance_ratio(self) -> float:
        """Relative luminance (WCAG 2): 0 black, 1 white."""

        def linear(part: float) -> float:
            return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

        red, green, blue = (linear(part) for part in self.rgb)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_ratio(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours (WCAG 2): 1 equal, 21 black on white."""
    low, high = sorted((one.luminance_ratio, other.luminance_ratio))
    return (high + 0.05) / (low + 0.05)


@dataclass(frozen=True, slots=True, kw_only=True)
class MapColours:
    """The quiet grounds of the map, by what is there."""

    ground: Colour
    road: Colour
    road_edge: Colour
    walkway: Colour
    walkway_edge: Colour
    building: Colour
    building_edge: Colour
    ghost: Colour
    """What stands above or below the level that is shown."""
    hall: Colour
    hall_edge: Colour
    square: Colour
    platform: Colour
    platform_edge: Colour
    room: Colour
    shop: Colour
    green: Colour
    water: Colour
    parking: Colour
    stairs: Colour
    stairs_ink: Colour
    track: Colour
    tactile_paving: Colour
    wall: Colour
    street_name: Colour

    def grounds(self) -> tuple[Colour, ...]:
        """Return every colour that the route or a label may lie on."""
        return (
            self.ground,
            self.road,
            self.walkway,
            self.building,
            self.ghost,
            self.hall,
            self.square,
            self.platform,
            self.room,
            self.shop,
            self.green,
            self.water,
            self.parking,
            self.stairs,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Every colour of one appearance. Words in names say what a colour is for, not what it is."""

    ground: Colour
    card: Colour
    ink: Colour
    ink_quiet: Colour
    line: Colour
    """Borders of things that are touched; at least 3:1 to ground and card."""
    hairline: Colour
    """Separates; carries no meaning."""
    action: Colour
    action_pressed: Colour
    on_action: Colour
    focus: Colour
    route: Colour
    route_casing: Colour
    route_walked: Colour
    route_elsewhere: Colour
    here: Colour
    here_casing: Colour
    sign: Colour
    """Pictograms: white on this."""
    sign_quiet: Colour
    """Pictograms of what few look for: shops, services."""
    on_sign: Colour
    exit_sign: Colour
    on_exit_sign: Colour
    works: Colour
    out_of_service: Colour
    not_confirmed: Colour
    on_state: Colour
    works_ground: Colour
    out_of_service_ground: Colour
    not_confirmed_ground: Colour
    map: MapColours

    def text_pairs(self) -> tuple[tuple[str, Colour, Colour], ...]:
        """Return (use, text, ground) of every pair that is read: at least 4.5:1."""
        return (
            ("text on the ground", self.ink, self.ground),
            ("text on a card", self.ink, self.card),
            ("quiet text on the ground", self.ink_quiet, self.ground),
            ("quiet text on a card", self.ink_quiet, self.card),
            ("text on the main action", self.on_action, self.action),
            ("text on the pressed action", self.on_action, self.action_pressed),
            ("action as text on the ground", self.action, self.ground),
            ("action as text on a card", self.action, self.card),
            ("text on the route", self.route_casing, self.route),
            ("pictogram on its sign", self.on_sign, self.sign),
            ("pictogram on its quiet sign", self.on_sign, self.sign_quiet),
            ("quiet name on the map", self.ink_quiet, self.map.ground),
            ("number on an exit sign", self.on_exit_sign, self.exit_sign),
            ("word on 'works'", self.on_state, self.works),
            ("word on 'out of service'", self.on_state, self.out_of_service),
            ("word on 'not confirmed'", self.on_state, self.not_confirmed),
            ("'works' on its card", self.works, self.works_ground),
            ("'out of service' on its card", self.out_of_service, self.out_of_service_ground),
            ("'not confirmed' on its card", self.not_confirmed, self.not_confirmed_ground),
            ("text on the 'works' card", self.ink, self.works_ground),
            ("text on the 'out of service' card", self.ink, self.out_of_service_ground),
            ("text on the 'not confirmed' card", self.ink, self.not_confirmed_ground),
            *(("label on the map", self.ink, ground) for ground in self.map.grounds()),
            ("street name on its road", self.map.street_name, self.map.road),
            ("street name on the map", self.map.street_name, self.map.ground),
        )

    def shape_pairs(self) -> tuple[tuple[str, Colour, Colour], ...]:
        """Return (use, shape, ground) of every pair that is seen: at least 3:1."""
        return (
            ("border on the ground", self.line, self.ground),
            ("border on a card", self.line, self.card),
            ("main action on the ground", self.action, self.ground),
            ("focus ring on the ground", self.focus, self.ground),
            ("focus ring on a card", self.focus, self.card),
            ("route in its casing", self.route, self.route_casing),
            ("here in its casing", self.here, self.here_casing),
            ("route elsewhere on the map", self.route_elsewhere, self.map.ground),
            *(("route on the map", self.route, ground) for ground in self.map.grounds()),
            *(("sign on the map", self.sign, ground) for ground in self.map.grounds()),
            *(("quiet sign on the map", self.sign_quiet, ground) for ground in self.map.grounds()),
        )


PANEL_32_PX_PER_MM = 68.8 / 25.4
"""A 32-inch panel of 1080 × 1920 pixels, upright."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One appearance on one panel."""

    palette: Palette
    px_per_mm: float
    text_scale_ratio: float = 1.0
    """1, 1.5 or 2: text, pictograms and map signs grow together."""

    margin_mm: float = 16.0
    gap_mm: float = 6.0
    target_mm: float = 20.0
    target_primary_mm: float = 25.0
    target_gap_mm: float = 5.0
    focus_mm: float = 3.0
    radius_mm: float = 4.5
    pictogram_mm: float = 13.0
    """Edge of a sign; its drawing stays legible at 12 mm."""
    route_mm: float = 6.0
    route_casing_mm: float = 1.2
    here_mm: float = 14.0
    """Diameter: the largest symbol of the map."""

    @property
    def px_ratio(self) -> float:
        """Pixels of this panel over those of a 32-inch panel of 1080 × 1920, for thin lines."""
        return self.px_per_mm / PANEL_32_PX_PER_MM

    def mm(self, value: float) -> int:
        """Return millimetres of this panel in whole pixels, at least one."""
        return max(1, round(value * self.px_per_mm))

    def sign_mm(self, value: float) -> int:
        """Return millimetres in pixels for things that grow with the text."""
        return self.mm(value * self.text_scale_ratio)

    def font_px(self, size: TextSize) -> int:
        """Return the font size in whole pixels that draws a capital with this size's ink height."""
        return round(INK_MM[size] / INK_RATIO * self.px_per_mm * self.text_scale_ratio)


def _palette(**colours: str | MapColours) -> Palette:
    return Palette(
        **{k: Colour.of(v) if isinstance(v, str) else v for k, v in colours.items()}  # type: ignore[arg-type]
    )


LIGHT = _palette(
    ground="#FAF8F4",
    card="#FFFFFF",
    ink="#1A1C1E",
    ink_quiet="#55595E",
    line="#7C7F83",
    hairline="#E0DCD4",
    action="#12437A",
    action_pressed="#0B2D55",
    on_action="#FFFFFF",
    focus="#12437A",
    route="#0072B2",
    route_casing="#FFFFFF",
    route_walked="#8FBFDD",
    route_elsewhere="#578BAD",
    here="#D55E00",
    here_casing="#FFFFFF",
    sign="#24303B",
    sign_quiet="#70675C",
    on_sign="#FFFFFF",
    exit_sign="#F7C600",
    on_exit_sign="#1A1C1E",
    works="#00694C",
    out_of_service="#A82A1E",
    not_confirmed="#725000",
    on_state="#FFFFFF",
    works_ground="#E3F2EB",
    out_of_service_ground="#FBE7E3",
    not_confirmed_ground="#FBF0D2",
    map=MapColours(
        **{
            name: Colour.of(text)
            for name, text in {
                "ground": "#F3F0E9",
                "road": "#FFFFFF",
                "road_edge": "#E3DED3",
                "walkway": "#FBF9F5",
                "walkway_edge": "#DDD6C8",
                "building": "#E4DED3",
                "building_edge": "#D2CABB",
                "ghost": "#ECE8DF",
                "hall": "#FFF7DF",
                "hall_edge": "#E2D5B0",
                "square": "#F9F4E8",
                "platform": "#DCE6EF",
                "platform_edge": "#B9C9D8",
                "room": "#EBE5DB",
                "shop": "#F5E4D3",
                "green": "#DFEAD2",
                "water": "#CFE4EF",
                "parking": "#E9E8E8",
                "stairs": "#EFE6D2",
                "stairs_ink": "#B5A98D",
                "track": "#B3B2AE",
                "tactile_paving": "#E0B83A",
                "wall": "#BDB4A3",
                "street_name": "#63615C",
            }.items()
        }
    ),
)
"""Warm white paper, near-black ink, one blue to press and one blue to follow."""


def light_theme(px_per_mm: float = PANEL_32_PX_PER_MM, text_scale_ratio: float = 1.0) -> Theme:
    """Return the light appearance for a panel."""
    return Theme(palette=LIGHT, px_per_mm=px_per_mm, text_scale_ratio=text_scale_ratio)
