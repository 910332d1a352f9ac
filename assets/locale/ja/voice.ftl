# 音声案内：ボタンと、耳で聞くだけの文。短く。

bar-voice = 音声案内
voice-again = もう一度
voice-slower = ゆっくり
voice-faster = 速く
voice-quieter = 小さく
voice-louder = 大きく
voice-welcome = 音声案内です。矢印キーで移動し、決定キーで押してください。
voice-welcome-touch = 画面では、一度触れると読み上げ、もう一度触れると押します。
voice-captions-only = この言語の音声はありません。内容は文字で表示します。
voice-help = もう一度聞くボタン、速さ、音量のボタンは画面の下にあります。
voice-station = ここは{ $station }です。
voice-focus = { $state ->
    [chosen] { $name }、選択中、{ $count }個中{ $number }番目のボタン
   *[plain] { $name }、{ $count }個中{ $number }番目のボタン
}
voice-with-note = { $name }、{ $note }
voice-place = { $place }、{ $level }、{ $time }
voice-list = { $category }、{ $count }か所
voice-step = 全{ $count }ステップの{ $number }番目です。{ $sentence }
voice-steps-again = もう一度キーで最初から、上キーで一つずつ聞けます。
voice-rate = 速さは{ $count }段階中{ $number }です
voice-volume = 音量は{ $count }段階中{ $number }です

# 位置案内：まだ案内機に気づいていない人へ。
beacon-what = { $station }の案内機です。
beacon-level = { $level }にあります。
beacon-beside = { $side ->
    [left] 案内機に向かって左側は{ $place }です。
    [right] 案内機に向かって右側は{ $place }です。
    [behind] 案内機に向かうと、後ろは{ $place }です。
    [ahead] 案内機の裏側は{ $place }です。
   *[near] 近くに{ $place }があります。
}
beacon-start = 音声キーを押すか、イヤホンを差すと始まります。
