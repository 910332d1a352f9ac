# 案内文。一文に一つの動作、場所を先に。「歩く」「見る」は使わない（車いすの人も、見えない人も読む・聞く）。
# 全角の約物を使い、数字は半角。日本語と数字の間は空けない。標識やボタンの文字は、現地の表記のまま「」に入れる。
#
# 用語
#   elevator         エレベーター            escalator        エスカレーター
#   moving sidewalk  動く歩道                ramp             スロープ
#   stairs, steps    階段、段                handrail         手すり
#   fare gate        改札                    platform         番線（数字）、のりば
#   entrance, exit   入口、出口、出入口      door             ドア
#   sign             案内表示                level            階（地下2階、1階）
#   boarding ramp    渡り板                  stairlift        車いす用階段昇降機
#   tactile paving   点字ブロック            staff            係員
#   kiosk            案内機                  route, way       ルート
#   destination      目的地                  unverified       未確認
#   go, turn         進む、曲がる            bear, sharp left 左斜め前へ、左後ろへ
#   up, down         上がる、下りる          at, before, past …で、…の手前で、…を過ぎたら
# 階は算用数字で書く：遠くからでも読みやすく、駅の標識とエレベーターのボタンも算用数字だから。

# 一つの案内を伝える二つの文。
two-sentences = { $first }{ $second }

depart = { $turn ->
    [straight] 案内機の先へ、まっすぐ{ $metres }メートルです。
    [slight_left] 案内機を前に、左前へ{ $metres }メートルです。
    [left] 案内機を前に、左へ{ $metres }メートルです。
    [sharp_left] 案内機を前に、左後ろへ{ $metres }メートルです。
    [slight_right] 案内機を前に、右前へ{ $metres }メートルです。
    [right] 案内機を前に、右へ{ $metres }メートルです。
    [sharp_right] 案内機を前に、右後ろへ{ $metres }メートルです。
    [back] 案内機を背にして、まっすぐ{ $metres }メートルです。
   *[none] { $metres }メートル進んでください。
}
go = { $turn ->
    [straight] まっすぐ{ $metres }メートル進んでください。
   *[none] そこから{ $metres }メートル進んでください。
}
go-named = { $turn ->
    [straight] { $name }をまっすぐ{ $metres }メートル進んでください。
   *[none] そこから{ $name }を{ $metres }メートル進んでください。
}
turn = { $turn ->
    [slight_left] 左斜め前へ{ $metres }メートル進んでください。
    [left] 左に曲がって、{ $metres }メートル進んでください。
    [sharp_left] 左後ろに曲がって、{ $metres }メートル進んでください。
    [slight_right] 右斜め前へ{ $metres }メートル進んでください。
    [right] 右に曲がって、{ $metres }メートル進んでください。
    [sharp_right] 右後ろに曲がって、{ $metres }メートル進んでください。
   *[back] 後ろを向いて、{ $metres }メートル進んでください。
}
turn-named = { $turn ->
    [slight_left] 左斜め前へ、{ $name }を{ $metres }メートルです。
    [left] 左に曲がって、{ $name }を{ $metres }メートルです。
    [sharp_left] 左後ろに曲がって、{ $name }を{ $metres }メートルです。
    [slight_right] 右斜め前へ、{ $name }を{ $metres }メートルです。
    [right] 右に曲がって、{ $name }を{ $metres }メートルです。
    [sharp_right] 右後ろに曲がって、{ $name }を{ $metres }メートルです。
   *[back] 後ろを向いて、{ $name }を{ $metres }メートルです。
}
# 目印があるとき。
turn-at = { $turn ->
    [slight_left] { $landmark }で左斜め前へ{ $metres }メートルです。
    [left] { $landmark }で左へ{ $metres }メートルです。
    [sharp_left] { $landmark }で左後ろへ{ $metres }メートルです。
    [slight_right] { $landmark }で右斜め前へ{ $metres }メートルです。
    [right] { $landmark }で右へ{ $metres }メートルです。
    [sharp_right] { $landmark }で右後ろへ{ $metres }メートルです。
   *[back] { $landmark }で後ろへ{ $metres }メートルです。
}
turn-after = { $turn ->
    [slight_left] { $landmark }を過ぎて左斜め前へ{ $metres }メートルです。
    [left] { $landmark }を過ぎて左へ{ $metres }メートルです。
    [sharp_left] { $landmark }を過ぎて左後ろへ{ $metres }メートルです。
    [slight_right] { $landmark }を過ぎて右斜め前へ{ $metres }メートルです。
    [right] { $landmark }を過ぎて右へ{ $metres }メートルです。
    [sharp_right] { $landmark }を過ぎて右後ろへ{ $metres }メートルです。
   *[back] { $landmark }を過ぎて後ろへ{ $metres }メートルです。
}
turn-before = { $turn ->
    [slight_left] { $landmark }の手前で左斜め前へ{ $metres }メートルです。
    [left] { $landmark }の手前で左へ{ $metres }メートルです。
    [sharp_left] { $landmark }の手前で左後ろへ{ $metres }メートルです。
    [slight_right] { $landmark }の手前で右斜め前へ{ $metres }メートルです。
    [right] { $landmark }の手前で右へ{ $metres }メートルです。
    [sharp_right] { $landmark }の手前で右後ろへ{ $metres }メートルです。
   *[back] { $landmark }の手前で後ろへ{ $metres }メートルです。
}
follow-way = 道の名前は{ $name }です。
follow-tactile = 点字ブロックに沿って進んでください。
no-tactile = ここには点字ブロックがありません。
pass-openings = { $side ->
    [left] 左側の分かれ道を{ $count }か所通り過ぎます。
   *[right] 右側の分かれ道を{ $count }か所通り過ぎます。
}
pass-landmark = { $side ->
    [left] 左側の{ $landmark }の前を通ります。
   *[right] 右側の{ $landmark }の前を通ります。
}
long-stretch = 曲がり角のない長い区間です。
follow-sign = 「{ $sign }」の案内表示に従って進んでください。
    .speech = { $sign }の案内表示に従って進んでください。
