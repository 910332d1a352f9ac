"""Part B of the requirements: touch and layout."""

from itertools import combinations

from app.flow.events import PageTurned, Zoomed
from app.flow.session import ScreenId
from app.screens.journey import present
from maps.model import PlaceKind
from tests.support.barrier_free.judging import apart, height, in_all, none_of, requirement, width
from tests.support.barrier_free.looks import LANGUAGES, Look, axes
from tests.support.barrier_free.panel import LOWER_EDGE_MM, REACH_MM, SIGHT_MM
from tests.support.barrier_free.situations import offered, situations, world_of
from tests.support.barrier_free.walk import Studio

FLOOR_MM, USUAL_MM, MAIN_MM, LEAST_MM2 = 12.0, 20.0, 25.0, 150.0
LEAST_GAP_MM = 2.5
LOW_BUTTON_MM = 1000.0
SLACK_MM = 5.0
"""So exactly nobody hangs a panel. In the low position there is none."""
HAS_LOW = any("low" in name for name in axes())
ALWAYS_THERE = ("bar:help", "bar:voice")
"""What every screen offers, the first too, where all languages stand instead of their button."""


@requirement("B01")
def test_every_target_is_large_enough(walked, measured) -> None:
    sides = [min(width(t.box), height(t.box)) / s.px_per_mm for s in walked for t in s.targets]
    usual = sum(side >= USUAL_MM - 0.1 for side in sides) / len(sides)
    measured(f"least {min(sides):.1f} mm of {len(sides)}; {usual:.1%} at 20 mm or more")

    def wrong(sight):
        for target in sight.targets:
            wide, high = sight.mm(width(target.box)), sight.mm(height(target.box))
            if min(wide, high) < FLOOR_MM or wide * high < LEAST_MM2:
                yield target.id, wide, high

    none_of(in_all(walked, wrong))
    assert usual >= 0.99


@requirement("B01")
def test_the_main_target_is_larger_still(walked, measured) -> None:
    main = [(t, s) for s in walked for t in s.targets if t.is_main]
    least = min(min(width(t.box), height(t.box)) / s.px_per_mm for t, s in main)
    measured(f"main targets at least {least:.1f} mm")
    assert least >= MAIN_MM


@requirement("B02")
def test_targets_keep_apart(walked, measured) -> None:
    gaps = [
        (sight.mm(apart(one.box, other.box)), str(sight), one.id, other.id)
        for sight in walked
        for one, other in combinations(sight.targets, 2)
    ]
    measured(f"least {min(gaps)[0]:.1f} mm of {len(gaps)} pairs")
    none_of(gap for gap in gaps if gap[0] < LEAST_GAP_MM)


@requirement("B03")
def test_every_button_can_be_pressed_between_400_and_1220_mm(walked, measured) -> None:
    """Where a finger aims at its middle. In the low position, all of it."""
    middles = [
        LOWER_EDGE_MM + sight.mm((target.box[1] + target.box[3]) / 2)
        for sight in walked
        for target in sight.targets
    ]
    measured(f"{min(middles):.0f} to {max(middles):.0f} mm, panel {LOWER_EDGE_MM:.0f} mm up")
    none_of(in_all(walked, _out_of_reach))


def _out_of_reach(sight):
    for target in sight.targets:
        middle = LOWER_EDGE_MM + sight.mm((target.box[1] + target.box[3]) / 2)
        if not REACH_MM[0] <= middle <= REACH_MM[1] + SLACK_MM:
            yield target.id, round(middle)


@requirement("B04")
def test_nothing_has_to_be_read_above_1400_mm(walked, measured) -> None:
    tops = [LOWER_EDGE_MM + sight.mm(text.ink[3]) for sight in walked for text in sight.texts]
    measured(f"highest {max(tops):.0f} mm")
    assert max(tops) <= SIGHT_MM


@requirement("B05")
def test_in_the_low_position_everything_is_below_1220_mm(walked, measured) -> None:
    low = [sight for sight in walked if sight.look.has("low")]
    assert low
    tops = [
        LOWER_EDGE_MM + sight.mm(box[3])
        for sight in low
        for box in (*(t.box for t in sight.targets), *(t.ink for t in sight.texts))
    ]
    measured(f"{len(low)} screens, highest {max(tops):.0f} mm")
    assert max(tops) <= REACH_MM[1] + 0.5


