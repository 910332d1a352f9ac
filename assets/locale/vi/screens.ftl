# Các màn hình của máy. Nút ngắn gọn; câu đơn giản và lịch sự.


bar-back = Quay lại
bar-start-over = Từ đầu
bar-language = Ngôn ngữ
bar-help = Trợ giúp

language-title = Chọn ngôn ngữ

you-are-here = Vị trí hiện tại
where-to = Quý khách muốn đi đâu?
about-minutes = { $minutes } phút
    .speech = { $minutes } phút
metres = { $metres } m
    .speech = { $metres } mét
goal-on-level = { $place } · { $level }
on-level = Ở { $level }
between-levels = Từ { $lowest } đến { $highest }
    .speech = Từ { $lowest } đến { $highest }
page-of = { $page } trên { $pages }
    .speech = Trang { $page } trên { $pages }
page-before = Trước
page-after = Sau
no-way-known = Không có đường

welcome-standing = Quý khách đang ở: { $level }
welcome-start = Tìm điểm đến

pick-platform = Sân ga
pick-entrance = Lối ra
pick-toilet = Nhà vệ sinh
pick-tickets = Vé
pick-information = Thông tin
pick-bus_stop = Xe buýt
pick-tram_stop = Xe điện
pick-taxi = Taxi
pick-lockers = Tủ gửi đồ
pick-food = Ăn uống
pick-money = Rút tiền
pick-elevator = Thang máy

pick-count-platform = { $count } sân ga
pick-count-entrance = { $count } lối ra
pick-count-bus_stop = { $count } trạm
pick-count-tram_stop = { $count } trạm

nearest-toilet = Nhà vệ sinh gần nhất
nearest-tickets = Nơi bán vé gần nhất
nearest-information = Quầy thông tin gần nhất
nearest-taxi = Điểm đón taxi gần nhất
nearest-lockers = Tủ gửi đồ gần nhất
nearest-food = Nơi ăn uống gần nhất
nearest-money = Ngân hàng, máy ATM gần nhất
nearest-elevator = Thang máy gần nhất

category-platforms = Sân ga
category-exits = Lối ra
category-toilets = Nhà vệ sinh
category-tickets = Vé
category-transfer = Xe buýt, taxi
category-food = Ăn uống, mua sắm
category-services = Dịch vụ
category-around = Xung quanh

search-open = Tìm theo tên hoặc số
search-hint = Nhập tên, số hoặc từ cần tìm
search-or-choose = Hoặc chọn nơi cần đến
search-none = Không tìm thấy
search-none-words = Hãy kiểm tra lại chữ, hoặc chọn bên dưới.
search-erase = Xóa một chữ
search-clear = Xóa hết
search-space = Dấu cách
search-shift = Chữ khác trên phím
search-found = Tìm thấy { $count } nơi.
search-named = { $place } · { $name }

needs-title = Quý khách di chuyển thế nào?
profile-walking = Đi bộ
profile-walking-words = Đi được cầu thang và thang cuốn. Đường nhanh nhất.
profile-hurried = Đang vội
profile-hurried-words = Cùng đường với đi bộ, nhưng đi nhanh hơn.
profile-slow_walker = Đi bộ chậm
profile-slow_walker-words = Ít cầu thang, nhiều thời gian hơn. Ưu tiên thang máy và thang cuốn.
profile-cane = Dùng gậy hoặc nạng
profile-cane-words = Chỉ đi cầu thang có tay vịn, càng ít càng tốt.
profile-stroller = Có xe đẩy em bé
profile-stroller-words = Không cầu thang, không thang cuốn. Gờ thấp vẫn qua được.
profile-luggage = Có hành lý hoặc xe đạp
profile-luggage-words = Ưu tiên thang máy và lối rộng. Chỉ đi cầu thang khi không còn đường khác.
profile-wheelchair = Đi xe lăn
profile-wheelchair-words = Không cầu thang, không thang cuốn: chỉ thang máy và đường dốc.
profile-power_wheelchair = Đi xe lăn điện
profile-power_wheelchair-words = Không cầu thang, không thang cuốn: thang máy vừa xe và đường dốc.
profile-mobility_scooter = Đi xe điện hỗ trợ di chuyển
profile-mobility_scooter-words = Chỉ thang máy đã xác nhận đủ lớn và lối rộng.
profile-blind = Không nhìn thấy
profile-blind-words = Ưu tiên gạch dẫn hướng và tín hiệu âm thanh.
profile-low_vision = Thị lực kém
profile-low_vision-words = Ưu tiên bậc thang có đánh dấu, tay vịn và đèn tín hiệu.