leave-elevator = { $turn ->
    [straight] エレベーターを出て、まっすぐ{ $metres }メートルです。
    [slight_left] エレベーターを出て左斜め前へ{ $metres }メートルです。
    [left] エレベーターを出て左へ{ $metres }メートルです。
    [sharp_left] エレベーターを出て左後ろへ{ $metres }メートルです。
    [slight_right] エレベーターを出て右斜め前へ{ $metres }メートルです。
    [right] エレベーターを出て右へ{ $metres }メートルです。
    [sharp_right] エレベーターを出て右後ろへ{ $metres }メートルです。
    [back] エレベーターを出て後ろへ{ $metres }メートルです。
   *[none] エレベーターを出て{ $metres }メートルです。
}
cross = { $turn ->
    [left] 左に曲がって、道路を渡ってください。
    [sharp_left] 左後ろに曲がって、道路を渡ってください。
    [slight_left] 左斜め前へ進んで、道路を渡ってください。
    [right] 右に曲がって、道路を渡ってください。
    [sharp_right] 右後ろに曲がって、道路を渡ってください。
    [slight_right] 右斜め前へ進んで、道路を渡ってください。
    [back] 後ろを向いて、道路を渡ってください。
   *[straight] 道路を渡ってください。
}
cross-counted = { $turn ->
    [left] 左に曲がって、道路を{ $count }回に分けて渡ってください。
    [sharp_left] 左後ろへ、道路を{ $count }回に分けて渡ってください。
    [slight_left] 左前へ、道路を{ $count }回に分けて渡ってください。
    [right] 右に曲がって、道路を{ $count }回に分けて渡ってください。
    [sharp_right] 右後ろへ、道路を{ $count }回に分けて渡ってください。
    [slight_right] 右前へ、道路を{ $count }回に分けて渡ってください。
    [back] 後ろを向いて、道路を{ $count }回に分けて渡ってください。
   *[straight] 道路を{ $count }回に分けて渡ってください。
}
crossing-signals = { $signals ->
    [heard] 音の出る信号機があります。
    [felt] 振動で知らせる信号機があります。
    [silent] 信号機から音は出ません。
   *[none] 信号機のない横断歩道です。
}

