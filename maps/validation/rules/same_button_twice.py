"""Each button of a cabin says something else, and each goes to a stop of this elevator.

Travellers are told which words to press. Where two buttons bear the same, or one leads to a level
where the cabin never stops, they end on another level than they were told.
"""

from collections.abc import Iterator

from maps.model import Finding, Severity, StationMap
from maps.validation.scope import near


@near
def same_button_twice(station: StationMap) -> Iterator[Finding]:
    """Report each elevator whose buttons cannot be told apart, or lead nowhere."""
    for machine in station.equipment:
        level_of: dict[str, str] = {}
        wrong: set[str] = set()
        for button in machine.buttons:
            text = button.text.local
            if level_of.setdefault(text, button.level) != button.level:
                wrong.add(text)
            if machine.levels and button.level not in machine.levels:
                wrong.add(text)
        if wrong:
            words = ", ".join(repr(text) for text in sorted(wrong))
            yield Finding(
                severity=Severity.WARNING,
                rule="same_button_twice",
                subjects=(machine.id,),
                text=f"the button {words} stands for several levels, or for one where the cabin "
                "does not stop; who presses it may come out on another level than they were told",
                advice="read the buttons inside the cabin again, and correct words or levels",
            )
