# 길 안내 문장. 한 문장에 한 동작. 조사는 데이터에 기대지 않도록 고정 명사 뒤에 둡니다.

depart = { $turn ->
    [straight] 바라보는 방향으로 { $metres }미터 직진하세요.
    [slight_left] 왼쪽 앞 방향으로 { $metres }미터 가세요.
    [left] 왼쪽으로 { $metres }미터 가세요.
    [sharp_left] 왼쪽 뒤 방향으로 { $metres }미터 가세요.
    [slight_right] 오른쪽 앞 방향으로 { $metres }미터 가세요.
    [right] 오른쪽으로 { $metres }미터 가세요.
    [sharp_right] 오른쪽 뒤 방향으로 { $metres }미터 가세요.
    [back] 안내기를 등지고 { $metres }미터 직진하세요.
   *[none] { $metres }미터 가세요.
}
depart-named = { $turn ->
    [straight] 바라보는 방향으로 { $name } 길을 따라 { $metres }미터 직진하세요.
    [slight_left] 왼쪽 앞 방향으로 { $name } 길을 따라 { $metres }미터 가세요.
    [left] 왼쪽으로 { $name } 길을 따라 { $metres }미터 가세요.
    [sharp_left] 왼쪽 뒤 방향으로 { $name } 길을 따라 { $metres }미터 가세요.
    [slight_right] 오른쪽 앞 방향으로 { $name } 길을 따라 { $metres }미터 가세요.
    [right] 오른쪽으로 { $name } 길을 따라 { $metres }미터 가세요.
    [sharp_right] 오른쪽 뒤 방향으로 { $name } 길을 따라 { $metres }미터 가세요.
    [back] 안내기를 등지고 { $name } 길을 따라 { $metres }미터 직진하세요.
   *[none] { $name } 길을 따라 { $metres }미터 가세요.
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
    [sharp_left] 왼쪽 뒤로 크게 돌아 { $metres }미터 가세요.
    [slight_right] 오른쪽 앞 방향으로 { $metres }미터 가세요.
    [right] 오른쪽으로 돌아 { $metres }미터 가세요.
    [sharp_right] 오른쪽 뒤로 크게 돌아 { $metres }미터 가세요.
   *[back] 뒤로 돌아 { $metres }미터 가세요.
}
turn-named = { $turn ->
    [slight_left] 왼쪽 앞 방향으로 { $name } 길을 따라 { $metres }미터 가세요.
    [left] 왼쪽으로 돌아 { $name } 길을 따라 { $metres }미터 가세요.
    [sharp_left] 왼쪽 뒤로 크게 돌아 { $name } 길을 따라 { $metres }미터 가세요.
    [slight_right] 오른쪽 앞 방향으로 { $name } 길을 따라 { $metres }미터 가세요.
    [right] 오른쪽으로 돌아 { $name } 길을 따라 { $metres }미터 가세요.
    [sharp_right] 오른쪽 뒤로 크게 돌아 { $name } 길을 따라 { $metres }미터 가세요.
   *[back] 뒤로 돌아 { $name } 길을 따라 { $metres }미터 가세요.
}
cross = { $turn ->
    [left] 왼쪽으로 돌아 길을 건너세요.
    [sharp_left] 왼쪽 뒤로 크게 돌아 길을 건너세요.
    [slight_left] 왼쪽 앞에서 길을 건너세요.
    [right] 오른쪽으로 돌아 길을 건너세요.
    [sharp_right] 오른쪽 뒤로 크게 돌아 길을 건너세요.
    [slight_right] 오른쪽 앞에서 길을 건너세요.
    [back] 뒤로 돌아 길을 건너세요.
   *[straight] 길을 건너세요.
}
take-elevator-somewhere = 엘리베이터를 타세요.
take-elevator = 엘리베이터를 타고 { $level }으로 가세요.
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
pass-gate = 개찰구를 지나세요.
pass-door = 문을 지나세요.
enter = 입구로 들어가세요.
enter-named = { $entrance } 쪽으로 들어가세요.
leave = 출구로 나가세요.
leave-named = { $entrance } 쪽으로 나가세요.
arrive = { $side ->
    [left] 목적지는 왼쪽에 있습니다: { $place }
    [right] 목적지는 오른쪽에 있습니다: { $place }
    [ahead] 목적지는 바로 앞에 있습니다: { $place }
   *[here] 목적지에 도착했습니다: { $place }
}
arrive-point = 목적지에 도착했습니다.

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
