"""Mounting are written into a site file, and what people wrote beside them stays."""

from dataclasses import replace

import pytest

from app.adapters.site_file import SiteFileError, save_measures, with_measures
from app.flow.staff import Mounting
from app.site import Panel, read_site

MEASURES = Mounting(
    panel=Panel(
        width_px=1080, height_px=1920, width_mm=401.5, screen_bottom_mm=650, view_distance_mm=550
    ),
    facing_deg=135.0,
)
SITES = {
    "nothing": "",
    "comments": '# ours\nhere = "E"  # the hall\n\n[staff]\npin = "staff.pin" # kept\n',
    "panel": "facing_deg = 10.0  # by compass\n[panel]\nwidth_mm = 398.5 # tape\n\n[voice]\npiper = 'p'\n",
    "table first": '[voice]\npiper = "p"\n',
}


@pytest.mark.parametrize("name", SITES)
def test_measures_are_read_back_and_every_comment_stays(tmp_path, name):
    path = tmp_path / "site.toml"
    path.write_text(SITES[name])
    before = read_site(path.read_bytes(), name="site", folder=tmp_path)
    save_measures(path, MEASURES)
    after = read_site(path.read_bytes(), name="site", folder=tmp_path)
    assert after.panel == MEASURES.panel
    assert after.facing_deg == 135.0
    assert replace(after, panel=before.panel, facing_deg=before.facing_deg) == before
    for comment in ("# ours", "# the hall", "# kept", "# by compass", "# tape"):
        assert (comment in SITES[name]) == (comment in path.read_text())


def test_saving_twice_changes_nothing_more(tmp_path):
    data = SITES["comments"].encode()
    once = with_measures(data, MEASURES)
    assert with_measures(once, MEASURES) == once


def test_a_bearing_that_nobody_measured_is_not_written():
    unmeasured = replace(MEASURES, facing_deg=None)
    assert b"facing_deg" not in with_measures(b"", unmeasured)


def test_a_file_that_is_no_site_stays_as_it_is(tmp_path):
    path = tmp_path / "site.toml"
    path.write_text("here = \n")
    with pytest.raises(SiteFileError, match="nothing was changed"):
        save_measures(path, MEASURES)
    assert path.read_text() == "here = \n"
    with pytest.raises(SiteFileError, match="no such file"):
        save_measures(tmp_path / "other.toml", MEASURES)
