# The printed ticket: what no screen says.

ticket-lifts = Lifts on this way
ticket-lifts-heard = Lifts on this way, as reported at { $time }
ticket-lift-works = works
ticket-lift-no-report = no fault reported
ticket-lift-out-of-service = out of service
ticket-lift-unknown = state not known
ticket-by-ear = To hear the directions, open this page and let your phone read it aloud (VoiceOver, TalkBack).
ticket-code = No phone? At any kiosk here, type { $code } in the search: it finds this destination.

# The printer: the button, then what became of a ticket and what to do next.

print-take = Print it
print-again = Print it again
print-going = Your ticket is being printed.
print-done = Your ticket is printed. Take it from the slot.
print-done-paper-low = Your ticket is printed. There is little paper left; please tell the staff.
print-handed-over = Your ticket was passed on to the printer. If none comes out, use the code on this screen.
print-paper-out = There is no paper in the printer. Use the code on this screen, or ask the staff.
print-cover-open = The printer is open. Use the code on this screen, or ask the staff.
print-jam = The paper is stuck in the printer. Use the code on this screen, or ask the staff.
print-hot = The printer is too hot. Try again in a minute, or use the code on this screen.
print-offline = The printer cannot be reached. Use the code on this screen, or ask the staff.
print-mute = The printer does not answer. Use the code on this screen, or ask the staff.
print-unconfirmed = It is not certain that your ticket was printed. If it is not complete, print it again or use the code on this screen.
