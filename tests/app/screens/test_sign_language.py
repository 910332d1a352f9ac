"""Clips in sign language: on demand, never over a control, and in writing where there is none."""

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from PIL import Image

from app.adapters.clip_files import read_clips
from app.display import Display
from app.flow.events import (
    BackChosen,
    ClipEnded,
    DestinationChosen,
    HelpChosen,
    Key,
    KeyPressed,
    LanguageChosen,
    LanguageListChosen,
    PreviewWanted,
    ProfileChosen,
    SignChosen,
    StaffWanted,
    Started,
    StartOverChosen,
    StepShown,
    VoiceChosen,
)
from app.flow.idle import seconds_left
from app.flow.outcome import Speak
from app.flow.session import ScreenId, Session
from app.flow.signing import Signing
from app.flow.voice import Voice
from app.kiosk import Kiosk
from app.ports import Clip, Frame
from app.screens.blocks import ClipSlot
from app.screens.journey import present, react
from app.screens.sign_sheet import clip_id
from app.site import read_site
from maps.model import MapError, PlaceId
from routing.route import Route
from tests.support.visit import BOOKS, SHOTS, HandClock, PlainGlass, a_world, after, ids

OPEN = SignChosen(Signing())
TO_ROUTE = (Started(), DestinationChosen(PlaceId("place-P")), ProfileChosen("wheelchair"))
SIZE_PX = (64, 48)
COLOURS = ((200, 30, 30), (30, 160, 60), (40, 60, 200))


def _frames() -> Iterator[Frame]:
    for colour in COLOURS:
        yield Frame(size_px=(2, 2), rgba=bytes((*colour, 255)) * 4, seen_s=0.5)


def _world(*names: str):
    return a_world(clips={name: Clip(id=name, frames=_frames) for name in names})


@pytest.fixture
def folder(tmp_path):
    """A folder with a clip of three colours for the first screen, as a site has it."""
    images = [Image.new("RGB", SIZE_PX, colour) for colour in COLOURS]
    for name in ("welcome.webp", "needs.png"):
        images[0].save(
            tmp_path / name, save_all=True, append_images=images[1:], duration=500, lossless=True
        )
    return tmp_path


# --- which clip, and what there is without one -----------------------------------------------------


def test_every_screen_wants_a_clip_of_its_own_and_a_step_one_of_its_kind() -> None:
    world = a_world()
    assert clip_id(after(world)) == "welcome"
    assert clip_id(after(world, Started(), DestinationChosen(PlaceId("place-P")))) == "needs"
    route = after(world, *TO_ROUTE)
    assert clip_id(route) == "route"
    assert isinstance(route.answer, Route)
    preview = after(world, PreviewWanted(), session=route)
    for index, maneuver in enumerate(route.answer.maneuvers):
        step = after(world, StepShown(index), session=preview)
        assert clip_id(step) == f"maneuver-{maneuver.kind.value.replace('_', '-')}"
    assert clip_id(replace(route, screen=ScreenId.NO_WAY)) == "no-way"


@pytest.mark.parametrize("language", BOOKS)
def test_without_a_clip_the_panel_says_in_writing_what_the_screen_says_by_ear(language) -> None:
    world = a_world()
    session = after(world, LanguageChosen(language), OPEN)
    view = present(session, world).signing
    assert view is not None
    assert not view.is_playing
    spoken = react(after(world, LanguageChosen(language)), VoiceChosen(True), world)
    (said,) = [each.utterance for each in spoken.effects if isinstance(each, Speak)]
    heard = [sentence for step in said.steps for sentence in step.sentences]
    assert view.captions
    assert set(view.captions) <= set(heard)


def test_help_offers_it_on_every_screen_of_a_traveller_and_back_puts_it_away() -> None:
    world = _world("welcome")
    session = after(world, HelpChosen(True))
    action = present(session, world).find_action("help:sign")
    assert action is not None
    session = after(world, action.event, session=session)
    shown = present(session, world)
    assert ids(shown)[:4] == ["sign:play", "sign:again", "sign:size", "sign:close"]
    assert shown.help is None
    for event in (BackChosen(), StaffWanted(), HelpChosen(True), StartOverChosen()):
        assert present(after(world, event, session=session), world).signing is None


