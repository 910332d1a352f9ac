# 길 안내 문장. 한 문장에 한 동작. 조사는 데이터에 기대지 않도록 고정 명사 뒤에 둡니다.

# 한 동작을 알리는 두 문장.
two-sentences = { $first } { $second }

depart = { $turn ->
    [straight] 안내기를 지나 { $metres }미터 직진하세요.
    [slight_left] 안내기를 보고 왼쪽 앞으로 { $metres }미터 가세요.
    [left] 안내기를 보고 왼쪽으로 { $metres }미터 가세요.
    [sharp_left] 안내기를 보고 왼쪽 뒤로 { $metres }미터 가세요.
    [slight_right] 안내기를 보고 오른쪽 앞으로 { $metres }미터 가세요.
    [right] 안내기를 보고 오른쪽으로 { $metres }미터 가세요.
    [sharp_right] 안내기를 보고 오른쪽 뒤로 { $metres }미터 가세요.
    [back] 안내기를 등지고 { $metres }미터 직진하세요.
   *[none] { $metres }미터 가세요.
}
go = { $turn ->
    [straight] { $metres }미터 직진하세요.
   *[none] 이어서 { $metres }미터 가세요.
}
go-named = { $turn ->
    [straight] { $name } 길을 따라 { $metres }미터 직진하세요.
   *[none] 이어서 { $name } 길을 따라 { $metres }미터 가세요.
}
turn = { $turn ->
    [slight_left] 왼쪽 앞 방향으로 { $metres }미터 가세요.
    [left] 왼쪽으로 돌아 { $metres }미터 가세요.
    [sharp_left] 왼쪽 뒤로 돌아 { $metres }미터 가세요.
    [slight_right] 오른쪽 앞 방향으로 { $metres }미터 가세요.
    [right] 오른쪽으로 돌아 { $metres }미터 가세요.
    [sharp_right] 오른쪽 뒤로 돌아 { $metres }미터 가세요.
   *[back] 뒤로 돌아 { $metres }미터 가세요.
}
turn-named = { $turn ->
    [slight_left] 왼쪽 앞 방향으로 { $name } 길을 따라 { $metres }미터 가세요.
    [left] 왼쪽으로 돌아 { $name } 길을 따라 { $metres }미터 가세요.
    [sharp_left] 왼쪽 뒤로 돌아 { $name } 길을 따라 { $metres }미터 가세요.
    [slight_right] 오른쪽 앞 방향으로 { $name } 길을 따라 { $metres }미터 가세요.
    [right] 오른쪽으로 돌아 { $name } 길을 따라 { $metres }미터 가세요.
    [sharp_right] 오른쪽 뒤로 돌아 { $name } 길을 따라 { $metres }미터 가세요.
   *[back] 뒤로 돌아 { $name } 길을 따라 { $metres }미터 가세요.
}
# 길잡이가 되는 것이 있을 때.
turn-at = { $turn ->
    [slight_left] { $landmark }에서 왼쪽 앞 방향으로 { $metres }미터 가세요.
    [left] { $landmark }에서 왼쪽으로 돌아 { $metres }미터 가세요.
    [sharp_left] { $landmark }에서 왼쪽 뒤로 돌아 { $metres }미터 가세요.
    [slight_right] { $landmark }에서 오른쪽 앞 방향으로 { $metres }미터 가세요.
    [right] { $landmark }에서 오른쪽으로 돌아 { $metres }미터 가세요.
    [sharp_right] { $landmark }에서 오른쪽 뒤로 돌아 { $metres }미터 가세요.
   *[back] { $landmark }에서 뒤로 돌아 { $metres }미터 가세요.
}
turn-after = { $turn ->
    [slight_left] { $landmark } 지나서 왼쪽 앞 방향으로 { $metres }미터 가세요.
    [left] { $landmark } 지나서 왼쪽으로 돌아 { $metres }미터 가세요.
    [sharp_left] { $landmark } 지나서 왼쪽 뒤로 돌아 { $metres }미터 가세요.
    [slight_right] { $landmark } 지나서 오른쪽 앞 방향으로 { $metres }미터 가세요.
    [right] { $landmark } 지나서 오른쪽으로 돌아 { $metres }미터 가세요.
    [sharp_right] { $landmark } 지나서 오른쪽 뒤로 돌아 { $metres }미터 가세요.
   *[back] { $landmark } 지나서 뒤로 돌아 { $metres }미터 가세요.
}
turn-before = { $turn ->
    [slight_left] { $landmark } 조금 못 가서 왼쪽 앞 방향으로 { $metres }미터 가세요.
    [left] { $landmark } 조금 못 가서 왼쪽으로 돌아 { $metres }미터 가세요.
    [sharp_left] { $landmark } 조금 못 가서 왼쪽 뒤로 돌아 { $metres }미터 가세요.
    [slight_right] { $landmark } 조금 못 가서 오른쪽 앞 방향으로 { $metres }미터 가세요.
    [right] { $landmark } 조금 못 가서 오른쪽으로 돌아 { $metres }미터 가세요.
    [sharp_right] { $landmark } 조금 못 가서 오른쪽 뒤로 돌아 { $metres }미터 가세요.
   *[back] { $landmark } 조금 못 가서 뒤로 돌아 { $metres }미터 가세요.
}
follow-way = { $name } 길을 따라가세요.
follow-tactile = 점자블록을 따라 가세요.
no-tactile = 이 구간에는 점자블록이 없습니다.
pass-openings = { $side ->
    [left] 왼쪽으로 난 길 { $count }개를 지나칩니다.
   *[right] 오른쪽으로 난 길 { $count }개를 지나칩니다.
}
pass-landmark = { $side ->
    [left] 왼쪽에 있는 { $landmark } 앞을 지나갑니다.
   *[right] 오른쪽에 있는 { $landmark } 앞을 지나갑니다.
}
long-stretch = 꺾이는 곳 없이 길게 이어집니다.
follow-sign = ‘{ $sign }’ 표지를 따라가세요.
    .speech = { $sign } 표지를 따라가세요.
