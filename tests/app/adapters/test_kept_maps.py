"""A link stays right after a new map: a kiosk that serves its own page still serves the one before."""

import datetime as dt
import json

import pytest

from app.adapters.kept_maps import KEPT, with_earlier
from app.assets import known_scripts
from app.handoff import KioskKey, Release
from tests.app.handoff.journeys import KEYS
from tests.app.phone.stand import NOW
from tests.support.ascii_station import draw

OLD, NEW = (Release(station=draw({"0": row}), scripts=known_scripts()) for row in ("a--b", "a---b"))


def kiosk(release: Release, node: int = 1) -> KioskKey:
    return KioskKey(
        kid=1,
        public_key=KEYS[0, 1],
        node=node,
        release=release.mark.hex(),
        facing_deg=90.0 + node,
    )


def served(tmp_path, release: Release, after: dt.timedelta = dt.timedelta(), node: int = 1):
    maps, kiosks = with_earlier(tmp_path, release.phone_map, kiosk(release, node), NOW + after)
    return [m.release[:8] for m in maps], kiosks


def test_the_map_before_is_served_for_thirty_days_and_where_the_kiosk_stood_on_it(tmp_path) -> None:
    assert served(tmp_path, OLD)[0] == [OLD.mark]
    marks, kiosks = served(tmp_path, NEW, dt.timedelta(days=2), node=0)
    assert marks == [NEW.mark, OLD.mark]
    assert [(k.release, k.node, k.facing_deg) for k in kiosks] == [
        (NEW.mark.hex(), 0, 90.0),
        (OLD.mark.hex(), 1, 91.0),
    ]
    assert served(tmp_path, NEW, KEPT)[0] == [NEW.mark, OLD.mark]
    assert served(tmp_path, NEW, KEPT + dt.timedelta(days=1))[0] == [NEW.mark]
    assert not [path for path in tmp_path.rglob("*") if OLD.mark.hex() in path.name]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (f"{OLD.mark.hex()}.json", b"{}"),
        (f"{OLD.mark.hex()}.stood", b"\xff"),
        (f"{OLD.mark.hex()}.stood", json.dumps({"last": "2026-02-20T06:30:00"}).encode()),
        (f"{OLD.mark.hex()}.json", None),
    ],
)
def test_what_was_spoilt_is_left_out_and_today_is_served(tmp_path, name, data, caplog) -> None:
    served(tmp_path, OLD)
    path = tmp_path / "phone-maps" / name
    path.unlink() if data is None else path.write_bytes(data)
    assert served(tmp_path, NEW)[0] == [NEW.mark]
    assert "left out" in caplog.text


def test_where_nothing_can_be_kept_todays_map_is_served_all_the_same(tmp_path, caplog) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    assert served(blocked, NEW)[0] == [NEW.mark]
    assert "not kept" in caplog.text
