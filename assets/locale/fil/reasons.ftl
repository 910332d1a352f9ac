summary = { $form ->
    [range] { $fewest } hanggang { $most } minuto, { $metres } metro.
   *[about] Mga { $most } minuto, { $metres } metro.
}
summary-no-steps = { $changes ->
    [0] Walang baitang at walang paglipat ng palapag.
   *[other] Walang baitang, { $changes } paglipat ng palapag.
}
summary-steps = May { $count } baitang.
summary-stairs = May hagdan; hindi nabilang ang lahat ng baitang.

# Kapag walang daan: ano ang nakaharang, at ano ang magbubukas ng daan.
# Native check first: "tarik" (slope), "nakahilig pagilid" (leans to the side), "gilid ng bangketa" (kerb).
barrier-out-of-service = Hindi gumagana: { $subject }
barrier-out-of-service-until = Hindi gumagana hanggang { $opens }: { $subject }
barrier-closed = Sarado: { $subject }
barrier-closed-until = Sarado hanggang { $opens }: { $subject }
barrier-closes = Magsasara nang { $closes }, bago kayo makarating: { $subject }
barrier-stairs = { $form ->
    [unknown] May hagdan.
   *[known] May hagdan na may { $value } baitang.
}
barrier-escalator = May escalator.
barrier-moving-sidewalk = May walkalator.
barrier-elevator = Kailangang sumakay ng elevator.
barrier-one-way = Isang direksiyon lang ang puwede: { $subject }
barrier-not-accessible = Nakatala na hindi madaraanan ng wheelchair: { $subject }
barrier-kerb = { $form ->
    [unknown] May mataas na gilid ng bangketa.
   *[known] May gilid ng bangketa na { $value } sentimetro ang taas. Hanggang { $limit } sentimetro lang ang puwede.
}
barrier-too-narrow = { $value } sentimetro ang lapad ng daan. { $limit } sentimetro ang kailangan: { $subject }
barrier-too-steep = { $value } porsiyento ang tarik ng daan. Hanggang { $limit } porsiyento lang ang puwede.
barrier-too-steep-down = { $value } porsiyento ang tarik ng daan pababa. Hanggang { $limit } porsiyento lang ang puwede.
barrier-slope-too-long = { $value } metro ang haba ng dalisdis na walang patag na mapagpapahingahan. Hanggang { $limit } metro lang ang puwede.
barrier-cross-slope = Nakahilig pagilid ang daan nang { $value } porsiyento. Hanggang { $limit } porsiyento lang ang puwede.
barrier-step = May baitang na { $value } sentimetro ang taas. Hanggang { $limit } sentimetro lang ang puwede.
barrier-surface = Masyadong baku-bako ang daan para sa mga gulong.
barrier-stairlift = May hagdan na may lift platform na kawani ang kailangang magpaandar.
barrier-no-handrail = Walang handrail ang hagdan.
barrier-no-step-contrast = Walang marka ang gilid ng mga baitang.
barrier-no-signals = Walang ilaw-trapiko ang tawiran.
barrier-silent-signals = Hindi naririnig ang senyas sa tawiran.
barrier-silent-elevator = Walang boses at walang braille ang elevator: { $subject }
barrier-high-controls = Masyadong mataas ang mga button ng elevator: { $subject }
barrier-revolving-door = May revolving door.
barrier-manual-door = May pintong hindi kusang bumubukas.
barrier-elevator-too-small = { $value } sentimetro ang loob ng elevator. { $limit } sentimetro ang kailangan: { $subject }
barrier-elevator-no-turn = { $value } sentimetro ang espasyo para umikot. { $limit } sentimetro ang kailangan: { $subject }
barrier-unverified-access = Hindi pa kumpirmado na madaraanan ito: { $subject }
barrier-unverified-incline = Hindi pa nasusukat kung gaano ito katarik: { $subject }
barrier-unverified-slope-run = Hindi pa kumpirmado na may patag na mapagpapahingahan: { $subject }
barrier-unverified-width = Hindi pa nasusukat kung gaano ito kalapad: { $subject }
barrier-unverified-gate-width = Hindi pa nasusukat kung gaano ito kalapad: { $subject }
barrier-unverified-elevator-size = Hindi pa nasusukat ang pinto at loob ng elevator: { $subject }
barrier-unverified-elevator-turn = Hindi pa kumpirmado na makakaikot sa loob o makakalabas sa kabilang pinto: { $subject }
barrier-unverified-kerb = Hindi pa nasusukat ang gilid ng bangketa: { $subject }
barrier-unverified-handrail = Hindi pa kumpirmado na may handrail: { $subject }
barrier-unverified-step-contrast = Hindi pa kumpirmado na may marka ang gilid ng mga baitang: { $subject }
barrier-unverified-tactile-paving = Hindi pa kumpirmado na may tactile na daanan: { $subject }
barrier-unverified-crossing-sound = Hindi pa kumpirmado na may senyas na naririnig: { $subject }
barrier-not-connected = Walang daan sa mapa papunta roon: { $subject }

