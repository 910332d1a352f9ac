"""The staff area by real touches: behind a corner and a PIN, and closed again by itself."""

import json

import pytest

from app.adapters.secrets import TRIES
from app.flow.events import LanguageChosen
from app.flow.session import ScreenId, Session
from app.flow.staff import DeskAnswered, PinTold, SetUpWanted, StaffScreenChosen
from app.screens.staff_page import Gauge
from app.site import read_site
from app.ticket import Paper, draw_ticket
from maps.codec import read_conditions
from maps.model import OperatingState
from tests.support.staff import PIN, Staff
from tests.support.visit import BOOKS, LIFT, SHOTS, a_world, built_in, ids

OUT, IN = OperatingState.OUT_OF_SERVICE, OperatingState.IN_SERVICE
FRESH = Session(language="ko")


@pytest.fixture
def staff(ui, tmp_path):
    return Staff(ui, tmp_path)


def written(staff: Staff):
    return read_conditions(staff.file.read_bytes(), name="x")


def logged(staff: Staff) -> list[dict]:
    lines = "".join(path.read_text() for path in staff.folder.glob("staff-*.jsonl"))
    return [json.loads(line) for line in lines.splitlines()]


def test_a_finger_that_rests_in_a_corner_for_five_seconds_is_asked_for_the_pin(staff):
    width, height = staff.ui.window.size
    for at in ((8, 8), (width - 8, 8), (8, height - 8), (width - 8, height - 8)):
        staff.hold(at, 4.0)
        assert staff.session.screen is ScreenId.WELCOME
        staff.hold(at)
        assert staff.session.screen is ScreenId.STAFF_PIN
        staff.touch("bar:back")
        assert staff.session == FRESH


def test_a_finger_that_slides_or_rests_elsewhere_is_asked_for_nothing(staff):
    from tests.support.ui import Finger

    width, height = staff.ui.window.size
    staff.hold((width / 2, height - 8))
    assert staff.session.screen is ScreenId.WELCOME
    finger = Finger(9, staff.corner)
    finger.down()
    staff.ui.advance(2)
    finger.move_to((width / 2, height / 2))
    staff.ui.advance(5)
    finger.up()
    assert staff.session.screen is ScreenId.WELCOME


def test_a_travellers_visit_has_ended_before_staff_are_asked_for_a_pin(staff):
    staff.touch("welcome:start", "category:platforms", "place:place-P", "profile:walking")
    assert staff.session.answer is not None
    staff.hold(staff.corner)
    assert staff.session.staff is not None
    assert staff.session.answer is None
    assert staff.session.destination is None


def test_a_kiosk_without_a_staff_area_has_no_door(ui, tmp_path):
    staff = Staff(ui, tmp_path)
    staff.kiosk.change_world(a_world())
    staff.hold(staff.corner)
    assert staff.session.screen is ScreenId.WELCOME


def test_the_pin_opens_and_is_nowhere_on_the_glass_or_in_a_value(staff):
    staff.hold(staff.corner)
    staff.touch(*(f"key:{digit}" for digit in PIN))
    assert PIN not in repr(staff.session)
    assert "6 0 4" not in "".join(staff.ui.texts())
    assert staff.page.parts[0].words.count("●") == len(PIN)
    staff.touch("pin:enter")
    assert staff.session.screen is ScreenId.STAFF_TODAY
    assert staff.session.staff.typed == ""
    assert PIN not in repr(staff.session)


def test_the_same_digit_twice_in_a_row_counts_twice_and_the_last_one_can_be_taken_back(staff):
    staff.hold(staff.corner)
    for digit in "1122":
        staff.clock.move(0.2)
        staff.ui.tap(staff.kiosk.locate(f"key:{digit}"))
    assert staff.session.staff.typed == "1122"
    staff.touch("key:erase")
    assert staff.session.staff.typed == "112"


def test_a_keyboard_with_keys_types_the_pin_too(staff):
    staff.hold(staff.corner)
    for digit in PIN:
        staff.clock.move(1.0)
        staff.ui.key(digit)
    assert staff.session.staff.typed == PIN


