# Suara: butang-butangnya dan ayat yang hanya didengar. Pendek.

bar-voice = Suara
voice-again = Ulang
voice-slower = Lambat
voice-faster = Laju
voice-quieter = Perlahan
voice-louder = Kuat
voice-welcome = Panduan suara. Bergerak dengan kekunci anak panah dan tekan dengan kekunci pilih.
voice-welcome-touch = Pada skrin, satu sentuhan membaca butang dan sentuhan kedua menekannya.
voice-captions-only = Tiada suara untuk bahasa ini di sini. Apa yang disebut ditunjukkan secara bertulis.
voice-help = Butang untuk mengulang, kelajuan dan kekuatan suara berada di bahagian bawah skrin.
voice-station = Ini { $station }.
voice-focus = { $state ->
    [chosen] { $name }, dipilih, butang { $number } daripada { $count }
   *[plain] { $name }, butang { $number } daripada { $count }
}
voice-with-note = { $name }, { $note }
voice-place = { $place }, { $level }, { $time }
voice-list = { $category }: { $count } tempat
voice-step = Langkah { $number } daripada { $count }. { $sentence }
voice-steps-again = Kekunci ulang menyebut semuanya sekali lagi, kekunci atas selangkah demi selangkah.
voice-rate = Kelajuan { $number } daripada { $count }
voice-volume = Kekuatan suara { $number } daripada { $count }

# Suar: untuk orang yang jauh dan tidak nampak kiosk.
beacon-what = Ini kiosk penunjuk jalan { $station }.
beacon-level = Kiosk ini di { $level }.
beacon-beside = { $side ->
    [left] Menghadap kiosk, { $place } di sebelah kiri.
    [right] Menghadap kiosk, { $place } di sebelah kanan.
    [behind] Menghadap kiosk, { $place } di belakang.
    [ahead] Di belakang kiosk ialah { $place }.
   *[near] { $place } berdekatan dengannya.
}
beacon-start = Untuk mula, tekan kekunci suara atau pasang fon telinga.
