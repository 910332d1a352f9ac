"""The training station 새벽역 (견본): drawn here by hand, invented from its first stair to its last.

Staff learn on it, and it carries every fact that a map can hold. It is laid out as Korean stations
are: four numbered exits round a crossroads (level 0); a concourse with free ends, fare gates and a
paid middle (level -1); two side platforms of one line, an island platform of another, and a
transfer passage between them (level -2). One elevator goes from the street to the concourse;
others, apart from it, go from the concourse to each platform.

x grows to the east and y to the north, in metres from the middle of the crossroads; the anchor lies
in the open sea, so that nobody takes the place for a real one. ``assets/stations`` holds what
`build` returns; a test keeps them equal and ``make golden`` writes the file anew.
"""

from maps.model import (
    Anchor,
    Level,
    LevelId,
    StationMap,
    TransitLine,
)
from tests.support import saebyeok_words as words
from tests.support.drawing_board import Board
from tests.support.saebyeok_concourse import (
    draw_free_concourse,
    draw_gates,
    draw_paid_concourse,
    draw_rooms,
)
from tests.support.saebyeok_facts import (
    CONCOURSE,
    PLATFORMS,
    PREFIX,
    SEEN,
    SOURCE,
    STREET,
)
from tests.support.saebyeok_guides import draw_tactile_paving
from tests.support.saebyeok_platforms import (
    draw_island_platform,
    draw_side_platforms,
    draw_transfer,
)
from tests.support.saebyeok_street import (
    CORNERS,
    draw_crossings,
    draw_exit,
    draw_street,
    draw_street_elevator,
    draw_surroundings,
)


def build() -> StationMap:
    """Return the training station."""
    board = Board(PREFIX, SEEN)
    draw_street(board)
    draw_crossings(board)
    draw_surroundings(board)
    for corner in CORNERS:
        draw_exit(board, *corner)
    draw_street_elevator(board)
    draw_free_concourse(board)
    draw_paid_concourse(board)
    draw_gates(board)
    draw_rooms(board)
    draw_side_platforms(board)
    draw_transfer(board)
    draw_island_platform(board)
    draw_tactile_paving(board)
    board.join_surfaces()
    return StationMap.of(
        id=board.id("saebyeok"),
        name=words.STATION,
        anchor=Anchor(lat_deg=36.5, lon_deg=124.7),
        timezone="Asia/Seoul",
        sources=(SOURCE,),
        levels=(
            Level(id=LevelId(STREET), index=0.0, name=words.LEVEL_0),
            Level(id=LevelId(CONCOURSE), index=-1.0, name=words.LEVEL_1),
            Level(id=LevelId(PLATFORMS), index=-2.0, name=words.LEVEL_2),
        ),
        nodes=board.nodes.values(),
        pathways=board.pathways,
        areas=board.areas.values(),
        outlines=board.outlines,
        equipment=board.equipment,
        places=board.places,
        lines=(
            TransitLine(ref="S", name=words.MORNING_STAR, color="#0B6B5D"),
            TransitLine(ref="N", name=words.SUNSET, color="#C4511D"),
        ),
    )
