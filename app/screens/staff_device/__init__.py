"""How this machine is."""
