"""How to reach the staff."""
