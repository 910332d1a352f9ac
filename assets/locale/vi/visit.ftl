# What a visit has beside its usual screens: other ways, steps, own measures, lifts, staff.
ways-open = Đường khác
ways-title = Quý khách muốn đi đường nào?
way-proposed = Đường được đề xuất
way-fastest = Đường nhanh nhất
way-fewest-level-changes = Ít phải đổi tầng hơn
way-gentlest = Ít phải leo hơn
way-sheltered = Nhiều đoạn có mái che hơn
way-lit = Nhiều đoạn có đèn hơn
way-other = Đường khác
way-by = { $way }: { $what }
way-level-changes = { $count ->
    [0] Không đổi tầng
   *[other] Đổi tầng { $count } lần
}

# One step after the other.
preview-open = Xem từng bước
preview-count = Bước { $number } trên { $count }
preview-before = Bước trước
preview-after = Bước sau

# What travellers say of themselves. It is forgotten with the visit.
profile-own = { $profile } (đã chỉnh)
    .speech = { $profile }, đã chỉnh
measures-open = Tùy chỉnh
measures-title = Số đo của tôi
measures-other = Đổi cách di chuyển
measures-words = Chỉ dùng cho lần này, không lưu lại.
measure-width_m = Chiều rộng
measure-length_m = Chiều dài
measure-turning_m = Khoảng trống để quay
measure-kerb_m = Bậc cao nhất vượt được
measure-up_ratio = Độ dốc lên tối đa
measure-down_ratio = Độ dốc xuống tối đa
measure-speed_mps = Tốc độ
measure-companion = Có người đi cùng
measure-only_verified = Chỉ đường đã xác nhận
measure-escalators = Đi thang cuốn
measure-stairs = Đi cầu thang
measure-cm = { $value } cm
    .speech = { $value } xen-ti-mét
measure-percent = { $value }%
    .speech = { $value } phần trăm
measure-speed = { $value } km/giờ
    .speech = { $value } ki-lô-mét một giờ
measure-yes = Có
measure-no = Không
measure-less = Giảm
measure-more = Tăng
measure-less-heard = Giảm { $name }, hiện là { $value }
measure-more-heard = Tăng { $name }, hiện là { $value }
measures-result = Với số đo này: { $minutes } phút, { $metres } m
    .speech = Với số đo này: { $minutes } phút, { $metres } mét
measures-no-way = Với số đo này hiện không có đường đi
measures-done = Xem đường đi
measures-why = Xem lý do
measures-forget = Như ban đầu

# Lifts: what is known of them, and how old that is.
lift-works = { $minutes ->
    [0] Đang chạy, vừa kiểm tra: { $lift }
   *[other] Đang chạy, kiểm tra { $minutes } phút trước: { $lift }
}
    .speech = Đang chạy, vừa kiểm tra: { $lift }
lift-no-fault = { $minutes ->
    [0] Không có báo hỏng, vừa kiểm tra: { $lift }
   *[other] Không có báo hỏng, kiểm tra { $minutes } phút trước: { $lift }
}
    .speech = Không có báo hỏng, vừa kiểm tra: { $lift }
lift-not-confirmed = Chưa xác nhận, báo cáo cuối { $reported }: { $lift }
    .speech = Chưa xác nhận, báo cáo cuối { $reported }: { $lift }
lift-not-confirmed-ever = Chưa rõ tình trạng: { $lift }
lift-unreported = Không có tin trực tiếp: { $lift }
state-out = Ngừng hoạt động
state-unreported = Không có tin trực tiếp
state-not-confirmed-ever = Chưa rõ tình trạng
state-not-confirmed = Chưa xác nhận, báo cáo cuối { $reported }
    .speech = Chưa xác nhận, báo cáo cuối { $reported }
state-no-fault = { $minutes ->
    [0] Không có báo hỏng, vừa kiểm tra
   *[other] Không có báo hỏng, kiểm tra { $minutes } phút trước
}
    .speech = Không có báo hỏng, vừa kiểm tra
state-works = { $minutes ->
    [0] Đang chạy, vừa kiểm tra
   *[other] Đang chạy, kiểm tra { $minutes } phút trước
}
    .speech = Đang chạy, vừa kiểm tra
lift-stops-none = Nếu ngừng chạy thì không có đường khác
lift-stops-other = Nếu ngừng chạy, đường khác mất { $minutes } phút
    .speech = Nếu ngừng chạy, đường khác mất { $minutes } phút

# The nearest of each kind.
nearby-open = Tiện ích gần đây
nearby-title = Gần quý khách nhất
nearby-toilet = Nhà vệ sinh cho xe lăn
nearby-open-until = Mở đến { $closes }
nearby-closed = Hiện đóng cửa
nearby-closed-until = Đóng đến { $opens }
nearby-access-yes = Xe lăn dùng được
nearby-access-unknown = Chưa xác nhận cho xe lăn

# Notices of the station.
notices-open = { $count } thông báo
notices-title = Thông báo của nhà ga
notice-until = Đến { $until }

# Calling the staff: what is told to them, and how far the call has come.
bar-staff = Nhân viên
call-open = Gọi nhân viên
call-title = Quý khách cần giúp gì?
call-reason-way = Tìm đường
call-reason-boarding = Lên tàu
call-reason-machine = Báo hỏng
call-reason-unwell = Tôi thấy không khỏe
call-tell = Thông tin gửi kèm
call-tell-here = Vị trí: { $place }
call-tell-language = Ngôn ngữ: { $language }
call-tell-need = Cách di chuyển: { $profile }
call-tell-goal = Điểm đến: { $place }
call-now = Gọi ngay
call-calling = Đang gọi nhân viên. Vui lòng đợi tại đây.
call-answered = Nhân viên đã nhận được yêu cầu. Vui lòng đợi tại đây.
call-on-the-way = Nhân viên đang đến chỗ quý khách.
call-reply-coming = Nhân viên sẽ đến sau khoảng { $minutes } phút. Vui lòng đợi ở đây.
call-reply-wait = Vui lòng đợi ở đây. Nhân viên đang xử lý.
call-reply-desk = Vui lòng đến quầy thông tin.
call-reply-ring = Vui lòng gọi số ở bên dưới.
call-reply-nobody = Hiện không có nhân viên đến được. Quý khách có thể:
call-no-answer = Chưa có ai trả lời. Hãy thử cách dưới đây.
call-failed = Hiện không gọi được. Hãy thử cách dưới đây.
call-no-call = Máy này không gọi được. Hãy liên hệ như sau.
call-withdraw = Hủy cuộc gọi
call-again = Gọi lại
call-phone = Điện thoại: { $number }
call-desk = Đi đến { $place }: { $minutes } phút
    .speech = Đi đến { $place }: { $minutes } phút
call-ask = Vui lòng hỏi nhân viên nhà ga.
no-way-accept = Tôi đi được như vậy

# Clips in sign language.
sign-open = Ngôn ngữ ký hiệu
sign-play = Phát
sign-pause = Tạm dừng
sign-again = Phát lại
sign-close = Đóng
sign-none = Nội dung này không có video, xin đọc bằng chữ.

emergency-title = Khẩn cấp. Hãy rời khỏi nhà ga ngay.
emergency-nearest = Lối ra gần nhất: { $place }
emergency-step-free = Lối ra không bậc thang: { $place }
emergency-no-lift = Không dùng thang máy.
emergency-no-step-free = Nếu không đi được cầu thang, hãy đến chỗ nhân viên.
emergency-follow = Làm theo nhân viên và biển báo.
