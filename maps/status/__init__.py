"""Status feeds in, conditions of one map out. Nothing here opens a file or asks the time."""

import datetime as dt

from maps.model import MapError
from maps.status.conditions_file import looks_like_conditions, read_conditions_file
from maps.status.fasta import looks_like_fasta, read_fasta
from maps.status.gtfs_alerts import looks_like_gtfs_alerts, read_gtfs_alerts
from maps.status.joining import Joined, join
from maps.status.matching import Match
from maps.status.report import About, Feed, FeedFormat, Report
from maps.status.seoul import looks_like_seoul_status, read_seoul_status
from maps.status.siri_fm import looks_like_siri_fm, read_siri_fm

__all__ = [
    "FEED_FORMATS",
    "About",
    "Feed",
    "FeedFormat",
    "Joined",
    "Match",
    "Report",
    "join",
    "read_feed",
]

FEED_FORMATS: dict[str, FeedFormat] = {
    "conditions": FeedFormat(is_format=looks_like_conditions, read=read_conditions_file),
    "fasta": FeedFormat(is_format=looks_like_fasta, read=read_fasta),
    "siri-fm": FeedFormat(is_format=looks_like_siri_fm, read=read_siri_fm),
    "seoul": FeedFormat(is_format=looks_like_seoul_status, read=read_seoul_status),
    "gtfs-rt": FeedFormat(is_format=looks_like_gtfs_alerts, read=read_gtfs_alerts),
}
"""Format name on the command line -> reader. The first that recognises the bytes is taken."""


def read_feed(data: bytes, *, name: str, zone: dt.tzinfo, format_name: str | None = None) -> Feed:
    """Read a status feed.

    Args:
        data: The bytes of the feed.
        name: What to call it in messages.
        zone: The zone of times that name none: the station's own.
        format_name: Which format it is; recognised by its content when left out.

    Raises:
        MapError: no known format, or broken.
    """
    found = format_name or next((n for n, f in FEED_FORMATS.items() if f.is_format(data)), None)
    if found is None:
        message = f"{name}: no known status feed; name one with --format {'|'.join(FEED_FORMATS)}"
        raise MapError(message)
    return FEED_FORMATS[found].read(data, name, zone)
