"""The session's question put to the router, and the answer put into the session."""

from dataclasses import replace

from app.flow.asking import profile_of, usable_places
from app.flow.session import ScreenId, Session
from app.flow.world import World
from maps.model import RequestError
from routing.nearest import nearest
from routing.plan import plan
from routing.plan_b import plans_b, worst_of
from routing.route import NoRoute, Route

_OF_AN_ANSWER = {ScreenId.ROUTE, ScreenId.NO_WAY, ScreenId.HANDOFF}
"""Screens that show an answer: where there is another one, nothing leads back to them."""


def planned(session: Session, world: World) -> Session:
    """Return the session with its answer, on the screen that shows it."""
    profile = profile_of(session)
    session = replace(session, plan_b=None, hand_off=None)
    if session.nearest is not None:
        found = nearest(
            world.network,
            world.request(profile),
            usable_places(world, session.nearest, profile),
        )
        if found is None:
            message = f"{session.nearest}: this map has no such place"
            raise RequestError(message)
        place, answer = found
        session = replace(session, destination=place.id, answer=answer)
    elif session.destination is not None:
        answer = plan(world.network, world.request(profile, session.destination))
        session = replace(session, answer=answer)
    else:
        message = "no destination was chosen"
        raise RequestError(message)
    found = session.to(ScreenId.ROUTE if isinstance(answer, Route) else ScreenId.NO_WAY)
    return replace(found, trail=tuple(s for s in found.trail if s not in _OF_AN_ANSWER))


def replanned(session: Session, world: World) -> Session:
    """Return the session with the answer as it is in a changed world; the same where nothing is.

    A way that stays the same keeps its screen. Another one is shown, and said to be new: a symbol
    that holds the old one leaves the glass.
    """
    if session.screen not in {ScreenId.ROUTE, ScreenId.HANDOFF, ScreenId.NO_WAY}:
        return session
    found = planned(session, world)
    before, now = session.answer, found.answer
    if now == before:
        return with_plan_b(replace(session, plan_b=None), world)
    if _is_the_same(now, before):
        return with_plan_b(replace(session, answer=now, plan_b=None), world)
    trail = session.trail[:-1] if session.screen is ScreenId.HANDOFF else session.trail
    return with_plan_b(replace(found, trail=trail, is_news=True), world)


def _is_the_same(now: Route | NoRoute | None, before: Route | NoRoute | None) -> bool:
    """Say whether two answers differ in times alone."""
    if isinstance(now, Route) and isinstance(before, Route):
        return now.pathways == before.pathways
    if isinstance(now, NoRoute) and isinstance(before, NoRoute):
        things = [[(b.subject, b.reason) for b in answer.barriers] for answer in (now, before)]
        return things[0] == things[1]
    return False


def with_plan_b(session: Session, world: World) -> Session:
    """Return the session knowing what is left of its route when an elevator on it fails."""
    route = session.answer
    if not isinstance(route, Route) or not route.elevators:
        return session
    request = world.request(route.profile, session.destination)
    return replace(session, plan_b=worst_of(plans_b(world.network, request, route)))
