summary = { $form ->
    [range] { $fewest }분에서 { $most }분, { $metres }미터입니다.
   *[about] 약 { $most }분, { $metres }미터입니다.
}
summary-no-steps = { $changes ->
    [0] 계단도 층 이동도 없습니다.
   *[other] 계단이 없고 층을 { $changes }번 옮깁니다.
}
summary-steps = 계단이 { $count }칸 있습니다.
summary-stairs = 칸수를 다 모르는 계단이 있습니다.

# 길이 없을 때: 무엇이 막고 있는지, 무엇이 바뀌면 갈 수 있는지.
barrier-out-of-service = 운행 중지: { $subject }
barrier-out-of-service-until = { $opens }까지 운행 중지: { $subject }
barrier-closed = 닫힘: { $subject }
barrier-closed-until = { $opens }까지 닫힘: { $subject }
barrier-closes = 도착하기 전인 { $closes }에 닫습니다: { $subject }
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
barrier-too-steep-down = 내리막 기울기가 { $value }퍼센트입니다. 한계는 { $limit }퍼센트입니다.
barrier-slope-too-long = 쉴 수 있는 평평한 곳 없이 경사가 { $value }미터 이어집니다. 한계는 { $limit }미터입니다.
barrier-cross-slope = 길이 옆으로 { $value }퍼센트 기울어 있습니다. 한계는 { $limit }퍼센트입니다.
barrier-step = 높이 { $value }센티미터 단이 있습니다. 한계는 { $limit }센티미터입니다.
barrier-stairlift = 직원이 움직여야 하는 휠체어 리프트가 달린 계단이 있습니다.
barrier-no-handrail = 계단에 손잡이가 없습니다.
barrier-no-step-contrast = 계단 끝이 눈에 띄게 표시되어 있지 않습니다.
barrier-no-signals = 신호등이 없는 횡단보도가 있습니다.
barrier-silent-signals = 소리로 알려 주지 않는 신호등이 있습니다.
barrier-silent-elevator = 음성 안내도 점자도 없는 엘리베이터입니다: { $subject }
barrier-high-controls = 단추가 너무 높은 엘리베이터입니다: { $subject }
barrier-revolving-door = 회전문이 있습니다.
barrier-manual-door = 손으로 열어야 하는 문이 있습니다.
barrier-elevator-too-small = 엘리베이터 안이 { $value }센티미터입니다. { $limit }센티미터가 필요합니다: { $subject }
barrier-elevator-no-turn = 안에서 돌 수 있는 폭이 { $value }센티미터입니다. { $limit }센티미터가 필요합니다: { $subject }
barrier-unverified-access = 지나갈 수 있는지 확인된 적이 없습니다: { $subject }
barrier-unverified-incline = 기울기를 잰 적이 없습니다: { $subject }
barrier-unverified-slope-run = 쉴 수 있는 평평한 곳이 있는지 확인된 적이 없습니다: { $subject }
barrier-unverified-width = 폭을 잰 적이 없습니다: { $subject }
barrier-unverified-gate-width = 폭을 잰 적이 없습니다: { $subject }
barrier-unverified-elevator-size = 문과 안의 크기를 잰 적이 없습니다: { $subject }
barrier-unverified-elevator-turn = 안에서 돌거나 반대쪽 문으로 나갈 수 있는지 확인된 적이 없습니다: { $subject }
barrier-unverified-kerb = 턱의 높이를 잰 적이 없습니다: { $subject }
barrier-unverified-handrail = 손잡이가 있는지 확인된 적이 없습니다: { $subject }
barrier-unverified-step-contrast = 계단 끝 표시가 있는지 확인된 적이 없습니다: { $subject }
barrier-unverified-tactile-paving = 점자블록이 있는지 확인된 적이 없습니다: { $subject }
barrier-unverified-crossing-sound = 소리로 알려 주는 신호등인지 확인된 적이 없습니다: { $subject }
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
accept-moving-sidewalks = 무빙워크를 이용할 수 있다면 { $metres }미터 거리의 길이 있습니다.
accept-incline-down = { $form ->
    [known] 내리막 기울기 { $amount }퍼센트를 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
   *[unknown] 가파른 내리막을 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
}
accept-slope-run = { $form ->
    [known] 쉬지 않고 경사 { $amount }미터를 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
   *[unknown] 긴 경사를 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
}
accept-cross-slope = { $form ->
    [known] 옆으로 { $amount }퍼센트 기운 길을 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
   *[unknown] 옆으로 많이 기운 길을 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
}
accept-no-handrail = 손잡이 없는 계단을 이용할 수 있다면 { $metres }미터 거리의 길이 있습니다.
accept-revolving-door = 회전문을 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
accept-unverified = 잰 적이 없는 { $amount }곳을 지날 수 있다면 { $metres }미터 거리의 길이 있습니다.
with-staff-stairlift = 직원이 휠체어 리프트를 움직여 주면 { $metres }미터 거리의 길이 있습니다. 도움을 요청하세요.
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

wish-fastest = 가장 빠른 길:
wish-fewest-level-changes = 층을 덜 옮기는 길:
wish-gentlest = 오르내림이 적은 길:
wish-sheltered = 지붕이 있는 구간이 더 많은 길:
wish-lit = 불이 켜진 구간이 더 많은 길:
wish-other = 다른 길:

# 언제: 오늘이면 시각만, 오늘이 아니면 날까지.
moment-tomorrow = 내일 { $time }
moment-weekday = { $weekday ->
    [1] 월요일
    [2] 화요일
    [3] 수요일
    [4] 목요일
    [5] 금요일
    [6] 토요일
   *[7] 일요일
} { $time }
moment-date = { $month }월 { $day }일 { $time }
moment-date-year = { $year }년 { $month }월 { $day }일 { $time }
closing-soon = { $closes }에 닫습니다: { $subject }
closing-start-by = 늦어도 { $start }에는 출발하세요. { $closes }에 닫습니다: { $subject }
closing-start-now = 지금 바로 출발하세요. { $closes }에 닫습니다: { $subject }
place-closed = 도착할 때는 문을 닫은 시간입니다.
place-closed-until = 도착할 때는 문을 닫은 시간입니다. { $opens }에 엽니다.
unverified-hours = 여는 시간이 확인되지 않았습니다: { $subject }
wait-until = { $opens }부터 { $metres }미터 거리의 길이 있습니다.
