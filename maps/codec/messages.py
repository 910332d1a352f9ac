"""What a decoder complains about, short enough for one line."""

_MOST_TEXT = 300


def shortened(error: Exception) -> str:
    """Return the words of an error on one line; it may quote the file, whatever that holds."""
    text = " ".join("".join(c if c.isprintable() else " " for c in str(error)[:5000]).split())
    return text if len(text) <= _MOST_TEXT else f"{text[:_MOST_TEXT]}…"