def test_six_keys_play_pause_and_close_it() -> None:
    world = _world("welcome")
    session = after(world, KeyPressed(Key.HELP), OPEN)
    shown = present(session, world)
    assert shown.focus == "sign:play"
    session = after(world, KeyPressed(Key.SELECT), session=session)
    assert present(session, world).focus == "sign:play"
    assert not present(session, world).signing.is_playing
    session = after(world, KeyPressed(Key.BACK), session=session)
    assert present(session, world).signing is None


@pytest.mark.parametrize("names", [("welcome",), ()])
@pytest.mark.parametrize("language", BOOKS)
def test_every_button_of_it_is_there_however_the_glass_is_wanted(language, names) -> None:
    wanted = {"sign:close", *(["sign:play", "sign:again", "sign:size"] if names else [])}
    for ratio, is_low, is_easy, is_heard in product((1.0, 1.5, 2.0), *[(False, True)] * 3):
        session = Session(
            language=language,
            display=Display(chosen_ratio=ratio, is_low=is_low, is_easy=is_easy),
            voice=Voice() if is_heard else None,
            signing=Signing(),
        )
        view = present(session, _world(*names)).signing
        assert view is not None
        assert {action.id for action in view.sheet.actions()} == wanted
        slots = [b for page in view.sheet.pages for b in page.blocks if isinstance(b, ClipSlot)]
        assert len(slots) == len(names)
        assert view.is_playing is bool(names)


# --- time ------------------------------------------------------------------------------------------


def test_who_has_asked_for_it_has_three_times_as_long() -> None:
    usual = after(a_world(), Started())
    signing = after(a_world(), Started(), OPEN, BackChosen())
    assert seconds_left(usual, 60.0, 60.0) == 20
    assert seconds_left(signing, 179.0, 60.0) is None
    assert seconds_left(signing, 180.0, 60.0) == 30


def _waited(kiosk: Kiosk, clock: HandClock, seconds: int) -> None:
    for _ in range(seconds):
        clock.move(1.0)
        kiosk.tick()


def test_time_stands_while_a_clip_plays_and_counts_again_when_it_has_ended() -> None:
    clock = HandClock()
    kiosk = Kiosk(_world("welcome"), PlainGlass(), clock)
    kiosk.dispatch(OPEN)
    _waited(kiosk, clock, 600)
    assert kiosk.session.seconds_left is None
    kiosk.clip_ended()
    _waited(kiosk, clock, 179)
    assert kiosk.session.seconds_left is None
    _waited(kiosk, clock, 32)
    assert kiosk.session.signing is None  # the next visit knows nothing of it


def test_nothing_holds_the_time_where_no_clip_is_seen() -> None:
    for world, events in (
        (a_world(), (OPEN,)),
        (_world("welcome"), (OPEN, LanguageListChosen(True))),
        (_world("welcome"), (OPEN, ClipEnded())),
    ):
        clock = HandClock()
        kiosk = Kiosk(world, PlainGlass(), clock)
        for event in events:
            kiosk.dispatch(event)
        _waited(kiosk, clock, 181)
        assert kiosk.session.seconds_left is not None


# --- files -----------------------------------------------------------------------------------------


def test_the_clips_of_a_folder_are_read_frame_by_frame(folder) -> None:
    (folder / "notes.txt").write_text("not a clip")
    clips = read_clips(folder, name="site.toml")
    assert sorted(clips) == ["needs", "welcome"]
    for clip in clips.values():
        frames = list(clip.frames())
        assert [frame.size_px for frame in frames] == [SIZE_PX] * 3
        assert [frame.seen_s for frame in frames] == [0.5] * 3
        assert [tuple(frame.rgba[:3]) for frame in frames] == list(COLOURS)


def test_a_site_file_names_the_folder_beside_it(tmp_path) -> None:
    site = read_site(b'[sign]\nclips = "signs"', name="site.toml", folder=tmp_path)
    assert site.sign_clips == tmp_path / "signs"
    assert read_site(b"", name="site.toml", folder=tmp_path).sign_clips is None


def test_what_is_no_folder_or_no_picture_is_said_in_one_line(tmp_path) -> None:
    assert read_clips(None, name="site.toml") == {}
    with pytest.raises(MapError, match=r"site\.toml: sign\.clips: .*nowhere is no folder"):
        read_clips(tmp_path / "nowhere", name="site.toml")
    (tmp_path / "needs.webp").write_bytes(b"RIFF")
    with pytest.raises(MapError, match=r"needs\.webp is no WebP or PNG picture"):
        read_clips(tmp_path, name="site.toml")


