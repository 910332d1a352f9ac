"""`release` and `serve`: a folder that is complete, signed, and good for routes of thirty days."""

import base64
import datetime as dt
import hashlib
import json
import os
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.adapters.phone_server import PhoneServer
from app.adapters.release_folder import (
    KEPT,
    ReleaseFiles,
    read_list,
    release_of,
    write_release,
)
from app.adapters.signing_key import load_signing_key, public_bytes
from app.assets import known_scripts
from app.commands import main
from app.handoff import (
    KioskKey,
    PageAddress,
    Release,
    Stamp,
    encode,
    issue_bucket,
    link_of,
    read_keys,
    write_keys,
)
from app.station_files import load_network
from maps.codec import write_station_map
from maps.model import MapError, PlaceId
from maps.publishing.release_list import LIST, SIGNATURE, signed_message
from tests.app.handoff.journeys import KEY, KEYS, route_of
from tests.support.ascii_station import draw, elevator
from tests.support.browser import chromium, needs_chromium, open_page, phone, text
from tests.support.tree import ROOT

STATION = draw({"0": "E----a---L", "1": "P----c---L"}, elevator("L"))
ROUTE = route_of(
    ["E", "a", "L@0", "L@1", "c", "P"], ["E-a", "a-L@0", "L@0/L@1", "c-L@1", "P-c"], "place-P"
)
NOW = dt.datetime(2026, 2, 20, 6, 30, tzinfo=dt.UTC)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (tmp_path / "station.json").write_bytes(write_station_map(STATION))
    return tmp_path / "out"


def run(*words: object) -> int:
    try:
        return main([str(word) for word in words], kiosk=lambda _: 77)
    except SystemExit as stop:
        return int(stop.code or 0)


def released(folder: Path, *words: object) -> dict[str, Any]:
    assert run("release", folder.parent / "station.json", "--out", folder, *words) == 0
    return json.loads((folder / LIST).read_bytes())


def own_key(folder: Path):
    return load_signing_key(folder.parent / "state" / "yeokgil")


def test_every_file_is_listed_and_the_list_is_signed(folder: Path) -> None:
    document = released(folder)
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert there == {*document["files"], LIST, SIGNATURE}
    for path, sha256 in document["files"].items():
        assert hashlib.sha256((folder / path).read_bytes()).hexdigest() == sha256
    signature = json.loads((folder / SIGNATURE).read_bytes())
    raw = base64.b64decode(signature["public_key"])
    assert raw == public_bytes(own_key(folder))
    message = signed_message((folder / LIST).read_bytes())
    Ed25519PublicKey.from_public_bytes(raw).verify(
        base64.b64decode(signature["signature"]), message
    )


def test_a_kiosk_can_load_the_map_with_its_structure(folder: Path) -> None:
    mark = released(folder)["release"]
    network = load_network(folder / "kiosk" / f"{mark}.json")
    assert network.station == STATION
    assert network.engine.structure is not None
    assert Release(station=network.station, scripts=known_scripts()).mark.hex() == mark


def test_no_secret_is_in_the_folder(folder: Path) -> None:
    released(folder)
    secret = own_key(folder).private_bytes_raw()
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert secret not in data
            assert base64.b64encode(secret) not in data
            assert b"PRIVATE KEY" not in data


def test_releasing_again_changes_nothing_but_the_time(folder: Path) -> None:
    before = released(folder)
    after = released(folder)
    assert (after["files"], after["earlier"]) == (before["files"], [])


def test_a_map_with_errors_is_not_released(folder: Path, capfd) -> None:
    broken = draw({"0": "E----a", "1": "P----c"})  # no way leads to the platform
    (folder.parent / "station.json").write_bytes(write_station_map(broken))
    errors = run("check", folder.parent / "station.json")
    capfd.readouterr()
    assert errors == 1
    assert run("release", folder.parent / "station.json", "--out", folder) == 1
    assert "not released" in capfd.readouterr().err
    assert not folder.exists()


def test_keys_stay_when_a_map_is_released_anew_and_are_replaced_when_given(folder: Path) -> None:
    folder.mkdir()
    other = KioskKey(kid=7, public_key=KEYS[0, 1], name="north", valid_until=NOW)
    (folder / "keys.json").write_bytes(write_keys([other]))
    released(folder)
    mine = KioskKey(kid=1, public_key=public_bytes(own_key(folder)))
    assert read_keys((folder / "keys.json").read_bytes(), name="") == (mine, other)
    given = folder.parent / "all.json"
    given.write_bytes(write_keys([other]))
    released(folder, "--keys", given)
    assert read_keys((folder / "keys.json").read_bytes(), name="") == (other,)


def put(folder: Path, release: str, now: dt.datetime) -> None:
    """Release a map of no content, by its mark."""
    files = {f"m/{release}.json": release.encode(), "index.html": b"page " + release.encode()}
    written = release_of(files, station="s", release=release, folder=folder, key=KEY, now=now)
    write_release(written, folder)


def test_an_earlier_map_is_there_for_thirty_days_after_the_next_one(tmp_path: Path) -> None:
    first, second, third = "1" * 16, "2" * 16, "3" * 16
    day = dt.timedelta(days=1)
    put(tmp_path, first, NOW)
    put(tmp_path, second, NOW + 100 * day)
    assert (tmp_path / f"m/{first}.json").read_text() == first
    put(tmp_path, third, NOW + 129 * day)
    assert {e.release for e in read_list(tmp_path).earlier} == {first, second}
    put(tmp_path, third, NOW + 100 * day + KEPT)
    assert not (tmp_path / f"m/{first}.json").exists()
    assert (tmp_path / f"m/{second}.json").exists()
    put(tmp_path, second, NOW + 131 * day)  # back again: it is the present one
    assert [e.release for e in read_list(tmp_path).earlier] == [third]


