"""From a draft to a release in the window of `main.py edit`: handed in, read, decided, released."""

from dataclasses import replace

import pytest

from app.editor.state import PanelId
from maps.codec import read_station_map, write_station_map
from maps.editing import Collection, Ref
from maps.publishing.review import DraftState
from tests.app.editor.test_tasks import lifts_of
from tests.support.desk import SIZE_PX, HandClock, built_in
from tests.support.front_door import AtFrontDoor, an_office, keep_map, password_file

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)

STATION = "darmstadt-hbf"


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def office(tmp_path, clock):
    keep_map(tmp_path, built_in(STATION))
    return an_office(tmp_path, clock)


@pytest.fixture
def door(ui, tmp_path, clock):
    opened = []

    def open_door(person, language="en"):
        words = ("--office", tmp_path / "office", "--language", language)
        words = (*words, "--as", person, "--password-file", password_file(tmp_path))
        opened.append(AtFrontDoor(ui, tmp_path, clock, *words))
        return opened[-1]

    yield open_door
    for each in opened:
        each.close()


def name_a_lift(editor, text):
    lift = lifts_of(editor.station)[0]
    editor.show(lift.position, lift.levels[0], 20.0)
    editor.choose(Ref(Collection.EQUIPMENT, lift.id))
    editor.press("panel:chosen")
    editor.enter("chosen:name/local", text)


def hand_in(editor, about):
    if editor.state.is_changed:
        editor.key(115, "ctrl")
    editor.press("stage")
    editor.enter("review:about", about)
    editor.press("review:submit")


def switch(editor, person):
    """One window, and somebody else sits down at it."""
    editor.sign_out()
    editor.sign_in(person)
    editor.press("panel:review")


def open_draft(editor, number):
    editor.press("panel:review")
    editor.press(f"draft:{number}")
    editor.ui.pump(6)


def stage(editor):
    return editor.editor.shown.stage.words


def test_a_draft_goes_all_the_way_and_each_step_is_seen(door, office, tmp_path):
    editor = door("minseo", language="ko")
    assert stage(editor) == "초안, 요청 전"
    name_a_lift(editor, "승강기 1")
    editor.press("stage")
    assert editor.state.panel is PanelId.REVIEW
    assert "저장" in editor.why_not("review:submit"), "what is not saved is handed in by nobody"
    editor.key(115, "ctrl")
    assert "무엇" in editor.why_not("review:submit"), "a note says what it is about"
    hand_in(editor, "승강기 이름을 고쳤습니다")
    assert office.draft(1).state is DraftState.SUBMITTED
    assert stage(editor) == "초안 1번: 검토 중"
    assert editor.why_not("review:submit"), "it is handed in already"
    editor.shot("review-handed-in-ko")
    switch(editor, "sora")
    assert [c.id for c in editor.editor.shown.controls() if c.id.startswith("draft:")] == [
        "draft:1"
    ]
    editor.shot("review-waits-ko")
    open_draft(editor, 1)
    reading = editor.state.reading
    assert reading is not None
    assert len(reading.changes) == 1
    assert not reading.is_busy
    assert "승강기 1" in editor.texts()
    assert "Aufzug" in editor.texts(), "before and after"
    editor.find("diff:0")
    editor.shot("review-reading-ko")
    editor.enter("review:why", "표지판과 같습니다")
    editor.press("review:approve")
    assert office.draft(1).state is DraftState.APPROVED
    assert "승인" in editor.notice
    release_it(editor, office)
    assert (tmp_path / "release" / "release.json").is_file()
    said = [(line.who, line.what, line.why) for line in office.history()]
    assert [each for each in said if not each[1].startswith(("sign", "staff"))] == [
        ("minseo", "map.save", ""),
        ("minseo", "draft.submit", "승강기 이름을 고쳤습니다"),
        ("sora", "draft.approve", "표지판과 같습니다"),
        ("haru", "release", ""),
        ("haru", "draft.release", ""),
    ]


def release_it(editor, office):
    switch(editor, "haru")
    open_draft(editor, 1)
    editor.find("review:release")
    editor.shot("review-approved-ko")
    editor.press("review:release")
    editor.ui.pump(6)
    assert office.draft(1).state is DraftState.RELEASED
    assert "배포 1번" in editor.notice


def test_a_draft_that_is_sent_back_comes_to_its_author_with_the_reason(door, office):
    editor = door("minseo")
    name_a_lift(editor, "Lift 1")
    hand_in(editor, "a lift's name")
    switch(editor, "sora")
    open_draft(editor, 1)
    assert "Write why" in editor.why_not("review:reject")
    editor.press("review:reject")
    assert office.draft(1).state is DraftState.SUBMITTED, "nobody is sent back without a reason"
    editor.enter("review:why", "the sign says Aufzug 1")
    editor.press("review:reject")
    assert office.draft(1).state is DraftState.REJECTED
    switch(editor, "minseo")
    assert stage(editor) == "Draft 1: sent back"
    assert "the sign says Aufzug 1" in editor.texts()
    editor.shot("review-sent-back")
    name_a_lift(editor, "Aufzug 1")
    assert stage(editor).endswith("changed since")
    hand_in(editor, "the name as on the sign")
    draft = office.draft(1)
    assert draft.state is DraftState.SUBMITTED, "the same draft, and not another one"
    assert len(office.drafts()) == 1
    assert draft.why == "the name as on the sign"


