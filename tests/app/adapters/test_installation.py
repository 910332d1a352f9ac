"""A bad release never takes the place of a good one; a good one always does, or says why not."""

import datetime as dt
import errno
import http.server
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from app.adapters import kept_files
from app.adapters.release_shelf import ReleaseShelf
from app.commands import main
from app.station_files import load_network
from maps.model import MapError
from maps.publishing.release_list import LIST, SIGNATURE
from tests.support.released import (
    FIRST,
    KEY,
    NOW,
    OTHER_KEY,
    SECOND,
    installed,
    mark_of,
    publisher,
    release,
    served,
)
from tests.support.tree import ROOT

DAY = dt.timedelta(days=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return release(tmp_path / "release")


@pytest.fixture
def state(tmp_path: Path, folder: Path) -> Path:
    """A kiosk that serves the first release."""
    installed(tmp_path / "state", folder)
    return tmp_path / "state"


def refused(state: Path, source: object, why: str, **facts) -> None:
    """It is refused in one line, and the first map is served as before."""
    with pytest.raises(MapError, match=why) as error:
        installed(state, source, **facts)
    assert "\n" not in str(error.value)
    assert served(state) == FIRST


def test_a_release_is_taken_over_and_the_one_before_is_kept(state: Path, folder: Path) -> None:
    done = installed(state, release(folder, SECOND))
    assert (done.current.sequence, done.previous and done.previous.sequence) == (2, 1)
    assert served(state) == SECOND
    path = next(ReleaseShelf(state).map_files())
    assert load_network(path).engine.structure is not None
    ReleaseShelf(state).roll_back()
    assert served(state) == FIRST


def test_only_the_last_two_stay_on_the_disk(state: Path, folder: Path) -> None:
    for station in (SECOND, FIRST, SECOND):
        installed(state, release(folder, station))
    names = sorted(p.name for p in (state / "releases").iterdir() if p.is_dir())
    assert [name[:6] for name in names] == ["000003", "000004"]


def test_the_same_release_again_is_no_news(state: Path, folder: Path) -> None:
    before = ReleaseShelf(state).mark
    assert not installed(state, folder).is_new
    assert ReleaseShelf(state).mark == before


def test_an_older_release_is_refused_although_it_was_once_good(
    state: Path, folder: Path, tmp_path: Path
) -> None:
    old = shutil.copytree(folder, tmp_path / "old")
    installed(state, release(folder, SECOND))
    with pytest.raises(MapError, match="is older: number 1, and number 2 was here"):
        installed(state, old)
    assert served(state) == SECOND


def test_what_was_rolled_back_from_comes_back_only_when_somebody_says_so(
    state: Path, folder: Path
) -> None:
    installed(state, release(folder, SECOND))
    ReleaseShelf(state).roll_back()
    refused(state, folder, "rolled back")
    installed(state, folder, again=True)
    assert served(state) == SECOND


def test_there_is_nothing_behind_the_first_release(state: Path) -> None:
    with pytest.raises(MapError, match="no release before"):
        ReleaseShelf(state).roll_back()
    assert served(state) == FIRST


@pytest.mark.parametrize("of_kiosk", [True, False])
@pytest.mark.parametrize("damage", ["cut", "changed", "gone"])
def test_half_copied_and_changed_files_are_refused(
    state: Path, folder: Path, of_kiosk, damage: str
) -> None:
    release(folder, SECOND)
    mark = mark_of(SECOND)
    path = folder / (f"kiosk/{mark}.json" if of_kiosk else f"m/{mark}.json")
    data = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(data[: len(data) // 2] if damage == "cut" else data[:-3] + b"x\n\n")
    refused(state, folder, f"{mark}.*; .*get it again")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda d: d | {"sequence": 99}, "not what was signed"),
        (lambda d: d | {"files": {}}, "not what was signed"),
        (lambda d: d | {"schema": "yeokgil-release/2"}, "not a list of version 1"),
        (lambda d: {}, "release.json"),
        (lambda d: d | {"files": {"../x": "00"}}, "no path of a release"),
    ],
)
def test_a_list_that_was_changed_or_is_of_another_version_is_refused(
    state: Path, folder: Path, change, why: str
) -> None:
    release(folder, SECOND)
    document = json.loads((folder / LIST).read_bytes())
    (folder / LIST).write_text(json.dumps(change(document)))
    refused(state, folder, why)


@pytest.mark.parametrize("data", [b"", b"{", b"{}", b"\xff" * 20, b"[" * 9000])
@pytest.mark.parametrize("name", [LIST, SIGNATURE])
def test_a_list_or_signature_of_nonsense_is_one_line(
    state: Path, folder: Path, name: str, data: bytes
) -> None:
    release(folder, SECOND)
    (folder / name).write_bytes(data)
    refused(state, folder, name)


