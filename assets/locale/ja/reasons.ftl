summary = { $form ->
    [range] { $fewest }分から{ $most }分、{ $metres }メートルです。
   *[about] 約{ $most }分、{ $metres }メートルです。
}
summary-no-steps = { $changes ->
    [0] 階段も階の移動もありません。
   *[other] 階段はなく、階の移動は{ $changes }回です。
}
summary-steps = 階段が{ $count }段あります。
summary-stairs = 段数のわからない階段があります。

# ルートがないとき：何がさえぎっているか、何が変われば行けるか。
barrier-out-of-service = 運転休止中：{ $subject }
barrier-out-of-service-until = { $opens }まで運転休止：{ $subject }
barrier-closed = 閉鎖中：{ $subject }
barrier-closed-until = { $opens }まで閉鎖：{ $subject }
barrier-closes = 到着前の{ $closes }に閉まります：{ $subject }
barrier-stairs = { $form ->
    [unknown] 階段があります。
   *[known] { $value }段の階段があります。
}
barrier-escalator = エスカレーターがあります。
barrier-moving-sidewalk = 動く歩道があります。
barrier-elevator = エレベーターに乗る必要があります。
barrier-one-way = 一方向にしか通れません：{ $subject }
barrier-not-accessible = 車いすでは通れないと記録されています：{ $subject }
barrier-kerb = { $form ->
    [unknown] 高い段差があります。
   *[known] 高さ{ $value }センチメートルの段差があります。上限は{ $limit }センチメートルです。
}
barrier-too-narrow = 幅は{ $value }センチメートルです。{ $limit }センチメートル必要です：{ $subject }
barrier-too-steep = 勾配は{ $value }パーセントです。上限は{ $limit }パーセントです。
barrier-too-steep-down = 下り勾配は{ $value }パーセントです。上限は{ $limit }パーセントです。
barrier-slope-too-long = 休める平らな場所がないまま、坂が{ $value }メートル続きます。上限は{ $limit }メートルです。
barrier-cross-slope = 通路が横に{ $value }パーセント傾いています。上限は{ $limit }パーセントです。
barrier-step = { $value }センチメートルの段があります。上限は{ $limit }センチメートルです。
barrier-surface = 路面が粗く、車輪では通れません。
barrier-stairlift = 係員の操作が必要な昇降機の付いた階段があります。
barrier-no-handrail = 階段に手すりがありません。
barrier-no-step-contrast = 階段の段の縁に目印がありません。
barrier-no-signals = 信号機のない横断歩道があります。
barrier-silent-signals = 音の出ない信号機があります。
barrier-silent-elevator = 音声案内も点字もないエレベーターです：{ $subject }
barrier-high-controls = ボタンの位置が高すぎるエレベーターです：{ $subject }
barrier-revolving-door = 回転ドアがあります。
barrier-manual-door = 自動で開かないドアがあります。
barrier-elevator-too-small = エレベーターの内寸は{ $value }センチメートルです。{ $limit }センチメートル必要です：{ $subject }
barrier-elevator-no-turn = 向きを変えられる幅は{ $value }センチメートルです。{ $limit }センチメートル必要です：{ $subject }
barrier-unverified-access = 通れるかどうか、未確認です：{ $subject }
barrier-unverified-incline = 勾配が測られていません：{ $subject }
barrier-unverified-slope-run = 休める平らな場所があるか、未確認です：{ $subject }
barrier-unverified-width = 幅が測られていません：{ $subject }
barrier-unverified-gate-width = 幅が測られていません：{ $subject }
barrier-unverified-elevator-size = ドアと内部の大きさが測られていません：{ $subject }
barrier-unverified-elevator-turn = 中で向きを変えられるか、通り抜けられるか、未確認です：{ $subject }
barrier-unverified-kerb = 段差が測られていません：{ $subject }
barrier-unverified-handrail = 手すりがあるか、未確認です：{ $subject }
barrier-unverified-step-contrast = 段の縁に目印があるか、未確認です：{ $subject }
barrier-unverified-tactile-paving = 点字ブロックがあるか、未確認です：{ $subject }
barrier-unverified-crossing-sound = 音の出る信号機か、未確認です：{ $subject }
barrier-not-connected = 地図の上に、そこへ通じる道がありません：{ $subject }

