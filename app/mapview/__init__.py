"""The station map as a picture: what to draw, where it lies on screen, and how."""