def test_a_release_of_somebody_else_is_refused(state: Path, tmp_path: Path) -> None:
    other = release(tmp_path / "other", SECOND, key=OTHER_KEY, sequence=7)
    refused(state, other, "a key that is not trusted here")


def test_a_signature_put_under_another_s_name_is_refused(state: Path, tmp_path: Path) -> None:
    other = release(tmp_path / "other", SECOND, key=OTHER_KEY, sequence=7)
    mine = release(tmp_path / "mine", SECOND, sequence=7)
    theirs = json.loads((other / SIGNATURE).read_bytes())
    ours = json.loads((mine / SIGNATURE).read_bytes())
    forged = theirs | {"public_key": ours["public_key"]}
    (other / SIGNATURE).write_text(json.dumps(forged))
    refused(state, other, "not what was signed")


def test_another_station_s_release_is_refused(state: Path, tmp_path: Path) -> None:
    elsewhere = SECOND.__class__(**{**vars_of(SECOND), "id": "elsewhere"})
    refused(state, release(tmp_path / "other", elsewhere, sequence=7), "is of elsewhere")


def vars_of(station):
    return {name: getattr(station, name) for name in station.__dataclass_fields__}


def test_a_map_of_a_later_version_is_refused(state: Path, folder: Path) -> None:
    mark = mark_of(SECOND)
    data = b'{"schema": "yeokgil-station-map/9"}'
    release(folder, SECOND, more={f"kiosk/{mark}.json": data})
    refused(state, folder, "a map that this program cannot read")


def test_a_map_that_says_it_is_of_another_station_is_refused(state: Path, folder: Path) -> None:
    from maps.codec import write_station_map

    elsewhere = SECOND.__class__(**{**vars_of(SECOND), "id": "elsewhere"})
    data = write_station_map(elsewhere)
    release(folder, SECOND, more={f"kiosk/{mark_of(SECOND)}.json": data})
    refused(state, folder, "holds elsewhere")


def test_an_empty_folder_is_no_release(state: Path, tmp_path: Path) -> None:
    refused(state, tmp_path, "is it a release")


# --- keys -----------------------------------------------------------------------------------------


def test_keys_follow_each_other_by_releases(state: Path, folder: Path) -> None:
    both = [publisher(KEY), publisher(OTHER_KEY, valid_from=NOW + DAY)]
    installed(state, release(folder, SECOND, publishers=both))
    release(folder, FIRST, key=OTHER_KEY, now=NOW + DAY)
    installed(state, folder, now=NOW + DAY)
    assert served(state) == FIRST


def test_a_key_signs_nothing_before_its_time_and_nothing_after_it(
    state: Path, folder: Path
) -> None:
    both = [publisher(KEY, valid_until=NOW + DAY), publisher(OTHER_KEY, valid_from=NOW + DAY)]
    installed(state, release(folder, FIRST, publishers=both))
    release(folder, SECOND)
    refused(state, folder, "not valid now", now=NOW + 2 * DAY)
    release(folder, SECOND, key=OTHER_KEY, now=NOW + 2 * DAY)
    refused(state, folder, "not valid now", now=NOW)
    installed(state, folder, now=NOW + 2 * DAY)
    assert served(state) == SECOND


def test_a_clock_that_was_set_back_makes_no_old_key_valid(state: Path, folder: Path) -> None:
    both = [publisher(KEY, valid_until=NOW + DAY), publisher(OTHER_KEY)]
    release(folder, FIRST, publishers=both)
    release(folder, FIRST, key=OTHER_KEY, now=NOW + 2 * DAY)
    installed(state, folder, now=NOW + 2 * DAY, publishers=both)
    stolen = release(folder, SECOND, key=KEY)
    with pytest.raises(MapError, match="not valid now"):
        installed(state, stolen, now=NOW)


def test_a_release_from_the_future_sets_no_clock(state: Path, folder: Path) -> None:
    release(folder, SECOND, now=NOW + 400 * DAY)
    refused(state, folder, "was made on 2027-04-05, and here it is 2026-03-01")
    installed(state, folder, now=NOW + 400 * DAY)
    assert served(state) == SECOND


def test_a_key_that_was_taken_away_is_not_believed_again(state: Path, folder: Path) -> None:
    release(folder, FIRST, publishers=[publisher(KEY), publisher(OTHER_KEY)])
    release(folder, FIRST, key=OTHER_KEY, publishers=[publisher(OTHER_KEY)])
    installed(state, folder, publishers=[publisher(OTHER_KEY)])
    with pytest.raises(MapError, match="do not know this key"):
        release(folder, SECOND, key=KEY)


