# The kiosk's screens. Buttons are short; sentences are plain and polite.


bar-back = Back
bar-start-over = Restart
bar-language = Language
bar-help = Help

language-title = Choose your language

you-are-here = You are here
where-to = Where would you like to go?
about-minutes = { $minutes } min
    .speech = { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
metres = { $metres } m
    .speech = { $metres } metres
goal-on-level = { $place } · { $level }
on-level = On { $level }
between-levels = From { $lowest } to { $highest }
    .speech = From { $lowest } to { $highest }
page-of = { $page } of { $pages }
    .speech = Page { $page } of { $pages }
page-before = Previous
page-after = Next
no-way-known = No way there

welcome-standing = You are on: { $level }
welcome-start = Find a destination

pick-platform = Platforms
pick-entrance = Exits
pick-toilet = Toilets
pick-tickets = Tickets
pick-information = Information
pick-bus_stop = Buses
pick-tram_stop = Trams
pick-taxi = Taxis
pick-lockers = Lockers
pick-food = Food
pick-money = Cash
pick-elevator = Lifts

pick-count-platform = { $count ->
    [one] 1 platform
   *[other] { $count } platforms
}
pick-count-entrance = { $count ->
    [one] 1 exit
   *[other] { $count } exits
}
pick-count-bus_stop = { $count ->
    [one] 1 stop
   *[other] { $count } stops
}
pick-count-tram_stop = { $count ->
    [one] 1 stop
   *[other] { $count } stops
}

nearest-toilet = Nearest toilets
nearest-tickets = Nearest ticket sales
nearest-information = Nearest information desk
nearest-taxi = Nearest taxi rank
nearest-lockers = Nearest lockers
nearest-food = Nearest place to eat
nearest-money = Nearest bank or cash machine
nearest-elevator = Nearest lift

category-platforms = Platforms
category-exits = Exits
category-toilets = Toilets
category-tickets = Tickets
category-transfer = Bus, taxi
category-food = Food, shops
category-services = Services
category-around = Nearby

search-open = Search by name or number
search-hint = Type a name, a number or a word
search-or-choose = Or choose what you need
search-none = Nothing found for this
search-none-words = Check the letters, or choose below.
search-erase = Delete one letter
search-clear = Delete all
search-space = Space
search-shift = Second letters
search-found = { $count ->
    [one] 1 place found.
   *[other] { $count } places found.
}
search-named = { $place } · { $name }

needs-title = How do you travel?
profile-walking = On foot
profile-walking-words = Stairs and escalators are fine. You get the quickest way.
profile-hurried = In a hurry
profile-hurried-words = The same ways as on foot, for a brisk walk.
profile-slow_walker = Slowly, on foot
profile-slow_walker-words = Fewer stairs, more time. Lifts and escalators come first.
profile-cane = With a cane or crutches
profile-cane-words = Only stairs with a handrail, and as few as possible.
profile-stroller = With a pram
profile-stroller-words = No stairs and no escalators. Low kerbs are fine.
profile-luggage = With luggage or a bicycle
profile-luggage-words = Lifts and wide ways come first. Stairs only where nothing else leads.
profile-wheelchair = By wheelchair
profile-wheelchair-words = No stairs and no escalators: only lifts and ramps.
profile-power_wheelchair = By power wheelchair
profile-power_wheelchair-words = No stairs and no escalators: lifts it fits into, and ramps.
profile-mobility_scooter = By mobility scooter
profile-mobility_scooter-words = Only lifts that are known to be large enough, and wide ways.
profile-blind = Without sight
profile-blind-words = Tactile paving and signals that can be heard come first.
profile-low_vision = With low vision
profile-low_vision-words = Marked steps, handrails and traffic lights come first.

route-stairs = { $count ->
    [one] 1 step
   *[other] { $count } steps
}
route-stairs-unknown = { $count ->
    [0] Stairs
   *[other] { $count } or more steps
}
route-no-stairs = No stairs
route-elevators = { $count ->
    [one] 1 lift
   *[other] { $count } lifts
}
route-escalators = { $count ->
    [one] 1 escalator
   *[other] { $count } escalators
}
route-totals = { $minutes } min · { $metres } m
    .speech = { $minutes ->
        [one] 1 minute, { $metres } metres
       *[other] { $minutes } minutes, { $metres } metres
    }
route-changed = There has just been a change: this is the way now
route-take = Take it on my phone
plan-b-none = If this lift stops, there is no other way: { $lift }
plan-b-other = If this lift stops, another way takes { $minutes } min: { $lift }
    .speech = { $minutes ->
        [one] If this lift stops, another way takes 1 minute: { $lift }
       *[other] If this lift stops, another way takes { $minutes } minutes: { $lift }
    }

map-nearer = Zoom in
map-farther = Zoom out
level-button-below = −{ $number }
    .speech = Level minus { $number }
level-button-ground = 0
    .speech = Ground level
level-button-above = { $number }
    .speech = Level { $number }
level-button-between = { $index }
    .speech = Half level { $index }

handoff-title = Take it on your phone
handoff-words = Point your phone’s camera at this code and tap the address that appears.
handoff-none = This way cannot be given to a phone. Go back and follow the directions on this screen.
handoff-privacy = The code holds nothing about you.
handoff-done = Finish

no-way-step-free-now = There is no way without stairs at the moment
no-way-step-free-since = The way without stairs has just closed
no-way-step-free-ever = There is no way without stairs
no-way-any-now = There is no way there at the moment
no-way-any-since = The way there has just closed
no-way-any-ever = There is no way there
no-way-more = { $count ->
    [one] One more place is in the way.
   *[other] { $count } more places are in the way.
}
no-way-opening = This would open a way
no-way-destination = Another destination
no-way-profile = { $profile }: { $minutes } min
    .speech = { $minutes ->
        [one] { $profile }: 1 minute
       *[other] { $profile }: { $minutes } minutes
    }
no-way-nearest = Instead, close by: { $place }, { $minutes } min
    .speech = { $minutes ->
        [one] Instead, close by: { $place }, 1 minute
       *[other] Instead, close by: { $place }, { $minutes } minutes
    }

help-title = How to use this kiosk
help-touch = Touch the button you want, and let go.
help-slide = Wrong button? Slide your finger off it before letting go.
help-idle = After { $seconds } seconds without a touch, the first screen comes back.
help-key-down = Up and down keys: to the row above or below
help-key-right = Left and right keys: to the button before or after
help-key-select = Select key: press the button with the frame
help-key-back = Back key: to the screen before
help-key-help = Help key: open and close this page
help-close = All right

idle-title = Are you still there?
idle-words = { $seconds ->
    [one] The first screen comes back in 1 second.
   *[other] The first screen comes back in { $seconds } seconds.
} To go on, touch the screen or press any key.

trouble-title = Something went wrong
trouble-words = What you entered has been erased. Please start again.
trouble-again = Start again
