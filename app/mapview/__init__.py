"""The station map as a picture: what to draw (pure), where it lies on screen (pure), and how (Kivy)."""
