# The printed ticket: what no screen says.

ticket-lifts = Thang máy trên đường đi
ticket-lifts-heard = Thang máy trên đường đi, theo tin lúc { $time }
ticket-lift-works = đang hoạt động
ticket-lift-no-report = không có tin báo hỏng
ticket-lift-out-of-service = ngừng hoạt động
ticket-lift-unknown = chưa rõ tình trạng
ticket-by-ear = Để nghe chỉ dẫn, hãy mở trang này và dùng chức năng đọc màn hình của điện thoại (VoiceOver, TalkBack).
