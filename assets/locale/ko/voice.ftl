# 음성 안내: 화면의 단추와, 귀로만 듣는 문장. 한 문장은 짧게.

bar-voice = 음성
voice-again = 다시 듣기
voice-slower = 느리게
voice-faster = 빠르게
voice-quieter = 작게
voice-louder = 크게
voice-welcome = 음성 안내입니다. 방향 키로 옮기고 선택 키로 누르세요.
voice-welcome-touch = 화면은 만지면 읽고 다시 만지면 눌립니다.
voice-captions-only = 이 언어는 음성이 없어 글로만 보여 드립니다.
voice-help = 다시 듣기, 빠르기, 소리 크기 버튼은 화면 아래에 있습니다.
voice-station = 이곳은 { $station }입니다.
voice-focus = { $state ->
    [chosen] { $name }, 선택됨, 버튼 { $count }개 중 { $number }번째
   *[plain] { $name }, 버튼 { $count }개 중 { $number }번째
}
voice-with-note = { $name }, { $note }
voice-place = { $place }, { $level }, { $time }
voice-list = { $category } { $count }곳
voice-step = { $count }단계 중 { $number }단계. { $sentence }
voice-steps-again = 다시 듣기 키로 처음부터, 위쪽 키로 단계마다 들을 수 있습니다.
voice-rate = 빠르기 { $count }단계 중 { $number }단계
voice-volume = 소리 크기 { $count }단계 중 { $number }단계

# 위치 안내: 아직 안내기를 보지 못한 사람에게.
beacon-what = { $station } 길 안내기입니다.
beacon-level = { $level }에 있습니다.
beacon-beside = { $side ->
    [left] 안내기를 마주하면 왼쪽이 { $place }입니다.
    [right] 안내기를 마주하면 오른쪽이 { $place }입니다.
    [behind] 안내기를 마주하면 뒤쪽이 { $place }입니다.
    [ahead] 안내기 뒤편이 { $place }입니다.
   *[near] 가까운 곳은 { $place }입니다.
}
beacon-start = 시작하려면 음성 키를 누르거나 이어폰을 꽂으세요.
