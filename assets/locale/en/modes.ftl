# How the screen is shown. Buttons below every screen: very short.

mode-text = Text size
    .speech = Text size 100 percent
mode-text-larger = Text { $percent } %
    .speech = Text size { $percent } percent
mode-colours = Colours
    .speech = Colours, light
mode-colours-high-contrast = High contrast
    .speech = Colours, high contrast
mode-colours-dark = Dark
    .speech = Colours, dark
mode-low = Lower screen
    .speech = Lower screen
mode-easy = Easy mode
    .speech = Easy mode
mode-told = { $state ->
    [chosen] { $name }, on
   *[plain] { $name }, off
}
