# 导览机屏幕。按钮简短，语句礼貌。


bar-back = 返回
bar-start-over = 重新开始
bar-language = 语言
bar-help = 帮助

language-title = 请选择语言

you-are-here = 您在这里
where-to = 您要去哪里？
about-minutes = { $minutes }分钟
    .speech = { $minutes }分钟
metres = { $metres }米
    .speech = { $metres }米
goal-on-level = { $place }（{ $level }）
on-level = { $level }
between-levels = { $lowest }至{ $highest }
    .speech = { $lowest }至{ $highest }
page-of = { $page }/{ $pages }页
    .speech = 第{ $page }页，共{ $pages }页
page-before = 上一页
page-after = 下一页
no-way-known = 无法到达

welcome-standing = 您在：{ $level }
welcome-start = 查找目的地

pick-platform = 站台
pick-entrance = 出口
pick-toilet = 卫生间
pick-tickets = 售票
pick-information = 问询
pick-bus_stop = 公交
pick-tram_stop = 有轨电车
pick-taxi = 出租车
pick-lockers = 寄存柜
pick-food = 餐饮
pick-money = 银行、取款
pick-elevator = 垂直电梯

pick-count-platform = { $count }个站台
pick-count-entrance = { $count }个出口
pick-count-bus_stop = { $count }个车站
pick-count-tram_stop = { $count }个车站

nearest-toilet = 最近的卫生间
nearest-tickets = 最近的售票处
nearest-information = 最近的问询处
nearest-taxi = 最近的出租车站
nearest-lockers = 最近的寄存柜
nearest-food = 最近的餐饮店
nearest-money = 最近的银行或取款机
nearest-elevator = 最近的垂直电梯

category-platforms = 站台
category-exits = 出口
category-toilets = 卫生间
category-tickets = 售票、问询
category-transfer = 公交、出租车
category-food = 餐饮、购物
category-services = 便民服务
category-around = 周边

search-open = 按名称或编号查找
search-hint = 请输入名称、编号或拼音
search-or-choose = 也可以在下面选择
search-none = 没有找到
search-none-words = 请检查输入，或在下面选择。
search-erase = 删除一个字
search-clear = 全部删除
search-space = 空格
search-shift = 另一组字母
search-found = 找到 { $count } 个地点。
search-named = { $place } · { $name }

needs-title = 您怎样出行？
profile-walking = 步行
profile-walking-words = 可以使用楼梯和自动扶梯，路线最快。
profile-hurried = 赶时间
profile-hurried-words = 路线与步行相同，按快步计时。
profile-slow_walker = 慢步行
profile-slow_walker-words = 楼梯较少，时间较长。优先使用垂直电梯和自动扶梯。
profile-cane = 手杖或拐杖
profile-cane-words = 只使用有扶手的楼梯，并尽量少用。
profile-stroller = 婴儿车
profile-stroller-words = 不使用楼梯和自动扶梯，可越过较低的路缘石。
profile-luggage = 行李或自行车
profile-luggage-words = 优先使用垂直电梯和宽通道。别无他路时才使用楼梯。
profile-wheelchair = 轮椅
profile-wheelchair-words = 不使用楼梯和自动扶梯，只使用垂直电梯和坡道。
profile-power_wheelchair = 电动轮椅
profile-power_wheelchair-words = 不使用楼梯和自动扶梯，只使用容得下的垂直电梯和坡道。
profile-mobility_scooter = 电动代步车
profile-mobility_scooter-words = 只使用已确认足够大的垂直电梯和宽通道。
profile-blind = 视障
profile-blind-words = 优先使用盲道和有提示音的信号灯。
profile-low_vision = 低视力
profile-low_vision-words = 优先使用边缘有标示的台阶、扶手和信号灯。

route-stairs = 楼梯{ $count }级
route-stairs-unknown = { $count ->
    [0] 有楼梯
   *[other] 楼梯{ $count }级以上
}
route-no-stairs = 无楼梯
route-elevators = 垂直电梯{ $count }次
route-escalators = 自动扶梯{ $count }次
route-totals = { $minutes }分钟 · { $metres }米
    .speech = { $minutes }分钟，{ $metres }米
route-changed = 情况刚有变化，路线已更新
route-take = 在手机上继续
plan-b-none = 这部电梯如停用，就没有其他路线：{ $lift }
plan-b-other = 这部电梯如停用，另一条路线需{ $minutes }分钟：{ $lift }
    .speech = 这部电梯如停用，另一条路线需{ $minutes }分钟：{ $lift }

map-nearer = 放大
map-farther = 缩小
level-button-below = B{ $number }
    .speech = 地下{ $number }层
level-button-ground = 1F
    .speech = 1层
level-button-above = { $floor }F
    .speech = { $floor }层
level-button-between = { $index }
    .speech = 夹层，{ $index }

handoff-title = 在手机上继续
handoff-words = 请用手机摄像头对准此二维码，再点按出现的网址。
handoff-none = 这条路线无法转到手机。请返回，按屏幕上的指引前行。
handoff-privacy = 二维码中不含您的任何信息。
handoff-done = 完成

no-way-step-free-now = 目前没有不经楼梯的路线
no-way-step-free-since = 不经楼梯的路线刚刚中断
no-way-step-free-ever = 没有不经楼梯的路线
no-way-any-now = 目前没有可到达的路线
no-way-any-since = 前往的路线刚刚中断
no-way-any-ever = 没有可到达的路线
no-way-more = 另有{ $count }处无法通行。
no-way-opening = 以下情况可以到达
no-way-destination = 其他目的地
no-way-profile = { $profile }：{ $minutes }分钟
    .speech = { $profile }，{ $minutes }分钟
no-way-nearest = 附近可选：{ $place }，{ $minutes }分钟
    .speech = 附近可选：{ $place }，{ $minutes }分钟

help-title = 使用方法
help-touch = 请触按所需的按钮，然后松开。
help-slide = 按错了？请先把手指滑出按钮，再松开。
help-idle = { $seconds }秒无操作，将返回首页。
help-key-down = 上、下键：移到上一行或下一行
help-key-right = 左、右键：移到前一个或后一个按钮
help-key-select = 选择键：按下带框的按钮
help-key-back = 返回键：回到上一个画面
help-key-help = 帮助键：打开或关闭本说明
help-close = 知道了

idle-title = 您还在使用吗？
idle-words = { $seconds }秒后返回首页。如需继续，请触摸屏幕或按任意键。

trouble-title = 出现问题
trouble-words = 您输入的内容已清除，请重新开始。
trouble-again = 重新开始