def test_who_goes_on_working_hands_the_same_draft_in_anew(door, office):
    editor = door("minseo")
    name_a_lift(editor, "Lift 1")
    hand_in(editor, "a lift's name")
    before = office.draft(1).sha256
    name_a_lift(editor, "Lift One")
    editor.key(115, "ctrl")
    assert stage(editor) == "Draft 1: in review · changed since"
    hand_in(editor, "a better name")
    assert len(office.drafts()) == 1
    assert office.draft(1).sha256 != before
    assert stage(editor) == "Draft 1: in review"


def test_nobody_approves_their_own_draft(door, office):
    editor = door("haru")
    name_a_lift(editor, "Lift 1")
    hand_in(editor, "a lift's name")
    open_draft(editor, 1)
    assert "Somebody else has to read it" in editor.texts()
    ids = {c.id for c in editor.editor.shown.controls()}
    assert not ids & {"review:approve", "review:release"}
    from app.editor import events as ev
    from maps.publishing.review import Act

    editor.editor.dispatch(ev.DecisionAsked(Act.APPROVE))
    assert office.draft(1).state is DraftState.SUBMITTED


@pytest.mark.parametrize(
    ("person", "is_off"),
    [
        ("jin", {"review:approve", "review:reject"}),
        ("minseo", {"review:approve", "review:reject"}),
        ("sora", set()),
    ],
)
def test_who_may_not_decide_is_told_so(door, office, tmp_path, person, is_off):
    station = named(built_in(STATION), "Lift 1")
    office.submit(office.people()[0], write_station_map(station), "a lift's name")
    editor = door(person)
    open_draft(editor, 1)
    off = {c.id for c in editor.editor.shown.controls() if "takes a reviewer" in c.why_not}
    assert off & {"review:approve", "review:reject"} == is_off
    if is_off:
        editor.press("review:approve")
        assert "takes a reviewer" in editor.notice
        assert office.draft(1).state is DraftState.SUBMITTED


def named(station, text):
    lift = lifts_of(station)[0]
    lift = replace(lift, name=replace(lift.name, local=text))
    machines = tuple(lift if m.id == lift.id else m for m in station.equipment)
    return replace(station, equipment=machines)


def test_an_editor_and_a_reviewer_release_nothing(door, office):
    station = named(built_in(STATION), "Lift 1")
    people = {person.name: person for person in office.people()}
    from maps.publishing.review import Act

    office.submit(people["minseo"], write_station_map(station), "a lift's name")
    office.decide(people["sora"], Act.APPROVE, 1)
    editor = door("sora")
    open_draft(editor, 1)
    assert "takes a publisher" in editor.why_not("review:release")
    editor.press("review:release")
    assert office.draft(1).state is DraftState.APPROVED


def test_what_is_handed_in_meanwhile_appears_and_what_was_read_is_what_is_approved(door, office):
    people = {person.name: person for person in office.people()}
    editor = door("sora")
    editor.press("panel:review")
    office.submit(people["minseo"], write_station_map(named(built_in(STATION), "A")), "a name")
    editor.wait(3)
    tabs = {tab.id: tab.note for tab in editor.editor.shown.tabs}
    assert tabs["panel:review"] == "1"
    open_draft(editor, 1)
    other = write_station_map(named(built_in(STATION), "B"))
    office.submit(people["minseo"], other, "another name", number=1)
    editor.press("review:approve")
    assert "read it again" in editor.notice
    assert office.draft(1).state is DraftState.SUBMITTED


def test_while_a_draft_is_read_the_map_in_hand_is_left_alone(door, office):
    people = {person.name: person for person in office.people()}
    moved = built_in(STATION)
    node = moved.nodes[0]
    nodes = (replace(node, position=(node.position[0] + 2.0, node.position[1])), *moved.nodes[1:])
    ways = tuple(_joined(way, node, nodes[0].position) for way in moved.pathways)
    moved = replace(moved, nodes=nodes, pathways=ways)
    office.submit(people["minseo"], write_station_map(moved), "a point lies elsewhere")
    editor = door("sora")
    in_hand = editor.station
    open_draft(editor, 1)
    editor.press("diff:0")
    at = editor.editor.view.centre
    assert editor.editor.shown.map.station == read_station_map(
        write_station_map(moved), name="draft"
    )
    overlay = editor.editor.shown.map.overlay
    dashed = [band for band in overlay if getattr(band, "period", 0)]
    assert overlay
    assert dashed, "as it was is dashed, as it would be is whole"
    editor.shot("review-moved")
    editor.tap(at)
    assert editor.state.chosen is None
    assert "reading a draft" in editor.notice
    editor.drag(at, (at[0] + 3, at[1]))
    editor.press("review:close")
    assert editor.state.reading is None
    assert editor.station is in_hand
    assert editor.editor.shown.map.station is in_hand


def _joined(way, node, at):
    line = way.line
    if way.from_node == node.id:
        line = (at, *line[1:])
    if way.to_node == node.id:
        line = (*line[:-1], at)
    return replace(way, line=line)


def test_an_account_that_is_gone_does_nothing_any_more(door, office):
    editor = door("minseo")
    name_a_lift(editor, "Lift 1")
    editor.key(115, "ctrl")
    editor.press("stage")
    editor.enter("review:about", "a lift's name")
    office.remove(office.people()[0], "minseo")
    editor.press("review:submit")
    assert "no account here any more" in editor.notice
    assert not office.drafts()
