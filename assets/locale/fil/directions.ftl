# Mga direksiyon. Isang kilos sa bawat pangungusap; lugar muna, saka ang gagawin.
# Directions in Filipino. Neutral and polite: "kayo, ninyo", bare verbs; no "lakad", no "tingnan": not everybody
# goes on foot or sees. English words that Filipino stations use stay English (elevator, escalator, platform, exit).
#
# Terms: kaliwa, kanan (never "karapatan", which is a legal right) · unahan, likuran (ahead, behind) · hagdan (stairs),
# baitang (one step) · rampa (ramp) · walkalator (moving walkway) · ticket gate · pinto (door) · entrance, exit ·
# karatula (sign) · palatandaan (landmark) · palapag, level (level) · daan (way), ruta (route on the phone) · kawani (staff) ·
# puwang (gap to the train) · bagon (car of a train) · handrail · gilid ng bangketa (kerb) ·
# tactile na daanan (tactile paving) · hindi pa kumpirmado (nobody has confirmed) · CR, comfort room (toilets).
# Numbers are never counted by plural forms: Filipino needs none, and its category "one" also holds 2, 3 and 5.
#
# Native check first: "kaliwang unahan" and "kaliwang likuran" (ahead or behind to the left), "matalim na kumaliwa",
# "sa may karatulang", "taas" (step up to the train), "pintong may bisagra", "mezzanine".

# Dalawang pangungusap para sa isang kilos.
two-sentences = { $first } { $second }

