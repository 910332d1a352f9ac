# 语音：按钮，以及只用来听的句子。要短。

bar-voice = 语音
voice-again = 再听一遍
voice-slower = 慢一点
voice-faster = 快一点
voice-quieter = 小声
voice-louder = 大声
voice-welcome = 语音导览。用方向键移动，用选择键确认。
voice-welcome-touch = 在屏幕上，触一次朗读按钮，再触一次按下。
voice-captions-only = 这里没有该语言的语音，内容以文字显示。
voice-help = 重听、语速和音量按钮在屏幕下方。
voice-station = 这里是{ $station }。
voice-focus = { $state ->
    [chosen] { $name }，已选中，第{ $number }个按钮，共{ $count }个
   *[plain] { $name }，第{ $number }个按钮，共{ $count }个
}
voice-with-note = { $name }，{ $note }
voice-place = { $place }，{ $level }，{ $time }
voice-list = { $category }，{ $count }处
voice-step = 第{ $number }步，共{ $count }步。{ $sentence }
voice-steps-again = 按重听键从头再听，按向上键逐步收听。
voice-rate = 语速第{ $number }档，共{ $count }档
voice-volume = 音量第{ $number }档，共{ $count }档

# 位置提示：给还没有看到本机的人。
beacon-what = 这里是{ $station }的路线查询机。
beacon-level = 本机位于{ $level }。
beacon-beside = { $side ->
    [left] 面向本机，左侧是{ $place }。
    [right] 面向本机，右侧是{ $place }。
    [behind] 面向本机，身后是{ $place }。
    [ahead] 本机后方是{ $place }。
   *[near] 附近有{ $place }。
}
beacon-start = 请按语音键或插入耳机开始。
