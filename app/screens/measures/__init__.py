"""What the traveller knows better than the profile."""