# まず場所、それからすること。
stairs-where = { $where ->
    [left] 左側に階段があります。
    [right] 右側に階段があります。
   *[behind] 後ろに階段があります。
}
stairs-where-signed = { $where ->
    [left] 左側に「{ $sign }」と表示された階段があります。
    [right] 右側に「{ $sign }」と表示された階段があります。
    [behind] 後ろに「{ $sign }」と表示された階段があります。
   *[ahead] 「{ $sign }」と表示された階段があります。
}
    .speech = { $where ->
        [left] 左側に、{ $sign }、と表示された階段があります。
        [right] 右側に、{ $sign }、と表示された階段があります。
        [behind] 後ろに、{ $sign }、と表示された階段があります。
       *[ahead] { $sign }、と表示された階段があります。
    }
escalator-where = { $where ->
    [left] 左側にエスカレーターがあります。
    [right] 右側にエスカレーターがあります。
   *[behind] 後ろにエスカレーターがあります。
}
escalator-where-signed = { $where ->
    [left] 左側に「{ $sign }」と表示されたエスカレーターがあります。
    [right] 右側に「{ $sign }」と表示されたエスカレーターがあります。
    [behind] 後ろに「{ $sign }」と表示されたエスカレーターがあります。
   *[ahead] 「{ $sign }」と表示されたエスカレーターがあります。
}
    .speech = { $where ->
        [left] 左側に、{ $sign }、と表示されたエスカレーターがあります。
        [right] 右側に、{ $sign }、と表示されたエスカレーターがあります。
        [behind] 後ろに、{ $sign }、と表示されたエスカレーターがあります。
       *[ahead] { $sign }、と表示されたエスカレーターがあります。
    }
moving-sidewalk-where = { $where ->
    [left] 左側に動く歩道があります。
    [right] 右側に動く歩道があります。
   *[behind] 後ろに動く歩道があります。
}
moving-sidewalk-where-signed = { $where ->
    [left] 左側に「{ $sign }」と表示された動く歩道があります。
    [right] 右側に「{ $sign }」と表示された動く歩道があります。
    [behind] 後ろに「{ $sign }」と表示された動く歩道があります。
   *[ahead] 「{ $sign }」と表示された動く歩道があります。
}
    .speech = { $where ->
        [left] 左側に、{ $sign }、と表示された動く歩道があります。
        [right] 右側に、{ $sign }、と表示された動く歩道があります。
        [behind] 後ろに、{ $sign }、と表示された動く歩道があります。
       *[ahead] { $sign }、と表示された動く歩道があります。
    }
ramp-where = { $where ->
    [left] 左側にスロープがあります。
    [right] 右側にスロープがあります。
   *[behind] 後ろにスロープがあります。
}
ramp-where-signed = { $where ->
    [left] 左側に「{ $sign }」と表示されたスロープがあります。
    [right] 右側に「{ $sign }」と表示されたスロープがあります。
    [behind] 後ろに「{ $sign }」と表示されたスロープがあります。
   *[ahead] 「{ $sign }」と表示されたスロープがあります。
}
    .speech = { $where ->
        [left] 左側に、{ $sign }、と表示されたスロープがあります。
        [right] 右側に、{ $sign }、と表示されたスロープがあります。
        [behind] 後ろに、{ $sign }、と表示されたスロープがあります。
       *[ahead] { $sign }、と表示されたスロープがあります。
    }
gate-where = { $where ->
    [left] 左側に改札があります。
    [right] 右側に改札があります。
   *[behind] 後ろに改札があります。
}
gate-where-signed = { $where ->
    [left] 左側に「{ $sign }」と表示された改札があります。
    [right] 右側に「{ $sign }」と表示された改札があります。
    [behind] 後ろに「{ $sign }」と表示された改札があります。
   *[ahead] 「{ $sign }」と表示された改札があります。
}
    .speech = { $where ->
        [left] 左側に、{ $sign }、と表示された改札があります。
        [right] 右側に、{ $sign }、と表示された改札があります。
        [behind] 後ろに、{ $sign }、と表示された改札があります。
       *[ahead] { $sign }、と表示された改札があります。
    }
door-where = { $where ->
    [left] 左側にドアがあります。
    [right] 右側にドアがあります。
   *[behind] 後ろにドアがあります。
}
entrance-where = { $where ->
    [left] 左側に入口があります。
    [right] 右側に入口があります。
   *[behind] 後ろに入口があります。
}
exit-where = { $where ->
    [left] 左側に出口があります。
    [right] 右側に出口があります。
   *[behind] 後ろに出口があります。
}

