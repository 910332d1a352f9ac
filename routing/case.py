"""One direction of one pathway, with all that decides who passes it and what it costs."""

from dataclasses import dataclass

from maps.model import Access, Equipment, LevelId, Node, Pathway


@dataclass(frozen=True, slots=True)
class Case:
    """One direction of one pathway, with all that decides its price.

    `ends` are the nodes in the direction of travel, `levels_apart` how many level indexes they
    are apart, `machine` its equipment where it has one.
    """

    pathway: Pathway
    forward: bool
    ends: tuple[Node, Node]
    levels_apart: float
    machine: Equipment | None

    @property
    def levels(self) -> tuple[LevelId, LevelId]:
        """Return the levels of its ends."""
        return self.ends[0].level, self.ends[1].level

    @property
    def statements(self) -> tuple[Access, ...]:
        """Return what is said of wheelchair access here, of the way and of its machine."""
        machine = () if self.machine is None else (self.machine.access,)
        return (self.pathway.access, *machine)


def goes_up(pathway: Pathway, *, forward: bool) -> bool | None:
    """Say whether a pathway goes up in the direction of travel; None where nobody has said."""
    up: bool | None = pathway.goes_up
    if pathway.stair_count:
        up = pathway.stair_count > 0
    elif pathway.incline_ratio:
        up = pathway.incline_ratio > 0
    if up is None or forward:
        return up
    return not up


def incline_up(pathway: Pathway, *, forward: bool) -> float | None:
    """Return the incline in the direction of travel, positive up; None where nobody has said."""
    if pathway.incline_ratio is None:
        return None
    return pathway.incline_ratio if forward else -pathway.incline_ratio
