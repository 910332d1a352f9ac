summary = { $form ->
    [range] { $fewest } đến { $most } phút, { $metres } mét.
   *[about] Khoảng { $most } phút, { $metres } mét.
}
summary-no-steps = { $changes ->
    [0] Không có bậc thang, không đổi tầng.
   *[other] Không có bậc thang, đổi tầng { $changes } lần.
}
summary-steps = Có { $count } bậc thang.
summary-stairs = Có cầu thang chưa đếm đủ số bậc.

# Khi không có đường đi: điều gì cản lại, và làm thế nào thì có đường đi.
barrier-out-of-service = Ngừng hoạt động: { $subject }
barrier-out-of-service-until = Ngừng hoạt động đến { $opens }: { $subject }
barrier-closed = Đang đóng: { $subject }
barrier-closed-until = Đóng đến { $opens }: { $subject }
barrier-closes = Đóng lúc { $closes }, trước khi quý khách đến đó: { $subject }
barrier-stairs = { $form ->
    [unknown] Có cầu thang.
   *[known] Có cầu thang { $value } bậc.
}
barrier-escalator = Có thang cuốn.
barrier-moving-sidewalk = Có băng tải chở người.
barrier-elevator = Phải đi thang máy.
barrier-one-way = Chỉ đi được một chiều: { $subject }
barrier-not-accessible = Theo ghi nhận, xe lăn không qua được: { $subject }
barrier-kerb = { $form ->
    [unknown] Có gờ vỉa hè cao.
   *[known] Có gờ vỉa hè cao { $value } xăng-ti-mét. Giới hạn là { $limit } xăng-ti-mét.
}
barrier-too-narrow = Lối đi rộng { $value } xăng-ti-mét. Cần { $limit } xăng-ti-mét: { $subject }
barrier-too-steep = Độ dốc là { $value } phần trăm. Giới hạn là { $limit } phần trăm.
barrier-too-steep-down = Độ dốc xuống là { $value } phần trăm. Giới hạn là { $limit } phần trăm.
barrier-slope-too-long = Đoạn dốc dài { $value } mét, không có chỗ bằng phẳng để nghỉ. Giới hạn là { $limit } mét.
barrier-cross-slope = Lối đi nghiêng ngang { $value } phần trăm. Giới hạn là { $limit } phần trăm.
barrier-step = Có bậc cao { $value } xăng-ti-mét. Giới hạn là { $limit } xăng-ti-mét.
barrier-surface = Mặt đường quá gồ ghề đối với bánh xe.
barrier-stairlift = Có cầu thang với bệ nâng xe lăn phải do nhân viên vận hành.
barrier-no-handrail = Cầu thang không có tay vịn.
barrier-no-step-contrast = Mép bậc thang không được đánh dấu.
barrier-no-signals = Chỗ sang đường không có đèn tín hiệu.
barrier-silent-signals = Đèn tín hiệu sang đường không có âm thanh.
barrier-silent-elevator = Thang máy không có giọng nói, cũng không có chữ nổi: { $subject }
barrier-high-controls = Nút bấm trong thang máy quá cao: { $subject }
barrier-revolving-door = Có cửa xoay.
barrier-manual-door = Có cửa không tự động mở.
barrier-elevator-too-small = Buồng thang chỉ có { $value } xăng-ti-mét. Cần { $limit } xăng-ti-mét: { $subject }
barrier-elevator-no-turn = Chỗ để quay xe chỉ có { $value } xăng-ti-mét. Cần { $limit } xăng-ti-mét: { $subject }
barrier-unverified-access = Chưa ai xác nhận là có thể đi qua: { $subject }
barrier-unverified-incline = Chưa ai đo độ dốc: { $subject }
barrier-unverified-slope-run = Chưa ai xác nhận có chỗ bằng phẳng để nghỉ: { $subject }
barrier-unverified-width = Chưa ai đo chiều rộng: { $subject }
barrier-unverified-gate-width = Chưa ai đo chiều rộng của cổng: { $subject }
barrier-unverified-elevator-size = Chưa ai đo cửa và buồng thang: { $subject }
barrier-unverified-elevator-turn = Chưa ai xác nhận có thể quay xe bên trong hoặc đi thẳng ra: { $subject }
barrier-unverified-kerb = Chưa ai đo gờ vỉa hè: { $subject }
barrier-unverified-handrail = Chưa ai xác nhận có tay vịn: { $subject }
barrier-unverified-step-contrast = Chưa ai xác nhận mép bậc thang được đánh dấu: { $subject }
barrier-unverified-tactile-paving = Chưa ai xác nhận có gạch dẫn hướng: { $subject }
barrier-unverified-crossing-sound = Chưa ai xác nhận đèn tín hiệu có âm thanh: { $subject }
barrier-not-connected = Trên bản đồ không có lối nào dẫn đến: { $subject }

