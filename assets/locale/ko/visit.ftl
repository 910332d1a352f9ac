# What a visit has beside its usual screens: other ways, steps, own measures, lifts, staff.
ways-open = 다른 길
ways-title = 어느 길이 좋으세요?
way-proposed = 추천하는 길
way-fastest = 가장 빠른 길
way-fewest-level-changes = 층을 덜 옮기는 길
way-gentlest = 오르내림이 적은 길
way-sheltered = 지붕이 더 많은 길
way-lit = 더 밝은 길
way-other = 다른 길
way-by = { $way }: { $what }
way-level-changes = { $count ->
    [0] 층 이동 없음
   *[other] 층 이동 { $count }회
}

# One step after the other.
preview-open = 단계별 보기
preview-count = { $count }단계 중 { $number }단계
preview-before = 이전 단계
preview-after = 다음 단계

# What travellers say of themselves. It is forgotten with the visit.
profile-own = { $profile } (조정함)
    .speech = { $profile }, 조정함
measures-open = 내 조건
measures-title = 내 치수와 조건
measures-other = 이동 방법 바꾸기
measures-words = 이번 이용에만 쓰고, 저장하지 않습니다.
measure-width_m = 폭
measure-length_m = 길이
measure-turning_m = 회전에 필요한 폭
measure-kerb_m = 넘을 수 있는 턱
measure-up_ratio = 오를 수 있는 경사
measure-down_ratio = 내려갈 수 있는 경사
measure-speed_mps = 속도
measure-companion = 함께 가는 사람이 있음
measure-only_verified = 확인된 길만
measure-escalators = 에스컬레이터 이용
measure-stairs = 계단 이용
measure-cm = { $value } cm
    .speech = { $value }센티미터
measure-percent = { $value }%
    .speech = { $value }퍼센트
measure-speed = 시속 { $value } km
    .speech = 시속 { $value }킬로미터
measure-yes = 예
measure-no = 아니요
measure-less = 줄이기
measure-more = 늘리기
measure-less-heard = { $name } 줄이기, 지금 { $value }
measure-more-heard = { $name } 늘리기, 지금 { $value }
measures-result = 이 조건으로 { $minutes }분, { $metres } m
    .speech = 이 조건으로 { $minutes }분, { $metres }미터입니다.
measures-no-way = 이 조건으로는 지금 갈 수 있는 길이 없습니다
measures-done = 길 보기
measures-why = 이유 보기
measures-forget = 원래대로

# Lifts: what is known of them, and how old that is.
lift-works = { $minutes ->
    [0] 운행 중, 방금 확인: { $lift }
   *[other] 운행 중, { $minutes }분 전 확인: { $lift }
}
    .speech = 운행 중입니다, 조금 전에 확인했습니다: { $lift }
lift-no-fault = { $minutes ->
    [0] 고장 보고 없음, 방금 확인: { $lift }
   *[other] 고장 보고 없음, { $minutes }분 전 확인: { $lift }
}
    .speech = 고장 보고가 없습니다, 조금 전에 확인했습니다: { $lift }
lift-not-confirmed = 확인되지 않음, 마지막 보고 { $reported }: { $lift }
    .speech = 확인되지 않았습니다, 마지막 보고 { $reported }: { $lift }
lift-not-confirmed-ever = 운행 상태 확인되지 않음: { $lift }
lift-unreported = 실시간 운행 정보 없음: { $lift }
state-out = 운행 중지
state-unreported = 실시간 운행 정보 없음
state-not-confirmed-ever = 운행 상태 확인되지 않음
state-not-confirmed = 확인되지 않음, 마지막 보고 { $reported }
    .speech = 확인되지 않았습니다, 마지막 보고 { $reported }
state-no-fault = { $minutes ->
    [0] 고장 보고 없음, 방금 확인
   *[other] 고장 보고 없음, { $minutes }분 전 확인
}
    .speech = 고장 보고가 없습니다, 조금 전에 확인했습니다
state-works = { $minutes ->
    [0] 운행 중, 방금 확인
   *[other] 운행 중, { $minutes }분 전 확인
}
    .speech = 운행 중입니다, 조금 전에 확인했습니다
lift-stops-none = 멈추면 다른 길이 없습니다
lift-stops-other = 멈추면 { $minutes }분 걸리는 길로 가세요
    .speech = 멈추면 { $minutes }분 걸리는 길로 가세요

# The nearest of each kind.
nearby-open = 내 주변 시설
nearby-title = 가까운 시설
nearby-toilet = 휠체어용 화장실
nearby-open-until = { $closes }까지 열림
nearby-closed = 지금 닫힘
nearby-closed-until = { $opens }까지 닫힘
nearby-access-yes = 휠체어 이용 가능
nearby-access-unknown = 휠체어 이용 확인 안 됨

# Notices of the station.
notices-open = 공지 { $count }건
notices-title = 역 공지
notice-until = { $until }까지

# Calling the staff: what is told to them, and how far the call has come.
bar-staff = 직원
call-open = 직원 호출
call-title = 무엇을 도와드릴까요?
call-reason-way = 길 찾기
call-reason-boarding = 열차 타기
call-reason-machine = 고장 신고
call-reason-unwell = 몸이 좋지 않음
call-tell = 직원에게 함께 전하는 내용
call-tell-here = 현재 위치: { $place }
call-tell-language = 사용 언어: { $language }
call-tell-need = 이동 방법: { $profile }
call-tell-goal = 목적지: { $place }
call-now = 지금 호출하기
call-calling = 직원을 호출하고 있습니다. 이곳에서 기다려 주세요.
call-answered = 직원이 호출을 확인했습니다. 이곳에서 기다려 주세요.
call-on-the-way = 직원이 이곳으로 오고 있습니다.
call-reply-coming = 직원이 갑니다. 약 { $minutes }분 걸립니다. 이곳에서 기다려 주세요.
call-reply-wait = 이곳에서 기다려 주세요. 직원이 처리하고 있습니다.
call-reply-desk = 안내소로 와 주세요.
call-reply-ring = 아래 번호로 전화해 주세요.
call-reply-nobody = 지금은 직원이 갈 수 없습니다. 다른 방법을 이용하세요.
call-no-answer = 아직 응답이 없습니다. 다른 방법을 이용해 주세요.
call-failed = 지금은 호출할 수 없습니다. 다른 방법을 이용해 주세요.
call-no-call = 이 안내기에는 호출 기능이 없습니다. 이렇게 문의해 주세요.
call-withdraw = 호출 취소
call-again = 다시 호출하기
call-phone = 전화: { $number }
call-desk = { $place } 가기 · { $minutes }분
    .speech = { $place } 가기, { $minutes }분
call-ask = 역 직원에게 문의해 주세요.
no-way-accept = 이 정도는 괜찮습니다

# Clips in sign language.
sign-open = 수어
sign-play = 재생
sign-pause = 일시정지
sign-again = 다시 보기
sign-close = 닫기
sign-none = 이 내용의 수어 영상이 없어 글로 보여 드립니다.

emergency-title = 비상 상황입니다. 지금 역 밖으로 나가세요.
emergency-nearest = 가장 가까운 출구: { $place }
emergency-step-free = 계단 없는 출구: { $place }
emergency-no-lift = 엘리베이터를 타지 마세요.
emergency-no-step-free = 계단을 이용할 수 없으면 직원에게 도움을 요청하세요.
emergency-follow = 직원의 안내와 표지를 따르세요.
