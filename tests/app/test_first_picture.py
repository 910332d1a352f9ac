"""What the first picture does not need has not been read when it is there."""

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_SCRIPT = """
import sys
from pathlib import Path
from app.front import assemble
from app.site import read_site
site = Path("assets/sites/default.toml")
settings = read_site(site.read_bytes(), name=site.name, folder=site.parent)
kiosk, desk = assemble(settings, offscreen=True, state_folder=Path(sys.argv[1]))
from kivy.base import EventLoop
early = set(sys.modules)
for _ in range(12):
    EventLoop.idle()
print(*sorted(early), sep="\\n")
print("LATER")
print(*sorted(set(sys.modules) - early), sep="\\n")
print("NOTES", all(pick.note for pick in kiosk.shown.view.picks), kiosk.shown.view.map is not None)
"""


def test_sums_search_and_map_are_read_after_the_first_picture(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _SCRIPT, str(tmp_path)]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=True)
    early, later = done.stdout.split("LATER")
    for module in (
        "numpy",
        "routing.plan",
        "routing.route",
        "routing.nearest",
        "app.mapview.canvas",
    ):
        assert module not in early.split()
        assert module in later.split()
    for module in ("rapidfuzz", "app.search.index", "pypinyin", "sudachipy", "koroman", "budoux"):
        assert module not in early.split()
    assert later.endswith("NOTES True True\n")
