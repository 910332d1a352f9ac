"""What the station tells everybody."""
