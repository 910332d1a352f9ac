# The phone page: everything on it but the directions themselves.

phone-title = Directions
phone-to = To
phone-point = The chosen spot on the map
phone-minutes = about { $minutes } min
phone-metres = { $metres } m
phone-elevators = { $count ->
    [one] { $count } lift
   *[other] { $count } lifts
}
phone-no-stairs = no stairs
phone-stairs = stairs
phone-stairs-counted = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
phone-escalators = escalator

phone-language = Language
phone-list = List
phone-map = Map
phone-map-of = Map: { $place }
phone-next = Next step
phone-previous = Step before
phone-step = Step { $number } of { $count }
phone-levels = Level shown
phone-zoom = Map
phone-zoom-in = Closer
phone-zoom-out = Farther
phone-whole-route = Whole route
phone-here-level = From here: { $level }

phone-steps = Steps
phone-read = Read aloud
phone-read-stop = Stop reading
phone-no-voice = This phone has no voice for this language.
phone-text-size = Text size { $percent } %
phone-dark = Dark
phone-light = Light
phone-print = Print
phone-telling = How the way is told
phone-telling-plain = In full
phone-telling-brief = In short
phone-telling-nonvisual = Without sight: by touch and counting

phone-outdoors-title = Continue outdoors
phone-outdoors-text = Opens a map of the exit in another app or on another site. Only where the exit is will be passed on.
phone-outdoors-app = Map app on this phone

phone-signed = Made at { $time } by { $kiosk }. Signature checked.
phone-kiosk = a kiosk of this station
phone-private = The route is in your link only. It was not sent to any server.

phone-old = { $hours ->
    [one] This route is { $hours } hour old. Something may have changed since. A kiosk can plan it again.
   *[other] This route is { $hours } hours old. Something may have changed since. A kiosk can plan it again.
}
phone-out-of-service = Out of service now: { $machine }. Please plan again at a kiosk or ask staff.
phone-not-known = Nobody knows now whether this works: { $machine }. Please ask staff or plan again at a kiosk.
phone-changed = Conditions have changed since this route was made: something is reported closed, and this page cannot tell whether it is on your way. Please ask staff or plan again at a kiosk.
phone-checked = Checked at { $time }: no lift or escalator on this route is reported out of service.
phone-unchecked = Not checked: there is no current report on the lifts and escalators of this route.
phone-kept = This page is kept on your phone and opens without a connection.
phone-online-only = This address has no https, so the page cannot be kept on your phone: it needs a connection to open. You can print it or take screenshots.

phone-empty-title = No route yet
phone-empty-text = Scan the QR code on a kiosk in the station. Your route appears here.
phone-format-title = This is not a route
phone-format-text = The link is incomplete or changed. Please scan the QR code again.
phone-version-title = This page is too old
phone-version-text = The route was made for a newer page. Please reload, or scan the QR code again.
phone-release-title = The map of this route is not here
phone-release-text = The route was made with a map that is no longer kept. Please plan it again at a kiosk.
phone-path-title = The route does not fit the map
phone-path-text = It is not shown, because it could lead astray. Please plan it again at a kiosk.
phone-signature-title = The signature is not valid
phone-signature-text = This route was not made by a kiosk here, or was changed afterwards. It is not shown. Please scan the code on the kiosk's screen again.
phone-network-title = No connection
phone-network-text = The page could not get its files. Please check your connection and reload.
phone-sketch = The map of your way did not come. This is its line only, level by level as you go, with north at the top.
phone-failure-title = The route cannot be shown
phone-failure-text = Please reload the page, or scan the QR code again.
phone-needs-script = This page needs JavaScript. Please turn it on in your browser.
