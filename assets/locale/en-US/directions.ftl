# Floors are counted from the street, as the buttons of elevators are.
level-below = floor B{ $number }
level-ground = floor 1
level-above = floor { $floor }
