"""The way: map, maneuvers, what is not certain about it."""
