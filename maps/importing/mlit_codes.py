"""The code lists of the two Japanese specifications, in our words. Foreign numbers end here.

Network: 歩行空間ネットワークデータ整備仕様 (2018, amended 2024). Indoor map:
階層別屋内地理空間情報データ仕様書 (2018 edition; tables of spaces, fixtures and facilities).
In every list 99 means unknown.
"""

from dataclasses import dataclass

from maps.model import Access, AreaKind, Name, PathwayMode, PlaceKind

UNKNOWN = 99

MODES = {
    1: PathwayMode.WALKWAY,
    2: PathwayMode.MOVING_SIDEWALK,
    3: PathwayMode.WALKWAY,
    4: PathwayMode.ELEVATOR,
    5: PathwayMode.ESCALATOR,
    6: PathwayMode.STAIRS,
    7: PathwayMode.RAMP,
}
"""``route_type``; 3 is the crossing of a railway on its level."""

RAILWAY_CROSSING = 3
MARKED_CROSSING, UNMARKED_CROSSING = 3, 4
"""``rt_struct``: ways across a road."""
STREET_STRUCTURES = frozenset([1, 2, MARKED_CROSSING, UNMARKED_CROSSING])
"""``rt_struct`` of ways along or across a public road."""
SIGNALS = frozenset([2, 3, 4])
"""``tfc_signal`` codes that mean a signal for people on foot."""
SOUNDING, SILENT = frozenset([2, 3]), 1
"""``tfc_s_type``."""

WIDTH_AT_LEAST_M = {2: 1.0, 3: 2.0, 4: 3.0}
"""``width`` is a class; only its lower end is certain. Class 1 (below 1 m) proves nothing."""
NARROW = 1

GENTLE, UPWARDS, DOWNWARDS = 1, 2, 3
"""``vtcl_slope``: at most 5 %; more, with the end higher; more, with the end lower."""
LOW_STEP, HIGH_STEP = 1, 2
"""``lev_diff``: at most 2 cm; more."""
NO_TACTILE, TACTILE = 1, 2
"""``brail_tile``."""
NO_HANDRAIL, HANDRAILS = 1, frozenset([2, 3, 4])
NO_ROOF, ROOF = 1, 2
OUTSIDE, BOUNDARY, INSIDE = 1, 2, 3
"""``in_out`` of a node."""

ELEVATOR_ACCESS = {2: Access.LIMITED, 3: Access.YES, 4: Access.LIMITED, 5: Access.YES}
"""``elevator``: plain; equipped for wheelchairs; for blind people; for both. Nothing says that a
plain one keeps wheelchairs out, and nothing says that they manage: that is LIMITED."""
ELEVATOR_FOR_BLIND = frozenset([4, 5])
NO_ELEVATOR = 1


@dataclass(frozen=True, slots=True)
class Kind:
    """What one code of the indoor map becomes; either part may be missing."""

    place: PlaceKind | None = None
    area: AreaKind | None = None
    name: Name = Name()  # noqa: RUF009 - frozen
    access: Access = Access.UNKNOWN
    needs_name: bool = False
    """Only a place when it has a name of its own: nobody looks for "an office"."""


def _name(ja: str, ko: str, en: str) -> Name:
    return Name(local=ja, by_language=(("en", en), ("ja", ja), ("ko", ko)))


_MEN = _name("男性用トイレ", "남자 화장실", "Men's toilet")
_WOMEN = _name("女性用トイレ", "여자 화장실", "Women's toilet")
_TOILET = _name("トイレ", "화장실", "Toilet")
_MULTI = _name("多機能トイレ", "다목적 화장실", "Multipurpose toilet")
_NURSING = _name("授乳室", "수유실", "Nursing room")
_SMOKING = _name("喫煙場所", "흡연 구역", "Smoking area")
_FIRST_AID = _name("救護室", "응급실", "First aid")
_TICKETS = _name("きっぷ売り場", "매표소", "Tickets")
_INFORMATION = _name("案内所", "안내소", "Information")
_OFFICE = _name("駅事務室", "역무실", "Station office")
_WAITING = _name("待合室", "대합실", "Waiting room")

