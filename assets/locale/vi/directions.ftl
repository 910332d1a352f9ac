# Chỉ đường. Mỗi câu một hành động; dùng “đi”, không dùng “đi bộ”: không phải ai cũng đi bằng chân.
#
# Thuật ngữ, giống nhau trong mọi tệp:
#   lift thang máy · escalator thang cuốn · moving walkway băng tải chở người · ramp đường dốc
#   stairs cầu thang · step (of stairs) bậc thang · handrail tay vịn · wheelchair lift bệ nâng xe lăn
#   ticket gates cổng soát vé · wide gate cổng soát vé rộng · platform sân ga · exit lối ra · entrance lối vào
#   level tầng (tầng 1 ngang mặt đất, tầng hầm B1, tầng 2) · sign biển · button nút · car toa · gap khe hở
#   kerb gờ vỉa hè · slope độ dốc, đoạn dốc · tactile paving gạch dẫn hướng · landmark điểm mốc
#   route đường đi · path lối đi · kiosk máy chỉ đường · staff nhân viên · out of service ngừng hoạt động
#   not confirmed chưa được xác nhận · bear chếch sang · turn rẽ · turn sharply rẽ ngoặt sang · turn around quay ngược lại
# Người dùng: “quý khách”. Tầng đếm từ 1 ở mặt đất ($floor). Dấu ngoặc kép: “ ”.

# Hai câu cho một bước đi.
two-sentences = { $first } { $second }

depart = { $turn ->
    [straight] Đi thẳng qua máy này { $metres } mét.
    [slight_left] Mặt hướng về máy này, chếch sang trái và đi { $metres } mét.
    [left] Mặt hướng về máy này, rẽ trái và đi { $metres } mét.
    [sharp_left] Mặt hướng về máy này, rẽ ngoặt sang trái và đi { $metres } mét.
    [slight_right] Mặt hướng về máy này, chếch sang phải và đi { $metres } mét.
    [right] Mặt hướng về máy này, rẽ phải và đi { $metres } mét.
    [sharp_right] Mặt hướng về máy này, rẽ ngoặt sang phải và đi { $metres } mét.
    [back] Lưng hướng về máy này, đi thẳng { $metres } mét.
   *[none] Đi { $metres } mét.
}
go = { $turn ->
    [straight] Đi thẳng { $metres } mét.
   *[none] Từ đó, đi { $metres } mét.
}
go-named = { $turn ->
    [straight] Đi thẳng { $metres } mét dọc theo { $name }.
   *[none] Từ đó, đi { $metres } mét dọc theo { $name }.
}
turn = { $turn ->
    [slight_left] Chếch sang trái và đi { $metres } mét.
    [left] Rẽ trái và đi { $metres } mét.
    [sharp_left] Rẽ ngoặt sang trái và đi { $metres } mét.
    [slight_right] Chếch sang phải và đi { $metres } mét.
    [right] Rẽ phải và đi { $metres } mét.
    [sharp_right] Rẽ ngoặt sang phải và đi { $metres } mét.
   *[back] Quay ngược lại và đi { $metres } mét.
}
turn-named = { $turn ->
    [slight_left] Chếch sang trái và đi { $metres } mét dọc theo { $name }.
    [left] Rẽ trái và đi { $metres } mét dọc theo { $name }.
    [sharp_left] Rẽ ngoặt sang trái và đi { $metres } mét dọc theo { $name }.
    [slight_right] Chếch sang phải và đi { $metres } mét dọc theo { $name }.
    [right] Rẽ phải và đi { $metres } mét dọc theo { $name }.
    [sharp_right] Rẽ ngoặt sang phải và đi { $metres } mét dọc theo { $name }.
   *[back] Quay ngược lại và đi { $metres } mét dọc theo { $name }.
}
# Khi có điểm mốc để nhận biết.
turn-at = { $turn ->
    [slight_left] Tại { $landmark }, chếch sang trái và đi { $metres } mét.
    [left] Tại { $landmark }, rẽ trái và đi { $metres } mét.
    [sharp_left] Tại { $landmark }, rẽ ngoặt sang trái và đi { $metres } mét.
    [slight_right] Tại { $landmark }, chếch sang phải và đi { $metres } mét.
    [right] Tại { $landmark }, rẽ phải và đi { $metres } mét.
    [sharp_right] Tại { $landmark }, rẽ ngoặt sang phải và đi { $metres } mét.
   *[back] Tại { $landmark }, quay ngược lại và đi { $metres } mét.
}
turn-after = { $turn ->
    [slight_left] Sau khi qua { $landmark }, chếch sang trái và đi { $metres } mét.
    [left] Sau khi qua { $landmark }, rẽ trái và đi { $metres } mét.
    [sharp_left] Sau khi qua { $landmark }, rẽ ngoặt sang trái và đi { $metres } mét.
    [slight_right] Sau khi qua { $landmark }, chếch sang phải và đi { $metres } mét.
    [right] Sau khi qua { $landmark }, rẽ phải và đi { $metres } mét.
    [sharp_right] Sau khi qua { $landmark }, rẽ ngoặt sang phải và đi { $metres } mét.
   *[back] Sau khi qua { $landmark }, quay ngược lại và đi { $metres } mét.
}
turn-before = { $turn ->
    [slight_left] Trước khi đến { $landmark }, chếch sang trái và đi { $metres } mét.
    [left] Trước khi đến { $landmark }, rẽ trái và đi { $metres } mét.
    [sharp_left] Trước khi đến { $landmark }, rẽ ngoặt sang trái và đi { $metres } mét.
    [slight_right] Trước khi đến { $landmark }, chếch sang phải và đi { $metres } mét.
    [right] Trước khi đến { $landmark }, rẽ phải và đi { $metres } mét.
    [sharp_right] Trước khi đến { $landmark }, rẽ ngoặt sang phải và đi { $metres } mét.
   *[back] Trước khi đến { $landmark }, quay ngược lại và đi { $metres } mét.
}
follow-way = Lối đi có tên là { $name }.
follow-tactile = Đi theo gạch dẫn hướng.
no-tactile = Đoạn này không có gạch dẫn hướng.
pass-openings = { $side ->
    [left] Đi ngang qua { $count } lối rẽ ở bên trái.
   *[right] Đi ngang qua { $count } lối rẽ ở bên phải.
}
pass-landmark = { $side ->
    [left] Đi ngang qua { $landmark } ở bên trái.
   *[right] Đi ngang qua { $landmark } ở bên phải.
}
long-stretch = Đoạn này dài và không có chỗ rẽ.
follow-sign = Đi theo biển “{ $sign }”.
    .speech = Đi theo biển { $sign }.
