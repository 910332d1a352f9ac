"""What people touch: screens, map picture, words, hand-off. Knows routing and maps."""

import gc

# A map is a hundred thousand values, none of them garbage: looking through them as often as is
# usual takes a fifteenth of the time to the first picture.
gc.set_threshold(100_000, 20, 20)
