# The printed ticket: what no screen says.

ticket-lifts = Thang máy trên đường đi
ticket-lifts-heard = Thang máy trên đường đi, theo tin lúc { $time }
ticket-lift-works = đang hoạt động
ticket-lift-no-report = không có tin báo hỏng
ticket-lift-out-of-service = ngừng hoạt động
ticket-lift-unknown = chưa rõ tình trạng
ticket-by-ear = Để nghe chỉ dẫn, hãy mở trang này và dùng chức năng đọc màn hình của điện thoại (VoiceOver, TalkBack).
ticket-code = Không có điện thoại? Tại bất kỳ máy hướng dẫn nào ở đây, nhập { $code } vào ô tìm kiếm để tìm lại điểm đến này.

# The printer: the button, then what became of a ticket and what to do next.

print-take = In ra giấy
print-again = In lại
print-going = Đang in phiếu chỉ đường.
print-done = Đã in phiếu chỉ đường. Hãy lấy phiếu ở khe ra giấy.
print-done-paper-low = Đã in phiếu chỉ đường. Máy sắp hết giấy, hãy báo cho nhân viên.
print-handed-over = Đã gửi phiếu đến máy in. Nếu không thấy phiếu, hãy dùng mã trên màn hình này.
print-paper-out = Máy in hết giấy. Hãy dùng mã trên màn hình này hoặc hỏi nhân viên.
print-cover-open = Nắp máy in đang mở. Hãy dùng mã trên màn hình này hoặc hỏi nhân viên.
print-jam = Máy in bị kẹt giấy. Hãy dùng mã trên màn hình này hoặc hỏi nhân viên.
print-hot = Máy in quá nóng. Hãy thử lại sau một phút hoặc dùng mã trên màn hình này.
print-offline = Không kết nối được với máy in. Hãy dùng mã trên màn hình này hoặc hỏi nhân viên.
print-mute = Máy in không trả lời. Hãy dùng mã trên màn hình này hoặc hỏi nhân viên.
print-unconfirmed = Chưa rõ phiếu đã in xong chưa. Nếu phiếu bị thiếu, hãy in lại hoặc dùng mã trên màn hình này.
