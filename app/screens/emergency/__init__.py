"""The way out, when the station has called for it."""