depart = { $turn ->
    [straight] Dumiretso lampas sa kiosk na ito nang { $metres } metro.
    [slight_left] Habang nakaharap sa kiosk, pumunta sa kaliwang unahan nang { $metres } metro.
    [left] Habang nakaharap sa kiosk, pumunta sa kaliwa nang { $metres } metro.
    [sharp_left] Habang nakaharap sa kiosk, pumunta sa kaliwang likuran nang { $metres } metro.
    [slight_right] Habang nakaharap sa kiosk, pumunta sa kanang unahan nang { $metres } metro.
    [right] Habang nakaharap sa kiosk, pumunta sa kanan nang { $metres } metro.
    [sharp_right] Habang nakaharap sa kiosk, pumunta sa kanang likuran nang { $metres } metro.
    [back] Habang nakatalikod sa kiosk, dumiretso nang { $metres } metro.
   *[none] Umabante nang { $metres } metro.
}
go = { $turn ->
    [straight] Dumiretso nang { $metres } metro.
   *[none] Mula roon, umabante nang { $metres } metro.
}
go-named = { $turn ->
    [straight] Dumiretso sa { $name } nang { $metres } metro.
   *[none] Mula roon, sundan ang { $name } nang { $metres } metro.
}
turn = { $turn ->
    [slight_left] Bahagyang kumaliwa nang { $metres } metro.
    [left] Kumaliwa at dumiretso nang { $metres } metro.
    [sharp_left] Matalim na kumaliwa at dumiretso nang { $metres } metro.
    [slight_right] Bahagyang kumanan nang { $metres } metro.
    [right] Kumanan at dumiretso nang { $metres } metro.
    [sharp_right] Matalim na kumanan at dumiretso nang { $metres } metro.
   *[back] Umikot pabalik at dumiretso nang { $metres } metro.
}
turn-named = { $turn ->
    [slight_left] Bahagyang kumaliwa at sundan ang { $name } nang { $metres } metro.
    [left] Kumaliwa at sundan ang { $name } nang { $metres } metro.
    [sharp_left] Matalim na kumaliwa at sundan ang { $name } nang { $metres } metro.
    [slight_right] Bahagyang kumanan at sundan ang { $name } nang { $metres } metro.
    [right] Kumanan at sundan ang { $name } nang { $metres } metro.
    [sharp_right] Matalim na kumanan at sundan ang { $name } nang { $metres } metro.
   *[back] Umikot pabalik at sundan ang { $name } nang { $metres } metro.
}
# May palatandaan na gagabay.
turn-at = { $turn ->
    [slight_left] Pagdating sa { $landmark }, bahagyang kumaliwa at dumiretso nang { $metres } metro.
    [left] Pagdating sa { $landmark }, kumaliwa at dumiretso nang { $metres } metro.
    [sharp_left] Pagdating sa { $landmark }, matalim na kumaliwa at dumiretso nang { $metres } metro.
    [slight_right] Pagdating sa { $landmark }, bahagyang kumanan at dumiretso nang { $metres } metro.
    [right] Pagdating sa { $landmark }, kumanan at dumiretso nang { $metres } metro.
    [sharp_right] Pagdating sa { $landmark }, matalim na kumanan at dumiretso nang { $metres } metro.
   *[back] Pagdating sa { $landmark }, umikot pabalik at dumiretso nang { $metres } metro.
}
turn-after = { $turn ->
    [slight_left] Paglampas sa { $landmark }, bahagyang kumaliwa at dumiretso nang { $metres } metro.
    [left] Paglampas sa { $landmark }, kumaliwa at dumiretso nang { $metres } metro.
    [sharp_left] Paglampas sa { $landmark }, matalim na kumaliwa at dumiretso nang { $metres } metro.
    [slight_right] Paglampas sa { $landmark }, bahagyang kumanan at dumiretso nang { $metres } metro.
    [right] Paglampas sa { $landmark }, kumanan at dumiretso nang { $metres } metro.
    [sharp_right] Paglampas sa { $landmark }, matalim na kumanan at dumiretso nang { $metres } metro.
   *[back] Paglampas sa { $landmark }, umikot pabalik at dumiretso nang { $metres } metro.
}
turn-before = { $turn ->
    [slight_left] Bago makarating sa { $landmark }, bahagyang kumaliwa at dumiretso nang { $metres } metro.
    [left] Bago makarating sa { $landmark }, kumaliwa at dumiretso nang { $metres } metro.
    [sharp_left] Bago makarating sa { $landmark }, matalim na kumaliwa at dumiretso nang { $metres } metro.
    [slight_right] Bago makarating sa { $landmark }, bahagyang kumanan at dumiretso nang { $metres } metro.
    [right] Bago makarating sa { $landmark }, kumanan at dumiretso nang { $metres } metro.
    [sharp_right] Bago makarating sa { $landmark }, matalim na kumanan at dumiretso nang { $metres } metro.
   *[back] Bago makarating sa { $landmark }, umikot pabalik at dumiretso nang { $metres } metro.
}
follow-way = Ang pangalan ng daan ay { $name }.
follow-tactile = Sundan ang tactile na daanan sa sahig.
no-tactile = Walang tactile na daanan dito.
pass-openings = { $side ->
    [left] Malalampasan ninyo ang { $count } daanan sa kaliwa.
   *[right] Malalampasan ninyo ang { $count } daanan sa kanan.
}
pass-landmark = { $side ->
    [left] Malalampasan ninyo sa kaliwa ang { $landmark }.
   *[right] Malalampasan ninyo sa kanan ang { $landmark }.
}
long-stretch = Mahaba ang daang ito at walang liko.
follow-sign = Sundan ang karatulang “{ $sign }”.
    .speech = Sundan ang karatulang { $sign }.