leave-elevator = { $turn ->
    [straight] 엘리베이터에서 내려 { $metres }미터 직진하세요.
    [slight_left] 엘리베이터에서 내려 왼쪽 앞으로 { $metres }미터 가세요.
    [left] 엘리베이터에서 내려 왼쪽으로 { $metres }미터 가세요.
    [sharp_left] 엘리베이터에서 내려 왼쪽 뒤로 { $metres }미터 가세요.
    [slight_right] 엘리베이터에서 내려 오른쪽 앞으로 { $metres }미터 가세요.
    [right] 엘리베이터에서 내려 오른쪽으로 { $metres }미터 가세요.
    [sharp_right] 엘리베이터에서 내려 오른쪽 뒤로 { $metres }미터 가세요.
    [back] 엘리베이터에서 내려 뒤로 돌아 { $metres }미터 가세요.
   *[none] 엘리베이터에서 내려 { $metres }미터 가세요.
}
cross = { $turn ->
    [left] 왼쪽으로 돌아 길을 건너세요.
    [sharp_left] 왼쪽 뒤로 돌아 길을 건너세요.
    [slight_left] 왼쪽 앞에서 길을 건너세요.
    [right] 오른쪽으로 돌아 길을 건너세요.
    [sharp_right] 오른쪽 뒤로 돌아 길을 건너세요.
    [slight_right] 오른쪽 앞에서 길을 건너세요.
    [back] 뒤로 돌아 길을 건너세요.
   *[straight] 길을 건너세요.
}
cross-counted = { $turn ->
    [left] 왼쪽으로 돌아 길을 { $count }번 이어서 건너세요.
    [sharp_left] 왼쪽 뒤로 돌아 길을 { $count }번 이어서 건너세요.
    [slight_left] 왼쪽 앞에서 길을 { $count }번 이어서 건너세요.
    [right] 오른쪽으로 돌아 길을 { $count }번 이어서 건너세요.
    [sharp_right] 오른쪽 뒤로 돌아 길을 { $count }번 이어서 건너세요.
    [slight_right] 오른쪽 앞에서 길을 { $count }번 이어서 건너세요.
    [back] 뒤로 돌아 길을 { $count }번 이어서 건너세요.
   *[straight] 길을 { $count }번 이어서 건너세요.
}
crossing-signals = { $signals ->
    [heard] 소리가 나는 신호등이 있습니다.
    [felt] 진동으로 알리는 신호등이 있습니다.
    [silent] 신호등에서 소리가 나지 않습니다.
   *[none] 신호등이 없는 건널목입니다.
}

