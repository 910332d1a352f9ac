# Cara skrin dipaparkan. Butang di bawah setiap skrin: sangat pendek.

mode-text = Saiz huruf
    .speech = Saiz huruf, 100 peratus
mode-text-larger = Huruf { $percent }%
    .speech = Saiz huruf, { $percent } peratus
mode-colours = Warna
    .speech = Warna, cerah
mode-colours-high-contrast = Kontras tinggi
    .speech = Warna, kontras tinggi
mode-colours-dark = Gelap
    .speech = Warna, gelap
mode-low = Skrin rendah
    .speech = Skrin rendah
mode-easy = Mod mudah
    .speech = Mod mudah
mode-told = { $state ->
    [chosen] { $name }, dihidupkan
   *[plain] { $name }, dimatikan
}
