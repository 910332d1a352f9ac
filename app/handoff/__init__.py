"""The route in the traveller's hand: format R1, the link, the symbol, the kiosk's public key."""

from app.handoff.errors import HandoffError, Reason
from app.handoff.keys import KeyRing, KioskKey, read_keys, write_keys
from app.handoff.link import PageAddress, digits_of, link_of, payload_of
from app.handoff.qr import Matrix, qr_matrix
from app.handoff.r1 import Handoff, decode, encode
from app.handoff.release import Release
from app.handoff.stamp import Stamp, issue_bucket, sequence_of

__all__ = [
    "Handoff",
    "HandoffError",
    "KeyRing",
    "KioskKey",
    "Matrix",
    "PageAddress",
    "Reason",
    "Release",
    "Stamp",
    "decode",
    "digits_of",
    "encode",
    "issue_bucket",
    "link_of",
    "payload_of",
    "qr_matrix",
    "read_keys",
    "sequence_of",
    "write_keys",
]