subject-walkway = 通路
subject-stairs = 階段
subject-moving-sidewalk = 動く歩道
subject-escalator = エスカレーター
subject-elevator = エレベーター
subject-fare-gate = 改札
subject-exit-gate = 出口専用の改札
subject-ramp = スロープ
subject-door = ドア
subject-node = ドアまたは柵
subject-gap = 目的地

accept-stairs = { $form ->
    [known] { $amount }段の階段を使う場合、{ $metres }メートルのルートがあります。
   *[unknown] 階段を使う場合、{ $metres }メートルのルートがあります。
}
accept-escalators = エスカレーターを使う場合、{ $metres }メートルのルートがあります。
accept-moving-sidewalks = 動く歩道を使う場合、{ $metres }メートルのルートがあります。
accept-incline-down = { $form ->
    [known] 下り勾配{ $amount }パーセントを通る場合、{ $metres }メートルのルートがあります。
   *[unknown] 急な下り坂を通る場合、{ $metres }メートルのルートがあります。
}
accept-slope-run = { $form ->
    [known] 休む所のない坂を{ $amount }メートル通る場合、{ $metres }メートルのルートがあります。
   *[unknown] 長い坂を通る場合、{ $metres }メートルのルートがあります。
}
accept-cross-slope = { $form ->
    [known] 横に{ $amount }パーセント傾いた通路を通る場合、{ $metres }メートルのルートがあります。
   *[unknown] 横に大きく傾いた通路を通る場合、{ $metres }メートルのルートがあります。
}
accept-no-handrail = 手すりのない階段を使う場合、{ $metres }メートルのルートがあります。
accept-revolving-door = 回転ドアを通る場合、{ $metres }メートルのルートがあります。
accept-unverified = 測られていない場所を{ $amount }か所通る場合、{ $metres }メートルのルートがあります。
with-staff-stairlift = 係員が階段の昇降機を操作すれば、{ $metres }メートルのルートがあります。係員にお申し付けください。
accept-incline = { $form ->
    [known] 勾配{ $amount }パーセントを通る場合、{ $metres }メートルのルートがあります。
   *[unknown] 急な坂を通る場合、{ $metres }メートルのルートがあります。
}
accept-kerb = { $form ->
    [known] { $amount }センチメートルの段差を越える場合、{ $metres }メートルのルートがあります。
   *[unknown] 高い段差を越える場合、{ $metres }メートルのルートがあります。
}
accept-narrow = { $form ->
    [known] 幅{ $amount }センチメートルの所を通る場合、{ $metres }メートルのルートがあります。
   *[unknown] 狭い所を通る場合、{ $metres }メートルのルートがあります。
}
accept-surface = 粗い路面を通る場合、{ $metres }メートルのルートがあります。
accept-stated-not-accessible = 車いすでは通れないと記録された場所を{ $amount }か所通る場合、{ $metres }メートルのルートがあります。

unverified-metres = 未確認の区間{ $metres }メートル
unverified-lifts = 車いすでの利用が未確認のエレベーター{ $lifts }基
unverified-metres-and-lifts = 未確認の区間{ $metres }メートルとエレベーター{ $lifts }基
unverified-elevator-state = エレベーターの運転状況は未確認です

wish-fastest = 最も速いルート：
wish-fewest-level-changes = 階の移動が少ないルート：
wish-gentlest = 上り下りが少ないルート：
wish-sheltered = 屋根のある所が多いルート：
wish-lit = 照明のある所が多いルート：
wish-other = 別のルート：

# いつ：今日なら時刻だけ、今日でなければ日も。
moment-tomorrow = 明日の{ $time }
moment-weekday = { $weekday ->
    [1] 月曜日
    [2] 火曜日
    [3] 水曜日
    [4] 木曜日
    [5] 金曜日
    [6] 土曜日
   *[7] 日曜日
}の{ $time }
moment-date = { $month }月{ $day }日の{ $time }
moment-date-year = { $year }年{ $month }月{ $day }日の{ $time }
closing-soon = { $closes }に閉まります：{ $subject }
closing-start-by = { $start }までに出発してください。{ $closes }に閉まります：{ $subject }
closing-start-now = 今すぐ出発してください。{ $closes }に閉まります：{ $subject }
place-closed = 到着時には閉まっています。
place-closed-until = 到着時には閉まっています。{ $opens }に開きます。
unverified-hours = 利用できる時間が未確認です：{ $subject }
wait-until = { $opens }以降は、{ $metres }メートルのルートがあります。
