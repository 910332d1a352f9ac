"""The few things all screens are made of: text, pictogram, tile, bar. Kivy, and no decisions."""
