"""What can be put right with one touch: only where there is one right thing to do. Pure."""

from app.editor import events as ev
from app.editor.view import Control
from app.text.phrasebook import Phrasebook
from maps.editing import Collection, Delete, Edit, Ref, SetField
from maps.model import Finding, StationMap


def fix_of(station: StationMap, finding: Finding, book: Phrasebook) -> Control | None:
    """Return the button that puts a finding right; None: a person has to look."""
    edit = _edit_of(station, finding)
    if edit is None or edit.why_not(station) is not None:
        return None
    return Control(
        id=f"fix:{finding.rule}:{finding.subjects[0]}",
        words=book.say(f"editor-fix-{finding.rule.replace('_', '-')}"),
        event=ev.Done(edit),
        icon="check",
    )


def _edit_of(station: StationMap, finding: Finding) -> Edit | None:
    subject = finding.subjects[0] if finding.subjects else ""
    way = station.pathway_by_id.get(subject)  # type: ignore[call-overload]
    match finding.rule:
        case "pathway_loop" | "zero_length" if way is not None:
            return Delete(refs=(Ref(Collection.PATHWAYS, subject),))
        case "exit_gate_both_ways" if way is not None:
            return SetField(
                ref=Ref(Collection.PATHWAYS, subject), field="is_bidirectional", value=False
            )
        case "pathways_alike" if len(finding.subjects) > 1:
            return Delete(refs=tuple(Ref(Collection.PATHWAYS, s) for s in finding.subjects[1:]))
        case _:
            return None