def test_a_release_that_would_lock_everybody_out_is_refused(state: Path, folder: Path) -> None:
    ended = [publisher(KEY, valid_until=NOW + DAY)]
    release(folder, SECOND, publishers=ended)
    refused(
        state, folder, "leaves nobody|not valid now", now=NOW + 2 * DAY, publishers=[publisher(KEY)]
    )


def test_a_person_at_the_kiosk_may_name_another_key(state: Path, tmp_path: Path) -> None:
    other = release(tmp_path / "other", SECOND, key=OTHER_KEY, sequence=7)
    installed(state, other, publishers=[publisher(OTHER_KEY)])
    assert served(state) == SECOND
    with pytest.raises(MapError, match="not trusted"):
        installed(state, release(tmp_path / "third", FIRST, sequence=8))


# --- what breaks off ------------------------------------------------------------------------------


class FullDisk:
    """Runs out of room at the n-th thing that is written, in the midst of it."""

    def __init__(self, at: int) -> None:
        self.left = at

    def count(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    @contextmanager
    def installed(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        with monkeypatch.context() as patch:
            real_open, disk = os.fdopen, self

            def opened(handle, *words):
                file = real_open(handle, *words)
                return _Torn(file, disk)

            for owner, name in [
                (os, "fsync"),
                (os, "mkdir"),
                (os, "rename"),
                (os, "replace"),
                (kept_files.tempfile, "mkstemp"),
                (kept_files.tempfile, "mkdtemp"),
            ]:
                patch.setattr(owner, name, self._counted(getattr(owner, name)))
            patch.setattr(kept_files.os, "fdopen", opened)
            yield

    def _counted(self, function):
        def counted(*words, **facts):
            self.count()
            return function(*words, **facts)

        return counted


class _Torn:
    """Half of what is written is on the disk when there is no room any more."""

    def __init__(self, file, disk: FullDisk) -> None:
        self._file, self._disk = file, disk

    def __enter__(self):
        return self

    def __exit__(self, *_) -> None:
        self._file.close()

    def write(self, data: bytes) -> int:
        try:
            self._disk.count()
        except OSError:
            self._file.write(data[: len(data) // 2])
            self._file.flush()
            raise
        return self._file.write(data)

    def __getattr__(self, name: str):
        return getattr(self._file, name)


def test_a_full_disk_at_any_moment_leaves_what_was_there(
    state: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release(folder, SECOND)
    said: list[str] = []
    for at in range(200):
        disk = FullDisk(at)
        with disk.installed(monkeypatch):
            try:
                installed(state, folder)
            except MapError as error:
                said.append(str(error))
            else:
                break
        if disk.left < 0 and served(state) == FIRST:
            continue
        assert served(state) == SECOND  # only the very last step, which tidies, may still fail
    assert at > 15
    assert all("no space left on device; what was installed" in line for line in said)
    assert served(state) == SECOND
    assert not list((state / "releases").glob(".0*"))


def test_a_full_disk_while_releasing_leaves_the_release_before(
    state: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    said: list[str] = []
    for at in range(200):
        disk = FullDisk(at)
        with disk.installed(monkeypatch):
            try:
                release(folder, SECOND)
            except MapError as error:
                said.append(str(error))
            else:
                break
        if all(p.read_bytes() == data for p, data in before.items()):
            assert not installed(state, folder).is_new
    assert at > 5
    assert all("no space left on device; the release before" in line for line in said)
    installed(state, folder)
    assert served(state) == SECOND
    assert not list(folder.rglob(".*"))


def test_a_damaged_map_on_the_disk_makes_way_for_the_one_before(state: Path, folder: Path) -> None:
    current = installed(state, release(folder, SECOND)).current
    path = state / "releases" / current.folder / "map.json"
    path.write_bytes(path.read_bytes()[:100])
    assert served(state) == FIRST
    installed(state, folder)  # the same release again mends it
    assert served(state) == SECOND


def test_killed_at_any_moment_a_kiosk_has_a_whole_map() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.killed_installs", "48"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "48 installations killed: a whole map each time" in done.stdout


def test_two_installations_at_once_do_not_mix(state: Path, folder: Path) -> None:
    with (
        ReleaseShelf(state).locked(),
        pytest.raises(MapError, match="another installation is at work"),
    ):
        installed(state, folder)


# --- from a host ----------------------------------------------------------------------------------


class Host:
    """A static host that remembers what it was asked, and may break off or lie."""

    def __init__(self, folder: Path) -> None:
        self.asked: list[str] = []
        self.break_at = ""
        self.drip = b""
        host = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *_) -> None:
                pass

            def do_GET(self) -> None:
                host.asked.append(self.path)
                if host.break_at and host.break_at in self.path:
                    self.send_response(200)
                    self.send_header("Content-Length", "100000")
                    self.end_headers()
                    self.wfile.write(b"half of it")
                    return
                if host.drip and self.path.endswith(LIST):
                    self.send_response(200)
                    self.end_headers()
                    self.wfile.write(host.drip)
                    return
                super().do_GET()

        handler = partial(Handler, directory=str(folder))
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def host(folder: Path) -> Iterator[Host]:
    host = Host(folder)
    yield host
    host.close()


def test_a_kiosk_takes_from_a_host_only_what_it_needs(
    state: Path, folder: Path, host: Host
) -> None:
    release(folder, SECOND)
    installed(state, host.url)
    assert served(state) == SECOND
    mark = mark_of(SECOND)
    assert host.asked == [
        f"/{LIST}",
        f"/{SIGNATURE}",
        f"/kiosk/{mark}.json",
        f"/kiosk/{mark}.network",
    ]
    host.asked.clear()
    assert not installed(state, host.url).is_new
    assert len(host.asked) <= 4


def test_what_came_before_the_line_broke_is_not_fetched_again(
    state: Path, folder: Path, host: Host
) -> None:
    release(folder, SECOND)
    host.break_at = ".network"
    refused(state, host.url, "broke off|answer")
    host.break_at = ""
    host.asked.clear()
    installed(state, host.url)
    assert served(state) == SECOND
    assert not any(f"kiosk/{mark_of(SECOND)}.json" in path for path in host.asked)


def test_a_host_is_not_believed_at_the_first_time_without_a_key(tmp_path: Path, host: Host) -> None:
    with pytest.raises(MapError, match="--trust"):
        installed(tmp_path / "new", host.url)
    installed(tmp_path / "new", host.url, publishers=[publisher(KEY)])
    assert served(tmp_path / "new") == FIRST


def test_a_host_that_sends_without_end_is_cut_off(state: Path, host: Host) -> None:
    host.drip = b" " * (2 << 20)
    refused(state, host.url, "larger than")


def test_a_file_larger_than_its_list_says_is_not_read_to_its_end(
    state: Path, folder: Path, host: Host
) -> None:
    release(folder, SECOND)
    (folder / f"kiosk/{mark_of(SECOND)}.json").write_bytes(b" " * 5_000_000)
    refused(state, host.url, "larger than")


def test_a_host_that_is_not_there_is_one_line(state: Path) -> None:
    refused(state, "http://127.0.0.1:9/", "does not answer")
    refused(state, "ftp://127.0.0.1/", "no address of a static host")


# --- the commands ---------------------------------------------------------------------------------


def run(*words: object) -> int:
    try:
        return main([str(word) for word in words], kiosk=lambda _: 77)
    except SystemExit as stop:
        return int(stop.code or 0)


def test_install_roll_back_and_say_what_is_there(tmp_path: Path, folder: Path, capfd) -> None:
    state = tmp_path / "kiosk"
    assert run("installed", "--into", state) == 0
    assert capfd.readouterr().out == "nothing is installed\n"
    assert run("install", folder, "--into", state) == 0
    assert "the first release here" in capfd.readouterr().err
    release(folder, SECOND)
    assert run("install", folder, "--into", state) == 0
    capfd.readouterr()
    assert run("installed", "--into", state, "--json") == 0
    document = json.loads(capfd.readouterr().out)
    assert (document["current"]["sequence"], document["previous"]["sequence"]) == (2, 1)
    assert run("rollback", "--into", state) == 0
    assert served(state) == FIRST
    assert run("rollback", "--into", state) == 2
    assert run("install", folder, "--into", state) == 2
    error = capfd.readouterr().err.splitlines()[-1]
    assert error.startswith(f"error: {folder}: was rolled back")


@pytest.mark.parametrize("form", ["text", "file", "signature", "publishers"])
def test_a_key_may_be_named_in_any_form(tmp_path: Path, folder: Path, form: str) -> None:
    import base64

    from maps.publishing.release_list import write_publishers

    text = base64.b64encode(publisher(KEY).public_key).decode()
    path = tmp_path / "key"
    if form == "file":
        path.write_text(f"{text}\n")
    elif form == "publishers":
        path.write_bytes(write_publishers([publisher(KEY)]))
    elif form == "signature":
        path = folder / SIGNATURE
    assert (
        run(
            "install", folder, "--into", tmp_path / "s", "--trust", text if form == "text" else path
        )
        == 0
    )
    assert served(tmp_path / "s") == FIRST


def test_a_key_that_is_none_is_one_line(tmp_path: Path, folder: Path, capfd) -> None:
    assert run("install", folder, "--into", tmp_path / "s", "--trust", "nonsense") == 2
    assert "is no public key" in capfd.readouterr().err
