# The printed ticket: what no screen says.

ticket-lifts = Mga elevator sa daan
ticket-lifts-heard = Mga elevator sa daan, ayon sa balita noong { $time }
ticket-lift-works = gumagana
ticket-lift-no-report = walang ulat ng sira
ticket-lift-out-of-service = hindi gumagana
ticket-lift-unknown = hindi alam ang lagay
ticket-by-ear = Para marinig ang mga direksiyon, buksan ang page na ito at ipabasa sa cellphone (VoiceOver, TalkBack).