def test_what_nobody_listed_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    put(tmp_path, "1" * 16, NOW)
    put(tmp_path, "2" * 16, NOW + 2 * KEPT)
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert "notes.txt" not in ReleaseFiles(tmp_path)


@pytest.mark.parametrize(
    "document",
    [
        "",
        "[]",
        '{"schema": "yeokgil-release/9"}',
        (
            '{"schema": "yeokgil-release/1", "station": "s", "release": "r",'
            ' "made": "2026-01-01T00:00:00Z", "files": {"../../passwd": "00"}}'
        ),
        (
            '{"schema": "yeokgil-release/1", "station": "s", "release": "r",'
            ' "made": "2026-01-01T00:00:00Z", "files": {"/etc/passwd": "00"}}'
        ),
        (
            '{"schema": "yeokgil-release/1", "station": "s", "release": "r",'
            ' "made": "2026-01-01T00:00:00", "files": {}}'
        ),
    ],
)
def test_a_list_of_others_is_one_line(tmp_path: Path, capfd, document: str) -> None:
    (tmp_path / LIST).write_text(document)
    assert run("serve", tmp_path, "--port", 0) == 2
    error = capfd.readouterr().err
    assert error.startswith(f"error: {tmp_path / LIST}")
    assert error.count("\n") == 1


def test_a_kept_map_that_was_changed_is_not_signed_again(tmp_path: Path) -> None:
    put(tmp_path, "1" * 16, NOW)
    (tmp_path / "m" / f"{'1' * 16}.json").write_text("other")
    with pytest.raises(MapError, match="not what was released"):
        put(tmp_path, "2" * 16, NOW)


def test_nothing_to_serve_is_said_with_what_to_do(tmp_path: Path, capfd) -> None:
    assert run("serve", tmp_path) == 2
    assert "main.py release MAP --out" in capfd.readouterr().err


def test_served_is_what_is_listed_and_the_next_release_at_once(tmp_path: Path) -> None:
    put(tmp_path, "1" * 16, NOW)
    server = PhoneServer(ReleaseFiles(tmp_path))
    server.start()
    try:
        assert fetch(server.url) == b"page " + b"1" * 16
        put(tmp_path, "2" * 16, NOW)
        assert fetch(server.url) == b"page " + b"2" * 16
        assert fetch(f"{server.url}m/{'1' * 16}.json") == b"1" * 16
        (tmp_path / "index.html").write_bytes(b"half a pa")
        put_again = ReleaseFiles(tmp_path)
        assert "index.html" not in [p for p in put_again if put_again.get(p) is not None]
    finally:
        server.stop()


def fetch(url: str) -> bytes | int:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - our own server
            return answer.read()
    except urllib.error.HTTPError as error:
        return error.code


def test_serve_answers_until_it_is_asked_to_end(folder: Path, tmp_path: Path) -> None:
    mark = released(folder)["release"]
    conditions = tmp_path / "conditions.json"
    conditions.write_text('{"schema": 1, "issued": "2026-02-20T06:30:00Z", "outages": []}')
    words = ["serve", str(folder), "--port", "0", "--conditions", str(conditions)]
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *words],
        stderr=subprocess.PIPE,
        text=True,
        env=dict(os.environ),
    ) as running:
        assert running.stderr is not None
        line = running.stderr.readline()
        try:
            url = next(word for word in line.split() if word.startswith("http://"))
            assert mark in line
            assert fetch(url) == (folder / "index.html").read_bytes()
            assert fetch(f"{url}m/{mark}.json") == (folder / "m" / f"{mark}.json").read_bytes()
            assert fetch(f"{url}conditions.json") == conditions.read_bytes()
            assert fetch(f"{url}../station.json") == 404
            assert fetch(f"{url}%2e%2e/station.json") == 404
        finally:
            running.send_signal(signal.SIGINT)
        assert running.wait(timeout=20) == 0


@needs_chromium[0]
@needs_chromium[1]
def test_any_static_host_can_serve_the_folder(folder: Path) -> None:
    released(folder)
    handler = partial(SimpleHTTPRequestHandler, directory=str(folder))
    handler.log_message = lambda *_: None  # type: ignore[attr-defined]
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        page = PageAddress.of(f"http://127.0.0.1:{server.server_address[1]}/")
        release = Release(station=STATION, scripts=known_scripts())
        stamp = Stamp(host=page.host, issued=issue_bucket(NOW), language=1)
        link = link_of(page, encode(ROUTE, release, stamp, own_key(folder), minutes=3))
        with chromium() as browser:
            opened = open_page(phone(browser), link, at=NOW)
            assert opened.locator("#maneuvers li").count() > 1
            assert text(opened, "#destination")
            assert not opened.locator("#message").is_visible()
    finally:
        server.shutdown()
        server.server_close()
    assert STATION.place_by_id[PlaceId("place-P")]


def test_an_older_map_is_taken_out_of_the_folder_and_released_again(folder, tmp_path) -> None:
    station = tmp_path / "station.json"
    first = station.read_bytes()
    assert run("release", station, "--out", folder) == 0
    before = read_list(folder)
    longer = tuple(replace(p, length_m=p.length_m + 7) for p in STATION.pathways)
    station.write_bytes(write_station_map(replace(STATION, pathways=longer)))
    assert run("release", station, "--out", folder) == 0
    kept = folder / "kiosk" / f"{before.release}.json"
    assert kept.read_bytes() == first
    station.write_bytes(kept.read_bytes())
    assert run("release", station, "--out", folder) == 0
    again = read_list(folder)
    assert (again.release, again.sequence) == (before.release, before.sequence + 2)
