# Directions. One action a sentence, "go" rather than "walk": not everybody is on foot.

# Two sentences that tell one maneuver.
two-sentences = { $first } { $second }

depart = { $turn ->
    [straight] Go straight past this kiosk for { $metres } metres.
    [slight_left] Facing this kiosk, bear left for { $metres } metres.
    [left] Facing this kiosk, go left for { $metres } metres.
    [sharp_left] Facing this kiosk, turn sharply left and go { $metres } metres.
    [slight_right] Facing this kiosk, bear right for { $metres } metres.
    [right] Facing this kiosk, go right for { $metres } metres.
    [sharp_right] Facing this kiosk, turn sharply right and go { $metres } metres.
    [back] With your back to this kiosk, go straight for { $metres } metres.
   *[none] Go { $metres } metres.
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
   *[back] Turn around and go along { $name } for { $metres } metres.
}
# With something to steer by.
turn-at = { $turn ->
    [slight_left] At { $landmark }, bear left and go { $metres } metres.
    [left] At { $landmark }, turn left and go { $metres } metres.
    [sharp_left] At { $landmark }, turn sharply left and go { $metres } metres.
    [slight_right] At { $landmark }, bear right and go { $metres } metres.
    [right] At { $landmark }, turn right and go { $metres } metres.
    [sharp_right] At { $landmark }, turn sharply right and go { $metres } metres.
   *[back] At { $landmark }, turn around and go { $metres } metres.
}
turn-after = { $turn ->
    [slight_left] After { $landmark }, bear left and go { $metres } metres.
    [left] After { $landmark }, turn left and go { $metres } metres.
    [sharp_left] After { $landmark }, turn sharply left and go { $metres } metres.
    [slight_right] After { $landmark }, bear right and go { $metres } metres.
    [right] After { $landmark }, turn right and go { $metres } metres.
    [sharp_right] After { $landmark }, turn sharply right and go { $metres } metres.
   *[back] After { $landmark }, turn around and go { $metres } metres.
}
turn-before = { $turn ->
    [slight_left] Before you reach { $landmark }, bear left and go { $metres } metres.
    [left] Before you reach { $landmark }, turn left and go { $metres } metres.
    [sharp_left] Before you reach { $landmark }, turn sharply left and go { $metres } metres.
    [slight_right] Before you reach { $landmark }, bear right and go { $metres } metres.
    [right] Before you reach { $landmark }, turn right and go { $metres } metres.
    [sharp_right] Before you reach { $landmark }, turn sharply right and go { $metres } metres.
   *[back] Before you reach { $landmark }, turn around and go { $metres } metres.
}
follow-way = The way is called { $name }.
follow-tactile = Follow the tactile paving.
no-tactile = There is no tactile paving here.
pass-openings = { $side ->
    [left] { $count ->
        [one] You pass one opening on your left.
       *[other] You pass { $count } openings on your left.
    }
   *[right] { $count ->
        [one] You pass one opening on your right.
       *[other] You pass { $count } openings on your right.
    }
}
pass-landmark = { $side ->
    [left] You pass { $landmark } on your left.
   *[right] You pass { $landmark } on your right.
}
long-stretch = This stretch is long and has no turns.
follow-sign = Follow the sign “{ $sign }”.
    .speech = Follow the sign { $sign }.
