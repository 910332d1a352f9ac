"""The session's question put to the router, and the answer put into the session."""

from dataclasses import replace

from app.flow.asking import profile_of, usable_places
from app.flow.session import OF_AN_ANSWER, ScreenId, Session
from app.flow.world import World
from app.text.measures import spoken_metres, spoken_minutes
from maps.model import PlaceId, RequestError
from routing.alternatives import Alternative, Wish, alternatives
from routing.nearest import nearest
from routing.plan import plan
from routing.plan_b import plans_b, worst_of
from routing.route import NoRoute, Route

MOST_OTHERS = 2
"""Other ways that are shown beside the proposed one: three are compared at a glance."""


def planned(session: Session, world: World) -> Session:
    """Return the session with its answer, on the screen that shows it."""
    session = _answered(session, world)
    found = session.to(_screen_of(session))
    return replace(found, trail=tuple(s for s in found.trail if s not in OF_AN_ANSWER))


def gone_to(session: Session, place: PlaceId, world: World) -> Session:
    """Return the session on its way to a place: at once, where it is known how one travels."""
    session = replace(session, nearest=None, destination=place)
    if not session.has_said_needs:
        return session.to(ScreenId.NEEDS)
    return planned(session, world)


def planned_in_place(session: Session, world: World) -> Session:
    """Return the session with its answer; back leads to the screen that shows it."""
    session = _answered(session, world)
    return replace(session, trail=_led_back(session))


def replanned(session: Session, world: World) -> Session:
    """Return the session with the answer as it is in a changed world; the same where nothing is.

    A way that stays the same keeps its screen. Another one is shown, and said to be new: a symbol
    that holds the old one leaves the glass. A screen in front of the answer stays.
    """
    if session.answer is None or not OF_AN_ANSWER & {session.screen, *session.trail}:
        return session
    found = _answered(session, world)
    before = session.answer
    if isinstance(before, Route) and session.proposed not in {None, before}:
        found = _with_the_chosen(with_more(found, world), before)
    now = found.answer
    if _is_the_same(now, before):
        kept = replace(session, answer=now, proposed=found.proposed, plan_b=None)
        return with_more(kept, world)
    if session.screen not in OF_AN_ANSWER:
        found = replace(found, trail=_led_back(found), is_news=True)
        return with_more(found, world)
    trail = tuple(s for s in session.trail if s not in OF_AN_ANSWER)
    found = replace(found.to(_screen_of(found)), trail=trail, is_news=True)
    return with_more(found, world)


def _answered(session: Session, world: World) -> Session:
    """Return the session with the answer to its question, and nothing of an earlier one."""
    profile = profile_of(session)
    session = replace(session, plan_b=None, hand_off=None, proposed=None, others=())
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
        return replace(session, destination=place.id, answer=answer)
    if session.destination is not None:
        answer = plan(world.network, world.request(profile, session.destination))
        return replace(session, answer=answer)
    message = "no destination was chosen"
    raise RequestError(message)


def _screen_of(session: Session) -> ScreenId:
    return ScreenId.ROUTE if isinstance(session.answer, Route) else ScreenId.NO_WAY


def _led_back(session: Session) -> tuple[ScreenId, ...]:
    """Return the trail with the screen of the present answer in place of those of another."""
    first = next((i for i, s in enumerate(session.trail) if s in OF_AN_ANSWER), None)
    if first is None:
        return session.trail
    behind = tuple(s for s in session.trail[first:] if s not in OF_AN_ANSWER)
    return (*session.trail[:first], _screen_of(session), *behind)


def _is_the_same(now: Route | NoRoute | None, before: Route | NoRoute | None) -> bool:
    """Say whether two answers differ in times alone."""
    if isinstance(now, Route) and isinstance(before, Route):
        return now.pathways == before.pathways
    if isinstance(now, NoRoute) and isinstance(before, NoRoute):
        things = [[(b.subject, b.reason) for b in answer.barriers] for answer in (now, before)]
        return things[0] == things[1]
    return False


def with_more(session: Session, world: World) -> Session:
    """Return the session knowing what else is to be said of its route: plan B, and other ways."""
    return with_others(with_plan_b(session, world), world)


def with_plan_b(session: Session, world: World) -> Session:
    """Return the session knowing what is left of its route when an elevator on it fails."""
    route = session.answer
    if not isinstance(route, Route) or not route.elevators:
        return session
    request = world.request(route.profile, session.destination)
    return replace(session, plan_b=worst_of(plans_b(world.network, request, route)))


def with_others(session: Session, world: World) -> Session:
    """Return the session knowing which other ways differ from the one that is proposed."""
    best = session.proposed or session.answer
    if not isinstance(best, Route):
        return replace(session, proposed=None, others=())
    request = world.request(best.profile, session.destination)
    told = {_as_told(best)}
    others: list[Alternative] = []
    for other in alternatives(world.network, request, best, MOST_OTHERS):
        if other.wish is not Wish.OTHER or _as_told(other.route) not in told:
            others.append(other)
            told.add(_as_told(other.route))
    return replace(session, proposed=best, others=tuple(others))


def _as_told(route: Route) -> tuple[object, ...]:
    """Return what a traveller is told of a way: of two that are told alike, one is enough."""
    minutes = spoken_minutes(route.duration.typical_s)
    metres = spoken_metres(route.distance_m)
    return minutes, metres, route.stair_count, route.elevators, route.level_changes


def with_way(session: Session, number: int, world: World) -> Session:
    """Return the session with one of its ways as its answer: 0 is the one proposed first."""
    ways = ways_of(session)
    if not 0 <= number < len(ways):
        return session
    return with_plan_b(replace(session, answer=ways[number], plan_b=None, hand_off=None), world)


def ways_of(session: Session) -> tuple[Route, ...]:
    """Return the proposed way and the others."""
    proposed = (session.proposed,) if session.proposed is not None else ()
    return (*proposed, *(other.route for other in session.others))


def _with_the_chosen(session: Session, chosen: Route) -> Session:
    """Return the session with the way that was chosen before, where it is still one of them."""
    kept = next((way for way in ways_of(session) if _is_the_same(way, chosen)), None)
    return session if kept is None else replace(session, answer=kept, plan_b=None)


def handed_off(session: Session, world: World) -> Session:
    """Return the session on the screen that gives its route to a phone."""
    if not isinstance(session.answer, Route):
        return session
    link = world.hand_off(session.answer, session.language, world.conditions)
    return replace(session, hand_off=link).to(ScreenId.HANDOFF)
