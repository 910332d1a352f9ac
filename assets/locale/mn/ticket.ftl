# The printed ticket: what no screen says.

ticket-lifts = Замд байгаа лифтүүд
ticket-lifts-heard = Замд байгаа лифтүүд, { $time } цагийн мэдээгээр
ticket-lift-works = ажиллаж байна
ticket-lift-no-report = эвдрэлийн мэдээ алга
ticket-lift-out-of-service = ажиллахгүй байна
ticket-lift-unknown = ажиллаж буй эсэх нь тодорхойгүй
ticket-by-ear = Зааврыг сонсох бол энэ хуудсыг нээж, утасныхаа дэлгэц уншигчийг (VoiceOver, TalkBack) ашиглана уу.
