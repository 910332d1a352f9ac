summary = { $form ->
    [range] { $fewest } to { $most } minutes, { $metres } metres.
   *[about] About { $most } { $most ->
        [one] minute
       *[other] minutes
    }, { $metres } metres.
}
summary-no-steps = { $changes ->
    [0] No steps and no change of level.
    [one] No steps, one change of level.
   *[other] No steps, { $changes } changes of level.
}
summary-steps = { $count ->
    [one] One step.
   *[other] { $count } steps.
}
summary-stairs = There are stairs, not all of them counted.

# When there is no way: what stands in it, and what would open one.
barrier-out-of-service = Out of service: { $subject }
barrier-out-of-service-until = Out of service until { $opens }: { $subject }
barrier-closed = Closed: { $subject }
barrier-closed-until = Closed until { $opens }: { $subject }
barrier-closes = Closes at { $closes }, before you get there: { $subject }
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
barrier-too-steep-down = The slope down is { $value } percent. The limit is { $limit } percent.
barrier-slope-too-long = The slope is { $value } metres long without a level place to rest. The limit is { $limit } metres.
barrier-cross-slope = The way leans { $value } percent to the side. The limit is { $limit } percent.
barrier-step = There is a step of { $value } centimetres. The limit is { $limit } centimetres.
barrier-surface = The ground is too rough for wheels.
barrier-stairlift = There are stairs with a lift platform that staff must operate.
barrier-no-handrail = The stairs have no handrail.
barrier-no-step-contrast = The edges of the steps are not marked.
barrier-no-signals = The crossing has no traffic lights.
barrier-silent-signals = The crossing signal cannot be heard.
barrier-silent-elevator = The lift neither speaks nor has braille: { $subject }
barrier-high-controls = The buttons of the lift are too high: { $subject }
barrier-revolving-door = There is a revolving door.
barrier-manual-door = There is a door that does not open by itself.
barrier-elevator-too-small = The cabin has { $value } centimetres. { $limit } centimetres are needed: { $subject }
barrier-elevator-no-turn = There is room to turn of { $value } centimetres. { $limit } centimetres are needed: { $subject }
barrier-unverified-access = Nobody has confirmed that this can be passed: { $subject }
barrier-unverified-incline = Nobody has measured how steep this is: { $subject }
barrier-unverified-slope-run = Nobody has confirmed level places to rest: { $subject }
barrier-unverified-width = Nobody has measured how wide this is: { $subject }
barrier-unverified-gate-width = Nobody has measured how wide this is: { $subject }
barrier-unverified-elevator-size = Nobody has measured door and cabin: { $subject }
barrier-unverified-elevator-turn = Nobody has confirmed that one can turn in it or drive through: { $subject }
barrier-unverified-kerb = Nobody has measured the kerb: { $subject }
barrier-unverified-handrail = Nobody has confirmed a handrail: { $subject }
barrier-unverified-step-contrast = Nobody has confirmed marked step edges: { $subject }
barrier-unverified-tactile-paving = Nobody has confirmed tactile paving: { $subject }
barrier-unverified-crossing-sound = Nobody has confirmed a signal that can be heard: { $subject }
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
accept-moving-sidewalks = On a moving walkway there is a way of { $metres } metres.
accept-incline-down = { $form ->
    [known] Down a slope of { $amount } percent there is a way of { $metres } metres.
   *[unknown] Down a steep slope there is a way of { $metres } metres.
}
accept-slope-run = { $form ->
    [known] With a slope of { $amount } metres without a rest there is a way of { $metres } metres.
   *[unknown] With a long slope there is a way of { $metres } metres.
}
accept-cross-slope = { $form ->
    [known] With a lean of { $amount } percent to the side there is a way of { $metres } metres.
   *[unknown] With a strong lean to the side there is a way of { $metres } metres.
}
accept-no-handrail = On stairs without a handrail there is a way of { $metres } metres.
accept-revolving-door = Through a revolving door there is a way of { $metres } metres.
accept-unverified = Passing { $amount } { $count ->
    [one] place
   *[other] places
} that nobody has measured, there is a way of { $metres } metres.
with-staff-stairlift = With staff and the lift platform on the stairs there is a way of { $metres } metres. Please ask for help.
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

wish-fastest = The fastest way:
wish-fewest-level-changes = With fewer changes of level:
wish-gentlest = With less climbing:
wish-sheltered = More of it under a roof:
wish-lit = More of it with light:
wish-other = Another way:

# When: the time of day, and the day where it is not today.
moment-tomorrow = { $time } tomorrow
moment-weekday = { $time } on { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
moment-date = { $time } on { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
moment-date-year = { $time } on { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
closing-soon = Closes at { $closes }: { $subject }
closing-start-by = Set off by { $start }. Closes at { $closes }: { $subject }
closing-start-now = Set off now. Closes at { $closes }: { $subject }
place-closed = It is closed when you get there.
place-closed-until = It is closed when you get there. It opens at { $opens }.
unverified-hours = Opening hours not confirmed: { $subject }
wait-until = From { $opens } there is a way of { $metres } metres.
