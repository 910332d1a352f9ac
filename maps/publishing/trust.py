"""Whether a release is believed: a pure function from bytes to a verdict.

Rules, in this order (after TUF's client workflow): the list is one of ours; somebody who is trusted
now has signed exactly these bytes; it is of this station; it is newer than every release seen
before. Whoever holds a release that was once good cannot bring it back, and whoever copies half of
one changes nothing. Going back is a person's decision, at the kiosk (`roll back`).
"""

import datetime as dt
import hashlib
from dataclasses import dataclass, replace
from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from maps.model import MapError
from maps.publishing.release_list import (
    LIST,
    MOST_LIST_BYTES,
    SIGNATURE,
    Publisher,
    ReleaseList,
    read_list,
    read_signature,
    signed_message,
)

_AGAIN = "get the release again"
_APART = dt.timedelta(days=1)
"""So far clocks may be apart. What is later would make every key look as if it had run out."""


class Reason(StrEnum):
    """Why a release is refused."""

    UNREADABLE = "unreadable"
    """It is cut, or of a version that this program does not know."""
    WRONG_KEY = "wrong_key"
    """Nobody who is trusted has signed it."""
    KEY_NOT_VALID = "key_not_valid"
    """Its key is known and not valid now."""
    TAMPERED = "tampered"
    """A list or a file is not what was signed."""
    OTHER_STATION = "other_station"
    OLDER = "older"
    NOT_YET = "not_yet"
    """It was made later than it is here: one of both clocks is wrong."""
    INCOMPLETE = "incomplete"
    """A file that it names is not there."""
    UNUSABLE = "unusable"
    """Its map cannot be used by this program."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A release that is not taken over, and why, as the end of a sentence that begins with it."""

    reason: Reason
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trusted:
    """What is known before a release is looked at."""

    publishers: tuple[Publisher, ...] = ()
    station: str = ""
    """The station's id; empty: none was ever installed."""
    sequence: int = -1
    """The highest that was ever installed here."""
    digest: str = ""
    """SHA-256 of the list with that sequence, in hex."""
    latest: dt.datetime | None = None
    """The latest moment at which a release was made: a clock that lags behind it is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A release that is believed."""

    list: ReleaseList
    digest: str
    """SHA-256 of its list, in hex: the name of this very release."""
    is_same: bool
    """Whether it is the one that was installed last."""
    trusted: Trusted
    """What is known once it has been taken over."""


def judge(data: bytes, signature: bytes, trusted: Trusted, now: dt.datetime) -> Accepted | Refused:
    """Say whether a release's list is believed.

    Args:
        data: ``release.json``.
        signature: ``release.sig``.
        trusted: what is known.
        now: the time, aware.
    """
    if len(data) > MOST_LIST_BYTES:
        return Refused(Reason.UNREADABLE, f"{LIST} is larger than any list; {_AGAIN}")
    digest = hashlib.sha256(data).hexdigest()
    try:
        document = read_list(data, name=LIST, advice=_AGAIN)
    except MapError as error:
        return Refused(Reason.UNREADABLE, str(error))
    when = now if trusted.latest is None else max(now, trusted.latest)
    refusal = _judge_signature(data, signature, trusted, when) or _judge_list(
        document, digest, trusted, when
    )
    if refusal is not None:
        return refusal
    return Accepted(
        list=document,
        digest=digest,
        is_same=digest == trusted.digest,
        trusted=replace(
            trusted,
            publishers=tuple(document.publishers) or trusted.publishers,
            station=document.station,
            sequence=document.sequence,
            digest=digest,
            latest=document.made if trusted.latest is None else max(trusted.latest, document.made),
        ),
    )


def _judge_signature(
    data: bytes, signature: bytes, trusted: Trusted, when: dt.datetime
) -> Refused | None:
    try:
        document = read_signature(signature, name=SIGNATURE, advice=_AGAIN)
    except MapError as error:
        return Refused(Reason.UNREADABLE, str(error))
    refusal: Refused | None = None
    for signed in (document, document.before):
        if signed is None:
            continue
        known = [p for p in trusted.publishers if p.public_key == signed.public_key]
        if not known:
            text = "is signed by a key that is not trusted here; see `install --trust`"
            refusal = refusal or Refused(Reason.WRONG_KEY, text)
        elif not _is_signed(signed.public_key, signed.signature, data):
            refusal = refusal or Refused(
                Reason.TAMPERED, f"{LIST} is not what was signed; {_AGAIN}"
            )
        elif not any(publisher.signs_at(when) for publisher in known):
            text = "is signed by a key that is not valid now; release it with a valid one"
            refusal = Refused(Reason.KEY_NOT_VALID, text)
        else:
            return None
    return refusal


def _judge_list(
    document: ReleaseList, digest: str, trusted: Trusted, when: dt.datetime
) -> Refused | None:
    if trusted.station and document.station != trusted.station:
        text = f"is of {document.station}, and here is {trusted.station}; choose its own release"
        return Refused(Reason.OTHER_STATION, text)
    if document.sequence < trusted.sequence:
        text = f"is older: number {document.sequence}, and number {trusted.sequence} was here"
        return Refused(Reason.OLDER, f"{text}; release it anew, or roll back")
    if document.sequence == trusted.sequence and digest != trusted.digest:
        text = f"is another number {document.sequence} than the one that was here; release it anew"
        return Refused(Reason.OLDER, text)
    if document.made > when + _APART:
        text = f"was made on {document.made:%Y-%m-%d}, and here it is {when:%Y-%m-%d}"
        return Refused(Reason.NOT_YET, f"{text}; set the clock that is wrong")
    if document.publishers and not any(p.signs_at(when) for p in document.publishers):
        text = "leaves nobody who may sign the next one; release it with a key that stays valid"
        return Refused(Reason.KEY_NOT_VALID, text)
    if f"kiosk/{document.release}.json" not in document.files:
        return Refused(Reason.INCOMPLETE, "holds no map for kiosks; release it anew")
    return None


def _is_signed(public_key: bytes, signature: bytes, data: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, signed_message(data))
    except (InvalidSignature, ValueError):
        return False
    return True
