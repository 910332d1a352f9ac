# What a visit has beside its usual screens: other ways, steps, own measures, lifts, staff.
ways-open = Other ways
ways-title = Which way suits you?
way-proposed = Suggested way
way-fastest = Fastest
way-fewest-level-changes = Fewer changes of level
way-gentlest = Less climbing
way-sheltered = More of it under a roof
way-lit = More of it with light
way-other = Another way
way-by = { $way }: { $what }
way-level-changes = { $count ->
    [0] No change of level
    [one] 1 change of level
   *[other] { $count } changes of level
}

# One step after the other.
preview-open = Step by step
preview-count = Step { $number } of { $count }
preview-before = Previous step
preview-after = Next step

# What travellers say of themselves. It is forgotten with the visit.
profile-own = { $profile }, adjusted
    .speech = { $profile }, adjusted
measures-open = Adjust
measures-title = My own measures
measures-other = Travel another way
measures-words = Only for this visit. Nothing of it is kept.
measure-width_m = Width
measure-length_m = Length
measure-turning_m = Room to turn round
measure-kerb_m = Highest kerb
measure-up_ratio = Steepest way up
measure-down_ratio = Steepest way down
measure-speed_mps = Speed
measure-companion = Somebody is with me
measure-only_verified = Only confirmed ways
measure-escalators = Escalators
measure-stairs = Stairs
measure-cm = { $value } cm
    .speech = { $value } centimetres
measure-percent = { $value } %
    .speech = { $value } percent
measure-speed = { $value } km/h
    .speech = { $value } kilometres an hour
measure-yes = Yes
measure-no = No
measure-less = Less
measure-more = More
measure-less-heard = { $name }, less. Now { $value }
measure-more-heard = { $name }, more. Now { $value }
measures-result = With this: { $minutes } min, { $metres } m
    .speech = { $minutes ->
        [one] With this: 1 minute, { $metres } metres
       *[other] With this: { $minutes } minutes, { $metres } metres
    }
measures-no-way = With this there is no way at the moment
measures-done = Show the way
measures-why = Show why not
measures-forget = As before

# Lifts: what is known of them, and how old that is.
lift-works = { $minutes ->
    [0] Works, checked just now: { $lift }
   *[other] Works, checked { $minutes } min ago: { $lift }
}
    .speech = Works, checked a short while ago: { $lift }
lift-no-fault = { $minutes ->
    [0] No fault known, checked just now: { $lift }
   *[other] No fault known, checked { $minutes } min ago: { $lift }
}
    .speech = No fault known, checked a short while ago: { $lift }
lift-not-confirmed = Not confirmed, last report { $reported }: { $lift }
    .speech = Not confirmed, last report { $reported }: { $lift }
lift-not-confirmed-ever = State not confirmed: { $lift }
lift-unreported = No live state here: { $lift }
state-out = Out of service
state-unreported = No live state here
state-not-confirmed-ever = State not confirmed
state-not-confirmed = Not confirmed, last report { $reported }
    .speech = Not confirmed, last report { $reported }
state-no-fault = { $minutes ->
    [0] No fault known, checked just now
   *[other] No fault known, checked { $minutes } min ago
}
    .speech = No fault known, checked a short while ago
state-works = { $minutes ->
    [0] Works, checked just now
   *[other] Works, checked { $minutes } min ago
}
    .speech = Works, checked a short while ago
lift-stops-none = If it stops, there is no other way
lift-stops-other = If it stops, another way takes { $minutes } min
    .speech = { $minutes ->
        [one] If it stops, another way takes 1 minute
       *[other] If it stops, another way takes { $minutes } minutes
    }

# The nearest of each kind.
nearby-open = Near me
nearby-title = Nearest to you
nearby-toilet = Accessible toilet
nearby-open-until = Open until { $closes }
nearby-closed = Closed now
nearby-closed-until = Closed until { $opens }
nearby-access-yes = Wheelchair accessible
nearby-access-unknown = Not confirmed for wheelchairs

# Notices of the station.
notices-open = { $count ->
    [one] 1 notice
   *[other] { $count } notices
}
notices-title = Notices
notice-until = Until { $until }

# Calling the staff: what is told to them, and how far the call has come.
bar-staff = Staff
call-open = Call staff
call-title = How can the staff help you?
call-reason-way = Finding my way
call-reason-boarding = Getting on the train
call-reason-machine = Report a fault
call-reason-unwell = I do not feel well
call-tell = Told to the staff as well
call-tell-here = Where this is: { $place }
call-tell-language = Your language: { $language }
call-tell-need = How I travel: { $profile }
call-tell-goal = Where I am going: { $place }
call-now = Call now
call-calling = Calling the staff. Please stay here.
call-answered = The staff have seen your call. Please stay here.
call-on-the-way = Somebody is on the way to you.
call-reply-coming = We are coming: in about { $minutes } { $minutes ->
        [one] minute
       *[other] minutes
    }. Please stay here.
call-reply-wait = Please wait here. We are seeing to it.
call-reply-desk = Please come to the information desk.
call-reply-ring = Please ring us: the number is below.
call-reply-nobody = Nobody can come now. You can do this:
call-no-answer = Nobody has answered yet. You can do this:
call-failed = The call cannot be made now. You can do this:
call-no-call = This kiosk cannot call. This is how you reach the staff:
call-withdraw = Cancel the call
call-again = Call again
call-phone = By telephone: { $number }
call-desk = Go to: { $place }, { $minutes } min
    .speech = { $minutes ->
        [one] Go to: { $place }, 1 minute
       *[other] Go to: { $place }, { $minutes } minutes
    }
call-ask = Please ask the staff in the station.
no-way-accept = I can manage that

# Clips in sign language.
sign-open = Sign language
sign-play = Play
sign-pause = Pause
sign-again = Play again
sign-close = Close
sign-none = There is no clip for this. Here it is in writing.

emergency-title = Emergency. Leave the station now.
emergency-nearest = Nearest exit: { $place }
emergency-step-free = Exit without steps: { $place }
emergency-no-lift = Do not use the lifts.
emergency-no-step-free = If you cannot use stairs, go to the staff.
emergency-follow = Follow the staff and the signs.
