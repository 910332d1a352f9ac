"""The staff editor: one frozen state, what happens to it, what is to be seen of it, one window."""