# 먼저 어디에 있는지, 그다음에 무엇을 할지.
stairs-where = { $where ->
    [left] 왼쪽에 계단이 있습니다.
    [right] 오른쪽에 계단이 있습니다.
   *[behind] 뒤쪽에 계단이 있습니다.
}
stairs-where-signed = { $where ->
    [left] 왼쪽 ‘{ $sign }’ 표지 쪽에 계단이 있습니다.
    [right] 오른쪽 ‘{ $sign }’ 표지 쪽에 계단이 있습니다.
    [behind] 뒤쪽 ‘{ $sign }’ 표지 쪽에 계단이 있습니다.
   *[ahead] ‘{ $sign }’ 표지 쪽에 계단이 있습니다.
}
    .speech = { $where ->
        [left] 왼쪽 { $sign } 표지 쪽에 계단이 있습니다.
        [right] 오른쪽 { $sign } 표지 쪽에 계단이 있습니다.
        [behind] 뒤쪽 { $sign } 표지 쪽에 계단이 있습니다.
       *[ahead] { $sign } 표지 쪽에 계단이 있습니다.
    }
escalator-where = { $where ->
    [left] 왼쪽에 에스컬레이터가 있습니다.
    [right] 오른쪽에 에스컬레이터가 있습니다.
   *[behind] 뒤쪽에 에스컬레이터가 있습니다.
}
escalator-where-signed = { $where ->
    [left] 왼쪽 ‘{ $sign }’ 표지 쪽에 에스컬레이터가 있습니다.
    [right] 오른쪽 ‘{ $sign }’ 표지 쪽에 에스컬레이터가 있습니다.
    [behind] 뒤쪽 ‘{ $sign }’ 표지 쪽에 에스컬레이터가 있습니다.
   *[ahead] ‘{ $sign }’ 표지 쪽에 에스컬레이터가 있습니다.
}
    .speech = { $where ->
        [left] 왼쪽 { $sign } 표지 쪽에 에스컬레이터가 있습니다.
        [right] 오른쪽 { $sign } 표지 쪽에 에스컬레이터가 있습니다.
        [behind] 뒤쪽 { $sign } 표지 쪽에 에스컬레이터가 있습니다.
       *[ahead] { $sign } 표지 쪽에 에스컬레이터가 있습니다.
    }
moving-sidewalk-where = { $where ->
    [left] 왼쪽에 무빙워크가 있습니다.
    [right] 오른쪽에 무빙워크가 있습니다.
   *[behind] 뒤쪽에 무빙워크가 있습니다.
}
moving-sidewalk-where-signed = { $where ->
    [left] 왼쪽 ‘{ $sign }’ 표지 쪽에 무빙워크가 있습니다.
    [right] 오른쪽 ‘{ $sign }’ 표지 쪽에 무빙워크가 있습니다.
    [behind] 뒤쪽 ‘{ $sign }’ 표지 쪽에 무빙워크가 있습니다.
   *[ahead] ‘{ $sign }’ 표지 쪽에 무빙워크가 있습니다.
}
    .speech = { $where ->
        [left] 왼쪽 { $sign } 표지 쪽에 무빙워크가 있습니다.
        [right] 오른쪽 { $sign } 표지 쪽에 무빙워크가 있습니다.
        [behind] 뒤쪽 { $sign } 표지 쪽에 무빙워크가 있습니다.
       *[ahead] { $sign } 표지 쪽에 무빙워크가 있습니다.
    }
