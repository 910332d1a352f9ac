"""Colours by what they are for, and the contrast of every pair that is read or seen. Pure."""

from dataclasses import dataclass


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
