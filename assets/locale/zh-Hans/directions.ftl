# 路线指引。一句话一个动作，先说地点。不用“走”“看”：使用者可能坐轮椅，也可能看不见。
# 标点用全角，引号用“”，数字用阿拉伯数字。标志和按钮上的文字保持现场原文。
#
# 用语
#   elevator         垂直电梯（“电梯”一词分不清直梯和扶梯）    escalator        自动扶梯
#   moving sidewalk  自动人行道              ramp             坡道
#   stairs, steps    楼梯、级                handrail         扶手
#   fare gate        检票闸机                platform         站台
#   entrance, exit   入口、出口、出入口      door             门
#   sign             指示牌                  level            层（地下2层、1层）
#   boarding ramp    渡板                    stairlift        轮椅升降平台
#   tactile paving   盲道                    staff            工作人员
#   kiosk            本机、导览机            route, way       路线
#   destination      目的地                  unverified       未核实
#   go, turn         前行、行进、直行，左转      bear, sharp left 向左前方、向左后方
#   up, down         上行、下行              at, before, past 在…处、到…之前、过…后
# 楼层写“地下2层”而不写“地下二层”：阿拉伯数字远处更易辨认，也与电梯按钮（B2、1）一致。

# 说明同一步的两句话。
two-sentences = { $first }{ $second }

depart = { $turn ->
    [straight] 请从本机旁经过，直行{ $metres }米。
    [slight_left] 请面向本机，向左前方行进{ $metres }米。
    [left] 请面向本机，向左侧行进{ $metres }米。
    [sharp_left] 请面向本机，向左后方行进{ $metres }米。
    [slight_right] 请面向本机，向右前方行进{ $metres }米。
    [right] 请面向本机，向右侧行进{ $metres }米。
    [sharp_right] 请面向本机，向右后方行进{ $metres }米。
    [back] 请背对本机，直行{ $metres }米。
   *[none] 请前行{ $metres }米。
}
go = { $turn ->
    [straight] 请直行{ $metres }米。
   *[none] 请继续前行{ $metres }米。
}
go-named = { $turn ->
    [straight] 请沿{ $name }直行{ $metres }米。
   *[none] 请继续沿{ $name }前行{ $metres }米。
}
turn = { $turn ->
    [slight_left] 请向左前方行进{ $metres }米。
    [left] 请左转，前行{ $metres }米。
    [sharp_left] 请向左后方转弯，前行{ $metres }米。
    [slight_right] 请向右前方行进{ $metres }米。
    [right] 请右转，前行{ $metres }米。
    [sharp_right] 请向右后方转弯，前行{ $metres }米。
   *[back] 请掉头，前行{ $metres }米。
}
turn-named = { $turn ->
    [slight_left] 请向左前方沿{ $name }行进{ $metres }米。
    [left] 请左转，沿{ $name }前行{ $metres }米。
    [sharp_left] 请向左后方转弯，沿{ $name }前行{ $metres }米。
    [slight_right] 请向右前方沿{ $name }行进{ $metres }米。
    [right] 请右转，沿{ $name }前行{ $metres }米。
    [sharp_right] 请向右后方转弯，沿{ $name }前行{ $metres }米。
   *[back] 请掉头，沿{ $name }前行{ $metres }米。
}
# 有参照物时。
turn-at = { $turn ->
    [slight_left] 请在{ $landmark }处向左前方行进{ $metres }米。
    [left] 请在{ $landmark }处左转，前行{ $metres }米。
    [sharp_left] 请在{ $landmark }处向左后方转弯，前行{ $metres }米。
    [slight_right] 请在{ $landmark }处向右前方行进{ $metres }米。
    [right] 请在{ $landmark }处右转，前行{ $metres }米。
    [sharp_right] 请在{ $landmark }处向右后方转弯，前行{ $metres }米。
   *[back] 请在{ $landmark }处掉头，前行{ $metres }米。
}
turn-after = { $turn ->
    [slight_left] 过{ $landmark }后，请向左前方行进{ $metres }米。
    [left] 过{ $landmark }后，请左转，前行{ $metres }米。
    [sharp_left] 过{ $landmark }后，请向左后方转弯，前行{ $metres }米。
    [slight_right] 过{ $landmark }后，请向右前方行进{ $metres }米。
    [right] 过{ $landmark }后，请右转，前行{ $metres }米。
    [sharp_right] 过{ $landmark }后，请向右后方转弯，前行{ $metres }米。
   *[back] 过{ $landmark }后，请掉头，前行{ $metres }米。
}
turn-before = { $turn ->
    [slight_left] 到{ $landmark }之前，请向左前方行进{ $metres }米。
    [left] 到{ $landmark }之前，请左转，前行{ $metres }米。
    [sharp_left] 到{ $landmark }之前，请向左后方转弯，前行{ $metres }米。
    [slight_right] 到{ $landmark }之前，请向右前方行进{ $metres }米。
    [right] 到{ $landmark }之前，请右转，前行{ $metres }米。
    [sharp_right] 到{ $landmark }之前，请向右后方转弯，前行{ $metres }米。
   *[back] 到{ $landmark }之前，请掉头，前行{ $metres }米。
}
follow-way = 道路名称是{ $name }。
follow-tactile = 请沿盲道前行。
no-tactile = 此处没有盲道。
pass-openings = { $side ->
    [left] 途中经过左侧{ $count }个路口。
   *[right] 途中经过右侧{ $count }个路口。
}
pass-landmark = { $side ->
    [left] 途中经过左侧的{ $landmark }。
   *[right] 途中经过右侧的{ $landmark }。
}
long-stretch = 这段路较长，中间没有转弯。
follow-sign = 请按“{ $sign }”指示牌前行。
    .speech = 请按{ $sign }指示牌前行。
