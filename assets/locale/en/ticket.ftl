# The printed ticket: what no screen says.

ticket-lifts = Lifts on this way
ticket-lifts-heard = Lifts on this way, as reported at { $time }
ticket-lift-works = works
ticket-lift-no-report = no fault reported
ticket-lift-out-of-service = out of service
ticket-lift-unknown = state not known
ticket-by-ear = To hear the directions, open this page and let your phone read it aloud (VoiceOver, TalkBack).