def test_a_file_that_is_cut_short_ends_its_clip_and_nothing_else(folder) -> None:
    clip = read_clips(folder, name="site.toml")["needs"]
    whole = (folder / "needs.png").read_bytes()
    (folder / "needs.png").write_bytes(whole[: len(whole) * 2 // 3])
    assert len(list(clip.frames())) < len(COLOURS)
    (folder / "needs.png").unlink()
    assert list(clip.frames()) == []


# --- the glass -------------------------------------------------------------------------------------


class Stand:
    """A kiosk with a window that nobody sees."""

    def __init__(self, ui, folder) -> None:
        from app.screens.stage import Stage

        self.ui, self.clock = ui, HandClock()
        world = a_world(clips=read_clips(folder, name="site.toml"))
        self.stage = Stage(world, (1080, 1920))
        self.kiosk = Kiosk(world, self.stage, self.clock)
        self.stage.listen(self.kiosk)
        ui.mount(self.stage)

    def press(self, action_id: str) -> None:
        self.clock.move(1.0)
        self.ui.tap(self.kiosk.locate(action_id))

    @property
    def player(self):
        from app.widgets.clip_player import ClipPlayer

        found = self.ui.find_all(lambda widget: isinstance(widget, ClipPlayer))
        return found[0] if found else None

    def colour(self) -> tuple[int, ...]:
        rect = self.player.frame_rect
        pixels = self.ui.pixels()
        x, y = rect.x + rect.width // 2, rect.y + rect.height // 2
        return tuple(int(v) for v in pixels[pixels.shape[0] - 1 - y, x])


def _alike(one, other) -> bool:
    return all(abs(a - b) <= 3 for a, b in zip(one, other, strict=True))


def test_a_clip_plays_once_when_asked_and_its_picture_is_let_go(ui, folder) -> None:
    stand = Stand(ui, folder)
    stand.press("bar:help")
    stand.press("help:sign")
    assert _alike(stand.colour(), COLOURS[0])
    stand.press("sign:play")  # pause
    ui.advance(3.0)
    assert _alike(stand.colour(), COLOURS[0])
    stand.press("sign:play")
    ui.advance(0.6)
    assert _alike(stand.colour(), COLOURS[1])
    ui.advance(3.0)
    assert _alike(stand.colour(), COLOURS[2])
    assert not stand.player.is_moving
    assert not stand.kiosk.session.signing.is_playing
    stand.press("sign:again")
    assert _alike(stand.colour(), COLOURS[0])
    player, texture = stand.player, weakref.ref(stand.player._texture)
    stand.press("sign:close")
    assert stand.player is None
    assert not player.is_moving
    gc.collect()
    assert texture() is None


@pytest.mark.parametrize("has_clip", [True, False])
@pytest.mark.parametrize("is_low", [False, True])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["ko", "vi"])
def test_all_of_a_frame_is_seen_above_every_control(
    ui, folder, language, percent, is_low, has_clip
) -> None:
    if not has_clip:
        (folder / "welcome.webp").unlink()
    stand = Stand(ui, folder)
    display = Display(chosen_ratio=percent / 100, is_low=is_low)
    stand.kiosk._session = replace(stand.kiosk.session, language=language, display=display)
    stand.kiosk.dispatch(OPEN)
    ui.pump(2)
    tiles = list(stand.stage.tiles())
    least = stand.stage._kit.mm(20)
    assert all(min(tile.width, tile.height) >= least for tile in tiles)
    name = f"sign-{language}-{percent}{'-low' if is_low else ''}{'' if has_clip else '-captions'}"
    ui.shot(SHOTS / f"{name}.png")
    assert (stand.player is not None) is has_clip
    if not has_clip:
        return
    sizes = []
    for _ in range(2):
        frame = stand.player.frame_rect
        for tile in stand.stage.tiles():
            assert not tile.collide_widget(stand.player), tile.action_id
            assert tile.top <= frame.y, tile.action_id
        assert frame.width / frame.height == pytest.approx(SIZE_PX[0] / SIZE_PX[1], rel=0.02)
        assert frame.x >= 0
        assert frame.right <= 1080
        assert frame.top <= stand.stage._fitting.kit.area.top
        sizes.append(frame.height)
        size = next((t for t in stand.stage.tiles() if t.action_id == "sign:size"), None)
        if size is not None:
            stand.press("sign:size")
    assert sizes[1] >= sizes[0]
