# What a visit has beside its usual screens: other ways, steps, own measures, lifts, staff.
ways-open = ほかのルート
ways-title = どのルートにしますか？
way-proposed = おすすめのルート
way-fastest = 最も速いルート
way-fewest-level-changes = 階の移動が少ないルート
way-gentlest = 上り下りが少ないルート
way-sheltered = 屋根のある所が多いルート
way-lit = 明かりの多いルート
way-other = 別のルート
way-by = { $way }：{ $what }
way-level-changes = { $count ->
    [0] 階の移動なし
   *[other] 階の移動{ $count }回
}

# One step after the other.
preview-open = 一つずつ見る
preview-count = 全{ $count }ステップの{ $number }番目
preview-before = 前へ
preview-after = 次へ

# What travellers say of themselves. It is forgotten with the visit.
profile-own = { $profile }（調整済み）
    .speech = { $profile }、調整済み
measures-open = 条件を調整
measures-title = 自分の寸法と条件
measures-other = 移動の方法を変える
measures-words = 今回だけに使い、保存しません。
measure-width_m = 幅
measure-length_m = 長さ
measure-turning_m = 回るのに必要な幅
measure-kerb_m = 越えられる段差
measure-up_ratio = 上れる勾配
measure-down_ratio = 下りられる勾配
measure-speed_mps = 速さ
measure-companion = 付き添いがいる
measure-only_verified = 確認済みのルートだけ
measure-escalators = エスカレーターを使う
measure-stairs = 階段を使う
measure-cm = { $value } cm
    .speech = { $value }センチメートル
measure-percent = { $value }%
    .speech = { $value }パーセント
measure-speed = 時速{ $value } km
    .speech = 時速{ $value }キロメートル
measure-yes = はい
measure-no = いいえ
measure-less = 減らす
measure-more = 増やす
measure-less-heard = { $name }を減らす、現在{ $value }
measure-more-heard = { $name }を増やす、現在{ $value }
measures-result = この条件で{ $minutes }分、{ $metres } m
    .speech = この条件で{ $minutes }分、{ $metres }メートルです。
measures-no-way = この条件では、現在ルートがありません
measures-done = ルートを見る
measures-why = 理由を見る
measures-forget = 元に戻す

# Lifts: what is known of them, and how old that is.
lift-works = { $minutes ->
    [0] 運転中（たった今確認）：{ $lift }
   *[other] 運転中（{ $minutes }分前に確認）：{ $lift }
}
    .speech = 運転中です、先ほど確認しました：{ $lift }
lift-no-fault = { $minutes ->
    [0] 故障の報告なし（たった今確認）：{ $lift }
   *[other] 故障の報告なし（{ $minutes }分前に確認）：{ $lift }
}
    .speech = 故障の報告はありません、先ほど確認しました：{ $lift }
lift-not-confirmed = 未確認（最後の報告 { $reported }）：{ $lift }
    .speech = 未確認です、最後の報告は{ $reported }：{ $lift }
lift-not-confirmed-ever = 運転状況は未確認：{ $lift }
lift-unreported = 運転状況の情報なし：{ $lift }
state-out = 運転休止中
state-unreported = 運転状況の情報なし
state-not-confirmed-ever = 運転状況は未確認
state-not-confirmed = 未確認（最後の報告 { $reported }）
    .speech = 未確認です、最後の報告は{ $reported }
state-no-fault = { $minutes ->
    [0] 故障の報告なし（たった今確認）
   *[other] 故障の報告なし（{ $minutes }分前に確認）
}
    .speech = 故障の報告はありません、先ほど確認しました
state-works = { $minutes ->
    [0] 運転中（たった今確認）
   *[other] 運転中（{ $minutes }分前に確認）
}
    .speech = 運転中です、先ほど確認しました
lift-stops-none = 止まると、ほかのルートはありません
lift-stops-other = 止まった場合、別のルートで{ $minutes }分です
    .speech = 止まった場合、別のルートで{ $minutes }分です

# The nearest of each kind.
nearby-open = 近くの設備
nearby-title = 最寄りの設備
nearby-toilet = 車いす対応トイレ
nearby-open-until = { $closes }まで利用可
nearby-closed = 現在閉鎖中
nearby-closed-until = { $opens }まで閉鎖
nearby-access-yes = 車いす対応
nearby-access-unknown = 車いす対応は未確認

# Notices of the station.
notices-open = お知らせ{ $count }件
notices-title = 駅からのお知らせ
notice-until = { $until }まで

# Calling the staff: what is told to them, and how far the call has come.
bar-staff = 係員
call-open = 係員を呼ぶ
call-title = どのようなお手伝いが必要ですか？
call-reason-way = 道案内
call-reason-boarding = 電車の乗り降り
call-reason-machine = 故障の連絡
call-reason-unwell = 気分が悪い
call-tell = 係員に一緒に伝える内容
call-tell-here = 現在地：{ $place }
call-tell-language = 言語：{ $language }
call-tell-need = 移動の方法：{ $profile }
call-tell-goal = 目的地：{ $place }
call-now = 今すぐ呼ぶ
call-calling = 係員を呼び出しています。この場でお待ちください。
call-answered = 係員が呼び出しを確認しました。この場でお待ちください。
call-on-the-way = 係員がこちらへ向かっています。
call-reply-coming = 係員が約{ $minutes }分で参ります。ここでお待ちください。
call-reply-wait = ここでお待ちください。係員が対応しています。
call-reply-desk = 案内所へお越しください。
call-reply-ring = 下の番号へお電話ください。
call-reply-nobody = 今は係員が伺えません。次の方法をご利用ください。
call-no-answer = まだ応答がありません。次の方法をお試しください。
call-failed = 現在、呼び出しができません。次の方法をお試しください。
call-no-call = この案内機からは呼び出せません。次の方法をご利用ください。
call-withdraw = 呼び出しを取り消す
call-again = もう一度呼ぶ
call-phone = 電話：{ $number }
call-desk = { $place }へ：{ $minutes }分
    .speech = { $place }へ、{ $minutes }分
call-ask = 駅の係員にお尋ねください。
no-way-accept = これなら大丈夫です

# Clips in sign language.
sign-open = 手話
sign-play = 再生
sign-pause = 一時停止
sign-again = もう一度
sign-close = 閉じる
sign-none = 手話動画がないため、文字で表示します。

emergency-title = 非常事態です。すぐに駅の外へ出てください。
emergency-nearest = 最寄りの出口：{ $place }
emergency-step-free = 階段のない出口：{ $place }
emergency-no-lift = エレベーターは使わないでください。
emergency-no-step-free = 階段を使えない方は、係員に声をかけてください。
emergency-follow = 係員の案内と表示に従ってください。
