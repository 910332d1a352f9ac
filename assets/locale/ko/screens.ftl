# 키오스크 화면. 버튼은 짧게, 문장은 공손하게.


bar-back = 뒤로
bar-start-over = 처음으로
bar-language = 언어
bar-help = 도움말

language-title = 어떤 언어로 볼까요?

you-are-here = 현 위치
where-to = 어디로 갈까요?
about-minutes = { $minutes }분
    .speech = { $minutes }분
metres = { $metres } m
    .speech = { $metres }미터
goal-on-level = { $place } · { $level }
on-level = { $level }
between-levels = { $lowest } ~ { $highest }
    .speech = { $lowest }에서 { $highest }까지
page-of = { $page } / { $pages }
    .speech = { $pages }쪽 중 { $page }쪽
page-before = 이전
page-after = 다음
no-way-known = 갈 수 없음

welcome-standing = 지금 계신 곳: { $level }
welcome-start = 목적지 찾기

pick-platform = 승강장
pick-entrance = 출구
pick-toilet = 화장실
pick-tickets = 승차권
pick-information = 안내소
pick-bus_stop = 버스
pick-tram_stop = 트램
pick-taxi = 택시
pick-lockers = 보관함
pick-food = 음식점
pick-money = 은행·현금
pick-elevator = 엘리베이터

pick-count-platform = { $count }곳
pick-count-entrance = { $count }곳
pick-count-bus_stop = { $count }곳
pick-count-tram_stop = { $count }곳

nearest-toilet = 가장 가까운 화장실
nearest-tickets = 가장 가까운 승차권 판매소
nearest-information = 가장 가까운 안내소
nearest-taxi = 가장 가까운 택시 승강장
nearest-lockers = 가장 가까운 물품 보관함
nearest-food = 가장 가까운 음식점
nearest-money = 가장 가까운 은행·현금 인출기
nearest-elevator = 가장 가까운 엘리베이터

category-platforms = 승강장
category-exits = 출구
category-toilets = 화장실
category-tickets = 승차권·안내
category-transfer = 버스·택시
category-food = 음식·상점
category-services = 편의 시설
category-around = 주변

search-open = 이름이나 번호로 찾기
search-hint = 이름, 번호, 초성을 입력하세요
search-or-choose = 필요한 것을 골라도 됩니다
search-none = 찾은 곳이 없습니다
search-none-words = 글자를 확인하거나 아래에서 고르세요.
search-erase = 한 글자 지우기
search-clear = 모두 지우기
search-space = 띄어쓰기
search-shift = 쌍자음
search-found = { $count }곳을 찾았습니다.
search-named = { $place } · { $name }

needs-title = 어떻게 이동하세요?
profile-walking = 걸어서
profile-walking-words = 계단과 에스컬레이터도 이용합니다. 가장 빠른 길로 안내합니다.
profile-hurried = 서둘러서
profile-hurried-words = 걸어서와 같은 길을 빠른 걸음으로 안내합니다.
profile-slow_walker = 천천히 걸어서
profile-slow_walker-words = 계단을 줄이고 엘리베이터와 에스컬레이터로 안내합니다.
profile-cane = 지팡이나 목발로
profile-cane-words = 손잡이가 있는 계단만, 되도록 적게 이용합니다.
profile-stroller = 유모차와 함께
profile-stroller-words = 계단과 에스컬레이터 없이 안내합니다. 낮은 턱은 넘습니다.
profile-luggage = 짐이나 자전거와 함께
profile-luggage-words = 엘리베이터와 넓은 길로 먼저 안내합니다.
profile-wheelchair = 휠체어로
profile-wheelchair-words = 계단과 에스컬레이터 없이, 엘리베이터와 경사로로만 안내합니다.
profile-power_wheelchair = 전동 휠체어로
profile-power_wheelchair-words = 계단과 에스컬레이터 없이, 들어갈 수 있는 엘리베이터와 경사로로 안내합니다.
profile-mobility_scooter = 전동 스쿠터로
profile-mobility_scooter-words = 크기가 확인된 엘리베이터와 넓은 길로만 안내합니다.
profile-blind = 눈으로 보지 않고
profile-blind-words = 점자블록과 소리 나는 신호등이 있는 길로 먼저 안내합니다.
profile-low_vision = 잘 보이지 않을 때
profile-low_vision-words = 표시된 계단과 손잡이, 신호등이 있는 길로 먼저 안내합니다.

