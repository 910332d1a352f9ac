"""Which characters are Han and kana: they have fonts and line ends of their own. Pure."""

HAN_CHARACTERS = (
    "\u2e80-\u2fdf\u3001-\u301f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff9f"
)
"""What `HAN_FONT` and its like draw: Han characters, kana and the marks among them; ranges."""
