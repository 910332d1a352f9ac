"""Staff sign in, leave, and others come, in the window of `main.py edit`; the map stays in hand."""

import logging

import pytest

from app.adapters.secrets import LOCK_S, TRIES
from app.editor.state import Dialog
from maps.editing import Collection, Ref
from maps.publishing.review import Role
from tests.app.editor.test_tasks import lifts_of
from tests.support.desk import SIZE_PX, HandClock, built_in
from tests.support.front_door import PASSWORD, AtFrontDoor, an_office, keep_map, password_file

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def office(tmp_path, clock):
    keep_map(tmp_path, built_in("darmstadt-hbf"))
    return an_office(tmp_path, clock)


@pytest.fixture
def door(ui, tmp_path, clock):
    opened = []

    def open_door(*words, language="en"):
        place = ("--office", tmp_path / "office", "--language", language)
        opened.append(AtFrontDoor(ui, tmp_path, clock, *place, *words))
        return opened[-1]

    yield open_door
    for each in opened:
        each.close()


def name_a_lift(editor, text):
    lift = lifts_of(editor.station)[0]
    editor.show(lift.position, lift.levels[0], 20.0)
    editor.choose(Ref(Collection.EQUIPMENT, lift.id))
    editor.enter("chosen:name/local", text)


def test_nobody_is_named_and_the_window_asks_first_of_all(door, office):
    editor = door(language="ko")
    assert editor.state.dialog is Dialog.SIGN_IN
    editor.shot("sign-in-ko")
    before = editor.station
    for code, held in ((115, ("ctrl",)), (122, ("ctrl",)), (27, ()), (13, ()), (119, ())):
        editor.key(code, *held)
        assert editor.state.dialog is Dialog.SIGN_IN, "no key gets past it"
    editor.key(97, "ctrl")
    editor.key(8)
    # letters go into the name at once; nobody needs a mouse
    editor.type("minseo")
    editor.key(9)
    editor.type(PASSWORD)
    editor.shot("sign-in-written-ko")
    editor.key(13)
    editor.ui.pump(4)
    assert editor.editor.world.role is Role.EDITOR
    assert editor.state.dialog is Dialog.NONE
    assert "minseo" in editor.notice
    assert editor.station is before
    name_a_lift(editor, "Lift 1")
    assert editor.state.trail.position == 1
    assert [(line.who, line.what) for line in office.history()][-1] == ("minseo", "sign-in")


def test_who_is_named_writes_a_password_only(door, office):
    editor = door("--as", "minseo")
    assert editor.state.typing.entry == "sign:password"
    editor.type(PASSWORD)
    editor.press("sign-in:go")
    editor.ui.pump(4)
    assert editor.editor.world.person == "minseo"


def test_a_password_file_lets_in_without_a_question(door, office, tmp_path):
    editor = door("--as", "sora", "--password-file", password_file(tmp_path))
    assert editor.state.dialog is Dialog.NONE
    assert editor.editor.world.role is Role.REVIEWER


def test_keys_on_the_screen_are_enough(door, office):
    office.add(office.people()[0], "kim", Role.EDITOR, "Aa1-bbbbbb!")
    editor = door()
    editor.press("sign-in:keys")
    editor.shot("sign-in-keys")
    tap_letters(editor, "kim")
    editor.press("field:sign:password")
    tap_letters(editor, "Aa1-bbbbbb!")
    assert "Aa1" not in editor.texts()
    editor.press("sign-in:go")
    editor.ui.pump(4)
    assert editor.editor.world.person == "kim"


def tap_letters(editor, text):
    for letter in text:
        for page in ("", "keys:large", "keys:signs"):
            if page:
                editor.press(page)
            found = [
                c
                for c in editor.editor.shown.controls()
                if c.id.startswith("key:") and c.words == letter
            ]
            if found:
                editor.press(found[0].id)
                break
        pages = {"large": "keys:large", "signs": "keys:signs"}
        if editor.state.signing_in.keys in pages:
            editor.press(pages[editor.state.signing_in.keys])