leave-elevator = { $turn ->
    [straight] Paglabas ng elevator, dumiretso nang { $metres } metro.
    [slight_left] Paglabas ng elevator, pumunta sa kaliwang unahan nang { $metres } metro.
    [left] Paglabas ng elevator, pumunta sa kaliwa nang { $metres } metro.
    [sharp_left] Paglabas ng elevator, matalim na kumaliwa at dumiretso nang { $metres } metro.
    [slight_right] Paglabas ng elevator, pumunta sa kanang unahan nang { $metres } metro.
    [right] Paglabas ng elevator, pumunta sa kanan nang { $metres } metro.
    [sharp_right] Paglabas ng elevator, matalim na kumanan at dumiretso nang { $metres } metro.
    [back] Paglabas ng elevator, umikot pabalik at dumiretso nang { $metres } metro.
   *[none] Mula sa elevator, umabante nang { $metres } metro.
}
cross = { $turn ->
    [left] Kumaliwa at tumawid ng kalsada.
    [sharp_left] Matalim na kumaliwa at tumawid ng kalsada.
    [slight_left] Bahagyang kumaliwa at tumawid ng kalsada.
    [right] Kumanan at tumawid ng kalsada.
    [sharp_right] Matalim na kumanan at tumawid ng kalsada.
    [slight_right] Bahagyang kumanan at tumawid ng kalsada.
    [back] Umikot pabalik at tumawid ng kalsada.
   *[straight] Tumawid ng kalsada.
}
cross-counted = { $turn ->
    [left] Kumaliwa at tumawid ng kalsada sa { $count } bahagi.
    [sharp_left] Matalim na kumaliwa at tumawid ng kalsada sa { $count } bahagi.
    [slight_left] Bahagyang kumaliwa at tumawid ng kalsada sa { $count } bahagi.
    [right] Kumanan at tumawid ng kalsada sa { $count } bahagi.
    [sharp_right] Matalim na kumanan at tumawid ng kalsada sa { $count } bahagi.
    [slight_right] Bahagyang kumanan at tumawid ng kalsada sa { $count } bahagi.
    [back] Umikot pabalik at tumawid ng kalsada sa { $count } bahagi.
   *[straight] Tumawid ng kalsada sa { $count } bahagi.
}
crossing-signals = { $signals ->
    [heard] Naririnig ang senyas sa tawiran.
    [felt] Nararamdaman ang senyas sa tawiran.
    [silent] Hindi naririnig ang senyas sa tawiran.
   *[none] Walang ilaw-trapiko ang tawiran.
}

# Kung nasaan muna, saka ang gagawin.
stairs-where = { $where ->
    [left] Nasa kaliwa ninyo ang hagdan.
    [right] Nasa kanan ninyo ang hagdan.
   *[behind] Nasa likuran ninyo ang hagdan.
}
stairs-where-signed = { $where ->
    [left] Nasa kaliwa ninyo ang hagdan na may karatulang “{ $sign }”.
    [right] Nasa kanan ninyo ang hagdan na may karatulang “{ $sign }”.
    [behind] Nasa likuran ninyo ang hagdan na may karatulang “{ $sign }”.
   *[ahead] Nasa may karatulang “{ $sign }” ang hagdan.
}
    .speech = { $where ->
        [left] Nasa kaliwa ninyo ang hagdan na may karatulang { $sign }.
        [right] Nasa kanan ninyo ang hagdan na may karatulang { $sign }.
        [behind] Nasa likuran ninyo ang hagdan na may karatulang { $sign }.
       *[ahead] Nasa may karatulang { $sign } ang hagdan.
    }
escalator-where = { $where ->
    [left] Nasa kaliwa ninyo ang escalator.
    [right] Nasa kanan ninyo ang escalator.
   *[behind] Nasa likuran ninyo ang escalator.
}
escalator-where-signed = { $where ->
    [left] Nasa kaliwa ninyo ang escalator na may karatulang “{ $sign }”.
    [right] Nasa kanan ninyo ang escalator na may karatulang “{ $sign }”.
    [behind] Nasa likuran ninyo ang escalator na may karatulang “{ $sign }”.
   *[ahead] Nasa may karatulang “{ $sign }” ang escalator.
}
    .speech = { $where ->
        [left] Nasa kaliwa ninyo ang escalator na may karatulang { $sign }.
        [right] Nasa kanan ninyo ang escalator na may karatulang { $sign }.
        [behind] Nasa likuran ninyo ang escalator na may karatulang { $sign }.
       *[ahead] Nasa may karatulang { $sign } ang escalator.
    }
