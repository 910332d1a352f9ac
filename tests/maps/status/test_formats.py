"""Each feed in its own words, and what is no feed in one line."""

import datetime as dt
import json
from dataclasses import replace

import pytest
from google.transit import gtfs_realtime_pb2

from maps.model import EquipmentKind, MapError, NodeKind, OperatingState
from maps.status import FEED_FORMATS, About, join, read_feed
from tests.maps.importing.seoul.lists import machine, read_one
from tests.maps.status.feeds import HOUR, NOON, lift, rules, states, station
from tests.support.ascii_station import draw, elevator


def read(data: bytes | str | list | dict, name: str = "FEED"):
    if isinstance(data, list | dict):
        data = json.dumps(data)
    raw = data.encode() if isinstance(data, str) else data
    return read_feed(raw, name=name, zone=dt.UTC)


SIRI = """<?xml version="1.0"?><Siri xmlns="http://www.siri.org.uk/siri"><ServiceDelivery>
<ResponseTimestamp>2026-05-01T12:00:00Z</ResponseTimestamp><ProducerRef>somebody</ProducerRef>
<FacilityMonitoringDelivery><ValidUntil>2026-05-01T12:10:00Z</ValidUntil>{}
</FacilityMonitoringDelivery></ServiceDelivery></Siri>"""


def condition(ref: str, status: str, inside: str = "") -> str:
    return (
        f"<FacilityCondition><FacilityRef>{ref}</FacilityRef><FacilityStatus><Status>{status}"
        f'</Status><Description xml:lang="de">Text</Description></FacilityStatus>{inside}'
        "</FacilityCondition>"
    )


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("available", OperatingState.IN_SERVICE),
        ("notAvailable", OperatingState.OUT_OF_SERVICE),
        ("unknown", OperatingState.UNKNOWN),
        ("partiallyAvailable", OperatingState.UNKNOWN),
        ("nonsense", OperatingState.UNKNOWN),
    ],
)
def test_siri_fm_states(word, state):
    feed = read(SIRI.format(condition("diid:7", word)))
    (report,) = feed.reports
    assert (report.id, report.state, report.refs) == ("diid:7", state, ("7",))
    assert report.reason == (("de", "Text"),)
    assert (feed.issued, feed.valid_until) == (NOON, NOON + HOUR / 6)
    assert feed.source == "SIRI-FM somebody"


def test_siri_fm_joins_by_the_number_behind_its_prefix():
    where = station(lift("a", ref="0815-x"))
    result = join(where, read(SIRI.format(condition("diid:0815-x", "notAvailable"))), NOON)
    assert states(result) == {"a": "out_of_service"}


def test_siri_fm_validity_and_position():
    inside = (
        "<ValidityPeriod><StartTime>2026-05-01T13:00:00Z</StartTime>"
        "<EndTime>2026-05-01T14:00:00Z</EndTime></ValidityPeriod>"
        "<FacilityLocation><Longitude>8.0</Longitude><Latitude>50.0</Latitude></FacilityLocation>"
    )
    result = join(
        station(lift("a")), read(SIRI.format(condition("x", "notAvailable", inside))), NOON
    )
    assert states(result, NOON) == {"a": "in_service"}
    (outage,) = result.conditions.outages
    assert (outage.since, outage.until) == (NOON + HOUR, NOON + 2 * HOUR)
    assert states(result, NOON + HOUR) == {"a": "unknown"}, "past what the feed answers for"


def test_entities_are_refused_before_anybody_expands_them():
    bomb = '<!DOCTYPE s [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><Siri>&b; FacilityCondition</Siri>'
    with pytest.raises(MapError, match=r"^FEED: not an XML document"):
        read(bomb)


def alert(**facts) -> dict:
    return {
        "id": "1",
        "alert": {
            "effect": "ACCESSIBILITY_ISSUE",
            "informed_entity": [{"facility_id": "a"}],
            "header_text": {"translation": [{"text": "Lift out", "language": "en"}]},
        }
        | facts,
    }


def gtfs(*entities: dict) -> dict:
    header = {"gtfs_realtime_version": "2.0", "timestamp": int(NOON.timestamp())}
    return {"header": header, "entity": list(entities)}


def test_an_alert_that_names_a_machine_closes_it():
    result = join(station(lift("x:facility/a")), read(gtfs(alert())), NOON)
    assert states(result) == {"x:facility/a": "out_of_service"}
    (outage,) = result.conditions.outages
    assert outage.reason == (("en", "Lift out"),)
    assert result.conditions.issued == NOON


def test_alerts_hold_in_their_periods():
    spans = [
        {"start": int((NOON + HOUR).timestamp()), "end": int((NOON + 2 * HOUR).timestamp())},
        {"start": int((NOON + 5 * HOUR).timestamp())},
    ]
    result = join(station(lift("a")), read(gtfs(alert(active_period=spans))), NOON)
    at = [states(result, NOON + HOUR * h)["a"] for h in (0, 1, 3, 9)]
    assert at == ["in_service", "out_of_service", "in_service", "out_of_service"]