_ROOM = AreaKind.ROOM

SPACES: dict[str, Kind] = {
    "B001": Kind(PlaceKind.SHOP, AreaKind.SHOP, needs_name=True),
    "B002": Kind(area=_ROOM),
    "B003": Kind(PlaceKind.SERVICE, _ROOM, needs_name=True),
    "B004": Kind(PlaceKind.WAITING_ROOM, _ROOM, _WAITING),
    "B005": Kind(PlaceKind.TICKETS, _ROOM, _TICKETS),
    "B006": Kind(PlaceKind.INFORMATION, _ROOM, _INFORMATION),
    "B007": Kind(PlaceKind.TOILET, _ROOM, _MEN),
    "B008": Kind(PlaceKind.TOILET, _ROOM, _WOMEN),
    "B009": Kind(PlaceKind.TOILET, _ROOM, _TOILET),
    "B010": Kind(PlaceKind.TOILET, _ROOM, _TOILET),
    "B011": Kind(PlaceKind.TOILET, _ROOM, _MULTI, Access.YES),
    "B012": Kind(PlaceKind.TOILET, _ROOM, _MULTI, Access.YES),
    "B013": Kind(PlaceKind.TOILET, _ROOM, _MULTI, Access.YES),
    "B014": Kind(PlaceKind.TOILET, _ROOM, _MULTI, Access.YES),
    "B015": Kind(PlaceKind.SERVICE, _ROOM, _SMOKING),
    "B016": Kind(PlaceKind.NURSING_ROOM, _ROOM, _NURSING),
    "B017": Kind(PlaceKind.SERVICE, _ROOM, _FIRST_AID),
    "B018": Kind(PlaceKind.SERVICE, _ROOM, _OFFICE),
    "B019": Kind(area=_ROOM),
    "B020": Kind(),
    "B021": Kind(area=AreaKind.CORRIDOR),
    "B022": Kind(area=_ROOM),
    "B023": Kind(area=AreaKind.CORRIDOR),
    "B024": Kind(area=AreaKind.CORRIDOR),
    "B025": Kind(area=AreaKind.CORRIDOR),
    "B026": Kind(area=_ROOM),
    "B027": Kind(PlaceKind.PARKING, AreaKind.PARKING),
    "B028": Kind(PlaceKind.PLATFORM, AreaKind.PLATFORM),
    "B029": Kind(area=AreaKind.CORRIDOR),
    "B030": Kind(area=AreaKind.SQUARE),
    "B031": Kind(area=AreaKind.SQUARE),
    "B999": Kind(area=AreaKind.SQUARE),
}
"""``category`` of a Space."""

FLIGHTS = frozenset(["B021", "B023", "B024"])
SHAFT = "B022"
PLATFORM_SPACE = "B028"
ROOMS = frozenset(code for code, kind in SPACES.items() if kind.area in (_ROOM, AreaKind.SHOP)) - {
    SHAFT
}

