"""Names as people really type them into maps, and as nobody should: all over one small station."""

from dataclasses import replace

from maps.model import Name, PanelButton, Place, PlaceKind, StationMap
from tests.support.visit import two_levels

NAMES = {
    "one language only": Name(by_language=(("mn", "Төв талбай"),)),
    "emoji": Name(
        local="Caf\u00e9 \U0001f355\ufe0f \U0001f468\u200d\U0001f469\u200d\U0001f467 Roma \u2615"
    ),
    "only emoji": Name(local="\U0001f355\U0001f37a"),
    "Arabic": Name(local="\u0645\u062d\u0637\u0629 \u0627\u0644\u0642\u0637\u0627\u0631"),
    "Hebrew with English": Name(
        local="\u05ea\u05d7\u05e0\u05d4 7", by_language=(("en", "Station 7"),)
    ),
    "Thai": Name(local="\u0e2a\u0e16\u0e32\u0e19\u0e35"),
    "200 letters": Name(local="Lopad" * 40),
    "200 letters with marks": Name(local="a\u0301\u0323" * 70),
    "long with spaces": Name(local="very long name of a small shop " * 8),
    "control characters": Name(local="Gate\x00\x07\x1b[31m A\r\n\tB\u2028C\ud800"),
    "turned around": Name(local="A\u202etixE\u202c B\u200b\u2066C\u2069\ufeff"),
    "markup": Name(local="<b onclick=x>A&amp;B</b> [b]C[/b] [ref=x]&bl;"),
    "Fluent": Name(local='{ $metres } { -brand } { "x" } *[other] = .speech'),
    "full stop": Name(local="Bahnhofstr."),
    "quotes": Name(local="“A” ‘B’ «C» 「D」"),
    "only spaces": Name(local=" \u00a0\u3000 "),
    "private use": Name(local="\ue000\uf8ff A \U000f0000"),
}


def with_name(name: Name) -> StationMap:
    """Return a small station on which everything that can bear a name bears this one."""
    station = two_levels()
    return replace(
        station,
        name=name,
        levels=tuple(replace(level, name=name) for level in station.levels),
        pathways=tuple(
            replace(way, name=name, signposted_as=name, reversed_signposted_as=name)
            for way in station.pathways
        ),
        equipment=tuple(
            replace(
                machine,
                name=name,
                ref=name.as_written,
                buttons=tuple(PanelButton(level=level, text=name) for level in machine.levels),
            )
            for machine in station.equipment
        ),
        places=tuple(_named(place, name) for place in station.places),
    )


def _named(place: Place, name: Name) -> Place:
    kind = PlaceKind.LANDMARK if place.kind is PlaceKind.INFORMATION else place.kind
    return replace(place, kind=kind, name=name, ref=name.as_written, towards=name)
