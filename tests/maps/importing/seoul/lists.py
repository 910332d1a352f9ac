"""Seoul's lists, as small as a test needs them."""

import json
from typing import Any

from maps.importing import Bundle, Selection
from maps.importing.seoul import read_seoul
from maps.model import StationMap


def machine(**facts: Any) -> dict[str, Any]:
    """One row of the list of machines."""
    return {
        "elvtr_se": "EV",
        "elvtr_nm": "승강기)엘리베이터 내부#1",
        "stn_nm": "가람(3)",
        "stn_cd": "0301",
        "use_yn": "사용가능",
        "opr_sec": "B1-1F",
        "instl_pstn": "2번 출입구",
    } | facts


def called(**facts: Any) -> dict[str, Any]:
    """One row of the list of names."""
    return {
        "line": "3호선",
        "name": "가람",
        "station_nm_chn": "伽藍",
        "station_nm_jpn": "カラム",
        "station_nm_eng": "Garam",
        "station_cd": "0301",
        "lat": 37.5,
        "lng": 127.0,
    } | facts


def toilet(**facts: Any) -> dict[str, Any]:
    """One row of the list of toilets."""
    return {
        "연번": "7",
        "구분": "공중화장실(장애인)",
        "운영노선명": "3호선",
        "역명": "가람",
        "위도": "37.5003",
        "경도": "127.0002",
        "지상 또는 지하 구분": "지하",
        "역층": "1",
        "게이트 내외 구분": "내부",
        "상세위치": "대합실",
        "개방시간": "05:00~24:00",
        "데이터기준일자": "2024-06-28",
    } | facts


def stairlift(**facts: Any) -> dict[str, Any]:
    """One row of the list of wheelchair lifts."""
    return {
        "호선": "3호선",
        "역명": "가람(3)",
        "관리번호(호기)": 1,
        "시작층(지상_지하)": "지하",
        "시작층(운행역층)": 2,
        "시작층(상세위치)": "대합실",
        "종료층(지상_지하)": "지하",
        "종료층(운행역층)": 1,
        "폭": 800,
        "한계중량": 300,
        "승강기 일련번호": "1900-001",
        "데이터 기준일자": "2025-03-10",
    } | facts


def bundle(**lists: list[dict[str, Any]]) -> Bundle:
    """A folder with these lists, and the names unless they are given."""
    rows = {"names": [called()], **lists}
    files = {
        f"{name}.json": json.dumps({"DATA": value}, ensure_ascii=False).encode()
        for name, value in rows.items()
    }
    return Bundle(name="FOLDER", files=files)


def read_one(**lists: list[dict[str, Any]]) -> StationMap:
    """The map of a folder with one station."""
    (station,) = read_seoul(bundle(**lists), Selection())
    return station


def rules(station: StationMap) -> set[str]:
    """The names of the findings, without the two that every map of these lists has."""
    return {f.rule for f in station.remarks} - {"no_ways", "machines_without_position"}
