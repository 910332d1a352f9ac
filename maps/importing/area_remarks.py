"""What importers report about surfaces on which walls and things leave little room, or none."""

from maps.importing.draft import Remarks
from maps.model import Severity

TIGHT_M = 1.2  # a drawing errs by decimetres: below that, it decides who passes and may be wrong


def report_parted(remarks: Remarks, source: str) -> None:
    """Report that what stands on a surface parts it."""
    remarks.add(
        Severity.WARNING,
        "area_in_parts",
        (source,),
        text="Walls or things that stand on this surface part it: not all of its entries can be"
        " reached from each other.",
        advice="Compare the walls, their doors and the furniture with the place.",
    )


def report_tight(remarks: Remarks, source: str) -> None:
    """Report that some entry of a surface is only reached through a narrow gap."""
    remarks.add(
        Severity.HINT,
        "area_tight",
        (source,),
        text=f"As drawn, some way onto this surface leaves less than {TIGHT_M:g} m; who needs more"
        " than the map leaves is not sent there.",
        advice="Measure the gap: correct the outline, the wall or the thing beside it.",
    )