route-stairs = { $count } bậc thang
route-stairs-unknown = { $count ->
    [0] Có cầu thang
   *[other] Ít nhất { $count } bậc thang
}
route-no-stairs = Không cầu thang
route-elevators = { $count } thang máy
route-escalators = { $count } thang cuốn
route-totals = { $minutes } phút · { $metres } m
    .speech = { $minutes } phút, { $metres } mét
route-changed = Vừa có thay đổi: đây là đường đi hiện tại
route-take = Chuyển sang điện thoại
plan-b-none = Nếu thang máy này ngừng hoạt động thì không có đường khác: { $lift }
plan-b-other = Nếu thang máy này ngừng hoạt động, đường khác mất { $minutes } phút: { $lift }
    .speech = Nếu thang máy này ngừng hoạt động, đường khác mất { $minutes } phút: { $lift }

map-nearer = Phóng to
map-farther = Thu nhỏ
level-button-below = B{ $number }
    .speech = Tầng hầm B{ $number }
level-button-ground = 1
    .speech = Tầng 1
level-button-above = { $floor }
    .speech = Tầng { $floor }
level-button-between = { $index }
    .speech = Tầng lửng { $index }

handoff-title = Chuyển đường đi sang điện thoại
handoff-words = Hướng camera điện thoại vào mã này rồi chạm vào địa chỉ hiện ra.
handoff-none = Không thể chuyển đường đi này sang điện thoại. Hãy quay lại và làm theo chỉ dẫn trên màn hình này.
handoff-privacy = Mã này không chứa thông tin nào về quý khách.
handoff-done = Kết thúc

no-way-step-free-now = Hiện không có đường đi nào tránh được cầu thang
no-way-step-free-since = Đường đi không có cầu thang vừa bị đóng
no-way-step-free-ever = Không có đường đi nào tránh được cầu thang
no-way-any-now = Hiện không có đường đến đó
no-way-any-since = Đường đến đó vừa bị đóng
no-way-any-ever = Không có đường đến đó
no-way-more = Còn { $count } chỗ nữa cản đường.
no-way-opening = Cách để có đường đi
no-way-destination = Điểm đến khác
no-way-profile = { $profile }: { $minutes } phút
    .speech = { $profile }: { $minutes } phút
no-way-nearest = Hoặc gần đây: { $place }, { $minutes } phút
    .speech = Hoặc gần đây: { $place }, { $minutes } phút

help-title = Cách dùng máy này
help-touch = Chạm vào nút muốn chọn rồi nhấc ngón tay ra.
help-slide = Chạm nhầm nút? Trượt ngón tay ra khỏi nút rồi mới nhấc lên.
help-idle = Sau { $seconds } giây không ai chạm, máy trở về màn hình đầu.
help-key-down = Phím lên và xuống: đến hàng trên hoặc hàng dưới
help-key-right = Phím trái và phải: đến nút trước hoặc nút sau
help-key-select = Phím chọn: nhấn nút có khung
help-key-back = Phím quay lại: về màn hình trước
help-key-help = Phím trợ giúp: mở và đóng trang này
help-close = Đã hiểu

idle-title = Quý khách còn ở đó không?
idle-words = Máy sẽ về màn hình đầu sau { $seconds } giây. Để tiếp tục, hãy chạm vào màn hình hoặc nhấn phím bất kỳ.

trouble-title = Đã xảy ra lỗi
trouble-words = Nội dung đã nhập đã được xóa. Vui lòng bắt đầu lại.
trouble-again = Bắt đầu lại
