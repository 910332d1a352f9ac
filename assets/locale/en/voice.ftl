# The voice: its buttons, and sentences that are only heard. Short ones.

bar-voice = Voice
voice-again = Repeat
voice-slower = Slower
voice-faster = Faster
voice-quieter = Quieter
voice-louder = Louder
voice-welcome = Voice guidance. Move with the arrow keys, press with the select key.
voice-welcome-touch = On the screen, one touch reads a button and a second touch presses it.
voice-captions-only = There is no voice for this language here. What would be said is shown in writing.
voice-help = Buttons to repeat, for speed and for volume are at the bottom of the screen.
voice-station = This is { $station }.
voice-focus = { $state ->
    [chosen] { $name }, selected, button { $number } of { $count }
   *[plain] { $name }, button { $number } of { $count }
}
voice-with-note = { $name }, { $note }
voice-place = { $place }, { $level }, { $time }
voice-list = { $category }: { $count ->
    [one] 1 place
   *[other] { $count } places
}
voice-step = Step { $number } of { $count }. { $sentence }
voice-steps-again = The repeat key says all of it again, the up key one step at a time.
voice-rate = Speed { $number } of { $count }
voice-volume = Volume { $number } of { $count }

# The beacon: for somebody farther away, who does not see the kiosk.
beacon-what = This is the wayfinding kiosk of { $station }.
beacon-level = It is on { $level }.
beacon-beside = { $side ->
    [left] Facing it, { $place } is on your left.
    [right] Facing it, { $place } is on your right.
    [behind] Facing it, { $place } is behind you.
    [ahead] Behind the kiosk is { $place }.
   *[near] { $place } is close to it.
}
beacon-start = To begin, press the voice key or plug in earphones.
