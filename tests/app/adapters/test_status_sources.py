"""A site hears of its machines from a feed and from its own staff, in one file or in two."""

import json

from app.adapters.conditions_desk import ConditionsDesk
from app.adapters.status_sources import sources_of, staff_file
from app.site import read_site
from maps.codec import read_conditions, write_conditions
from maps.model import NO_CONDITIONS, Conditions, OperatingState, Outage
from maps.today import closed, reopened
from tests.support.visit import NOW, HandClock

OUT, IN = OperatingState.OUT_OF_SERVICE, OperatingState.IN_SERVICE
FEED = Conditions(issued=NOW, outages=(Outage(subject="a", state=IN, source="feed"),))


def a_site(folder, text):
    return read_site(text.encode(), name="site.toml", folder=folder)


def test_a_site_that_names_nothing_hears_nothing(tmp_path):
    assert sources_of(a_site(tmp_path, ""), HandClock(), tmp_path) is None


def test_one_shared_file_is_heard_and_given_to_phones_as_it_is(tmp_path):
    site = a_site(tmp_path, 'conditions = "c.json"\n[staff]\npin = "staff.pin"')
    assert staff_file(site, tmp_path / "state") == tmp_path / "c.json"
    document = {**json.loads(write_conditions(FEED)), "weather": "snow"}
    (tmp_path / "c.json").write_text(json.dumps(document))
    sources = sources_of(site, HandClock(), tmp_path / "state")
    assert sources is not None
    assert sources.latest() == FEED
    assert sources.latest() is None
    ConditionsDesk(tmp_path / "c.json").edit(lambda known: closed(known, ["a"], NOW))
    news = sources.latest()
    assert news is not None
    assert news.states(NOW) == {"a": OUT}
    assert json.loads(sources.read() or b"")["weather"] == "snow"


def test_staffs_own_file_stands_beside_a_feed_that_they_cannot_write(tmp_path):
    text = 'conditions = "feed.json"\n[staff]\npin = "staff.pin"\nconditions = "own.json"'
    site = a_site(tmp_path, text)
    (tmp_path / "feed.json").write_bytes(write_conditions(FEED))
    sources = sources_of(site, HandClock(), tmp_path / "state")
    assert sources is not None
    assert sources.latest() == FEED
    desk = ConditionsDesk(staff_file(site, tmp_path / "state"))
    desk.edit(lambda known: closed(known, ["a"], NOW))
    assert sources.latest().states(NOW) == {"a": OUT}
    assert read_conditions(sources.read() or b"", name="x").states(NOW) == {"a": OUT}
    desk.edit(lambda known: reopened(known, ["a"], NOW))
    assert sources.latest().states(NOW) == {"a": IN}
    assert json.loads((tmp_path / "feed.json").read_bytes())["outages"][0]["source"] == "feed"


def test_where_staff_have_written_nothing_yet_nothing_is_in_doubt(tmp_path):
    site = a_site(tmp_path, '[staff]\npin = "staff.pin"')
    sources = sources_of(site, HandClock(), tmp_path / "state")
    assert sources is not None
    assert sources.latest() is NO_CONDITIONS
    assert sources.latest() is None
    assert sources.read() is None
    ConditionsDesk(staff_file(site, tmp_path / "state")).edit(
        lambda known: closed(known, ["a"], NOW)
    )
    assert sources.latest().states(NOW) == {"a": OUT}


def test_an_address_takes_the_place_of_a_file(tmp_path):
    site = a_site(tmp_path, 'conditions = "https://station.example/c.json"')
    assert site.conditions is None
    assert site.conditions_address == "https://station.example/c.json"