def test_after_five_wrong_pins_the_right_one_waits_for_ten_minutes(staff):
    staff.hold(staff.corner)
    for _ in range(TRIES):
        staff.type_pin("000000")
    assert "10" in staff.page.told.words
    staff.type_pin()
    assert staff.session.screen is ScreenId.STAFF_PIN
    staff.tick(601)
    staff.tick(121)
    staff.sign_in()
    assert staff.session.screen is ScreenId.STAFF_TODAY
    assert [line["what"] for line in logged(staff)][-2:] == ["locked", "signed in"]


def test_without_a_pin_file_nobody_comes_in_and_is_told_whom_to_ask(staff):
    (staff.folder / "staff.pin").unlink()
    staff.sign_in()
    assert staff.session.screen is ScreenId.STAFF_PIN
    assert staff.page.told.words == BOOKS["ko"].say("staff-pin-trouble")


def test_nothing_leads_in_without_a_pin(staff):
    staff.hold(staff.corner)
    for screen in ScreenId:
        staff.kiosk.dispatch(StaffScreenChosen(screen))
        assert staff.session.screen is ScreenId.STAFF_PIN
    staff.touch("bar:back")
    staff.kiosk.dispatch(DeskAnswered(PinTold(is_right=True)))
    assert staff.session == FRESH


def test_a_lift_is_closed_in_two_touches_and_seen_at_once(staff):
    staff.sign_in()
    staff.touch(f"thing:{LIFT}", "reason:broken")
    assert staff.kiosk.world.conditions.states(staff.clock.now())[LIFT] is OUT
    [report] = written(staff).outages
    assert (report.subject, report.state) == (LIFT, OUT)
    assert dict(report.reason).keys() == BOOKS.keys()
    assert dict(report.reason)["ko"] == "고장"
    assert staff.session.screen is ScreenId.STAFF_TODAY
    assert staff.page.told.words == BOOKS["ko"].say("staff-done-closed")
    assert logged(staff)[-1]["what"] == "closed broken"
    assert logged(staff)[-1]["subjects"] == [LIFT]


def test_a_traveller_in_a_wheelchair_is_told_right_after(staff):
    staff.sign_in()
    staff.touch(f"thing:{LIFT}", "reason:power", "bar:start-over")
    assert staff.session == FRESH
    staff.touch("welcome:start", "category:platforms", "place:place-P", "profile:wheelchair")
    assert staff.session.screen is ScreenId.NO_WAY


def test_another_kiosk_that_reads_the_file_knows_within_five_seconds(staff, tmp_path):
    from app.adapters.status_file import StatusFile
    from app.kiosk import LISTEN_S
    from tests.support.visit import a_kiosk

    other, _, clock = a_kiosk(feed=StatusFile(staff.file))
    clock.move(LISTEN_S)
    other.tick()
    staff.sign_in()
    staff.touch(f"thing:{LIFT}", "reason:broken")
    clock.passed_s = staff.clock.passed_s + 5.0
    other.tick()
    assert other.world.conditions.states(clock.now()) == {LIFT: OUT}


def test_a_lift_is_opened_again_and_a_look_at_it_is_noted(staff):
    staff.sign_in()
    staff.touch(f"thing:{LIFT}", "reason:broken", f"thing:{LIFT}", "state:still")
    assert written(staff).states(staff.clock.now()) == {LIFT: OUT}
    staff.touch(f"thing:{LIFT}", "state:open")
    assert written(staff).states(staff.clock.now()) == {LIFT: IN}
    at = staff.clock.now()
    staff.clock.move(60)
    staff.touch(f"thing:{LIFT}", "state:open")
    assert written(staff).as_of(frozenset({LIFT}), staff.clock.now()) > at


def test_an_outage_window_is_planned_and_taken_back(staff):
    staff.sign_in()
    staff.touch(f"thing:{LIFT}", "staff:staff_plan", "step:since:1440", "step:until:15")
    staff.touch("reason:maintenance", "plan:save")
    [report] = written(staff).outages
    assert (report.until - report.since).total_seconds() == 2.25 * 3600
    assert written(staff).states(staff.clock.now()) == {LIFT: IN}
    assert written(staff).states(report.since) == {LIFT: OUT}
    assert staff.page.told.words == BOOKS["ko"].say("staff-done-planned")
    staff.touch(f"thing:{LIFT}", "staff:staff_plan", "drop:0")
    assert written(staff).outages == ()


def test_a_window_that_ends_before_it_begins_is_not_kept(staff):
    staff.sign_in()
    staff.touch(f"thing:{LIFT}", "staff:staff_plan", "step:until:-1440", "plan:save")
    assert not staff.file.exists()
    assert staff.session.screen is ScreenId.STAFF_PLAN


