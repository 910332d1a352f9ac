"""A kiosk on the map: put there, turned by hand, undone, saved, and read by the kiosk itself."""

import pytest

from app.editor.kiosks import handle_of, kiosks_of
from app.editor.state import SiteKiosk
from app.opened_map import opened_at
from app.site import read_site
from maps.editing import Collection, Ref
from maps.model import NodeKind
from tests.support.ascii_station import draw, elevator
from tests.support.desk import SIZE_PX, built_in

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)
SITE = '# where it stands\nstation = "station.json"\nhere = "A"\nfacing_deg = 12.0\n\n[help]\nphone = "02"\n'


@pytest.fixture
def station():
    return draw({"0": "A---B---L", "1": "P-------L"}, elevator("L"))


def _at(station, name):
    return next(n.position for n in station.nodes if n.id.split("@")[0] == name)


def test_a_kiosk_is_put_turned_saved_and_then_starts_facing_that_way(desk, station, tmp_path):
    site = tmp_path / "site.toml"
    site.write_text(SITE)
    editor = desk(station, site=site)
    x, y = _at(station, "B")
    editor.show((x, y), "0", 14.0)
    editor.press("panel:station")
    editor.press("kiosk:add")
    editor.tap((x + 4.0, y + 3.0))
    (kiosk,) = kiosks_of(editor.station)
    ref = Ref(Collection.NODES, kiosk.id)
    assert editor.state.chosen == ref
    assert (kiosk.ref, kiosk.facing_deg) == ("1", None)
    editor.press("facing:90")
    assert kiosks_of(editor.station)[0].facing_deg == 90
    editor.shot("kiosk-east-en")
    # by the tip of its arrow, to the south west
    tip = handle_of(editor.state, ref)
    at = kiosks_of(editor.station)[0].position
    editor.drag(tip, (at[0] - 4.0, at[1] - 4.0))
    assert kiosks_of(editor.station)[0].facing_deg == pytest.approx(225, abs=5)
    assert kiosks_of(editor.station)[0].position == at
    editor.key(115, "ctrl")
    editor.press("kiosk:take")
    assert editor.state.site_kiosk == SiteKiosk(node=kiosk.id)
    text = site.read_text()
    assert text.startswith("# where it stands")
    assert "facing_deg" not in text
    assert 'phone = "02"' in text
    read = read_site(site.read_bytes(), name="site.toml", folder=tmp_path)
    _, _, here = opened_at(tmp_path / "station.json", read)
    assert here.nodes == (kiosk.id,)
    assert here.facing_deg == kiosks_of(editor.station)[0].facing_deg


def test_it_is_moved_and_turned_back_step_by_step(desk, station):
    editor = desk(station)
    x, y = _at(station, "B")
    editor.show((x, y), "0", 14.0)
    editor.press("tool:place")
    editor.press("kind:kiosk")
    editor.tap((x + 0.2, y))
    (kiosk,) = kiosks_of(editor.station)
    assert kiosk.id == "B"
    editor.press("turn:+15")
    editor.press("turn:+15")
    assert kiosks_of(editor.station)[0].facing_deg == 30
    editor.enter("chosen:facing_deg", "270")
    editor.drag((x, y), (x - 3, y + 4))
    assert kiosks_of(editor.station)[0].position != (x, y)
    assert editor.state.trail.position == 5
    for _ in range(5):
        editor.key(122, "ctrl")
    assert editor.station == station


def test_no_kiosk_stands_far_from_every_way_or_at_a_lift(desk, station):
    editor = desk(station, language="ko")
    editor.show((200.0, 200.0), "0", 14.0)
    editor.press("tool:place")
    editor.press("kind:kiosk")
    editor.tap((200.0, 200.0))
    assert editor.state.notice.message == "reason-no-way-near"
    assert kiosks_of(editor.station) == ()
    assert editor.state.place_kind == "kiosk", "the tool stays in the hand"


def test_a_point_that_is_no_kiosk_any_more_keeps_its_ways(desk, station):
    editor = desk(station)
    editor.show(_at(station, "B"), "0", 14.0)
    editor.press("tool:place")
    editor.press("kind:kiosk")
    editor.tap(_at(station, "B"))
    editor.press("kiosk:drop")
    node = editor.station.node_by_id["B"]
    assert (node.kind, node.facing_deg, node.ref) == (NodeKind.JUNCTION, None, "")
    assert editor.station.pathways == station.pathways


def test_kiosks_are_listed_and_drawn_on_a_real_map(desk):
    editor = desk(built_in("saebyeok-sample"), language="ko")
    level = "-1"
    at = next(n.position for n in editor.station.nodes if n.id == "sample:kiosk")
    editor.show(at, level, 22.0)
    editor.press("tool:place")
    editor.press("kind:kiosk")
    editor.tap((at[0] + 6, at[1] - 4))
    editor.press("facing:270")
    editor.shot("kiosk-real-ko")
    editor.press("panel:station")
    editor.shot("kiosk-list-ko")
    assert kiosks_of(editor.station)