take-elevator-somewhere = エレベーターに乗ってください。
take-elevator = { $where ->
    [left] 左側のエレベーターで{ $level }へ行ってください。
    [right] 右側のエレベーターで{ $level }へ行ってください。
    [behind] 後ろのエレベーターで{ $level }へ行ってください。
   *[ahead] エレベーターで{ $level }へ行ってください。
}
take-elevator-named = { $where ->
    [left] { $form ->
        [elevator] 左側の「{ $name }」で{ $level }へどうぞ。
        [begins] 左側の「{ $name }」で{ $level }へどうぞ。
       *[other] 左側のエレベーター「{ $name }」で{ $level }へどうぞ。
    }
    [right] { $form ->
        [elevator] 右側の「{ $name }」で{ $level }へどうぞ。
        [begins] 右側の「{ $name }」で{ $level }へどうぞ。
       *[other] 右側のエレベーター「{ $name }」で{ $level }へどうぞ。
    }
    [behind] { $form ->
        [elevator] 後ろの「{ $name }」で{ $level }へどうぞ。
        [begins] 後ろの「{ $name }」で{ $level }へどうぞ。
       *[other] 後ろのエレベーター「{ $name }」で{ $level }へどうぞ。
    }
   *[ahead] { $form ->
        [elevator] 「{ $name }」で{ $level }へどうぞ。
        [begins] 「{ $name }」で{ $level }へどうぞ。
       *[other] エレベーター「{ $name }」で{ $level }へどうぞ。
    }
}
    .speech = { $where ->
        [left] { $form ->
            [elevator] 左側の{ $name }で、{ $level }へどうぞ。
            [begins] 左側の{ $name }で、{ $level }へどうぞ。
           *[other] 左側のエレベーター、{ $name }で、{ $level }へどうぞ。
        }
        [right] { $form ->
            [elevator] 右側の{ $name }で、{ $level }へどうぞ。
            [begins] 右側の{ $name }で、{ $level }へどうぞ。
           *[other] 右側のエレベーター、{ $name }で、{ $level }へどうぞ。
        }
        [behind] { $form ->
            [elevator] 後ろの{ $name }で、{ $level }へどうぞ。
            [begins] 後ろの{ $name }で、{ $level }へどうぞ。
           *[other] 後ろのエレベーター、{ $name }で、{ $level }へどうぞ。
        }
       *[ahead] { $form ->
            [elevator] { $name }で、{ $level }へどうぞ。
            [begins] { $name }で、{ $level }へどうぞ。
           *[other] エレベーター、{ $name }で、{ $level }へどうぞ。
        }
    }
elevator-press = 「{ $button }」のボタンを押してください。
    .speech = { $button }のボタンを押してください。
elevator-press-leave = { $door ->
    [same] ボタンは「{ $button }」で、乗った側のドアが開きます。
    [opposite] ボタンは「{ $button }」で、反対側のドアが開きます。
    [left] ボタンは「{ $button }」で、左側のドアが開きます。
   *[right] ボタンは「{ $button }」で、右側のドアが開きます。
}
    .speech = { $door ->
        [same] ボタンは{ $button }で、乗った側のドアが開きます。
        [opposite] ボタンは{ $button }で、反対側のドアが開きます。
        [left] ボタンは{ $button }で、左側のドアが開きます。
       *[right] ボタンは{ $button }で、右側のドアが開きます。
    }
