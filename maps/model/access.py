"""Access as four values: what nobody has looked at is UNKNOWN and never counts as YES."""

from enum import StrEnum


class Access(StrEnum):
    """Whether a wheelchair user can use something, as OSM ``wheelchair``, GTFS and NeTEx say it."""

    YES = "yes"
    LIMITED = "limited"
    NO = "no"
    UNKNOWN = "unknown"


_WORST_FIRST = (Access.NO, Access.UNKNOWN, Access.LIMITED, Access.YES)


def worst(*values: Access) -> Access:
    """Return the weakest of several claims: a chain is as accessible as its weakest part."""
    return min(values, key=_WORST_FIRST.index, default=Access.UNKNOWN)
