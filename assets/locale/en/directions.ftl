# Directions. One action a sentence, "go" rather than "walk": not everybody is on foot.

depart = { $turn ->
    [straight] Go straight ahead for { $metres } metres.
    [slight_left] Go ahead to the left for { $metres } metres.
    [left] Go to your left for { $metres } metres.
    [sharp_left] Go to the left and behind you for { $metres } metres.
    [slight_right] Go ahead to the right for { $metres } metres.
    [right] Go to your right for { $metres } metres.
    [sharp_right] Go to the right and behind you for { $metres } metres.
    [back] Start with your back to this kiosk and go { $metres } metres.
   *[none] Go { $metres } metres.
}
depart-named = { $turn ->
    [straight] Go straight ahead along { $name } for { $metres } metres.
    [slight_left] Go ahead to the left along { $name } for { $metres } metres.
    [left] Go to your left along { $name } for { $metres } metres.
    [sharp_left] Go to the left and behind you along { $name } for { $metres } metres.
    [slight_right] Go ahead to the right along { $name } for { $metres } metres.
    [right] Go to your right along { $name } for { $metres } metres.
    [sharp_right] Go to the right and behind you along { $name } for { $metres } metres.
    [back] Start with your back to this kiosk and go along { $name } for { $metres } metres.
   *[none] Go along { $name } for { $metres } metres.
}
go = { $turn ->
    [straight] Go straight for { $metres } metres.
   *[none] From there, go { $metres } metres.
}
go-named = { $turn ->
    [straight] Go straight along { $name } for { $metres } metres.
   *[none] From there, go along { $name } for { $metres } metres.
}
turn = { $turn ->
    [slight_left] Bear left and go { $metres } metres.
    [left] Turn left and go { $metres } metres.
    [sharp_left] Turn sharply left and go { $metres } metres.
    [slight_right] Bear right and go { $metres } metres.
    [right] Turn right and go { $metres } metres.
    [sharp_right] Turn sharply right and go { $metres } metres.
   *[back] Turn around and go { $metres } metres.
}
turn-named = { $turn ->
    [slight_left] Bear left along { $name } and go { $metres } metres.
    [left] Turn left along { $name } and go { $metres } metres.
    [sharp_left] Turn sharply left along { $name } and go { $metres } metres.
    [slight_right] Bear right along { $name } and go { $metres } metres.
    [right] Turn right along { $name } and go { $metres } metres.
    [sharp_right] Turn sharply right along { $name } and go { $metres } metres.
   *[back] Turn around along { $name } and go { $metres } metres.
}
cross = { $turn ->
    [left] Turn left and cross the road.
    [sharp_left] Turn sharply left and cross the road.
    [slight_left] Bear left and cross the road.
    [right] Turn right and cross the road.
    [sharp_right] Turn sharply right and cross the road.
    [slight_right] Bear right and cross the road.
    [back] Turn around and cross the road.
   *[straight] Cross the road.
}
take-elevator-somewhere = Take the lift.
take-elevator = Take the lift to { $level }.
take-stairs = { $direction ->
    [up] Go up the stairs.
    [down] Go down the stairs.
   *[unknown] Take the stairs.
}
take-stairs-counted = { $direction ->
    [up] Go up { $count } { $count ->
        [one] step
       *[other] steps
    }.
    [down] Go down { $count } { $count ->
        [one] step
       *[other] steps
    }.
   *[unknown] Take the stairs with { $count } { $count ->
        [one] step
       *[other] steps
    }.
}
take-stairs-to = { $direction ->
    [up] Go up the stairs to { $level }.
    [down] Go down the stairs to { $level }.
   *[unknown] Take the stairs to { $level }.
}
take-stairs-to-counted = { $direction ->
    [up] Go up { $count } { $count ->
        [one] step
       *[other] steps
    } to { $level }.
    [down] Go down { $count } { $count ->
        [one] step
       *[other] steps
    } to { $level }.
   *[unknown] Take the stairs to { $level }, { $count } { $count ->
        [one] step
       *[other] steps
    }.
}
take-escalator = { $direction ->
    [up] Take the escalator up.
    [down] Take the escalator down.
   *[unknown] Take the escalator.
}
take-escalator-to = { $direction ->
    [up] Take the escalator up to { $level }.
    [down] Take the escalator down to { $level }.
   *[unknown] Take the escalator to { $level }.
}
take-ramp = { $direction ->
    [up] Go up the ramp.
    [down] Go down the ramp.
   *[unknown] Take the ramp.
}
take-ramp-to = { $direction ->
    [up] Go up the ramp to { $level }.
    [down] Go down the ramp to { $level }.
   *[unknown] Take the ramp to { $level }.
}
take-moving-sidewalk = Take the moving walkway for { $metres } metres.
pass-gate = Go through the ticket gates.
pass-door = Go through the door.
enter = Go in through the entrance.
enter-named = Go in: { $entrance }.
leave = Go out through the exit.
leave-named = Go out: { $entrance }.
arrive = { $side ->
    [left] Your destination is on your left: { $place }
    [right] Your destination is on your right: { $place }
    [ahead] Your destination is straight ahead: { $place }
   *[here] You have reached your destination: { $place }
}
arrive-point = You have reached your destination.

# Levels without a signposted name.
level-signposted = { $form ->
    [floor] { $name }
   *[other] level { $name }
}
level-below = level −{ $number }
level-ground = ground level
level-above = level { $number }
level-between = half level { $index }

place-platform-number = Platform { $number }
place-stop-number = { $name } ({ $number })
place-entrance-number = Entrance { $number }
place-entrance-main = Main entrance
place-platform = Platform
place-entrance = Entrance
place-elevator = Lift
place-toilet = Toilets
place-tickets = Tickets
place-information = Information
place-lockers = Lockers
place-waiting_room = Waiting room
place-bus_stop = Bus stop
place-tram_stop = Tram stop
place-taxi = Taxis
place-parking = Parking
place-bicycle = Bicycle parking
place-food = Food
place-shop = Shop
place-pharmacy = Pharmacy
place-money = Bank, cash machine
place-police = Police
place-lodging = Place to stay
place-sight = Sight
place-service = Public service
place-address = Building
place-nursing_room = Baby care room
place-landmark = Landmark

elevator-named = Lift { $name }
elevator-between = Lift ({ $lowest } to { $highest })
elevator-plain = Lift
escalator-named = Escalator { $name }
escalator-between = Escalator ({ $lowest } to { $highest })
escalator-plain = Escalator
moving_sidewalk-named = Moving walkway { $name }
moving_sidewalk-between = Moving walkway ({ $lowest } to { $highest })
moving_sidewalk-plain = Moving walkway
stairlift-named = Wheelchair lift { $name }
stairlift-between = Wheelchair lift ({ $lowest } to { $highest })
stairlift-plain = Wheelchair lift on the stairs
