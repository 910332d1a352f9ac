"""What people type at stations that were made from open data here: the first answer, by its sign."""

from functools import cache

import pytest

from app.search.index import SearchIndex
from app.station_files import load_stations
from tests.app.search.samples import index_of
from tests.support.shared import SHARED, needs_shared

LUND, LOCARNO, KEILANIEMI = (
    f"osm/{name}.osm.pbf" for name in ("lund-central", "locarno", "keilaniemi-metro")
)
PRAGUE, SHINJUKU = "gtfs/prague-pid-2020", "mlit_japan/shinjuku-terminal"

WANTED = {
    LUND: {
        "spår 3": "platform 3",
        "spar 3": "platform 3",
        "3번 승강장": "platform 3",
        "３番線": "platform 3",
        "espresso": "food Espresso House",
        "espreso house": "food Espresso House",
        "lund c": "bus_stop Lund C",
        "hpl H": "",
    },
    LOCARNO: {
        "binario 2": "platform 2;3",
        "Gleis 21": "platform 11;21",
        "vía 1": "platform 1",
        "caffe locarno": "food Caffè Locarno",
        "cafe lago": "food Al Porto Café Lago",
        "mcdonalds": "food McDonald's",
        "mcdonnalds": "food McDonald's",
        "pizeria": "food Pizzeria Rondalli",
        "occhi": "sight Occhi magici",
        "lago cafe porto": "food Al Porto Café Lago",
    },
    KEILANIEMI: {
        "sisäänkäynti A": "entrance A",
        "exit A": "entrance A",
        "paasisaankaynti": "entrance A",
        "etelainen": "entrance F",
        "otsolahden": "bus_stop Otsolahdenniitty",
    },
    PRAGUE: {
        "namesti 1": "platform 1",
        "Karlovo náměstí 2": "platform 2",
        "resslova": "entrance Karlovo nám., ul. Resslova",
        "cvut": "entrance Karlovo nám., ČVUT",
        "narodni divadlo": "entrance Karlovo nám., TRAM Národní divadlo",
        "andel": "entrance Palackého nám., TRAM Anděl",
        "zitkovy": "entrance Palackého nám., Zítkovy sady",
    },
    SHINJUKU: {
        "授乳室": "nursing_room 授乳室",
        "じゅにゅうしつ": "nursing_room 授乳室",
        "junyushitsu": "nursing_room 授乳室",
        "junyuusitu": "nursing_room 授乳室",
        "수유실": "nursing_room 授乳室",
        "母婴室": "nursing_room 授乳室",
        "shouru": "nursing_room 授乳室",
        "たきのう": "toilet 多機能トイレ",
        "duojineng": "toilet 多機能トイレ",
        "案内": "information 案内所",
        "駅事務室": "service 駅事務室",
        "ekijimu": "service 駅事務室",
    },
}


@cache
def converted(source: str) -> SearchIndex:
    maps = load_stations(SHARED / source)
    return index_of(next((m for m in maps if "Karlovo" in m.name.local), maps[0]))


@needs_shared
@pytest.mark.parametrize(
    ("source", "query", "wanted"),
    [(source, q, w) for source, cases in WANTED.items() for q, w in cases.items()],
)
def test_the_first_answer_at_a_converted_station(source, query, wanted) -> None:
    hits = converted(source).find(query, limit=1)
    said = ""
    if hits:
        place = hits[0].place
        is_numbered = place.kind.value in {"platform", "entrance"} and place.ref
        said = f"{place.kind.value} {place.ref if is_numbered else place.name.local}"
    assert said == wanted
