"""Whether a panel hangs and looks as the rules ask, for the slip and the set-up. Pure.

Numbers and their sources are in barrier-free.md 3; each check bears the id of its requirement.
"""

from dataclasses import dataclass

from app.flow.frame import bar_mm
from app.flow.staff import Mounting
from app.glass_size import INK_PER_DISTANCE, LEAST_INK_MM, MARGIN_MM, SIGHT_MM
from app.site import Panel
from app.theme import INK_MM, LIGHT, TextSize, contrast_ratio, light_theme

REACH_MM = (400.0, 1220.0)
"""All controls (annex 5 9.a, EN 301 549 §8.3)."""

BAND_MM = 400.0
"""So much of the panel lies within reach of somebody who sits, or the low position has no room."""

_LEAST_PPI = 30.0
_MOST_PPI = 300.0
_TARGET_MM = 12.0
_USUAL_MM = (398.5, 640.0)
"""Width, and least height, that screens are drawn for."""
_TARGET_GAP_MM = 2.5
_TEXT_RATIO = 4.5
_THING_RATIO = 3.0
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One requirement on this panel."""

    id: str
    name: str
    """Of the message that says what it is about."""
    value: float | None
    """None: nobody has measured it."""
    bounds: tuple[float | None, float | None]
    """At least, and at most; in the unit of the value."""
    unit: str = "mm"

    @property
    def is_met(self) -> bool:
        """Whether it is as it has to be."""
        if self.value is None:
            return False
        least, most = self.bounds
        above = least is None or self.value >= least - 1e-6
        return above and (most is None or self.value <= most + 1e-6)


def hanging_checks(panel: Panel) -> tuple[Check, ...]:
    """Return what decides whether a panel may hang as it does: B03, B04, B05."""
    bottom, height = panel.screen_bottom_mm, panel.height_px / panel.px_per_mm
    ratio = drawn_ratio(panel)
    bar, highest = bar_mm(1.0) * ratio, min(height - MARGIN_MM * ratio, SIGHT_MM - bottom)
    return (
        Check(id="B03", name="lowest", value=bottom, bounds=(REACH_MM[0], None)),
        Check(id="B03", name="reach", value=bottom + bar, bounds=(None, REACH_MM[1])),
        Check(id="B04", name="sight", value=bottom + highest, bounds=(None, SIGHT_MM)),
        Check(
            id="B05", name="band", value=REACH_MM[1] - bottom, bounds=(min(BAND_MM, height), None)
        ),
    )


def drawn_ratio(panel: Panel) -> float:
    """Return how large all of it is drawn: less than 1 on a panel smaller than the usual one."""
    width_mm, height_mm = panel.width_mm, panel.height_px / panel.px_per_mm
    return min(1.0, width_mm / _USUAL_MM[0], height_mm / _USUAL_MM[1])


def is_allowed(measures: Mounting) -> bool:
    """Say whether a panel may be left as it is measured."""
    return all(check.is_met for check in hanging_checks(measures.panel))


def checks_of(measures: Mounting) -> tuple[Check, ...]:
    """Return all that is checked on one panel."""
    panel = measures.panel
    theme = light_theme(panel.px_per_mm)
    read = min(contrast_ratio(text, ground) for _, text, ground in LIGHT.text_pairs())
    seen = min(contrast_ratio(thing, ground) for _, thing, ground in LIGHT.shape_pairs())
    ratio = drawn_ratio(panel)
    body = INK_MM[TextSize.BODY] * ratio
    return (
        Check(
            id="PPI",
            name="ppi",
            value=panel.px_per_mm * _MM_PER_INCH,
            bounds=(_LEAST_PPI, _MOST_PPI),
            unit="ppi",
        ),
        *hanging_checks(panel),
        Check(id="A01", name="text", value=body, bounds=(LEAST_INK_MM, None)),
        Check(
            id="A02",
            name="distance",
            value=body,
            bounds=(INK_PER_DISTANCE * panel.view_distance_mm, None),
        ),
        Check(id="A04", name="contrast", value=read, bounds=(_TEXT_RATIO, None), unit="ratio"),
        Check(id="A05", name="shapes", value=seen, bounds=(_THING_RATIO, None), unit="ratio"),
        Check(id="B01", name="target", value=theme.target_mm * ratio, bounds=(_TARGET_MM, None)),
        Check(
            id="B02", name="gap", value=theme.target_gap_mm * ratio, bounds=(_TARGET_GAP_MM, None)
        ),
        Check(id="H01", name="bearing", value=measures.facing_deg, bounds=(0.0, 360.0), unit="deg"),
    )