route-stairs = 계단 { $count }칸
route-stairs-unknown = { $count ->
    [0] 계단 있음
   *[other] 계단 { $count }칸 이상
}
route-no-stairs = 계단 없음
route-elevators = 엘리베이터 { $count }회
route-escalators = 에스컬레이터 { $count }회
route-totals = { $minutes }분 · { $metres } m
    .speech = { $minutes }분, { $metres }미터
route-changed = 방금 상황이 바뀌어 길을 다시 찾았습니다
route-take = 휴대폰으로 가져가기
plan-b-none = 이 엘리베이터가 멈추면 다른 길이 없습니다: { $lift }
plan-b-other = 이 엘리베이터가 멈추면 { $minutes }분 걸리는 길로 가세요: { $lift }
    .speech = 이 엘리베이터가 멈추면 { $minutes }분 걸리는 길로 가세요: { $lift }

map-nearer = 확대
map-farther = 축소
level-button-below = B{ $number }
    .speech = 지하 { $number }층
level-button-ground = 1층
    .speech = 1층
level-button-above = { $floor }층
    .speech = { $floor }층
level-button-between = { $index }
    .speech = 중간 { $index }층

handoff-title = 휴대폰으로 가져가세요
handoff-words = 휴대폰 카메라로 이 무늬를 비추고, 화면에 나타나는 주소를 누르세요.
handoff-none = 이 길은 휴대폰으로 옮길 수 없습니다. 뒤로 가서 이 화면의 안내를 보세요.
handoff-privacy = 이 무늬에는 개인 정보가 없습니다.
handoff-done = 끝내기

no-way-step-free-now = 지금은 계단 없이 가는 길이 없습니다
no-way-step-free-since = 계단 없이 가는 길이 방금 막혔습니다
no-way-step-free-ever = 계단 없이 가는 길이 없습니다
no-way-any-now = 지금은 갈 수 있는 길이 없습니다
no-way-any-since = 가는 길이 방금 막혔습니다
no-way-any-ever = 갈 수 있는 길이 없습니다
no-way-more = 그 밖에 { $count }곳이 더 막혀 있습니다.
no-way-opening = 이렇게 하면 갈 수 있습니다
no-way-destination = 다른 목적지 찾기
no-way-profile = { $profile } 가기 · { $minutes }분
    .speech = { $profile } 가기, { $minutes }분
no-way-nearest = 대신 가까운 곳: { $place } · { $minutes }분
    .speech = 대신 가까운 곳: { $place }, { $minutes }분

help-title = 이용 방법
help-touch = 원하는 버튼을 한 번 눌렀다 떼세요.
help-slide = 잘못 눌렀다면 손가락을 버튼 밖으로 옮겨서 떼세요.
help-idle = { $seconds }초 동안 쓰지 않으면 처음 화면으로 돌아갑니다.
help-key-down = 위·아래 키: 윗줄과 아랫줄로 이동
help-key-right = 왼쪽·오른쪽 키: 앞뒤 버튼으로 이동
help-key-select = 선택 키: 테두리가 있는 버튼 누르기
help-key-back = 뒤로 키: 앞 화면으로
help-key-help = 도움말 키: 이 안내를 열고 닫기
help-close = 알겠습니다

idle-title = 계속 이용하시겠어요?
idle-words = { $seconds }초 뒤에 처음 화면으로 돌아갑니다. 계속하려면 화면이나 키를 누르세요.

trouble-title = 잠시 문제가 생겼습니다
trouble-words = 입력하신 내용은 지워졌습니다. 처음부터 다시 시작해 주세요.
trouble-again = 다시 시작하기