def test_too_many_wrong_passwords_and_the_waiting_time_is_told(door, office, clock):
    editor = door("--as", "minseo", language="ko")
    for left in range(TRIES - 1, 0, -1):
        editor.type("not the password")
        editor.key(13)
        editor.ui.pump(4)
        assert str(left) in editor.texts()
        assert editor.state.typing.entry == "sign:password", "the next try begins at once"
    editor.shot("sign-in-wrong-ko")
    editor.type("not the password")
    editor.key(13)
    editor.ui.pump(4)
    assert "10분" in editor.texts()
    editor.shot("sign-in-locked-ko")
    editor.type(PASSWORD)
    editor.key(13)
    editor.ui.pump(4)
    assert editor.editor.world.role is None, "not even the right one counts now"
    editor.wait(LOCK_S - 61)
    assert "2분" in editor.texts(), "it counts down by itself"
    editor.wait(62)
    editor.key(97, "ctrl")
    editor.type(PASSWORD)
    editor.key(13)
    editor.ui.pump(4)
    assert editor.editor.world.role is Role.EDITOR
    refused = [line for line in office.history() if line.what == "sign-in.refused"]
    assert len(refused) == TRIES


def test_somebody_else_signs_in_and_goes_on_with_the_map_in_hand(door, office, tmp_path):
    editor = door("--as", "minseo", "--password-file", password_file(tmp_path))
    name_a_lift(editor, "Lift 1")
    in_hand = editor.station
    editor.press("person")
    editor.shot("person")
    editor.press("sign-out")
    assert editor.state.dialog is Dialog.SIGN_IN
    assert editor.editor.world.role is None
    assert not editor.editor.asks_before_leaving(), "nothing is lost: it is kept"
    editor.sign_in("jin")
    assert editor.station is in_hand
    editor.press("tool:way")
    assert "takes an editor" in editor.notice, "a viewer is a viewer"
    editor.key(122, "ctrl")
    assert editor.station is in_hand
    editor.sign_out()
    editor.sign_in("sora")
    assert editor.station is in_hand
    editor.key(115, "ctrl")
    assert not editor.state.is_changed
    said = [(line.who, line.what) for line in office.history()]
    assert said[-5:] == [
        ("minseo", "sign-out"),
        ("jin", "sign-in"),
        ("jin", "sign-out"),
        ("sora", "sign-in"),
        ("sora", "map.save"),
    ]


def test_what_was_not_saved_waits_for_somebody_who_may_change_it(door, office, tmp_path):
    editor = door("--as", "minseo", "--password-file", password_file(tmp_path))
    name_a_lift(editor, "Lift 1")
    editor.close()
    again = door()
    assert again.state.dialog is Dialog.SIGN_IN, "before anything else"
    again.sign_in("jin")
    assert again.state.dialog is Dialog.NONE
    again.sign_out()
    again.sign_in("minseo")
    assert again.state.dialog is Dialog.RECOVER
    again.press("recover:yes")
    assert lifts_of(again.station)[0].name.local == "Lift 1"


@pytest.mark.parametrize("fails", [False, True])
def test_a_password_is_written_nowhere(door, office, tmp_path, caplog, monkeypatch, fails):
    secret = "hunter2-hunter2-hunter2"
    office.add(office.people()[0], "kim", Role.EDITOR, secret)
    caplog.set_level(logging.DEBUG)
    editor = door()
    states = []
    if fails:  # even where something of ours breaks in the middle of it
        broken = RuntimeError("broken")
        monkeypatch.setattr("app.adapters.accounts.is_secret", raising(broken))
    editor.press("field:sign:name")
    editor.key(97, "ctrl")
    editor.type("kim")
    editor.key(9)
    for letter in secret:
        editor.type(letter)
        states.append(repr(editor.state) + repr(editor.editor.shown))
    editor.key(99, "ctrl")
    states.append(repr(editor.state))
    editor.key(13)
    states.append(repr(editor.state))
    editor.ui.pump(4)
    assert (editor.editor.world.person == "kim") is not fails
    if not fails:
        name_a_lift(editor, "Lift 1")
        editor.key(115, "ctrl")
    assert not any(secret in text or secret[:-3] in text for text in states)
    assert secret not in caplog.text
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 3
    assert not [path for path in files if secret.encode() in path.read_bytes()]


def raising(error):
    def fail(*_):
        raise error

    return fail
