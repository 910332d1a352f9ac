# The printed ticket: what no screen says.

ticket-lifts = 가는 길의 엘리베이터
ticket-lifts-heard = 가는 길의 엘리베이터, { $time }에 들어온 소식
ticket-lift-works = 운행 중
ticket-lift-no-report = 고장 소식 없음
ticket-lift-out-of-service = 운행하지 않음
ticket-lift-unknown = 상태를 알 수 없음
ticket-by-ear = 소리로 들으려면 이 페이지를 열고 휴대폰의 읽어 주기(VoiceOver, TalkBack)를 켜세요.
