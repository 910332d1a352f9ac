"""The panel that the screens are drawn for, and where it hangs: what heights above the floor need.

A site with another panel is measured when it is set up.
"""

from app.site import Panel

PANEL = Panel()
"""32 inches, upright."""

LOWER_EDGE_MM = PANEL.screen_bottom_mm
"""The lowest row of pixels above the floor, where a site does not say otherwise."""

READING_DISTANCE_MM = 600.0

REACH_MM = (400.0, 1220.0)
SIGHT_MM = 1400.0
