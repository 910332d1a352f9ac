nearby-toilet = Accessible restroom
