# Cách hiển thị màn hình. Các nút dưới mọi màn hình: thật ngắn.

mode-text = Cỡ chữ
    .speech = Cỡ chữ 100 phần trăm
mode-text-larger = Chữ { $percent }%
    .speech = Cỡ chữ { $percent } phần trăm
mode-colours = Màu sắc
    .speech = Màu sắc, sáng
mode-colours-high-contrast = Tương phản cao
    .speech = Màu sắc, tương phản cao
mode-colours-dark = Màu tối
    .speech = Màu sắc, tối
mode-low = Hạ thấp
    .speech = Hạ thấp màn hình
mode-easy = Dễ dùng
    .speech = Màn hình dễ dùng
mode-told = { $state ->
    [chosen] { $name }, đang bật
   *[plain] { $name }, đã tắt
}
