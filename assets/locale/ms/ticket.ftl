# The printed ticket: what no screen says.

ticket-lifts = Lif di laluan ini
ticket-lifts-heard = Lif di laluan ini, menurut laporan pada { $time }
ticket-lift-works = berfungsi
ticket-lift-no-report = tiada laporan rosak
ticket-lift-out-of-service = tidak berfungsi
ticket-lift-unknown = keadaan tidak diketahui
ticket-by-ear = Untuk mendengar arahan, buka halaman ini dan gunakan pembaca skrin telefon anda (VoiceOver, TalkBack).
