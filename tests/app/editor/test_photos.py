"""A photograph that the map refers to is shown beside the thing, with whose it is and from when."""

from dataclasses import replace

import pytest
from PIL import Image, ImageDraw

from app.editor.events import Scrolled
from maps.editing import Collection, Ref
from maps.model import Provenance, Source
from tests.app.editor.test_tasks import lifts_of
from tests.support.desk import NOW, SIZE_PX, built_in

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)


def _with_photo(name, **said):
    station = built_in("darmstadt-hbf")
    lift = lifts_of(station)[0]
    source = Source(id="survey", attribution="Line 2 survey team", license="CC BY 4.0")
    told = Provenance(source="survey", verified_on=NOW.date(), photo=name, **said)
    return lift, replace(
        station,
        sources=tuple(sorted((*station.sources, source), key=lambda each: each.id)),
        equipment=tuple(
            replace(m, provenance=told) if m.id == lift.id else m for m in station.equipment
        ),
    )


def _open(desk, name, language="en"):
    lift, station = _with_photo(name)
    editor = desk(station, language=language)
    editor.show(lift.position, lift.levels[0], 20.0)
    editor.choose(Ref(Collection.EQUIPMENT, lift.id))
    editor.press("group:measures")
    editor.press("group:source")
    editor.find("field:chosen:provenance.photo")
    height, seen = editor.stage.panel_px
    editor.editor.dispatch(Scrolled(height, height - seen))
    editor.ui.pump(3)
    return editor


def _painted(editor):
    """The textures of photographs that are drawn on the panel."""
    from kivy.graphics import Rectangle

    board = editor.stage._chrome.boards["panel"]
    known = list(board.photos._known.values())
    return [
        each.texture
        for part in board.children
        for each in part.canvas.children
        if isinstance(each, Rectangle) and any(each.texture is texture for texture in known)
    ]


def test_it_is_shown_upright_beside_the_thing(desk, tmp_path):
    picture = Image.new("RGB", (1600, 1000), "#4A6C8C")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((500, 200, 1100, 1000), fill="#C9CED4", outline="#20242A", width=14)
    pen.line((800, 200, 800, 1000), fill="#20242A", width=12)
    exif = picture.getexif()
    exif[0x0112] = 6  # taken with the camera on its side
    picture.save(tmp_path / "lift.jpg", exif=exif)
    editor = _open(desk, "lift.jpg")
    editor.shot("photo-en")
    (shown,) = _painted(editor)
    assert shown.size[1] > shown.size[0], "upright, as it was taken"


@pytest.mark.parametrize("language", ["en", "ko"])
def test_one_that_is_missing_is_said_plainly(desk, language):
    editor = _open(desk, "nowhere/lift.jpg", language)
    assert _painted(editor) == []
    rows = [r for r in editor.editor.shown.panel.rows if type(r).__name__ == "PhotoRow"]
    assert "nowhere/lift.jpg" in rows[0].missing
    assert "Line 2 survey team · CC BY 4.0" in rows[0].captions
    editor.shot(f"photo-missing-{language}")


def test_what_is_no_picture_breaks_nothing(desk, tmp_path):
    (tmp_path / "lift.jpg").write_bytes(b"no picture")
    editor = _open(desk, "lift.jpg")
    assert _painted(editor) == []
    assert editor.state.notice is None


def test_one_at_an_address_is_named_and_not_fetched(desk):
    editor = _open(desk, "https://photos.example/lift.jpg")
    words = [getattr(r, "words", "") for r in editor.editor.shown.panel.rows]
    assert any("https://photos.example/lift.jpg" in each for each in words)
