"""What is left of a route when an elevator on it fails: known before anybody leaves."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from maps.model import Conditions, EquipmentId, OperatingState, Outage
from routing.network import Network
from routing.plan import plan_if
from routing.route import NoRoute, Request, Route


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanB:
    """The answer to the same question while one elevator is out of service."""

    without: EquipmentId
    answer: Route | NoRoute

    @property
    def is_sole_link(self) -> bool:
        """Say whether nothing else takes this person there."""
        return isinstance(self.answer, NoRoute)


def plans_b(network: Network, request: Request, route: Route) -> tuple[PlanB, ...]:
    """Return the best answer without each elevator of a route, in the order they are taken.

    Args:
        network: the map.
        request: the question that `route` answers; its destination stays the one arrived at.
        route: the way that is taken while everything works.
    """
    asked = replace(request, destinations=request.destinations or (route.nodes[-1],))
    return tuple(
        PlanB(
            without=machine,
            answer=plan_if(
                network, replace(asked, conditions=_with_outage(network, asked, machine))
            ),
        )
        for machine in route.elevators
    )


def worst_of(plans: Iterable[PlanB]) -> PlanB | None:
    """Return the one that hurts most: no way at all, else the most effort."""
    return max(plans, key=lambda p: _effort(p.answer), default=None)


def _effort(answer: Route | NoRoute) -> float:
    return answer.effort if isinstance(answer, Route) else float("inf")


def _with_outage(network: Network, request: Request, machine: EquipmentId) -> Conditions:
    """Return the conditions in which this machine stands still, whatever is reported of it."""
    names = {machine, *network.station.equipment_by_id[machine].same_as}
    known = request.conditions
    reports = tuple(report for report in known.outages if report.subject not in names)
    failed = Outage(subject=machine, state=OperatingState.OUT_OF_SERVICE, source="what if")
    return replace(known, outages=(*reports, failed))
