"""Part J of the requirements: privacy and security."""

import ast
from dataclasses import replace
from importlib import import_module

from app.flow.events import Key, SearchWanted, Started, Typed
from app.flow.session import ScreenId, Session
from app.front import assemble
from app.site import read_site
from tests.support.barrier_free.judging import none_of, requirement
from tests.support.barrier_free.looks import Look
from tests.support.barrier_free.situations import situations
from tests.support.barrier_free.walk import Studio
from tests.support.ear import Listener
from tests.support.tree import ROOT
from tests.support.visit import ids

SECRET = "ZQXJV"
"""Typed by nobody else."""


@requirement("J01")
def test_what_is_typed_is_written_nowhere(ui, tmp_path, monkeypatch, measured, caplog) -> None:
    """A kiosk as it is installed, its folders empty before: nothing in any file afterwards."""
    home = tmp_path / "home"
    for name in ("HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home / name))
    path = ROOT / "assets" / "sites" / "saebyeok-sample.toml"
    site = read_site(path.read_bytes(), name=path.name, folder=path.parent)
    kiosk, desk = assemble(site, offscreen=True, state_folder=home / "state", log=home / "log")
    for event in (Started(), SearchWanted(), *(Typed(letter) for letter in SECRET)):
        kiosk.dispatch(event)
        ui.pump(2)
    assert kiosk.session.typed
    kiosk.tick()
    kiosk.close()
    desk.close()
    files = [path for path in home.rglob("*") if path.is_file()]
    none_of(path for path in files if SECRET.encode() in path.read_bytes().upper())
    assert SECRET not in caplog.text.upper()
    measured(f"{len(files)} files written, none holds it")


@requirement("J01")
def test_nothing_sees_or_hears_the_traveller() -> None:
    """No module opens a camera or a microphone."""
    words = (
        "kivy.core.camera",
        "kivy.uix.camera",
        "VideoCapture",
        "sounddevice",
        "arecord",
        "pyaudio",
    )
    none_of(
        (path.name, word)
        for path in (ROOT / "app").rglob("*.py")
        for word in words
        if word in path.read_text(encoding="utf-8")
    )


@requirement("J02")
def test_counts_are_of_kinds_and_small_ones_are_suppressed(measured) -> None:
    """What is counted is a closed list of kinds; fewer than five are not told."""
    counting = import_module("app.flow.counting")
    told = counting.told({"visit": {"total": {"": 4}, "language": {"ko": 5, "mn": 2}}})
    assert counting.FEWEST >= 5
    assert told["visit"]["total"][""] is None
    assert told["visit"]["language"]["ko"] in {5, None}
    assert told["visit"]["language"]["mn"] is None
    known = {"total", "category", "language", "profile", "reason"}
    assert {each for by in counting.ALLOWED.values() for each in by} <= known
    measured(f"{len(counting.ALLOWED)} things counted, fewer than {counting.FEWEST} not told")


@requirement("J02")
def test_a_visit_has_no_number() -> None:
    """Nothing in a session tells one visit from another of the same choices."""
    assert Session(language="ko") == Session(language="ko")
    names = {
        name
        for name in Session.__dataclass_fields__
        if {"id", "uuid", "number"} & set(name.split("_"))
    }
    assert names == set()


@requirement("J03")
def test_it_is_silent_until_somebody_asks_for_the_voice(measured) -> None:
    who = Listener("ko")
    for key in (Key.DOWN, Key.SELECT, Key.RIGHT, Key.SELECT, Key.BACK, Key.HELP):
        who.press(key)
    who.wait(70)
    assert who.tape.asked == []
    measured("nothing was said")


@requirement("J04")
def test_no_key_leads_out_of_the_kiosk(ui, measured) -> None:
    """Every key code, with every modifier: what is no key of the keypad changes nothing."""
    from app.screens.keypad import KEYS

    studio = Studio(ui, "plain")
    before = studio.kiosk.session
    count = 0
    for code in range(1, 400):
        if code in KEYS:
            continue
        for held in ([], ["alt"], ["ctrl"], ["ctrl", "alt"], ["meta"]):
            handled = ui.window.dispatch("on_key_down", code, 0, None, held)
            ui.window.dispatch("on_key_up", code, 0)
            count += 1
            assert handled, code
            assert studio.kiosk.session == before, (code, held)
    measured(f"{count} key combinations")


@requirement("J04")
def test_the_window_cannot_be_closed_by_a_traveller() -> None:
    loop, stage = (
        (ROOT / "app" / folder / name).read_text(encoding="utf-8")
        for folder, name in (("widgets", "window_loop.py"), ("screens", "stage.py"))
    )
    assert "on_request_close=lambda *_: stays()" in loop
    assert "stays=lambda: True" in stage
    toolkit = ast.parse((ROOT / "app" / "toolkit.py").read_text(encoding="utf-8"))
    texts = [n.value for n in ast.walk(toolkit) if isinstance(n, ast.Constant)]
    assert "exit_on_escape" in texts


@requirement("J04")
def test_no_button_leads_to_the_staff_area() -> None:
    """It has a screen that asks for a PIN, and nothing that a traveller presses opens it."""
    assert "STAFF_PIN" in ScreenId.__members__
    none_of(s.name for s in situations() if s.name.startswith("staff_"))


@requirement("J04")
def test_nothing_on_the_glass_is_a_link() -> None:
    none_of(
        (situation.name, action_id)
        for situation in situations()
        for session, world in [situation.session(Look())]
        for action_id in ids(_shown(session, world))
        if "http" in action_id
    )
    assert replace(Session(language="ko")) == Session(language="ko")


def _shown(session, world):
    from app.screens.journey import present

    return present(session, world)
