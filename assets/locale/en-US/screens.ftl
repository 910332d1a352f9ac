level-button-below = B{ $number }
level-button-ground = 1
level-button-above = { $floor }
