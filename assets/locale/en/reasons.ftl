summary = About { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}, { $metres } metres

# When there is no way: what stands in it, and what would open one.
barrier-out-of-service = Out of service: { $subject }
barrier-stairs = { $form ->
    [unknown] There are stairs.
   *[known] There are stairs with { $value } steps.
}
barrier-escalator = There is an escalator.
barrier-moving-sidewalk = There is a moving walkway.
barrier-elevator = A lift has to be taken.
barrier-one-way = Open in one direction only: { $subject }
barrier-not-accessible = Recorded as not passable with a wheelchair: { $subject }
barrier-kerb = { $form ->
    [unknown] There is a high kerb.
   *[known] There is a kerb of { $value } centimetres. The limit is { $limit } centimetres.
}
barrier-too-narrow = The way is { $value } centimetres wide. { $limit } centimetres are needed: { $subject }
barrier-too-steep = The slope is { $value } percent. The limit is { $limit } percent.
barrier-surface = The ground is too rough for wheels.
barrier-not-connected = No way on the map leads there: { $subject }

subject-walkway = a path
subject-stairs = stairs
subject-moving-sidewalk = a moving walkway
subject-escalator = an escalator
subject-elevator = a lift
subject-fare-gate = a ticket gate
subject-exit-gate = an exit gate
subject-ramp = a ramp
subject-door = a door
subject-node = a door or barrier
subject-gap = the destination

accept-stairs = { $form ->
    [known] With { $amount } steps there is a way of { $metres } metres.
   *[unknown] With stairs there is a way of { $metres } metres.
}
accept-escalators = By escalator there is a way of { $metres } metres.
accept-incline = { $form ->
    [known] With a slope of { $amount } percent there is a way of { $metres } metres.
   *[unknown] With a steep slope there is a way of { $metres } metres.
}
accept-kerb = { $form ->
    [known] Over a kerb of { $amount } centimetres there is a way of { $metres } metres.
   *[unknown] Over a high kerb there is a way of { $metres } metres.
}
accept-narrow = { $form ->
    [known] Through a gap of { $amount } centimetres there is a way of { $metres } metres.
   *[unknown] Through a narrow gap there is a way of { $metres } metres.
}
accept-surface = Over rough ground there is a way of { $metres } metres.
accept-stated-not-accessible = Passing { $amount } { $count ->
    [one] place
   *[other] places
} recorded as not accessible, there is a way of { $metres } metres.

unverified-metres = { $metres } metres not confirmed
unverified-lifts = { $lifts } { $lifts ->
    [one] lift
   *[other] lifts
} not confirmed for wheelchairs
unverified-metres-and-lifts = { $metres } metres and { $lifts } { $lifts ->
    [one] lift
   *[other] lifts
} not confirmed
unverified-elevator-state = The state of a lift is not confirmed
