import unicodedata

import numpy as np
from PIL import ImageFont

from app.assets import han_font
from app.mapview.lettering import draw_text, lines_of, text_width_px
from app.theme import LIGHT
from app.toolkit import FONT_FILES, HAN_FONT, font_runs, markup_of


def ink(text):
    return np.asarray(draw_text([text], 46, LIGHT.ink).getchannel("A"))


def test_han_characters_and_kana_name_the_font_that_has_them():
    assert markup_of("서울역 Seoul") == "서울역 Seoul"
    assert markup_of("東京 Tokyo エキ", "H") == "[font=H]東京[/font] Tokyo [font=H]エキ[/font]"
    assert font_runs("2番線") == [("2", False), ("番線", True)]


def test_what_looks_like_markup_is_shown_as_it_is():
    assert markup_of("A & [B]") == "A &amp; &bl;B&br;"


def test_decomposed_hangul_is_drawn_like_composed():
    name = "강남역"
    assert markup_of(unicodedata.normalize("NFD", name)) == name
    assert (ink(unicodedata.normalize("NFD", name)) == ink(name)).all()


def test_every_script_of_the_kiosk_is_drawn_with_its_own_shapes():
    words = ["서울", "Seoul", "東京", "エキ", "Улаанбаатар", "Өргөө", "Sài Gòn ở đây", "España"]
    for word in words:
        letters = [ink(letter) for letter in dict.fromkeys(word) if letter != " "]
        boxes = {(*map(int, letter.shape), int(letter.sum())) for letter in letters}
        assert len(boxes) > 1, word  # missing glyphs would all be the same box


def test_han_characters_have_the_forms_of_the_language_in_both_weights():
    def drawn(han, *, is_bold):
        picture = draw_text(["直"], 46, LIGHT.ink, is_bold=is_bold, han=han)
        return np.asarray(picture.getchannel("A")).tobytes()

    assert {han_font(language) for language in ("ko", "en", "ja", "xx")} == {HAN_FONT}
    fonts = (han_font("ja"), han_font("zh-Hans"))
    assert len({drawn(font, is_bold=bold) for font in fonts for bold in (False, True)}) == 4


def test_a_line_is_as_high_whatever_font_is_in_it():
    heights = set()
    for path in (path for pair in FONT_FILES.values() for path in pair):
        ascent, descent = ImageFont.truetype(str(path), 1000).getmetrics()
        heights.add((round(ascent, -1), round(descent, -1)))
    assert len(heights) == 1


def test_lines_break_between_words_and_never_inside():
    widest = text_width_px("You are", 31)
    assert lines_of("You are here", 31, widest) == ["You are", "here"]
    assert lines_of("Hauptbahnhof", 31, 10) == ["Hauptbahnhof"]


def test_a_halo_surrounds_the_ink():
    plain = draw_text(["8"], 31, LIGHT.ink)
    haloed = draw_text(["8"], 31, LIGHT.ink, halo=LIGHT.card, halo_px=3)
    assert haloed.width == plain.width + 6
    assert (np.asarray(haloed.getchannel("A")) > 0).sum() > (
        np.asarray(plain.getchannel("A")) > 0
    ).sum()
