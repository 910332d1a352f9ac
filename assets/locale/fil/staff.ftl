# Bahagi para sa kawani: maiikling salita para sa nakakakilala sa istasyon.


# Kung bakit nakasara. Nababasa rin ito ng mga pasahero.
outage-reason-broken = Sira
outage-reason-maintenance = Maintenance
outage-reason-building = May ginagawa
outage-reason-cleaning = Nililinis
outage-reason-water = May tubig sa sahig
outage-reason-power = Walang kuryente
outage-reason-crowd = Napakaraming tao
outage-reason-safety = Para sa kaligtasan

staff-leave = Mag-log out

staff-pin-title = Para sa kawani
staff-pin-ask = Ilagay ang PIN.
staff-pin-erase = Burahin
staff-pin-enter = Ipasok
staff-pin-wrong = Mali ang PIN. Maaari pang sumubok nang { $count } beses.
staff-pin-locked = Maraming maling PIN. Subukan muli pagkalipas ng { $minutes } minuto.
staff-pin-trouble = Hindi masuri ang PIN. Pakisabi sa nag-aalaga ng kiosk na ito.

staff-today = Ngayon sa istasyong ito
staff-summary = Nakasara: { $closed }. Hindi tiyak: { $doubtful }.
staff-kind-elevator = Mga elevator
staff-kind-escalator = Mga escalator
staff-kind-entrance = Mga exit
staff-kind-passage = Hagdan, gate
staff-device = Ang makinang ito
staff-check = Pagsusuri
staff-site = Pag-aayos
staff-passage = { $form ->
    [one] { $name } · { $lowest }
   *[several] { $name } · { $lowest } hanggang { $highest }
}
staff-near = Malapit: { $place }
staff-state-none = Walang ulat
staff-state-in-service = Gumagana
staff-state-out-of-service = Nakasara
staff-state-unknown = Hindi tiyak
staff-state-as-of = { $state } · noong { $time }

staff-why = Bakit nakasara?
staff-no-reason = Walang nakasulat na dahilan
staff-closed-since = { $why } · mula { $since }
staff-closed-between = { $why } · { $since } hanggang { $until }
staff-reopen = Buksan muli
staff-seen-open = Nakita: gumagana
staff-seen-closed = Nakita: sarado pa
staff-done-closed = Isinara na. Sasabihin na ito sa mga pasahero.
staff-done-open = Binuksan na. Sasabihin na ito sa mga pasahero.
staff-done-still-closed = Naitala: sarado pa.
staff-done-planned = Nakaplano na ang pagsasara.
staff-done-cancelled = Binawi na ang nakaplanong pagsasara.
staff-done-site = Na-save. Gagana ito pagka-log out.
staff-not-saved = Hindi na-save. Walang nabago.
staff-refused = Hindi pa maaaring umalis. Ayusin muna ang may marka.

staff-plan = Iplano ang pagsasara
staff-plan-since = Simula
staff-plan-until = Tapos
staff-plan-save = Iplano
staff-plan-drop = Nakaplano na. Pindutin para bawiin:
staff-step-day-less = −1 araw
staff-step-day-more = +1 araw
staff-step-quarter-less = −15 min
staff-step-quarter-more = +15 min

staff-sound = Subukan ang tunog
staff-sound-said = Isa, dalawa, tatlo. Malinaw ba ito sa inyo?
staff-grid = Subukan ang touch
staff-grid-words = { $count ->
    [0] Pindutin ang bawat parisukat.
   *[other] Pindutin ang bawat parisukat. Natitira: { $count }.
}
staff-grid-all = Tumugon ang lahat ng parisukat.
staff-device-clock = Orasan
staff-device-started = Bukas mula
staff-device-printer = Printer
staff-device-voices = Mga wikang may boses
staff-device-conditions = Lagay ng mga makina
staff-device-map = Mapa
staff-device-disk = Bakanteng espasyo
staff-device-error = Huling error
staff-none = Wala
staff-of = { $number } sa { $count }
staff-megabytes = { $count } MB
staff-printer-ready = Handa
staff-printer-paper-low = Kaunti ang papel
staff-printer-paper-out = Walang papel
staff-printer-cover-open = Nakabukas
staff-printer-jam = May bara
staff-printer-hot = Masyadong mainit
staff-printer-offline = Hindi maabot
staff-printer-mute = Hindi sumasagot
staff-printer-unconfirmed = Hindi tiyak

staff-check-print = I-print ang resulta
staff-check-summary = { $count ->
    [0] Tama ang lahat.
   *[other] May { $count } na hindi tama.
}
staff-check-unmeasured = Hindi nasukat
staff-check-at-least = { $value } (min. { $limit })
staff-check-at-most = { $value } (max. { $limit })
staff-check-ppi = Pixel bawat pulgada
staff-check-lowest = Taas ng pinakababang button
staff-check-reach = Bar mula sahig
staff-check-sight = Taas ng itaas na teksto
staff-check-band = Taas na naaabot
staff-check-text = Taas ng letra
staff-check-distance = Letra sa layong ito
staff-check-contrast = Contrast ng teksto
staff-check-shapes = Contrast ng mga simbolo
staff-check-target = Laki ng button
staff-check-gap = Pagitan ng mga button
staff-check-bearing = Direksiyong kaharap
staff-unit-mm = { $number } mm
staff-unit-ppi = { $number } ppi
staff-unit-ratio = { $number } : 1
staff-unit-deg = { $number }°
staff-slip-going = Ipini-print ang resulta.
staff-slip-done = Naka-print na ang resulta.
staff-slip-failed = Hindi na-print. Tingnan ang printer.

staff-site-card = Itapat ang bank card sa bar. Kung mas mahaba ang bar, lakihan ang lapad.
staff-site-width = Lapad ng larawan
staff-site-bottom = Ibabang gilid mula sahig
staff-site-distance = Layo ng mata
staff-site-bearing = Direksiyong kaharap (0 ang hilaga)
staff-site-save = I-save

staff-notices = Mga paalala
staff-notices-tell = Sabihin sa mga pasahero:
staff-notices-told = Sinasabi na ngayon. Pindutin para bawiin:
staff-hours-2 = 2 oras
staff-hours-12 = 12 oras
staff-hours-open = Hanggang bawiin
staff-done-announced = Sinasabi na ito sa mga pasahero.
staff-done-withdrawn = Binawi na ang paalala.
station-notice-delays = Naaantala ang mga tren
station-notice-delays-text = Tingnan po ang departure board.
station-notice-crowd = Punong-puno ang istasyon
station-notice-crowd-text = Maglaan po ng dagdag na oras.
station-notice-building = May ginagawa sa istasyon
station-notice-building-text = Maaaring humaba ang ilang daan. Alam ng kiosk na ito ang mga bukas na daan.
station-notice-wet = Maaaring basa ang sahig
station-notice-wet-text = Mag-ingat po, lalo na sa hagdan.
station-notice-power = Walang kuryente sa isang bahagi ng istasyon
station-notice-power-text = Maaaring huminto ang mga elevator at escalator. Magtanong po sa kawani.
station-notice-event = May malaking pagtitipon sa malapit
station-notice-event-text = Magiging puno bago at pagkatapos nito. Maglaan po ng dagdag na oras.
