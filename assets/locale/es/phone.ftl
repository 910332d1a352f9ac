# La página del teléfono: todo lo que hay en ella menos las indicaciones.

phone-title = Indicaciones
phone-to = Destino
phone-point = El punto elegido en el mapa
phone-minutes = aprox. { $minutes } min
phone-metres = { $metres } m
phone-elevators = { $count ->
    [one] { $count } ascensor
   *[other] { $count } ascensores
}
phone-no-stairs = sin escaleras
phone-stairs = escaleras
phone-stairs-counted = { $count ->
    [one] { $count } escalón
   *[other] { $count } escalones
}
phone-escalators = escalera mecánica

phone-language = Idioma
phone-list = Lista
phone-map = Mapa
phone-map-of = Mapa: { $place }
phone-next = Paso siguiente
phone-previous = Paso anterior
phone-step = Paso { $number } de { $count }
phone-levels = Planta mostrada
phone-zoom = Mapa
phone-zoom-in = Acercar
phone-zoom-out = Alejar
phone-whole-route = Ruta completa
phone-here-level = A partir de aquí: { $level }

phone-steps = Pasos
phone-read = Leer en voz alta
phone-read-stop = Dejar de leer
phone-no-voice = Este teléfono no tiene voz para este idioma.
phone-text-size = Tamaño del texto: { $percent } %
phone-dark = Oscuro
phone-light = Claro
phone-print = Imprimir
phone-telling = Cómo se indica el camino
phone-telling-plain = Con detalle
phone-telling-brief = En breve
phone-telling-nonvisual = Sin ver: por el tacto y contando

phone-outdoors-title = Seguir por la calle
phone-outdoors-text = Abre un mapa de la salida en otra aplicación o página. Solo se comunica dónde está la salida.
phone-outdoors-app = Aplicación de mapas de este teléfono

phone-signed = Creada a las { $time } en { $kiosk }. Firma comprobada.
phone-kiosk = una pantalla de esta estación
phone-private = La ruta solo está en su enlace. No se ha enviado a ningún servidor.

phone-old = { $hours ->
    [one] Esta ruta se creó hace { $hours } hora. Es posible que algo haya cambiado. Una pantalla de la estación puede calcularla de nuevo.
   *[other] Esta ruta se creó hace { $hours } horas. Es posible que algo haya cambiado. Una pantalla de la estación puede calcularla de nuevo.
}
phone-out-of-service = Fuera de servicio ahora: { $machine }. Calcule la ruta de nuevo en una pantalla de la estación o pregunte al personal.
phone-not-known = Ahora no se sabe si funciona: { $machine }. Pregunte al personal o calcule la ruta de nuevo en una pantalla de la estación.
phone-changed = Algo ha cambiado desde que se creó esta ruta: consta un cierre y esta página no puede saber si está en su camino. Pregunte al personal o calcule la ruta de nuevo en una pantalla de la estación.
phone-checked = Comprobado a las { $time }: ningún ascensor ni escalera mecánica de esta ruta consta fuera de servicio.
phone-unchecked = Sin comprobar: no hay información actual sobre los ascensores y escaleras mecánicas de esta ruta.
phone-kept = Esta página queda guardada en su teléfono y se abre sin conexión.
phone-online-only = Esta dirección no tiene https y la página no se puede guardar en su teléfono: necesita conexión para abrirse. Puede imprimirla o hacer capturas de pantalla.

phone-empty-title = Todavía no hay ninguna ruta
phone-empty-text = Escanee el código QR de una pantalla de la estación. Su ruta aparecerá aquí.
phone-format-title = Esto no es una ruta
phone-format-text = El enlace está incompleto o se ha modificado. Escanee de nuevo el código QR.
phone-version-title = Esta página es demasiado antigua
phone-version-text = La ruta se creó para una página más reciente. Recargue la página o escanee de nuevo el código QR.
phone-release-title = El mapa de esta ruta no está disponible
phone-release-text = La ruta se creó con un mapa que ya no se conserva. Calcúlela de nuevo en una pantalla de la estación.
phone-path-title = La ruta no corresponde al mapa
phone-path-text = No se muestra porque podría llevarle a un lugar equivocado. Calcúlela de nuevo en una pantalla de la estación.
phone-signature-title = La firma no es válida
phone-signature-text = Esta ruta no se creó en una pantalla de este lugar o se modificó después. No se muestra. Escanee de nuevo el código de la pantalla de la estación.
phone-network-title = Sin conexión
phone-network-text = La página no ha podido obtener sus archivos. Compruebe la conexión y recargue la página.
phone-sketch = El mapa de su ruta no ha llegado. Esto es solo su línea, nivel por nivel en el orden del recorrido, con el norte arriba.
phone-failure-title = No se puede mostrar la ruta
phone-failure-text = Recargue la página o escanee de nuevo el código QR.
phone-needs-script = Esta página necesita JavaScript. Actívelo en su navegador.
