"""The way out in an emergency: to which exit, and which way to turn. Pure, and never a guess.

Lifts, escalators and moving walkways are not taken, nor what nobody has confirmed, nor an exit that
is closed. Where nothing is left, nobody is sent anywhere: they follow the staff and the signs.
"""

from dataclasses import dataclass, replace
from functools import cache

from app.flow.session import ScreenId, Session
from app.flow.world import World
from maps.model import Place, PlaceKind
from routing.profile import Allowance, Profile, Unknown
from routing.profiles import WALKING, WHEELCHAIR
from routing.route import Maneuver, Route, Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class WayOut:
    """The way to one exit."""

    place: Place
    turn: Turn
    """Where it begins, for who stands before the screen."""
    first: Maneuver
    distance_m: float
    is_step_free: bool


def begun(session: Session) -> Session:
    """Return the session that shows the way out: the visit is over, its language and size stay."""
    return Session(language=session.language, display=session.display, screen=ScreenId.EMERGENCY)


def ways_out(world: World) -> tuple[WayOut, ...]:
    """Return the nearest exit, and the nearest without steps; one, where that is the same."""
    nearest = _way_out(world, _on_foot())
    step_free = _way_out(world, _without_steps())
    if step_free is None:
        return () if nearest is None else (nearest,)
    if nearest is None or nearest.place.id == step_free.place.id:
        return (step_free,)
    return (nearest, step_free)


def _way_out(world: World, profile: Profile) -> WayOut | None:
    """Return the way to the nearest exit that is sure; None: there is none."""
    from routing.nearest import nearest  # noqa: PLC0415 - the first picture asks for no way

    known = world.conditions
    until, now = known.valid_until, world.at
    is_stale = until is not None and now is not None and now > until
    if world.here.facing_deg is None or is_stale:
        return None
    exits = [place for place in world.station.places if place.kind is PlaceKind.ENTRANCE]
    found = nearest(world.network, world.request(profile), exits)
    if found is None:
        return None
    place, route = found
    if not isinstance(route, Route):
        return None
    first = route.maneuvers[0]
    if route.place_is_closed or route.unverified or route.elevators or first.turn is None:
        return None
    return WayOut(
        place=place,
        turn=first.turn,
        first=first,
        distance_m=route.distance_m,
        is_step_free=profile.needs_step_free_access,
    )


@cache
def _on_foot() -> Profile:
    return _in_an_emergency(WALKING)


@cache
def _without_steps() -> Profile:
    return _in_an_emergency(WHEELCHAIR)


def _in_an_emergency(profile: Profile) -> Profile:
    """Return a profile that takes no machine, and nothing that nobody has confirmed."""
    none = Allowance.FORBIDDEN
    return replace(
        profile,
        elevators=none,
        escalators=none,
        moving_sidewalks=none,
        stairlifts=none,
        revolving_doors=none,
        unknown=tuple(
            (fact, Unknown.IGNORED if how is Unknown.IGNORED else Unknown.REFUSED)
            for fact, how in profile.unknown
        ),
    )
