# Trang trên điện thoại: mọi chữ ngoài các câu chỉ đường.

phone-title = Chỉ đường
phone-to = Điểm đến
phone-point = Điểm đã chọn trên bản đồ
phone-minutes = khoảng { $minutes } phút
phone-metres = { $metres } m
phone-elevators = { $count } thang máy
phone-no-stairs = không có cầu thang
phone-stairs = có cầu thang
phone-stairs-counted = { $count } bậc thang
phone-escalators = thang cuốn

phone-language = Ngôn ngữ
phone-list = Danh sách
phone-map = Bản đồ
phone-map-of = Bản đồ: { $place }
phone-next = Bước sau
phone-previous = Bước trước
phone-step = Bước { $number } trên { $count }
phone-levels = Tầng đang hiện
phone-zoom = Bản đồ
phone-zoom-in = Phóng to
phone-zoom-out = Thu nhỏ
phone-whole-route = Toàn bộ đường đi
phone-here-level = Từ đây: { $level }

phone-steps = Các bước
phone-read = Đọc to
phone-read-stop = Dừng đọc
phone-no-voice = Điện thoại này không có giọng đọc cho ngôn ngữ này.
phone-text-size = Cỡ chữ { $percent } %
phone-dark = Tối
phone-light = Sáng
phone-print = In
phone-telling = Cách chỉ đường
phone-telling-plain = Đầy đủ
phone-telling-brief = Ngắn gọn
phone-telling-nonvisual = Không nhìn: bằng xúc giác và đếm

phone-outdoors-title = Đi tiếp bên ngoài
phone-outdoors-text = Mở bản đồ lối ra trong ứng dụng hoặc trang khác. Chỉ vị trí lối ra được gửi đi.
phone-outdoors-app = Ứng dụng bản đồ trên điện thoại này

phone-signed = Được lập lúc { $time } tại { $kiosk }. Chữ ký đã được kiểm tra.
phone-kiosk = máy chỉ đường của ga này
phone-private = Đường đi chỉ nằm trong liên kết của quý khách, không được gửi đến máy chủ nào.

phone-old = Đường đi này được lập { $hours } giờ trước. Có thể đã có thay đổi. Quý khách có thể tìm lại đường tại máy chỉ đường.
phone-out-of-service = Hiện ngừng hoạt động: { $machine }. Vui lòng tìm lại đường tại máy chỉ đường hoặc hỏi nhân viên.
phone-not-known = Hiện không rõ có hoạt động hay không: { $machine }. Vui lòng hỏi nhân viên hoặc tìm lại đường tại máy chỉ đường.
phone-changed = Tình hình đã thay đổi từ khi lập đường đi này: có nơi được báo là đóng, nhưng trang này không biết nơi đó có nằm trên đường của quý khách không. Vui lòng hỏi nhân viên hoặc tìm lại đường tại máy chỉ đường.
phone-checked = Đã kiểm tra lúc { $time }: không có báo cáo thang máy hay thang cuốn nào trên đường đi này ngừng hoạt động.
phone-unchecked = Chưa kiểm tra: không có báo cáo mới về thang máy và thang cuốn trên đường đi này.
phone-kept = Trang này được lưu trên điện thoại của quý khách và mở được khi không có kết nối.
phone-online-only = Địa chỉ này không có https nên không thể lưu trang trên điện thoại: cần có kết nối để mở. Quý khách có thể in hoặc chụp màn hình.

phone-empty-title = Chưa có đường đi
phone-empty-text = Hãy quét mã QR trên máy chỉ đường trong ga. Đường đi sẽ hiện ở đây.
phone-format-title = Đây không phải là đường đi
phone-format-text = Liên kết không đầy đủ hoặc đã bị thay đổi. Vui lòng quét lại mã QR.
phone-version-title = Trang này đã quá cũ
phone-version-text = Đường đi được lập cho trang mới hơn. Vui lòng tải lại trang hoặc quét lại mã QR.
phone-release-title = Không có bản đồ của đường đi này
phone-release-text = Đường đi được lập theo bản đồ không còn được lưu. Vui lòng tìm lại đường tại máy chỉ đường.
phone-path-title = Đường đi không khớp với bản đồ
phone-path-text = Đường đi không được hiển thị vì có thể dẫn sai lối. Vui lòng tìm lại đường tại máy chỉ đường.
phone-signature-title = Chữ ký không hợp lệ
phone-signature-text = Đường đi này không do máy chỉ đường ở đây lập ra, hoặc đã bị thay đổi sau đó nên không được hiển thị. Vui lòng quét lại mã trên màn hình máy chỉ đường.
phone-network-title = Không có kết nối
phone-network-text = Trang không tải được các tệp cần thiết. Vui lòng kiểm tra kết nối rồi tải lại trang.
phone-sketch = Không tải được bản đồ của lối đi. Đây chỉ là đường nét, lần lượt từng tầng, phía trên là hướng bắc.
phone-failure-title = Không thể hiển thị đường đi
phone-failure-text = Vui lòng tải lại trang hoặc quét lại mã QR.
phone-needs-script = Trang này cần JavaScript. Vui lòng bật JavaScript trong trình duyệt.