def test_what_cannot_be_written_is_said_and_nothing_has_changed(staff):
    staff.file.mkdir()
    staff.sign_in()
    staff.touch(f"thing:{LIFT}", "reason:broken")
    assert staff.page.told.words == BOOKS["ko"].say("staff-not-saved")
    assert staff.session.screen is ScreenId.STAFF_THING
    assert logged(staff)[-1]["what"] == "failed: closed broken"


def test_two_minutes_without_a_touch_sign_out_after_a_question(staff):
    staff.sign_in()
    staff.tick(99)
    assert staff.session.seconds_left is None
    staff.tick(2)
    assert staff.session.seconds_left is not None
    staff.ui.tap((400, 900))
    assert staff.session.screen is ScreenId.STAFF_TODAY
    staff.tick(121)
    assert staff.session == FRESH
    assert logged(staff)[-1]["what"] == "signed out"


def test_trouble_signs_out(staff, monkeypatch):
    staff.sign_in()
    monkeypatch.setattr(staff.desk, "ask", lambda _question: 1 / 0)
    monkeypatch.setattr(staff.kiosk, "_note_leaving", lambda _before: None)
    staff.touch(f"thing:{LIFT}", "reason:broken")
    assert staff.session.staff is None
    assert staff.session.screen is ScreenId.TROUBLE


def test_the_log_names_nobody_and_holds_no_pin(staff):
    staff.sign_in()
    staff.touch(f"thing:{LIFT}", "reason:broken", "bar:start-over")
    for line in logged(staff):
        assert line.keys() <= {"at", "what", "subjects"}
    texts = b"".join(p.read_bytes() for p in staff.folder.rglob("*") if p.is_file())
    assert PIN.encode() not in texts


def test_every_cell_of_the_touch_test_answers(staff):
    staff.sign_in()
    staff.touch("staff:staff_device", "staff:staff_grid")
    cells = [c.action.id for row in staff.page.parts[0].rows for c in row]
    for cell in cells:
        staff.touch(cell)
    assert len(staff.session.staff.touched) == len(cells) == 48
    assert staff.page.told.words == BOOKS["ko"].say("staff-grid-all")


def test_all_of_it_can_be_done_by_keys(staff):
    staff.sign_in()
    staff.ui.key("ok")
    for wanted in (f"thing:{LIFT}", "reason:broken"):
        for _ in range(40):
            if staff.kiosk.shown.focus == wanted:
                break
            staff.clock.move(1.0)
            staff.ui.key("right")
        staff.clock.move(1.0)
        staff.ui.key("ok")
    assert written(staff).states(staff.clock.now()) == {LIFT: OUT}


def test_the_panel_is_measured_and_the_site_file_keeps_its_words(staff):
    staff.sign_in()
    staff.touch("staff:staff_site", "step:width:0.5", "step:bottom:-50", "step:bearing:45")
    staff.touch("site:save")
    text = (staff.folder / "site.toml").read_text()
    assert text.startswith("# our kiosk\n")
    assert "# the hall" in text
    site = read_site(text.encode(), name="site", folder=staff.folder)
    assert site.panel.width_mm == 399.0
    assert site.panel.screen_bottom_mm == 650
    assert site.facing_deg == 45
    assert staff.kiosk.has_new_measures
    assert logged(staff)[-1]["what"] == "measures saved"


def test_nobody_leaves_a_panel_that_hangs_too_low(staff):
    staff.sign_in()
    staff.touch("staff:staff_site", *["step:bottom:-50"] * 7)
    assert "site:save" not in ids(staff.kiosk.shown)
    staff.touch("bar:back")
    assert staff.session.screen is ScreenId.STAFF_SITE
    assert staff.page.told.words == BOOKS["ko"].say("staff-refused")
    staff.touch("bar:start-over")
    assert staff.session.screen is ScreenId.STAFF_SITE
    staff.touch("step:bottom:50", "bar:back")
    assert staff.session.screen is ScreenId.STAFF_TODAY
    assert not staff.kiosk.has_new_measures


def test_who_starts_the_program_to_set_it_up_needs_no_pin(staff):
    staff.kiosk.dispatch(SetUpWanted())
    assert staff.session.screen is ScreenId.STAFF_SITE
    staff.touch("site:save", "bar:back")
    assert staff.session == FRESH