moving-sidewalk-where = { $where ->
    [left] Nasa kaliwa ninyo ang walkalator.
    [right] Nasa kanan ninyo ang walkalator.
   *[behind] Nasa likuran ninyo ang walkalator.
}
moving-sidewalk-where-signed = { $where ->
    [left] Nasa kaliwa ninyo ang walkalator na may karatulang “{ $sign }”.
    [right] Nasa kanan ninyo ang walkalator na may karatulang “{ $sign }”.
    [behind] Nasa likuran ninyo ang walkalator na may karatulang “{ $sign }”.
   *[ahead] Nasa may karatulang “{ $sign }” ang walkalator.
}
    .speech = { $where ->
        [left] Nasa kaliwa ninyo ang walkalator na may karatulang { $sign }.
        [right] Nasa kanan ninyo ang walkalator na may karatulang { $sign }.
        [behind] Nasa likuran ninyo ang walkalator na may karatulang { $sign }.
       *[ahead] Nasa may karatulang { $sign } ang walkalator.
    }
ramp-where = { $where ->
    [left] Nasa kaliwa ninyo ang rampa.
    [right] Nasa kanan ninyo ang rampa.
   *[behind] Nasa likuran ninyo ang rampa.
}
ramp-where-signed = { $where ->
    [left] Nasa kaliwa ninyo ang rampa na may karatulang “{ $sign }”.
    [right] Nasa kanan ninyo ang rampa na may karatulang “{ $sign }”.
    [behind] Nasa likuran ninyo ang rampa na may karatulang “{ $sign }”.
   *[ahead] Nasa may karatulang “{ $sign }” ang rampa.
}
    .speech = { $where ->
        [left] Nasa kaliwa ninyo ang rampa na may karatulang { $sign }.
        [right] Nasa kanan ninyo ang rampa na may karatulang { $sign }.
        [behind] Nasa likuran ninyo ang rampa na may karatulang { $sign }.
       *[ahead] Nasa may karatulang { $sign } ang rampa.
    }
gate-where = { $where ->
    [left] Nasa kaliwa ninyo ang mga ticket gate.
    [right] Nasa kanan ninyo ang mga ticket gate.
   *[behind] Nasa likuran ninyo ang mga ticket gate.
}
gate-where-signed = { $where ->
    [left] Nasa kaliwa ninyo ang mga ticket gate na may karatulang “{ $sign }”.
    [right] Nasa kanan ninyo ang mga ticket gate na may karatulang “{ $sign }”.
    [behind] Nasa likuran ninyo ang mga ticket gate na may karatulang “{ $sign }”.
   *[ahead] Nasa may karatulang “{ $sign }” ang mga ticket gate.
}
    .speech = { $where ->
        [left] Nasa kaliwa ninyo ang mga ticket gate na may karatulang { $sign }.
        [right] Nasa kanan ninyo ang mga ticket gate na may karatulang { $sign }.
        [behind] Nasa likuran ninyo ang mga ticket gate na may karatulang { $sign }.
       *[ahead] Nasa may karatulang { $sign } ang mga ticket gate.
    }
door-where = { $where ->
    [left] Nasa kaliwa ninyo ang pinto.
    [right] Nasa kanan ninyo ang pinto.
   *[behind] Nasa likuran ninyo ang pinto.
}
entrance-where = { $where ->
    [left] Nasa kaliwa ninyo ang entrance.
    [right] Nasa kanan ninyo ang entrance.
   *[behind] Nasa likuran ninyo ang entrance.
}
exit-where = { $where ->
    [left] Nasa kaliwa ninyo ang exit.
    [right] Nasa kanan ninyo ang exit.
   *[behind] Nasa likuran ninyo ang exit.
}

