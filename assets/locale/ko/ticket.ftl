# The printed ticket: what no screen says.

ticket-lifts = 가는 길의 엘리베이터
ticket-lifts-heard = 가는 길의 엘리베이터, { $time }에 들어온 소식
ticket-lift-works = 운행 중
ticket-lift-no-report = 고장 소식 없음
ticket-lift-out-of-service = 운행하지 않음
ticket-lift-unknown = 상태를 알 수 없음
ticket-by-ear = 소리로 들으려면 이 페이지를 열고 휴대폰의 읽어 주기(VoiceOver, TalkBack)를 켜세요.
ticket-code = 휴대폰이 없어도 이곳의 어느 안내기에서든 이 번호로 목적지를 다시 찾을 수 있습니다: { $code }

# The printer: the button, then what became of a ticket and what to do next.

print-take = 종이로 뽑기
print-again = 다시 뽑기
print-going = 안내표를 인쇄하고 있습니다.
print-done = 안내표를 인쇄했습니다. 나오는 곳에서 가져가세요.
print-done-paper-low = 안내표를 인쇄했습니다. 종이가 거의 없으니 직원에게 알려 주세요.
print-handed-over = 안내표를 프린터로 보냈습니다. 나오지 않으면 이 화면의 무늬를 이용하세요.
print-paper-out = 프린터에 종이가 없습니다. 이 화면의 무늬를 이용하거나 직원에게 말씀하세요.
print-cover-open = 프린터 덮개가 열려 있습니다. 이 화면의 무늬를 이용하거나 직원에게 말씀하세요.
print-jam = 프린터에 종이가 걸렸습니다. 이 화면의 무늬를 이용하거나 직원에게 말씀하세요.
print-hot = 프린터가 너무 뜨겁습니다. 1분 뒤에 다시 하거나 이 화면의 무늬를 이용하세요.
print-offline = 프린터에 연결할 수 없습니다. 이 화면의 무늬를 이용하거나 직원에게 말씀하세요.
print-mute = 프린터가 응답하지 않습니다. 이 화면의 무늬를 이용하거나 직원에게 말씀하세요.
print-unconfirmed = 안내표가 다 인쇄되었는지 확인되지 않았습니다. 덜 나왔으면 다시 뽑거나 이 화면의 무늬를 이용하세요.
