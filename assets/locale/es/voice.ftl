# La voz: sus botones y las frases que solo se oyen. Breves.

bar-voice = Voz
voice-again = Repetir
voice-slower = Más lento
voice-faster = Más rápido
voice-quieter = Más bajo
voice-louder = Más alto
voice-welcome = Guía por voz. Muévase con las teclas de flecha y pulse con la tecla de selección.
voice-welcome-touch = En la pantalla, un toque lee el botón y otro toque lo pulsa.
voice-captions-only = Aquí no hay voz para este idioma. Lo que se diría se muestra por escrito.
voice-help = Los botones para repetir, para la velocidad y para el volumen están en la parte inferior de la pantalla.
voice-station = Está en { $station }.
voice-focus = { $state ->
    [chosen] { $name }, seleccionado, botón { $number } de { $count }
   *[plain] { $name }, botón { $number } de { $count }
}
voice-with-note = { $name }, { $note }
voice-place = { $place }, { $level }, { $time }
voice-list = { $category }: { $count ->
    [one] 1 lugar
   *[other] { $count } lugares
}
voice-step = Paso { $number } de { $count }. { $sentence }
voice-steps-again = La tecla de repetir lo dice todo de nuevo; la tecla arriba, paso a paso.
voice-rate = Velocidad { $number } de { $count }
voice-volume = Volumen { $number } de { $count }

# La baliza: para quien está más lejos y no ve la pantalla.
beacon-what = Este es el punto de orientación de { $station }.
beacon-level = Está en la { $level }.
beacon-beside = { $side ->
    [left] De cara a la pantalla, { $place } está a la izquierda.
    [right] De cara a la pantalla, { $place } está a la derecha.
    [behind] De cara a la pantalla, { $place } está detrás.
    [ahead] Detrás de la pantalla está { $place }.
   *[near] Cerca está { $place }.
}
beacon-start = Para empezar, pulse la tecla de voz o conecte unos auriculares.
