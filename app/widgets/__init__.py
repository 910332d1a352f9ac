"""The few things all screens are made of: text, pictogram, tile, bar, panels. Kivy, and no decisions."""
