"""Opening hours in sentences: when, in the station's own time, and what closes on the way."""

import datetime as dt
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.text.labels import equipment_label, place_label
from app.text.phrasebook import Phrasebook
from maps.model import StationMap, source_id
from routing.route import Route


def moment_words(
    moment: dt.datetime, now: dt.datetime, station: StationMap, book: Phrasebook
) -> str:
    """Return a moment as people at the station say it: time, and the day where it is not today."""
    there, today = (local_time(time, station) for time in (moment, now))
    time = f"{there.hour:02}:{there.minute:02}"
    days = (there.date() - today.date()).days
    if days == 0:
        return time
    if days == 1:
        return book.say("moment-tomorrow", time=time)
    if 1 < days < 7:
        return book.say("moment-weekday", time=time, weekday=there.isoweekday())
    day, month = str(there.day), there.month
    if there.year == today.year:
        return book.say("moment-date", time=time, day=day, month=month)
    return book.say("moment-date-year", time=time, day=day, month=month, year=str(there.year))


def local_time(moment: dt.datetime, station: StationMap) -> dt.datetime:
    """Return a moment in the station's time zone; as it is where that is unknown."""
    try:
        zone = ZoneInfo(station.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment
    return moment.astimezone(zone) if moment.tzinfo is not None else moment


def thing_label(subject: str, station: StationMap, book: Phrasebook) -> str:
    """Return what to call something that closes: a machine, a place, a way or a gate."""
    machine = station.equipment_by_id.get(subject)  # type: ignore[call-overload]  # ids are strings
    if machine is not None:
        return equipment_label(machine, station, book)
    place = station.place_by_id.get(subject)  # type: ignore[call-overload]  # ids are strings
    if place is not None:
        return place_label(place, book)
    mode = next(
        (p.mode.value for p in station.pathways if subject in {p.id, source_id(p.id)}), "node"
    )
    return book.say(f"subject-{mode.replace('_', '-')}")


def closing_texts(
    route: Route, at: dt.datetime | None, station: StationMap, book: Phrasebook
) -> tuple[str, ...]:
    """Return what closes soon on a way, and that its goal is closed: the most pressing first."""
    if at is None:
        return ()
    texts: list[str] = []
    if route.place_is_closed:
        opens_at = route.place_opens_at
        texts.append(
            book.say("place-closed")
            if opens_at is None
            else book.say("place-closed-until", opens=moment_words(opens_at, at, station, book))
        )
    for number, closing in enumerate(route.closings):
        facts = {
            "subject": thing_label(closing.subject, station, book),
            "closes": moment_words(closing.closes_at, at, station, book),
        }
        start = route.latest_start
        if number or start is None:
            texts.append(book.say("closing-soon", **facts))
        elif _minute(start) <= _minute(at):
            texts.append(book.say("closing-start-now", **facts))
        else:
            texts.append(
                book.say("closing-start-by", start=moment_words(start, at, station, book), **facts)
            )
    return tuple(texts)


def unread_text(route: Route, station: StationMap, book: Phrasebook) -> str:
    """Return what on a way has hours that nobody can read; empty when there is nothing."""
    subjects = dict.fromkeys(u.subject for u in route.unverified if u.what == "hours")
    labels = dict.fromkeys(thing_label(subject, station, book) for subject in subjects)
    return book.say("unverified-hours", subject=next(iter(labels))) if labels else ""


def _minute(moment: dt.datetime) -> int:
    return int(moment.timestamp()) // 60
