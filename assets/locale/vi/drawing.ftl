# Vẽ trong trình soạn của nhân viên: bắt dính, chọn nhiều mục, máy chỉ đường trên bản đồ, ảnh.

editor-node-kiosk = Máy chỉ đường
