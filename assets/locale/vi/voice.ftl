# Giọng nói: các nút và những câu chỉ để nghe. Ngắn gọn.

bar-voice = Giọng nói
voice-again = Nghe lại
voice-slower = Chậm hơn
voice-faster = Nhanh hơn
voice-quieter = Nhỏ hơn
voice-louder = To hơn
voice-welcome = Hướng dẫn bằng giọng nói. Di chuyển bằng phím mũi tên, nhấn bằng phím chọn.
voice-welcome-touch = Trên màn hình, chạm một lần để nghe tên nút, chạm lần nữa để nhấn.
voice-captions-only = Ở đây không có giọng nói cho ngôn ngữ này. Nội dung sẽ hiện bằng chữ.
voice-help = Các nút nghe lại, tốc độ và âm lượng nằm ở cuối màn hình.
voice-station = Đây là { $station }.
voice-focus = { $state ->
    [chosen] { $name }, đang được chọn, nút { $number } trên { $count }
   *[plain] { $name }, nút { $number } trên { $count }
}
voice-with-note = { $name }, { $note }
voice-place = { $place }, { $level }, { $time }
voice-list = { $category }: { $count } nơi
voice-step = Bước { $number } trên { $count }. { $sentence }
voice-steps-again = Phím nghe lại đọc lại tất cả, phím lên đọc từng bước.
voice-rate = Tốc độ { $number } trên { $count }
voice-volume = Âm lượng { $number } trên { $count }

# Báo vị trí: cho người ở xa, chưa thấy máy.
beacon-what = Đây là máy chỉ đường của { $station }.
beacon-level = Máy ở { $level }.
beacon-beside = { $side ->
    [left] Mặt hướng về máy, { $place } ở bên trái.
    [right] Mặt hướng về máy, { $place } ở bên phải.
    [behind] Mặt hướng về máy, { $place } ở phía sau.
    [ahead] Phía sau máy là { $place }.
   *[near] Gần máy có { $place }.
}
beacon-start = Để bắt đầu, nhấn phím giọng nói hoặc cắm tai nghe.
