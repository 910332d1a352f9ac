"""The first screen: where I am, where I go, how to begin."""
