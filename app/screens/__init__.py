"""One folder a screen: `logic` (pure) says what is shown and what comes of it, `widget` draws."""
