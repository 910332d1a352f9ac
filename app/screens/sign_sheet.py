"""The panel with what a screen says in sign language, or else in writing. Pure."""

from app.flow.events import SignChosen
from app.flow.frame import GAP_MM, room_of
from app.flow.session import ScreenId, Session
from app.flow.signing import Signing
from app.flow.view import Action, SignView, Spoken
from app.flow.world import World
from app.ports import Clip
from app.screens.blocks import Block, Cell, ClipSlot, Look, grid, title, words
from app.screens.page import stack_mm
from app.screens.ruler import Ruler
from app.screens.sheet import sheet_of
from app.text.phrasebook import Phrasebook
from app.theme import TextSize

_LEAST_SLOT_MM = 80.0
_READ_MM = 110.0
"""Hands are read well from so high on; where there is room, none is lower."""
_USUAL_SHARE = 0.6
"""Of the height that a clip may have; larger, it has all of it."""


def clip_id(session: Session) -> str:
    """Return which clip tells what a screen says: the step that is shown, or the screen itself."""
    if session.screen in {ScreenId.ROUTE, ScreenId.PREVIEW}:
        from routing.route import Route  # noqa: PLC0415 - the first picture has none

        at = session.map.maneuver
        if at is None and session.screen is ScreenId.PREVIEW:
            at = 0
        if isinstance(session.answer, Route) and at is not None:
            kind = session.answer.maneuvers[min(at, len(session.answer.maneuvers) - 1)].kind
            return f"maneuver-{kind.value.replace('_', '-')}"
    return session.screen.value.replace("_", "-")


def sign_panel(session: Session, world: World, said: Spoken) -> SignView | None:
    """Return the panel, if it is open.

    Args:
        session: the visit.
        world: with the clips of this site.
        said: what the screen says of itself, for where there is no clip of it.
    """
    signing = session.signing
    if signing is None or not signing.is_open:
        return None
    book = world.books[session.language]
    ruler = Ruler(room_of(session, world))
    room = ruler.room
    clip = world.clips.get(clip_id(session))
    captions = () if clip is not None else tuple(text for step in said for text in step if text)
    head = title(ruler, book.say("sign-open"))
    actions = _actions(signing, book, has_clip=clip is not None)
    look = Look.CATEGORY if len(actions) > 1 else Look.MAIN
    foot = grid(ruler, tuple(Cell(action=each) for each in actions), look, columns=len(actions))
    if clip is not None:
        spare = room.height_mm - stack_mm((head, *foot)) - 2 * GAP_MM
        body: tuple[Block, ...] = (_slot(clip, signing, spare),)
    else:
        note = words(ruler, book.say("sign-none"), TextSize.BODY, is_quiet=True)
        size = TextSize.INSTRUCTION if room.ratio == 1.0 else TextSize.BUTTON
        body = (note, *(words(ruler, text, size) for text in captions))
    sheet = sheet_of(room, book, session.panel_page, head=(head,), body=body, foot=foot)
    is_seen = any(isinstance(block, ClipSlot) for block in sheet.page.blocks)
    return SignView(
        title=head.text,
        captions=captions,
        is_playing=signing.is_playing and is_seen,
        sheet=sheet,
    )


def _slot(clip: Clip, signing: Signing, spare_mm: float) -> ClipSlot:
    usual = max(spare_mm * _USUAL_SHARE, min(_READ_MM, spare_mm))
    height = spare_mm if signing.is_large else usual
    return ClipSlot(
        clip=clip,
        is_playing=signing.is_playing,
        run=signing.run,
        height_mm=max(_LEAST_SLOT_MM, height),
    )


def _actions(signing: Signing, book: Phrasebook, *, has_clip: bool) -> tuple[Action, ...]:
    close = Action(
        id="sign:close",
        words=book.say("sign-close"),
        event=SignChosen(signing.closed()),
        icon="cross" if has_clip else "check",
    )
    if not has_clip:
        return (close,)
    play = "sign-pause" if signing.is_playing else "sign-play"
    size = "map-farther" if signing.is_large else "map-nearer"
    return (
        Action(
            id="sign:play",
            words=book.say(play),
            event=SignChosen(signing.turned()),
            icon="pause" if signing.is_playing else "play",
        ),
        Action(
            id="sign:again",
            words=book.say("sign-again"),
            event=SignChosen(signing.again()),
            icon="restart",
        ),
        Action(
            id="sign:size",
            words=book.say(size),
            event=SignChosen(signing.resized()),
            icon="minus" if signing.is_large else "plus",
        ),
        close,
    )
