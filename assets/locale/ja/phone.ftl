# 携帯電話の画面：案内文のほかのすべての言葉。

phone-title = ルート案内
phone-to = 目的地
phone-point = 地図で選んだ場所
phone-minutes = 約{ $minutes }分
phone-metres = { $metres }m
phone-elevators = エレベーター{ $count }回
phone-no-stairs = 階段なし
phone-stairs = 階段あり
phone-stairs-counted = 階段{ $count }段
phone-escalators = エスカレーターあり

phone-language = 言語
phone-list = 一覧
phone-map = 地図
phone-map-of = 地図：{ $place }
phone-next = 次の案内
phone-previous = 前の案内
phone-step = ステップ{ $number }/{ $count }
phone-levels = 表示中の階
phone-zoom = 地図
phone-zoom-in = 拡大
phone-zoom-out = 縮小
phone-whole-route = ルート全体
phone-here-level = ここから{ $level }

phone-steps = 手順
phone-read = 読み上げる
phone-read-stop = 読み上げを止める
phone-no-voice = この携帯電話には、この言語の音声がありません。
phone-text-size = 文字サイズ{ $percent }%
phone-dark = 暗くする
phone-light = 明るくする
phone-print = 印刷
phone-telling = 案内のしかた
phone-telling-plain = 詳しく
phone-telling-brief = 短く
phone-telling-nonvisual = 見ないで：手足の感触と数で

phone-outdoors-title = 駅の外へ続ける
phone-outdoors-text = 出口の地図を、ほかのアプリやサイトで開きます。伝わるのは出口の位置だけです。
phone-outdoors-app = この携帯電話の地図アプリ

phone-signed = { $time }に{ $kiosk }で作成しました。署名を確認しました。
phone-kiosk = この駅の案内機
phone-private = ルートはこのリンクの中だけにあります。サーバーには送られていません。

phone-old = { $hours }時間前に作成したルートです。その後、状況が変わった可能性があります。案内機でもう一度検索できます。
phone-out-of-service = 現在ご利用いただけません：{ $machine }。案内機でもう一度検索するか、係員にお尋ねください。
phone-not-known = 現在動いているか分かりません：{ $machine }。係員にお尋ねになるか、案内機でもう一度検索してください。
phone-changed = ルートの作成後に状況が変わりました。通れない場所の報告がありますが、お進みになる道にあるかは分かりません。係員にお尋ねになるか、案内機でもう一度検索してください。
phone-checked = { $time }に確認：このルートのエレベーターとエスカレーターに、停止の報告はありません。
phone-unchecked = 未確認：このルートのエレベーターとエスカレーターについて、最新の情報がありません。
phone-kept = このページは携帯電話に保存され、接続がなくても開けます。
phone-online-only = このアドレスはhttpsではないため、ページを携帯電話に保存できません。開くには接続が必要です。印刷するか、画面を撮影しておいてください。

phone-empty-title = ルートがまだありません
phone-empty-text = 駅の案内機のQRコードを読み取ってください。ここにルートが表示されます。
phone-format-title = ルートではありません
phone-format-text = リンクが途中で切れたか、変わっています。QRコードをもう一度読み取ってください。
phone-version-title = ページが古くなっています
phone-version-text = 新しいページ用のルートです。再読み込みするか、QRコードをもう一度読み取ってください。
phone-release-title = このルートの地図がありません
phone-release-text = 保存期間の過ぎた地図で作られたルートです。案内機でもう一度検索してください。
phone-path-title = ルートが地図と合いません
phone-path-text = 誤った案内になるおそれがあるため、表示しません。案内機でもう一度検索してください。
phone-signature-title = 署名が正しくありません
phone-signature-text = この駅の案内機が作ったものではないか、後から変えられたルートです。表示しません。案内機の画面のコードをもう一度読み取ってください。
phone-network-title = 接続できません
phone-network-text = 必要なファイルを受信できませんでした。接続を確認して、再読み込みしてください。
phone-sketch = ルートの地図を受信できません。進む順に、階ごとの線だけを表示しています。上が北です。
phone-failure-title = ルートを表示できません
phone-failure-text = ページを再読み込みするか、QRコードをもう一度読み取ってください。
phone-needs-script = このページにはJavaScriptが必要です。ブラウザの設定で有効にしてください。
