"""A new person's first ten minutes, step by step as CONTRIBUTING and the guide in the program have
them: every step is done by real touches and keys, and its picture is the guide's."""

import re

import pytest
from PIL import Image

from app.assets import load_phrasebook
from app.editor.dialogs import GUIDE_STEPS
from app.editor.guide import FOLDER
from maps.codec import read_conditions, read_station_map
from maps.editing import Collection, Ref
from maps.model import EquipmentKind, PathwayMode, PlaceKind
from routing.route import Route
from tests.support.desk import SIZE_PX, HandClock, built_in
from tests.support.front_door import AtFrontDoor, an_office, keep_map
from tests.support.tree import ROOT

WIDTH_PX = 704
RIGHT = (620, 60, 1600, 780)
LEFT = (0, 60, 980, 780)


class Lesson:
    """The editor on the training station, and the guide's pictures of what is done in it."""

    def __init__(self, editor, language, is_new):
        self.editor, self.language, self.is_new = editor, language, is_new

    def keep(self, step, part):
        """Keep the picture of a step, if the guide's are to be made anew."""
        path = self.editor.shot(f"guide-{step}-{self.language}")
        if self.is_new:
            FOLDER.mkdir(exist_ok=True)
            with Image.open(path) as picture:
                cut = picture.crop(part)
                size = (WIDTH_PX, round(cut.height * WIDTH_PX / cut.width))
                small = cut.resize(size, Image.Resampling.LANCZOS)
                small.quantize(160).save(FOLDER / f"step-{step}.{self.language}.png", optimize=True)


@pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_first_ten_minutes(  # noqa: PLR0915 - ten minutes have this many steps
    desk, tmp_path, language, golden_update
):
    conditions = tmp_path / "conditions.json"
    editor = desk(
        built_in("saebyeok-sample"), language=language, conditions=conditions, who="Line 2 survey"
    )
    lesson = Lesson(editor, language, golden_update)
    lift = next(m for m in editor.station.equipment if m.kind is EquipmentKind.ELEVATOR)
    aside = (lift.position[0] - 16.0, lift.position[1] + 6.0)  # so that the guide shows it whole
    editor.show(aside, lift.levels[-1], 14.0)

    # 1 select
    editor.choose(Ref(Collection.EQUIPMENT, lift.id))
    lesson.keep(1, RIGHT)

    # 2 correct a name, take it back, do it again
    editor.enter("chosen:name/local", "새 승강기")
    lesson.keep(2, RIGHT)
    assert editor.station.equipment_by_id[lift.id].name.local == "새 승강기"
    editor.key(122, "ctrl")
    assert editor.station == built_in("saebyeok-sample")
    editor.key(121, "ctrl")

    # 3 measure
    editor.enter("chosen:door_width_m", "91 cm")
    lesson.keep(3, RIGHT)
    machine = editor.station.equipment_by_id[lift.id]
    assert machine.door_width_m == 0.91
    assert machine.provenance.measured_by == "Line 2 survey"

    # 4 draw a way
    before = editor.station
    ways = [
        w
        for w in before.pathways
        if w.mode is PathwayMode.WALKWAY
        and before.node_by_id[w.from_node].level == editor.state.level
        and w.length_m > 4
    ]
    x, y = ways[0].line[0]
    editor.show((x, y), editor.state.level, 14.0)
    editor.press("tool:way")
    editor.tap((x, y))
    editor.tap((x + 9.0, y + 7.0))
    editor.ui.window.mouse_pos = editor.stage.map.to_px((x + 18.0, y + 8.0))
    editor.ui.pump(3)
    lesson.keep(4, LEFT)
    editor.tap((x + 18.0, y + 8.0))
    editor.key(13)
    assert len(editor.station.pathways) > len(before.pathways)
    editor.key(27)

    # 5 close a lift, and say that it works again
    editor.show(aside, lift.levels[-1], 14.0)
    editor.choose(Ref(Collection.EQUIPMENT, lift.id))
    editor.press("state:closed")
    lesson.keep(5, RIGHT)
    assert [o.subject for o in read_conditions(conditions.read_bytes(), name="c").outages] == [
        lift.id
    ]
    editor.press("state:works")

    # 6 try a journey
    ends = [p for p in editor.station.places if p.kind is PlaceKind.PLATFORM and p.nodes]
    editor.press("panel:journey")
    editor.press("pick:start")
    editor.show(aside, lift.levels[-1], 14.0)
    editor.tap((lift.position[0] + 8, lift.position[1]))
    node = editor.station.node_by_id[ends[0].nodes[0]]
    editor.show((node.position[0] - 12.0, node.position[1]), node.level, 14.0)
    editor.tap(node.position)
    editor.ui.advance(1)
    assert isinstance(editor.state.journey.answer, Route)
    lesson.keep(6, RIGHT)

    # 7 check
    editor.press("panel:findings")
    editor.ui.advance(1)
    assert editor.state.is_checked
    lesson.keep(7, RIGHT)
    editor.press("find:0")
    assert editor.state.chosen is not None

    # 8 see what has changed, and save
    editor.press("panel:changes")
    lesson.keep(8, RIGHT)
    editor.key(115, "ctrl")
    assert not editor.state.is_changed
    saved = read_station_map(editor.file.read_bytes(), name="station.json")
    assert saved == editor.station

    # 9, handing in, takes accounts: it has a test of its own below

    # the guide in the program shows the same steps
    editor.key(282)
    for step in range(1, GUIDE_STEPS + 1):
        assert editor.editor.shown.dialog.picture == f"step-{step}"
        if step == 2:
            editor.shot(f"guide-dialog-{language}")
        if step < GUIDE_STEPS:
            editor.press("guide:after")
    editor.press("close")


@pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_ninth_step_hands_it_in(ui, tmp_path, language, golden_update):
    clock = HandClock()
    keep_map(tmp_path, built_in("saebyeok-sample"))
    office = an_office(tmp_path, clock)
    words = ("--office", tmp_path / "office", "--language", language)
    editor = AtFrontDoor(ui, tmp_path, clock, *words)
    editor.sign_in("minseo")
    lift = next(m for m in editor.station.equipment if m.kind is EquipmentKind.ELEVATOR)
    editor.show((lift.position[0] - 16.0, lift.position[1] + 6.0), lift.levels[-1], 14.0)
    editor.choose(Ref(Collection.EQUIPMENT, lift.id))
    editor.enter("chosen:door_width_m", "91 cm")
    editor.key(115, "ctrl")
    editor.press("panel:review")
    about = "승강기 문 폭을 쟀습니다" if language == "ko" else "The lift's door is measured"
    editor.enter("review:about", about)
    editor.press("review:submit")
    editor.ui.advance(1)
    editor.press("panel:review")
    above_the_folder = (620, 60, 1600, 655)  # which is only this test's
    Lesson(editor, language, golden_update).keep(9, above_the_folder)
    editor.close()
    assert [(draft.author, draft.why) for draft in office.drafts()] == [("minseo", about)]


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("step", range(1, GUIDE_STEPS + 1))
def test_every_step_of_the_guide_has_its_picture(step, language):
    with Image.open(FOLDER / f"step-{step}.{language}.png") as picture:
        assert picture.width == WIDTH_PX


def test_the_steps_are_written_down_as_the_program_tells_them():
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = page.split("## The first ten minutes in the editor")[1].split("\n## ")[0]
    book = load_phrasebook("en")
    written = re.findall(r"^\d\. \*\*(.+?)\*\*", section, re.MULTILINE)
    told = [book.say(f"editor-guide-{step}-title") for step in range(1, GUIDE_STEPS + 1)]
    assert written == told
