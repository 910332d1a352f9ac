"""The call desk: a member of staff sees who waits, and answers; the kiosk hears it."""

import json
import subprocess
import sys
import time

import pytest

from app.adapters.staff_desk import CallDesk, FolderLine
from app.ports import CallNews, CallReply, CallStage, StaffRequest
from tests.support.tree import ROOT

CALL = StaffRequest(
    kiosk=3,
    here="지하 1층",
    language="vi",
    reason="boarding",
    reason_words="열차 승하차",
    need="휠체어",
    goal="4번 승강장",
)


def run(*words, given: str = "") -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, ROOT / "main.py", "calls", *map(str, words)],
        capture_output=True,
        text=True,
        input=given,
        timeout=60,
        check=False,
    )


@pytest.fixture
def desk(tmp_path):
    desk = CallDesk(FolderLine(tmp_path), asked_every_s=0.01)
    desk.call(CALL)
    _until((tmp_path / "call-3.json").exists)
    yield desk
    desk.close()


def _until(is_so) -> None:
    for _ in range(2000):
        if is_so():
            return
        time.sleep(0.005)
    raise AssertionError


def _news(desk) -> CallNews:
    found: list[CallNews] = []
    _until(lambda: (news := desk.news()) is not None and not found.append(news))
    return found[0]


def test_who_waits_is_listed_with_all_they_have_said(desk, tmp_path) -> None:
    (tmp_path / "call-9.json").write_text("{")
    (tmp_path / "call-4.json").write_text('{"schema": 1, "kiosk": 4, "state": "over"}')
    told = run(tmp_path).stdout.splitlines()
    assert len(told) == 1
    for each in (
        "kiosk 3",
        "지하 1층",
        "열차 승하차",
        "Tiếng Việt",
        "휠체어",
        "→ 4번 승강장",
        "waits",
    ):
        assert each in told[0]
    (call,) = json.loads(run(tmp_path, "--json").stdout)["calls"]
    assert (call["kiosk"], call["language"], call["answer"]) == (3, "vi", "")


def test_an_answer_reaches_the_kiosk_and_a_second_one_too(desk, tmp_path) -> None:
    assert run(tmp_path, "--answer", "3", "coming", "3").returncode == 0
    assert _news(desk) == CallNews(CallStage.ON_THE_WAY, CallReply.COMING, 3)
    assert "answered: coming 3" in run(tmp_path).stdout
    assert run(tmp_path, "--answer", "3", "desk").returncode == 0
    assert _news(desk) == CallNews(CallStage.ANSWERED, CallReply.DESK)
    desk.withdraw()  # what the kiosk does when nobody is to come
    _until(lambda: "over" in (tmp_path / "call-3.json").read_text())
    assert run(tmp_path).stdout == ""


def test_somebody_stays_at_the_desk(desk, tmp_path) -> None:
    told = run(tmp_path, "--watch", given="3 dancing\n3 wait\n")
    assert told.returncode == 0
    assert "3 dancing: is no answer" in told.stderr
    assert "answered: wait" in told.stdout
    assert _news(desk) == CallNews(CallStage.ANSWERED, CallReply.WAIT)


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--answer", "3", "dancing"], "3 dancing: is no answer; write KIOSK and one of"),
        (["--answer", "3", "coming", "90"], "is no answer"),
        (["--answer", "3", "wait", "5"], "is no answer"),
        (["--answer", "coming"], "is no answer"),
        (["--answer", "7", "coming"], "kiosk 7: nobody calls from there; open: 3"),
    ],
)
def test_what_is_no_answer_is_one_line(desk, tmp_path, words, complaint) -> None:
    told = run(tmp_path, *words)
    assert told.returncode == 2
    assert complaint in told.stderr
    assert told.stderr.count("\n") == 1


def test_a_folder_that_is_none_is_one_line(tmp_path) -> None:
    told = run(tmp_path / "nowhere")
    assert (told.returncode, told.stderr.count("\n")) == (2, 1)
    assert "is no folder" in told.stderr