take-elevator-somewhere = Sumakay ng elevator.
take-elevator = { $where ->
    [left] Sa kaliwa, sumakay ng elevator papuntang { $level }.
    [right] Sa kanan, sumakay ng elevator papuntang { $level }.
    [behind] Sa likod, sumakay ng elevator papuntang { $level }.
   *[ahead] Sumakay ng elevator papuntang { $level }.
}
take-elevator-named = { $where ->
    [left] { $form ->
        [begins] Sa kaliwa, sumakay sa “{ $name }” papuntang { $level }.
       *[other] Sa kaliwa, sumakay sa elevator na “{ $name }” papuntang { $level }.
    }
    [right] { $form ->
        [begins] Sa kanan, sumakay sa “{ $name }” papuntang { $level }.
       *[other] Sa kanan, sumakay sa elevator na “{ $name }” papuntang { $level }.
    }
    [behind] { $form ->
        [begins] Sa likod, sumakay sa “{ $name }” papuntang { $level }.
       *[other] Sa likod, sumakay sa elevator na “{ $name }” papuntang { $level }.
    }
   *[ahead] { $form ->
        [begins] Sumakay sa “{ $name }” papuntang { $level }.
       *[other] Sumakay sa elevator na “{ $name }” papuntang { $level }.
    }
}
    .speech = { $where ->
        [left] { $form ->
            [begins] Sa kaliwa, sumakay sa { $name } papuntang { $level }.
           *[other] Sa kaliwa, sumakay sa elevator na { $name } papuntang { $level }.
        }
        [right] { $form ->
            [begins] Sa kanan, sumakay sa { $name } papuntang { $level }.
           *[other] Sa kanan, sumakay sa elevator na { $name } papuntang { $level }.
        }
        [behind] { $form ->
            [begins] Sa likod, sumakay sa { $name } papuntang { $level }.
           *[other] Sa likod, sumakay sa elevator na { $name } papuntang { $level }.
        }
       *[ahead] { $form ->
            [begins] Sumakay sa { $name } papuntang { $level }.
           *[other] Sumakay sa elevator na { $name } papuntang { $level }.
        }
    }
elevator-press = Pindutin ang “{ $button }”.
    .speech = Pindutin ang button na { $button }.
elevator-press-leave = { $door ->
    [same] Ang button ay “{ $button }”; bubukas ang pintong pinasukan.
    [opposite] Ang button ay “{ $button }”; bubukas ang kabilang pinto.
    [left] Ang button ay “{ $button }”; bubukas ang pinto sa kaliwa.
   *[right] Ang button ay “{ $button }”; bubukas ang pinto sa kanan.
}
    .speech = { $door ->
        [same] Ang button ay { $button }; bubukas ang pintong pinasukan.
        [opposite] Ang button ay { $button }; bubukas ang kabilang pinto.
        [left] Ang button ay { $button }; bubukas ang pinto sa kaliwa.
       *[right] Ang button ay { $button }; bubukas ang pinto sa kanan.
    }