leave-elevator = { $turn ->
    [straight] Ra khỏi thang máy, đi thẳng { $metres } mét.
    [slight_left] Ra khỏi thang máy, chếch sang trái và đi { $metres } mét.
    [left] Ra khỏi thang máy, rẽ trái và đi { $metres } mét.
    [sharp_left] Ra khỏi thang máy, rẽ ngoặt sang trái và đi { $metres } mét.
    [slight_right] Ra khỏi thang máy, chếch sang phải và đi { $metres } mét.
    [right] Ra khỏi thang máy, rẽ phải và đi { $metres } mét.
    [sharp_right] Ra khỏi thang máy, rẽ ngoặt sang phải và đi { $metres } mét.
    [back] Ra khỏi thang máy, quay ngược lại và đi { $metres } mét.
   *[none] Ra khỏi thang máy, đi { $metres } mét.
}
cross = { $turn ->
    [left] Rẽ trái và sang đường.
    [sharp_left] Rẽ ngoặt sang trái và sang đường.
    [slight_left] Chếch sang trái và sang đường.
    [right] Rẽ phải và sang đường.
    [sharp_right] Rẽ ngoặt sang phải và sang đường.
    [slight_right] Chếch sang phải và sang đường.
    [back] Quay ngược lại và sang đường.
   *[straight] Sang đường.
}
cross-counted = { $turn ->
    [left] Rẽ trái và sang đường, gồm { $count } đoạn.
    [sharp_left] Rẽ ngoặt sang trái và sang đường, gồm { $count } đoạn.
    [slight_left] Chếch sang trái và sang đường, gồm { $count } đoạn.
    [right] Rẽ phải và sang đường, gồm { $count } đoạn.
    [sharp_right] Rẽ ngoặt sang phải và sang đường, gồm { $count } đoạn.
    [slight_right] Chếch sang phải và sang đường, gồm { $count } đoạn.
    [back] Quay ngược lại và sang đường, gồm { $count } đoạn.
   *[straight] Sang đường, gồm { $count } đoạn.
}
crossing-signals = { $signals ->
    [heard] Chỗ sang đường có tín hiệu âm thanh.
    [felt] Chỗ sang đường có tín hiệu rung.
    [silent] Đèn tín hiệu ở đây không phát âm thanh.
   *[none] Chỗ sang đường không có đèn tín hiệu.
}