leave-elevator = { $turn ->
    [straight] 出电梯后，请直行{ $metres }米。
    [slight_left] 出电梯后，请向左前方行进{ $metres }米。
    [left] 出电梯后，请向左侧行进{ $metres }米。
    [sharp_left] 出电梯后，请向左后方转弯，前行{ $metres }米。
    [slight_right] 出电梯后，请向右前方行进{ $metres }米。
    [right] 出电梯后，请向右侧行进{ $metres }米。
    [sharp_right] 出电梯后，请向右后方转弯，前行{ $metres }米。
    [back] 出电梯后，请掉头，前行{ $metres }米。
   *[none] 出电梯后，请前行{ $metres }米。
}
cross = { $turn ->
    [left] 请左转后过马路。
    [sharp_left] 请向左后方转弯后过马路。
    [slight_left] 请向左前方过马路。
    [right] 请右转后过马路。
    [sharp_right] 请向右后方转弯后过马路。
    [slight_right] 请向右前方过马路。
    [back] 请掉头后过马路。
   *[straight] 请过马路。
}
cross-counted = { $turn ->
    [left] 请左转后分{ $count }次过马路。
    [sharp_left] 请向左后方转弯后分{ $count }次过马路。
    [slight_left] 请向左前方分{ $count }次过马路。
    [right] 请右转后分{ $count }次过马路。
    [sharp_right] 请向右后方转弯后分{ $count }次过马路。
    [slight_right] 请向右前方分{ $count }次过马路。
    [back] 请掉头后分{ $count }次过马路。
   *[straight] 请分{ $count }次过马路。
}
crossing-signals = { $signals ->
    [heard] 过街信号灯有提示音。
    [felt] 过街信号灯有振动提示。
    [silent] 过街信号灯没有提示音。
   *[none] 此处过街没有信号灯。
}

# 先说在哪里，再说做什么。
stairs-where = { $where ->
    [left] 楼梯在您的左侧。
    [right] 楼梯在您的右侧。
   *[behind] 楼梯在您的身后。
}
stairs-where-signed = { $where ->
    [left] 您的左侧是标有“{ $sign }”的楼梯。
    [right] 您的右侧是标有“{ $sign }”的楼梯。
    [behind] 您的身后是标有“{ $sign }”的楼梯。
   *[ahead] 前方是标有“{ $sign }”的楼梯。
}
    .speech = { $where ->
        [left] 您的左侧是楼梯，指示牌上写着{ $sign }。
        [right] 您的右侧是楼梯，指示牌上写着{ $sign }。
        [behind] 您的身后是楼梯，指示牌上写着{ $sign }。
       *[ahead] 前方是楼梯，指示牌上写着{ $sign }。
    }
