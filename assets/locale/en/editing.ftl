# What the staff editor calls each edit: on undo and redo, and in the list of changes.
edit-move-node = Move a point
edit-move-vertex = Move a corner
edit-add-vertex = Add a corner
edit-remove-vertex = Take a corner away
edit-move-place = Move a place
edit-move-equipment = Move a machine
edit-draw-pathway = Draw a way
edit-split-pathway = Split a way
edit-join-pathways = Join two ways
edit-reverse-pathway = Turn a way round
edit-merge-nodes = Make one point of two
edit-draw-area = Draw an area
edit-split-area = Split an area
edit-join-areas = Join areas
edit-cross-area = Draw the ways across an area
edit-delete = Delete
edit-delete-several = { $count ->
    [one] Delete one thing
   *[other] Delete { $count } things
}
edit-add-equipment = Add a machine
edit-add-stop = Add a stop of a lift
edit-remove-stop = Take a stop of a lift away
edit-carry-by = Say which machine carries along a way
edit-add-level = Add a level
edit-move-level = Move a level in the stack
edit-order-levels = Order the levels
edit-add-place = Add a place
edit-add-line = Add a line
edit-add-source = Add a source
edit-set-field = Change what is known
edit-set-name = Change a name
edit-set-reading = Change how a name is said
edit-measure = Write down a measurement
edit-verify = Note that it was looked at
edit-paste-survey = Take over a table of measurements
edit-merge-version = Take over another’s version
edit-move-several = { $count ->
    [one] Move one thing
   *[other] Move { $count } things
}
edit-set-several = { $count ->
    [one] Change what is known of one thing
   *[other] Change what is known of { $count } things
}
edit-verify-several = { $count ->
    [one] Note that one thing was looked at
   *[other] Note that { $count } things were looked at
}
edit-level-several = { $count ->
    [one] Put one thing on another level
   *[other] Put { $count } things on another level
}
edit-stand-kiosk = Say where a kiosk stands
edit-turn-kiosk = Turn a kiosk

# Why an edit cannot be done here.
reason-no-such-thing = This is no longer on the map.
reason-no-such-field = Nothing like that can be said of it.
reason-value-impossible = Such a value cannot be.
reason-nothing-changes = Nothing changes: the map says so already.
reason-nothing-selected = Nothing that can be changed is selected.
reason-off-the-map = This is too far away to be part of this station.
reason-no-level = There is no such level here.
reason-level-in-use = There are still things on this level. Move or delete them first.
reason-level-is-there = Another level is at this height already.
reason-not-all-levels = Every level has to be in the order once.
reason-several-levels = This area is on several levels. Draw the ways level by level.
reason-other-level = The two are on different levels.
reason-ends-where-it-begins = The way would end where it begins.
reason-too-short = This is too short to be drawn.
reason-too-small = An area needs at least three corners.
reason-at-its-end = This is the end of the way. Choose a spot between its ends.
reason-has-no-middle = A lift, an escalator, a gate or a door cannot be split.
reason-is-a-node = The way ends here at a point. Move the point instead.
reason-do-not-meet = These two ways do not meet.
reason-do-not-touch = These areas do not touch.
reason-others-meet-there = Other ways, a place or a lift meet there too.
reason-ways-differ = The two ways say different things, for example of a kerb. As one way that would be hidden.
reason-areas-differ = These areas are of different kinds or on different levels.
reason-nodes-differ = The two points say opposite things. Correct one of them first.
reason-rim-crosses-itself = The outline crosses itself.
reason-not-from-rim-to-rim = The line has to lead across once, from one side to the other.
reason-not-walkable = This area is not one to walk on.
reason-fewer-than-two-nodes = There have to be two points on this area or its edge.
reason-too-many-nodes = There are too many points on this area. Split it first.
reason-needs-a-machine = A lift is added as a machine, with its stops.
reason-needs-an-elevator = Only a lift has such stops.
reason-needs-two-stops = A lift needs at least two stops; an escalator has exactly two ends.
reason-same-stop-twice = It stops there already.
reason-runs-along-stairs = A stairlift runs along stairs. Choose the stairs first.
reason-is-there = There is one of this name already.
reason-no-stem = New things cannot be given an id here. Close the editor and open it again.
reason-survey-unreadable = This is no table of measurements: it needs a column that says which thing each row is about.
reason-version-unreadable = This is no version of the map in hand.
reason-choose-sides = Choose a side in each case first.
reason-no-way-near = No way is near enough. Put it nearer to one.
reason-something-stands-there = This point is an entrance, a lift door or a platform. Put the kiosk beside it.
