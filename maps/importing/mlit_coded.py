"""The codes of all links of a station together: which are unknown, and which nobody measured."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from maps.importing.draft import Remarks
from maps.importing.feature_files import code_in, text_in
from maps.importing.mlit_codes import NO_TACTILE, UNKNOWN
from maps.importing.mlit_read import RawLink
from maps.model import Severity, natural_key

_LEAST_FOR_HABIT = 50
_SHOWN = 50
_FIELDS = ("route_type", "direction", "width", "vtcl_slope", "lev_diff", "brail_tile", "roof")
_RANGES = {
    "route_type": 7,
    "direction": 3,
    "width": 4,
    "vtcl_slope": 3,
    "lev_diff": 2,
    "brail_tile": 2,
    "roof": 2,
    "elevator": 5,
    "rt_struct": 8,
    "tfc_signal": 4,
    "tfc_s_type": 4,
    "handrail": 4,
}


@dataclass(slots=True)
class Codes:
    """All codes of a station's links, and what is wrong with them as a whole."""

    remarks: Remarks
    is_width_believed: bool = True
    is_no_tactile_believed: bool = True
    unknown: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    count: int = 0

    def of(self, link: RawLink, key: str) -> int | None:
        """Return a code of a link; None for 99, for nothing, and for what is no code."""
        value = code_in(link.codes.get(key))
        if value is None or value == UNKNOWN:
            if value is None and text_in(link.codes.get(key)):
                self._unreadable(link, key)
            return None
        if not 1 <= value <= _RANGES.get(key, UNKNOWN):
            self._unreadable(link, key)
            return None
        return value

    def _unreadable(self, link: RawLink, key: str) -> None:
        self.remarks.add(
            Severity.WARNING,
            "mlit_code_unreadable",
            (subject(link),),
            text=f"The value of {key} is none of the specification's codes; it counts as unknown.",
            advice=f"Correct {key} by the specification's list.",
        )


def subject(link: RawLink) -> str:
    """Return the id of a link."""
    return f"mlit:link/{link.id}"


def read_codes(links: Sequence[RawLink], remarks: Remarks, *, has_tactile_layer: bool) -> Codes:
    """Look at the codes of all links together, and report what holds for many at once."""
    codes = Codes(remarks, count=len(links))
    widths = Counter(codes.of(link, "width") for link in links)
    modes = {codes.of(link, "route_type") for link in links}
    if (
        len(links) >= _LEAST_FOR_HABIT
        and len(widths) == 1
        and None not in widths
        and len(modes) > 1
    ):
        codes.is_width_believed = False
        remarks.add(
            Severity.WARNING,
            "mlit_width_never_varies",
            (),
            text=(
                f"All {len(links)} links, elevators and stairs too, are in one class of width; "
                "that was not measured, and counts as unknown."
            ),
            advice="Measure the narrowest width of each link.",
        )
    tactile = Counter(codes.of(link, "brail_tile") for link in links)
    codes.is_no_tactile_believed = not (has_tactile_layer and set(tactile) == {NO_TACTILE})
    if not codes.is_no_tactile_believed:
        remarks.add(
            Severity.WARNING,
            "mlit_tactile_contradicted",
            (),
            text=(
                f"All {len(links)} links say that they have no tactile paving, yet the indoor map "
                "draws it. What is drawn counts; where nothing is drawn, it is unknown."
            ),
            advice="Correct brail_tile of the links that tactile paving follows.",
        )
    for link in links:
        for key in _FIELDS:
            if codes.of(link, key) is None:
                codes.unknown[key].append(subject(link))
    return codes


def report_unknown(codes: Codes) -> None:
    """Report each kind of code that is unknown on some links, once."""
    for key, links in sorted(codes.unknown.items()):
        decides = key in ("width", "vtcl_slope", "lev_diff", "route_type", "direction")
        codes.remarks.add(
            Severity.WARNING if decides else Severity.HINT,
            "mlit_code_unknown",
            sorted(links, key=natural_key)[:_SHOWN],
            text=f"{key} is unknown (99 or nothing) on {len(links)} of {codes.count} links.",
            advice="Survey it where travellers depend on it.",
        )
