# Kung paano ipinapakita ang screen. Mga button sa ibaba ng bawat screen: napakaikli.

mode-text = Laki ng titik
    .speech = Laki ng titik, 100 porsiyento
mode-text-larger = Titik { $percent }%
    .speech = Laki ng titik, { $percent } porsiyento
mode-colours = Kulay
    .speech = Kulay, maliwanag
mode-colours-high-contrast = High contrast
    .speech = Kulay, high contrast
mode-colours-dark = Madilim
    .speech = Kulay, madilim
mode-low = Ibaba ang screen
    .speech = Ibaba ang screen
mode-easy = Madaling gamitin
    .speech = Madaling gamitin na screen
mode-told = { $state ->
    [chosen] { $name }, naka-on
   *[plain] { $name }, naka-off
}
