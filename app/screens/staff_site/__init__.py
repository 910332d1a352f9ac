"""How the panel hangs, measured once."""