leave-elevator = { $turn ->
    [straight] Out of the lift, go straight for { $metres } metres.
    [slight_left] Out of the lift, bear left for { $metres } metres.
    [left] Out of the lift, go left for { $metres } metres.
    [sharp_left] Out of the lift, turn sharply left and go { $metres } metres.
    [slight_right] Out of the lift, bear right for { $metres } metres.
    [right] Out of the lift, go right for { $metres } metres.
    [sharp_right] Out of the lift, turn sharply right and go { $metres } metres.
    [back] Out of the lift, turn around and go { $metres } metres.
   *[none] Out of the lift, go { $metres } metres.
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
cross-counted = { $turn ->
    [left] Turn left and cross the road in { $count } parts.
    [sharp_left] Turn sharply left and cross the road in { $count } parts.
    [slight_left] Bear left and cross the road in { $count } parts.
    [right] Turn right and cross the road in { $count } parts.
    [sharp_right] Turn sharply right and cross the road in { $count } parts.
    [slight_right] Bear right and cross the road in { $count } parts.
    [back] Turn around and cross the road in { $count } parts.
   *[straight] Cross the road in { $count } parts.
}
crossing-signals = { $signals ->
    [heard] The crossing has a signal that can be heard.
    [felt] The crossing has a signal that can be felt.
    [silent] The crossing has a silent signal.
   *[none] The crossing has no traffic lights.
}

# Where a thing is, before what to do with it.
stairs-where = { $where ->
    [left] The stairs are on your left.
    [right] The stairs are on your right.
   *[behind] The stairs are behind you.
}
stairs-where-signed = { $where ->
    [left] Stairs on your left, signed “{ $sign }”.
    [right] Stairs on your right, signed “{ $sign }”.
    [behind] Stairs behind you, signed “{ $sign }”.
   *[ahead] Stairs signed “{ $sign }”.
}
    .speech = { $where ->
        [left] The stairs are on your left, by the sign { $sign }.
        [right] The stairs are on your right, by the sign { $sign }.
        [behind] The stairs are behind you, by the sign { $sign }.
       *[ahead] The stairs are by the sign { $sign }.
    }
escalator-where = { $where ->
    [left] The escalator is on your left.
    [right] The escalator is on your right.
   *[behind] The escalator is behind you.
}
escalator-where-signed = { $where ->
    [left] Escalator on your left, signed “{ $sign }”.
    [right] Escalator on your right, signed “{ $sign }”.
    [behind] Escalator behind you, signed “{ $sign }”.
   *[ahead] Escalator signed “{ $sign }”.
}
    .speech = { $where ->
        [left] The escalator is on your left, by the sign { $sign }.
        [right] The escalator is on your right, by the sign { $sign }.
        [behind] The escalator is behind you, by the sign { $sign }.
       *[ahead] The escalator is by the sign { $sign }.
    }
moving-sidewalk-where = { $where ->
    [left] The moving walkway is on your left.
    [right] The moving walkway is on your right.
   *[behind] The moving walkway is behind you.
}
moving-sidewalk-where-signed = { $where ->
    [left] Moving walkway on your left, signed “{ $sign }”.
    [right] Moving walkway on your right, signed “{ $sign }”.
    [behind] Moving walkway behind you, signed “{ $sign }”.
   *[ahead] Moving walkway signed “{ $sign }”.
}
    .speech = { $where ->
        [left] The moving walkway is on your left, by the sign { $sign }.
        [right] The moving walkway is on your right, by the sign { $sign }.
        [behind] The moving walkway is behind you, by the sign { $sign }.
       *[ahead] The moving walkway is by the sign { $sign }.
    }
ramp-where = { $where ->
    [left] The ramp is on your left.
    [right] The ramp is on your right.
   *[behind] The ramp is behind you.
}
ramp-where-signed = { $where ->
    [left] Ramp on your left, signed “{ $sign }”.
    [right] Ramp on your right, signed “{ $sign }”.
    [behind] Ramp behind you, signed “{ $sign }”.
   *[ahead] Ramp signed “{ $sign }”.
}
    .speech = { $where ->
        [left] The ramp is on your left, by the sign { $sign }.
        [right] The ramp is on your right, by the sign { $sign }.
        [behind] The ramp is behind you, by the sign { $sign }.
       *[ahead] The ramp is by the sign { $sign }.
    }
gate-where = { $where ->
    [left] The ticket gates are on your left.
    [right] The ticket gates are on your right.
   *[behind] The ticket gates are behind you.
}
gate-where-signed = { $where ->
    [left] Ticket gates on your left, signed “{ $sign }”.
    [right] Ticket gates on your right, signed “{ $sign }”.
    [behind] Ticket gates behind you, signed “{ $sign }”.
   *[ahead] Ticket gates signed “{ $sign }”.
}
    .speech = { $where ->
        [left] The ticket gates are on your left, by the sign { $sign }.
        [right] The ticket gates are on your right, by the sign { $sign }.
        [behind] The ticket gates are behind you, by the sign { $sign }.
       *[ahead] The ticket gates are by the sign { $sign }.
    }
door-where = { $where ->
    [left] The door is on your left.
    [right] The door is on your right.
   *[behind] The door is behind you.
}
entrance-where = { $where ->
    [left] The entrance is on your left.
    [right] The entrance is on your right.
   *[behind] The entrance is behind you.
}
exit-where = { $where ->
    [left] The exit is on your left.
    [right] The exit is on your right.
   *[behind] The exit is behind you.
}

take-elevator-somewhere = Take the lift.
take-elevator = { $where ->
    [left] On your left, take the lift to { $level }.
    [right] On your right, take the lift to { $level }.
    [behind] Behind you, take the lift to { $level }.
   *[ahead] Take the lift to { $level }.
}
take-elevator-named = { $where ->
    [left] On your left, take the lift “{ $name }” to { $level }.
    [right] On your right, take the lift “{ $name }” to { $level }.
    [behind] Behind you, take the lift “{ $name }” to { $level }.
   *[ahead] Take the lift “{ $name }” to { $level }.
}
    .speech = { $where ->
        [left] On your left, take the lift { $name } to { $level }.
        [right] On your right, take the lift { $name } to { $level }.
        [behind] Behind you, take the lift { $name } to { $level }.
       *[ahead] Take the lift { $name } to { $level }.
    }
elevator-press = Press “{ $button }”.
    .speech = Press the button { $button }.
elevator-press-leave = { $door ->
    [same] The button is “{ $button }”; the door you came in by opens.
    [opposite] The button is “{ $button }”; the opposite door opens.
    [left] The button is “{ $button }”; the door on the left opens.
   *[right] The button is “{ $button }”; the door on the right opens.
}
    .speech = { $door ->
        [same] The button is { $button }; the door you came in by opens.
        [opposite] The button is { $button }; the opposite door opens.
        [left] The button is { $button }; the door on the left opens.
       *[right] The button is { $button }; the door on the right opens.
    }
elevator-leave = { $door ->
    [same] The door you came in by opens.
    [opposite] The opposite door opens.
    [left] The door on the left opens.
   *[right] The door on the right opens.
}
elevator-voice = { $voice ->
    [yes] The lift says which level it is on.
   *[no] The lift does not say which level it is on.
}
other-elevators = Other lifts here do not go to { $level }.
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
handrail = There is a handrail.
stairs-landings = { $count ->
    [one] There is one landing on the way.
   *[other] There are { $count } landings on the way.
}

# To be known before what it is about.
no-handrail = { $thing ->
    [ramp] { $where ->
        [left] The ramp on your left has no handrail.
        [right] The ramp on your right has no handrail.
        [behind] The ramp behind you has no handrail.
       *[ahead] The ramp has no handrail.
    }
   *[stairs] { $where ->
        [left] The stairs on your left have no handrail.
        [right] The stairs on your right have no handrail.
        [behind] The stairs behind you have no handrail.
       *[ahead] The stairs have no handrail.
    }
}
steep = { $thing ->
    [ramp] { $where ->
        [left] The ramp on your left is steep: { $percent } percent.
        [right] The ramp on your right is steep: { $percent } percent.
        [behind] The ramp behind you is steep: { $percent } percent.
       *[ahead] The ramp is steep: { $percent } percent.
    }
   *[way] The next way is steep: { $percent } percent.
}
narrow = { $thing ->
    [door] { $where ->
        [left] The door on your left is { $width } centimetres wide.
        [right] The door on your right is { $width } centimetres wide.
        [behind] The door behind you is { $width } centimetres wide.
       *[ahead] The door is { $width } centimetres wide.
    }
    [ramp] { $where ->
        [left] The ramp on your left is { $width } centimetres wide.
        [right] The ramp on your right is { $width } centimetres wide.
        [behind] The ramp behind you is { $width } centimetres wide.
       *[ahead] The ramp is { $width } centimetres wide.
    }
   *[way] The next way is { $width } centimetres wide.
}
revolving-door = { $where ->
    [left] There is a revolving door on your left.
    [right] There is a revolving door on your right.
    [behind] There is a revolving door behind you.
   *[ahead] There is a revolving door ahead.
}
pass-gate = { $direction ->
    [in] Go in through the ticket gates.
    [out] Go out through the ticket gates.
   *[unknown] Go through the ticket gates.
}
pass-gate-wide = { $direction ->
    [in] Go in through the wide ticket gate.
    [out] Go out through the wide ticket gate.
   *[unknown] Go through the wide ticket gate.
}
pass-door = { $door ->
    [automatic] Go through the automatic door.
    [hinged] Go through the hinged door.
    [sliding] Go through the sliding door.
    [folding] Go through the folding door.
    [swinging] Go through the swing door.
    [revolving] Go through the revolving door.
   *[unknown] Go through the door.
}
pass-doors = Go through { $count } doors, one after the other.
door-opening = { $door ->
    [automatic] The door opens by itself.
   *[by_hand] The door is opened by hand.
}
enter = Go in through the entrance.
enter-named = Go in: { $entrance }.
leave = Go out through the exit.
leave-named = Go out: { $entrance }.
arrive = { $side ->
    [left] Your destination is on your left: { $place }.
    [right] Your destination is on your right: { $place }.
    [ahead] Your destination is straight ahead: { $place }.
   *[here] You have reached your destination: { $place }.
}
arrive-door = { $side ->
    [left] Your destination is on your left: { $place }, { $door }.
    [right] Your destination is on your right: { $place }, { $door }.
    [ahead] Your destination is straight ahead: { $place }, { $door }.
   *[here] You have reached your destination: { $place }, { $door }.
}
arrive-door-short = { $side ->
    [left] On your left is { $door }.
    [right] On your right is { $door }.
    [ahead] Ahead of you is { $door }.
   *[here] You have reached { $door }.
}
arrive-short = { $side ->
    [left] Your destination is on your left.
    [right] Your destination is on your right.
   *[ahead] Your destination is straight ahead.
}
train-door = door { $door }
train-car-door = car { $car }, door { $door }
    .speech = car { $car }, door { $door }
boarding-gap = { $ramp ->
    [yes] Gap { $gap } cm; staff have a ramp.
   *[no] Gap { $gap } cm.
}
    .speech = { $ramp ->
        [yes] The gap to the train is { $gap } centimetres; staff have a ramp.
       *[no] The gap to the train is { $gap } centimetres.
    }
boarding-gap-step = { $ramp ->
    [yes] Gap { $gap } cm, step { $step } cm; staff have a ramp.
   *[no] Gap { $gap } cm, step { $step } cm.
}
    .speech = { $ramp ->
        [yes] Gap { $gap } centimetres, step { $step } centimetres; staff have a ramp.
       *[no] The gap is { $gap } centimetres, the step { $step } centimetres.
    }
arrive-point = You have reached your destination.

# A name, and what stands there in the station's own language, where that is another text.
name-both = { $own } ({ $local })
    .speech = { $own }
sign-both = { $local } ({ $own })
    .speech = { $own }

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
