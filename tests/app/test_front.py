"""A kiosk opens whatever is around it; what its operator has to correct is said at the start."""

import argparse
import datetime as dt
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.phone_desk import PhoneDesk, PhoneSettings
from app.adapters.release_shelf import ReleaseShelf
from app.adapters.signing_key import SigningKeyError
from app.adapters.succession import Succession
from app.assets import ASSETS, offered
from app.flow.events import StartOverChosen
from app.front import LazyDesk, _begin_anew, _site, _watched, open_kiosk
from app.handoff import KeyRing, decode, payload_of, read_keys, sequence_of
from app.kiosk import LISTEN_S
from app.opened_map import opened, opened_at
from app.site import Site
from maps.model import Conditions, PlaceId, WayfindingError
from routing.plan import plan
from routing.profiles import WALKING
from tests.support.released import FIRST, SECOND, installed, release
from tests.support.tree import ROOT
from tests.support.visit import HandClock, a_kiosk, a_world, two_levels

MAP = ASSETS / "stations" / "darmstadt-hbf.json"


def options(tmp_path: Path, line: str = "", window: str | None = None) -> argparse.Namespace:
    site = tmp_path / "site.toml"
    site.write_text(f'station = "{MAP}"\n{line}\n')
    return argparse.Namespace(site=site, station=None, window=window, demo=tmp_path)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ('language = "fr"', "language: fr is not available"),
        ('phone_address = "not a url"', "not an address of a page"),
        ("[panel]\nwidth_mm = nan", "panel: has no such size"),
        ("[panel]\nwidth_px = -5", "panel: has no such size"),
        ("idle_s = 5", "idle_s: is outside"),
        ('country = "usa"', "country: is not two capital letters"),
        ('language = "en-US"', "language: en-US is not available"),
        ('here = "nowhere"', "site.toml: here: nowhere: no such place"),
        ("panle = 3", "unknown field `panle`"),
        ('[beacon]\nlisten = "gpio:17"', "beacon.listen: is neither"),
        ('[beacon]\nlanguages = ["fr"]', "beacon.languages: fr is not available"),
        ('[beacon]\nvolumes = { "25:00" = -6 }', "beacon.volumes: a time is not written as"),
        ('[beacon]\nvolumes = { "05:00" = 6 }', "beacon.volumes: is neither a number"),
        ('[beacon]\nvolumes = { "05:00" = "loud" }', "beacon.volumes: is neither a number"),
        ("[beacon]\nagain_s = -1", "beacon.again_s: is outside"),
        ('[emergency]\nline = "file:alarm"', "emergency.agreed: is not true"),
        ('[emergency]\nline = "tcp:x"\nagreed = true', "emergency.line: is not file:PATH"),
    ],
)
def test_a_wrong_setting_is_said_at_the_start(tmp_path: Path, line: str, complaint: str) -> None:
    with pytest.raises(WayfindingError, match=complaint):
        open_kiosk(options(tmp_path, line))


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("", "ko"),
        ('language = "vi"', "vi"),
        ('country = "US"\nlanguage = "en"', "en-US"),
        ('country = "US"\nlanguage = "en-US"', "en-US"),
        ('country = "GB"\nlanguage = "en"', "en"),
    ],
)
def test_a_site_says_which_language_comes_first_and_whose_english(tmp_path, line, first) -> None:
    site = _site(options(tmp_path, line))
    tags = offered(country=site.country, first=site.language)
    assert tags[0] == first
    assert len([tag for tag in tags if tag.startswith("en")]) == 1


@pytest.mark.parametrize("window", ["1x1", "99999x99999", "wide"])
def test_a_window_of_impossible_size_is_said(tmp_path: Path, window: str) -> None:
    with pytest.raises(WayfindingError, match="--window"):
        open_kiosk(options(tmp_path, window=window))


def a_route():
    world = a_world()
    place = next(p for p in world.station.places if p.id == "place-P")
    return world, plan(world.network, world.request(WALKING, place.id))


def test_a_port_that_is_taken_costs_the_symbol_and_not_the_visit(tmp_path: Path, caplog) -> None:
    world, route = a_route()
    site = Site(listen_host="999.1.1.1")
    desk = LazyDesk(site, two_levels(), world.here, tuple(world.books), tmp_path, None)
    assert desk.hand_off(route, "ko") is None
    assert "no way to the phone: 999.1.1.1" in caplog.text
    desk.prepare()
    desk.close()


def test_the_symbol_says_which_snapshot_the_way_was_planned_with(tmp_path: Path) -> None:
    world, route = a_route()
    desk = LazyDesk(Site(), two_levels(), world.here, tuple(world.books), tmp_path, None)
    issued = dt.datetime(2026, 2, 20, 6, 30, tzinfo=dt.UTC)
    link = desk.hand_off(route, "ko", Conditions(issued=issued))
    desk.close()
    assert link is not None
    kiosks = read_keys(desk.desk.files["keys.json"], name="keys.json")
    payload = payload_of(link.link.split("#")[1])
    back = decode(payload, desk.desk.release, host=link.domain, keys=KeyRing(kiosks))
    assert back.conditions_sequence == sequence_of(Conditions(issued=issued)) > 0