elevator-leave = { $door ->
    [same] Bubukas ang pintong pinasukan.
    [opposite] Bubukas ang kabilang pinto.
    [left] Bubukas ang pinto sa kaliwa.
   *[right] Bubukas ang pinto sa kanan.
}
elevator-voice = { $voice ->
    [yes] Sinasabi ng elevator ang bawat palapag.
   *[no] Hindi sinasabi ng elevator ang palapag.
}
other-elevators = Hindi abot ng ibang elevator ang { $level }.
take-stairs = { $direction ->
    [up] Umakyat sa hagdan.
    [down] Bumaba sa hagdan.
   *[unknown] Dumaan sa hagdan.
}
take-stairs-counted = { $direction ->
    [up] Umakyat nang { $count } baitang.
    [down] Bumaba nang { $count } baitang.
   *[unknown] Dumaan sa hagdan na may { $count } baitang.
}
take-stairs-to = { $direction ->
    [up] Umakyat sa hagdan papunta sa { $level }.
    [down] Bumaba sa hagdan papunta sa { $level }.
   *[unknown] Dumaan sa hagdan papunta sa { $level }.
}
take-stairs-to-counted = { $direction ->
    [up] Umakyat nang { $count } baitang papunta sa { $level }.
    [down] Bumaba nang { $count } baitang papunta sa { $level }.
   *[unknown] Dumaan sa hagdan na may { $count } baitang papunta sa { $level }.
}
take-escalator = { $direction ->
    [up] Sumakay ng escalator paakyat.
    [down] Sumakay ng escalator pababa.
   *[unknown] Sumakay ng escalator.
}
take-escalator-to = { $direction ->
    [up] Sumakay ng escalator paakyat sa { $level }.
    [down] Sumakay ng escalator pababa sa { $level }.
   *[unknown] Sumakay ng escalator papunta sa { $level }.
}
take-ramp = { $direction ->
    [up] Umakyat sa rampa.
    [down] Bumaba sa rampa.
   *[unknown] Dumaan sa rampa.
}
take-ramp-to = { $direction ->
    [up] Umakyat sa rampa papunta sa { $level }.
    [down] Bumaba sa rampa papunta sa { $level }.
   *[unknown] Dumaan sa rampa papunta sa { $level }.
}
take-moving-sidewalk = Sumakay ng walkalator nang { $metres } metro.
handrail = May handrail.
stairs-landings = May { $count } landing ang hagdan.
no-handrail = { $thing ->
    [ramp] { $where ->
        [left] Walang handrail ang rampa sa kaliwa.
        [right] Walang handrail ang rampa sa kanan.
        [behind] Walang handrail ang rampa sa likuran.
       *[ahead] Walang handrail ang rampa.
    }
   *[stairs] { $where ->
        [left] Walang handrail ang hagdan sa kaliwa.
        [right] Walang handrail ang hagdan sa kanan.
        [behind] Walang handrail ang hagdan sa likuran.
       *[ahead] Walang handrail ang hagdan.
    }
}
steep = { $thing ->
    [ramp] { $where ->
        [left] Matarik ang rampa sa kaliwa: { $percent } porsiyento.
        [right] Matarik ang rampa sa kanan: { $percent } porsiyento.
        [behind] Matarik ang rampa sa likuran: { $percent } porsiyento.
       *[ahead] Matarik ang rampa: { $percent } porsiyento.
    }
   *[way] Matarik ang daan: { $percent } porsiyento.
}
narrow = { $thing ->
    [door] { $where ->
        [left] { $width } sentimetro ang lapad ng pinto sa kaliwa.
        [right] { $width } sentimetro ang lapad ng pinto sa kanan.
        [behind] { $width } sentimetro ang lapad ng pinto sa likuran.
       *[ahead] { $width } sentimetro ang lapad ng pinto.
    }
    [ramp] { $where ->
        [left] { $width } sentimetro ang lapad ng rampa sa kaliwa.
        [right] { $width } sentimetro ang lapad ng rampa sa kanan.
        [behind] { $width } sentimetro ang lapad ng rampa sa likuran.
       *[ahead] { $width } sentimetro ang lapad ng rampa.
    }
   *[way] { $width } sentimetro ang lapad ng daan.
}
revolving-door = { $where ->
    [left] May revolving door sa kaliwa.
    [right] May revolving door sa kanan.
    [behind] May revolving door sa likuran.
   *[ahead] May revolving door sa unahan.
}
pass-gate = { $direction ->
    [in] Pumasok sa mga ticket gate.
    [out] Lumabas sa mga ticket gate.
   *[unknown] Dumaan sa mga ticket gate.
}
pass-gate-wide = { $direction ->
    [in] Pumasok sa malapad na ticket gate.
    [out] Lumabas sa malapad na ticket gate.
   *[unknown] Dumaan sa malapad na ticket gate.
}
pass-door = { $door ->
    [automatic] Dumaan sa pintong awtomatiko.
    [hinged] Dumaan sa pintong may bisagra.
    [sliding] Dumaan sa sliding door.
    [folding] Dumaan sa folding door.
    [swinging] Dumaan sa swing door.
    [revolving] Dumaan sa revolving door.
   *[unknown] Dumaan sa pinto.
}
pass-doors = Dumaan sa { $count } pinto nang sunod-sunod.
door-opening = { $door ->
    [automatic] Kusang bumubukas ang pinto.
   *[by_hand] Kamay ang ginagamit sa pagbukas ng pinto.
}
enter = Pumasok sa entrance.
enter-named = Pumasok sa { $entrance }.
leave = Lumabas sa exit.
leave-named = Lumabas sa { $entrance }.
arrive = { $side ->
    [left] Nasa kaliwa ninyo ang destinasyon: { $place }.
    [right] Nasa kanan ninyo ang destinasyon: { $place }.
    [ahead] Nasa unahan ninyo ang destinasyon: { $place }.
   *[here] Nakarating na kayo sa destinasyon: { $place }.
}
arrive-door = { $side ->
    [left] Nasa kaliwa ninyo ang destinasyon: { $place }, { $door }.
    [right] Nasa kanan ninyo ang destinasyon: { $place }, { $door }.
    [ahead] Nasa unahan ninyo ang destinasyon: { $place }, { $door }.
   *[here] Nakarating na kayo sa destinasyon: { $place }, { $door }.
}
arrive-door-short = { $side ->
    [left] Nasa kaliwa ninyo: { $door }.
    [right] Nasa kanan ninyo: { $door }.
    [ahead] Nasa unahan ninyo: { $door }.
   *[here] Narito na kayo: { $door }.
}
arrive-short = { $side ->
    [left] Nasa kaliwa ninyo ang destinasyon.
    [right] Nasa kanan ninyo ang destinasyon.
   *[ahead] Nasa unahan ninyo ang destinasyon.
}
train-door = pinto { $door }
train-car-door = bagon { $car }, pinto { $door }
    .speech = bagon { $car }, pinto { $door }
