# The printed ticket: what no screen says.

ticket-lifts = 途中的电梯
ticket-lifts-heard = 途中的电梯（{ $time }的消息）
ticket-lift-works = 运行中
ticket-lift-no-report = 没有故障报告
ticket-lift-out-of-service = 停用
ticket-lift-unknown = 状态不明
ticket-by-ear = 如需听取路线，请打开此网页，并使用手机的朗读功能（VoiceOver、TalkBack）。
