"""The slip of a self-check: a ticket without a way. Pure."""

from app.flow.outcome import PrintSlip
from app.ticket.blocks import ElevatorLine, Elevators, Notice, Ticket


def slip_of(order: PrintSlip) -> Ticket:
    """Return a slip: what was checked, how much it is, and whether it is right."""
    is_right = all(is_met for _, _, is_met in order.lines)
    return Ticket(
        blocks=(
            Notice("check" if is_right else "warning", order.words),
            Elevators(
                title=order.title,
                lines=tuple(
                    ElevatorLine(words=words, state=value, icon="check" if is_met else "cross")
                    for words, value, is_met in order.lines
                ),
            ),
        ),
        language=order.language,
        metres="20 m",
    )
