"""The nearest of each kind of facility."""