# Vật ở đâu trước, làm gì với nó sau.
stairs-where = { $where ->
    [left] Cầu thang ở bên trái.
    [right] Cầu thang ở bên phải.
   *[behind] Cầu thang ở phía sau.
}
stairs-where-signed = { $where ->
    [left] Cầu thang ở bên trái, có biển “{ $sign }”.
    [right] Cầu thang ở bên phải, có biển “{ $sign }”.
    [behind] Cầu thang ở phía sau, có biển “{ $sign }”.
   *[ahead] Cầu thang có biển “{ $sign }”.
}
    .speech = { $where ->
        [left] Cầu thang ở bên trái, cạnh biển { $sign }.
        [right] Cầu thang ở bên phải, cạnh biển { $sign }.
        [behind] Cầu thang ở phía sau, cạnh biển { $sign }.
       *[ahead] Cầu thang ở cạnh biển { $sign }.
    }
escalator-where = { $where ->
    [left] Thang cuốn ở bên trái.
    [right] Thang cuốn ở bên phải.
   *[behind] Thang cuốn ở phía sau.
}
escalator-where-signed = { $where ->
    [left] Thang cuốn ở bên trái, có biển “{ $sign }”.
    [right] Thang cuốn ở bên phải, có biển “{ $sign }”.
    [behind] Thang cuốn ở phía sau, có biển “{ $sign }”.
   *[ahead] Thang cuốn có biển “{ $sign }”.
}
    .speech = { $where ->
        [left] Thang cuốn ở bên trái, cạnh biển { $sign }.
        [right] Thang cuốn ở bên phải, cạnh biển { $sign }.
        [behind] Thang cuốn ở phía sau, cạnh biển { $sign }.
       *[ahead] Thang cuốn ở cạnh biển { $sign }.
    }
moving-sidewalk-where = { $where ->
    [left] Băng tải chở người ở bên trái.
    [right] Băng tải chở người ở bên phải.
   *[behind] Băng tải chở người ở phía sau.
}
moving-sidewalk-where-signed = { $where ->
    [left] Băng tải chở người ở bên trái, có biển “{ $sign }”.
    [right] Băng tải chở người ở bên phải, có biển “{ $sign }”.
    [behind] Băng tải chở người ở phía sau, có biển “{ $sign }”.
   *[ahead] Băng tải chở người có biển “{ $sign }”.
}
    .speech = { $where ->
        [left] Băng tải chở người ở bên trái, cạnh biển { $sign }.
        [right] Băng tải chở người ở bên phải, cạnh biển { $sign }.
        [behind] Băng tải chở người ở phía sau, cạnh biển { $sign }.
       *[ahead] Băng tải chở người ở cạnh biển { $sign }.
    }
ramp-where = { $where ->
    [left] Đường dốc ở bên trái.
    [right] Đường dốc ở bên phải.
   *[behind] Đường dốc ở phía sau.
}
ramp-where-signed = { $where ->
    [left] Đường dốc ở bên trái, có biển “{ $sign }”.
    [right] Đường dốc ở bên phải, có biển “{ $sign }”.
    [behind] Đường dốc ở phía sau, có biển “{ $sign }”.
   *[ahead] Đường dốc có biển “{ $sign }”.
}
    .speech = { $where ->
        [left] Đường dốc ở bên trái, cạnh biển { $sign }.
        [right] Đường dốc ở bên phải, cạnh biển { $sign }.
        [behind] Đường dốc ở phía sau, cạnh biển { $sign }.
       *[ahead] Đường dốc ở cạnh biển { $sign }.
    }
gate-where = { $where ->
    [left] Cổng soát vé ở bên trái.
    [right] Cổng soát vé ở bên phải.
   *[behind] Cổng soát vé ở phía sau.
}
gate-where-signed = { $where ->
    [left] Cổng soát vé ở bên trái, có biển “{ $sign }”.
    [right] Cổng soát vé ở bên phải, có biển “{ $sign }”.
    [behind] Cổng soát vé ở phía sau, có biển “{ $sign }”.
   *[ahead] Cổng soát vé có biển “{ $sign }”.
}
    .speech = { $where ->
        [left] Cổng soát vé ở bên trái, cạnh biển { $sign }.
        [right] Cổng soát vé ở bên phải, cạnh biển { $sign }.
        [behind] Cổng soát vé ở phía sau, cạnh biển { $sign }.
       *[ahead] Cổng soát vé ở cạnh biển { $sign }.
    }
