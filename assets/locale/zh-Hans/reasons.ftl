summary = { $form ->
    [range] { $fewest }至{ $most }分钟，{ $metres }米。
   *[about] 约{ $most }分钟，{ $metres }米。
}
summary-no-steps = { $changes ->
    [0] 无台阶，不换楼层。
   *[other] 无台阶，换楼层{ $changes }次。
}
summary-steps = 有{ $count }级台阶。
summary-stairs = 有楼梯，部分级数不详。

# 没有路线时：被什么阻断，怎样才能通行。
barrier-out-of-service = 暂停使用：{ $subject }
barrier-out-of-service-until = 暂停使用至{ $opens }：{ $subject }
barrier-closed = 已关闭：{ $subject }
barrier-closed-until = 关闭至{ $opens }：{ $subject }
barrier-closes = 在您到达前，{ $closes }关闭：{ $subject }
barrier-stairs = { $form ->
    [unknown] 途中有楼梯。
   *[known] 途中有{ $value }级楼梯。
}
barrier-escalator = 途中有自动扶梯。
barrier-moving-sidewalk = 途中有自动人行道。
barrier-elevator = 途中必须乘坐垂直电梯。
barrier-one-way = 只能单向通行：{ $subject }
barrier-not-accessible = 据记录，轮椅无法通行：{ $subject }
barrier-kerb = { $form ->
    [unknown] 途中有较高的路缘石。
   *[known] 途中有{ $value }厘米高的路缘石，上限是{ $limit }厘米。
}
barrier-too-narrow = 通道宽{ $value }厘米，需要{ $limit }厘米：{ $subject }
barrier-too-steep = 坡度为{ $value }%，上限是{ $limit }%。
barrier-too-steep-down = 下坡坡度为{ $value }%，上限是{ $limit }%。
barrier-slope-too-long = 坡道连续{ $value }米没有平台可供休息，上限是{ $limit }米。
barrier-cross-slope = 路面横向倾斜{ $value }%，上限是{ $limit }%。
barrier-step = 途中有{ $value }厘米高的台阶，上限是{ $limit }厘米。
barrier-surface = 路面过于粗糙，不便轮子通行。
barrier-stairlift = 途中有楼梯，升降平台须由工作人员操作。
barrier-no-handrail = 楼梯没有扶手。
barrier-no-step-contrast = 楼梯的台阶边缘没有标示。
barrier-no-signals = 人行横道没有信号灯。
barrier-silent-signals = 过街信号灯没有提示音。
barrier-silent-elevator = 垂直电梯既无语音提示，也无盲文：{ $subject }
barrier-high-controls = 垂直电梯的按钮过高：{ $subject }
barrier-revolving-door = 途中有旋转门。
barrier-manual-door = 途中有不会自动打开的门。
barrier-elevator-too-small = 轿厢尺寸为{ $value }厘米，需要{ $limit }厘米：{ $subject }
barrier-elevator-no-turn = 回转空间为{ $value }厘米，需要{ $limit }厘米：{ $subject }
barrier-unverified-access = 能否通行未经核实：{ $subject }
barrier-unverified-incline = 坡度未经测量：{ $subject }
barrier-unverified-slope-run = 有无平台可供休息，未经核实：{ $subject }
barrier-unverified-width = 宽度未经测量：{ $subject }
barrier-unverified-gate-width = 宽度未经测量：{ $subject }
barrier-unverified-elevator-size = 门和轿厢的尺寸未经测量：{ $subject }
barrier-unverified-elevator-turn = 能否在内掉头或从另一侧驶出，未经核实：{ $subject }
barrier-unverified-kerb = 路缘石高度未经测量：{ $subject }
barrier-unverified-handrail = 有无扶手未经核实：{ $subject }
barrier-unverified-step-contrast = 台阶边缘有无标示未经核实：{ $subject }
barrier-unverified-tactile-paving = 有无盲道未经核实：{ $subject }
barrier-unverified-crossing-sound = 信号灯有无提示音未经核实：{ $subject }
barrier-not-connected = 地图上没有通往那里的路：{ $subject }

