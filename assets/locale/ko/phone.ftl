# 휴대전화 화면: 길 안내 문장을 뺀 나머지 모든 글.

phone-title = 길 안내
phone-to = 가는 곳
phone-point = 지도에서 고른 곳
phone-minutes = 약 { $minutes }분
phone-metres = { $metres }미터
phone-elevators = 엘리베이터 { $count }번
phone-no-stairs = 계단 없음
phone-stairs = 계단 있음
phone-stairs-counted = 계단 { $count }칸
phone-escalators = 에스컬레이터

phone-language = 언어
phone-list = 목록
phone-map = 지도
phone-map-of = 지도: { $place }
phone-next = 다음 단계
phone-previous = 이전 단계
phone-step = { $count }단계 중 { $number }단계
phone-levels = 보이는 층
phone-zoom = 지도
phone-zoom-in = 크게 보기
phone-zoom-out = 작게 보기
phone-whole-route = 전체 경로
phone-here-level = 여기부터 { $level }

phone-steps = 단계
phone-read = 소리로 듣기
phone-read-stop = 그만 듣기
phone-no-voice = 이 휴대전화에는 이 언어의 음성이 없습니다.
phone-text-size = 글자 크기 { $percent } %
phone-dark = 어둡게
phone-light = 밝게
phone-print = 인쇄
phone-telling = 안내 방식
phone-telling-plain = 자세히
phone-telling-brief = 짧게
phone-telling-nonvisual = 보지 않고: 촉감과 개수로

phone-outdoors-title = 밖에서 이어 가기
phone-outdoors-text = 다른 앱이나 사이트에서 출구 지도를 엽니다. 출구의 위치만 전해집니다.
phone-outdoors-app = 이 휴대전화의 지도 앱

phone-signed = { $time }에 만든 경로입니다 ({ $kiosk }). 서명을 확인했습니다.
phone-kiosk = 이 역의 안내기
phone-private = 경로는 이 링크 안에만 있습니다. 어떤 서버에도 보내지 않았습니다.

phone-old = { $hours }시간 전에 만든 경로입니다. 그사이 바뀐 것이 있을 수 있습니다. 안내기에서 다시 찾아보세요.
phone-out-of-service = 지금 운행하지 않습니다: { $machine }. 안내기에서 다시 찾거나 직원에게 문의하세요.
phone-not-known = 지금 운행하는지 알 수 없습니다: { $machine }. 직원에게 문의하거나 안내기에서 다시 찾아보세요.
phone-changed = 경로를 만든 뒤 상황이 바뀌었습니다. 닫힌 곳이 있다는 신고가 있지만 가시는 길에 있는지는 알 수 없습니다. 직원에게 문의하거나 안내기에서 다시 찾아보세요.
phone-checked = { $time }에 확인: 이 경로의 엘리베이터와 에스컬레이터에 운행 중지 신고가 없습니다.
phone-unchecked = 확인하지 못함: 이 경로의 엘리베이터와 에스컬레이터에 대한 최신 정보가 없습니다.
phone-kept = 이 페이지는 휴대전화에 저장되어 연결 없이도 열립니다.
phone-online-only = 이 주소는 https가 아니어서 페이지를 휴대전화에 저장할 수 없습니다. 연결되어 있을 때만 열립니다. 인쇄하거나 화면을 캡처해 두세요.

phone-empty-title = 아직 경로가 없습니다
phone-empty-text = 역에 있는 안내기의 QR 코드를 스캔하세요. 여기에 경로가 나옵니다.
phone-format-title = 경로가 아닙니다
phone-format-text = 링크가 잘렸거나 바뀌었습니다. QR 코드를 다시 스캔하세요.
phone-version-title = 오래된 페이지입니다
phone-version-text = 더 새로운 페이지에 맞춘 경로입니다. 새로 고치거나 QR 코드를 다시 스캔하세요.
phone-release-title = 이 경로의 지도가 없습니다
phone-release-text = 더는 보관하지 않는 지도로 만든 경로입니다. 안내기에서 다시 찾아보세요.
phone-path-title = 경로가 지도와 맞지 않습니다
phone-path-text = 잘못된 길로 이끌 수 있어 보여 드리지 않습니다. 안내기에서 다시 찾아보세요.
phone-signature-title = 서명이 올바르지 않습니다
phone-signature-text = 이곳의 안내기가 만들지 않았거나 나중에 바뀐 경로입니다. 보여 드리지 않습니다. 안내기 화면의 QR 코드를 다시 스캔하세요.
phone-network-title = 연결되지 않았습니다
phone-network-text = 필요한 파일을 받지 못했습니다. 인터넷 연결을 확인하고 새로 고치세요.
phone-sketch = 길의 지도를 받지 못했습니다. 가는 순서대로 층마다 선만 보여 드립니다. 위쪽이 북쪽입니다.
phone-failure-title = 경로를 보여 드릴 수 없습니다
phone-failure-text = 페이지를 새로 고치거나 QR 코드를 다시 스캔하세요.
phone-needs-script = 이 페이지에는 자바스크립트가 필요합니다. 브라우저 설정에서 켜 주세요.
