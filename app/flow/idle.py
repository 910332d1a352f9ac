"""How long a visit lasts when nobody touches anything. No other choice has a time limit."""

from app.flow.calling import is_open
from app.flow.session import ScreenId, Session

HOLD_S = 60.0
"""So much longer while the symbol is shown: the traveller is busy with their phone."""

CALL_HOLD_S = 300.0
"""So much longer while staff have been called: they may take that long to come (rule E03)."""

SLOW_RATIO = 3.0
"""Who listens, sees clips in sign language, sits low or reads in easy mode has three times as long
(barrier-free rule E02)."""

SLOW_WARNING_S = 30

WARNING_S = 20
"""The question stands so long; never less than 20 s (WCAG 2.2.1)."""

STAFF_S = 100.0
"""So long, and the question on top, somebody who has signed in may be away."""

TROUBLE_S = 15.0
"""The page about trouble leaves by itself."""


def patience_ratio(session: Session) -> float:
    """Return how many times as long as usual this traveller has."""
    display = session.display
    takes_time = session.voice is not None or display.is_low or display.is_easy
    takes_time = takes_time or session.signing is not None
    return SLOW_RATIO if takes_time else 1.0


def seconds_left(session: Session, quiet_s: float, idle_s: float) -> int | None:
    """Return how many seconds the visit has left after `quiet_s` without input.

    None: no question yet. 0: the visit is over.
    """
    if session.screen is ScreenId.TROUBLE:
        return 0 if quiet_s >= TROUBLE_S else None
    if session.screen is ScreenId.EMERGENCY:
        return None
    if session.staff is not None:
        return None if quiet_s < STAFF_S else max(0, WARNING_S - int(quiet_s - STAFF_S))
    patience_s = idle_s * patience_ratio(session)
    patience_s += HOLD_S if session.screen is ScreenId.HANDOFF else 0.0
    patience_s += CALL_HOLD_S if is_open(session) else 0.0
    if quiet_s < patience_s:
        return None
    warning_s = SLOW_WARNING_S if patience_ratio(session) > 1 else WARNING_S
    return max(0, warning_s - int(quiet_s - patience_s))
