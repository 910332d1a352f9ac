"""Doors to the outside: clock, files, network. Nothing here decides anything."""
