# 屏幕的显示方式。每个屏幕下方的按钮：极简短。

mode-text = 文字大小
    .speech = 文字大小，百分之100
mode-text-larger = 文字 { $percent }%
    .speech = 文字大小，百分之{ $percent }
mode-colours = 屏幕颜色
    .speech = 屏幕颜色，浅色
mode-colours-high-contrast = 高对比度
    .speech = 屏幕颜色，高对比度
mode-colours-dark = 深色
    .speech = 屏幕颜色，深色
mode-low = 低位画面
    .speech = 低位画面
mode-easy = 简易模式
    .speech = 简易模式
mode-told = { $state ->
    [chosen] { $name }，已开启
   *[plain] { $name }，已关闭
}
