# Mga screen ng kiosk. Maikli ang mga button; payak at magalang ang mga pangungusap.
# Native check first: "Walang paningin", "Malabo ang paningin", "Hagdang may handrail", "kuwadro" (the frame of the focus).


bar-back = Bumalik
bar-start-over = Sa simula
bar-language = Wika
bar-help = Tulong

language-title = Piliin ang inyong wika

you-are-here = Narito kayo
where-to = Saan ninyo gustong pumunta?
about-minutes = { $minutes } min
    .speech = { $minutes } minuto
metres = { $metres } m
    .speech = { $metres } metro
goal-on-level = { $place } · { $level }
on-level = Sa { $level }
between-levels = Mula { $lowest } hanggang { $highest }
    .speech = Mula { $lowest } hanggang { $highest }
page-of = { $page } sa { $pages }
    .speech = Pahina { $page } sa { $pages }
page-before = Nakaraan
page-after = Susunod
no-way-known = Walang daan

welcome-standing = Kinaroroonan ninyo: { $level }
welcome-start = Maghanap ng destinasyon

pick-platform = Platform
pick-entrance = Exit
pick-toilet = CR
pick-tickets = Tiket
pick-information = Info desk
pick-bus_stop = Bus
pick-tram_stop = Tram
pick-taxi = Taxi
pick-lockers = Locker
pick-food = Kainan
pick-money = ATM
pick-elevator = Elevator

pick-count-platform = { $count } platform
pick-count-entrance = { $count } exit
pick-count-bus_stop = { $count } hintuan
pick-count-tram_stop = { $count } hintuan

nearest-toilet = Pinakamalapit na CR
nearest-tickets = Pinakamalapit na bilihan ng tiket
nearest-information = Pinakamalapit na information desk
nearest-taxi = Pinakamalapit na sakayan ng taxi
nearest-lockers = Pinakamalapit na mga locker
nearest-food = Pinakamalapit na kainan
nearest-money = Pinakamalapit na bangko o ATM
nearest-elevator = Pinakamalapit na elevator

category-platforms = Platform
category-exits = Exit
category-toilets = CR
category-tickets = Tiket
category-transfer = Bus, taxi
category-food = Kainan, tindahan
category-services = Serbisyo
category-around = Sa paligid

search-open = Hanapin sa pangalan o numero
search-hint = I-type ang pangalan, numero, o salita
search-or-choose = O pumili sa ibaba
search-none = Walang nahanap
search-none-words = Tingnan ang mga letra, o pumili sa ibaba.
search-erase = Burahin ang isang letra
search-clear = Burahin lahat
search-space = Espasyo
search-shift = Ibang letra
search-found = { $count ->
    [one] 1 lugar ang nahanap.
   *[other] { $count } lugar ang nahanap.
}
search-named = { $place } · { $name }

needs-title = Paano kayo pupunta?
profile-walking = Naglalakad
profile-walking-words = Puwede ang hagdan at escalator. Ito ang pinakamabilis na daan.
profile-hurried = Nagmamadali
profile-hurried-words = Mga daan din ng naglalakad, para sa mabilis na lakad.
profile-slow_walker = Mabagal maglakad
profile-slow_walker-words = Mas kaunting hagdan, mas mahabang oras. Inuuna ang elevator at escalator.
profile-cane = May tungkod o saklay
profile-cane-words = Hagdang may handrail lang, at pinakakaunti hangga’t maaari.
profile-stroller = May stroller
profile-stroller-words = Walang hagdan at walang escalator. Puwede ang mababang gilid ng bangketa.
profile-luggage = May bagahe o bisikleta
profile-luggage-words = Inuuna ang elevator at malapad na daan. Hagdan lang kung walang ibang daan.
profile-wheelchair = Naka-wheelchair
profile-wheelchair-words = Walang hagdan at walang escalator: elevator at rampa lang.
profile-power_wheelchair = Naka-power wheelchair
profile-power_wheelchair-words = Walang hagdan at walang escalator: mga elevator na kasya ito, at rampa.
profile-mobility_scooter = Naka-mobility scooter
profile-mobility_scooter-words = Mga elevator lang na tiyak na kasya ito, at malalapad na daan.
profile-blind = Walang paningin
profile-blind-words = Inuuna ang tactile na daanan at mga senyas na naririnig.
profile-low_vision = Malabo ang paningin
profile-low_vision-words = Inuuna ang mga baitang na may marka, handrail at ilaw-trapiko.

