# Màn hình nhân viên: lời ngắn cho người quen ga.


# Lý do đóng. Hành khách cũng đọc.
outage-reason-broken = Bị hỏng
outage-reason-maintenance = Bảo trì
outage-reason-building = Đang thi công
outage-reason-cleaning = Đang vệ sinh
outage-reason-water = Sàn có nước
outage-reason-power = Mất điện
outage-reason-crowd = Quá đông người
outage-reason-safety = Vì an toàn

staff-leave = Đăng xuất

staff-pin-title = Dành cho nhân viên
staff-pin-ask = Nhập mã PIN.
staff-pin-erase = Xóa
staff-pin-enter = Nhập
staff-pin-wrong = Mã PIN không đúng. Bạn còn { $count } lần thử.
staff-pin-locked = Sai mã quá nhiều lần. Thử lại sau { $minutes } phút.
staff-pin-trouble = Không thể kiểm tra mã PIN. Vui lòng báo cho người phụ trách máy.

staff-today = Ga hôm nay
staff-summary = { $closed } nơi đóng, { $doubtful } nơi chưa xác nhận.
staff-kind-elevator = Thang máy
staff-kind-escalator = Thang cuốn
staff-kind-entrance = Lối ra
staff-kind-passage = Cầu thang, cổng
staff-device = Máy này
staff-check = Tự kiểm tra
staff-site = Cài đặt
staff-passage = { $form ->
    [one] { $name } · { $lowest }
   *[several] { $name } · { $lowest } đến { $highest }
}
staff-near = Gần: { $place }
staff-state-none = Chưa có tin
staff-state-in-service = Hoạt động
staff-state-out-of-service = Đóng
staff-state-unknown = Chưa xác nhận
staff-state-as-of = { $state } · lúc { $time }

staff-why = Vì sao đóng?
staff-no-reason = Không ghi lý do
staff-closed-since = { $why } · từ { $since }
staff-closed-between = { $why } · { $since } đến { $until }
staff-reopen = Mở lại
staff-seen-open = Vừa thấy hoạt động
staff-seen-closed = Vừa thấy vẫn đóng
staff-done-closed = Đã đóng. Hành khách được báo từ bây giờ.
staff-done-open = Đã mở. Hành khách được báo từ bây giờ.
staff-done-still-closed = Đã ghi: vẫn đóng.
staff-done-planned = Đã đặt lịch đóng.
staff-done-cancelled = Đã hủy lịch đóng.
staff-done-site = Đã lưu. Có hiệu lực sau khi đăng xuất.
staff-not-saved = Không lưu được. Chưa có gì thay đổi.
staff-refused = Chưa thể rời đi. Hãy sửa những mục được đánh dấu trước.

staff-plan = Đặt lịch đóng
staff-plan-since = Bắt đầu
staff-plan-until = Kết thúc
staff-plan-save = Đặt lịch này
staff-plan-drop = Đã có lịch. Chạm để hủy:
staff-step-day-less = −1 ngày
staff-step-day-more = +1 ngày
staff-step-quarter-less = −15 phút
staff-step-quarter-more = +15 phút

staff-sound = Thử âm thanh
staff-sound-said = Một, hai, ba. Bạn có nghe rõ không?
staff-grid = Thử cảm ứng
staff-grid-words = { $count ->
    [0] Chạm vào từng ô.
   *[other] Chạm vào từng ô. Còn { $count } ô.
}
staff-grid-all = Mọi ô đều phản hồi.
staff-device-clock = Đồng hồ
staff-device-started = Chạy từ
staff-device-printer = Máy in
staff-device-voices = Ngôn ngữ có giọng nói
staff-device-conditions = Tin về thiết bị
staff-device-map = Bản đồ
staff-device-disk = Dung lượng trống
staff-device-error = Lỗi gần nhất
staff-none = Không có
staff-of = { $number } trên { $count }
staff-megabytes = { $count } MB
staff-printer-ready = Sẵn sàng
staff-printer-paper-low = Sắp hết giấy
staff-printer-paper-out = Hết giấy
staff-printer-cover-open = Nắp mở
staff-printer-jam = Kẹt giấy
staff-printer-hot = Quá nóng
staff-printer-offline = Không kết nối
staff-printer-mute = Không trả lời
staff-printer-unconfirmed = Chưa chắc

staff-check-print = In phiếu
staff-check-summary = { $count ->
    [0] Tất cả đều đạt.
   *[other] { $count } mục chưa đạt.
}
staff-check-unmeasured = Chưa đo
staff-check-at-least = { $value } (ít nhất { $limit })
staff-check-at-most = { $value } (nhiều nhất { $limit })
staff-check-ppi = Điểm ảnh mỗi inch
staff-check-lowest = Nút thấp nhất so với sàn
staff-check-reach = Thanh nút so với sàn
staff-check-sight = Chữ cao nhất so với sàn
staff-check-band = Chiều cao trong tầm tay
staff-check-text = Chiều cao chữ
staff-check-distance = Chữ ở khoảng cách này
staff-check-contrast = Tương phản của chữ
staff-check-shapes = Tương phản của hình
staff-check-target = Cỡ nút
staff-check-gap = Khe giữa các nút
staff-check-bearing = Hướng nhìn
staff-unit-mm = { $number } mm
staff-unit-ppi = { $number } ppi
staff-unit-ratio = { $number } : 1
staff-unit-deg = { $number }°
staff-slip-going = Đang in phiếu.
staff-slip-done = Đã in phiếu.
staff-slip-failed = Không in được phiếu. Hãy xem máy in.

staff-site-card = Áp thẻ ngân hàng vào thanh màu. Nếu thanh dài hơn, hãy tăng chiều rộng.
staff-site-width = Chiều rộng hình
staff-site-bottom = Mép dưới so với sàn
staff-site-distance = Khoảng cách mắt
staff-site-bearing = Hướng nhìn (0 là bắc)
staff-site-save = Lưu

staff-notices = Thông báo
staff-notices-tell = Báo cho hành khách:
staff-notices-told = Đang báo. Chạm để rút lại:
staff-hours-2 = 2 giờ
staff-hours-12 = 12 giờ
staff-hours-open = Đến khi rút lại
staff-done-announced = Hành khách đã được báo.
staff-done-withdrawn = Đã rút thông báo.
station-notice-delays = Tàu đang chạy trễ
station-notice-delays-text = Vui lòng xem bảng giờ khởi hành.
station-notice-crowd = Ga đang rất đông
station-notice-crowd-text = Vui lòng dành thêm thời gian.
station-notice-building = Trong ga đang thi công
station-notice-building-text = Một số lối đi có thể dài hơn. Máy này biết các lối đang mở.
station-notice-wet = Sàn có thể ướt
station-notice-wet-text = Vui lòng cẩn thận, nhất là ở cầu thang.
station-notice-power = Một phần ga mất điện
station-notice-power-text = Thang máy và thang cuốn có thể dừng. Vui lòng hỏi nhân viên.
station-notice-event = Gần đây có sự kiện lớn
station-notice-event-text = Trước và sau sự kiện sẽ rất đông. Vui lòng dành thêm thời gian.
