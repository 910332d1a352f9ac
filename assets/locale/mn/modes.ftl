# Дэлгэц хэрхэн харагдах вэ. Дэлгэц бүрийн доорх товч: маш богино.

mode-text = Үсгийн хэмжээ
    .speech = Үсгийн хэмжээ 100 хувь
mode-text-larger = Үсэг { $percent }%
    .speech = Үсгийн хэмжээ { $percent } хувь
mode-colours = Өнгө
    .speech = Өнгө, цайвар
mode-colours-high-contrast = Тод ялгаатай
    .speech = Өнгө, тод ялгаатай
mode-colours-dark = Бараан
    .speech = Өнгө, бараан
mode-low = Доош татах
    .speech = Дэлгэцийг доош татах
mode-easy = Хялбар
    .speech = Хялбар дэлгэц
mode-told = { $state ->
    [chosen] { $name }, асаалттай
   *[plain] { $name }, унтраалттай
}
