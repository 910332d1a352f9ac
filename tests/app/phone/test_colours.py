"""The phone's colours: the kiosk's own by day, and legible by day and by night."""

import re

import pytest

from app.theme import LIGHT, Colour, contrast_ratio
from tests.support.tree import ROOT

_PAGE = ROOT / "app" / "phone"
_LIGHT, _DARK = (
    {
        name: Colour.of(value)
        for name, value in re.findall(
            r"--([a-z-]+): (#[0-9A-F]{6});", (_PAGE / name).read_text(encoding="utf-8")
        )
    }
    for name in ("style.css", "dark.css")
)
_KIOSK = {
    "ground": LIGHT.ground,
    "card": LIGHT.card,
    "ink": LIGHT.ink,
    "ink-quiet": LIGHT.ink_quiet,
    "action": LIGHT.action,
    "route": LIGHT.route,
    "route-casing": LIGHT.route_casing,
    "route-walked": LIGHT.route_walked,
    "here": LIGHT.here,
    "sign": LIGHT.sign,
    "exit-sign": LIGHT.exit_sign,
    "works": LIGHT.works,
    "alert": LIGHT.out_of_service,
    "alert-ground": LIGHT.out_of_service_ground,
    "doubt": LIGHT.not_confirmed,
    "doubt-ground": LIGHT.not_confirmed_ground,
    "map-ground": LIGHT.map.ground,
    "hall": LIGHT.map.hall,
    "platform": LIGHT.map.platform,
}
_TEXT = [
    ("ink", "ground"),
    ("ink", "card"),
    ("ink", "alert-ground"),
    ("ink", "doubt-ground"),
    ("ink-quiet", "ground"),
    ("ink-quiet", "card"),
    ("on-action", "action"),
    ("action", "ground"),
    ("on-sign", "sign"),
    ("on-exit-sign", "exit-sign"),
    ("route-casing", "route"),
]
_SHAPES = [
    ("line", "ground"),
    ("line", "card"),
    ("alert", "alert-ground"),
    ("doubt", "doubt-ground"),
    ("here", "here-casing"),
    ("works", "ground"),
    *(
        ("route", ground)
        for ground in (
            "map-ground",
            "road",
            "building",
            "hall",
            "square",
            "platform",
            "room",
            "shop",
        )
    ),
]


@pytest.mark.parametrize("name", _KIOSK)
def test_by_day_the_phone_has_the_kiosks_colours(name) -> None:
    assert _LIGHT[name] == _KIOSK[name]


def test_every_colour_has_its_other_by_night() -> None:
    assert _DARK.keys() == _LIGHT.keys()


@pytest.mark.parametrize("colours", [_LIGHT, _LIGHT | _DARK], ids=["day", "night"])
def test_everything_can_be_read_and_seen(colours) -> None:
    for least, pairs in ((4.5, _TEXT), (3.0, _SHAPES)):
        for front, back in pairs:
            ratio = contrast_ratio(colours[front], colours[back])
            assert ratio >= least, f"{front} on {back}: {ratio:.2f}"
