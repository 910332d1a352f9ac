# 案内機の画面。ボタンは短く、文は丁寧に。


bar-back = 戻る
bar-start-over = 最初から
bar-language = 言語
bar-help = 使い方

language-title = 言語を選んでください

you-are-here = 現在地
where-to = どちらへ行きますか？
about-minutes = { $minutes }分
    .speech = { $minutes }分
metres = { $metres }m
    .speech = { $metres }メートル
goal-on-level = { $place }（{ $level }）
on-level = { $level }
between-levels = { $lowest }〜{ $highest }
    .speech = { $lowest }から{ $highest }まで
page-of = { $page }/{ $pages }ページ
    .speech = { $pages }ページ中{ $page }ページ目
page-before = 前へ
page-after = 次へ
no-way-known = ルートなし

welcome-standing = 現在地：{ $level }
welcome-start = 目的地を探す

pick-platform = のりば
pick-entrance = 出口
pick-toilet = トイレ
pick-tickets = きっぷ
pick-information = 案内所
pick-bus_stop = バス
pick-tram_stop = 路面電車
pick-taxi = タクシー
pick-lockers = ロッカー
pick-food = 飲食店
pick-money = 銀行・ATM
pick-elevator = エレベーター

pick-count-platform = { $count }か所
pick-count-entrance = { $count }か所
pick-count-bus_stop = { $count }か所
pick-count-tram_stop = { $count }か所

nearest-toilet = 最寄りのトイレ
nearest-tickets = 最寄りのきっぷうりば
nearest-information = 最寄りの案内所
nearest-taxi = 最寄りのタクシーのりば
nearest-lockers = 最寄りのロッカー
nearest-food = 最寄りの飲食店
nearest-money = 最寄りの銀行・ATM
nearest-elevator = 最寄りのエレベーター

category-platforms = のりば
category-exits = 出口
category-toilets = トイレ
category-tickets = きっぷ・案内
category-transfer = バス・タクシー
category-food = 飲食・お店
category-services = サービス
category-around = 周辺

search-open = 名前や番号で探す
search-hint = 名前・番号・ことばを入力してください
search-or-choose = 下から選ぶこともできます
search-none = 見つかりませんでした
search-none-words = 文字を確かめるか、下から選んでください。
search-erase = 1文字消す
search-clear = すべて消す
search-space = 空白
search-shift = 別の文字
search-found = { $count }件見つかりました。
search-named = { $place } · { $name }

needs-title = どのように移動しますか？
profile-walking = 徒歩の方
profile-walking-words = 階段もエスカレーターも使います。最も速いルートです。
profile-hurried = お急ぎの方
profile-hurried-words = 徒歩と同じルートを、速足の時間でご案内します。
profile-slow_walker = ゆっくり歩く方
profile-slow_walker-words = 階段は少なめ、時間は長めに。エレベーターとエスカレーターを優先します。
profile-cane = 杖・松葉杖の方
profile-cane-words = 手すりのある階段だけを、できるだけ少なく使います。
profile-stroller = ベビーカーの方
profile-stroller-words = 階段とエスカレーターは使いません。低い段差は越えます。
profile-luggage = 大きな荷物・自転車の方
profile-luggage-words = エレベーターと広い通路を優先します。階段は、ほかにない場合だけです。
profile-wheelchair = 車いすの方
profile-wheelchair-words = 階段とエスカレーターは使いません。エレベーターとスロープだけです。
profile-power_wheelchair = 電動車いすの方
profile-power_wheelchair-words = 階段とエスカレーターは使いません。乗れる大きさのエレベーターと、スロープだけです。
profile-mobility_scooter = 電動カートの方
profile-mobility_scooter-words = 十分な大きさを確認したエレベーターと、広い通路だけです。
profile-blind = 目の不自由な方
profile-blind-words = 点字ブロックと、音の出る信号機を優先します。
profile-low_vision = 見えにくい方
profile-low_vision-words = 縁に目印のある階段、手すり、信号機を優先します。

route-stairs = 階段{ $count }段
route-stairs-unknown = { $count ->
    [0] 階段あり
   *[other] 階段{ $count }段以上
}
route-no-stairs = 階段なし
route-elevators = エレベーター{ $count }回
route-escalators = エスカレーター{ $count }回
route-totals = { $minutes }分・{ $metres }m
    .speech = { $minutes }分、{ $metres }メートル
route-changed = 状況が変わったため、ルートを変更しました
route-take = スマートフォンで続ける
plan-b-none = このエレベーターが止まると、ほかのルートはありません：{ $lift }
plan-b-other = このエレベーターが止まった場合、別のルートで{ $minutes }分です：{ $lift }
    .speech = このエレベーターが止まった場合、別のルートで{ $minutes }分です：{ $lift }

map-nearer = 拡大
map-farther = 縮小
level-button-below = B{ $number }
    .speech = 地下{ $number }階
level-button-ground = 1F
    .speech = 1階
level-button-above = { $floor }F
    .speech = { $floor }階
level-button-between = { $index }
    .speech = 中間階、{ $index }

handoff-title = スマートフォンで続ける
handoff-words = スマートフォンのカメラをこのコードに向けてください。表示されたアドレスをタップしてください。
handoff-none = このルートはスマートフォンに渡せません。戻って、この画面の案内をご利用ください。
handoff-privacy = このコードに個人情報は含まれていません。
handoff-done = 終了

no-way-step-free-now = 現在、階段を使わないルートはありません
no-way-step-free-since = 階段を使わないルートが、たった今通れなくなりました
no-way-step-free-ever = 階段を使わないルートはありません
no-way-any-now = 現在、そこへ行くルートはありません
no-way-any-since = そこへ行くルートが、たった今通れなくなりました
no-way-any-ever = そこへ行くルートはありません
no-way-more = ほかに{ $count }か所、通れない場所があります。
no-way-opening = 次の場合は行けます
no-way-destination = 別の目的地
no-way-profile = { $profile }：{ $minutes }分
    .speech = { $profile }、{ $minutes }分
no-way-nearest = 近くの別の場所：{ $place }、{ $minutes }分
    .speech = 近くの別の場所：{ $place }、{ $minutes }分

help-title = この案内機の使い方
help-touch = 使いたいボタンに触れて、指を離してください。
help-slide = 間違えたときは、指をボタンの外へずらしてから離してください。
help-idle = { $seconds }秒間操作がないと、最初の画面に戻ります。
help-key-down = 上・下キー：上または下の段へ
help-key-right = 左・右キー：前または次のボタンへ
help-key-select = 決定キー：枠の付いたボタンを押す
help-key-back = 戻るキー：前の画面へ
help-key-help = ヘルプキー：この説明を開く・閉じる
help-close = 閉じる

idle-title = 操作を続けますか？
idle-words = { $seconds }秒後に最初の画面に戻ります。続けるには、画面に触れるか、どれかキーを押してください。

trouble-title = 問題が発生しました
trouble-words = 入力した内容は消去しました。最初からやり直してください。
trouble-again = 最初からやり直す
