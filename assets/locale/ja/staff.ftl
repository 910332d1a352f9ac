# 係員の画面：駅をよく知る人のための短いことば。


# 閉まっている理由。お客さまも読みます。
outage-reason-broken = 故障
outage-reason-maintenance = 点検
outage-reason-building = 工事
outage-reason-cleaning = 清掃
outage-reason-water = 床のぬれ
outage-reason-power = 停電
outage-reason-crowd = 混雑
outage-reason-safety = 安全のため

staff-leave = ログアウト

staff-pin-title = 係員の画面
staff-pin-ask = 暗証番号を入力してください。
staff-pin-erase = 消す
staff-pin-enter = 確定
staff-pin-wrong = 暗証番号が違います。あと{ $count }回入力できます。
staff-pin-locked = 間違いが続いたため、{ $minutes }分間は入力できません。
staff-pin-trouble = 暗証番号を確認できません。機器の担当者に知らせてください。

staff-today = 今日の駅のようす
staff-summary = 閉鎖 { $closed }か所、未確認 { $doubtful }か所
staff-kind-elevator = エレベーター
staff-kind-escalator = エスカレーター
staff-kind-entrance = 出口
staff-kind-passage = 階段・改札
staff-device = 機器の状態
staff-check = 自己点検
staff-site = 設置の設定
staff-passage = { $form ->
    [one] { $name } · { $lowest }
   *[several] { $name } · { $lowest }～{ $highest }
}
staff-near = 近く：{ $place }
staff-state-none = 情報なし
staff-state-in-service = 正常
staff-state-out-of-service = 閉鎖
staff-state-unknown = 未確認
staff-state-as-of = { $state } · { $time }時点

staff-why = 閉鎖の理由は？
staff-no-reason = 理由の記録なし
staff-closed-since = { $why } · { $since }から
staff-closed-between = { $why } · { $since }～{ $until }
staff-reopen = 再開する
staff-seen-open = 正常を今確認
staff-seen-closed = 閉鎖を今確認
staff-done-closed = 閉鎖しました。これからご案内に出ます。
staff-done-open = 再開しました。これからご案内に出ます。
staff-done-still-closed = 閉鎖中であることを記録しました。
staff-done-planned = 閉鎖の予定を入れました。
staff-done-cancelled = 閉鎖の予定を取り消しました。
staff-done-site = 保存しました。ログアウトすると使われます。
staff-not-saved = 保存できませんでした。何も変わっていません。
staff-refused = このままでは戻れません。印のある所を先に直してください。

staff-plan = 閉鎖を予定する
staff-plan-since = 開始
staff-plan-until = 終了
staff-plan-save = この予定で閉鎖
staff-plan-drop = 予定があります。触れると取り消します：
staff-step-day-less = −1日
staff-step-day-more = +1日
staff-step-quarter-less = −15分
staff-step-quarter-more = +15分

staff-sound = 音を試す
staff-sound-said = いち、に、さん。はっきり聞こえますか。
staff-grid = タッチを試す
staff-grid-words = { $count ->
    [0] すべてのます目に触れてください。
   *[other] すべてのます目に触れてください。残り{ $count }個です。
}
staff-grid-all = すべてのます目が反応しました。
staff-device-clock = 時計
staff-device-started = 起動
staff-device-printer = プリンター
staff-device-voices = 音声のある言語
staff-device-conditions = 運転状況の情報
staff-device-map = 地図
staff-device-disk = 空き容量
staff-device-error = 最後のエラー
staff-none = なし
staff-of = { $count }のうち{ $number }
staff-megabytes = { $count } MB
staff-printer-ready = 正常
staff-printer-paper-low = 用紙わずか
staff-printer-paper-out = 用紙なし
staff-printer-cover-open = カバー開
staff-printer-jam = 紙づまり
staff-printer-hot = 高温
staff-printer-offline = つながらない
staff-printer-mute = 応答なし
staff-printer-unconfirmed = 未確認

staff-check-print = 点検票を印刷
staff-check-summary = { $count ->
    [0] すべて基準どおりです。
   *[other] { $count }件が基準に合っていません。
}
staff-check-unmeasured = 未測定
staff-check-at-least = { $value }（{ $limit }以上）
staff-check-at-most = { $value }（{ $limit }以下）
staff-check-ppi = 1インチの画素数
staff-check-lowest = 一番低いボタンの高さ
staff-check-reach = 下のボタン列の高さ
staff-check-sight = 一番高い文字の高さ
staff-check-band = 手が届く高さ
staff-check-text = 文字の大きさ
staff-check-distance = この距離での文字
staff-check-contrast = 文字のコントラスト
staff-check-shapes = 記号のコントラスト
staff-check-target = ボタンの大きさ
staff-check-gap = ボタンの間隔
staff-check-bearing = 見る方向
staff-unit-mm = { $number } mm
staff-unit-ppi = { $number } ppi
staff-unit-ratio = { $number } : 1
staff-unit-deg = { $number }°
staff-slip-going = 点検票を印刷しています。
staff-slip-done = 点検票を印刷しました。
staff-slip-failed = 印刷できませんでした。プリンターを確認してください。

staff-site-card = 銀行カードを棒に当ててください。棒が長ければ幅を大きくします。
staff-site-width = 画面の幅
staff-site-bottom = 床から画面の下まで
staff-site-distance = 目までの距離
staff-site-bearing = 見る方向（北が0）
staff-site-save = 保存

staff-notices = お知らせ
staff-notices-tell = お客さまに知らせること：
staff-notices-told = 知らせています。触れると取り消します：
staff-hours-2 = 2時間
staff-hours-12 = 12時間
staff-hours-open = 取り消すまで
staff-done-announced = お客さまにお知らせします。
staff-done-withdrawn = お知らせを取り消しました。
station-notice-delays = 列車が遅れています
station-notice-delays-text = 発車案内をご確認ください。
station-notice-crowd = 駅がたいへん混み合っています
station-notice-crowd-text = 時間に余裕をもってお進みください。
station-notice-building = 駅の中で工事をしています
station-notice-building-text = 道が遠くなることがあります。この案内機は通れる道をご案内します。
station-notice-wet = 床がぬれていることがあります
station-notice-wet-text = とくに階段ではお気をつけください。
station-notice-power = 駅の一部が停電しています
station-notice-power-text = エレベーターとエスカレーターが止まることがあります。係員におたずねください。
station-notice-event = 近くで大きな催しがあります
station-notice-event-text = 前後の時間は混み合います。時間に余裕をもってお進みください。
