# 手机页面：除路线指引语句以外的全部文字。

phone-title = 路线指引
phone-to = 目的地
phone-point = 地图上选定的位置
phone-minutes = 约{ $minutes }分钟
phone-metres = { $metres }米
phone-elevators = 乘垂直电梯{ $count }次
phone-no-stairs = 无楼梯
phone-stairs = 有楼梯
phone-stairs-counted = 楼梯{ $count }级
phone-escalators = 有自动扶梯

phone-language = 语言
phone-list = 列表
phone-map = 地图
phone-map-of = 地图：{ $place }
phone-next = 下一步
phone-previous = 上一步
phone-step = 第{ $number }步，共{ $count }步
phone-levels = 显示的楼层
phone-zoom = 地图
phone-zoom-in = 放大
phone-zoom-out = 缩小
phone-whole-route = 整条路线
phone-here-level = 从这里起：{ $level }

phone-steps = 步骤
phone-read = 朗读
phone-read-stop = 停止朗读
phone-no-voice = 这部手机没有这种语言的语音。
phone-text-size = 文字大小{ $percent }%
phone-dark = 深色
phone-light = 浅色
phone-print = 打印
phone-telling = 指路方式
phone-telling-plain = 详细
phone-telling-brief = 简短
phone-telling-nonvisual = 不靠视觉：凭触感和计数

phone-outdoors-title = 出站后继续
phone-outdoors-text = 将在其他应用或网站中打开出口的地图，只会传出出口的位置。
phone-outdoors-app = 本手机的地图应用

phone-signed = 由{ $kiosk }于{ $time }生成，签名已核对。
phone-kiosk = 本站导览机
phone-private = 路线只保存在您的链接中，没有发送到任何服务器。

phone-old = 这条路线生成于{ $hours }小时前，此后情况可能有变。您可以在导览机上重新查询。
phone-out-of-service = 现已停用：{ $machine }。请在导览机上重新查询，或咨询工作人员。
phone-not-known = 目前不清楚是否运行：{ $machine }。请咨询工作人员，或在导览机上重新查询。
phone-changed = 生成路线后情况有变：有地方报告已关闭，本页无法判断是否在您的路线上。请咨询工作人员，或在导览机上重新查询。
phone-checked = { $time }已核对：没有报告显示这条路线上的电梯或自动扶梯停用。
phone-unchecked = 未能核对：没有这条路线上电梯和自动扶梯的最新报告。
phone-kept = 本页已保存在您的手机上，没有网络也能打开。
phone-online-only = 此网址不是https，无法把本页保存在手机上，打开时需要网络连接。您可以打印或截屏保存。

phone-empty-title = 还没有路线
phone-empty-text = 请扫描站内导览机上的二维码，路线会显示在这里。
phone-format-title = 这不是路线
phone-format-text = 链接不完整或已被改动。请重新扫描二维码。
phone-version-title = 页面版本过旧
phone-version-text = 这条路线需要更新的页面。请刷新页面，或重新扫描二维码。
phone-release-title = 没有这条路线的地图
phone-release-text = 生成路线时所用的地图已不再保留。请在导览机上重新查询。
phone-path-title = 路线与地图不符
phone-path-text = 为避免误导，不予显示。请在导览机上重新查询。
phone-signature-title = 签名无效
phone-signature-text = 这条路线不是由本站导览机生成的，或事后被改动，因此不予显示。请重新扫描导览机屏幕上的二维码。
phone-network-title = 没有网络连接
phone-network-text = 页面无法取得所需文件。请检查网络连接后刷新。
phone-sketch = 未能取得路线地图。这里按行进顺序逐层只显示路线的线条，上方为北。
phone-failure-title = 无法显示路线
phone-failure-text = 请刷新页面，或重新扫描二维码。
phone-needs-script = 此页面需要JavaScript。请在浏览器设置中启用。
