# What a visit has beside its usual screens: other ways, steps, own measures, lifts, staff.
ways-open = Otras rutas
ways-title = ¿Qué ruta prefiere?
way-proposed = Ruta propuesta
way-fastest = La más rápida
way-fewest-level-changes = Menos cambios de planta
way-gentlest = Menos subidas
way-sheltered = Más tramos cubiertos
way-lit = Más tramos con luz
way-other = Otra ruta
way-by = { $way }: { $what }
way-level-changes = { $count ->
    [0] Sin cambio de planta
    [one] 1 cambio de planta
   *[other] { $count } cambios de planta
}

# One step after the other.
preview-open = Paso a paso
preview-count = Paso { $number } de { $count }
preview-before = Paso anterior
preview-after = Paso siguiente

# What travellers say of themselves. It is forgotten with the visit.
profile-own = { $profile } (a su medida)
    .speech = { $profile }, a su medida
measures-open = Ajustar
measures-title = Mis propias medidas
measures-other = Cambiar cómo me muevo
measures-words = Solo para esta visita. No se guarda nada.
measure-width_m = Ancho
measure-length_m = Largo
measure-turning_m = Espacio para girar
measure-kerb_m = Bordillo más alto
measure-up_ratio = Subida más fuerte
measure-down_ratio = Bajada más fuerte
measure-speed_mps = Velocidad
measure-companion = Voy con alguien
measure-only_verified = Solo rutas confirmadas
measure-escalators = Escaleras mecánicas
measure-stairs = Escaleras
measure-cm = { $value } cm
    .speech = { $value } centímetros
measure-percent = { $value } %
    .speech = { $value } por ciento
measure-speed = { $value } km/h
    .speech = { $value } kilómetros por hora
measure-yes = Sí
measure-no = No
measure-less = Menos
measure-more = Más
measure-less-heard = { $name }, menos. Ahora { $value }
measure-more-heard = { $name }, más. Ahora { $value }
measures-result = Así: { $minutes } min, { $metres } m
    .speech = { $minutes ->
        [one] Así: 1 minuto, { $metres } metros
       *[other] Así: { $minutes } minutos, { $metres } metros
    }
measures-no-way = Así no hay ruta en este momento
measures-done = Ver la ruta
measures-why = Ver por qué
measures-forget = Como antes

# Lifts: what is known of them, and how old that is.
lift-works = { $minutes ->
    [0] Funciona, comprobado ahora: { $lift }
   *[other] Funciona, comprobado hace { $minutes } min: { $lift }
}
    .speech = Funciona, comprobado hace poco: { $lift }
lift-no-fault = { $minutes ->
    [0] Sin avisos de avería, comprobado ahora: { $lift }
   *[other] Sin avisos de avería, comprobado hace { $minutes } min: { $lift }
}
    .speech = Sin avisos de avería, comprobado hace poco: { $lift }
lift-not-confirmed = Sin confirmar, último aviso { $reported }: { $lift }
    .speech = Sin confirmar, último aviso { $reported }: { $lift }
lift-not-confirmed-ever = Estado sin confirmar: { $lift }
lift-unreported = Sin información en directo: { $lift }
state-out = Fuera de servicio
state-unreported = Sin información en directo
state-not-confirmed-ever = Estado sin confirmar
state-not-confirmed = Sin confirmar, último aviso { $reported }
    .speech = Sin confirmar, último aviso { $reported }
state-no-fault = { $minutes ->
    [0] Sin avisos de avería, comprobado ahora
   *[other] Sin avisos de avería, comprobado hace { $minutes } min
}
    .speech = Sin avisos de avería, comprobado hace poco
state-works = { $minutes ->
    [0] Funciona, comprobado ahora
   *[other] Funciona, comprobado hace { $minutes } min
}
    .speech = Funciona, comprobado hace poco
lift-stops-none = Si se detiene, no hay otra ruta
lift-stops-other = Si se detiene, otra ruta tarda { $minutes } min
    .speech = { $minutes ->
        [one] Si se detiene, otra ruta tarda 1 minuto
       *[other] Si se detiene, otra ruta tarda { $minutes } minutos
    }

# The nearest of each kind.
nearby-open = Cerca de mí
nearby-title = Lo más cercano a usted
nearby-toilet = Aseo accesible
nearby-open-until = Abierto hasta las { $closes }
nearby-closed = Cerrado ahora
nearby-closed-until = Cerrado hasta las { $opens }
nearby-access-yes = Apto para silla de ruedas
nearby-access-unknown = Sin confirmar para sillas de ruedas

# Notices of the station.
notices-open = { $count ->
    [one] 1 aviso
   *[other] { $count } avisos
}
notices-title = Avisos de la estación
notice-until = Hasta: { $until }

# Calling the staff: what is told to them, and how far the call has come.
bar-staff = Personal
call-open = Llamar al personal
call-title = ¿Cómo puede ayudarle el personal?
call-reason-way = Encontrar el camino
call-reason-boarding = Subir al tren
call-reason-machine = Avisar de una avería
call-reason-unwell = No me encuentro bien
call-tell = También se dirá al personal
call-tell-here = Dónde está: { $place }
call-tell-language = Idioma: { $language }
call-tell-need = Cómo me muevo: { $profile }
call-tell-goal = Mi destino: { $place }
call-now = Llamar ahora
call-calling = Llamando al personal. Espere aquí, por favor.
call-answered = El personal ha visto su llamada. Espere aquí, por favor.
call-on-the-way = Alguien del personal va hacia usted.
call-reply-coming = Vamos hacia usted: en unos { $minutes } { $minutes ->
        [one] minuto
       *[other] minutos
    }. Espere aquí, por favor.
call-reply-wait = Espere aquí, por favor. Lo estamos atendiendo.
call-reply-desk = Acuda al punto de información, por favor.
call-reply-ring = Llámenos, por favor: el número está abajo.
call-reply-nobody = Ahora no puede ir nadie. Puede hacer esto:
call-no-answer = Nadie ha respondido aún. Puede hacer esto:
call-failed = Ahora no se puede llamar. Puede hacer esto:
call-no-call = Esta pantalla no puede llamar. Así se contacta con el personal:
call-withdraw = Cancelar la llamada
call-again = Llamar otra vez
call-phone = Por teléfono: { $number }
call-desk = Ir a: { $place }, { $minutes } min
    .speech = { $minutes ->
        [one] Ir a: { $place }, 1 minuto
       *[other] Ir a: { $place }, { $minutes } minutos
    }
call-ask = Pregunte al personal de la estación.
no-way-accept = Yo puedo con eso

# Clips in sign language.
sign-open = Lengua de signos
sign-play = Reproducir
sign-pause = Pausa
sign-again = Repetir
sign-close = Cerrar
sign-none = No hay vídeo de esto. Aquí está por escrito.

emergency-title = Emergencia. Salga ahora de la estación.
emergency-nearest = Salida más cercana: { $place }
emergency-step-free = Salida sin escalones: { $place }
emergency-no-lift = No use los ascensores.
emergency-no-step-free = Si no puede usar escaleras, acuda al personal.
emergency-follow = Siga al personal y los carteles.
