"""What views have in common: actions that can be touched or reached by key, in reading order."""

from dataclasses import dataclass
from typing import Protocol

from app.display import USUAL_DISPLAY, Display
from app.flow.events import Event
from app.flow.session import ScreenId


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that can be pressed: what it is called, what it says, what it does."""

    id: str
    words: str
    event: Event
    icon: str = ""
    is_chosen: bool = False
    language: str = ""
    """Tag of the language that its words are in, where that is not the screen's."""
    spoken: str = ""
    """Its name for the ear, where that is not its words."""
    more: str = ""
    """A sentence that the ear hears after its name."""
    is_sentence: bool = False
    """Its name for the ear is a whole sentence, which tells its place among the others itself."""


Spoken = tuple[tuple[str, ...], ...]
"""What a screen says of itself: steps, each of a few sentences."""

Rows = tuple[tuple[Action, ...], ...]
"""Actions as they lie on the screen: rows from the top, each from the left."""


class View(Protocol):
    """What a screen shows, as data."""

    @property
    def rows(self) -> Rows:
        """Return everything that can be pressed."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesView:
    """The way through a list without scrolling. Ends have no action."""

    words: str
    before: Action | None
    after: Action | None

    @property
    def row(self) -> tuple[Action, ...]:
        """Return what can be pressed."""
        return tuple(action for action in (self.before, self.after) if action is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarView:
    """The bar at the bottom of every screen: two rows, each thing always in its place.

    None is a place that stays empty: on the first screen there is nothing to leave, and where the
    whole panel is within reach there is no low position.
    """

    modes: tuple[Action | None, ...]
    """How the glass is wanted: voice, text size, colours, low position, easy mode."""
    main: tuple[Action | None, ...]
    """Back, start over, language, help."""
    credit: str = ""
    """Whose facts the map shows, where nothing else stands."""
    credit_alone: str = ""
    """The same without the licences, where their names are too long for the bar."""

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return tuple(
            tuple(action for action in row if action is not None) for row in (self.modes, self.main)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceView:
    """What is being said, in writing, and how it is said."""

    caption: str
    actions: tuple[Action, ...]

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return (self.actions,)


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpView:
    """The panel that tells how to use the kiosk."""

    title: str
    touch: tuple[str, ...]
    keys: tuple[tuple[str, str], ...]
    """(pictogram, what the key does)"""
    close: Action
    sign: Action | None = None
    """Opens what the screen says in sign language."""
    sheet: View | None = None
    """Its pages, once they are cut."""

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        if self.sheet is not None:
            return self.sheet.rows
        return ((self.close,),) if self.sign is None else ((self.sign,), (self.close,))


@dataclass(frozen=True, slots=True, kw_only=True)
class SignView:
    """The panel with what a screen says in sign language, or else in writing."""

    title: str
    captions: tuple[str, ...]
    """What the screen says of itself; empty where there is a clip of it."""
    is_playing: bool
    """Whether a clip is seen that moves."""
    sheet: View
    """Its pages."""

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return self.sheet.rows


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageListView:
    """The panel with all languages, each as it writes its own name."""

    title: str
    languages: tuple[Action, ...]
    sheet: View | None = None
    """Its pages, once they are cut."""

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        if self.sheet is not None:
            return self.sheet.rows
        return tuple((language,) for language in self.languages)


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningView:
    """The question whether anybody is still there."""

    title: str
    number: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """All that is on the glass."""

    screen: ScreenId
    language: str
    view: View
    bar: BarView
    help: HelpView | None = None
    signing: SignView | None = None
    language_list: LanguageListView | None = None
    warning: WarningView | None = None
    voice: VoiceView | None = None
    display: Display = USUAL_DISPLAY
    focus: str | None = None
    aside: str = ""
    """What is being said to nobody at the glass: the beacon's words."""

    @property
    def panel(self) -> HelpView | SignView | LanguageListView | None:
        """The panel that lies over the screen and is touched instead of it."""
        return self.language_list or self.help or self.signing

    @property
    def rows(self) -> Rows:
        """Return everything that can be pressed now, the bar last; under a warning, nothing."""
        if self.warning is not None:
            return ()
        voice = self.voice.rows if self.voice is not None else ()
        return (*(self.panel or self.view).rows, *voice, *self.bar.rows)

    def find_action(self, action_id: str | None) -> Action | None:
        """Return the action of that id, if it can be pressed now."""
        return next((a for row in self.rows for a in row if a.id == action_id), None)