escalator-where = { $where ->
    [left] 自动扶梯在您的左侧。
    [right] 自动扶梯在您的右侧。
   *[behind] 自动扶梯在您的身后。
}
escalator-where-signed = { $where ->
    [left] 您的左侧是标有“{ $sign }”的自动扶梯。
    [right] 您的右侧是标有“{ $sign }”的自动扶梯。
    [behind] 您的身后是标有“{ $sign }”的自动扶梯。
   *[ahead] 前方是标有“{ $sign }”的自动扶梯。
}
    .speech = { $where ->
        [left] 您的左侧是自动扶梯，指示牌上写着{ $sign }。
        [right] 您的右侧是自动扶梯，指示牌上写着{ $sign }。
        [behind] 您的身后是自动扶梯，指示牌上写着{ $sign }。
       *[ahead] 前方是自动扶梯，指示牌上写着{ $sign }。
    }
moving-sidewalk-where = { $where ->
    [left] 自动人行道在您的左侧。
    [right] 自动人行道在您的右侧。
   *[behind] 自动人行道在您的身后。
}
moving-sidewalk-where-signed = { $where ->
    [left] 您的左侧是标有“{ $sign }”的自动人行道。
    [right] 您的右侧是标有“{ $sign }”的自动人行道。
    [behind] 您的身后是标有“{ $sign }”的自动人行道。
   *[ahead] 前方是标有“{ $sign }”的自动人行道。
}
    .speech = { $where ->
        [left] 您的左侧是自动人行道，指示牌上写着{ $sign }。
        [right] 您的右侧是自动人行道，指示牌上写着{ $sign }。
        [behind] 您的身后是自动人行道，指示牌上写着{ $sign }。
       *[ahead] 前方是自动人行道，指示牌上写着{ $sign }。
    }
ramp-where = { $where ->
    [left] 坡道在您的左侧。
    [right] 坡道在您的右侧。
   *[behind] 坡道在您的身后。
}
ramp-where-signed = { $where ->
    [left] 您的左侧是标有“{ $sign }”的坡道。
    [right] 您的右侧是标有“{ $sign }”的坡道。
    [behind] 您的身后是标有“{ $sign }”的坡道。
   *[ahead] 前方是标有“{ $sign }”的坡道。
}
    .speech = { $where ->
        [left] 您的左侧是坡道，指示牌上写着{ $sign }。
        [right] 您的右侧是坡道，指示牌上写着{ $sign }。
        [behind] 您的身后是坡道，指示牌上写着{ $sign }。
       *[ahead] 前方是坡道，指示牌上写着{ $sign }。
    }
gate-where = { $where ->
    [left] 检票闸机在您的左侧。
    [right] 检票闸机在您的右侧。
   *[behind] 检票闸机在您的身后。
}
gate-where-signed = { $where ->
    [left] 您的左侧是标有“{ $sign }”的检票闸机。
    [right] 您的右侧是标有“{ $sign }”的检票闸机。
    [behind] 您的身后是标有“{ $sign }”的检票闸机。
   *[ahead] 前方是标有“{ $sign }”的检票闸机。
}
    .speech = { $where ->
        [left] 您的左侧是检票闸机，指示牌上写着{ $sign }。
        [right] 您的右侧是检票闸机，指示牌上写着{ $sign }。
        [behind] 您的身后是检票闸机，指示牌上写着{ $sign }。
       *[ahead] 前方是检票闸机，指示牌上写着{ $sign }。
    }
door-where = { $where ->
    [left] 门在您的左侧。
    [right] 门在您的右侧。
   *[behind] 门在您的身后。
}
entrance-where = { $where ->
    [left] 入口在您的左侧。
    [right] 入口在您的右侧。
   *[behind] 入口在您的身后。
}
exit-where = { $where ->
    [left] 出口在您的左侧。
    [right] 出口在您的右侧。
   *[behind] 出口在您的身后。
}