door-where = { $where ->
    [left] Cửa ở bên trái.
    [right] Cửa ở bên phải.
   *[behind] Cửa ở phía sau.
}
entrance-where = { $where ->
    [left] Lối vào ở bên trái.
    [right] Lối vào ở bên phải.
   *[behind] Lối vào ở phía sau.
}
exit-where = { $where ->
    [left] Lối ra ở bên trái.
    [right] Lối ra ở bên phải.
   *[behind] Lối ra ở phía sau.
}

take-elevator-somewhere = Đi thang máy.
take-elevator = { $where ->
    [left] Ở bên trái, đi thang máy đến { $level }.
    [right] Ở bên phải, đi thang máy đến { $level }.
    [behind] Ở phía sau, đi thang máy đến { $level }.
   *[ahead] Đi thang máy đến { $level }.
}
take-elevator-named = { $where ->
    [left] { $form ->
        [begins] Ở bên trái, đi “{ $name }” đến { $level }.
       *[other] Ở bên trái, đi thang máy “{ $name }” đến { $level }.
    }
    [right] { $form ->
        [begins] Ở bên phải, đi “{ $name }” đến { $level }.
       *[other] Ở bên phải, đi thang máy “{ $name }” đến { $level }.
    }
    [behind] { $form ->
        [begins] Ở phía sau, đi “{ $name }” đến { $level }.
       *[other] Ở phía sau, đi thang máy “{ $name }” đến { $level }.
    }
   *[ahead] { $form ->
        [begins] Đi “{ $name }” đến { $level }.
       *[other] Đi thang máy “{ $name }” đến { $level }.
    }
}
    .speech = { $where ->
        [left] { $form ->
            [begins] Ở bên trái, đi { $name } đến { $level }.
           *[other] Ở bên trái, đi thang máy { $name } đến { $level }.
        }
        [right] { $form ->
            [begins] Ở bên phải, đi { $name } đến { $level }.
           *[other] Ở bên phải, đi thang máy { $name } đến { $level }.
        }
        [behind] { $form ->
            [begins] Ở phía sau, đi { $name } đến { $level }.
           *[other] Ở phía sau, đi thang máy { $name } đến { $level }.
        }
       *[ahead] { $form ->
            [begins] Đi { $name } đến { $level }.
           *[other] Đi thang máy { $name } đến { $level }.
        }
    }
elevator-press = Nhấn nút “{ $button }”.
    .speech = Nhấn nút { $button }.
elevator-press-leave = { $door ->
    [same] Nút bấm là “{ $button }”; cửa lúc vào sẽ mở.
    [opposite] Nút bấm là “{ $button }”; cửa đối diện sẽ mở.
    [left] Nút bấm là “{ $button }”; cửa bên trái sẽ mở.
   *[right] Nút bấm là “{ $button }”; cửa bên phải sẽ mở.
}
    .speech = { $door ->
        [same] Nút bấm là { $button }; cửa lúc vào sẽ mở.
        [opposite] Nút bấm là { $button }; cửa đối diện sẽ mở.
        [left] Nút bấm là { $button }; cửa bên trái sẽ mở.
       *[right] Nút bấm là { $button }; cửa bên phải sẽ mở.
    }
