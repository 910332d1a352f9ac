"""What people touch: screens, map picture, words, hand-off. Knows routing and maps."""