take-elevator-somewhere = 请乘坐垂直电梯。
take-elevator = { $where ->
    [left] 请乘坐左侧的垂直电梯前往{ $level }。
    [right] 请乘坐右侧的垂直电梯前往{ $level }。
    [behind] 请乘坐身后的垂直电梯前往{ $level }。
   *[ahead] 请乘坐垂直电梯前往{ $level }。
}
take-elevator-named = { $where ->
    [left] { $form ->
        [elevator] 请乘坐左侧的“{ $name }”前往{ $level }。
        [begins] 请乘坐左侧的“{ $name }”前往{ $level }。
       *[other] 请乘坐左侧的垂直电梯“{ $name }”前往{ $level }。
    }
    [right] { $form ->
        [elevator] 请乘坐右侧的“{ $name }”前往{ $level }。
        [begins] 请乘坐右侧的“{ $name }”前往{ $level }。
       *[other] 请乘坐右侧的垂直电梯“{ $name }”前往{ $level }。
    }
    [behind] { $form ->
        [elevator] 请乘坐身后的“{ $name }”前往{ $level }。
        [begins] 请乘坐身后的“{ $name }”前往{ $level }。
       *[other] 请乘坐身后的垂直电梯“{ $name }”前往{ $level }。
    }
   *[ahead] { $form ->
        [elevator] 请乘坐“{ $name }”前往{ $level }。
        [begins] 请乘坐“{ $name }”前往{ $level }。
       *[other] 请乘坐垂直电梯“{ $name }”前往{ $level }。
    }
}
    .speech = { $where ->
        [left] { $form ->
            [elevator] 请乘坐左侧的{ $name }前往{ $level }。
            [begins] 请乘坐左侧的{ $name }前往{ $level }。
           *[other] 请乘坐左侧的{ $name }垂直电梯前往{ $level }。
        }
        [right] { $form ->
            [elevator] 请乘坐右侧的{ $name }前往{ $level }。
            [begins] 请乘坐右侧的{ $name }前往{ $level }。
           *[other] 请乘坐右侧的{ $name }垂直电梯前往{ $level }。
        }
        [behind] { $form ->
            [elevator] 请乘坐身后的{ $name }前往{ $level }。
            [begins] 请乘坐身后的{ $name }前往{ $level }。
           *[other] 请乘坐身后的{ $name }垂直电梯前往{ $level }。
        }
       *[ahead] { $form ->
            [elevator] 请乘坐{ $name }前往{ $level }。
            [begins] 请乘坐{ $name }前往{ $level }。
           *[other] 请乘坐{ $name }垂直电梯前往{ $level }。
        }
    }
elevator-press = 请按“{ $button }”按钮。
    .speech = 请按{ $button }按钮。
elevator-press-leave = { $door ->
    [same] 请按“{ $button }”，进入时的门会打开。
    [opposite] 请按“{ $button }”，对面的门会打开。
    [left] 请按“{ $button }”，左侧的门会打开。
   *[right] 请按“{ $button }”，右侧的门会打开。
}
    .speech = { $door ->
        [same] 请按{ $button }，进入时的门会打开。
        [opposite] 请按{ $button }，对面的门会打开。
        [left] 请按{ $button }，左侧的门会打开。
       *[right] 请按{ $button }，右侧的门会打开。
    }
