# The printed ticket: what no screen says.

ticket-lifts = 途中のエレベーター
ticket-lifts-heard = 途中のエレベーター（{ $time }の情報）
ticket-lift-works = 運転中
ticket-lift-no-report = 故障の報告なし
ticket-lift-out-of-service = 運転休止中
ticket-lift-unknown = 運転状況は不明
ticket-by-ear = 音声で聞くときは、このページを開き、スマートフォンの読み上げ（VoiceOver、TalkBack）をお使いください。
ticket-code = 携帯電話がなくても、当駅の案内機の検索に{ $code }と入力すると、この目的地が見つかります。

# The printer: the button, then what became of a ticket and what to do next.

print-take = 印刷する
print-again = もう一度印刷
print-going = 案内票を印刷しています。
print-done = 案内票を印刷しました。取り出し口からお取りください。
print-done-paper-low = 案内票を印刷しました。用紙が残りわずかです。係員にお知らせください。
print-handed-over = 案内票をプリンターに送りました。出てこないときは、この画面のコードをご利用ください。
print-paper-out = プリンターに用紙がありません。この画面のコードを使うか、係員にお尋ねください。
print-cover-open = プリンターのカバーが開いています。この画面のコードを使うか、係員にお尋ねください。
print-jam = プリンターに用紙が詰まっています。この画面のコードを使うか、係員にお尋ねください。
print-hot = プリンターが熱くなっています。1分後にもう一度試すか、この画面のコードをご利用ください。
print-offline = プリンターに接続できません。この画面のコードを使うか、係員にお尋ねください。
print-mute = プリンターが応答しません。この画面のコードを使うか、係員にお尋ねください。
print-unconfirmed = 印刷が終わったか確認できません。途中で切れているときは、もう一度印刷するか、この画面のコードをご利用ください。
