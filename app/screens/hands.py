"""Who is told what the traveller does with fingers and keys."""

from typing import Protocol

from app.flow.events import Key
from maps.model import PlaceId


class Hands(Protocol):
    """Who is told what the traveller does."""

    def press(self, action_id: str) -> None:
        """A finger has pressed something and let go."""
        ...

    def press_place(self, place: PlaceId) -> None:
        """A finger has pressed a place on the map and let go."""
        ...

    def key(self, key: Key) -> None:
        """A key has gone down."""
        ...

    def clip_ended(self) -> None:
        """A clip has come to its last frame."""
        ...

    def hold_corner(self) -> None:
        """A finger has rested in a corner, where nothing can be pressed."""
        ...

    def type(self, character: str) -> None:
        """A key with a character on it has gone down."""
        ...

    def erase(self) -> None:
        """The key that takes the last character back has gone down."""
        ...

    def touched(self) -> bool:
        """A finger has come down; True: it means no more than that somebody is there."""
        ...