elevator-leave = { $door ->
    [same] 进入时的门会打开。
    [opposite] 对面的门会打开。
    [left] 左侧的门会打开。
   *[right] 右侧的门会打开。
}
elevator-voice = { $voice ->
    [yes] 电梯会语音报层。
   *[no] 电梯没有语音报层。
}
other-elevators = 旁边的其他电梯不到{ $level }。
take-stairs = { $direction ->
    [up] 请沿楼梯上行。
    [down] 请沿楼梯下行。
   *[unknown] 请通过楼梯。
}
take-stairs-counted = { $direction ->
    [up] 请沿楼梯上行{ $count }级。
    [down] 请沿楼梯下行{ $count }级。
   *[unknown] 请通过楼梯，共{ $count }级。
}
take-stairs-to = { $direction ->
    [up] 请沿楼梯上到{ $level }。
    [down] 请沿楼梯下到{ $level }。
   *[unknown] 请经楼梯前往{ $level }。
}
take-stairs-to-counted = { $direction ->
    [up] 请沿楼梯上行{ $count }级，到{ $level }。
    [down] 请沿楼梯下行{ $count }级，到{ $level }。
   *[unknown] 请经楼梯前往{ $level }，共{ $count }级。
}
take-escalator = { $direction ->
    [up] 请乘自动扶梯上行。
    [down] 请乘自动扶梯下行。
   *[unknown] 请乘坐自动扶梯。
}
take-escalator-to = { $direction ->
    [up] 请乘自动扶梯上到{ $level }。
    [down] 请乘自动扶梯下到{ $level }。
   *[unknown] 请乘自动扶梯前往{ $level }。
}
take-ramp = { $direction ->
    [up] 请沿坡道上行。
    [down] 请沿坡道下行。
   *[unknown] 请沿坡道前行。
}
take-ramp-to = { $direction ->
    [up] 请沿坡道上到{ $level }。
    [down] 请沿坡道下到{ $level }。
   *[unknown] 请沿坡道前往{ $level }。
}
take-moving-sidewalk = 请乘自动人行道前行{ $metres }米。
handrail = 设有扶手。
stairs-landings = 途中有{ $count }个休息平台。
no-handrail = { $thing ->
    [ramp] { $where ->
        [left] 左侧坡道没有扶手。
        [right] 右侧坡道没有扶手。
        [behind] 身后的坡道没有扶手。
       *[ahead] 坡道没有扶手。
    }
   *[stairs] { $where ->
        [left] 左侧楼梯没有扶手。
        [right] 右侧楼梯没有扶手。
        [behind] 身后的楼梯没有扶手。
       *[ahead] 楼梯没有扶手。
    }
}
steep = { $thing ->
    [ramp] { $where ->
        [left] 左侧坡道较陡，坡度百分之{ $percent }。
        [right] 右侧坡道较陡，坡度百分之{ $percent }。
        [behind] 身后的坡道较陡，坡度百分之{ $percent }。
       *[ahead] 坡道较陡，坡度百分之{ $percent }。
    }
   *[way] 前面的路较陡，坡度百分之{ $percent }。
}
narrow = { $thing ->
    [door] { $where ->
        [left] 左侧门宽{ $width }厘米。
        [right] 右侧门宽{ $width }厘米。
        [behind] 身后的门宽{ $width }厘米。
       *[ahead] 门宽{ $width }厘米。
    }
    [ramp] { $where ->
        [left] 左侧坡道宽{ $width }厘米。
        [right] 右侧坡道宽{ $width }厘米。
        [behind] 身后的坡道宽{ $width }厘米。
       *[ahead] 坡道宽{ $width }厘米。
    }
   *[way] 前面的路宽{ $width }厘米。
}
revolving-door = { $where ->
    [left] 左侧有旋转门。
    [right] 右侧有旋转门。
    [behind] 身后有旋转门。
   *[ahead] 前方有旋转门。
}
pass-gate = { $direction ->
    [in] 请通过检票闸机进站。
    [out] 请通过检票闸机出站。
   *[unknown] 请通过检票闸机。
}
pass-gate-wide = { $direction ->
    [in] 请通过宽通道检票闸机进站。
    [out] 请通过宽通道检票闸机出站。
   *[unknown] 请通过宽通道检票闸机。
}
pass-door = { $door ->
    [automatic] 请通过自动门。
    [hinged] 请通过平开门。
    [sliding] 请通过推拉门。
    [folding] 请通过折叠门。
    [swinging] 请通过可双向推开的门。
    [revolving] 请通过旋转门。
   *[unknown] 请通过这道门。
}
pass-doors = 请连续通过{ $count }道门。
door-opening = { $door ->
    [automatic] 门会自动打开。
   *[by_hand] 门需要用手打开。
}
enter = 请从入口进入。
enter-named = 请从{ $entrance }进入。
leave = 请从出口离开。
leave-named = 请从{ $entrance }离开。
arrive = { $side ->
    [left] 目的地在您的左侧：{ $place }。
    [right] 目的地在您的右侧：{ $place }。
    [ahead] 目的地在您的正前方：{ $place }。
   *[here] 您已到达目的地：{ $place }。
}
arrive-door = { $side ->
    [left] 目的地在您的左侧：{ $place }，{ $door }。
    [right] 目的地在您的右侧：{ $place }，{ $door }。
    [ahead] 目的地在您的正前方：{ $place }，{ $door }。
   *[here] 您已到达目的地：{ $place }，{ $door }。
}
arrive-door-short = { $side ->
    [left] 您的左侧是{ $door }。
    [right] 您的右侧是{ $door }。
    [ahead] 您的正前方是{ $door }。
   *[here] 您已到达{ $door }。
}
arrive-short = { $side ->
    [left] 目的地在您的左侧。
    [right] 目的地在您的右侧。
   *[ahead] 目的地在您的正前方。
}
train-door = { $door }号门
train-car-door = { $car }号车厢{ $door }号门
    .speech = { $car }号车厢，{ $door }号门
