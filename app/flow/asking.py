"""Who asks, and what counts for them. Needs no router: the first screen does without."""

from app.flow.session import Session
from app.flow.world import World
from maps.model import Access, Place, PlaceKind, RequestError
from routing.profile import Profile
from routing.profiles import find_profile


def profile_of(session: Session) -> Profile:
    """Return the profile that the session names, or its traveller's own.

    Raises:
        RequestError: there is none of that name.
    """
    if session.own is not None:
        return session.own
    profile = find_profile(session.profile)
    if profile is None:
        message = f"{session.profile}: is not a profile"
        raise RequestError(message)
    return profile


def usable_places(world: World, kind: PlaceKind, profile: Profile) -> tuple[Place, ...]:
    """Return the places of a kind that are not themselves closed, now or to this person.

    Where all of them are closed now, they count all the same, and the way says so.
    """
    all_places = tuple(p for p in world.station.places if p.kind is kind)
    places = all_places
    if world.at is not None:
        from routing.place_hours import closed_places  # noqa: PLC0415 - as `World`

        closed = closed_places(world.network, all_places, world.at)
        places = tuple(p for p in all_places if p.id not in closed) or all_places
    if not profile.needs_step_free_access:
        return places
    return tuple(p for p in places if p.access is not Access.NO) or places
