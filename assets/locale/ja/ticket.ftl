# The printed ticket: what no screen says.

ticket-lifts = 途中のエレベーター
ticket-lifts-heard = 途中のエレベーター（{ $time }の情報）
ticket-lift-works = 運転中
ticket-lift-no-report = 故障の報告なし
ticket-lift-out-of-service = 運転休止中
ticket-lift-unknown = 運転状況は不明
ticket-by-ear = 音声で聞くときは、このページを開き、スマートフォンの読み上げ（VoiceOver、TalkBack）をお使いください。
