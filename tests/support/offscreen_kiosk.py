"""A kiosk as on site, window and loop and all, drawn where nobody sees it; says which map it serves."""

import os
import sys
from pathlib import Path

os.environ["SDL_VIDEODRIVER"] = "offscreen"

from app import front
from app.commands import main as run_command


def main(site: Path) -> int:
    """Serve a site until the process is asked to end."""
    front.has_display = lambda: True
    assemble = front.assemble

    def assembled(served, **facts):
        kiosk, desk = assemble(
            served, offscreen=True, **{k: v for k, v in facts.items() if k != "offscreen"}
        )
        lengths = sum(p.length_m for p in kiosk.world.station.pathways)
        print(f"serves {lengths:.2f} in process {os.getpid()}", flush=True)
        return kiosk, desk

    front.assemble = assembled
    words = ["kiosk", "--site", str(site), "--window", "540x960"]
    return run_command(words, kiosk=front.open_kiosk)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
