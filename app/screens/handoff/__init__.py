"""Taking the route along on the phone."""