elevator-leave = { $door ->
    [same] Cửa lúc vào sẽ mở.
    [opposite] Cửa đối diện sẽ mở.
    [left] Cửa bên trái sẽ mở.
   *[right] Cửa bên phải sẽ mở.
}
elevator-voice = { $voice ->
    [yes] Thang máy thông báo tầng bằng giọng nói.
   *[no] Thang máy không thông báo tầng bằng giọng nói.
}
other-elevators = Các thang máy khác ở đây không đến { $level }.
take-stairs = { $direction ->
    [up] Đi cầu thang lên.
    [down] Đi cầu thang xuống.
   *[unknown] Đi cầu thang.
}
take-stairs-counted = { $direction ->
    [up] Đi lên { $count } bậc thang.
    [down] Đi xuống { $count } bậc thang.
   *[unknown] Đi cầu thang, { $count } bậc thang.
}
take-stairs-to = { $direction ->
    [up] Đi cầu thang lên { $level }.
    [down] Đi cầu thang xuống { $level }.
   *[unknown] Đi cầu thang đến { $level }.
}
take-stairs-to-counted = { $direction ->
    [up] Đi lên { $count } bậc thang đến { $level }.
    [down] Đi xuống { $count } bậc thang đến { $level }.
   *[unknown] Đi cầu thang đến { $level }, { $count } bậc thang.
}
take-escalator = { $direction ->
    [up] Đi thang cuốn lên.
    [down] Đi thang cuốn xuống.
   *[unknown] Đi thang cuốn.
}
take-escalator-to = { $direction ->
    [up] Đi thang cuốn lên { $level }.
    [down] Đi thang cuốn xuống { $level }.
   *[unknown] Đi thang cuốn đến { $level }.
}
take-ramp = { $direction ->
    [up] Đi lên theo đường dốc.
    [down] Đi xuống theo đường dốc.
   *[unknown] Đi theo đường dốc.
}
take-ramp-to = { $direction ->
    [up] Đi theo đường dốc lên { $level }.
    [down] Đi theo đường dốc xuống { $level }.
   *[unknown] Đi theo đường dốc đến { $level }.
}
take-moving-sidewalk = Đi { $metres } mét trên băng tải chở người.
handrail = Có tay vịn.
stairs-landings = Cầu thang có { $count } chiếu nghỉ.
no-handrail = { $thing ->
    [ramp] { $where ->
        [left] Đường dốc bên trái không có tay vịn.
        [right] Đường dốc bên phải không có tay vịn.
        [behind] Đường dốc phía sau không có tay vịn.
       *[ahead] Đường dốc không có tay vịn.
    }
   *[stairs] { $where ->
        [left] Cầu thang bên trái không có tay vịn.
        [right] Cầu thang bên phải không có tay vịn.
        [behind] Cầu thang phía sau không có tay vịn.
       *[ahead] Cầu thang không có tay vịn.
    }
}
steep = { $thing ->
    [ramp] { $where ->
        [left] Đường dốc bên trái có độ dốc lớn: { $percent } phần trăm.
        [right] Đường dốc bên phải có độ dốc lớn: { $percent } phần trăm.
        [behind] Đường dốc phía sau có độ dốc lớn: { $percent } phần trăm.
       *[ahead] Đường dốc có độ dốc lớn: { $percent } phần trăm.
    }
   *[way] Lối đi tiếp theo có độ dốc lớn: { $percent } phần trăm.
}
narrow = { $thing ->
    [door] { $where ->
        [left] Cửa bên trái rộng { $width } xăng-ti-mét.
        [right] Cửa bên phải rộng { $width } xăng-ti-mét.
        [behind] Cửa phía sau rộng { $width } xăng-ti-mét.
       *[ahead] Cửa rộng { $width } xăng-ti-mét.
    }
    [ramp] { $where ->
        [left] Đường dốc bên trái rộng { $width } xăng-ti-mét.
        [right] Đường dốc bên phải rộng { $width } xăng-ti-mét.
        [behind] Đường dốc phía sau rộng { $width } xăng-ti-mét.
       *[ahead] Đường dốc rộng { $width } xăng-ti-mét.
    }
   *[way] Lối đi tiếp theo rộng { $width } xăng-ti-mét.
}
revolving-door = { $where ->
    [left] Có cửa xoay ở bên trái.
    [right] Có cửa xoay ở bên phải.
    [behind] Có cửa xoay ở phía sau.
   *[ahead] Có cửa xoay ở phía trước.
}
pass-gate = { $direction ->
    [in] Đi vào qua cổng soát vé.
    [out] Đi ra qua cổng soát vé.
   *[unknown] Đi qua cổng soát vé.
}
pass-gate-wide = { $direction ->
    [in] Đi vào qua cổng soát vé rộng.
    [out] Đi ra qua cổng soát vé rộng.
   *[unknown] Đi qua cổng soát vé rộng.
}
pass-door = { $door ->
    [automatic] Đi qua cửa tự động.
    [hinged] Đi qua cửa bản lề.
    [sliding] Đi qua cửa lùa.
    [folding] Đi qua cửa xếp.
    [swinging] Đi qua cửa mở hai chiều.
    [revolving] Đi qua cửa xoay.
   *[unknown] Đi qua cửa.
}
pass-doors = Đi qua { $count } cửa liền nhau.
door-opening = { $door ->
    [automatic] Cửa tự động mở.
   *[by_hand] Cửa mở bằng tay.
}
enter = Đi vào qua lối vào.
enter-named = Đi vào qua { $entrance }.
leave = Đi ra qua lối ra.
leave-named = Đi ra qua { $entrance }.
arrive = { $side ->
    [left] Điểm đến ở bên trái: { $place }.
    [right] Điểm đến ở bên phải: { $place }.
    [ahead] Điểm đến ở ngay phía trước: { $place }.
   *[here] Quý khách đã đến nơi: { $place }.
}
arrive-door = { $side ->
    [left] Điểm đến ở bên trái: { $place }, { $door }.
    [right] Điểm đến ở bên phải: { $place }, { $door }.
    [ahead] Điểm đến ở ngay phía trước: { $place }, { $door }.
   *[here] Quý khách đã đến nơi: { $place }, { $door }.
}
arrive-door-short = { $side ->
    [left] Bên trái là { $door }.
    [right] Bên phải là { $door }.
    [ahead] Phía trước là { $door }.
   *[here] Bạn đã đến { $door }.
}
arrive-short = { $side ->
    [left] Điểm đến ở bên trái.
    [right] Điểm đến ở bên phải.
   *[ahead] Điểm đến ở phía trước.
}
train-door = cửa { $door }
train-car-door = toa { $car }, cửa { $door }
    .speech = toa { $car }, cửa { $door }