subject-walkway = daanan
subject-stairs = hagdan
subject-moving-sidewalk = walkalator
subject-escalator = escalator
subject-elevator = elevator
subject-fare-gate = ticket gate
subject-exit-gate = gate palabas
subject-ramp = rampa
subject-door = pinto
subject-node = pinto o harang
subject-gap = destinasyon

accept-stairs = { $form ->
    [known] Kung dadaan sa { $amount } baitang, may daan na { $metres } metro.
   *[unknown] Kung dadaan sa hagdan, may daan na { $metres } metro.
}
accept-escalators = Kung sasakay ng escalator, may daan na { $metres } metro.
accept-moving-sidewalks = Kung sasakay ng walkalator, may daan na { $metres } metro.
accept-incline-down = { $form ->
    [known] Kung bababa sa dalisdis na { $amount } porsiyento ang tarik, may daan na { $metres } metro.
   *[unknown] Kung bababa sa matarik na dalisdis, may daan na { $metres } metro.
}
accept-slope-run = { $form ->
    [known] Kung dadaan sa dalisdis na { $amount } metro na walang pahinga, may daan na { $metres } metro.
   *[unknown] Kung dadaan sa mahabang dalisdis, may daan na { $metres } metro.
}
accept-cross-slope = { $form ->
    [known] Kung dadaan sa daang nakahilig pagilid nang { $amount } porsiyento, may daan na { $metres } metro.
   *[unknown] Kung dadaan sa daang lubhang nakahilig pagilid, may daan na { $metres } metro.
}
accept-no-handrail = Kung dadaan sa hagdan na walang handrail, may daan na { $metres } metro.
accept-revolving-door = Kung dadaan sa revolving door, may daan na { $metres } metro.
accept-unverified = Kung dadaan sa { $amount } lugar na hindi pa nasusukat, may daan na { $metres } metro.
with-staff-stairlift = Sa tulong ng kawani at ng lift platform sa hagdan, may daan na { $metres } metro. Mangyaring humingi ng tulong.
accept-incline = { $form ->
    [known] Kung dadaan sa dalisdis na { $amount } porsiyento ang tarik, may daan na { $metres } metro.
   *[unknown] Kung dadaan sa matarik na dalisdis, may daan na { $metres } metro.
}
accept-kerb = { $form ->
    [known] Kung tatawid sa gilid ng bangketa na { $amount } sentimetro ang taas, may daan na { $metres } metro.
   *[unknown] Kung tatawid sa mataas na gilid ng bangketa, may daan na { $metres } metro.
}
accept-narrow = { $form ->
    [known] Kung dadaan sa puwang na { $amount } sentimetro ang lapad, may daan na { $metres } metro.
   *[unknown] Kung dadaan sa makitid na puwang, may daan na { $metres } metro.
}
accept-surface = Kung dadaan sa baku-bakong daan, may daan na { $metres } metro.
accept-stated-not-accessible = Kung dadaan sa { $amount } lugar na nakatalang hindi madaraanan ng wheelchair, may daan na { $metres } metro.

unverified-metres = { $metres } metro ang hindi pa kumpirmado
unverified-lifts = { $lifts } elevator ang hindi pa kumpirmado para sa wheelchair
unverified-metres-and-lifts = { $metres } metro at { $lifts } elevator ang hindi pa kumpirmado
unverified-elevator-state = Hindi pa kumpirmado ang lagay ng isang elevator

wish-fastest = Ang pinakamabilis na daan:
wish-fewest-level-changes = Mas kaunting lipat ng palapag:
wish-gentlest = Mas kaunting akyat:
wish-sheltered = Mas maraming bahagi ang may bubong:
wish-lit = Mas maraming bahagi ang may ilaw:
wish-other = Ibang daan:

# Kailan: ang oras, at ang araw kung hindi ngayon.
moment-tomorrow = { $time } bukas
moment-weekday = { $time } sa { $weekday ->
    [1] Lunes
    [2] Martes
    [3] Miyerkoles
    [4] Huwebes
    [5] Biyernes
    [6] Sabado
   *[7] Linggo
}
moment-date = { $time } sa ika-{ $day } ng { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[12] Disyembre
}
moment-date-year = { $time } sa ika-{ $day } ng { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[12] Disyembre
} { $year }
closing-soon = Magsasara nang { $closes }: { $subject }
closing-start-by = Umalis bago ang { $start }. Magsasara nang { $closes }: { $subject }
closing-start-now = Umalis na ngayon. Magsasara nang { $closes }: { $subject }
place-closed = Sarado ito pagdating ninyo.
place-closed-until = Sarado ito pagdating ninyo. Magbubukas ito nang { $opens }.
unverified-hours = Hindi pa kumpirmado ang oras ng pagbubukas: { $subject }
wait-until = Mula { $opens }, may daan na { $metres } metro.
