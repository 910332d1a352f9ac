"""Finding a place by what somebody types: one index over all languages at once. Pure."""
