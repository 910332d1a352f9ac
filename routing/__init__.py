"""What a journey is: profiles, cost, search, maneuvers. Knows the map's vocabulary only."""
