"""Putting on paper what a visit or the staff ordered."""

from datetime import datetime

from app.flow.outcome import PrintSlip, PrintTicket
from app.flow.world import World
from app.kiosk.ports import TicketDesk


def print_order(
    tickets: TicketDesk, order: PrintTicket | PrintSlip, world: World, *, at: datetime
) -> None:
    """Give a printer what is to be printed; it says later what has become of it."""
    if isinstance(order, PrintSlip):
        from app.ticket.slip import slip_of  # noqa: PLC0415 - no visit prints one

        tickets.print(slip_of(order), is_large=False)
        return
    from app.ticket import compose  # noqa: PLC0415 - few visits print
    from app.ticket.compose import Taken  # noqa: PLC0415 - the same

    hand_off = order.hand_off
    taken = Taken(
        at=at,
        conditions=world.conditions,
        plan_b=order.plan_b,
        link=hand_off.paper_link if hand_off is not None else "",
        domain=hand_off.domain if hand_off is not None else "",
    )
    ticket = compose(order.route, world.station, world.books[order.language], taken)
    tickets.print(ticket, is_large=order.is_large)
