# The printed ticket: what no screen says.

ticket-lifts = 途中的电梯
ticket-lifts-heard = 途中的电梯（{ $time }的消息）
ticket-lift-works = 运行中
ticket-lift-no-report = 没有故障报告
ticket-lift-out-of-service = 停用
ticket-lift-unknown = 状态不明
ticket-by-ear = 如需听取路线，请打开此网页，并使用手机的朗读功能（VoiceOver、TalkBack）。
ticket-code = 没有手机？在本站任意一台导览机的搜索中输入{ $code }，即可找到此目的地。

# The printer: the button, then what became of a ticket and what to do next.

print-take = 打印
print-again = 重新打印
print-going = 正在打印路线单。
print-done = 路线单已打印，请从出口取走。
print-done-paper-low = 路线单已打印。纸张快用完了，请告诉工作人员。
print-handed-over = 路线单已发送到打印机。如未打出，请使用屏幕上的二维码。
print-paper-out = 打印机缺纸。请使用屏幕上的二维码，或询问工作人员。
print-cover-open = 打印机盖子未关。请使用屏幕上的二维码，或询问工作人员。
print-jam = 打印机卡纸。请使用屏幕上的二维码，或询问工作人员。
print-hot = 打印机过热。请过1分钟再试，或使用屏幕上的二维码。
print-offline = 无法连接打印机。请使用屏幕上的二维码，或询问工作人员。
print-mute = 打印机没有回应。请使用屏幕上的二维码，或询问工作人员。
print-unconfirmed = 无法确认路线单是否已打印。如不完整，请重新打印，或使用屏幕上的二维码。