@requirement("B05")
def test_the_low_position_is_one_press_away_below_1000_mm(walked, measured) -> None:
    heights = []
    for sight in walked:
        if sight.is_asked:
            continue
        found = [target for target in sight.targets if target.id.endswith("low")]
        assert len(found) == 1, str(sight)
        heights.append(LOWER_EDGE_MM + sight.mm(found[0].box[3]))
    measured(f"its button ends at {max(heights):.0f} mm at most")
    assert max(heights) <= LOW_BUTTON_MM


@requirement("B05")
def test_the_low_position_offers_all_that_there_is_otherwise() -> None:
    """Lists may have shorter pages; whoever turns them finds the same."""
    name = next(each for each in axes() if "low" in each)
    wrong = []
    for situation in situations():
        offers = []
        for is_low in (False, True):
            session, world = situation.session(Look(modes={name: is_low}))
            offers.append(_kinds(present(session, world)))
        if offers[0] - offers[1]:
            wrong.append((situation.name, offers[0] - offers[1]))
    none_of(wrong)


def _kinds(shown) -> set[str]:
    """Return what is offered on all pages, lists as what they list."""
    listed = ("place", "maneuver", "page", "pick", "language", "profile", "category", "level")
    return {
        action.id.partition(":")[0] if action.id.startswith(listed) else action.id
        for action in offered(shown)
    } - {"page"}


@requirement("B06")
def test_taps_alone_lead_to_the_end_of_a_visit(ui, measured) -> None:
    studio = Studio(ui, "sample")
    taps = 0

    def tap(action_id: str) -> None:
        nonlocal taps
        taps += 1
        studio.clock.move(1.0)
        ui.tap(studio.kiosk.locate(action_id))

    platform = next(p for p in studio.kiosk.world.station.places if p.kind is PlaceKind.PLATFORM)
    tap("welcome:start")
    tap("category:platforms")
    while f"place:{platform.id}" not in _ids(studio):
        tap("page:after")
    for action_id in (f"place:{platform.id}", "profile:wheelchair", "route:take", "handoff:done"):
        tap(action_id)
    assert studio.kiosk.session.screen is ScreenId.WELCOME
    measured(f"{taps} taps")


@requirement("B06")
def test_lists_have_pages_and_maps_have_zoom_buttons() -> None:
    wrong = []
    for situation in situations():
        session, world = situation.session(Look())
        shown = present(session, world)
        events = [action.event for row in shown.rows for action in row]
        sheet = getattr(shown.view, "sheet", None)
        is_on_page = sheet is None or sheet.page.has_map
        has_map = is_on_page and getattr(shown.view, "map", None) is not None
        has_map = has_map and shown.panel is None
        zooms = [e for e in events if isinstance(e, Zoomed)]
        levels = getattr(getattr(shown.view, "map", None), "zoom", ())
        if has_map and levels and not zooms and shown.warning is None:
            wrong.append((situation.name, "no zoom"))
        pages = getattr(shown.view, "pages", None)
        is_listed = pages is not None and shown.panel is None and shown.warning is None
        if is_listed and not any(isinstance(e, PageTurned) for e in events):
            wrong.append((situation.name, "no pages"))
    none_of(wrong)


@requirement("B06")
def test_a_resting_finger_neither_acts_nor_hinders(ui) -> None:
    from tests.support.ui import Finger

    studio = Studio(ui, "plain")
    finger = Finger(1, studio.kiosk.locate("welcome:start"))
    resting = Finger(2, studio.kiosk.locate("bar:help"))
    finger.down()
    resting.down()
    resting.up()
    assert not studio.kiosk.session.help_is_open
    finger.up()
    assert studio.kiosk.session.screen is ScreenId.DESTINATION


@requirement("B07")
def test_sliding_off_cancels_everywhere(ui, measured) -> None:
    """Every button of every screen: down on it, up in the middle of nothing."""
    from tests.support.ui import Finger

    studio, count = Studio(ui, "plain"), 0
    for situation in situations():
        if situation.world != "plain":
            continue
        studio.arrange(situation, Look())
        before = studio.kiosk.session
        if before.seconds_left is not None:
            continue
        for action_id in _ids(studio):
            finger = Finger(1, studio.kiosk.locate(action_id))
            finger.down()
            assert studio.kiosk.session == before, action_id
            finger.move_to((2.0, 2.0))
            finger.up()
            assert studio.kiosk.session == before, action_id
            count += 1
    measured(f"{count} buttons")


