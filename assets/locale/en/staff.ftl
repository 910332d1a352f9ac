# The staff area: short words for people who know the station.


# Why something is closed. Travellers read these, too.
outage-reason-broken = Out of order
outage-reason-maintenance = Maintenance
outage-reason-building = Building work
outage-reason-cleaning = Cleaning
outage-reason-water = Water on the floor
outage-reason-power = No power
outage-reason-crowd = Too many people
outage-reason-safety = For safety

staff-leave = Log out

staff-pin-title = Staff area
staff-pin-ask = Enter the PIN.
staff-pin-erase = Delete
staff-pin-enter = Enter
staff-pin-wrong = { $count ->
    [one] This PIN is wrong. You have one more try.
   *[other] This PIN is wrong. You have { $count } more tries.
}
staff-pin-locked = { $minutes ->
    [one] Too many wrong PINs. Try again in 1 minute.
   *[other] Too many wrong PINs. Try again in { $minutes } minutes.
}
staff-pin-trouble = The PIN cannot be checked. Please tell whoever looks after this kiosk.

staff-today = Today at this station
staff-summary = { $closed ->
    [0] Nothing is closed
    [one] 1 thing is closed
   *[other] { $closed } things are closed
}, { $doubtful } not confirmed.
staff-kind-elevator = Lifts
staff-kind-escalator = Escalators
staff-kind-entrance = Exits
staff-kind-passage = Stairs, gates
staff-device = This machine
staff-check = Self-check
staff-site = Set up
staff-passage = { $form ->
    [one] { $name } · { $lowest }
   *[several] { $name } · { $lowest } to { $highest }
}
staff-near = Near: { $place }
staff-state-none = Nothing reported
staff-state-in-service = Works
staff-state-out-of-service = Closed
staff-state-unknown = Not confirmed
staff-state-as-of = { $state } · as of { $time }

staff-why = Why is it closed?
staff-no-reason = No reason given
staff-closed-since = { $why } · since { $since }
staff-closed-between = { $why } · { $since } to { $until }
staff-reopen = Open again
staff-seen-open = Works: seen now
staff-seen-closed = Still closed: seen now
staff-done-closed = It is closed. Travellers are told from now on.
staff-done-open = It is open. Travellers are told from now on.
staff-done-still-closed = Noted: still closed.
staff-done-planned = The closing is planned.
staff-done-cancelled = The planned closing is taken back.
staff-done-site = Saved. It counts as soon as you have logged out.
staff-not-saved = It could not be saved. Nothing has changed.
staff-refused = Not like this: put right what is marked first.

staff-plan = Plan a closing
staff-plan-since = Begins
staff-plan-until = Ends
staff-plan-save = Plan it
staff-plan-drop = Planned already. Touch to take back:
staff-step-day-less = −1 day
staff-step-day-more = +1 day
staff-step-quarter-less = −15 min
staff-step-quarter-more = +15 min

staff-sound = Test the sound
staff-sound-said = One, two, three. Do you hear this clearly?
staff-grid = Test the touch
staff-grid-words = { $count ->
    [0] Touch every square.
    [one] Touch every square. 1 is left.
   *[other] Touch every square. { $count } are left.
}
staff-grid-all = Every square has answered.
staff-device-clock = Clock
staff-device-started = Running since
staff-device-printer = Printer
staff-device-voices = Languages with a voice
staff-device-conditions = States of machines
staff-device-map = Map
staff-device-disk = Free disk space
staff-device-error = Last error
staff-none = None
staff-of = { $number } of { $count }
staff-megabytes = { $count } MB
staff-printer-ready = Ready
staff-printer-paper-low = Little paper
staff-printer-paper-out = No paper
staff-printer-cover-open = Open
staff-printer-jam = Stuck
staff-printer-hot = Too hot
staff-printer-offline = Not reached
staff-printer-mute = Does not answer
staff-printer-unconfirmed = Not certain

staff-check-print = Print the slip
staff-check-summary = { $count ->
    [0] All of it is as it should be.
    [one] 1 thing is not as it should be.
   *[other] { $count } things are not as they should be.
}
staff-check-unmeasured = Not measured
staff-check-at-least = { $value } (at least { $limit })
staff-check-at-most = { $value } (at most { $limit })
staff-check-ppi = Pixels per inch
staff-check-lowest = Lowest button above the floor
staff-check-reach = Bar above the floor
staff-check-sight = Highest text above the floor
staff-check-band = Height within reach
staff-check-text = Height of letters
staff-check-distance = Letters at this distance
staff-check-contrast = Contrast of text
staff-check-shapes = Contrast of signs
staff-check-target = Size of buttons
staff-check-gap = Gap between buttons
staff-check-bearing = Direction one looks
staff-unit-mm = { $number } mm
staff-unit-ppi = { $number } ppi
staff-unit-ratio = { $number } : 1
staff-unit-deg = { $number }°
staff-slip-going = The slip is being printed.
staff-slip-done = The slip is printed.
staff-slip-failed = The slip could not be printed. Look at the printer.

staff-site-card = Hold a bank card to the bar. Bar too long: make the width larger.
staff-site-width = Width of the picture
staff-site-bottom = Lower edge above the floor
staff-site-distance = Distance of the eyes
staff-site-bearing = Direction one looks (0 is north)
staff-site-save = Save

staff-notices = Notices
staff-notices-tell = Tell travellers:
staff-notices-told = Told now. Touch to take back:
staff-hours-2 = 2 hours
staff-hours-12 = 12 hours
staff-hours-open = Until taken back
staff-done-announced = Travellers are told.
staff-done-withdrawn = The notice is taken back.
station-notice-delays = Trains are running late
station-notice-delays-text = Please look at the departure boards.
station-notice-crowd = The station is very full
station-notice-crowd-text = Please allow more time for your way.
station-notice-building = Building work in this station
station-notice-building-text = Some ways may be longer. This kiosk knows those that are open.
station-notice-wet = The floor may be wet
station-notice-wet-text = Please take care, above all on stairs.
station-notice-power = Part of the station has no power
station-notice-power-text = Lifts and escalators may stop. Please ask the staff.
station-notice-event = A large event is on close by
station-notice-event-text = It will be full before and after it. Please allow more time.
