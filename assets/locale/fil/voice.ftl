# Ang boses: mga button nito, at mga pangungusap na naririnig lamang. Maiikli.

bar-voice = Boses
voice-again = Ulitin
voice-slower = Mabagal
voice-faster = Mabilis
voice-quieter = Mahina
voice-louder = Malakas
voice-welcome = Gabay na may boses. Lumipat gamit ang mga arrow key at pindutin gamit ang key na pampili.
voice-welcome-touch = Sa screen, binabasa ng unang pindot ang button at pinipili ito ng ikalawa.
voice-captions-only = Walang boses dito para sa wikang ito. Nakasulat ang lahat ng sasabihin.
voice-help = Nasa ibaba ng screen ang mga button para umulit, para sa bilis at para sa lakas ng tunog.
voice-station = Ito ang { $station }.
voice-focus = { $state ->
    [chosen] { $name }, napili, button { $number } sa { $count }
   *[plain] { $name }, button { $number } sa { $count }
}
voice-with-note = { $name }, { $note }
voice-place = { $place }, { $level }, { $time }
voice-list = { $category }: { $count } lugar
voice-step = Hakbang { $number } sa { $count }. { $sentence }
voice-steps-again = Inuulit ng key na ulitin ang lahat; isa-isang hakbang naman sa key na pataas.
voice-rate = Bilis { $number } sa { $count }
voice-volume = Lakas ng tunog { $number } sa { $count }

# Para sa malayo, na hindi pa nakikita ang kiosk.
beacon-what = Ito ang kiosk para sa direksiyon ng { $station }.
beacon-level = Nasa { $level } ito.
beacon-beside = { $side ->
    [left] Kung nakaharap sa kiosk, nasa kaliwa ang { $place }.
    [right] Kung nakaharap sa kiosk, nasa kanan ang { $place }.
    [behind] Kung nakaharap sa kiosk, nasa likuran ang { $place }.
    [ahead] Nasa likod ng kiosk ang { $place }.
   *[near] Malapit dito ang { $place }.
}
beacon-start = Para magsimula, pindutin ang voice key o isaksak ang earphone.
