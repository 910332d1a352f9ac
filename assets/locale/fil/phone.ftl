# Ang pahina sa telepono: lahat ng nakasulat maliban sa mga direksiyon mismo.

phone-title = Mga direksiyon
phone-to = Papunta sa
phone-point = Ang piniling lugar sa mapa
phone-minutes = mga { $minutes } min
phone-metres = { $metres } m
phone-elevators = { $count } elevator
phone-no-stairs = walang hagdan
phone-stairs = may hagdan
phone-stairs-counted = { $count } baitang
phone-escalators = may escalator

phone-language = Wika
phone-list = Listahan
phone-map = Mapa
phone-map-of = Mapa: { $place }
phone-next = Susunod na hakbang
phone-previous = Nakaraang hakbang
phone-step = Hakbang { $number } sa { $count }
phone-levels = Ipinapakitang palapag
phone-zoom = Mapa
phone-zoom-in = Palakihin
phone-zoom-out = Paliitin
phone-whole-route = Buong ruta
phone-here-level = Mula rito: { $level }

phone-steps = Mga hakbang
phone-read = Basahin nang malakas
phone-read-stop = Itigil ang pagbasa
phone-no-voice = Walang boses ang teleponong ito para sa wikang ito.
phone-text-size = Laki ng teksto { $percent } %
phone-dark = Madilim
phone-light = Maliwanag
phone-print = I-print
phone-telling = Paraan ng pagtuturo ng daan
phone-telling-plain = Buo
phone-telling-brief = Maikli
phone-telling-nonvisual = Hindi tumitingin: sa hipo at bilang

phone-outdoors-title = Magpatuloy sa labas
phone-outdoors-text = Bubuksan ang mapa ng labasan sa ibang app o site. Ang lugar lang ng labasan ang ipapasa.
phone-outdoors-app = App ng mapa sa teleponong ito

phone-signed = Ginawa nang { $time } ng { $kiosk }. Nasuri na ang lagda.
phone-kiosk = isang kiosk ng istasyong ito
phone-private = Nasa link lang ninyo ang ruta. Hindi ito ipinadala sa anumang server.

phone-old = { $hours } oras na ang rutang ito. Maaaring may nagbago na mula noon. Mapaplano itong muli ng kiosk.
phone-out-of-service = Hindi gumagana ngayon: { $machine }. Mangyaring magplanong muli sa kiosk o magtanong sa kawani.
phone-not-known = Hindi alam kung gumagana ito ngayon: { $machine }. Mangyaring magtanong sa kawani o magplanong muli sa kiosk.
phone-changed = May nagbago mula nang gawin ang rutang ito: may iniulat na sarado, at hindi alam ng pahinang ito kung nasa daraanan ninyo iyon. Mangyaring magtanong sa kawani o magplanong muli sa kiosk.
phone-checked = Tiningnan nang { $time }: walang iniulat na sirang elevator o escalator sa rutang ito.
phone-unchecked = Hindi natingnan: walang bagong ulat tungkol sa mga elevator at escalator ng rutang ito.
phone-kept = Nakatago na ang pahinang ito sa telepono ninyo at mabubuksan kahit walang koneksiyon.
phone-online-only = Walang https ang address na ito kaya hindi maitatago sa telepono ninyo ang pahina: kailangan ng koneksiyon para mabuksan. Maaari itong i-print o kunan ng screenshot.

phone-empty-title = Wala pang ruta
phone-empty-text = I-scan ang QR code sa kiosk ng istasyon. Lilitaw dito ang ruta ninyo.
phone-format-title = Hindi ito ruta
phone-format-text = Kulang o nabago ang link. Mangyaring i-scan muli ang QR code.
phone-version-title = Luma na ang pahinang ito
phone-version-text = Ginawa ang ruta para sa mas bagong pahina. Mangyaring i-reload, o i-scan muli ang QR code.
phone-release-title = Wala rito ang mapa ng rutang ito
phone-release-text = Ginawa ang ruta gamit ang mapang hindi na itinatago. Mangyaring planuhin itong muli sa kiosk.
phone-path-title = Hindi tugma sa mapa ang ruta
phone-path-text = Hindi ito ipinapakita dahil maaari itong makapagligaw. Mangyaring planuhin itong muli sa kiosk.
phone-signature-title = Hindi wasto ang lagda
phone-signature-text = Hindi kiosk dito ang gumawa ng rutang ito, o nabago ito pagkatapos. Hindi ito ipinapakita. Mangyaring i-scan muli ang code sa screen ng kiosk.
phone-network-title = Walang koneksiyon
phone-network-text = Hindi nakuha ng pahina ang mga file nito. Mangyaring suriin ang koneksiyon at i-reload.
phone-sketch = Hindi dumating ang mapa ng inyong daan. Linya lang ito, bawat palapag ayon sa pagkakasunod, nasa itaas ang hilaga.
phone-failure-title = Hindi maipakita ang ruta
phone-failure-text = Mangyaring i-reload ang pahina, o i-scan muli ang QR code.
phone-needs-script = Kailangan ng pahinang ito ang JavaScript. Mangyaring i-on ito sa inyong browser.