ramp-where = { $where ->
    [left] 왼쪽에 경사로가 있습니다.
    [right] 오른쪽에 경사로가 있습니다.
   *[behind] 뒤쪽에 경사로가 있습니다.
}
ramp-where-signed = { $where ->
    [left] 왼쪽 ‘{ $sign }’ 표지 쪽에 경사로가 있습니다.
    [right] 오른쪽 ‘{ $sign }’ 표지 쪽에 경사로가 있습니다.
    [behind] 뒤쪽 ‘{ $sign }’ 표지 쪽에 경사로가 있습니다.
   *[ahead] ‘{ $sign }’ 표지 쪽에 경사로가 있습니다.
}
    .speech = { $where ->
        [left] 왼쪽 { $sign } 표지 쪽에 경사로가 있습니다.
        [right] 오른쪽 { $sign } 표지 쪽에 경사로가 있습니다.
        [behind] 뒤쪽 { $sign } 표지 쪽에 경사로가 있습니다.
       *[ahead] { $sign } 표지 쪽에 경사로가 있습니다.
    }
gate-where = { $where ->
    [left] 왼쪽에 개찰구가 있습니다.
    [right] 오른쪽에 개찰구가 있습니다.
   *[behind] 뒤쪽에 개찰구가 있습니다.
}
gate-where-signed = { $where ->
    [left] 왼쪽 ‘{ $sign }’ 표지 쪽에 개찰구가 있습니다.
    [right] 오른쪽 ‘{ $sign }’ 표지 쪽에 개찰구가 있습니다.
    [behind] 뒤쪽 ‘{ $sign }’ 표지 쪽에 개찰구가 있습니다.
   *[ahead] ‘{ $sign }’ 표지 쪽에 개찰구가 있습니다.
}
    .speech = { $where ->
        [left] 왼쪽 { $sign } 표지 쪽에 개찰구가 있습니다.
        [right] 오른쪽 { $sign } 표지 쪽에 개찰구가 있습니다.
        [behind] 뒤쪽 { $sign } 표지 쪽에 개찰구가 있습니다.
       *[ahead] { $sign } 표지 쪽에 개찰구가 있습니다.
    }
door-where = { $where ->
    [left] 왼쪽에 문이 있습니다.
    [right] 오른쪽에 문이 있습니다.
   *[behind] 뒤쪽에 문이 있습니다.
}
entrance-where = { $where ->
    [left] 왼쪽에 입구가 있습니다.
    [right] 오른쪽에 입구가 있습니다.
   *[behind] 뒤쪽에 입구가 있습니다.
}
exit-where = { $where ->
    [left] 왼쪽에 출구가 있습니다.
    [right] 오른쪽에 출구가 있습니다.
   *[behind] 뒤쪽에 출구가 있습니다.
}

take-elevator-somewhere = 엘리베이터를 타세요.
take-elevator = { $where ->
    [left] 왼쪽 엘리베이터를 타고 { $level }으로 가세요.
    [right] 오른쪽 엘리베이터를 타고 { $level }으로 가세요.
    [behind] 뒤쪽 엘리베이터를 타고 { $level }으로 가세요.
   *[ahead] 엘리베이터를 타고 { $level }으로 가세요.
}
take-elevator-named = { $where ->
    [left] { $form ->
        [elevator] 왼쪽 ‘{ $name }’로 { $level }까지 가세요.
       *[other] 왼쪽 ‘{ $name }’ 엘리베이터를 타고 { $level }으로 가세요.
    }
    [right] { $form ->
        [elevator] 오른쪽 ‘{ $name }’로 { $level }까지 가세요.
       *[other] 오른쪽 ‘{ $name }’ 엘리베이터를 타고 { $level }으로 가세요.
    }
    [behind] { $form ->
        [elevator] 뒤쪽 ‘{ $name }’로 { $level }까지 가세요.
       *[other] 뒤쪽 ‘{ $name }’ 엘리베이터를 타고 { $level }으로 가세요.
    }
   *[ahead] { $form ->
        [elevator] ‘{ $name }’를 타고 { $level }으로 가세요.
       *[other] ‘{ $name }’ 엘리베이터를 타고 { $level }으로 가세요.
    }
}
    .speech = { $where ->
        [left] { $form ->
            [elevator] 왼쪽 { $name }로 { $level }까지 가세요.
           *[other] 왼쪽 { $name } 엘리베이터를 타고 { $level }으로 가세요.
        }
        [right] { $form ->
            [elevator] 오른쪽 { $name }로 { $level }까지 가세요.
           *[other] 오른쪽 { $name } 엘리베이터를 타고 { $level }으로 가세요.
        }
        [behind] { $form ->
            [elevator] 뒤쪽 { $name }로 { $level }까지 가세요.
           *[other] 뒤쪽 { $name } 엘리베이터를 타고 { $level }으로 가세요.
        }
       *[ahead] { $form ->
            [elevator] { $name }를 타고 { $level }으로 가세요.
           *[other] { $name } 엘리베이터를 타고 { $level }으로 가세요.
        }
    }
