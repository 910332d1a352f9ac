"""The staff are called over a folder or an address: the same calls, the same answers, the same faults."""

import json
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.adapters.staff_desk import AddressLine, CallDesk, FolderLine, desk_of
from app.ports import CallNews, CallReply, CallStage, StaffRequest
from app.site import SiteHelp, read_site
from maps.model import MapError

CALL = StaffRequest(
    kiosk=3, here="B1", language="vi", reason="way", reason_words="길 찾기", need="휠체어로"
)


class Station:
    """The station's side: sees what was asked for last, and answers."""

    def __init__(self, line, seen, answer) -> None:
        self.desk = CallDesk(line, asked_every_s=0.01)
        self.seen, self.answer = seen, answer

    def wait_for(self, state: str) -> dict:
        return _until(lambda: (found := self.seen()) and found["state"] == state and found)

    def news(self) -> CallStage:
        return _until(self.desk.news)


def _until(ask, seconds: float = 10.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = ask()
        if found:
            return found
        time.sleep(0.005)
    raise AssertionError(ask)


@contextmanager
def _folder(tmp_path):
    def seen():
        path = tmp_path / "call-3.json"
        return json.loads(path.read_bytes()) if path.exists() else None

    def answer(data: bytes) -> None:
        (tmp_path / "answer-3.json").write_bytes(data)

    yield Station(FolderLine(tmp_path), seen, answer)


@contextmanager
def _address(_tmp_path):
    kept = {"call": None, "answer": b"", "asked": []}

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            kept["call"] = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            kept["asked"].append(self.path)
            self._reply(204, b"")

        def do_GET(self) -> None:
            kept["asked"].append(self.path)
            self._reply(200 if kept["answer"] else 404, kept["answer"])

        def _reply(self, code: int, data: bytes) -> None:
            self.send_response(code)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_args) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield Station(
            AddressLine(f"http://127.0.0.1:{server.server_port}/calls/"),
            lambda: kept["call"],
            lambda data: kept.update(answer=data),
        )
        assert set(kept["asked"]) <= {"/calls", "/calls/3"}
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(params=[_folder, _address], ids=["folder", "address"])
def station(request, tmp_path):
    with request.param(tmp_path) as made:
        yield made
        made.desk.close()


def test_a_call_says_all_and_answers_come_back_one_by_one(station) -> None:
    station.desk.call(CALL)
    said = station.wait_for("calling")
    assert said == {
        "schema": 1,
        "state": "calling",
        "kiosk": 3,
        "here": "B1",
        "language": "vi",
        "reason": "way",
        "reason_words": "길 찾기",
        "need": "휠체어로",
        "goal": "",
    }
    for state in ("answered", "on_the_way"):
        station.answer(json.dumps({"state": state, "by": "desk 2"}).encode())
        assert station.news() == CallNews(CallStage(state))
    assert station.desk.news() is None


def test_staff_answer_in_words_that_every_language_has(station) -> None:
    station.desk.call(CALL)
    station.wait_for("calling")
    for answer, told in (
        ({"reply": "coming", "minutes": 3}, CallNews(CallStage.ON_THE_WAY, CallReply.COMING, 3)),
        ({"reply": "coming", "minutes": 999}, CallNews(CallStage.ON_THE_WAY, CallReply.COMING)),
        ({"reply": "desk", "minutes": 3}, CallNews(CallStage.ON_THE_WAY, CallReply.DESK)),
        ({"reply": "sing"}, CallNews(CallStage.ON_THE_WAY)),
    ):
        station.answer(json.dumps({"state": "on_the_way", **answer}).encode())
        assert station.news() == told


def test_what_is_over_says_nothing_of_anybody(station) -> None:
    station.desk.call(CALL)
    station.wait_for("calling")
    station.desk.withdraw()
    assert station.wait_for("over") == {"schema": 1, "kiosk": 3, "state": "over"}
    station.desk.call(CALL)
    station.wait_for("calling")
    station.answer(b'{"state": "closed"}')
    assert station.news() == CallNews(CallStage.CLOSED)
    station.wait_for("over")


def test_an_answer_that_nobody_understands_is_none(station) -> None:
    station.desk.call(CALL)
    station.wait_for("calling")
    for nonsense in (b"{", b"[]", b'{"state": "dancing"}', b'{"state": 5}', b"\xff\xfe"):
        station.answer(nonsense)
        time.sleep(0.05)
    station.answer(b'{"state": "answered"}')
    assert station.news() == CallNews(CallStage.ANSWERED)


def test_closing_takes_back_what_is_open(station) -> None:
    station.desk.call(CALL)
    station.wait_for("calling")
    station.desk.withdraw()
    station.wait_for("over")
    station.desk.close()
    station.desk.call(CALL)
    time.sleep(0.05)
    assert station.seen()["state"] == "over"


def test_an_answer_to_the_call_before_is_none_to_this_one(tmp_path) -> None:
    with _folder(tmp_path) as station:
        station.answer(b'{"state": "answered"}')
        station.desk.call(CALL)
        station.wait_for("calling")
        time.sleep(0.05)
        assert station.desk.news() is None
        station.desk.close()


@pytest.mark.parametrize(
    "line", [FolderLine(Path("/nowhere/at/all")), AddressLine("http://127.0.0.1:9/calls")]
)
def test_what_does_not_get_through_is_told_at_once(line) -> None:
    desk = CallDesk(line, asked_every_s=0.01)
    desk.call(CALL)
    assert _until(desk.news) == CallNews(CallStage.FAILED)
    desk.close()


# --- the site ---------------------------------------------------------------------------------------


def _site(text: str):
    return read_site(text.encode(), name="site.toml", folder=Path("/sites"))


def test_a_site_names_how_its_staff_are_reached() -> None:
    assert _site("").help == SiteHelp()
    assert desk_of(SiteHelp()) is None
    folder = _site('[help]\ncall = "folder:calls"\nphone = "02-100"\ndesk = "desk-1"').help
    assert folder == SiteHelp(call="folder:/sites/calls", phone="02-100", desk="desk-1")
    assert isinstance(desk_of(folder)._line, FolderLine)
    address = _site('[help]\ncall = "http://10.0.0.5:8080/calls"').help
    assert isinstance(desk_of(address)._line, AddressLine)


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ('call = "10.0.0.5"', "help.call"),
        ('call = "ftp://host/x"', "help.call"),
        ('call = "folder:"', "help.call"),
        ('phone = "0000000000000000000000000"', "help.phone"),
        ('pager = "7"', "pager"),
    ],
)
def test_what_is_wrong_is_said_with_its_setting(text, setting) -> None:
    with pytest.raises(MapError, match=setting):
        _site(f"[help]\n{text}\n")