elevator-leave = { $door ->
    [same] 乗った側のドアが開きます。
    [opposite] 反対側のドアが開きます。
    [left] 左側のドアが開きます。
   *[right] 右側のドアが開きます。
}
elevator-voice = { $voice ->
    [yes] エレベーターは階を音声で知らせます。
   *[no] エレベーターに音声案内はありません。
}
other-elevators = ほかのエレベーターは{ $level }へ行きません。
take-stairs = { $direction ->
    [up] 階段を上がってください。
    [down] 階段を下りてください。
   *[unknown] 階段を通ってください。
}
take-stairs-counted = { $direction ->
    [up] 階段を{ $count }段上がってください。
    [down] 階段を{ $count }段下りてください。
   *[unknown] { $count }段の階段を通ってください。
}
take-stairs-to = { $direction ->
    [up] 階段で{ $level }へ上がってください。
    [down] 階段で{ $level }へ下りてください。
   *[unknown] 階段で{ $level }へ移動してください。
}
take-stairs-to-counted = { $direction ->
    [up] 階段{ $count }段で{ $level }へ上がります。
    [down] 階段{ $count }段で{ $level }へ下ります。
   *[unknown] 階段{ $count }段で{ $level }へ行きます。
}
take-escalator = { $direction ->
    [up] エスカレーターで上がってください。
    [down] エスカレーターで下りてください。
   *[unknown] エスカレーターに乗ってください。
}
take-escalator-to = { $direction ->
    [up] エスカレーターで{ $level }へ上がってください。
    [down] エスカレーターで{ $level }へ下りてください。
   *[unknown] エスカレーターで{ $level }へ移動してください。
}
take-ramp = { $direction ->
    [up] スロープを上がってください。
    [down] スロープを下りてください。
   *[unknown] スロープを通ってください。
}
take-ramp-to = { $direction ->
    [up] スロープで{ $level }へ上がってください。
    [down] スロープで{ $level }へ下りてください。
   *[unknown] スロープで{ $level }へ移動してください。
}
take-moving-sidewalk = 動く歩道で{ $metres }メートル進んでください。
handrail = 手すりがあります。
stairs-landings = 途中に踊り場が{ $count }か所あります。
no-handrail = { $thing ->
    [ramp] { $where ->
        [left] 左側のスロープに手すりはありません。
        [right] 右側のスロープに手すりはありません。
        [behind] 後ろのスロープに手すりはありません。
       *[ahead] スロープに手すりはありません。
    }
   *[stairs] { $where ->
        [left] 左側の階段に手すりはありません。
        [right] 右側の階段に手すりはありません。
        [behind] 後ろの階段に手すりはありません。
       *[ahead] 階段に手すりはありません。
    }
}
steep = { $thing ->
    [ramp] { $where ->
        [left] 左側のスロープは急で、勾配{ $percent }パーセントです。
        [right] 右側のスロープは急で、勾配{ $percent }パーセントです。
        [behind] 後ろのスロープは急で、勾配{ $percent }パーセントです。
       *[ahead] スロープは急で、勾配{ $percent }パーセントです。
    }
   *[way] 次の道は急で、勾配{ $percent }パーセントです。
}
narrow = { $thing ->
    [door] { $where ->
        [left] 左側のドアの幅は{ $width }センチです。
        [right] 右側のドアの幅は{ $width }センチです。
        [behind] 後ろのドアの幅は{ $width }センチです。
       *[ahead] ドアの幅は{ $width }センチです。
    }
    [ramp] { $where ->
        [left] 左側のスロープの幅は{ $width }センチです。
        [right] 右側のスロープの幅は{ $width }センチです。
        [behind] 後ろのスロープの幅は{ $width }センチです。
       *[ahead] スロープの幅は{ $width }センチです。
    }
   *[way] 次の道の幅は{ $width }センチです。
}
revolving-door = { $where ->
    [left] 左側に回転ドアがあります。
    [right] 右側に回転ドアがあります。
    [behind] 後ろに回転ドアがあります。
   *[ahead] 前方に回転ドアがあります。
}
pass-gate = { $direction ->
    [in] 改札を入ってください。
    [out] 改札を出てください。
   *[unknown] 改札を通ってください。
}
pass-gate-wide = { $direction ->
    [in] 幅の広い改札から入ってください。
    [out] 幅の広い改札から出てください。
   *[unknown] 幅の広い改札を通ってください。
}
pass-door = { $door ->
    [automatic] 自動ドアを通ってください。
    [hinged] 開き戸を通ってください。
    [sliding] 引き戸を通ってください。
    [folding] 折り戸を通ってください。
    [swinging] 前後に開くドアを通ってください。
    [revolving] 回転ドアを通ってください。
   *[unknown] ドアを通ってください。
}
pass-doors = 続けてドアを{ $count }か所通ってください。
door-opening = { $door ->
    [automatic] 自動ドアです。
   *[by_hand] 手で開けるドアです。
}
enter = 入口から入ってください。
enter-named = { $entrance }から入ってください。
leave = 出口から出てください。
leave-named = { $entrance }から出てください。
arrive = { $side ->
    [left] 目的地の{ $place }は左側にあります。
    [right] 目的地の{ $place }は右側にあります。
    [ahead] 目的地の{ $place }は正面にあります。
   *[here] { $place }に到着です。
}
arrive-door = { $side ->
    [left] 左側が目的地の{ $place }、{ $door }です。
    [right] 右側が目的地の{ $place }、{ $door }です。
    [ahead] 正面が目的地の{ $place }、{ $door }です。
   *[here] 目的地の{ $place }、{ $door }に到着です。
}
arrive-door-short = { $side ->
    [left] 左側が{ $door }です。
    [right] 右側が{ $door }です。
    [ahead] 正面が{ $door }です。
   *[here] { $door }に到着です。
}
arrive-short = { $side ->
    [left] 目的地は左側にあります。
    [right] 目的地は右側にあります。
   *[ahead] 目的地は正面にあります。
}
train-door = { $door }番ドア
train-car-door = { $car }号車{ $door }番ドア
    .speech = { $car }号車、{ $door }番ドア
