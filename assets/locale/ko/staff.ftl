# 직원 화면: 역을 아는 사람이 바로 쓰는 짧은 말.


# 닫힌 까닭. 이용객도 읽습니다.
outage-reason-broken = 고장
outage-reason-maintenance = 점검
outage-reason-building = 공사
outage-reason-cleaning = 청소
outage-reason-water = 바닥 물기
outage-reason-power = 정전
outage-reason-crowd = 혼잡
outage-reason-safety = 안전 조치

staff-leave = 로그아웃

staff-pin-title = 직원 화면
staff-pin-ask = PIN 번호를 입력하세요.
staff-pin-erase = 지우기
staff-pin-enter = 확인
staff-pin-wrong = PIN 번호가 맞지 않습니다. { $count }번 더 입력할 수 있습니다.
staff-pin-locked = 여러 번 틀려 잠겼습니다. { $minutes }분 뒤에 다시 입력하세요.
staff-pin-trouble = PIN 번호를 확인할 수 없습니다. 기기 담당자에게 알려 주세요.

staff-today = 오늘의 역 상태
staff-summary = 닫힘 { $closed }곳, 확인 안 됨 { $doubtful }곳
staff-kind-elevator = 엘리베이터
staff-kind-escalator = 에스컬레이터
staff-kind-entrance = 출구
staff-kind-passage = 계단·개찰구
staff-device = 기기 상태
staff-check = 자가 점검
staff-site = 설치 설정
staff-passage = { $form ->
    [one] { $name } · { $lowest }
   *[several] { $name } · { $lowest } ~ { $highest }
}
staff-near = 가까운 곳: { $place }
staff-state-none = 알려진 것 없음
staff-state-in-service = 정상
staff-state-out-of-service = 닫힘
staff-state-unknown = 확인 안 됨
staff-state-as-of = { $state } · { $time } 기준

staff-why = 왜 닫혔나요?
staff-no-reason = 까닭 없음
staff-closed-since = { $why } · { $since }부터
staff-closed-between = { $why } · { $since } ~ { $until }
staff-reopen = 다시 열기
staff-seen-open = 지금 정상 확인
staff-seen-closed = 아직 닫힘 확인
staff-done-closed = 닫았습니다. 이제부터 이용객에게 안내합니다.
staff-done-open = 열었습니다. 이제부터 이용객에게 안내합니다.
staff-done-still-closed = 아직 닫혀 있다고 적었습니다.
staff-done-planned = 닫을 시간을 정했습니다.
staff-done-cancelled = 정해 둔 닫힘을 취소했습니다.
staff-done-site = 저장했습니다. 로그아웃하면 적용됩니다.
staff-not-saved = 저장하지 못했습니다. 바뀐 것이 없습니다.
staff-refused = 이대로는 나갈 수 없습니다. 표시된 것을 먼저 고치세요.

staff-plan = 닫을 시간 정하기
staff-plan-since = 시작
staff-plan-until = 끝
staff-plan-save = 이 시간에 닫기
staff-plan-drop = 정해 둔 시간입니다. 누르면 취소됩니다:
staff-step-day-less = −1일
staff-step-day-more = +1일
staff-step-quarter-less = −15분
staff-step-quarter-more = +15분

staff-sound = 소리 시험
staff-sound-said = 하나, 둘, 셋. 잘 들리시나요?
staff-grid = 터치 시험
staff-grid-words = { $count ->
    [0] 모든 칸을 눌러 보세요.
   *[other] 모든 칸을 눌러 보세요. { $count }칸 남았습니다.
}
staff-grid-all = 모든 칸이 반응했습니다.
staff-device-clock = 시계
staff-device-started = 켜진 시각
staff-device-printer = 프린터
staff-device-voices = 음성이 있는 언어
staff-device-conditions = 운행 상태 정보
staff-device-map = 지도
staff-device-disk = 남은 저장 공간
staff-device-error = 마지막 오류
staff-none = 없음
staff-of = { $count }개 중 { $number }개
staff-megabytes = { $count } MB
staff-printer-ready = 준비됨
staff-printer-paper-low = 용지 부족
staff-printer-paper-out = 용지 없음
staff-printer-cover-open = 덮개 열림
staff-printer-jam = 용지 걸림
staff-printer-hot = 과열
staff-printer-offline = 연결 안 됨
staff-printer-mute = 응답 없음
staff-printer-unconfirmed = 확인 안 됨

staff-check-print = 점검표 인쇄
staff-check-summary = { $count ->
    [0] 모두 기준에 맞습니다.
   *[other] { $count }가지가 기준에 맞지 않습니다.
}
staff-check-unmeasured = 재지 않음
staff-check-at-least = { $value } ({ $limit } 이상)
staff-check-at-most = { $value } ({ $limit } 이하)
staff-check-ppi = 인치당 화소
staff-check-lowest = 가장 낮은 버튼의 높이
staff-check-reach = 아래 버튼줄의 높이
staff-check-sight = 가장 높은 글자의 높이
staff-check-band = 손이 닿는 높이
staff-check-text = 글자 크기
staff-check-distance = 이 거리의 글자 크기
staff-check-contrast = 글자의 명암비
staff-check-shapes = 그림의 명암비
staff-check-target = 버튼 크기
staff-check-gap = 버튼 사이 간격
staff-check-bearing = 바라보는 방향
staff-unit-mm = { $number } mm
staff-unit-ppi = { $number } ppi
staff-unit-ratio = { $number } : 1
staff-unit-deg = { $number }°
staff-slip-going = 점검표를 인쇄하고 있습니다.
staff-slip-done = 점검표를 인쇄했습니다.
staff-slip-failed = 인쇄하지 못했습니다. 프린터를 확인하세요.

staff-site-card = 은행 카드를 막대에 대 보세요. 막대가 더 길면 너비를 늘리세요.
staff-site-width = 화면 너비
staff-site-bottom = 바닥에서 화면 아래까지
staff-site-distance = 눈까지의 거리
staff-site-bearing = 바라보는 방향 (북쪽 0)
staff-site-save = 저장

staff-notices = 알림
staff-notices-tell = 이용객에게 알릴 내용:
staff-notices-told = 지금 알리는 중입니다. 누르면 거둡니다:
staff-hours-2 = 2시간
staff-hours-12 = 12시간
staff-hours-open = 거둘 때까지
staff-done-announced = 이용객에게 알립니다.
staff-done-withdrawn = 알림을 거두었습니다.
station-notice-delays = 열차가 늦어지고 있습니다
station-notice-delays-text = 출발 안내판을 확인해 주세요.
station-notice-crowd = 역이 매우 붐빕니다
station-notice-crowd-text = 시간을 넉넉히 잡아 주세요.
station-notice-building = 역 안에서 공사를 하고 있습니다
station-notice-building-text = 길이 더 멀어질 수 있습니다. 이 기기가 열린 길을 안내합니다.
station-notice-wet = 바닥이 젖어 있을 수 있습니다
station-notice-wet-text = 특히 계단에서 조심해 주세요.
station-notice-power = 역 일부가 정전되었습니다
station-notice-power-text = 엘리베이터와 에스컬레이터가 멈출 수 있습니다. 직원에게 물어보세요.
station-notice-event = 가까운 곳에서 큰 행사가 열립니다
station-notice-event-text = 행사 앞뒤로 붐빕니다. 시간을 넉넉히 잡아 주세요.
