"""Taking a release over: asks what is next, fetches it, keeps it, and puts it in use at the end."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.adapters.release_shelf import OnShelf, ReleaseShelf
from app.adapters.release_source import ReleaseSource, SourceError
from maps.model import MapError
from maps.publishing.release_list import LIST, MOST_SIGNATURE_BYTES, SIGNATURE, Publisher
from maps.publishing.release_list import read_signature as read_signature_bytes
from maps.publishing.taking import Fetch, Ready, Taking
from maps.publishing.trust import Refused, Trusted


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """What has come of an installation."""

    current: OnShelf
    previous: OnShelf | None
    is_new: bool
    """False: it was in use already."""
    trusts: tuple[Publisher, ...]
    is_first_trust: bool
    """Whether its signer is believed from now on only because this was the first release here."""


def install(
    source: ReleaseSource,
    shelf: ReleaseShelf,
    now: dt.datetime,
    *,
    publishers: Sequence[Publisher] = (),
    again: bool = False,
) -> Installed:
    """Take a release over, or leave everything as it is.

    Args:
        source: where it is.
        shelf: where it goes.
        now: the time, aware.
        publishers: believed instead of those who were until now.
        again: take a release that was rolled back from.

    Raises:
        MapError: it is refused, or cannot be read or written; one line says why.
    """
    with shelf.locked():
        known = shelf.read()
        trusted, is_first = _trusted(source, known.trusted, publishers)
        taking = Taking(trusted, now, held=shelf.held, whole=source.is_near)
        ready = _carried_out(taking, source, shelf)
        current = known.current
        accepted = ready.accepted
        if accepted.is_same and current is not None:
            is_current = current.sequence == accepted.list.sequence and shelf.is_intact(current)
            if is_current and not publishers:
                return Installed(
                    current=current,
                    previous=known.previous,
                    is_new=False,
                    trusts=known.trusted.publishers,
                    is_first_trust=False,
                )
            if current.sequence != accepted.list.sequence and not again:
                message = (
                    f"{source.name}: was rolled back from here; release anew, or install --again"
                )
                raise MapError(message)
        taken = shelf.activate(ready, now)
        return Installed(
            current=taken,
            previous=shelf.read().previous,
            is_new=True,
            trusts=accepted.trusted.publishers,
            is_first_trust=is_first,
        )


def _trusted(
    source: ReleaseSource, known: Trusted, publishers: Sequence[Publisher]
) -> tuple[Trusted, bool]:
    """Return what to believe. The first release that a person brings says itself who signs.

    Raises:
        MapError: nobody is known, and the release comes over a network.
    """
    if publishers:
        return replace(known, publishers=tuple(publishers)), False
    if known.publishers:
        return known, False
    if not source.is_near:
        message = f"{source.name}: no publisher is known here yet; name the key with --trust KEY"
        raise MapError(message)
    try:
        data = source.get(SIGNATURE, MOST_SIGNATURE_BYTES)
    except SourceError as error:
        message = f"{source.name}: {SIGNATURE}: {error}; is it a release? See main.py release"
        raise MapError(message) from None
    signer = read_signature_bytes(data, name=f"{source.name}: {SIGNATURE}", advice="get it again")
    return replace(known, publishers=(Publisher(public_key=signer.public_key),)), True


def _carried_out(taking: Taking, source: ReleaseSource, shelf: ReleaseShelf) -> Ready:
    while True:
        step = taking.step()
        match step:
            case Ready():
                return step
            case Refused():
                message = f"{source.name}: {step.text}"
                raise MapError(message)
            case Fetch():
                _fetch(step, taking, source, shelf)


def _fetch(step: Fetch, taking: Taking, source: ReleaseSource, shelf: ReleaseShelf) -> None:
    try:
        data = source.get(step.path, step.most_bytes)
    except SourceError as error:
        taking.failed(f"{error}; " + ("is it a release?" if step.path == LIST else "get it again"))
        return
    if taking.got(data) and step.sha256 and not source.is_near:
        shelf.hold(data)