@requirement("B08")
def test_a_second_press_so_soon_is_the_first_ones_echo(ui) -> None:
    studio = Studio(ui, "plain")
    studio.clock.move(1.0)
    ui.tap(studio.kiosk.locate("bar:help"))
    studio.clock.move(0.3)
    ui.tap(studio.kiosk.locate("bar:help"))
    assert studio.kiosk.session.help_is_open
    studio.clock.move(0.6)
    ui.tap(studio.kiosk.locate("bar:help"))
    assert not studio.kiosk.session.help_is_open


@requirement("B08")
def test_a_held_key_acts_once(ui, measured) -> None:
    studio = Studio(ui, "plain")
    ui.key("right")
    before = studio.kiosk.shown.focus
    for _ in range(90):  # three seconds of a keyboard's repeats
        ui.window.dispatch("on_key_down", 275, 0, None, [])
        studio.clock.move(1 / 30)
        ui.pump()
    ui.window.dispatch("on_key_up", 275, 0)
    order = [action.id for row in studio.kiosk.shown.rows for action in row]
    assert order.index(studio.kiosk.shown.focus) == order.index(before) + 1
    measured("90 repeats in 3 s: one step")


@requirement("B09")
def test_what_is_always_there_is_always_in_the_same_place(walked, measured) -> None:
    """In each set of modes, over all screens and languages: not one pixel away."""
    places: dict[object, dict[str, set[object]]] = {}
    for sight in walked:
        size = tuple(v for name, v in sight.look.modes.items() if name != "heard")
        for target in sight.targets:
            if target.part == "bar":
                boxes = places.setdefault(size, {}).setdefault(target.id, set())
                boxes.add(tuple(round(edge) for edge in target.box))
    none_of((size, i, b) for size, of in places.items() for i, b in of.items() if len(b) > 1)
    found = sorted({each for of in places.values() for each in of})
    measured(f"{len(found)} buttons: {', '.join(each.partition(':')[2] for each in found)}")
    none_of(
        (str(sight), wanted)
        for sight in walked
        if not sight.is_asked
        for wanted in ALWAYS_THERE
        if wanted not in sight.ids
    )


@requirement("B09")
def test_the_bar_is_the_same_in_every_language(walked) -> None:
    """Words differ; nothing else."""
    by_state: dict[object, dict[str, tuple[str, ...]]] = {}
    for sight in walked:
        key = (sight.situation, tuple(sight.look.modes.values()))
        bar = tuple(target.id for target in sight.targets if target.part == "bar")
        by_state.setdefault(key, {})[sight.look.language] = bar
    none_of((key, bars) for key, bars in by_state.items() if len(set(bars.values())) > 1)


@requirement("B10")
def test_a_screen_has_one_main_thing_to_do(walked, measured) -> None:
    counts = [sum(target.is_main for target in sight.targets) for sight in walked]
    measured(f"at most {max(counts)} main action")
    assert max(counts) <= 1


@requirement("B10")
def test_every_page_says_which_of_how_many_it_is(measured) -> None:
    pages = 0
    for situation in situations():
        for language in LANGUAGES:
            session, world = situation.session(Look(language=language))
            view = present(session, world).view
            told = getattr(view, "pages", None)
            if told is not None:
                pages += 1
                assert len([c for c in told.words if c.isdigit()]) >= 2, (
                    situation.name,
                    told.words,
                )
    measured(f"{pages} lists in nine languages")
    assert pages


@requirement("B10")
def test_categories_take_two_rows_at_most() -> None:
    for situation in situations():
        session, world = situation.session(Look())
        shown = present(session, world)
        if shown.screen is ScreenId.DESTINATION and shown.panel is None:
            rows = [row for row in shown.rows if any(a.id.startswith("category:") for a in row)]
            assert len(rows) <= 2, situation.name


@requirement("B11")
def test_a_press_is_shown_in_the_next_frame_and_the_next_screen_in_the_one_after(ui) -> None:
    """In frames: how long a frame takes is the site's own hardware, and BENCHMARKS.md."""
    from tests.support.ui import Finger

    studio = Studio(ui, "plain")
    finger = Finger(1, studio.kiosk.locate("welcome:start"))
    before = ui.pixels().copy()
    finger.down()
    assert (ui.pixels() != before).any()
    finger.up()
    assert studio.kiosk.session.screen is ScreenId.DESTINATION
    between = ui.pixels().copy()
    assert (between != before).mean() > 0.1
    assert world_of("plain").idle_s > 0


def _ids(studio) -> list[str]:
    return [action.id for row in studio.kiosk.shown.rows for action in row]
