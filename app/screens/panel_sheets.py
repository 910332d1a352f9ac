"""The panels that lie over a screen, cut into pages as screens are. Pure."""

from dataclasses import replace

from app.flow.always import help_of, language_list_of
from app.flow.frame import room_of
from app.flow.session import Session
from app.flow.view import HelpView, LanguageListView
from app.flow.world import World
from app.screens.blocks import Cell, Look, button, grid, title, words
from app.screens.ruler import Ruler
from app.screens.sheet import sheet_of
from app.theme import TextSize

_TOUCH_ICONS = ("check", "cross", "clock")
_IN_ONE_COLUMN = 9


def help_panel(session: Session, world: World) -> HelpView | None:
    """Return the panel that tells how to use the kiosk, if it is open."""
    if not session.help_is_open:
        return None
    view = help_of(session, world)
    ruler = Ruler(room_of(session, world))
    lines = (*zip(_TOUCH_ICONS, view.touch, strict=True), *view.keys)
    sheet = sheet_of(
        ruler.room,
        world.books[session.language],
        session.panel_page,
        head=(title(ruler, view.title),),
        body=tuple(words(ruler, text, TextSize.BUTTON, icon=icon) for icon, text in lines),
        foot=(
            *((button(ruler, view.sign),) if view.sign is not None else ()),
            button(ruler, view.close, Look.MAIN),
        ),
    )
    return replace(view, sheet=sheet)


def language_panel(session: Session, world: World) -> LanguageListView | None:
    """Return the panel with all languages, if it is open."""
    view = language_list_of(session, world)
    if view is None:
        return None
    ruler = Ruler(room_of(session, world))
    is_long = len(view.languages) > _IN_ONE_COLUMN or ruler.room.ratio > 1
    sheet = sheet_of(
        ruler.room,
        world.books[session.language],
        session.panel_page,
        head=(title(ruler, view.title),),
        body=grid(
            ruler,
            tuple(Cell(action=language) for language in view.languages),
            Look.BUTTON,
            columns=2 if is_long else 1,
        ),
    )
    return replace(view, sheet=sheet)