FACILITIES: dict[str, Kind] = {
    "F001": Kind(PlaceKind.TOILET, name=_MEN),
    "F002": Kind(PlaceKind.TOILET, name=_WOMEN),
    "F003": Kind(PlaceKind.TOILET, name=_TOILET),
    "F004": Kind(PlaceKind.TOILET, name=_TOILET),
    "F005": Kind(PlaceKind.TOILET, name=_MULTI, access=Access.YES),
    "F006": Kind(PlaceKind.TOILET, name=_MULTI, access=Access.YES),
    "F007": Kind(PlaceKind.TOILET, name=_MULTI, access=Access.YES),
    "F008": Kind(PlaceKind.TOILET, name=_MULTI, access=Access.YES),
    "F009": Kind(PlaceKind.SERVICE, name=_name("浴室", "욕실", "Bathroom")),
    "F010": Kind(PlaceKind.SERVICE, name=_name("更衣室", "탈의실", "Changing room")),
    "F018": Kind(PlaceKind.INFORMATION, name=_INFORMATION),
    "F019": Kind(PlaceKind.POLICE, name=_name("交番", "파출소", "Police")),
    "F020": Kind(PlaceKind.WAITING_ROOM, name=_WAITING),
    "F021": Kind(PlaceKind.NURSING_ROOM, name=_NURSING),
    "F022": Kind(PlaceKind.SERVICE, name=_name("医療施設", "의료 시설", "Medical facility")),
    "F023": Kind(PlaceKind.SIGHT, name=_name("展望施設", "전망 시설", "Observation deck")),
    "F024": Kind(PlaceKind.SERVICE, name=_SMOKING),
    "F025": Kind(PlaceKind.SHOP, needs_name=True),
    "F026": Kind(PlaceKind.FOOD, name=_name("飲食コーナー", "먹거리 코너", "Food corner")),
    "F027": Kind(PlaceKind.SERVICE, name=_name("AED", "AED", "AED")),
    "F028": Kind(PlaceKind.SERVICE, name=_name("公衆電話", "공중전화", "Pay phone")),
    "F029": Kind(PlaceKind.SERVICE, name=_name("郵便ポスト", "우체통", "Post box")),
    "F030": Kind(PlaceKind.MONEY, name=_name("ATM", "ATM", "ATM")),
    "F031": Kind(PlaceKind.LOCKERS, name=_name("コインロッカー", "물품 보관함", "Coin lockers")),
    "F036": Kind(PlaceKind.SERVICE, name=_name("充電ステーション", "충전소", "Charging station")),
    "F038": Kind(PlaceKind.BUS_STOP),
    "F039": Kind(PlaceKind.TAXI),
    "F040": Kind(PlaceKind.BICYCLE),
    "F041": Kind(PlaceKind.PARKING),
    "F043": Kind(PlaceKind.LANDMARK, needs_name=True),
    "F044": Kind(PlaceKind.LANDMARK, needs_name=True),
    "F101": Kind(PlaceKind.TICKETS, name=_TICKETS),
    "F102": Kind(PlaceKind.TICKETS, name=_name("定期券売り場", "정기권 매표소", "Commuter passes")),
    "F103": Kind(PlaceKind.TICKETS, name=_name("精算所", "정산소", "Fare adjustment")),
    "F104": Kind(PlaceKind.SERVICE, name=_OFFICE),
    "F105": Kind(PlaceKind.SERVICE, name=_name("お忘れ物取扱所", "유실물 센터", "Lost and found")),
    "F107": Kind(PlaceKind.SHOP, name=_name("売店", "매점", "Kiosk")),
    "F109": Kind(PlaceKind.SERVICE, name=_name("インターホン", "인터폰", "Intercom")),
}
"""``category`` of a Facility that a traveller may look for. Stairs, elevators and the like are in
the network; fire extinguishers, bins and signs are nobody's destination."""

FACILITY_ELEVATOR, FACILITY_ENTRANCE, FACILITY_EXIT = "F012", "F017", "F108"
FACILITY_GATE, FACILITY_STAIR_LIFT, FACILITY_SITE = "F106", "F035", "F016"

FIXTURES: dict[str, Kind] = {
    "C007": Kind(PlaceKind.SHOP, name=_name("売店", "매점", "Kiosk")),
    "C012": Kind(PlaceKind.LOCKERS, name=_name("コインロッカー", "물품 보관함", "Coin lockers")),
    "C014": Kind(PlaceKind.MONEY, name=_name("ATM", "ATM", "ATM")),
    "C102": Kind(PlaceKind.TICKETS, name=_name("自動券売機", "승차권 발매기", "Ticket machines")),
}
FIXTURE_GATE = "C104"
SOLID_FIXTURES = frozenset(["C001", "C008", "C010", "C016", "C101", FIXTURE_GATE])
"""Columns, obstructions, walls, fences, doors at a platform's edge, gates."""

INDOOR_FLOOR = "1"
"""``category`` of a Floor; 2 is outdoors."""


def code_text(text: str) -> str:
    """Return a category as the specification writes it: ``b021 `` is ``B021``."""
    return text.strip().upper()
