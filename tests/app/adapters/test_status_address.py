"""Conditions from an address: cheap while nothing changes, doubted when nobody answers."""

import datetime as dt
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from app.adapters.status_address import COUNTS_S, EVERY_S, LONGEST_S, StatusAddress
from app.adapters.status_file import NOTHING_KNOWN
from maps.codec import write_conditions
from maps.model import Conditions, OperatingState, Outage
from tests.support.visit import NOW, HandClock


def snapshot(minute: int, *subjects: str) -> Conditions:
    return Conditions(
        issued=NOW + dt.timedelta(minutes=minute),
        outages=tuple(Outage(subject=s, state=OperatingState.OUT_OF_SERVICE) for s in subjects),
    )


class Station:
    """Serves what it is told to, on this machine alone."""

    def __init__(self):
        self.data, self.status, self.answers = b"", 200, []
        station = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                tag = f'"{hash(station.data)}"'
                is_same = self.headers.get("If-None-Match") == tag and station.status == 200
                station.answers.append(304 if is_same else station.status)
                self.send_response(station.answers[-1])
                self.send_header("ETag", tag)
                self.send_header("Content-Length", "0" if is_same else str(len(station.data)))
                self.end_headers()
                if not is_same:
                    self.wfile.write(station.data)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/conditions.json"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def say(self, conditions: Conditions) -> None:
        self.data = write_conditions(conditions)


@pytest.fixture
def station():
    served = Station()
    yield served
    served.server.shutdown()
    served.server.server_close()


def test_what_has_not_changed_is_asked_for_and_not_sent_again(station):
    feed = StatusAddress(station.address, HandClock())
    assert feed.news() == NOTHING_KNOWN
    station.say(snapshot(0, "lift"))
    assert feed.ask() == EVERY_S
    assert feed.news() == snapshot(0, "lift")
    feed.ask()
    assert feed.news() is None
    assert station.answers == [200, 304]
    station.say(snapshot(1))
    feed.ask()
    assert feed.news() == snapshot(1)


def test_where_nobody_answers_it_asks_less_often_and_then_as_before(station):
    feed = StatusAddress(station.address, HandClock())
    station.say(snapshot(0))
    station.status = 503
    waits = [feed.ask() for _ in range(8)]
    assert waits[:3] == [2 * EVERY_S, 4 * EVERY_S, 8 * EVERY_S]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_S
    assert "503" in feed.trouble
    station.status = 200
    assert feed.ask() == EVERY_S
    assert feed.trouble == ""


def test_after_five_minutes_of_silence_nothing_is_known(station):
    clock = HandClock()
    feed = StatusAddress(station.address, clock)
    station.say(snapshot(0, "lift"))
    feed.ask()
    feed.news()
    station.status = 500
    clock.move(COUNTS_S)
    feed.ask()
    assert feed.news() is None
    clock.move(1)
    silent = feed.news()
    assert silent is not None
    assert silent.states(clock.now()) == {"lift": OperatingState.UNKNOWN}
    assert feed.news() is None
    station.status = 200
    feed.ask()
    assert feed.news() == snapshot(0, "lift")


def test_an_old_day_that_is_played_again_is_refused(station):
    feed = StatusAddress(station.address, HandClock())
    station.say(snapshot(0, "lift"))
    feed.ask()
    feed.news()
    station.say(snapshot(-60))
    assert feed.ask() > EVERY_S
    assert feed.news() is None
    assert "older" in feed.trouble


def test_a_snapshot_from_the_future_does_not_hinder_the_next_one(station):
    feed = StatusAddress(station.address, HandClock())
    station.say(snapshot(60 * 24 * 365))
    feed.ask()
    station.say(snapshot(0, "lift"))
    feed.ask()
    assert feed.news() == snapshot(0, "lift")


@pytest.mark.parametrize("data", [b"", b"<html>", b'{"schema": 2}', b"[]", b"\xff" * 100])
def test_what_is_no_conditions_file_changes_nothing(station, data):
    feed = StatusAddress(station.address, HandClock())
    station.say(snapshot(0, "lift"))
    feed.ask()
    feed.news()
    station.data = data
    assert feed.ask() > EVERY_S
    assert feed.news() is None


def test_an_answer_without_end_is_not_read_to_its_end(station):
    feed = StatusAddress(station.address, HandClock())
    station.data = b" " * (5 << 20)
    assert feed.ask() > EVERY_S
    assert "MB" in feed.trouble


def test_a_port_where_nobody_is_costs_nothing_but_the_states():
    feed = StatusAddress("http://127.0.0.1:9/conditions.json", HandClock())
    assert feed.ask() > EVERY_S
    assert feed.news() == NOTHING_KNOWN


def test_the_thread_asks_by_itself_and_ends(station):
    station.say(snapshot(0, "lift"))
    feed = StatusAddress(station.address, HandClock(), every_s=0.01)
    feed.latest()
    while not station.answers.count(304):
        threading.Event().wait(0.01)
    assert feed.news() == snapshot(0, "lift")
    feed.close()
    assert feed._thread is not None
    assert not feed._thread.is_alive()
