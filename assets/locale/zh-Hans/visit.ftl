# What a visit has beside its usual screens: other ways, steps, own measures, lifts, staff.
ways-open = 其他路线
ways-title = 您想走哪条路线？
way-proposed = 推荐路线
way-fastest = 最快的路线
way-fewest-level-changes = 换层较少
way-gentlest = 上下坡较少
way-sheltered = 有顶棚路段较多
way-lit = 照明较多
way-other = 另一条路线
way-by = { $way }：{ $what }
way-level-changes = { $count ->
    [0] 不换层
   *[other] 换层{ $count }次
}

# One step after the other.
preview-open = 逐步查看
preview-count = 第{ $number }步，共{ $count }步
preview-before = 上一步
preview-after = 下一步

# What travellers say of themselves. It is forgotten with the visit.
profile-own = { $profile }（已调整）
    .speech = { $profile }，已调整
measures-open = 我的条件
measures-title = 我的尺寸和条件
measures-other = 更改出行方式
measures-words = 仅用于本次查询，不会保存。
measure-width_m = 宽度
measure-length_m = 长度
measure-turning_m = 掉头所需空间
measure-kerb_m = 能越过的高度
measure-up_ratio = 能上的坡度
measure-down_ratio = 能下的坡度
measure-speed_mps = 速度
measure-companion = 有人陪同
measure-only_verified = 只走已核实的路
measure-escalators = 使用自动扶梯
measure-stairs = 使用楼梯
measure-cm = { $value }厘米
    .speech = { $value }厘米
measure-percent = { $value }%
    .speech = 百分之{ $value }
measure-speed = 每小时{ $value }公里
    .speech = 每小时{ $value }公里
measure-yes = 是
measure-no = 否
measure-less = 减少
measure-more = 增加
measure-less-heard = 减少{ $name }，现在{ $value }
measure-more-heard = 增加{ $name }，现在{ $value }
measures-result = 按此条件：{ $minutes }分钟，{ $metres }米
    .speech = 按此条件，{ $minutes }分钟，{ $metres }米
measures-no-way = 按此条件，目前没有路线
measures-done = 查看路线
measures-why = 查看原因
measures-forget = 恢复原样

# Lifts: what is known of them, and how old that is.
lift-works = { $minutes ->
    [0] 正常运行（刚刚确认）：{ $lift }
   *[other] 正常运行（{ $minutes }分钟前确认）：{ $lift }
}
    .speech = 正常运行，不久前确认：{ $lift }
lift-no-fault = { $minutes ->
    [0] 无故障报告（刚刚确认）：{ $lift }
   *[other] 无故障报告（{ $minutes }分钟前确认）：{ $lift }
}
    .speech = 无故障报告，不久前确认：{ $lift }
lift-not-confirmed = 未确认（最后报告 { $reported }）：{ $lift }
    .speech = 未确认，最后报告{ $reported }：{ $lift }
lift-not-confirmed-ever = 运行状态未确认：{ $lift }
lift-unreported = 无实时运行信息：{ $lift }
state-out = 暂停使用
state-unreported = 无实时运行信息
state-not-confirmed-ever = 运行状态未确认
state-not-confirmed = 未确认（最后报告 { $reported }）
    .speech = 未确认，最后报告{ $reported }
state-no-fault = { $minutes ->
    [0] 无故障报告（刚刚确认）
   *[other] 无故障报告（{ $minutes }分钟前确认）
}
    .speech = 无故障报告，不久前确认
state-works = { $minutes ->
    [0] 正常运行（刚刚确认）
   *[other] 正常运行（{ $minutes }分钟前确认）
}
    .speech = 正常运行，不久前确认
lift-stops-none = 如停用，没有其他路线
lift-stops-other = 如停用，另一条路线需{ $minutes }分钟
    .speech = 如停用，另一条路线需{ $minutes }分钟

# The nearest of each kind.
nearby-open = 身边设施
nearby-title = 离您最近的设施
nearby-toilet = 无障碍卫生间
nearby-open-until = 开放至{ $closes }
nearby-closed = 现已关闭
nearby-closed-until = 关闭至{ $opens }
nearby-access-yes = 轮椅可用
nearby-access-unknown = 能否使用轮椅未核实

# Notices of the station.
notices-open = 通知{ $count }条
notices-title = 车站通知
notice-until = 截至{ $until }

# Calling the staff: what is told to them, and how far the call has come.
bar-staff = 工作人员
call-open = 呼叫工作人员
call-title = 您需要什么帮助？
call-reason-way = 指路
call-reason-boarding = 上下车协助
call-reason-machine = 报告故障
call-reason-unwell = 身体不适
call-tell = 同时告知工作人员
call-tell-here = 您的位置：{ $place }
call-tell-language = 语言：{ $language }
call-tell-need = 出行方式：{ $profile }
call-tell-goal = 目的地：{ $place }
call-now = 立即呼叫
call-calling = 正在呼叫工作人员，请在此等候。
call-answered = 工作人员已收到呼叫，请在此等候。
call-on-the-way = 工作人员正在赶来。
call-reply-coming = 工作人员约{ $minutes }分钟后到。请在此等候。
call-reply-wait = 请在此等候，工作人员正在处理。
call-reply-desk = 请到问讯处来。
call-reply-ring = 请拨打下面的电话。
call-reply-nobody = 现在无人能前来。您可以这样做：
call-no-answer = 暂时无人应答，请试试以下方法。
call-failed = 目前无法呼叫，请试试以下方法。
call-no-call = 本机不能呼叫，请使用以下方法。
call-withdraw = 取消呼叫
call-again = 再次呼叫
call-phone = 电话：{ $number }
call-desk = 前往{ $place }：{ $minutes }分钟
    .speech = 前往{ $place }，{ $minutes }分钟
call-ask = 请询问车站工作人员。
no-way-accept = 这样我可以

# Clips in sign language.
sign-open = 手语
sign-play = 播放
sign-pause = 暂停
sign-again = 重播
sign-close = 关闭
sign-none = 此内容没有手语视频，以文字显示。

emergency-title = 紧急情况。请立即离开车站。
emergency-nearest = 最近的出口：{ $place }
emergency-step-free = 无台阶出口：{ $place }
emergency-no-lift = 请勿乘坐电梯。
emergency-no-step-free = 无法走楼梯的乘客，请向工作人员求助。
emergency-follow = 请听从工作人员并按指示牌撤离。
