"""What every screen of the staff area answers in the same way: in, out, from one to another. Pure.

Nobody comes here from a visit that goes on: the gesture ends it. Whatever happens to somebody who
has not signed in leads back to the PIN.
"""

from dataclasses import replace

from app.flow.always import new_visit
from app.flow.events import BackChosen, Event, StartOverChosen
from app.flow.outcome import AskStaff, Outcome
from app.flow.session import ScreenId, Session
from app.flow.staff import (
    ConditionsTold,
    CornerHeld,
    DeskAnswered,
    DeviceTold,
    LookAtDevice,
    MeasuresTold,
    PinTold,
    SetUpWanted,
    StaffScreenChosen,
    StaffVisit,
)
from app.flow.world import World


def react_staff(session: Session, event: Event, world: World) -> Outcome | None:
    """Answer what all of the staff area answers; None: it is for the screen to answer."""
    match event:
        case CornerHeld():
            return Outcome(_at_the_door(session, world))
        case SetUpWanted():
            visit = StaffVisit(is_in=True, measures=world.measures)
            return Outcome(_begun(world, ScreenId.STAFF_SITE, visit))
        case _ if session.staff is None:
            return None
        case DeskAnswered(answer=answer):
            return Outcome(_told(session, session.staff, answer))
        case StaffScreenChosen(screen=screen) if session.staff.is_in:
            return _gone(session, session.staff, ScreenId(screen), world)
        case BackChosen() | StartOverChosen() if is_kept(session, world):
            return Outcome(replace(session, staff=session.staff.said("refused", is_done=False)))
        case BackChosen() if not session.trail and not _has_panel(session):
            return Outcome(new_visit(world))
        case BackChosen() if not _has_panel(session):
            visit = replace(session.staff, done="", has_failed=False)
            return Outcome(replace(session.back(), staff=visit))
        case _:
            return None


def is_kept(session: Session, world: World) -> bool:
    """Say whether nobody may leave: a panel that hangs where rules forbid has to be put right."""
    from app.flow.site_check import is_allowed  # noqa: PLC0415 - only installers need it

    staff = session.staff
    if staff is None or session.screen is not ScreenId.STAFF_SITE or _has_panel(session):
        return False
    return not is_allowed(staff.measures or world.measures)


def _has_panel(session: Session) -> bool:
    return session.help_is_open or session.language_list_is_open


def _at_the_door(session: Session, world: World) -> Session:
    """Return the screen that asks for the PIN; who is in already stays."""
    if not world.has_staff or (session.staff is not None and session.staff.is_in):
        return session
    return _begun(world, ScreenId.STAFF_PIN, StaffVisit())


def _begun(world: World, screen: ScreenId, visit: StaffVisit) -> Session:
    return replace(new_visit(world), screen=screen, staff=visit)


def _told(session: Session, visit: StaffVisit, answer: object) -> Session:
    match answer:
        case PinTold(is_right=True):
            return replace(
                session, screen=ScreenId.STAFF_TODAY, trail=(), staff=StaffVisit(is_in=True)
            )
        case PinTold():
            return replace(session, staff=replace(visit, typed="", pin=answer))
        case ConditionsTold(done=done, is_done=is_done):
            return _after_change(session, visit.said(done, is_done=is_done), is_done=is_done)
        case DeviceTold(device=device):
            return replace(session, staff=replace(visit, device=device))
        case MeasuresTold(is_done=is_done):
            return replace(session, staff=visit.said("site", is_done=is_done))
        case _:
            return session


def _after_change(session: Session, visit: StaffVisit, *, is_done: bool) -> Session:
    """Return to the list once something was said of a thing: the next one may wait."""
    session = replace(session, staff=visit)
    if not is_done or session.screen not in {ScreenId.STAFF_THING, ScreenId.STAFF_PLAN}:
        return session
    page = session.page
    while session.trail and session.screen is not ScreenId.STAFF_TODAY:
        session = session.back()
    return replace(session, staff=replace(visit, plan=None), page=page if not session.trail else 0)


def _gone(session: Session, visit: StaffVisit, screen: ScreenId, world: World) -> Outcome:
    visit = replace(visit, done="", has_failed=False)
    if screen is ScreenId.STAFF_SITE:
        visit = replace(visit, measures=world.measures)
    if screen is ScreenId.STAFF_GRID:
        visit = replace(visit, touched=frozenset())
    effects = (AskStaff(LookAtDevice()),) if screen is ScreenId.STAFF_DEVICE else ()
    return Outcome(replace(session.to(screen), staff=visit), effects)