subject-walkway = lối đi
subject-stairs = cầu thang
subject-moving-sidewalk = băng tải chở người
subject-escalator = thang cuốn
subject-elevator = thang máy
subject-fare-gate = cổng soát vé
subject-exit-gate = cổng soát vé lối ra
subject-ramp = đường dốc
subject-door = cửa
subject-node = cửa hoặc rào chắn
subject-gap = điểm đến

accept-stairs = { $form ->
    [known] Nếu đi được { $amount } bậc thang thì có đường đi dài { $metres } mét.
   *[unknown] Nếu đi được cầu thang thì có đường đi dài { $metres } mét.
}
accept-escalators = Nếu đi được thang cuốn thì có đường đi dài { $metres } mét.
accept-moving-sidewalks = Nếu đi được băng tải chở người thì có đường đi dài { $metres } mét.
accept-incline-down = { $form ->
    [known] Nếu xuống được độ dốc { $amount } phần trăm thì có đường đi dài { $metres } mét.
   *[unknown] Nếu xuống được đoạn dốc lớn thì có đường đi dài { $metres } mét.
}
accept-slope-run = { $form ->
    [known] Nếu qua được đoạn dốc { $amount } mét không có chỗ nghỉ thì có đường đi dài { $metres } mét.
   *[unknown] Nếu qua được đoạn dốc dài thì có đường đi dài { $metres } mét.
}
accept-cross-slope = { $form ->
    [known] Nếu qua được lối đi nghiêng ngang { $amount } phần trăm thì có đường đi dài { $metres } mét.
   *[unknown] Nếu qua được lối đi nghiêng ngang nhiều thì có đường đi dài { $metres } mét.
}
accept-no-handrail = Nếu đi được cầu thang không có tay vịn thì có đường đi dài { $metres } mét.
accept-revolving-door = Nếu qua được cửa xoay thì có đường đi dài { $metres } mét.
accept-unverified = Nếu qua được { $amount } chỗ chưa ai đo thì có đường đi dài { $metres } mét.
with-staff-stairlift = Nếu nhân viên vận hành bệ nâng xe lăn ở cầu thang thì có đường đi dài { $metres } mét. Vui lòng nhờ nhân viên giúp đỡ.
accept-incline = { $form ->
    [known] Nếu qua được độ dốc { $amount } phần trăm thì có đường đi dài { $metres } mét.
   *[unknown] Nếu qua được đoạn dốc lớn thì có đường đi dài { $metres } mét.
}
accept-kerb = { $form ->
    [known] Nếu qua được gờ vỉa hè cao { $amount } xăng-ti-mét thì có đường đi dài { $metres } mét.
   *[unknown] Nếu qua được gờ vỉa hè cao thì có đường đi dài { $metres } mét.
}
accept-narrow = { $form ->
    [known] Nếu qua được chỗ rộng { $amount } xăng-ti-mét thì có đường đi dài { $metres } mét.
   *[unknown] Nếu qua được chỗ hẹp thì có đường đi dài { $metres } mét.
}
accept-surface = Nếu qua được mặt đường gồ ghề thì có đường đi dài { $metres } mét.
accept-stated-not-accessible = Nếu qua được { $amount } chỗ mà theo ghi nhận xe lăn không qua được thì có đường đi dài { $metres } mét.

unverified-metres = { $metres } mét chưa được xác nhận
unverified-lifts = { $lifts } thang máy chưa được xác nhận cho xe lăn
unverified-metres-and-lifts = { $metres } mét và { $lifts } thang máy chưa được xác nhận
unverified-elevator-state = Tình trạng của một thang máy chưa được xác nhận

wish-fastest = Đường nhanh nhất:
wish-fewest-level-changes = Ít phải đổi tầng hơn:
wish-gentlest = Ít phải leo hơn:
wish-sheltered = Nhiều đoạn có mái che hơn:
wish-lit = Nhiều đoạn có đèn hơn:
wish-other = Đường khác:

# Khi nào: giờ trong ngày, và ngày nếu không phải hôm nay.
moment-tomorrow = { $time } ngày mai
moment-weekday = { $time } { $weekday ->
    [1] thứ Hai
    [2] thứ Ba
    [3] thứ Tư
    [4] thứ Năm
    [5] thứ Sáu
    [6] thứ Bảy
   *[7] Chủ nhật
}
moment-date = { $time } ngày { $day } tháng { $month }
moment-date-year = { $time } ngày { $day } tháng { $month } năm { $year }
closing-soon = Đóng lúc { $closes }: { $subject }
closing-start-by = Hãy xuất phát chậm nhất lúc { $start }. Đóng lúc { $closes }: { $subject }
closing-start-now = Hãy xuất phát ngay. Đóng lúc { $closes }: { $subject }
place-closed = Khi quý khách đến thì nơi này đang đóng cửa.
place-closed-until = Khi quý khách đến thì nơi này đang đóng cửa. Mở cửa lúc { $opens }.
unverified-hours = Giờ mở cửa chưa được xác nhận: { $subject }
wait-until = Từ { $opens }, có đường đi dài { $metres } mét.