subject-walkway = 通道
subject-stairs = 楼梯
subject-moving-sidewalk = 自动人行道
subject-escalator = 自动扶梯
subject-elevator = 垂直电梯
subject-fare-gate = 检票闸机
subject-exit-gate = 出站闸机
subject-ramp = 坡道
subject-door = 门
subject-node = 门或隔离设施
subject-gap = 目的地

accept-stairs = { $form ->
    [known] 如可上下{ $amount }级楼梯，有一条{ $metres }米的路线。
   *[unknown] 如可上下楼梯，有一条{ $metres }米的路线。
}
accept-escalators = 如可乘自动扶梯，有一条{ $metres }米的路线。
accept-moving-sidewalks = 如可乘自动人行道，有一条{ $metres }米的路线。
accept-incline-down = { $form ->
    [known] 如可通过{ $amount }%的下坡，有一条{ $metres }米的路线。
   *[unknown] 如可通过较陡的下坡，有一条{ $metres }米的路线。
}
accept-slope-run = { $form ->
    [known] 如可连续通过{ $amount }米坡道而不休息，有一条{ $metres }米的路线。
   *[unknown] 如可通过较长的坡道，有一条{ $metres }米的路线。
}
accept-cross-slope = { $form ->
    [known] 如可通过横向倾斜{ $amount }%的路面，有一条{ $metres }米的路线。
   *[unknown] 如可通过横向倾斜较大的路面，有一条{ $metres }米的路线。
}
accept-no-handrail = 如可使用没有扶手的楼梯，有一条{ $metres }米的路线。
accept-revolving-door = 如可通过旋转门，有一条{ $metres }米的路线。
accept-unverified = 如可通过{ $amount }处未经测量的地点，有一条{ $metres }米的路线。
with-staff-stairlift = 由工作人员操作楼梯升降平台，有一条{ $metres }米的路线。请向工作人员求助。
accept-incline = { $form ->
    [known] 如可通过{ $amount }%的坡度，有一条{ $metres }米的路线。
   *[unknown] 如可通过较陡的坡道，有一条{ $metres }米的路线。
}
accept-kerb = { $form ->
    [known] 如可越过{ $amount }厘米高的路缘石，有一条{ $metres }米的路线。
   *[unknown] 如可越过较高的路缘石，有一条{ $metres }米的路线。
}
accept-narrow = { $form ->
    [known] 如可通过{ $amount }厘米宽的窄处，有一条{ $metres }米的路线。
   *[unknown] 如可通过窄处，有一条{ $metres }米的路线。
}
accept-surface = 如可通过粗糙的路面，有一条{ $metres }米的路线。
accept-stated-not-accessible = 如可通过{ $amount }处记录为轮椅无法通行的地点，有一条{ $metres }米的路线。

unverified-metres = 未核实的路段{ $metres }米
unverified-lifts = 未核实能否乘轮椅使用的垂直电梯{ $lifts }部
unverified-metres-and-lifts = 未核实的路段{ $metres }米，垂直电梯{ $lifts }部
unverified-elevator-state = 垂直电梯的运行状态未核实

wish-fastest = 最快的路线：
wish-fewest-level-changes = 换层较少的路线：
wish-gentlest = 上下坡较少的路线：
wish-sheltered = 有顶棚路段较多的路线：
wish-lit = 有照明路段较多的路线：
wish-other = 另一条路线：

# 时间：当天只说时刻，否则加上日期。
moment-tomorrow = 明天{ $time }
moment-weekday = { $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
}{ $time }
moment-date = { $month }月{ $day }日{ $time }
moment-date-year = { $year }年{ $month }月{ $day }日{ $time }
closing-soon = { $closes }关闭：{ $subject }
closing-start-by = 请在{ $start }前出发。{ $closes }关闭：{ $subject }
closing-start-now = 请立即出发。{ $closes }关闭：{ $subject }
place-closed = 您到达时，那里已关闭。
place-closed-until = 您到达时，那里已关闭。{ $opens }开放。
unverified-hours = 开放时间未核实：{ $subject }
wait-until = { $opens }起，有一条{ $metres }米的路线。
