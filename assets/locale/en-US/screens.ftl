level-button-below = B{ $number }
    .speech = Floor B{ $number }
level-button-ground = 1
    .speech = Floor 1
level-button-above = { $floor }
    .speech = Floor { $floor }
