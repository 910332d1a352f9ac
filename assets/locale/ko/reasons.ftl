summary = 약 { $minutes }분, { $metres }미터

# 길이 없을 때: 무엇이 막고 있는지, 무엇이 바뀌면 갈 수 있는지.
barrier-out-of-service = 운행 중지: { $subject }
barrier-stairs = { $form ->
    [unknown] 계단이 있습니다.
   *[known] 계단 { $value }칸이 있습니다.
}
barrier-escalator = 에스컬레이터가 있습니다.
barrier-moving-sidewalk = 무빙워크가 있습니다.
barrier-elevator = 엘리베이터를 타야 합니다.
barrier-one-way = 한 방향으로만 다닐 수 있습니다: { $subject }
barrier-not-accessible = 휠체어로 지나갈 수 없다고 기록된 곳입니다: { $subject }
barrier-kerb = { $form ->
    [unknown] 높은 턱이 있습니다.
   *[known] 높이 { $value }센티미터 턱이 있습니다. 한계는 { $limit }센티미터입니다.
}
barrier-too-narrow = 폭이 { $value }센티미터입니다. { $limit }센티미터가 필요합니다: { $subject }
barrier-too-steep = 기울기가 { $value }퍼센트입니다. 한계는 { $limit }퍼센트입니다.
barrier-surface = 바닥이 고르지 않아 바퀴로 지나갈 수 없습니다.
barrier-not-connected = 지도에 이곳으로 이어지는 길이 없습니다: { $subject }

subject-walkway = 보행로
subject-stairs = 계단
subject-moving-sidewalk = 무빙워크
subject-escalator = 에스컬레이터
subject-elevator = 엘리베이터
subject-fare-gate = 개찰구
subject-exit-gate = 나가는 개찰구
subject-ramp = 경사로
subject-door = 문
subject-node = 출입문 또는 차단 시설
subject-gap = 목적지

accept-stairs = { $form ->
    [known] 계단 { $amount }칸을 이용할 수 있다면 { $metres }미터 거리의 길이 있습니다.
   *[unknown] 계단을 이용할 수 있다면 { $metres }미터 거리의 길이 있습니다.
}
accept-escalators = 에스컬레이터를 이용할 수 있다면 { $metres }미터 거리의 길이 있습니다.
accept-incline = { $form ->
    [known] 기울기 { $amount }퍼센트를 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
   *[unknown] 가파른 경사를 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
}
accept-kerb = { $form ->
    [known] 높이 { $amount }센티미터 턱을 넘을 수 있다면 { $metres }미터 거리의 길이 있습니다.
   *[unknown] 높은 턱을 넘을 수 있다면 { $metres }미터 거리의 길이 있습니다.
}
accept-narrow = { $form ->
    [known] 폭 { $amount }센티미터를 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
   *[unknown] 좁은 곳을 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
}
accept-surface = 고르지 않은 바닥을 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
accept-stated-not-accessible = 휠체어로 지나갈 수 없다고 기록된 { $amount }곳을 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.

unverified-metres = 확인되지 않은 구간 { $metres }미터
unverified-lifts = 휠체어 이용이 확인되지 않은 엘리베이터 { $lifts }대
unverified-metres-and-lifts = 확인되지 않은 구간 { $metres }미터와 엘리베이터 { $lifts }대
unverified-elevator-state = 엘리베이터 운행 상태가 확인되지 않았습니다
