"""One folder a screen: `logic` says what is shown and what comes of an event (pure), `widget` draws it."""