elevator-press = ‘{ $button }’ 버튼을 누르세요.
    .speech = { $button } 버튼을 누르세요.
elevator-press-leave = { $door ->
    [same] 버튼은 ‘{ $button }’이고, 탔던 문이 열립니다.
    [opposite] 버튼은 ‘{ $button }’이고, 맞은편 문이 열립니다.
    [left] 버튼은 ‘{ $button }’이고, 왼쪽 문이 열립니다.
   *[right] 버튼은 ‘{ $button }’이고, 오른쪽 문이 열립니다.
}
    .speech = { $door ->
        [same] 버튼은 { $button }이고, 탔던 문이 열립니다.
        [opposite] 버튼은 { $button }이고, 맞은편 문이 열립니다.
        [left] 버튼은 { $button }이고, 왼쪽 문이 열립니다.
       *[right] 버튼은 { $button }이고, 오른쪽 문이 열립니다.
    }
elevator-leave = { $door ->
    [same] 탔던 문이 열립니다.
    [opposite] 맞은편 문이 열립니다.
    [left] 왼쪽 문이 열립니다.
   *[right] 오른쪽 문이 열립니다.
}
elevator-voice = { $voice ->
    [yes] 엘리베이터가 층을 소리로 알려 줍니다.
   *[no] 엘리베이터가 층을 소리로 알리지 않습니다.
}
other-elevators = 옆 엘리베이터는 { $level }에 안 섭니다.
take-stairs = { $direction ->
    [up] 계단을 올라가세요.
    [down] 계단을 내려가세요.
   *[unknown] 계단을 이용하세요.
}
take-stairs-counted = { $direction ->
    [up] 계단 { $count }칸을 올라가세요.
    [down] 계단 { $count }칸을 내려가세요.
   *[unknown] 계단 { $count }칸을 이용하세요.
}
take-stairs-to = { $direction ->
    [up] 계단을 올라가 { $level }으로 가세요.
    [down] 계단을 내려가 { $level }으로 가세요.
   *[unknown] 계단을 이용해 { $level }으로 가세요.
}
take-stairs-to-counted = { $direction ->
    [up] 계단 { $count }칸을 올라가 { $level }으로 가세요.
    [down] 계단 { $count }칸을 내려가 { $level }으로 가세요.
   *[unknown] 계단 { $count }칸을 이용해 { $level }으로 가세요.
}
take-escalator = { $direction ->
    [up] 에스컬레이터를 타고 올라가세요.
    [down] 에스컬레이터를 타고 내려가세요.
   *[unknown] 에스컬레이터를 타세요.
}
take-escalator-to = { $direction ->
    [up] 에스컬레이터를 타고 { $level }으로 올라가세요.
    [down] 에스컬레이터를 타고 { $level }으로 내려가세요.
   *[unknown] 에스컬레이터를 타고 { $level }으로 가세요.
}
take-ramp = { $direction ->
    [up] 경사로를 따라 올라가세요.
    [down] 경사로를 따라 내려가세요.
   *[unknown] 경사로를 따라 가세요.
}
take-ramp-to = { $direction ->
    [up] 경사로를 따라 { $level }으로 올라가세요.
    [down] 경사로를 따라 { $level }으로 내려가세요.
   *[unknown] 경사로를 따라 { $level }으로 가세요.
}
take-moving-sidewalk = 무빙워크를 타고 { $metres }미터 가세요.
handrail = 손잡이가 있습니다.
stairs-landings = 중간에 계단참이 { $count }곳 있습니다.