route-stairs = { $count } baitang
route-stairs-unknown = { $count ->
    [0] May hagdan
   *[other] { $count } baitang o higit pa
}
route-no-stairs = Walang hagdan
route-elevators = { $count } elevator
route-escalators = { $count } escalator
route-totals = { $minutes } min · { $metres } m
    .speech = { $minutes } minuto, { $metres } metro
route-changed = May pagbabago ngayon lang: ito na ang daan
route-take = Ilipat sa cellphone ko
plan-b-none = Kapag hindi gumana ang elevator na ito, walang ibang daan: { $lift }
plan-b-other = Kapag hindi gumana ang elevator na ito, { $minutes } min sa ibang daan: { $lift }
    .speech = Kapag hindi gumana ang elevator na ito, { $minutes } minuto sa ibang daan: { $lift }

map-nearer = Palakihin
map-farther = Paliitin
level-button-below = B{ $number }
    .speech = Basement { $number }
level-button-ground = G
    .speech = Ground floor
level-button-above = { $floor }
    .speech = Ika-{ $floor } palapag
level-button-between = { $index }
    .speech = Mezzanine { $index }

handoff-title = Ilipat sa inyong cellphone
handoff-words = Itapat ang camera ng cellphone sa code na ito at pindutin ang lalabas na address.
handoff-none = Hindi maililipat sa cellphone ang daang ito. Bumalik at sundan ang mga direksiyon sa screen na ito.
handoff-privacy = Walang impormasyon tungkol sa inyo ang code.
handoff-done = Tapusin

no-way-step-free-now = Sa ngayon, walang daan na walang hagdan
no-way-step-free-since = Kasasara lang ng daan na walang hagdan
no-way-step-free-ever = Walang daan na walang hagdan
no-way-any-now = Sa ngayon, walang daan papunta roon
no-way-any-since = Kasasara lang ng daan papunta roon
no-way-any-ever = Walang daan papunta roon
no-way-more = { $count ->
    [1] May isa pang nakaharang.
   *[other] May { $count } pang nakaharang.
}
no-way-opening = Ito ang magbubukas ng daan
no-way-destination = Ibang destinasyon
no-way-profile = { $profile }: { $minutes } min
    .speech = { $profile }: { $minutes } minuto
no-way-nearest = O malapit dito: { $place }, { $minutes } min
    .speech = O malapit dito: { $place }, { $minutes } minuto

help-title = Paano gamitin ang kiosk na ito
help-touch = Pindutin ang gustong button, saka bitawan.
help-slide = Maling button? I-slide palabas ang daliri bago bitawan.
help-idle = Kapag { $seconds } segundong walang pumindot, babalik ang unang screen.
help-key-down = Mga key na pataas at pababa: sa hanay sa itaas o sa ibaba
help-key-right = Mga key na kaliwa at kanan: sa nauna o sa susunod na button
help-key-select = Key na pampili: pindutin ang button na may kuwadro
help-key-back = Key na pabalik: sa nakaraang screen
help-key-help = Key na tulong: buksan at isara ang pahinang ito
help-close = Sige

idle-title = Nandiyan pa ba kayo?
idle-words = Babalik ang unang screen pagkalipas ng { $seconds } segundo. Para magpatuloy, pindutin ang screen o alinmang key.

trouble-title = Nagkaroon ng problema
trouble-words = Binura na ang inilagay ninyo. Mangyaring magsimulang muli.
trouble-again = Magsimulang muli
