"""The way on paper: what a ticket says, how it looks, and the bytes that print it.

A ticket is one picture, text and all: no printer's own letters speak nine languages.
"""

from app.ticket.compose import compose
from app.ticket.draw import draw_ticket
from app.ticket.escpos import PrinterBytesError, bytes_of
from app.ticket.paper import Paper

__all__ = ["Paper", "PrinterBytesError", "bytes_of", "compose", "draw_ticket"]