boarding-gap = { $ramp ->
    [yes] すき間{ $gap }cm、渡り板は係員が用意します。
   *[no] 列車とのすき間は{ $gap }cmです。
}
    .speech = { $ramp ->
        [yes] すき間{ $gap }センチ、渡り板は係員が用意します。
       *[no] 列車とのすき間は{ $gap }センチです。
    }
boarding-gap-step = { $ramp ->
    [yes] すきま{ $gap }cm、段差{ $step }cm、渡り板は係員へ。
   *[no] 列車とのすき間は{ $gap }cm、段差は{ $step }cmです。
}
    .speech = { $ramp ->
        [yes] すきま{ $gap }センチ、段差{ $step }センチ、渡り板は係員へ。
       *[no] すき間は{ $gap }センチ、段差は{ $step }センチです。
    }
arrive-point = 目的地に到着です。
name-both = { $own }（{ $local }）
    .speech = { $own }
sign-both = { $local }（{ $own }）
    .speech = { $own }

# 標識に名前のない階。数字だけの名前には「階」を付ける。
level-signposted = { $form ->
    [number] { $name }階
   *[other] { $name }
}
level-below = 地下{ $number }階
level-ground = 1階
level-above = { $floor }階
level-between = 中間階（{ $index }）

# 「3番線」「3番出口」は数字だけのとき。「A1出口」に「番」は付かない。
place-platform-number = { $form ->
    [number] { $number }番線
   *[other] { $number }のりば
}
place-stop-number = { $name }（{ $number }）
place-entrance-number = { $form ->
    [number] { $number }番出口
   *[other] { $number }出口
}
place-entrance-main = 正面口
place-platform = のりば
place-entrance = 出入口
place-elevator = エレベーター
place-toilet = トイレ
place-tickets = きっぷうりば
place-information = 案内所
place-lockers = コインロッカー
place-waiting_room = 待合室
place-bus_stop = バスのりば
place-tram_stop = 路面電車のりば
place-taxi = タクシーのりば
place-parking = 駐車場
place-bicycle = 駐輪場
place-food = 飲食店
place-shop = お店
place-pharmacy = 薬局
place-money = 銀行・ATM
place-police = 警察・交番
place-lodging = 宿泊施設
place-sight = 観光名所
place-service = 公共施設
place-address = 建物
place-nursing_room = 授乳室
place-landmark = 目印

elevator-named = エレベーター「{ $name }」
elevator-between = エレベーター（{ $lowest }〜{ $highest }）
elevator-plain = エレベーター
escalator-named = エスカレーター「{ $name }」
escalator-between = エスカレーター（{ $lowest }〜{ $highest }）
escalator-plain = エスカレーター
moving_sidewalk-named = 動く歩道「{ $name }」
moving_sidewalk-between = 動く歩道（{ $lowest }〜{ $highest }）
moving_sidewalk-plain = 動く歩道
stairlift-named = 車いす用階段昇降機「{ $name }」
stairlift-between = 車いす用階段昇降機（{ $lowest }〜{ $highest }）
stairlift-plain = 車いす用階段昇降機