# 먼저 알아야 할 것.
no-handrail = { $thing ->
    [ramp] { $where ->
        [left] 왼쪽 경사로에는 손잡이가 없습니다.
        [right] 오른쪽 경사로에는 손잡이가 없습니다.
        [behind] 뒤쪽 경사로에는 손잡이가 없습니다.
       *[ahead] 경사로에 손잡이가 없습니다.
    }
   *[stairs] { $where ->
        [left] 왼쪽 계단에는 손잡이가 없습니다.
        [right] 오른쪽 계단에는 손잡이가 없습니다.
        [behind] 뒤쪽 계단에는 손잡이가 없습니다.
       *[ahead] 계단에 손잡이가 없습니다.
    }
}
steep = { $thing ->
    [ramp] { $where ->
        [left] 왼쪽 경사로는 경사가 { $percent }퍼센트로 가파릅니다.
        [right] 오른쪽 경사로는 경사가 { $percent }퍼센트로 가파릅니다.
        [behind] 뒤쪽 경사로는 경사가 { $percent }퍼센트로 가파릅니다.
       *[ahead] 경사로는 경사가 { $percent }퍼센트로 가파릅니다.
    }
   *[way] 다음 길은 경사가 { $percent }퍼센트로 가파릅니다.
}
narrow = { $thing ->
    [door] { $where ->
        [left] 왼쪽 문은 폭이 { $width }센티미터입니다.
        [right] 오른쪽 문은 폭이 { $width }센티미터입니다.
        [behind] 뒤쪽 문은 폭이 { $width }센티미터입니다.
       *[ahead] 문은 폭이 { $width }센티미터입니다.
    }
    [ramp] { $where ->
        [left] 왼쪽 경사로는 폭이 { $width }센티미터입니다.
        [right] 오른쪽 경사로는 폭이 { $width }센티미터입니다.
        [behind] 뒤쪽 경사로는 폭이 { $width }센티미터입니다.
       *[ahead] 경사로는 폭이 { $width }센티미터입니다.
    }
   *[way] 다음 길은 폭이 { $width }센티미터입니다.
}
revolving-door = { $where ->
    [left] 왼쪽에 회전문이 있습니다.
    [right] 오른쪽에 회전문이 있습니다.
    [behind] 뒤쪽에 회전문이 있습니다.
   *[ahead] 앞에 회전문이 있습니다.
}
pass-gate = { $direction ->
    [in] 개찰구를 지나 들어가세요.
    [out] 개찰구를 지나 나가세요.
   *[unknown] 개찰구를 지나세요.
}
pass-gate-wide = { $direction ->
    [in] 넓은 개찰구를 지나 들어가세요.
    [out] 넓은 개찰구를 지나 나가세요.
   *[unknown] 넓은 개찰구를 지나세요.
}
pass-door = { $door ->
    [automatic] 자동문을 지나세요.
    [hinged] 여닫이문을 지나세요.
    [sliding] 미닫이문을 지나세요.
    [folding] 접이문을 지나세요.
    [swinging] 앞뒤로 열리는 문을 지나세요.
    [revolving] 회전문을 지나세요.
   *[unknown] 문을 지나세요.
}
pass-doors = 이어지는 문 { $count }개를 지나세요.
door-opening = { $door ->
    [automatic] 문은 저절로 열립니다.
   *[by_hand] 문은 손으로 엽니다.
}
enter = 입구로 들어가세요.
enter-named = { $entrance } 쪽으로 들어가세요.
leave = 출구로 나가세요.
leave-named = { $entrance } 쪽으로 나가세요.
arrive = { $side ->
    [left] 목적지는 왼쪽에 있습니다: { $place }.
    [right] 목적지는 오른쪽에 있습니다: { $place }.
    [ahead] 목적지는 바로 앞에 있습니다: { $place }.
   *[here] 목적지에 도착했습니다: { $place }.
}
arrive-door = { $side ->
    [left] 목적지는 왼쪽에 있습니다: { $place }, { $door }.
    [right] 목적지는 오른쪽에 있습니다: { $place }, { $door }.
    [ahead] 목적지는 바로 앞에 있습니다: { $place }, { $door }.
   *[here] 목적지에 도착했습니다: { $place }, { $door }.
}
arrive-door-short = { $side ->
    [left] 왼쪽이 { $door }입니다.
    [right] 오른쪽이 { $door }입니다.
    [ahead] 바로 앞이 { $door }입니다.
   *[here] { $door }에 도착했습니다.
}
arrive-short = { $side ->
    [left] 목적지는 왼쪽에 있습니다.
    [right] 목적지는 오른쪽에 있습니다.
   *[ahead] 목적지는 바로 앞에 있습니다.
}
train-door = { $door }번 문
train-car-door = { $car }-{ $door }번 문
    .speech = { $car } 다시 { $door }번 문
