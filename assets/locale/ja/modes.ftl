# 画面の見え方。すべての画面の下にあるボタン：ごく短く。

mode-text = 文字サイズ
    .speech = 文字サイズ、100パーセント
mode-text-larger = 文字 { $percent }%
    .speech = 文字サイズ、{ $percent }パーセント
mode-colours = 画面の色
    .speech = 画面の色、明るい色
mode-colours-high-contrast = くっきり
    .speech = 画面の色、くっきり
mode-colours-dark = 暗い色
    .speech = 画面の色、暗い色
mode-low = 低い画面
    .speech = 低い画面
mode-easy = かんたん
    .speech = かんたんな画面
mode-told = { $state ->
    [chosen] { $name }、オン
   *[plain] { $name }、オフ
}
