mode-colours = Colors
    .speech = Colors, light
mode-colours-high-contrast = High contrast
    .speech = Colors, high contrast
mode-colours-dark = Dark
    .speech = Colors, dark
