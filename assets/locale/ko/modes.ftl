# 화면을 보는 방법. 모든 화면 아래의 버튼: 아주 짧게.

mode-text = 글자 크기
    .speech = 글자 크기 100퍼센트
mode-text-larger = 글자 { $percent }%
    .speech = 글자 크기 { $percent }퍼센트
mode-colours = 화면 색
    .speech = 화면 색, 밝게
mode-colours-high-contrast = 고대비
    .speech = 화면 색, 고대비
mode-colours-dark = 어둡게
    .speech = 화면 색, 어둡게
mode-low = 낮은 화면
    .speech = 낮은 화면
mode-easy = 쉬운 화면
    .speech = 쉬운 화면
mode-told = { $state ->
    [chosen] { $name }, 켜짐
   *[plain] { $name }, 꺼짐
}