def test_a_key_that_cannot_be_kept_is_made_anew_where_the_page_here_knows_it(tmp_path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()

    def a_desk(address: str) -> PhoneDesk:
        return PhoneDesk(
            station=two_levels(),
            node=two_levels().nodes[0].id,
            facing_deg=None,
            languages=("ko",),
            page=ROOT / "app" / "phone",
            clock=HandClock(),
            settings=PhoneSettings(
                address=address,
                listen_host="127.0.0.1",
                listen_port=0,
                kiosk_number=1,
                state_folder=blocked / "state",
            ),
        )

    assert a_desk("").key
    with pytest.raises(SigningKeyError, match="XDG_STATE_HOME"):
        _ = a_desk("https://way.example.org/").key


# --- installed releases ---------------------------------------------------------------------------


def site_of(folder: Path, line: str = "") -> Site:
    (folder / "site.toml").write_text(f'state = "state"\n{line}\n')
    given = argparse.Namespace(site=folder / "site.toml", station=None, window=None, demo=folder)
    return _site(given)


def station_served(site: Site):
    network, _, _ = opened(site)
    return network.station


def test_a_site_serves_the_release_that_is_installed(tmp_path: Path) -> None:
    installed(tmp_path / "state", release(tmp_path / "release"))
    assert station_served(site_of(tmp_path)) == FIRST
    installed(tmp_path / "state", release(tmp_path / "release", SECOND))
    assert station_served(site_of(tmp_path, f'station = "{MAP}"')) == SECOND


def test_before_anything_is_installed_the_site_s_own_map_is_served(tmp_path: Path) -> None:
    assert station_served(site_of(tmp_path, f'station = "{MAP}"')).id != FIRST.id
    with pytest.raises(WayfindingError, match=r"nothing is installed; main\.py install"):
        opened(site_of(tmp_path))


def test_where_the_new_map_lacks_the_standpoint_the_one_before_is_served(tmp_path: Path) -> None:
    installed(tmp_path / "state", release(tmp_path / "release"))
    renamed = replace(
        FIRST,
        places=tuple(
            replace(p, id=PlaceId("gone")) if p.id == "place-E" else p for p in FIRST.places
        ),
    )
    installed(tmp_path / "state", release(tmp_path / "release", renamed))
    assert station_served(site_of(tmp_path, 'here = "place-E"')) == FIRST
    assert station_served(site_of(tmp_path)) == renamed


def test_a_shelf_of_nonsense_makes_way_for_the_site_s_own_map(tmp_path: Path) -> None:
    (tmp_path / "state" / "releases").mkdir(parents=True)
    (tmp_path / "state" / "releases" / "installed.json").write_text("{")
    assert station_served(site_of(tmp_path, f'station = "{MAP}"'))
    with pytest.raises(WayfindingError, match=r"installed\.json"):
        opened(site_of(tmp_path))


def test_a_release_waits_for_the_end_of_the_visit_and_then_takes_over(tmp_path: Path) -> None:
    state = tmp_path / "state"
    installed(state, release(tmp_path / "release"))
    kiosk, _, clock = a_kiosk(a_world())
    succession = Succession(ReleaseShelf(state), lambda path: path.read_bytes())
    kiosk.between_visits(succession.look)

    def wait() -> None:
        clock.move(LISTEN_S)
        kiosk.tick()

    wait()
    assert not succession.is_due
    kiosk.press("welcome:start")
    installed(state, release(tmp_path / "release", SECOND))
    wait()
    assert not succession.is_due
    kiosk.dispatch(StartOverChosen())
    wait()
    assert succession.is_due


def test_a_release_that_cannot_be_served_here_changes_nothing(tmp_path: Path) -> None:
    state = tmp_path / "state"
    installed(state, release(tmp_path / "release"))
    site = site_of(tmp_path, 'here = "place-E"')
    succession = Succession(ReleaseShelf(state), lambda path: opened_at(path, site))
    lost = replace(FIRST, places=tuple(p for p in FIRST.places if p.id != "place-E"))
    installed(state, release(tmp_path / "release", lost))
    assert not succession.look()
    assert not succession.look()
    installed(state, release(tmp_path / "release", SECOND))
    assert succession.look()


def test_a_kiosk_whose_map_was_replaced_begins_anew_with_the_same_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Begun(Exception):  # noqa: N818 - what stands for the next program
        pass

    state = tmp_path / "state"
    installed(state, release(tmp_path / "release"))
    site = site_of(tmp_path)
    kiosk, _, clock = a_kiosk(a_world())
    succession = _watched(site, kiosk)
    assert succession is not None
    asked: list[int] = []
    monkeypatch.setattr(signal, "raise_signal", asked.append)
    installed(state, release(tmp_path / "release", SECOND))
    clock.move(LISTEN_S)
    kiosk.tick()
    assert asked == [signal.SIGTERM]

    def become(program: str, words: list[str]) -> None:
        assert program == sys.executable
        assert words[1:] == sys.orig_argv[1:]
        raise Begun

    monkeypatch.setattr(os, "execv", become)
    with pytest.raises(Begun):
        _begin_anew()