boarding-gap = { $ramp ->
    [yes] 열차와의 틈은 { $gap }cm, 직원 발판이 있습니다.
   *[no] 열차와의 틈은 { $gap }cm입니다.
}
    .speech = { $ramp ->
        [yes] 열차와의 틈은 { $gap }센티미터, 직원 발판이 있습니다.
       *[no] 열차와의 틈은 { $gap }센티미터입니다.
    }
boarding-gap-step = { $ramp ->
    [yes] 틈 { $gap }cm, 단차 { $step }cm, 직원 발판이 있습니다.
   *[no] 열차와의 틈은 { $gap }cm, 단차는 { $step }cm입니다.
}
    .speech = { $ramp ->
        [yes] 틈 { $gap }센티미터, 단차 { $step }센티미터, 직원 발판이 있습니다.
       *[no] 열차와의 틈은 { $gap }센티미터, 단차는 { $step }센티미터입니다.
    }
arrive-point = 목적지에 도착했습니다.

# 이름, 그리고 역에 다른 글로 적혀 있으면 그 글도.
name-both = { $own } ({ $local })
    .speech = { $own }
sign-both = { $local } ({ $own })
    .speech = { $own }

# 층: 표지판 이름이 없을 때. ‘층’으로 끝나므로 뒤에 ‘으로’가 옵니다.
level-signposted = { $form ->
    [floor] { $name }
   *[other] { $name } 층
}
level-below = 지하 { $number }층
level-ground = 1층
level-above = { $floor }층
level-between = 중간 { $index }층

place-platform-number = { $number }번 승강장
place-stop-number = { $name } ({ $number })
place-entrance-number = { $number }번 출입구
place-entrance-main = 정문
place-platform = 승강장
place-entrance = 출입구
place-elevator = 엘리베이터
place-toilet = 화장실
place-tickets = 승차권 사는 곳
place-information = 안내소
place-lockers = 물품 보관함
place-waiting_room = 대기실
place-bus_stop = 버스 정류장
place-tram_stop = 트램 정류장
place-taxi = 택시 승강장
place-parking = 주차장
place-bicycle = 자전거 보관소
place-food = 음식점
place-shop = 상점
place-pharmacy = 약국
place-money = 은행·현금 인출기
place-police = 경찰
place-lodging = 숙박 시설
place-sight = 볼거리
place-service = 공공·편의 시설
place-address = 건물
place-nursing_room = 수유실
place-landmark = 길잡이

elevator-named = { $name } 엘리베이터
elevator-between = 엘리베이터 ({ $lowest } ~ { $highest })
elevator-plain = 엘리베이터
escalator-named = { $name } 에스컬레이터
escalator-between = 에스컬레이터 ({ $lowest } ~ { $highest })
escalator-plain = 에스컬레이터
moving_sidewalk-named = { $name } 무빙워크
moving_sidewalk-between = 무빙워크 ({ $lowest } ~ { $highest })
moving_sidewalk-plain = 무빙워크
stairlift-named = { $name } 휠체어리프트
stairlift-between = 휠체어리프트 ({ $lowest } ~ { $highest })
stairlift-plain = 계단 휠체어리프트