def test_the_bar_on_the_glass_is_as_long_as_a_bank_card(staff):
    staff.sign_in()
    staff.touch("staff:staff_site")
    gauge = next(part for part in staff.page.parts if isinstance(part, Gauge))
    panel = staff.world.measures.panel
    assert gauge.length_px / panel.px_per_mm == pytest.approx(85.6)
    staff.ui.pump(2)
    row = staff.ui.pixels()
    blue = (abs(row.astype(int) - [18, 66, 122]).sum(axis=2) < 12).sum(axis=1)
    longest = max(blue[:1500])
    assert abs(longest - gauge.length_px) <= 3


def test_the_self_check_is_printed_as_it_is_shown(ui, tmp_path):
    printed = []

    class Desk:
        def print(self, ticket, *, is_large):
            printed.append(ticket)

        def news(self):
            return None

        def forget(self):
            pass

        def close(self):
            pass

    staff = Staff(ui, tmp_path, a_world(has_printer=True), tickets=Desk())
    staff.sign_in()
    staff.touch("staff:staff_check", "check:print")
    [ticket] = printed
    lines = ticket.blocks[-1].lines
    shown = staff.page.parts[0].lines
    assert [(line.words, line.state) for line in lines] == [(f.words, f.value) for f in shown]
    paper = draw_ticket(ticket, staff.world.station, Paper(width_mm=80))
    assert paper.height > 400
    assert staff.page.told.words == BOOKS["ko"].say("staff-slip-going")


def test_a_notice_is_told_in_every_language_and_taken_back(staff):
    staff.sign_in()
    staff.touch("staff:staff_notices", "hours:12", "tell:delays")
    [notice] = written(staff).notices
    assert dict(notice.title).keys() == BOOKS.keys()
    assert dict(notice.text)["en"] == "Please look at the departure boards."
    assert (notice.until - notice.since).total_seconds() == 12 * 3600
    assert [n.id for n in staff.kiosk.world.conditions.notices_at(staff.clock.now())] == [notice.id]
    staff.touch(f"back:{notice.id}")
    assert written(staff).notices == ()
    assert staff.page.told.words == BOOKS["ko"].say("staff-done-withdrawn")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_pictures_of_the_staff_area(ui, tmp_path, language):
    """Pictures for people, in build/screens; that nothing is cut is what the test looks for."""
    station = built_in("saebyeok-sample")
    node = next(n.id for n in station.nodes if n.id == "sample:kiosk")
    staff = Staff(
        ui,
        tmp_path,
        a_world(station, start=node),
        printer=lambda: "ready",
        heard=lambda: ("ko", "en", "ja"),
        map_file="saebyeok-sample.json",
    )

    def shot(name):
        ui.pump(2)
        ui.shot(SHOTS / f"staff-{name}-{language}.png")
        cut = ui.find_all(lambda w: getattr(w, "is_shortened", False) and w.text)
        assert [w.text for w in cut] == [], name

    staff.hold(staff.corner)
    staff.kiosk.dispatch(LanguageChosen(language))
    staff.type_pin("111111")
    staff.touch("key:1", "key:2", "key:3")
    shot("pin")
    staff.touch(*["key:erase"] * 3)
    staff.type_pin()
    staff.kiosk.dispatch(LanguageChosen(language))
    lifts = [c.action.id for c in (row[0] for row in staff.page.parts[1].rows)]
    staff.touch(lifts[0])
    shot("thing-open")
    staff.touch("reason:maintenance", lifts[1], "staff:staff_plan")
    shot("plan")
    staff.touch("reason:building", "plan:save", lifts[2], "state:open")
    shot("today")
    staff.touch(lifts[0])
    shot("thing-closed")
    staff.touch("bar:back")
    for kind in ("escalator", "passage"):
        staff.touch(f"kind:{kind}")
        shot(kind)
    staff.touch("staff:staff_notices", "tell:crowd")
    shot("notices")
    staff.touch("bar:back", "staff:staff_device")
    shot("device")
    staff.touch("staff:staff_grid", "cell:3", "cell:17")
    shot("grid")
    staff.touch("bar:back", "bar:back", "staff:staff_check")
    shot("check")
    staff.touch("bar:back", "staff:staff_site")
    shot("site")
