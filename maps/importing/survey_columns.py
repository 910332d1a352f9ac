"""The columns of a survey table: what each is called, what it measures, and where that belongs.

A header may be in Korean or English or both, with its unit in brackets: ``문 폭 / door width [cm]``
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from maps.model import Equipment, Node, Pathway, Place

Feature = Equipment | Node | Pathway | Place


class Quantity(StrEnum):
    """What a column holds."""

    LENGTH = "length"
    SLOPE = "slope"
    COUNT = "count"
    YES_NO = "yes_no"
    ACCESS = "access"
    HOURS = "hours"
    BUTTONS = "buttons"
    SIGN = "sign"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One kind of measurement.

    `low` and `high` bound what can be: metres, ratios or counts. `sign` is what a direction makes
    of it: +1 going up from the first node to the second, -1 going down, 0 where the map must know.
    """

    key: str
    also: tuple[str, ...]
    quantity: Quantity
    low: float = 0.0
    high: float = 0.0
    sign: int | None = None
    fields: Mapping[type[Feature], str] = field(default_factory=dict)

    def fits(self, feature: Feature) -> bool:
        """Say whether a feature can hold what this column measures."""
        return type(feature) in self.fields


def _length(
    key: str, also: str, low: float, high: float, fields: Mapping[type[Feature], str]
) -> Column:
    return Column(
        key=key,
        also=tuple(also.split("|")),
        quantity=Quantity.LENGTH,
        low=low,
        high=high,
        fields=fields,
    )


def _yes_no(key: str, also: str, fields: Mapping[type[Feature], str]) -> Column:
    return Column(key=key, also=tuple(also.split("|")), quantity=Quantity.YES_NO, fields=fields)


_HELD = {
    Equipment: "opening_hours",
    Node: "opening_hours",
    Pathway: "opening_hours",
    Place: "opening_hours",
}
_ACCESS = {Equipment: "access", Node: "access", Pathway: "access", Place: "access"}
_WIDE = {Pathway: "min_width_m", Node: "min_width_m"}