boarding-gap = { $ramp ->
    [yes] Puwang { $gap } cm; may rampa ang kawani.
   *[no] Puwang { $gap } cm.
}
    .speech = { $ramp ->
        [yes] Ang puwang bago ang tren ay { $gap } sentimetro; may rampa ang kawani.
       *[no] Ang puwang bago ang tren ay { $gap } sentimetro.
    }
boarding-gap-step = { $ramp ->
    [yes] Puwang { $gap } cm, taas { $step } cm; may rampa ang kawani.
   *[no] Puwang { $gap } cm, taas { $step } cm.
}
    .speech = { $ramp ->
        [yes] Puwang { $gap } sentimetro, taas { $step } sentimetro; may rampa ang kawani.
       *[no] Puwang { $gap } sentimetro, taas { $step } sentimetro.
    }
arrive-point = Nakarating na kayo sa destinasyon.
name-both = { $own } ({ $local })
    .speech = { $own }
sign-both = { $local } ({ $own })
    .speech = { $own }

# Mga palapag na walang nakasulat na pangalan. The floor above the ground is the second, as people count there.
level-signposted = { $form ->
    [floor] { $name }
   *[other] level { $name }
}
level-below = basement { $number }
level-ground = ground floor
level-above = ika-{ $floor } palapag
level-between = mezzanine { $index }

place-platform-number = Platform { $number }
place-stop-number = { $name } ({ $number })
place-entrance-number = Exit { $number }
place-entrance-main = Pangunahing entrance
place-platform = Platform
place-entrance = Entrance
place-elevator = Elevator
place-toilet = Comfort room (CR)
place-tickets = Bilihan ng tiket
place-information = Information desk
place-lockers = Mga locker
place-waiting_room = Silid-hintayan
place-bus_stop = Hintuan ng bus
place-tram_stop = Hintuan ng tram
place-taxi = Sakayan ng taxi
place-parking = Paradahan
place-bicycle = Paradahan ng bisikleta
place-food = Kainan
place-shop = Tindahan
place-pharmacy = Botika
place-money = Bangko, ATM
place-police = Pulis
place-lodging = Tuluyan
place-sight = Pasyalan
place-service = Serbisyong pampubliko
place-address = Gusali
place-nursing_room = Silid para sa sanggol
place-landmark = Palatandaan

elevator-named = Elevator { $name }
elevator-between = Elevator ({ $lowest } hanggang { $highest })
elevator-plain = Elevator
escalator-named = Escalator { $name }
escalator-between = Escalator ({ $lowest } hanggang { $highest })
escalator-plain = Escalator
moving_sidewalk-named = Walkalator { $name }
moving_sidewalk-between = Walkalator ({ $lowest } hanggang { $highest })
moving_sidewalk-plain = Walkalator
stairlift-named = Wheelchair lift { $name }
stairlift-between = Wheelchair lift ({ $lowest } hanggang { $highest })
stairlift-plain = Wheelchair lift sa hagdan
