# 员工界面：给熟悉车站的人看的短句。


# 关闭的原因。乘客也会看到。
outage-reason-broken = 故障
outage-reason-maintenance = 检修
outage-reason-building = 施工
outage-reason-cleaning = 清洁
outage-reason-water = 地面有水
outage-reason-power = 停电
outage-reason-crowd = 人多拥挤
outage-reason-safety = 出于安全

staff-leave = 退出登录

staff-pin-title = 员工界面
staff-pin-ask = 请输入密码。
staff-pin-erase = 删除
staff-pin-enter = 确定
staff-pin-wrong = 密码不对。还可以再试{ $count }次。
staff-pin-locked = 多次输错，已锁定。请在{ $minutes }分钟后再试。
staff-pin-trouble = 无法核对密码。请通知设备负责人。

staff-today = 车站今日状态
staff-summary = 关闭{ $closed }处，未确认{ $doubtful }处
staff-kind-elevator = 垂直电梯
staff-kind-escalator = 自动扶梯
staff-kind-entrance = 出口
staff-kind-passage = 楼梯、闸机
staff-device = 设备状态
staff-check = 自检
staff-site = 安装设置
staff-passage = { $form ->
    [one] { $name } · { $lowest }
   *[several] { $name } · { $lowest }至{ $highest }
}
staff-near = 附近：{ $place }
staff-state-none = 没有消息
staff-state-in-service = 正常
staff-state-out-of-service = 已关闭
staff-state-unknown = 未确认
staff-state-as-of = { $state } · 截至{ $time }

staff-why = 为什么关闭？
staff-no-reason = 未说明原因
staff-closed-since = { $why } · { $since }起
staff-closed-between = { $why } · { $since }至{ $until }
staff-reopen = 重新开放
staff-seen-open = 刚确认正常
staff-seen-closed = 刚确认仍关闭
staff-done-closed = 已关闭。从现在起会告知乘客。
staff-done-open = 已开放。从现在起会告知乘客。
staff-done-still-closed = 已记下：仍然关闭。
staff-done-planned = 已安排关闭时间。
staff-done-cancelled = 已取消安排的关闭。
staff-done-site = 已保存。退出登录后生效。
staff-not-saved = 未能保存。没有任何改动。
staff-refused = 现在还不能离开。请先改好标出的项目。

staff-plan = 安排关闭
staff-plan-since = 开始
staff-plan-until = 结束
staff-plan-save = 按此安排
staff-plan-drop = 已有安排，触摸即取消：
staff-step-day-less = −1天
staff-step-day-more = +1天
staff-step-quarter-less = −15分
staff-step-quarter-more = +15分

staff-sound = 测试声音
staff-sound-said = 一，二，三。您听得清楚吗？
staff-grid = 测试触摸
staff-grid-words = { $count ->
    [0] 请触摸每个方格。
   *[other] 请触摸每个方格。还剩{ $count }个。
}
staff-grid-all = 所有方格都有反应。
staff-device-clock = 时钟
staff-device-started = 启动时间
staff-device-printer = 打印机
staff-device-voices = 有语音的语言
staff-device-conditions = 设备运行信息
staff-device-map = 地图
staff-device-disk = 剩余空间
staff-device-error = 最近的错误
staff-none = 无
staff-of = { $count }种中的{ $number }种
staff-megabytes = { $count } MB
staff-printer-ready = 正常
staff-printer-paper-low = 纸不多了
staff-printer-paper-out = 缺纸
staff-printer-cover-open = 盖子打开
staff-printer-jam = 卡纸
staff-printer-hot = 过热
staff-printer-offline = 无法连接
staff-printer-mute = 没有回应
staff-printer-unconfirmed = 未确认

staff-check-print = 打印自检单
staff-check-summary = { $count ->
    [0] 全部符合要求。
   *[other] 有{ $count }项不符合要求。
}
staff-check-unmeasured = 未测量
staff-check-at-least = { $value }（至少{ $limit }）
staff-check-at-most = { $value }（最多{ $limit }）
staff-check-ppi = 每英寸像素
staff-check-lowest = 最低按钮离地高度
staff-check-reach = 底部按钮栏离地高度
staff-check-sight = 最高文字离地高度
staff-check-band = 够得着的高度
staff-check-text = 文字大小
staff-check-distance = 此距离下的文字
staff-check-contrast = 文字对比度
staff-check-shapes = 图形对比度
staff-check-target = 按钮大小
staff-check-gap = 按钮间距
staff-check-bearing = 面对的方向
staff-unit-mm = { $number } mm
staff-unit-ppi = { $number } ppi
staff-unit-ratio = { $number } : 1
staff-unit-deg = { $number }°
staff-slip-going = 正在打印自检单。
staff-slip-done = 自检单已打印。
staff-slip-failed = 无法打印。请检查打印机。

staff-site-card = 把银行卡贴在色条上。色条较长时，请把宽度调大。
staff-site-width = 画面宽度
staff-site-bottom = 屏幕下边离地
staff-site-distance = 眼睛的距离
staff-site-bearing = 面对的方向（北为0）
staff-site-save = 保存

staff-notices = 通知
staff-notices-tell = 告知乘客：
staff-notices-told = 正在告知，触摸即撤回：
staff-hours-2 = 2小时
staff-hours-12 = 12小时
staff-hours-open = 直到撤回
staff-done-announced = 已告知乘客。
staff-done-withdrawn = 通知已撤回。
station-notice-delays = 列车晚点
station-notice-delays-text = 请查看出发信息屏。
station-notice-crowd = 车站人很多
station-notice-crowd-text = 请多预留一些时间。
station-notice-building = 站内正在施工
station-notice-building-text = 有些路会变长。本机会给出开放的路。
station-notice-wet = 地面可能湿滑
station-notice-wet-text = 请当心，尤其是在楼梯上。
station-notice-power = 车站部分区域停电
station-notice-power-text = 垂直电梯和自动扶梯可能停止运行。请询问工作人员。
station-notice-event = 附近有大型活动
station-notice-event-text = 活动前后人会很多。请多预留一些时间。