COLUMNS: tuple[Column, ...] = (
    _length("door_width", "문 폭|문폭", 0.3, 5, {Equipment: "door_width_m", Node: "min_width_m"}),
    _length("cabin_width", "카 폭|내부 폭", 0.4, 10, {Equipment: "cabin_width_m"}),
    _length(
        "cabin_length", "cabin_depth|카 깊이|내부 깊이", 0.4, 10, {Equipment: "cabin_length_m"}
    ),
    _length("cabin_turning", "회전 공간", 0.4, 10, {Equipment: "cabin_turning_m"}),
    _length("control_height", "조작반 높이|버튼 높이", 0.3, 2.5, {Equipment: "control_height_m"}),
    _yes_no("braille", "점자 표시|점자", {Equipment: "has_braille"}),
    _yes_no("voice", "음성 안내|음성안내", {Equipment: "has_voice"}),
    Column(
        key="buttons",
        also=("버튼", "버튼 문구"),
        quantity=Quantity.BUTTONS,
        fields={Equipment: "buttons"},
    ),
    _length("width", "min_width|유효 폭|유효폭|통로 폭", 0.2, 100, _WIDE),
    Column(
        key="slope_up",
        also=("오르막 기울기", "오르막"),
        quantity=Quantity.SLOPE,
        high=0.5,
        sign=1,
        fields={Pathway: "incline_ratio"},
    ),
    Column(
        key="slope_down",
        also=("내리막 기울기", "내리막"),
        quantity=Quantity.SLOPE,
        high=0.5,
        sign=-1,
        fields={Pathway: "incline_ratio"},
    ),
    Column(
        key="cross_slope",
        also=("횡단 기울기", "좌우 기울기"),
        quantity=Quantity.SLOPE,
        low=-0.3,
        high=0.3,
        fields={Pathway: "cross_slope_ratio"},
    ),
    _length("longest_slope", "쉼 없는 경사 길이", 0.1, 1000, {Pathway: "longest_slope_m"}),
    _length("kerb_height", "curb_height|턱 높이|연석 높이", 0, 0.6, {Pathway: "kerb_height_m"}),
    _length("step_height", "단 높이|계단 높이", 0.01, 0.5, {Pathway: "step_height_m"}),
    Column(
        key="steps_up",
        also=("올라가는 계단 수",),
        quantity=Quantity.COUNT,
        low=1,
        high=500,
        sign=1,
        fields={Pathway: "stair_count"},
    ),
    Column(
        key="steps_down",
        also=("내려가는 계단 수",),
        quantity=Quantity.COUNT,
        low=1,
        high=500,
        sign=-1,
        fields={Pathway: "stair_count"},
    ),
    Column(
        key="steps",
        also=("step_count", "계단 수", "계단수"),
        quantity=Quantity.COUNT,
        low=1,
        high=500,
        sign=0,
        fields={Pathway: "stair_count"},
    ),
    _yes_no("step_contrast", "계단 끝 표시", {Pathway: "step_contrast"}),
    _yes_no("handrail", "손잡이", {Pathway: "handrail"}),
    _yes_no("tactile_paving", "점자블록", {Pathway: "tactile_paving"}),
    _yes_no("automatic_door", "자동문", {Pathway: "automatic_door", Node: "automatic_door"}),
    _length("gap", "승강장 틈|승강장 간격|틈", 0, 0.6, {Place: "gap_m"}),
    _length("step", "승강장 단차|단차", -0.6, 0.6, {Place: "step_m"}),
    _yes_no("boarding_ramp", "이동식 발판|발판", {Place: "has_boarding_ramp"}),
    Column(key="access", also=("휠체어", "wheelchair"), quantity=Quantity.ACCESS, fields=_ACCESS),
    Column(
        key="opening_hours", also=("운영 시간", "운영시간"), quantity=Quantity.HOURS, fields=_HELD
    ),
    Column(
        key="sign_text",
        also=("표지 문구", "안내표지"),
        quantity=Quantity.SIGN,
        sign=1,
        fields={Pathway: "signposted_as"},
    ),
    Column(
        key="sign_text_back",
        also=("반대쪽 표지 문구",),
        quantity=Quantity.SIGN,
        sign=-1,
        fields={Pathway: "reversed_signposted_as"},
    ),
)
"""Everything that can be measured."""

ABOUT: Mapping[str, tuple[str, ...]] = {
    "subject": ("id", "대상"),
    "to": ("to node", "상대 지점", "도착 지점"),
    "photo": ("사진",),
    "measured_by": ("측정자", "측정 부서", "측정 팀"),
    "measured_on": ("date", "측정일", "날짜"),
    "note": ("비고", "메모"),
}
"""What stands beside the measurements, and what else it may be called."""

NOT_READ: Mapping[str, tuple[str, ...]] = {"name": ("이름",), "level": ("층",)}
"""What is there for whoever walks along with the table."""

_UNIT = re.compile(r"[\[(]([^\])]*)[\])]\s*\Z")


def folded(text: str) -> str:
    """Return a heading or a word without what people write differently."""
    return re.sub(r"[\s_\-.]+", "", unicodedata.normalize("NFKC", text).casefold())


_KEYS: Mapping[str, str] = {
    folded(word): key
    for key, also in (*((c.key, c.also) for c in COLUMNS), *ABOUT.items(), *NOT_READ.items())
    for word in (key, *also)
}
_BY_KEY: Mapping[str, Column] = {column.key: column for column in COLUMNS}


def read_heading(text: str) -> tuple[str, str]:
    """Return (key, unit) of a heading; the key is empty where the heading is not known."""
    match = _UNIT.search(text.strip())
    words = text[: match.start()] if match else text
    unit = match[1].strip() if match else ""
    for part in (words, *words.split("/")):
        key = _KEYS.get(folded(part))
        if key:
            return key, unit
    return "", unit


def find_column(key: str) -> Column | None:
    """Return the column of a key, or None where the key is no measurement."""
    return _BY_KEY.get(key)