boarding-gap = { $ramp ->
    [yes] 与列车间隙{ $gap }厘米，工作人员备有渡板。
   *[no] 与列车间隙{ $gap }厘米。
}
    .speech = { $ramp ->
        [yes] 与列车间隙{ $gap }厘米，工作人员备有渡板。
       *[no] 与列车间隙{ $gap }厘米。
    }
boarding-gap-step = { $ramp ->
    [yes] 间隙{ $gap }厘米，高差{ $step }厘米，渡板请找工作人员。
   *[no] 间隙{ $gap }厘米，高差{ $step }厘米。
}
    .speech = { $ramp ->
        [yes] 间隙{ $gap }厘米，高差{ $step }厘米，渡板请找工作人员。
       *[no] 间隙{ $gap }厘米，高差{ $step }厘米。
    }
arrive-point = 您已到达目的地。
name-both = { $own }（{ $local }）
    .speech = { $own }
sign-both = { $local }（{ $own }）
    .speech = { $own }

# 指示牌上没有名称的楼层。名称只是数字时加“层”。
level-signposted = { $form ->
    [number] { $name }层
   *[other] { $name }
}
level-below = 地下{ $number }层
level-ground = 1层
level-above = { $floor }层
level-between = 夹层（{ $index }）

# “3号站台”“3号口”用于数字；“A站台”“B1口”不加“号”。
place-platform-number = { $form ->
    [number] { $number }号站台
   *[other] { $number }站台
}
place-stop-number = { $name }（{ $number }）
place-entrance-number = { $form ->
    [number] { $number }号口
   *[other] { $number }口
}
place-entrance-main = 正门
place-platform = 站台
place-entrance = 出入口
place-elevator = 垂直电梯
place-toilet = 卫生间
place-tickets = 售票处
place-information = 问询处
place-lockers = 寄存柜
place-waiting_room = 候车室
place-bus_stop = 公交站
place-tram_stop = 有轨电车站
place-taxi = 出租车站
place-parking = 停车场
place-bicycle = 自行车停放处
place-food = 餐饮店
place-shop = 商店
place-pharmacy = 药店
place-money = 银行、取款机
place-police = 警务室
place-lodging = 住宿
place-sight = 景点
place-service = 公共服务
place-address = 建筑物
place-nursing_room = 母婴室
place-landmark = 地标

elevator-named = 垂直电梯“{ $name }”
elevator-between = 垂直电梯（{ $lowest }至{ $highest }）
elevator-plain = 垂直电梯
escalator-named = 自动扶梯“{ $name }”
escalator-between = 自动扶梯（{ $lowest }至{ $highest }）
escalator-plain = 自动扶梯
moving_sidewalk-named = 自动人行道“{ $name }”
moving_sidewalk-between = 自动人行道（{ $lowest }至{ $highest }）
moving_sidewalk-plain = 自动人行道
stairlift-named = 轮椅升降平台“{ $name }”
stairlift-between = 轮椅升降平台（{ $lowest }至{ $highest }）
stairlift-plain = 楼梯轮椅升降平台
