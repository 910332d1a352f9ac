# The printed ticket: what no screen says.

ticket-lifts = Mga elevator sa daan
ticket-lifts-heard = Mga elevator sa daan, ayon sa balita noong { $time }
ticket-lift-works = gumagana
ticket-lift-no-report = walang ulat ng sira
ticket-lift-out-of-service = hindi gumagana
ticket-lift-unknown = hindi alam ang lagay
ticket-by-ear = Para marinig ang mga direksiyon, buksan ang page na ito at ipabasa sa cellphone (VoiceOver, TalkBack).
ticket-code = Walang telepono? Sa alinmang kiosk dito, i-type ang { $code } sa paghahanap: lalabas ang destinasyong ito.

# The printer: the button, then what became of a ticket and what to do next.

print-take = I-print ito
print-again = I-print ulit
print-going = Pini-print na ang inyong tiket.
print-done = Na-print na ang inyong tiket. Kunin ito sa labasan ng papel.
print-done-paper-low = Na-print na ang inyong tiket. Kaunti na lang ang papel; pakisabi sa kawani.
print-handed-over = Naipadala na sa printer ang inyong tiket. Kung walang lumabas, gamitin ang code sa screen na ito.
print-paper-out = Walang papel ang printer. Gamitin ang code sa screen na ito, o magtanong sa kawani.
print-cover-open = Nakabukas ang printer. Gamitin ang code sa screen na ito, o magtanong sa kawani.
print-jam = May naipit na papel sa printer. Gamitin ang code sa screen na ito, o magtanong sa kawani.
print-hot = Masyadong mainit ang printer. Subukan ulit pagkalipas ng isang minuto, o gamitin ang code sa screen na ito.
print-offline = Hindi maabot ang printer. Gamitin ang code sa screen na ito, o magtanong sa kawani.
print-mute = Hindi sumasagot ang printer. Gamitin ang code sa screen na ito, o magtanong sa kawani.
print-unconfirmed = Hindi tiyak kung na-print ang inyong tiket. Kung kulang ito, i-print ulit o gamitin ang code sa screen na ito.