def test_camel_case_json_is_the_same_feed():
    entity = alert()["alert"]
    camel = {
        "header": {"gtfsRealtimeVersion": "2.0", "timestamp": str(int(NOON.timestamp()))},
        "entity": [
            {
                "id": "1",
                "alert": {
                    "effect": 11,
                    "informedEntity": [{"facilityId": "a"}],
                    "headerText": entity["header_text"],
                },
            }
        ],
    }
    assert read(camel) == read(gtfs(alert()))


def test_protocol_buffers_are_the_same_feed():
    message = gtfs_realtime_pb2.FeedMessage()
    message.header.gtfs_realtime_version = "2.0"
    message.header.timestamp = int(NOON.timestamp())
    entity = message.entity.add(id="1")
    entity.alert.effect = gtfs_realtime_pb2.Alert.ACCESSIBILITY_ISSUE
    entity.alert.informed_entity.add(stop_id="L@1")
    text = entity.alert.header_text.translation.add()
    text.text, text.language = "Lift out", "en"
    feed = read(message.SerializeToString())
    assert feed == read(gtfs(alert(informed_entity=[{"stop_id": "L@1"}])))
    assert feed.reports[0].about is About.STOP


def test_an_alert_about_a_landing_means_its_elevator():
    where = draw(
        {"0": "E----L", "1": "P----L"},
        elevator("L"),
        change_node=lambda n: replace(n, kind=NodeKind.LANDING) if n.id[0] == "L" else n,
    )
    result = join(where, read(gtfs(alert(informed_entity=[{"stop_id": "L@1"}]))), NOON)
    assert states(result) == {"lift-L": "out_of_service"}
    assert [m.by for m in result.matches] == ["landing"]


def test_an_alert_about_a_platform_closes_nothing_and_is_reported():
    where = draw({"0": "E----L", "1": "P----L"}, elevator("L"))
    result = join(where, read(gtfs(alert(informed_entity=[{"stop_id": "P"}]))), NOON)
    assert states(result) == {}
    (finding,) = [f for f in result.findings if f.rule == "alert_names_no_machine"]
    assert "Lift out" in finding.text


@pytest.mark.parametrize("effect", ["SIGNIFICANT_DELAYS", "NO_EFFECT", 5])
def test_alerts_about_trains_say_nothing_about_machines(effect):
    assert read(gtfs(alert(effect=effect))).reports == ()


def test_an_alert_of_unclear_effect_makes_the_machine_unknown():
    result = join(station(lift("a")), read(gtfs(alert(effect="OTHER_EFFECT"))), NOON)
    assert states(result) == {"a": "unknown"}


def test_seouls_list_closes_exactly_the_machines_under_repair():
    rows = [
        machine(),
        machine(elvtr_nm="승강기)엘리베이터 외부#1", use_yn="보수중"),
        machine(elvtr_nm="승강기)에스컬레이터 1", elvtr_se="ES", use_yn="점검"),
    ]
    where = read_one(machines=rows)
    result = join(where, read({"DATA": rows}), NOON)
    assert states(result) == {
        "seoul:equipment/0301/EV/내부1": "in_service",
        "seoul:equipment/0301/EV/외부1": "out_of_service",
        "seoul:equipment/0301/ES/1": "unknown",
    }
    assert {m.by for m in result.matches} == {"id"}
    assert "state_unreadable" in rules(result)


def test_kinds_of_machines_are_told_apart():
    (report,) = read([{"equipmentnumber": 1, "type": "ESCALATOR", "state": "ACTIVE"}]).reports
    assert report.kind is EquipmentKind.ESCALATOR


def test_a_station_object_with_facilities_is_read_too():
    rows = [{"equipmentnumber": 1, "state": "ACTIVE"}]
    assert read({"stationnumber": 5, "facilities": rows}).reports == read(rows).reports


@pytest.mark.parametrize(
    "rows", [[{"equipmentnumber": None, "state": "ACTIVE", "x": '"equipmentnumber"'}]]
)
def test_a_machine_without_number_is_left_out_with_a_finding(rows):
    assert [f.rule for f in read(rows).findings] == ["report_without_id"]


@pytest.mark.parametrize("name", FEED_FORMATS)
@pytest.mark.parametrize("data", [b"", b"\x00\xff", b"{", b"<a", b"[" * 9000, b"\xff\xfe\x00"])
def test_what_is_no_feed_is_refused_in_one_line(name, data):
    with pytest.raises(MapError, match=r"^FEED: [^\n]+$"):
        read_feed(data, name="FEED", zone=dt.UTC, format_name=name)


def test_an_unknown_feed_says_what_can_be_read():
    with pytest.raises(MapError, match=r"FEED: no known status feed; .*fasta"):
        read(b"hello")


@pytest.mark.parametrize(
    "data",
    [
        b'<?xml version="1.0" encoding="' + b"x" * 4000 + b'"?><Siri><FacilityCondition/></Siri>',
        b'{"schema":1,"issued":"2026-05-01T12:00:00Z","outages":[{"subject":"a","state":"'
        + b"x" * 4000
        + b'"}]}',
    ],
)
def test_a_refusal_stays_short_whatever_the_feed_holds(data):
    with pytest.raises(MapError, match=r"^FEED: [^\n]{1,500}$"):
        read(data)


def test_a_document_of_nothing_but_beginnings_is_refused():
    with pytest.raises(MapError, match=r"^FEED: [^\n]{1,500}$"):
        read(b"<FacilityCondition>" * 200_000)