boarding-gap = { $ramp ->
    [yes] Khe hở đến tàu { $gap } cm; nhân viên có cầu dẫn.
   *[no] Khe hở đến tàu { $gap } cm.
}
    .speech = { $ramp ->
        [yes] Khe hở đến tàu là { $gap } xăng-ti-mét; nhân viên có cầu dẫn.
       *[no] Khe hở đến tàu là { $gap } xăng-ti-mét.
    }
boarding-gap-step = { $ramp ->
    [yes] Khe hở đến tàu { $gap } cm, chênh cao { $step } cm; nhân viên có cầu dẫn.
   *[no] Khe hở đến tàu { $gap } cm, chênh cao { $step } cm.
}
    .speech = { $ramp ->
        [yes] Khe hở { $gap } xăng-ti-mét, chênh cao { $step } xăng-ti-mét; nhân viên có cầu dẫn.
       *[no] Khe hở { $gap } xăng-ti-mét, chênh cao { $step } xăng-ti-mét.
    }
arrive-point = Quý khách đã đến nơi.
name-both = { $own } ({ $local })
    .speech = { $own }
sign-both = { $local } ({ $own })
    .speech = { $own }

# Các tầng chưa có tên trên biển.
level-signposted = { $form ->
    [floor] { $name }
   *[other] tầng { $name }
}
level-below = tầng hầm B{ $number }
level-ground = tầng 1
level-above = tầng { $floor }
level-between = tầng lửng { $index }

place-platform-number = Sân ga { $number }
place-stop-number = { $name } ({ $number })
place-entrance-number = Lối ra số { $number }
place-entrance-main = Cửa chính
place-platform = Sân ga
place-entrance = Lối ra vào
place-elevator = Thang máy
place-toilet = Nhà vệ sinh
place-tickets = Nơi bán vé
place-information = Quầy thông tin
place-lockers = Tủ gửi đồ
place-waiting_room = Phòng chờ
place-bus_stop = Trạm xe buýt
place-tram_stop = Trạm xe điện
place-taxi = Điểm đón taxi
place-parking = Bãi đỗ xe
place-bicycle = Bãi để xe đạp
place-food = Ăn uống
place-shop = Cửa hàng
place-pharmacy = Nhà thuốc
place-money = Ngân hàng, máy ATM
place-police = Cảnh sát
place-lodging = Nơi lưu trú
place-sight = Điểm tham quan
place-service = Dịch vụ công cộng
place-address = Tòa nhà
place-nursing_room = Phòng chăm sóc em bé
place-landmark = Điểm mốc

elevator-named = Thang máy { $name }
elevator-between = Thang máy ({ $lowest } đến { $highest })
elevator-plain = Thang máy
escalator-named = Thang cuốn { $name }
escalator-between = Thang cuốn ({ $lowest } đến { $highest })
escalator-plain = Thang cuốn
moving_sidewalk-named = Băng tải chở người { $name }
moving_sidewalk-between = Băng tải chở người ({ $lowest } đến { $highest })
moving_sidewalk-plain = Băng tải chở người
stairlift-named = Bệ nâng xe lăn { $name }
stairlift-between = Bệ nâng xe lăn ({ $lowest } đến { $highest })
stairlift-plain = Bệ nâng xe lăn ở cầu thang
