# Cómo se ve la pantalla. Botones debajo de cada pantalla: muy breves.

mode-text = Tamaño de letra
    .speech = Tamaño de letra, 100 por ciento
mode-text-larger = Letra { $percent } %
    .speech = Tamaño de letra, { $percent } por ciento
mode-colours = Colores
    .speech = Colores, claros
mode-colours-high-contrast = Alto contraste
    .speech = Colores, alto contraste
mode-colours-dark = Oscuro
    .speech = Colores, oscuros
mode-low = Pantalla baja
    .speech = Pantalla baja
mode-easy = Modo fácil
    .speech = Modo fácil
mode-told = { $state ->
    [chosen] { $name }, activado
   *[plain] { $name }, desactivado
}
